"""The recorded session of a scheduler with the original, replayed against our real daemons.

Same calls, same answers, and the same events: in order within each task and within the offers.
Between those, order is a race (how fast an executor starts against the allocator's tick) and is
not compared. Ids, times and ports differ; everything else must be equal. The deterministic twin of
this test is tests/unit/master/test_golden_scheduler_basic.py.
"""

import contextlib
import http.client
import json
import re
import subprocess
import sys
import threading
import time
from collections import defaultdict, deque
from pathlib import Path
from typing import Any

import pytest

from tepui.wire import recordio
from tests.support.cluster import eventually, free_ports

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(180)]

GOLDEN = Path(__file__).parents[1] / "golden" / "scheduler" / "basic.json"
MASTER_ID = "32b4eeca-bc3d-4fda-9aae-ea732bc18c57"
WITHIN_S = 20.0

#: What differs between two runs, and what stands in for it.
VOLATILE = {
    "timestamp": 0,
    "uuid": "uuid",
    "container_id": {"value": "container"},
    "executor_pid": 1,
    "port": 1,
    "pid": "pid",
}


class Daemons:
    """A master and an agent like the recorded ones."""

    def __init__(self, directory: Path):
        self.master, self.agent = free_ports(2), 0
        self.agent = self.master + 1
        self._processes = [
            self._start("master", f"--port={self.master}", f"--work_dir={directory}/master"),
            self._start(
                "agent",
                f"--master=127.0.0.1:{self.master}",
                f"--port={self.agent}",
                f"--work_dir={directory}/agent",
                "--resources=cpus:4;mem:2048;disk:4096;ports:[31000-31100]",
                "--attributes=rack:r1;zone:z1;num:3;rng:[1-5]",
            ),
        ]

    @staticmethod
    def _start(name: str, *options: str) -> subprocess.Popen[bytes]:
        program = [sys.executable, "-m", "tepui.cli.main", name, "--ip=127.0.0.1"]
        return subprocess.Popen([*program, "--hostname=localhost", *options])

    def get(self, path: str) -> Any:
        connection = http.client.HTTPConnection("127.0.0.1", self.master, timeout=10)
        with contextlib.closing(connection):
            connection.request("GET", path)
            return json.loads(connection.getresponse().read())

    def slaves(self) -> Any:
        try:
            return self.get("/slaves")["slaves"]
        except OSError:
            return []

    def stop(self) -> None:
        for process in reversed(self._processes):
            process.terminate()
        for process in self._processes:
            process.wait(20)


class Stream:
    """One subscription: its events in lanes, as they arrive."""

    def __init__(self, connection: http.client.HTTPConnection, response: http.client.HTTPResponse):
        self._connection = connection
        self.id = str(response.headers["Mesos-Stream-Id"])
        self.is_closed = False
        self._response = response
        self._lanes: dict[str, deque[dict[str, Any]]] = defaultdict(deque)
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def _read(self) -> None:
        decoder = recordio.Decoder()
        with contextlib.suppress(OSError, http.client.HTTPException):
            while data := self._response.read1(65536):
                for record in decoder.feed(data):
                    event = json.loads(record)
                    self._lanes[lane(event)].append(event)
        self._connection.close()
        self.is_closed = True

    def join(self) -> None:
        self._thread.join(WITHIN_S)

    def take(self, name: str) -> dict[str, Any]:
        eventually(lambda: len(self._lanes[name]), within_s=WITHIN_S)
        return self._lanes[name].popleft()

    def rest(self) -> list[dict[str, Any]]:
        return [event for name, events in self._lanes.items() if name for event in events]


def lane(event: dict[str, Any]) -> str:
    match event["type"]:
        case "HEARTBEAT":
            return ""
        case "UPDATE":
            return f"task {event['update']['status']['task_id']['value']}"
        case kind:
            return str(kind)


def plain(value: Any) -> Any:
    """Without what differs between two runs; resources in one order."""
    if isinstance(value, dict):
        return {key: VOLATILE.get(key, plain(inner)) for key, inner in value.items()}
    if isinstance(value, list):
        items = [plain(item) for item in value]
        return sorted(items, key=json.dumps) if items and isinstance(items[0], dict) else items
    if isinstance(value, str):
        return re.sub(r"[0-9a-f-]{36}-", "master-", re.sub(r"-O\d+$", "-O", value))
    return value


def about(event: dict[str, Any]) -> dict[str, Any]:
    kept = plain(event)
    if event["type"] == "SUBSCRIBED":
        kept["subscribed"]["master_info"]["id"] = "master"
    return kept


