"""Offer constraints of a framework: checked here, evaluated by ``allocator.constraints``."""

from tepui.base import errors
from tepui.master.allocator import constraints as compiled
from tepui.master.validation import frameworks as validation
from tepui.wire.generated import v1, v1_scheduler


def validate(
    info: v1.FrameworkInfo, constraints: v1_scheduler.OfferConstraints | None
) -> str | None:
    """What is wrong with the constraints, or None (golden/errors/subscribe_bad_constraints)."""
    roles = validation.roles_of(info)
    for role in constraints.role_constraints if constraints else ():
        if role not in roles:
            # The missing space is the original's.
            return (
                f"Offer constraints specify `role_constraints` for a role '{role}'"
                "not contained in the set of roles"
            )
    try:
        compiled.compile_constraints(constraints)
    except errors.UserError as e:
        return f"Invalid offer constraints: {e}"
    return None
