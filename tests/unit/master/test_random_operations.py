"""Random histories with operations: reservations and volumes come and go, messages get lost.

The harness checks the invariants after every step: what is reserved is offered to nobody else, and
no operation makes an agent bigger or smaller. Agents keep their own truth of what they remember,
as real ones do; when all is quiet, master and agents agree.
"""

import pytest

from tepui.model import conversions
from tepui.wire import operations as wire_operations
from tepui.wire import resources as wire_resources
from tepui.wire.generated import internal, v1
from tests.support import offer_operations as ops
from tests.unit.master.test_random_histories import World

STEPS = 200


class OperatingWorld(World):
    """Frameworks that reserve, agents that perform."""

    def __init__(self, cluster, seed):
        super().__init__(cluster, seed)
        #: agent address -> uuid -> what it was asked and how that ended.
        self.known = {}
        self.operations = 0

    def step(self):
        extra = [*[self.operate] * 4, *[self.tell] * 3, *[self.return_agent] * 3]
        self.rng.choice([*extra, self.lose_message])()
        super().step()

    # frameworks

    def operate(self):
        if scheduler := self._any(self._connected()):
            for offer in scheduler.offers():
                made = [self._operation(offer) for _ in range(1 + self.rng.below(3))]
                made = [one for one in made if one is not None]
                scheduler.accept([offer], *made, refuse=self.rng.choice([0.0, 20.0]))

    def _operation(self, offer):
        one = self.rng.choice(offer.resources)
        if one.scalar is None:
            return None
        self.operations += 1
        name = f"o{self.operations}" if self.rng.chance(0.6) else None
        if one.disk is not None:
            return self.rng.choice(
                [
                    ops.destroy(one, name=name),
                    ops.shrink(one, one.scalar.value / 2, name=name),
                    self._launch(offer, one),
                ]
            )
        if not (one.reservations or one.reservation):
            role = offer.allocation_info.role
            return ops.reserve(ops.reserved(one.name, one.scalar.value / 2, role), name=name)
        if one.name == "disk" and one.reservations and self.rng.chance(0.7):
            roles = [layer.role for layer in one.reservations]
            made = ops.volume(one.scalar.value / 4, f"v{self.operations}", *roles)
            return ops.create(made, name=name)
        return self.rng.choice([ops.unreserve(one, name=name), self._launch(offer, one)])

    def _launch(self, offer, one):
        self.launched += 1
        info = self.cluster.task_info(f"t{self.launched}", offer.agent_id.value)
        return self.cluster.launch(
            v1.TaskInfo(
                name=info.name,
                task_id=info.task_id,
                agent_id=info.agent_id,
                resources=(*info.resources, one),
                command=info.command,
            )
        )

    # agents

    def add_agent(self):
        if len(self.agents) < 4:
            number = len(self.agents)
            add = self.cluster.add_operating_agent
            add = self.cluster.add_agent if self.rng.chance(0.2) else add
            self.agents.append(
                add(written="cpus:4;mem:1024;disk:1000", host=f"a{number}", ip=f"10.0.1.{number}")
            )

    def return_agent(self):
        away = [one for one in self.agents if not self._is_here(one)]
        for agent in away:
            if agent.version is not None:
                agent.version = self.cluster.ids.uuid_bytes()
        super().return_agent()
        for agent in away:
            if self._is_here(agent):
                self._list(agent)

    def _list(self, agent):
        if agent.version is None:
            return
        agent.say(
            internal.UpdateSlaveMessage(
                slave_id=v1.AgentID(value=agent.id),
                operations=internal.UpdateSlaveMessage_Operations(
                    operations=tuple(self.known.get(agent.pid, {}).values())
                ),
                resource_version_uuid=v1.UUID(value=agent.version),
            )
        )

    def lose_message(self):
        """The connection breaks just after something was sent."""
        if agent := self._any([one for one in self.agents if self._is_here(one)]):
            agent.messages.clear()
            agent.exit()

    def take_in(self, agent):
        messages = list(agent.messages)
        super().take_in(agent)
        if not agent.answers_pings:
            return
        for message in messages:
            match message:
                case internal.ApplyOperationMessage():
                    self._apply(agent, message)
                case internal.CheckpointResourcesMessage():
                    agent.checkpointed = message.resources
                case internal.AcknowledgeOperationStatusMessage():
                    self.known[agent.pid].pop(message.operation_uuid.value, None)
                case internal.ReconcileOperationsMessage():
                    self._reconcile(agent, message)
                case internal.PingSlaveMessage() if message.connected is False:
                    agent.reregister(tasks=self.running.get(agent.pid, {}).values())

    def _apply(self, agent, message):
        state = v1.OperationState.OPERATION_DROPPED
        if message.resource_version_uuid.uuid.value == agent.version:
            state = v1.OperationState.OPERATION_FINISHED
            conversion = wire_operations.conversion_of(message.operation_info)
            after = self.total(agent).apply(
                conversion.consumed.unallocate(), conversion.converted.unallocate()
            )
            agent.checkpointed = wire_resources.to_wire(conversions.checkpointed(after))
        status = v1.OperationStatus(
            operation_id=message.operation_info.id,
            state=state,
            uuid=v1.UUID(value=self.cluster.ids.uuid_bytes()),
        )
        self.known.setdefault(agent.pid, {})[message.operation_uuid.value] = v1.Operation(
            framework_id=message.framework_id,
            info=message.operation_info,
            latest_status=status,
            statuses=(status,),
            uuid=message.operation_uuid,
        )

    @staticmethod
    def total(agent):
        return conversions.restore(
            wire_resources.from_wire(agent.info.resources),
            wire_resources.from_wire(agent.checkpointed),
        )

    def _reconcile(self, agent, message):
        for asked in message.operations:
            if asked.operation_uuid.value not in self.known.get(agent.pid, {}):
                status = v1.OperationStatus(state=v1.OperationState.OPERATION_DROPPED)
                self._say(agent, None, asked.operation_uuid, status)

    def tell(self):
        """An agent repeats how its operations ended; frameworks acknowledge, mostly."""
        here = [one for one in self.agents if self._is_here(one) and self.known.get(one.pid)]
        if agent := self._any(here):
            for one in list(self.known[agent.pid].values()):
                self._say(agent, one.framework_id, one.uuid, one.latest_status)
            for scheduler in self._connected():
                for status in ops.operation_statuses(scheduler):
                    if status.uuid and self.rng.chance(0.8):
                        name = status.operation_id.value
                        ops.acknowledge(scheduler, agent, name, status.uuid.value)

    def _say(self, agent, framework_id, uuid, status):
        agent.say(
            internal.UpdateOperationStatusMessage(
                framework_id=framework_id,
                slave_id=v1.AgentID(value=agent.id),
                status=status,
                latest_status=status,
                operation_uuid=uuid,
            )
        )


@pytest.mark.parametrize("seed", range(25))
def test_invariants_hold(make_cluster, seed):
    world = OperatingWorld(make_cluster(seed=seed), seed)
    for _ in range(STEPS):
        world.step()


def test_master_and_agents_agree_in_the_end(make_cluster):
    reservations = volumes = 0
    for seed in range(12):
        world = OperatingWorld(make_cluster(seed=seed), seed + 500)
        for _ in range(STEPS):
            world.step()
        for _ in range(100):
            world.return_agent()
            for agent in world.agents:
                world.take_in(agent)
        for agent in world.agents:
            known = world.cluster.state.agents.get(agent.id)
            assert known is not None
            assert known.total == world.total(agent)
            reservations += bool(known.total.reserved())
            volumes += bool(known.total.persistent_volumes())
    assert (reservations > 10, volumes > 5) == (True, True)  # it was about something
