"""Weights of roles: who gets how much more of what is contended (UPDATE_WEIGHTS)."""

import math

from tepui.master import effects, offers, registry
from tepui.master.turn import Turn
from tepui.model import roles
from tepui.wire.generated import v1_master


def update(turn: Turn, request_id: int, call: v1_master.Call) -> None:
    """UPDATE_WEIGHTS: all of these, or none when one is not valid."""
    infos = call.update_weights.weight_infos if call.update_weights else ()
    wanted: dict[str, float] = {}
    for info in infos:
        role = (info.role or "").strip()
        problem = _problem(turn, role, info.weight)
        if problem is not None:
            text = f"Failed to validate update weights request JSON for role '{role}': {problem}"
            turn.emit(effects.Respond(request_id, 400, text))
            return
        wanted[role] = info.weight
    for role, weight in wanted.items():
        turn.emit(registry.weigh(role, weight))
    turn.emit(effects.Respond(request_id, 200))
    turn.state.weights.update(wanted)
    turn.allocator.update_weights(wanted)
    used = {role for framework in turn.state.frameworks.values() for role in framework.roles}
    if not used.isdisjoint(wanted):
        # Shares that were fair are so no longer; whoever is ahead may have to wait now.
        offers.rescind(turn, turn.state.offers.values())
        offers.trigger(turn)


def _problem(turn: Turn, role: str, weight: float) -> str | None:
    problem = roles.problem(role)
    if problem is not None:
        return f"Invalid role '{role}': {problem}"
    allowed = turn.state.settings.roles
    if allowed and role not in allowed and role != roles.DEFAULT:
        return f"Unknown role '{role}'"
    if not (weight > 0 and math.isfinite(weight)):
        return f"Invalid weight '{weight:g}': Weights must be positive"
    return None
