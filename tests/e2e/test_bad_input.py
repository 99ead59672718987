"""What users and broken clients send: defined answers, memory flat, nothing lost."""

import contextlib
import http.client
import json
import socket
import time

import psutil
import pytest

from tests.support.cluster import cluster, eventually

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(300), pytest.mark.xdist_group("bad")]

SCHEDULER = "/api/v1/scheduler"
MIB = 1 << 20


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    # A small stream buffer, so that a reader who sleeps is cut off soon.
    environment = {"MESOS_MAX_STREAM_BUFFER": "64KB"}
    with cluster(tmp_path_factory.mktemp("cluster"), environment=environment) as it:
        yield it


def post(address: str, path: str, body: bytes, content_type: str | None = "application/json"):
    host, _, port = address.rpartition("//")[2].rpartition(":")
    connection = http.client.HTTPConnection(host, int(port), timeout=30)
    headers = {"Content-Type": content_type} if content_type else {}
    connection.request("POST", path, body, headers)
    response = connection.getresponse()
    text = response.read().decode()
    connection.close()
    return response.status, text


def call(kind: str, framework: str = "nobody", **parts) -> bytes:
    return json.dumps({"type": kind, "framework_id": {"value": framework}, **parts}).encode()


@pytest.mark.parametrize(
    ("body", "content_type", "status", "text"),
    [
        (b"{", "application/json", 400, "Failed to parse body into JSON"),
        (b"{}", None, 400, "Expecting 'Content-Type' to be present"),
        (b"{}", "application/json; charset=utf-8", 415, "Expecting 'Content-Type' of"),
        (b"{}", "text/plain", 415, "Expecting 'Content-Type' of"),
        (b"\xff\xff", "application/x-protobuf", 400, "Failed to parse body into Call protobuf"),
        (b'{"type":"KILL"}', "application/json", 400, "Failed to validate scheduler::Call"),
        (call("REVIVE"), "application/json", 400, "Framework cannot be found"),
    ],
)
def test_the_scheduler_endpoint(running, body, content_type, status, text):
    got = post(running.master, SCHEDULER, body, content_type)
    assert got[0] == status
    assert text in got[1]


@pytest.mark.parametrize(
    ("body", "status", "text"),
    [
        (b"{", 400, "Invalid JSON"),
        (b"[]", 400, "Please specify data in JSON format"),
        (b'{"id":"/x","cpus":"many"}', 422, "error.expected.jsnumber"),
        (b'{"id":"Bad_Id","cmd":"true"}', 422, "must fully match regular expression"),
        (b'{"id":"/x"}', 422, "AppDefinition must either contain one of 'cmd' or 'args'"),
        (b'{"id":"/x","cmd":"true","instances":-3}', 422, "got -3, expected 0 or more"),
    ],
)
def test_apps(running, body, status, text):
    got = post(running.marathon, "/v2/apps", body)
    assert got[0] == status, got
    assert text in got[1]
    assert running.marathon_api.get("/v2/apps")["apps"] == []


def test_unknown_places(running):
    for address in (running.master, running.marathon):
        status, _ = post(address, "/no/such/place", b"")
        assert status == 404


@pytest.mark.parametrize("name", ["master", "agent-1", "marathon"])
def test_a_body_of_100_mb_is_refused_without_being_kept(running, name):
    address, path = {
        "master": (running.master, SCHEDULER),
        "agent-1": (f"127.0.0.1:{running.agent_ports[0]}", "/api/v1"),
        "marathon": (running.marathon.removeprefix("http://"), "/v2/apps"),
    }[name]
    process: psutil.Process = running.daemon(name)
    before = process.memory_info().rss
    host, _, port = address.rpartition(":")
    with socket.create_connection((host, int(port)), timeout=30) as connection:
        head = (
            f"POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n"
            f"Content-Length: {100 * MIB}\r\n\r\n"
        )
        connection.sendall(head.encode())
        answer = b""
        block = b" " * MIB
        with contextlib.suppress(OSError):  # cut off in the middle, as it should be
            for _ in range(100):
                connection.sendall(block)
        with contextlib.suppress(OSError):
            answer = connection.recv(4096)
    assert not answer or b" 413 " in answer.splitlines()[0]
    assert process.memory_info().rss - before < 24 * MIB
    assert running.master_api.get("/version")["version"] == "1.12.0"


