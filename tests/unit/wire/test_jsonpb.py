"""The JSON of Mesos: what is printed, what is taken, and how a refusal is worded."""

import json
import math
import pathlib

import msgspec
import pytest

from tepui.wire import errors, jsonpb
from tepui.wire.generated import (
    internal,
    v1,
    v1_agent,
    v1_executor,
    v1_master,
    v1_quota,
    v1_scheduler,
)

ERRORS = pathlib.Path(__file__).parents[2] / "golden" / "errors"


def test_unset_fields_with_explicit_defaults_are_printed():
    command = v1.CommandInfo(value="true")
    assert jsonpb.encode(command) == b'{"shell":true,"value":"true"}'
    assert command.shell is None
    framework = v1.FrameworkInfo(user="u", name="n")
    assert jsonpb.encode(framework) == (
        b'{"user":"u","name":"n","failover_timeout":0.0,"checkpoint":false}'
    )


def test_a_default_that_was_set_to_something_else_stays():
    assert jsonpb.encode(v1.CommandInfo(shell=False)) == b'{"shell":false}'


def test_deprecated_fields_are_printed_only_if_set():
    scalar = v1.Value_Scalar(value=1)
    resource = v1.Resource(name="cpus", type=v1.Value_Type.SCALAR, scalar=scalar)
    assert b"role" not in jsonpb.encode(resource)
    starred = msgspec.structs.replace(resource, role="*")
    assert b'"role":"*"' in jsonpb.encode(starred)


def test_defaults_are_printed_inside_lists_and_maps_and_the_record_is_left_alone():
    variable = v1.Environment_Variable(name="A", value="1")
    task = v1.TaskInfo(
        name="t",
        task_id=v1.TaskID(value="t"),
        agent_id=v1.AgentID(value="a"),
        command=v1.CommandInfo(environment=v1.Environment(variables=(variable, variable))),
    )
    printed = json.loads(jsonpb.encode(task))
    assert [v["type"] for v in printed["command"]["environment"]["variables"]] == ["VALUE"] * 2
    assert variable.type is None


def test_lists_of_read_calls_are_printed_even_when_empty():
    answer = v1_master.Response_GetTasks()
    assert jsonpb.encode(answer) == b'{"tasks":[],"unreachable_tasks":[],"completed_tasks":[]}'


def test_the_v0_field_is_printed_only_when_asked_for():
    info = v1.AgentInfo(hostname="h", port=1, checkpoint=True)
    assert jsonpb.encode(info) == b'{"hostname":"h","port":1}'
    assert jsonpb.encode(info, wire_only=True) == b'{"hostname":"h","port":1,"checkpoint":true}'
    unset = v1.AgentInfo(hostname="h", port=1)
    assert jsonpb.encode(unset, wire_only=True) == b'{"hostname":"h","port":1,"checkpoint":false}'


def test_numbers_bytes_and_maps():
    assert jsonpb.encode(v1.Value_Scalar(value=15.0)) == b'{"value":15.0}'
    assert jsonpb.encode(v1.DurationInfo(nanoseconds=2**62)) == b'{"nanoseconds":%d}' % 2**62
    assert jsonpb.encode(v1.UUID(value=b"\xff\xfe")) == b'{"value":"//4="}'
    config = v1_quota.QuotaConfig(role="r", limits={"cpus": v1.Value_Scalar(value=1.0)})
    assert jsonpb.encode(config) == b'{"role":"r","limits":{"cpus":{"value":1.0}}}'


def test_infinity_is_text_both_ways():
    limit = v1.Value_Scalar(value=math.inf)
    assert jsonpb.encode(limit) == b'{"value":"Infinity"}'
    assert jsonpb.decode(v1.Value_Scalar, b'{"value":"Infinity"}') == limit
    assert jsonpb.decode(v1.Value_Scalar, b'{"value":"-Infinity"}').value == -math.inf
    # A text that only looks like the sign of a missing number stays as it is.
    label = v1.Label(key="a", value='{"x":null}')
    assert jsonpb.decode(v1.Label, jsonpb.encode(label)) == label


