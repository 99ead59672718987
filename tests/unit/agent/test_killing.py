"""Kills by schedulers, by time and by shutdown, in every phase of a task's life."""

import pytest

from tepui.agent import containers, events, timers
from tepui.agent.effects import Terminate
from tepui.base import clock
from tepui.wire.generated import internal, v1

STATES = v1.TaskState


def states(statuses):
    return [status.state for status in statuses]


def test_a_kill_is_announced_signalled_and_escalated(world, tools):
    world.run_task()
    world.started()
    world.acknowledge_all()
    container = world.container()
    effects = world.kill()
    assert [u.status.state for u in tools.updates_in(effects)] == [STATES.TASK_KILLING]
    assert containers.SignalContainer(container, 15) in effects
    assert containers.DestroyContainer(container) not in world.advance(2.9)
    assert containers.DestroyContainer(container) in world.advance(0.2)
    world.exited(status=9)
    killed = world.acknowledge_all()[-1]
    assert killed.state == STATES.TASK_KILLED
    assert killed.message == "Command terminated with signal Killed"


@pytest.mark.parametrize("status", [0, 7 << 8, 15])
def test_a_killed_task_is_killed_whatever_its_exit(world, status):
    world.run_task()
    world.started()
    world.kill()
    world.exited(status=status)
    assert world.acknowledge_all()[-1].state == STATES.TASK_KILLED
    assert timers.KillGrace("m-0000", "t1") not in world.timers


def test_killing_is_only_told_to_who_knows_it(world, tools):
    world.run_task(framework=tools.framework_info("MULTI_ROLE"))
    world.started()
    world.kill()
    world.exited(status=15)
    seen = states(world.acknowledge_all())
    assert seen == [STATES.TASK_STARTING, STATES.TASK_RUNNING, STATES.TASK_KILLED]


def policy(seconds):
    return v1.KillPolicy(grace_period=v1.DurationInfo(nanoseconds=clock.seconds(seconds)))


@pytest.mark.parametrize(
    ("of_task", "of_kill", "grace_s"),
    [(None, None, 3), (8, None, 8), (8, 1, 1), (None, 20, 20), (8, 0, 0)],
)
def test_whose_grace_counts(world, of_task, of_kill, grace_s):
    world.run_task(kill_policy=None if of_task is None else policy(of_task))
    world.started()
    world.kill(grace_s=of_kill)
    deadline = world.timers[timers.KillGrace("m-0000", "t1")]
    assert (deadline - world.now_ns) / clock.SECOND == grace_s


def test_a_second_kill_may_shorten_the_grace(world):
    world.run_task()
    world.started()
    world.kill(grace_s=60)
    world.advance(5)
    world.kill()  # says nothing about grace, changes nothing
    assert world.timers[timers.KillGrace("m-0000", "t1")] - world.now_ns == 55 * clock.SECOND
    world.kill(grace_s=8)
    assert world.timers[timers.KillGrace("m-0000", "t1")] - world.now_ns == 3 * clock.SECOND
    world.kill(grace_s=2)
    assert world.timers[timers.KillGrace("m-0000", "t1")] == world.now_ns


def test_a_task_killed_before_it_started(world, tools):
    world.run_task()
    container = world.container()
    effects = world.kill()
    (update,) = tools.updates_in(effects)
    assert update.status.state == STATES.TASK_KILLED
    assert update.status.reason == v1.TaskStatus_Reason.REASON_TASK_KILLED_DURING_LAUNCH
    assert containers.DestroyContainer(container) in effects
    world.acknowledge_all()
    assert world.state.containers  # the container is still being stopped
    gone = containers.ContainerFailed(container, containers.Stage.DESTROYED, "destroyed")
    world.step(gone)
    assert not world.state.frameworks


def test_a_container_that_started_after_all_is_destroyed(world):
    world.run_task()
    container = world.container()
    world.kill()
    world.acknowledge_all()
    assert containers.DestroyContainer(container) in world.started()
    assert containers.ForgetContainer(container) in world.exited(status=9)
    assert not world.state.frameworks


@pytest.mark.parametrize(
    ("capability", "state"),
    [("PARTITION_AWARE", STATES.TASK_DROPPED), ("MULTI_ROLE", STATES.TASK_LOST)],
)
def test_a_task_that_never_arrived(world, tools, capability, state):
    world.run_task("other", framework=tools.framework_info(capability))
    (update,) = tools.updates_in(world.kill("lost"))
    assert update.status.state == state
    assert not tools.updates_in(world.kill("lost"))  # the answer is on its way
    world.acknowledge(update)
    assert tools.updates_in(world.kill("lost"))


