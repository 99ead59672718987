"""What an original Mesos sent is read as it was meant and written again octet for octet."""

import functools
import json
import pathlib
import re
from typing import Any

import msgspec
import pytest

from tepui.wire import jsonpb, libprocess, names, protobuf
from tepui.wire.generated import v1_agent, v1_executor, v1_master, v1_scheduler

GOLDEN = pathlib.Path(__file__).parents[2] / "golden"
TRAFFIC = (*sorted((GOLDEN / "libprocess").glob("*.json")), GOLDEN / "v0" / "v0_driver.json")
ANSWERS = [
    (record, path)
    for folder, record in (
        ("busy/master-v1", v1_master.Response),
        ("empty/master-v1", v1_master.Response),
        ("busy/agent-v1", v1_agent.Response),
        ("idle/agent-v1", v1_agent.Response),
    )
    for path in sorted((GOLDEN / folder).glob("*.json"))
]
_V0_KEYS = {"slave_id": "agent_id", "slave_info": "agent_info"}


@functools.cache
def _load(path: pathlib.Path) -> Any:
    return json.loads(path.read_text())


def _id(value: object) -> str:
    return str(value.relative_to(GOLDEN)) if isinstance(value, pathlib.Path) else ""


def _as_recorded(value: Any) -> Any:
    """Bring both sides to one form: v1 names, and integers as text as the recorder printed them."""
    match value:
        case dict():
            return {_V0_KEYS.get(k, k): _as_recorded(v) for k, v in value.items()}
        case list() | tuple():
            return [_as_recorded(v) for v in value]
        case bool() | float():
            return value
        case int():
            return str(value)
        case str():
            if value.endswith("/pyexec_transcript.json"):
                return "(a path that the recorder replaced in one form and not in the other)"
            for v0, v1 in (("REASON_SLAVE", "REASON_AGENT"), ("SOURCE_SLAVE", "SOURCE_AGENT")):
                value = value.replace(v0, v1) if value.startswith(v0) else value
            return value
        case _:
            raise AssertionError(value)


@pytest.mark.parametrize("path", TRAFFIC, ids=_id)
def test_libprocess_traffic(path):
    for message in _load(path)["messages"]:
        data = bytes.fromhex(message["body_hex"])
        record = names.RECORDS[message["message"]]
        decoded = protobuf.decode(record, data)
        assert _as_recorded(msgspec.to_builtins(decoded)) == _as_recorded(message["decoded"])
        assert protobuf.encode(decoded) == data
        if record is not v1_scheduler.Event:
            assert names.name_of(decoded) == message["message"]


@pytest.mark.parametrize("path", TRAFFIC, ids=_id)
def test_libprocess_requests(path):
    for message in _load(path)["messages"]:
        head, body = message["head"], bytes.fromhex(message["body_hex"])
        target = head.split(" ")[1]
        receiver_id, name = libprocess.parse_target(target)
        sender = libprocess.parse_upid(re.findall("Libprocess-From: (.*)\r", head)[0])
        host = re.findall("Host: ([^\r]*)", head)[0]
        receiver = libprocess.parse_upid(f"{receiver_id}@{host}")
        sent = libprocess.encode_request(sender, receiver, name, body)
        sent_head, _, rest = sent.partition(b"\r\n\r\n")
        assert sent_head.decode() == head
        assert rest == (b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body) if body else b"")


@pytest.mark.parametrize("path", sorted(GOLDEN.glob("protobuf/*/*.json")), ids=_id)
def test_operator_answers_in_protobuf(path):
    exchange = _load(path)
    response = exchange["response"]
    record = v1_master.Response if path.parent.name == "master" else v1_agent.Response
    data = bytes.fromhex(response.get("body_hex", "")) or response["body"].encode("latin-1")
    decoded = protobuf.decode(record, data)
    if path.name == "GET_AGENT.json":
        # The original's agent writes the field that its v1 lacks after the others.
        assert len(protobuf.encode(decoded)) == len(data)
    else:
        assert protobuf.encode(decoded) == data
    recorded = _as_recorded(exchange["decoded"])
    assert _as_recorded(_without_checkpoint(msgspec.to_builtins(decoded))) == recorded


def test_scheduler_events_in_protobuf():
    for event in _load(GOLDEN / "protobuf" / "scheduler_subscribe.json")["events"]:
        data = bytes.fromhex(event["hex"])
        decoded = protobuf.decode(v1_scheduler.Event, data)
        assert protobuf.encode(decoded) == data
        assert _as_recorded(msgspec.to_builtins(decoded)) == _as_recorded(event["decoded"])


def _without_checkpoint(value: Any) -> Any:
    # The recorder read with the v1 schema, in which an agent has no ``checkpoint``.
    if isinstance(value, dict):
        if "hostname" in value and "checkpoint" in value and "user" not in value:
            value = {k: v for k, v in value.items() if k != "checkpoint"}
        return {k: _without_checkpoint(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_without_checkpoint(v) for v in value]
    return value


# The original prints about one float of a hundred with another last digit than the shortest that
# reads back; both are the same number.
_FLOAT = re.compile(rb"(?<=[:,\[])-?\d+\.\d+(?:[eE][-+]?\d+)?(?=[,\]}])")


def _shortest_floats(text: bytes) -> bytes:
    return _FLOAT.sub(lambda m: repr(float(m[0])).encode(), text)


def _check_json(record: type[msgspec.Struct], text: str, *, wire_only: bool) -> None:
    raw = text.encode()
    decoded = jsonpb.decode(record, raw)
    assert jsonpb.encode(decoded, wire_only=wire_only) == _shortest_floats(raw)
    # Both decoders, both codecs.
    assert jsonpb.lenient.from_builtins(record, json.loads(raw)) == decoded
    assert protobuf.decode(record, protobuf.encode(decoded)) == decoded


TRANSCRIPTS = (
    *sorted((GOLDEN / "scheduler").glob("*.json")),
    *(GOLDEN / "executor").glob("*.json"),
)


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=_id)
def test_events_in_json(path):
    from_master = path.name.endswith("_master_events.json")
    record: type[msgspec.Struct] = v1_scheduler.Event
    if from_master:
        record = v1_master.Event
    elif path.parent.name == "executor":
        record = v1_executor.Event
    events = [e for e in _load(path)["transcript"] if e["kind"] == "event" and "raw" in e]
    assert events
    for event in events:
        _check_json(record, event["raw"], wire_only=from_master)


@pytest.mark.parametrize(("record", "path"), ANSWERS, ids=_id)
def test_operator_answers_in_json(record, path):
    response = _load(path)["response"]
    body = response.get("body") or ""
    if response["status"] == 200 and body.startswith("{"):
        _check_json(record, body, wire_only=record is v1_master.Response)


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=_id)
def test_accepted_calls_are_read(path):
    record = v1_executor.Call if path.parent.name == "executor" else v1_scheduler.Call
    for entry in _load(path)["transcript"]:
        request = entry.get("request")
        if not request or entry.get("response", {}).get("status") != 202:
            continue
        call = jsonpb.decode(record, request["body"])
        assert protobuf.decode(record, protobuf.encode(call)) == call
        # Nothing that was said is lost: every leaf is in what we print.
        assert _leaves(json.loads(request["body"])) <= _leaves(jsonpb.to_builtins(call))


def _leaves(value: Any, path: str = "") -> set[tuple[str, str]]:
    if isinstance(value, dict):
        return set().union(*(_leaves(v, f"{path}.{k}") for k, v in value.items()))
    if isinstance(value, list):
        return set().union(*(_leaves(v, path) for v in value))
    return {(path, str(float(value) if isinstance(value, int) else value))}
