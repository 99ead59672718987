"""What a scheduler call must look like before it reaches the machine (spec mesos.md section 1.1).

Only the form is judged here; whether framework, offers and tasks exist is the machine's business.
"""

from typing import Final

from tepui.wire.generated import v1_scheduler

_Type = v1_scheduler.Call_Type
_UUID_LENGTH: Final = 16
_NIL_UUID: Final = bytes(_UUID_LENGTH)

#: Calls that mean all roles, or nothing more, when their message is absent.
_NEEDS_NO_MESSAGE: Final = frozenset({_Type.TEARDOWN, _Type.REVIVE, _Type.SUPPRESS, _Type.UNKNOWN})


def validate(call: v1_scheduler.Call, principal: str | None = None) -> str | None:
    """What is wrong with the call, without ``Failed to validate scheduler::Call: ``, or None."""
    if call.type is None:
        return "Expecting 'type' to be present"
    if call.type is _Type.SUBSCRIBE:
        return _subscribe_problem(call, principal)
    if call.framework_id is None:
        return "Expecting 'framework_id' to be present"
    field = call.type.value.lower()
    if call.type not in _NEEDS_NO_MESSAGE and getattr(call, field) is None:
        return f"Expecting '{field}' to be present"
    match call.type:
        case _Type.ACKNOWLEDGE:
            return _uuid_problem(call.acknowledge.uuid) if call.acknowledge else None
        case _Type.ACKNOWLEDGE_OPERATION_STATUS:
            return _operation_acknowledgement_problem(call)
        case _Type.UPDATE_FRAMEWORK:
            return _update_problem(call)
        case _:
            return None


def _subscribe_problem(call: v1_scheduler.Call, principal: str | None) -> str | None:
    if call.subscribe is None:
        return "Expecting 'subscribe' to be present"
    info = call.subscribe.framework_info
    if info.id != call.framework_id:
        return "'framework_id' differs from 'subscribe.framework_info.id'"
    if principal is not None and info.principal is not None and principal != info.principal:
        return (
            f"Authenticated principal '{principal}' does not match principal "
            f"'{info.principal}' set in `FrameworkInfo`"
        )
    return None


def _update_problem(call: v1_scheduler.Call) -> str | None:
    if call.update_framework and call.update_framework.framework_info.id != call.framework_id:
        return "'framework_id' differs from 'update_framework.framework_info.id'"
    return None


def _operation_acknowledgement_problem(call: v1_scheduler.Call) -> str | None:
    acknowledged = call.acknowledge_operation_status
    if acknowledged is None:
        return None
    if problem := _uuid_problem(acknowledged.uuid):
        return problem
    return None if acknowledged.agent_id else "Expecting 'agent_id' to be present"


def _uuid_problem(uuid: bytes) -> str | None:
    """Source: golden/errors/sched_ack_bad_uuid.json and sched_ack_unknown.json (all zeros)."""
    return None if len(uuid) == _UUID_LENGTH and uuid != _NIL_UUID else "Not a valid UUID"
