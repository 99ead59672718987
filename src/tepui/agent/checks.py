"""What the answer of a probe means.

A check only reports, and only changes. A health check reports every flip and every failure that
counts, and kills the task when too many follow each other. Failures do not count while the task was
never healthy and its grace period, measured from the launch, is not over.
"""

from collections.abc import Iterator
from typing import Final

from tepui.agent import killing, probes, probing, updates
from tepui.agent.effects import Effect, Level, Log
from tepui.agent.state import Executor, Framework, KillCause, State, Task
from tepui.base import clock
from tepui.base.clock import Now
from tepui.wire.generated import v1

_FAILURES_DEFAULT: Final = 3
_GRACE_DEFAULT: Final = 10.0
#: HTTP status codes that mean healthy.
_HTTP_GOOD: Final = range(200, 400)


def on_finished(state: State, now: Now, event: probes.ProbeFinished) -> Iterator[Effect]:
    """A probe answered: report what is new, and look again later."""
    found = state.task_in(event.container_id)
    if found is None or found[2].terminal or found[2].kill:
        return
    framework, executor, task = found
    yield from probing.again(task, event.kind)
    if event.kind is probes.ProbeKind.CHECK:
        yield from _check(state, now, executor, task, event.result)
    elif task.info.health_check and _healthy(task.info.health_check, event.result):
        yield from _success(state, now, executor, task)
    elif task.info.health_check:
        yield from _failure(state, now, framework, executor, task)


def _check(
    state: State, now: Now, executor: Executor, task: Task, result: int | None
) -> Iterator[Effect]:
    status = _check_status(task.info.check, result)
    if status is None or status == task.check_status:
        return
    task.check_status = status
    yield from updates.emit(
        state,
        now,
        executor,
        task,
        v1.TaskState.TASK_RUNNING,
        reason=v1.TaskStatus_Reason.REASON_TASK_CHECK_STATUS_UPDATED,
        healthy=task.health.healthy,
        check_status=status,
    )


def _check_status(check: v1.CheckInfo | None, result: int | None) -> v1.CheckStatusInfo | None:
    """None when there is nothing to report: a command check that timed out keeps its last word."""
    if check is None:
        return None
    if check.command:
        if result is None:
            return None
        command = v1.CheckStatusInfo_Command(exit_code=result)
        return v1.CheckStatusInfo(type=check.type, command=command)
    if check.http:
        http = v1.CheckStatusInfo_Http(status_code=result)
        return v1.CheckStatusInfo(type=check.type, http=http)
    return v1.CheckStatusInfo(type=check.type, tcp=v1.CheckStatusInfo_Tcp(succeeded=result == 1))


def _healthy(check: v1.HealthCheck, result: int | None) -> bool:
    if result is None:
        return False
    if check.http:
        return result in _HTTP_GOOD
    return result == 1 if check.tcp else result == 0


def _success(state: State, now: Now, executor: Executor, task: Task) -> Iterator[Effect]:
    task.health.consecutive_failures = 0
    if task.health.healthy is not True:
        task.health.healthy = True
        yield from _report(state, now, executor, task)


def _failure(
    state: State, now: Now, framework: Framework, executor: Executor, task: Task
) -> Iterator[Effect]:
    check = task.info.health_check or v1.HealthCheck()
    grace = check.grace_period_seconds
    grace_ns = clock.seconds(_GRACE_DEFAULT if grace is None else grace)
    if task.health.healthy is None and now.wall_ns < task.launched_ns + grace_ns:
        yield Log(Level.INFO, f"Task '{task.id}' failed a health check in its grace period")
        return
    task.health.healthy = False
    task.health.consecutive_failures += 1
    yield from _report(state, now, executor, task)
    limit = check.consecutive_failures
    if task.health.consecutive_failures >= (_FAILURES_DEFAULT if limit is None else limit):
        grace_ns = killing.grace_of(task.info.kill_policy)
        yield from killing.kill(state, now, framework, executor, task, KillCause.HEALTH, grace_ns)


def _report(state: State, now: Now, executor: Executor, task: Task) -> Iterator[Effect]:
    yield from updates.emit(
        state,
        now,
        executor,
        task,
        v1.TaskState.TASK_RUNNING,
        reason=v1.TaskStatus_Reason.REASON_TASK_HEALTH_CHECK_STATUS_UPDATED,
        healthy=task.health.healthy,
        check_status=task.check_status,
    )
