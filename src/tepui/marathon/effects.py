"""What Marathon asks of its shell. The closed union ``Effect`` is at the end.

Order matters as described in ``base.machine``: a ``Persist`` comes before the ``Call``, ``Reply``
or ``Publish`` that tells the world about it.
"""

from dataclasses import dataclass, field

from tepui.base.machine import CancelTimer, Persist, SetTimer
from tepui.marathon.app import HealthCheck
from tepui.marathon.instance import Instance
from tepui.wire.generated import v1, v1_scheduler


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """The change is stored and its deployment begun (it may be over already)."""

    #: Wall-clock milliseconds; the version of the root group.
    version: int
    deployment_id: str
    #: Apps that did not exist before.
    created: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Killed:
    """These are being killed; the records are as they were just before."""

    instances: tuple[Instance, ...]


@dataclass(frozen=True, slots=True)
class Done:
    """It is done and there is nothing to tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """It will not be done: HTTP status, message, and facts for the body."""

    status: int
    message: str
    #: Ids of the deployments in the way (409).
    deployments: tuple[str, ...] = ()
    #: (path, message) pairs of a 422.
    details: tuple[tuple[str, str], ...] = ()


Outcome = Accepted | Killed | Done | Refused


@dataclass(frozen=True, slots=True)
class Reply:
    """Answer the ``Requested`` with this id."""

    request_id: int
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Call:
    """Send this to the master through the SDK, which fills in ``framework_id``.

    Status updates are acknowledged by such calls too: the SDK must not do it by itself.
    """

    call: v1_scheduler.Call


@dataclass(frozen=True, slots=True)
class UpdateFramework:
    """Subscribe with this description from now on; the running stream gets a ``Call`` as well."""

    info: v1.FrameworkInfo


@dataclass(frozen=True, slots=True, kw_only=True)
class Publish:
    """Put an event on the event stream (spec marathon.md section 4).

    Values are plain JSON values under the names of the stream, except ``appDefinition`` (an
    ``App``) and ``healthCheck`` (a ``HealthCheck``), which the API renders. Absent means unset.
    ``plan`` is the light form, ``version`` and times are milliseconds for the API to format.
    """

    event_type: str
    #: Wall-clock milliseconds.
    at: int
    fields: dict[str, object] = field(default_factory=dict[str, object])


@dataclass(frozen=True, slots=True, kw_only=True)
class StartHealthCheck:
    """Run this check every ``check.interval_s``, first after min(interval, 5 s), until stopped.

    Each run comes back as ``HealthResult(instance_id, index, …)``. Starting a check that already
    runs replaces it.
    """

    instance_id: str
    index: int
    check: HealthCheck
    #: Name or address to connect to.
    host: str
    port: int


@dataclass(frozen=True, slots=True)
class StopHealthChecks:
    """Stop all checks of this instance; none running is no error."""

    instance_id: str


Effect = (
    Persist
    | SetTimer
    | CancelTimer
    | Reply
    | Call
    | UpdateFramework
    | Publish
    | StartHealthCheck
    | StopHealthChecks
)
