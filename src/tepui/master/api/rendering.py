"""How the read endpoints write JSON: records become fragments, fragments become pages.

A fragment is the finished JSON of one record (a task, an offer, an executor …). Bigger fragments
contain smaller ones as they are, so that a fragment can be kept and used again; nothing here keeps
one yet. The names and the order of keys are the original's (golden/busy/master).
"""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Any, Final

import msgspec

from tepui.model.resources import Resources
from tepui.wire import jsonpb
from tepui.wire import resources as wire_resources
from tepui.wire.generated import v1

#: Different resources whose short form is remembered.
_REMEMBERED: Final = 1 << 14

_ENCODER: Final = msgspec.json.Encoder()

encode: Final[Callable[[object], bytes]] = _ENCODER.encode


def raw(fragments: Iterable[bytes]) -> list[msgspec.Raw]:
    """Fragments as a JSON array within something that is still to be encoded."""
    return [msgspec.Raw(fragment) for fragment in fragments]


def pieces(head: dict[str, Any], lists: Iterable[tuple[str, Iterable[bytes]]]) -> Iterator[bytes]:
    """A JSON object in pieces: ``head``, then one array of fragments after the other."""
    yield encode(head)[:-1]
    comma = b"," if head else b""
    for name, fragments in lists:
        yield comma + encode(name) + b":["
        separator = b""
        for fragment in fragments:
            yield separator + fragment
            separator = b","
        yield b"]"
        comma = b","
    yield b"}"


def page(head: dict[str, Any], lists: Iterable[tuple[str, Iterable[bytes]]]) -> bytes:
    """``pieces`` in one."""
    return b"".join(pieces(head, lists))


@lru_cache(_REMEMBERED)
def resources(held: Resources) -> msgspec.Raw:
    """Resources in their short form; most of a cluster's tasks and agents have the same."""
    return msgspec.Raw(encode(wire_resources.summary(held)))


def full(held: Resources) -> list[dict[str, Any]]:
    """Resources as ``*_resources_full`` shows them."""
    return [jsonpb.to_v0_builtins(one) for one in wire_resources.full(held)]


def labels(record: v1.Labels | None) -> dict[str, Any]:
    """``labels`` as a bare array, or nothing when there are none."""
    if record is None or not record.labels:
        return {}
    return {"labels": [jsonpb.to_builtins(label) for label in record.labels]}
