"""What can happen to Marathon. The closed unions ``Command`` and ``Event`` are at the end.

Commands come from the API with everything filled in: apps are complete, normalised and validated
by ``marathon.definition``. A partial update is merged by the API with the app in ``state.State``;
since nothing else runs between reading the state and ``step`` when the handler does not await in
between, the merge needs no lock. Each ``Requested`` is answered by exactly one ``Reply``.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from tepui.base.machine import TimerFired
from tepui.marathon.app import App
from tepui.wire.generated import v1_scheduler


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateApp:
    """Add an app that does not exist (409 when it does). Reply: ``Accepted``."""

    app: App
    force: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateApps:
    """Put these apps in place of, or beside, the existing ones. Reply: ``Accepted``.

    Apps that equal what is stored change nothing; when none differs the deployment is empty.
    """

    apps: tuple[App, ...]
    force: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteApp:
    """Stop and forget an app (404 when unknown). Reply: ``Accepted``."""

    app_id: str
    force: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RestartApp:
    """Replace all instances although nothing changed (404 when unknown). Reply: ``Accepted``."""

    app_id: str
    force: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KillTasks:
    """Kill instances; they are replaced, unless ``scale`` lowers the number wanted with them.

    The instances are those of ``app_id`` (all apps when None), narrowed to ``ids`` (task or
    instance ids, unknown ones are ignored) and ``host`` when given. Replies: 404 for an unknown
    app; ``Killed``, or with ``scale`` ``Accepted``. Asking for a single task and finding none is
    for the API to answer: look at ``Killed.instances``, or at the state first.
    """

    app_id: str | None = None
    ids: tuple[str, ...] | None = None
    host: str | None = None
    scale: bool = False
    force: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelDeployment:
    """With ``force`` leave everything half-way (reply ``Done``); else deploy the way back.

    The way back is a deployment of its own: reply ``Accepted``. 404 when unknown.
    """

    deployment_id: str
    force: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ResetDelay:
    """Forget the launch delay of an app in the queue. Reply: ``Done``, or 404."""

    app_id: str


Command = (
    CreateApp | UpdateApps | DeleteApp | RestartApp | KillTasks | CancelDeployment | ResetDelay
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """Who asked, as ``api_post_event`` tells it."""

    ip: str
    #: Path of the request.
    uri: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Requested:
    """A client wants something changed."""

    request_id: int
    command: Command
    #: Given for requests about a single app, which the event stream reports.
    client: Client | None = None


@dataclass(frozen=True, slots=True)
class SchedulerEvent:
    """The master said something; delivered by the scheduler SDK in order."""

    event: v1_scheduler.Event


@dataclass(frozen=True, slots=True)
class Disconnected:
    """Calls go nowhere until the next SUBSCRIBED; all offers are void."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthResult:
    """A check started by ``StartHealthCheck`` ran once."""

    instance_id: str
    #: Position in the app's ``health_checks``.
    index: int
    alive: bool
    #: Why not, for people; None when alive.
    cause: str | None = None


@dataclass(frozen=True, slots=True)
class Recovered:
    """First event of every life: what the store held, as ``Persist`` wrote it."""

    records: Mapping[str, bytes]


Event = Recovered | Requested | SchedulerEvent | Disconnected | HealthResult | TimerFired
