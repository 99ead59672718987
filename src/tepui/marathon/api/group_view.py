"""The tree of groups that the app ids span (spec marathon.md section 1.3).

Groups of their own (empty ones, their dependencies and updates) are a later issue; until then a
group exists while an app is below it.
"""

from collections.abc import Callable
from typing import Any

from tepui.marathon import timestamps
from tepui.marathon.app import App
from tepui.marathon.state import State

Document = dict[str, Any]


def group(state: State, group_id: str, show: Callable[[App], Document]) -> Document | None:
    """The group with everything below it, None when there is no such group."""
    members = members_of(state, group_id)
    if not members and group_id != "/":
        return None
    prefix = group_id.rstrip("/") + "/"
    direct = [app for app in members if "/" not in app.id[len(prefix) :]]
    below = sorted(
        {
            prefix + app.id[len(prefix) :].partition("/")[0]
            for app in members
            if "/" in app.id[len(prefix) :]
        }
    )
    return {
        "id": group_id,
        "dependencies": [],
        "version": timestamps.text(state.root_version),
        "apps": [show(app) for app in direct],
        "groups": [group(state, child, show) for child in below],
        "pods": [],
        "enforceRole": False,
    }


def members_of(state: State, group_id: str) -> list[App]:
    """All apps below a group, sorted by id."""
    prefix = group_id.rstrip("/") + "/"
    return [state.apps[app_id] for app_id in sorted(state.apps) if app_id.startswith(prefix)]
