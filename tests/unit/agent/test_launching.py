"""A task from RunTask to its acknowledged end. Excluded: kills, checks, recovery."""

import dataclasses

import pytest

from tepui.agent import containers
from tepui.agent.effects import SendMessage
from tepui.base.machine import Persist
from tepui.wire.generated import internal, v1

STATES = v1.TaskState


def test_the_launch_is_durable_before_the_container_starts(world):
    effects = world.run_task()
    kinds = [type(effect) for effect in effects]
    assert kinds == [Persist, Persist, containers.StartContainer]
    assert [effect.key for effect in effects[:2]] == ["framework/m-0000", "task/m-0000/t1"]


def test_the_container_gets_the_environment_of_the_original(world):
    (start,) = (e for e in world.run_task() if isinstance(e, containers.StartContainer))
    spec = start.spec
    sandbox = f"/work/slaves/m-S0/frameworks/m-0000/executors/t1/runs/{spec.container_id}"
    assert spec.directory == sandbox
    assert spec.user == "root"
    assert (spec.program, spec.argv) == ("/bin/sh", ("sh", "-c", "sleep 1000"))
    assert dict(spec.environment) == {
        "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        "MESOS_FRAMEWORK_ID": "m-0000",
        "MESOS_EXECUTOR_ID": "t1",
        "MESOS_DIRECTORY": sandbox,
        "MESOS_SANDBOX": sandbox,
        "MESOS_SLAVE_ID": "m-S0",
        "MESOS_SLAVE_PID": "slave(1)@127.0.0.1:5051",
        "MESOS_AGENT_ENDPOINT": "127.0.0.1:5051",
        "MESOS_CHECKPOINT": "1",
        "MESOS_HTTP_COMMAND_EXECUTOR": "0",
        "MESOS_EXECUTOR_SHUTDOWN_GRACE_PERIOD": "5secs",
        "MESOS_RECOVERY_TIMEOUT": "15mins",
        "MESOS_SUBSCRIPTION_BACKOFF_MAX": "2secs",
        "MESOS_ALLOCATION_ROLE": "dev",
        "LIBPROCESS_IP": "127.0.0.1",
        "LIBPROCESS_PORT": "0",
    }
    assert spec.limits == containers.Limits(cpus_milli=200, memory_bytes=64 << 20)


def test_the_commands_own_variables_win(world):
    variables = (
        v1.Environment_Variable(name="FOO", value="bar"),
        v1.Environment_Variable(name="PATH", value="/opt"),
    )
    command = v1.CommandInfo(
        shell=False,
        value="/usr/bin/env",
        arguments=("env", "-0"),
        environment=v1.Environment(variables=variables),
        user="nobody",
    )
    (start,) = (e for e in world.run_task(command=command) if hasattr(e, "spec"))
    environment = dict(start.spec.environment)
    assert (environment["FOO"], environment["PATH"]) == ("bar", "/opt")
    assert (start.spec.program, start.spec.argv) == ("/usr/bin/env", ("env", "-0"))
    assert start.spec.user == "nobody"


def test_task_limits_carry_the_overhead_and_infinity_lifts_them(world):
    limits = {"cpus": v1.Value_Scalar(value=0.5), "mem": v1.Value_Scalar(value=float("inf"))}
    (start,) = (e for e in world.run_task(limits=limits) if hasattr(e, "spec"))
    assert start.spec.limits == containers.Limits(
        cpus_milli=200, memory_bytes=64 << 20, cpus_milli_max=600, memory_bytes_max=0
    )


def test_starting_is_sent_at_once_and_running_after_its_acknowledgement(world, tools):
    world.run_task()
    effects = world.started()
    (update,) = tools.updates_in(effects)
    assert update.status.state == STATES.TASK_STARTING
    assert update.latest_state == STATES.TASK_STARTING
    (update,) = tools.updates_in(world.acknowledge(update))
    assert update.status.state == STATES.TASK_RUNNING
    assert not tools.updates_in(world.acknowledge(update))


