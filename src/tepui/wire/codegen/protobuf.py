"""Renders ``protobuf_codec``: decoders, encoders and the tables that find them."""

from collections.abc import Iterator

from tepui.wire.codegen import decoders, definitions, encoders, records, varints


def render(everything: definitions.Definitions) -> str:
    """The source of ``protobuf_codec``."""
    modules = sorted({m.module for m in everything.messages.values()})
    lines = [
        records.HEADER,
        '"""Protobuf encoders and decoders of every record."""',
        "",
        "from collections.abc import Callable",
        "from typing import Any",
        "",
        "import msgspec",
        "",
        *(f"from tepui.wire.generated import {module}" for module in modules),
        "from tepui.wire.protobuf_runtime import (",
        "    MAX_DEPTH,",
        "    D,",
        "    OverrunError,",
        "    TooDeepError,",
        "    UnusualError,",
        "    V,",
        "    decode_text,",
        "    more,",
        "    read_entry,",
        "    skip,",
        "    unpack_double,",
        ")",
    ]
    for enum in everything.enums.values():
        lines += ["", *_enum(enum)]
    for message in everything.messages.values():
        lines += ["", "", *decoders.render(message, everything)]
        lines += ["", "", *encoders.render(message, everything)]
    tables = (
        ("DECODERS", "decode", "Callable[[bytes, int, int], Any]"),
        ("ENCODERS", "encode", "Callable[[Any], bytes]"),
    )
    for table, prefix, function in tables:
        lines += ["", f"{table}: dict[type[msgspec.Struct], {function}] = {{"]
        for message in everything.messages.values():
            name = f"{message.module}_{message.name}"
            lines.append(f"    {message.module}.{message.name}: {prefix}_{name},")
        lines.append("}")
    return "\n".join(lines) + "\n"


def _enum(enum: definitions.Enum) -> Iterator[str]:
    qualified = f"{enum.module}.{enum.name}"
    name = f"{enum.module}_{enum.name}"
    yield f"numbers_{name} = {{"
    for member, number in enum.values:
        yield f"    {qualified}.{member}: {varints.source(number)},"
    yield "}"
    yield f"members_{name} = {{"
    # Of two names for one number the first declared is the one that prints.
    for number, member in {n: m for m, n in reversed(enum.values)}.items():
        yield f"    {number}: {qualified}.{member},"
    yield "}"
