"""When the master is told that we want offers, and when that we do not."""

import pytest

from tepui.base import clock
from tepui.marathon import events
from tests.support.marathon_world import World


@pytest.fixture
def world():
    world = World()
    world.subscribe()
    return world


def test_nothing_wanted_at_registration():
    world = World()
    world.subscribe()
    (call,) = world.calls("SUPPRESS")
    assert call.suppress.roles == ("*",)
    assert not world.calls("REVIVE")


def test_something_wanted_at_registration():
    world = World()
    world.create()
    assert not world.calls("REVIVE")
    world.subscribe()
    assert world.calls("REVIVE")
    assert not world.calls("SUPPRESS")


def test_the_first_want_is_told_in_the_same_step(world):
    world.create()
    (call,) = world.calls("REVIVE")
    assert call.revive.roles == ("*",)


def test_suppressed_when_served(world):
    world.create()
    world.offer()
    assert world.calls("SUPPRESS")
    assert not world.calls("REVIVE")


def test_no_second_revive_for_the_same_want(world):
    world.create(instances=2)
    world.advance(1)
    world.offer(resources="cpus:1;mem:128")
    assert not world.calls("REVIVE")
    assert not world.calls("SUPPRESS")
    world.advance(1)
    world.offer(resources="cpus:0.1;mem:128")
    assert not world.calls("REVIVE")


def test_revives_keep_their_distance(world):
    world.create("/a")
    assert world.calls("REVIVE")
    world.create("/b")
    assert not world.calls("REVIVE")
    assert len(world.calls("REVIVE", world.advance(0.2))) == 1


def test_wanting_as_much_again_after_a_needless_revive(world):
    """Found by the simulator: the role stayed suppressed with an app in the queue."""
    world.create("/a")
    world.create("/b")  # too soon after the first: its revive has to wait
    world.offer()
    assert not world.state.queue
    assert not world.calls("REVIVE", world.advance(1))
    for instance in world.instances("/a") + world.instances("/b"):
        world.status(instance, "TASK_RUNNING")
    world.update("/a", instances=2)
    assert world.calls("REVIVE")


def test_revives_are_rationed():
    world = World(revive_burst=3)
    world.subscribe()
    revived = 0
    for i in range(10):
        world.create(f"/a{i}")
        revived += len(world.calls("REVIVE"))
        revived += len(world.calls("REVIVE", world.advance(0.5)))
    # Three saved up, and one more after five seconds, which speaks for all that came meanwhile.
    assert revived == 4
    assert not world.calls("REVIVE", world.advance(14))


def test_a_want_that_goes_while_it_waits_is_not_told(world):
    world.create("/a")
    world.create("/b")
    world.offer()
    assert world.calls("SUPPRESS")
    assert not world.calls("REVIVE", world.advance(1))


def test_roles_are_told_apart(world):
    world.create("/a", role="dev")
    (update,) = world.calls("UPDATE_FRAMEWORK")
    assert update.update_framework.framework_info.roles == ("*", "dev")
    (call,) = world.calls("REVIVE")
    assert call.revive.roles == ("dev",)
    assert world.state.suppressed == {"*"}
    world.offer(role="dev")
    (call,) = world.calls("SUPPRESS")
    assert call.suppress.roles == ("dev",)


def test_nothing_is_called_while_disconnected(world):
    world.running()
    world.do(events.Disconnected())
    world.create("/b")
    world.request(events.KillTasks(app_id="/a"))
    assert not world.calls("KILL", world.advance(60))
    world.subscribe()
    assert world.calls("REVIVE")
    assert world.calls("KILL")


def test_offers_that_nobody_wants(world):
    world.offer()
    (call,) = world.calls("DECLINE")
    assert call.decline.filters.refuse_seconds == clock.to_seconds(
        world.settings.decline_offer_duration
    )
