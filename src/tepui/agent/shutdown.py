"""The end of an executor, of a framework's time here, and of the agent itself.

While a framework or the agent shuts down, tasks end with the shutdown grace period and their
updates are not forwarded: nobody waits for them any more. Only ShutdownExecutor, which a scheduler
asks for, still reports.
"""

from collections.abc import Iterator

from tepui.agent import checkpoint, events, frameworks, killing, timers, updates
from tepui.agent.effects import Effect, Level, Log, SendMessage
from tepui.agent.state import Framework, KillCause, Phase, State
from tepui.base.clock import Now
from tepui.base.machine import CancelTimer
from tepui.wire.generated import internal


def on_shutdown_framework(
    state: State, now: Now, message: internal.ShutdownFrameworkMessage
) -> Iterator[Effect]:
    """The framework is gone for good."""
    framework = state.frameworks.get(message.framework_id.value)
    if framework and not framework.terminating:
        yield from _end(state, now, framework)


def on_shutdown_executor(
    state: State, now: Now, message: internal.ShutdownExecutorMessage
) -> Iterator[Effect]:
    """A scheduler wants an executor ended; of a command task that is the task."""
    framework = state.frameworks.get(message.framework_id.value if message.framework_id else "")
    executor = (
        framework.executors.get(message.executor_id.value if message.executor_id else "")
        if framework
        else None
    )
    if framework is None or executor is None:
        return
    grace = state.settings.executor_shutdown_grace_period
    for task in list(executor.tasks.values()):
        if not task.terminal and task.kill is None:
            cause = KillCause.SHUTDOWN
            yield from killing.kill(state, now, framework, executor, task, cause, grace)


def on_shutdown(state: State, now: Now, message: internal.ShutdownMessage) -> Iterator[Effect]:
    """The master wants this agent gone: end every task, forget who we are, and end."""
    yield Log(Level.WARNING, f"The master asks this agent to shut down: {message.message or ''}")
    yield from shut_down(state, now)


def on_requested(state: State, now: Now, event: events.ShutdownRequested) -> Iterator[Effect]:
    """The operator wants this agent gone: the same, and the master is told."""
    yield Log(Level.INFO, f"Shutting down: {event.message}")
    if state.master and state.info.id:
        message = internal.UnregisterSlaveMessage(slave_id=state.agent_id)
        yield SendMessage(state.master, message)
    yield from shut_down(state, now)


def shut_down(state: State, now: Now) -> Iterator[Effect]:
    """End every task without reporting it, and then the agent."""
    if state.phase is Phase.TERMINATING:
        return
    state.phase = Phase.TERMINATING
    yield CancelTimer(timers.Register())
    yield CancelTimer(timers.PingTimeout())
    for framework in list(state.frameworks.values()):
        yield from _end(state, now, framework)
    yield from frameworks.terminate_if_idle(state)


def _end(state: State, now: Now, framework: Framework) -> Iterator[Effect]:
    framework.terminating = True
    for key in [key for key in state.streams if key[0] == framework.id]:
        stream = state.streams.pop(key)
        yield CancelTimer(timers.RetryUpdate(*key))
        if state.task(*key) is None:
            stream.pending.clear()
            yield checkpoint.save_updates(stream)
    grace = state.settings.executor_shutdown_grace_period
    for executor in list(framework.executors.values()):
        for task in list(executor.tasks.values()):
            if task.terminal:
                yield from updates.complete(state, framework, executor, task)
            else:
                cause = KillCause.SHUTDOWN
                yield from killing.kill(state, now, framework, executor, task, cause, grace)
    yield from frameworks.remove_if_idle(state, framework.id)
