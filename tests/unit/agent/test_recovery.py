"""A new life: what the checkpoint and the launcher say together."""

import dataclasses

import pytest

from tepui.agent import containers, events, timers
from tepui.agent.effects import DetectMaster, Terminate
from tepui.agent.probes import ProbeKind, RunProbe
from tepui.base import clock, errors
from tepui.wire.generated import internal, v1

STATES = v1.TaskState
REASONS = v1.TaskStatus_Reason


def running(world, **fields):
    world.run_task(**fields)
    world.started()
    world.acknowledge_all()
    return containers.ContainerReport(world.container(), 8770)


def reregistered(world, tools):
    """From the look for a master to RUNNING; returns the effects."""
    mark = len(world.effects)
    world.step(events.MasterDetected(tools.MASTER))
    world.advance(0)
    world.receive(world.registered())
    return world.effects[mark:]


def test_an_agent_keeps_its_id(world, tools):
    again = world.restarted()
    effects = reregistered(again, tools)
    message, *_ = tools.sent(effects)
    assert isinstance(message, internal.ReregisterSlaveMessage)
    assert message.slave.id == tools.AGENT_ID


def test_a_running_task_is_adopted(world, tools):
    report = running(world)
    again = world.restarted(report)
    message, *rest = tools.sent(reregistered(again, tools))
    (task,) = message.tasks
    assert (task.task_id.value, task.state) == ("t1", STATES.TASK_RUNNING)
    assert [status.state for status in task.statuses] == [
        STATES.TASK_STARTING,
        STATES.TASK_RUNNING,
    ]
    assert [framework.id.value for framework in message.frameworks] == ["m-0000"]
    assert not [m for m in rest if isinstance(m, internal.StatusUpdateMessage)]
    again.exited(status=0)
    (finished,) = again.acknowledge_all()
    assert finished.state == STATES.TASK_FINISHED
    assert finished.container_status.executor_pid == 8770
    assert list(again.disk) == ["agent/info"]


def test_an_end_nobody_saw_is_told(world, tools):
    report = dataclasses.replace(running(world), exited=True)
    again = world.restarted(report)
    effects = again.exited(status=3 << 8)
    assert containers.ForgetContainer(report.container_id) in effects
    reregistered(again, tools)
    (failed,) = again.acknowledge_all()
    assert (failed.state, failed.message) == (
        STATES.TASK_FAILED,
        "Command exited with status 3",
    )


def test_a_started_task_nobody_knew_of_is_reported(world, tools):
    world.run_task()
    report = containers.ContainerReport(world.container(), 77)
    again = world.restarted(report)
    reregistered(again, tools)
    seen = again.acknowledge_all()
    assert [s.state for s in seen] == [STATES.TASK_STARTING, STATES.TASK_RUNNING]
    assert seen[0].container_status.executor_pid == 77


def test_a_task_that_never_started_is_dropped(world, tools):
    world.run_task()
    again = world.restarted()
    reregistered(again, tools)
    (dropped,) = again.acknowledge_all()
    assert (dropped.state, dropped.reason) == (
        STATES.TASK_DROPPED,
        REASONS.REASON_AGENT_RESTARTED,
    )
    assert list(again.disk) == ["agent/info"]


@pytest.mark.parametrize(
    ("capability", "state"),
    [("PARTITION_AWARE", STATES.TASK_GONE), ("MULTI_ROLE", STATES.TASK_LOST)],
)
def test_a_task_that_went_down_with_the_machine(world, tools, capability, state):
    running(world, framework=tools.framework_info(capability))
    again = world.restarted()
    reregistered(again, tools)
    (gone,) = again.acknowledge_all()
    assert gone.state == state
    assert gone.reason == REASONS.REASON_EXECUTOR_REREGISTRATION_TIMEOUT


def test_unacknowledged_updates_are_sent_again_in_order(world, tools):
    world.run_task()
    (first,) = tools.updates_in(world.started())
    world.exited(status=0)
    again = world.restarted()
    effects = reregistered(again, tools)
    (update,) = tools.updates_in(effects)
    assert update.uuid == first.uuid
    assert update.latest_state == STATES.TASK_FINISHED
    seen = again.acknowledge_all()
    assert [s.state for s in seen] == [
        STATES.TASK_STARTING,
        STATES.TASK_RUNNING,
        STATES.TASK_FINISHED,
    ]
    assert list(again.disk) == ["agent/info"]


