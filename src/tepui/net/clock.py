"""The real clocks, for shells; machines get the reading as data."""

import time
from collections.abc import Callable
from typing import TypeAlias

from tepui.base import clock

#: Anything that tells the time: ``read`` here, a virtual clock in the simulator.
ReadClock: TypeAlias = Callable[[], clock.Now]


def read() -> clock.Now:
    """Read the monotonic and the wall clock together."""
    return clock.Now(clock.Instant(time.monotonic_ns()), time.time_ns())
