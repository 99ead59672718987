"""What a master asks of its shell. The closed union ``Effect`` is at the end.

Order matters as described in ``base.machine``: a registry ``Persist`` comes before every message
that lets the world know of the change.
"""

from dataclasses import dataclass

from tepui.base.machine import CancelTimer, Persist, SetTimer
from tepui.wire.generated import v1_master, v1_scheduler
from tepui.wire.internal import InternalMessage
from tepui.wire.libprocess import Upid


@dataclass(frozen=True, slots=True)
class Respond:
    """Answer the HTTP request; an empty body has no content type."""

    request_id: int
    status: int
    body: str = ""


@dataclass(frozen=True, slots=True)
class OpenStream:
    """Answer the SUBSCRIBE request with 200 and keep the response open as stream ``stream_id``."""

    request_id: int
    stream_id: str
    content_type: str
    #: The subscriber is told ``stream_id``, because its calls have to name it.
    is_named: bool = True


@dataclass(frozen=True, slots=True)
class SendEvent:
    """Write one event to a stream; a stream that has closed meanwhile swallows it."""

    stream_id: str
    event: v1_scheduler.Event


@dataclass(frozen=True, slots=True)
class Publish:
    """Write one operator event to all these streams."""

    stream_ids: tuple[str, ...]
    event: v1_master.Event


@dataclass(frozen=True, slots=True)
class CloseStream:
    """End the response after what was written; ``StreamClosed`` need not follow."""

    stream_id: str


@dataclass(frozen=True, slots=True)
class SendMessage:
    """Send a libprocess message; delivery is not promised. ``sender`` is our own process id."""

    receiver: Upid
    message: InternalMessage
    sender: str = "master"


@dataclass(frozen=True, slots=True)
class Link:
    """Watch the connection to this process; its end comes back as ``PeerExited``."""

    target: Upid
    #: On a new connection: the old one may be a dead process's, and its end no news any more.
    is_fresh: bool = False


Effect = (
    Persist
    | SetTimer
    | CancelTimer
    | Respond
    | OpenStream
    | SendEvent
    | Publish
    | CloseStream
    | SendMessage
    | Link
)
