"""The master: what happens on which event. This is the table of contents of the room.

Theory of operation. A master holds no promise of its own except the registry (``registry``): agents
bring tasks, frameworks bring themselves. Resources flow agent → allocator → offer → task and back;
each step of that is in ``offers``, ``accept`` and ``tasks``, and at any time what is offered and
used on an agent is within its total (``invariants``). A framework is connected by one stream
(``subscription``), lost with it, and removed after its failover time (``frameworks``). An agent is
linked and pinged (``agents``, ``pings``), and lost in three degrees (``agent_loss``).

Framework:  recovered → connected ⇄ disconnected → completed
Agent:      recovered → connected ⇄ disconnected → unreachable → connected; or removed
Task:       staging → … → terminal (resources free) → acknowledged (history)

Calls are answered by exactly one ``Respond``; what goes wrong after that is told by events.
"""

from collections.abc import Callable
from typing import Final, TypeVar, assert_never, cast

from tepui.base import clock
from tepui.base.machine import SetTimer, TimerFired
from tepui.base.randomness import IdSource
from tepui.master import (
    accept,
    agent_loss,
    agents,
    authentication,
    authorization,
    draining,
    effects,
    events,
    frameworks,
    messages,
    offers,
    operation_reconciliation,
    operations,
    operator_calls,
    pings,
    reconciliation,
    registry,
    subscribers,
    subscription,
    tasks,
    timers,
)
from tepui.master.allocator.policy import Policy
from tepui.master.security import OPEN, Security
from tepui.master.state import Framework, State
from tepui.master.turn import Turn
from tepui.wire.generated import internal, v1_scheduler
from tepui.wire.internal import InternalMessage
from tepui.wire.libprocess import Upid


class Master:
    """The machine. ``state`` may be read by anybody, between steps."""

    def __init__(
        self, state: State, allocator: Policy, ids: IdSource, security: Security = OPEN
    ) -> None:
        self.state: Final = state
        self._security = security
        self._allocator = allocator
        self._ids = ids

    def step(self, now: clock.Now, event: events.Event) -> list[effects.Effect]:
        """Take one event; see ``base.machine``."""
        turn = Turn(self.state, self._allocator, self._ids, now, self._security)
        match event:
            case events.SchedulerCalled():
                _on_call(turn, event)
            case events.MessageReceived():
                _on_message(turn, event)
            case TimerFired():
                _on_timer(turn, event.key)
            case events.SchedulerSubscribed():
                subscription.subscribe(turn, event)
            case events.OperatorCalled():
                _on_operator_call(turn, event)
            case events.OperatorSubscribed():
                subscribers.subscribe(turn, event)
            case events.StreamClosed():
                if not subscribers.closed(turn, event.stream_id):
                    frameworks.stream_closed(turn, event)
            case events.PeerExited():
                agent_loss.peer_exited(turn, event)
            case events.Started():
                _on_start(turn, event)
            case _:
                assert_never(event)
        if self.state.draining:
            draining.settle(turn)
        return turn.collected


# --- start ---


def _on_start(turn: Turn, event: events.Started) -> None:
    state = turn.state
    contents = registry.read(event.registry)
    state.recovered_agents.update(contents.agents)
    state.unreachable_agents.update(contents.unreachable)
    state.gone_agents.update(contents.gone)
    operator_calls.restore(turn, contents)
    if state.recovered_agents:
        until = turn.now.after(state.settings.allocator_recovery_timeout)
        turn.allocator.expect_agents(len(state.recovered_agents), until)
    turn.emit(SetTimer(timers.AllocateBatch(), state.settings.allocation_interval))
    if state.recovered_agents:
        turn.emit(SetTimer(timers.RecoveredAgentsReturn(), state.settings.agent_reregister_timeout))


# --- operator calls ---


def _on_operator_call(turn: Turn, event: events.OperatorCalled) -> None:
    authorizer = turn.security.authorizer
    if authorization.operator_may(authorizer, event.principal, event.call, turn.state):
        operator_calls.handle(turn, event)
    else:
        turn.emit(effects.Respond(event.request_id, 403, "403 Forbidden."))


# --- scheduler calls ---

_Call = v1_scheduler.Call_Type


def _ignore(_turn: Turn, _framework: Framework, _call: v1_scheduler.Call) -> None:
    """A call that is valid and changes nothing: the allocator has no use for REQUEST, and inverse
    offers, which the others answer, are not made yet."""


#: Calls that are answered 202 whatever comes of them.
CALLS: Final[dict[v1_scheduler.Call_Type, Callable[[Turn, Framework, v1_scheduler.Call], None]]] = {
    _Call.TEARDOWN: frameworks.teardown,
    _Call.ACCEPT: accept.accept,
    _Call.DECLINE: offers.decline,
    _Call.REVIVE: frameworks.revive,
    _Call.SUPPRESS: frameworks.suppress,
    _Call.KILL: tasks.kill,
    _Call.SHUTDOWN: messages.shut_down_executor,
    _Call.ACKNOWLEDGE: tasks.acknowledge,
    _Call.RECONCILE: reconciliation.reconcile,
    _Call.MESSAGE: messages.to_executor,
    _Call.REQUEST: _ignore,
    _Call.ACKNOWLEDGE_OPERATION_STATUS: operations.acknowledge,
    _Call.RECONCILE_OPERATIONS: operation_reconciliation.reconcile,
    _Call.ACCEPT_INVERSE_OFFERS: _ignore,
    _Call.DECLINE_INVERSE_OFFERS: _ignore,
}


