"""The server over real loopback sockets: order, bounds, time-outs, endings."""

import asyncio
import gzip
import tracemalloc

import pytest

from tepui.base import errors
from tepui.net import http_messages, http_server
from tests.unit.net.wire_client import connected, read_response, serving, until

GET = b"GET /%b HTTP/1.1\r\n\r\n"


def echo(request):
    return http_messages.text(200, f"{request.path}:{len(request.body)}")


class Desk:
    """A handler that answers each request when the test says so."""

    def __init__(self):
        self.asked = []

    def __call__(self, request):
        answer = asyncio.get_running_loop().create_future()
        self.asked.append((request.path, answer))
        return answer

    async def seen(self, count):
        await until(lambda: len(self.asked) >= count)

    def answer(self, index):
        path, future = self.asked[index]
        future.set_result(http_messages.text(200, path))


async def is_closed(reader):
    try:
        return await reader.read(1) == b""
    except ConnectionResetError:
        return True


async def test_answers_leave_in_the_order_of_requests():
    desk = Desk()
    async with serving(desk) as server, connected(server) as (reader, writer):
        writer.write(GET % b"a" + GET % b"b" + GET % b"c")
        await desk.seen(3)
        for index in (2, 1, 0):
            desk.answer(index)
        assert [(await read_response(reader))[1] for _ in range(3)] == [b"/a", b"/b", b"/c"]


async def test_a_quick_answer_waits_for_a_slow_one_before_it():
    desk = Desk()

    def handler(request):
        return desk(request) if request.path == "/slow" else echo(request)

    async with serving(handler) as server, connected(server) as (reader, writer):
        writer.write(GET % b"slow" + GET % b"quick")
        await desk.seen(1)
        desk.answer(0)
        assert (await read_response(reader))[1] == b"/slow"
        assert (await read_response(reader))[1] == b"/quick:0"


async def test_only_so_many_requests_are_in_work():
    desk = Desk()
    async with serving(desk, max_pipelined=4) as server, connected(server) as (reader, writer):
        writer.write(b"".join(GET % b"%d" % number for number in range(10)))
        await desk.seen(4)
        await asyncio.sleep(0.02)
        assert len(desk.asked) == 4
        for index in range(10):
            await desk.seen(index + 1)
            desk.answer(index)
            assert (await read_response(reader))[1] == b"/%d" % index


async def test_many_quick_requests_in_one_write():
    async with serving(echo) as server, connected(server) as (reader, writer):
        writer.write(b"".join(GET % b"%d" % number for number in range(3000)))
        for number in range(3000):
            assert (await read_response(reader))[1] == b"/%d:0" % number


async def test_big_answers_to_a_slow_reader_stop_the_reading():
    served = 0

    def handler(_):
        nonlocal served
        served += 1
        return http_messages.Response(200, b"x" * 500_000)

    async with (
        serving(handler, max_write_buffer=1 << 20) as server,
        connected(server) as (reader, writer),
    ):
        writer.write(GET % b"" * 200)
        await asyncio.sleep(0.1)
        before = served
        assert before < 60  # the socket buffers and the bound hold some, never all
        for _ in range(200):
            assert len((await read_response(reader))[1]) == 500_000
        assert served == 200


async def test_a_reader_that_never_reads_is_cut_off():
    def handler(_):
        return http_messages.Response(200, b"x" * 20_000_000)

    async with serving(handler, body_timeout_s=0.1) as server, connected(server) as (_, writer):
        writer.write(GET % b"")
        await until(lambda: server.connection_count)
        await until(lambda: not server.connection_count)


async def test_coroutine_handlers_and_their_errors():
    async def handler(request):
        await asyncio.sleep(0)
        match request.path:
            case "/user":
                raise errors.UserError("wrong", status=409)
            case "/bug":
                raise ValueError
            case _:
                return echo(request)

    async with serving(handler) as server, connected(server) as (reader, writer):
        writer.write(GET % b"user" + GET % b"bug" + GET % b"fine")
        heads = [(await read_response(reader)) for _ in range(3)]
        assert [head.split(b" ", 2)[1] for head, _ in heads] == [b"409", b"500", b"200"]
        assert [body for _, body in heads] == [b"wrong", b"500 Internal Server Error.", b"/fine:0"]


