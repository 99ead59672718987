"""Messages between frameworks and executors: passed on, or dropped and counted."""

from tepui.wire.generated import internal, v1, v1_scheduler


def _message(agent_id):
    return v1_scheduler.Call_Message(
        agent_id=v1.AgentID(value=agent_id), executor_id=v1.ExecutorID(value="e1"), data=b"\x00hi"
    )


def test_framework_to_executor(cluster):
    agent = cluster.add_agent()
    scheduler = cluster.subscribe()
    scheduler.call("MESSAGE", message=_message(agent.id))
    (message,) = agent.take(internal.FrameworkToExecutorMessage)
    assert (message.framework_id.value, message.data) == (scheduler.id, b"\x00hi")


def test_to_an_agent_that_is_not_there(cluster):
    agent = cluster.add_agent()
    scheduler = cluster.subscribe()
    agent.exit()
    agent.messages.clear()
    assert scheduler.call("MESSAGE", message=_message(agent.id)).status == 202
    assert scheduler.call("MESSAGE", message=_message("nobody")).status == 202
    assert not agent.messages
    assert cluster.state.counters["invalid_framework_to_executor_messages"] == 2


def test_executor_to_framework(cluster):
    agent = cluster.add_agent()
    scheduler = cluster.subscribe()
    agent.say(
        internal.ExecutorToFrameworkMessage(
            slave_id=v1.AgentID(value=agent.id),
            framework_id=v1.FrameworkID(value=scheduler.id),
            executor_id=v1.ExecutorID(value="e1"),
            data=b"back",
        )
    )
    (event,) = scheduler.take("MESSAGE")
    assert (event.message.executor_id.value, event.message.data) == ("e1", b"back")


def test_shutdown_of_an_executor(cluster):
    agent = cluster.add_agent()
    scheduler = cluster.subscribe()
    scheduler.call(
        "SHUTDOWN",
        shutdown=v1_scheduler.Call_Shutdown(
            executor_id=v1.ExecutorID(value="e1"), agent_id=v1.AgentID(value=agent.id)
        ),
    )
    (message,) = agent.take(internal.ShutdownExecutorMessage)
    assert (message.executor_id.value, message.framework_id.value) == ("e1", scheduler.id)


def test_unknown_messages_are_counted(cluster):
    agent = cluster.add_agent()
    agent.say(internal.ShutdownMessage(message="me?"))
    assert cluster.state.counters["dropped_messages"] == 1
