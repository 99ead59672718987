"""The client against our server, and against servers that misbehave."""

import asyncio
from contextlib import asynccontextmanager

import pytest

from tepui.base import errors
from tepui.net import http_client, http_messages
from tests.unit.net.wire_client import serving, until


@asynccontextmanager
async def client(**settings):
    opened = http_client.HttpClient(settings=http_client.ClientSettings(**settings))
    try:
        yield opened
    finally:
        await opened.close()


@asynccontextmanager
async def answering(*answers, wait=False):
    """A server that answers each connection with fixed bytes, then closes it (or waits)."""
    writers, seen = [], []

    async def serve(reader, writer):
        writers.append(writer)
        seen.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(answers[min(len(seen), len(answers)) - 1])
        if not wait:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()[:2]
    try:
        yield f"http://{host}:{port}", seen
    finally:
        server.close()
        for writer in writers:
            writer.transport.abort()
        await asyncio.sleep(0)


def url_of(server, path=""):
    host, port = server.address
    return f"http://{host}:{port}{path}"


def describe(request):
    lines = [f"{request.method} {request.target} {len(request.body)}"]
    lines += [f"{name}: {value}" for name, value in request.headers]
    return http_messages.text(200, "\n".join(lines), (("X-A", "1"),))


async def test_a_call_and_its_answer():
    async with serving(describe) as server, client() as http:
        answer = await http.request(
            "POST", url_of(server, "/a?b=c"), (("Accept", "text/plain"),), b"hello"
        )
        host, port = server.address
        assert answer.status == 200
        assert answer.content_type == "text/plain; charset=utf-8"
        assert answer.header("x-a") == "1"
        assert answer.body.decode().split("\n") == [
            "POST /a?b=c 5",
            f"Host: {host}:{port}",
            "Accept: text/plain",
            "Content-Length: 5",
        ]


async def test_a_get_announces_no_body_but_an_empty_post_does():
    async with serving(describe) as server, client() as http:
        assert b"Content-Length" not in (await http.request("GET", url_of(server))).body
        assert b"Content-Length: 0" in (await http.request("POST", url_of(server))).body


async def test_connections_are_reused_and_bounded():
    async with serving(describe) as server, client(max_per_host=3) as http:
        for _ in range(20):
            await http.request("GET", url_of(server))
        assert server.connection_count == 1
        answers = await asyncio.gather(
            *(http.request("GET", url_of(server, f"/{number}")) for number in range(50))
        )
        assert [answer.body.split()[1] for answer in answers] == [
            b"/%d" % number for number in range(50)
        ]
        assert server.connection_count == 3


async def test_waiting_for_a_connection_has_an_end():
    gate = asyncio.Event()

    async def slow(request):
        await gate.wait()
        return describe(request)

    async with serving(slow) as server, client(max_per_host=1) as http:
        first = asyncio.ensure_future(http.request("GET", url_of(server)))
        await until(lambda: server.connection_count)
        with pytest.raises(errors.UnavailableError, match="in use"):
            await http.request("GET", url_of(server), timeout_s=0.02)
        gate.set()
        assert (await first).status == 200
        assert (await http.request("GET", url_of(server))).status == 200


async def test_a_late_answer_is_a_failure_and_not_taken_for_the_next():
    gate = asyncio.Event()

    async def handler(request):
        if request.path == "/slow":
            await gate.wait()
        return http_messages.text(200, request.path)

    async with serving(handler) as server, client(max_per_host=1) as http:
        with pytest.raises(errors.UnavailableError, match=r"no answer in 0\.02 s"):
            await http.request("GET", url_of(server, "/slow"), timeout_s=0.02)
        gate.set()
        assert (await http.request("GET", url_of(server, "/b"))).body == b"/b"


async def test_a_cancelled_call_leaves_the_pool_usable():
    async def never(request):
        if request.path == "/never":
            await asyncio.get_running_loop().create_future()
        return http_messages.text(200, request.path)

    async with serving(never) as server, client(max_per_host=1) as http:
        for _ in range(3):
            call = asyncio.ensure_future(http.request("GET", url_of(server, "/never")))
            await asyncio.sleep(0.01)
            call.cancel()
            await asyncio.wait([call])
            assert call.cancelled()
        assert (await http.request("GET", url_of(server, "/b"))).body == b"/b"


async def test_head_and_empty_answers():
    def handler(request):
        return http_messages.Response(204 if request.path == "/none" else 200, b"")

    async with serving(handler) as server, client() as http:
        assert (await http.request("GET", url_of(server, "/none"))).status == 204
        assert (await http.request("HEAD", url_of(server))).status == 200


OK = b"HTTP/1.1 200 OK\r\n"