def test_answers_about_unknown_tasks_survive(world, tools):
    (update,) = tools.updates_in(world.kill("lost", framework_id="nobody"))
    again = world.restarted()
    (told,) = tools.updates_in(reregistered(again, tools))
    assert told.uuid == update.uuid
    again.acknowledge(told)
    assert list(again.disk) == ["agent/info"]


def test_a_kill_under_way_is_begun_again(world, tools):
    report = running(world)
    world.kill()
    again = world.restarted(report)
    kinds = [type(effect) for effect in again.effects]
    assert containers.SignalContainer in kinds
    assert containers.DestroyContainer(report.container_id) in again.advance(3)
    again.exited(status=9)
    reregistered(again, tools)
    assert [s.state for s in again.acknowledge_all()] == [
        STATES.TASK_KILLING,
        STATES.TASK_KILLED,
    ]


def test_clocks_go_on(world, tools):
    check = v1.HealthCheck(command=v1.CommandInfo(value="true"), interval_seconds=2.0)
    limit = v1.DurationInfo(nanoseconds=60 * clock.SECOND)
    report = running(world, health_check=check, max_completion_time=limit)
    world.now_ns += 20 * clock.SECOND
    again = world.restarted(report)
    assert again.timers[timers.CompletionTime("m-0000", "t1")] == again.now_ns + 40 * clock.SECOND
    assert tools.only(again.advance(2), RunProbe)


def test_health_is_remembered(world):
    report = running(world, health_check=v1.HealthCheck(command=v1.CommandInfo(value="true")))
    world.probed(ProbeKind.HEALTH, 0)
    world.acknowledge_all()
    again = world.restarted(report)
    again.probed(ProbeKind.HEALTH, 0)
    assert not again.acknowledge_all()  # nothing new


def test_tasks_of_frameworks_that_do_not_checkpoint_are_ended(world, tools):
    report = running(world, framework=tools.framework_info(checkpoint=False))
    again = world.restarted(report)
    assert containers.DestroyContainer(report.container_id) in again.effects
    again.exited(status=9)
    # A master that did not notice that we were away still believes that the task runs.
    assert [one.status.state for one in tools.updates_in(reregistered(again, tools))] == [
        "TASK_KILLED"
    ]
    again.acknowledge_all()
    assert list(again.disk) == ["agent/info"]


def test_a_framework_that_does_not_checkpoint_may_launch_again(world, tools):
    framework = tools.framework_info(checkpoint=False)
    again = world.restarted(running(world, framework=framework))
    reregistered(again, tools)
    assert tools.only(again.run_task("t2", framework=framework), containers.StartContainer)


def test_containers_nobody_asked_for_are_destroyed(world):
    report = containers.ContainerReport("stray", 99)
    again = world.restarted(report)
    assert containers.DestroyContainer("stray") in again.effects
    effects = again.step(containers.ContainerExited("stray", 9))
    assert effects == (containers.ForgetContainer("stray"),)


def test_a_task_killed_while_it_was_launched_stays_dead(world):
    world.run_task()
    report = containers.ContainerReport(world.container(), 5)
    world.kill()
    again = world.restarted(report)
    assert containers.DestroyContainer(report.container_id) in again.effects


def test_recover_cleanup_ends_everything_and_the_agent(world, tools):
    report = running(world)
    world.settings = dataclasses.replace(tools.SETTINGS, recover="cleanup")
    again = world.restarted(report)
    assert containers.SignalContainer(report.container_id, 15) in again.effects
    assert not tools.only(again.effects, DetectMaster)
    assert tools.only(again.exited(status=15), Terminate)
    assert again.disk == {}


@pytest.mark.parametrize("broken", [b"\x07nonsense", b"\x01\xc1", b""])
def test_a_broken_record_stops_a_strict_agent(world, broken):
    running(world)
    world.disk["task/m-0000/t1"] = broken
    with pytest.raises(errors.CorruptionError):
        world.restarted()


def test_a_broken_record_is_dropped_when_not_strict(world, tools):
    report = running(world)
    world.disk["task/m-0000/t1"] = b"\x07nonsense"
    world.settings = dataclasses.replace(tools.SETTINGS, strict=False)
    again = world.restarted(report)
    assert again.state.counters["recovery_errors"] == 2  # its progress names no task any more
    assert containers.DestroyContainer(report.container_id) in again.effects
    assert list(again.disk) == ["agent/info"]


def test_a_new_life_has_a_new_resource_version(world):
    assert world.restarted().state.resource_version != world.state.resource_version
