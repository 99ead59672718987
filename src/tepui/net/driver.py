"""The shell of a machine: one queue of events, turns, durable before visible.

A turn takes the queued events through ``machine.step``. As long as no step asks to persist, its
effects are performed on the spot. From the first ``Persist`` on, the effects of the turn are held
back until one commit has made all its ``Persist`` durable, and are then performed in order; events
arriving meanwhile wait for the next turn, so a slow disk makes turns bigger, not more frequent.

Timers live here as well. A failing step, effect or commit is fatal: nothing is swallowed, because
after it the machine's state and the world no longer agree.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Hashable
from typing import Final, Generic, Protocol, TypeVar

from tepui.base import clock, errors
from tepui.base import machine as base_machine
from tepui.net import clock as net_clock
from tepui.net import logs
from tepui.net import store as net_store

EventT = TypeVar("EventT")
EffectT = TypeVar("EffectT")
EventT_contra = TypeVar("EventT_contra", contravariant=True)
EffectT_contra = TypeVar("EffectT_contra", contravariant=True)

#: Steps without a break, after which the loop gets a chance to do something else.
_MAX_STEPS_PER_TURN: Final = 500


class Record(Protocol[EventT_contra, EffectT_contra]):
    """Called after every step and before its effects, for tracing and replay."""

    def __call__(
        self,
        cause: int,
        now: clock.Now,
        event: EventT_contra | base_machine.TimerFired,
        effects: tuple[
            EffectT_contra
            | base_machine.SetTimer
            | base_machine.CancelTimer
            | base_machine.Persist,
            ...,
        ],
    ) -> None:
        """``cause`` numbers the steps of this driver from 1."""
        ...


class MachineDriver(Generic[EventT, EffectT]):
    """Runs one machine. All methods belong to the event loop's thread."""

    def __init__(
        self,
        machine: base_machine.Machine[
            EventT | base_machine.TimerFired,
            EffectT | base_machine.SetTimer | base_machine.CancelTimer | base_machine.Persist,
        ],
        store: net_store.Store,
        perform: Callable[[EffectT], None],
        *,
        fatal: Callable[[BaseException], None],
        clock: net_clock.ReadClock = net_clock.read,
        record: Record[EventT, EffectT] | None = None,
        max_queue: int = 100_000,
    ) -> None:
        self._loop = asyncio.get_running_loop()
        self._machine = machine
        self._store = store
        self._perform_effect = perform
        self._fatal = fatal
        self._clock = clock
        self._record = record
        self._max_queue = max_queue
        self._cause = 0
        self._events: deque[EventT | base_machine.TimerFired] = deque()
        #: Effects held until the commit in work is durable, with the step they came from.
        self._held: list[_Held[EffectT]] = []
        self._timers: dict[Hashable, asyncio.TimerHandle] = {}
        self._commit: asyncio.Task[None] | None = None
        self._is_in_turn = False
        self._resume: asyncio.Handle | None = None
        self._is_closed = False
        self._failure: Exception | None = None
        self._settled: list[asyncio.Future[None]] = []

    def post(self, event: EventT) -> None:
        """Hand an event to the machine: at once when it is idle, else after what is queued.

        May be called from ``perform``. Raises UnavailableError when ``max_queue`` events wait
        already (the store is too slow), after ``close``, and when the machine fails: whoever posts
        must not tell the world that all is well.
        """
        self._check_open()
        if len(self._events) >= self._max_queue:
            raise errors.UnavailableError(
                f"{len(self._events)} events wait for the store", retry_after_s=1.0
            )
        self._events.append(event)
        self._turn()
        if self._failure is not None:
            self._check_open()

    @property
    def queued(self) -> int:
        """Events waiting."""
        return len(self._events)

    @property
    def idle(self) -> bool:
        """No event waits, no effect is held, no commit runs."""
        return not (self._events or self._commit or self._is_in_turn)

    async def settle(self) -> None:
        """Wait until idle; for clean stops and tests."""
        while not self.idle and not self._is_closed:
            waiter: asyncio.Future[None] = self._loop.create_future()
            self._settled.append(waiter)
            await waiter

    async def close(self) -> None:
        """Cancel timers, take no more events, and wait for the commit in work and its effects."""
        self._is_closed = True
        self._events.clear()
        for timer in self._timers.values():
            timer.cancel()
        self._timers.clear()
        if self._resume is not None:
            self._resume.cancel()
        if self._commit is not None:
            await asyncio.wait([self._commit])
        self._wake_settled()

    def _check_open(self) -> None:
        if self._is_closed:
            raise errors.UnavailableError("the daemon is stopping") from self._failure

    def _turn(self) -> None:
        """Step through what is queued, unless that is going on already or a commit is."""
        if self._is_in_turn or self._commit is not None:
            return
        self._is_in_turn = True
        try:
            batch = self._step_queued()
        except Exception as error:  # noqa: BLE001  handed on to whoever stops the daemon
            self._fail(error)
            return
        finally:
            self._is_in_turn = False
        if batch:
            self._commit = self._loop.create_task(self._make_durable(batch))
        elif self._events:
            if self._resume is None:
                self._resume = self._loop.call_soon(self._continue)
        else:
            self._wake_settled()

    def _continue(self) -> None:
        self._resume = None
        self._turn()

    def _step_queued(self) -> list[base_machine.Persist]:
        batch: list[base_machine.Persist] = []
        steps = 0
        while self._events and steps < _MAX_STEPS_PER_TURN:
            steps += 1
            event = self._events.popleft()
            now = self._clock()
            self._cause = cause = self._cause + 1
            effects = tuple(self._machine.step(now, event))
            if self._record is not None:
                self._record(cause, now, event, effects)
            if not effects:
                continue
            logs.CAUSE.set(cause)
            for effect in effects:
                if isinstance(effect, base_machine.Persist):
                    batch.append(effect)
                elif batch:
                    self._held.append((cause, now, effect))
                else:
                    self._perform(now, effect)
            logs.CAUSE.set(0)
        return batch

    async def _make_durable(self, batch: list[base_machine.Persist]) -> None:
        try:
            await self._store.commit(batch)
            held, self._held = self._held, []
            self._is_in_turn = True
            for cause, now, effect in held:
                logs.CAUSE.set(cause)
                self._perform(now, effect)
        except Exception as error:  # noqa: BLE001  handed on to whoever stops the daemon
            self._fail(error)
        finally:
            logs.CAUSE.set(0)
            self._is_in_turn = False
            self._commit = None
        if not self._is_closed:
            self._turn()

    def _perform(
        self, now: clock.Now, effect: EffectT | base_machine.SetTimer | base_machine.CancelTimer
    ) -> None:
        if isinstance(effect, base_machine.SetTimer):
            self._cancel_timer(effect.key)
            if not self._is_closed:
                self._arm(effect.key, now.mono + effect.delay)
        elif isinstance(effect, base_machine.CancelTimer):
            self._cancel_timer(effect.key)
        else:
            self._perform_effect(effect)

    def _cancel_timer(self, key: Hashable) -> None:
        timer = self._timers.pop(key, None)
        if timer is not None:
            timer.cancel()

    def _arm(self, key: Hashable, deadline: int) -> None:
        left = deadline - self._clock().mono
        self._timers[key] = self._loop.call_later(
            max(0.0, left / clock.SECOND), self._fire, key, deadline
        )

    def _fire(self, key: Hashable, deadline: int) -> None:
        if self._clock().mono < deadline:
            # The loop's clock counts in milliseconds; a timer must never be early.
            self._arm(key, max(deadline, self._clock().mono + clock.MILLISECOND))
            return
        del self._timers[key]
        self._events.append(base_machine.TimerFired(key))
        self._turn()

    def _fail(self, error: Exception) -> None:
        self._is_closed = True
        self._failure = error
        self._events.clear()
        self._held.clear()
        for timer in self._timers.values():
            timer.cancel()
        self._timers.clear()
        self._wake_settled()
        self._fatal(error)

    def _wake_settled(self) -> None:
        waiting, self._settled = self._settled, []
        for waiter in waiting:
            if not waiter.done():
                waiter.set_result(None)


#: (number of the step, its time, effect)
_Held = tuple[int, clock.Now, EffectT | base_machine.SetTimer | base_machine.CancelTimer]