@pytest.mark.parametrize(
    ("bytes_", "status", "body"),
    [
        (OK + b"Content-Length: 2\r\n\r\nhi", 200, b"hi"),
        (OK + b"Transfer-Encoding: chunked\r\n\r\n1\r\nh\r\n1\r\ni\r\n0\r\n\r\n", 200, b"hi"),
        (OK + b"\r\nuntil the end", 200, b"until the end"),
        (b"HTTP/1.0 200 OK\r\n\r\nhi", 200, b"hi"),
        (b"HTTP/1.1 100 Continue\r\n\r\n" + OK + b"Content-Length: 2\r\n\r\nhi", 200, b"hi"),
        (b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", 404, b""),
        (b"HTTP/1.1 204 No Content\r\n\r\n", 204, b""),
    ],
)
async def test_ways_an_answer_ends(bytes_, status, body):
    async with answering(bytes_) as (url, _), client() as http:
        answer = await http.request("GET", url)
        assert (answer.status, answer.body) == (status, body)


@pytest.mark.parametrize(
    ("bytes_", "error", "text"),
    [
        (b"", errors.UnavailableError, "broke"),
        (OK + b"Content-Length: 9\r\n\r\nhi", errors.UnavailableError, "broke"),
        (OK + b"Transfer-Encoding: chunked\r\n\r\n5\r\nhi", errors.UnavailableError, "broke"),
        (b"SSH-2.0-OpenSSH\r\n", errors.PeerError, "not HTTP"),
        (OK + b"Content-Length: 2000\r\n\r\n" + b"x" * 2000, errors.PeerError, "larger"),
        (OK + b"X: " + b"y" * 200_000, errors.PeerError, "head is too large"),
    ],
)
async def test_answers_that_are_none(bytes_, error, text):
    async with answering(bytes_) as (url, _), client(max_body=1000) as http:
        with pytest.raises(error, match=text):
            await http.request("GET", url)


async def test_an_answer_nobody_asked_for_spoils_the_connection():
    full = OK + b"Content-Length: 1\r\n\r\n"
    answers = full + b"a" + full + b"b", full + b"c"
    async with answering(*answers, wait=True) as (url, _), client(max_per_host=1) as http:
        assert (await http.request("GET", url)).body == b"a"
        assert (await http.request("GET", url)).body == b"c"


async def test_nobody_listens():
    async with answering(b"") as (url, _):
        pass
    async with client() as http:
        with pytest.raises(errors.UnavailableError, match="cannot connect"):
            await http.request("GET", url)
        with pytest.raises(errors.UnavailableError, match="cannot connect"):
            await http.stream("GET", url)


@pytest.mark.parametrize("url", ["ftp://x/", "nothing", "http://", "http://x:y/", "http://x/a b"])
async def test_urls_that_are_none(url):
    async with client() as http:
        with pytest.raises(errors.UserError, match="not an http"):
            await http.request("GET", url)


async def test_unused_connections_are_closed():
    async with serving(describe) as server, client(idle_timeout_s=0.05) as http:
        await http.request("GET", url_of(server))
        assert server.connection_count == 1
        await until(lambda: not server.connection_count)
        assert (await http.request("GET", url_of(server))).status == 200


async def test_a_closed_client_fails_what_is_in_flight():
    async with answering(b"", wait=True) as (url, seen):
        http = http_client.HttpClient()
        call = asyncio.ensure_future(http.request("GET", url))
        await until(lambda: seen)
        await http.close()
        with pytest.raises(errors.UnavailableError):
            await call
        with pytest.raises(errors.UnavailableError, match="closed"):
            await http.request("GET", url)


class Streams:
    """Opens a stream for every request and keeps its writer."""

    def __init__(self):
        self.opened = []

    def __call__(self, _):
        return http_messages.StreamResponse(
            200, self.opened.append, (("Mesos-Stream-Id", "s"),), "application/json"
        )


async def test_a_stream_arrives_piece_by_piece_and_ends():
    streams = Streams()
    async with serving(streams) as server, client() as http:
        async with await http.stream("POST", url_of(server), body=b"{}") as response:
            assert response.status == 200
            assert response.headers.get("mesos-stream-id") == "s"
            (writer,) = streams.opened
            writer.write(b"one")
            assert await response.next() == b"one"
            writer.write(b"two")
            writer.close()
            assert [piece async for piece in response] == [b"two"]
            assert await response.next() == b""
        await until(lambda: not server.connection_count)


async def test_a_broken_stream_is_no_end():
    streams = Streams()
    async with serving(streams) as server, client() as http:
        response = await http.stream("GET", url_of(server))
        streams.opened[0].write(b"one")
        assert await response.next() == b"one"
        streams.opened[0].abort()
        with pytest.raises(errors.UnavailableError, match="broke"):
            await response.next()


async def test_closing_a_stream_tells_the_server():
    streams, gone = Streams(), []
    async with serving(streams) as server, client() as http:
        response = await http.stream("GET", url_of(server))
        streams.opened[0].on_close(lambda: gone.append(True))
        response.close()
        response.close()
        await until(lambda: gone)


async def test_a_stream_is_not_read_ahead_without_bound():
    streams = Streams()
    async with serving(streams) as server, client(max_read_ahead=100_000) as http:
        response = await http.stream("GET", url_of(server))
        (writer,) = streams.opened
        written = 0
        while writer.buffered < 1 << 20:
            writer.write(b"x" * 65536)
            written += 65536
            await asyncio.sleep(0)
        writer.close()
        total = 0
        async for piece in response:
            total += len(piece)
        assert total == written


async def test_a_refused_stream_can_be_read_as_text():
    def refuse(_):
        return http_messages.text(403, "no" * 1000)

    async with (
        serving(refuse) as server,
        client() as http,
        await http.stream("GET", url_of(server)) as response,
    ):
        assert response.status == 403
        assert await response.read(10) == b"nonononono"


async def test_a_head_that_does_not_come():
    async with answering(b"HTTP/1.1 200", wait=True) as (url, _), client() as http:
        with pytest.raises(errors.UnavailableError, match="no answer"):
            await http.stream("GET", url, timeout_s=0.02)