def _on_call(turn: Turn, event: events.SchedulerCalled) -> None:
    call = event.call
    framework = turn.state.frameworks.get(call.framework_id.value if call.framework_id else "")
    if framework is None:
        turn.emit(effects.Respond(event.request_id, 400, "Framework cannot be found"))
        return
    refused = _refusal(framework, event)
    if refused is not None:
        turn.emit(refused)
        return
    if call.type is _Call.UPDATE_FRAMEWORK:
        frameworks.update_framework(turn, framework, event.request_id, call)
        return
    handler = CALLS.get(call.type) if call.type else None
    if handler is None:
        turn.emit(effects.Respond(event.request_id, 501))
        return
    turn.emit(effects.Respond(event.request_id, 202))
    handler(turn, framework, call)


def _refusal(framework: Framework, event: events.SchedulerCalled) -> effects.Respond | None:
    """Why the caller may not speak for the framework (spec mesos.md section 1.1, step 9)."""
    request_id, principal = event.request_id, event.principal
    if principal is not None and principal != framework.info.principal:
        return effects.Respond(
            request_id,
            400,
            f"Authenticated principal '{principal}' does not match principal "
            f"'{framework.info.principal or ''}' set in `FrameworkInfo`",
        )
    if not framework.connected:
        return effects.Respond(request_id, 403, "Framework is not subscribed")
    if event.stream_id is None:
        return effects.Respond(
            request_id,
            400,
            "All non-subscribe calls should include the 'Mesos-Stream-Id' header",
        )
    if event.stream_id != framework.stream_id:
        return effects.Respond(
            request_id,
            400,
            f"The stream ID '{event.stream_id}' included in this request didn't match the stream "
            f"ID currently associated with framework ID {framework.id}",
        )
    return None


# --- messages of agents ---

MessageT = TypeVar("MessageT", bound=InternalMessage)
_MessageHandler = Callable[[Turn, Upid, InternalMessage], None]


def _on(
    kind: type[MessageT], handler: Callable[[Turn, Upid, MessageT], None]
) -> tuple[type[InternalMessage], _MessageHandler]:
    """An entry of the table; the lookup by class makes the cast true."""
    return kind, cast("_MessageHandler", handler)


#: Messages to the process ``master``.
MESSAGES: Final[dict[type[InternalMessage], _MessageHandler]] = dict(
    (
        _on(internal.StatusUpdateMessage, tasks.on_update),
        _on(internal.RegisterSlaveMessage, agents.register),
        _on(internal.ReregisterSlaveMessage, agents.reregister),
        _on(internal.UnregisterSlaveMessage, agent_loss.unregister),
        _on(internal.UpdateSlaveMessage, agents.update),
        _on(internal.UpdateOperationStatusMessage, operations.on_update),
        _on(internal.ExecutorToFrameworkMessage, messages.to_framework),
        _on(internal.ExitedExecutorMessage, messages.executor_exited),
    )
)


def _on_message(turn: Turn, event: events.MessageReceived) -> None:
    if authentication.receive(turn, event):
        return
    if event.receiver.startswith(pings.OBSERVER):
        pings.pong(turn, event.receiver)
        return
    handler = MESSAGES.get(type(event.message))
    if handler is None:
        turn.state.count("dropped_messages")
        return
    handler(turn, event.sender, event.message)


# --- timers ---

TimerT = TypeVar("TimerT")
_TimerHandler = Callable[[Turn, object], None]


def _at(
    kind: type[TimerT], handler: Callable[[Turn, TimerT], None]
) -> tuple[type[object], _TimerHandler]:
    """An entry of the table; the lookup by class makes the cast true."""
    return kind, cast("_TimerHandler", handler)


TIMERS: Final[dict[type[object], _TimerHandler]] = dict(
    (
        _at(timers.Allocate, offers.run),
        _at(timers.AllocateBatch, offers.run_batch),
        _at(timers.OfferExpired, offers.expire),
        _at(timers.Heartbeat, subscription.heartbeat),
        _at(timers.OperatorHeartbeat, subscribers.heartbeat),
        _at(timers.FrameworkFailover, frameworks.failover_expired),
        _at(timers.Ping, pings.due),
        _at(timers.AuthenticationDue, authentication.expired),
        _at(timers.AgentReturn, agent_loss.return_expired),
        _at(timers.RecoveredAgentsReturn, agent_loss.recovered_expired),
    )
)


def _on_timer(turn: Turn, key: object) -> None:
    TIMERS[type(key)](turn, key)
