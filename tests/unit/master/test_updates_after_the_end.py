"""Updates about the life of a task that the master knows to be over (found by the simulator)."""

import msgspec

from tepui.wire.generated import internal, v1


def _ended_on_return(cluster):
    """A task that ended while its agent was away: the record says so, its updates still wait."""
    agent = cluster.add_agent()
    scheduler = cluster.subscribe()
    scheduler.launch("t1")
    info = cluster.state.frameworks[scheduler.id].info
    allocated = v1.Resource_AllocationInfo(role="dev")
    record = v1.Task(
        name="t1",
        task_id=v1.TaskID(value="t1"),
        framework_id=v1.FrameworkID(value=scheduler.id),
        agent_id=v1.AgentID(value=agent.id),
        state=v1.TaskState.TASK_KILLED,
        resources=tuple(
            msgspec.structs.replace(one, allocation_info=allocated)
            for one in cluster.resources("cpus:1;mem:32")
        ),
    )
    later = cluster.restart()
    back = later.resubscribe(scheduler)
    agent.reregister([record], [info])
    agent.messages.clear()
    return later, agent, back


def test_every_update_of_an_ended_task_can_be_acknowledged(cluster):
    later, agent, scheduler = _ended_on_return(cluster)
    for state in ("TASK_STARTING", "TASK_KILLED"):
        agent.update(scheduler.id, "t1", state, latest="TASK_KILLED")
        scheduler.acknowledge(scheduler.statuses()[-1])
        assert len(agent.take(internal.StatusUpdateAcknowledgementMessage)) == 1
    assert not later.state.frameworks[scheduler.id].tasks


def test_a_late_copy_does_not_keep_an_ended_task(cluster):
    agent = cluster.add_agent()
    scheduler = cluster.subscribe()
    scheduler.launch("t1")
    agent.update(scheduler.id, "t1", "TASK_RUNNING")
    end = agent.update(scheduler.id, "t1", "TASK_FINISHED")
    agent.update(scheduler.id, "t1", "TASK_RUNNING")
    scheduler.acknowledge(end)
    assert not cluster.state.frameworks[scheduler.id].tasks
