"""Instances on agents that nobody can reach (spec marathon.md section 3.12).

An app's strategy says when such an instance stops counting, so that it is replaced, and when it is
forgotten. With the default 0/0 it stops counting at once and is forgotten at the next sweep. One
that returns in between is simply running again; if there are too many then, one is killed.
"""

import dataclasses
from dataclasses import dataclass
from typing import Final

from tepui.base import clock
from tepui.marathon import tracker, versions
from tepui.marathon.instance import Condition, Instance
from tepui.marathon.state import State
from tepui.marathon.turn import Turn

SWEEP: Final = "expunge"


@dataclass(frozen=True, slots=True)
class InactiveTimer:
    """Key of the timer after which an unreachable instance stops counting."""

    instance_id: str


def begin(turn: Turn) -> None:
    """Start sweeping, some time after the first registration."""
    turn.set_timer(SWEEP, turn.state.settings.task_lost_expunge_initial_delay)


def condition(turn: Turn, instance: Instance) -> Condition:
    """What an instance becomes that can no longer be reached; sets the timer if one is needed."""
    if instance.condition is Condition.UNREACHABLE_INACTIVE:
        return Condition.UNREACHABLE_INACTIVE
    app = versions.of_instance(turn.state, instance)
    strategy = app.unreachable_strategy if app else None
    if strategy is None:
        return Condition.UNREACHABLE
    if strategy.inactive_after_s == 0:
        return Condition.UNREACHABLE_INACTIVE
    # Counted from the first word of it: reconciliation says it again and again.
    since = instance.unreachable_at or turn.now_ms
    passed = (turn.now_ms - since) * clock.MILLISECOND
    wait = max(0, strategy.inactive_after_s * clock.SECOND - passed)
    turn.set_timer(InactiveTimer(instance.id), wait)
    return Condition.UNREACHABLE


def inactive_due(turn: Turn, instance_id: str) -> None:
    """An instance has been unreachable for long enough to be replaced."""
    instance = turn.state.instances.get(instance_id)
    if instance and instance.condition is Condition.UNREACHABLE:
        inactive = dataclasses.replace(
            instance, condition=Condition.UNREACHABLE_INACTIVE, since=turn.now_ms
        )
        tracker.put(turn, inactive)


def rearm(turn: Turn, instance: Instance) -> None:
    """Set the timer again for an instance read from the store."""
    if instance.condition is Condition.UNREACHABLE:
        condition(turn, instance)


def sweep(turn: Turn) -> None:
    """Forget what has been unreachable for long enough."""
    state = turn.state
    for instance in list(state.instances.values()):
        if instance.condition is Condition.UNREACHABLE_INACTIVE and _expired(
            state, instance, turn.now_ms
        ):
            tracker.remove(turn, instance)
    turn.set_timer(SWEEP, state.settings.task_lost_expunge_interval)


def _expired(state: State, instance: Instance, now_ms: int) -> bool:
    app = versions.of_instance(state, instance)
    strategy = app.unreachable_strategy if app else None
    return strategy is not None and now_ms - instance.unreachable_at >= (
        strategy.expunge_after_s * 1000
    )
