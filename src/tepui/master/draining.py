"""Agents taken out of service: drained, deactivated, and back (DRAIN_AGENT and its relatives).

A *deactivated* agent is offered to nobody; what runs there runs on. *Draining* also ends what
runs: the agent does it when it can, otherwise we kill its tasks. When nothing is left the agent is
*drained*, or marked gone if that was asked for. All of it is durable and holds while the agent is
away (spec mesos.md sections 1.9 and 3.1, golden/drain).
"""

from tepui.base import clock
from tepui.master import agent_loss, effects, offers, registry, tasks
from tepui.master.state import Agent, Drain, State, Task
from tepui.master.turn import Turn
from tepui.model import task_states
from tepui.wire import protobuf
from tepui.wire.generated import internal, v1, v1_master, well_known

_UNKNOWN = "Unknown agent"


def _is_known(state: State, agent_id: str) -> bool:
    return (
        agent_id in state.agents
        or agent_id in state.recovered_agents
        or agent_id in state.unreachable_agents
    )


# --- calls ---


def drain(turn: Turn, request_id: int, call: v1_master.Call) -> None:
    """DRAIN_AGENT: again with other parameters, too."""
    wanted = call.drain_agent
    if wanted is None:
        return
    state, agent_id = turn.state, wanted.agent_id.value
    agent = state.agents.get(agent_id)
    problem = None if _is_known(state, agent_id) else _UNKNOWN
    if agent is not None and agent.machine in state.unavailability:
        problem = f"Agent {agent_id} is on a machine of the maintenance schedule"
    if problem is not None:
        turn.emit(effects.Respond(request_id, 400, problem))
        return
    config = v1.DrainConfig(
        max_grace_period=_duration(wanted.max_grace_period), mark_gone=wanted.mark_gone or False
    )
    begun = Drain(config, started=turn.now.timestamp())
    state.drains[agent_id] = begun
    state.draining.add(agent_id)
    turn.emit(registry.drain(agent_id, info(begun)))
    _deactivate(turn, agent_id)
    turn.emit(effects.Respond(request_id, 200))
    if agent is not None:
        agent.drain = begun
        resume(turn, agent)


def _duration(wanted: well_known.Duration | None) -> v1.DurationInfo | None:
    if wanted is None:
        return None
    return v1.DurationInfo(nanoseconds=(wanted.seconds or 0) * clock.SECOND + (wanted.nanos or 0))


def info(drain: Drain) -> v1.DrainInfo:
    """How far the draining is, as a message."""
    return v1.DrainInfo(state=drain.state, config=drain.config)


def deactivate(turn: Turn, request_id: int, call: v1_master.Call) -> None:
    """DEACTIVATE_AGENT."""
    wanted = call.deactivate_agent
    if wanted is None:
        return
    if not _is_known(turn.state, wanted.agent_id.value):
        turn.emit(effects.Respond(request_id, 400, _UNKNOWN))
        return
    _deactivate(turn, wanted.agent_id.value)
    turn.emit(effects.Respond(request_id, 200))


def _deactivate(turn: Turn, agent_id: str) -> None:
    turn.state.deactivated_agents.add(agent_id)
    turn.emit(registry.deactivate(agent_id, deactivated=True))
    agent = turn.state.agents.get(agent_id)
    if agent is not None:
        agent.deactivated = True
        agent.active = False
        turn.allocator.deactivate_agent(agent_id)
        offers.rescind(turn, agent.offers.values())


def reactivate(turn: Turn, request_id: int, call: v1_master.Call) -> None:
    """REACTIVATE_AGENT: back into service, unless it is still being drained."""
    wanted = call.reactivate_agent
    if wanted is None:
        return
    state, agent_id = turn.state, wanted.agent_id.value
    problem = None
    if not _is_known(state, agent_id):
        problem = _UNKNOWN
    elif agent_id in state.draining:
        problem = "Agent is still in the DRAINING state"
    elif agent_id not in state.deactivated_agents:
        problem = "Agent is not deactivated"
    if problem is not None:
        turn.emit(effects.Respond(request_id, 400, problem))
        return
    agent_loss.forget_service(turn, agent_id)
    turn.emit(effects.Respond(request_id, 200))
    agent = state.agents.get(agent_id)
    if agent is None:
        return
    agent.deactivated = False
    agent.drain = None
    if agent.connected:
        agent.active = True
        turn.allocator.activate_agent(agent_id)
        offers.trigger(turn, (agent_id,))


def mark_gone(turn: Turn, request_id: int, call: v1_master.Call) -> None:
    """MARK_AGENT_GONE: as often as one likes."""
    wanted = call.mark_agent_gone
    if wanted is None:
        return
    agent_id = wanted.agent_id.value
    if agent_id in turn.state.gone_agents:
        turn.emit(effects.Respond(request_id, 200))
    elif _is_known(turn.state, agent_id):
        agent_loss.mark_gone(turn, agent_id)
        turn.emit(effects.Respond(request_id, 200))
    else:
        turn.emit(effects.Respond(request_id, 404, _UNKNOWN))


# --- the agent's side ---


def restore(turn: Turn, agent: Agent) -> None:
    """An agent came: what was decided of it while it was away holds."""
    state = turn.state
    agent.drain = state.drains.get(agent.id)
    if agent.id in state.deactivated_agents:
        agent.deactivated = True
        agent.active = False
        turn.allocator.deactivate_agent(agent.id)


def resume(turn: Turn, agent: Agent) -> None:
    """Tell an agent that is to be drained, now or again."""
    drain = agent.drain
    if drain is None or agent.id not in turn.state.draining or not agent.connected:
        return
    if "AGENT_DRAINING" in agent.capabilities:
        turn.tell(agent, internal.DrainSlaveMessage(config=drain.config))
        return
    for framework_id, here in agent.tasks.items():
        for task in here.values():
            if not task_states.is_terminal(task.state):
                agent.killed.setdefault(framework_id, set()).add(task.id)
                tasks.tell_kill(turn, agent, framework_id, task.id, _policy(task, drain.config))


def _policy(task: Task, config: v1.DrainConfig) -> v1.KillPolicy | None:
    """The task's grace period, at most the drain's."""
    most = config.max_grace_period
    if most is None:
        return None
    own = protobuf.decode(v1.Task, task.cold).kill_policy
    given = own.grace_period.nanoseconds if own and own.grace_period else most.nanoseconds
    return v1.KillPolicy(grace_period=v1.DurationInfo(nanoseconds=min(given, most.nanoseconds)))


def settle(turn: Turn) -> None:
    """Agents on which nothing is left are drained; called when a step may have ended something."""
    state = turn.state
    for agent_id in sorted(state.draining):
        agent = state.agents.get(agent_id)
        drain = state.drains[agent_id]
        if agent is None or agent.tasks or agent.operations:
            continue
        if drain.config.mark_gone:
            agent_loss.mark_gone(turn, agent_id)
            continue
        state.draining.discard(agent_id)
        drain.state = v1.DrainState.DRAINED
        turn.emit(registry.drain(agent_id, info(drain)))
