"""How the state looks in the store: keys, and records as versioned JSON.

One key per thing, so that a change writes what changed and values stay small. A record carries the
number of its format; a higher one than we know means that a newer release has been here, and we
stop rather than lose what it wrote. ``progress`` of deployments, delays and health counters are not
stored: a deployment begins again at its first step, whose actions find most of their work done.
"""

from collections.abc import Mapping
from typing import Final, TypeVar

import msgspec

from tepui.base import errors
from tepui.marathon.app import App
from tepui.marathon.instance import Instance
from tepui.marathon.state import Deployment, Plan, State, TaskFailure
from tepui.marathon.turn import Turn

FORMAT: Final = 1

FRAMEWORK: Final = "framework"
ROOT: Final = "root"
_APP: Final = "app:"
_VERSION: Final = "version:"
_INSTANCE: Final = "instance:"
_DEPLOYMENT: Final = "deployment:"
_FAILURE: Final = "failure:"

T = TypeVar("T")


class _Framework(msgspec.Struct, frozen=True):
    id: str
    format: int = FORMAT


class _Root(msgspec.Struct, frozen=True):
    version: int
    format: int = FORMAT


class _App(msgspec.Struct, frozen=True):
    app: App
    format: int = FORMAT


class _Instance(msgspec.Struct, frozen=True):
    instance: Instance
    format: int = FORMAT


class _Deployment(msgspec.Struct, frozen=True):
    plan: Plan
    format: int = FORMAT


class _Failure(msgspec.Struct, frozen=True):
    failure: TaskFailure
    format: int = FORMAT


class _Format(msgspec.Struct, frozen=True):
    format: int


_encode = msgspec.json.Encoder(order="deterministic").encode


def save_framework(turn: Turn, framework_id: str) -> None:
    """Remember under which id we are registered."""
    turn.persist(FRAMEWORK, _encode(_Framework(framework_id)))


def save_root(turn: Turn) -> None:
    """Remember the version of the root group."""
    turn.persist(ROOT, _encode(_Root(turn.state.root_version)))


def save_app(turn: Turn, app: App) -> None:
    """Store a definition as the current one and in the history."""
    record = _encode(_App(app))
    turn.persist(_version_key(app.id, app.version), record)
    turn.persist(_APP + app.id, record)


def forget_app(turn: Turn, app_id: str) -> None:
    """Remove the current definition; ``forget_version`` removes history."""
    turn.persist(_APP + app_id, None)


def forget_version(turn: Turn, app_id: str, version: int) -> None:
    """Remove one definition from the history."""
    turn.persist(_version_key(app_id, version), None)


def save_instance(turn: Turn, instance: Instance) -> None:
    """Store an instance."""
    turn.persist(_INSTANCE + instance.id, _encode(_Instance(instance)))


def forget_instance(turn: Turn, instance_id: str) -> None:
    """Remove an instance."""
    turn.persist(_INSTANCE + instance_id, None)


def save_deployment(turn: Turn, plan: Plan) -> None:
    """Store a plan until its deployment is over."""
    turn.persist(_DEPLOYMENT + plan.id, _encode(_Deployment(plan)))


def forget_deployment(turn: Turn, deployment_id: str) -> None:
    """Remove a plan."""
    turn.persist(_DEPLOYMENT + deployment_id, None)


def save_failure(turn: Turn, failure: TaskFailure) -> None:
    """Store the last failure of an app."""
    turn.persist(_FAILURE + failure.app_id, _encode(_Failure(failure)))


def forget_failure(turn: Turn, app_id: str) -> None:
    """Remove the last failure of an app."""
    turn.persist(_FAILURE + app_id, None)


def load(state: State, records: Mapping[str, bytes]) -> list[Instance]:
    """Fill an empty state; the instances are returned for ``tracker`` to file.

    Raises CorruptionError for a record that does not read.
    """
    instances: list[Instance] = []
    plans: list[Plan] = []
    for key, record in records.items():
        if key == FRAMEWORK:
            state.framework_id = _decode(key, record, _Framework).id
        elif key == ROOT:
            state.root_version = _decode(key, record, _Root).version
        elif key.startswith(_APP):
            app = _decode(key, record, _App).app
            state.apps[app.id] = app
        elif key.startswith(_VERSION):
            app = _decode(key, record, _App).app
            state.versions.setdefault(app.id, []).append(app)
        elif key.startswith(_INSTANCE):
            instances.append(_decode(key, record, _Instance).instance)
        elif key.startswith(_DEPLOYMENT):
            plans.append(_decode(key, record, _Deployment).plan)
        elif key.startswith(_FAILURE):
            failure = _decode(key, record, _Failure).failure
            state.last_failures[failure.app_id] = failure
        else:
            raise errors.CorruptionError(f"the store holds an unknown record '{key}'")
    for history in state.versions.values():
        history.sort(key=lambda app: app.version)
    for plan in sorted(plans, key=lambda plan: plan.version):
        state.deployments[plan.id] = Deployment(plan)
    return instances


def _version_key(app_id: str, version: int) -> str:
    return f"{_VERSION}{app_id}@{version}"


def _decode(key: str, record: bytes, kind: type[T]) -> T:
    try:
        found = msgspec.json.decode(record, type=_Format).format
        if found > FORMAT:
            raise errors.CorruptionError(
                f"record '{key}' has format {found}; this release knows up to {FORMAT}"
            )
        return msgspec.json.decode(record, type=kind)
    except msgspec.MsgspecError as error:
        raise errors.CorruptionError(f"record '{key}' does not read: {error}") from error
