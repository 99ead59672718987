"""What can happen to a master. The closed union ``Event`` is at the end."""

from dataclasses import dataclass

from tepui.base.machine import TimerFired
from tepui.wire.generated import v1_master, v1_scheduler
from tepui.wire.internal import InternalMessage
from tepui.wire.libprocess import Upid


@dataclass(frozen=True, slots=True)
class Started:
    """First event of every life: what the registry held, key to value, as ``Persist`` wrote it."""

    registry: dict[str, bytes]


@dataclass(frozen=True, slots=True)
class SchedulerSubscribed:
    """A well-formed SUBSCRIBE call arrived; the answer is ``OpenStream`` on the same request.

    The shell has done the checks that need no state (spec mesos.md section 1.1, steps 1-8).
    """

    #: Names the waiting HTTP request in ``OpenStream`` and ``Respond``.
    request_id: int
    call: v1_scheduler.Call
    #: Media type that the events of this stream are written in.
    content_type: str
    principal: str | None = None


@dataclass(frozen=True, slots=True)
class SchedulerCalled:
    """Any other well-formed scheduler call; the answer is exactly one ``Respond``."""

    request_id: int
    call: v1_scheduler.Call
    #: Value of the ``Mesos-Stream-Id`` header.
    stream_id: str | None
    principal: str | None = None


@dataclass(frozen=True, slots=True)
class OperatorCalled:
    """An operator wants something changed; the answer is exactly one ``Respond``."""

    request_id: int
    #: It has the part that its type asks for.
    call: v1_master.Call
    principal: str | None = None


@dataclass(frozen=True, slots=True)
class OperatorSubscribed:
    """Somebody wants to follow what happens here; the answer is ``OpenStream``."""

    request_id: int
    #: Media type that the events of this stream are written in.
    content_type: str
    principal: str | None = None


@dataclass(frozen=True, slots=True)
class StreamClosed:
    """The connection under a scheduler's or operator's stream is gone, whoever closed it."""

    stream_id: str


@dataclass(frozen=True, slots=True)
class MessageReceived:
    """A libprocess message, decoded. ``receiver`` is the process id it was sent to."""

    sender: Upid
    receiver: str
    message: InternalMessage


@dataclass(frozen=True, slots=True)
class PeerExited:
    """The link to every process at this ``ip:port`` broke."""

    address: str


Event = (
    Started
    | SchedulerSubscribed
    | SchedulerCalled
    | OperatorCalled
    | OperatorSubscribed
    | StreamClosed
    | MessageReceived
    | PeerExited
    | TimerFired
)
