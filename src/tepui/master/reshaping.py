"""Operations that change what resources are: reservations and persistent volumes.

All of them are speculative: the master takes the result for granted, at once and in the order of
the call, and tells the agent (``operations.send``). RESERVE, CREATE and LAUNCH can therefore follow
each other in one ACCEPT. Only what GROW_VOLUME and SHRINK_VOLUME make is for the next call.

A framework's operation works on what it was offered (``perform``); an operator's on what nobody
uses, for which offers are taken back (``by_operator``).
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from tepui.master import authorization, feedback, grant, offers, operations, preparing
from tepui.master.grant import Grant
from tepui.master.state import Agent
from tepui.master.turn import Turn
from tepui.master.validation import operations as validation
from tepui.model.resources import Resources
from tepui.wire import operations as wire_operations
from tepui.wire.generated import v1

_Type = v1.Offer_Operation_Type

#: Their results may not be used by later operations of the same call (spec section 1.4).
_RESIZING: Final = (_Type.GROW_VOLUME, _Type.SHRINK_VOLUME)


# --- by a framework ---


def perform(granted: Grant, operation: v1.Offer_Operation) -> None:
    """Perform an operation of an ACCEPT, or tell the framework why not."""
    turn, framework, agent = granted.turn, granted.framework, granted.agent
    prepared = wire_operations.map_resources(
        operation, lambda found: preparing.allocated(found, granted.role)
    )
    problem = _feedback_problem(operation, agent) or authorization.operation_problem(
        turn.security.authorizer, framework.info.principal, prepared
    )
    if problem is None:
        request = validation.Request.of_framework(agent, framework)
        problem = validation.validate(prepared, request)
        if problem is not None:
            problem += f"; on agent {agent.id} at {agent.pid} ({agent.info.hostname})"
    if problem is not None:
        feedback.operation_failed(turn, framework, operation, problem)
        return
    conversion = wire_operations.conversion_of(prepared)
    if not granted.left.contains(conversion.consumed):
        text = f"{granted.left} does not contain {conversion.consumed}"
        feedback.operation_failed(turn, framework, operation, text)
        return
    if operation.type is _Type.DESTROY:
        _rescind_shared(turn, agent, conversion.consumed)
    granted.convert(conversion, usable=operation.type not in _RESIZING)
    operations.send(turn, agent, framework, prepared)


def _feedback_problem(operation: v1.Offer_Operation, agent: Agent) -> str | None:
    """Why the framework cannot be told what becomes of the operation, if it wants to be."""
    if operation.id is None:
        return None
    for needed in ("RESOURCE_PROVIDER", "AGENT_OPERATION_FEEDBACK"):
        if needed not in agent.capabilities:
            return (
                f"Operation requested feedback, but agent {agent.id} does not have the required "
                f"{needed} capability"
            )
    return None


def _rescind_shared(turn: Turn, agent: Agent, volumes: Resources) -> None:
    """A volume that is about to go may be in the offers of others."""
    kinds = volumes.unallocate().amounts
    offers.rescind(
        turn,
        [
            offer
            for offer in agent.offers.values()
            if any(kind in kinds for kind in offer.resources.unallocate().kinds())
        ],
    )


# --- by an operator ---


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why an operator's operation is not performed."""

    status: int
    message: str


def by_operator(
    turn: Turn, agent: Agent, operation: v1.Offer_Operation, principal: str | None = None
) -> Refusal | None:
    """Perform an operator's operation on free resources, taking back offers as far as needed.

    Whether the operator may do it is the caller's question; None is success.
    """
    prepared = wire_operations.map_resources(
        operation, lambda found: tuple(map(preparing.refined, found))
    )
    problem = validation.validate(prepared, validation.Request(agent, None, principal))
    if problem is not None:
        return Refusal(400, f"Invalid {operation.type} operation on agent {agent.id}: {problem}")
    conversion = wire_operations.conversion_of(prepared)
    consumed = conversion.consumed
    if not agent.total.contains(consumed):
        return Refusal(409, f"{agent.total} does not contain {consumed}")
    _make_free(turn, agent, consumed)
    free = turn.allocator.free(agent.id)
    if not free.contains(consumed):
        return Refusal(409, f"{free} does not contain {consumed}")
    grant.change_total(agent, conversion)
    turn.allocator.update_available(agent.id, consumed, conversion.converted)
    operations.send(turn, agent, None, prepared)
    return None


def _make_free(turn: Turn, agent: Agent, wanted: Resources) -> None:
    for offer in list(agent.offers.values()):
        missing = wanted.without(turn.allocator.free(agent.id))
        if not missing:
            return
        if missing.without(offer.resources.unallocate()) != missing:
            offers.rescind(turn, [offer])


#: Operations that change resources, by type.
HANDLERS: Final[dict[v1.Offer_Operation_Type, Callable[[Grant, v1.Offer_Operation], None]]] = {
    _Type.RESERVE: perform,
    _Type.UNRESERVE: perform,
    _Type.CREATE: perform,
    _Type.DESTROY: perform,
    _Type.GROW_VOLUME: perform,
    _Type.SHRINK_VOLUME: perform,
}
