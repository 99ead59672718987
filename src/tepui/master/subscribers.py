"""SUBSCRIBE of the operator API: streams that follow what happens in the master.

A stream begins with a picture of everything and a heartbeat; then every change is an event of its
own (``operator_events``). There is room for so many subscribers; one more ends the oldest stream.
"""

from typing import Final

from tepui.base import clock
from tepui.base.machine import CancelTimer, SetTimer
from tepui.master import effects, events, records, timers, views
from tepui.master.turn import Turn
from tepui.security.viewing import Viewer
from tepui.wire.generated import v1_master

#: Fixed by the protocol; clients are told it in SUBSCRIBED.
HEARTBEAT_INTERVAL: Final = clock.seconds(15)

_Type = v1_master.Event_Type
_HEARTBEAT: Final = v1_master.Event(type=_Type.HEARTBEAT)


def subscribe(turn: Turn, event: events.OperatorSubscribed) -> None:
    """Open the stream and send the picture."""
    state = turn.state
    stream_id = turn.ids.uuid()
    viewer = Viewer(turn.security.authorizer, event.principal)
    turn.emit(effects.OpenStream(event.request_id, stream_id, event.content_type, is_named=False))
    snapshot = v1_master.Event_Subscribed(
        get_state=records.whole(views.visible(state, viewer)),
        heartbeat_interval_seconds=clock.to_seconds(HEARTBEAT_INTERVAL),
    )
    first = v1_master.Event(type=_Type.SUBSCRIBED, subscribed=snapshot)
    turn.emit(effects.Publish((stream_id,), first))
    state.subscribers[stream_id] = event.principal
    heartbeat(turn, timers.OperatorHeartbeat(stream_id))
    while len(state.subscribers) > max(1, state.settings.max_operator_event_stream_subscribers):
        oldest = next(iter(state.subscribers))
        _forget(turn, oldest)
        turn.emit(effects.CloseStream(oldest))


def heartbeat(turn: Turn, timer: timers.OperatorHeartbeat) -> None:
    """Send a HEARTBEAT and set the timer of the next, unless the stream has just ended."""
    if timer.stream_id in turn.state.subscribers:
        turn.emit(effects.Publish((timer.stream_id,), _HEARTBEAT))
        turn.emit(SetTimer(timer, HEARTBEAT_INTERVAL))


def closed(turn: Turn, stream_id: str) -> bool:
    """The connection of a stream is gone; False when it is none of ours."""
    if stream_id not in turn.state.subscribers:
        return False
    _forget(turn, stream_id)
    return True


def _forget(turn: Turn, stream_id: str) -> None:
    del turn.state.subscribers[stream_id]
    turn.emit(CancelTimer(timers.OperatorHeartbeat(stream_id)))
