"""Attributes: what an agent says about itself (``rack:r1;zone:z1``), for constraints to match on.

Names may repeat and order counts: whoever looks for a name takes the first. A scalar is a float as
it came, since nobody does arithmetic with it. Agents cannot be given sets (Mesos stops on them);
a set that arrives on the wire is kept.
"""

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, final

from tepui.base import errors
from tepui.model.ranges import Ranges
from tepui.model.values import NUMBER

#: A float is a SCALAR, a str is a TEXT.
AttributeValue = float | Ranges | frozenset[str] | str

_SEPARATOR: Final = re.compile(r"[;\n]")
_HINT: Final = "write name:value, separated by semicolons, e.g. rack:r1;zone:z1"


@dataclass(frozen=True, slots=True)
class Attribute:
    """One named property of an agent."""

    name: str
    value: AttributeValue

    def text(self) -> str:
        """The value as constraints compare it: scalars to three decimals, ranges without spaces."""
        value = self.value
        if isinstance(value, int | float):
            return _format_float(value)
        if isinstance(value, Ranges):
            return str(value).replace(" ", "")
        if isinstance(value, frozenset):
            return "{" + ",".join(sorted(value)) + "}"
        return value


@final
class Attributes:
    """An immutable list of attributes."""

    __slots__ = ("_attributes",)

    def __init__(self, attributes: Iterable[Attribute] = ()) -> None:
        self._attributes = tuple(attributes)

    @staticmethod
    def parse(text: str) -> "Attributes":
        """Read ``rack:r1;num:3;rng:[1-5]``. Raises UserError naming what is wrong."""
        return Attributes(_parse_entry(part) for part in _SEPARATOR.split(text) if part.strip())

    def get(self, name: str) -> Attribute | None:
        """The first attribute of this name."""
        return next((one for one in self._attributes if one.name == name), None)

    def __iter__(self) -> Iterator[Attribute]:
        return iter(self._attributes)

    def __len__(self) -> int:
        return len(self._attributes)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Attributes) and self._attributes == other._attributes

    def __hash__(self) -> int:
        return hash(self._attributes)

    def __str__(self) -> str:
        return ";".join(f"{one.name}:{one.text()}" for one in self._attributes)

    def __repr__(self) -> str:
        return f"Attributes.parse({str(self)!r})"


def _parse_entry(entry: str) -> Attribute:
    name, colon, value = (part.strip() for part in entry.partition(":"))
    if not name or not colon or not value:
        raise errors.UserError(f"'{entry.strip()}' is not an attribute", hint=_HINT)
    if value.startswith("{"):
        raise errors.UserError(
            f"attribute '{name}' is a set, and sets are not supported for attributes",
            hint="write one attribute per item, or plain text without braces",
        )
    if value.startswith("["):
        return Attribute(name, Ranges.parse(value))
    number = float(value) if NUMBER.fullmatch(value) else math.inf
    return Attribute(name, number if math.isfinite(number) else value)


def _format_float(value: float) -> str:
    # Formatting rounds the exact binary value half to even, as Java's 0.### pattern does.
    return f"{value:.3f}".rstrip("0").rstrip(".")
