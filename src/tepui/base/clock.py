"""Time as data.

Machines never read a clock. A shell reads both clocks once per loop turn and hands the pair to
``step(now, event)``; the simulator hands out virtual ones. Durations and deadlines are integers in
nanoseconds on the monotonic scale; the wall clock is only for what people and other programs read
(timestamps in messages, cron).
"""

from dataclasses import dataclass
from typing import Annotated, Final, NewType

#: A point on the monotonic clock, in nanoseconds. Only differences mean anything.
Instant = NewType("Instant", int)

#: A length of time in nanoseconds. Settings of this type are written as ``10secs``.
Duration = Annotated[int, "nanoseconds"]

#: The same in nanoseconds, but written as a bare number of milliseconds or seconds (Marathon).
DurationFromMs = Annotated[int, "nanoseconds, written in milliseconds"]
DurationFromS = Annotated[int, "nanoseconds, written in seconds"]

NANOSECOND: Final = 1
MICROSECOND: Final = 1_000
MILLISECOND: Final = 1_000_000
SECOND: Final = 1_000_000_000
MINUTE: Final = 60 * SECOND
HOUR: Final = 60 * MINUTE
DAY: Final = 24 * HOUR
WEEK: Final = 7 * DAY


@dataclass(frozen=True, slots=True)
class Now:
    """The two clocks, read together."""

    #: Monotonic time; the base of every timer.
    mono: Instant
    #: Wall clock: nanoseconds since 1970-01-01T00:00:00Z.
    wall_ns: int

    def after(self, duration: int) -> Instant:
        """The instant ``duration`` nanoseconds from now."""
        return Instant(self.mono + duration)

    def timestamp(self) -> float:
        """The wall clock as Mesos writes it: float seconds since the epoch, microsecond precise."""
        return self.wall_ns // 1_000 / 1_000_000


def seconds(value: float) -> Duration:
    """``value`` seconds as a duration."""
    return round(value * SECOND)


def to_seconds(duration: int) -> float:
    """A duration as float seconds."""
    return duration / SECOND
