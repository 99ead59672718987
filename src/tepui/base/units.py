"""Units as Mesos writes them: durations (``15secs``), sizes (``2GB``), scalars in milli."""

import re
from typing import Annotated, Final

from tepui.base import clock, errors

#: A size in bytes. Settings of this type are written as ``2GB``.
Bytes = Annotated[int, "bytes"]

#: Longest unit first, so that printing picks the largest unit that divides evenly.
_DURATION_UNITS: Final[tuple[tuple[str, int], ...]] = (
    ("weeks", clock.WEEK),
    ("days", clock.DAY),
    ("hrs", clock.HOUR),
    ("mins", clock.MINUTE),
    ("secs", clock.SECOND),
    ("ms", clock.MILLISECOND),
    ("us", clock.MICROSECOND),
    ("ns", clock.NANOSECOND),
)
_BYTE_UNITS: Final[dict[str, int]] = {
    "B": 1,
    "KB": 1 << 10,
    "MB": 1 << 20,
    "GB": 1 << 30,
    "TB": 1 << 40,
}
_NUMBER_AND_UNIT: Final = re.compile(r"([0-9]*\.?[0-9]+)\s*([a-zA-Z]+)")


def parse_duration(text: str) -> clock.Duration:
    """Read ``10secs``, ``1.5mins`` …; the unit is required (spec mesos.md section 6)."""
    match = _NUMBER_AND_UNIT.fullmatch(text.strip())
    for name, length in _DURATION_UNITS:
        if match and match[2] in (name, name.removesuffix("s") if length > clock.SECOND else name):
            return round(float(match[1]) * length)
    raise errors.UserError(
        f"'{text}' is not a duration",
        hint="write a number and a unit: ns, us, ms, secs, mins, hrs, days or weeks, e.g. 15secs",
    )


def format_duration(duration: int) -> str:
    """The shortest text that ``parse_duration`` reads back to the same value."""
    for name, length in _DURATION_UNITS:
        if duration % length == 0 and duration:
            return f"{duration // length}{name}"
    return "0ns"


def parse_bytes(text: str) -> Bytes:
    """Read ``512MB`` …; units are powers of 1024."""
    match = _NUMBER_AND_UNIT.fullmatch(text.strip())
    if not match or match[2] not in _BYTE_UNITS:
        raise errors.UserError(
            f"'{text}' is not a size", hint="write a number and B, KB, MB, GB or TB, e.g. 512MB"
        )
    return round(float(match[1]) * _BYTE_UNITS[match[2]])


def format_bytes(size: int) -> str:
    """The size in the largest unit that divides it evenly."""
    for name, length in reversed(_BYTE_UNITS.items()):
        if size % length == 0 and size:
            return f"{size // length}{name}"
    return f"{size}B"


def milli(value: float) -> int:
    """A scalar in thousandths, rounded half away from zero as Mesos does."""
    return int(value * 1000 + (0.5 if value >= 0 else -0.5))


def from_milli(value: int) -> float:
    """Thousandths back to the float that prints shortest."""
    return value / 1000
