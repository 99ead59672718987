"""JSON of the operator API, where the original shows some lists although they are empty.

What it renders straight from its memory (tasks, executors, frameworks, agents) always has its
lists; everything else is a message like any other (golden/empty/master-v1). Protobuf has no such
difference.
"""

from collections.abc import Iterator
from typing import Final

import msgspec

from tepui.master.api import negotiation, rendering
from tepui.wire import jsonpb
from tepui.wire.generated import v1_master

#: Lists that are shown in any case, by the message they are in.
_SHOWN: Final[dict[type[msgspec.Struct], tuple[str, ...]]] = {
    v1_master.Response_GetTasks: ("tasks", "unreachable_tasks", "completed_tasks"),
    v1_master.Response_GetExecutors: ("executors",),
    v1_master.Response_GetFrameworks: ("frameworks", "completed_frameworks"),
    v1_master.Response_GetAgents: ("agents", "recovered_agents"),
}
_PARTS: Final = ("get_tasks", "get_executors", "get_frameworks", "get_agents")


def encode(message: msgspec.Struct, media: str) -> bytes:
    """A response or event in one of the two media types."""
    if media == negotiation.PROTOBUF:
        return negotiation.encode(message, media)
    match message:
        case v1_master.Response(type=kind):
            for name in (*_PARTS, "get_state"):
                part = getattr(message, name)
                if part is not None:
                    return b"".join(_object(rendering.encode({"type": kind}), name, _json(part)))
        case v1_master.Event(subscribed=v1_master.Event_Subscribed() as subscribed):
            snapshot = subscribed.get_state
            rest = msgspec.structs.replace(subscribed, get_state=None)
            inner = b"{" + b"".join(_member("get_state", _json(snapshot))) if snapshot else b"{"
            tail = jsonpb.encode(rest)[1:]
            body = inner + (b"," if snapshot and tail != b"}" else b"") + tail
            return b"".join(_object(b'{"type":"SUBSCRIBED"}', "subscribed", body))
        case _:
            pass
    return jsonpb.encode(message, wire_only=True)


def _json(message: msgspec.Struct) -> bytes:
    shown = _SHOWN.get(type(message))
    if shown is not None:
        lists = ((name, map(_element, getattr(message, name))) for name in shown)
        return rendering.page({}, lists)
    members = (b"".join(_member(name, _json(getattr(message, name)))) for name in _PARTS)
    return b"{" + b",".join(members) + b"}"


def _element(message: msgspec.Struct) -> bytes:
    return jsonpb.encode(message, wire_only=True)


def _member(name: str, value: bytes) -> Iterator[bytes]:
    yield rendering.encode(name)
    yield b":"
    yield value


def _object(head: bytes, name: str, value: bytes) -> Iterator[bytes]:
    yield head[:-1]
    yield b","
    yield from _member(name, value)
    yield b"}"
