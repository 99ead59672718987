"""Checks of an operator call that need no state: does it carry what its type asks for?

Source: golden/errors/master_op_*_no_body.json.
"""

from typing import Final

from tepui.wire.generated import v1_master

_Type = v1_master.Call_Type

#: Types that carry nothing; every other has a field of its own name.
_BARE: Final = frozenset(
    {
        _Type.UNKNOWN,
        _Type.SUBSCRIBE,
        _Type.GET_HEALTH,
        _Type.GET_FLAGS,
        _Type.GET_VERSION,
        _Type.GET_LOGGING_LEVEL,
        _Type.GET_STATE,
        _Type.GET_AGENTS,
        _Type.GET_FRAMEWORKS,
        _Type.GET_EXECUTORS,
        _Type.GET_OPERATIONS,
        _Type.GET_TASKS,
        _Type.GET_ROLES,
        _Type.GET_WEIGHTS,
        _Type.GET_MASTER,
        _Type.GET_MAINTENANCE_STATUS,
        _Type.GET_MAINTENANCE_SCHEDULE,
        _Type.GET_QUOTA,
    }
)


def validate(call: v1_master.Call) -> str | None:
    """What is missing, or None."""
    if call.type is None:
        return "Expecting 'type' to be present"
    if call.type in _BARE:
        return None
    body = call.type.lower()
    return None if getattr(call, body) is not None else f"Expecting '{body}' to be present"
