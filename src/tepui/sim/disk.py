"""A simulated disk: what a node made durable, and what a crash leaves of the rest.

``commit`` is one transaction: all of it or nothing. It becomes durable after a delay, and only then
is its owner told. A crash in between decides by the seed whether the transaction was on the disk
already; the owner cannot know, which is what makes recovery interesting.
"""

from collections.abc import Callable, Sequence
from typing import Final, final

from tepui.base import clock
from tepui.base.machine import Persist
from tepui.base.randomness import Rng
from tepui.sim.timeline import Alarm, Timeline


@final
class Disk:
    """The store of one node. It outlives every process of the node."""

    __slots__ = ("_content", "_pending", "_rng", "_timeline", "ambush", "delay_max", "delay_min")

    def __init__(
        self,
        timeline: Timeline,
        rng: Rng,
        *,
        delay_min: int = clock.MILLISECOND,
        delay_max: int = 10 * clock.MILLISECOND,
    ) -> None:
        self._timeline: Final = timeline
        self._rng = rng
        #: How long a commit takes; may be changed to make the disk slow.
        self.delay_min = delay_min
        self.delay_max = delay_max
        #: Called once when the next commit has begun: the worst moment for a crash.
        self.ambush: Callable[[], None] | None = None
        self._content: dict[str, bytes] = {}
        #: The commits under way, oldest first.
        self._pending: dict[Alarm, Sequence[Persist]] = {}

    def load(self) -> dict[str, bytes]:
        """All that is durable."""
        return dict(self._content)

    def commit(self, batch: Sequence[Persist], done: Callable[[], None]) -> None:
        """Make the batch durable, then call ``done``."""

        def finish() -> None:
            del self._pending[alarm]
            self._apply(batch)
            done()

        alarm = self._timeline.after(self._rng.between(self.delay_min, self.delay_max), finish)
        self._pending[alarm] = batch
        if self.ambush is not None:
            ambush, self.ambush = self.ambush, None
            self._timeline.after(0, ambush)

    def crash(self) -> None:
        """The process or the host is gone; ``done`` of what is under way is never called."""
        pending, self._pending = self._pending, {}
        for alarm, batch in pending.items():
            alarm.cancel()
            if self._rng.chance(0.5):
                self._apply(batch)

    def _apply(self, batch: Sequence[Persist]) -> None:
        for effect in batch:
            if effect.value is None:
                self._content.pop(effect.key, None)
            else:
                self._content[effect.key] = effect.value
