"""HTTP between schedulers and the master, as far as the simulator needs it.

Requests and answers are records on a connection of ``network``: a SUBSCRIBE is answered by a head
and then events until somebody closes; any other call by one answer. Bodies are encoded as JSON in
worlds that encode.
"""

from dataclasses import dataclass

from tepui.wire import jsonpb
from tepui.wire.generated import v1_scheduler


@dataclass(frozen=True, slots=True)
class Request:
    """``POST /api/v1/scheduler``; SUBSCRIBE has no ``stream_id``."""

    body: bytes | v1_scheduler.Call
    stream_id: str | None = None


@dataclass(frozen=True, slots=True)
class StreamHead:
    """200 to a SUBSCRIBE: events follow."""

    stream_id: str


@dataclass(frozen=True, slots=True)
class StreamRecord:
    """One event of a stream."""

    body: bytes | v1_scheduler.Event


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to any other request, or a refusal."""

    status: int
    body: str = ""


def pack_call(call: v1_scheduler.Call, *, encode: bool) -> bytes | v1_scheduler.Call:
    """A call as it travels."""
    return jsonpb.encode(call) if encode else call


def unpack_call(body: bytes | v1_scheduler.Call) -> v1_scheduler.Call:
    """A call as it arrives."""
    return jsonpb.decode(v1_scheduler.Call, body) if isinstance(body, bytes) else body


def pack_event(event: v1_scheduler.Event, *, encode: bool) -> bytes | v1_scheduler.Event:
    """An event as it travels."""
    return jsonpb.encode(event) if encode else event


def unpack_event(body: bytes | v1_scheduler.Event) -> v1_scheduler.Event:
    """An event as it arrives."""
    return jsonpb.decode(v1_scheduler.Event, body) if isinstance(body, bytes) else body
