"""Tasks: the recorded refusals word for word, and the rules nobody recorded."""

import itertools
import math
from typing import Any

import msgspec
import pytest

from tepui.master.state import Task
from tepui.master.validation import groups, tasks
from tepui.model.resources import Resources
from tepui.wire.generated import v1
from tests.support.launches import make_launch, prepared, recorded, resources

REJECTED = ("TASK_ERROR",)


def recorded_tasks():
    for operation, offer, statuses in recorded("basic"):
        launch = make_launch(offer)
        for task in operation.launch.task_infos if operation.launch else ():
            status = statuses.get(task.task_id.value, {})
            message = status["message"] if status.get("state") in REJECTED else None
            ready = prepared(task, launch.framework.id)
            yield pytest.param(ready, launch, message, id=task.name or "empty")


@pytest.mark.parametrize(("task", "launch", "message"), list(recorded_tasks()))
def test_recorded_launches(task, launch, message):
    assert tasks.validate(task, launch) == message


def test_all_refusals_are_recorded():
    refused = [case for case in recorded_tasks() if case.values[2]]
    taken = [case for case in recorded_tasks() if not case.values[2]]
    assert (len(refused), len(taken) > 3) == (15, True)


def recorded_groups():
    for operation, offer, statuses in recorded("task_group"):
        wanted = operation.launch_group
        if wanted is None:
            continue
        launch = make_launch(offer)
        group = tuple(prepared(task, launch.framework.id) for task in wanted.task_group.tasks)
        executor = prepared(
            msgspec.structs.replace(group[0], executor=wanted.executor), launch.framework.id
        ).executor
        group = tuple(msgspec.structs.replace(task, executor=executor) for task in group)
        status = statuses.get(group[0].task_id.value, {})
        message = status["message"] if status.get("state") in REJECTED else None
        yield executor, v1.TaskGroupInfo(tasks=group), launch, message


def test_recorded_groups():
    cases = list(recorded_groups())
    assert [message is None for *_, message in cases].count(False) == 1
    assert any(message is None for *_, message in cases)
    for executor, group, launch, message in cases:
        assert executor
        assert groups.validate(executor, group, launch) == message


# --- rules that nobody recorded ---


def task(task_id="t", **fields):
    defaults = {"command": v1.CommandInfo(value="true"), "resources": resources("cpus:1;mem:32")}
    return v1.TaskInfo(
        name="n",
        task_id=v1.TaskID(value=task_id),
        agent_id=v1.AgentID(value="a"),
        **(defaults | fields),
    )


def executor(executor_id="e", written="cpus:0.1;mem:32", **fields):
    defaults: dict[str, Any] = {"command": v1.CommandInfo(value="run")}
    return v1.ExecutorInfo(
        executor_id=v1.ExecutorID(value=executor_id),
        framework_id=v1.FrameworkID(value="f"),
        resources=resources(written),
        **(defaults | fields),
    )


def with_executor(written="cpus:1;mem:32", **fields):
    return task(command=None, executor=executor(**fields), resources=resources(written))


def variable(**fields):
    return v1.CommandInfo(
        value="x",
        environment=v1.Environment(variables=(v1.Environment_Variable(name="X", **fields),)),
    )


def volume(**fields):
    return v1.ContainerInfo(
        type=v1.ContainerInfo_Type.MESOS,
        volumes=(v1.Volume(mode=v1.Volume_Mode.RW, container_path="p", **fields),),
    )


def docker(**fields):
    return v1.ContainerInfo(type=v1.ContainerInfo_Type.DOCKER, **fields)


def disk(**fields):
    [one] = resources("disk(dev):64")
    return (msgspec.structs.replace(one, disk=v1.Resource_DiskInfo(**fields)),)


_volume = v1.Volume(mode=v1.Volume_Mode.RW, container_path="data")
_persistence = lambda name: v1.Resource_DiskInfo_Persistence(id=name)  # noqa: E731 - an abbreviation
_secret = v1.Secret(type=v1.Secret_Type.VALUE, value=v1.Secret_Value(data=b"a\0b"))
_http = v1.HealthCheck_HTTPCheckInfo
_check = v1.CheckInfo_Type
_health = v1.HealthCheck_Type

GOOD = [
    task(),
    task(command=variable(value="v")),
    task(container=docker(docker=v1.ContainerInfo_DockerInfo(image="i"))),
    task(limits={"cpus": v1.Value_Scalar(value=2.0), "mem": v1.Value_Scalar(value=math.inf)}),
    task(health_check=v1.HealthCheck(type=_health.TCP, tcp=v1.HealthCheck_TCPCheckInfo(port=1))),
    task(check=v1.CheckInfo(type=_check.HTTP, http=v1.CheckInfo_Http(port=1, path="/"))),
    task(container=volume(host_path="/h")),
    with_executor(),
    with_executor(written="cpus:3.9;mem:32"),
]


