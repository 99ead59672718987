"""Status updates on their way to the scheduler.

Per task a queue; the head is sent to the master and again after 10 s, 20 s … up to 10 min, until
the acknowledgement with its uuid comes back; then the next one. ``latest_state`` tells the master
the newest state at once. While no master is registered with, updates wait. An update is durable
before it is sent; an acknowledgement lost in a crash costs one repeated update, which schedulers
have to bear anyway.
"""

from collections.abc import Iterator

from tepui.agent import checkpoint, frameworks, statuses, timers
from tepui.agent.effects import Effect, Level, Log, SendMessage
from tepui.agent.state import Executor, Framework, Phase, State, Stream, Task, TaskKey
from tepui.base import clock
from tepui.base.clock import Now
from tepui.base.machine import CancelTimer, SetTimer
from tepui.base.randomness import uuid_text
from tepui.wire.generated import internal, v1

#: Wait before an unacknowledged update is sent again; doubles up to the maximum.
RETRY_MIN = 10 * clock.SECOND
RETRY_MAX = 10 * clock.MINUTE


def emit(  # noqa: PLR0913 - the fields of a status
    state: State,
    now: Now,
    executor: Executor,
    task: Task,
    task_state: v1.TaskState,
    *,
    message: str | None = None,
    reason: v1.TaskStatus_Reason | None = None,
    healthy: bool | None = None,
    check_status: v1.CheckStatusInfo | None = None,
) -> Iterator[Effect]:
    """Report a change of a task that runs or ran; worded as its executor would."""
    yield from record(
        state,
        executor,
        task,
        v1.TaskStatus(
            task_id=v1.TaskID(value=task.id),
            state=task_state,
            message=message,
            source=v1.TaskStatus_Source.SOURCE_EXECUTOR,
            reason=reason,
            agent_id=state.agent_id,
            executor_id=v1.ExecutorID(value=executor.id),
            timestamp=now.timestamp(),
            uuid=state.ids.uuid_bytes(),
            healthy=healthy,
            check_status=check_status or statuses.empty_check_status(task.info.check),
            container_status=statuses.container_status(state, executor),
        ),
    )


def record(state: State, executor: Executor, task: Task, status: v1.TaskStatus) -> Iterator[Effect]:
    """Take a status into the task's history and send it when its turn comes."""
    if task.terminal:
        yield Log(Level.WARNING, f"Ignored {status.state} of the ended task '{task.id}'")
        return
    task.state = status.state
    if task.statuses and task.statuses[-1].state == status.state:
        task.statuses.pop()
    task.statuses.append(status)
    state.count("valid_status_updates")
    if task.terminal:
        state.count(status.state.lower().replace("task_", "tasks_"))
    framework = state.frameworks[task.framework_id]
    if framework.terminating:
        if task.terminal:
            yield from complete(state, framework, executor, task)
        return
    stream = state.streams.setdefault(task.key, Stream(task.framework_id, task.id))
    stream.pending.append(status)
    yield checkpoint.save_progress(executor, task, stream)
    if len(stream.pending) == 1:
        yield from _send_head(state, stream)


def record_unknown(state: State, framework_id: str, status: v1.TaskStatus) -> Iterator[Effect]:
    """Report on a task that we have no record of."""
    stream = Stream(framework_id, status.task_id.value)
    stream = state.streams.setdefault((framework_id, status.task_id.value), stream)
    if stream.pending:
        return  # the same answer is on its way already
    stream.pending.append(status)
    yield checkpoint.save_updates(stream)
    yield from _send_head(state, stream)


def on_acknowledgement(
    state: State, message: internal.StatusUpdateAcknowledgementMessage
) -> Iterator[Effect]:
    """The scheduler has handled an update; send the next one, or close the task's book."""
    key: TaskKey = message.framework_id.value, message.task_id.value
    stream = state.streams.get(key)
    if stream is None or not stream.pending or stream.pending[0].uuid != message.uuid:
        uuid = uuid_text(message.uuid)
        yield Log(Level.WARNING, f"Ignored acknowledgement {uuid} of task '{key[1]}': not awaited")
        return
    stream.pending.popleft()
    found = state.task(*key)
    if not stream.pending:
        yield CancelTimer(timers.RetryUpdate(*key))
        del state.streams[key]
    if found is None:
        yield checkpoint.save_updates(stream)
        yield from frameworks.remove_if_idle(state, key[0])
    elif not stream.pending and found[2].terminal:
        yield from complete(state, *found)
    else:
        yield checkpoint.save_progress(found[1], found[2], stream)
    if stream.pending:
        yield from _send_head(state, stream)


def on_retry(state: State, timer: timers.RetryUpdate) -> Iterator[Effect]:
    """The acknowledgement did not come in time."""
    stream = state.streams.get((timer.framework_id, timer.task_id))
    if stream and stream.pending:
        yield from _send_head(state, stream, again=True)


def resume(state: State) -> Iterator[Effect]:
    """A master is registered with (again): send every head at once."""
    for stream in list(state.streams.values()):
        if stream.pending:
            yield from _send_head(state, stream)


def pause(state: State) -> Iterator[Effect]:
    """There is no master to send to; updates wait."""
    for key in state.streams:
        yield CancelTimer(timers.RetryUpdate(*key))


def complete(
    state: State, framework: Framework, executor: Executor, task: Task
) -> Iterator[Effect]:
    """The scheduler knows how the task ended: it becomes history."""
    state.streams.pop(task.key, None)
    del executor.tasks[task.id]
    del framework.homes[task.id]
    executor.completed_tasks.append(task)
    yield from checkpoint.drop_task(task)
    yield from frameworks.retire_if_done(state, framework, executor)


def _send_head(state: State, stream: Stream, *, again: bool = False) -> Iterator[Effect]:
    if state.phase is not Phase.RUNNING or state.master is None:
        return
    status = stream.pending[0]
    found = state.task(stream.framework_id, stream.task_id)
    if found:
        found[2].forwarded_state = status.state
        found[2].forwarded_uuid = status.uuid
    update = internal.StatusUpdate(
        framework_id=v1.FrameworkID(value=stream.framework_id),
        executor_id=status.executor_id,
        slave_id=status.agent_id,
        status=status,
        timestamp=status.timestamp or 0.0,
        uuid=status.uuid,
        latest_state=found[2].state if found else status.state,
    )
    yield SendMessage(state.master, internal.StatusUpdateMessage(update=update, pid=str(state.pid)))
    stream.retry_delay = min(2 * stream.retry_delay, RETRY_MAX) if again else RETRY_MIN
    yield SetTimer(timers.RetryUpdate(stream.framework_id, stream.task_id), stream.retry_delay)
