"""Records of operations: from the message to the agent until their end is acknowledged.

The agent repeats the end of an operation until somebody acknowledges it: its framework, when it
gave the operation an id, otherwise we. An agent's list of operations (UpdateSlaveMessage) is the
truth about what it has; what it should have and does not list is asked for.

``add`` and ``remove`` keep the indices of agents and frameworks equal; nobody else writes to them.
"""

from typing import Final

from tepui.base import clock
from tepui.master import effects, feedback
from tepui.master.state import Agent, Framework, Operation, State
from tepui.master.turn import Turn
from tepui.model import conversions
from tepui.wire import resources as wire_resources
from tepui.wire.generated import internal, v1, v1_scheduler
from tepui.wire.libprocess import Upid

_State = v1.OperationState
_ENDS: Final = frozenset(
    (
        _State.OPERATION_FINISHED,
        _State.OPERATION_FAILED,
        _State.OPERATION_ERROR,
        _State.OPERATION_DROPPED,
        _State.OPERATION_GONE_BY_OPERATOR,
    )
)


def is_over(operation: Operation) -> bool:
    """Whether the agent will say nothing new about it."""
    return operation.latest.state in _ENDS


# --- the records ---


def add(state: State, agent: Agent, operation: Operation) -> None:
    """Put an operation where it can be found."""
    agent.operations[operation.uuid] = operation
    framework = state.frameworks.get(operation.framework_id or "")
    if framework is not None and operation.id is not None:
        framework.operations[operation.id] = operation


def remove(state: State, operation: Operation) -> None:
    """Forget an operation."""
    agent = state.agents.get(operation.agent_id)
    if agent is not None:
        agent.operations.pop(operation.uuid, None)
    framework = state.frameworks.get(operation.framework_id or "")
    if framework is not None and framework.operations.get(operation.id or "") is operation:
        del framework.operations[operation.id or ""]


def adopt(state: State, framework: Framework) -> None:
    """Give a framework that came back after our start the operations that agents told us of."""
    for agent in state.agents.values():
        for operation in agent.operations.values():
            if operation.framework_id == framework.id and operation.id is not None:
                framework.operations[operation.id] = operation


# --- to the agent ---


def send(turn: Turn, agent: Agent, framework: Framework | None, info: v1.Offer_Operation) -> None:
    """Tell the agent of an operation that has changed its total already."""
    version = agent.resource_version_uuid
    if "RESOURCE_PROVIDER" not in agent.capabilities or version is None:
        turn.tell(agent, checkpoint_message(agent))
        return
    operation = Operation(
        uuid=turn.ids.uuid_bytes(),
        info=info,
        agent_id=agent.id,
        framework_id=framework.id if framework else None,
        latest=v1.OperationStatus(
            operation_id=info.id,
            state=_State.OPERATION_PENDING,
            agent_id=v1.AgentID(value=agent.id),
        ),
    )
    add(turn.state, agent, operation)
    turn.tell(
        agent,
        internal.ApplyOperationMessage(
            framework_id=v1.FrameworkID(value=framework.id) if framework else None,
            operation_info=info,
            operation_uuid=v1.UUID(value=operation.uuid),
            resource_version_uuid=internal.ResourceVersionUUID(uuid=v1.UUID(value=version)),
        ),
    )


def checkpoint_message(agent: Agent) -> internal.CheckpointResourcesMessage:
    """All that an agent has to remember, for one that does not understand operations."""
    kept = conversions.checkpointed(agent.total)
    is_simple = all(len(kind.reservations) <= 1 for kind in kept.kinds())
    refined = "RESERVATION_REFINEMENT" in agent.capabilities or not is_simple
    return internal.CheckpointResourcesMessage(
        resources=wire_resources.to_wire(kept, refined=refined)
    )


# --- from the agent ---


def on_update(turn: Turn, sender: Upid, message: internal.UpdateOperationStatusMessage) -> None:
    """UpdateOperationStatusMessage: what became of an operation."""
    state = turn.state
    state.count("messages_operation_status_update")
    agent = state.agents.get(message.slave_id.value) if message.slave_id else None
    uuid = message.operation_uuid.value if message.operation_uuid else b""
    if agent is None or agent.pid != sender:
        state.count("invalid_operation_status_updates")
        return
    operation = agent.operations.get(uuid)
    owner = operation.framework_id if operation else None
    if owner is None and message.framework_id is not None:
        owner = message.framework_id.value
    framework = state.frameworks.get(owner) if owner else None
    is_ours = owner is None or framework is not None or _is_forgotten(turn, owner)
    if operation is None:
        state.count("invalid_operation_status_updates")
        if is_ours:
            _acknowledge(turn, agent, uuid, message.status)
        return
    state.count("valid_operation_status_updates")
    _apply(turn, agent, operation, message)
    if operation.id is not None and framework is not None:
        feedback.operation_status(turn, framework, message.status)
        if message.status.uuid is None and is_over(operation):
            remove(state, operation)  # nobody will acknowledge it
    elif is_ours:
        _acknowledge(turn, agent, uuid, message.status)
        if is_over(operation):
            remove(state, operation)


