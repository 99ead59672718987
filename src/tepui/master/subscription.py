"""SUBSCRIBE: a scheduler's stream begins, or is refused on it (spec mesos.md section 1.2).

A refusal is an event on a 200 stream, not a status code. There is one stream per framework id and
the newest always wins. A framework whose id we do not know is taken in under it: the list of
frameworks is not durable, so it may well be ours from before a restart.
"""

from typing import Final

import msgspec

from tepui.base import clock
from tepui.base.machine import CancelTimer, SetTimer
from tepui.master import (
    authorization,
    constraints,
    effects,
    events,
    frameworks,
    offers,
    operations,
    operator_events,
    timers,
)
from tepui.master.state import Framework
from tepui.master.turn import Turn
from tepui.master.validation import frameworks as validation
from tepui.wire.generated import v1, v1_scheduler

#: Fixed by the protocol; clients are told it in SUBSCRIBED.
HEARTBEAT_INTERVAL: Final = clock.seconds(15)

_HEARTBEAT: Final = v1_scheduler.Event(type=v1_scheduler.Event_Type.HEARTBEAT)


def subscribe(turn: Turn, event: events.SchedulerSubscribed) -> None:
    """Open the stream, then take the framework in or refuse it."""
    stream_id = turn.ids.uuid()
    turn.emit(effects.OpenStream(event.request_id, stream_id, event.content_type))
    wanted = event.call.subscribe
    if wanted is None:
        _refuse(turn, stream_id, "Expecting 'subscribe' to be present")
        return
    info = wanted.framework_info
    if info.principal is None and event.principal is not None:
        info = msgspec.structs.replace(info, principal=event.principal)
    known = turn.state.frameworks.get(info.id.value) if info.id else None
    problem = _problem(turn, wanted, info, known)
    if problem is not None:
        _refuse(turn, stream_id, problem)
        return
    turn.state.count(
        "messages_register_framework"
        if info.id is None or not info.id.value
        else "messages_reregister_framework"
    )
    if known is None:
        _take_in(turn, stream_id, wanted, info)
    else:
        _take_over(turn, stream_id, wanted, info, known)


def _problem(
    turn: Turn,
    wanted: v1_scheduler.Call_Subscribe,
    info: v1.FrameworkInfo,
    known: Framework | None,
) -> str | None:
    problem = validation.validate(info, turn.state.settings)
    if problem is not None:
        return problem
    if info.id is not None and info.id.value in turn.state.completed_frameworks:
        return "Framework has been removed"
    refused = authorization.framework_problem(
        turn.security.authorizer, info, validation.roles_of(info)
    )
    if refused is not None:
        return refused
    return (
        validation.validate_suppressed(info, wanted.suppressed_roles)
        or constraints.validate(info, wanted.offer_constraints)
        or (validation.validate_resubscribe(known.info, info) if known else None)
    )


def _refuse(turn: Turn, stream_id: str, problem: str) -> None:
    turn.emit(effects.SendEvent(stream_id, _error(problem)))
    turn.emit(effects.CloseStream(stream_id))


def _error(message: str) -> v1_scheduler.Event:
    return v1_scheduler.Event(
        type=v1_scheduler.Event_Type.ERROR, error=v1_scheduler.Event_Error(message=message)
    )


def _take_in(
    turn: Turn, stream_id: str, wanted: v1_scheduler.Call_Subscribe, info: v1.FrameworkInfo
) -> None:
    """A framework that is new here, under an id of ours or its own."""
    state = turn.state
    returning = info.id is not None and info.id.value
    if not returning:
        framework_id = f"{state.id}-{state.next_framework:04d}"
        state.next_framework += 1
        info = msgspec.structs.replace(info, id=v1.FrameworkID(value=framework_id))
    framework = frameworks.of_info(info)
    framework.suppressed = set(wanted.suppressed_roles)
    framework.offer_constraints = wanted.offer_constraints
    framework.registered_time = framework.reregistered_time = turn.now.timestamp()
    framework.active = True
    state.frameworks[framework.id] = framework
    if returning:
        operations.adopt(state, framework)
    turn.allocator.add_framework(frameworks.view(framework), {}, active=True)
    _attach(turn, framework, stream_id)
    operator_events.framework_added(turn, framework)
    if returning:
        frameworks.broadcast(turn, framework)
    offers.trigger(turn)


def _take_over(
    turn: Turn,
    stream_id: str,
    wanted: v1_scheduler.Call_Subscribe,
    info: v1.FrameworkInfo,
    framework: Framework,
) -> None:
    """A framework that we know: still connected, disconnected, or so far only known by agents."""
    now = turn.now.timestamp()
    framework.reregistered_time = now
    if framework.recovered:
        framework.recovered = False
        framework.registered_time = now
    old_stream = framework.stream_id
    turn.emit(CancelTimer(timers.FrameworkFailover(framework.id)))
    # The old stream does not hear of offers that go; nobody reads it any more.
    frameworks.detach(turn, framework)
    if old_stream is not None:
        turn.emit(effects.SendEvent(old_stream, _error("Framework failed over")))
        turn.emit(effects.CloseStream(old_stream))
    for offer in list(framework.offers.values()):
        offers.give_back(turn, offer)
    frameworks.change(
        turn,
        framework,
        validation.keep_fixed(framework.info, info),
        wanted.suppressed_roles,
        wanted.offer_constraints,
    )
    if not framework.active:
        framework.active = True
        turn.allocator.activate_framework(framework.id)
        offers.trigger(turn)
    _attach(turn, framework, stream_id)
    operator_events.framework_updated(turn, framework)
    frameworks.broadcast(turn, framework)


def _attach(turn: Turn, framework: Framework, stream_id: str) -> None:
    framework.connected = True
    framework.stream_id = stream_id
    turn.state.streams[stream_id] = framework
    turn.send(
        framework,
        v1_scheduler.Event(
            type=v1_scheduler.Event_Type.SUBSCRIBED,
            subscribed=v1_scheduler.Event_Subscribed(
                framework_id=v1.FrameworkID(value=framework.id),
                heartbeat_interval_seconds=clock.to_seconds(HEARTBEAT_INTERVAL),
                master_info=turn.state.master_info,
            ),
        ),
    )
    heartbeat(turn, timers.Heartbeat(stream_id))


def heartbeat(turn: Turn, timer: timers.Heartbeat) -> None:
    """Send a HEARTBEAT and set the timer of the next, unless the stream has just ended."""
    if timer.stream_id not in turn.state.streams:
        return
    turn.emit(effects.SendEvent(timer.stream_id, _HEARTBEAT))
    turn.emit(SetTimer(timer, HEARTBEAT_INTERVAL))
