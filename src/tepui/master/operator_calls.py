"""Calls of operators that change something: which handler answers which.

Every handler answers with exactly one ``Respond``: 200 or 202 without a body, or the reason why
not. What it changes is persisted first (``registry``).
"""

from collections.abc import Callable
from typing import Final

from tepui.master import effects, events
from tepui.master.turn import Turn
from tepui.wire.generated import v1_master

_Type = v1_master.Call_Type
_Handler = Callable[[Turn, int, v1_master.Call], None]

CALLS: Final[dict[v1_master.Call_Type, _Handler]] = {}


def handle(turn: Turn, event: events.OperatorCalled) -> None:
    """Perform the call."""
    handler = CALLS.get(event.call.type) if event.call.type else None
    if handler is None:
        turn.emit(
            effects.Respond(
                event.request_id, 501, f"{event.call.type} is not supported by this master"
            )
        )
        return
    handler(turn, event.request_id, event.call)
