"""Operations: reservations and persistent volumes made at run time.

What they make of the agent's resources is durable before anybody hears of it. The end of an
operation is told like a status update: again after 10 s, 20 s … up to 10 min, until it is
acknowledged; only then is the operation forgotten. An operation sent before the master lost us is
dropped, and the master, which took it for granted, learns from our registration what there is.
"""

from collections.abc import Iterator

from tepui.agent import checkpoint, timers, updates, volumes
from tepui.agent.effects import Effect, Level, Log, SendMessage
from tepui.agent.state import Operation, Phase, State
from tepui.base import errors
from tepui.base.machine import CancelTimer, SetTimer
from tepui.model import conversions
from tepui.model.resources import Resources
from tepui.wire import operations as wire_operations
from tepui.wire import resources as wire_resources
from tepui.wire.generated import internal, v1

_State = v1.OperationState


def total(state: State) -> Resources:
    """What the agent has, with the reservations and volumes made of it."""
    base = wire_resources.from_wire(state.info.resources)
    return conversions.restore(base, state.checkpointed)


def checkpointed(state: State) -> tuple[v1.Resource, ...]:
    """What the master is told we remember."""
    simple = all(len(kind.reservations) <= 1 for kind in state.checkpointed.kinds())
    return wire_resources.to_wire(state.checkpointed, refined=not simple)


def records(state: State) -> tuple[v1.Operation, ...]:
    """The operations whose end is not acknowledged."""
    return tuple(one.record for one in state.operations.values())


# --- performing ---


def on_apply(state: State, message: internal.ApplyOperationMessage) -> Iterator[Effect]:
    """Perform an operation, and tell how it ended."""
    uuid = message.operation_uuid.value
    if uuid in state.operations:
        yield from _send(state, state.operations[uuid])
        return
    reached, problem = _State.OPERATION_FINISHED, None
    if message.resource_version_uuid.uuid.value != state.resource_version:
        reached, problem = _State.OPERATION_DROPPED, "Operation assumes outdated resource state"
    else:
        try:
            conversion = wire_operations.conversion_of(message.operation_info)
            after = total(state).apply(
                conversion.consumed.unallocate(), conversion.converted.unallocate()
            )
        except errors.UserError as error:
            reached, problem = _State.OPERATION_ERROR, str(error)
        else:
            yield from _change(state, conversions.checkpointed(after))
    operation = Operation(_record(state, message, reached, problem))
    state.operations[uuid] = operation
    yield checkpoint.save_operation(operation.record)
    yield Log(Level.INFO, f"Operation {message.operation_info.type} ended as {reached}")
    yield from _send(state, operation)


def _record(
    state: State,
    message: internal.ApplyOperationMessage,
    reached: v1.OperationState,
    problem: str | None,
) -> v1.Operation:
    status = v1.OperationStatus(
        operation_id=message.operation_info.id,
        state=reached,
        message=problem,
        uuid=v1.UUID(value=state.ids.uuid_bytes()),
        agent_id=state.agent_id,
    )
    return v1.Operation(
        framework_id=message.framework_id,
        agent_id=state.agent_id,
        info=message.operation_info,
        latest_status=status,
        statuses=(status,),
        uuid=message.operation_uuid,
    )


def on_checkpoint(state: State, message: internal.CheckpointResourcesMessage) -> Iterator[Effect]:
    """All that we have to remember, from a master that does not send operations."""
    wanted = wire_resources.from_wire(message.resources).unallocate()
    try:
        conversions.restore(wire_resources.from_wire(state.info.resources), wanted)
    except errors.UserError as error:
        yield Log(Level.ERROR, f"Ignored the resources to remember: {error}")
        return
    yield from _change(state, wanted)


def _change(state: State, after: Resources) -> Iterator[Effect]:
    before, state.checkpointed = state.checkpointed, after
    yield checkpoint.save_resources(wire_resources.to_wire(after))
    yield from volumes.changes(state.settings.work_dir, before, after)


