"""Tasks of LAUNCH (spec mesos.md section 1.5): the ordered list of rules.

The first rule that speaks wins, and its text becomes the message of the TASK_ERROR. The texts that
an original was seen to send are in golden/scheduler/basic.json.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from tepui.master.state import Agent, Framework
from tepui.master.validation import checks, commands, containers, executors, resources
from tepui.model import identifiers
from tepui.model.resources import Resources
from tepui.wire import resources as wire_resources
from tepui.wire.generated import v1

_LIMITED: Final = ("cpus", "mem")


@dataclass(frozen=True, slots=True)
class Launch:
    """What a task is judged against."""

    framework: Framework
    agent: Agent
    #: What is left of the accepted offers at this operation.
    offered: Resources


def validate(task: v1.TaskInfo, launch: Launch) -> str | None:
    """Why this task of a LAUNCH cannot be launched, or None.

    ``task.resources`` and ``task.executor.resources`` carry allocation_info and the
    post-refinement format already; ``executor.framework_id`` is filled in.
    """
    return first_problem(_LAUNCH, task, launch)


Rule = Callable[[v1.TaskInfo, Launch], str | None]


def first_problem(rules: Sequence[Rule], task: v1.TaskInfo, launch: Launch) -> str | None:
    """What the first rule that has something to say says."""
    for rule in rules:
        problem = rule(task, launch)
        if problem is not None:
            return problem
    return None


# --- rules of every task ---


def _id_problem(task: v1.TaskInfo, _launch: Launch) -> str | None:
    return identifiers.problem(task.task_id.value)


def _unique_problem(task: v1.TaskInfo, launch: Launch) -> str | None:
    task_id, framework = task.task_id.value, launch.framework
    if task_id in framework.tasks or task_id in framework.unreachable_tasks:
        return f"Task has duplicate ID: {task_id}"
    return None


def _agent_problem(task: v1.TaskInfo, launch: Launch) -> str | None:
    if task.agent_id.value == launch.agent.id:
        return None
    return (
        f"Task uses invalid agent {task.agent_id.value} while agent {launch.agent.id} is expected"
    )


def _kill_policy_problem(task: v1.TaskInfo, _launch: Launch) -> str | None:
    grace = task.kill_policy.grace_period if task.kill_policy else None
    if grace is not None and grace.nanoseconds < 0:
        return "Task's 'kill_policy.grace_period' must be non-negative"
    return None


def _completion_problem(task: v1.TaskInfo, _launch: Launch) -> str | None:
    limit = task.max_completion_time
    if limit is not None and limit.nanoseconds < 0:
        return "Task's `max_completion_time` must be non-negative"
    return None


def _check_problem(task: v1.TaskInfo, _launch: Launch) -> str | None:
    problem = checks.validate_check(task.check) if task.check else None
    return f"Task uses invalid check: {problem}" if problem else None


def _health_check_problem(task: v1.TaskInfo, _launch: Launch) -> str | None:
    problem = checks.validate_health_check(task.health_check) if task.health_check else None
    return f"Task uses invalid health check: {problem}" if problem else None


def _resources_problem(task: v1.TaskInfo, _launch: Launch) -> str | None:
    if not task.resources:
        return "Task uses no resources"
    return resources.validate(task.resources)


def _command_problem(task: v1.TaskInfo, _launch: Launch) -> str | None:
    problem = commands.validate(task.command) if task.command else None
    return f"Task's `CommandInfo` is invalid: {problem}" if problem else None


def _container_problem(task: v1.TaskInfo, _launch: Launch) -> str | None:
    problem = containers.validate(task.container) if task.container else None
    return f"Task's `ContainerInfo` is invalid: {problem}" if problem else None


def _limits_problem(task: v1.TaskInfo, launch: Launch) -> str | None:
    if not task.limits:
        return None
    if "TASK_RESOURCE_LIMITS" not in launch.agent.capabilities:
        return f"Agent {launch.agent.id} does not support resource limits of tasks"
    foreign = sorted(name for name in task.limits if name not in _LIMITED)
    if foreign:
        return f"Resource limits are only supported for cpus and mem, not for {foreign[0]}"
    requests = wire_resources.from_wire(task.resources).scalars()
    for name, noun in (("cpus", "cpu"), ("mem", "memory")):
        limit = task.limits.get(name)
        if limit is None:
            continue
        if name not in requests:
            return f"A {noun} limit needs a {noun} request"
        if math.isnan(limit.value) or limit.value * 1000 < requests[name]:
            return f"The {noun} limit must be greater than or equal to the {noun} request"
    return None


#: What holds for every task, in a LAUNCH or in a group.
COMMON: Final[tuple[Rule, ...]] = (
    _id_problem,
    _unique_problem,
    _agent_problem,
    _kill_policy_problem,
    _completion_problem,
    _check_problem,
    _health_check_problem,
    _resources_problem,
    _command_problem,
    _container_problem,
    _limits_problem,
)


# --- rules of a task in a LAUNCH ---


def _runnable_problem(task: v1.TaskInfo, _launch: Launch) -> str | None:
    if (task.executor is None) == (task.command is None):
        return "Task should have at least one (but not both) of CommandInfo or ExecutorInfo present"
    return None


def _executor_problem(task: v1.TaskInfo, launch: Launch) -> str | None:
    executor = task.executor
    if executor is None:
        return None
    problem = executors.validate(executor, launch.framework, launch.agent)
    if problem:
        return problem
    if executor.type not in (None, v1.ExecutorInfo_Type.CUSTOM):
        return f"'ExecutorInfo.type' must be 'CUSTOM' for LAUNCH, not '{executor.type}'"
    if executor.command is None:
        return "'ExecutorInfo.command' must be set"
    if any(one.shared is not None for one in executor.resources):
        return "Executor resources must not be shared"
    linux = executor.container.linux_info if executor.container else None
    if linux and linux.share_cgroups:
        return "Executors cannot set 'share_cgroups' to true"
    return None


def _combination_problem(task: v1.TaskInfo, _launch: Launch) -> str | None:
    """Task and executor must not fight over the same ports or volumes."""
    if task.executor is None:
        return None
    both = [wire_resources.one_from_wire(one) for one in task.resources + task.executor.resources]
    parts = (
        wire_resources.from_wire(task.resources),
        wire_resources.from_wire(task.executor.resources),
    )
    problem = (
        resources.overlap_problem(parts)
        or resources.persistence_problem(both)
        or resources.revocable_problem(both)
    )
    return f"Task and its executor use invalid resources together: {problem}" if problem else None


def _offered_problem(task: v1.TaskInfo, launch: Launch) -> str | None:
    total = wire_resources.from_wire(task.resources)
    executor = task.executor
    if executor is not None and not executors.known(executor, launch.framework, launch.agent):
        total += wire_resources.from_wire(executor.resources)
    if launch.offered.contains(total):
        return None
    return (
        f"Total resources {total} required by task and its executor is more than available "
        f"{launch.offered}"
    )


def _cgroups_problem(task: v1.TaskInfo, _launch: Launch) -> str | None:
    linux = task.container.linux_info if task.container else None
    if linux and linux.share_cgroups is False:
        return "Only tasks in a task group may have 'share_cgroups' set to false"
    return None


_LAUNCH: Final[tuple[Rule, ...]] = (
    *COMMON,
    _runnable_problem,
    _executor_problem,
    _combination_problem,
    _offered_problem,
    _cgroups_problem,
)
