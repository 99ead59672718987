"""The daemon on real sockets: master and Marathon in this process, no agent."""

import asyncio
import contextlib
import io

import aiohttp
import pytest

from tepui.base import errors
from tepui.marathon import daemon
from tepui.marathon.daemon_settings import DaemonSettings
from tepui.master import daemon as master_daemon
from tepui.master.settings import MasterSettings
from tepui.net import serve

pytestmark = pytest.mark.e2e

APP = {"id": "/x", "cmd": "sleep 100"}


@contextlib.asynccontextmanager
async def master(port=0):
    stop = serve.Stop()
    it = master_daemon.MasterDaemon(
        MasterSettings(ip="127.0.0.1", port=port, hostname="127.0.0.1"), stop
    )
    await it.start()
    try:
        yield it
    finally:
        await it.close()
    assert stop.error is None


@contextlib.asynccontextmanager
async def marathon(state_dir, master_port, **settings):
    stop = serve.Stop()
    it = daemon.MarathonDaemon(
        DaemonSettings(
            **{
                "master": (f"127.0.0.1:{master_port}",),
                "http_address": "127.0.0.1",
                "http_port": 0,
                "hostname": "127.0.0.1",
                "state_dir": str(state_dir),
            }
            | settings
        ),
        stop,
    )
    await it.start()
    try:
        yield it
    finally:
        await it.close()
    assert stop.error is None


@contextlib.asynccontextmanager
async def client(it):
    async with aiohttp.ClientSession(f"http://127.0.0.1:{it.address[1]}") as session:
        yield session


async def until(true):
    """Poll what no event tells; end-to-end tests only."""
    async with asyncio.timeout(10):
        while not true():  # noqa: ASYNC110 - the daemon has no event for tests to wait on
            await asyncio.sleep(0.02)


async def registered(it):
    await until(lambda: it.state.subscribed)
    return it.state.framework_id


async def call(http, method, path, **options):
    """Status and text of the answer."""
    async with http.request(method, path, **options) as answer:
        return answer.status, await answer.text()


async def create(http, **fields):
    status, text = await call(http, "POST", "/v2/apps", json=APP | fields)
    assert status == 201, text


async def test_apps_and_framework_id_survive_a_restart(tmp_path):
    async with master() as m:
        async with marathon(tmp_path, m.address[1]) as first, client(first) as http:
            first_id = await registered(first)
            await create(http)
            before = await call(http, "GET", "/v2/apps/x")
        async with marathon(tmp_path, m.address[1]) as second, client(second) as http:
            assert await call(http, "GET", "/v2/apps/x") == before
            assert await registered(second) == first_id
            assert len(m.state.frameworks) == 1


async def test_the_api_answers_without_a_master(tmp_path):
    async with marathon(tmp_path, 1) as it, client(it) as http:
        assert await call(http, "GET", "/ping") == (200, "pong")
        await create(http)
        _, queue = await call(http, "GET", "/v2/queue")
        assert '"count":1' in queue
        assert not it.state.subscribed


async def test_a_master_that_comes_back_finds_the_same_framework(tmp_path):
    async with master() as m:
        port = m.address[1]
        async with marathon(tmp_path, port) as it:
            framework_id = await registered(it)
            await m.close()
            await until(lambda: not it.state.subscribed)
            async with master(port) as again:
                assert await registered(it) == framework_id
                assert list(again.state.frameworks) == [framework_id]


async def test_a_huge_body_is_refused_and_not_kept(tmp_path):
    async def body():
        for _ in range(100):
            yield bytes(1 << 20)

    async with marathon(tmp_path, 1) as it, client(it) as http:
        for data in (io.BytesIO(bytes(20 << 20)), body()):
            status, text = await call(http, "POST", "/v2/apps", data=data)
            assert status == 413
            assert text == '{"message":"Request body is larger than 1048576 bytes"}'
        assert await call(http, "GET", "/ping") == (200, "pong")


async def test_the_event_stream(tmp_path):
    async with marathon(tmp_path, 1) as it, client(it) as http:
        stream = await http.get("/v2/events", headers={"Accept": "text/event-stream"})
        assert stream.status == 200
        assert stream.headers["Content-Type"] == "text/event-stream;charset=UTF-8"
        assert await stream.content.readline() == b"event: event_stream_attached\r\n"
        await create(http)
        text = b""
        async with asyncio.timeout(5):
            while b"deployment_info" not in text:
                text += await stream.content.readany()
        assert b"event: api_post_event\r\ndata: {" in text
        stream.close()


async def test_a_reader_that_never_reads_costs_a_bounded_amount(tmp_path):
    async with (
        marathon(tmp_path, 1, event_stream_max_outstanding_messages=10) as it,
        client(it) as http,
    ):
        reader, writer = await asyncio.open_connection(*it.address, limit=1)
        writer.write(b"GET /v2/events HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n\r\n")
        await reader.readexactly(1)
        padding = "x" * 500_000
        for number in range(40):
            await create(http, id=f"/x{number}", instances=0, labels={"pad": padding})
        (subscriber,) = it._service.hub._subscribers
        assert subscriber.dropped > 0
        assert len(subscriber._pending) <= 10
        writer.close()
        await writer.wait_closed()
        assert await call(http, "GET", "/ping") == (200, "pong")


async def test_an_address_in_use(tmp_path):
    async with marathon(tmp_path / "a", 1) as it:
        other = daemon.MarathonDaemon(
            DaemonSettings(http_address="127.0.0.1", http_port=it.address[1]), serve.Stop()
        )
        with pytest.raises(errors.UnavailableError, match="cannot listen on"):
            await other.start()


async def test_zookeeper_is_refused_with_advice():
    other = daemon.MarathonDaemon(
        DaemonSettings(master=("zk://h:2181/mesos",), http_address="127.0.0.1", http_port=0),
        serve.Stop(),
    )
    with pytest.raises(errors.UserError) as caught:
        await other.start()
    assert "host:port" in caught.value.hint
