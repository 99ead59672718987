"""The kill service (spec section 3.6, last lines)."""

import pytest

from tepui.marathon import effects, events
from tepui.marathon.instance import Goal
from tests.support.marathon_world import World


def killed(world, among=None):
    return [call.kill.task_id.value for call in world.calls("KILL", among)]


@pytest.fixture
def world():
    world = World(kill_chunk_size=2)
    world.subscribe()
    return world


def test_a_bounded_number_at_a_time(world):
    instances = world.running(instances=5)
    outcome = world.request(events.KillTasks(app_id="/a"))
    assert outcome == effects.Killed(tuple(instances))
    assert killed(world) == [one.task_id for one in instances[:2]]
    assert all(one.goal is Goal.DECOMMISSIONED for one in world.instances())
    world.status(instances[0], "TASK_KILLED")
    assert killed(world) == [instances[2].task_id]


def test_sent_again_until_it_is_over(world):
    (instance,) = world.running()
    world.request(events.KillTasks(app_id="/a"))
    assert killed(world, world.advance(29)) == []
    assert killed(world, world.advance(2)) == [instance.task_id]
    assert killed(world, world.advance(60)) == [instance.task_id] * 2
    world.status(instance, "TASK_KILLED")
    assert killed(world, world.advance(90)) == []


def test_a_second_request_sends_no_second_call(world):
    world.running()
    world.request(events.KillTasks(app_id="/a"))
    world.request(events.KillTasks(app_id="/a"))
    assert killed(world) == []


def test_sent_again_after_a_new_registration(world):
    (instance,) = world.running()
    world.request(events.KillTasks(app_id="/a"))
    world.do(events.Disconnected())
    world.subscribe()
    assert killed(world) == [instance.task_id]


def test_with_the_grace_period_of_the_app(world):
    world.running(task_kill_grace_period_s=5)
    world.request(events.KillTasks(app_id="/a"))
    (call,) = world.calls("KILL")
    assert call.kill.kill_policy.grace_period.nanoseconds == 5_000_000_000


def test_what_cannot_be_reached_is_forgotten(world):
    (instance,) = world.running(unreachable_strategy=None)
    world.status(instance, "TASK_UNREACHABLE")
    world.request(events.KillTasks(app_id="/a"))
    assert killed(world) == []
    assert world.instances() == []
    # When it comes back it is unknown.
    world.status(instance.task_id, "TASK_RUNNING")
    assert killed(world) == [instance.task_id]


def test_going_out_of_reach_while_being_killed(world):
    (instance,) = world.running()
    world.request(events.KillTasks(app_id="/a"))
    world.status(instance, "TASK_UNREACHABLE")
    assert world.instances() == []
    assert not world.state.kills


def test_only_some(world):
    instances = world.running(instances=3)
    wanted = (instances[1].task_id, instances[2].id, "unknown")
    outcome = world.request(events.KillTasks(app_id="/a", ids=wanted))
    assert outcome == effects.Killed((instances[1], instances[2]))


def test_only_those_of_a_host(world):
    world.create(instances=2)
    world.offer("h1", resources="cpus:1;mem:128")
    world.offer("h2", resources="cpus:1;mem:128")
    outcome = world.request(events.KillTasks(app_id="/a", host="h2"))
    assert [one.host for one in outcome.instances] == ["h2"]


def test_ids_of_another_app_do_not_count(world):
    (instance,) = world.running()
    world.create("/b", instances=0)
    outcome = world.request(events.KillTasks(app_id="/b", ids=(instance.id,)))
    assert outcome == effects.Killed(())


def test_unknown_app(world):
    assert world.request(events.KillTasks(app_id="/b")).status == 404


def test_kill_and_scale(world):
    instances = world.running(instances=3)
    sentenced = instances[1]
    outcome = world.request(events.KillTasks(app_id="/a", ids=(sentenced.id, "x"), scale=True))
    assert isinstance(outcome, effects.Accepted)
    assert killed(world) == [sentenced.task_id]
    assert world.state.apps["/a"].instances == 2
    world.status(sentenced, "TASK_KILLED")
    assert not world.state.deployments
    assert sentenced.id not in world.state.instances
    assert not world.state.queue


def test_kill_and_scale_respects_locks(world):
    (instance,) = world.running()
    world.update(instances=2)
    command = events.KillTasks(app_id="/a", ids=(instance.id,), scale=True)
    assert world.request(command).status == 409
    assert killed(world) == []


def test_each_is_sent_again_in_its_own_time(world):
    first, second = world.running(instances=2)
    world.request(events.KillTasks(ids=(first.id,)))
    world.advance(20)
    world.request(events.KillTasks(ids=(second.id,)))
    assert killed(world, world.advance(11)) == [first.task_id]
    assert second.task_id in killed(world, world.advance(30))


def test_with_the_grace_period_even_when_the_app_is_being_removed(world):
    world.running(task_kill_grace_period_s=5)
    world.update(instances=2)
    world.run_all()
    world.request(events.DeleteApp(app_id="/a"))
    first, second = world.calls("KILL")
    assert first.kill.kill_policy == second.kill.kill_policy is not None