def _apply(
    turn: Turn,
    agent: Agent,
    operation: Operation,
    message: internal.UpdateOperationStatusMessage,
) -> None:
    was_over = is_over(operation)
    if not was_over:
        operation.latest = message.latest_status or message.status
    if not any(status.state == message.status.state for status in operation.statuses):
        operation.statuses.append(message.status)
    failed = operation.latest.state is not _State.OPERATION_FINISHED
    if not was_over and is_over(operation) and failed and not operation.settled:
        # We took success for granted. Only the agent knows what it has now, and it tells when it
        # registers again, which an agent does when it is called disconnected.
        turn.emit(
            effects.SendMessage(
                agent.pid, internal.PingSlaveMessage(connected=False), agent.observer
            )
        )


def _is_forgotten(turn: Turn, framework_id: str) -> bool:
    """Whether a framework that is not here has had its time to subscribe after we started."""
    state = turn.state
    if framework_id in state.completed_frameworks:
        return True
    patience = 2 * clock.to_seconds(state.settings.agent_reregister_timeout)
    return turn.now.timestamp() - state.elected_time > patience


def _acknowledge(turn: Turn, agent: Agent, uuid: bytes, status: v1.OperationStatus) -> None:
    if status.uuid is not None:
        turn.tell(
            agent,
            internal.AcknowledgeOperationStatusMessage(
                status_uuid=status.uuid, operation_uuid=v1.UUID(value=uuid)
            ),
        )


def acknowledge(turn: Turn, framework: Framework, call: v1_scheduler.Call) -> None:
    """ACKNOWLEDGE_OPERATION_STATUS: pass it to the agent; that of an end ends the record."""
    wanted = call.acknowledge_operation_status
    if wanted is None:
        return
    state = turn.state
    state.count("messages_operation_status_update_acknowledgement")
    agent = state.agents.get(wanted.agent_id.value) if wanted.agent_id else None
    operation = framework.operations.get(wanted.operation_id.value)
    if (
        agent is None
        or not agent.connected
        or "AGENT_OPERATION_FEEDBACK" not in agent.capabilities
        or operation is None
        or operation.agent_id != agent.id
    ):
        state.count("invalid_operation_status_update_acknowledgements")
        return
    status = next(
        (one for one in operation.statuses if one.uuid and one.uuid.value == wanted.uuid), None
    )
    if status is None:
        state.count("invalid_operation_status_update_acknowledgements")
        return
    state.count("valid_operation_status_update_acknowledgements")
    if status.state in _ENDS:
        remove(state, operation)
    _acknowledge(turn, agent, operation.uuid, status)


# --- agents that come and go ---


def settle(agent: Agent) -> None:
    """The agent just told what it has, whatever became of the operations on their way."""
    for operation in agent.operations.values():
        operation.settled = True


def compare(
    turn: Turn, agent: Agent, listed: internal.UpdateSlaveMessage_Operations | None
) -> None:
    """Take in the operations that an agent lists; ask for those it should list and does not."""
    if listed is None:
        return
    state = turn.state
    known = {record.uuid.value for record in listed.operations}
    for record in listed.operations:
        if record.uuid.value not in agent.operations:
            add(state, agent, _of_record(record, agent))
    missing: list[internal.ReconcileOperationsMessage_Operation] = []
    for operation in list(agent.operations.values()):
        if operation.uuid in known:
            continue
        if is_over(operation):
            remove(state, operation)  # its end has been acknowledged
            continue
        uuid = v1.UUID(value=operation.uuid)
        missing.append(internal.ReconcileOperationsMessage_Operation(operation_uuid=uuid))
    if missing:
        turn.tell(agent, internal.ReconcileOperationsMessage(operations=tuple(missing)))


def _of_record(record: v1.Operation, agent: Agent) -> Operation:
    return Operation(
        uuid=record.uuid.value,
        info=record.info,
        agent_id=agent.id,
        framework_id=record.framework_id.value if record.framework_id else None,
        latest=record.latest_status,
        statuses=list(record.statuses),
        settled=True,
    )


def lose_all(turn: Turn, agent: Agent, lost_as: v1.OperationState, message: str) -> None:
    """The agent is gone, for a while or for good: tell frameworks of operations under way."""
    for operation in list(agent.operations.values()):
        framework = turn.state.frameworks.get(operation.framework_id or "")
        if framework is not None and operation.info.id is not None and not is_over(operation):
            status = v1.OperationStatus(
                operation_id=operation.info.id,
                state=lost_as,
                message=message,
                agent_id=v1.AgentID(value=agent.id),
            )
            feedback.operation_status(turn, framework, status)
        remove(turn.state, operation)
