"""What an original with credentials and ACLs answered nobody, a liar, alice and bob: ours, too.

Every recording is sent to a real master with the same credentials and ACLs. Status, refusal texts,
challenges and content types are compared; of pages the keys, as no agent is here.
"""

import asyncio
import json
from pathlib import Path

import pytest

from tepui.master import daemon
from tepui.master.settings import MasterSettings
from tepui.net import serve
from tests.unit.security.conftest import ACLS

GOLDEN = Path(__file__).parents[1] / "golden" / "auth"
RECORDED = sorted(GOLDEN.glob("*/*.json"))
CREDENTIALS = {
    "credentials": [
        {"principal": "alice", "secret": "pw"},
        {"principal": "bob", "secret": "pw2"},
    ]
}
#: Keys that only a build of the original has.
ABSENT = {"git_sha", "git_branch", "git_tag"}


@pytest.fixture
async def master(tmp_path):
    (tmp_path / "credentials").write_text(json.dumps(CREDENTIALS))
    (tmp_path / "acls").write_text(json.dumps(ACLS))
    (tmp_path / "log").mkdir()
    stop = serve.Stop()
    running = daemon.MasterDaemon(
        MasterSettings(
            ip="127.0.0.1",
            port=0,
            hostname="localhost",
            cluster="peer",
            log_dir=str(tmp_path / "log"),
            authenticate_http_readonly=True,
            authenticate_http_readwrite=True,
            authenticate_http_frameworks=True,
            credentials=f"file://{tmp_path}/credentials",
            acls=str(tmp_path / "acls"),
        ),
        stop,
    )
    await running.start()
    yield running
    await running.close()
    assert stop.error is None


async def ask(master, request):
    """Send a recorded request; status, headers by name, and a reader at the body."""
    reader, writer = await asyncio.open_connection(*master.address)
    lines = [f"{request['method']} {request['path']} HTTP/1.1"]
    lines += [f"{name}: {value}" for name, value in request["headers"]]
    writer.write(("\r\n".join(lines) + "\r\n\r\n" + (request["body"] or "")).encode())
    head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
    headers = dict(line.split(": ", 1) for line in head[1:] if line)
    return head[0], headers, reader, writer


def name_of(path):
    return f"{path.parent.name}-{path.stem}"


def shape(value):
    """The keys of a page."""
    return sorted(set(value) - ABSENT) if isinstance(value, dict) else type(value).__name__


@pytest.mark.parametrize(
    "path", [one for one in RECORDED if "subscribe" not in one.stem], ids=name_of
)
async def test_an_answer_as_recorded(master, path):
    recorded = json.loads(path.read_text())
    expected = recorded["response"]
    line, headers, reader, writer = await ask(master, recorded["request"])
    body = (await reader.readexactly(int(headers["Content-Length"]))).decode()
    writer.close()
    assert line == expected["status_line"]
    wanted = dict(expected["headers"])
    for name in ("WWW-Authenticate", "Content-Type"):
        assert headers.get(name) == wanted.get(name), name
    if wanted.get("Content-Type") != "application/json":
        assert body == expected["body"]
        return
    ours, theirs = json.loads(body), json.loads(expected["body"])
    if path.stem.startswith("registrar"):
        theirs.pop("slaves")  # there is an agent in the recording
    if path.stem not in ("metrics_snapshot", "op_GET_METRICS"):
        assert shape(ours) == shape(theirs)
    if path.stem == "flags":
        for name in ("acls", "authenticate_http_readonly", "http_authenticators"):
            assert ours["flags"][name] == theirs["flags"][name]
        assert "pw" not in json.dumps(ours["flags"]["credentials"])


async def first_records(reader, count):
    """Events of a chunked RecordIO stream; fewer when it ends before."""
    found, data = [], b""
    while len(found) < count:
        size = int(await reader.readline(), 16)
        data += await reader.readexactly(size)
        await reader.readexactly(2)
        if not size:
            break
        while b"\n" in data:
            length, _, rest = data.partition(b"\n")
            if len(rest) < int(length):
                break
            found.append(json.loads(rest[: int(length)]))
            data = rest[int(length) :]
    return found


@pytest.mark.parametrize("path", [one for one in RECORDED if "subscribe" in one.stem], ids=name_of)
async def test_a_subscription_as_recorded(master, path):
    transcript = json.loads(path.read_text())["transcript"]
    call = transcript[0]
    line, headers, reader, writer = await ask(master, call["request"])
    assert line == call["response"]["status_line"]
    wanted = dict(call["response"]["headers"])
    assert headers.get("WWW-Authenticate") == wanted.get("WWW-Authenticate")
    if "Content-Length" in wanted:
        body = (await reader.readexactly(int(headers["Content-Length"]))).decode()
        assert body == call["response"]["body"]
    else:
        events = [entry["json"] for entry in transcript if entry["kind"] == "event"]
        first = (await first_records(reader, 1))[0]
        assert first["type"] == events[0]["type"]
        if "error" in first:
            assert first == events[0]
            assert await first_records(reader, 1) == []
    writer.close()
