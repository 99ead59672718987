"""Checks and health checks, with the timing and the updates of the recorded original."""

import pytest

from tepui.agent import containers, probes
from tepui.agent.probes import ProbeKind, RunProbe
from tepui.base import clock
from tepui.wire.generated import v1

STATES = v1.TaskState
HEALTH_UPDATED = v1.TaskStatus_Reason.REASON_TASK_HEALTH_CHECK_STATUS_UPDATED
CHECK_UPDATED = v1.TaskStatus_Reason.REASON_TASK_CHECK_STATUS_UPDATED


def health_check(**fields):
    defaults = {
        "type": v1.HealthCheck_Type.COMMAND,
        "command": v1.CommandInfo(value="true"),
        "delay_seconds": 0.0,
        "interval_seconds": 1.0,
        "grace_period_seconds": 5.0,
    }
    return v1.HealthCheck(**(defaults | fields))


def started(world, **fields):
    world.run_task(**fields)
    world.started()
    world.acknowledge_all()


def test_the_default_timing(world, tools):
    check = v1.HealthCheck(command=v1.CommandInfo(value="true"))
    started(world, health_check=check)
    assert not tools.only(world.advance(14.9), RunProbe)
    (run,) = tools.only(world.advance(0.2), RunProbe)
    assert run.timeout == 20 * clock.SECOND
    world.probed(ProbeKind.HEALTH, 0)
    assert not tools.only(world.advance(9.9), RunProbe)
    assert tools.only(world.advance(0.2), RunProbe)


def test_a_command_runs_in_the_tasks_place(world, tools):
    variables = (v1.Environment_Variable(name="X", value="1"),)
    command = v1.CommandInfo(value="exit 1", environment=v1.Environment(variables=variables))
    started(world, health_check=health_check(command=command))
    (run,) = tools.only(world.advance(0), RunProbe)
    spec = world.state.containers[world.container()].spec
    assert (run.probe.program, run.probe.argv) == ("/bin/sh", ("sh", "-c", "exit 1"))
    assert run.probe.directory == spec.directory
    assert run.probe.user == spec.user
    assert dict(run.probe.environment) == dict(spec.environment) | {"X": "1"}


def test_no_second_look_before_the_first_has_answered(world, tools):
    started(world, health_check=health_check())
    assert len(tools.only(world.advance(60), RunProbe)) == 1


def test_health_is_reported_when_it_turns(world, tools):
    started(world, health_check=health_check())
    world.advance(0)
    world.probed(ProbeKind.HEALTH, 0)
    (good,) = world.acknowledge_all()
    assert (good.state, good.healthy, good.reason) == (STATES.TASK_RUNNING, True, HEALTH_UPDATED)
    world.probed(ProbeKind.HEALTH, 0)
    assert not world.acknowledge_all()
    world.probed(ProbeKind.HEALTH, 1)
    (bad,) = world.acknowledge_all()
    assert bad.healthy is False
    world.probed(ProbeKind.HEALTH, 0)
    (good,) = world.acknowledge_all()
    assert good.healthy is True
    world.exited(status=0)
    (finished,) = world.acknowledge_all()
    assert finished.healthy is None  # as recorded


def test_too_many_failures_kill(world):
    check = health_check(grace_period_seconds=0.0, consecutive_failures=2)
    started(world, health_check=check)
    world.probed(ProbeKind.HEALTH, 1)
    effects = world.probed(ProbeKind.HEALTH, None)
    assert containers.SignalContainer(world.container(), 15) in effects
    assert not world.probed(ProbeKind.HEALTH, 1)
    world.exited(status=15)
    seen = world.acknowledge_all()
    assert [(s.state, s.healthy) for s in seen] == [
        (STATES.TASK_RUNNING, False),
        (STATES.TASK_RUNNING, False),
        (STATES.TASK_KILLING, None),
        (STATES.TASK_KILLED, False),
    ]


def test_a_success_starts_the_count_anew(world):
    started(world, health_check=health_check(grace_period_seconds=0.0))
    for result in (1, 1, 0, 1, 1):
        effects = world.probed(ProbeKind.HEALTH, result)
        assert containers.SignalContainer(world.container(), 15) not in effects
    assert containers.SignalContainer(world.container(), 15) in world.probed(ProbeKind.HEALTH, 1)


