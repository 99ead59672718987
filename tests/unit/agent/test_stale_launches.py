"""A launch that was sent before the master lost the agent and arrives after (simulator, seed 140).

The master may have given the task up meanwhile; then it would run with nobody to look after it.
"""

from tepui.agent import containers, events
from tepui.wire.generated import internal, v1


def launch(world, tools, version):
    """A RunTask as a master sends it that knows the agent under ``version``."""
    message = internal.RunTaskMessage(
        framework=tools.framework_info(),
        pid="@0.0.0.0:0",
        task=v1.TaskInfo(
            name="t1",
            task_id=v1.TaskID(value="t1"),
            agent_id=tools.AGENT_ID,
            command=v1.CommandInfo(value="sleep 1000"),
        ),
        resource_version_uuids=(internal.ResourceVersionUUID(uuid=v1.UUID(value=version)),),
    )
    return world.receive(message)


def lose_master(world, tools):
    """The agent notices, and asks to be registered again; returns the version it names then."""
    world.step(events.PeerExited(tools.MASTER.address))
    world.step(events.MasterDetected(tools.MASTER))
    (message,) = [
        one
        for one in tools.sent(world.advance(1))
        if isinstance(one, internal.ReregisterSlaveMessage)
    ][:1]
    assert message.resource_version_uuid
    return message.resource_version_uuid.value


def test_a_launch_from_before_is_refused(world, tools):
    before = world.state.resource_version
    after = lose_master(world, tools)
    assert after != before
    effects = launch(world, tools, before)
    assert not tools.only(effects, containers.StartContainer)
    (status,) = world.state.streams["m-0000", "t1"].pending
    assert (status.state, status.reason) == ("TASK_DROPPED", "REASON_INVALID_OFFERS")


def test_a_launch_of_a_master_that_knows_us_again_is_taken(world, tools):
    after = lose_master(world, tools)
    world.receive(world.registered())
    assert tools.only(launch(world, tools, after), containers.StartContainer)
