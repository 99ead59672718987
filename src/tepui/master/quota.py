"""Quotas: what a role gets at least and at most (UPDATE_QUOTA, and SET_ and REMOVE_QUOTA of old).

All or nothing: one config that is not valid refuses the whole call. Guarantees that the cluster
cannot hold, or limits below what is in use, are refused unless ``force`` says that the operator
knows. Messages: golden/errors, golden/mutate.
"""

import math
from collections.abc import Mapping
from typing import Final

from tepui.base import errors, units
from tepui.master import effects, offers, registry
from tepui.master.allocator.policy import Quota
from tepui.master.role_table import RoleTable
from tepui.master.state import State
from tepui.master.turn import Turn
from tepui.model import quantities, roles
from tepui.model.resources import Resources
from tepui.model.values import format_scalar
from tepui.wire import resources as wire_resources
from tepui.wire.generated import v1, v1_master, v1_quota

_OVERCOMMIT: Final = "Quota guarantees overcommit the cluster (use 'force' to bypass this check): "
#: More than this of anything is a mistake, and would not be exact in thousandths.
_AMOUNT_MAX: Final = 1e12


def of_config(config: v1_quota.QuotaConfig) -> Quota:
    """The quota as the allocator counts."""
    return Quota(guarantees=_milli(config.guarantees), limits=_milli(config.limits))


def _milli(amounts: Mapping[str, v1.Value_Scalar]) -> dict[str, int]:
    return {name: units.milli(amount.value) for name, amount in sorted(amounts.items())}


# --- calls ---


def update(turn: Turn, request_id: int, call: v1_master.Call) -> None:
    """UPDATE_QUOTA: these configs in place of those that their roles have."""
    wanted = call.update_quota
    if wanted is None:
        return
    configs = wanted.quota_configs
    problem = next((found for one in configs if (found := _config_problem(one))), None)
    if problem is None and not wanted.force:
        problem = _overcommit(turn.state, configs) or _consumption(turn, configs)
    if problem is not None:
        turn.emit(effects.Respond(request_id, 400, problem))
        return
    _apply(turn, request_id, configs)


def set_guarantee(turn: Turn, request_id: int, call: v1_master.Call) -> None:
    """SET_QUOTA: a guarantee that is its own limit, for a role that has none yet."""
    wanted = call.set_quota.quota_request if call.set_quota else v1_quota.QuotaRequest()
    problem = _request_problem(turn.state, wanted)
    if problem is not None:
        text = f"Failed to validate set quota request: {problem}"
        turn.emit(effects.Respond(request_id, 400, text))
        return
    amounts = {one.name: one.scalar for one in wanted.guarantee if one.scalar is not None}
    config = v1_quota.QuotaConfig(role=wanted.role or "", guarantees=amounts, limits=amounts)
    problem = None if wanted.force else _overcommit(turn.state, (config,))
    if problem is not None:
        turn.emit(effects.Respond(request_id, 409, problem))
        return
    _apply(turn, request_id, (config,))


def remove(turn: Turn, request_id: int, call: v1_master.Call) -> None:
    """REMOVE_QUOTA; the original ends when there is none (golden/crashes.txt)."""
    role = call.remove_quota.role if call.remove_quota else ""
    problem = removal_problem(turn.state, role)
    if problem is not None:
        turn.emit(effects.Respond(request_id, 400, f"Failed to remove quota: {problem}"))
        return
    _apply(turn, request_id, (v1_quota.QuotaConfig(role=role),))


def removal_problem(state: State, role: str) -> str | None:
    """Why the role's quota cannot be removed."""
    return None if role in state.quotas else f"Role '{role}' has no quota set"


def _apply(turn: Turn, request_id: int, configs: tuple[v1_quota.QuotaConfig, ...]) -> None:
    state = turn.state
    for config in configs:
        kept = config if config.guarantees or config.limits else None
        turn.emit(registry.grant(config.role, kept))
    turn.emit(effects.Respond(request_id, 200))
    for config in configs:
        if config.guarantees or config.limits:
            state.quotas[config.role] = config
            turn.allocator.update_quota(config.role, of_config(config))
        else:
            state.quotas.pop(config.role, None)
            turn.allocator.remove_quota(config.role)
    _make_room(turn, configs)
    offers.trigger(turn)