@pytest.mark.parametrize("good", GOOD)
def test_good_tasks(good, launch):
    assert tasks.validate(good, launch) is None


BAD = [
    (task("." * 2), "'..' is not allowed as an ID"),
    (task("x" * 256), "must not be longer"),
    (task("old"), "Task has duplicate ID: old"),
    (task("lost"), "Task has duplicate ID: lost"),
    (task(check=v1.CheckInfo()), "Task uses invalid check: Check must specify 'type'"),
    (task(check=v1.CheckInfo(type=_check.UNKNOWN)), "not a valid check type"),
    (
        task(check=v1.CheckInfo(type=_check.HTTP, http=v1.CheckInfo_Http(port=1, path="x"))),
        "must start with '/'",
    ),
    (
        task(
            health_check=v1.HealthCheck(type=_health.HTTP, http=_http(port=1), delay_seconds=-1.0)
        ),
        "'delay_seconds' to be non-negative",
    ),
    (
        task(
            health_check=v1.HealthCheck(
                type=_health.HTTP, http=_http(port=1), grace_period_seconds=math.nan
            )
        ),
        "'grace_period_seconds'",
    ),
    (
        task(health_check=v1.HealthCheck(type=_health.HTTP, http=_http(port=1, scheme="ftp"))),
        "scheme: 'ftp'",
    ),
    (
        task(health_check=v1.HealthCheck(type=_health.COMMAND, command=v1.CommandInfo())),
        "must be given in 'value'",
    ),
    (
        task(resources=resources("gpus:0.5;cpus:1")),
        "The 'gpus' resource must be an unsigned integer",
    ),
    (task(resources=disk(volume=_volume)), "Non-persistent volume"),
    (task(resources=disk()), "empty"),
    (
        task(resources=disk(persistence=_persistence("v"))),
        "'volume' to be set",
    ),
    (
        task(resources=disk(persistence=_persistence("a/b"), volume=_volume)),
        "Invalid persistence ID",
    ),
    (
        task(resources=2 * disk(persistence=_persistence("v"), volume=_volume)),
        "Persistence ID 'v' is not unique",
    ),
    (
        task(
            resources=resources("cpus:1")
            + tuple(
                msgspec.structs.replace(
                    one, allocation_info=v1.Resource_AllocationInfo(role="other")
                )
                for one in resources("mem:1")
            )
        ),
        "more than one role",
    ),
    (
        task(
            resources=resources("cpus:1")
            + tuple(
                msgspec.structs.replace(one, revocable=v1.Resource_RevocableInfo())
                for one in resources("cpus:1")
            )
        ),
        "both revocable and non-revocable 'cpus'",
    ),
    (task(command=variable(value="v", secret=_secret)), "must not have a secret set"),
    (task(command=variable(type=v1.Environment_Variable_Type.SECRET)), "must have a secret set"),
    (
        task(command=variable(type=v1.Environment_Variable_Type.SECRET, secret=_secret)),
        "null bytes",
    ),
    (task(command=variable(type=v1.Environment_Variable_Type.UNKNOWN)), "is not allowed"),
    (task(container=volume()), "must be set"),
    (task(container=volume(host_path="/h", image=v1.Image(type=v1.Image_Type.DOCKER))), "Only one"),
    (
        task(container=volume(source=v1.Volume_Source(type=v1.Volume_Source_Type.HOST_PATH))),
        "'source.host_path' is not set for HOST_PATH volume",
    ),
    (task(container=docker()), "not set for DOCKER"),
    (
        task(
            container=docker(
                docker=v1.ContainerInfo_DockerInfo(
                    image="i", parameters=(v1.Parameter(key="name", value="x"),)
                )
            )
        ),
        "must not be 'name'",
    ),
    (task(limits={"disk": v1.Value_Scalar(value=1.0)}), "not for disk"),
    (
        task(resources=resources("cpus:1"), limits={"mem": v1.Value_Scalar(value=1.0)}),
        "needs a memory request",
    ),
    (task(limits={"mem": v1.Value_Scalar(value=31.0)}), "The memory limit must be greater"),
    (with_executor(executor_id="a/b"), "'ExecutorInfo.executor_id' is invalid"),
    (with_executor(type=v1.ExecutorInfo_Type.DEFAULT), "must not be set for 'DEFAULT'"),
    (with_executor(type=v1.ExecutorInfo_Type.DEFAULT, command=None), "must be 'CUSTOM' for LAUNCH"),
    (with_executor(type=v1.ExecutorInfo_Type.CUSTOM, command=None), "must be set for 'CUSTOM'"),
    (with_executor(command=None), "'ExecutorInfo.command' must be set"),
    (with_executor(shutdown_grace_period=v1.DurationInfo(nanoseconds=-1)), "shutdown_grace_period"),
    (
        with_executor(command=variable()),
        "Executor's `CommandInfo` is invalid: Environment variable 'X'",
    ),
    (
        with_executor(
            container=v1.ContainerInfo(
                type=v1.ContainerInfo_Type.MESOS, linux_info=v1.LinuxInfo(share_cgroups=True)
            )
        ),
        "Executors cannot set 'share_cgroups' to true",
    ),
    (
        task(
            command=None,
            resources=resources("ports:[31000-31001]"),
            executor=executor(written="ports:[31001-31002]"),
        ),
        "Resource 'ports' is used more than once",
    ),
    (with_executor(written="cpus:4;mem:32"), "required by task and its executor is more than"),
    (
        task(
            container=v1.ContainerInfo(
                type=v1.ContainerInfo_Type.MESOS, linux_info=v1.LinuxInfo(share_cgroups=False)
            )
        ),
        "'share_cgroups' set to false",
    ),
]


