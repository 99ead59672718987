"""ACCEPT: offers become tasks (spec mesos.md section 1.4).

Offers are valid together or not at all. Operations run one after the other against what is left of
the offered resources, so that an earlier one can prepare for a later one; each task of a LAUNCH is
judged alone. What nobody took goes back, refused as ``filters`` say. Nothing here fails a call:
what goes wrong is told in updates.

Operations other than LAUNCH are answered as not supported; each is one more entry in
``_OPERATIONS``, which takes the leftovers and returns them changed.
"""

from collections.abc import Callable
from typing import Final

import msgspec

from tepui.master import offers, statuses, tasks
from tepui.master.frameworks import NO_PID
from tepui.master.state import Agent, Framework, Offer
from tepui.master.turn import Turn
from tepui.master.validation import offers as offer_validation
from tepui.master.validation import tasks as task_validation
from tepui.model import roles
from tepui.model.resources import Resources
from tepui.wire import resources as wire_resources
from tepui.wire.generated import internal, v1, v1_scheduler

_Type = v1.Offer_Operation_Type
_Reason = v1.TaskStatus_Reason
_UNSUPPORTED: Final = "This operation is not supported by this master"


def accept(turn: Turn, framework: Framework, call: v1_scheduler.Call) -> None:
    """ACCEPT: take the offers and perform the operations."""
    accepted = call.accept
    if accepted is None:
        return
    problem = offer_validation.validate(
        turn.state, framework, [offer_id.value for offer_id in accepted.offer_ids]
    )
    taken = offers.held(framework, accepted.offer_ids)
    if problem is not None:
        for offer in taken:
            offers.give_back(turn, offer)
        for operation in accepted.operations:
            _drop(turn, framework, operation, problem)
        return
    for offer in taken:
        offers.take(turn, offer)
    grant = Grant(turn, framework, taken)
    for operation in accepted.operations:
        grant.perform(operation)
    if grant.left:
        turn.allocator.recover(
            framework.id,
            grant.role,
            grant.agent.id,
            grant.left,
            refuse_until=offers.refusal(turn, accepted.filters),
        )


class Grant:
    """The resources of one ACCEPT while its operations use them up."""

    def __init__(self, turn: Turn, framework: Framework, taken: list[Offer]) -> None:
        self.turn = turn
        self.framework = framework
        self.agent: Agent = turn.state.agents[taken[0].agent_id]
        self.role: str = taken[0].role
        #: What no operation has used so far.
        self.left: Resources = Resources.sum(offer.resources for offer in taken)

    def perform(self, operation: v1.Offer_Operation) -> None:
        """Perform one operation on what is left."""
        handler = _OPERATIONS.get(operation.type) if operation.type else None
        if handler is not None:
            handler(self, operation)
        else:
            _fail(self.turn, self.framework, operation, self.agent.id)

    def launch(self, operation: v1.Offer_Operation) -> None:
        """LAUNCH: every valid task of it."""
        infos = operation.launch.task_infos if operation.launch else ()
        state = self.turn.state
        state.count("messages_launch_tasks" if infos else "messages_decline_offers")
        for info in infos:
            if operation.id is not None:
                self._reject(info, "The 'id' field cannot be set for LAUNCH operations")
                continue
            prepared = _prepare(info, self.framework, self.role)
            problem = task_validation.validate(
                prepared, task_validation.Launch(self.framework, self.agent, self.left)
            )
            if problem is not None:
                self._reject(info, problem)
            else:
                self._start(prepared)

    def _reject(self, info: v1.TaskInfo, problem: str) -> None:
        state = v1.TaskState.TASK_ERROR
        tell_failed(self.turn, self.framework, info, state, _Reason.REASON_TASK_INVALID, problem)

    def _start(self, info: v1.TaskInfo) -> None:
        agent, framework = self.agent, self.framework
        task = tasks.of_info(info, framework, self.role)
        launch_executor = True
        if info.executor is not None:
            executor_id = info.executor.executor_id.value
            launch_executor = executor_id not in agent.executors.get(framework.id, {})
            if launch_executor:
                tasks.add_executor(framework, agent, info.executor, self.role)
                self.left -= agent.executors[framework.id][executor_id].resources
        tasks.add(framework, agent, task)
        self.left -= task.resources
        self.turn.tell(
            agent,
            internal.RunTaskMessage(
                framework=framework.info,
                pid=NO_PID,
                task=info,
                resource_version_uuids=_resource_versions(agent),
                launch_executor=launch_executor,
            ),
        )


#: Operations by type. What is missing is answered by ``_fail``.
_OPERATIONS: Final[dict[v1.Offer_Operation_Type, Callable[[Grant, v1.Offer_Operation], None]]] = {
    _Type.LAUNCH: Grant.launch,
}


