"""Renders ``json_defaults``: what JSON shows and the record does not hold.

The original prints an unset field that has an explicit default, unless it is deprecated, and a few
lists even when they are empty. The record keeps them unset, so before it is printed a filled copy
is made: only of the messages that need it, and of what contains them.
"""

from collections.abc import Iterator

from tepui.wire.codegen import definitions, records, tables


def render(everything: definitions.Definitions) -> str:
    """The source of ``json_defaults``."""
    needed = _needed(everything)
    modules = sorted(
        {m.module for m in needed}
        | {
            everything.type(f.type_name).module
            for m in needed
            for f in m.fields
            if f.kind == "enum" and f.default is not None
        }
    )
    lines = [
        records.HEADER,
        '"""Copies of records with the defaults that JSON prints."""',
        "",
        "from collections.abc import Callable",
        "from typing import Any",
        "",
        "import msgspec",
        "from msgspec.structs import force_setattr as put",
        "",
        *(f"from tepui.wire.generated import {module}" for module in modules),
        "from tepui.wire.json_fill import fill_all, fill_map",
    ]
    for message in needed:
        lines += ["", "", *_fill(message, needed, everything)]
    lines += ["", "FILLS: dict[type[msgspec.Struct], Callable[[Any, bool], Any]] = {"]
    lines += [f"    {m.module}.{m.name}: {_name(m)}," for m in needed]
    lines.append("}")
    return "\n".join(lines) + "\n"


def _needed(everything: definitions.Definitions) -> list[definitions.Message]:
    """The messages with something to fill in, or with such messages inside."""
    needed = {
        m.full_name for m in everything.messages.values() if any(_is_filled(f) for f in m.fields)
    }
    size = 0
    while size != len(needed):
        size = len(needed)
        needed |= {
            m.full_name
            for m in everything.messages.values()
            if any(f.type_name in needed for f in m.fields)
        }
    return [m for m in everything.messages.values() if m.full_name in needed]


def _is_filled(field: definitions.Field) -> bool:
    printed = field.default is not None and field.label == "optional" and not field.deprecated
    return printed or field.wire_only or field.always_listed


def _fill(
    message: definitions.Message,
    needed: list[definitions.Message],
    everything: definitions.Definitions,
) -> Iterator[str]:
    names = {m.full_name for m in needed}
    yield f"def {_name(message)}(m, w):"
    yield "    c = None"
    for field in message.fields:
        if field.type_name in names:
            yield from (f"    {line}" for line in _nested(field, everything))
        elif _is_filled(field):
            yield from (f"    {line}" for line in _own(field, everything))
    yield "    return m if c is None else c"


def _own(field: definitions.Field, everything: definitions.Definitions) -> Iterator[str]:
    value = tables.default(field, everything)
    if field.wire_only:
        yield "if not w:"
        yield f"    if m.{field.name} is not None:"
        yield from (f"        {line}" for line in _put(field, "None"))
        yield f"elif m.{field.name} is None:"
    else:
        yield f"if m.{field.name} is None:"
    yield from (f"    {line}" for line in _put(field, value))


def _nested(field: definitions.Field, everything: definitions.Definitions) -> Iterator[str]:
    target = everything.type(field.type_name)
    assert isinstance(target, definitions.Message)  # noqa: S101 (narrows the type)
    fill = _name(target)
    call = {"repeated": f"fill_all({fill}, x, w)", "map": f"fill_map({fill}, x, w)"}.get(
        field.label, f"{fill}(x, w)"
    )
    yield f"x = m.{field.name}"
    if field.always_listed:
        # An empty list is not the field's default, which is an empty tuple; so it gets printed.
        yield "if not x:"
        yield from (f"    {line}" for line in _put(field, "[]"))
    yield "if x:" if field.label in ("repeated", "map") else "if x is not None:"
    yield f"    y = {call}"
    yield "    if y is not x:"
    yield from (f"        {line}" for line in _put(field, "y"))


def _put(field: definitions.Field, value: str) -> Iterator[str]:
    yield "if c is None:"
    yield "    c = m.__copy__()"
    yield f'put(c, "{field.name}", {value})'


def _name(message: definitions.Message) -> str:
    return f"fill_{message.module}_{message.name}"
