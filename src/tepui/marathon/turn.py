"""One step of the machine while it is being taken.

Handlers and topic modules get the turn: the state they may change, the time, the sources of chance,
and the list their effects go to. Nothing keeps a turn beyond its step.
"""

from collections.abc import Hashable
from dataclasses import dataclass, field

from tepui.base import clock
from tepui.base.machine import CancelTimer, Persist, SetTimer
from tepui.base.randomness import IdSource, Rng
from tepui.marathon import effects
from tepui.marathon.state import State
from tepui.wire.generated import v1_scheduler


@dataclass(slots=True)
class Turn:
    """State, time and outbox of the step under way."""

    state: State
    now: clock.Now
    rng: Rng
    ids: IdSource
    out: list[effects.Effect] = field(default_factory=list[effects.Effect])

    @property
    def now_ms(self) -> int:
        """The wall clock in milliseconds, as versions and ``_at`` fields have it."""
        return self.now.wall_ns // clock.MILLISECOND

    def publish(self, event_type: str, **fields: object) -> None:
        """Put an event on the stream; fields that are None are left out."""
        given = {name: value for name, value in fields.items() if value is not None}
        self.publish_all(event_type, given)

    def publish_all(self, event_type: str, fields: dict[str, object]) -> None:
        """Put an event on the stream with exactly these fields, None as null."""
        self.out.append(effects.Publish(event_type=event_type, at=self.now_ms, fields=fields))

    def persist(self, key: str, value: bytes | None) -> None:
        """Make a record durable, or remove it."""
        self.out.append(Persist(key, value))

    def call(self, call: v1_scheduler.Call) -> None:
        """Send a call to the master; the caller knows that we are subscribed."""
        self.out.append(effects.Call(call))

    def set_timer(self, key: Hashable, delay: int) -> None:
        """Ask for ``TimerFired(key)``."""
        self.out.append(SetTimer(key, delay))

    def cancel_timer(self, key: Hashable) -> None:
        """Forget a timer."""
        self.out.append(CancelTimer(key))

    def touch(self, app_id: str) -> None:
        """Have the app looked at again before the step ends."""
        self.state.dirty[app_id] = None
