"""One seed, one history: a cluster, work for it, faults, and a verdict.

The first part of a run is rough: schedulers launch tasks that come and go, clients change apps,
and the planned faults happen. In the second part nothing new goes wrong and tasks that start run
on; the cluster must come to rest within ``settle`` (``settling``), and safety holds throughout
(``checkers``).
"""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Final, final

from tepui.agent import containers as port
from tepui.base import clock
from tepui.base.randomness import Rng
from tepui.marathon.settings import MarathonSettings
from tepui.master.settings import MasterSettings
from tepui.sim import clients, faults, settling
from tepui.sim.agent_node import AgentNode
from tepui.sim.cluster import Cluster, ClusterSettings, framework_info
from tepui.sim.containers import Script, shell_words
from tepui.sim.coroutines import void
from tepui.sim.marathon_node import MarathonNode
from tepui.sim.master_node import MasterNode
from tepui.sim.network import NetworkSettings
from tepui.sim.scripted_scheduler import Book, Diet, KeepRunning

_LOOK: Final = 5 * clock.SECOND
_ROLES: Final = ("*", "dev", "prod")
#: Of each agent: unreserved, or partly reserved for one role.
_RESOURCES: Final = (
    "cpus:6;mem:4096;disk:10000;ports:[31000-32000]",
    "cpus:5;cpus(prod):1;mem:3072;mem(prod):1024;disk:10000;ports:[31000-32000]",
)
#: Faults after which somebody may not know that a framework was torn down.
_FORGETTING: Final = frozenset({faults.Kind.MASTER_CRASH, faults.Kind.MESSAGE_LOSS})


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the seed does not decide. Durations are nanoseconds."""

    #: Number of agents; None lets the seed choose between 3 and 7.
    agents: int | None = None
    #: Length of the rough part.
    rough: int = 6 * clock.MINUTE
    #: How long the cluster may take to come to rest.
    settle: int = 30 * clock.MINUTE
    #: Kinds of faults that may happen.
    kinds: Collection[faults.Kind] = faults.ALL
    #: Number of faults; None lets the seed choose.
    faults: int | None = None
    with_marathon: bool = True
    #: Steps remembered for the story of a failure.
    story_max: int = 3_000
    digest: bool = False
    master_node: type[MasterNode] = MasterNode
    agent_node: type[AgentNode] = AgentNode
    marathon_node: type[MarathonNode] = MarathonNode


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Figures of a run that ended well."""

    seed: int
    #: Virtual nanoseconds until the cluster was at rest.
    duration: int
    steps: int
    tasks: int
    messages_lost: int
    #: Fault kind -> how often.
    faults: dict[str, int] = field(default_factory=dict[str, int])
    digest: str = ""

    def as_dict(self) -> dict[str, object]:
        """The figures as JSON-ready data; times in seconds."""
        return {
            "seed": self.seed,
            "duration_s": clock.to_seconds(self.duration),
            "steps": self.steps,
            "tasks": self.tasks,
            "messages_lost": self.messages_lost,
            "faults": self.faults,
            "digest": self.digest,
        }


def run(seed: int, options: Options | None = None) -> Outcome:
    """Play one seed. Raises CheckFailed."""
    return Scenario(seed, options or Options()).run()


