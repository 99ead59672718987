"""Task groups of LAUNCH_GROUP (spec mesos.md section 1.5): all tasks are good, or none is launched.

The texts that an original was seen to send are in golden/scheduler/task_group.json.
"""

from collections.abc import Callable
from typing import Final

from tepui.master.validation import executors, resources
from tepui.master.validation.tasks import COMMON, Launch, Rule, first_problem
from tepui.model.resources import Resources
from tepui.wire import resources as wire_resources
from tepui.wire.generated import v1

_CPUS_MIN: Final = 10
_MEM_MIN: Final = 32_000


def validate(executor: v1.ExecutorInfo, group: v1.TaskGroupInfo, launch: Launch) -> str | None:
    """Why this LAUNCH_GROUP cannot be launched, or None.

    Resources carry allocation_info and the post-refinement format already; a task without an
    executor has been given the group's. ``executor.framework_id`` is not filled in for the
    framework: in a group it has to say it.
    """
    for task in group.tasks:
        problem = first_problem((*COMMON, *_MEMBER), task, launch)
        if problem:
            return f"Task '{task.task_id.value}' is invalid: {problem}"
        if task.executor != executor:
            return f"The `ExecutorInfo` of task '{task.task_id.value}' is not that of its group"
    return next((found for rule in _GROUP if (found := rule(executor, group, launch))), None)


# --- rules of a member ---


def _member_executor_problem(task: v1.TaskInfo, _launch: Launch) -> str | None:
    return None if task.executor else "'TaskInfo.executor' must be set"


def _network_problem(task: v1.TaskInfo, _launch: Launch) -> str | None:
    container = task.container
    if container is None:
        return None
    if container.network_infos:
        for check in (task.health_check, task.check):
            if check is not None and check.type in ("HTTP", "TCP"):
                return "A task with 'network_infos' of its own cannot have HTTP or TCP checks"
    if container.type is v1.ContainerInfo_Type.DOCKER:
        return "Docker ContainerInfo is not supported on the task"
    return None


def _member_limits_problem(task: v1.TaskInfo, _launch: Launch) -> str | None:
    linux = task.container.linux_info if task.container else None
    if task.limits and (linux is None or linux.share_cgroups is not False):
        return "Resource limits in a task group need 'share_cgroups' set to false"
    return None


_MEMBER: Final[tuple[Rule, ...]] = (
    _member_executor_problem,
    _network_problem,
    _member_limits_problem,
)


# --- rules of the whole group ---


def _executor_problem(
    executor: v1.ExecutorInfo, _group: v1.TaskGroupInfo, launch: Launch
) -> str | None:
    if executor.type in (None, v1.ExecutorInfo_Type.UNKNOWN):
        return "'ExecutorInfo.type' must be set"
    problem = executors.validate(executor, launch.framework, launch.agent)
    if problem:
        return problem
    if executor.container and executor.container.type is v1.ContainerInfo_Type.DOCKER:
        return "Docker ContainerInfo is not supported on the executor"
    held = wire_resources.from_wire(executor.resources)
    if held.cpus < _CPUS_MIN:
        return f"Executor '{executor.executor_id.value}' uses less CPUs than the minimum of 0.01"
    if held.mem < _MEM_MIN:
        return f"Executor '{executor.executor_id.value}' uses less memory than the minimum of 32MB"
    if not held.disk:
        return f"Executor '{executor.executor_id.value}' must use some 'disk'"
    return None


def _combination_problem(
    executor: v1.ExecutorInfo, group: v1.TaskGroupInfo, _launch: Launch
) -> str | None:
    parts = [wire_resources.from_wire(task.resources) for task in group.tasks]
    parts.append(wire_resources.from_wire(executor.resources))
    problem = resources.overlap_problem(parts)
    return f"Task group and executor resources are invalid: {problem}" if problem else None


def _cgroups_problem(
    _executor: v1.ExecutorInfo, group: v1.TaskGroupInfo, _launch: Launch
) -> str | None:
    found = {_shares_cgroups(task) for task in group.tasks}
    if len(found) > 1:
        return "All tasks of a group must have the same value of 'share_cgroups'"
    return None


def _shares_cgroups(task: v1.TaskInfo) -> bool:
    linux = task.container.linux_info if task.container else None
    return linux is None or linux.share_cgroups is not False


def _offered_problem(
    executor: v1.ExecutorInfo, group: v1.TaskGroupInfo, launch: Launch
) -> str | None:
    total = Resources.sum(wire_resources.from_wire(task.resources) for task in group.tasks)
    if not executors.known(executor, launch.framework, launch.agent):
        total += wire_resources.from_wire(executor.resources)
    if launch.offered.contains(total):
        return None
    return (
        f"Total resources {total} required by task group and its executor are more than available "
        f"{launch.offered}"
    )


_GROUP: Final[tuple[Callable[[v1.ExecutorInfo, v1.TaskGroupInfo, Launch], str | None], ...]] = (
    _executor_problem,
    _combination_problem,
    _cgroups_problem,
    _offered_problem,
)
