"""Old dialect in, new dialect out: one test per pair of spec marathon.md section 2.5."""

import pytest

from tepui.marathon.definition import defaults, normalise, schema
from tepui.marathon.definition import problems as faults


def canonical(document, **options):
    problems = faults.Problems()
    value = schema.APP_UPDATE(document, "", problems)
    assert not problems, problems.found
    return normalise.normalise(value, problems, **options), problems.found


def completed(document):
    value, found = canonical({"id": "x", "cmd": "a"} | document)
    assert not found
    return defaults.complete(value)


def test_uris_become_fetch_and_archives_are_extracted():
    value, _ = canonical({"uris": ["http://h/a.tar.gz", "http://h/b.jar", "c.zip"]})
    assert value == {
        "fetch": [
            {"uri": "http://h/a.tar.gz", "extract": True, "executable": False, "cache": False},
            {"uri": "http://h/b.jar", "extract": False, "executable": False, "cache": False},
            {"uri": "c.zip", "extract": True, "executable": False, "cache": False},
        ]
    }


def test_uris_beside_fetch_must_say_the_same():
    same, found = canonical({"uris": ["a"], "fetch": [{"uri": "a", "cache": True}]})
    assert (same, found) == ({"fetch": [{"uri": "a", "cache": True}]}, {})
    _, found = canonical({"uris": ["b"], "fetch": [{"uri": "a"}]})
    assert found == {"/uris": ["may not be set in conjunction with fetch"]}


def test_ports_become_port_definitions():
    value, _ = canonical({"ports": [0, 8080]})
    assert value == {"portDefinitions": [{"port": 0}, {"port": 8080}]}
    assert completed({"ports": []})["portDefinitions"] == []


def test_ports_beside_port_definitions_must_say_the_same():
    _, found = canonical({"ports": [80], "portDefinitions": [{"port": 80}]})
    assert found == {}
    _, found = canonical({"ports": [81], "portDefinitions": [{"port": 80}]})
    assert found == {"/ports": ["cannot specify both ports and port definitions"]}


def test_docker_host_drops_mappings():
    value, _ = canonical(
        {"container": {"docker": {"image": "i", "network": "HOST", "portMappings": [{}]}}}
    )
    assert value == {
        "container": {"type": "DOCKER", "docker": {"image": "i"}},
        "networks": [{"mode": "host"}],
    }


def test_docker_bridge_gets_host_port_zero_and_service_ports():
    value = completed(
        {
            "ports": [10001, 10002],
            "container": {
                "type": "DOCKER",
                "docker": {
                    "image": "i",
                    "network": "bridge",
                    "portMappings": [{"containerPort": 80}],
                },
            },
        }
    )
    assert value["networks"] == [{"mode": "container/bridge", "labels": {}}]
    mappings = value["container"]["portMappings"]
    assert [
        (item["containerPort"], item["hostPort"], item["servicePort"]) for item in mappings
    ] == [
        (80, 0, 10001),
        (0, 0, 10002),
    ]
    assert "portDefinitions" not in value


def test_docker_user_network_takes_its_name_from_ip_address_or_flag():
    document = {
        "container": {"docker": {"image": "i", "network": "USER", "portMappings": [{}]}},
        "ipAddress": {"networkName": "blue"},
    }
    value, _ = canonical(document)
    assert value["networks"] == [{"mode": "container", "name": "blue"}]
    assert "hostPort" not in value["container"]["portMappings"][0]
    value, _ = canonical(document | {"ipAddress": {}}, default_network_name="green")
    assert value["networks"] == [{"mode": "container", "name": "green"}]


def test_docker_none_is_refused():
    _, found = canonical({"container": {"docker": {"image": "i", "network": "NONE"}}})
    assert found == {"/container/docker/network": ["unsupported docker network type NONE"]}


