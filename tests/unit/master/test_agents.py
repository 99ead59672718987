"""Agents: registering, coming back to a master that knew them or not, and being lost."""

import msgspec

from tepui.base import clock
from tepui.master import effects
from tepui.wire.generated import internal, v1


def _record(cluster, scheduler, agent, task_id, state="TASK_RUNNING"):
    return v1.Task(
        name=task_id,
        task_id=v1.TaskID(value=task_id),
        framework_id=v1.FrameworkID(value=scheduler.id),
        agent_id=v1.AgentID(value=agent.id),
        state=v1.TaskState(state),
        resources=tuple(
            msgspec.structs.replace(
                one, role="*", allocation_info=v1.Resource_AllocationInfo(role="dev")
            )
            for one in cluster.resources("cpus:1;mem:32")
        ),
    )


def _info(cluster, scheduler):
    return cluster.state.frameworks[scheduler.id].info


# --- registering ---


def test_registered_after_it_is_durable(cluster):
    agent = cluster.new_agent()
    asked = agent.register()
    kinds = [type(one).__name__ for one in asked]
    assert kinds.index("Persist") < kinds.index("SendMessage")
    assert agent.id == f"{cluster.state.id}-S0"
    (message,) = agent.take(internal.SlaveRegisteredMessage)
    assert message.connection.total_ping_timeout_seconds == 75.0
    (ping,) = agent.take(internal.PingSlaveMessage)
    assert ping.connected is True
    assert effects.Link(agent.pid) in asked


def test_repeated_registration_keeps_the_id(cluster):
    agent = cluster.add_agent()
    agent.register()
    assert [one.slave_id.value for one in agent.take(internal.SlaveRegisteredMessage)] == [
        agent.id
    ] * 2
    assert len(cluster.state.agents) == 1


def test_old_agents_are_not_answered(cluster):
    agent = cluster.new_agent()
    for version in (None, "", "0.28.1", "junk"):
        agent.say(internal.RegisterSlaveMessage(slave=agent.info, version=version))
    assert not agent.messages
    agent.say(internal.RegisterSlaveMessage(slave=agent.info, version="1.12.0-dev"))
    assert agent.id


def test_new_agent_at_the_address_of_a_lost_one_replaces_it(cluster):
    agent = cluster.add_agent()
    old_id = agent.id
    scheduler = cluster.subscribe()
    scheduler.launch("t1")
    agent.exit()
    agent.register()
    assert agent.id != old_id
    (status,) = scheduler.statuses()
    assert (status.state, status.reason) == ("TASK_LOST", "REASON_AGENT_REMOVED")
    assert f"agents/{old_id}" not in cluster.registry


def test_many_agents_may_share_an_address(cluster):
    first = cluster.add_agent()
    second = cluster.new_agent()
    second.pid = msgspec.convert(
        {"id": "slave(2)", "ip": first.pid.ip, "port": first.pid.port}, type(first.pid)
    )
    cluster.agents[first.pid] = first
    cluster.agents[second.pid] = second
    second.register()
    assert first.id != second.id
    first.exit()
    assert not any(agent.connected for agent in cluster.state.agents.values())


def test_unregister(cluster):
    agent = cluster.add_agent()
    scheduler = cluster.subscribe()
    scheduler.launch("t1")
    agent.say(internal.UnregisterSlaveMessage(slave_id=v1.AgentID(value=agent.id)))
    assert [one.state for one in scheduler.statuses()] == ["TASK_LOST"]
    assert [one.failure.agent_id.value for one in scheduler.take("FAILURE")] == [agent.id]
    assert not cluster.state.agents
    assert not cluster.registry


# --- disconnected ---


def test_disconnected_agent_is_not_offered_and_keeps_tasks(cluster):
    agent = cluster.add_agent()
    scheduler = cluster.subscribe()
    scheduler.launch("t1")
    cluster.advance(1)
    (offer,) = scheduler.offers()
    agent.exit()
    assert [one.rescind.offer_id for one in scheduler.take("RESCIND")] == [offer.id]
    cluster.advance(5)
    assert not scheduler.offers()
    assert not scheduler.statuses()
    agent.answers_pings = True
    agent.reregister([_record(cluster, scheduler, agent, "t1")], [_info(cluster, scheduler)])
    (message,) = agent.take(internal.SlaveReregisteredMessage)
    assert not message.reconciliations
    assert agent.take(internal.UpdateFrameworkMessage)
    cluster.advance(1)
    assert scheduler.offers()


def test_without_checkpoint_tasks_are_lost_with_the_connection(cluster):
    agent = cluster.add_agent()
    scheduler = cluster.subscribe(checkpoint=False)
    scheduler.launch("t1")
    agent.exit()
    (status,) = scheduler.statuses()
    assert (status.state, status.reason) == ("TASK_LOST", "REASON_AGENT_DISCONNECTED")
    # Should it be there after all, it must not run on: the framework has replaced it.
    agent.reregister([_record(cluster, scheduler, agent, "t1")], [_info(cluster, scheduler)])
    assert [one.task_id.value for one in agent.take(internal.KillTaskMessage)] == ["t1"]
    assert not cluster.state.agents[agent.id].tasks


