"""Renders the protobuf decoders: one function per message, ``(buffer, start, end) -> record``.

They know the plain case: each singular message at most once, required fields present. Anything else
raises ``runtime.UnusualError``, and ``wire.protobuf`` starts again with its careful decoder.
"""

from collections.abc import Iterator

from tepui.wire.codegen import definitions, varints


def render(message: definitions.Message, everything: definitions.Definitions) -> Iterator[str]:
    """The lines of one decoder."""
    recursive = message.full_name in everything.recursive
    depth = ", depth=MAX_DEPTH" if recursive else ""
    yield f"def decode_{message.module}_{message.name}(b, p, e{depth}):"
    if recursive:
        yield "    if not depth:"
        yield "        raise TooDeepError"
    for field in message.fields:
        yield f"    {_variable(field)} = {'{}' if field.label == 'map' else None}"
    yield "    while p < e:"
    yield "        t = b[p]"
    yield "        p += 1"
    yield "        if t > 127:"
    yield "            t, p = more(b, p, t)"
    keyword = "if"
    for field in message.by_number:
        yield f"        {keyword} t == {varints.tag(field)}:"
        yield from (f"            {line}" for line in _read(message, field, everything))
        keyword = "elif"
        if field.label == "repeated" and varints.wire_type(field.kind) != varints.LENGTH:
            yield f"        elif t == {field.number << 3 | varints.LENGTH}:"
            yield from (f"            {line}" for line in _read_packed(field, everything))
    if message.fields:
        yield "        else:"
        yield "            p = skip(b, p, e, t)"
    else:
        yield "        p = skip(b, p, e, t)"
    yield "    if p != e:"
    yield "        raise OverrunError"
    required = [field for field in message.fields if field.label == "required"]
    if required:
        yield f"    if {' or '.join(f'{_variable(f)} is None' for f in required)}:"
        yield "        raise UnusualError"
    arguments = ", ".join(f"{field.name}={_finished(field)}" for field in message.fields)
    yield f"    return {message.module}.{message.name}({arguments})"


def _variable(field: definitions.Field) -> str:
    return f"f_{field.name}"


def _finished(field: definitions.Field) -> str:
    name = _variable(field)
    return f"() if {name} is None else tuple({name})" if field.label == "repeated" else name


def _read(
    message: definitions.Message, field: definitions.Field, everything: definitions.Definitions
) -> Iterator[str]:
    name = _variable(field)
    if field.label == "map":
        yield from _read_entry(field, everything)
        return
    if field.kind == "message" and field.label != "repeated":
        yield f"if {name} is not None:"
        yield "    raise UnusualError"
    if varints.wire_type(field.kind) == varints.LENGTH:
        yield from _length()
    elif field.kind != "double":
        yield from _number(field.kind)
    value = _value(message, field, everything)
    if field.kind == "enum":
        yield f"x = {value}"
        yield "if x is not None:"
        yield from (f"    {line}" for line in _store(field, "x"))
    else:
        yield from _store(field, value)
    for other in message.fields:
        if field.oneof and other.oneof == field.oneof and other is not field:
            yield f"{_variable(other)} = None"
    if varints.wire_type(field.kind) == varints.LENGTH:
        yield "p = q"
    elif field.kind == "double":
        yield "p += 8"


def _read_entry(field: definitions.Field, everything: definitions.Definitions) -> Iterator[str]:
    decode = "decode_text" if field.kind == "string" else _decoder(field, everything)
    yield from _length()
    yield f"k, v = read_entry(b, p, q, {decode})"
    yield f"{_variable(field)}[k] = v"
    yield "p = q"


def _store(field: definitions.Field, value: str) -> Iterator[str]:
    name = _variable(field)
    if field.label != "repeated":
        yield f"{name} = {value}"
        return
    yield f"if {name} is None:"
    yield f"    {name} = [{value}]"
    yield "else:"
    yield f"    {name}.append({value})"


def _read_packed(field: definitions.Field, everything: definitions.Definitions) -> Iterator[str]:
    name = _variable(field)
    yield from _length()
    yield f"if {name} is None:"
    yield f"    {name} = []"
    yield "while p < q:"
    if field.kind == "double":
        yield f"    {name}.append(unpack_double(b, p)[0])"
        yield "    p += 8"
    else:
        yield from (f"    {line}" for line in _number(field.kind))
        if field.kind == "enum":
            yield f"    x = {_members(field, everything)}.get(n)"
            yield "    if x is not None:"
            yield f"        {name}.append(x)"
        else:
            yield f"    {name}.append({'n != 0' if field.kind == 'bool' else 'n'})"
    yield "if p != q:"
    yield "    raise OverrunError"


def _length() -> Iterator[str]:
    yield "n = b[p]"
    yield "p += 1"
    yield "if n > 127:"
    yield "    n, p = more(b, p, n)"
    yield "q = p + n"
    yield "if q > e:"
    yield "    raise OverrunError"


def _number(kind: str) -> Iterator[str]:
    yield "n = b[p]"
    yield "p += 1"
    yield "if n > 127:"
    yield "    n, p = more(b, p, n)"
    if kind in ("enum", "uint32"):
        yield "    n &= 0xFFFFFFFF"
    elif kind == "int32":
        yield "    n = (n + 0x80000000 & 0xFFFFFFFF) - 0x80000000"
    elif kind == "int64":
        yield "    if n > 0x7FFFFFFFFFFFFFFF:"
        yield "        n -= 0x10000000000000000"


def _value(
    message: definitions.Message, field: definitions.Field, everything: definitions.Definitions
) -> str:
    match field.kind:
        case "string":
            return "b[p:q].decode()"
        case "bytes":
            return "b[p:q]"
        case "double":
            return "unpack_double(b, p)[0]"
        case "bool":
            return "n != 0"
        case "enum":
            return f"{_members(field, everything)}.get(n)"
        case "message":
            deeper = (
                ", depth - 1"
                if field.type_name in everything.recursive
                and message.full_name in everything.recursive
                else ""
            )
            return f"{_decoder(field, everything)}(b, p, q{deeper})"
        case _:
            return "n"


def _decoder(field: definitions.Field, everything: definitions.Definitions) -> str:
    target = everything.type(field.type_name)
    return f"decode_{target.module}_{target.name}"


def _members(field: definitions.Field, everything: definitions.Definitions) -> str:
    target = everything.type(field.type_name)
    return f"members_{target.module}_{target.name}"
