"""Renders the records: one frozen msgspec struct per message, one StrEnum per enum."""

from collections.abc import Iterator
from typing import Final

from tepui.base import errors
from tepui.wire.codegen import definitions

_PYTHON_TYPES: Final = {
    "bool": "bool",
    "bytes": "bytes",
    "double": "float",
    "int32": "Int32",
    "int64": "Int64",
    "string": "str",
    "uint32": "UInt32",
    "uint64": "UInt64",
}

HEADER: Final = "# Written by `python -m tepui.wire.codegen` from wire/proto. Do not edit.\n"

_IMPORTS: Final = """
import enum

import msgspec

from tepui.wire.integers import Int32, Int64, UInt32, UInt64
"""


def render(module: str, everything: definitions.Definitions) -> str:
    """The source of one module of records."""
    messages = [m for m in everything.messages.values() if m.module == module]
    enums = [e for e in everything.enums.values() if e.module == module]
    lines = [HEADER, f'"""Records of {_packages(messages)}."""', _IMPORTS.rstrip()]
    lines += [
        f"from tepui.wire.generated import {other}" for other in _imported(messages, everything)
    ]
    for enum in enums:
        lines += ["", "", *_enum(enum)]
    for message in messages:
        lines += ["", "", *_record(message, everything)]
    return "\n".join(lines) + "\n"


def python_name(referrer_module: str, target: definitions.Message | definitions.Enum) -> str:
    """How code in one generated module names a record or an enum of any."""
    return target.name if target.module == referrer_module else f"{target.module}.{target.name}"


def _packages(messages: list[definitions.Message]) -> str:
    # A package is in lower case, a message is not.
    return " and ".join(
        dict.fromkeys(
            ".".join(part for part in m.full_name.split(".") if not part[0].isupper())
            for m in messages
        )
    )


def _imported(
    messages: list[definitions.Message], everything: definitions.Definitions
) -> list[str]:
    own = messages[0].module
    targets = (
        everything.type(field.type_name)
        for message in messages
        for field in message.fields
        if field.type_name
    )
    return sorted({target.module for target in targets} - {own})


def _enum(enum: definitions.Enum) -> Iterator[str]:
    yield f"class {enum.name}(enum.StrEnum):"
    yield f'    """{enum.full_name}"""'
    yield ""
    # Enum hashes through Python code; a codec looks members up all the time.
    yield "    __hash__ = str.__hash__"
    yield ""
    for name, _ in enum.values:
        yield f'    {name} = "{name}"'


def _record(message: definitions.Message, everything: definitions.Definitions) -> Iterator[str]:
    options = "frozen=True, kw_only=True, omit_defaults=True, gc=False"
    yield f"class {message.name}(msgspec.Struct, {options}):"
    yield f'    """{message.full_name}"""'
    if message.fields:
        yield ""
    shadowed = {field.name for field in message.fields}
    for field in message.fields:
        annotation = _annotation(message, field, everything)
        errors.check(
            annotation.split(" ")[0] not in shadowed, f"{message.full_name}: {annotation} is hidden"
        )
        yield f"    {field.name}: {annotation}"


def _annotation(
    message: definitions.Message, field: definitions.Field, everything: definitions.Definitions
) -> str:
    base = _PYTHON_TYPES.get(field.kind) or python_name(
        message.module, everything.type(field.type_name)
    )
    # Only a message that contains itself is named before it exists.
    quote = '"' if field.type_name == message.full_name else ""
    match field.label:
        case "required":
            return f"{quote}{base}{quote}"
        case "optional":
            return f"{quote}{base} | None{quote} = None"
        case "repeated":
            return f"{quote}tuple[{base}, ...]{quote} = ()"
        case _:
            return f"{quote}dict[str, {base}]{quote} = {{}}"
