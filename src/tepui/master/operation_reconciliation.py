"""RECONCILE_OPERATIONS: telling a framework what has become of its operations (spec section 1.3).

Answers come as events without uuid, which nobody acknowledges.
"""

from tepui.master import feedback
from tepui.master.state import Framework, Operation
from tepui.master.turn import Turn
from tepui.wire.generated import v1, v1_scheduler

_State = v1.OperationState


def reconcile(turn: Turn, framework: Framework, call: v1_scheduler.Call) -> None:
    """RECONCILE_OPERATIONS: about the operations it names, or about all that are known."""
    asked = call.reconcile_operations
    if asked is None:
        return
    turn.state.count("messages_reconcile_operations")
    if not asked.operations:
        for operation in list(framework.operations.values()):
            feedback.operation_status(turn, framework, _known(operation))
        return
    for one in asked.operations:
        operation = framework.operations.get(one.operation_id.value)
        status = _unknown(turn, one) if operation is None else _known(operation)
        feedback.operation_status(turn, framework, status)


def _known(operation: Operation) -> v1.OperationStatus:
    return v1.OperationStatus(
        operation_id=operation.info.id,
        state=operation.latest.state,
        agent_id=v1.AgentID(value=operation.agent_id),
        converted_resources=operation.latest.converted_resources,
    )


def _unknown(
    turn: Turn, one: v1_scheduler.Call_ReconcileOperations_Operation
) -> v1.OperationStatus:
    """What to say of an operation that we do not have; see golden/scheduler/operations.json."""
    state, text = _judge(turn, one.agent_id.value if one.agent_id else None)
    return v1.OperationStatus(
        operation_id=one.operation_id,
        state=state,
        message=f"Reconciliation: {text}",
        agent_id=one.agent_id,
        resource_provider_id=one.resource_provider_id,
    )


def _judge(turn: Turn, agent_id: str | None) -> tuple[v1.OperationState, str]:
    state = turn.state
    if agent_id is None:
        return (
            _State.OPERATION_UNKNOWN,
            "Operation is unknown and no 'agent_id' was provided",
        )
    if agent_id in state.recovered_agents:
        return _State.OPERATION_RECOVERING, "Agent has yet to be recovered"
    if agent_id in state.agents:
        return _State.OPERATION_UNKNOWN, "Operation is unknown"
    if agent_id in state.unreachable_agents:
        return _State.OPERATION_UNREACHABLE, "Agent is unreachable"
    if agent_id in state.gone_agents:
        return _State.OPERATION_GONE_BY_OPERATOR, "Agent marked gone by operator"
    return _State.OPERATION_UNKNOWN, "Both operation and agent are unknown"