def test_ip_address_alone_makes_a_container_network():
    value, _ = canonical(
        {
            "ipAddress": {
                "networkName": "blue",
                "labels": {"a": "b"},
                "discovery": {"ports": [{"number": 80, "name": "http", "protocol": "tcp"}]},
            }
        }
    )
    assert value == {
        "networks": [{"mode": "container", "name": "blue", "labels": {"a": "b"}}],
        "container": {
            "type": "MESOS",
            "portMappings": [{"containerPort": 80, "name": "http", "protocol": "tcp"}],
        },
    }


def test_ip_address_naming_the_bridge_is_the_bridge():
    value, _ = canonical({"ipAddress": {"networkName": "mesos-bridge"}})
    assert value["networks"] == [{"mode": "container/bridge"}]


@pytest.mark.parametrize(
    ("document", "path", "message"),
    [
        (
            {"container": {"docker": {"network": "BRIDGE"}}, "networks": [{"mode": "host"}]},
            "/container/docker/network",
            "must not specify both container.docker.network and networks",
        ),
        (
            {"ipAddress": {}, "networks": [{"mode": "host"}]},
            "/ipAddress",
            "must not specify both networks and ipAddress",
        ),
        (
            {"container": {"docker": {"portMappings": [{}]}, "portMappings": [{}]}},
            "/container/docker/portMappings",
            "cannot mix deprecated and canonical network APIs",
        ),
    ],
)
def test_mixing_dialects(document, path, message):
    assert canonical(document)[1] == {path: [message]}


def test_operators_are_upper_cased_and_store_urls_dropped():
    value, _ = canonical({"constraints": [["rack", "group_by", "2"], ["x"]], "storeUrls": ["u"]})
    assert value == {"constraints": [["rack", "GROUP_BY", "2"], ["x"]]}


@pytest.mark.parametrize(
    ("text", "base", "path"),
    [
        ("x", "/", "/x"),
        ("/a//b/", "/", "/a/b"),
        ("../db", "/", "/db"),
        ("../db", "/p/web", "/p/db"),
        ("./db", "/p", "/p/db"),
        ("/../../x", "/p", "/x"),
        ("", "/", "/"),
    ],
)
def test_ids_are_absolute(text, base, path):
    assert canonical({"id": text}, base=base)[0] == {"id": path}


def test_host_mode_has_one_default_port():
    value = completed({})
    assert value["portDefinitions"] == [
        {"port": 0, "protocol": "tcp", "labels": {}, "name": "default"}
    ]
    assert "container" not in value


def test_container_network_has_one_default_mapping_unless_told_otherwise():
    bridged = completed({"networks": [{"mode": "container/bridge"}], "requirePorts": True})
    (mapping,) = bridged["container"]["portMappings"]
    assert (mapping["name"], mapping["hostPort"], mapping["containerPort"]) == ("default", 0, 0)
    assert bridged["requirePorts"] is False
    none = completed(
        {"networks": [{"mode": "container", "name": "n"}], "container": {"portMappings": []}}
    )
    assert none["container"]["portMappings"] == []


def test_checks_get_the_first_port_when_there_is_one():
    with_ports = completed(
        {"healthChecks": [{}, {"protocol": "COMMAND", "command": {"value": "a"}}]}
    )
    assert with_ports["healthChecks"][0]["portIndex"] == 0
    assert "portIndex" not in with_ports["healthChecks"][1]
    without = completed({"healthChecks": [{}], "portDefinitions": []})
    assert "portIndex" not in without["healthChecks"][0]


def test_volumes_make_upgrades_careful():
    value = completed(
        {"container": {"volumes": [{"containerPath": "d", "persistent": {"size": 5}}]}}
    )
    assert value["upgradeStrategy"] == {"minimumHealthCapacity": 0.5, "maximumOverCapacity": 0.0}
    assert value["unreachableStrategy"] == "disabled"


def test_completing_twice_changes_nothing():
    value = completed(
        {"networks": [{"mode": "container/bridge"}], "healthChecks": [{}], "ports": [1]}
    )
    assert defaults.complete(value) == value
