"""What stands after ``/v2/apps/``: an id, perhaps followed by a sub-resource.

Ids contain slashes, so sub-resources are found from the end (spec marathon.md section 1.0). The
leading slash of the id may be there or not.
"""

from dataclasses import dataclass
from enum import StrEnum

from tepui.marathon.definition import ids


class Kind(StrEnum):
    """Which resource a path names."""

    APP = "app"
    #: All apps below a group: ``group/*``.
    GROUP_APPS = "group apps"
    RESTART = "restart"
    VERSIONS = "versions"
    VERSION = "version"
    TASKS = "tasks"
    GROUP_TASKS = "group tasks"
    TASK = "task"


@dataclass(frozen=True, slots=True)
class AppPath:
    """A path taken apart; ``item`` is the version or task id where there is one."""

    kind: Kind
    app_id: str
    item: str = ""


def parse(rest: str, method: str) -> AppPath:
    """Take apart what follows ``/v2/apps/``.

    Only POST knows ``restart``: deleting ``x/restart`` means an app of that name, as in the
    original.
    """
    parts = [part for part in rest.split("/") if part]
    match parts:
        case [*group, "*", "tasks"]:
            return AppPath(Kind.GROUP_TASKS, _id(group))
        case [*group, "*"]:
            return AppPath(Kind.GROUP_APPS, _id(group))
        case [_, *_, "restart"] if method == "POST":
            return AppPath(Kind.RESTART, _id(parts[:-1]))
        case [_, *_, "versions"]:
            return AppPath(Kind.VERSIONS, _id(parts[:-1]))
        case [_, *_, "versions", version]:
            return AppPath(Kind.VERSION, _id(parts[:-2]), version)
        case [_, *_, "tasks"]:
            return AppPath(Kind.TASKS, _id(parts[:-1]))
        case [_, *_, "tasks", task_id]:
            return AppPath(Kind.TASK, _id(parts[:-2]), task_id)
        case _:
            return AppPath(Kind.APP, _id(parts))


def _id(parts: list[str]) -> str:
    return ids.absolute("/" + "/".join(parts))
