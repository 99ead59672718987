"""Records to protobuf and back, proto2 semantics.

Encoding writes fields in the order of their numbers, so equal records give equal bytes (a map's
entries come in the order of the dict). Decoding skips fields it does not know and leaves unset the
enum values it does not know. The generated functions do the plain case; ``_draft`` does what is
correct but rare: parts of one message that arrive in several pieces and have to be merged.
"""

import struct
from typing import Any, TypeVar

import msgspec

from tepui.base.errors import BugError
from tepui.wire import drafts, errors, schema
from tepui.wire import protobuf_runtime as runtime
from tepui.wire.generated.protobuf_codec import DECODERS, ENCODERS
from tepui.wire.generated.schema_tables import TABLES

RecordT = TypeVar("RecordT", bound=msgspec.Struct)

_MALFORMED = (
    IndexError,  # a value ends after the end of the buffer
    UnicodeDecodeError,
    runtime.MalformedError,
    runtime.OverrunError,
    runtime.TooDeepError,
    struct.error,
)
_LENGTH_DELIMITED = ("string", "bytes", "message")


def encode(message: msgspec.Struct) -> bytes:
    """The message as protobuf."""
    try:
        return ENCODERS[type(message)](message)
    except (AttributeError, KeyError, TypeError, struct.error) as error:
        raise BugError(
            f"a {type(message).__name__} has a value of a wrong type: {error}"
        ) from error


def decode(record: type[RecordT], data: bytes | bytearray | memoryview) -> RecordT:
    """Read a message of class ``record``. Raises DecodeError."""
    buffer = data if type(data) is bytes else bytes(data)
    try:
        return DECODERS[record](buffer, 0, len(buffer))
    except runtime.UnusualError:
        pass
    except _MALFORMED as error:
        raise _malformed(record, error) from error
    try:
        draft = _draft(record, buffer, runtime.MAX_DEPTH)
    except _MALFORMED as error:
        raise _malformed(record, error) from error
    return drafts.finish(draft)


def _malformed(record: type[msgspec.Struct], error: Exception) -> errors.DecodeError:
    name = TABLES.message(record).full_name
    return errors.DecodeError(f"The bytes are not a {name}: {type(error).__name__}")


def _draft(record: type[msgspec.Struct], b: bytes, depth: int) -> drafts.Draft:
    """Collect all pieces of each field, then read them."""
    if not depth:
        raise runtime.TooDeepError
    fields = {field.number: field for field in TABLES.message(record).fields}
    draft = drafts.Draft(record)
    #: Of each singular message the concatenated pieces, which protobuf defines to be their merger.
    pieces: dict[str, bytes] = {}
    p = 0
    while p < len(b):
        tag, p = runtime.read_varint(b, p)
        start, field = p, fields.get(tag >> 3)
        p = runtime.skip(b, p, len(b), tag)
        if p > len(b):
            raise runtime.OverrunError
        if field is None:
            continue
        if field.label in ("required", "optional") and field.kind == "message":
            if tag & 7 == runtime.LENGTH:
                _clear_siblings(field, fields, draft, pieces)
                pieces[field.name] = pieces.get(field.name, b"") + _payload(b, start, p)
        else:
            values = list(_values(field, tag & 7, b, start, p, depth))
            if values:
                _clear_siblings(field, fields, draft, pieces)
                _store(draft, field, values)
    for field in fields.values():
        if field.name in pieces and field.record:
            draft.values[field.name] = _draft(field.record, pieces[field.name], depth - 1)
    return draft


def _clear_siblings(
    field: schema.Field,
    fields: dict[int, schema.Field],
    draft: drafts.Draft,
    pieces: dict[str, bytes],
) -> None:
    if field.oneof:
        for other in fields.values():
            if other.oneof == field.oneof and other is not field:
                draft.values.pop(other.name, None)
                pieces.pop(other.name, None)


def _store(draft: drafts.Draft, field: schema.Field, values: list[Any]) -> None:
    if field.label == "repeated":
        draft.values.setdefault(field.name, []).extend(values)
    elif field.label == "map":
        draft.values.setdefault(field.name, {}).update(values)
    else:
        draft.values[field.name] = values[-1]


def _values(
    field: schema.Field, wire: int, b: bytes, start: int, end: int, depth: int
) -> list[Any]:
    """What one occurrence of a field holds: nothing if its wire type is wrong, or a packed list."""
    if field.label == "map":
        return [_entry(field, _payload(b, start, end), depth)] if wire == runtime.LENGTH else []
    if field.kind in _LENGTH_DELIMITED:
        if wire != runtime.LENGTH:
            return []
        payload = _payload(b, start, end)
        if field.kind == "message" and field.record:
            return [_draft(field.record, payload, depth - 1)]
        return [payload.decode() if field.kind == "string" else payload]
    own_wire = runtime.FIXED64 if field.kind == "double" else runtime.VARINT
    if wire == own_wire:
        values = [_scalar(field, b, start)[0]]
    elif wire == runtime.LENGTH and field.label == "repeated":
        values: list[Any] = []
        payload = _payload(b, start, end)
        p = 0
        while p < len(payload):
            value, p = _scalar(field, payload, p)
            values.append(value)
    else:
        return []
    return [value for value in values if value is not None]


def _entry(field: schema.Field, payload: bytes, depth: int) -> tuple[str, Any]:
    key, value = "", b""
    p = 0
    while p < len(payload):
        tag, p = runtime.read_varint(payload, p)
        start = p
        p = runtime.skip(payload, p, len(payload), tag)
        if p > len(payload):
            raise runtime.OverrunError
        if tag == 0x0A:
            key = _payload(payload, start, p).decode()
        elif tag == 0x12:
            piece = _payload(payload, start, p)
            value = value + piece if field.kind == "message" else piece
    if field.record:
        return key, _draft(field.record, value, depth - 1)
    return key, value.decode()


def _payload(b: bytes, start: int, end: int) -> bytes:
    _, begin = runtime.read_varint(b, start)
    return b[begin:end]


def _scalar(field: schema.Field, b: bytes, p: int) -> tuple[Any, int]:
    if field.kind == "double":
        return runtime.unpack_double(b, p)[0], p + 8
    n, p = runtime.read_varint(b, p)
    match field.kind:
        case "bool":
            return n != 0, p
        case "enum":
            return TABLES.member(field, n & 0xFFFFFFFF), p
        case "uint32":
            return n & 0xFFFFFFFF, p
        case "int32":
            return (n + (1 << 31) & 0xFFFFFFFF) - (1 << 31), p
        case "int64":
            return (n + (1 << 63) & (1 << 64) - 1) - (1 << 63), p
        case _:
            return n, p
