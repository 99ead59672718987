"""ACCEPT: offers become tasks, and what goes wrong on the way.

Excluded: the rules a task must obey (tests/unit/master/validation).
"""

import msgspec

from tepui.wire.generated import internal, v1, v1_scheduler


def _offers(cluster, **about):
    cluster.add_agent(**about)
    scheduler = cluster.subscribe()
    cluster.settle()
    return scheduler, scheduler.offers()


def test_launch_reaches_the_agent(cluster):
    agent = cluster.new_agent()
    agent.register()
    scheduler = cluster.subscribe()
    cluster.settle()
    offers = scheduler.offers()
    info = cluster.task_info("t1", agent.id)
    assert scheduler.accept(offers, cluster.launch(info)).status == 202
    (message,) = agent.take(internal.RunTaskMessage)
    assert message.framework.id.value == scheduler.id
    assert message.pid == "@0.0.0.0:0"
    assert message.launch_executor is True
    assert message.task.task_id == info.task_id
    assert all(one.allocation_info.role == "dev" for one in message.task.resources)
    task = cluster.state.frameworks[scheduler.id].tasks["t1"]
    assert (task.state, task.role, task.executor_id) == ("TASK_STAGING", "dev", "")


def test_what_is_left_is_offered_again(cluster):
    scheduler, offers = _offers(cluster)
    agent_id = offers[0].agent_id.value
    scheduler.accept(offers, cluster.launch(cluster.task_info("t1", agent_id)))
    cluster.advance(1)
    (offer,) = scheduler.offers()
    cpus = next(one for one in offer.resources if one.name == "cpus")
    assert cpus.scalar.value == 3.0


def test_what_is_left_is_refused_as_the_filters_say(cluster):
    scheduler, offers = _offers(cluster)
    agent_id = offers[0].agent_id.value
    scheduler.accept(offers, cluster.launch(cluster.task_info("t1", agent_id)), refuse=10)
    cluster.advance(9)
    assert not scheduler.offers()
    cluster.advance(3)
    assert scheduler.offers()


def test_one_bad_task_does_not_spoil_the_others(cluster):
    scheduler, offers = _offers(cluster)
    agent_id = offers[0].agent_id.value
    scheduler.accept(
        offers,
        cluster.launch(
            cluster.task_info("good", agent_id),
            cluster.task_info("huge", agent_id, "cpus:99;mem:32"),
            cluster.task_info("good", agent_id),
        ),
    )
    huge, again = scheduler.statuses()
    assert (huge.task_id.value, huge.state, huge.reason) == (
        "huge",
        "TASK_ERROR",
        "REASON_TASK_INVALID",
    )
    assert huge.source == "SOURCE_MASTER"
    assert huge.uuid is None
    assert again.state == "TASK_ERROR"
    assert list(cluster.state.frameworks[scheduler.id].tasks) == ["good"]


def test_tasks_of_one_launch_share_what_is_offered(cluster):
    scheduler, offers = _offers(cluster)
    agent_id = offers[0].agent_id.value
    infos = [cluster.task_info(f"t{n}", agent_id, "cpus:3;mem:32") for n in range(2)]
    scheduler.accept(offers, cluster.launch(*infos))
    (status,) = scheduler.statuses()
    assert (status.task_id.value, status.state) == ("t1", "TASK_ERROR")


def test_invalid_offers_drop_every_task(cluster):
    scheduler, offers = _offers(cluster)
    agent_id = offers[0].agent_id.value
    stale = msgspec.structs.replace(offers[0], id=v1.OfferID(value="no-such-offer"))
    scheduler.accept([*offers, stale], cluster.launch(cluster.task_info("t1", agent_id)))
    (status,) = scheduler.statuses()
    assert (status.state, status.reason) == ("TASK_DROPPED", "REASON_INVALID_OFFERS")
    assert status.message == (
        "Task launched with invalid offers: Offer no-such-offer is no longer valid"
    )
    # The valid one of the two is gone, too, and its resources are free.
    assert not cluster.state.offers
    cluster.advance(1)
    assert scheduler.offers()


def test_old_frameworks_hear_task_lost(cluster):
    cluster.add_agent()
    scheduler = cluster.subscribe(capabilities=())
    cluster.settle()
    (offer,) = scheduler.offers()
    stale = msgspec.structs.replace(offer, id=v1.OfferID(value="x"))
    scheduler.accept([stale], cluster.launch(cluster.task_info("t1", offer.agent_id.value)))
    assert [one.state for one in scheduler.statuses()] == ["TASK_LOST"]


def test_offers_of_two_agents_cannot_be_combined(cluster):
    cluster.add_agent(host="a1", ip="10.0.1.1")
    cluster.add_agent(host="a2", ip="10.0.1.2")
    scheduler = cluster.subscribe()
    cluster.settle()
    offers = scheduler.offers()
    assert len(offers) == 2
    agent_id = offers[0].agent_id.value
    scheduler.accept(offers, cluster.launch(cluster.task_info("t1", agent_id)))
    assert [one.reason for one in scheduler.statuses()] == ["REASON_INVALID_OFFERS"]


