"""Pings: is the agent still there, although its connection stands?

Every agent has a ping sender of its own, ``slave-observer(N)``, because the pong goes back to the
process that pinged. A ping that is not answered before the next is due is missed; after
``max_agent_ping_timeouts`` missed in a row the agent is unreachable. A ping also tells the agent
whether we hold it connected: one that learns it is not registers again.
"""

from tepui.base.machine import SetTimer
from tepui.master import agent_loss, effects, timers
from tepui.master.state import Agent
from tepui.master.turn import Turn
from tepui.wire.generated import internal

#: First characters of the name of every ping sender.
OBSERVER = "slave-observer("


def start(turn: Turn, agent: Agent) -> None:
    """Give the agent a ping sender and send the first ping."""
    state = turn.state
    agent.observer = f"{OBSERVER}{state.next_observer})"
    state.next_observer += 1
    state.observers[agent.observer] = agent.id
    agent.pings_missed = 0
    agent.ponged = True
    _ping(turn, agent)


def _ping(turn: Turn, agent: Agent) -> None:
    agent.ponged = False
    turn.emit(
        effects.SendMessage(
            agent.pid, internal.PingSlaveMessage(connected=agent.connected), agent.observer
        )
    )
    turn.emit(SetTimer(timers.Ping(agent.id), turn.state.settings.agent_ping_timeout))


def due(turn: Turn, timer: timers.Ping) -> None:
    """Time for the next ping, unless too many have been missed."""
    agent = turn.state.agents.get(timer.agent_id)
    if agent is None:
        return
    if agent.ponged:
        agent.pings_missed = 0
    else:
        agent.pings_missed += 1
        if agent.pings_missed >= turn.state.settings.max_agent_ping_timeouts:
            agent_loss.mark_unreachable(turn, agent, "health check timed out")
            return
    _ping(turn, agent)


def pong(turn: Turn, receiver: str) -> None:
    """The agent behind the ping sender ``receiver`` answered."""
    agent = turn.state.agents.get(turn.state.observers.get(receiver, ""))
    if agent is not None:
        agent.ponged = True
