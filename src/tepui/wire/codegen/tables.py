"""Renders the schema tables of all records."""

from collections.abc import Iterator

from tepui.wire.codegen import definitions, records


def render(everything: definitions.Definitions) -> str:
    """The source of ``schema_tables``."""
    modules = sorted({m.module for m in everything.messages.values()})
    lines = [
        records.HEADER,
        '"""The schema of every record."""',
        "",
        "from tepui.wire import schema",
        *(f"from tepui.wire.generated import {module}" for module in modules),
        "",
        "TABLES = schema.Tables(",
        "    messages={",
    ]
    for message in everything.messages.values():
        lines += _message(message, everything)
    lines += ["    },", "    numbers={"]
    for enum in everything.enums.values():
        lines.append(f"        {enum.module}.{enum.name}: {{")
        lines += [f'            "{name}": {number},' for name, number in enum.values]
        lines.append("        },")
    lines += ["    },", ")"]
    return "\n".join(lines) + "\n"


def _message(message: definitions.Message, everything: definitions.Definitions) -> Iterator[str]:
    yield f"        {message.module}.{message.name}: schema.Message("
    yield f'            "{message.full_name}",'
    yield "            ("
    for field in message.fields:
        yield f"                schema.Field({', '.join(_arguments(field, everything))}),"
    yield "            ),"
    yield "        ),"


def _arguments(field: definitions.Field, everything: definitions.Definitions) -> Iterator[str]:
    yield f'"{field.name}", {field.number}, "{field.label}", "{field.kind}"'
    if field.type_name:
        target = everything.type(field.type_name)
        parameter = "record" if field.kind == "message" else "enum"
        yield f"{parameter}={target.module}.{target.name}"
    if field.default is not None:
        yield f"default={default(field, everything)}"
    if field.deprecated:
        yield "deprecated=True"
    if field.wire_only:
        yield "wire_only=True"
    if field.always_listed:
        yield "always_listed=True"
    if field.oneof:
        yield f'oneof="{field.oneof}"'


def default(field: definitions.Field, everything: definitions.Definitions) -> str:
    """The explicit default of a field as an expression."""
    if field.kind == "enum":
        enum = everything.type(field.type_name)
        return f"{enum.module}.{enum.name}.{field.default}"
    return str(field.default)
