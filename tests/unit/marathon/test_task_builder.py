"""What is handed to Mesos for an instance."""

import msgspec
import pytest

from tepui.marathon.app import (
    Artifact,
    CheckProtocol,
    Container,
    ContainerType,
    Docker,
    HealthCheck,
    Network,
    NetworkMode,
    PortDefinition,
    PortMapping,
    Volume,
    VolumeMode,
)
from tepui.wire import resources as wire_resources
from tests.support.marathon_world import World

BRIDGE = (Network(mode=NetworkMode.BRIDGE),)
CONTAINER = (Network(mode=NetworkMode.CONTAINER, name="net", labels={"k": "v"}),)


def launch(app_id="/prod/web", resources=None, **fields):
    """The TaskInfo of a new app, and the same as plain values."""
    world = World()
    world.subscribe()
    world.create(app_id, **fields)
    offered = {"resources": resources} if resources else {}
    (task,) = world.offer(**offered)
    return task, msgspec.to_builtins(task)


def test_names_and_places():
    task, _ = launch(cmd="x")
    assert task.name == "web.prod"
    assert task.task_id.value.startswith("prod_web.instance-")
    assert task.task_id.value.endswith("._app.1")
    assert task.agent_id.value == "agent-h1"


def test_resources_are_cut_from_the_offer():
    task, _ = launch(cmd="x", cpus_milli=300, mem_milli=64_000, disk_milli=10_000,
                     resources="cpus:1;mem:128;disk:100;ports:[31000-31000]",
                     port_definitions=(PortDefinition(),))  # fmt: skip
    assert str(wire_resources.from_wire(task.resources).unallocate()) == (
        "cpus:0.3; mem:64; disk:10; ports:[31000-31000]"
    )
    assert {one.allocation_info.role for one in task.resources} == {"*"}


def test_a_shell_command():
    _, plain = launch(cmd="echo $HOST", user="me")
    command = plain["command"]
    assert (command["value"], command["shell"], command["user"]) == ("echo $HOST", True, "me")
    names = [one["name"] for one in command["environment"]["variables"]]
    assert {"MESOS_TASK_ID", "HOST", "MARATHON_APP_ID"} <= set(names)


def test_arguments():
    _, plain = launch(args=("sleep", "1"))
    command = plain["command"]
    assert (command["shell"], command["value"]) == (False, "sleep")
    assert command["arguments"] == ("sleep", "1")


def test_arguments_of_an_image():
    container = Container(type=ContainerType.DOCKER, docker=Docker(image="i"))
    _, plain = launch(args=("serve",), container=container)
    assert "value" not in plain["command"]
    assert plain["command"]["arguments"] == ("serve",)


def test_things_to_fetch():
    fetch = (Artifact(uri="http://x/a.tgz"), Artifact(uri="b", extract=False, dest_path="c"))
    _, plain = launch(cmd="x", fetch=fetch)
    assert plain["command"]["uris"] == (
        {"value": "http://x/a.tgz", "executable": False, "extract": True, "cache": False},
        {
            "value": "b",
            "executable": False,
            "extract": False,
            "cache": False,
            "output_file": "c",
        },
    )


def test_labels_discovery_and_kill_policy():
    _, plain = launch(
        cmd="x",
        labels={"owner": "me"},
        task_kill_grace_period_s=7,
        port_definitions=(PortDefinition(port=10000, name="http", protocol="udp,tcp",
                                         labels={"VIP_0": "1.2.3.4:80"}),),
        resources="cpus:1;mem:128;ports:[31000-31000]",
    )  # fmt: skip
    assert plain["labels"] == {"labels": ({"key": "owner", "value": "me"},)}
    assert plain["kill_policy"] == {"grace_period": {"nanoseconds": 7_000_000_000}}
    vip = {"labels": ({"key": "VIP_0", "value": "1.2.3.4:80"},)}
    assert plain["discovery"] == {
        "visibility": "FRAMEWORK",
        "name": "web.prod",
        "ports": {
            "ports": (
                {"number": 31000, "name": "http", "protocol": "udp", "labels": vip},
                {"number": 31000, "name": "http", "protocol": "tcp", "labels": vip},
            )
        },
    }


