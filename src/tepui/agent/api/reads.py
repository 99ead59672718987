"""What the agent's endpoints say: pure functions from its state to plain values.

Keys and their order follow the recordings of an original (golden ``idle|busy/agent``).
"""

from collections.abc import Callable, Iterable
from typing import Any

import msgspec

from tepui.agent import commands, operations, registration
from tepui.agent.cgroups import Usage
from tepui.agent.state import Executor, Framework, Phase, State, Task
from tepui.base.clock import Now
from tepui.model.resources import Resources
from tepui.wire import attributes, jsonpb, resources
from tepui.wire.generated import v1

Json = dict[str, Any]

_OVERHEAD = Resources.of_scalars({"cpus": commands.OVERHEAD_CPUS_MILLI, "mem": 32_000})


def version() -> Json:
    """``/version``. There is no build: what runs is the source."""
    return {
        "version": registration.VERSION,
        "build_date": "",
        "build_time": 0.0,
        "build_user": "",
    }


def state(agent: State) -> Json:
    """``/state``."""
    total = operations.total(agent)
    used = Resources.sum(executor_resources(executor) for executor in agent.containers.values())
    shown: Json = version() | {
        "start_time": agent.start_time,
        "id": agent.info.id.value if agent.info.id else "",
        "pid": str(agent.pid),
        "hostname": agent.info.hostname,
        "capabilities": list(registration.CAPABILITIES),
        "resources": resources.summary(total),
        "reserved_resources": _by_role(total, resources.summary),
        "unreserved_resources": resources.summary(total.unreserved()),
        "reserved_resources_full": _by_role(total, _full),
        "unreserved_resources_full": _full(total.unreserved()),
        "reserved_resources_allocated": _by_role(used, resources.summary),
        "unreserved_resources_allocated": resources.summary(used.unreserved()),
        "resource_providers": [],
        "attributes": attributes.summary(attributes.from_wire(agent.info.attributes)),
    }
    if agent.master and agent.phase is Phase.RUNNING:
        shown["master_hostname"] = agent.master.ip
    return shown | {
        "flags": agent.settings.flags(),
        "frameworks": [_framework(agent, one) for one in agent.frameworks.values()],
        "completed_frameworks": [
            _framework(agent, one) for one in agent.completed_frameworks.values()
        ],
    }


def executor_resources(executor: Executor) -> Resources:
    """What a container holds: its live tasks and, for a command task, the overhead."""
    held = Resources.sum(
        resources.from_wire(task.info.resources)
        for task in executor.tasks.values()
        if not task.terminal
    )
    return held + _OVERHEAD if executor.command_task and not executor.container_gone else held


def containers(agent: State, now: Now, usage: Callable[[str], Usage | None]) -> list[Json]:
    """``/containers``."""
    return [
        {
            "container_id": executor.container_id,
            "executor_id": executor.id,
            "executor_name": executor.name,
            "framework_id": executor.framework_id,
            "source": executor.source,
            "statistics": _statistics(executor, now, usage(executor.container_id)),
            "status": {
                "container_id": {"value": executor.container_id},
                "executor_pid": executor.pid,
            },
        }
        for executor in _running(agent)
    ]


def statistics(agent: State, now: Now, usage: Callable[[str], Usage | None]) -> list[Json]:
    """``/monitor/statistics``."""
    return [
        {
            "executor_id": executor.id,
            "executor_name": executor.name,
            "framework_id": executor.framework_id,
            "source": executor.source,
            "statistics": _statistics(executor, now, usage(executor.container_id)),
        }
        for executor in _running(agent)
    ]


def _running(agent: State) -> Iterable[Executor]:
    return (one for one in agent.containers.values() if one.pid and not one.container_gone)


def _statistics(executor: Executor, now: Now, usage: Usage | None) -> Json:
    limits = executor.spec.limits
    shown: Json = {"cpus_soft_limit": limits.cpus_milli / 1000}
    if usage:
        shown["cpus_system_time_secs"] = usage.cpu_system_s
        shown["cpus_user_time_secs"] = usage.cpu_user_s
    shown["mem_limit_bytes"] = limits.memory_bytes
    if usage:
        shown["mem_rss_bytes"] = usage.memory_bytes
    return shown | {"mem_soft_limit_bytes": limits.memory_bytes, "timestamp": now.timestamp()}


