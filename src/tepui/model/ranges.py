"""Sets of whole numbers as intervals: the value of a ranges resource such as ``ports``.

A ``Ranges`` is immutable and always in normal form: sorted, disjoint, and with touching intervals
joined (``[1-2, 3-4]`` is ``[1-4]``). It is kept as one flat tuple of bounds, start and one-past-end
in turn, so that every question is a bisection: an odd position in the tuple lies inside an
interval, an even one outside. A change to few ports of a long list costs two bisections and a copy.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import Final, final

from tepui.base import errors

_TEXT: Final = re.compile(r"\s*\[(.*)\]\s*", re.DOTALL)
_INTERVAL: Final = re.compile(r"\s*([0-9]+)\s*-\s*([0-9]+)\s*")


@final
class Ranges:
    """An immutable set of whole numbers, cheap when they come in long runs."""

    __slots__ = ("bounds",)

    #: Read only: first and one-past-last of each interval in turn.
    bounds: tuple[int, ...]

    def __init__(self, intervals: Iterable[tuple[int, int]] = ()) -> None:
        """Join ``intervals`` of (first, last), both inclusive, in any order, overlapping or not.

        Raises UserError when a first is above its last.
        """
        bounds: list[int] = []
        for begin, end in sorted(intervals):
            if begin > end:
                raise errors.UserError(f"range {begin}-{end} ends before it begins")
            if bounds and begin <= bounds[-1]:
                bounds[-1] = max(bounds[-1], end + 1)
            else:
                bounds += (begin, end + 1)
        self.bounds = tuple(bounds)

    @staticmethod
    def of(*numbers: int) -> "Ranges":
        """The set of exactly these numbers."""
        return Ranges((number, number) for number in numbers)

    @staticmethod
    def parse(text: str) -> "Ranges":
        """Read ``[31000-31005, 32000-32000]``; UserError when it is no such list."""
        outer = _TEXT.fullmatch(text)
        if not outer:
            raise errors.UserError(f"'{text}' is not a list of ranges", hint="e.g. [31000-32000]")
        intervals: list[tuple[int, int]] = []
        for part in outer[1].split(",") if outer[1].strip() else ():
            interval = _INTERVAL.fullmatch(part)
            if not interval:
                raise errors.UserError(
                    f"'{part.strip()}' is not a range", hint="write first-last, e.g. 31000-32000"
                )
            intervals.append((int(interval[1]), int(interval[2])))
        return Ranges(intervals)

    def intervals(self) -> tuple[tuple[int, int], ...]:
        """The intervals in order as (first, last), both inclusive."""
        bounds = self.bounds
        return tuple((bounds[i], bounds[i + 1] - 1) for i in range(0, len(bounds), 2))

    def count(self) -> int:
        """How many numbers there are."""
        bounds = self.bounds
        return sum(bounds[1::2]) - sum(bounds[::2])

    def take(self, count: int) -> "Ranges":
        """The ``count`` lowest numbers, or all when there are fewer."""
        taken: list[tuple[int, int]] = []
        for begin, end in self.intervals():
            if count <= 0:
                break
            last = min(end, begin + count - 1)
            taken.append((begin, last))
            count -= last - begin + 1
        return Ranges(taken)

    def intersects(self, other: "Ranges") -> bool:
        """True when some number is in both."""
        bounds = self.bounds
        theirs = other.bounds
        for i in range(0, len(theirs), 2):
            inside = bisect_right(bounds, theirs[i])
            if inside & 1 or (inside < len(bounds) and bounds[inside] < theirs[i + 1]):
                return True
        return False

    def __contains__(self, number: int) -> bool:
        return bisect_right(self.bounds, number) & 1 == 1

    def __iter__(self) -> Iterator[int]:
        bounds = self.bounds
        for i in range(0, len(bounds), 2):
            yield from range(bounds[i], bounds[i + 1])

    def __bool__(self) -> bool:
        return bool(self.bounds)

    def __ge__(self, other: "Ranges") -> bool:
        """True when every number of ``other`` is here."""
        bounds = self.bounds
        theirs = other.bounds
        for i in range(0, len(theirs), 2):
            inside = bisect_right(bounds, theirs[i])
            if not inside & 1 or bounds[inside] < theirs[i + 1]:
                return False
        return True

    def __le__(self, other: "Ranges") -> bool:
        return other >= self

    def __add__(self, other: "Ranges") -> "Ranges":
        """All numbers of both."""
        bounds = self.bounds
        theirs = other.bounds
        for i in range(0, len(theirs), 2):
            begin, end = theirs[i], theirs[i + 1]
            low, high = bisect_left(bounds, begin), bisect_right(bounds, end)
            head = bounds[:low] if low & 1 else (*bounds[:low], begin)
            bounds = head + bounds[high:] if high & 1 else (*head, end, *bounds[high:])
        return _wrap(bounds)

    def __sub__(self, other: "Ranges") -> "Ranges":
        """The numbers that are not in ``other``; what ``other`` has beyond that is ignored."""
        bounds = self.bounds
        theirs = other.bounds
        for i in range(0, len(theirs), 2):
            begin, end = theirs[i], theirs[i + 1]
            low, high = bisect_left(bounds, begin), bisect_right(bounds, end)
            head = (*bounds[:low], begin) if low & 1 else bounds[:low]
            bounds = (*head, end, *bounds[high:]) if high & 1 else head + bounds[high:]
        return _wrap(bounds)

    def __and__(self, other: "Ranges") -> "Ranges":
        """The numbers in both."""
        return self - (self - other)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Ranges) and self.bounds == other.bounds

    def __hash__(self) -> int:
        return hash(self.bounds)

    def __str__(self) -> str:
        """``[31000-31005, 32000-32000]``, as Mesos prints it."""
        return "[" + ", ".join(f"{begin}-{end}" for begin, end in self.intervals()) + "]"

    def __repr__(self) -> str:
        return f"Ranges.parse('{self}')"


_new = object.__new__


def _wrap(bounds: tuple[int, ...]) -> Ranges:
    """A Ranges over bounds already in normal form."""
    ranges = _new(Ranges)
    ranges.bounds = bounds
    return ranges