@final
class Scenario:
    """One run, for those who want to look at its cluster."""

    def __init__(self, seed: int, options: Options) -> None:
        self._options = options
        #: Choices of the scenario; the cluster draws from a stream of its own.
        self._rng = Rng(seed ^ 0x5CE9A210)
        self._is_calm = False
        count = options.agents or self._rng.between(3, 7)
        self.cluster: Final = Cluster(seed, agents=count, settings=self._settings())
        self._books: list[Book] = []
        for i in range(self._rng.between(1, 2)):
            self._add_keeper(f"keeper{i}")
        self._clients = self._add_marathon() if options.with_marathon else None
        number = self._rng.between(1, 30) if options.faults is None else options.faults
        planned = faults.plan(
            self._rng,
            options.kinds,
            start=5 * clock.SECOND,
            end=max(options.rough, 6 * clock.SECOND),
            count=number,
        )
        self._add_events(planned)
        self._saboteur = faults.Saboteur(self.cluster, planned, gone_max=(count - 1) // 2)

    def run(self) -> Outcome:
        """Play it. Raises CheckFailed."""
        cluster = self.cluster
        cluster.run_for(self._options.rough)
        cluster.world.note("calm from now on")
        self._is_calm = True
        end = cluster.now + self._options.settle
        while left := self._unsettled():
            if cluster.now >= end:
                minutes = self._options.settle / clock.MINUTE
                raise cluster.fail(f"no rest after {minutes:g} minutes: {'; '.join(left)}")
            cluster.run_for(_LOOK)
        return Outcome(
            seed=cluster.seed,
            duration=cluster.now,
            steps=cluster.world.trace.count,
            tasks=sum(book.launched for book in self._books),
            messages_lost=cluster.world.network.messages_lost,
            faults={kind.value: number for kind, number in self._saboteur.done.items()},
            digest=cluster.world.trace.digest(),
        )

    def _unsettled(self) -> list[str]:
        left = settling.unsettled(self.cluster, gone=self._saboteur.gone)
        if self._clients is not None:
            left += self._clients.broken_promises()
        return left

    # the cluster

    def _settings(self) -> ClusterSettings:
        rng, options = self._rng, self._options
        return ClusterSettings(
            master=MasterSettings(
                agent_ping_timeout=rng.between(3, 15) * clock.SECOND,
                max_agent_ping_timeouts=rng.between(2, 5),
                agent_reregister_timeout=rng.between(15, 300) * clock.SECOND,
                offer_timeout=rng.choice([None, 10 * clock.SECOND]),
            ),
            marathon=MarathonSettings(
                task_launch_confirm_timeout=rng.between(30, 120) * clock.SECOND,
                task_launch_timeout=rng.between(30, 120) * clock.SECOND,
                reconciliation_interval=rng.between(60, 300) * clock.SECOND,
            ),
            resources=rng.choice(_RESOURCES),
            network=NetworkSettings(latency_max=rng.choice([2, 20, 200]) * clock.MILLISECOND),
            workload=self._script,
            story_max=options.story_max,
            digest=options.digest,
            master_node=options.master_node,
            agent_node=options.agent_node,
            marathon_node=options.marathon_node,
        )

    def _script(self, spec: port.ContainerSpec, rng: Rng) -> Script:
        """What its command says, and now and then something else."""
        script = shell_words(spec, rng)
        if self._is_calm:
            return Script(prepare=script.prepare, stop_after=script.stop_after)
        if rng.chance(0.03):
            return Script(fails_at=rng.choice([port.Stage.FETCH, port.Stage.LAUNCH]))
        if rng.chance(0.03):
            return Script(prepare=rng.between(1, 60) * clock.SECOND)
        if rng.chance(0.03):
            return Script(stop_after=None)
        if rng.chance(0.03):
            return Script(run_for=rng.between(1, 30) * clock.SECOND, status=1 << 8)
        return script

    def _command(self, rng: Rng) -> str:
        if self._is_calm or rng.chance(0.2):
            return "serve"
        return f"sleep {rng.between(1, 40)}; exit {rng.choice([0, 0, 0, 1])}"

    # frameworks

    def _add_keeper(self, name: str) -> None:
        rng = self._rng.fork()
        book = Book(wanted=rng.between(1, 8))
        diet = Diet(name=name, cpus=0.2, mem=128.0, command=self._command)
        timeline = self.cluster.world.timeline
        self.cluster.add_scheduler(
            name,
            lambda: KeepRunning(book, diet, timeline, rng),
            framework_info(
                name,
                role=rng.choice(_ROLES),
                partition_aware=rng.chance(0.7),
                checkpoint=rng.chance(0.85),
            ),
            background=lambda keeper: keeper.patrol(),
        )
        self._books.append(book)

    def _add_events(self, planned: Collection[faults.Fault]) -> None:
        """What else happens: a framework that comes and goes, an agent more."""
        rng, end = self._rng, self._options.rough
        timeline = self.cluster.world.timeline
        if rng.chance(0.3):
            timeline.at(rng.below(end), lambda: void(self.cluster.add_agent()))
        # A master that has lost its memory, or agents that do not hear it, let the tasks of a
        # framework that is gone live on until the agent registers again: so does the original.
        if rng.chance(0.5) and not _FORGETTING & {fault.kind for fault in planned}:
            came = rng.below(end)
            timeline.at(came, lambda: self._add_keeper("visitor"))
            timeline.at(rng.between(came, end), lambda: self._dismiss("visitor"))

    def _dismiss(self, name: str) -> None:
        scheduler = self.cluster.schedulers[name].scheduler
        if isinstance(scheduler, KeepRunning):
            self.cluster.world.note(f"{name} is to be torn down")
            scheduler.book.leaving = True

    def _add_marathon(self) -> clients.Clients:
        self.cluster.add_marathon()
        return clients.Clients(
            self.cluster,
            self._rng.fork(),
            until=self._options.rough,
            count=self._rng.between(2, 12),
        )
