"""Names derived from app ids: of instances, tasks, and what Mesos and DNS show.

Since ``_`` cannot occur in an app id, ``/a/b`` and ``a_b`` stand for each other (spec marathon.md
section 3.10). Task ids of three generations exist; those of this line are
``<path>.instance-<uuid>._app.<incarnation>``.
"""

from typing import Final

_INSTANCE: Final = ".instance-"
_APP_CONTAINER: Final = "._app."


def safe(app_id: str) -> str:
    """``/a/b/c`` as ``a_b_c``."""
    return app_id.removeprefix("/").replace("/", "_")


def unsafe(text: str) -> str:
    """``a_b_c`` as ``/a/b/c``."""
    return "/" + text.replace("_", "/")


def parent(app_id: str) -> str:
    """The group that an app is in; ``/`` for one at the top."""
    return app_id.rpartition("/")[0] or "/"


def reversed_path(app_id: str) -> str:
    """``/prod/web/app`` as ``app.web.prod``: the task's name in Mesos, and hence in DNS."""
    return ".".join(reversed(app_id.removeprefix("/").split("/")))


def instance_id(app_id: str, uuid: str) -> str:
    """The id of a new instance."""
    return f"{safe(app_id)}{_INSTANCE}{uuid}"


def task_id(instance: str, incarnation: int = 1) -> str:
    """The Mesos task id of an instance's n-th life."""
    return f"{instance}{_APP_CONTAINER}{incarnation}"


def instance_of(task: str) -> str:
    """The instance id in a task id; an instance id, or anything else, comes back unchanged."""
    return task.partition(_APP_CONTAINER)[0]


def app_of(instance_or_task: str) -> str | None:
    """The app id in an instance or task id of this line; None when it is none."""
    path, separator, _ = instance_or_task.partition(_INSTANCE)
    return unsafe(path) if separator and path else None
