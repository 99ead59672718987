"""Structure faults: each kind of reader, its codes and its paths."""

import msgspec
import pytest

from tepui.marathon.definition import problems as faults
from tepui.marathon.definition import schema


def read(document):
    problems = faults.Problems()
    value = schema.APP(document, "", problems)
    return value, problems.found


@pytest.mark.parametrize(
    ("document", "found"),
    [
        ({}, {"/id": ["error.path.missing"]}),
        ({"id": None}, {"/id": ["error.path.missing"]}),
        ([], {"/": ["error.expected.jsobject"]}),
        ("x", {"/": ["error.expected.jsobject"]}),
        ({"id": 5}, {"/id": ["error.expected.jsstring"]}),
        ({"id": "x", "cpus": "1"}, {"/cpus": ["error.expected.jsnumber"]}),
        ({"id": "x", "cpus": True}, {"/cpus": ["error.expected.jsnumber"]}),
        ({"id": "x", "mem": 1e300}, {"/mem": ["error.max"]}),
        ({"id": "x", "instances": 1.5}, {"/instances": ["error.expected.int"]}),
        ({"id": "x", "instances": 1 << 40}, {"/instances": ["error.expected.int"]}),
        ({"id": "x", "requirePorts": "true"}, {"/requirePorts": ["error.expected.jsboolean"]}),
        ({"id": "x", "args": "a b"}, {"/args": ["error.expected.jsarray"]}),
        ({"id": "x", "args": ["a", 2]}, {"/args(1)": ["error.expected.jsstring"]}),
        ({"id": "x", "env": ["A=1"]}, {"/env": ["error.expected.jsobject"]}),
        ({"id": "x", "env": {"A": 1}}, {"/env/A": ["error.expected.jsstring"]}),
        ({"id": "x", "env": {"A": {}}}, {"/env/A/secret": ["error.path.missing"]}),
        ({"id": "x", "executor": "//"}, {"/executor": ["error.pattern"]}),
        ({"id": "x", "backoffFactor": 0.5}, {"/backoffFactor": ["error.min"]}),
        ({"id": "x", "ports": [70000]}, {"/ports(0)": ["error.max"]}),
        (
            {"id": "x", "killSelection": "RANDOM"},
            {"/killSelection": ["error.unknown.enum.literal"]},
        ),
        (
            {"id": "x", "container": {"portMappings": [{"name": "Web!"}]}},
            {"/container/portMappings(0)/name": ["error.pattern"]},
        ),
        (
            {"id": "x", "portDefinitions": [{"name": "a" * 64}]},
            {"/portDefinitions(0)/name": ["error.maxLength"]},
        ),
        (
            {"id": "x", "container": {"volumes": [{"containerPath": ""}]}},
            {"/container/volumes(0)/containerPath": ["error.minLength"]},
        ),
        (
            {"id": "x", "container": {"linuxInfo": {"a": [{"b": 1 << 70}]}}},
            {"/container/linuxInfo/a(0)/b": ["error.max"]},
        ),
        ({"id": "x", "backoffSeconds": 1e13}, {"/backoffSeconds": ["error.max"]}),
    ],
)
def test_fault(document, found):
    assert read(document)[1] == found


def test_all_faults_are_reported_together():
    _, found = read({"cpus": "a", "container": {"portMappings": [{"hostPort": "x"}, 3]}})
    assert set(found) == {
        "/id",
        "/cpus",
        "/container/portMappings(0)/hostPort",
        "/container/portMappings(1)",
    }


def test_null_is_absent_and_unknown_keys_are_ignored():
    value, found = read({"id": "x", "cmd": None, "tasksRunning": 3, "args": None})
    assert (value, found) == ({"id": "x"}, {})


def test_a_whole_float_is_an_integer_and_words_are_read_in_any_case():
    value, found = read(
        {
            "id": "x",
            "instances": 2.0,
            "container": {"type": "docker"},
            "networks": [{"mode": "HOST"}],
        }
    )
    assert not found
    assert value["instances"] == 2
    assert isinstance(value["instances"], int)
    assert value["container"]["type"] == "DOCKER"
    assert value["networks"] == [{"mode": "host"}]


def test_refusal_carries_paths_and_title():
    problems = faults.Problems()
    problems.add("", "b")
    problems.add("/x", "c")
    problems.add("/x", "c")
    with pytest.raises(faults.InvalidDefinitionError) as caught:
        problems.raise_if_any(faults.INVALID_OBJECT)
    assert caught.value.status == 422
    assert msgspec.json.encode(caught.value.details) == (
        b'[{"path":"/","errors":["b"]},{"path":"/x","errors":["c"]}]'
    )
