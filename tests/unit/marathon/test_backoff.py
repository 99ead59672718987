"""Launch delays: how they grow, what they hold back, and when they go (spec section 3.8)."""

import pytest

from tepui.base import clock
from tepui.marathon import backoff, launch_queue
from tests.support.marathon_world import World

FIELDS = {"cmd": "x", "backoff_ns": clock.SECOND, "backoff_factor": 2.0}


@pytest.fixture
def world():
    world = World()
    world.subscribe()
    return world


def left_s(world):
    return clock.to_seconds(backoff.remaining(world.state, world.state.apps["/a"], world.now))


def fail(world, state="TASK_FAILED"):
    """Let the one instance end; ``offer`` first waits for the delay."""
    world.status(world.instances()[0], state)


def relaunch(world):
    world.advance(left_s(world))
    assert world.offer()


@pytest.mark.parametrize(
    "state", ["TASK_FAILED", "TASK_FINISHED", "TASK_ERROR", "TASK_GONE", "TASK_DROPPED"]
)
def test_what_counts_as_failure(world, state):
    world.running(**FIELDS)
    fail(world, state)
    assert left_s(world) == 1


def test_being_killed_does_not_count(world):
    world.running(**FIELDS)
    fail(world, "TASK_KILLED")
    assert left_s(world) == 0
    assert world.offer()


def test_grows_by_the_factor_up_to_the_longest(world):
    world.running(**FIELDS, max_launch_delay_ns=5 * clock.SECOND)
    seen = []
    for _ in range(5):
        fail(world)
        seen.append(left_s(world))
        relaunch(world)
    assert seen == [1, 2, 4, 5, 5]


def test_the_first_delay_is_bounded_too(world):
    world.running(cmd="x", backoff_ns=10 * clock.SECOND, max_launch_delay_ns=3 * clock.SECOND)
    fail(world)
    assert left_s(world) == 3


def test_nothing_is_launched_before_the_deadline(world):
    world.running(**FIELDS)
    fail(world)
    world.advance(0.9)
    assert not world.offer()
    assert world.calls("DECLINE")
    world.advance(0.2)
    assert world.offer()


def test_launches_come_one_by_one_while_there_is_a_delay(world):
    world.running(**FIELDS, instances=2)
    for instance in world.instances():
        world.status(instance, "TASK_FAILED")
    world.advance(2)
    assert len(world.offer()) == 1
    assert left_s(world) == 2
    world.advance(1)
    world.status(world.instances()[0], "TASK_RUNNING")
    assert left_s(world) == 2


def test_goes_when_unchanged_for_the_longest_delay(world):
    world.running(**FIELDS, max_launch_delay_ns=30 * clock.SECOND)
    fail(world)
    relaunch(world)
    world.advance(25)
    assert world.state.delays
    world.advance(20)
    assert not world.state.delays


def test_another_config_has_no_delay(world):
    world.running(**FIELDS)
    fail(world)
    world.update(cmd="y", force=True)
    assert left_s(world) == 0
    assert world.offer()


def test_scaling_keeps_the_delay(world):
    world.running(**FIELDS)
    fail(world)
    world.update(instances=2, force=True)
    assert left_s(world) == 1


def test_the_queue_tells_how_long(world):
    world.running(**FIELDS)
    fail(world)
    entry = world.state.queue["/a"]
    assert launch_queue.delay_left(world.state, entry, world.mono) == clock.SECOND
    world.advance(1.5)
    assert launch_queue.delay_left(world.state, entry, world.mono) == 0
