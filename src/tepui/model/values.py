"""What a resource or an attribute can be worth: a scalar, ranges, or a set of words.

Scalars are whole thousandths (milli), so that 0.1 + 0.2 is 0.3. The type of a Python value tells
its kind: ``int`` is a scalar, ``Ranges`` ranges, ``frozenset`` a set.
"""

import enum
import re
from typing import Final

from tepui.base import errors, units
from tepui.model.ranges import Ranges

#: int is a scalar in milli.
Value = int | Ranges | frozenset[str]

#: The largest scalar: its milli fit into 64 bits, as Mesos keeps them.
SCALAR_MAX: Final = 9e15


class ValueType(enum.StrEnum):
    """The types of values under their wire names; TEXT exists for attributes only."""

    __hash__ = str.__hash__  # that of Enum is slow, and these are in every key

    SCALAR = "SCALAR"
    RANGES = "RANGES"
    SET = "SET"
    TEXT = "TEXT"


#: A decimal number, as a scalar is written.
NUMBER: Final = re.compile(r"\s*([-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?)\s*")
_SET: Final = re.compile(r"\s*\{([^{}]*)\}\s*", re.DOTALL)


def type_of(value: Value) -> ValueType:
    """The type under which a value goes on the wire."""
    if isinstance(value, int):
        return ValueType.SCALAR
    return ValueType.RANGES if isinstance(value, Ranges) else ValueType.SET


def format_scalar(milli: int) -> str:
    """A scalar without needless zeros: ``4``, ``0.1``, ``999.2``."""
    sign = "-" if milli < 0 else ""
    whole, part = divmod(abs(milli), 1000)
    return f"{sign}{whole}.{part:03}".rstrip("0").rstrip(".")


def format_value(value: Value) -> str:
    """A value as Mesos prints it: ``0.5``, ``[1-5, 7-7]``, ``{a, b}`` (items sorted)."""
    if isinstance(value, int):
        return format_scalar(value)
    if isinstance(value, Ranges):
        return str(value)
    return "{" + ", ".join(sorted(value)) + "}"


def parse_value(text: str) -> Value | None:
    """Read a number, ``[1-5]`` or ``{a,b}``; None when it is neither (then it is text).

    Raises UserError when brackets open ranges or a set that does not read.
    """
    stripped = text.strip()
    if stripped.startswith("["):
        return Ranges.parse(stripped)
    if stripped.startswith("{"):
        return _parse_set(stripped)
    number = NUMBER.fullmatch(stripped)
    if not number:
        return None
    scalar = float(number[1])
    if not abs(scalar) <= SCALAR_MAX:
        raise errors.UserError(f"'{stripped}' is too large")
    return units.milli(scalar)


def _parse_set(text: str) -> frozenset[str]:
    match = _SET.fullmatch(text)
    if not match:
        raise errors.UserError(f"'{text}' is not a set", hint="e.g. {a,b}")
    items = [item.strip() for item in match[1].split(",") if item.strip()]
    if len(set(items)) != len(items):
        raise errors.UserError(f"set '{text}' names an item twice")
    return frozenset(items)
