"""Task statuses that the master writes itself, and how any status is counted.

A status of ours has no uuid: it is sent once and nobody acknowledges it (spec mesos.md section
1.6). Nothing here touches a task.
"""

from tepui.base.clock import Now
from tepui.master.state import Framework, State, Task
from tepui.model import task_states
from tepui.wire.generated import v1


def written(
    now: Now,
    task_id: str,
    agent_id: str | None,
    state: v1.TaskState,
    reason: v1.TaskStatus_Reason,
    message: str,
) -> v1.TaskStatus:
    """A status from the master."""
    return v1.TaskStatus(
        task_id=v1.TaskID(value=task_id),
        state=state,
        message=message,
        source=v1.TaskStatus_Source.SOURCE_MASTER,
        reason=reason,
        agent_id=None if agent_id is None else v1.AgentID(value=agent_id),
        timestamp=now.timestamp(),
    )


def of_task(
    now: Now, task: Task, state: v1.TaskState, reason: v1.TaskStatus_Reason, message: str
) -> v1.TaskStatus:
    """A status from the master about a task it has, repeating what was last heard of the task."""
    last = task.statuses[-1] if task.statuses else None
    return v1.TaskStatus(
        task_id=v1.TaskID(value=task.id),
        state=state,
        message=message,
        source=v1.TaskStatus_Source.SOURCE_MASTER,
        reason=reason,
        agent_id=v1.AgentID(value=task.agent_id),
        executor_id=v1.ExecutorID(value=task.executor_id) if task.executor_id else None,
        timestamp=now.timestamp(),
        healthy=last.healthy if last else None,
        check_status=last.check_status if last else None,
        container_status=last.container_status if last else None,
    )


def for_framework(framework: Framework | None, state: v1.TaskState) -> v1.TaskState:
    """The state as the framework understands it: TASK_LOST without PARTITION_AWARE."""
    aware = framework is not None and framework.can("PARTITION_AWARE")
    return v1.TaskState(task_states.for_framework(state, partition_aware=aware))


def count(state: State, reached: v1.TaskState, status: v1.TaskStatus) -> None:
    """Count a task that ``status`` took to ``reached``, under the original's metric names."""
    name = reached.removeprefix("TASK_").lower()
    if task_states.is_terminal(reached):
        state.count(f"tasks_{name}")
    if status.state is reached and status.reason is not None:
        source = (status.source or "").removeprefix("SOURCE_").lower().replace("agent", "slave")
        reason = status.reason.lower().replace("agent", "slave")
        state.count(f"task_{name}/source_{source}/{reason}")