@pytest.mark.parametrize(("bad", "part"), BAD)
def test_bad_tasks(bad, part, launch):
    launch.framework.tasks["old"] = launch.framework.unreachable_tasks["lost"] = Task(
        id="old",
        name="n",
        framework_id="f",
        agent_id="a",
        executor_id="",
        role="dev",
        resources=Resources(),
        state=v1.TaskState.TASK_RUNNING,
    )
    assert part in (tasks.validate(bad, launch) or "")


def test_another_frameworks_executor(launch):
    foreign = msgspec.structs.replace(executor(), framework_id=v1.FrameworkID(value="g"))
    assert "invalid FrameworkID" in str(
        tasks.validate(task(command=None, executor=foreign), launch)
    )


def test_an_executor_that_runs_already_costs_nothing_but_must_be_the_same(launch, add_executor):
    big = executor(written="cpus:4;mem:2048")
    wanted = task(command=None, executor=big)
    assert "more than available" in str(tasks.validate(wanted, launch))
    add_executor(launch, big)
    assert tasks.validate(wanted, launch) is None
    other = task(command=None, executor=msgspec.structs.replace(big, name="other"))
    assert "not compatible" in str(tasks.validate(other, launch))


# --- groups ---

MESOS = v1.ContainerInfo_Type.MESOS


def pod(*members, **fields):
    shared = executor(
        **(
            {
                "written": "cpus:0.1;mem:32;disk:1",
                "type": v1.ExecutorInfo_Type.DEFAULT,
                "command": None,
            }
            | fields
        )
    )
    named = zip(itertools.count(), members or (task(),), strict=False)
    group = tuple(
        msgspec.structs.replace(one, executor=shared, task_id=v1.TaskID(value=f"t{n}"))
        for n, one in named
    )
    return shared, v1.TaskGroupInfo(tasks=group)


def test_good_group(launch):
    unshared = v1.ContainerInfo(type=MESOS, linux_info=v1.LinuxInfo(share_cgroups=False))
    limits = {"cpus": v1.Value_Scalar(value=2.0)}
    both = [task(container=unshared, limits=limits), task(container=unshared)]
    for shared, group in (pod(), pod(*both)):
        assert groups.validate(shared, group, launch) is None


_networked = v1.ContainerInfo(type=MESOS, network_infos=(v1.NetworkInfo(name="net"),))
BAD_GROUPS = [
    (pod(type=None), "'ExecutorInfo.type' must be set"),
    (pod(written="cpus:0.001;mem:32;disk:1"), "less CPUs"),
    (pod(written="cpus:0.1;mem:31;disk:1"), "less memory"),
    (pod(written="cpus:0.1;mem:32"), "some 'disk'"),
    (pod(container=docker()), "must be 'MESOS'"),
    (pod(task(container=docker(docker=v1.ContainerInfo_DockerInfo(image="i")))), "Docker"),
    (pod(task(limits={"cpus": v1.Value_Scalar(value=2.0)})), "need 'share_cgroups'"),
    (
        pod(
            task(
                container=_networked,
                health_check=v1.HealthCheck(type=_health.HTTP, http=_http(port=1)),
            )
        ),
        "'network_infos'",
    ),
    (
        pod(
            task(
                container=v1.ContainerInfo(type=MESOS, linux_info=v1.LinuxInfo(share_cgroups=False))
            ),
            task(),
        ),
        "same value of 'share_cgroups'",
    ),
    (
        pod(
            task(resources=resources("cpus:1;ports:[31000-31000]")),
            task(resources=resources("cpus:1;ports:[31000-31001]")),
        ),
        "'ports' is used more than once",
    ),
]


@pytest.mark.parametrize(("group", "part"), BAD_GROUPS)
def test_bad_groups(group, part, launch):
    shared, members = group
    assert part in str(groups.validate(shared, members, launch))


def test_members_have_the_groups_executor(launch):
    shared, group = pod()
    other = msgspec.structs.replace(shared, name="other")
    assert "not that of its group" in str(groups.validate(other, group, launch))
