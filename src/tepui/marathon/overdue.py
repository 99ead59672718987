"""Launches that never get anywhere: no word from Mesos, or no TASK_RUNNING, for too long."""

from typing import Final

from tepui.base import clock
from tepui.marathon import kills
from tepui.marathon.instance import Condition, Goal, Instance
from tepui.marathon.settings import MarathonSettings
from tepui.marathon.turn import Turn

TIMER: Final = "overdue"


def begin(turn: Turn) -> None:
    """Start looking, some time after the first registration."""
    turn.set_timer(TIMER, turn.state.settings.overdue_initial_delay)


def due(turn: Turn) -> None:
    """Kill what is overdue; it is replaced like anything that is killed."""
    state = turn.state
    late = [
        instance
        for instance in state.instances.values()
        if _is_overdue(instance, state.settings, turn.now_ms)
    ]
    kills.kill(turn, late)
    turn.set_timer(TIMER, state.settings.overdue_interval)


def _is_overdue(instance: Instance, settings: MarathonSettings, now_ms: int) -> bool:
    if instance.goal is not Goal.RUNNING:
        return False
    if instance.condition is Condition.PROVISIONED:
        limit = settings.task_launch_confirm_timeout
    elif instance.condition in (Condition.STAGING, Condition.STARTING):
        limit = settings.task_launch_timeout
    else:
        return False
    return (now_ms - instance.staged_at) * clock.MILLISECOND > limit
