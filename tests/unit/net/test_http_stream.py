"""Streaming answers: framing, order, slow readers, endings."""

import asyncio

import pytest

from tepui.base import errors
from tepui.net import http_messages
from tests.unit.net.wire_client import connected, read_response, serving, until

GET = b"GET /%b HTTP/1.1\r\n\r\n"


class Streams:
    """A handler: ``/stream…`` opens a stream, which the test then holds; the rest is text."""

    def __init__(self, **head):
        self.opened = []
        self.lost = []
        self.head = head

    def __call__(self, request):
        if not request.path.startswith("/stream"):
            return http_messages.text(200, request.path)

        def on_open(writer):
            self.opened.append(writer)
            writer.on_close(lambda: self.lost.append(request.path))

        return http_messages.StreamResponse(200, on_open, **self.head)

    async def open_one(self):
        await until(lambda: self.opened)
        return self.opened.pop(0)

    async def lose_one(self):
        await until(lambda: self.lost)
        return self.lost.pop(0)


async def test_the_head_is_as_recorded_and_chunks_leave_at_once():
    streams = Streams(headers=(("Mesos-Stream-Id", "x"),), content_type="application/json")
    async with serving(streams) as server, connected(server) as (reader, writer):
        writer.write(GET % b"stream")
        stream = await streams.open_one()
        head = await reader.readuntil(b"\r\n\r\n")
        names = [line.partition(b":")[0] for line in head.split(b"\r\n")]
        assert names[1:5] == [b"Date", b"Transfer-Encoding", b"Mesos-Stream-Id", b"Content-Type"]
        stream.write(b"20\n{}")
        assert await reader.readexactly(10) == b"5\r\n20\n{}\r\n"
        stream.write(b"")
        stream.write(b"x" * 26)
        assert await reader.readexactly(32) == b"1a\r\n" + b"x" * 26 + b"\r\n"
        assert not stream.closed
        stream.close()
        assert await reader.readexactly(5) == b"0\r\n\r\n"
        assert stream.closed
        stream.write(b"nobody hears this")
        writer.write(GET % b"after")
        assert (await read_response(reader))[1] == b"/after"
    assert streams.lost == []


async def test_requests_behind_a_stream_wait_for_its_end():
    streams = Streams()
    async with serving(streams) as server, connected(server) as (reader, writer):
        writer.write(GET % b"stream" + GET % b"a" + GET % b"stream2" + GET % b"b")
        first = await streams.open_one()
        first.write(b"1")
        first.close()
        assert (await read_response(reader))[1] == b"1"
        assert (await read_response(reader))[1] == b"/a"
        second = await streams.open_one()
        second.close()
        assert (await read_response(reader))[1] == b""
        assert (await read_response(reader))[1] == b"/b"


async def test_a_stream_ended_inside_on_open():
    def handler(_):
        def on_open(writer):
            writer.write(b"all")
            writer.close()

        return http_messages.StreamResponse(200, on_open)

    async with serving(handler) as server, connected(server) as (reader, writer):
        writer.write(GET % b"" * 500)
        for _ in range(500):
            assert (await read_response(reader))[1] == b"all"


async def test_the_end_of_the_reader_is_reported():
    streams = Streams()
    async with serving(streams) as server:
        async with connected(server) as (_, writer):
            writer.write(GET % b"stream")
            stream = await streams.open_one()
        assert await streams.lose_one() == "/stream"
        assert stream.closed
        stream.write(b"x")
        stream.close()


async def test_a_half_closed_reader_has_gone():
    streams = Streams()
    async with serving(streams) as server, connected(server) as (_, writer):
        writer.write(GET % b"stream")
        await streams.open_one()
        writer.write_eof()
        assert await streams.lose_one() == "/stream"


