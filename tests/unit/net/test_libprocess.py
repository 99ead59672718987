"""Messages between two transports over loopback, and as an original put them on the wire."""

import asyncio
import json
from pathlib import Path

import pytest

from tepui.net import http_messages, http_server, libprocess
from tepui.wire import libprocess as wire
from tests.unit.net.wire_client import connected, read_response, serving, until

CAPTURES = Path(__file__).parents[2] / "golden" / "libprocess"


class Node:
    """A transport behind a server: one process named ``p``, which remembers what it got."""

    def __init__(self, **options):
        self.received = []
        self.exited = []
        self.options = options

    async def start(self, port=0):
        self.server = http_server.HttpServer(self.handle)
        host, port = await self.server.start("127.0.0.1", port)
        self.upid = wire.Upid("p", host, port)
        self.transport = libprocess.LibprocessTransport(
            (host, port), self.dispatch, self.exited.append, **self.options
        )
        return self

    def handle(self, request):
        return self.transport.handle(request)  # which exists once the port is known

    def dispatch(self, sender, process, name, body):
        if process != "p":
            return False
        self.received.append((str(sender), name, body))
        return True

    async def stop(self):
        await self.transport.close()
        await self.server.close(grace_s=0)


@pytest.fixture
async def pair():
    a, b = await Node().start(), await Node().start()
    yield a, b
    await a.stop()
    await b.stop()


async def test_messages_arrive_in_order_also_those_sent_while_connecting(pair):
    a, b = pair
    for number in range(500):
        a.transport.send(a.upid, b.upid, "test.M", b"%d" % number * (number % 3))
        if number % 100 == 50:
            await asyncio.sleep(0.001)
    await until(lambda: len(b.received) == 500)
    assert b.received == [
        (str(a.upid), "test.M", b"%d" % number * (number % 3)) for number in range(500)
    ]
    assert b.server.connection_count == 1
    assert a.server.connection_count == 0


async def test_messages_to_oneself_take_no_connection(pair):
    a, _ = pair
    a.transport.send(a.upid, a.upid, "test.M", b"x")
    assert a.received == []  # not from inside send
    await until(lambda: a.received)
    assert a.transport.peers == {}


async def test_a_link_reports_the_end_of_the_peer_once(pair):
    a, b = pair
    a.transport.link(b.upid)
    a.transport.link(wire.Upid("other", b.upid.ip, b.upid.port))
    a.transport.send(a.upid, b.upid, "test.M", b"")
    await until(lambda: b.received)
    await b.server.close(grace_s=0)
    await until(lambda: a.exited)
    await asyncio.sleep(0.01)
    assert a.exited == [b.upid.address]
    a.transport.send(a.upid, b.upid, "test.M", b"")
    await asyncio.sleep(0.05)
    assert a.exited == [b.upid.address]  # the link is gone


async def test_a_link_to_nobody_is_reported(pair):
    a, b = pair
    await b.server.close()
    a.transport.link(b.upid)
    assert a.exited == []  # not from inside link
    await until(lambda: a.exited)
    assert a.exited == [b.upid.address]


async def test_without_a_link_nothing_is_reported(pair):
    a, b = pair
    a.transport.send(a.upid, b.upid, "test.M", b"")
    await until(lambda: b.received)
    await b.server.close(grace_s=0)
    await until(lambda: not a.transport.peers)
    assert a.exited == []


async def test_relinking_takes_a_new_connection_without_a_report(pair):
    a, b = pair
    a.transport.link(b.upid)
    await until(lambda: b.server.connection_count == 1)
    a.transport.relink(b.upid)
    a.transport.send(a.upid, b.upid, "test.M", b"")
    await until(lambda: b.received)
    await until(lambda: b.server.connection_count == 1)
    assert a.exited == []
    await b.server.close(grace_s=0)
    await until(lambda: a.exited)


