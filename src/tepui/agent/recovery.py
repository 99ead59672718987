"""A new life of an agent whose tasks may have outlived it.

The checkpoint says what was launched and what the scheduler has not acknowledged; the launcher says
what still runs and what ended meanwhile. Together they give every task its place again:

* it runs: adopted, its clocks start anew, a kill under way is begun again;
* it ended: its ``ContainerExited`` follows and is reported as if it had just happened;
* the launcher never heard of it: it was never started (TASK_DROPPED), or the machine went down with
  it (TASK_GONE); frameworks that know neither get TASK_LOST.

Tasks of frameworks that do not checkpoint are ended: the master gave them up when it lost us. It
hears of their end all the same, because it may not have noticed that we were away.
"""

from collections.abc import Iterator
from typing import Final

import msgspec

from tepui.agent import (
    checkpoint,
    commands,
    containers,
    events,
    frameworks,
    killing,
    launching,
    operations,
    paths,
    probing,
    shutdown,
    statuses,
    timers,
    updates,
)
from tepui.agent.effects import DetectMaster, Effect, Level, Log
from tepui.agent.state import Executor, Framework, Kill, KillCause, Phase, State, Stream, Task
from tepui.base import errors
from tepui.base.clock import Now
from tepui.base.machine import Persist, SetTimer
from tepui.wire.generated import v1

#: Records are read in this order: a task needs its framework, progress its task.
_KINDS: Final = (
    "agent/",
    "framework/",
    "task/",
    "progress/",
    "update/",
    "resources/",
    "operation/",
)


def on_started(state: State, now: Now, event: events.Started) -> Iterator[Effect]:
    """Take up the last life's work, then look for the master."""
    state.start_time = now.timestamp()
    for kind in _KINDS:
        for key in sorted(event.checkpoint):
            if key.startswith(kind):
                yield from _read(state, now, key, event.checkpoint[key])
    yield from operations.make_volumes(state)
    reports = {report.container_id: report for report in event.reports}
    for framework in list(state.frameworks.values()):
        yield from _place(state, now, framework, reports)
    for report in event.reports:
        if report.container_id not in state.containers and not report.exited:
            yield Log(Level.WARNING, f"Destroying the unknown container {report.container_id}")
            yield containers.DestroyContainer(report.container_id)
    if state.settings.recover == "cleanup":
        yield from shutdown.shut_down(state, now)
        return
    state.phase = Phase.DISCONNECTED
    yield DetectMaster()


def _read(state: State, now: Now, key: str, value: bytes) -> Iterator[Effect]:
    try:
        _restore(state, now, key, value)
    except errors.CorruptionError as error:
        if state.settings.strict:
            raise
        state.count("recovery_errors")
        yield Log(Level.ERROR, f"Dropped a record: {error}")
        yield Persist(key, None)


def _restore(state: State, now: Now, key: str, value: bytes) -> None:
    match key.partition("/")[0]:
        case "agent":
            agent = checkpoint.decode(checkpoint.AgentRecord, key, value)
            state.info = msgspec.structs.replace(state.info, id=agent.info.id)
        case "framework":
            framework = checkpoint.decode(checkpoint.FrameworkRecord, key, value)
            framework_id = framework.info.id.value if framework.info.id else ""
            state.frameworks[framework_id] = Framework(framework_id, framework.info, framework.pid)
        case "task":
            _restore_task(state, key, checkpoint.decode(checkpoint.TaskRecord, key, value))
        case "progress":
            progress = checkpoint.decode(checkpoint.ProgressRecord, key, value)
            _restore_progress(state, now, key, progress)
        case "resources":
            operations.restore_resources(state, key, value)
        case "operation":
            operations.restore_operation(state, key, value)
        case _:
            updates_left = checkpoint.decode(checkpoint.UpdateRecord, key, value)
            stream = Stream(updates_left.framework_id, updates_left.task_id)
            stream.pending.extend(updates_left.pending)
            state.streams[stream.framework_id, stream.task_id] = stream