def test_two_offers_of_one_agent_can(cluster):
    agent = cluster.add_agent()
    scheduler = cluster.subscribe()
    scheduler.launch("t1", written="cpus:1;mem:100")
    cluster.advance(1)
    first = scheduler.offers()
    agent.update(scheduler.id, "t1", "TASK_FINISHED")
    cluster.advance(1)
    second = scheduler.offers()
    info = cluster.task_info("t2", agent.id, "cpus:4;mem:1024")
    scheduler.accept(first + second, cluster.launch(info))
    assert "t2" in cluster.state.frameworks[scheduler.id].tasks


def test_accept_without_operations_declines(cluster):
    scheduler, offers = _offers(cluster)
    scheduler.accept(offers, refuse=10)
    assert not cluster.state.offers
    cluster.advance(5)
    assert not scheduler.offers()


def test_other_operations_are_refused_not_swallowed(cluster):
    scheduler, offers = _offers(cluster)
    operation = v1.Offer_Operation(
        id=v1.OperationID(value="op1"),
        type=v1.Offer_Operation_Type.RESERVE,
        reserve=v1.Offer_Operation_Reserve(),
    )
    scheduler.accept(offers, operation)
    (event,) = scheduler.take("UPDATE_OPERATION_STATUS")
    status = event.update_operation_status.status
    assert (status.operation_id.value, status.state) == ("op1", "OPERATION_ERROR")


def test_launch_group_is_refused_task_by_task(cluster):
    scheduler, offers = _offers(cluster)
    agent_id = offers[0].agent_id.value
    operation = v1.Offer_Operation(
        type=v1.Offer_Operation_Type.LAUNCH_GROUP,
        launch_group=v1.Offer_Operation_LaunchGroup(
            executor=v1.ExecutorInfo(executor_id=v1.ExecutorID(value="e")),
            task_group=v1.TaskGroupInfo(
                tasks=(cluster.task_info("g1", agent_id), cluster.task_info("g2", agent_id))
            ),
        ),
    )
    scheduler.accept(offers, operation)
    assert [one.reason for one in scheduler.statuses()] == ["REASON_TASK_GROUP_INVALID"] * 2


def _executor_task(cluster, task_id, agent_id):
    executor = v1.ExecutorInfo(
        executor_id=v1.ExecutorID(value="e1"),
        command=v1.CommandInfo(value="./run"),
        resources=cluster.resources("cpus:0.5;mem:64"),
    )
    return cluster.task_info(task_id, agent_id, command=None, executor=executor)


def test_executor_is_charged_once_and_until_it_exits(cluster):
    agent = cluster.add_agent()
    scheduler = cluster.subscribe()
    cluster.settle()
    infos = [_executor_task(cluster, f"t{n}", agent.id) for n in range(2)]
    scheduler.accept(scheduler.offers(), cluster.launch(*infos))
    assert [one.launch_executor for one in agent.take(internal.RunTaskMessage)] == [True, False]
    used = cluster.state.agents[agent.id].used[scheduler.id]
    assert (used.cpus, used.mem) == (2500, 128_000)
    cluster.advance(1)
    (offer,) = scheduler.offers()
    assert [one.value for one in offer.executor_ids] == ["e1"]
    for number in range(2):
        status = agent.update(scheduler.id, f"t{number}", "TASK_FINISHED")
        scheduler.acknowledge(status)
    assert cluster.state.agents[agent.id].used[scheduler.id].cpus == 500
    agent.say(
        internal.ExitedExecutorMessage(
            slave_id=v1.AgentID(value=agent.id),
            framework_id=v1.FrameworkID(value=scheduler.id),
            executor_id=v1.ExecutorID(value="e1"),
            status=0,
        )
    )
    assert not cluster.state.agents[agent.id].used
    (event,) = scheduler.take("FAILURE")
    assert (event.failure.executor_id.value, event.failure.status) == ("e1", 0)


def test_health_check_type_is_filled_in(cluster):
    agent = cluster.add_agent()
    scheduler = cluster.subscribe()
    cluster.settle()
    check = v1.HealthCheck(command=v1.CommandInfo(value="true"))
    info = cluster.task_info("t1", agent.id, health_check=check)
    scheduler.accept(scheduler.offers(), cluster.launch(info))
    (message,) = agent.take(internal.RunTaskMessage)
    assert message.task.health_check.type == "COMMAND"


def test_call_without_operations_field_at_all(cluster):
    scheduler, offers = _offers(cluster)
    assert (
        scheduler.call("ACCEPT", accept=v1_scheduler.Call_Accept(offer_ids=(offers[0].id,))).status
        == 202
    )
    assert scheduler.call("ACCEPT", accept=v1_scheduler.Call_Accept()).status == 202
