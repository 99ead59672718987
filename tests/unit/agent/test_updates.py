"""Status updates: order, repetition, acknowledgement. Story: a slow and forgetful scheduler."""

import msgspec

from tepui.agent import timers
from tepui.base import clock
from tepui.wire.generated import internal, v1

RUNNING = v1.TaskState.TASK_RUNNING


def test_an_unacknowledged_update_is_repeated_at_growing_intervals(world, tools):
    world.run_task()
    (first,) = tools.updates_in(world.started())
    waits_s = []
    for _ in range(9):
        deadline = world.timers[timers.RetryUpdate("m-0000", "t1")]
        waits_s.append((deadline - world.now_ns) / clock.SECOND)
        # Pings keep the registration alive meanwhile.
        world.timers.pop(timers.PingTimeout(), None)
        (again,) = tools.updates_in(world.advance(waits_s[-1]))
        assert again.uuid == first.uuid
    assert waits_s == [10, 20, 40, 80, 160, 320, 600, 600, 600]


def test_repeats_tell_the_newest_state(world, tools):
    world.run_task()
    world.started()
    world.exited(status=0)
    (again,) = tools.updates_in(world.advance(10))
    assert again.status.state == v1.TaskState.TASK_STARTING
    assert again.latest_state == v1.TaskState.TASK_FINISHED


def test_only_the_outstanding_uuid_acknowledges(world, tools):
    world.run_task()
    (update,) = tools.updates_in(world.started())
    wrong = msgspec.structs.replace(update, uuid=b"x" * 16)
    assert not tools.updates_in(world.acknowledge(wrong))
    assert tools.updates_in(world.acknowledge(update))
    assert not tools.updates_in(world.acknowledge(update))


def test_an_acknowledgement_of_nothing_is_harmless(world, tools):
    effects = world.receive(
        internal.StatusUpdateAcknowledgementMessage(
            slave_id=tools.AGENT_ID,
            framework_id=v1.FrameworkID(value="nobody"),
            task_id=v1.TaskID(value="none"),
            uuid=b"\0" * 16,
        )
    )
    assert [type(effect) for effect in effects] == [tools.Log]


def test_every_task_has_a_queue_of_its_own(world, tools):
    world.run_task("a")
    world.run_task("b")
    assert len(tools.updates_in(world.started("a"))) == 1
    assert len(tools.updates_in(world.started("b"))) == 1


def test_after_the_last_state_nothing_changes(world, tools):
    world.run_task()
    world.started()
    world.exited(status=0)
    (task,) = next(iter(world.state.frameworks.values())).tasks()
    assert task.state == v1.TaskState.TASK_FINISHED
    assert not tools.updates_in(world.started())


def test_what_was_sent_last_is_told_when_registering_again(world, tools):
    world.run_task()
    (update,) = tools.updates_in(world.started())
    from tepui.agent import registration

    (executor,) = world.state.containers.values()
    record = registration.task_record(world.state, executor, executor.tasks["t1"])
    assert record.state == RUNNING
    assert record.status_update_state == v1.TaskState.TASK_STARTING
    assert record.status_update_uuid == update.uuid
