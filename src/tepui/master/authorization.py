"""May they? Which questions the master asks its authorizer, and about what (spec section 9).

Every function takes the authorizer first and says what is refused, in words for the caller, or
that nothing is. A framework acts under the principal of its FrameworkInfo; an operator under the
one that the gate found out.
"""

from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from tepui.base import errors
from tepui.master.state import Framework, State
from tepui.model.resources import Resource
from tepui.security.actions import Action
from tepui.security.authorizer import Authorizer
from tepui.wire import resources as wire_resources
from tepui.wire.generated import v1, v1_master

_Type = v1_master.Call_Type
_Operation = v1.Offer_Operation_Type
#: One thing to ask: the action, and the object or None for no particular one.
_Question: TypeAlias = tuple[Action, str | None]

#: What an operation does, for the text that refuses it.
_DEEDS: Final = {
    _Operation.RESERVE: "reserve resources",
    _Operation.UNRESERVE: "unreserve resources",
    _Operation.CREATE: "create persistent volumes",
    _Operation.DESTROY: "destroy persistent volumes",
    _Operation.GROW_VOLUME: "grow a volume",
    _Operation.SHRINK_VOLUME: "shrink a volume",
}


def _allowed(authorizer: Authorizer, principal: str | None, questions: Iterator[_Question]) -> bool:
    return authorizer.is_open or all(
        authorizer.allowed(principal, action, what) for action, what in questions
    )


# --- frameworks ---


def framework_problem(
    authorizer: Authorizer, info: v1.FrameworkInfo, roles_wanted: tuple[str, ...]
) -> str | None:
    """Why a framework may not be in its roles; source: golden/auth/bob."""
    wanted = ((Action.REGISTER_FRAMEWORK, role) for role in roles_wanted)
    if _allowed(authorizer, info.principal, wanted):
        return None
    shown = ", ".join(sorted(roles_wanted))
    return (
        f"Not authorized to register framework {info.id.value if info.id else ''}"
        f" with roles {{ {shown} }}"
    )


def user_of(info: v1.TaskInfo, framework: v1.FrameworkInfo) -> str:
    """Whom a task runs as: its own command's user, its executor's, or the framework's."""
    command = info.command or (info.executor.command if info.executor else None)
    return (command.user if command else None) or framework.user


def task_problem(authorizer: Authorizer, framework: Framework, info: v1.TaskInfo) -> str | None:
    """Why a framework may not launch a task."""
    user = user_of(info, framework.info)
    if authorizer.is_open or authorizer.allowed(framework.info.principal, Action.RUN_TASK, user):
        return None
    return f"Not authorized to launch as user '{user}'"


def operation_problem(
    authorizer: Authorizer, principal: str | None, operation: v1.Offer_Operation
) -> str | None:
    """Why a framework or operator may not perform an operation on resources."""
    if _allowed(authorizer, principal, _of_operation(operation)):
        return None
    deed = _DEEDS.get(operation.type, "do that") if operation.type else "do that"
    return f"Not authorized to {deed} as '{principal or ''}'"


# --- agents ---


def agent_problem(authorizer: Authorizer, principal: str | None, info: v1.AgentInfo) -> str | None:
    """Why an agent may not join: it may not at all, or not with resources of these roles."""
    if not _allowed(authorizer, principal, iter(((Action.REGISTER_AGENT, None),))):
        return "Agent is not authorized to register"
    if not _allowed(authorizer, principal, _to_reserve(info.resources)):
        return "Agent is not authorized to register with resources reserved for these roles"
    return None


# --- operators ---


def operator_may(
    authorizer: Authorizer, principal: str | None, call: v1_master.Call, state: State
) -> bool:
    """Whether an operator may make a call that changes something.

    What names nobody we know is allowed: the handler says so, and refuses.
    """
    find = _OF_CALL.get(call.type) if call.type else None
    return find is None or _allowed(authorizer, principal, find(call, state))


def _read(records: tuple[v1.Resource, ...]) -> Iterator[Resource]:
    """Resources that read; validation refuses the others."""
    for record in records:
        if wire_resources.problem(record) is None:
            try:
                yield wire_resources.one_from_wire(record)
            except errors.UserError:
                continue


def _to_reserve(records: tuple[v1.Resource, ...]) -> Iterator[_Question]:
    for one in _read(records):
        if one.kind.reserved:
            yield Action.RESERVE_RESOURCES, one.kind.role


def _to_unreserve(records: tuple[v1.Resource, ...]) -> Iterator[_Question]:
    for one in _read(records):
        if one.kind.reserved:
            yield Action.UNRESERVE_RESOURCES, one.kind.reservations[-1].principal


def _to_create(records: tuple[v1.Resource, ...]) -> Iterator[_Question]:
    for one in _read(records):
        yield Action.CREATE_VOLUME, one.kind.role


def _to_destroy(records: tuple[v1.Resource, ...]) -> Iterator[_Question]:
    for one in _read(records):
        disk = one.kind.disk
        if disk is not None and disk.persistence is not None:
            yield Action.DESTROY_VOLUME, disk.persistence.principal


def _to_resize(volume: v1.Resource) -> Iterator[_Question]:
    for one in _read((volume,)):
        yield Action.RESIZE_VOLUME, one.kind.role


def _to_exchange(reserve: v1.Offer_Operation_Reserve) -> Iterator[_Question]:
    """RESERVE with a source: layers that go are unreserved, layers that come are reserved."""
    before = next((one.kind.reservations for one in _read(reserve.source)), ())
    after = next((one.kind.reservations for one in _read(reserve.resources)), ())
    kept = 0
    while kept < min(len(before), len(after)) and before[kept] == after[kept]:
        kept += 1
    for layer in before[kept:]:
        yield Action.UNRESERVE_RESOURCES, layer.principal
    for layer in after[kept:]:
        yield Action.RESERVE_RESOURCES, layer.role