async def test_a_bug_in_a_handler_is_reported():
    told = []

    def handler(_):
        raise errors.BugError("impossible")

    server = http_server.HttpServer(handler, fatal=told.append)
    await server.start("127.0.0.1", 0)
    async with connected(server) as (reader, writer):
        writer.write(GET % b"")
        head, _ = await read_response(reader)
        assert head.startswith(b"HTTP/1.1 500 ")
    assert [str(error) for error in told] == ["impossible"]
    await server.close()


async def test_a_huge_body_is_refused_with_memory_flat():
    async with serving(echo) as server, connected(server) as (reader, writer):
        size = 100 << 20
        writer.write(b"POST / HTTP/1.1\r\nContent-Length: %d\r\n\r\n" % size)
        piece = b"x" * 65536
        tracemalloc.start()
        for _ in range(size // len(piece)):
            writer.write(piece)
            await writer.drain()
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        head, body = await read_response(reader)
        assert head.startswith(b"HTTP/1.1 413 Request Entity Too Large\r\n")
        assert body == b"413 Request Entity Too Large."
        assert await is_closed(reader)
        assert peak < 3 << 20
    await until(lambda: not server.connection_count)


async def test_a_huge_chunked_body_is_refused_with_memory_bounded():
    async with serving(echo, max_body=1 << 20) as server, connected(server) as (reader, writer):
        writer.write(b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n")
        piece = b"10000\r\n" + b"x" * 65536 + b"\r\n"
        tracemalloc.start()
        for _ in range(1600):
            writer.write(piece)
            await writer.drain()
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert (await read_response(reader))[0].startswith(b"HTTP/1.1 413 ")
        assert peak < 5 << 20


async def test_continue_is_sent_to_who_waits_for_it():
    async with serving(echo) as server, connected(server) as (reader, writer):
        head = b"POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: %d\r\n\r\n"
        writer.write(head % 3)
        assert await reader.readuntil(b"\r\n\r\n") == b"HTTP/1.1 100 Continue\r\n\r\n"
        writer.write(b"abc")
        assert (await read_response(reader))[1] == b"/:3"
        writer.write(head % (1 << 30))
        assert (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 413 ")


async def test_continue_waits_for_earlier_answers():
    desk = Desk()
    async with serving(desk) as server, connected(server) as (reader, writer):
        writer.write(
            GET % b"a" + b"POST /b HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\n"
        )
        await desk.seen(1)
        desk.answer(0)
        assert (await read_response(reader))[1] == b"/a"
        assert (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 100 ")
        writer.write(b"x")
        await desk.seen(2)
        desk.answer(1)
        assert (await read_response(reader))[1] == b"/b"


async def test_head_has_the_length_but_no_body():
    async with serving(echo) as server, connected(server) as (reader, writer):
        writer.write(b"HEAD /abc HTTP/1.1\r\n\r\n" + GET % b"x")
        assert b"\r\nContent-Length: 6\r\n" in await reader.readuntil(b"\r\n\r\n")
        assert (await read_response(reader))[1] == b"/x:0"


@pytest.mark.parametrize("size", [1024, 1_000_000])
async def test_answers_are_compressed_from_a_kilobyte(size):
    def handler(_):
        return http_messages.json_bytes(b"x" * size)

    accepting = b"GET / HTTP/1.1\r\nAccept-Encoding: gzip\r\n\r\n"
    async with serving(handler) as server, connected(server) as (reader, writer):
        writer.write(accepting + GET % b"")
        head, body = await read_response(reader)
        lines = [line.partition(b":")[0] for line in head.split(b"\r\n")]
        assert lines[1:5] == [b"Content-Encoding", b"Date", b"Content-Type", b"Content-Length"]
        assert body.hex().startswith("1f8b0800000000000003")  # as the original's gzip writes it
        assert gzip.decompress(body) == b"x" * size
        head, body = await read_response(reader)
        assert b"Content-Encoding" not in head
        assert len(body) == size


async def test_small_or_encoded_answers_are_left_alone():
    def handler(request):
        if request.path == "/small":
            return http_messages.json_bytes(b"x" * 1023)
        return http_messages.json_bytes(b"x" * 2000, headers=[("Content-Encoding", "br")])

    async with serving(handler) as server, connected(server) as (reader, writer):
        for path in (b"small", b"encoded"):
            writer.write(b"GET /%b HTTP/1.1\r\nAccept-Encoding: gzip\r\n\r\n" % path)
        assert len((await read_response(reader))[1]) == 1023
        assert len((await read_response(reader))[1]) == 2000


async def test_a_half_closed_client_still_gets_its_answers():
    desk = Desk()
    async with serving(desk) as server, connected(server) as (reader, writer):
        writer.write(GET % b"a" + GET % b"b")
        writer.write_eof()
        await desk.seen(2)
        desk.answer(1)
        desk.answer(0)
        assert (await read_response(reader))[1] == b"/a"
        assert (await read_response(reader))[1] == b"/b"
        assert await is_closed(reader)


async def test_requests_before_garbage_are_answered():
    desk = Desk()
    async with serving(desk) as server, connected(server) as (reader, writer):
        writer.write(GET % b"a" + b"garbage\r\n\r\n")
        await desk.seen(1)
        desk.answer(0)
        assert (await read_response(reader))[1] == b"/a"
        assert await is_closed(reader)


@pytest.mark.parametrize(
    "sent",
    [b"GET / HT", b"GET / HTTP/1.1\r\nA: b\r\n", b"POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\nx"],
)
async def test_half_a_request_is_not_waited_for(sent):
    async with (
        serving(echo, head_timeout_s=0.1, body_timeout_s=0.1) as server,
        connected(server) as (reader, writer),
    ):
        writer.write(sent)
        assert await is_closed(reader)


async def test_a_head_dripped_in_does_not_extend_its_time():
    async with serving(echo, head_timeout_s=0.15) as server, connected(server) as (reader, writer):
        writer.write(b"GET / HTTP/1.1\r\nA: ")
        closed = asyncio.ensure_future(is_closed(reader))
        async with asyncio.timeout(5):
            while not closed.done():
                if not writer.transport.is_closing():
                    writer.write(b"a")
                await asyncio.sleep(0.01)
        assert closed.result()


async def test_idle_connections_are_closed_but_not_those_of_libprocess():
    async with (
        serving(echo, idle_timeout_s=0.1) as server,
        connected(server) as (plain, write_plain),
        connected(server) as (peer, write_peer),
    ):
        write_plain.write(GET % b"a")
        write_peer.write(b"POST /master/m HTTP/1.1\r\nLibprocess-From: a@1.2.3.4:5\r\n\r\n")
        await read_response(plain)
        await read_response(peer)
        assert await is_closed(plain)
        assert server.connection_count == 1
        write_peer.write(GET % b"b")
        assert (await read_response(peer))[1] == b"/b:0"


async def test_connections_above_the_bound_are_closed_at_once():
    async with (
        serving(echo, max_connections=2) as server,
        connected(server) as (first, write_first),
        connected(server) as (second, write_second),
    ):
        write_first.write(GET % b"")
        write_second.write(GET % b"")
        await read_response(first)
        await read_response(second)
        async with connected(server) as (third, _):
            assert await is_closed(third)
        write_first.write(GET % b"still")
        assert (await read_response(first))[1] == b"/still:0"


async def test_closing_lets_answers_in_work_leave():
    desk = Desk()
    server = http_server.HttpServer(desk)
    await server.start("127.0.0.1", 0)
    async with connected(server) as (reader, writer), connected(server) as (idle, _):
        writer.write(GET % b"a")
        await desk.seen(1)
        closing = asyncio.ensure_future(server.close(grace_s=5))
        assert await is_closed(idle)
        desk.answer(0)
        assert (await read_response(reader))[1] == b"/a"
        assert await is_closed(reader)
        await closing


async def test_closing_does_not_wait_for_ever():
    server = http_server.HttpServer(Desk())
    await server.start("127.0.0.1", 0)
    async with connected(server) as (reader, writer):
        writer.write(GET % b"a")
        await asyncio.sleep(0.01)
        await server.close(grace_s=0.05)
        assert await is_closed(reader)


async def test_an_address_in_use_is_reported():
    async with serving(echo) as server:
        with pytest.raises(errors.UnavailableError, match="cannot listen"):
            await http_server.HttpServer(echo).start(*server.address)
