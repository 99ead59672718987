"""Tags as Python source."""

from tepui.wire.codegen import definitions

VARINT, FIXED64, LENGTH = 0, 1, 2


def wire_type(kind: str) -> int:
    """The wire type that carries a kind of value."""
    if kind == "double":
        return FIXED64
    return LENGTH if kind in ("string", "bytes", "message") else VARINT


def tag(field: definitions.Field) -> int:
    """The number that introduces a field (a map entry is a message)."""
    kind = LENGTH if field.label == "map" else wire_type(field.kind)
    return field.number << 3 | kind


def source(number: int) -> str:
    """A varint as a bytes literal."""
    octets = bytearray()
    while number > 0x7F:
        octets.append(number & 0x7F | 0x80)
        number >>= 7
    octets.append(number)
    return 'b"' + "".join(f"\\x{octet:02x}" for octet in octets) + '"'