def _of_operation(operation: v1.Offer_Operation) -> Iterator[_Question]:
    reserve = operation.reserve
    if reserve is not None:
        yield from _to_exchange(reserve) if reserve.source else _to_reserve(reserve.resources)
    if operation.unreserve is not None:
        yield from _to_unreserve(operation.unreserve.resources)
    if operation.create is not None:
        yield from _to_create(operation.create.volumes)
    if operation.destroy is not None:
        yield from _to_destroy(operation.destroy.volumes)
    if operation.grow_volume is not None:
        yield from _to_resize(operation.grow_volume.volume)
    if operation.shrink_volume is not None:
        yield from _to_resize(operation.shrink_volume.volume)


# --- the questions of operators' calls ---


def _agent_id(call: v1_master.Call) -> str | None:
    named = (
        call.mark_agent_gone or call.drain_agent or call.deactivate_agent or call.reactivate_agent
    )
    return named.agent_id.value if named else None


def _about_agent(action: Action) -> Callable[[v1_master.Call, State], Iterator[_Question]]:
    return lambda call, _: iter(((action, _agent_id(call)),))


def _about_machines(action: Action) -> Callable[[v1_master.Call, State], Iterator[_Question]]:
    def questions(call: v1_master.Call, _state: State) -> Iterator[_Question]:
        for machine in _machines(call):
            yield action, machine_name(machine)

    return questions


def _machines(call: v1_master.Call) -> Iterator[v1.MachineID]:
    if call.update_maintenance_schedule is not None:
        for window in call.update_maintenance_schedule.schedule.windows:
            yield from window.machine_ids
    if call.start_maintenance is not None:
        yield from call.start_maintenance.machines
    if call.stop_maintenance is not None:
        yield from call.stop_maintenance.machines


def machine_name(machine: v1.MachineID) -> str:
    """What an ACL calls a machine."""
    return machine.hostname or machine.ip or ""


def _weights(call: v1_master.Call, _state: State) -> Iterator[_Question]:
    for info in call.update_weights.weight_infos if call.update_weights else ():
        yield Action.UPDATE_WEIGHT, info.role


def _quota(call: v1_master.Call, _state: State) -> Iterator[_Question]:
    for config in call.update_quota.quota_configs if call.update_quota else ():
        yield Action.UPDATE_QUOTA_WITH_CONFIG, config.role
    # Without a guarantee it is refused anyway, and for that reason (golden/auth/bob).
    if call.set_quota is not None and call.set_quota.quota_request.guarantee:
        yield Action.UPDATE_QUOTA, call.set_quota.quota_request.role
    if call.remove_quota is not None:
        yield Action.UPDATE_QUOTA, call.remove_quota.role


def _teardown(call: v1_master.Call, state: State) -> Iterator[_Question]:
    wanted = call.teardown
    framework = state.frameworks.get(wanted.framework_id.value) if wanted else None
    if framework is not None:
        yield Action.TEARDOWN_FRAMEWORK, framework.info.principal


def _reserve(call: v1_master.Call, _state: State) -> Iterator[_Question]:
    wanted = call.reserve_resources
    if wanted is not None:
        yield from _of_operation(
            v1.Offer_Operation(
                type=_Operation.RESERVE,
                reserve=v1.Offer_Operation_Reserve(
                    source=wanted.source, resources=wanted.resources
                ),
            )
        )


def _unreserve(call: v1_master.Call, _state: State) -> Iterator[_Question]:
    return _to_unreserve(call.unreserve_resources.resources if call.unreserve_resources else ())


def _create(call: v1_master.Call, _state: State) -> Iterator[_Question]:
    return _to_create(call.create_volumes.volumes if call.create_volumes else ())


def _destroy(call: v1_master.Call, _state: State) -> Iterator[_Question]:
    return _to_destroy(call.destroy_volumes.volumes if call.destroy_volumes else ())


def _resize(call: v1_master.Call, _state: State) -> Iterator[_Question]:
    wanted = call.grow_volume or call.shrink_volume
    if wanted is not None:
        yield from _to_resize(wanted.volume)


_OF_CALL: Final[dict[_Type, Callable[[v1_master.Call, State], Iterator[_Question]]]] = {
    _Type.UPDATE_WEIGHTS: _weights,
    _Type.UPDATE_QUOTA: _quota,
    _Type.SET_QUOTA: _quota,
    _Type.REMOVE_QUOTA: _quota,
    _Type.TEARDOWN: _teardown,
    _Type.RESERVE_RESOURCES: _reserve,
    _Type.UNRESERVE_RESOURCES: _unreserve,
    _Type.CREATE_VOLUMES: _create,
    _Type.DESTROY_VOLUMES: _destroy,
    _Type.GROW_VOLUME: _resize,
    _Type.SHRINK_VOLUME: _resize,
    _Type.UPDATE_MAINTENANCE_SCHEDULE: _about_machines(Action.UPDATE_MAINTENANCE_SCHEDULE),
    _Type.START_MAINTENANCE: _about_machines(Action.START_MAINTENANCE),
    _Type.STOP_MAINTENANCE: _about_machines(Action.STOP_MAINTENANCE),
    _Type.MARK_AGENT_GONE: _about_agent(Action.MARK_AGENT_GONE),
    _Type.DRAIN_AGENT: _about_agent(Action.DRAIN_AGENT),
    _Type.DEACTIVATE_AGENT: _about_agent(Action.DEACTIVATE_AGENT),
    _Type.REACTIVATE_AGENT: _about_agent(Action.REACTIVATE_AGENT),
}
