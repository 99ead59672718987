"""Offers: taking what suits, declining the rest, and telling the master whether we want more.

No offer is kept beyond the step it came in. *Demand* is what the queue could launch now. When it
grows we revive, since declined offers stay away for two minutes; when a role has none we suppress
it. Revives are rationed: one each five seconds as in the original, but those not used are saved up,
so that nobody waits for a timer between POST and a running task.
"""

from collections.abc import Sequence
from typing import Final

from tepui.base import clock
from tepui.marathon import launch_queue, launches
from tepui.marathon.state import QueueEntry
from tepui.marathon.turn import Turn
from tepui.wire.generated import v1, v1_scheduler

REVIVE: Final = "revive"


def handle(turn: Turn, offers: Sequence[v1.Offer]) -> None:
    """Match each offer with the queue; accept or decline every one."""
    declined: list[v1.OfferID] = []
    turn.state.count("mesos.offers.incoming.counter", len(offers))
    for offer in offers:
        tasks = launches.match(turn, offer)
        if tasks:
            _accept(turn, offer, tasks)
        else:
            declined.append(offer.id)
    if declined:
        turn.state.count("mesos.offers.declined.counter", len(declined))
        turn.call(
            v1_scheduler.Call(
                type=v1_scheduler.Call_Type.DECLINE,
                decline=v1_scheduler.Call_Decline(
                    offer_ids=tuple(declined), filters=_filters(_decline_duration(turn))
                ),
            )
        )


def balance(turn: Turn) -> None:
    """Revive or suppress roles if demand changed; called at the end of each step."""
    state = turn.state
    if not state.subscribed or not state.demand_changed:
        return
    state.demand_changed = False
    launch_queue.arm_delays(turn)
    demand = launch_queue.launchable(turn)
    _suppress(turn, {entry.app.role for entry in demand})
    if state.revive_pending:
        return
    known = state.revived_demand
    if not any(entry.count > known.get(entry.app.id, 0) for entry in demand):
        _remember(turn, demand)
        return
    wait = _revive_wait(turn)
    if wait:
        state.revive_pending = True
        turn.set_timer(REVIVE, wait)
    else:
        _revive(turn, demand)


def revive_due(turn: Turn) -> None:
    """The pause before a revive is over; it may have become needless."""
    state = turn.state
    demand = launch_queue.launchable(turn)
    if state.revive_pending and state.subscribed and demand:
        _revive(turn, demand)
    else:
        # What was wanted is served; wanting as much again must not look like nothing new.
        _remember(turn, demand)
    state.revive_pending = False


def resume(turn: Turn) -> None:
    """Begin anew after a (re-)registration: the master knows of no suppression of ours."""
    state = turn.state
    state.suppressed.clear()
    state.revived_demand.clear()
    state.last_revive = None
    state.revive_pending = False
    state.demand_changed = True


def _accept(turn: Turn, offer: v1.Offer, tasks: list[v1.TaskInfo]) -> None:
    turn.state.count("mesos.offers.used.counter")
    turn.state.count("mesos.offer-operations.launch.counter")
    turn.state.count("tasks.launched.counter", len(tasks))
    launch = v1.Offer_Operation(
        type=v1.Offer_Operation_Type.LAUNCH,
        launch=v1.Offer_Operation_Launch(task_infos=tuple(tasks)),
    )
    # What is left comes back at once while there is more to launch.
    hungry = launch_queue.wants_more(turn, _role(offer))
    refuse = 0 if hungry else turn.state.settings.decline_offer_duration
    turn.call(
        v1_scheduler.Call(
            type=v1_scheduler.Call_Type.ACCEPT,
            accept=v1_scheduler.Call_Accept(
                offer_ids=(offer.id,), operations=(launch,), filters=_filters(refuse)
            ),
        )
    )


def _decline_duration(turn: Turn) -> int:
    state = turn.state
    if launches.out_of_tokens(turn):
        refilled = state.tokens_refilled + state.settings.launch_token_refresh_interval
        return max(clock.SECOND, refilled - turn.now.mono)
    return state.settings.decline_offer_duration


def _suppress(turn: Turn, wanted: set[str]) -> None:
    state = turn.state
    idle = tuple(role for role in state.roles if role not in wanted | state.suppressed)
    if idle:
        state.suppressed.update(idle)
        state.count("mesos.calls.suppress.counter")
        turn.call(
            v1_scheduler.Call(
                type=v1_scheduler.Call_Type.SUPPRESS,
                suppress=v1_scheduler.Call_Suppress(roles=idle),
            )
        )


def _revive(turn: Turn, demand: list[QueueEntry]) -> None:
    state = turn.state
    wanted = {entry.app.role for entry in demand}
    state.revive_credit = _revive_credit(turn) - state.settings.min_revive_offers_interval
    state.suppressed -= wanted
    state.last_revive = turn.now.mono
    _remember(turn, demand)
    state.count("mesos.calls.revive.counter")
    turn.call(
        v1_scheduler.Call(
            type=v1_scheduler.Call_Type.REVIVE,
            revive=v1_scheduler.Call_Revive(roles=tuple(sorted(wanted))),
        )
    )


def _remember(turn: Turn, demand: list[QueueEntry]) -> None:
    turn.state.revived_demand = {entry.app.id: entry.count for entry in demand}


def _revive_wait(turn: Turn) -> int:
    """Nanoseconds until the next revive may go out."""
    state, settings = turn.state, turn.state.settings
    if state.last_revive is None:
        return 0
    spacing_left = state.last_revive + settings.revive_spacing - turn.now.mono
    return max(0, spacing_left, settings.min_revive_offers_interval - _revive_credit(turn))


def _revive_credit(turn: Turn) -> int:
    """What is saved up by now: a revive costs one interval."""
    state, settings = turn.state, turn.state.settings
    full = settings.min_revive_offers_interval * settings.revive_burst
    if state.last_revive is None:
        return full
    return min(full, state.revive_credit + turn.now.mono - state.last_revive)


def _role(offer: v1.Offer) -> str:
    allocation = offer.allocation_info
    return (allocation.role if allocation else None) or "*"


def _filters(duration: int) -> v1.Filters:
    return v1.Filters(refuse_seconds=clock.to_seconds(duration))