def test_builtins_are_what_is_printed():
    command = v1.CommandInfo(arguments=("a", "b"))
    assert jsonpb.to_builtins(command) == {"shell": True, "arguments": ["a", "b"]}
    assert jsonpb.to_builtins(v1.Value_Scalar(value=math.inf)) == {"value": "Infinity"}
    tuples = {"arguments": ("a", "b"), "shell": "false"}
    assert jsonpb.from_builtins(v1.CommandInfo, tuples).arguments == ("a", "b")


def test_v0_names():
    status = v1.TaskStatus(
        task_id=v1.TaskID(value="agent_id"),
        state=v1.TaskState.TASK_LOST,
        agent_id=v1.AgentID(value="SOURCE_AGENT"),
        source=v1.TaskStatus_Source.SOURCE_AGENT,
        reason=v1.TaskStatus_Reason.REASON_AGENT_REMOVED,
    )
    assert jsonpb.to_v0_builtins(status) == {
        "task_id": {"value": "agent_id"},
        "state": "TASK_LOST",
        "source": "SOURCE_SLAVE",
        "reason": "REASON_SLAVE_REMOVED",
        "slave_id": {"value": "SOURCE_AGENT"},
    }
    message = internal.RegisterSlaveMessage(slave=v1.AgentInfo(hostname="h"))
    assert jsonpb.to_v0_builtins(message) == {
        "slave": {"hostname": "h", "port": 5051, "checkpoint": False}
    }


LENIENT = [
    (v1.CommandInfo, '{"shell": "true", "zzz": 1}', v1.CommandInfo(shell=True)),
    (v1.CommandInfo, '{"shell": null, "value": null}', v1.CommandInfo()),
    (v1.CommandInfo, '{"arguments": "one"}', v1.CommandInfo(arguments=("one",))),
    (v1.CommandInfo, '{"arguments": ["a", null]}', v1.CommandInfo(arguments=("a",))),
    (v1.Value_Scalar, '{"value": "5"}', v1.Value_Scalar(value=5.0)),
    (v1.Value_Scalar, '{"value": "1e3"}', v1.Value_Scalar(value=1000.0)),
    (v1.Value_Range, '{"begin": 1.0, "end": 2.9}', v1.Value_Range(begin=1, end=2)),
    (v1.Value_Range, '{"begin": "1", "end": -1}', v1.Value_Range(begin=1, end=2**64 - 1)),
    (v1.Port, '{"number": 4294967297}', v1.Port(number=1)),
    (v1.CgroupInfo_NetCls, '{"classid": -1e9}', v1.CgroupInfo_NetCls(classid=0)),
    (v1.DurationInfo, '{"nanoseconds": 1e300}', v1.DurationInfo(nanoseconds=2**63 - 1)),
    (v1.UUID, '{"value": "//4"}', v1.UUID(value=b"\xff\xfe")),
    (v1.UUID, '{"value": " //\\n4=== "}', v1.UUID(value=b"\xff\xfe")),
    (v1.Image, '{"type": "DOCKER", "cached": "false"}',
     v1.Image(type=v1.Image_Type.DOCKER, cached=False)),
    (v1.Environment_Variable, '{"name": "a", "type": "NEW"}', v1.Environment_Variable(name="a")),
    (v1.CapabilityInfo, '{"capabilities": ["CHOWN", "NEW"]}',
     v1.CapabilityInfo(capabilities=(v1.CapabilityInfo_Capability.CHOWN,))),
    (v1_quota.QuotaConfig, '{"role": "r", "limits": {"mem": {"value": "Infinity"}, "x": null}}',
     v1_quota.QuotaConfig(role="r", limits={"mem": v1.Value_Scalar(value=math.inf)})),
    (v1_scheduler.AttributeConstraint_Selector, '{"attribute_name": "a", "zz": 0,'
     ' "pseudoattribute_type": "HOSTNAME", "attribute_name": "b", "x": 1, "type": "y"}',
     v1_scheduler.AttributeConstraint_Selector(
         attribute_name="b",
         pseudoattribute_type=v1_scheduler.AttributeConstraint_Selector_PseudoattributeType.HOSTNAME,
     )),
]  # fmt: skip


