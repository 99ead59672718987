"""What goes wrong: kinds of faults, a plan of them drawn from the seed, and how each is done.

Every fault is over before the plan is, except agents that go for good; so the end of a run can be
asked for rest. A node that is down already, or gone, is left alone.
"""

import enum
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Final

from tepui.base import clock
from tepui.base.randomness import Rng
from tepui.sim.cluster import Cluster
from tepui.sim.node import Node


class Kind(enum.StrEnum):
    """Kinds of faults."""

    #: Messages between the master and an agent get lost one by one.
    MESSAGE_LOSS = "message-loss"
    #: The connections between the master and a node are reset.
    RESET = "reset"
    #: The master and a node do not reach each other for a while.
    PARTITION = "partition"
    AGENT_CRASH = "agent-crash"
    #: The agent's host is gone, comes back, and with it the agent, without its containers.
    AGENT_POWER = "agent-power"
    #: The agent's host is gone for good.
    AGENT_GONE = "agent-gone"
    #: The agent does nothing for a while; its tasks do.
    AGENT_STALL = "agent-stall"
    MASTER_CRASH = "master-crash"
    MASTER_STALL = "master-stall"
    #: A scheduler takes long for everything.
    SLOW_SCHEDULER = "slow-scheduler"
    SCHEDULER_CRASH = "scheduler-crash"
    MARATHON_CRASH = "marathon-crash"
    MARATHON_STALL = "marathon-stall"
    #: The disk of some node takes long.
    SLOW_DISK = "slow-disk"


ALL: Final = frozenset(Kind)

#: Severity from which a crash waits for a commit, and for how long.
_AMBUSHED: Final = 0.4
_AMBUSH_MAX: Final = 20 * clock.SECOND
#: Length of a burst of faults.
_BURST: Final = 10 * clock.SECOND

