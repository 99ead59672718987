"""Agents that go: disconnected, unreachable, removed, or gone (spec mesos.md sections 7.3 and 7.4).

A *disconnected* agent's connection broke: it keeps its tasks and is offered to nobody until it
registers again. An *unreachable* agent stayed away too long: its tasks are no longer ours to
speak for, but come back with it. A *removed* agent said good-bye or was replaced. A *gone* one is
not coming back, says its operator, and is turned away if it does.
"""

from typing import Final

import msgspec

from tepui.base.machine import CancelTimer, SetTimer
from tepui.master import (
    authentication,
    events,
    offers,
    operations,
    operator_events,
    registry,
    statuses,
    tasks,
    timers,
)
from tepui.master.state import Agent, Framework, State, Task
from tepui.master.turn import Turn
from tepui.model import task_states
from tepui.wire.generated import internal, v1, v1_scheduler
from tepui.wire.libprocess import Upid

#: What a gone agent is told, and its frameworks.
GONE: Final = "Agent has been marked gone"

_LOST = v1.TaskState.TASK_LOST
_Reason = v1.TaskStatus_Reason


# --- disconnected ---


def peer_exited(turn: Turn, event: events.PeerExited) -> None:
    """The connection to an address broke; every agent there is disconnected."""
    authentication.forget(turn, event.address)
    for agent in list(turn.state.agents_by_address.get(event.address, {}).values()):
        if agent.connected:
            _disconnect(turn, agent)


def _disconnect(turn: Turn, agent: Agent) -> None:
    state = turn.state
    agent.connected = False
    agent.active = False
    turn.allocator.deactivate_agent(agent.id)
    offers.rescind(turn, agent.offers.values())
    for framework_id in list(agent.tasks.keys() | agent.executors.keys()):
        framework = state.frameworks[framework_id]
        if not framework.info.checkpoint:
            # Its executors end with the agent process, whose end is the likely cause.
            _lose_all(
                turn,
                agent,
                framework,
                _LOST,
                _Reason.REASON_AGENT_DISCONNECTED,
                f"Agent {agent.info.hostname} disconnected",
            )
    turn.emit(SetTimer(timers.AgentReturn(agent.id), state.settings.agent_reregister_timeout))


def return_expired(turn: Turn, timer: timers.AgentReturn) -> None:
    """A disconnected agent did not register again in time."""
    agent = turn.state.agents.get(timer.agent_id)
    if agent is not None and not agent.connected:
        mark_unreachable(turn, agent, "agent did not re-register within the time allowed")


# --- unreachable ---


def mark_unreachable(turn: Turn, agent: Agent, message: str) -> None:
    """Write the agent off until it comes back; ``message`` goes into its tasks' updates."""
    wall_ns = turn.now.wall_ns
    turn.state.count("slave_unreachable_completed")
    turn.state.count("slave_removals")
    turn.state.count("slave_removals/reason_unhealthy")
    _remember_unreachable(turn, agent.id)
    for framework_id in list(agent.tasks):
        framework = turn.state.frameworks[framework_id]
        _lose_all(
            turn,
            agent,
            framework,
            statuses.for_framework(framework, v1.TaskState.TASK_UNREACHABLE),
            _Reason.REASON_AGENT_REMOVED,
            message,
            unreachable_ns=wall_ns,
        )
    operations.lose_all(turn, agent, v1.OperationState.OPERATION_UNREACHABLE, message)
    _forget(turn, agent)
    _tell_lost(turn, agent.id)


def recovered_expired(turn: Turn, _timer: timers.RecoveredAgentsReturn) -> None:
    """Agents of the registry that did not come back after our start are unreachable."""
    state = turn.state
    for agent_id in list(state.recovered_agents):
        del state.recovered_agents[agent_id]
        state.count("recovery_slave_removals")
        state.count("slave_unreachable_completed")
        _remember_unreachable(turn, agent_id)
        _tell_lost(turn, agent_id)


def _remember_unreachable(turn: Turn, agent_id: str) -> None:
    state = turn.state
    state.unreachable_agents[agent_id] = turn.now.wall_ns
    for effect in registry.mark_unreachable(agent_id, turn.now.wall_ns):
        turn.emit(effect)
    while len(state.unreachable_agents) > state.settings.max_removed_agents:
        forgotten, _ = state.unreachable_agents.popitem(last=False)
        for effect in registry.forget_unreachable(forgotten):
            turn.emit(effect)


# --- removed ---


def unregister(turn: Turn, sender: Upid, message: internal.UnregisterSlaveMessage) -> None:
    """UnregisterSlaveMessage: the agent is shutting down for good."""
    turn.state.count("messages_unregister_slave")
    agent = turn.state.agents.get(message.slave_id.value)
    if agent is not None and agent.pid == sender:
        turn.state.count("slave_removals/reason_unregistered")
        remove(turn, agent, "the agent unregistered")


def remove(turn: Turn, agent: Agent, message: str) -> None:
    """Forget the agent and all that ran on it."""
    state = turn.state
    state.count("slave_removals")
    for effect in registry.remove(agent.id):
        turn.emit(effect)
    for framework_id in list(agent.tasks):
        _lose_all(
            turn,
            agent,
            state.frameworks[framework_id],
            _LOST,
            _Reason.REASON_AGENT_REMOVED,
            message,
        )
    operations.lose_all(turn, agent, v1.OperationState.OPERATION_UNKNOWN, message)
    _forget(turn, agent)
    state.removed_agents[agent.id] = turn.now.wall_ns
    while len(state.removed_agents) > state.settings.max_removed_agents:
        state.removed_agents.popitem(last=False)
    forget_service(turn, agent.id)
    operator_events.agent_removed(turn, agent.id)
    _tell_lost(turn, agent.id)


