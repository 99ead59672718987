"""Builders for the scheduler calls (spec mesos.md section 1.3), without framework id.

``client.SchedulerClient`` adds the framework id when it sends a call.
"""

from collections.abc import Iterable

from tepui.wire.generated import v1, v1_scheduler

_Type = v1_scheduler.Call_Type


def _filters(refuse_seconds: float | None) -> v1.Filters | None:
    return None if refuse_seconds is None else v1.Filters(refuse_seconds=refuse_seconds)


def accept(
    offers: Iterable[v1.Offer],
    operations: Iterable[v1.Offer_Operation],
    *,
    refuse_seconds: float | None = None,
) -> v1_scheduler.Call:
    """Use offers of one agent and one role; what the operations leave over is declined.

    ``refuse_seconds`` filters the left-overs; None is the master's default of five seconds.
    """
    return v1_scheduler.Call(
        type=_Type.ACCEPT,
        accept=v1_scheduler.Call_Accept(
            offer_ids=tuple(offer.id for offer in offers),
            operations=tuple(operations),
            filters=_filters(refuse_seconds),
        ),
    )


def launch(
    offer: v1.Offer, tasks: Iterable[v1.TaskInfo], *, refuse_seconds: float | None = None
) -> v1_scheduler.Call:
    """Launch tasks with one offer."""
    operation = v1.Offer_Operation(
        type=v1.Offer_Operation_Type.LAUNCH,
        launch=v1.Offer_Operation_Launch(task_infos=tuple(tasks)),
    )
    return accept([offer], [operation], refuse_seconds=refuse_seconds)


def decline(
    offers: Iterable[v1.Offer], *, refuse_seconds: float | None = None
) -> v1_scheduler.Call:
    """Give offers back, and do not see the same resources for ``refuse_seconds``."""
    return v1_scheduler.Call(
        type=_Type.DECLINE,
        decline=v1_scheduler.Call_Decline(
            offer_ids=tuple(offer.id for offer in offers), filters=_filters(refuse_seconds)
        ),
    )


def kill(task_id: str, agent_id: str | None = None) -> v1_scheduler.Call:
    """Kill a task; of an unknown one the master tells the state instead."""
    return v1_scheduler.Call(
        type=_Type.KILL,
        kill=v1_scheduler.Call_Kill(
            task_id=v1.TaskID(value=task_id),
            agent_id=None if agent_id is None else v1.AgentID(value=agent_id),
        ),
    )


def acknowledge(status: v1.TaskStatus) -> v1_scheduler.Call | None:
    """Acknowledge an update; None for one that must not be (no uuid: the master made it)."""
    if status.uuid is None or status.agent_id is None:
        return None
    return v1_scheduler.Call(
        type=_Type.ACKNOWLEDGE,
        acknowledge=v1_scheduler.Call_Acknowledge(
            agent_id=status.agent_id, task_id=status.task_id, uuid=status.uuid
        ),
    )


def reconcile(tasks: Iterable[tuple[str, str | None]] = ()) -> v1_scheduler.Call:
    """Ask for the state of tasks, each (task id, agent id or None); of all known ones if empty."""
    return v1_scheduler.Call(
        type=_Type.RECONCILE,
        reconcile=v1_scheduler.Call_Reconcile(
            tasks=tuple(
                v1_scheduler.Call_Reconcile_Task(
                    task_id=v1.TaskID(value=task_id),
                    agent_id=None if agent_id is None else v1.AgentID(value=agent_id),
                )
                for task_id, agent_id in tasks
            )
        ),
    )


def revive(roles: Iterable[str] = ()) -> v1_scheduler.Call:
    """Ask for offers again, forgetting refusals; for all roles if empty."""
    return v1_scheduler.Call(type=_Type.REVIVE, revive=v1_scheduler.Call_Revive(roles=tuple(roles)))


def suppress(roles: Iterable[str] = ()) -> v1_scheduler.Call:
    """Ask for no offers until ``revive``; for all roles if empty."""
    return v1_scheduler.Call(
        type=_Type.SUPPRESS, suppress=v1_scheduler.Call_Suppress(roles=tuple(roles))
    )


def teardown() -> v1_scheduler.Call:
    """End the framework and kill all its tasks."""
    return v1_scheduler.Call(type=_Type.TEARDOWN)


def message(agent_id: str, executor_id: str, data: bytes) -> v1_scheduler.Call:
    """Send bytes to an executor; best effort."""
    return v1_scheduler.Call(
        type=_Type.MESSAGE,
        message=v1_scheduler.Call_Message(
            agent_id=v1.AgentID(value=agent_id),
            executor_id=v1.ExecutorID(value=executor_id),
            data=data,
        ),
    )


def update_framework(info: v1.FrameworkInfo) -> v1_scheduler.Call:
    """Change the framework's description, e.g. its roles."""
    return v1_scheduler.Call(
        type=_Type.UPDATE_FRAMEWORK,
        update_framework=v1_scheduler.Call_UpdateFramework(framework_info=info),
    )
