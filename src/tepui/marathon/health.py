"""Health of instances: results of checks, and when they cost an instance its life.

Results come from the shell for the checks that we execute, and inside status updates for those
that Mesos executes (spec marathon.md section 3.9). Failures before the first success do not count
during the grace period. An instance dies of the failure that finds ``max_consecutive_failures``
before it. Only a change between alive and not is made durable, so that a new life starts with what
load balancers were told last.
"""

import dataclasses

from tepui.marathon import events, kills, store, tracker, versions
from tepui.marathon.app import App, HealthCheck
from tepui.marathon.instance import Condition, Health, Instance
from tepui.marathon.state import TaskFailure
from tepui.marathon.turn import Turn
from tepui.wire.generated import v1


def handle(turn: Turn, result: events.HealthResult) -> None:
    """Take account of one run of a check that we execute."""
    instance = turn.state.instances.get(result.instance_id)
    app = versions.of_instance(turn.state, instance) if instance else None
    if (
        not instance
        or not app
        or instance.condition is not Condition.RUNNING
        or not instance.present
        or result.index >= min(len(instance.health), len(app.health_checks))
    ):
        return
    check = app.health_checks[result.index]
    old = instance.health[result.index]
    if result.alive:
        _file(turn, instance, result.index, succeeded(old, turn.now_ms))
        return
    if in_grace(check, instance, old, turn.now_ms):
        return
    turn.publish(
        "failed_health_check_event",
        appId=instance.app_id,
        taskId=instance.id,
        healthCheck=check,
    )
    cause = result.cause or ""
    instance = _file(turn, instance, result.index, failed(old, turn.now_ms, cause))
    if is_fatal(check, old):
        _kill(turn, instance, cause)


def succeeded(health: Health, now_ms: int) -> Health:
    """After one more success."""
    return dataclasses.replace(
        health,
        first_success_at=health.first_success_at or now_ms,
        last_success_at=now_ms,
        consecutive_failures=0,
    )


def failed(health: Health, now_ms: int, cause: str) -> Health:
    """After one more failure that counts."""
    return dataclasses.replace(
        health,
        last_failure_at=now_ms,
        last_failure_cause=cause,
        consecutive_failures=health.consecutive_failures + 1,
    )


def in_grace(check: HealthCheck, instance: Instance, health: Health, now_ms: int) -> bool:
    """Whether a failure now is forgiven because the instance may still be starting."""
    young = now_ms - instance.started_at < check.grace_period_s * 1000
    return young and health.first_success_at is None


def is_fatal(check: HealthCheck, before: Health) -> bool:
    """Whether a failure after ``before`` ends the instance."""
    return 0 < check.max_consecutive_failures <= before.consecutive_failures


def from_mesos(
    app: App | None, instance: Instance, status: v1.TaskStatus, now_ms: int
) -> tuple[Health, ...]:
    """The instance's health after a status update, for the check that Mesos executes."""
    if status.healthy is None or app is None:
        return instance.health
    return tuple(
        _reported(one, alive=status.healthy, now_ms=now_ms) if check.runs_on_agent else one
        for one, check in zip(instance.health, app.health_checks, strict=False)
    )


def _reported(health: Health, *, alive: bool, now_ms: int) -> Health:
    """Every update repeats what Mesos found last; only a change is news."""
    if health.alive is alive:
        return health
    return succeeded(health, now_ms) if alive else failed(health, now_ms, "")


def _file(turn: Turn, instance: Instance, index: int, health: Health) -> Instance:
    old = instance.health[index]
    results = (*instance.health[:index], health, *instance.health[index + 1 :])
    changed = dataclasses.replace(instance, health=results)
    flipped = old.alive is not health.alive
    tracker.put(turn, changed, durable=flipped)
    if flipped:
        turn.publish(
            "health_status_changed_event",
            appId=instance.app_id,
            instanceId=instance.id,
            version=instance.version,
            alive=health.alive,
        )
    return changed


def _kill(turn: Turn, instance: Instance, cause: str) -> None:
    turn.publish(
        "unhealthy_instance_kill_event",
        appId=instance.app_id,
        taskId=instance.task_id,
        instanceId=instance.id,
        version=instance.version,
        reason=cause,
        host=instance.host,
        slaveId=instance.agent_id,
    )
    failure = TaskFailure(
        app_id=instance.app_id,
        task_id=instance.task_id,
        state=v1.TaskState.TASK_KILLED.value,
        message=f"Task was killed since health check failed. Reason: {cause}",
        host=instance.host,
        agent_id=instance.agent_id,
        version=instance.version,
        at=turn.now_ms,
    )
    if instance.app_id in turn.state.apps:
        turn.state.last_failures[instance.app_id] = failure
        store.save_failure(turn, failure)
    kills.kill(turn, [instance])
