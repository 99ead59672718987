"""Recorded refusals of the original's scheduler endpoint, byte for byte, through our HTTP shell.

Excluded: what goes on after a subscription succeeded (tests/contract).
"""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tepui.master import effects
from tepui.master.api import exchanges, scheduler
from tepui.net import http_messages, router
from tepui.wire import jsonpb, recordio
from tepui.wire.generated import v1, v1_scheduler

GOLDEN = Path(__file__).parents[2] / "golden" / "errors"
#: The framework that was subscribed while these were recorded, and its stream.
FRAMEWORK = "cfdb10b7-18b0-452b-ae5f-ea7f549f54bf-0000"
STREAM = "8bd42251-047f-4e8c-9a8f-e0643302bbe8"
#: Crashed the original; ours is below.
CRASHED = "sched_unknown_missing_body"

CALLS = sorted(path.stem for path in GOLDEN.glob("sched_*.json") if path.stem != CRASHED)
STREAMS = sorted(path.stem for path in GOLDEN.glob("subscribe_*.json"))


class Writer:
    """A stream's reader that keeps everything."""

    def __init__(self):
        self.data = b""
        self.closed = False
        self.buffered = 0

    def write(self, data):
        self.data += data

    def close(self):
        self.closed = True

    def abort(self):
        self.closed = True

    def on_close(self, callback):
        pass

    async def drained(self):
        pass


class Shell:
    """The endpoint over a bare machine."""

    def __init__(self, cluster):
        self.cluster = cluster
        self.exchanges = exchanges.Exchanges(lambda _: None)
        self.routes = router.Router("master")
        scheduler.SchedulerApi(self.post, self.exchanges).add_routes(self.routes)

    def post(self, event):
        for effect in self.cluster.master.step(self.cluster.now(), event):
            match effect:
                case effects.Respond():
                    self.exchanges.respond(effect)
                case effects.OpenStream():
                    self.exchanges.open(effect)
                case effects.SendEvent():
                    self.exchanges.send(effect)
                case effects.CloseStream():
                    self.exchanges.close(effect)

    async def ask(self, recorded, replacing=()) -> Any:
        """Replay a recorded request."""
        headers = [(key, dict(replacing).get(value, value)) for key, value in recorded["headers"]]
        return self.call(
            recorded["method"], recorded["path"], headers, (recorded.get("body") or "").encode()
        )

    def call(self, method, path, headers, body) -> Any:
        raw = [(key.encode(), value.encode()) for key, value in headers]
        answer = self.routes(
            http_messages.Request(method, path, http_messages.Headers(raw), body, ("127.0.0.1", 1))
        )
        assert isinstance(answer, http_messages.Response | http_messages.StreamResponse)
        return answer


def _load(name):
    return json.loads((GOLDEN / f"{name}.json").read_text())


def _subscribed(cluster):
    """The framework that the recorded calls speak for; returns its stream id."""
    one = cluster.subscribe(id=v1.FrameworkID(value=FRAMEWORK))
    return one.stream_id


@pytest.mark.parametrize("name", CALLS)
async def test_recorded_call(cluster, name):
    golden = _load(name)
    stream_id = _subscribed(cluster)
    answer = await Shell(cluster).ask(golden["request"], {STREAM: stream_id}.items())
    expected = golden["response"]
    recorded = dict(expected["headers"])
    assert answer.status == expected["status"]
    assert answer.body.decode() == expected["body"]
    assert answer.content_type == recorded.get("Content-Type")
    assert answer.header("Allow") == recorded.get("Allow", "")


