"""Tasks: launched, updated by their agent, killed, acknowledged, and finally history.

A task's resources are held by its framework until the task is over (``latest_state`` terminal),
even when the scheduler has not heard of it yet; the record itself stays until the scheduler
acknowledges that terminal update (spec mesos.md Appendix A 17 and 18). ``add`` and ``remove`` keep
the two indices, of frameworks and of agents, equal; nobody else writes to them.
"""

from collections import OrderedDict

import msgspec

from tepui.master import operator_events, reconciliation, statuses
from tepui.master.state import Agent, Executor, Framework, Task
from tepui.master.turn import Turn
from tepui.model import task_states
from tepui.model.resources import EMPTY, Resources
from tepui.wire import protobuf
from tepui.wire import resources as wire_resources
from tepui.wire.generated import internal, v1, v1_scheduler
from tepui.wire.libprocess import Upid

_UNREACHABLE = v1.TaskState.TASK_UNREACHABLE
#: Updates that are news although the state is the same.
_CHECK_RESULTS = (
    v1.TaskStatus_Reason.REASON_TASK_CHECK_STATUS_UPDATED,
    v1.TaskStatus_Reason.REASON_TASK_HEALTH_CHECK_STATUS_UPDATED,
)


# --- the records ---


def of_info(info: v1.TaskInfo, framework: Framework, role: str) -> Task:
    """The task that a validated TaskInfo describes, not yet launched."""
    command = info.command or (info.executor.command if info.executor else None)
    record = v1.Task(
        name=info.name,
        task_id=info.task_id,
        framework_id=v1.FrameworkID(value=framework.id),
        executor_id=info.executor.executor_id if info.executor else None,
        agent_id=info.agent_id,
        state=v1.TaskState.TASK_STAGING,
        resources=info.resources,
        labels=info.labels,
        discovery=info.discovery,
        container=info.container,
        health_check=info.health_check,
        kill_policy=info.kill_policy,
        user=command.user if command else None,
        limits=info.limits,
    )
    return of_record(record, role)


def of_record(record: v1.Task, role: str) -> Task:
    """The task that a ``Task`` message describes; ``role`` for resources without allocation."""
    resources = wire_resources.from_wire(record.resources)
    allocated = next(iter(resources.allocations()), None)
    if allocated is None:
        resources = resources.allocate(role)
    cold = msgspec.structs.replace(
        record,
        state=v1.TaskState.TASK_STAGING,
        statuses=(),
        status_update_state=None,
        status_update_uuid=None,
    )
    return Task(
        id=record.task_id.value,
        name=record.name,
        framework_id=record.framework_id.value,
        agent_id=record.agent_id.value,
        executor_id=record.executor_id.value if record.executor_id else "",
        role=allocated or role,
        resources=resources,
        state=record.state,
        update_state=record.status_update_state,
        update_uuid=record.status_update_uuid,
        statuses=list(record.statuses),
        cold=protobuf.encode(cold),
    )


def holds_resources(task: Task) -> bool:
    """Whether the task still counts as using what it was launched with."""
    return task.state is not _UNREACHABLE and not task_states.is_terminal(task.state)


# --- the indices ---


def add(turn: Turn, framework: Framework, agent: Agent, task: Task) -> None:
    """Put a task where it can be found; the allocator already knows of its resources."""
    framework.tasks[task.id] = task
    agent.tasks.setdefault(framework.id, {})[task.id] = task
    if holds_resources(task):
        use(agent, framework.id, task.resources)
    operator_events.task_added(turn, task)


def remove(turn: Turn, task: Task) -> None:
    """Turn a task into history: unreachable when its state says so, else completed."""
    state = turn.state
    if holds_resources(task):
        _release(turn, task)
    agent = state.agents.get(task.agent_id)
    if agent is not None:
        _drop(agent.tasks, task.framework_id, task.id)
        killed = agent.killed.get(task.framework_id)
        if killed is not None:
            killed.discard(task.id)
            if not killed:
                del agent.killed[task.framework_id]
    framework = state.frameworks.get(task.framework_id)
    if framework is not None:
        framework.tasks.pop(task.id, None)
        remember(turn, framework, task)


