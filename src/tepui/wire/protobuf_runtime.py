"""What the generated protobuf codec calls: varints, skipping, map entries.

The short names ``V`` and ``D`` appear in every line of generated code.
"""

import struct
from collections.abc import Callable
from typing import Any, Final

#: How deep a message that contains itself may be nested.
MAX_DEPTH: Final = 100

_MASK64: Final = (1 << 64) - 1
VARINT: Final = 0
FIXED64: Final = 1
LENGTH: Final = 2
_GROUP: Final = 3
_END_GROUP: Final = 4
_FIXED32: Final = 5

D: Final = struct.Struct("<d").pack
unpack_double: Final = struct.Struct("<d").unpack_from


class UnusualError(Exception):
    """Correct or not, this needs the careful decoder: a repeated singular message, a gap."""


class OverrunError(Exception):
    """A length or a value reaches past the end of what contains it."""


class TooDeepError(Exception):
    """Nested deeper than MAX_DEPTH."""


class MalformedError(Exception):
    """No protobuf: a tag, a varint or a group that cannot be."""


class FieldZeroError(Exception):
    """Fields are numbered from one."""


class _Varints(dict[int, bytes]):
    """Number to varint; the small ones, lengths above all, are precomputed."""

    def __missing__(self, number: int) -> bytes:
        number &= _MASK64
        octets = bytearray()
        while number > 0x7F:
            octets.append(number & 0x7F | 0x80)
            number >>= 7
        octets.append(number)
        return bytes(octets)


def _small_varints(limit: int) -> _Varints:
    varints = _Varints()
    for number in range(limit):
        varints[number] = varints[number]
    return varints


#: Number to varint. Negative numbers are taken in 64-bit two's complement.
V: Final = _small_varints(4096)


def more(b: bytes, p: int, n: int) -> tuple[int, int]:
    """Finish a varint whose first octet ``n`` said that more follow; returns (value, position)."""
    n &= 0x7F
    for shift in range(7, 70, 7):
        octet = b[p]
        p += 1
        n |= (octet & 0x7F) << shift
        if octet < 0x80:
            return n & _MASK64, p
    raise MalformedError


def skip(b: bytes, p: int, e: int, t: int, depth: int = MAX_DEPTH) -> int:
    """The position after the value of an unknown field with tag ``t``."""
    if t < 8:
        raise FieldZeroError
    wire = t & 7
    if wire == VARINT:
        return read_varint(b, p)[1]
    if wire == FIXED64:
        return p + 8
    if wire == LENGTH:
        n, p = read_varint(b, p)
        return p + n
    if wire == _FIXED32:
        return p + 4
    if wire == _GROUP:
        return _skip_group(b, p, e, t, depth)
    raise MalformedError


def _skip_group(b: bytes, p: int, e: int, t: int, depth: int) -> int:
    if not depth:
        raise TooDeepError
    end = t ^ _GROUP ^ _END_GROUP
    while p < e:
        inner, p = read_varint(b, p)
        if inner == end:
            return p
        p = skip(b, p, e, inner, depth - 1)
    raise OverrunError


def read_varint(b: bytes, p: int) -> tuple[int, int]:
    """The varint at ``p``; returns (value, position)."""
    n = b[p]
    return more(b, p + 1, n) if n > 0x7F else (n, p + 1)


def decode_text(b: bytes, p: int, e: int) -> str:
    """The string in ``b[p:e]``."""
    return b[p:e].decode()


def read_entry(
    b: bytes, p: int, e: int, decode: Callable[[bytes, int, int], Any]
) -> tuple[str, Any]:
    """Key and value of one map entry; what is absent is empty."""
    key, start, end = "", e, e
    while p < e:
        t, p = read_varint(b, p)
        if t in (0x0A, 0x12):
            n, p = read_varint(b, p)
            q = p + n
            if q > e:
                raise OverrunError
            if t == 0x0A:
                key = b[p:q].decode()
            elif start != e:
                raise UnusualError
            else:
                start, end = p, q
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return key, decode(b, start, end)
