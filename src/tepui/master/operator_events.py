"""What operators who follow the master are told (spec mesos.md section 3.2).

Each function is called where the thing happens, after the state has changed; nothing is built
while nobody follows. No event tells of executors, of offers, or of tasks that become history, and
none of agents that are unreachable or gone: so does the original.
"""

import msgspec

from tepui.master import records
from tepui.master.state import Agent, Framework, Task
from tepui.master.turn import Turn
from tepui.wire.generated import v1, v1_master

_Type = v1_master.Event_Type
_NEVER = v1.TimeInfo(nanoseconds=0)


def task_added(turn: Turn, task: Task) -> None:
    """A task was launched, or came back with its agent."""
    if turn.state.subscribers:
        added = v1_master.Event_TaskAdded(task=records.task(task))
        turn.publish(v1_master.Event(type=_Type.TASK_ADDED, task_added=added))


def task_updated(turn: Turn, task: Task, status: v1.TaskStatus) -> None:
    """A status that differs from the last one was taken into the task."""
    if turn.state.subscribers:
        updated = v1_master.Event_TaskUpdated(
            framework_id=v1.FrameworkID(value=task.framework_id), status=status, state=task.state
        )
        turn.publish(v1_master.Event(type=_Type.TASK_UPDATED, task_updated=updated))


def agent_added(turn: Turn, agent: Agent) -> None:
    """An agent is new, or came back after having been unreachable."""
    if turn.state.subscribers:
        added = v1_master.Event_AgentAdded(agent=records.agent(agent))
        turn.publish(v1_master.Event(type=_Type.AGENT_ADDED, agent_added=added))


def agent_removed(turn: Turn, agent_id: str) -> None:
    """An agent was removed."""
    if turn.state.subscribers:
        removed = v1_master.Event_AgentRemoved(agent_id=v1.AgentID(value=agent_id))
        turn.publish(v1_master.Event(type=_Type.AGENT_REMOVED, agent_removed=removed))


def framework_added(turn: Turn, framework: Framework) -> None:
    """A framework is new here."""
    if turn.state.subscribers:
        added = v1_master.Event_FrameworkAdded(framework=_framework(turn, framework))
        turn.publish(v1_master.Event(type=_Type.FRAMEWORK_ADDED, framework_added=added))


def framework_updated(turn: Turn, framework: Framework) -> None:
    """A framework subscribed again or changed."""
    if turn.state.subscribers:
        updated = v1_master.Event_FrameworkUpdated(framework=_framework(turn, framework))
        turn.publish(v1_master.Event(type=_Type.FRAMEWORK_UPDATED, framework_updated=updated))


def framework_removed(turn: Turn, framework: Framework) -> None:
    """A framework is history."""
    if turn.state.subscribers:
        removed = v1_master.Event_FrameworkRemoved(framework_info=framework.info)
        turn.publish(v1_master.Event(type=_Type.FRAMEWORK_REMOVED, framework_removed=removed))


def _framework(turn: Turn, framework: Framework) -> v1_master.Response_GetFrameworks_Framework:
    """The framework as events show it: all times, and constraints only when there are some."""
    agents = turn.state.agents.values()
    used = [one.used[framework.id] for one in agents if framework.id in one.used]
    return msgspec.structs.replace(
        records.framework(turn.state, framework, used),
        registered_time=records.time_of(framework.registered_time) or _NEVER,
        reregistered_time=records.time_of(framework.reregistered_time) or _NEVER,
        unregistered_time=records.time_of(framework.unregistered_time) or _NEVER,
        offer_constraints=framework.offer_constraints,
    )
