"""The graph of what must run before what.

An app may name apps and groups; a group stands for every app below it. Names that match nothing
are ignored, as the original does. Only what is reachable from the apps asked about is walked, which
is enough: a new cycle goes through an app that changed.
"""

from collections.abc import Iterable, Iterator, Mapping

from tepui.base import errors
from tepui.marathon.app import App


def levels(apps: Mapping[str, App], ids: Iterable[str]) -> dict[str, int]:
    """For each of ``ids`` the length of its longest chain of dependencies, from 0.

    Raises UserError (422) when a chain comes back to itself.
    """
    found: dict[str, int] = {}
    for app_id in ids:
        if app_id in apps:
            _visit(apps, app_id, found)
    return {app_id: found[app_id] for app_id in ids if app_id in apps}


def targets(apps: Mapping[str, App], app: App) -> Iterator[str]:
    """Ids of the apps that ``app`` depends on directly."""
    for name in app.dependencies:
        if name in apps:
            yield name
        below = "/" if name == "/" else name + "/"
        yield from (other for other in apps if other.startswith(below) and other != app.id)


def _visit(apps: Mapping[str, App], start: str, found: dict[str, int]) -> None:
    """Depth first with a stack of our own: chains may be longer than Python's."""
    stack = [(start, targets(apps, apps[start]), 0)]
    open_ids = {start}
    while stack:
        app_id, remaining, level = stack.pop()
        deeper: str | None = None
        for other in remaining:
            if other in open_ids:
                raise errors.UserError("Dependency graph has cyclic dependencies.", status=422)
            if other not in found:
                deeper = other
                break
            level = max(level, found[other] + 1)
        if deeper is None:
            found[app_id] = level
            open_ids.discard(app_id)
            if stack:
                parent, rest, parent_level = stack.pop()
                stack.append((parent, rest, max(parent_level, level + 1)))
        else:
            stack.append((app_id, remaining, level))
            stack.append((deeper, targets(apps, apps[deeper]), 0))
            open_ids.add(deeper)
