"""``/tasks``, and how a task looks wherever it is shown."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from tepui.master.api import rendering
from tepui.master.state import Framework, State, Task
from tepui.wire import jsonpb, protobuf
from tepui.wire.generated import v1

_LIMIT: Final = 100
#: Tasks whose rarely changing part is remembered as JSON.
_REMEMBERED: Final = 1 << 16


@dataclass(frozen=True, slots=True)
class Query:
    """What of all tasks is asked for."""

    limit: int = _LIMIT
    offset: int = 0
    ascending: bool = False
    framework_id: str | None = None
    task_id: str | None = None

    @staticmethod
    def of(parameters: dict[str, str]) -> "Query":
        """Read the query of a request; what does not read counts as not given."""
        return Query(
            limit=_number(parameters.get("limit"), _LIMIT),
            offset=_number(parameters.get("offset"), 0),
            ascending=parameters.get("order") == "asc",
            framework_id=parameters.get("framework_id"),
            task_id=parameters.get("task_id"),
        )


def _number(text: str | None, default: int) -> int:
    return int(text) if text and text.isascii() and text.isdigit() else default


def render(state: State, query: Query) -> bytes:
    """``/tasks``: newest first unless asked otherwise."""
    found = [task for task in _all(state, query) if query.task_id in (None, task.id)]
    found.sort(key=_started, reverse=not query.ascending)
    wanted = found[query.offset : query.offset + query.limit]
    return rendering.page({}, [("tasks", map(fragment, wanted))])


def _all(state: State, query: Query) -> Iterator[Task]:
    for known in (state.frameworks, state.completed_frameworks):
        for framework in known.values():
            if query.framework_id in (None, framework.id):
                yield from of_framework(framework)


def of_framework(framework: Framework) -> Iterator[Task]:
    """Every task that is remembered of a framework."""
    yield from framework.tasks.values()
    yield from framework.unreachable_tasks.values()
    yield from framework.completed_tasks


def _started(task: Task) -> float:
    """Time of the first status; a task that has none yet is the newest."""
    return (task.statuses[0].timestamp or 0.0) if task.statuses else math.inf


def fragment(task: Task) -> bytes:
    """One task."""
    shown: dict[str, Any] = {
        "id": task.id,
        "name": task.name,
        "framework_id": task.framework_id,
        "executor_id": task.executor_id,
        "slave_id": task.agent_id,
        "state": task.state,
        "resources": rendering.resources(task.resources),
    }
    limits, rest = _cold(task.cold)
    if limits:
        shown["limits"] = limits
    shown["role"] = task.role
    shown["statuses"] = [_status(one) for one in task.statuses]
    return rendering.encode(shown)[:-1] + rest


@lru_cache(_REMEMBERED)
def _cold(cold: bytes) -> tuple[dict[str, float | str], bytes]:
    """The limits, and what follows the statuses up to the closing brace."""
    if not cold:
        return {}, b"}"
    record = protobuf.decode(v1.Task, cold)
    limits = {name: _limit(scalar.value) for name, scalar in record.limits.items()}
    shown: dict[str, Any] = {} if record.user is None else {"user": record.user}
    shown |= rendering.labels(record.labels)
    for name in ("discovery", "container", "health_check"):
        part = getattr(record, name)
        if part is not None:
            shown[name] = jsonpb.to_v0_builtins(part)
    return limits, b"," + rendering.encode(shown)[1:] if shown else b"}"


def _limit(value: float) -> float | str:
    return "Infinity" if math.isinf(value) else value


def _status(status: v1.TaskStatus) -> dict[str, Any]:
    shown: dict[str, Any] = {"state": status.state, "timestamp": status.timestamp or 0.0}
    shown |= rendering.labels(status.labels)
    if status.container_status is not None:
        shown["container_status"] = _container_status(status.container_status)
    if status.healthy is not None:
        shown["healthy"] = status.healthy
    return shown


def _container_status(status: v1.ContainerStatus) -> dict[str, Any]:
    shown: dict[str, Any] = {}
    if status.container_id is not None:
        shown["container_id"] = _container_id(status.container_id)
    if status.network_infos:
        shown["network_infos"] = [_network_info(one) for one in status.network_infos]
    if status.cgroup_info is not None:
        shown["cgroup_info"] = jsonpb.to_v0_builtins(status.cgroup_info)
    return shown


def _container_id(container_id: v1.ContainerID) -> dict[str, Any]:
    shown: dict[str, Any] = {"value": container_id.value}
    if container_id.parent is not None:
        shown["parent"] = _container_id(container_id.parent)
    return shown


def _network_info(network: v1.NetworkInfo) -> dict[str, Any]:
    shown: dict[str, Any] = {"groups": list(network.groups)} if network.groups else {}
    shown |= rendering.labels(network.labels)
    if network.ip_addresses:
        shown["ip_addresses"] = [_ip_address(one) for one in network.ip_addresses]
    if network.name is not None:
        shown["name"] = network.name
    if network.port_mappings:
        shown["port_mappings"] = [jsonpb.to_v0_builtins(one) for one in network.port_mappings]
    return shown


def _ip_address(address: v1.NetworkInfo_IPAddress) -> dict[str, Any]:
    shown: dict[str, Any] = {"protocol": address.protocol or "IPv4"}
    if address.ip_address is not None:
        shown["ip_address"] = address.ip_address
    return shown
