"""Frameworks after SUBSCRIBE: failover, teardown, changes, suppression."""

import msgspec

from tepui.wire.generated import internal, v1, v1_scheduler


def test_disconnected_framework_keeps_its_tasks_for_the_failover_time(cluster):
    agent = cluster.add_agent()
    scheduler = cluster.subscribe(failover_timeout=60.0)
    scheduler.launch("t1")
    scheduler.disconnect()
    framework = cluster.state.frameworks[scheduler.id]
    assert not framework.active
    assert not cluster.state.offers
    cluster.advance(59.9)
    assert "t1" in framework.tasks
    cluster.advance(0.2)
    assert scheduler.id not in cluster.state.frameworks
    assert agent.take(internal.ShutdownFrameworkMessage)
    assert not cluster.state.agents[agent.id].tasks


def test_without_failover_time_it_is_removed_at_once(cluster):
    for timeout in (None, 0.0, -5.0):
        scheduler = cluster.subscribe(failover_timeout=timeout)
        scheduler.disconnect()
        assert scheduler.id in cluster.state.completed_frameworks


def test_coming_back_in_time(cluster):
    cluster.add_agent()
    old = cluster.subscribe()
    old.launch("t1")
    old.disconnect()
    cluster.advance(50)
    new = cluster.resubscribe(old)
    cluster.settle()
    assert new.offers()
    cluster.advance(100)
    assert "t1" in cluster.state.frameworks[new.id].tasks


def test_refusals_vanish_with_the_connection(cluster):
    cluster.add_agent()
    old = cluster.subscribe()
    cluster.settle()
    old.decline(old.offers(), refuse=1000)
    old.disconnect()
    new = cluster.resubscribe(old)
    cluster.settle()
    assert new.offers()


def test_updates_during_disconnection_are_not_lost(cluster):
    agent = cluster.add_agent()
    old = cluster.subscribe()
    old.launch("t1")
    old.disconnect()
    agent.update(old.id, "t1", "TASK_RUNNING")
    new = cluster.resubscribe(old)
    new.reconcile()
    assert [one.state for one in new.statuses()] == ["TASK_RUNNING"]


def test_teardown(cluster):
    agent = cluster.add_agent()
    scheduler = cluster.subscribe()
    scheduler.launch("t1")
    agent.update(scheduler.id, "t1", "TASK_RUNNING")
    scheduler.statuses()
    assert scheduler.call("TEARDOWN").status == 202
    assert scheduler.is_closed
    assert not scheduler.statuses()
    (message,) = agent.take(internal.ShutdownFrameworkMessage)
    assert message.framework_id.value == scheduler.id
    completed = cluster.state.completed_frameworks[scheduler.id]
    (task,) = completed.completed_tasks
    assert task.state == "TASK_KILLED"
    assert task.statuses[-1].reason == "REASON_FRAMEWORK_REMOVED"
    # Its resources are free for others.
    other = cluster.subscribe()
    cluster.settle()
    (offer,) = other.offers()
    cpus = next(one for one in offer.resources if one.name == "cpus")
    assert cpus.scalar.value == 4.0


def test_removed_framework_may_not_come_back(cluster):
    old = cluster.subscribe()
    old.call("TEARDOWN")
    new = cluster.resubscribe(old)
    assert new.events[0].error.message == "Framework has been removed"
    assert new.is_closed


def test_ring_of_completed_frameworks_is_bounded(make_cluster):
    cluster = make_cluster(max_completed_frameworks=2)
    first, second, third = (cluster.subscribe() for _ in range(3))
    for scheduler in (first, second, third):
        scheduler.call("TEARDOWN")
    assert list(cluster.state.completed_frameworks) == [second.id, third.id]


def _update(scheduler, **changes):
    info = msgspec.structs.replace(scheduler.info, id=v1.FrameworkID(value=scheduler.id), **changes)
    return scheduler.call(
        "UPDATE_FRAMEWORK",
        update_framework=v1_scheduler.Call_UpdateFramework(framework_info=info),
    )


def test_update_framework_is_answered_200_and_broadcast_when_it_changes(cluster):
    agent = cluster.add_agent()
    scheduler = cluster.subscribe()
    assert _update(scheduler).status == 200
    assert not agent.take(internal.UpdateFrameworkMessage)
    assert _update(scheduler, name="renamed").status == 200
    (message,) = agent.take(internal.UpdateFrameworkMessage)
    assert message.framework_info.name == "renamed"


def test_update_framework_refuses_what_cannot_change(cluster):
    scheduler = cluster.subscribe()
    answer = _update(scheduler, user="other")
    assert (answer.status, answer.body) == (
        400,
        "FrameworkInfo update is not valid: Updating 'FrameworkInfo.user' is unsupported; "
        "attempted to update from 'root' to 'other'",
    )


def test_offers_of_removed_roles_are_rescinded(cluster):
    cluster.add_agent()
    scheduler = cluster.subscribe(roles=("dev", "prod"))
    cluster.settle()
    (offer,) = scheduler.offers()
    left = "prod" if offer.allocation_info.role == "dev" else "dev"
    assert _update(scheduler, roles=(left,)).status == 200
    (event,) = scheduler.take("RESCIND")
    assert event.rescind.offer_id == offer.id
    cluster.advance(1)
    (offer,) = scheduler.offers()
    assert offer.allocation_info.role == left


def test_suppress_and_revive(cluster):
    cluster.add_agent()
    scheduler = cluster.subscribe()
    cluster.settle()
    scheduler.call("SUPPRESS")
    scheduler.decline(scheduler.offers())
    cluster.advance(5)
    assert not scheduler.offers()
    scheduler.call("REVIVE")
    cluster.settle()
    assert scheduler.offers()


def test_suppress_of_a_role_it_does_not_have_is_dropped(cluster):
    cluster.add_agent()
    scheduler = cluster.subscribe()
    answer = scheduler.call("SUPPRESS", suppress=v1_scheduler.Call_Suppress(roles=("dev", "x")))
    assert answer.status == 202
    assert not cluster.state.frameworks[scheduler.id].suppressed
    cluster.settle()
    assert scheduler.offers()