def test_updates_are_durable_before_they_are_sent(world):
    world.run_task()
    effects = world.started()
    persisted = [isinstance(effect, Persist) for effect in effects]
    sent = [isinstance(effect, SendMessage) for effect in effects]
    assert persisted.index(True) < sent.index(True)


@pytest.mark.parametrize(
    ("status", "state", "message"),
    [
        (0, STATES.TASK_FINISHED, "Command exited with status 0"),
        (3 << 8, STATES.TASK_FAILED, "Command exited with status 3"),
        (11, STATES.TASK_FAILED, "Command terminated with signal Segmentation fault"),
        (
            11 | 0x80,
            STATES.TASK_FAILED,
            "Command terminated with signal Segmentation fault (core dumped)",
        ),
        (None, STATES.TASK_FAILED, "Failed to get exit status for Command"),
    ],
)
def test_the_exit_decides_the_last_state(world, status, state, message):
    world.run_task()
    world.started()
    effects = world.exited(status=status)
    assert isinstance(effects[-1], containers.ForgetContainer)
    last = world.acknowledge_all()[-1]
    assert (last.state, last.message) == (state, message)
    assert last.source == v1.TaskStatus_Source.SOURCE_EXECUTOR


def test_an_acknowledged_end_leaves_nothing_but_history(world):
    world.run_task()
    world.started()
    world.exited()
    world.acknowledge_all()
    assert list(world.disk) == ["agent/info"]
    assert not world.state.containers
    assert not world.state.frameworks
    (framework,) = world.state.completed_frameworks.values()
    (executor,) = framework.completed_executors
    assert [task.state for task in executor.completed_tasks] == [STATES.TASK_FINISHED]
    assert not [key for key in world.timers if type(key).__name__ != "PingTimeout"]


def test_history_is_bounded(tools):
    settings = dataclasses.replace(tools.SETTINGS, max_completed_executors_per_framework=2)
    world = tools.World(settings)
    world.register()
    world.run_task("keep")
    for number in range(4):
        world.run_task(f"t{number}")
        world.started(f"t{number}")
        world.exited(f"t{number}")
        world.acknowledge_all()
    (framework,) = world.state.frameworks.values()
    assert [executor.id for executor in framework.completed_executors] == ["t2", "t3"]


@pytest.mark.parametrize(
    ("capabilities", "state"),
    [(("PARTITION_AWARE",), STATES.TASK_DROPPED), (("MULTI_ROLE",), STATES.TASK_LOST)],
)
def test_a_sandbox_that_cannot_be_made_drops_the_task(world, tools, capabilities, state):
    world.run_task(framework=tools.framework_info(*capabilities))
    container_id = world.container()
    directory = world.state.containers[container_id].directory
    why = "Failed to chown directory to 'nosuchuser': No such user 'nosuchuser'"
    effects = world.step(containers.ContainerFailed(container_id, containers.Stage.SANDBOX, why))
    (update,) = tools.updates_in(effects)
    status = update.status
    assert status.state == state
    assert status.reason == v1.TaskStatus_Reason.REASON_EXECUTOR_TERMINATED
    assert status.message == f"Failed to create executor directory '{directory}': {why}"
    assert status.source == v1.TaskStatus_Source.SOURCE_AGENT
    assert status.container_status is None


def test_a_failed_fetch_fails_the_task(world, tools):
    world.run_task()
    container_id = world.container()
    effects = world.step(
        containers.ContainerFailed(container_id, containers.Stage.FETCH, "exited with status 1")
    )
    (update,) = tools.updates_in(effects)
    assert update.status.state == STATES.TASK_FAILED
    assert update.status.reason == v1.TaskStatus_Reason.REASON_CONTAINER_LAUNCH_FAILED
    assert update.status.message == (
        "Failed to launch container: Failed to fetch all URIs for container "
        f"'{container_id}': exited with status 1"
    )
    world.acknowledge_all()
    assert not world.state.frameworks


