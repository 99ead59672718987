"""A whole cluster in one process on virtual time: the simulator's front door.

Master, agents, Marathon and schedulers are the production machines. The same seed gives the same
history, to the last message. To test a scheduler of your own::

    from tepui.base import clock
    from tepui.sim.cluster import Cluster

    cluster = Cluster(seed=7, agents=3)
    mine = cluster.add_scheduler("mine", MyScheduler)
    cluster.run_for(10 * clock.SECOND)
    cluster.agents[0].power_off()
    cluster.run_until(lambda: mine.scheduler.replaced == 1, limit=5 * clock.MINUTE)

Invariants are checked after every step of a machine (``checkers``); what they find is raised as
``CheckFailed`` with the seed and the story of what led there.
"""

from collections.abc import Callable, Coroutine, Iterable
from dataclasses import dataclass, field
from typing import Any, Final

from tepui.base import clock, errors
from tepui.base.randomness import Rng
from tepui.framework import scheduler
from tepui.marathon import effects as marathon_effects
from tepui.marathon import events as marathon_events
from tepui.marathon import state as marathon_state
from tepui.marathon.settings import MarathonSettings
from tepui.master.settings import MasterSettings
from tepui.sim import checkers
from tepui.sim.agent_node import AgentNode
from tepui.sim.containers import Workload, shell_words
from tepui.sim.marathon_node import MarathonNode
from tepui.sim.master_node import MasterNode
from tepui.sim.network import Network, NetworkSettings
from tepui.sim.node import Node
from tepui.sim.scheduler_node import SchedulerNode
from tepui.sim.timeline import Timeline
from tepui.sim.trace import Trace
from tepui.sim.world import Watcher, World
from tepui.wire.generated import v1

_TICK: Final = 100 * clock.MILLISECOND


class CheckFailed(errors.BugError):
    """Something does not hold; the message is the seed, the failure and the story."""

    def __init__(self, seed: int, failure: str, story: Iterable[str]) -> None:
        self.seed: Final = seed
        self.failure: Final = failure
        self.story: Final = tuple(story)
        lines = "\n".join(self.story)
        super().__init__(f"seed {seed}: {failure}\n{lines}")


@dataclass(frozen=True, slots=True, kw_only=True)
class ClusterSettings:
    """What a cluster is made of besides its seed and its size."""

    #: Of every agent, as the agent's flag.
    resources: str = "cpus:4;mem:4096;disk:10000;ports:[31000-32000]"
    #: Attributes of agent number n.
    attributes: Callable[[int], str] = lambda number: f"rack:r{number % 2}"
    master: MasterSettings = field(default_factory=MasterSettings)
    marathon: MarathonSettings = field(default_factory=MarathonSettings)
    network: NetworkSettings = field(default_factory=NetworkSettings)
    workload: Workload = shell_words
    #: Encode what travels, as between real processes. Off saves most of the time.
    encode: bool = True
    #: Steps remembered for the story.
    story_max: int = 3_000
    #: Keep a digest of every step; see ``trace``.
    digest: bool = False
    #: Make other nodes than these, e.g. with a broken machine that a checker has to find.
    master_node: type[MasterNode] = MasterNode
    agent_node: type[AgentNode] = AgentNode
    marathon_node: type[MarathonNode] = MarathonNode


