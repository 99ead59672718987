"""The protobuf decoder for what is correct but rare.

The parts of a singular message may arrive in several pieces, which have to be merged; the generated
decoders leave that, and messages that lack required fields, to this one. It works from the schema
tables and is several times slower.
"""

from typing import Any, Final

import msgspec

from tepui.wire import drafts, schema
from tepui.wire import protobuf_runtime as runtime
from tepui.wire.generated.schema_tables import TABLES

_LENGTH_DELIMITED: Final = ("string", "bytes", "message")


def draft(record: type[msgspec.Struct], b: bytes, depth: int = runtime.MAX_DEPTH) -> drafts.Draft:
    """Read a message whose fields may come in pieces. Raises what ``runtime`` raises."""
    if not depth:
        raise runtime.TooDeepError
    fields = {field.number: field for field in TABLES.message(record).fields}
    unfinished = drafts.Draft(record)
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
                _clear_siblings(field, fields, unfinished, pieces)
                pieces[field.name] = pieces.get(field.name, b"") + _payload(b, start, p)
        else:
            values = list(_values(field, tag & 7, b, start, p, depth))
            if values:
                _clear_siblings(field, fields, unfinished, pieces)
                _store(unfinished, field, values)
    for field in fields.values():
        if field.name in pieces and field.record:
            unfinished.values[field.name] = draft(field.record, pieces[field.name], depth - 1)
    return unfinished


def _clear_siblings(
    field: schema.Field,
    fields: dict[int, schema.Field],
    unfinished: drafts.Draft,
    pieces: dict[str, bytes],
) -> None:
    if field.oneof:
        for other in fields.values():
            if other.oneof == field.oneof and other is not field:
                unfinished.values.pop(other.name, None)
                pieces.pop(other.name, None)


def _store(unfinished: drafts.Draft, field: schema.Field, values: list[Any]) -> None:
    if field.label == "repeated":
        unfinished.values.setdefault(field.name, []).extend(values)
    elif field.label == "map":
        unfinished.values.setdefault(field.name, {}).update(values)
    else:
        unfinished.values[field.name] = values[-1]


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
            return [draft(field.record, payload, depth - 1)]
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
        return key, draft(field.record, value, depth - 1)
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
