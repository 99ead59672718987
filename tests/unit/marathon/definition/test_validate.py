"""Every sentence a client may get for a document that is well formed and wrong."""

import pytest

from tepui.marathon.definition import defaults, normalise, rules, schema, validate
from tepui.marathon.definition import problems as faults

ALL_FEATURES = frozenset({"secrets", "gpu_resources", "external_volumes"})


def complaints(document, *, features=ALL_FEATURES, role="*"):
    problems = faults.Problems()
    value = schema.APP({"id": "/x", "cmd": "sleep 1"} | document, "", problems)
    value = normalise.normalise(value, problems)
    assert not problems, problems.found
    value = defaults.complete(value, role=role)
    validate.validate(value, rules.Rules(features=features, role=role), problems)
    return problems.found


BRIDGE = {"networks": [{"mode": "container/bridge"}]}
TWO_NETWORKS = [{"mode": "container", "name": "n"}, {"mode": "container", "name": "m"}]
IP_PROTOCOL = (
    "IPv6 can only be used for container type DOCKER and Mesos http/https/tcp health checks"
)
COMMAND = "AppDefinition must either contain one of 'cmd' or 'args', and/or a 'container'."
PORT_INDEX = (
    "Health check port indices must address an element of the ports array "
    "or container port mappings."
)
SEGMENT = (
    "must fully match regular expression "
    r"'^(([a-z0-9]|[a-z0-9][a-z0-9\-]*[a-z0-9])\.)*([a-z0-9]|[a-z0-9][a-z0-9\-]*[a-z0-9])|(\.|\.\.)$'"
)
RESERVED = (
    "must not end with any of the following reserved keywords: restart, tasks, versions, ., .."
)
OPERATORS = (
    "operator must be one of the following UNIQUE, CLUSTER, GROUP_BY, LIKE, MAX_PER, UNLIKE or IS"
)


def volume(**fields):
    return {"container": {"volumes": [{"containerPath": "data"} | fields]}}


def persistent(**fields):
    return volume(persistent={"size": 10} | fields)


