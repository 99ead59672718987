"""Offer constraints: which agents a framework wants to see, compiled from what it sent.

For each role a framework names groups of conditions on attributes of agents; an agent is offered
when it meets all conditions of some group. Only the first attribute of a name counts. A condition
on text is met by every attribute that is there and is no text (spec mesos.md section 1.8).
"""

from collections.abc import Callable
from typing import Final

from tepui.base import errors
from tepui.master.allocator.patterns import Pattern
from tepui.master.allocator.policy import AgentView, OfferConstraint
from tepui.model.attributes import AttributeValue
from tepui.wire.generated import v1_scheduler

#: Instructions a pattern may have: the original's ``offer_constraints_re2_max_program_size``.
PROGRAM_SIZE_MAX: Final = 100

_Pseudo = v1_scheduler.AttributeConstraint_Selector_PseudoattributeType

#: The value of the chosen attribute; None when the agent has none.
_Selector = Callable[[AgentView], AttributeValue | None]
_Predicate = Callable[[AttributeValue | None], bool]


def compile_constraints(
    constraints: v1_scheduler.OfferConstraints | None, *, size_max: int = PROGRAM_SIZE_MAX
) -> dict[str, OfferConstraint]:
    """The constraints by role; UserError says what is wrong with them."""
    if constraints is None:
        return {}
    return {
        role: _any_of(_groups(role, wanted, size_max))
        for role, wanted in constraints.role_constraints.items()
    }


def _groups(
    role: str, wanted: v1_scheduler.OfferConstraints_RoleConstraints, size_max: int
) -> list[OfferConstraint]:
    if not wanted.groups:
        raise errors.UserError(f"offer constraints for role '{role}' without a group")
    groups: list[OfferConstraint] = []
    for group in wanted.groups:
        if not group.attribute_constraints:
            raise errors.UserError(f"an empty group of offer constraints for role '{role}'")
        groups.append(_all_of([_condition(one, size_max) for one in group.attribute_constraints]))
    return groups


def _any_of(groups: list[OfferConstraint]) -> OfferConstraint:
    return groups[0] if len(groups) == 1 else lambda agent: any(one(agent) for one in groups)


def _all_of(conditions: list[OfferConstraint]) -> OfferConstraint:
    if len(conditions) == 1:
        return conditions[0]
    return lambda agent: all(one(agent) for one in conditions)


def _condition(one: v1_scheduler.AttributeConstraint, size_max: int) -> OfferConstraint:
    select, test = _selector(one.selector), _predicate(one.predicate, size_max)
    return lambda agent: test(select(agent))


def _selector(selector: v1_scheduler.AttributeConstraint_Selector) -> _Selector:
    name = selector.attribute_name
    if name is not None and selector.pseudoattribute_type is None:
        return lambda agent: one.value if (one := agent.attributes.get(name)) else None
    match selector.pseudoattribute_type if name is None else None:
        case _Pseudo.HOSTNAME:
            return lambda agent: agent.hostname
        case _Pseudo.REGION:
            return lambda agent: agent.domain.region if agent.domain else None
        case _Pseudo.ZONE:
            return lambda agent: agent.domain.zone if agent.domain else None
        case _:
            raise errors.UserError(
                "a selector of offer constraints must name exactly one known attribute"
            )


def _predicate(wanted: v1_scheduler.AttributeConstraint_Predicate, size_max: int) -> _Predicate:
    given = [name for name in wanted.__struct_fields__ if getattr(wanted, name) is not None]
    if len(given) != 1:
        raise errors.UserError("a constraint must have exactly one known predicate")
    if wanted.exists is not None:
        return lambda value: value is not None
    if wanted.not_exists is not None:
        return lambda value: value is None
    if (equal := wanted.text_equals) is not None:
        return _of_text(lambda text: text == equal.value)
    if (unequal := wanted.text_not_equals) is not None:
        return _unless(lambda text: text == unequal.value)
    if (matches := wanted.text_matches) is not None:
        return _of_text(Pattern(matches.regex, size_max=size_max).matches)
    if (other := wanted.text_not_matches) is not None:
        return _unless(Pattern(other.regex, size_max=size_max).matches)
    raise errors.BugError(f"a predicate without a case: {given}")


def _of_text(test: Callable[[str], bool]) -> _Predicate:
    """There, and no text or a text that passes."""
    return lambda value: value is not None and (not isinstance(value, str) or test(value))


def _unless(test: Callable[[str], bool]) -> _Predicate:
    """Not there, or no text, or a text that does not pass."""
    return lambda value: not isinstance(value, str) or not test(value)
