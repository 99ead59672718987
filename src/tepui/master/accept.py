"""ACCEPT: what to do with offers (spec mesos.md section 1.4).

Offers are valid together or not at all. Operations run one after the other against what is left of
the offered resources, so that an earlier one can prepare for a later one. Nothing here fails a
call: what goes wrong is told in updates.
"""

from collections.abc import Callable
from typing import Final

from tepui.master import feedback, launches, offers, reshaping, statuses
from tepui.master.grant import Grant
from tepui.master.state import Framework
from tepui.master.turn import Turn
from tepui.master.validation import offers as offer_validation
from tepui.wire.generated import v1, v1_scheduler

_UNSUPPORTED: Final = "This operation is not supported by this master"

#: Operations by type. CREATE_DISK and DESTROY_DISK are for resource providers, which are not there.
_OPERATIONS: Final[dict[v1.Offer_Operation_Type, Callable[[Grant, v1.Offer_Operation], None]]] = {
    **launches.HANDLERS,
    **reshaping.HANDLERS,
}


def accept(turn: Turn, framework: Framework, call: v1_scheduler.Call) -> None:
    """ACCEPT: take the offers and perform the operations."""
    accepted = call.accept
    if accepted is None:
        return
    problem = offer_validation.validate(
        turn.state, framework, [offer_id.value for offer_id in accepted.offer_ids]
    )
    taken = offers.held(framework, accepted.offer_ids)
    if problem is not None:
        for offer in taken:
            offers.give_back(turn, offer)
        for operation in accepted.operations:
            _drop(turn, framework, operation, problem)
        return
    for offer in taken:
        offers.take(turn, offer)
    grant = Grant(turn, framework, taken)
    for operation in accepted.operations:
        _perform(grant, operation)
    grant.close(offers.refusal(turn, accepted.filters))


def _perform(grant: Grant, operation: v1.Offer_Operation) -> None:
    handler = _OPERATIONS.get(operation.type) if operation.type else None
    if handler is not None:
        handler(grant, operation)
    else:
        feedback.operation_failed(grant.turn, grant.framework, operation, _UNSUPPORTED)


def _drop(turn: Turn, framework: Framework, operation: v1.Offer_Operation, problem: str) -> None:
    """The offers were not valid: the scheduler may try again with others."""
    state = statuses.for_framework(framework, v1.TaskState.TASK_DROPPED)
    reason = v1.TaskStatus_Reason.REASON_INVALID_OFFERS
    infos = launches.infos(operation)
    for info in infos:
        message = f"Task launched with invalid offers: {problem}"
        feedback.task_failed(turn, framework, info, state, reason, message)
    if not infos:
        message = f"Operation attempted with invalid offers: {problem}"
        feedback.operation_failed(turn, framework, operation, message)
