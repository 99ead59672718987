"""An instance that is said to be unreachable many times (found by the simulator, seed 18)."""

from tepui.marathon.app import UnreachableStrategy
from tepui.marathon.instance import Condition
from tests.support.marathon_world import World


def unreachable_for(seconds_between, times):
    world = World()
    world.subscribe()
    (instance,) = world.running(
        unreachable_strategy=UnreachableStrategy(inactive_after_s=60, expunge_after_s=600)
    )
    for _ in range(times):
        world.status(instance, "TASK_UNREACHABLE")
        world.advance(seconds_between)
    return world


def test_hearing_it_again_does_not_start_the_wait_anew():
    world = unreachable_for(30, times=2)
    assert world.instances()[0].condition is Condition.UNREACHABLE_INACTIVE


def test_the_wait_is_not_cut_short_either():
    world = unreachable_for(29, times=2)
    assert world.instances()[0].condition is Condition.UNREACHABLE


def test_a_new_life_waits_for_the_rest():
    world = unreachable_for(40, times=1)
    world.crash()
    world.subscribe()
    world.advance(21)
    assert world.instances()[0].condition is Condition.UNREACHABLE_INACTIVE