@pytest.mark.parametrize(
    ("document", "path", "message"),
    [
        ({"id": "/Upper"}, "/id", SEGMENT),
        ({"id": "/a_b"}, "/id", SEGMENT),
        ({"id": "/-a"}, "/id", SEGMENT),
        ({"id": "/a/restart"}, "/id", RESERVED),
        ({"id": "/a/tasks"}, "/id", RESERVED),
        ({"id": "/"}, "/id", "Path must contain at least one path element"),
        ({"dependencies": ["Bad"]}, "/dependencies(0)", SEGMENT),
        ({"cmd": ""}, "/cmd", "must not be an empty string"),
        ({"cmd": None}, "/", COMMAND),
        ({"args": ["a"]}, "/", COMMAND),
        ({"instances": -3}, "/instances", "got -3, expected 0 or more"),
        ({"cpus": -0.5}, "/cpus", "got -0.5, expected 0 or more"),
        ({"mem": -1}, "/mem", "got -1, expected 0 or more"),
        ({"disk": -1}, "/disk", "got -1, expected 0 or more"),
        ({"gpus": -1}, "/gpus", "got -1, expected 0 or more"),
        (
            {"upgradeStrategy": {"minimumHealthCapacity": 1.2}},
            "/upgradeStrategy/minimumHealthCapacity",
            "got 1.2, expected between 0.0 and 1.0",
        ),
        (
            {"upgradeStrategy": {"maximumOverCapacity": -1}},
            "/upgradeStrategy/maximumOverCapacity",
            "got -1.0, expected between 0.0 and 1.0",
        ),
        (
            {"unreachableStrategy": {"inactiveAfterSeconds": 10, "expungeAfterSeconds": 5}},
            "/unreachableStrategy",
            "inactiveAfterSeconds (10) must be less or equal to expungeAfterSeconds, which is 5",
        ),
        ({"role": "dev"}, "/role", "got dev, expected one of: [*]"),
        ({"acceptedResourceRoles": []}, "/acceptedResourceRoles", "must not be empty"),
        (
            {"acceptedResourceRoles": ["foo"]},
            "/acceptedResourceRoles",
            "acceptedResourceRoles can only contain * and *",
        ),
        ({"fetch": [{"uri": "a b"}]}, "/fetch(0)/uri", "URI has invalid syntax."),
        ({"fetch": [{"uri": ""}]}, "/fetch(0)/uri", "URI has invalid syntax."),
        (
            {"resourceLimits": {"cpus": 0.5}},
            "/resourceLimits/cpus",
            "resource limit must be greater than or equal to requested resource (1)",
        ),
        (
            {"env": {"P": {"secret": "nope"}}},
            "/env/P/secret",
            "references an undefined secret",
        ),
        ({"env": {"": "x"}}, "/env", "must not be empty"),
        (volume(secret="nope"), "/container/volumes(0)/secret",
         "volume.secret must refer to an existing secret"),
        (
            {"container": {"type": "DOCKER", "docker": {"image": "i"}}, "gpus": 1},
            "/gpus",
            "GPU resources only work with the Mesos containerizer",
        ),
        (
            {"container": {"docker": {"image": "i", "pullConfig": {"secret": "n"}}}},
            "/container/docker/pullConfig",
            "pullConfig.secret must refer to an existing secret",
        ),
        (
            {"labels": {"MARATHON_SINGLE_INSTANCE_APP": "true"}, "instances": 2,
             "upgradeStrategy": {"minimumHealthCapacity": 0, "maximumOverCapacity": 0}},
            "/instances",
            "Single instance app may only have one instance",
        ),
        # constraints
        ({"constraints": [["a"]]}, "/constraints(0)",
         "Each constraint must have either 2 or 3 fields"),
        ({"constraints": [["a", "NEAR"]]}, "/constraints(0)(1)", OPERATORS),
        ({"constraints": [["a", "UNIQUE", "1"]]}, "/constraints(0)",
         "UNIQUE does not accept a value"),
        ({"constraints": [["a", "GROUP_BY", "x"]]}, "/constraints(0)",
         "GROUP BY must define an integer value or else no value at all"),
        ({"constraints": [["a", "LIKE"]]}, "/constraints(0)",
         "LIKE and UNLIKE require a non-empty, regular expression value"),
        ({"constraints": [["a", "UNLIKE", "("]]}, "/constraints(0)",
         "'(' is not a valid regular expression"),
        ({"constraints": [["a", "MAX_PER"]]}, "/constraints(0)",
         "MAX_PER requires an integer value"),
        # networks and ports
        (
            {"networks": [{"mode": "host"}, {"mode": "container", "name": "n"}]},
            "/networks",
            "May specify a single host network, single bridge network, or else 1-to-n "
            "container networks",
        ),
        (
            {"networks": [{"mode": "container", "name": "n"}] * 2},
            "/networks",
            "Duplicate networks are not allowed",
        ),
        ({"networks": [{"mode": "container"}]}, "/networks(0)",
         "Network name must be specified when container network is selected."),
        ({"networks": [{"mode": "host", "name": "n"}]}, "/networks(0)",
         "Host networks may not have names or labels"),
        ({"networks": [{"mode": "container/bridge", "name": "n"}]}, "/networks(0)",
         "Bridge networks may not have names"),
        (
            {
                "container": {"type": "DOCKER", "docker": {"image": "i"}},
                "networks": TWO_NETWORKS,
            },
            "/networks",
            "may only specify a single container network when using the Docker container engine",
        ),
        ({"container": {"portMappings": [{}]}}, "/container/portMappings",
         "portMappings are not allowed with host-networking"),
        ({"portDefinitions": [{"name": "a"}, {"name": "a"}]}, "/portDefinitions",
         "Port names must be unique."),
        ({"portDefinitions": [{"port": 80}, {"port": 80}]}, "/portDefinitions",
         "Ports must be unique."),
        (BRIDGE | {"container": {"portMappings": [{"name": "a"}, {"name": "a"}]}},
         "/container/portMappings", "Port names must be unique."),
        (BRIDGE | {"container": {"portMappings": [{"hostPort": 80}, {"hostPort": 80}]}},
         "/container/portMappings", "ports must be unique"),
        (
            {
                "networks": TWO_NETWORKS,
                "container": {"portMappings": [{"hostPort": 0}]},
            },
            "/container/portMappings(0)",
            "networkNames must be a single item list when hostPort is specified and more than 1 "
            "container network is defined",
        ),
        # container
        ({"container": {"type": "DOCKER"}}, "/container/docker/image", "must not be empty"),
        ({"container": {"docker": {"image": "i", "privileged": True}}},
         "/container/docker/privileged", "must be false for the Mesos containerizer"),
        ({"role": "dev"} | volume(persistent={"size": 1}, containerPath="/d"),
         "/container/volumes(0)/containerPath", 'value must not contain "/"'),
        (persistent(constraints=[["path", "LIKE", "x"]]),
         "/container/volumes(0)/persistent/constraints",
         "Constraints on root volumes are not supported"),
        (persistent(maxSize=20), "/container/volumes(0)/persistent/maxSize",
         "Only mount volumes can have maxSize"),
        (persistent(type="mount", maxSize=5), "/container/volumes(0)/persistent/maxSize",
         "Max size must be larger than size"),
        (persistent(), "/role", "Resident apps cannot have the role *"),
        (persistent() | {"unreachableStrategy": {}}, "/unreachableStrategy",
         "unreachableStrategy must be disabled for resident tasks"),
        (
            {"container": {"volumes": [
                {"containerPath": "a", "external": {"name": "v"}},
                {"containerPath": "b", "external": {"name": "v"}},
            ]}},
            "/container/volumes",
            "Volume names must be unique",
        ),
        # checks
        ({"healthChecks": [{"portIndex": 1}]}, "/healthChecks(0)", PORT_INDEX),
        ({"healthChecks": [{}], "portDefinitions": []}, "/healthChecks(0)", PORT_INDEX),
        ({"healthChecks": [{"protocol": "COMMAND"}]}, "/healthChecks(0)/command",
         "must not be empty"),
        ({"healthChecks": [{"protocol": "TCP", "path": "/"}]}, "/healthChecks(0)/path",
         "must be empty"),
        (
            {"healthChecks": [{"protocol": "MESOS_TCP"},
                              {"protocol": "COMMAND", "command": {"value": "a"}}]},
            "/healthChecks",
            "AppDefinition can contain at most one Mesos health check",
        ),
        (
            {"healthChecks": [{"ipProtocol": "IPv6"}]},
            "/healthChecks(0)/ipProtocol",
            IP_PROTOCOL,
        ),
        (
            {"check": {"tcp": {}}, "container": {"type": "DOCKER", "docker": {"image": "i"}}},
            "/check",
            "AppDefinition must not use 'checks' if using docker",
        ),
        ({"check": {}}, "/check", "must be one of: http, tcp or exec"),
        ({"readinessChecks": [{"portName": "web"}]}, "/readinessChecks(0)/portName",
         "No port definition reference for portName web"),
    ],
)  # fmt: skip
def test_complaint(document, path, message):
    assert message in complaints(document).get(path, [])


