"""LAUNCH and LAUNCH_GROUP: offered resources become tasks (spec mesos.md section 1.4).

Each task of a LAUNCH is judged alone; the tasks of a group start together or not at all. What goes
wrong is told in updates.
"""

from collections.abc import Callable
from typing import Final

import msgspec

from tepui.master import authorization, feedback, preparing, tasks
from tepui.master.frameworks import NO_PID
from tepui.master.grant import Grant
from tepui.master.state import Agent
from tepui.master.validation import groups as group_validation
from tepui.master.validation import tasks as task_validation
from tepui.wire.generated import internal, v1

_Type = v1.Offer_Operation_Type
_Reason = v1.TaskStatus_Reason
_ERROR: Final = v1.TaskState.TASK_ERROR
_NO_ID: Final = "The 'id' field cannot be set for {} operations"


def infos(operation: v1.Offer_Operation) -> tuple[v1.TaskInfo, ...]:
    """The tasks that an operation would launch."""
    if operation.type is _Type.LAUNCH and operation.launch:
        return operation.launch.task_infos
    if operation.type is _Type.LAUNCH_GROUP and operation.launch_group:
        return operation.launch_group.task_group.tasks
    return ()


# --- LAUNCH ---


def launch(grant: Grant, operation: v1.Offer_Operation) -> None:
    """LAUNCH: every valid task of it."""
    given = infos(operation)
    grant.turn.state.count("messages_launch_tasks" if given else "messages_decline_offers")
    for info in given:
        if operation.id is not None:
            _reject(grant, info, _Reason.REASON_TASK_INVALID, _NO_ID.format("LAUNCH"))
            continue
        refused = _refusal(grant, info)
        if refused is not None:
            _reject(grant, info, _Reason.REASON_TASK_UNAUTHORIZED, refused)
            continue
        prepared = _prepare(info, grant)
        problem = task_validation.validate(
            prepared, task_validation.Launch(grant.framework, grant.agent, grant.left)
        )
        if problem is not None:
            _reject(grant, info, _Reason.REASON_TASK_INVALID, problem)
        else:
            _start(grant, prepared)


def _reject(grant: Grant, info: v1.TaskInfo, reason: v1.TaskStatus_Reason, problem: str) -> None:
    feedback.task_failed(grant.turn, grant.framework, info, _ERROR, reason, problem)


def _refusal(grant: Grant, info: v1.TaskInfo) -> str | None:
    """Why the framework may not run the task."""
    return authorization.task_problem(grant.turn.security.authorizer, grant.framework, info)


def _start(grant: Grant, info: v1.TaskInfo) -> None:
    agent, framework = grant.agent, grant.framework
    launch_executor = _add_executor(grant, info.executor) if info.executor else True
    _add_task(grant, info)
    grant.turn.tell(
        agent,
        internal.RunTaskMessage(
            framework=framework.info,
            pid=NO_PID,
            task=info,
            resource_version_uuids=_resource_versions(agent),
            launch_executor=launch_executor,
        ),
    )


def _add_executor(grant: Grant, executor: v1.ExecutorInfo) -> bool:
    """Take the executor in; False when it runs on the agent already."""
    agent, framework = grant.agent, grant.framework
    executor_id = executor.executor_id.value
    if executor_id in agent.executors.get(framework.id, {}):
        return False
    tasks.add_executor(framework, agent, executor, grant.role)
    grant.use(agent.executors[framework.id][executor_id].resources)
    return True


def _add_task(grant: Grant, info: v1.TaskInfo) -> None:
    task = tasks.of_info(info, grant.framework, grant.role)
    tasks.add(grant.turn, grant.framework, grant.agent, task)
    grant.use(task.resources)


def _resource_versions(agent: Agent) -> tuple[internal.ResourceVersionUUID, ...]:
    if agent.resource_version_uuid is None:
        return ()
    return (internal.ResourceVersionUUID(uuid=v1.UUID(value=agent.resource_version_uuid)),)


# --- LAUNCH_GROUP ---


def launch_group(grant: Grant, operation: v1.Offer_Operation) -> None:
    """LAUNCH_GROUP: all tasks, or every one is told what is wrong."""
    grant.turn.state.count("messages_launch_tasks")
    wanted = operation.launch_group
    if wanted is None:
        return
    executor = _with_resources(wanted.executor, grant.role)
    members = tuple(_member(info, executor, grant) for info in infos(operation))
    group = v1.TaskGroupInfo(tasks=members)
    refused = next((why for info in members if (why := _refusal(grant, info))), None)
    if refused is not None:
        for info in members:
            _reject(grant, info, _Reason.REASON_TASK_GROUP_UNAUTHORIZED, refused)
        return
    problem = _NO_ID.format("LAUNCH_GROUP") if operation.id is not None else None
    problem = problem or group_validation.validate(
        executor, group, task_validation.Launch(grant.framework, grant.agent, grant.left)
    )
    if problem is not None:
        for info in members:
            _reject(grant, info, _Reason.REASON_TASK_GROUP_INVALID, problem)
        return
    launch_executor = _add_executor(grant, executor)
    for info in members:
        _add_task(grant, info)
    grant.turn.tell(
        grant.agent,
        internal.RunTaskGroupMessage(
            framework=grant.framework.info,
            executor=executor,
            task_group=group,
            resource_version_uuids=_resource_versions(grant.agent),
            launch_executor=launch_executor,
        ),
    )


def _member(info: v1.TaskInfo, executor: v1.ExecutorInfo, grant: Grant) -> v1.TaskInfo:
    own = info.executor
    return msgspec.structs.replace(
        info,
        resources=preparing.allocated(info.resources, grant.role),
        executor=executor if own is None else _with_resources(own, grant.role),
        health_check=_with_type(info.health_check),
    )


def _with_resources(executor: v1.ExecutorInfo, role: str) -> v1.ExecutorInfo:
    return msgspec.structs.replace(
        executor, resources=preparing.allocated(executor.resources, role)
    )


# --- preparing ---


def _prepare(info: v1.TaskInfo, grant: Grant) -> v1.TaskInfo:
    """Fill in what a scheduler may leave out: allocations, framework id, type of health check."""
    executor = info.executor
    if executor is not None:
        executor = msgspec.structs.replace(
            _with_resources(executor, grant.role),
            framework_id=executor.framework_id or v1.FrameworkID(value=grant.framework.id),
        )
    return msgspec.structs.replace(
        info,
        resources=preparing.allocated(info.resources, grant.role),
        executor=executor,
        health_check=_with_type(info.health_check),
    )


def _with_type(check: v1.HealthCheck | None) -> v1.HealthCheck | None:
    if check is None or check.type is not None or (check.command is None) == (check.http is None):
        return check
    kind = v1.HealthCheck_Type.COMMAND if check.command is not None else v1.HealthCheck_Type.HTTP
    return msgspec.structs.replace(check, type=kind)


#: Operations that launch, by type.
HANDLERS: Final[dict[v1.Offer_Operation_Type, Callable[[Grant, v1.Offer_Operation], None]]] = {
    _Type.LAUNCH: launch,
    _Type.LAUNCH_GROUP: launch_group,
}
