"""RECONCILE: telling a framework what has become of its tasks (spec mesos.md section 1.3).

Answers come as updates without uuid. No answer is one, too: while an agent of the registry may
still come back with the task, anything said about it could be wrong.
"""

import msgspec

from tepui.master import statuses
from tepui.master.state import Framework, Task
from tepui.master.turn import Turn
from tepui.wire.generated import v1, v1_scheduler

_KNOWN = "Reconciliation: Latest task state"
_RECONCILIATION = v1.TaskStatus_Reason.REASON_RECONCILIATION


def reconcile(turn: Turn, framework: Framework, call: v1_scheduler.Call) -> None:
    """RECONCILE: about the tasks it names, or about all that are known."""
    asked = call.reconcile
    if asked is None:
        return
    turn.state.count("messages_reconcile_tasks")
    if asked.tasks:
        for one in asked.tasks:
            agent_id = one.agent_id.value if one.agent_id else None
            explicit(turn, framework, one.task_id.value, agent_id)
        return
    for task in framework.tasks.values():
        _tell_known(turn, framework, task)


def explicit(turn: Turn, framework: Framework, task_id: str, agent_id: str | None) -> None:
    """Answer, or do not answer, for one task."""
    task = framework.tasks.get(task_id)
    if task is not None:
        _tell_known(turn, framework, task)
        return
    found = _unknown(turn, agent_id)
    if found is None:
        return
    state, text = found
    status = statuses.written(
        turn.now,
        task_id,
        agent_id,
        statuses.for_framework(framework, state),
        _RECONCILIATION,
        f"Reconciliation: {text}",
    )
    if state is v1.TaskState.TASK_UNREACHABLE and agent_id is not None:
        marked = v1.TimeInfo(nanoseconds=turn.state.unreachable_agents[agent_id])
        status = msgspec.structs.replace(status, unreachable_time=marked)
    turn.update(framework, status)


def _tell_known(turn: Turn, framework: Framework, task: Task) -> None:
    state = task.update_state or task.state
    turn.update(framework, statuses.of_task(turn.now, task, state, _RECONCILIATION, _KNOWN))


def _unknown(turn: Turn, agent_id: str | None) -> tuple[v1.TaskState, str] | None:
    """What to say of a task that we do not have; None for nothing."""
    state = turn.state
    if agent_id is None:
        if state.recovered_agents:
            return None
    elif agent_id in state.recovered_agents:
        return None
    elif agent_id in state.agents:
        return v1.TaskState.TASK_GONE, "Task is unknown to the agent"
    elif agent_id in state.unreachable_agents:
        return v1.TaskState.TASK_UNREACHABLE, "Task is unreachable"
    elif agent_id in state.gone_agents:
        return v1.TaskState.TASK_GONE_BY_OPERATOR, "Task is gone"
    return v1.TaskState.TASK_UNKNOWN, "Task is unknown"
