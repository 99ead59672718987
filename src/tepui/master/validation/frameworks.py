"""FrameworkInfo of SUBSCRIBE and UPDATE_FRAMEWORK (spec mesos.md sections 1.2 and 1.3)."""

import math
import sys
from collections.abc import Iterable
from typing import Final

import msgspec

from tepui.base import clock
from tepui.master.settings import MasterSettings
from tepui.model import identifiers, roles
from tepui.wire.generated import v1

_MULTI_ROLE: Final = v1.FrameworkInfo_Capability_Type.MULTI_ROLE
#: Longest time that fits in 64 bits of nanoseconds.
_LONGEST_S: Final = ((1 << 63) - 1) / clock.SECOND


def roles_of(info: v1.FrameworkInfo) -> tuple[str, ...]:
    """Roles the framework subscribes to; of one without MULTI_ROLE its single ``role``."""
    return info.roles if _is_multi_role(info) else (info.role or roles.DEFAULT,)


def validate(info: v1.FrameworkInfo, settings: MasterSettings) -> str | None:
    """What is wrong with a FrameworkInfo on its own, or None."""
    return (
        _roles_problem(info)
        or _id_problem(info)
        or _offer_filters_problem(info)
        or _failover_problem(info)
        or _whitelist_problem(info, settings)
        or _root_problem(info, settings)
    )


def validate_suppressed(info: v1.FrameworkInfo, suppressed: Iterable[str]) -> str | None:
    """What is wrong with the suppressed roles of a SUBSCRIBE or UPDATE_FRAMEWORK, or None."""
    foreign = sorted(set(suppressed) - set(roles_of(info)))
    if not foreign:
        return None
    return f"Suppressed roles {{ {', '.join(foreign)} }} are not contained in the set of roles"


def validate_update(old: v1.FrameworkInfo, new: v1.FrameworkInfo) -> str | None:
    """Why UPDATE_FRAMEWORK may not turn ``old`` into ``new``, or None."""
    changes = (
        ("principal", old.principal or "", new.principal or ""),
        ("user", old.user, new.user),
        ("checkpoint", _bool_text(old.checkpoint), _bool_text(new.checkpoint)),
    )
    for name, before, after in changes:
        if before != after:
            return (
                f"Updating 'FrameworkInfo.{name}' is unsupported; "
                f"attempted to update from '{before}' to '{after}'"
            )
    return None


def validate_resubscribe(old: v1.FrameworkInfo, new: v1.FrameworkInfo) -> str | None:
    """Why SUBSCRIBE may not turn ``old`` into ``new`` (only the principal is held), or None."""
    if old.principal != new.principal:
        return "Changing framework's principal is not allowed."
    return None


def keep_fixed(old: v1.FrameworkInfo, new: v1.FrameworkInfo) -> v1.FrameworkInfo:
    """``new`` with what a SUBSCRIBE cannot change (user, checkpoint) taken from ``old``."""
    return msgspec.structs.replace(new, user=old.user, checkpoint=old.checkpoint)


def validate_call_roles(subscribed: Iterable[str], wanted: Iterable[str]) -> str | None:
    """Why the roles of a REVIVE or SUPPRESS make the call a no-op, or None."""
    if problem := roles.first_problem(wanted):
        return problem
    foreign = sorted(set(wanted) - set(subscribed))
    return f"Roles {{ {', '.join(foreign)} }} are not subscribed to" if foreign else None


def _is_multi_role(info: v1.FrameworkInfo) -> bool:
    return any(capability.type is _MULTI_ROLE for capability in info.capabilities)


def _bool_text(value: bool | None) -> str:  # noqa: FBT001 - a field's value, not a switch
    return "true" if value else "false"


# --- the rules, in order ---


def _roles_problem(info: v1.FrameworkInfo) -> str | None:
    """Source: golden/errors/subscribe_role_with_multirole.json, subscribe_bad_role_*.json."""
    if not _is_multi_role(info):
        if info.roles:
            return (
                "'FrameworkInfo.roles' must not be set when the framework is not MULTI_ROLE capable"
            )
        problem = roles.problem(info.role) if info.role is not None else None
        return f"'FrameworkInfo.role' is not a valid role: {problem}" if problem else None
    if info.role is not None:
        return "'FrameworkInfo.role' must not be set when the framework is MULTI_ROLE capable"
    repeated = sorted({role for role in info.roles if info.roles.count(role) > 1})
    if repeated:
        return f"'FrameworkInfo.roles' contains duplicate items: {', '.join(repeated)}"
    problem = roles.first_problem(info.roles)
    return f"'FrameworkInfo.roles' contains invalid role: {problem}" if problem else None


def _id_problem(info: v1.FrameworkInfo) -> str | None:
    # An empty id asks for a new one, as an absent one does.
    if info.id is None or not info.id.value:
        return None
    problem = identifiers.problem(info.id.value)
    return f"'FrameworkInfo.id' is invalid: {problem}" if problem else None


def _offer_filters_problem(info: v1.FrameworkInfo) -> str | None:
    # Filters for roles that are not subscribed to are no problem (golden/errors/
    # subscribe_offer_filters_bad_role.json).
    for role, filters in info.offer_filters.items():
        wanted = filters.min_allocatable_resources
        for alternative in wanted.quantities if wanted else ():
            problem = _quantities_problem(alternative)
            if problem:
                return f"'FrameworkInfo.offer_filters' of role '{role}' is invalid: {problem}"
    return None


def _quantities_problem(alternative: v1.OfferFilters_ResourceQuantities) -> str | None:
    if not alternative.quantities:
        return "Resource quantities must not be empty"
    for name, scalar in alternative.quantities.items():
        value = scalar.value
        if not math.isfinite(value) or value < 0 or 0 < value < sys.float_info.min:
            return f"Quantity of '{name}' must be finite, normal and not negative"
    return None


def _failover_problem(info: v1.FrameworkInfo) -> str | None:
    """Negative is accepted; source: golden/errors/subscribe_{neg,huge}_failover.json."""
    timeout = info.failover_timeout or 0.0
    if abs(timeout) <= _LONGEST_S:  # NaN compares false
        return None
    return f"The framework failover_timeout ({timeout:g}) is invalid"


def _whitelist_problem(info: v1.FrameworkInfo, settings: MasterSettings) -> str | None:
    if not settings.roles:
        return None
    allowed = {roles.DEFAULT, *settings.roles}
    foreign = sorted(set(roles_of(info)) - allowed)
    return (
        f"Roles {{ {', '.join(foreign)} }} are not present in the master's --roles"
        if foreign
        else None
    )


def _root_problem(info: v1.FrameworkInfo, settings: MasterSettings) -> str | None:
    if info.user == "root" and not settings.root_submissions:
        return "User 'root' is not allowed to run frameworks without --root_submissions set"
    return None