async def test_a_slow_reader_is_cut_off_and_reported():
    streams = Streams()
    async with (
        serving(streams, max_stream_buffer=1 << 20) as server,
        connected(server) as (_, writer),
    ):
        writer.write(GET % b"stream")
        stream = await streams.open_one()
        written = 0
        async with asyncio.timeout(10):
            while not streams.lost:
                stream.write(b"x" * 65536)
                written += 65536
                assert stream.buffered <= 1 << 20
                await asyncio.sleep(0)
        assert await streams.lose_one() == "/stream"
        assert stream.closed
        # The bound, and what the sockets of both sides and the test's client hold.
        assert written < 16 << 20


async def test_aborting_is_not_reported_but_seen():
    streams = Streams()
    async with serving(streams) as server, connected(server) as (reader, writer):
        writer.write(GET % b"stream")
        stream = await streams.open_one()
        stream.write(b"x")
        await reader.readuntil(b"x\r\n")
        stream.abort()
        with pytest.raises((asyncio.IncompleteReadError, ConnectionResetError)):
            await reader.readexactly(1)
    assert streams.lost == []


async def test_a_flood_behind_a_stream_is_cut_off():
    streams = Streams()
    async with serving(streams, max_pipelined=8) as server, connected(server) as (_, writer):
        writer.write(GET % b"stream" + GET % b"a" * 20)
        assert await streams.lose_one() == "/stream"


async def test_closing_the_server_cuts_streams():
    streams = Streams()
    async with serving(streams) as server, connected(server) as (_, writer):
        writer.write(GET % b"stream")
        await streams.open_one()
        await server.close(grace_s=5)
        assert streams.lost == ["/stream"]


async def test_http_1_0_ends_with_the_connection():
    streams = Streams()
    async with serving(streams) as server, connected(server) as (reader, writer):
        writer.write(b"GET /stream HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
        stream = await streams.open_one()
        stream.write(b"hello")
        stream.close()
        head, _, body = (await reader.read()).partition(b"\r\n\r\n")
        assert b"Transfer-Encoding" not in head
        assert body == b"hello"


async def test_a_known_length_is_announced_and_kept():
    streams = Streams(content_length=5)
    async with serving(streams) as server, connected(server) as (reader, writer):
        writer.write(GET % b"stream" + GET % b"stream")
        stream = await streams.open_one()
        stream.write(b"hel")
        stream.write(b"lo")
        with pytest.raises(errors.BugError, match="announced"):
            stream.write(b"!")
        stream.close()
        assert (await read_response(reader))[1] == b"hello"
        (await streams.open_one()).close()
        with pytest.raises((asyncio.IncompleteReadError, ConnectionResetError)):
            await read_response(reader)


async def test_head_of_a_stream_opens_none():
    streams = Streams(content_length=5)
    async with serving(streams) as server, connected(server) as (reader, writer):
        writer.write(b"HEAD /stream HTTP/1.1\r\n\r\n" + GET % b"a")
        assert b"Content-Length: 5" in await reader.readuntil(b"\r\n\r\n")
        assert (await read_response(reader))[1] == b"/a"
    assert streams.opened == []


async def test_bulk_writers_can_wait_for_the_reader():
    async def pump(stream, total):
        for _ in range(total // 65536):
            stream.write(b"x" * 65536)
            await stream.drained()
            assert stream.buffered <= 2 << 20
        stream.close()

    streams = Streams()
    async with serving(streams) as server, connected(server) as (reader, writer):
        writer.write(GET % b"stream")
        stream = await streams.open_one()
        total = 32 << 20
        pumping = asyncio.ensure_future(pump(stream, total))
        await asyncio.sleep(0.02)
        assert not pumping.done()
        assert len((await read_response(reader))[1]) == total
        await pumping


async def test_waiting_for_a_reader_that_leaves_ends():
    streams = Streams()
    async with serving(streams) as server:
        async with connected(server) as (_, writer):
            writer.write(GET % b"stream")
            stream = await streams.open_one()
            for _ in range(100):
                stream.write(b"x" * 100_000)
            waiting = asyncio.ensure_future(stream.drained())
            await asyncio.sleep(0.01)
            assert not waiting.done()
        await asyncio.wait_for(waiting, 5)
