"""Everything Marathon knows: plain records with explicit indices.

Only the handlers that ``machine.py`` lists change these. The API reads them between steps and
never writes. ``Instance`` and ``App`` are values, so what a reader picked up stays as it was.
"""

import enum
from collections import deque
from dataclasses import dataclass, field

from tepui.marathon.app import App
from tepui.marathon.instance import Instance
from tepui.marathon.settings import MarathonSettings
from tepui.wire.generated import v1


class ActionKind(enum.StrEnum):
    """What a deployment does with one app, under the API's names."""

    START = "StartApplication"
    SCALE = "ScaleApplication"
    RESTART = "RestartApplication"
    STOP = "StopApplication"


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One app in one step."""

    kind: ActionKind
    app_id: str
    #: Instances that a scale action kills first (kill and scale).
    sentenced: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """Actions that run side by side."""

    actions: tuple[Action, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A deployment as computed; ``original`` and ``target`` hold the apps it touches.

    An app absent from ``original`` is created, one absent from ``target`` is removed.
    """

    id: str
    #: Root version, wall-clock milliseconds.
    version: int
    original: dict[str, App]
    target: dict[str, App]
    steps: tuple[Step, ...]

    @property
    def affected(self) -> frozenset[str]:
        """Ids of the apps that this deployment locks."""
        return frozenset(action.app_id for step in self.steps for action in step.actions)


@dataclass(slots=True)
class Progress:
    """How far one action of the current step is."""

    action: Action
    #: Only instances of this version or later count; 0 counts all.
    since_version: int = 0
    #: The numbers below are computed.
    started: bool = False
    done: bool = False
    #: Instances that count and have been ready; once is enough, until they go. Kept by ``tracker``.
    ready: set[str] = field(default_factory=set[str])
    #: Scale: whether more instances were wanted than there were, so that they must become ready.
    growing: bool = False
    #: Restart: new instances that an interrupted attempt left ready; they allow no more kills.
    ready_at_start: int = 0
    #: Restart: instances to be killed at once.
    kill_at_start: int = 0
    #: Restart: old instances we may have killed so far; never shrinks.
    kill_allowance: int = 0
    #: Restart: bound on old and new instances together.
    max_capacity: int = 0
    #: Restart: how many old instances this action has killed.
    old_killed: int = 0


@dataclass(slots=True)
class Deployment:
    """A plan under way."""

    plan: Plan
    #: Position in ``plan.steps`` of the step under way, from 0.
    step: int = 0
    #: Progress of the actions of the step under way, by app.
    progress: dict[str, Progress] = field(default_factory=dict[str, Progress])


@dataclass(slots=True)
class Tally:
    """Counts over the instances of one app and version; kept by ``tracker``."""

    #: All records there are.
    known: int = 0
    #: Occupying room, whatever their goal.
    alive: int = 0
    #: Alive and wanted.
    present: int = 0
    #: Present, running, and healthy where checked.
    ready: int = 0
    #: For the API: in launch; running; of the running those with known health.
    staged: int = 0
    running: int = 0
    healthy: int = 0
    unhealthy: int = 0


@dataclass(slots=True)
class Fleet:
    """All instances of one app. Invariant: ``tallies`` sum up ``instances`` by version."""

    instances: dict[str, Instance] = field(default_factory=dict[str, Instance])
    tallies: dict[int, Tally] = field(default_factory=dict[int, Tally])


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskFailure:
    """The last failure of an app, as ``lastTaskFailure`` shows it."""

    app_id: str
    task_id: str
    state: str
    message: str
    host: str
    agent_id: str
    #: Version of the app that the task ran.
    version: int
    #: Wall-clock milliseconds.
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UnusedOffer:
    """An offer that did not suit an app, and why."""

    offer: v1.Offer
    reasons: tuple[str, ...]
    #: Wall-clock milliseconds.
    at: int


