"""The shell of a machine: one queue of events, turns, durable before visible.

A turn takes every queued event through ``machine.step``. When no step of it asks to persist,
effects are performed on the spot. Otherwise all ``Persist`` of the turn go into one commit, and the
other effects wait for it, in order; events arriving meanwhile wait for the next turn. Timers live
here as well. A failing step, effect or commit is fatal: the daemon must stop with the trace.
"""

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from tepui.base import clock, machine
from tepui.net import clock as net_clock
from tepui.net import store

EventT = TypeVar("EventT")
EffectT = TypeVar("EffectT")
EventT_contra = TypeVar("EventT_contra", contravariant=True)
EffectT_contra = TypeVar("EffectT_contra", contravariant=True)


class Record(Protocol[EventT_contra, EffectT_contra]):
    """Called after every step, for tracing and replay."""

    def __call__(
        self,
        cause: int,
        now: clock.Now,
        event: EventT_contra | machine.TimerFired,
        effects: tuple[
            EffectT_contra | machine.SetTimer | machine.CancelTimer | machine.Persist, ...
        ],
    ) -> None:
        """``cause`` numbers the steps of this driver from 1."""
        ...


class MachineDriver(Generic[EventT, EffectT]):
    """Runs one machine. All methods belong to the event loop's thread."""

    def __init__(
        self,
        machine: machine.Machine[
            EventT | machine.TimerFired,
            EffectT | machine.SetTimer | machine.CancelTimer | machine.Persist,
        ],
        store: store.Store,
        perform: Callable[[EffectT], None],
        *,
        fatal: Callable[[BaseException], None],
        clock: net_clock.ReadClock = net_clock.read,
        record: Record[EventT, EffectT] | None = None,
        max_queue: int = 100_000,
    ) -> None:
        raise NotImplementedError

    def post(self, event: EventT) -> None:
        """Hand an event to the machine: at once when it is idle, else after what is queued.

        May be called from ``perform``. Raises UnavailableError when ``max_queue`` events wait
        already (the store is too slow), and after ``close``.
        """
        raise NotImplementedError

    @property
    def queued(self) -> int:
        """Events waiting."""
        raise NotImplementedError

    @property
    def idle(self) -> bool:
        """No event waits, no effect is held, no commit runs."""
        raise NotImplementedError

    async def settle(self) -> None:
        """Wait until idle; for clean stops and tests."""
        raise NotImplementedError

    async def close(self) -> None:
        """Cancel timers, take no more events, and wait for the commit in work and its effects."""
        raise NotImplementedError
