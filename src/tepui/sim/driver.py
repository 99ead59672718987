"""The shell of one machine on virtual time: the twin of ``net.driver``.

It keeps that driver's contract: queued events are taken in turns, what follows the first
``Persist`` of a turn is held back until the disk has all of the turn, then performed in order, and
events that arrive meanwhile wait. Unlike the real one it can be dropped between any two of these
(``close``), or stand still for a while (``pause``), which is what faults are made of.
"""

from collections import deque
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from tepui.base import clock
from tepui.base import machine as base_machine
from tepui.sim.disk import Disk
from tepui.sim.timeline import Alarm
from tepui.sim.world import World

EventT = TypeVar("EventT")
EffectT = TypeVar("EffectT")


class SimulatedDriver(Generic[EventT, EffectT]):
    """Runs one machine for one life of its process."""

    def __init__(
        self,
        world: World,
        name: str,
        machine: base_machine.Machine[
            EventT | base_machine.TimerFired,
            EffectT | base_machine.SetTimer | base_machine.CancelTimer | base_machine.Persist,
        ],
        perform: Callable[[EffectT], None],
        *,
        disk: Disk | None = None,
    ) -> None:
        """Without a ``disk`` what is persisted is durable at once and forgotten at the end."""
        self._world = world
        self._name = name
        self._machine = machine
        self._perform_effect = perform
        self._disk = disk
        self._events: deque[EventT | base_machine.TimerFired] = deque()
        #: Effects held until the commit under way is durable, with the time of their step.
        self._held: list[tuple[clock.Now, object]] = []
        self._timers: dict[Hashable, Alarm] = {}
        self._is_committing = False
        self._is_in_turn = False
        self._is_paused = False
        self._is_closed = False

    def post(self, event: EventT) -> None:
        """Hand an event to the machine: at once when it is idle, else after what is queued."""
        if not self._is_closed:
            self._events.append(event)
            self._turn()

    def close(self) -> None:
        """The process is no more; whatever was under way does not happen."""
        self._is_closed = True
        self._events.clear()
        self._held.clear()
        for alarm in self._timers.values():
            alarm.cancel()
        self._timers.clear()

    def pause(self) -> None:
        """Take no step until ``resume``: a process that is swapped out, or collects garbage."""
        self._is_paused = True

    def resume(self) -> None:
        """Go on with what has piled up."""
        self._is_paused = False
        self._turn()

    @property
    def is_idle(self) -> bool:
        """No event waits and no commit is under way."""
        return not (self._events or self._is_committing or self._is_in_turn)

    @property
    def timers(self) -> dict[Hashable, int]:
        """What is set, and when it is due."""
        return {key: alarm.at for key, alarm in self._timers.items()}

    def _turn(self) -> None:
        if self._is_in_turn or self._is_committing or self._is_paused or self._is_closed:
            return
        self._is_in_turn = True
        try:
            batch = self._step_queued()
        finally:
            self._is_in_turn = False
        if not batch or self._is_closed:
            return
        if self._disk is None:
            self._release()
            return
        self._is_committing = True
        self._disk.commit(batch, self._committed)

    def _step_queued(self) -> list[base_machine.Persist]:
        batch: list[base_machine.Persist] = []
        while self._events and not self._is_closed:
            event = self._events.popleft()
            now = self._world.timeline.now
            effects = tuple(self._machine.step(now, event))
            self._world.stepped(self._name, now, event, effects)
            for effect in effects:
                if isinstance(effect, base_machine.Persist):
                    batch.append(effect)
                elif batch:
                    self._held.append((now, effect))
                else:
                    self._perform(now, effect)
        return batch

    def _committed(self) -> None:
        if not self._is_closed:
            self._is_committing = False
            self._release()
            self._turn()

    def _release(self) -> None:
        """The commit is durable: perform what waited for it."""
        held, self._held = self._held, []
        self._is_in_turn = True
        try:
            for now, effect in held:
                if not self._is_closed:
                    self._perform(now, effect)
        finally:
            self._is_in_turn = False

    def _perform(self, now: clock.Now, effect: object) -> None:
        if isinstance(effect, base_machine.SetTimer):
            self._cancel(effect.key)
            key = effect.key
            self._timers[key] = self._world.timeline.at(
                now.mono + effect.delay, lambda: self._fire(key)
            )
        elif isinstance(effect, base_machine.CancelTimer):
            self._cancel(effect.key)
        else:
            self._perform_effect(effect)  # pyright: ignore[reportArgumentType]  no other is left

    def _cancel(self, key: Hashable) -> None:
        alarm = self._timers.pop(key, None)
        if alarm is not None:
            alarm.cancel()

    def _fire(self, key: Hashable) -> None:
        del self._timers[key]
        self._events.append(base_machine.TimerFired(key))
        self._turn()
