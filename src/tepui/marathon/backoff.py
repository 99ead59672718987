"""Launch delays (spec marathon.md section 3.8).

One delay per app and config. A task that ends by itself, with success or not, lets it grow; a task
that gets under way moves the deadline to now plus the unchanged delay, so that launches come one by
one while a delay exists. Nothing shrinks it: it is dropped when it has not changed for the longest
delay the app allows, when the app's config changes (another key), on a restart, or on request.
Delays are not durable.
"""

from typing import Final

from tepui.base import clock
from tepui.marathon.app import App
from tepui.marathon.instance import Condition
from tepui.marathon.state import Delay, State
from tepui.marathon.turn import Turn

SWEEP: Final = "delays"

#: Ways to end that count as a failure. Killed does not: that was us, or an operator.
FAILURES: Final = frozenset(
    {Condition.ERROR, Condition.FAILED, Condition.GONE, Condition.DROPPED, Condition.FINISHED}
)
#: Signs that a launch got under way.
PROGRESS: Final = frozenset(
    {Condition.PROVISIONED, Condition.STAGING, Condition.STARTING, Condition.RUNNING}
)


def note(turn: Turn, app: App, condition: Condition) -> None:
    """Take account of an instance of this config having entered ``condition``."""
    if condition in FAILURES:
        _grow(turn, app)
    elif condition in PROGRESS:
        _rebase(turn, app)


def remaining(state: State, app: App, now: clock.Now) -> int:
    """Nanoseconds until the app may be launched; 0 when it may be now."""
    entry = state.delays.get((app.id, app.last_config_change_at))
    return max(0, entry.until - now.mono) if entry else 0


def reset(turn: Turn, app_id: str) -> None:
    """Forget all delays of an app."""
    for key in [key for key in turn.state.delays if key[0] == app_id]:
        del turn.state.delays[key]
    turn.state.demand_changed = True


def sweep(turn: Turn) -> None:
    """Drop delays that are over: unchanged for as long as the app's longest delay."""
    state = turn.state
    now = turn.now.mono
    for key, entry in list(state.delays.items()):
        if now - entry.changed > entry.max_delay and now >= entry.until:
            del state.delays[key]
    if state.delays:
        turn.set_timer(SWEEP, state.settings.delay_sweep_interval)


def _grow(turn: Turn, app: App) -> None:
    state = turn.state
    key = (app.id, app.last_config_change_at)
    entry = state.delays.get(key)
    if entry:
        delay = min(round(entry.delay * app.backoff_factor), app.max_launch_delay_ns)
    else:
        delay = min(app.backoff_ns, app.max_launch_delay_ns)
    if not state.delays:
        turn.set_timer(SWEEP, state.settings.delay_sweep_interval)
    now = turn.now.mono
    state.delays[key] = Delay(
        delay=delay, until=now + delay, max_delay=app.max_launch_delay_ns, changed=now
    )
    state.demand_changed = True


def _rebase(turn: Turn, app: App) -> None:
    entry = turn.state.delays.get((app.id, app.last_config_change_at))
    if entry:
        entry.until = turn.now.mono + entry.delay
        turn.state.demand_changed = True
