"""Random histories: whatever happens in whatever order, the invariants hold after every step.

The harness checks them; this file only makes things happen. Agents keep their own truth of tasks,
as real ones do, and lose messages while they are away.
"""

import msgspec
import pytest

from tepui.base import randomness
from tepui.wire.generated import internal, v1

STEPS = 250
NEXT = {
    "TASK_STAGING": ("TASK_STARTING", "TASK_RUNNING", "TASK_FAILED", "TASK_DROPPED"),
    "TASK_STARTING": ("TASK_RUNNING", "TASK_FAILED"),
    "TASK_RUNNING": ("TASK_RUNNING", "TASK_FINISHED", "TASK_FAILED", "TASK_KILLING"),
    "TASK_KILLING": ("TASK_KILLED",),
}


class World:
    """Schedulers and agents that do random things."""

    def __init__(self, cluster, seed):
        self.cluster = cluster
        self.rng = randomness.Rng(seed)
        self.schedulers = []
        self.agents = []
        #: agent address -> (framework id, task id) -> record, as the agent sees it.
        self.running = {}
        #: framework id -> what the agents were told of it.
        self.infos = {}
        self.launched = 0

    def step(self):
        actions = [
            *[self.launch] * 8,
            *[self.progress] * 10,
            *[self.let_time_pass] * 3,
            self.subscribe,
            self.drop_scheduler,
            self.resubscribe,
            self.teardown,
            self.add_agent,
            self.drop_agent,
            self.return_agent,
            self.unregister_agent,
            self.decline,
            self.kill,
            self.change_wishes,
            self.reconcile,
            self.restart_master,
        ]
        self.rng.choice(actions)()
        for agent in self.agents:
            self.take_in(agent)

    def restart_master(self):
        if self.rng.chance(0.3):
            self.cluster = self.cluster.restart()
            for scheduler in self.schedulers:
                scheduler.is_closed = True
                scheduler.cluster = self.cluster

    # schedulers

    def _connected(self):
        return [one for one in self.schedulers if not one.is_closed]

    def _any(self, items):
        return self.rng.choice(items) if items else None

    def subscribe(self):
        if len(self.schedulers) < 6:
            aware = ("MULTI_ROLE", "PARTITION_AWARE", "RESERVATION_REFINEMENT")
            self.schedulers.append(
                self.cluster.subscribe(
                    roles=(self.rng.choice(["a", "b", "a/c"]),),
                    capabilities=aware if self.rng.chance(0.7) else ("MULTI_ROLE",),
                    checkpoint=self.rng.chance(0.8),
                    failover_timeout=self.rng.choice([0.0, 30.0, 1000.0]),
                )
            )

    def drop_scheduler(self):
        if scheduler := self._any(self._connected()):
            scheduler.disconnect()

    def resubscribe(self):
        if self.schedulers:
            index = self.rng.below(len(self.schedulers))
            roles = tuple(sorted({self.rng.choice(["a", "b"]), self.rng.choice(["a", "a/c"])}))
            self.schedulers[index] = self.cluster.resubscribe(self.schedulers[index], roles=roles)

    def teardown(self):
        if self.rng.chance(0.3) and (scheduler := self._any(self._connected())):
            scheduler.call("TEARDOWN")

    def launch(self):
        if scheduler := self._any(self._connected()):
            for offer in scheduler.offers():
                infos = []
                for _ in range(self.rng.below(4)):
                    self.launched += 1
                    infos.append(self._info(offer))
                refuse = self.rng.choice([0.0, 5.0, 100.0])
                scheduler.accept([offer], self.cluster.launch(*infos), refuse=refuse)

    def _info(self, offer):
        written = self.rng.choice(
            ["cpus:1;mem:32", "cpus:2;mem:512", "cpus:0.1;mem:1;ports:[31000-31001]"]
        )
        task_id = f"t{self.launched}"
        agent_id = offer.agent_id.value
        if self.rng.chance(0.7):
            return self.cluster.task_info(task_id, agent_id, written)
        executor = v1.ExecutorInfo(
            executor_id=v1.ExecutorID(value=self.rng.choice(["e1", "e2"])),
            command=v1.CommandInfo(value="./run"),
            resources=self.cluster.resources("cpus:0.1;mem:32"),
        )
        return self.cluster.task_info(task_id, agent_id, written, command=None, executor=executor)

    def decline(self):
        if scheduler := self._any(self._connected()):
            scheduler.decline(scheduler.offers(), refuse=self.rng.choice([0.0, 20.0]))

    def kill(self):
        if scheduler := self._any(self._connected()):
            scheduler.kill(f"t{self.rng.below(self.launched + 1)}")

    def change_wishes(self):
        if scheduler := self._any(self._connected()):
            scheduler.call(self.rng.choice(["SUPPRESS", "REVIVE"]))

    def reconcile(self):
        if scheduler := self._any(self._connected()):
            scheduler.reconcile()

    # agents

    def add_agent(self):
        if len(self.agents) < 5:
            number = len(self.agents)
            self.agents.append(self.cluster.add_agent(host=f"a{number}", ip=f"10.0.1.{number}"))

    def _is_here(self, agent):
        known = self.cluster.state.agents.get(agent.id)
        return known is not None and known.connected and agent.answers_pings

    def drop_agent(self):
        if agent := self._any([one for one in self.agents if self._is_here(one)]):
            if self.rng.chance(0.5):
                agent.exit()
            else:
                agent.answers_pings = False

    def return_agent(self):
        if agent := self._any([one for one in self.agents if not self._is_here(one)]):
            agent.answers_pings = True
            if self.rng.chance(0.1):
                self.running.pop(agent.pid, None)
                agent.register()
                return
            kept = list(self.running.get(agent.pid, {}).values())
            if kept and self.rng.chance(0.3):
                lost = kept.pop()
                del self.running[agent.pid][lost.framework_id.value, lost.task_id.value]
            infos = {one.framework_id.value: self._framework(one) for one in kept}
            agent.reregister(tasks=kept, frameworks=[one for one in infos.values() if one])

    def unregister_agent(self):
        if self.rng.chance(0.2) and (
            agent := self._any([one for one in self.agents if self._is_here(one)])
        ):
            self.running.pop(agent.pid, None)
            agent.say(internal.UnregisterSlaveMessage(slave_id=v1.AgentID(value=agent.id)))
            agent.answers_pings = False

    def _framework(self, record):
        return self.infos.get(record.framework_id.value)

    def take_in(self, agent):
        """What the agent received since last time; nothing arrives while it is away."""
        messages, agent.messages = agent.messages, []
        if not agent.answers_pings:
            return
        running = self.running.setdefault(agent.pid, {})
        for message in messages:
            match message:
                case internal.RunTaskMessage():
                    self._start(running, message)
                case internal.ShutdownFrameworkMessage():
                    for key in [one for one in running if one[0] == message.framework_id.value]:
                        del running[key]
                case internal.KillTaskMessage():
                    key = (message.framework_id.value, message.task_id.value)
                    if key in running:
                        self._report(agent, key, "TASK_KILLED")

    def _start(self, running, message):
        task, framework_id = message.task, message.framework.id
        self.infos[framework_id.value] = message.framework
        running[framework_id.value, task.task_id.value] = v1.Task(
            name=task.name,
            task_id=task.task_id,
            framework_id=framework_id,
            executor_id=task.executor.executor_id if task.executor else None,
            agent_id=task.agent_id,
            state=v1.TaskState.TASK_STAGING,
            resources=task.resources,
        )

    def progress(self):
        here = [one for one in self.agents if self._is_here(one) and self.running.get(one.pid)]
        if agent := self._any(here):
            key = self.rng.choice(list(self.running[agent.pid]))
            state = self.running[agent.pid][key].state
            self._report(agent, key, self.rng.choice(NEXT[state]))

    def _report(self, agent, key, state):
        running = self.running[agent.pid]
        if state in NEXT:
            running[key] = msgspec.structs.replace(running[key], state=v1.TaskState(state))
        else:
            del running[key]
        agent.update(*key, state)
        framework = self.cluster.state.frameworks.get(key[0])
        if framework is not None and framework.connected and self.rng.chance(0.9):
            scheduler = self.cluster.schedulers[framework.stream_id]
            for status in scheduler.statuses():
                if status.uuid:
                    scheduler.acknowledge(status)

    def let_time_pass(self):
        self.cluster.advance(self.rng.choice([0.5, 1, 10, 40, 700 if self.rng.chance(0.1) else 2]))


@pytest.mark.parametrize("seed", range(60))
def test_invariants_hold(make_cluster, seed):
    world = World(make_cluster(seed=seed), seed)
    for _ in range(STEPS):
        world.step()


def test_everything_comes_to_rest(make_cluster):
    """When all frameworks are gone, every resource is free again."""
    for seed in range(20):
        world = World(make_cluster(seed=seed), seed + 1000)
        for _ in range(STEPS):
            world.step()
        cluster = world.cluster
        for scheduler in world.schedulers:
            if scheduler.id in cluster.state.frameworks:
                cluster.resubscribe(scheduler).call("TEARDOWN")
        cluster.advance(2)
        assert not cluster.state.offers
        assert not any(agent.used for agent in cluster.state.agents.values())
        last = cluster.subscribe(roles=("z",))
        cluster.advance(2)
        offered = {
            offer.agent_id.value: {one.name: one for one in offer.resources}
            for offer in last.offers()
        }
        active = [one for one in cluster.state.agents.values() if one.active]
        assert set(offered) == {one.id for one in active}
        assert all(one["cpus"].scalar.value == 4.0 for one in offered.values())