def _restore_task(state: State, key: str, record: checkpoint.TaskRecord) -> None:
    framework = state.frameworks.get(record.framework_id)
    if framework is None:
        raise errors.CorruptionError(f"checkpoint '{key}' names an unknown framework")
    info = record.info
    executor = Executor(
        id=record.executor_id,
        framework_id=record.framework_id,
        container_id=record.container_id,
        directory=record.spec.directory,
        name=commands.executor_name(info),
        source=record.executor_id,
        spec=record.spec,
    )
    executor.tasks[info.task_id.value] = Task(
        id=info.task_id.value,
        framework_id=record.framework_id,
        executor_id=record.executor_id,
        info=info,
        launched_ns=record.launched_ns,
    )
    framework.executors[executor.id] = executor
    framework.homes[info.task_id.value] = executor
    state.containers[executor.container_id] = executor


def _restore_progress(state: State, now: Now, key: str, record: checkpoint.ProgressRecord) -> None:
    found = state.task(record.framework_id, record.task_id)
    if found is None:
        raise errors.CorruptionError(f"checkpoint '{key}' names an unknown task")
    _, executor, task = found
    executor.pid = record.pid
    task.statuses = list(record.statuses)
    task.state = task.statuses[-1].state if task.statuses else task.state
    for status in task.statuses:
        if status.healthy is not None:
            task.health.healthy = status.healthy
    if record.kill:
        task.kill = Kill(record.kill, now.mono)
    if record.pending:
        stream = Stream(record.framework_id, record.task_id)
        stream.pending.extend(record.pending)
        state.streams[task.key] = stream


def _place(
    state: State,
    now: Now,
    framework: Framework,
    reports: dict[str, containers.ContainerReport],
) -> Iterator[Effect]:
    for executor in list(framework.executors.values()):
        report = reports.get(executor.container_id)
        if report is None:
            yield from _vanished(state, now, framework, executor)
            continue
        executor.pid = report.pid or executor.pid
        if report.exited:
            continue
        for task in list(executor.tasks.values()):
            if task.terminal:
                yield containers.DestroyContainer(executor.container_id)
            elif not framework.info.checkpoint:
                task.kill = Kill(KillCause.SHUTDOWN, now.mono)
                stream = state.streams.get(task.key)
                yield checkpoint.save_progress(executor, task, stream)
                yield containers.DestroyContainer(executor.container_id)
            else:
                yield from _adopt(state, now, executor, task)
    yield from frameworks.remove_if_idle(state, framework.id)


def _adopt(state: State, now: Now, executor: Executor, task: Task) -> Iterator[Effect]:
    if task.kill:
        grace = killing.grace_of(task.info.kill_policy)
        if task.kill.cause is KillCause.SHUTDOWN:
            grace = state.settings.executor_shutdown_grace_period
        yield containers.SignalContainer(executor.container_id, killing.SIGTERM)
        yield SetTimer(timers.KillGrace(*task.key), grace)
    elif task.state == v1.TaskState.TASK_STAGING:
        yield from launching.report_started(state, now, executor, task)
    else:
        yield from probing.resume(task)
        if task.info.max_completion_time:
            left = task.launched_ns + task.info.max_completion_time.nanoseconds - now.wall_ns
            yield SetTimer(timers.CompletionTime(*task.key), max(left, 0))


def _vanished(state: State, now: Now, framework: Framework, executor: Executor) -> Iterator[Effect]:
    executor.container_gone = True
    yield containers.ForgetContainer(executor.container_id)
    for task in list(executor.tasks.values()):
        if task.terminal:
            if task.key not in state.streams:
                yield from updates.complete(state, framework, executor, task)
            continue
        if task.state == v1.TaskState.TASK_STAGING:
            task_state = v1.TaskState.TASK_DROPPED
            reason = v1.TaskStatus_Reason.REASON_AGENT_RESTARTED
            text = "The agent restarted before the task was launched"
        else:
            task_state = v1.TaskState.TASK_GONE
            reason = v1.TaskStatus_Reason.REASON_EXECUTOR_REREGISTRATION_TIMEOUT
            text = "The task's container was not found after the agent restarted"
        status = statuses.from_agent(
            state,
            now,
            task.id,
            launching.lost_state(framework, task_state),
            message=text,
            reason=reason,
            executor_id=executor.id,
        )
        yield from updates.record(state, executor, task, status)


def sandbox_links(state: State) -> Iterator[tuple[str, str]]:
    """Every sandbox known, as (virtual path of its latest run, real path), oldest first."""
    for framework in (*state.completed_frameworks.values(), *state.frameworks.values()):
        for executor in (*framework.completed_executors, *framework.executors.values()):
            yield paths.virtual(framework.id, executor.id), executor.directory
