"""From RunTask to TASK_RUNNING.

Every accepted RunTask gets its records first, whatever comes of it, so that a refusal travels the
same acknowledged way as any other update. The container starts once the records are durable.
TASK_STARTING and TASK_RUNNING follow each other at once: there is no executor process to wait for.
"""

from collections.abc import Iterator
from typing import Final

from tepui.agent import (
    checkpoint,
    commands,
    containers,
    frameworks,
    paths,
    probing,
    statuses,
    timers,
    updates,
)
from tepui.agent.effects import Effect, Level, Log
from tepui.agent.state import Executor, Framework, State, Task
from tepui.base.clock import Now
from tepui.base.machine import SetTimer
from tepui.wire.generated import internal, v1

_PARTITION_AWARE: Final = v1.FrameworkInfo_Capability_Type.PARTITION_AWARE
_Reason: Final = v1.TaskStatus_Reason


def lost_state(framework: Framework | None, aware: v1.TaskState) -> v1.TaskState:
    """``aware`` for frameworks that know such states, TASK_LOST for the others."""
    return aware if framework and framework.can(_PARTITION_AWARE) else v1.TaskState.TASK_LOST


def on_run_task(state: State, now: Now, message: internal.RunTaskMessage) -> Iterator[Effect]:
    """Launch one task, or say why not."""
    yield from _launch(
        state, now, message.framework, message.pid, message.task, message.resource_version_uuids
    )


def on_run_task_group(
    state: State, now: Now, message: internal.RunTaskGroupMessage
) -> Iterator[Effect]:
    """Refuse every task of a group: pods need an executor, which comes later."""
    for task in message.task_group.tasks:
        yield from _launch(
            state, now, message.framework, None, task, message.resource_version_uuids, grouped=True
        )


def on_started(state: State, now: Now, event: containers.ContainerStarted) -> Iterator[Effect]:
    """The command runs: say so, and start looking after it."""
    found = state.task_in(event.container_id)
    if found is None or found[2].terminal:
        yield containers.DestroyContainer(event.container_id)
        if executor := state.containers.get(event.container_id):
            executor.pid = event.pid
        return
    _, executor, task = found
    if executor.pid is not None:
        return  # said again after the launcher's connection broke
    executor.pid = event.pid
    yield from report_started(state, now, executor, task)


def report_started(state: State, now: Now, executor: Executor, task: Task) -> Iterator[Effect]:
    """Tell the scheduler that a task runs, and set its clocks."""
    yield from updates.emit(state, now, executor, task, v1.TaskState.TASK_STARTING)
    yield from updates.emit(state, now, executor, task, v1.TaskState.TASK_RUNNING)
    if task.info.max_completion_time:
        timer = timers.CompletionTime(*task.key)
        yield SetTimer(timer, task.info.max_completion_time.nanoseconds)
    yield from probing.begin(task)


def on_failed(state: State, now: Now, event: containers.ContainerFailed) -> Iterator[Effect]:
    """The container never came to be."""
    executor = state.containers.get(event.container_id)
    if executor is None:
        return
    executor.container_gone = True
    framework = state.frameworks[executor.framework_id]
    if event.stage is not containers.Stage.DESTROYED:
        state.count("container_launch_errors")
    for task in list(executor.tasks.values()):
        if not task.terminal:
            task_state, reason, text = _failure(framework, executor, event)
            status = statuses.from_agent(
                state,
                now,
                task.id,
                task_state,
                message=text,
                reason=reason,
                executor_id=executor.id,
            )
            yield from updates.record(state, executor, task, status)
    yield from frameworks.retire_if_done(state, framework, executor)


def _failure(
    framework: Framework, executor: Executor, event: containers.ContainerFailed
) -> tuple[v1.TaskState, v1.TaskStatus_Reason, str]:
    match event.stage:
        case containers.Stage.SANDBOX:
            return (
                lost_state(framework, v1.TaskState.TASK_DROPPED),
                _Reason.REASON_EXECUTOR_TERMINATED,
                f"Failed to create executor directory '{executor.directory}': {event.message}",
            )
        case containers.Stage.FETCH:
            text = f"Failed to fetch all URIs for container '{event.container_id}': {event.message}"
        case containers.Stage.LAUNCH | containers.Stage.DESTROYED:
            text = event.message
    return (
        v1.TaskState.TASK_FAILED,
        _Reason.REASON_CONTAINER_LAUNCH_FAILED,
        f"Failed to launch container: {text}",
    )


