"""What must hold in every history: safety, looked at after every step.

A checker is a watcher that raises BugError; the cluster adds the seed and the story. What must hold
only once the world has calmed down is in ``settling``.
"""

from collections.abc import Callable, Sequence
from typing import Final, final

from tepui.agent import commands
from tepui.base import clock, errors
from tepui.base.machine import CancelTimer, SetTimer
from tepui.marathon import state as marathon_state
from tepui.master import invariants
from tepui.model import task_states
from tepui.sim.agent_node import AgentNode
from tepui.sim.master_node import MasterNode
from tepui.sim.world import Watcher
from tepui.wire.generated import internal, v1, v1_scheduler
from tepui.wire.internal import InternalMessage

_RANKS: Final = {"TASK_STAGING": 0, "TASK_STARTING": 1, "TASK_RUNNING": 2, "TASK_KILLING": 3}
_RANK_MAX: Final = 4


@final
class MasterInvariants(Watcher):
    """``master.invariants``, after every step of the master that did more than set timers.

    Of the others every ``every``-th is looked at, too; what they break stays broken until then.
    """

    def __init__(self, master: MasterNode, *, every: int = 16) -> None:
        self._master = master
        self._every = every
        self._steps = 0

    def stepped(self, node: str, now: clock.Now, event: object, effects: Sequence[object]) -> None:
        """See ``Watcher``."""
        del now, event
        if node != self._master.name:
            return
        self._steps += 1
        quiet = all(isinstance(effect, SetTimer | CancelTimer) for effect in effects)
        if not quiet or self._steps % self._every == 0:
            invariants.check_invariants(self._master.state)


@final
class MarathonInvariants(Watcher):
    """Marathon's counts and indices say what its instances say, after every step of it."""

    def __init__(self, state: Callable[[], marathon_state.State | None]) -> None:
        """``state`` gives the state of the present life, None without a Marathon."""
        self._state = state

    def stepped(self, node: str, now: clock.Now, event: object, effects: Sequence[object]) -> None:
        """See ``Watcher``."""
        del now, event
        state = self._state() if node == "marathon" and effects else None
        if state is None:
            return
        filed = {
            instance_id: one
            for fleet in state.fleets.values()
            for instance_id, one in fleet.instances.items()
        }
        errors.check(filed == state.instances, "the fleets hold other instances than the register")
        for app_id, fleet in state.fleets.items():
            found = fleet.instances.values()
            counted = sum(tally.alive for tally in fleet.tallies.values())
            alive = sum(one.alive for one in found)
            errors.check(counted == alive, f"{app_id} counts {counted} alive and has {alive}")
            counted = sum(tally.ready for tally in fleet.tallies.values())
            ready = sum(one.ready for one in found)
            errors.check(counted == ready, f"{app_id} counts {counted} ready and has {ready}")
        for app_id, entry in state.queue.items():
            errors.check(entry.count > 0, f"{app_id} waits in the queue for nothing")
        for app_id, deployment in state.locks.items():
            known = state.deployments.get(deployment.plan.id)
            errors.check(known is deployment, f"{app_id} is locked by a deployment that is over")
        for kill in (*state.kills, *state.kills_waiting):
            errors.check(kill in state.instances, f"{kill} is to be killed and does not exist")


@final
class Containers(Watcher):
    """No task runs twice, and no agent runs more than it has."""

    def __init__(self, agents: Sequence[AgentNode]) -> None:
        """``agents`` may grow."""
        self._agents = agents
        #: (framework, task) -> (node, container).
        self._running: dict[tuple[str, str], tuple[str, str]] = {}

    def container_started(self, node: str, container_id: str) -> None:
        """See ``Watcher``."""
        agent = next(a for a in self._agents if a.name == node)
        live = agent.launcher.live()
        task = live[container_id].task
        other = self._running.get(task)
        errors.check(
            other is None, f"task {task[1]} runs on {node} and, in another container, on {other}"
        )
        self._running[task] = (node, container_id)
        limits = [container.spec.limits for container in live.values()]
        cpus = sum(one.cpus_milli - commands.OVERHEAD_CPUS_MILLI for one in limits)
        memory = sum(max(one.memory_bytes - commands.OVERHEAD_MEMORY_BYTES, 0) for one in limits)
        total_cpus = commands.scalar_milli(agent.info.resources, "cpus")
        total_mem = commands.scalar_milli(agent.info.resources, "mem")
        errors.check(
            cpus <= total_cpus and memory * 1000 <= total_mem << 20,
            f"{node} runs tasks of {cpus} milli cpus and {memory >> 20} MB,"
            f" and has {total_cpus} and {total_mem // 1000}",
        )

    def container_ended(self, node: str, container_id: str) -> None:
        """See ``Watcher``."""
        for task, where in self._running.items():
            if where == (node, container_id):
                del self._running[task]
                return


@final
class Updates(Watcher):
    """A framework hears the updates of a task in order, and misses none.

    An update may come again, also late. But a new one comes only after every older one, and never
    takes a task backwards.
    """

    def __init__(self) -> None:
        #: (framework, task) -> uuids in the order in which the agent first sent them.
        self._sent: dict[tuple[str, str], list[bytes]] = {}
        self._task_of: dict[bytes, tuple[str, str]] = {}
        #: (framework, task) -> how many of those its framework has heard, and the rank of the last.
        self._heard: dict[tuple[str, str], tuple[int, int]] = {}

    def sent(self, node: str, message: InternalMessage) -> None:
        """See ``Watcher``."""
        del node
        if isinstance(message, internal.StatusUpdateMessage) and message.update.uuid:
            update = message.update
            uuid = message.update.uuid
            if uuid not in self._task_of:
                key = (update.framework_id.value, update.status.task_id.value)
                self._task_of[uuid] = key
                self._sent.setdefault(key, []).append(uuid)

    def heard(self, framework: str, event: v1_scheduler.Event) -> None:
        """See ``Watcher``."""
        status = event.update.status if event.update else None
        if status is None or not status.uuid:
            return
        key = self._task_of.get(status.uuid)
        if key is None:
            raise errors.BugError(
                f"{framework} hears an update of {status.task_id.value} that nobody sent"
            )
        count, rank = self._heard.get(key, (0, 0))
        position = self._sent[key].index(status.uuid)
        if position < count:
            return
        errors.check(
            position == count,
            f"{framework} hears update {position} of task {key[1]} and has not heard {count}",
        )
        new_rank = _rank(status.state)
        errors.check(
            new_rank >= rank, f"{framework} hears that task {key[1]} went back to {status.state}"
        )
        # Health changes while a task runs, and an agent may say of its own that it knows no more
        # of a task that ended; nothing else happens twice.
        again = new_rank == rank and count > 0
        errors.check(
            not again
            or status.state is v1.TaskState.TASK_RUNNING
            or status.source is v1.TaskStatus_Source.SOURCE_AGENT,
            f"{framework} hears for the second time that task {key[1]} is in {status.state}",
        )
        self._heard[key] = (count + 1, new_rank)


def _rank(state: v1.TaskState) -> int:
    return _RANK_MAX if task_states.is_terminal(state) else _RANKS.get(state.value, 0)


def all_checkers(
    master: MasterNode,
    agents: Sequence[AgentNode],
    marathon: Callable[[], marathon_state.State | None],
) -> list[Watcher]:
    """What every simulated cluster is watched by unless it is told not to."""
    return [
        MasterInvariants(master),
        MarathonInvariants(marathon),
        Containers(agents),
        Updates(),
    ]