def test_out_of_memory_is_said(world, tools):
    world.run_task()
    world.started()
    limitation = containers.Limitation(
        v1.TaskStatus_Reason.REASON_CONTAINER_LIMITATION_MEMORY, "Memory limit exceeded", 64_000
    )
    world.exited(status=9, limitation=limitation)
    last = world.acknowledge_all()[-1]
    assert last.state == STATES.TASK_FAILED
    assert last.reason == v1.TaskStatus_Reason.REASON_CONTAINER_LIMITATION_MEMORY
    assert last.source == v1.TaskStatus_Source.SOURCE_AGENT
    assert last.limitation.resources[0].scalar.value == 64.0


def test_a_stale_resource_version_is_refused(world, tools):
    task = v1.TaskInfo(
        name="t1",
        task_id=v1.TaskID(value="t1"),
        agent_id=tools.AGENT_ID,
        command=v1.CommandInfo(value="true"),
    )
    version = internal.ResourceVersionUUID(uuid=v1.UUID(value=b"x" * 16))
    effects = world.receive(
        internal.RunTaskMessage(
            framework=tools.framework_info(), task=task, resource_version_uuids=(version,)
        )
    )
    (update,) = tools.updates_in(effects)
    assert update.status.state == STATES.TASK_DROPPED
    assert update.status.reason == v1.TaskStatus_Reason.REASON_INVALID_OFFERS
    assert update.status.message == "Task assumes outdated resource state"


@pytest.mark.parametrize(
    "fields",
    [
        {
            "executor": v1.ExecutorInfo(executor_id=v1.ExecutorID(value="e")),
        },
        {"container": v1.ContainerInfo(type=v1.ContainerInfo_Type.DOCKER)},
    ],
)
def test_what_is_not_built_yet_is_answered(world, tools, fields):
    effects = world.run_task(**fields)
    (update,) = tools.updates_in(effects)
    assert update.status.state == STATES.TASK_FAILED
    assert update.status.message.startswith("Failed to launch container: ")
    assert not tools.only(effects, containers.StartContainer)


def test_every_task_of_a_group_is_answered(world, tools):
    tasks = tuple(
        v1.TaskInfo(name=name, task_id=v1.TaskID(value=name), agent_id=tools.AGENT_ID)
        for name in ("a", "b")
    )
    effects = world.receive(
        internal.RunTaskGroupMessage(
            framework=tools.framework_info(),
            executor=v1.ExecutorInfo(executor_id=v1.ExecutorID(value="e")),
            task_group=v1.TaskGroupInfo(tasks=tasks),
        )
    )
    assert [update.status.task_id.value for update in tools.updates_in(effects)] == ["a", "b"]


def test_a_repeated_launch_is_ignored(world, tools):
    world.run_task()
    assert not tools.only(world.run_task(), containers.StartContainer)
    assert len(world.state.containers) == 1


def test_a_task_for_another_agent_is_ignored(world, tools):
    task = v1.TaskInfo(name="t", task_id=v1.TaskID(value="t"), agent_id=v1.AgentID(value="other"))
    effects = world.receive(internal.RunTaskMessage(framework=tools.framework_info(), task=task))
    assert [type(effect) for effect in effects] == [tools.Log]


def test_a_launch_from_a_stranger_is_ignored(world, tools):
    task = v1.TaskInfo(name="t", task_id=v1.TaskID(value="t"), agent_id=tools.AGENT_ID)
    message = internal.RunTaskMessage(framework=tools.framework_info(), task=task)
    effects = world.receive(message, sender=tools.OBSERVER)
    assert [type(effect) for effect in effects] == [tools.Log]


@pytest.mark.parametrize(
    ("command", "shown"),
    [
        (v1.CommandInfo(value="echo hello; echo err >&2; sleep 1"), "sh -c 'echo hello; ...'"),
        (v1.CommandInfo(value="sleep 1000"), "sh -c 'sleep 1000'"),
    ],
)
def test_the_generated_executor_is_named_as_by_the_original(world, command, shown):
    world.run_task(command=command)
    (executor,) = world.state.containers.values()
    assert executor.name == f"Command Executor (Task: t1) (Command: {shown})"