def _launch(
    state: State,
    now: Now,
    framework_info: v1.FrameworkInfo,
    pid: str | None,
    info: v1.TaskInfo,
    versions: tuple[internal.ResourceVersionUUID, ...],
    *,
    grouped: bool = False,
) -> Iterator[Effect]:
    framework_id = framework_info.id.value if framework_info.id else ""
    known = state.frameworks.get(framework_id)
    if info.agent_id != state.agent_id:
        yield Log(Level.WARNING, f"Ignored task '{info.task_id.value}' for {info.agent_id.value}")
        return
    if known and known.terminating:
        yield Log(Level.WARNING, f"Ignored task '{info.task_id.value}': its framework shuts down")
        return
    if (framework_id, info.task_id.value) in state.streams or (
        known and known.task(info.task_id.value)
    ):
        yield Log(Level.WARNING, f"Ignored task '{info.task_id.value}': it is here already")
        return
    yield from frameworks.ensure(state, framework_info, pid)
    framework = state.frameworks[framework_id]
    executor, task = _add(state, now, framework, info)
    yield checkpoint.save_task(executor, task)
    if refusal := _refusal(state, framework, info, versions, grouped=grouped):
        task_state, reason, text = refusal
        executor.container_gone = True
        status = statuses.from_agent(
            state, now, task.id, task_state, message=text, reason=reason, executor_id=executor.id
        )
        yield from updates.record(state, executor, task, status)
        return
    yield containers.StartContainer(executor.spec)


def _add(state: State, now: Now, framework: Framework, info: v1.TaskInfo) -> tuple[Executor, Task]:
    task_id = info.task_id.value
    container_id = state.ids.uuid()
    directory = paths.sandbox(
        paths.executor_directory(
            state.settings.work_dir, state.agent_id.value, framework.id, task_id
        ),
        container_id,
    )
    executor = Executor(
        id=task_id,
        framework_id=framework.id,
        container_id=container_id,
        directory=directory,
        name=commands.executor_name(info),
        source=task_id,
        spec=commands.container_spec(state, framework.info, info, container_id, directory),
    )
    task = Task(
        id=task_id,
        framework_id=framework.id,
        executor_id=task_id,
        info=info,
        launched_ns=now.wall_ns,
    )
    executor.tasks[task_id] = task
    framework.homes[task_id] = executor
    framework.executors[task_id] = executor
    state.containers[container_id] = executor
    return executor, task


def _refusal(
    state: State,
    framework: Framework,
    info: v1.TaskInfo,
    versions: tuple[internal.ResourceVersionUUID, ...],
    *,
    grouped: bool,
) -> tuple[v1.TaskState, v1.TaskStatus_Reason, str] | None:
    for version in versions:
        if version.resource_provider_id is None and version.uuid.value != state.resource_version:
            return (
                lost_state(framework, v1.TaskState.TASK_DROPPED),
                _Reason.REASON_INVALID_OFFERS,
                "Task assumes outdated resource state",
            )
    problem = ""
    if grouped:
        problem = "This agent does not run task groups yet"
    elif info.executor is not None or info.command is None:
        problem = "This agent does not run custom executors yet"
    elif info.container and info.container.type == v1.ContainerInfo_Type.DOCKER:
        problem = (
            f"None of the enabled containerizers ({state.settings.containerizers}) could create a "
            "container for the provided TaskInfo/ExecutorInfo message"
        )
    elif info.container and info.container.mesos and info.container.mesos.image:
        problem = "This agent does not run container images yet"
    if not problem:
        return None
    return (
        v1.TaskState.TASK_FAILED,
        _Reason.REASON_CONTAINER_LAUNCH_FAILED,
        f"Failed to launch container: {problem}",
    )