def caused_by(call: dict[str, Any], entry: dict[str, Any]) -> bool:
    """Whether the event is caused by the call although the recording holds it just before."""
    raw = entry.get("raw", "")
    if '"OFFERS"' in raw:
        return call["request"]["json"]["type"] == "REVIVE"
    return entry["kind"] == "closed" or "SOURCE_MASTER" in raw or '"type":"ERROR"' in raw


def steps() -> list[dict[str, Any]]:
    ordered: list[dict[str, Any]] = []
    for entry in json.loads(GOLDEN.read_text())["transcript"]:
        if entry["kind"] == "call":
            at = len(ordered)
            while at and caused_by(entry, ordered[at - 1]):
                at -= 1
            ordered.insert(at, entry)
        elif entry["kind"] != "mark" and entry.get("json", {}).get("type") != "HEARTBEAT":
            ordered.append(entry)
    return ordered


class Replay:
    """Makes the recorded calls and compares."""

    def __init__(self, daemons: Daemons):
        self.daemons = daemons
        self.streams: dict[str, Stream] = {}
        #: Recorded ids and uuids -> ours.
        self.ours: dict[str, str] = {}

    def call(self, entry: dict[str, Any]) -> None:
        request, expected = entry["request"], entry["response"]
        body = request["body"]
        for theirs, ours in self.ours.items():
            body = body.replace(theirs, ours)
        if request["json"]["type"] == "REVIVE":
            self.await_tick()
        connection = http.client.HTTPConnection("127.0.0.1", self.daemons.master, timeout=60)
        headers = {
            key: str(self.ours.get(value, value))
            for key, value in request["headers"]
            if key in ("Content-Type", "Accept", "Mesos-Stream-Id")
        }
        connection.request(request["method"], request["path"], body, headers)
        response = connection.getresponse()
        if request["json"]["type"] == "SUBSCRIBE":
            stream = self.streams[entry["on"]] = Stream(connection, response)
            self.ours[dict(expected["headers"])["Mesos-Stream-Id"]] = stream.id
            return
        answer = response.read().decode()
        connection.close()
        assert (response.status, answer) == (expected["status"], expected["body"]), request["body"]
        names = {key for key, _ in expected["headers"]}
        assert {key for key, _ in response.getheaders()} == names

    def await_tick(self) -> None:
        """Get well between two ticks, so that none falls into what the recording has in one."""
        runs = self.runs()
        eventually(lambda: self.runs() != runs, within_s=WITHIN_S)
        time.sleep(0.3)

    def runs(self) -> float:
        return self.daemons.get("/metrics/snapshot")["allocator/mesos/allocation_runs"]

    def event(self, entry: dict[str, Any]) -> None:
        expected = entry["json"]
        got = self.streams[entry["on"]].take(lane(expected))
        self.learn(expected, got)
        assert about(got) == about(expected)

    def learn(self, expected: dict[str, Any], got: dict[str, Any]) -> None:
        match expected["type"]:
            case "SUBSCRIBED":
                theirs, ours = expected["subscribed"], got["subscribed"]
                self.ours[MASTER_ID] = ours["master_info"]["id"]
                assert theirs["framework_id"]["value"].removeprefix(MASTER_ID) == "-0000"
            case "OFFERS":
                pairs = zip(expected["offers"]["offers"], got["offers"]["offers"], strict=True)
                for theirs, ours in pairs:
                    # Offers are numbered, so a longer number must not be read as a shorter one.
                    self.ours[f'"{theirs["id"]["value"]}"'] = f'"{ours["id"]["value"]}"'
            case "UPDATE":
                theirs, ours = expected["update"]["status"], got["update"]["status"]
                assert ("uuid" in theirs) == ("uuid" in ours)
                if "uuid" in theirs:
                    self.ours[theirs["uuid"]] = ours["uuid"]


@pytest.fixture
def daemons(tmp_path):
    running = Daemons(tmp_path)
    try:
        eventually(running.slaves)
        yield running
    finally:
        running.stop()


@pytest.fixture
def replay(daemons):
    session = Replay(daemons)
    yield session
    daemons.stop()
    for stream in session.streams.values():
        stream.join()


def test_the_recorded_session(daemons, replay):
    for entry in steps():
        match entry["kind"]:
            case "call":
                replay.call(entry)
            case "event":
                replay.event(entry)
            case _:
                stream = replay.streams[entry["on"]]
                eventually(lambda stream=stream: stream.is_closed, within_s=WITHIN_S)
    for stream in replay.streams.values():
        assert not stream.rest()
    (framework,) = daemons.get("/frameworks")["completed_frameworks"]
    assert framework["name"] == "golden"
