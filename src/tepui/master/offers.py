"""Offers: from what the allocator grants to what a framework sees, and back.

The allocator counts what it granted as held until ``recover``. So every offer leaves through
exactly one of two doors: ``take`` (an ACCEPT uses it, and recovers what it leaves over) or
``give_back``.

A run is asked for by ``trigger``. Runs that are asked for in one go are one run, and the batch run
covers all agents every ``allocation_interval``. What asks for a run, and what does not (declines,
finished tasks), is in spec mesos.md section 5.
"""

from collections.abc import Iterable, Sequence

from tepui.base.clock import Instant
from tepui.base.machine import CancelTimer, SetTimer
from tepui.master import timers
from tepui.master.allocator import filters
from tepui.master.allocator.policy import Allocation
from tepui.master.state import Agent, Framework, Offer, State
from tepui.master.turn import Turn
from tepui.wire import resources as wire_resources
from tepui.wire.generated import v1, v1_scheduler


def trigger(turn: Turn, agent_ids: Iterable[str] | None = None) -> None:
    """Ask for an allocation run over these agents, or over all, as soon as this turn is over."""
    state = turn.state
    if agent_ids is None:
        state.candidates = None
    elif state.candidates is not None:
        state.candidates.update(agent_ids)
    if not state.allocation_due:
        state.allocation_due = True
        turn.emit(SetTimer(timers.Allocate(), 0))


def run(turn: Turn, _timer: timers.Allocate) -> None:
    """The coalesced run is due."""
    candidates = turn.state.candidates
    turn.state.candidates = set()
    turn.state.allocation_due = False
    _allocate(turn, candidates)


def run_batch(turn: Turn, timer: timers.AllocateBatch) -> None:
    """The periodic run is due; it does what any coalesced run would."""
    turn.state.candidates = set()
    if turn.state.allocation_due:
        turn.state.allocation_due = False
        turn.emit(CancelTimer(timers.Allocate()))
    _allocate(turn, None)
    turn.emit(SetTimer(timer, turn.state.settings.allocation_interval))


def _allocate(turn: Turn, agent_ids: set[str] | None) -> None:
    turn.state.count("allocator/mesos/allocation_runs")
    granted: dict[str, list[Allocation]] = {}
    for allocation in turn.allocator.allocate(turn.now.mono, agent_ids):
        granted.setdefault(allocation.framework_id, []).append(allocation)
    for framework_id, allocations in granted.items():
        framework = turn.state.frameworks[framework_id]
        offers = tuple(_make(turn, framework, allocation) for allocation in allocations)
        turn.send(
            framework,
            v1_scheduler.Event(
                type=v1_scheduler.Event_Type.OFFERS, offers=v1_scheduler.Event_Offers(offers=offers)
            ),
        )


def _make(turn: Turn, framework: Framework, allocation: Allocation) -> v1.Offer:
    state = turn.state
    agent = state.agents[allocation.agent_id]
    offer = Offer(
        id=f"{state.id}-O{state.next_offer}",
        framework_id=framework.id,
        agent_id=agent.id,
        role=allocation.role,
        resources=allocation.resources,
    )
    state.next_offer += 1
    state.offers[offer.id] = framework.offers[offer.id] = agent.offers[offer.id] = offer
    if state.settings.offer_timeout is not None:
        turn.emit(SetTimer(timers.OfferExpired(offer.id), state.settings.offer_timeout))
    return to_wire(offer, framework, agent, state)


def to_wire(offer: Offer, framework: Framework, agent: Agent, state: State) -> v1.Offer:
    """The offer as its framework sees it."""
    # Old-style frameworks must not see that their resources are allocated to a role.
    multi_role = framework.can("MULTI_ROLE")
    resources = offer.resources if multi_role else offer.resources.unallocate()
    return v1.Offer(
        id=v1.OfferID(value=offer.id),
        framework_id=v1.FrameworkID(value=framework.id),
        agent_id=v1.AgentID(value=agent.id),
        hostname=agent.info.hostname,
        url=agent.url,
        domain=agent.info.domain,
        resources=wire_resources.to_wire(
            resources, refined=framework.can("RESERVATION_REFINEMENT")
        ),
        attributes=agent.info.attributes,
        unavailability=state.unavailability.get(agent.machine),
        executor_ids=tuple(
            v1.ExecutorID(value=executor_id)
            for executor_id in agent.executors.get(framework.id, ())
        ),
        allocation_info=v1.Resource_AllocationInfo(role=offer.role) if multi_role else None,
    )


def take(turn: Turn, offer: Offer) -> None:
    """Forget an offer whose resources the caller now answers for."""
    state = turn.state
    del state.offers[offer.id]
    del state.frameworks[offer.framework_id].offers[offer.id]
    del state.agents[offer.agent_id].offers[offer.id]
    if state.settings.offer_timeout is not None:
        turn.emit(CancelTimer(timers.OfferExpired(offer.id)))


def give_back(turn: Turn, offer: Offer, *, refuse_until: Instant | None = None) -> None:
    """Forget an offer and return its resources, refused or not, without telling the framework."""
    take(turn, offer)
    turn.allocator.recover(
        offer.framework_id,
        offer.role,
        offer.agent_id,
        offer.resources,
        refuse_until=refuse_until,
    )


def rescind(turn: Turn, offers: Iterable[Offer]) -> None:
    """Take offers away from their frameworks, telling them."""
    for offer in list(offers):
        turn.send(
            turn.state.frameworks[offer.framework_id],
            v1_scheduler.Event(
                type=v1_scheduler.Event_Type.RESCIND,
                rescind=v1_scheduler.Event_Rescind(offer_id=v1.OfferID(value=offer.id)),
            ),
        )
        give_back(turn, offer)


def expire(turn: Turn, timer: timers.OfferExpired) -> None:
    """Nobody answered the offer in time."""
    offer = turn.state.offers.get(timer.offer_id)
    if offer is not None:
        rescind(turn, [offer])


def held(framework: Framework, offer_ids: Sequence[v1.OfferID]) -> list[Offer]:
    """The offers among these that the framework has, each once."""
    found = (framework.offers.get(offer_id.value) for offer_id in offer_ids)
    return list({offer.id: offer for offer in found if offer is not None}.values())


def refusal(turn: Turn, wanted: v1.Filters | None) -> Instant | None:
    """Until when the filters of a call refuse what it does not use."""
    seconds = wanted.refuse_seconds if wanted else None
    return filters.refuse_until(turn.now, seconds, turn.state.settings.allocation_interval)


def decline(turn: Turn, framework: Framework, call: v1_scheduler.Call) -> None:
    """DECLINE: unknown offers are ignored, the others come back refused."""
    declined = call.decline
    if declined is None:
        return
    turn.state.count("messages_decline_offers")
    refuse_until = refusal(turn, declined.filters)
    for offer in held(framework, declined.offer_ids):
        give_back(turn, offer, refuse_until=refuse_until)
