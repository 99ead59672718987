"""What every machine looks like, and the effects they all share.

A machine is a class with ``step(now, event) -> effects``. It owns its state outright: nobody else
changes it, and it touches nothing else. Events are frozen dataclasses in the past tense, effects
frozen dataclasses in the imperative; each machine closes both into a union type.

Order is a contract. The shell performs the effects of one step in the order given and never runs
one before an earlier one is finished; ``Persist`` is finished when it is durable. It may group the
``Persist`` of many steps into one commit (``net.driver`` does), because a machine emits ``Persist``
before whatever tells the world about it. Whoever adds an effect keeps that order.
"""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from tepui.base.clock import Now

EventT_contra = TypeVar("EventT_contra", contravariant=True)
EffectT_co = TypeVar("EffectT_co", covariant=True)


class Machine(Protocol[EventT_contra, EffectT_co]):
    """A component without its I/O."""

    def step(self, now: Now, event: EventT_contra) -> Iterable[EffectT_co]:
        """Take one event, change state, and say what the shell has to do."""
        ...


@dataclass(frozen=True, slots=True)
class SetTimer:
    """Deliver ``TimerFired(key)`` after ``delay`` ns; a timer with an equal key is replaced."""

    key: Hashable
    delay: int


@dataclass(frozen=True, slots=True)
class CancelTimer:
    """Forget the timer; cancelling one that is not set is no error."""

    key: Hashable


@dataclass(frozen=True, slots=True)
class TimerFired:
    """A timer set by ``SetTimer`` ran out."""

    key: Hashable


@dataclass(frozen=True, slots=True)
class Persist:
    """Make ``key`` durable with ``value``, or remove it when ``value`` is None."""

    key: str
    value: bytes | None