class Cluster:
    """Master, agents and frameworks. Everything public may be looked at between two calls."""

    def __init__(
        self,
        seed: int,
        *,
        agents: int = 3,
        settings: ClusterSettings | None = None,
        watchers: Iterable[Watcher] = (),
        checked: bool = True,
    ) -> None:
        """Make a cluster and start its master and agents at virtual time 0.

        ``watchers`` are told of everything, beside the checkers, which ``checked`` can leave out.
        """
        self.seed: Final = seed
        self.settings: Final = settings or ClusterSettings()
        timeline = Timeline()
        rng = Rng(seed)
        self.world: Final = World(
            timeline,
            Network(timeline, rng.fork(), self.settings.network),
            Trace(keep=self.settings.story_max, digest=self.settings.digest),
            rng,
            encode=self.settings.encode,
        )
        self.master: Final = self.settings.master_node(self.world, self.settings.master)
        self.agents: Final[list[AgentNode]] = []
        self.schedulers: Final[dict[str, SchedulerNode]] = {}
        self._marathon: MarathonNode | None = None
        if checked:
            self.world.watchers.extend(
                checkers.all_checkers(self.master, self.agents, self._marathon_state)
            )
        self.world.watchers.extend(watchers)
        self._guarded(self.master.start)
        for _ in range(agents):
            self.add_agent()

    # members

    def add_agent(self, *, resources: str | None = None) -> AgentNode:
        """Start one more agent."""
        number = len(self.agents)
        node = self.settings.agent_node(
            self.world,
            number,
            self.settings.workload,
            resources=resources or self.settings.resources,
            attributes=self.settings.attributes(number),
        )
        self.agents.append(node)
        self._guarded(node.start)
        return node

    def add_scheduler(
        self,
        name: str,
        make: Callable[[], scheduler.Scheduler],
        info: v1.FrameworkInfo | None = None,
        *,
        background: Callable[[Any], Coroutine[Any, Any, None]] | None = None,
    ) -> SchedulerNode:
        """Start a framework written with the SDK; ``make`` gives a scheduler for each life.

        ``info`` is by default one with failover, checkpointing and the newer capabilities.
        """
        node = SchedulerNode(
            self.world, name, make, info or framework_info(name), background=background
        )
        self.schedulers[name] = node
        self._guarded(node.start)
        return node

    def add_marathon(self) -> MarathonNode:
        """Start a Marathon; there is at most one."""
        errors.check(self._marathon is None, "there is a Marathon already")
        node = self.settings.marathon_node(self.world, self.settings.marathon, self._probe)
        self._marathon = node
        self._guarded(node.start)
        return node

    @property
    def marathon(self) -> MarathonNode:
        """The Marathon that ``add_marathon`` started."""
        if self._marathon is None:
            raise errors.BugError("this cluster has no Marathon")
        return self._marathon

    @property
    def has_marathon(self) -> bool:
        """Whether ``add_marathon`` was called."""
        return self._marathon is not None

    def nodes(self) -> list[Node]:
        """Every node there is, the master first."""
        found: list[Node] = [self.master, *self.agents, *self.schedulers.values()]
        return [*found, self._marathon] if self._marathon else found

    # time

    @property
    def now(self) -> int:
        """Virtual nanoseconds since the beginning."""
        return self.world.timeline.mono

    def run_for(self, duration: int) -> None:
        """Let ``duration`` nanoseconds pass. Raises CheckFailed."""
        self._guarded(lambda: self.world.timeline.run_until(self.now + duration))

    def run_until(
        self, predicate: Callable[[], bool], *, limit: int = 10 * clock.MINUTE, tick: int = _TICK
    ) -> bool:
        """Let time pass until ``predicate`` holds, looking every ``tick``; False after ``limit``.

        Raises CheckFailed.
        """
        end = self.now + limit
        while not predicate():
            if self.now >= end:
                return False
            self.run_for(min(tick, end - self.now))
        return True

    # Marathon's clients

    def request(
        self, command: marathon_events.Command, *, limit: int = clock.MINUTE
    ) -> marathon_effects.Outcome | None:
        """Send Marathon a command and let time pass until it answers; None when it does not."""
        number = self.marathon.request(command)
        if number is None:
            return None
        outcomes = self.marathon.outcomes
        self.run_until(lambda: number in outcomes, limit=limit, tick=clock.MILLISECOND)
        return outcomes.get(number)

    def running(self, app_id: str) -> int:
        """Ready instances of an app, as Marathon sees them."""
        fleet = self.marathon.state.fleets.get(app_id)
        return sum(one.ready for one in fleet.instances.values()) if fleet else 0

    # faults

    def partition(self, one: Node, other: Node, duration: int | None = None) -> None:
        """Cut two nodes off each other, for good or for ``duration`` nanoseconds."""
        network = self.world.network
        self.world.note(f"{one.name} and {other.name} do not reach each other")
        network.cut(one.name, other.name)
        if duration is not None:
            self.world.timeline.after(duration, lambda: self.heal(one, other))

    def heal(self, one: Node, other: Node) -> None:
        """Take back one ``partition``."""
        self.world.note(f"{one.name} and {other.name} reach each other")
        self.world.network.heal(one.name, other.name)

    # checks

    def fail(self, failure: str, about: Iterable[str] = ()) -> CheckFailed:
        """The exception for a failed check, with the story of what led to it."""
        return CheckFailed(self.seed, failure, self.world.trace.story(about=about))

    def _guarded(self, action: Callable[[], None]) -> None:
        """Whatever breaks inside the world is told with the seed and the story."""
        try:
            action()
        except CheckFailed:
            raise
        except Exception as error:
            raise self.fail(f"{type(error).__name__}: {error}") from error

    def _marathon_state(self) -> marathon_state.State | None:
        return self._marathon.state if self._marathon else None

    def _probe(self, check: marathon_effects.StartHealthCheck) -> bool | None:
        """A health check of Marathon: the container must live, and be reached."""
        for agent in self.agents:
            if agent.name != check.host:
                continue
            if not self.world.network.reaches("marathon", agent.name):
                return False
            for container in agent.launcher.live().values():
                if container.task[1].startswith(check.instance_id):
                    return container.script.probe_result is None
        return False


def framework_info(
    name: str, *, role: str = "*", partition_aware: bool = True, checkpoint: bool = True
) -> v1.FrameworkInfo:
    """A framework as careful schedulers describe themselves."""
    kinds = v1.FrameworkInfo_Capability_Type
    capabilities = [kinds.MULTI_ROLE, kinds.RESERVATION_REFINEMENT, kinds.TASK_KILLING_STATE]
    if partition_aware:
        capabilities.append(kinds.PARTITION_AWARE)
    return v1.FrameworkInfo(
        user="root",
        name=name,
        roles=(role,),
        checkpoint=checkpoint,
        failover_timeout=7 * 24 * 3600.0,
        capabilities=tuple(v1.FrameworkInfo_Capability(type=kind) for kind in capabilities),
    )