@pytest.mark.parametrize(("record", "text", "expected"), LENIENT)
def test_what_the_original_takes_is_taken(record, text, expected):
    assert jsonpb.decode(record, text.encode()) == expected
    assert jsonpb.from_builtins(record, json.loads(text)) == expected


REFUSED = [
    (v1.CommandInfo, "[]", "Expecting a JSON object"),
    (v1.CommandInfo, '"x"', "Expecting a JSON object"),
    (v1.CommandInfo, '{"value": 1}', "Not expecting a JSON number for field 'value'"),
    (v1.CommandInfo, '{"value": true}', "Not expecting a JSON boolean for field 'value'"),
    (v1.CommandInfo, '{"value": ["x"]}', "Not expecting a JSON array for field 'value'"),
    (v1.CommandInfo, '{"shell": 1}', "Not expecting a JSON number for field 'shell'"),
    (v1.CommandInfo, '{"environment": "x"}', "Not expecting a JSON string for field 'environment'"),
    (v1.CommandInfo, '{"shell": "yes"}', "Failed to parse 'yes' as a JSON boolean"),
    (v1.CommandInfo, '{"arguments": [["x"]]}', "Not expecting a JSON array for field 'arguments'"),
    (v1.Value_Scalar, '{"value": "five"}', "Failed to parse 'five' as a JSON number"),
    (v1.Value_Scalar, "{}", "Missing required fields: value"),
    (v1.Image, '{"type": "NEW"}', "Failed to find enum for 'NEW'"),
    (v1_quota.QuotaConfig, '{"role": "r", "limits": []}',
     "Not expecting a JSON array for field 'limits'"),
    (v1.TaskInfo, '{"command": {"uris": [{}]}, "resources": [{"name": "x", "type": "SCALAR"}, {}]}',
     "Missing required fields: name, task_id, agent_id, resources[1].name, resources[1].type,"
     " command.uris[0].value"),
]  # fmt: skip


@pytest.mark.parametrize(("record", "text", "message"), REFUSED)
def test_refusals_say_why(record, text, message):
    with pytest.raises(errors.DecodeError) as raised:
        jsonpb.decode(record, text.encode())
    assert str(raised.value).startswith(message)
    assert raised.value.status == 400
    with pytest.raises(errors.DecodeError):
        jsonpb.from_builtins(record, json.loads(text))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (b"", "syntax error at line 1 near: "),
        (b"{", "syntax error at line 1 near: "),
        (b'{\n"a": ?? }\n', "syntax error at line 2 near: ?? }"),
        (b"{} x", "syntax error at line 1 near: x"),
        (b"[" * 100_000, "syntax error at line 1 near: "),
        (b'{"value": "\xff"}', "syntax error at line 1 near: "),
    ],
)
def test_what_is_no_json_is_told_apart(text, message):
    with pytest.raises(errors.JsonSyntaxError) as raised:
        jsonpb.decode(v1.CommandInfo, text)
    assert str(raised.value).startswith(message)


@pytest.mark.parametrize(
    "path", sorted(ERRORS.glob("sched_*.json")) + sorted(ERRORS.glob("exec_*"))
)
def test_wording_as_recorded(path):
    exchange = json.loads(path.read_text())
    answer = exchange["response"].get("body") or ""
    record = v1_scheduler.Call if path.name.startswith("sched") else v1_executor.Call
    for introduction, kind in (
        ("Failed to parse body into JSON: ", errors.JsonSyntaxError),
        ("Failed to convert JSON into Call protobuf: ", errors.DecodeError),
    ):
        if answer.startswith(introduction):
            with pytest.raises(kind) as raised:
                jsonpb.decode(record, exchange["request"]["body"])
            assert str(raised.value) == answer.removeprefix(introduction)
            assert type(raised.value) is kind


def test_agent_calls_are_read_too():
    call = jsonpb.decode(v1_agent.Call, b'{"type":"GET_HEALTH"}')
    assert call == v1_agent.Call(type=v1_agent.Call_Type.GET_HEALTH)
