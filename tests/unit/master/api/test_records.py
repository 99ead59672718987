"""Parts of records that no recorded situation has."""

import json

import msgspec

from tepui.master import tasks as master_tasks
from tepui.master.api import agents, frameworks, tasks
from tepui.master.state import Executor
from tepui.model import text
from tepui.wire.generated import v1
from tests.unit.master.api.conftest import body


def test_task_with_everything(busy):
    [framework] = busy.frameworks.values()
    info = v1.TaskInfo(
        name="n",
        task_id=v1.TaskID(value="t"),
        agent_id=v1.AgentID(value="a"),
        command=v1.CommandInfo(user="nobody"),
        container=v1.ContainerInfo(
            type=v1.ContainerInfo_Type.DOCKER, docker=v1.ContainerInfo_DockerInfo(image="i")
        ),
        health_check=v1.HealthCheck(type=v1.HealthCheck_Type.TCP),
        limits={"mem": v1.Value_Scalar(value=64.0)},
    )
    task = master_tasks.of_info(info, framework, "dev")
    task.statuses = [
        v1.TaskStatus(
            task_id=info.task_id,
            state=v1.TaskState.TASK_RUNNING,
            healthy=False,
            labels=v1.Labels(labels=(v1.Label(key="k", value="v"),)),
            container_status=v1.ContainerStatus(
                network_infos=(
                    v1.NetworkInfo(labels=v1.Labels(labels=(v1.Label(key="n"),)), name="net"),
                )
            ),
        )
    ]
    shown = json.loads(tasks.fragment(task))
    assert list(shown) == [
        "id",
        "name",
        "framework_id",
        "executor_id",
        "slave_id",
        "state",
        "resources",
        "limits",
        "role",
        "statuses",
        "user",
        "container",
        "health_check",
    ]
    assert (shown["user"], shown["limits"]) == ("nobody", {"mem": 64.0})
    assert shown["container"]["docker"]["image"] == "i"
    assert shown["health_check"]["delay_seconds"] == 15.0
    assert shown["statuses"] == [
        {
            "state": "TASK_RUNNING",
            "timestamp": 0.0,
            "labels": [{"key": "k", "value": "v"}],
            "container_status": {"network_infos": [{"labels": [{"key": "n"}], "name": "net"}]},
            "healthy": False,
        }
    ]


def test_infinite_limit(busy):
    [framework] = busy.frameworks.values()
    info = v1.TaskInfo(
        name="n",
        task_id=v1.TaskID(value="t"),
        agent_id=v1.AgentID(value="a"),
        limits={"mem": v1.Value_Scalar(value=float("inf"))},
    )
    shown = json.loads(tasks.fragment(master_tasks.of_info(info, framework, "dev")))
    assert shown["limits"] == {"mem": "Infinity"}


def test_custom_executor(busy):
    [framework] = busy.frameworks.values()
    [agent] = busy.agents.values()
    info = v1.ExecutorInfo(
        executor_id=v1.ExecutorID(value="e"),
        name="x",
        command=v1.CommandInfo(
            value="run",
            shell=False,
            arguments=("a",),
            uris=(v1.CommandInfo_URI(value="http://h/f"),),
            environment=v1.Environment(variables=(v1.Environment_Variable(name="X", value="1"),)),
        ),
        labels=v1.Labels(labels=(v1.Label(key="k"),)),
    )
    held = text.parse("cpus:1").allocate("dev")
    framework.executors[agent.id] = {"e": Executor(info, "dev", held)}
    page = json.loads(frameworks.render(busy))
    [shown] = page["frameworks"][0]["executors"]
    assert list(shown) == [
        "executor_id",
        "name",
        "framework_id",
        "command",
        "resources",
        "role",
        "labels",
        "slave_id",
    ]
    assert list(shown["command"]) == ["shell", "value", "argv", "environment", "uris"]
    assert shown["command"]["uris"] == [{"value": "http://h/f", "executable": False}]
    assert shown["resources"]["cpus"] == 1.0
    assert shown["slave_id"] == agent.id


def test_old_style_framework(busy):
    [framework] = busy.frameworks.values()
    framework.capabilities = frozenset()
    framework.roles = ("dev",)
    [shown] = json.loads(frameworks.render(busy))["frameworks"]
    assert shown["role"] == "dev"
    assert "roles" not in shown


def test_reregistration_shows(busy):
    [framework] = busy.frameworks.values()
    [agent] = busy.agents.values()
    framework.reregistered_time = agent.reregistered_time = 9.5
    assert json.loads(frameworks.render(busy))["frameworks"][0]["reregistered_time"] == 9.5
    assert json.loads(agents.render(busy))["slaves"][0]["reregistered_time"] == 9.5


def test_recovered_agents(empty):
    recorded = body("failure/master/slaves_recovered")
    [shown] = recorded["recovered_slaves"]
    info = v1.AgentInfo(hostname="localhost", port=shown["port"])
    empty.recovered_agents[shown["id"]] = info
    assert json.loads(agents.render(empty)) == recorded
    assert json.loads(agents.render(empty, "other")) == {"slaves": [], "recovered_slaves": []}
    empty.recovered_agents[shown["id"]] = msgspec.structs.replace(info, port=None)
    assert json.loads(agents.render(empty))["recovered_slaves"][0]["port"] == 5051


def test_filters(busy):
    [agent_id], [framework_id] = busy.agents, busy.frameworks
    assert len(json.loads(agents.render(busy, agent_id))["slaves"]) == 1
    assert json.loads(agents.render(busy, "nope")) == body("busy/master/slaves_filter_none")
    assert len(json.loads(frameworks.render(busy, framework_id))["frameworks"]) == 1
    assert json.loads(frameworks.render(busy, "nope")) == body("busy/master/frameworks_filter_none")