async def test_a_peer_that_comes_back_is_reached_again(pair):
    a, b = pair
    a.transport.link(b.upid)
    await until(lambda: b.server.connection_count)
    await b.server.close(grace_s=0)
    await until(lambda: a.exited)
    again = await Node().start(b.upid.port)
    a.transport.send(a.upid, again.upid, "test.M", b"hello")
    await until(lambda: again.received)
    await again.stop()


async def test_a_peer_that_never_reads_costs_no_more_than_the_bound():
    deaf_writers = []

    async def never_read(_, writer):
        deaf_writers.append(writer)
        writer.transport.pause_reading()

    deaf = await asyncio.start_server(never_read, "127.0.0.1", 0, limit=1024)
    host, port = deaf.sockets[0].getsockname()[:2]
    node = await Node(max_queue=1 << 20).start()
    peer = wire.Upid("p", host, port)
    for _ in range(3000):
        node.transport.send(node.upid, peer, "test.M", b"x" * 10_000)
        await asyncio.sleep(0)
        assert sum(node.transport.peers.values()) <= 1 << 20
    await until(lambda: deaf_writers)
    assert node.transport.peers[peer.address] > 900_000
    await node.stop()
    deaf.close()
    for writer in deaf_writers:
        writer.transport.abort()


async def test_connections_that_nobody_uses_are_closed_but_not_links():
    used, linked = await Node().start(), await Node().start()
    node = await Node(idle_timeout_s=0.05).start()
    node.transport.send(node.upid, used.upid, "test.M", b"")
    node.transport.link(linked.upid)
    await until(lambda: used.received and linked.server.connection_count)
    await until(lambda: not used.server.connection_count)
    assert list(node.transport.peers) == [linked.upid.address]
    for each in (node, used, linked):
        await each.stop()


def message(target, *headers):
    return http_messages.Request(
        "POST", target, http_messages.Headers(headers), b"body", ("127.0.0.1", 1), is_message=True
    )


FROM = (b"Libprocess-From", b"a@10.0.0.1:5")
AGENT = (b"User-Agent", b"libprocess/b@10.0.0.2:6")


@pytest.mark.parametrize(
    ("target", "headers", "status", "sender"),
    [
        ("/p/test.M", [FROM, AGENT], 202, "a@10.0.0.1:5"),
        ("/p/test.M", [AGENT], 202, "b@10.0.0.2:6"),
        ("/%70/test.M", [FROM], 202, "a@10.0.0.1:5"),
        ("/p/test.M", [(b"Libprocess-From", b"zzz")], 202, str(libprocess.NOBODY)),
        ("/nobody/test.M", [FROM], 404, None),
        ("/p", [FROM], 404, None),
        ("/", [FROM], 404, None),
    ],
)
async def test_incoming(pair, target, headers, status, sender):
    a, _ = pair
    assert a.transport.handle(message(target, *headers)).status == status
    assert a.received == ([(sender, "test.M", b"body")] if sender else [])


def captured():
    return json.loads((CAPTURES / "register_execute_restart.json").read_text())["messages"]


async def test_a_captured_conversation_is_understood():
    """Every message of an agent's registration and a task, as the original sent it."""
    received = []

    def dispatch(sender, process, name, body):
        received.append((str(sender), process, name, body.hex()))
        return True

    transport = libprocess.LibprocessTransport(("127.0.0.1", 1), dispatch, lambda _: None)
    messages = captured()
    async with serving(transport.handle) as server, connected(server) as (reader, writer):
        for recorded in messages:
            body = bytes.fromhex(recorded["body_hex"])
            chunks = b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body) if body else b""
            writer.write(recorded["head"].encode() + b"\r\n\r\n" + chunks)
            head, _ = await read_response(reader)
            assert head.startswith(b"HTTP/1.1 202 Accepted\r\n")
    assert len(received) > 10
    for (sender, process, name, body), recorded in zip(received, messages, strict=True):
        assert f"Libprocess-From: {sender}\r\n" in recorded["head"]
        assert recorded["head"].startswith(f"POST /{process}/{name} HTTP/1.1\r\n")
        assert (name, body) == (recorded["message"], recorded["body_hex"])