def _make_room(turn: Turn, configs: tuple[v1_quota.QuotaConfig, ...]) -> None:
    """Take back what is offered beyond the new limits, and enough for the new guarantees."""
    limited = {config.role for config in configs if config.limits}
    for offer in list(turn.state.offers.values()):
        if _top(offer.role) in limited:
            offers.rescind(turn, [offer])
    missing: dict[str, int] = {}
    for config in configs:
        missing = quantities.add(missing, _milli(config.guarantees))
    for offer in list(turn.state.offers.values()):
        held = offer.resources.scalars()
        if missing.keys() & held.keys() and _top(offer.role) not in turn.state.quotas:
            missing = quantities.subtract(missing, held)
            offers.rescind(turn, [offer])


def _top(role: str) -> str:
    return role.partition("/")[0]


# --- checks ---


def _config_problem(config: v1_quota.QuotaConfig) -> str | None:
    role = config.role
    if "/" in role:
        return f"Updating quota on nested role '{role}' is not supported yet"
    if role == roles.DEFAULT:
        return f"Invalid QuotaConfig: the default role '{role}' cannot have a quota"
    problem = roles.problem(role)
    if problem is not None:
        return f"Invalid QuotaConfig: Invalid 'QuotaConfig.role': {problem}"
    for name, amount in (*config.guarantees.items(), *config.limits.items()):
        if not (math.isfinite(amount.value) and 0 <= amount.value <= _AMOUNT_MAX):
            return f"Invalid QuotaConfig: {amount.value:g} is not a valid amount of '{name}'"
    guarantees, limits = _milli(config.guarantees), _milli(config.limits)
    if not quantities.within(guarantees, limits):
        return (
            f"Invalid QuotaConfig: 'QuotaConfig.guarantees' "
            f"{quantities.format_quantities(guarantees)} is not contained within the "
            f"'QuotaConfig.limits' {quantities.format_quantities(limits)}"
        )
    return None


def _request_problem(state: State, request: v1_quota.QuotaRequest) -> str | None:
    role = request.role or ""
    problem = roles.problem(role)
    if problem is not None:
        return f"QuotaInfo with invalid role: {problem}"
    if role == roles.DEFAULT:
        return f"QuotaInfo with invalid role: the default role '{role}' cannot have a quota"
    if "/" in role:
        return f"Setting quota on nested role '{role}' is not supported yet"
    if role in state.quotas:
        return f"Cannot set quota for role '{role}' which already has quota"
    return _guarantee_problem(request)


def _guarantee_problem(request: v1_quota.QuotaRequest) -> str | None:
    if not request.guarantee:
        return "QuotaInfo with empty 'guarantee'"
    try:
        guarantee = wire_resources.from_wire(request.guarantee)
    except errors.UserError as error:
        return f"QuotaInfo with invalid resource: {error}"
    plain = all(isinstance(one.value, int) and not one.kind.reserved for one in guarantee)
    special = any(one.disk or one.revocable or one.shared for one in request.guarantee)
    if not plain or special:
        return "QuotaInfo with a resource that is not an unreserved scalar"
    if len({one.name for one in request.guarantee}) < len(request.guarantee):
        return "QuotaInfo contains duplicate resource names"
    return None


def _overcommit(state: State, configs: tuple[v1_quota.QuotaConfig, ...]) -> str | None:
    if not any(config.guarantees for config in configs):
        return None
    after = state.quotas | {config.role: config for config in configs}
    total: dict[str, int] = {}
    for config in after.values():
        total = quantities.add(total, _milli(config.guarantees))
    capacity = Resources.sum(agent.total for agent in state.agents.values())
    have = capacity.nonrevocable().scalars()
    if quantities.contains(have, total):
        return None
    return (
        f"{_OVERCOMMIT}Total quota guarantees '{_written(total)}' exceed cluster capacity "
        f"'{_written(have)}'"
    )


def _consumption(turn: Turn, configs: tuple[v1_quota.QuotaConfig, ...]) -> str | None:
    table = RoleTable(turn.state)
    for config in configs:
        limits = _milli(config.limits)
        used = table.consumed(config.role).scalars() if limits else {}
        if not quantities.within(used, limits):
            return (
                f"Invalid QuotaConfig: Role '{config.role}' is already consuming "
                f"'{_written(used)}', which is more than its limits '{_written(limits)}' "
                f"(use 'force' to bypass this check)"
            )
    return None


def _written(amounts: Mapping[str, int]) -> str:
    return "; ".join(f"{name}:{format_scalar(amounts[name])}" for name in sorted(amounts))