def test_pings_say_whether_we_hold_it_connected(cluster):
    agent = cluster.add_agent()
    agent.messages.clear()
    cluster.advance(15)
    agent.exit()
    cluster.advance(15)
    assert [one.connected for one in agent.take(internal.PingSlaveMessage)] == [True, False]


def test_tasks_that_did_not_come_back_are_asked_for(cluster):
    agent = cluster.add_agent()
    scheduler = cluster.subscribe()
    scheduler.launch("t1", "t2")
    agent.exit()
    agent.reregister([_record(cluster, scheduler, agent, "t2")], [_info(cluster, scheduler)])
    (message,) = agent.take(internal.SlaveReregisteredMessage)
    (reconciliation,) = message.reconciliations
    assert reconciliation.framework_id.value == scheduler.id
    (status,) = reconciliation.statuses
    assert (status.task_id.value, status.state) == ("t1", "TASK_STAGING")
    agent.update(scheduler.id, "t1", "TASK_DROPPED")
    assert [one.state for one in scheduler.statuses()] == ["TASK_DROPPED"]


def test_reregistration_while_connected_is_answered(cluster):
    agent = cluster.add_agent()
    cluster.subscribe()
    cluster.settle()
    agent.reregister()
    assert agent.take(internal.SlaveReregisteredMessage)


def test_other_hostname_is_shut_down(cluster):
    agent = cluster.add_agent()
    agent.info = msgspec.structs.replace(agent.info, hostname="elsewhere")
    agent.reregister()
    assert agent.take(internal.ShutdownMessage)


# --- unreachable ---


def test_five_missed_pings_make_it_unreachable(cluster):
    agent = cluster.add_agent()
    scheduler = cluster.subscribe()
    scheduler.launch("t1")
    cluster.advance(15)
    agent.answers_pings = False
    cluster.advance(74)
    assert not scheduler.statuses()
    cluster.advance(16)
    (status,) = scheduler.statuses()
    assert (status.state, status.reason) == ("TASK_UNREACHABLE", "REASON_AGENT_REMOVED")
    assert status.message == "health check timed out"
    assert status.unreachable_time is not None
    assert scheduler.take("FAILURE")
    framework = cluster.state.frameworks[scheduler.id]
    assert list(framework.unreachable_tasks) == ["t1"]
    assert not framework.tasks
    assert list(cluster.registry) == [f"unreachable/{agent.id}"]


def test_one_pong_forgives_missed_pings(cluster):
    agent = cluster.add_agent()
    for _ in range(5):
        agent.answers_pings = False
        cluster.advance(60)
        agent.answers_pings = True
        cluster.advance(30)
    assert agent.id in cluster.state.agents


def test_old_frameworks_hear_task_lost(cluster):
    agent = cluster.add_agent()
    scheduler = cluster.subscribe(capabilities=())
    scheduler.launch("t1")
    agent.answers_pings = False
    cluster.advance(100)
    assert [one.state for one in scheduler.statuses()] == ["TASK_LOST"]


def test_tasks_return_with_an_unreachable_agent(cluster):
    agent = cluster.add_agent()
    scheduler = cluster.subscribe()
    scheduler.launch("t1")
    agent.update(scheduler.id, "t1", "TASK_RUNNING")
    agent.answers_pings = False
    cluster.advance(100)
    scheduler.statuses()
    scheduler.offers()
    agent.answers_pings = True
    agent.reregister([_record(cluster, scheduler, agent, "t1")], [_info(cluster, scheduler)])
    (status,) = scheduler.statuses()
    assert (status.state, status.reason) == ("TASK_RUNNING", "REASON_AGENT_REREGISTERED")
    assert status.uuid is None
    framework = cluster.state.frameworks[scheduler.id]
    assert list(framework.tasks) == ["t1"]
    assert not framework.unreachable_tasks
    assert list(cluster.registry) == [f"agents/{agent.id}"]
    cluster.advance(1)
    (offer,) = scheduler.offers()
    assert next(one for one in offer.resources if one.name == "cpus").scalar.value == 3.0


def test_disconnected_for_too_long_is_unreachable(make_cluster):
    cluster = make_cluster(agent_reregister_timeout=clock.seconds(600))
    agent = cluster.add_agent()
    agent.exit()
    agent.answers_pings = True
    cluster.advance(599)
    assert agent.id in cluster.state.agents
    cluster.advance(2)
    assert agent.id in cluster.state.unreachable_agents


def test_terminal_tasks_of_an_unreachable_agent_are_not_made_unreachable(cluster):
    agent = cluster.add_agent()
    scheduler = cluster.subscribe()
    scheduler.launch("t1")
    agent.update(scheduler.id, "t1", "TASK_FINISHED")
    scheduler.statuses()
    agent.answers_pings = False
    cluster.advance(100)
    assert not scheduler.statuses()
    (task,) = cluster.state.frameworks[scheduler.id].completed_tasks
    assert task.state == "TASK_FINISHED"


