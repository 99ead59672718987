"""What frameworks and their executors say to each other, and the end of executors.

All of it is best effort: a message to or from somebody who is not there is dropped and counted.
"""

from tepui.master import tasks
from tepui.master.state import Framework
from tepui.master.turn import Turn
from tepui.wire.generated import internal, v1, v1_scheduler
from tepui.wire.libprocess import Upid


def to_executor(turn: Turn, framework: Framework, call: v1_scheduler.Call) -> None:
    """MESSAGE: pass data to an executor."""
    message = call.message
    if message is None:
        return
    state = turn.state
    state.count("messages_framework_to_executor")
    agent = state.agents.get(message.agent_id.value)
    if agent is None or not agent.connected:
        state.count("invalid_framework_to_executor_messages")
        return
    state.count("valid_framework_to_executor_messages")
    turn.tell(
        agent,
        internal.FrameworkToExecutorMessage(
            slave_id=message.agent_id,
            framework_id=v1.FrameworkID(value=framework.id),
            executor_id=message.executor_id,
            data=message.data,
        ),
    )


def to_framework(turn: Turn, _sender: Upid, message: internal.ExecutorToFrameworkMessage) -> None:
    """ExecutorToFrameworkMessage: pass data to the framework."""
    state = turn.state
    state.count("messages_executor_to_framework")
    framework = state.frameworks.get(message.framework_id.value)
    if framework is None or not framework.connected or message.slave_id.value not in state.agents:
        state.count("invalid_executor_to_framework_messages")
        return
    state.count("valid_executor_to_framework_messages")
    turn.send(
        framework,
        v1_scheduler.Event(
            type=v1_scheduler.Event_Type.MESSAGE,
            message=v1_scheduler.Event_Message(
                agent_id=message.slave_id, executor_id=message.executor_id, data=message.data
            ),
        ),
    )


def shut_down_executor(turn: Turn, framework: Framework, call: v1_scheduler.Call) -> None:
    """SHUTDOWN: ask the agent to end an executor."""
    wanted = call.shutdown
    if wanted is None:
        return
    agent = turn.state.agents.get(wanted.agent_id.value)
    if agent is not None:
        turn.tell(
            agent,
            internal.ShutdownExecutorMessage(
                executor_id=wanted.executor_id, framework_id=v1.FrameworkID(value=framework.id)
            ),
        )


def executor_exited(turn: Turn, _sender: Upid, message: internal.ExitedExecutorMessage) -> None:
    """ExitedExecutorMessage: free what the executor held, and tell its framework."""
    state = turn.state
    state.count("messages_exited_executor")
    agent = state.agents.get(message.slave_id.value)
    framework = state.frameworks.get(message.framework_id.value)
    if agent is None or framework is None:
        return
    if not tasks.remove_executor(turn, agent, framework.id, message.executor_id.value):
        return
    turn.send(
        framework,
        v1_scheduler.Event(
            type=v1_scheduler.Event_Type.FAILURE,
            failure=v1_scheduler.Event_Failure(
                agent_id=message.slave_id, executor_id=message.executor_id, status=message.status
            ),
        ),
    )
