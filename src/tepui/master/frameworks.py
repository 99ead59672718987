"""Frameworks after they subscribed: going, coming back, changing their mind, and being removed.

A framework that loses its stream is kept for ``failover_timeout``; its tasks run on, its offers are
gone. A removed framework moves to a bounded ring, so that it is refused when it tries again and
agents that missed the removal can be told. The allocator is told of every one of these changes
here, before any effect of them goes out.
"""

import math

from tepui.base import clock, units
from tepui.base.machine import CancelTimer, SetTimer
from tepui.master import (
    authorization,
    constraints,
    effects,
    events,
    offers,
    operator_events,
    statuses,
    tasks,
    timers,
)
from tepui.master.allocator import constraints as compiled
from tepui.master.allocator import policy
from tepui.master.state import Framework, Task
from tepui.master.turn import Turn
from tepui.master.validation import frameworks as validation
from tepui.wire.generated import internal, v1, v1_scheduler

#: What the original writes where a framework has no libprocess address.
NO_PID = "@0.0.0.0:0"


# --- what a framework is ---


def of_info(info: v1.FrameworkInfo) -> Framework:
    """A framework that nobody is connected to; ``info.id`` is set."""
    return Framework(
        id=info.id.value if info.id else "",
        info=info,
        capabilities=_capabilities(info),
        roles=validation.roles_of(info),
    )


def _capabilities(info: v1.FrameworkInfo) -> frozenset[str]:
    return frozenset(one.type.value for one in info.capabilities if one.type is not None)


def view(framework: Framework) -> policy.FrameworkView:
    """What the allocator needs to know of the framework."""
    return policy.FrameworkView(
        id=framework.id,
        roles=frozenset(framework.roles),
        suppressed=frozenset(framework.suppressed),
        capabilities=framework.capabilities,
        min_allocatable=_min_allocatable(framework.info),
        constraints=compiled.compile_constraints(framework.offer_constraints),
    )


def _min_allocatable(info: v1.FrameworkInfo) -> dict[str, tuple[dict[str, int], ...]]:
    return {
        role: tuple(
            {name: units.milli(scalar.value) for name, scalar in one.quantities.items()}
            for one in wanted.min_allocatable_resources.quantities
        )
        for role, wanted in info.offer_filters.items()
        if wanted.min_allocatable_resources is not None
    }


def change(
    turn: Turn,
    framework: Framework,
    info: v1.FrameworkInfo,
    suppressed: tuple[str, ...],
    offer_constraints: v1_scheduler.OfferConstraints | None,
) -> None:
    """Take over what a validated SUBSCRIBE or UPDATE_FRAMEWORK says; offers of lost roles go."""
    framework.info = info
    framework.capabilities = _capabilities(info)
    framework.roles = validation.roles_of(info)
    framework.suppressed = set(suppressed)
    framework.offer_constraints = offer_constraints
    lost = [offer for offer in framework.offers.values() if offer.role not in framework.roles]
    offers.rescind(turn, lost)
    turn.allocator.update_framework(view(framework))


def broadcast(turn: Turn, framework: Framework) -> None:
    """Tell every agent what the framework is now."""
    message = update_message(framework)
    for agent in turn.state.agents.values():
        turn.tell(agent, message)


def update_message(framework: Framework) -> internal.UpdateFrameworkMessage:
    """What an agent is told of a framework that came back or changed."""
    return internal.UpdateFrameworkMessage(
        framework_id=v1.FrameworkID(value=framework.id),
        pid=NO_PID,
        framework_info=framework.info,
    )


# --- calls ---


def update_framework(
    turn: Turn, framework: Framework, request_id: int, call: v1_scheduler.Call
) -> None:
    """UPDATE_FRAMEWORK: the one call that is answered 200, or 400 with the reason."""
    wanted = call.update_framework
    if wanted is None:
        return
    info = wanted.framework_info
    settings = turn.state.settings
    problem = validation.validate(info, settings) or validation.validate_suppressed(
        info, wanted.suppressed_roles
    )
    if problem is not None:
        turn.emit(
            effects.Respond(request_id, 400, f"Supplied FrameworkInfo is not valid: {problem}")
        )
        return
    refused = authorization.framework_problem(
        turn.security.authorizer, info, validation.roles_of(info)
    )
    if refused is not None:
        turn.emit(effects.Respond(request_id, 403, refused))
        return
    problem = constraints.validate(info, wanted.offer_constraints)
    if problem is not None:
        turn.emit(effects.Respond(request_id, 400, problem))
        return
    problem = validation.validate_update(framework.info, info)
    if problem is not None:
        turn.emit(effects.Respond(request_id, 400, f"FrameworkInfo update is not valid: {problem}"))
        return
    changed = info != framework.info
    change(turn, framework, info, wanted.suppressed_roles, wanted.offer_constraints)
    if changed:
        broadcast(turn, framework)
    operator_events.framework_updated(turn, framework)
    turn.emit(effects.Respond(request_id, 200))