def _resource_versions(agent: Agent) -> tuple[internal.ResourceVersionUUID, ...]:
    if agent.resource_version_uuid is None:
        return ()
    return (internal.ResourceVersionUUID(uuid=v1.UUID(value=agent.resource_version_uuid)),)


# --- preparing ---


def _prepare(info: v1.TaskInfo, framework: Framework, role: str) -> v1.TaskInfo:
    """Fill in what a scheduler may leave out: allocations, framework id, type of health check."""
    executor = info.executor
    if executor is not None:
        executor = msgspec.structs.replace(
            executor,
            framework_id=executor.framework_id or v1.FrameworkID(value=framework.id),
            resources=_allocated(executor.resources, role),
        )
    return msgspec.structs.replace(
        info,
        resources=_allocated(info.resources, role),
        executor=executor,
        health_check=_with_type(info.health_check),
    )


def _allocated(resources: tuple[v1.Resource, ...], role: str) -> tuple[v1.Resource, ...]:
    allocation = v1.Resource_AllocationInfo(role=role)
    return tuple(
        _refined(one)
        if one.allocation_info is not None
        else msgspec.structs.replace(_refined(one), allocation_info=allocation)
        for one in resources
    )


def _refined(one: v1.Resource) -> v1.Resource:
    """The resource with ``reservations`` in place of ``role`` and ``reservation``."""
    if one.role is None and one.reservation is None:
        return one
    if wire_resources.problem(one) is not None:
        return one  # validation says what is wrong with it
    if one.role in (None, roles.DEFAULT):
        return msgspec.structs.replace(one, role=None)
    return wire_resources.one_to_wire(wire_resources.one_from_wire(one))


def _with_type(check: v1.HealthCheck | None) -> v1.HealthCheck | None:
    if check is None or check.type is not None or (check.command is None) == (check.http is None):
        return check
    kind = v1.HealthCheck_Type.COMMAND if check.command is not None else v1.HealthCheck_Type.HTTP
    return msgspec.structs.replace(check, type=kind)


# --- failing ---


def _infos(operation: v1.Offer_Operation) -> tuple[v1.TaskInfo, ...]:
    """The tasks that an operation would launch."""
    if operation.type is _Type.LAUNCH and operation.launch:
        return operation.launch.task_infos
    if operation.type is _Type.LAUNCH_GROUP and operation.launch_group:
        return operation.launch_group.task_group.tasks
    return ()


def _drop(turn: Turn, framework: Framework, operation: v1.Offer_Operation, problem: str) -> None:
    """The offers were not valid: the scheduler may try again with others."""
    state = statuses.for_framework(framework, v1.TaskState.TASK_DROPPED)
    message = f"Task launched with invalid offers: {problem}"
    for info in _infos(operation):
        tell_failed(turn, framework, info, state, _Reason.REASON_INVALID_OFFERS, message)
    if not _infos(operation):
        _tell_operation(
            turn, framework, operation, None, f"Operation attempted with invalid offers: {problem}"
        )


def _fail(turn: Turn, framework: Framework, operation: v1.Offer_Operation, agent_id: str) -> None:
    """The operation is none that we know."""
    reason = (
        _Reason.REASON_TASK_GROUP_INVALID
        if operation.type is _Type.LAUNCH_GROUP
        else _Reason.REASON_TASK_INVALID
    )
    for info in _infos(operation):
        tell_failed(turn, framework, info, v1.TaskState.TASK_ERROR, reason, _UNSUPPORTED)
    if not _infos(operation):
        _tell_operation(turn, framework, operation, agent_id, _UNSUPPORTED)


def tell_failed(
    turn: Turn,
    framework: Framework,
    info: v1.TaskInfo,
    state: v1.TaskState,
    reason: v1.TaskStatus_Reason,
    message: str,
) -> None:
    """Tell a framework that a task of its ACCEPT is not launched."""
    status = statuses.written(
        turn.now, info.task_id.value, info.agent_id.value, state, reason, message
    )
    statuses.count(turn.state, state, status)
    turn.update(framework, status)


def _tell_operation(
    turn: Turn,
    framework: Framework,
    operation: v1.Offer_Operation,
    agent_id: str | None,
    message: str,
) -> None:
    """Tell a framework that an operation failed, if it wanted to hear of it."""
    if operation.id is None:
        return
    status = v1.OperationStatus(
        operation_id=operation.id,
        state=v1.OperationState.OPERATION_ERROR,
        message=message,
        agent_id=None if agent_id is None else v1.AgentID(value=agent_id),
    )
    turn.send(
        framework,
        v1_scheduler.Event(
            type=v1_scheduler.Event_Type.UPDATE_OPERATION_STATUS,
            update_operation_status=v1_scheduler.Event_UpdateOperationStatus(status=status),
        ),
    )