def remember(turn: Turn, framework: Framework, task: Task) -> None:
    """Keep a task that is no more in the framework's bounded history."""
    settings = turn.state.settings
    if task.state is _UNREACHABLE:
        framework.unreachable_tasks[task.id] = task
        _shrink(framework.unreachable_tasks, settings.max_unreachable_tasks_per_framework)
        return
    framework.completed_tasks.append(task)
    while len(framework.completed_tasks) > settings.max_completed_tasks_per_framework:
        framework.completed_tasks.popleft()


def _shrink(tasks: OrderedDict[str, Task], size: int) -> None:
    while len(tasks) > size:
        tasks.popitem(last=False)


def _drop(index: dict[str, dict[str, Task]], framework_id: str, task_id: str) -> None:
    tasks = index.get(framework_id)
    if tasks is not None:
        tasks.pop(task_id, None)
        if not tasks:
            del index[framework_id]


def use(agent: Agent, framework_id: str, resources: Resources) -> None:
    """Count resources as used on the agent by the framework."""
    agent.used[framework_id] = agent.used.get(framework_id, EMPTY) + resources


def unuse(agent: Agent, framework_id: str, resources: Resources) -> None:
    """Count resources as no longer used."""
    left = agent.used.get(framework_id, EMPTY) - resources
    if left:
        agent.used[framework_id] = left
    else:
        agent.used.pop(framework_id, None)


def _release(turn: Turn, task: Task) -> None:
    agent = turn.state.agents.get(task.agent_id)
    if agent is not None:
        unuse(agent, task.framework_id, task.resources)
        turn.allocator.recover(task.framework_id, task.role, task.agent_id, task.resources)


def add_executor(framework: Framework, agent: Agent, info: v1.ExecutorInfo, role: str) -> None:
    """Put an executor where it can be found; the allocator already knows of its resources."""
    resources = wire_resources.from_wire(info.resources)
    allocated = next(iter(resources.allocations()), None)
    if allocated is None:
        resources = resources.allocate(role)
    executor = Executor(info, allocated or role, resources)
    executor_id = info.executor_id.value
    framework.executors.setdefault(agent.id, {})[executor_id] = executor
    agent.executors.setdefault(framework.id, {})[executor_id] = executor
    if resources:
        use(agent, framework.id, resources)


def remove_executor(turn: Turn, agent: Agent, framework_id: str, executor_id: str) -> bool:
    """Forget an executor and return its resources; False when there is none."""
    executors = agent.executors.get(framework_id, {})
    executor = executors.pop(executor_id, None)
    if executor is None:
        return False
    if not executors:
        del agent.executors[framework_id]
    framework = turn.state.frameworks.get(framework_id)
    if framework is not None:
        framework.executors[agent.id].pop(executor_id, None)
        if not framework.executors[agent.id]:
            del framework.executors[agent.id]
    if executor.resources:
        unuse(agent, framework_id, executor.resources)
        turn.allocator.recover(framework_id, executor.role, agent.id, executor.resources)
    return True


# --- updates ---


def apply(
    turn: Turn,
    task: Task,
    status: v1.TaskStatus,
    latest: v1.TaskState | None = None,
) -> None:
    """Take a status into the task: state, history, and its resources when it is over."""
    over = task_states.is_terminal(task.state)
    if status.uuid and not (_is_known_over(task) and not task_states.is_terminal(status.state)):
        # Also of a task that is over: the agent tells of its last days until they are acknowledged.
        task.update_state = status.state
        task.update_uuid = status.uuid
    if over and not task_states.is_terminal(status.state):
        return  # a repeated or late update of a task that is over
    held = holds_resources(task)
    if not over:
        new = latest or status.state
        if held and (new is _UNREACHABLE or task_states.is_terminal(new)):
            _release(turn, task)
            statuses.count(turn.state, new, status)
        task.state = new
    kept = status if status.data is None else msgspec.structs.replace(status, data=None)
    is_news = not task.statuses or task.statuses[-1].state != status.state
    if not is_news:
        task.statuses.pop()
    task.statuses.append(kept)
    if is_news or status.reason in _CHECK_RESULTS:
        operator_events.task_updated(turn, task, kept)


