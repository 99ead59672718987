"""The history of definitions, and the clock of versions.

A version is a moment on the wall clock in milliseconds and names the state of the root group; an
app carries the version of the change that last touched it. Versions never repeat and never go
back, even when the wall clock does.
"""

from tepui.marathon import store
from tepui.marathon.app import App
from tepui.marathon.instance import Instance
from tepui.marathon.state import State
from tepui.marathon.turn import Turn


def new_version(turn: Turn) -> int:
    """The version of the change being made: now, or just after the last one."""
    return max(turn.now_ms, turn.state.root_version + 1)


def record(turn: Turn, app: App) -> None:
    """Make ``app`` the current definition and add it to the history, which stays bounded."""
    state = turn.state
    state.apps[app.id] = app
    history = state.versions.setdefault(app.id, [])
    history.append(app)
    store.save_app(turn, app)
    fleet = state.fleets.get(app.id)
    in_use = fleet.tallies.keys() if fleet else ()
    excess = len(history) - state.settings.max_versions
    for old in [one for one in history[:-1] if one.version not in in_use][: max(0, excess)]:
        history.remove(old)
        store.forget_version(turn, old.id, old.version)


def forget(turn: Turn, app_id: str) -> None:
    """Remove an app and its history."""
    state = turn.state
    state.apps.pop(app_id, None)
    store.forget_app(turn, app_id)
    for old in state.versions.pop(app_id, ()):
        store.forget_version(turn, app_id, old.version)
    if state.last_failures.pop(app_id, None):
        store.forget_failure(turn, app_id)


def at(state: State, app_id: str, version: int) -> App | None:
    """The definition that ``version`` brought; None when it is not (or no longer) known."""
    for app in reversed(state.versions.get(app_id, ())):
        if app.version == version:
            return app
    return None


def of_instance(state: State, instance: Instance) -> App | None:
    """The definition an instance was launched from, or the nearest we still know."""
    found = at(state, instance.app_id, instance.version)
    if found:
        return found
    deployment = state.locks.get(instance.app_id)
    original = deployment.plan.original.get(instance.app_id) if deployment else None
    if original and original.version == instance.version:
        return original
    return state.apps.get(instance.app_id) or original
