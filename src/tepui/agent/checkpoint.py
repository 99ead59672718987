"""What survives the agent, and how it is written.

A record is one version byte (now 1) and a msgpack map from field name to value, nested the same way
for the Mesos messages in it. Unknown fields are ignored and missing optional ones take their
default, so fields may be added within a version; anything else needs a new one.

| key | record | written |
|---|---|---|
| ``agent/info`` | ``AgentRecord`` | when a master gave us an id |
| ``framework/<framework>`` | ``FrameworkRecord`` | with its first task; removed with its last |
| ``task/<framework>/<task>`` | ``TaskRecord`` | before the container starts; once |
| ``progress/<framework>/<task>`` | ``ProgressRecord`` | with every update and acknowledgement |
| ``update/<framework>/<task>`` | ``UpdateRecord`` | updates about tasks we have no record of |
| ``resources/all`` | ``ResourcesRecord`` | with every operation that changes resources |
| ``operation/<uuid>`` | ``OperationRecord`` | when it ends; removed when that is acknowledged |

Ids are inside the records too; a key only has to be unique.
"""

from typing import Final, TypeVar

import msgspec

from tepui.agent import containers
from tepui.agent.state import Executor, Framework, KillCause, Stream, Task
from tepui.base import errors
from tepui.base.machine import Persist
from tepui.wire.generated import v1

_VERSION: Final = b"\x01"
_encode: Final = msgspec.msgpack.Encoder().encode

AGENT_KEY: Final = "agent/info"
RESOURCES_KEY: Final = "resources/all"


class AgentRecord(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Who we are to the master."""

    info: v1.AgentInfo


class FrameworkRecord(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A framework with tasks here."""

    info: v1.FrameworkInfo
    pid: str | None = None


class TaskRecord(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What was launched. Never changes."""

    framework_id: str
    executor_id: str
    info: v1.TaskInfo
    container_id: str
    launched_ns: int
    spec: containers.ContainerSpec


class ProgressRecord(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What became of a task so far."""

    framework_id: str
    task_id: str
    statuses: tuple[v1.TaskStatus, ...] = ()
    pending: tuple[v1.TaskStatus, ...] = ()
    pid: int | None = None
    kill: KillCause | None = None


class UpdateRecord(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Updates about a task that is not here (unknown, or refused)."""

    framework_id: str
    task_id: str
    pending: tuple[v1.TaskStatus, ...]


class ResourcesRecord(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Reservations and volumes made at run time."""

    resources: tuple[v1.Resource, ...] = ()


class OperationRecord(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An operation whose end is not acknowledged."""

    operation: v1.Operation


RecordT = TypeVar("RecordT", bound=msgspec.Struct)


def decode(kind: type[RecordT], key: str, value: bytes) -> RecordT:
    """Read a record. Raises CorruptionError when it is not one."""
    if value[:1] != _VERSION:
        raise errors.CorruptionError(f"checkpoint '{key}' has unknown version {value[:1]!r}")
    try:
        return msgspec.msgpack.decode(memoryview(value)[1:], type=kind)
    except msgspec.MsgspecError as error:
        raise errors.CorruptionError(f"checkpoint '{key}' does not read back: {error}") from error


def save_agent(info: v1.AgentInfo) -> Persist:
    """Record who we are."""
    return Persist(AGENT_KEY, _VERSION + _encode(AgentRecord(info=info)))


def drop_agent() -> Persist:
    """Forget who we are; the next life registers as a new agent."""
    return Persist(AGENT_KEY, None)


def save_framework(framework: Framework) -> Persist:
    """Record a framework."""
    record = FrameworkRecord(info=framework.info, pid=framework.pid)
    return Persist(f"framework/{framework.id}", _VERSION + _encode(record))


def drop_framework(framework_id: str) -> Persist:
    """Forget a framework."""
    return Persist(f"framework/{framework_id}", None)


def save_task(executor: Executor, task: Task) -> Persist:
    """Record a launch."""
    record = TaskRecord(
        framework_id=task.framework_id,
        executor_id=executor.id,
        info=task.info,
        container_id=executor.container_id,
        launched_ns=task.launched_ns,
        spec=executor.spec,
    )
    return Persist(f"task/{task.framework_id}/{task.id}", _VERSION + _encode(record))


def save_progress(executor: Executor, task: Task, stream: Stream | None) -> Persist:
    """Record a task's statuses and what of them is not acknowledged."""
    record = ProgressRecord(
        framework_id=task.framework_id,
        task_id=task.id,
        statuses=tuple(task.statuses),
        pending=tuple(stream.pending) if stream else (),
        pid=executor.pid,
        kill=task.kill.cause if task.kill else None,
    )
    return Persist(f"progress/{task.framework_id}/{task.id}", _VERSION + _encode(record))


def drop_task(task: Task) -> tuple[Persist, Persist]:
    """Forget a task."""
    name = f"{task.framework_id}/{task.id}"
    return Persist(f"task/{name}", None), Persist(f"progress/{name}", None)


def save_updates(stream: Stream) -> Persist:
    """Record the updates of a task that is not here; none left removes the record."""
    key = f"update/{stream.framework_id}/{stream.task_id}"
    if not stream.pending:
        return Persist(key, None)
    record = UpdateRecord(
        framework_id=stream.framework_id, task_id=stream.task_id, pending=tuple(stream.pending)
    )
    return Persist(key, _VERSION + _encode(record))


def save_resources(resources: tuple[v1.Resource, ...]) -> Persist:
    """Record what was made of our resources; nothing removes the record."""
    if not resources:
        return Persist(RESOURCES_KEY, None)
    return Persist(RESOURCES_KEY, _VERSION + _encode(ResourcesRecord(resources=resources)))


def save_operation(operation: v1.Operation) -> Persist:
    """Record how an operation ended."""
    key = f"operation/{operation.uuid.value.hex()}"
    return Persist(key, _VERSION + _encode(OperationRecord(operation=operation)))


def drop_operation(operation: v1.Operation) -> Persist:
    """Forget an operation."""
    return Persist(f"operation/{operation.uuid.value.hex()}", None)