def _is_known_over(task: Task) -> bool:
    """Whether the framework has been sent the task's terminal update."""
    return task.update_state is not None and task_states.is_terminal(task.update_state)


def on_update(turn: Turn, _sender: Upid, message: internal.StatusUpdateMessage) -> None:
    """StatusUpdateMessage of an agent: pass it on, then take it in."""
    state, update = turn.state, message.update
    state.count("messages_status_update")
    agent = state.agents.get(update.slave_id.value) if update.slave_id else None
    framework = state.frameworks.get(update.framework_id.value)
    if agent is None or framework is None:
        state.count("invalid_status_updates")
        return
    status = msgspec.structs.replace(
        update.status,
        agent_id=update.slave_id,
        executor_id=update.executor_id or update.status.executor_id,
        timestamp=update.timestamp,
        uuid=update.uuid or None,
    )
    # Also for a task that we do not have: the agent repeats it until somebody acknowledges.
    turn.update(framework, status)
    task = agent.tasks.get(framework.id, {}).get(status.task_id.value)
    if task is None:
        state.count("invalid_status_updates")
        return
    state.count("valid_status_updates")
    apply(turn, task, status, update.latest_state)
    if status.uuid is None and task_states.is_terminal(task.state):
        remove(turn, task)  # nobody will acknowledge it


def acknowledge(turn: Turn, framework: Framework, call: v1_scheduler.Call) -> None:
    """ACKNOWLEDGE: pass it to the agent; a terminal update's ends the task."""
    ack = call.acknowledge
    if ack is None:
        return
    state = turn.state
    state.count("messages_status_update_acknowledgement")
    agent = state.agents.get(ack.agent_id.value)
    if agent is None or not agent.connected:
        state.count("invalid_status_update_acknowledgements")
        return
    task = agent.tasks.get(framework.id, {}).get(ack.task_id.value)
    if task is not None:
        if task.update_state is None:
            state.count("invalid_status_update_acknowledgements")
            return
        if task_states.is_terminal(task.update_state) and task.update_uuid == ack.uuid:
            remove(turn, task)
    state.count("valid_status_update_acknowledgements")
    turn.tell(
        agent,
        internal.StatusUpdateAcknowledgementMessage(
            slave_id=ack.agent_id,
            framework_id=v1.FrameworkID(value=framework.id),
            task_id=ack.task_id,
            uuid=ack.uuid,
        ),
    )


def kill(turn: Turn, framework: Framework, call: v1_scheduler.Call) -> None:
    """KILL: tell the agent, now or when it is back; an unknown task is reconciled instead."""
    wanted = call.kill
    if wanted is None:
        return
    turn.state.count("messages_kill_task")
    task = framework.tasks.get(wanted.task_id.value)
    if task is None:
        agent_id = wanted.agent_id.value if wanted.agent_id else None
        reconciliation.explicit(turn, framework, wanted.task_id.value, agent_id)
        return
    if wanted.agent_id is not None and wanted.agent_id.value != task.agent_id:
        return
    agent = turn.state.agents[task.agent_id]
    agent.killed.setdefault(framework.id, set()).add(task.id)
    if agent.connected:
        tell_kill(turn, agent, framework.id, task.id, wanted.kill_policy)


def tell_kill(
    turn: Turn,
    agent: Agent,
    framework_id: str,
    task_id: str,
    policy: v1.KillPolicy | None = None,
) -> None:
    """Send a KillTaskMessage."""
    turn.tell(
        agent,
        internal.KillTaskMessage(
            framework_id=v1.FrameworkID(value=framework_id),
            task_id=v1.TaskID(value=task_id),
            kill_policy=policy,
        ),
    )