#: Shortest and longest duration of each kind, in seconds.
_DURATIONS_S: Final[dict[Kind, tuple[float, float]]] = {
    Kind.MESSAGE_LOSS: (10, 120),
    Kind.RESET: (0, 0),
    Kind.PARTITION: (1, 200),
    Kind.AGENT_CRASH: (0.1, 200),
    Kind.AGENT_POWER: (5, 200),
    Kind.AGENT_GONE: (0, 0),
    Kind.AGENT_STALL: (1, 120),
    Kind.MASTER_CRASH: (0.1, 60),
    Kind.MASTER_STALL: (1, 60),
    Kind.SLOW_SCHEDULER: (10, 120),
    Kind.SCHEDULER_CRASH: (0.1, 60),
    Kind.MARATHON_CRASH: (0.1, 60),
    Kind.MARATHON_STALL: (1, 60),
    Kind.SLOW_DISK: (10, 60),
}


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that goes wrong, at ``at``, for ``duration`` (nanoseconds)."""

    kind: Kind
    at: int
    duration: int
    #: Picks the victim among those that there are; never negative.
    pick: int
    #: How bad, between 0 and 1, where that means anything.
    severity: float


def plan(rng: Rng, kinds: Collection[Kind], *, start: int, end: int, count: int) -> list[Fault]:
    """``count`` faults between two instants, each over before ``end``.

    Half of them come in bursts, because it is the second fault while one still recovers from the
    first that finds what is wrong.
    """
    usable = sorted(kinds)
    moments = [rng.between(start, end) for _ in range(1 + count // 8)]
    faults: list[Fault] = []
    for _ in range(count if usable else 0):
        kind = rng.choice(usable)
        low, high = _DURATIONS_S[kind]
        # Short faults and long ones are equally likely, whatever their range.
        seconds = low * (high / low) ** rng.fraction() if low else 0.0
        duration = min(clock.seconds(seconds), end - start)
        at = rng.between(start, end)
        if rng.chance(0.5):
            at = rng.choice(moments) + rng.below(_BURST)
        at = max(start, min(at, end - duration))
        faults.append(Fault(kind, at, duration, rng.below(1 << 30), rng.fraction()))
    return sorted(faults, key=lambda fault: fault.at)


class Saboteur:
    """Carries a plan out on a cluster."""

    def __init__(self, cluster: Cluster, faults: Collection[Fault], *, gone_max: int) -> None:
        """At most ``gone_max`` agents go for good."""
        self._cluster: Final = cluster
        self._gone_max = gone_max
        #: Names of nodes that are down for good; a dict keeps their order.
        self.gone: Final[dict[str, None]] = {}
        #: How often each kind was done.
        self.done: Final[dict[Kind, int]] = {}
        for fault in faults:
            cluster.world.timeline.at(fault.at, lambda fault=fault: self._do(fault))

    def _do(self, fault: Fault) -> None:
        victim = self._victim(fault)
        if victim is None or not victim.is_up:
            return
        self.done[fault.kind] = self.done.get(fault.kind, 0) + 1
        cluster, master = self._cluster, self._cluster.master
        match fault.kind:
            case Kind.MESSAGE_LOSS:
                self._lose_messages(victim, fault)
            case Kind.RESET:
                cluster.world.note(f"connections of master and {victim.name} are reset")
                cluster.world.network.break_connections(master.name, victim.name)
            case Kind.PARTITION:
                cluster.partition(master, victim, fault.duration)
            case Kind.AGENT_CRASH | Kind.MASTER_CRASH | Kind.SCHEDULER_CRASH | Kind.MARATHON_CRASH:
                self._end(victim, fault, victim.crash)
            case Kind.AGENT_POWER:
                self._end(victim, fault, victim.power_off)
            case Kind.AGENT_GONE:
                self._remove(victim)
            case Kind.AGENT_STALL | Kind.MASTER_STALL | Kind.MARATHON_STALL:
                victim.stall(fault.duration)
            case Kind.SLOW_SCHEDULER:
                self._slow_down(victim, fault)
            case Kind.SLOW_DISK:
                self._slow_disk(victim, fault)

    def _victim(self, fault: Fault) -> Node | None:
        cluster = self._cluster
        agents: list[Node] = [one for one in cluster.agents if one.name not in self.gone]
        schedulers: list[Node] = list(cluster.schedulers.values())
        marathon: list[Node] = [cluster.marathon] if cluster.has_marathon else []
        match fault.kind:
            case Kind.MASTER_CRASH | Kind.MASTER_STALL:
                among: list[Node] = [cluster.master]
            case Kind.SLOW_SCHEDULER | Kind.SCHEDULER_CRASH:
                among = schedulers
            case Kind.MARATHON_CRASH | Kind.MARATHON_STALL:
                among = marathon
            case Kind.RESET | Kind.PARTITION:
                among = [*agents, *schedulers, *marathon]
            case Kind.SLOW_DISK:
                among = [cluster.master, *agents, *marathon]
            case _:
                among = agents
        return among[fault.pick % len(among)] if among else None

    def _end(self, node: Node, fault: Fault, how: Callable[[], None]) -> None:
        """End a life now or, as often, while it is just writing something down."""
        life = node.lives

        def end() -> None:
            if node.is_up and node.lives == life:
                node.disk.ambush = None
                how()
                self._restart(node, fault.duration)

        if fault.severity < _AMBUSHED:
            end()
        else:
            node.disk.ambush = end
            self._later(_AMBUSH_MAX, end)

    def _restart(self, node: Node, after: int) -> None:
        def start() -> None:
            if not node.is_up and node.name not in self.gone:
                self._cluster.world.note(f"{node.name} starts again")
                node.start()

        self._later(after, start)

    def _remove(self, node: Node) -> None:
        if len(self.gone) < self._gone_max:
            self.gone[node.name] = None
            node.power_off()

    def _lose_messages(self, node: Node, fault: Fault) -> None:
        network, master = self._cluster.world.network, self._cluster.master
        probability = 0.01 + 0.3 * fault.severity**2
        self._cluster.world.note(f"messages of master and {node.name} get lost: {probability:.0%}")
        network.lose_messages(master.name, node.name, probability)
        self._later(fault.duration, lambda: network.lose_messages(master.name, node.name, 0))

    def _slow_down(self, node: Node, fault: Fault) -> None:
        scheduler = self._cluster.schedulers[node.name]
        scheduler.think = clock.seconds(0.05 + 10 * fault.severity**3)
        self._cluster.world.note(f"{node.name} takes {scheduler.think / 1e9:.3g}s for an event")

        def recover() -> None:
            scheduler.think = 0

        self._later(fault.duration, recover)

    def _slow_disk(self, node: Node, fault: Fault) -> None:
        disk = node.disk
        extra = clock.seconds(0.05 + 5 * fault.severity**2)
        disk.delay_max += extra
        self._cluster.world.note(f"the disk of {node.name} takes up to {disk.delay_max / 1e9:.3g}s")

        def recover() -> None:
            disk.delay_max -= extra

        self._later(fault.duration, recover)

    def _later(self, after: int, action: Callable[[], None]) -> None:
        self._cluster.world.timeline.after(after, action)
