"""Comparing what we know with what the master knows, now and then.

First explicitly, for every task we know; then implicitly, so that tasks we do not know are told to
us too. The answers are ordinary status updates without a uuid.
"""

from typing import Final

from tepui.marathon.turn import Turn
from tepui.wire.generated import v1, v1_scheduler

TIMER: Final = "reconcile"

#: Tasks per call, so that no call grows without bound.
_CHUNK: Final = 1000


def begin(turn: Turn) -> None:
    """Start over after a registration."""
    turn.set_timer(TIMER, turn.state.settings.reconciliation_initial_delay)


def due(turn: Turn) -> None:
    """Ask the master."""
    state = turn.state
    if not state.subscribed:
        return
    known = [
        v1_scheduler.Call_Reconcile_Task(
            task_id=v1.TaskID(value=instance.task_id),
            agent_id=v1.AgentID(value=instance.agent_id),
        )
        for instance in state.instances.values()
    ]
    for start in range(0, len(known), _CHUNK):
        _reconcile(turn, tuple(known[start : start + _CHUNK]))
    _reconcile(turn, ())
    turn.set_timer(TIMER, state.settings.reconciliation_interval)


def _reconcile(turn: Turn, tasks: tuple[v1_scheduler.Call_Reconcile_Task, ...]) -> None:
    turn.call(
        v1_scheduler.Call(
            type=v1_scheduler.Call_Type.RECONCILE,
            reconcile=v1_scheduler.Call_Reconcile(tasks=tasks),
        )
    )