def test_a_task_of_a_framework_never_heard_of(world, tools):
    (update,) = tools.updates_in(world.kill("t", framework_id="nobody"))
    assert update.status.state == STATES.TASK_LOST


def test_a_task_that_is_history_needs_no_answer(world, tools):
    world.run_task()
    world.started()
    world.exited()
    assert not tools.updates_in(world.kill())
    world.acknowledge_all()
    assert not tools.updates_in(world.kill())


def test_max_completion_time(world, tools):
    world.run_task(max_completion_time=v1.DurationInfo(nanoseconds=2 * clock.SECOND))
    world.started()
    world.acknowledge_all()
    container = world.container()
    assert not world.advance(1.9)
    effects = world.advance(0.15)
    assert containers.SignalContainer(container, 15) in effects
    assert not tools.updates_in(effects)
    assert containers.DestroyContainer(container) in world.advance(0.2)
    world.exited(status=15)
    (failed,) = world.acknowledge_all()
    assert failed.state == STATES.TASK_FAILED
    assert failed.reason == v1.TaskStatus_Reason.REASON_MAX_COMPLETION_TIME_REACHED
    assert failed.message == "Command terminated with signal Terminated"


def test_shutting_a_framework_down_ends_its_tasks_in_silence(world, tools):
    world.run_task("a")
    world.started("a")
    world.run_task("b")
    framework_id = v1.FrameworkID(value="m-0000")
    a, b = world.container("a"), world.container("b")
    effects = world.receive(internal.ShutdownFrameworkMessage(framework_id=framework_id))
    assert containers.SignalContainer(a, 15) in effects
    assert containers.DestroyContainer(b) in effects
    assert not tools.updates_in(effects)
    assert containers.DestroyContainer(a) in world.advance(5)
    assert not tools.updates_in(world.step(containers.ContainerExited(a, 9)))
    world.step(containers.ContainerFailed(b, containers.Stage.DESTROYED, "destroyed"))
    assert not world.state.frameworks
    assert list(world.disk) == ["agent/info"]
    assert not world.state.streams


def test_a_finished_but_unacknowledged_task_does_not_hold_a_framework(world):
    world.run_task()
    world.started()
    world.exited()
    world.receive(internal.ShutdownFrameworkMessage(framework_id=v1.FrameworkID(value="m-0000")))
    assert not world.state.frameworks
    assert list(world.disk) == ["agent/info"]


def test_launches_of_a_framework_that_shuts_down_are_ignored(world, tools):
    world.run_task()
    world.started()
    world.receive(internal.ShutdownFrameworkMessage(framework_id=v1.FrameworkID(value="m-0000")))
    assert not tools.only(world.run_task("late"), containers.StartContainer)


def test_shutting_an_executor_down_reports(world):
    world.run_task()
    world.started()
    world.acknowledge_all()
    effects = world.receive(
        internal.ShutdownExecutorMessage(
            executor_id=v1.ExecutorID(value="t1"), framework_id=v1.FrameworkID(value="m-0000")
        )
    )
    assert containers.SignalContainer(world.container(), 15) in effects
    world.exited(status=15)
    assert states(world.acknowledge_all()) == [STATES.TASK_KILLING, STATES.TASK_KILLED]


def test_a_master_that_wants_the_agent_gone(world, tools):
    world.run_task()
    world.started()
    effects = world.receive(internal.ShutdownMessage(message="Agent has been marked gone"))
    assert containers.SignalContainer(world.container(), 15) in effects
    assert not tools.sent(effects)
    effects = world.exited(status=15)
    assert tools.only(effects, Terminate)
    assert world.disk == {}


def test_an_operator_that_wants_the_agent_gone(world, tools):
    effects = world.step(events.ShutdownRequested("Received SIGUSR1"))
    assert tools.sent(effects) == [internal.UnregisterSlaveMessage(slave_id=tools.AGENT_ID)]
    assert tools.only(effects, Terminate)


def test_an_ending_agent_takes_no_more_orders(world, tools):
    world.run_task()
    world.started()
    world.receive(internal.ShutdownMessage())
    assert [type(e) for e in world.run_task("late")] == [tools.Log]
    assert [type(e) for e in world.kill()] == [tools.Log]


def test_an_id_may_be_used_again_while_its_last_container_ends(world):
    world.run_task()
    old = world.container()
    world.kill()
    world.acknowledge_all()
    world.run_task()
    new = next(c for c in world.state.containers if c != old)
    world.step(containers.ContainerFailed(old, containers.Stage.DESTROYED, "destroyed"))
    assert list(world.state.containers) == [new]
    assert world.state.frameworks["m-0000"].executors["t1"].container_id == new
