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

import msgspec

from tepui.base import errors, units
from tepui.master import feedback, grant, offers, operations, preparing
from tepui.master.grant import Grant
from tepui.master.state import Agent
from tepui.master.turn import Turn
from tepui.master.validation import operations as validation
from tepui.model import conversions
from tepui.model.conversions import Conversion
from tepui.model.resources import Resources
from tepui.wire import resources as wire_resources
from tepui.wire.generated import v1

_Type = v1.Offer_Operation_Type

#: Their results may not be used by later operations of the same call (spec section 1.4).
_RESIZING: Final = (_Type.GROW_VOLUME, _Type.SHRINK_VOLUME)


# --- what an operation does ---


def conversion_of(operation: v1.Offer_Operation) -> Conversion:
    """What a validated operation consumes and makes."""
    if operation.reserve is not None and operation.type is _Type.RESERVE:
        source = wire_resources.from_wire(operation.reserve.source)
        return conversions.reserve(
            wire_resources.from_wire(operation.reserve.resources), source or None
        )
    if operation.unreserve is not None and operation.type is _Type.UNRESERVE:
        return conversions.unreserve(wire_resources.from_wire(operation.unreserve.resources))
    if operation.create is not None and operation.type is _Type.CREATE:
        return conversions.create(wire_resources.from_wire(operation.create.volumes))
    if operation.destroy is not None and operation.type is _Type.DESTROY:
        return conversions.destroy(wire_resources.from_wire(operation.destroy.volumes))
    if operation.grow_volume is not None and operation.type is _Type.GROW_VOLUME:
        wanted = operation.grow_volume
        return conversions.grow(
            wire_resources.one_from_wire(wanted.volume),
            wire_resources.one_from_wire(wanted.addition),
        )
    if operation.shrink_volume is not None and operation.type is _Type.SHRINK_VOLUME:
        volume = wire_resources.one_from_wire(operation.shrink_volume.volume)
        return conversions.shrink(volume, units.milli(operation.shrink_volume.subtract.value))
    raise errors.BugError(f"an operation of type {operation.type} got through validation")


def map_resources(
    operation: v1.Offer_Operation,
    change: Callable[[tuple[v1.Resource, ...]], tuple[v1.Resource, ...]],
) -> v1.Offer_Operation:
    """The operation with ``change`` applied to every resource in it."""

    def one(record: v1.Resource) -> v1.Resource:
        return change((record,))[0]

    replace = msgspec.structs.replace
    reserve, unreserve = operation.reserve, operation.unreserve
    create, destroy = operation.create, operation.destroy
    grow, shrink = operation.grow_volume, operation.shrink_volume
    return replace(
        operation,
        reserve=reserve
        and replace(reserve, source=change(reserve.source), resources=change(reserve.resources)),
        unreserve=unreserve and replace(unreserve, resources=change(unreserve.resources)),
        create=create and replace(create, volumes=change(create.volumes)),
        destroy=destroy and replace(destroy, volumes=change(destroy.volumes)),
        grow_volume=grow and replace(grow, volume=one(grow.volume), addition=one(grow.addition)),
        shrink_volume=shrink and replace(shrink, volume=one(shrink.volume)),
    )


# --- by a framework ---


def perform(granted: Grant, operation: v1.Offer_Operation) -> None:
    """Perform an operation of an ACCEPT, or tell the framework why not."""
    turn, framework, agent = granted.turn, granted.framework, granted.agent
    prepared = map_resources(operation, lambda found: preparing.allocated(found, granted.role))
    problem = _feedback_problem(operation, agent)
    if problem is None:
        request = validation.Request.of_framework(agent, framework)
        problem = validation.validate(prepared, request)
        if problem is not None:
            problem += f"; on agent {agent.id} at {agent.pid} ({agent.info.hostname})"
    if problem is not None:
        feedback.operation_failed(turn, framework, operation, problem)
        return
    conversion = conversion_of(prepared)
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
    prepared = map_resources(operation, lambda found: tuple(map(preparing.refined, found)))
    problem = validation.validate(prepared, validation.Request(agent, None, principal))
    if problem is not None:
        return Refusal(400, f"Invalid {operation.type} operation on agent {agent.id}: {problem}")
    conversion = conversion_of(prepared)
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
