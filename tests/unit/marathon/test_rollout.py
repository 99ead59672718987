"""Deployments under way: what a replacement does step by step, and what may come between."""

import dataclasses

import pytest

from tepui.marathon import effects, events
from tepui.marathon.app import HealthCheck, UpgradeStrategy
from tests.support.marathon_world import World


@pytest.fixture
def world():
    world = World()
    world.subscribe()
    return world


def restart(world, force=False):
    return world.request(events.RestartApp(app_id="/a", force=force))


def strategy(least, over):
    return UpgradeStrategy(minimum_health_capacity=least, maximum_over_capacity=over)


def kills(world):
    return len(world.calls("KILL"))


def kill_reported(world):
    """Let Mesos confirm every kill that is open."""
    for instance_id in list(world.state.kills):
        world.status(instance_id, "TASK_KILLED")


@pytest.mark.parametrize(
    ("least", "over", "killed", "started"),
    [(1, 1, 0, 4), (1, 0, 0, 1), (0.5, 0, 2, 2), (0, 0, 4, 4), (0.75, 0.25, 1, 2)],
)
def test_the_first_moves(world, least, over, killed, started):
    world.running(instances=4, upgrade_strategy=strategy(least, over))
    restart(world)
    assert kills(world) == killed
    kill_reported(world)
    assert world.state.queue["/a"].count == started


@pytest.mark.parametrize(("least", "over"), [(1, 1), (1, 0), (0.5, 0), (0, 0), (0.75, 0.25)])
def test_bounds_hold_until_the_end(world, least, over):
    n = 4
    world.running(instances=n, upgrade_strategy=strategy(least, over))
    old = {one.id for one in world.instances()}
    restart(world)
    bound = max(n * (1 + over), n + 1)
    for _ in range(100):
        if not world.state.deployments:
            break
        world.offer(resources="cpus:1;mem:128")
        alive = world.instances()
        assert len(alive) <= bound
        assert sum(one.ready for one in alive) >= n * least
        for instance in alive:
            if instance.id in world.state.kills:
                world.status(instance, "TASK_KILLED")
            elif not instance.ready:
                world.status(instance, "TASK_RUNNING")
        world.advance(1)
    assert not world.state.deployments
    assert len(world.instances()) == n
    assert not old & {one.id for one in world.instances()}


def test_waits_for_health(world):
    world.create(health_checks=(HealthCheck(port=80, grace_period_s=0),))
    world.offer()
    (old,) = world.instances()
    world.status(old, "TASK_RUNNING")
    assert world.state.deployments
    world.do(events.HealthResult(instance_id=old.id, index=0, alive=True))
    assert not world.state.deployments
    restart(world)
    world.offer()
    new = world.instances()[1]
    world.status(new, "TASK_RUNNING")
    assert kills(world) == 0
    world.do(events.HealthResult(instance_id=new.id, index=0, alive=True))
    assert kills(world) == 1


def test_unhealthy_ones_go_first(world):
    check = HealthCheck(port=80, grace_period_s=0, max_consecutive_failures=0)
    world.create(instances=3, health_checks=(check,), upgrade_strategy=strategy(0.5, 0))
    world.offer()
    instances = world.instances()
    for one in instances:
        world.status(one, "TASK_RUNNING")
        world.do(events.HealthResult(instance_id=one.id, index=0, alive=True))
    world.do(events.HealthResult(instance_id=instances[0].id, index=0, alive=False))
    restart(world)
    # Three wanted, two must work, two do: nothing may go by the numbers, nothing may start either;
    # the one that does not work makes room.
    assert [call.kill.task_id.value for call in world.calls("KILL")] == [instances[0].task_id]


def test_a_restart_resets_the_delay(world):
    (instance,) = world.running()
    world.status(instance, "TASK_FAILED")
    assert world.state.delays
    restart(world)
    assert not world.state.delays
    assert world.offer()


def test_a_restart_of_nothing_is_over_at_once(world):
    world.create(instances=0)
    assert not world.state.deployments
    outcome = restart(world)
    assert isinstance(outcome, effects.Accepted)
    assert not world.state.deployments
    app = world.state.apps["/a"]
    assert app.version == app.last_config_change_at == outcome.version


def test_smaller_and_newer_in_one_go(world):
    world.running(instances=5)
    world.update(instances=2, cmd="y")
    assert kills(world) == 3
    world.run_all()
    assert not world.state.deployments
    assert [one.version for one in world.instances()] == [world.state.apps["/a"].version] * 2


def test_an_old_one_that_dies_by_itself_is_not_replaced_by_an_old_one(world):
    world.running(instances=2)
    restart(world)
    old = world.instances()[0]
    world.status(old, "TASK_KILLED")
    assert world.state.queue["/a"].app is world.state.apps["/a"]
    assert world.state.queue["/a"].count == 2


def test_readiness_once_is_enough(world):
    check = HealthCheck(port=80, grace_period_s=0, max_consecutive_failures=0)
    world.create(instances=2, health_checks=(check,))
    world.offer()
    first, second = world.instances()
    for one in (first, second):
        world.status(one, "TASK_RUNNING")
    for one, alive in ((first, True), (first, False), (second, True)):
        world.do(events.HealthResult(instance_id=one.id, index=0, alive=alive))
    assert not world.state.deployments


def test_stopping_takes_what_is_unreachable_too(world):
    instances = world.running(instances=2)
    world.status(instances[0], "TASK_UNREACHABLE")
    world.request(events.DeleteApp(app_id="/a", force=True))
    assert [one.id for one in world.instances()] == [instances[1].id]
    world.status(instances[1], "TASK_KILLED")
    assert world.published("app_terminated_event") == [{"appId": "/a"}]
    assert not world.state.deployments


def test_an_app_not_reached_yet_is_kept_as_it_was(world):
    world.running("/a")
    (web,) = world.running("/b", dependencies=("/a",))
    app, other = world.state.apps["/a"], world.state.apps["/b"]
    updates = tuple(dataclasses.replace(one, cmd="new") for one in (app, other))
    world.request(events.UpdateApps(apps=updates))
    world.status(web, "TASK_KILLED")
    # The first step works on /a; /b gets its old definition back meanwhile.
    assert world.state.queue["/b"].app == other
    world.run_all()
    assert not world.state.deployments
    assert world.instances("/b")[0].version == world.state.apps["/b"].version


def test_steps_are_told(world):
    world.create()
    plan = {
        "id": next(iter(world.state.deployments)),
        "version": world.state.root_version,
        "steps": [{"actions": [{"action": "ScaleApplication", "app": "/a"}]}],
    }
    step = plan["steps"][0]
    assert world.published("deployment_info") == [{"plan": plan, "currentStep": step}]
    world.offer()
    world.status(world.instances()[0], "TASK_RUNNING")
    assert world.published("deployment_step_success") == [{"plan": plan, "currentStep": step}]
    assert world.published("deployment_success") == [{"id": plan["id"], "plan": plan}]
    assert not any(key.startswith("deployment:") for key in world.store)


def test_one_that_was_ready_and_is_gone_counts_no_more(world):
    world.create(instances=2)
    world.offer()
    first, second = world.instances()
    world.status(first, "TASK_RUNNING")
    world.status(first, "TASK_GONE")
    world.status(second, "TASK_RUNNING")
    assert world.state.deployments
    world.advance(2)
    world.run_all()
    assert not world.state.deployments
