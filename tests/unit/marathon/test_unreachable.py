"""Instances out of reach, and launches that get nowhere (spec section 3.12)."""

import pytest

from tepui.marathon.app import UnreachableStrategy
from tepui.marathon.instance import Condition
from tests.support.marathon_world import World


@pytest.fixture
def world():
    world = World()
    world.subscribe()
    return world


def patient(inactive, expunge):
    return UnreachableStrategy(inactive_after_s=inactive, expunge_after_s=expunge)


def test_replaced_at_once_by_default(world):
    (instance,) = world.running()
    world.status(instance, "TASK_UNREACHABLE")
    assert world.instances()[0].condition is Condition.UNREACHABLE_INACTIVE
    assert world.offer()


def test_replaced_after_a_while(world):
    (instance,) = world.running(unreachable_strategy=patient(10, 60))
    world.status(instance, "TASK_UNREACHABLE")
    assert world.instances()[0].condition is Condition.UNREACHABLE
    assert not world.state.queue
    world.advance(9)
    assert not world.state.queue
    world.advance(2)
    assert world.instances()[0].condition is Condition.UNREACHABLE_INACTIVE
    assert world.offer()


def test_never_replaced_when_disabled(world):
    (instance,) = world.running(unreachable_strategy=None)
    world.status(instance, "TASK_UNREACHABLE")
    world.advance(100_000)
    assert world.instances()[0].condition is Condition.UNREACHABLE
    assert not world.state.queue


def test_back_in_time(world):
    (instance,) = world.running(unreachable_strategy=patient(10, 60))
    world.status(instance, "TASK_UNREACHABLE")
    world.advance(5)
    world.status(instance, "TASK_RUNNING")
    world.advance(60)
    (back,) = world.instances()
    assert (back.condition, back.unreachable_at) == (Condition.RUNNING, 0)
    assert not world.state.queue


def test_forgotten_at_the_sweep(world):
    (instance,) = world.running(unreachable_strategy=patient(0, 60))
    world.advance(280)
    world.status(instance, "TASK_UNREACHABLE")
    world.offer()
    world.status(world.instances()[1], "TASK_RUNNING")
    # First sweep 300 s after registration, then every 30 s; due from 340 s on.
    world.advance(59)
    assert instance.id in world.state.instances
    world.advance(30)
    assert instance.id not in world.state.instances
    assert not any(instance.id in key for key in world.store)


def test_one_too_many_is_killed_when_it_comes_back(world):
    (instance,) = world.running()
    world.status(instance, "TASK_UNREACHABLE")
    world.offer()
    world.advance(1)
    replacement = world.instances()[1]
    world.status(replacement, "TASK_RUNNING")
    world.status(instance, "TASK_RUNNING")
    (kill,) = world.calls("KILL")
    assert kill.kill.task_id.value == replacement.task_id


def test_the_wait_goes_on_in_a_new_life(world):
    (instance,) = world.running(unreachable_strategy=patient(10, 60))
    world.status(instance, "TASK_UNREACHABLE")
    world.crash()
    world.subscribe()
    world.advance(11)
    assert world.instances()[0].condition is Condition.UNREACHABLE_INACTIVE


@pytest.mark.parametrize("state", [None, "TASK_STAGING", "TASK_STARTING"])
def test_launches_that_get_nowhere_are_killed(world, state):
    world.create()
    world.offer()
    (instance,) = world.instances()
    if state:
        world.status(instance, state)
    assert not world.calls("KILL", world.advance(299))
    (kill,) = world.calls("KILL", world.advance(10))
    assert kill.kill.task_id.value == instance.task_id
    assert world.state.queue["/a"].count == 1


def test_a_running_task_is_never_overdue(world):
    world.running()
    assert not world.calls("KILL", world.advance(3600))
