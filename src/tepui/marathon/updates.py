"""Status updates: what Mesos says about tasks, and what that makes of instances.

Effects come in the order store, event stream, acknowledgement, so that an update is only confirmed
when its consequences are durable. Reconciliation answers are updates without a uuid, which are not
acknowledged; most of them say nothing new and then nothing happens.
"""

import dataclasses
from typing import Final

from tepui.marathon import (
    backoff,
    health,
    kills,
    launches,
    names,
    store,
    tracker,
    unreachable,
    versions,
)
from tepui.marathon.instance import TERMINAL, Condition, Goal, Instance
from tepui.marathon.state import TaskFailure
from tepui.marathon.turn import Turn
from tepui.wire.generated import v1, v1_scheduler

_CONDITIONS: Final = {
    v1.TaskState.TASK_STAGING: Condition.STAGING,
    v1.TaskState.TASK_STARTING: Condition.STARTING,
    v1.TaskState.TASK_RUNNING: Condition.RUNNING,
    v1.TaskState.TASK_KILLING: Condition.KILLING,
    v1.TaskState.TASK_FINISHED: Condition.FINISHED,
    v1.TaskState.TASK_FAILED: Condition.FAILED,
    v1.TaskState.TASK_KILLED: Condition.KILLED,
    v1.TaskState.TASK_ERROR: Condition.ERROR,
    v1.TaskState.TASK_DROPPED: Condition.DROPPED,
    v1.TaskState.TASK_GONE: Condition.GONE,
    v1.TaskState.TASK_GONE_BY_OPERATOR: Condition.GONE,
    v1.TaskState.TASK_UNKNOWN: Condition.UNKNOWN,
    v1.TaskState.TASK_UNREACHABLE: Condition.UNREACHABLE,
}
#: With these a TASK_LOST may turn out to be running after all.
_MAY_RETURN: Final = frozenset(
    {
        v1.TaskStatus_Reason.REASON_AGENT_DISCONNECTED,
        v1.TaskStatus_Reason.REASON_AGENT_REMOVED,
        v1.TaskStatus_Reason.REASON_RECONCILIATION,
    }
)
#: Ends, and losses, that ``lastTaskFailure`` shows.
_NOTEWORTHY: Final = frozenset(
    {
        Condition.FAILED,
        Condition.ERROR,
        Condition.DROPPED,
        Condition.GONE,
        Condition.UNKNOWN,
        Condition.UNREACHABLE,
        Condition.UNREACHABLE_INACTIVE,
    }
)


def handle(turn: Turn, status: v1.TaskStatus) -> None:
    """Take account of one update."""
    turn.state.count(f"mesos.task-updates.{status.state.value.lower().replace('_', '-')}.counter")
    instance = turn.state.instances.get(names.instance_of(status.task_id.value))
    if instance is None or instance.task_id != status.task_id.value:
        _unknown(turn, status)
    else:
        _known(turn, instance, status)
    _acknowledge(turn, status)


def condition_of(status: v1.TaskStatus) -> Condition:
    """The condition that a status means, before the app's unreachable strategy."""
    if status.state is v1.TaskState.TASK_LOST:
        return Condition.UNREACHABLE if status.reason in _MAY_RETURN else Condition.GONE
    return _CONDITIONS[status.state]


def _known(turn: Turn, old: Instance, status: v1.TaskStatus) -> None:
    condition = condition_of(status)
    if condition is Condition.UNREACHABLE:
        condition = unreachable.condition(turn, old)
    new = _changed(turn, old, status, condition)
    if new == old:
        return
    if condition in TERMINAL:
        tracker.remove(turn, new)
    else:
        tracker.put(turn, new)
    if condition is not old.condition or new.state != old.state:
        _publish(turn, new, status)
        _consequences(turn, new, status)
    if condition is Condition.UNREACHABLE_INACTIVE and new.goal is not Goal.RUNNING:
        kills.kill(turn, [new])


def _changed(turn: Turn, old: Instance, status: v1.TaskStatus, condition: Condition) -> Instance:
    now_ms = turn.now_ms
    lost = condition in (Condition.UNREACHABLE, Condition.UNREACHABLE_INACTIVE)
    started_at = old.started_at
    if condition is Condition.RUNNING and not started_at:
        started_at = round(status.timestamp * 1000) if status.timestamp else now_ms
    app = versions.of_instance(turn.state, old)
    return dataclasses.replace(
        old,
        condition=condition,
        state=status.state.value,
        since=old.since if condition is old.condition else now_ms,
        started_at=started_at,
        unreachable_at=(old.unreachable_at or now_ms) if lost else 0,
        ip_addresses=_addresses(status) or old.ip_addresses,
        health=health.from_mesos(app, old, status, now_ms),
    )


def _consequences(turn: Turn, instance: Instance, status: v1.TaskStatus) -> None:
    app = versions.of_instance(turn.state, instance)
    if app and instance.goal is Goal.RUNNING:
        backoff.note(turn, app, instance.condition)
    if instance.condition is Condition.RUNNING:
        launches.return_token(turn.state)
    if instance.condition in _NOTEWORTHY and instance.app_id in turn.state.apps:
        failure = TaskFailure(
            app_id=instance.app_id,
            task_id=instance.task_id,
            state=status.state.value,
            message=status.message or "",
            host=instance.host,
            agent_id=instance.agent_id,
            version=instance.version,
            at=turn.now_ms,
        )
        turn.state.last_failures[instance.app_id] = failure
        store.save_failure(turn, failure)


def _publish(turn: Turn, instance: Instance, status: v1.TaskStatus) -> None:
    turn.publish(
        "status_update_event",
        slaveId=instance.agent_id,
        taskId=instance.task_id,
        taskStatus=status.state.value,
        message=status.message or "",
        appId=instance.app_id,
        host=instance.host,
        ipAddresses=[
            {"ipAddress": address, "protocol": protocol}
            for protocol, address in instance.ip_addresses
        ],
        ports=list(instance.ports),
        version=instance.version,
    )


def _unknown(turn: Turn, status: v1.TaskStatus) -> None:
    condition = condition_of(status)
    task_id = status.task_id.value
    if condition in TERMINAL:
        app_id = names.app_of(task_id)
        if app_id:
            turn.publish(
                "unknown_instance_terminated_event",
                instanceId=names.instance_of(task_id),
                runSpecId=app_id,
                condition=condition.value,
            )
    elif turn.state.subscribed and condition not in (Condition.UNREACHABLE, Condition.KILLING):
        kills.kill_task(turn, status.task_id, status.agent_id)


def _acknowledge(turn: Turn, status: v1.TaskStatus) -> None:
    if not status.uuid or not status.agent_id:
        return
    turn.call(
        v1_scheduler.Call(
            type=v1_scheduler.Call_Type.ACKNOWLEDGE,
            acknowledge=v1_scheduler.Call_Acknowledge(
                agent_id=status.agent_id, task_id=status.task_id, uuid=status.uuid
            ),
        )
    )


def _addresses(status: v1.TaskStatus) -> tuple[tuple[str, str], ...]:
    container = status.container_status
    return tuple(
        (address.protocol or v1.NetworkInfo_Protocol.IPv4, address.ip_address)
        for network in (container.network_infos if container else ())
        for address in network.ip_addresses
        if address.ip_address
    )