def test_discovery_of_mappings_tells_the_network():
    mappings = (
        PortMapping(container_port=80, host_port=0, name="a"),
        PortMapping(container_port=81, name="b"),
    )
    _, plain = launch(cmd="x", networks=CONTAINER, container=Container(port_mappings=mappings),
                      resources="cpus:1;mem:128;ports:[31000-31000]")  # fmt: skip
    outside, inside = plain["discovery"]["ports"]["ports"]
    assert outside["number"] == 31000
    assert outside["labels"] == {"labels": ({"key": "network-scope", "value": "host"},)}
    assert inside["number"] == 81
    assert inside["labels"]["labels"] == (
        {"key": "network-scope", "value": "container"},
        {"key": "network-name", "value": "net"},
    )


@pytest.mark.parametrize(
    ("check", "expected"),
    [
        (
            HealthCheck(protocol=CheckProtocol.COMMAND, command="true"),
            {"type": "COMMAND", "command": {"value": "true", "shell": True}},
        ),
        (
            HealthCheck(protocol=CheckProtocol.MESOS_TCP, port_index=0),
            {"type": "TCP", "tcp": {"port": 31000}},
        ),
        (
            HealthCheck(protocol=CheckProtocol.MESOS_HTTPS, port=99, path="/x"),
            {
                "type": "HTTP",
                "http": {"protocol": "IPv4", "scheme": "https", "port": 99, "path": "/x"},
            },
        ),
    ],
)
def test_checks_that_the_agent_runs(check, expected):
    http = HealthCheck(protocol=CheckProtocol.HTTP)
    _, plain = launch(cmd="x", health_checks=(http, check), port_definitions=(PortDefinition(),),
                      resources="cpus:1;mem:128;ports:[31000-31000]")  # fmt: skip
    assert plain["health_check"] == expected | {
        "delay_seconds": 15.0,
        "interval_seconds": 60.0,
        "timeout_seconds": 20.0,
        "consecutive_failures": 3,
        "grace_period_seconds": 300.0,
    }


def test_our_own_checks_are_not_handed_on():
    task, _ = launch(cmd="x", health_checks=(HealthCheck(),))
    assert task.health_check is None


def test_a_docker_container():
    container = Container(
        type=ContainerType.DOCKER,
        docker=Docker(image="nginx", privileged=True, parameters=(("a", "b"), ("a", "c"))),
        volumes=(Volume(container_path="/in", host_path="/out", mode=VolumeMode.RO),),
        port_mappings=(PortMapping(container_port=80, host_port=0, protocol="udp,tcp"),),
    )
    _, plain = launch(networks=BRIDGE, container=container,
                      resources="cpus:1;mem:128;ports:[31000-31000]")  # fmt: skip
    assert plain["container"] == {
        "type": "DOCKER",
        "volumes": ({"mode": "RO", "container_path": "/in", "host_path": "/out"},),
        "docker": {
            "image": "nginx",
            "network": "BRIDGE",
            "privileged": True,
            "force_pull_image": False,
            "parameters": ({"key": "a", "value": "b"}, {"key": "a", "value": "c"}),
            "port_mappings": (
                {"host_port": 31000, "container_port": 80, "protocol": "udp"},
                {"host_port": 31000, "container_port": 80, "protocol": "tcp"},
            ),
        },
    }


def test_a_docker_container_on_a_user_network():
    container = Container(type=ContainerType.DOCKER, docker=Docker(image="nginx"))
    _, plain = launch(networks=CONTAINER, container=container)
    assert plain["container"]["docker"]["network"] == "USER"
    (network,) = plain["container"]["network_infos"]
    assert network == {"name": "net", "labels": {"labels": ({"key": "k", "value": "v"},)}}


def test_a_mesos_container():
    container = Container(
        docker=Docker(image="alpine", force_pull_image=True),
        port_mappings=(PortMapping(host_port=0), PortMapping(container_port=90)),
    )
    _, plain = launch(cmd="x", networks=BRIDGE, container=container,
                      resources="cpus:1;mem:128;ports:[31000-31000]")  # fmt: skip
    found = plain["container"]
    assert found["mesos"]["image"] == {
        "type": "DOCKER",
        "docker": {"name": "alpine"},
        "cached": False,
    }
    assert found["network_infos"] == (
        {
            "name": "mesos-bridge",
            "port_mappings": ({"host_port": 31000, "container_port": 31000, "protocol": "tcp"},),
        },
    )


def test_a_plain_process_has_no_container():
    task, _ = launch(cmd="x")
    assert task.container is None


def test_a_custom_executor():
    _, plain = launch(cmd="go", executor="/opt/run")
    assert "command" not in plain
    executor = plain["executor"]
    assert executor["executor_id"]["value"] == f"marathon-{plain['task_id']['value']}"
    assert executor["command"]["value"] == "chmod ug+rx '/opt/run' && exec '/opt/run' go"
