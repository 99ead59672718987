"""ExecutorInfo (spec mesos.md section 1.5, point 13)."""

from tepui.master.state import Agent, Framework
from tepui.master.validation import commands, containers, resources
from tepui.model import identifiers
from tepui.wire.generated import v1

_Type = v1.ExecutorInfo_Type


def validate(executor: v1.ExecutorInfo, framework: Framework, agent: Agent) -> str | None:
    """The first thing wrong with an executor, or None.

    ``executor.framework_id`` and the allocation of its resources are set already, where the
    caller sets them.
    """
    return (
        _type_problem(executor)
        or _id_problem(executor)
        or _grace_problem(executor)
        or _contents_problem(executor)
        or _framework_problem(executor, framework)
        or _resources_problem(executor)
        or _known_problem(executor, framework, agent)
    )


def known(executor: v1.ExecutorInfo, framework: Framework, agent: Agent) -> bool:
    """Whether the executor is on the agent already, so that its resources are paid for."""
    return executor.executor_id.value in agent.executors.get(framework.id, {})


def _type_problem(executor: v1.ExecutorInfo) -> str | None:
    container = executor.container
    if executor.type is _Type.DEFAULT:
        if executor.command is not None:
            return "'ExecutorInfo.command' must not be set for 'DEFAULT' executor"
        if container is None:
            return None
        if container.type is not v1.ContainerInfo_Type.MESOS:
            return "'ExecutorInfo.container.type' must be 'MESOS' for 'DEFAULT' executor"
        if container.mesos and container.mesos.image:
            return "'ExecutorInfo.container.mesos.image' must not be set for 'DEFAULT' executor"
    if executor.type is _Type.CUSTOM and executor.command is None:
        return "'ExecutorInfo.command' must be set for 'CUSTOM' executor"
    return None


def _id_problem(executor: v1.ExecutorInfo) -> str | None:
    problem = identifiers.problem(executor.executor_id.value)
    return f"'ExecutorInfo.executor_id' is invalid: {problem}" if problem else None


def _grace_problem(executor: v1.ExecutorInfo) -> str | None:
    grace = executor.shutdown_grace_period
    if grace is not None and grace.nanoseconds < 0:
        return "ExecutorInfo's 'shutdown_grace_period' must be non-negative"
    return None


def _contents_problem(executor: v1.ExecutorInfo) -> str | None:
    problem = commands.validate(executor.command) if executor.command else None
    if problem:
        return f"Executor's `CommandInfo` is invalid: {problem}"
    problem = containers.validate(executor.container) if executor.container else None
    return f"Executor's `ContainerInfo` is invalid: {problem}" if problem else None


def _framework_problem(executor: v1.ExecutorInfo, framework: Framework) -> str | None:
    given = executor.framework_id
    if given is None:
        return "'ExecutorInfo.framework_id' must be set"
    if given.value != framework.id:
        return (
            f"ExecutorInfo has an invalid FrameworkID (Actual: {given.value} vs "
            f"Expected: {framework.id})"
        )
    return None


def _resources_problem(executor: v1.ExecutorInfo) -> str | None:
    problem = resources.validate(executor.resources)
    return f"Executor uses invalid resources: {problem}" if problem else None


def _known_problem(executor: v1.ExecutorInfo, framework: Framework, agent: Agent) -> str | None:
    before = agent.executors.get(framework.id, {}).get(executor.executor_id.value)
    if before is None or before.info == executor:
        return None
    return (
        f"ExecutorInfo of executor '{executor.executor_id.value}' is not compatible with the one "
        "that runs on the agent under the same id"
    )
