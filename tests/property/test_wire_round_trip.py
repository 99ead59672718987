"""Every message survives both codecs, and Google's protobuf agrees on what its bytes mean."""

import functools
from typing import Any

import msgspec
import pytest
from google.protobuf import descriptor_pool, message_factory
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tepui.wire import careful, drafts, jsonpb, lenient, protobuf, schema
from tepui.wire.codegen import definitions
from tepui.wire.generated import well_known
from tepui.wire.generated.json_defaults import FILLS
from tepui.wire.generated.schema_tables import TABLES

_INTEGERS = {
    "int32": (-(2**31), 2**31 - 1),
    "int64": (-(2**63), 2**63 - 1),
    "uint32": (0, 2**32 - 1),
    "uint64": (0, 2**64 - 1),
}
_SCALARS: dict[str, st.SearchStrategy[Any]] = {
    "bool": st.booleans(),
    "bytes": st.binary(max_size=6),
    "double": st.floats(allow_nan=False),
    "string": st.text(max_size=6),
    **{kind: st.integers(low, high) for kind, (low, high) in _INTEGERS.items()},
}


@st.composite
def messages(draw: st.DrawFn, record: type[msgspec.Struct], depth: int) -> msgspec.Struct:
    """A record with any of its fields set; messages in it at most ``depth`` deep."""
    values: dict[str, Any] = {}
    chosen: dict[str, str] = {}
    for field in TABLES.message(record).fields:
        if field.label != "required":
            if field.kind == "message" and not depth:
                continue
            if not draw(st.booleans()):
                continue
            if field.oneof and chosen.setdefault(field.oneof, field.name) != field.name:
                continue
        one = _value(field, depth)
        if field.label == "repeated":
            values[field.name] = tuple(draw(st.lists(one, max_size=2)))
        elif field.label == "map":
            values[field.name] = draw(st.dictionaries(st.text(max_size=4), one, max_size=2))
        else:
            values[field.name] = draw(one)
    return record(**values)


def _value(field: schema.Field, depth: int) -> st.SearchStrategy[Any]:
    if field.record:
        return messages(field.record, max(depth - 1, 0))
    if field.enum:
        return st.sampled_from(list(field.enum))
    return _SCALARS[field.kind]


@functools.cache
def _pool() -> descriptor_pool.DescriptorPool:
    pool = descriptor_pool.DescriptorPool()
    for file in definitions.descriptor_set().file:
        pool.Add(file)  # pyright: ignore[reportAttributeAccessIssue] (missing in its types)
    return pool


@functools.cache
def _google(record: type[msgspec.Struct]) -> Any:
    descriptor = _pool().FindMessageTypeByName(TABLES.message(record).full_name)
    return message_factory.GetMessageClass(descriptor)


# proto3 does not tell zero from unset, so a Duration does not come back as it went.
_RECORDS = [record for record in TABLES.messages if record is not well_known.Duration]
_FEW = settings(
    max_examples=4,
    phases=[Phase.generate],
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@pytest.mark.parametrize("record", _RECORDS, ids=lambda r: TABLES.message(r).full_name)
def test_both_codecs_keep_the_message(record):
    @_FEW
    @given(messages(record, depth=2))
    def check(message):
        data = protobuf.encode(message)
        assert protobuf.decode(record, data) == message
        assert drafts.finish(careful.draft(record, data)) == message

        theirs = _google(record).FromString(data)
        assert protobuf.decode(record, theirs.SerializeToString()) == message
        assert len(theirs.SerializeToString()) == len(data)

        text = jsonpb.encode(message, wire_only=True)
        back = jsonpb.decode(record, text)
        filled = FILLS[record](message, True) if record in FILLS else message
        assert protobuf.encode(back) == protobuf.encode(filled)
        assert jsonpb.encode(back, wire_only=True) == text
        assert lenient.from_builtins(record, msgspec.json.decode(text)) == back

    check()