def test_failures_in_the_grace_period_do_not_count(world):
    started(world, health_check=health_check(consecutive_failures=1))
    for _ in range(4):
        world.probed(ProbeKind.HEALTH, 1)
        world.now_ns += clock.SECOND
    assert not world.acknowledge_all()
    world.now_ns += clock.SECOND
    world.probed(ProbeKind.HEALTH, 1)
    assert [s.healthy for s in world.acknowledge_all()] == [False, None]


def test_the_grace_period_ends_with_the_first_success(world):
    started(world, health_check=health_check(grace_period_seconds=60.0))
    world.probed(ProbeKind.HEALTH, 0)
    world.probed(ProbeKind.HEALTH, 1)
    assert [s.healthy for s in world.acknowledge_all()] == [True, False]


@pytest.mark.parametrize(
    ("check", "probe", "good", "bad"),
    [
        (
            {"http": v1.HealthCheck_HTTPCheckInfo(port=80, path="/health")},
            probes.HttpProbe("http://127.0.0.1:80/health"),
            (200, 204, 399),
            (199, 400, 500, None),
        ),
        (
            {
                "http": v1.HealthCheck_HTTPCheckInfo(
                    port=443, scheme="https", protocol=v1.NetworkInfo_Protocol.IPv6
                )
            },
            probes.HttpProbe("https://[::1]:443"),
            (200,),
            (None,),
        ),
        (
            {"tcp": v1.HealthCheck_TCPCheckInfo(port=9)},
            probes.TcpProbe("127.0.0.1", 9),
            (1,),
            (0, None),
        ),
    ],
)
def test_network_checks(world, tools, check, probe, good, bad):
    started(world, health_check=health_check(command=None, consecutive_failures=99, **check))
    (run,) = tools.only(world.advance(0), RunProbe)
    assert run.probe == probe
    for result in good:
        world.probed(ProbeKind.HEALTH, result)
        assert world.state.task_in(world.container())[2].health.healthy is True
    for result in bad:
        world.probed(ProbeKind.HEALTH, result)
        assert world.state.task_in(world.container())[2].health.healthy is False


def check_info(**fields):
    return v1.CheckInfo(
        type=v1.CheckInfo_Type.COMMAND,
        command=v1.CheckInfo_Command(command=v1.CommandInfo(value="exit 7")),
        delay_seconds=0.0,
        interval_seconds=1.0,
        **fields,
    )


def test_a_check_reports_changes_and_is_never_absent(world):
    """The life of task ck-cmd in golden/scheduler/checks.json."""
    world.run_task(check=check_info())
    world.started()
    seen = world.acknowledge_all()
    for result in (7, 7, None):
        world.probed(ProbeKind.CHECK, result)
    seen += world.acknowledge_all()
    world.exited(status=0)
    seen += world.acknowledge_all()
    codes = [status.check_status.command.exit_code for status in seen]
    assert codes == [None, None, 7, None]
    assert [status.reason for status in seen] == [None, None, CHECK_UPDATED, None]


def test_a_check_never_kills(world):
    started(world, check=check_info())
    for result in range(50):
        effects = world.probed(ProbeKind.CHECK, result)
        assert containers.SignalContainer(world.container(), 15) not in effects


def test_both_at_once_report_each_other(world):
    started(world, check=check_info(), health_check=health_check())
    world.probed(ProbeKind.CHECK, 3)
    world.probed(ProbeKind.HEALTH, 0)
    first, second = world.acknowledge_all()
    assert (first.healthy, first.check_status.command.exit_code) == (None, 3)
    assert (second.healthy, second.check_status.command.exit_code) == (True, 3)


def test_a_task_being_killed_is_not_looked_at(world, tools):
    started(world, health_check=health_check())
    world.kill(grace_s=100)
    assert not tools.only(world.advance(60), RunProbe)


def test_answers_about_tasks_that_ended_mean_nothing(world):
    started(world, health_check=health_check())
    container = world.container()
    world.exited()
    world.acknowledge_all()
    assert world.step(probes.ProbeFinished(container, ProbeKind.HEALTH, 1)) == ()