# --- telling ---


def _send(state: State, operation: Operation, *, again: bool = False) -> Iterator[Effect]:
    if state.phase is not Phase.RUNNING or state.master is None:
        return
    record = operation.record
    yield SendMessage(
        state.master,
        internal.UpdateOperationStatusMessage(
            framework_id=record.framework_id,
            slave_id=state.agent_id,
            status=record.latest_status,
            latest_status=record.latest_status,
            operation_uuid=record.uuid,
        ),
    )
    delay = min(2 * operation.retry_delay, updates.RETRY_MAX) if again else updates.RETRY_MIN
    operation.retry_delay = delay
    yield SetTimer(timers.RetryOperation(record.uuid.value), delay)


def on_retry(state: State, timer: timers.RetryOperation) -> Iterator[Effect]:
    """The acknowledgement did not come in time."""
    operation = state.operations.get(timer.uuid)
    if operation is not None:
        yield from _send(state, operation, again=True)


def on_acknowledgement(
    state: State, message: internal.AcknowledgeOperationStatusMessage
) -> Iterator[Effect]:
    """Somebody knows how the operation ended; forget it."""
    operation = state.operations.get(message.operation_uuid.value)
    if operation is None or operation.record.latest_status.uuid != message.status_uuid:
        yield Log(Level.WARNING, "Ignored the acknowledgement of an operation: not awaited")
        return
    del state.operations[message.operation_uuid.value]
    yield checkpoint.drop_operation(operation.record)
    yield CancelTimer(timers.RetryOperation(operation.record.uuid.value))


def on_reconcile(state: State, message: internal.ReconcileOperationsMessage) -> Iterator[Effect]:
    """The master misses operations: tell of those we have, and that the others never came."""
    for asked in message.operations:
        uuid = asked.operation_uuid
        operation = state.operations.get(uuid.value) if uuid else None
        if operation is not None:
            yield from _send(state, operation)
        elif state.master is not None:
            status = v1.OperationStatus(
                operation_id=asked.operation_id,
                state=_State.OPERATION_DROPPED,
                message="Operation is unknown to the agent",
                agent_id=state.agent_id,
                resource_provider_id=asked.resource_provider_id,
            )
            yield SendMessage(
                state.master,
                internal.UpdateOperationStatusMessage(
                    framework_id=message.framework_id,
                    slave_id=state.agent_id,
                    status=status,
                    latest_status=status,
                    operation_uuid=uuid,
                ),
            )


def resume(state: State) -> Iterator[Effect]:
    """A master is registered with (again): tell it of every end at once."""
    for operation in list(state.operations.values()):
        yield from _send(state, operation)


def pause(state: State) -> Iterator[Effect]:
    """There is no master to tell."""
    for uuid in state.operations:
        yield CancelTimer(timers.RetryOperation(uuid))


# --- a new life ---


def restore_resources(state: State, key: str, value: bytes) -> None:
    """Take up what the last life remembered. Raises CorruptionError."""
    record = checkpoint.decode(checkpoint.ResourcesRecord, key, value)
    state.checkpointed = wire_resources.from_wire(record.resources)
    try:
        total(state)
    except errors.UserError as error:
        state.checkpointed = Resources()
        raise errors.CorruptionError(
            f"the agent has less than what was reserved of it: {error}"
        ) from error


def restore_operation(state: State, key: str, value: bytes) -> None:
    """Take up an operation whose end was not acknowledged. Raises CorruptionError."""
    record = checkpoint.decode(checkpoint.OperationRecord, key, value).operation
    state.operations[record.uuid.value] = Operation(record)


def make_volumes(state: State) -> Iterator[Effect]:
    """See that every volume is there."""
    for one in state.checkpointed.persistent_volumes():
        yield volumes.MakeVolume(volumes.path(state.settings.work_dir, one), is_new=False)
