"""``/roles``: who shares the cluster, and what they have of it."""

from collections.abc import Mapping
from typing import Any

from tepui.base import units
from tepui.master.api import rendering
from tepui.master.role_table import RoleTable
from tepui.master.state import State
from tepui.wire.generated import v1


def render(state: State) -> bytes:
    """``/roles``: the roles that somebody is in, or that an operator said something about."""
    table = RoleTable(state)
    return rendering.encode({"roles": [_row(state, table, role) for role in table.names]})


def _row(state: State, table: RoleTable, role: str) -> dict[str, Any]:
    allocated, offered = table.allocated(role), table.offered(role)
    quota = state.quotas.get(role)
    return {
        "name": role,
        "weight": state.weights.get(role, 1.0),
        "quota": {
            "role": role,
            "guarantee": _scalars(quota.guarantees) if quota else {},
            "limit": _scalars(quota.limits) if quota else {},
            "consumed": _numbers(table.consumed(role).scalars()),
        },
        "resources": _numbers((allocated + offered).quantities()),
        "allocated": _numbers(allocated.quantities()),
        "offered": _numbers(offered.quantities()),
        "reserved": _numbers(table.reserved(role).quantities()),
        "frameworks": table.frameworks(role),
    }


def _scalars(amounts: Mapping[str, v1.Value_Scalar]) -> dict[str, float]:
    return {name: amounts[name].value for name in sorted(amounts)}


def _numbers(amounts: dict[str, int]) -> dict[str, float]:
    return {name: units.from_milli(amounts[name]) for name in sorted(amounts)}
