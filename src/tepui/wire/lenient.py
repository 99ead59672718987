"""The forgiving JSON decoder: everything the original takes, told as the original tells it.

It walks parsed JSON along the schema tables. Unknown keys are ignored, null means unset, a lone
value stands for a list of one, numbers and booleans may be written as strings, numbers are cast to
the field's type, an unknown enum value leaves an optional field unset. Spec mesos.md section 0,
"JSON mapping". The strict decoder of ``jsonpb`` is ten times faster and is tried first.
"""

import binascii
import math
import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, Final, cast

import msgspec

from tepui.wire import drafts, errors, schema
from tepui.wire.generated.schema_tables import TABLES

_NOT_BASE64: Final = re.compile(r"[^A-Za-z0-9+/=\s]")
_BITS: Final[Mapping[str, int]] = {"int32": 32, "int64": 64, "uint32": 32, "uint64": 64}

#: Stands for a value that leaves its field unset.
_UNSET: Final = object()


def from_builtins(record: type[msgspec.Struct], value: object) -> Any:
    """Make a record of parsed JSON. Raises DecodeError, in the words of the original."""
    if not isinstance(value, dict):
        raise errors.DecodeError("Expecting a JSON object")
    return drafts.finish(_draft(record, cast("dict[str, object]", value)))


def _draft(record: type[msgspec.Struct], value: dict[str, object]) -> drafts.Draft:
    message = TABLES.message(record)
    fields = {field.name: field for field in message.fields}
    draft = drafts.Draft(record)
    # The original keeps keys sorted; of several errors the first in that order is told.
    for name in sorted(fields.keys() & value.keys()):
        field = fields[name]
        found = _field(field, value[name])
        if found is _UNSET:
            continue
        if field.oneof:
            for other in message.fields:
                if other.oneof == field.oneof:
                    draft.values.pop(other.name, None)
        draft.values[name] = found
    return draft


def _field(field: schema.Field, value: object) -> object:
    if value is None:
        return _UNSET
    if field.label == "map":
        if not isinstance(value, dict):
            raise _unexpected(field, value)
        entries = cast("dict[str, object]", value)
        return {key: _one(field, entry) for key, entry in entries.items() if entry is not None}
    if field.label == "repeated":
        items = cast("list[object]", value) if isinstance(value, list | tuple) else [value]
        found = [_one(field, item) for item in items if item is not None]
        return [item for item in found if item is not _UNSET]
    if isinstance(value, list | tuple):
        raise _unexpected(field, cast("object", value))
    return _one(field, value)


def _one(field: schema.Field, value: object) -> object:
    match value:
        case dict():
            if field.record is None:
                raise _unexpected(field, cast("object", value))
            return _draft(field.record, cast("dict[str, object]", value))
        case bool():
            if field.kind != "bool":
                raise _unexpected(field, value)
            return value
        case int() | float():
            return _number(field, value)
        case str():
            read = _STRING_READERS.get(field.kind)
            if read is None:
                raise _unexpected(field, value)
            return read(field, value)
        case _:
            raise _unexpected(field, value)


def _number(field: schema.Field, value: float) -> float:
    if field.kind == "double":
        return float(value)
    bits = _BITS.get(field.kind)
    if bits is None:
        raise _unexpected(field, value)
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1)
    if field.kind.startswith("u"):
        low, high = 0, (1 << bits) - 1
    if isinstance(value, float):
        # What C++ makes of a float outside the range is undefined; the nearest is what it aims at.
        return min(max(int(value), low), high) if math.isfinite(value) else 0
    return (value - low) % (1 << bits) + low


def _number_text(field: schema.Field, text: str) -> float:
    if field.kind == "double" and text in ("Infinity", "-Infinity"):
        return math.inf if text == "Infinity" else -math.inf
    try:
        number = msgspec.json.decode(text, type=int | float)
    except msgspec.DecodeError as error:
        raise errors.DecodeError(
            f"Failed to parse '{text}' as a JSON number for field '{field.name}'"
        ) from error
    return _number(field, number)


def _bool_text(field: schema.Field, text: str) -> bool:
    if text not in ("true", "false"):
        raise errors.DecodeError(
            f"Failed to parse '{text}' as a JSON boolean for field '{field.name}'"
        )
    return text == "true"


def _enum_text(field: schema.Field, text: str) -> StrEnum | object:
    if field.enum and text in TABLES.numbers[field.enum]:
        return field.enum(text)
    if field.label == "required":
        raise errors.DecodeError(f"Failed to find enum for '{text}'")
    return _UNSET


def _bytes_text(field: schema.Field, text: str) -> bytes:
    wrong = _NOT_BASE64.search(text)
    if wrong:
        raise errors.DecodeError(
            f"Failed to base64 decode bytes field '{field.name}': Invalid character '{wrong[0]}'"
        )
    digits = "".join(text.partition("=")[0].split())
    # One digit alone carries no whole byte.
    digits = digits[:-1] if len(digits) % 4 == 1 else digits
    return binascii.a2b_base64(digits + "=" * (-len(digits) % 4))


def _plain_text(field: schema.Field, text: str) -> str:  # noqa: ARG001 (one of the readers)
    return text


_STRING_READERS: Final[Mapping[str, Callable[[schema.Field, str], object]]] = {
    "string": _plain_text,
    "bytes": _bytes_text,
    "enum": _enum_text,
    "bool": _bool_text,
    "double": _number_text,
    **dict.fromkeys(_BITS, _number_text),
}


def _unexpected(field: schema.Field, value: object) -> errors.DecodeError:
    match value:
        case bool():
            what = "boolean"
        case int() | float():
            what = "number"
        case str():
            what = "string"
        case list() | tuple():
            what = "array"
        case _:
            what = "object"
    return errors.DecodeError(f"Not expecting a JSON {what} for field '{field.name}'")