@dataclass(slots=True)
class QueueEntry:
    """An app that wants launches. Invariant: ``count`` > 0 while it is in ``State.queue``."""

    #: The definition to launch.
    app: App
    #: Instances still to launch.
    count: int
    #: Wall-clock milliseconds since which the app is in the queue.
    since: int
    #: Offers looked at for this app, and how many of them did not suit.
    processed_offers: int = 0
    unused_offers: int = 0
    last_used_at: int | None = None
    last_unused_at: int | None = None
    #: Reason -> offers rejected for it since the app is in the queue, and for the newest offers.
    rejects: dict[str, int] = field(default_factory=dict[str, int])
    recent: deque[UnusedOffer] = field(default_factory=deque[UnusedOffer])
    #: Monotonic instant for which a timer is set to end the launch delay; 0 without.
    armed_until: int = 0


@dataclass(slots=True)
class Delay:
    """Launch delay of one app config (spec marathon.md section 3.8)."""

    delay: int
    #: Monotonic instant before which nothing is launched.
    until: int
    #: Longest delay the app allows; the entry is dropped this long after it last changed.
    max_delay: int
    #: Monotonic instant of the last change.
    changed: int


@dataclass(slots=True)
class State:
    """Marathon's whole memory."""

    settings: MarathonSettings
    #: Current definitions by id: what a GET answers, and what deployments lead to.
    apps: dict[str, App] = field(default_factory=dict[str, App])
    #: History by id, oldest first, current one included; bounded by ``settings.max_versions``.
    versions: dict[str, list[App]] = field(default_factory=dict[str, list[App]])
    #: Version of the root group, wall-clock milliseconds.
    root_version: int = 0
    #: Deployments under way, oldest first.
    deployments: dict[str, Deployment] = field(default_factory=dict[str, Deployment])
    #: App id -> the deployment that touches it.
    locks: dict[str, Deployment] = field(default_factory=dict[str, Deployment])
    #: Instances by app.
    fleets: dict[str, Fleet] = field(default_factory=dict[str, Fleet])
    #: Instances by id; the same records as in ``fleets``.
    instances: dict[str, Instance] = field(default_factory=dict[str, Instance])
    #: Apps that want launches.
    queue: dict[str, QueueEntry] = field(default_factory=dict[str, QueueEntry])
    #: (app id, last config change) -> delay.
    delays: dict[tuple[str, int], Delay] = field(default_factory=dict[tuple[str, int], Delay])
    last_failures: dict[str, TaskFailure] = field(default_factory=dict[str, TaskFailure])
    #: Instances to be killed when there is room among ``kills``; a set that keeps its order.
    kills_waiting: dict[str, None] = field(default_factory=dict[str, None])
    #: Kills sent and not yet over: instance id -> monotonic instant of the last call.
    kills: dict[str, int] = field(default_factory=dict[str, int])

    framework_id: str | None = None
    #: Roles we are registered with.
    roles: tuple[str, ...] = ()
    #: Between SUBSCRIBED and Disconnected.
    subscribed: bool = False
    #: Who we are registered with, from SUBSCRIBED.
    master: v1.MasterInfo | None = None
    #: Roles for which we asked for no offers.
    suppressed: set[str] = field(default_factory=set[str])
    #: Counters for metrics, under names without the ``marathon.`` prefix.
    counters: dict[str, int] = field(default_factory=dict[str, int])

    #: Apps to be looked at again before the step ends; a set that keeps its order.
    dirty: dict[str, None] = field(default_factory=dict[str, None])
    #: The queue or a delay changed, so that what we want from the master may have.
    demand_changed: bool = False
    #: Monotonic instant of the last REVIVE; None before the first.
    last_revive: int | None = None
    #: Revives saved up, in nanoseconds of ``min_revive_offers_interval``.
    revive_credit: int = 0
    #: A revive waits for its turn; the timer is set.
    revive_pending: bool = False
    #: Launches wanted per app when we last revived, or since then when fewer.
    revived_demand: dict[str, int] = field(default_factory=dict[str, int])
    launch_tokens: int = 0
    #: Monotonic instant of the last refill.
    tokens_refilled: int = 0

    def count(self, name: str, by: int = 1) -> None:
        """Add to a counter."""
        self.counters[name] = self.counters.get(name, 0) + by
