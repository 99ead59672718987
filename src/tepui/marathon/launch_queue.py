"""What is wanted from the cluster: apps with instances still to launch.

The queue does not decide how many; ``rollout`` does, each time it looks at an app, and says so
with ``want``. Matching takes from it. A queued app is *launchable* unless its launch delay holds it
back.
"""

from dataclasses import dataclass

from tepui.marathon import backoff
from tepui.marathon.app import App
from tepui.marathon.state import QueueEntry, State
from tepui.marathon.turn import Turn


@dataclass(frozen=True, slots=True)
class DelayTimer:
    """Key of the timer that ends an app's launch delay."""

    app_id: str


def want(turn: Turn, app: App, count: int) -> None:
    """Have ``count`` more instances of exactly this definition launched; 0 takes the app out."""
    state = turn.state
    entry = state.queue.get(app.id)
    if count <= 0:
        drop(turn, app.id)
    elif entry is None or entry.app.last_config_change_at != app.last_config_change_at:
        state.queue[app.id] = QueueEntry(app, count, since=turn.now_ms)
        state.demand_changed = True
    elif entry.count != count or entry.app is not app:
        entry.app, entry.count = app, count
        state.demand_changed = True


def drop(turn: Turn, app_id: str) -> None:
    """Take an app out of the queue."""
    entry = turn.state.queue.pop(app_id, None)
    if entry:
        turn.state.demand_changed = True
        if entry.armed_until > turn.now.mono:
            turn.cancel_timer(DelayTimer(app_id))


def launchable(turn: Turn) -> list[QueueEntry]:
    """The entries that may be launched now."""
    state, now = turn.state, turn.now
    if not state.delays:
        return list(state.queue.values())
    return [entry for entry in state.queue.values() if not backoff.remaining(state, entry.app, now)]


def wants_more(turn: Turn, role: str) -> bool:
    """Whether anything of this role could be launched now."""
    state, now = turn.state, turn.now
    return any(
        entry.app.role == role and not backoff.remaining(state, entry.app, now)
        for entry in state.queue.values()
    )


def arm_delays(turn: Turn) -> None:
    """See to it that we wake up when a delay in the queue ends."""
    state = turn.state
    if not state.delays:
        return
    for entry in state.queue.values():
        left = backoff.remaining(state, entry.app, turn.now)
        until = turn.now.mono + left
        if left and entry.armed_until != until:
            entry.armed_until = until
            turn.set_timer(DelayTimer(entry.app.id), left)


def delay_left(state: State, entry: QueueEntry, now_mono: int) -> int:
    """Nanoseconds of launch delay left; 0 means it waits for offers (``overdue``)."""
    delay = state.delays.get((entry.app.id, entry.app.last_config_change_at))
    return max(0, delay.until - now_mono) if delay else 0
