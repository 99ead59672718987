"""The list of offers that an ACCEPT names (spec mesos.md section 1.4).

All of them are good together or none is used. The rules go by offer, the first problem counts.
"""

from collections.abc import Callable, Sequence
from typing import Final

from tepui.master.state import Framework, Offer, State


def validate(state: State, framework: Framework, offer_ids: Sequence[str]) -> str | None:
    """Why these offers cannot be accepted together, or None; offers are not changed."""
    if not offer_ids:
        return "No offers specified"
    seen: set[str] = set()
    for offer_id in offer_ids:
        if offer_id in seen:
            return f"Duplicate offer {offer_id} in offer list"
        seen.add(offer_id)
    # Recorded in golden/scheduler/basic.json (mark stale_offer).
    lost = next((one for one in offer_ids if one not in state.offers), None)
    if lost is not None:
        return f"Offer {lost} is no longer valid"
    offers = [state.offers[offer_id] for offer_id in offer_ids]
    return next((found for rule in _RULES if (found := rule(state, framework, offers))), None)


def _framework_problem(_state: State, framework: Framework, offers: list[Offer]) -> str | None:
    for offer in offers:
        if offer.framework_id != framework.id:
            return (
                f"Offer {offer.id} has invalid framework {offer.framework_id} "
                f"while framework {framework.id} is expected"
            )
    return None


def _role_problem(_state: State, _framework: Framework, offers: list[Offer]) -> str | None:
    first = offers[0]
    for offer in offers:
        if offer.role != first.role:
            return (
                f"Offers {first.id} and {offer.id} are allocated to different roles, "
                f"'{first.role}' and '{offer.role}'"
            )
    return None


def _agent_problem(state: State, _framework: Framework, offers: list[Offer]) -> str | None:
    first = offers[0].agent_id
    for offer in offers:
        if offer.agent_id not in state.agents:
            return f"Offer {offer.id} outlived agent {offer.agent_id}"
        if offer.agent_id != first:
            return f"Offers of agents {first} and {offer.agent_id} cannot be accepted together"
    return None


_RULES: Final[tuple[Callable[[State, Framework, list[Offer]], str | None], ...]] = (
    _framework_problem,
    _role_problem,
    _agent_problem,
)
