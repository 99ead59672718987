"""How tasks end: asked to, made to, or by themselves.

A kill is SIGTERM to every process of the task, and SIGKILL when the grace is over. What the last
update says depends on why the task was killed, not on its exit code.
"""

from collections.abc import Iterator
from typing import Final

from tepui.agent import (
    checkpoint,
    containers,
    frameworks,
    launching,
    probing,
    statuses,
    timers,
    updates,
)
from tepui.agent.effects import Effect, Level, Log
from tepui.agent.state import Executor, Framework, Kill, KillCause, State, Task
from tepui.base import clock
from tepui.base.clock import Now
from tepui.base.machine import CancelTimer, SetTimer
from tepui.wire.generated import internal, v1

#: Grace when neither the kill nor the task names one.
_GRACE_DEFAULT: Final = 3 * clock.SECOND
#: "No grace" of max_completion_time; long enough that SIGTERM, sent first, is what ends most tasks.
_GRACE_NONE: Final = 100 * clock.MILLISECOND
SIGTERM: Final = 15
_KILLING_STATE: Final = v1.FrameworkInfo_Capability_Type.TASK_KILLING_STATE


def on_kill_task(state: State, now: Now, message: internal.KillTaskMessage) -> Iterator[Effect]:
    """A scheduler wants a task ended."""
    framework_id, task_id = message.framework_id.value, message.task_id.value
    found = state.task(framework_id, task_id)
    if found is None:
        yield from _answer_unknown(state, now, framework_id, task_id)
        return
    framework, executor, task = found
    if task.terminal:
        yield Log(Level.INFO, f"Ignored kill of task '{task_id}': it has ended")
        return
    policy = message.kill_policy
    if task.kill is None:
        grace = grace_of(policy, task.info.kill_policy)
        yield from kill(state, now, framework, executor, task, KillCause.REQUEST, grace)
    elif policy and policy.grace_period:
        left = task.kill.since + grace_of(policy) - now.mono
        yield SetTimer(timers.KillGrace(*task.key), max(left, 0))


def kill(
    state: State,
    now: Now,
    framework: Framework,
    executor: Executor,
    task: Task,
    cause: KillCause,
    grace: int,
) -> Iterator[Effect]:
    """Begin to end a task that has not ended."""
    if executor.pid is None:
        status = statuses.from_agent(
            state,
            now,
            task.id,
            v1.TaskState.TASK_KILLED,
            message="Task killed before it was launched",
            reason=v1.TaskStatus_Reason.REASON_TASK_KILLED_DURING_LAUNCH,
            executor_id=executor.id,
        )
        yield from updates.record(state, executor, task, status)
        yield containers.DestroyContainer(executor.container_id)
        return
    task.kill = Kill(cause, now.mono)
    yield from probing.cancel(task)
    if framework.can(_KILLING_STATE) and cause is not KillCause.COMPLETION_TIME:
        yield from updates.emit(state, now, executor, task, v1.TaskState.TASK_KILLING)
    else:
        yield checkpoint.save_progress(executor, task, state.streams.get(task.key))
    yield containers.SignalContainer(executor.container_id, SIGTERM)
    yield SetTimer(timers.KillGrace(*task.key), grace)


def on_grace_over(state: State, timer: timers.KillGrace) -> Iterator[Effect]:
    """The task had its chance."""
    found = state.task(timer.framework_id, timer.task_id)
    if found and not found[1].container_gone:
        yield containers.DestroyContainer(found[1].container_id)


def on_completion_time(state: State, now: Now, timer: timers.CompletionTime) -> Iterator[Effect]:
    """The task ran for as long as it was meant to at most."""
    found = state.task(timer.framework_id, timer.task_id)
    if found and not found[2].terminal and found[2].kill is None:
        yield from kill(state, now, *found, KillCause.COMPLETION_TIME, _GRACE_NONE)


def on_exited(state: State, now: Now, event: containers.ContainerExited) -> Iterator[Effect]:
    """No process of the container is left: say how its tasks ended."""
    executor = state.containers.get(event.container_id)
    if executor is None:
        yield containers.ForgetContainer(event.container_id)
        return
    executor.container_gone = True
    for task in list(executor.tasks.values()):
        if not task.terminal:
            yield from probing.cancel(task)
            yield CancelTimer(timers.KillGrace(*task.key))
            yield from _report_end(state, now, executor, task, event)
    yield containers.ForgetContainer(event.container_id)
    framework = state.frameworks.get(executor.framework_id)
    if framework:
        yield from frameworks.retire_if_done(state, framework, executor)


def _report_end(
    state: State, now: Now, executor: Executor, task: Task, event: containers.ContainerExited
) -> Iterator[Effect]:
    limitation = event.limitation
    if limitation:
        status = statuses.from_agent(
            state,
            now,
            task.id,
            v1.TaskState.TASK_FAILED,
            message=limitation.message,
            reason=limitation.reason,
            executor_id=executor.id,
            limitation=_limited(limitation),
        )
        yield from updates.record(state, executor, task, status)
        return
    cause = task.kill.cause if task.kill else None
    task_state, reason, healthy = v1.TaskState.TASK_KILLED, None, None
    if cause is KillCause.COMPLETION_TIME:
        task_state = v1.TaskState.TASK_FAILED
        reason = v1.TaskStatus_Reason.REASON_MAX_COMPLETION_TIME_REACHED
    elif cause is KillCause.HEALTH:
        healthy = False
    elif cause is None:
        finished = event.status == 0
        task_state = v1.TaskState.TASK_FINISHED if finished else v1.TaskState.TASK_FAILED
    yield from updates.emit(
        state,
        now,
        executor,
        task,
        task_state,
        message=statuses.exit_message(event.status),
        reason=reason,
        healthy=healthy,
    )


def _limited(limitation: containers.Limitation) -> v1.TaskResourceLimitation | None:
    if limitation.memory_milli is None:
        return None
    memory = v1.Resource(
        name="mem",
        type=v1.Value_Type.SCALAR,
        scalar=v1.Value_Scalar(value=limitation.memory_milli / 1000),
        role="*",
    )
    return v1.TaskResourceLimitation(resources=(memory,))


def _answer_unknown(state: State, now: Now, framework_id: str, task_id: str) -> Iterator[Effect]:
    """A task that never arrived, or is history; of the former the scheduler must hear."""
    framework = state.frameworks.get(framework_id) or state.completed_frameworks.get(framework_id)
    if framework and any(
        task.id == task_id
        for executor in (*framework.completed_executors, *framework.executors.values())
        for task in executor.completed_tasks
    ):
        yield Log(Level.INFO, f"Ignored kill of task '{task_id}': it is history")
        return
    status = statuses.from_agent(
        state,
        now,
        task_id,
        launching.lost_state(framework, v1.TaskState.TASK_DROPPED),
        message="Cannot find executor",
        reason=v1.TaskStatus_Reason.REASON_EXECUTOR_TERMINATED,
    )
    yield from updates.record_unknown(state, framework_id, status)


def grace_of(*policies: v1.KillPolicy | None) -> int:
    """Nanoseconds from SIGTERM to SIGKILL: what the first policy that says so says, else 3 s."""
    for policy in policies:
        if policy and policy.grace_period:
            return policy.grace_period.nanoseconds
    return _GRACE_DEFAULT
