"""Bytes in, bytes out, as an original answered them (Date apart), over real sockets."""

import asyncio
import json
from pathlib import Path

import pytest

from tepui.net import files, http_messages, libprocess, router
from tests.unit.net import wire_client

RAW = Path(__file__).parents[2] / "golden" / "raw"
NAMES = sorted(path.stem for path in RAW.glob("*.json"))
#: Its request is cut short in the recording; ``test_http_server`` covers it.
CUT_SHORT = {"a_long_header", "m_long_header"}
#: The body is not JSON, and how a JSON parser words that is not this room's matter.
ONLY_HEAD = {"a_deflate_request", "m_deflate_request"}
#: Sent slowly, the client waits for ``100 Continue``, which the recording never had to.
NOT_BYTEWISE = {"a_expect_100", "m_expect_100"}


def load(name):
    return json.loads((RAW / f"{name}.json").read_text())


def recorded_body(name):
    return load(name)["received"].partition("\r\n\r\n")[2].encode("latin-1")


def server_like(kind):
    """A handler that answers what the recorded requests ask of a master or an agent."""

    def api(request):
        if request.headers.get("content-type") != "application/json":
            return http_messages.text(
                415,
                "Expecting 'Content-Type' of application/json or application/x-protobuf"
                + (" or application/recordio" if kind == "a" else ""),
            )
        try:
            assert json.loads(request.body) == {"type": "GET_HEALTH"}
        except ValueError:
            return http_messages.text(400, "x" * 85)
        return http_messages.json_bytes(b'{"type":"GET_HEALTH","get_health":{"healthy":true}}')

    routes = router.Router("slave(1)" if kind == "a" else "master")
    routes.add("/health", lambda _: http_messages.Response(200))
    routes.add(
        "/version",
        lambda request: http_messages.json_endpoint(request, recorded_body(f"{kind}_gzip_small")),
    )
    routes.add(
        "/state",
        lambda request: http_messages.json_endpoint(request, recorded_body(f"{kind}_gzip_q0")),
    )
    routes.add("/api/v1", api, ("POST",))
    files.FileTree().add_routes(routes)
    transport = libprocess.LibprocessTransport(
        ("127.0.0.1", 1), lambda _s, process, _n, _b: process == "master", lambda _: None
    )

    def handler(request):
        return transport.handle(request) if request.is_message else routes(request)

    return handler


async def exchange(server, pieces, length):
    """Send in pieces, read ``length`` bytes; the connection stays open for the caller."""
    reader, writer = await asyncio.open_connection(*server.address)
    for piece in pieces:
        if writer.transport.is_closing():
            break  # garbage is recognised before it is all sent
        writer.write(piece)
        await asyncio.sleep(0)
    return await reader.readexactly(length), reader, writer


async def is_closed(reader):
    try:
        return await reader.read(1) == b""
    except ConnectionResetError:
        return True  # closed with bytes of ours unread


async def is_open(reader, writer, owed):
    """Whether the connection answers another request, after the ``owed`` bytes of a body."""
    writer.write(b" " * owed + b"GET /health HTTP/1.1\r\n\r\n")
    return (await reader.readexactly(9)) == b"HTTP/1.1 "


CASES = [
    pytest.param(name, bytewise, id=f"{name}-{'bytewise' if bytewise else 'at_once'}")
    for name in NAMES
    for bytewise in (False, True)
    if name not in CUT_SHORT and not (bytewise and name in NOT_BYTEWISE)
]


@pytest.mark.parametrize(("name", "bytewise"), CASES)
async def test_answers_as_recorded(name, bytewise):
    recording = load(name)
    sent = recording["sent"].encode("latin-1")
    expected = recording["received"].encode("latin-1")
    pieces = [sent[i : i + 1] for i in range(len(sent))] if bytewise else [sent]
    kind = "m" if name.startswith("lp") else name[0]
    length = len(expected)
    if name in ONLY_HEAD:
        expected = expected.partition(b"\r\n\r\n")[0]
        length = len(expected) + 4 + 85
    async with wire_client.serving(server_like(kind)) as server:
        received, reader, writer = await exchange(server, pieces, length)
        received = received[: len(expected)]
        assert wire_client.without_date(received) == wire_client.without_date(expected)
        if recording["closed_by_server"]:
            assert await is_closed(reader)
        else:
            assert await is_open(reader, writer, 79 if "short_body" in name else 0)
        writer.transport.abort()


def test_there_are_recordings():
    assert len(NAMES) > 40