def forget_service(turn: Turn, agent_id: str) -> None:
    """Forget that the agent was drained or out of service; it will not be back."""
    state = turn.state
    state.draining.discard(agent_id)
    if state.drains.pop(agent_id, None) is not None:
        turn.emit(registry.drain(agent_id, None))
    if agent_id in state.deactivated_agents:
        state.deactivated_agents.discard(agent_id)
        turn.emit(registry.deactivate(agent_id, deactivated=False))


# --- gone ---


def mark_gone(turn: Turn, agent_id: str) -> None:
    """An operator, or the end of a draining, says that the agent never comes back.

    It may be registered, recovered or unreachable. Its tasks are over for frameworks that know of
    partitions, lost for the others; should it appear, it is told to end.
    """
    state = turn.state
    state.gone_agents[agent_id] = turn.now.wall_ns
    for effect in registry.mark_gone(agent_id, turn.now.wall_ns):
        turn.emit(effect)
    state.recovered_agents.pop(agent_id, None)
    state.unreachable_agents.pop(agent_id, None)
    forget_service(turn, agent_id)
    agent = state.agents.get(agent_id)
    if agent is not None:
        state.count("slave_removals")
        _leave_for_good(turn, agent)
    for framework in state.frameworks.values():
        _give_up_unreachable(turn, framework, agent_id)
    while len(state.gone_agents) > state.settings.max_removed_agents:
        forgotten, _ = state.gone_agents.popitem(last=False)
        turn.emit(registry.forget_gone(forgotten))
    _tell_lost(turn, agent_id)


def _leave_for_good(turn: Turn, agent: Agent) -> None:
    for framework_id in list(agent.tasks):
        framework = turn.state.frameworks[framework_id]
        _lose_all(
            turn,
            agent,
            framework,
            statuses.for_framework(framework, v1.TaskState.TASK_GONE_BY_OPERATOR),
            _Reason.REASON_AGENT_REMOVED_BY_OPERATOR,
            GONE,
        )
    operations.lose_all(turn, agent, v1.OperationState.OPERATION_GONE_BY_OPERATOR, GONE)
    turn.tell(agent, internal.ShutdownMessage(message=GONE))
    _forget(turn, agent)


def _give_up_unreachable(turn: Turn, framework: Framework, agent_id: str) -> None:
    """Tasks that were unreachable with the agent are over."""
    for task in [one for one in framework.unreachable_tasks.values() if one.agent_id == agent_id]:
        over = statuses.for_framework(framework, v1.TaskState.TASK_GONE_BY_OPERATOR)
        status = _lost(turn, task, over, _Reason.REASON_AGENT_REMOVED_BY_OPERATOR, GONE)
        tasks.apply(turn, task, status)
        del framework.unreachable_tasks[task.id]
        tasks.remember(turn, framework, task)
        turn.update(framework, status)


# --- what they share ---


def _lose_all(
    turn: Turn,
    agent: Agent,
    framework: Framework,
    lost_as: v1.TaskState,
    reason: v1.TaskStatus_Reason,
    message: str,
    *,
    unreachable_ns: int | None = None,
) -> None:
    """End everything a framework has on the agent, telling it."""
    for task in list(agent.tasks.get(framework.id, {}).values()):
        if not task_states.is_terminal(task.state):
            status = _lost(turn, task, lost_as, reason, message)
            if unreachable_ns is not None:
                marked = v1.TimeInfo(nanoseconds=unreachable_ns)
                status = msgspec.structs.replace(status, unreachable_time=marked)
            tasks.apply(turn, task, status)
            turn.update(framework, status)
        tasks.remove(turn, task)
    for executor_id in list(agent.executors.get(framework.id, ())):
        tasks.remove_executor(turn, agent, framework.id, executor_id)


def _lost(
    turn: Turn, task: Task, lost_as: v1.TaskState, reason: v1.TaskStatus_Reason, message: str
) -> v1.TaskStatus:
    status = statuses.written(turn.now, task.id, task.agent_id, lost_as, reason, message)
    if task.executor_id:
        executor_id = v1.ExecutorID(value=task.executor_id)
        status = msgspec.structs.replace(status, executor_id=executor_id)
    return status


def _forget(turn: Turn, agent: Agent) -> None:
    state = turn.state
    offers.rescind(turn, agent.offers.values())
    for framework_id, executors in list(agent.executors.items()):
        for executor_id in list(executors):
            tasks.remove_executor(turn, agent, framework_id, executor_id)
    del state.agents[agent.id]
    unindex(state, agent)
    state.observers.pop(agent.observer, None)
    turn.emit(CancelTimer(timers.Ping(agent.id)))
    turn.emit(CancelTimer(timers.AgentReturn(agent.id)))
    turn.allocator.remove_agent(agent.id)


def unindex(state: State, agent: Agent) -> None:
    """Take the agent out of the index by address."""
    at_address = state.agents_by_address.get(agent.pid.address, {})
    if at_address.get(agent.pid.id) is agent:
        del at_address[agent.pid.id]
        if not at_address:
            del state.agents_by_address[agent.pid.address]


def _tell_lost(turn: Turn, agent_id: str) -> None:
    event = v1_scheduler.Event(
        type=v1_scheduler.Event_Type.FAILURE,
        failure=v1_scheduler.Event_Failure(agent_id=v1.AgentID(value=agent_id)),
    )
    for framework in turn.state.frameworks.values():
        turn.send(framework, event)
