"""Renders the protobuf encoders: one function per message, ``record -> bytes``.

Fields are written in the order of their numbers, as protobuf does. ``V`` turns a number into its
varint, ``D`` a float into its eight octets.
"""

from collections.abc import Iterator

from tepui.wire.codegen import definitions, varints


def render(message: definitions.Message, everything: definitions.Definitions) -> Iterator[str]:
    """The lines of one encoder."""
    yield f"def encode_{message.module}_{message.name}(m):"
    fields = message.by_number
    if not fields:
        yield '    return b""'
        return
    if len(fields) == 1 and fields[0].label == "required":
        prepare, parts = _parts(fields[0], f"m.{fields[0].name}", everything)
        yield from (f"    {line}" for line in prepare)
        yield f"    return {' + '.join(parts)}"
        return
    yield "    o = []"
    for field in fields:
        yield from (f"    {line}" for line in _write(field, everything))
    yield '    return b"".join(o)'


def _write(field: definitions.Field, everything: definitions.Definitions) -> Iterator[str]:
    match field.label:
        case "required":
            yield from _append(field, f"m.{field.name}", everything)
        case "optional":
            yield f"x = m.{field.name}"
            yield "if x is not None:"
            yield from (f"    {line}" for line in _append(field, "x", everything))
        case "repeated":
            yield f"for x in m.{field.name}:"
            yield from (f"    {line}" for line in _append(field, "x", everything))
        case _:
            yield f"for k, x in m.{field.name}.items():"
            yield "    k = k.encode()"
            encoded = (
                "x.encode()" if field.kind == "string" else f"{_encoder(field, everything)}(x)"
            )
            yield f"    s = {encoded}"
            yield '    s = b"".join((b"\\x0a", V[len(k)], k, b"\\x12", V[len(s)], s))'
            yield f"    o += ({varints.source(varints.tag(field))}, V[len(s)], s)"


def _append(
    field: definitions.Field, value: str, everything: definitions.Definitions
) -> Iterator[str]:
    prepare, parts = _parts(field, value, everything)
    yield from prepare
    yield f"o += ({', '.join(parts)})"


def _parts(
    field: definitions.Field, value: str, everything: definitions.Definitions
) -> tuple[list[str], list[str]]:
    """Statements to run first, and the pieces of the output after them."""
    tag = varints.source(varints.tag(field))
    match field.kind:
        case "string":
            return [f"s = {value}.encode()"], [tag, "V[len(s)]", "s"]
        case "bytes":
            return [f"s = {value}"], [tag, "V[len(s)]", "s"]
        case "message":
            return [f"s = {_encoder(field, everything)}({value})"], [tag, "V[len(s)]", "s"]
        case "double":
            return [], [tag, f"D({value})"]
        case "bool":
            return [], [tag, f'(b"\\x01" if {value} else b"\\x00")']
        case "enum":
            target = everything.type(field.type_name)
            return [], [tag, f"numbers_{target.module}_{target.name}[{value}]"]
        case _:
            return [], [tag, f"V[{value}]"]


def _encoder(field: definitions.Field, everything: definitions.Definitions) -> str:
    target = everything.type(field.type_name)
    return f"encode_{target.module}_{target.name}"
