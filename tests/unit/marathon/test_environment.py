"""The environment of a task (spec section 3.11)."""

from tepui.base.randomness import Rng
from tepui.marathon import environment
from tepui.marathon.app import (
    App,
    Container,
    ContainerType,
    Docker,
    Network,
    NetworkMode,
    PortDefinition,
    PortMapping,
)
from tepui.marathon.instance import Instance

INSTANCE = Instance(
    id="a.instance-1",
    app_id="/a",
    version=1_577_836_800_000,
    role="*",
    task_id="a.instance-1._app.1",
    agent_id="S0",
    host="h1.example.com",
)
BRIDGE = (Network(mode=NetworkMode.BRIDGE),)
CONTAINER = (Network(mode=NetworkMode.CONTAINER, name="net"),)


def variables(app, host_ports=(), prefix="", seed=1):
    ports = environment.task_ports(app, host_ports, Rng(seed))
    return environment.variables(app, INSTANCE, ports, prefix)


def port_variables(app, host_ports):
    found = variables(app, host_ports)
    return {name: value for name, value in found.items() if name.startswith("PORT")}


def mapped(*mappings, networks=BRIDGE):
    return App(id="/a", networks=networks, container=Container(port_mappings=mappings))


def test_who_and_how_much():
    app = App(
        id="/g/a", version=1_577_836_800_000, cpus_milli=100, mem_milli=32_000, disk_milli=500
    )
    assert variables(app) == {
        "MESOS_TASK_ID": "a.instance-1._app.1",
        "MARATHON_APP_ID": "/g/a",
        "MARATHON_APP_VERSION": "2020-01-01T00:00:00.000Z",
        "MARATHON_APP_RESOURCE_CPUS": "0.1",
        "MARATHON_APP_RESOURCE_MEM": "32.0",
        "MARATHON_APP_RESOURCE_DISK": "0.5",
        "MARATHON_APP_RESOURCE_GPUS": "0",
        "MARATHON_APP_ENFORCE_GROUP_ROLE": "false",
        "MARATHON_APP_LABELS": "",
        "HOST": "h1.example.com",
    }


def test_the_image_only_for_docker():
    docker = Docker(image="nginx")
    inside = App(id="/a", container=Container(type=ContainerType.DOCKER, docker=docker))
    assert variables(inside)["MARATHON_APP_DOCKER_IMAGE"] == "nginx"
    unified = App(id="/a", container=Container(docker=docker))
    assert "MARATHON_APP_DOCKER_IMAGE" not in variables(unified)


def test_labels():
    labels = {"owner": "me", "x.y-z": "1", "k" * 493: "v", "big": "v" * 512}
    found = variables(App(id="/a", labels=labels))
    assert found["MARATHON_APP_LABELS"] == "OWNER X_Y_Z"
    assert found["MARATHON_APP_LABEL_OWNER"] == "me"
    assert found["MARATHON_APP_LABEL_X_Y_Z"] == "1"
    assert sum(name.startswith("MARATHON_APP_LABEL_") for name in found) == 2
    longest = {"k" * 492: "v" * 511}
    assert "MARATHON_APP_LABEL_" + "K" * 492 in variables(App(id="/a", labels=longest))


def test_ports_with_host_networking():
    definitions = (PortDefinition(port=10000, name="http-api"), PortDefinition(port=0))
    app = App(id="/a", port_definitions=definitions)
    assert port_variables(app, (31005, 31006)) == {
        "PORT": "31005",
        "PORTS": "31005,31006",
        "PORT0": "31005",
        "PORT1": "31006",
        "PORT_10000": "31005",
        "PORT_HTTP-API": "31005",
        "PORT_31006": "31006",
    }


def test_no_ports_no_variables():
    assert port_variables(App(id="/a"), ()) == {}


def test_mappings_with_host_ports():
    app = mapped(PortMapping(container_port=80, host_port=0), PortMapping(host_port=0))
    assert port_variables(app, (31000, 31001)) == {
        "PORT": "31000",
        "PORTS": "31000,31001",
        "PORT0": "31000",
        "PORT1": "31001",
        "PORT_80": "31000",
        "PORT_31001": "31001",
    }


def test_a_fixed_port_inside_is_not_in_ports():
    app = mapped(PortMapping(container_port=80, name="http"), networks=CONTAINER)
    assert port_variables(app, (None,)) == {
        "PORT0": "80",
        "PORT_80": "80",
        "PORT_HTTP": "80",
    }


def test_a_mapping_without_any_port_gets_one_invented():
    app = mapped(
        PortMapping(), PortMapping(container_port=80), PortMapping(host_port=0), networks=CONTAINER
    )
    found = port_variables(app, (None, None, 31000))
    invented = found["PORT0"]
    assert 1025 <= int(invented) <= 65535
    assert found["PORTS"] == f"31000,{invented}"
    assert found["PORT"] == "31000"
    assert found[f"PORT_{invented}"] == invented


def test_prefix_is_for_host_and_ports_only():
    app = App(id="/a", port_definitions=(PortDefinition(),))
    found = variables(app, (31000,), "P_")
    assert found["P_HOST"] == "h1.example.com"
    assert found["P_PORT0"] == found["P_PORT"] == found["P_PORTS"] == "31000"
    assert not {"HOST", "PORT0"} & found.keys()
    assert "MARATHON_APP_ID" in found


def test_the_user_wins():
    app = App(id="/a", env={"HOST": "mine", "MARATHON_APP_ID": "x", "FOO": "bar"})
    found = variables(app)
    assert (found["HOST"], found["MARATHON_APP_ID"], found["FOO"]) == ("mine", "x", "bar")