def suppress(turn: Turn, framework: Framework, call: v1_scheduler.Call) -> None:
    """SUPPRESS: no more offers for these roles, or for all; nothing when one is not subscribed."""
    turn.state.count("messages_suppress_offers")
    wanted = call.suppress.roles if call.suppress else ()
    if validation.validate_call_roles(framework.roles, wanted) is not None:
        return
    roles = wanted or framework.roles
    framework.suppressed.update(roles)
    turn.allocator.suppress(framework.id, roles)


def revive(turn: Turn, framework: Framework, call: v1_scheduler.Call) -> None:
    """REVIVE: forget refusals and suppression of these roles, or of all, and offer at once."""
    turn.state.count("messages_revive_offers")
    wanted = call.revive.roles if call.revive else ()
    if validation.validate_call_roles(framework.roles, wanted) is not None:
        return
    roles = wanted or framework.roles
    framework.suppressed.difference_update(roles)
    turn.allocator.revive(framework.id, roles)
    offers.trigger(turn)


def teardown(turn: Turn, framework: Framework, _call: v1_scheduler.Call) -> None:
    """TEARDOWN: the framework removes itself."""
    turn.state.count("messages_unregister_framework")
    remove(turn, framework)


# --- losing the stream ---


def stream_closed(turn: Turn, event: events.StreamClosed) -> None:
    """The connection of a stream is gone; one that we closed ourselves is known no more."""
    framework = turn.state.streams.get(event.stream_id)
    if framework is None:
        return
    detach(turn, framework)
    deactivate(turn, framework)
    timeout = _failover_timeout(framework)
    if timeout <= 0:
        remove(turn, framework)
    else:
        turn.emit(SetTimer(timers.FrameworkFailover(framework.id), timeout))


def _failover_timeout(framework: Framework) -> int:
    seconds = framework.info.failover_timeout or 0.0
    return round(seconds * clock.SECOND) if math.isfinite(seconds) else 0


def detach(turn: Turn, framework: Framework) -> None:
    """Forget the framework's stream without touching its connection."""
    stream_id = framework.stream_id
    if stream_id is not None:
        del turn.state.streams[stream_id]
        turn.emit(CancelTimer(timers.Heartbeat(stream_id)))
    framework.stream_id = None
    framework.connected = False


def deactivate(turn: Turn, framework: Framework) -> None:
    """No offers from now on; outstanding ones come back unannounced."""
    for offer in list(framework.offers.values()):
        offers.give_back(turn, offer)
    if framework.active:
        framework.active = False
        turn.allocator.deactivate_framework(framework.id)


def failover_expired(turn: Turn, timer: timers.FrameworkFailover) -> None:
    """A disconnected framework did not come back in time."""
    framework = turn.state.frameworks.get(timer.framework_id)
    if framework is not None and not framework.connected:
        remove(turn, framework)


# --- removal ---


def remove(turn: Turn, framework: Framework) -> None:
    """Remove a framework: its tasks are killed everywhere, and nobody is sent an update of it."""
    state = turn.state
    stream_id = framework.stream_id
    detach(turn, framework)
    turn.emit(CancelTimer(timers.FrameworkFailover(framework.id)))
    deactivate(turn, framework)
    shutdown = internal.ShutdownFrameworkMessage(framework_id=v1.FrameworkID(value=framework.id))
    for agent in state.agents.values():
        turn.tell(agent, shutdown)
    for task in list(framework.tasks.values()):
        _kill_on_record(turn, framework, task)
    framework.completed_tasks.extend(framework.unreachable_tasks.values())
    framework.unreachable_tasks.clear()
    framework.operations.clear()  # their agents still have them; we acknowledge their ends
    for agent_id, executors in list(framework.executors.items()):
        for executor_id in list(executors):
            tasks.remove_executor(turn, state.agents[agent_id], framework.id, executor_id)
    framework.unregistered_time = turn.now.timestamp()
    turn.allocator.remove_framework(framework.id)
    del state.frameworks[framework.id]
    state.completed_frameworks[framework.id] = framework
    while len(state.completed_frameworks) > state.settings.max_completed_frameworks:
        state.completed_frameworks.popitem(last=False)
    operator_events.framework_removed(turn, framework)
    if stream_id is not None:
        turn.emit(effects.CloseStream(stream_id))


def _kill_on_record(turn: Turn, framework: Framework, task: Task) -> None:
    killed = statuses.of_task(
        turn.now,
        task,
        v1.TaskState.TASK_KILLED,
        v1.TaskStatus_Reason.REASON_FRAMEWORK_REMOVED,
        f"Framework {framework.id} removed",
    )
    tasks.apply(turn, task, killed)
    tasks.remove(turn, task)
