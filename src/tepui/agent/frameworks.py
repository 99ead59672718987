"""Frameworks on this agent: when they come, change, shut down and go.

A framework is known while it has an executor or an update under way; then it is kept, bounded, for
the endpoints.
"""

from collections.abc import Iterator

from tepui.agent import checkpoint
from tepui.agent.effects import Effect, Terminate
from tepui.agent.state import Executor, Framework, Phase, State
from tepui.wire.generated import internal, v1


def ensure(state: State, info: v1.FrameworkInfo, pid: str | None) -> Iterator[Effect]:
    """Know the framework from now on, with the newest of what is said about it."""
    framework_id = info.id.value if info.id else ""
    framework = state.frameworks.get(framework_id)
    if framework is None:
        framework = state.completed_frameworks.pop(framework_id, None)
        framework = framework or Framework(framework_id, info)
        framework.terminating = False
        state.frameworks[framework_id] = framework
    elif framework.info == info and framework.pid == pid:
        return
    framework.info, framework.pid = info, pid
    yield checkpoint.save_framework(framework)


def on_update_framework(state: State, message: internal.UpdateFrameworkMessage) -> Iterator[Effect]:
    """The framework changed what it is, or where it is."""
    framework = state.frameworks.get(message.framework_id.value)
    if framework is None:
        return
    framework.info = message.framework_info or framework.info
    framework.pid = message.pid
    yield checkpoint.save_framework(framework)


def retire_if_done(state: State, framework: Framework, executor: Executor) -> Iterator[Effect]:
    """Make an executor history once nothing of it lives or waits."""
    if executor.tasks or not executor.container_gone:
        return
    if state.containers.pop(executor.container_id, None) is None:
        return  # retired already
    if framework.executors.get(executor.id) is executor:  # else a new task has taken the id
        del framework.executors[executor.id]
    framework.completed_executors.append(executor)
    while len(framework.completed_executors) > state.settings.max_completed_executors_per_framework:
        framework.completed_executors.popleft()
    yield from remove_if_idle(state, framework.id)


def remove_if_idle(state: State, framework_id: str) -> Iterator[Effect]:
    """Make a framework history once it has nothing here; the last one may end the agent."""
    framework = state.frameworks.get(framework_id)
    if framework is None or framework.executors:
        return
    if any(key[0] == framework_id for key in state.streams):
        return
    del state.frameworks[framework_id]
    yield checkpoint.drop_framework(framework_id)
    state.completed_frameworks[framework_id] = framework
    while len(state.completed_frameworks) > state.settings.max_completed_frameworks:
        state.completed_frameworks.popitem(last=False)
    yield from terminate_if_idle(state)


def terminate_if_idle(state: State) -> Iterator[Effect]:
    """End an agent that was told to, once its last task is gone; it starts afresh next time."""
    if state.phase is Phase.TERMINATING and not state.frameworks:
        yield checkpoint.drop_agent()
        for operation in state.operations.values():
            yield checkpoint.drop_operation(operation.record)
        yield Terminate("the agent was shut down")
