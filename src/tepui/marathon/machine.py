"""Marathon as a machine: the table of what happens on which event.

Theory of operation. Events change instances, definitions or deployments, and each such change
marks the app as *dirty*. Before a step ends, every dirty app is looked at (``rollout.look``): it is
brought closer to what is wanted by killing, and by saying how many launches are wanted, which go to
the launch queue. Then the master is told whether we want offers (``offers.balance``). Offers are
matched with the queue as they come; nothing is kept of an offer beyond its step. Because looking
compares states and not events, it does not matter in which order things happen, nor that a step was
the first one of a new life.

Rooms: ``requests`` (clients), ``deployment`` and ``rollout`` (plans and their execution),
``offers``, ``launches``, ``matching`` (placement), ``updates`` (status updates), ``tracker``
(register of instances), ``health``, ``kills``, ``reconciliation``, ``unreachable``, ``overdue``,
``backoff``.
"""

from collections.abc import Hashable
from typing import Final

from tepui.base import clock, errors
from tepui.base.machine import TimerFired
from tepui.base.randomness import IdSource, Rng
from tepui.marathon import (
    backoff,
    effects,
    events,
    health,
    kills,
    launch_queue,
    offers,
    overdue,
    reconciliation,
    registration,
    requests,
    rollout,
    store,
    tracker,
    unreachable,
    updates,
)
from tepui.marathon.instance import Goal
from tepui.marathon.settings import MarathonSettings
from tepui.marathon.state import State
from tepui.marathon.turn import Turn
from tepui.wire.generated import v1_scheduler

_TIMERS: Final = {
    kills.TIMER: kills.retry,
    offers.REVIVE: offers.revive_due,
    backoff.SWEEP: backoff.sweep,
    reconciliation.TIMER: reconciliation.due,
    overdue.TIMER: overdue.due,
    unreachable.SWEEP: unreachable.sweep,
}
#: Looks at apps in one step before we call it a bug; far above what a change of all apps needs.
_LOOKS_PER_APP: Final = 20


class Marathon:
    """The machine. ``state`` may be read between steps."""

    def __init__(self, settings: MarathonSettings, rng: Rng) -> None:
        self.state = State(settings, launch_tokens=settings.launch_tokens)
        self._rng = rng
        self._ids = IdSource(rng.fork())

    def step(self, now: clock.Now, event: events.Event) -> list[effects.Effect]:
        """Take one event; the first of a life is ``Recovered``."""
        turn = Turn(self.state, now, self._rng, self._ids)
        match event:
            case events.Recovered():
                _recover(turn, event)
            case events.Requested():
                requests.handle(turn, event)
            case events.SchedulerEvent(received):
                _scheduler(turn, received)
            case events.Disconnected():
                registration.disconnected(turn)
            case events.HealthResult():
                health.handle(turn, event)
            case TimerFired(key):
                _timer(turn, key)
        _settle(turn)
        return turn.out


def _scheduler(turn: Turn, event: v1_scheduler.Event) -> None:
    if event.subscribed:
        registration.subscribed(turn, event.subscribed)
    elif event.offers:
        offers.handle(turn, event.offers.offers)
    elif event.update:
        updates.handle(turn, event.update.status)
    elif event.message:
        turn.publish(
            "framework_message_event",
            executorId=event.message.executor_id.value,
            slaveId=event.message.agent_id.value,
            message=list(event.message.data),
        )
    # RESCIND needs nothing: offers are not kept, and a launch that met a rescinded one comes back
    # as TASK_DROPPED. FAILURE needs nothing: what it means for tasks follows as updates.


def _timer(turn: Turn, key: Hashable) -> None:
    match key:
        case launch_queue.DelayTimer():
            turn.state.demand_changed = True
        case unreachable.InactiveTimer(instance_id):
            unreachable.inactive_due(turn, instance_id)
        case _:
            _TIMERS[str(key)](turn)


def _recover(turn: Turn, event: events.Recovered) -> None:
    state = turn.state
    for instance in store.load(state, event.records):
        tracker.restore(turn, instance)
        unreachable.rearm(turn, instance)
        if instance.goal is Goal.DECOMMISSIONED:
            state.kills_waiting[instance.id] = None
    state.roles = registration.roles_in_use(state)
    for begun in list(state.deployments.values()):
        rollout.resume(turn, begun)
    for app_id in state.apps:
        turn.touch(app_id)


def _settle(turn: Turn) -> None:
    state = turn.state
    looks_left = _LOOKS_PER_APP * (1 + len(state.apps) + len(state.fleets) + len(state.dirty))
    while state.dirty:
        looks_left -= 1
        errors.check(looks_left, "a step that never settles")
        app_id = next(iter(state.dirty))
        del state.dirty[app_id]
        rollout.look(turn, app_id)
    kills.pump(turn)
    offers.balance(turn)
