"""Records to JSON and back, in the JSON of Mesos, which is not the JSON of proto3.

Names are the proto names, enums are printed by name, 64-bit integers as numbers, bytes in base64,
maps as objects. An unset field with an explicit default is printed all the same, unless deprecated;
the record itself is never changed for that. Spec mesos.md section 0, "JSON mapping".
"""

import functools
import math
import re
from collections.abc import Mapping
from typing import Any, Final, TypeVar, cast

import msgspec

from tepui.wire import errors, lenient, schema
from tepui.wire.generated.json_defaults import FILLS
from tepui.wire.generated.schema_tables import TABLES

RecordT = TypeVar("RecordT", bound=msgspec.Struct)

_ENCODER: Final = msgspec.json.Encoder()
_BYTE_OFFSET: Final = re.compile(r"\(byte (\d+)\)")

#: v1 field names that are others in v0, and the beginnings of such enum values.
_V0_FIELDS: Final[Mapping[str, str]] = {"agent_id": "slave_id", "agent_info": "slave_info"}
_V0_ENUMS: Final = (("REASON_AGENT_", "REASON_SLAVE_"), ("SOURCE_AGENT", "SOURCE_SLAVE"))


def encode(message: msgspec.Struct, *, wire_only: bool = False) -> bytes:
    """The message as JSON, without spaces.

    ``wire_only`` also prints the fields that v1 does not have (``AgentInfo.checkpoint``): the
    original's master does so, its agent does not.
    """
    fill = FILLS.get(type(message))
    filled = fill(message, wire_only) if fill else message
    data = _ENCODER.encode(filled)
    # No field is ever null but a number that JSON lacks; they are rare, so look only then.
    if b":null" in data:
        data = _ENCODER.encode(_spell_out(msgspec.to_builtins(filled)))
    return data


def to_builtins(message: msgspec.Struct, *, wire_only: bool = False) -> dict[str, Any]:
    """What ``encode`` prints, parsed: for callers that arrange it further before it is sent."""
    return msgspec.json.decode(encode(message, wire_only=wire_only))


def to_v0_builtins(message: msgspec.Struct) -> dict[str, Any]:
    """Like ``to_builtins``, with the names that the v0 endpoints use (``slave_id`` …)."""
    return _v0_names(type(message), to_builtins(message, wire_only=True))


def decode(record: type[RecordT], data: bytes | bytearray | memoryview | str) -> RecordT:
    """Read a message of class ``record``. Raises DecodeError, JsonSyntaxError if it is no JSON."""
    try:
        return _decoder(record).decode(data)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
        pass
    return lenient.from_builtins(record, parse(data))


def parse(data: bytes | bytearray | memoryview | str) -> object:
    """Parse JSON that is no single message. Raises JsonSyntaxError, as ``decode`` does."""
    try:
        return msgspec.json.decode(data)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise errors.JsonSyntaxError(_syntax_error(data, error)) from error


def from_builtins(record: type[RecordT], value: object) -> RecordT:
    """Make a message of parsed JSON. Raises DecodeError."""
    try:
        return msgspec.convert(value, record)
    except msgspec.ValidationError:
        return lenient.from_builtins(record, value)


@functools.cache
def _decoder(record: type[RecordT]) -> msgspec.json.Decoder[RecordT]:
    return msgspec.json.Decoder(record)


def _spell_out(value: Any) -> Any:
    """Write infinities as the strings that the decoders take."""
    match value:
        case dict():
            return {k: _spell_out(v) for k, v in cast("dict[str, Any]", value).items()}
        case list() | tuple():
            return [_spell_out(v) for v in cast("list[Any]", value)]
        case float() if math.isinf(value):
            return "Infinity" if value > 0 else "-Infinity"
        case _:
            return value


def _syntax_error(data: bytes | bytearray | memoryview | str, error: Exception) -> str:
    text = data if isinstance(data, str) else bytes(data).decode(errors="replace")
    found = _BYTE_OFFSET.search(str(error))
    offset = int(found[1]) if found else len(text)
    # Of trailing characters msgspec tells where the second is.
    offset -= "trailing characters" in str(error)
    line = text.count("\n", 0, offset) + 1
    near = text[offset:].partition("\n")[0]
    return f"syntax error at line {line} near: {near}"


def _v0_names(record: type[msgspec.Struct], value: dict[str, Any]) -> dict[str, Any]:
    fields = {field.name: field for field in TABLES.message(record).fields}
    return {
        _V0_FIELDS.get(name, name): _v0_value(fields[name], inner) for name, inner in value.items()
    }


def _v0_value(field: schema.Field, value: Any) -> Any:
    if field.label == "repeated":
        return [_v0_one(field, item) for item in value]
    if field.label == "map":
        return {key: _v0_one(field, item) for key, item in value.items()}
    return _v0_one(field, value)


def _v0_one(field: schema.Field, value: Any) -> Any:
    if field.record:
        return _v0_names(field.record, value)
    if field.enum:
        for ours, theirs in _V0_ENUMS:
            if value.startswith(ours):
                return theirs + value.removeprefix(ours)
    return value