def _framework(agent: State, framework: Framework) -> Json:
    info = framework.info
    shown: Json = {
        "id": framework.id,
        "name": info.name,
        "user": info.user,
        "failover_timeout": info.failover_timeout or 0.0,
        "checkpoint": bool(info.checkpoint),
        "hostname": info.hostname or "",
    }
    if info.principal is not None:
        shown["principal"] = info.principal
    if any(one.type == v1.FrameworkInfo_Capability_Type.MULTI_ROLE for one in info.capabilities):
        shown["roles"] = list(info.roles)
    else:
        shown["role"] = info.role or "*"
    return shown | {
        "executors": [_executor(agent, one) for one in framework.executors.values()],
        "completed_executors": [_executor(agent, one) for one in framework.completed_executors],
    }


def _executor(agent: State, executor: Executor) -> Json:
    every = [*executor.tasks.values(), *executor.completed_tasks]
    shown: Json = {
        "id": executor.id,
        "name": executor.name,
        "source": executor.source,
        "container": executor.container_id,
        "directory": executor.directory,
        "resources": resources.summary(executor_resources(executor)),
    }
    role = next((_role(task) for task in every if _role(task)), None)
    if role:
        shown["role"] = role
    labels = next((task.info.labels for task in every if task.info.labels), None)
    if executor.command_task and labels:
        shown["labels"] = _labels(labels)
    ended = [task for task in executor.tasks.values() if task.terminal]
    waiting = [task for task in executor.tasks.values() if not task.statuses and not task.terminal]
    live = [task for task in executor.tasks.values() if task.statuses and not task.terminal]
    return shown | {
        "tasks": [_task(agent, executor, task) for task in live],
        "queued_tasks": [_queued(agent, task) for task in waiting],
        "completed_tasks": [
            _task(agent, executor, task) for task in (*executor.completed_tasks, *ended)
        ],
    }


def _queued(agent: State, task: Task) -> Json:
    shown: Json = {
        "id": task.id,
        "name": task.info.name,
        "slave_id": agent.agent_id.value,
        "resources": resources.summary(resources.from_wire(task.info.resources)),
        "role": _role(task) or "*",
    }
    if task.info.command:
        shown["command"] = jsonpb.to_v0_builtins(task.info.command)
    if task.info.discovery:
        shown["discovery"] = jsonpb.to_v0_builtins(task.info.discovery)
    return shown


def _task(agent: State, executor: Executor, task: Task) -> Json:
    info = task.info
    shown: Json = {
        "id": task.id,
        "name": info.name,
        "framework_id": task.framework_id,
        "executor_id": "" if executor.command_task else executor.id,
        "slave_id": agent.agent_id.value,
        "state": task.state,
        "resources": resources.summary(resources.from_wire(info.resources)),
        "role": _role(task) or "*",
        "statuses": [_status(one) for one in task.statuses],
    }
    if info.limits:
        shown["limits"] = {name: limit.value for name, limit in info.limits.items()}
    if info.command and info.command.user:
        shown["user"] = info.command.user
    if info.labels:
        shown["labels"] = _labels(info.labels)
    for name in ("discovery", "container", "health_check"):
        part: msgspec.Struct | None = getattr(info, name)
        if part is not None:
            shown[name] = jsonpb.to_v0_builtins(part)
    return shown


def _status(status: v1.TaskStatus) -> Json:
    shown: Json = {"state": status.state, "timestamp": status.timestamp}
    if status.labels:
        shown["labels"] = _labels(status.labels)
    if status.container_status:
        plain = msgspec.structs.replace(status.container_status, executor_pid=None)
        shown["container_status"] = jsonpb.to_v0_builtins(plain)
    if status.healthy is not None:
        shown["healthy"] = status.healthy
    return shown


def _role(task: Task) -> str | None:
    for resource in task.info.resources:
        if resource.allocation_info and resource.allocation_info.role:
            return resource.allocation_info.role
    return None


def _labels(labels: v1.Labels) -> list[Json]:
    return [jsonpb.to_builtins(label) for label in labels.labels]


def _full(some: Resources) -> list[Json]:
    return [jsonpb.to_v0_builtins(record) for record in resources.full(some)]


def _by_role(some: Resources, show: Callable[[Resources], Any]) -> dict[str, Any]:
    roles = sorted({one.kind.role for one in some.reserved()})
    return {role: show(some.reserved(role)) for role in roles}