# --- after a restart of the master ---


def test_restarted_master_learns_everything_from_agents(cluster):
    agent = cluster.add_agent()
    scheduler = cluster.subscribe()
    scheduler.launch("t1")
    info = _info(cluster, scheduler)
    record = _record(cluster, scheduler, agent, "t1")
    later = cluster.restart()
    assert list(later.state.recovered_agents) == [agent.id]
    agent.reregister([record], [info])
    assert not later.state.recovered_agents
    framework = later.state.frameworks[scheduler.id]
    assert framework.recovered
    assert list(framework.tasks) == ["t1"]
    back = later.resubscribe(scheduler)
    assert not framework.recovered
    later.settle()
    (offer,) = back.offers()
    assert next(one for one in offer.resources if one.name == "cpus").scalar.value == 3.0
    back.reconcile()
    assert [one.task_id.value for one in back.statuses()] == ["t1"]


def test_framework_may_come_back_before_its_agents(cluster):
    agent = cluster.add_agent()
    scheduler = cluster.subscribe()
    scheduler.launch("t1")
    info, record = _info(cluster, scheduler), _record(cluster, scheduler, agent, "t1")
    later = cluster.restart()
    back = later.resubscribe(scheduler)
    agent.reregister([record], [info])
    back.reconcile()
    assert [one.task_id.value for one in back.statuses()] == ["t1"]


def test_agents_that_do_not_come_back_are_unreachable(cluster):
    agent = cluster.add_agent()
    later = cluster.restart()
    scheduler = later.subscribe()
    later.advance(599)
    assert later.state.recovered_agents
    later.advance(2)
    assert not later.state.recovered_agents
    assert agent.id in later.state.unreachable_agents
    assert scheduler.take("FAILURE")
    # That is durable as well.
    assert agent.id in later.restart().state.unreachable_agents


def test_agent_nobody_heard_of_is_admitted(cluster):
    agent = cluster.new_agent()
    agent.id = "somebody-elses-S7"
    agent.reregister()
    assert agent.take(internal.SlaveReregisteredMessage)
    assert list(cluster.registry) == ["agents/somebody-elses-S7"]


def test_agents_of_completed_frameworks_are_told(cluster):
    agent = cluster.add_agent()
    scheduler = cluster.subscribe()
    scheduler.launch("t1")
    info, record = _info(cluster, scheduler), _record(cluster, scheduler, agent, "t1")
    agent.exit()
    scheduler.call("TEARDOWN")
    agent.messages.clear()
    agent.reregister([record], [info])
    (message,) = agent.take(internal.ShutdownFrameworkMessage)
    assert message.framework_id.value == scheduler.id
    assert not cluster.state.agents[agent.id].tasks


def test_lost_launch_is_adopted_from_the_agent(cluster):
    agent = cluster.add_agent()
    scheduler = cluster.subscribe()
    cluster.settle()
    info = _info(cluster, scheduler)
    agent.reregister([_record(cluster, scheduler, agent, "t9")], [info])
    assert list(cluster.state.frameworks[scheduler.id].tasks) == ["t9"]
    cluster.advance(1)
    offers = [one for one in scheduler.offers() if one.id.value in cluster.state.offers]
    cpus = [next(r for r in one.resources if r.name == "cpus") for one in offers]
    assert [one.scalar.value for one in cpus] == [3.0]


def test_gone_agent_is_shut_down(make_cluster):
    cluster = make_cluster(registry={"gone/g-S1": b"17"})
    agent = cluster.new_agent()
    agent.id = "g-S1"
    agent.reregister()
    (message,) = agent.take(internal.ShutdownMessage)
    assert message.message == "Agent has been marked gone"
    assert not cluster.state.agents


def test_registrations_that_cannot_be_read_are_dropped(cluster):
    agent = cluster.new_agent()
    good = agent.info
    bad = v1.Resource(name="cpus", type=v1.Value_Type.SCALAR, scalar=v1.Value_Scalar(value=-1))
    untyped = v1.Attribute(name="a", type=v1.Value_Type.SCALAR)
    for info in (
        msgspec.structs.replace(good, resources=(bad,)),
        msgspec.structs.replace(good, attributes=(untyped,)),
    ):
        agent.info = info
        agent.register()
        agent.id = "x-S1"
        agent.reregister()
    agent.info = good
    scheduler = cluster.subscribe()
    record = msgspec.structs.replace(_record(cluster, scheduler, agent, "t1"), resources=(bad,))
    agent.reregister([record], [_info(cluster, scheduler)])
    assert not agent.messages
    assert not cluster.state.agents
    assert cluster.state.counters["dropped_messages"] == 5


def test_reregistration_while_connected_gets_a_new_connection(cluster):
    # The old one may be of a process that has died meanwhile; its end must not count.
    agent = cluster.add_agent()
    assert effects.Link(agent.pid, is_fresh=True) in agent.reregister()
    agent.exit()
    assert effects.Link(agent.pid) in agent.reregister()