def subscribe(running, **settings) -> socket.socket:
    """A subscribed stream that nobody reads."""
    host, _, port = running.master.rpartition(":")
    connection = socket.socket()
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    connection.connect((host, int(port)))
    info = {"user": "root", "name": "sleeper", "roles": ["*"], **settings}
    info["capabilities"] = [{"type": "MULTI_ROLE"}]
    body = json.dumps({"type": "SUBSCRIBE", "subscribe": {"framework_info": info}}).encode()
    connection.sendall(
        b"POST /api/v1/scheduler HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        b"Content-Length: %d\r\n\r\n%b" % (len(body), body)
    )
    return connection


def test_a_reader_that_sleeps_is_cut_off_and_loses_nothing(running):
    master: psutil.Process = running.daemon("master")
    with subscribe(running, failover_timeout=3600.0) as connection:

        def sleeper():
            found = running.master_api.get("/frameworks")["frameworks"]
            return next((f for f in found if f["name"] == "sleeper"), None)

        framework = eventually(sleeper)
        assert framework
        head = connection.recv(1000).decode("latin-1")
        stream = next(
            line.partition(": ")[2]
            for line in head.split("\r\n")
            if line.startswith("Mesos-Stream-Id")
        )
        before = master.memory_info().rss
        host, _, port = running.master.rpartition(":")
        ours = http.client.HTTPConnection(host, int(port), timeout=30)
        unknown = [{"task_id": {"value": f"unknown-{n}"}} for n in range(500)]
        body = call("RECONCILE", framework["id"], reconcile={"tasks": unknown})
        headers = {"Content-Type": "application/json", "Mesos-Stream-Id": stream}
        for _ in range(400):
            ours.request("POST", SCHEDULER, body, headers)
            response = ours.getresponse()
            response.read()
            if response.status != 202:
                assert response.status == 403
                break
        else:
            pytest.fail("200,000 unread updates, and the reader is still connected")
        ours.close()
        assert master.memory_info().rss - before < 16 * MIB
    framework = sleeper()
    assert framework is not None
    assert (framework["connected"], framework["active"]) == (False, False)


def test_a_task_larger_than_its_offer_is_an_error(running, tmp_path):
    script = tmp_path / "too_large.py"
    script.write_text(
        """
import asyncio, sys
from tepui.framework import scheduler
from tepui.wire.generated import v1

class TooLarge(scheduler.Scheduler):
    async def on_offers(self, offers):
        scalar = v1.Value_Scalar(value=1e6)
        kind = v1.Value_Type.SCALAR
        task = v1.TaskInfo(
            name="big", task_id=v1.TaskID(value="big"), agent_id=offers[0].agent_id,
            command=v1.CommandInfo(value="true"),
            resources=(v1.Resource(name="cpus", type=kind, scalar=scalar),),
        )
        self.launch(offers[0], [task])
    async def on_update(self, status):
        print(status.state, status.reason, status.message)
        self.stop()

multi = v1.FrameworkInfo_Capability(type=v1.FrameworkInfo_Capability_Type.MULTI_ROLE)
info = v1.FrameworkInfo(user="root", name="big", roles=("*",), capabilities=(multi,))
asyncio.run(scheduler.run(TooLarge(), sys.argv[1], info))
"""
    )
    import subprocess
    import sys

    done = subprocess.run(
        [sys.executable, script, running.master],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("TASK_ERROR REASON_TASK_INVALID Total resources"), done.stdout


def test_the_cluster_is_unharmed(running):
    """Last: after all of the above, work is done as before."""
    started = time.monotonic()
    done = running.tepui("run", "echo fine")
    assert (done.stdout, done.returncode) == ("fine\n", 0)
    assert time.monotonic() - started < 30
