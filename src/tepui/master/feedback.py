"""Telling a framework that something it asked for in an ACCEPT did not come about.

What is not launched is told in an update, once and without uuid. An operation that fails is told
only when the framework gave it an id.
"""

from tepui.master import statuses
from tepui.master.state import Framework
from tepui.master.turn import Turn
from tepui.wire.generated import v1, v1_scheduler


def task_failed(
    turn: Turn,
    framework: Framework,
    info: v1.TaskInfo,
    state: v1.TaskState,
    reason: v1.TaskStatus_Reason,
    message: str,
) -> None:
    """Tell that a task is not launched."""
    status = statuses.written(
        turn.now, info.task_id.value, info.agent_id.value, state, reason, message
    )
    statuses.count(turn.state, state, status)
    turn.update(framework, status)


def operation_failed(
    turn: Turn, framework: Framework, operation: v1.Offer_Operation, message: str
) -> None:
    """Tell that an operation is not performed, if anybody wants to know."""
    if operation.id is not None:
        operation_status(
            turn,
            framework,
            v1.OperationStatus(
                operation_id=operation.id,
                state=v1.OperationState.OPERATION_ERROR,
                message=message,
            ),
        )


def operation_status(turn: Turn, framework: Framework, status: v1.OperationStatus) -> None:
    """Send an UPDATE_OPERATION_STATUS event with this status."""
    turn.send(
        framework,
        v1_scheduler.Event(
            type=v1_scheduler.Event_Type.UPDATE_OPERATION_STATUS,
            update_operation_status=v1_scheduler.Event_UpdateOperationStatus(status=status),
        ),
    )
