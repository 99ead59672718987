"""Bytes from outside are decoded as Google's protobuf decodes them, or refused; nothing else."""

import contextlib
import functools
import json
import pathlib
from typing import Any

import msgspec
import pytest
from google.protobuf import descriptor_pool, message_factory
from google.protobuf.message import DecodeError as GoogleError
from hypothesis import given, settings
from hypothesis import strategies as st

from tepui.base.errors import PeerError
from tepui.wire import errors, jsonpb, libprocess, names, protobuf, recordio
from tepui.wire.codegen import definitions
from tepui.wire.generated import v1_scheduler
from tepui.wire.generated.schema_tables import TABLES

_RECORDED = pathlib.Path(__file__).parents[1] / "golden" / "libprocess"


@functools.cache
def _messages() -> dict[type[msgspec.Struct], list[bytes]]:
    """The recorded bodies by kind, without doubles."""
    found: dict[type[msgspec.Struct], dict[bytes, None]] = {}
    for path in sorted(_RECORDED.glob("*.json")):
        for message in json.loads(path.read_text())["messages"]:
            bodies = found.setdefault(names.RECORDS[message["message"]], {})
            bodies[bytes.fromhex(message["body_hex"])] = None
    return {record: list(bodies) for record, bodies in found.items()}


@functools.cache
def _google(record: type[msgspec.Struct]) -> Any:
    pool = _pool()
    return message_factory.GetMessageClass(
        pool.FindMessageTypeByName(TABLES.message(record).full_name)
    )


@functools.cache
def _pool() -> descriptor_pool.DescriptorPool:
    pool = descriptor_pool.DescriptorPool()
    for file in definitions.descriptor_set().file:
        pool.Add(file)  # pyright: ignore[reportAttributeAccessIssue] (missing in its types)
    return pool


@st.composite
def damaged(draw: st.DrawFn) -> tuple[type[msgspec.Struct], bytes]:
    """A recorded body with pieces cut out, overwritten or doubled."""
    record = draw(st.sampled_from(list(_messages())))
    data = draw(st.sampled_from(_messages()[record]))
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(data)))
        end = draw(st.integers(start, min(len(data), start + 40)))
        piece = draw(st.sampled_from((data[start:end] * 2, b"", b"\xff", b"\x00", b"\x0a\x00")))
        data = data[:start] + piece + data[end:]
    return record, data


def _theirs(record: type[msgspec.Struct], data: bytes) -> Any:
    """Google's reading, None if it refuses or lacks required fields."""
    try:
        message = _google(record).FromString(data)
    except GoogleError:
        return None
    return message if message.IsInitialized() else None


@settings(max_examples=400, deadline=None)
@given(damaged())
def test_damaged_protobuf(case):
    record, data = case
    theirs = _theirs(record, data)
    if theirs is None:
        with pytest.raises(errors.DecodeError):
            protobuf.decode(record, data)
        return
    try:
        ours = protobuf.decode(record, data)
    except errors.DecodeError as error:
        # Google's Python does not look at text while it reads, and its C core takes a field 0.
        refusal = str(error)
    else:
        assert protobuf.decode(record, theirs.SerializeToString()) == ours
        return
    assert refusal.endswith(("a text is not UTF-8", "there is no field 0"))


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_concatenation_merges_as_google_merges(data):
    record = data.draw(st.sampled_from(list(_messages())))
    bodies = st.sampled_from(_messages()[record])
    both = data.draw(bodies) + data.draw(bodies)
    theirs = _theirs(record, both)
    assert theirs is not None
    assert protobuf.encode(protobuf.decode(record, both)) == protobuf.encode(
        protobuf.decode(record, theirs.SerializeToString())
    )


_JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    field.name
                    for record in (
                        v1_scheduler.Call,
                        v1_scheduler.Call_Accept,
                        v1_scheduler.Call_Subscribe,
                        v1_scheduler.OfferConstraints,
                    )
                    for field in TABLES.message(record).fields
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=300, deadline=None)
@given(_JSON)
def test_any_json_is_a_call_or_refused(value):
    text = json.dumps(value)
    try:
        call = jsonpb.decode(v1_scheduler.Call, text)
    except errors.DecodeError:
        return
    printed = jsonpb.encode(call)
    assert jsonpb.encode(jsonpb.decode(v1_scheduler.Call, printed)) == printed
    assert protobuf.decode(v1_scheduler.Call, protobuf.encode(call)) == call


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=60))
def test_any_bytes_are_refused_politely(data):
    for read in (
        lambda: jsonpb.decode(v1_scheduler.Call, data),
        lambda: protobuf.decode(v1_scheduler.Call, data),
        lambda: libprocess.parse_upid(data.decode("latin-1")),
        lambda: libprocess.parse_target(data.decode("latin-1")),
        lambda: recordio.Decoder(max_record=100).feed(data),
    ):
        with contextlib.suppress(errors.DecodeError, PeerError):
            read()
