"""Virtual time: one clock for the whole simulated world, and what is due on it.

Nothing waits here. ``run_until`` jumps from one due action to the next; between two actions no time
passes, and an action takes none. Actions due at the same instant run in the order they were asked
for, so a world is a function of its seed and of nothing else.
"""

import heapq
from collections.abc import Callable
from typing import Final, final

from tepui.base import clock, errors

#: Wall clock of every simulated world at instant 0: 2030-01-01T00:00:00Z.
EPOCH_NS: Final = 1_893_456_000 * clock.SECOND
#: Actions at one instant beyond which we call it a loop that never ends.
_ACTIONS_PER_INSTANT_MAX: Final = 5_000_000
#: Cancelled entries that are carried along before the heap is rebuilt without them.
_CANCELLED_MAX: Final = 1_000

Action = Callable[[], None]


@final
class Alarm:
    """Something that is due; ``cancel`` makes it void."""

    __slots__ = ("_timeline", "action", "at")

    def __init__(self, timeline: "Timeline", at: int, action: Action) -> None:
        self._timeline = timeline
        self.at: Final = at
        self.action: Action | None = action

    def cancel(self) -> None:
        """Do not run; no error when it has run or was cancelled already."""
        if self.action is not None:
            self.action = None
            self._timeline.note_cancelled()


@final
class Timeline:
    """The clock and the actions due on it."""

    def __init__(self) -> None:
        self._now = clock.Now(clock.Instant(0), EPOCH_NS)
        self._heap: list[tuple[int, int, Alarm]] = []
        self._order = 0
        self._cancelled = 0
        self._at_this_instant = 0
        #: Actions that have run.
        self.actions_run = 0

    @property
    def now(self) -> clock.Now:
        """Both clocks; they never drift apart."""
        return self._now

    @property
    def mono(self) -> int:
        """Nanoseconds since the world began."""
        return self._now.mono

    def at(self, instant: int, action: Action) -> Alarm:
        """Run ``action`` at ``instant``, or now if that is past."""
        alarm = Alarm(self, max(instant, self._now.mono), action)
        self._order += 1
        heapq.heappush(self._heap, (alarm.at, self._order, alarm))
        return alarm

    def after(self, delay: int, action: Action) -> Alarm:
        """Run ``action`` after ``delay`` nanoseconds."""
        return self.at(self._now.mono + delay, action)

    def step(self, limit: int | None = None) -> bool:
        """Run the next action; False when none is due up to ``limit`` (an instant)."""
        while self._heap:
            at, _, alarm = self._heap[0]
            if limit is not None and at > limit:
                return False
            heapq.heappop(self._heap)
            action = alarm.action
            if action is None:
                self._cancelled -= 1
                continue
            alarm.action = None
            self._move(at)
            self.actions_run += 1
            action()
            return True
        return False

    def run_until(self, instant: int) -> None:
        """Run everything due up to ``instant``, and stop the clock there."""
        while self.step(instant):
            pass
        self._move(instant)

    def note_cancelled(self) -> None:
        """One entry of the heap is void; called by ``Alarm``."""
        self._cancelled += 1
        if self._cancelled > max(_CANCELLED_MAX, len(self._heap) // 2):
            self._heap = [entry for entry in self._heap if entry[2].action is not None]
            heapq.heapify(self._heap)
            self._cancelled = 0

    def _move(self, instant: int) -> None:
        if instant > self._now.mono:
            self._now = clock.Now(clock.Instant(instant), EPOCH_NS + instant)
            self._at_this_instant = 0
            return
        self._at_this_instant += 1
        errors.check(
            self._at_this_instant < _ACTIONS_PER_INSTANT_MAX,
            f"time stands still at {self._now.mono} ns: the world runs in a circle",
        )