@pytest.mark.parametrize(
    "document",
    [
        {},
        {"cmd": "s"},
        {"cmd": None, "args": ["/bin/true"]},
        {"cmd": None, "container": {"type": "DOCKER", "docker": {"image": "i"}}},
        {"container": {"type": "DOCKER", "docker": {"image": "i"}}},
        {"instances": 0, "cpus": 0, "mem": 0},
        {"constraints": [["hostname", "UNIQUE"], ["rack", "GROUP_BY"], ["rack", "LIKE", "a.*"]]},
        {"constraints": [["@zone", "IS", "a"], ["x", "IS", "3.5"], ["x", "CLUSTER"]]},
        {"healthChecks": [{"port": 8080}], "portDefinitions": []},
        {"healthChecks": [{"protocol": "COMMAND", "command": {"value": "a"}}, {}]},
        BRIDGE,
        {"dependencies": ["../db"]},
        {"fetch": [{"uri": "/local/file"}, {"uri": "http://h/a%20b?c=d"}]},
        {"env": {"P": {"secret": "s"}}, "secrets": {"s": {"source": "/path"}}},
        {"acceptedResourceRoles": ["*"]},
        {"readinessChecks": [{"portName": "default"}]},
        {"resourceLimits": {"cpus": "unlimited", "mem": 128}},
        {"id": "/a.b/c-d/0"},
        {"check": {"exec": {"command": {"shell": "true"}}}},
    ],
)
def test_accepted(document):
    assert complaints(document) == {}


def test_features_must_be_enabled():
    found = complaints({"gpus": 1, "secrets": {"s": {"source": "x"}}}, features=frozenset())
    assert found == {
        "/secrets": ["Feature secrets is not enabled. Enable with --enable_features secrets)"],
        "/gpus": [
            "Feature gpu_resources is not enabled. Enable with --enable_features gpu_resources)"
        ],
    }


def test_resident_app_with_a_role_is_fine():
    assert complaints(persistent(), role="dev") == {}


def test_every_fault_is_reported():
    found = complaints({"id": "/B", "instances": -1, "constraints": [["a"], ["b", "X"]]})
    assert set(found) == {"/id", "/instances", "/constraints(0)", "/constraints(1)(1)"}