@pytest.mark.parametrize("name", STREAMS)
async def test_recorded_subscription(cluster, name):
    call, *recorded = _load(name)["transcript"]
    records = [entry["raw"] for entry in recorded if entry["kind"] == "event"]
    subscribed: Any = jsonpb.decode(v1_scheduler.Event, records[0]).subscribed
    if subscribed is not None:
        # The recorded master's name and count of frameworks.
        cluster.state.id = subscribed.master_info.id
        cluster.state.master_info = subscribed.master_info
        number = re.search(r"-(\d{4})$", subscribed.framework_id.value)
        cluster.state.next_framework = int(number[1]) if number else 0
    answer = await Shell(cluster).ask(call["request"])
    headers = dict(call["response"]["headers"])
    assert isinstance(answer, http_messages.StreamResponse)
    assert (answer.status, answer.content_type) == (200, headers["Content-Type"])
    assert [key for key, _ in answer.headers] == ["Mesos-Stream-Id"]
    writer = Writer()
    answer.on_open(writer)
    assert [one.decode() for one in recordio.Decoder().feed(writer.data)] == records
    assert writer.closed == (recorded[-1]["kind"] == "closed")


async def test_unknown_type_is_not_implemented(cluster):
    golden = _load(CRASHED)
    call = json.loads(golden["request"]["body"])
    stream_id = _subscribed(cluster)
    headers = [("Content-Type", "application/json"), ("Mesos-Stream-Id", stream_id)]
    call["framework_id"]["value"] = FRAMEWORK
    body = json.dumps(call).encode()
    answer = Shell(cluster).call("POST", "/api/v1/scheduler", headers, body)
    assert (answer.status, answer.body) == (501, b"")


@pytest.mark.parametrize(
    ("headers", "status", "text"),
    [
        ([], 400, "Expecting 'Content-Type' to be present"),
        (
            [("Content-Type", "application/json; charset=utf-8")],
            415,
            "Expecting 'Content-Type' of application/json or application/x-protobuf",
        ),
        (
            [("Content-Type", "application/x-protobuf")],
            400,
            "Failed to parse body into Call protobuf",
        ),
        (
            [("Content-Type", "application/json"), ("Mesos-Stream-Id", "x")],
            400,
            "Subscribe calls should not include the 'Mesos-Stream-Id' header",
        ),
    ],
)
async def test_header_rules(cluster, headers, status, text):
    body = b'{"type":"SUBSCRIBE","subscribe":{"framework_info":{"user":"u","name":"n"}}}'
    answer = Shell(cluster).call("POST", "/master/api/v1/scheduler", headers, body)
    assert (answer.status, answer.body.decode()) == (status, text)


@pytest.mark.parametrize(
    ("accept", "media"),
    [
        (None, "application/json"),
        ("*/*", "application/json"),
        ("application/*", "application/json"),
        ("application/x-protobuf", "application/x-protobuf"),
        ("application/x-protobuf;q=0.5, application/json;q=0.9", "application/json"),
        ("application/json;q=0, */*", "application/x-protobuf"),
    ],
)
async def test_accept_chooses_the_stream_s_type(cluster, accept, media):
    headers = [("Content-Type", "application/json")]
    headers += [("Accept", accept)] if accept else []
    body = b'{"type":"SUBSCRIBE","subscribe":{"framework_info":{"user":"u","name":"n"}}}'
    answer = Shell(cluster).call("POST", "/api/v1/scheduler", headers, body)
    assert isinstance(answer, http_messages.StreamResponse)
    assert answer.content_type == media
    writer = Writer()
    answer.on_open(writer)
    first, second = recordio.Decoder().feed(writer.data)
    assert (second == b"\x08\x08") == (media == "application/x-protobuf")
    assert first


async def test_removed_framework(cluster):
    golden = json.loads(
        (GOLDEN.parent / "scheduler" / "resubscribe_after_teardown.json").read_text()
    )
    call, event, closed = golden["transcript"]
    assert closed["kind"] == "closed"
    framework_id = call["request"]["json"]["framework_id"]["value"]
    cluster.subscribe(id=v1.FrameworkID(value=framework_id)).call("TEARDOWN")
    answer = await Shell(cluster).ask(call["request"])
    writer = Writer()
    answer.on_open(writer)
    assert writer.data == recordio.encode(event["raw"].encode())
    assert writer.closed
