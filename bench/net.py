"""The net room: calls per second of the HTTP server, cost of a client call, messages, store.

The server runs in a process of its own and its load comes from this one, over loopback. CPU is that
of the process measured: ``all`` contains the kernel's work, which on loopback is mostly waking the
other side, ``ours`` is user time only. The best of several runs counts, because the machine is
shared.
"""

import asyncio
import contextlib
import multiprocessing
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import cast

import psutil
import uvloop

from bench.report import Report, Row
from tepui.base import clock, machine
from tepui.net import driver, http_client, http_messages, http_server, libprocess, store
from tepui.wire import libprocess as wire

_BODY = b'{"framework_id":{"value":"f"},"type":"DECLINE","decline":{"offer_ids":[{"value":"o"}]}}'
_HEADERS = (
    ("Content-Type", "application/json"),
    ("Accept", "application/json"),
    ("Mesos-Stream-Id", "e728a438-9efe-499f-9b0a-534d2da06ca8"),
)
_REQUEST = (
    b"POST /api/v1/scheduler HTTP/1.1\r\nHost: 127.0.0.1:5050\r\n"
    + b"".join(f"{name}: {value}\r\n".encode() for name, value in _HEADERS)
    + b"Content-Length: %d\r\n\r\n%b" % (len(_BODY), _BODY)
)
_ANSWER_SIZE = len(
    b"HTTP/1.1 202 Accepted\r\nDate: Sun, 22 Nov 2026 13:47:24 GMT\r\nContent-Length: 0\r\n\r\n"
)
_RUNS = 3
_IDLE_CONNECTIONS = 2_000


class _Load(asyncio.Protocol):
    """One connection that keeps ``depth`` requests in flight until ``left`` are answered."""

    def __init__(self, left: int, depth: int, done: "asyncio.Future[None]") -> None:
        self.left = left
        self.depth = depth
        self.done = done
        self.received = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)
        self.transport.write(_REQUEST * self.depth)

    def data_received(self, data: bytes) -> None:
        self.received += len(data)
        answered, self.received = divmod(self.received, _ANSWER_SIZE)
        self.left -= answered
        if self.left > 0:
            self.transport.write(_REQUEST * answered)
        elif not self.done.done():
            self.transport.close()
            self.done.set_result(None)


def _serve(pipe: "Connection[object, object]") -> None:
    async def main() -> None:
        accepted = http_messages.ACCEPTED

        def handler(request: http_messages.Request) -> http_messages.Response:
            return transport.handle(request) if request.is_message else accepted

        server = http_server.HttpServer(handler)
        address = await server.start("127.0.0.1", 0)
        transport = libprocess.LibprocessTransport(
            address, lambda _s, _p, _n, _b: True, lambda _: None
        )
        pipe.send(address[1])
        await asyncio.to_thread(pipe.recv)

    uvloop.run(main())


@contextlib.asynccontextmanager
async def _server() -> AsyncIterator[tuple[int, psutil.Process]]:
    """A server in a process of its own: its port and its process."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    child = context.Process(target=_serve, args=(theirs,), daemon=True)
    child.start()
    port = await asyncio.to_thread(ours.recv)
    try:
        yield cast("int", port), psutil.Process(child.pid)
    finally:
        ours.send(None)
        child.join()


def _cpu(process: psutil.Process) -> float:
    times = process.cpu_times()
    return times.user + times.system


async def _measure(
    name: str, count: int, process: psutil.Process, run: Callable[[], Awaitable[object]], aim: str
) -> list[Row]:
    """Calls per second and µs of ``process``'s CPU per call: the best of several runs."""
    rates: list[float] = []
    total: list[float] = []
    user: list[float] = []
    for _ in range(_RUNS):
        before, start = process.cpu_times(), time.perf_counter()
        await run()
        rates.append(count / (time.perf_counter() - start))
        after = process.cpu_times()
        user.append((after.user - before.user) / count * 1e6)
        total.append(user[-1] + (after.system - before.system) / count * 1e6)
    return [
        Row(name, max(rates), "1/s", aim),
        Row(f"{name}: CPU, all", min(total), "µs"),
        Row(f"{name}: CPU, ours", min(user), "µs"),
    ]


async def _posts(rows: list[Row], port: int, process: psutil.Process) -> None:
    loop = asyncio.get_running_loop()
    for connections, depth in ((1, 1), (64, 1), (64, 16)):
        count = 6_000 if connections == 1 else 60_000

        async def run(connections: int = connections, depth: int = depth, n: int = count) -> None:
            ends: list[asyncio.Future[None]] = []
            for _ in range(connections):
                end: asyncio.Future[None] = loop.create_future()
                ends.append(end)
                load = _Load(n // connections, depth, end)
                await loop.create_connection(lambda load=load: load, "127.0.0.1", port)
            await asyncio.gather(*ends)

        name = f"POSTs served, {connections} connections x {depth} in flight"
        rows += await _measure(name, count, process, run, "aim 26-31k/s a core")


async def _calls(rows: list[Row], port: int) -> None:
    client = http_client.HttpClient()
    url = f"http://127.0.0.1:{port}/api/v1/scheduler"
    count = 8_000

    async def one_by_one() -> None:
        for _ in range(count):
            await client.request("POST", url, _HEADERS, _BODY)

    async def concurrently() -> None:
        await asyncio.gather(*(eighth() for _ in range(8)))

    async def eighth() -> None:
        for _ in range(count // 8):
            await client.request("POST", url, _HEADERS, _BODY)

    for name, run in (("1 at a time", one_by_one), ("8 at a time", concurrently)):
        aim = "aim 20 µs; aiohttp 267, httpx 10,000"
        rows += await _measure(f"client calls, {name}", count, psutil.Process(), run, aim)
    await client.close()


async def _messages(rows: list[Row], port: int, process: psutil.Process) -> None:
    transport = libprocess.LibprocessTransport(
        ("127.0.0.1", 1), lambda _s, _p, _n, _b: True, lambda _: None, max_queue=1 << 30
    )
    sender, receiver = wire.Upid("a", "127.0.0.1", 1), wire.Upid("b", "127.0.0.1", port)
    count = 30_000
    received: list[float] = []
    sent: list[float] = []
    for _ in range(_RUNS):
        cpu, start = _cpu(process), time.process_time()
        for number in range(count):
            transport.send(sender, receiver, "mesos.internal.StatusUpdateMessage", b"x" * 200)
            if number % 100 == 0:
                await asyncio.sleep(0)
        sent.append(time.process_time() - start)
        # The transport throws the answers away, so look when the server has nothing left to do.
        busy = -1.0
        while _cpu(process) != busy:
            busy = _cpu(process)
            await asyncio.sleep(0.1)
        received.append(busy - cpu)
    for what, costs in (("sent", sent), ("received", received)):
        rows.append(Row(f"libprocess message {what}: CPU", min(costs) / count * 1e6, "µs"))
    await transport.close()


class _Idle(asyncio.Protocol):
    """One connection that asked once and stays."""

    def __init__(self, answered: "asyncio.Future[None]") -> None:
        self.answered = answered

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)
        self.transport.write(_REQUEST)

    def data_received(self, data: bytes) -> None:
        del data
        if not self.answered.done():
            self.answered.set_result(None)


async def _memory(rows: list[Row], port: int, process: psutil.Process) -> None:
    loop = asyncio.get_running_loop()
    before = process.memory_info().rss
    idle: list[_Idle] = []
    for _ in range(_IDLE_CONNECTIONS):
        idle.append(_Idle(loop.create_future()))
        await loop.create_connection(lambda each=idle[-1]: each, "127.0.0.1", port)
        await idle[-1].answered
    grown = process.memory_info().rss - before
    rows.append(Row("memory of an idle connection", grown / _IDLE_CONNECTIONS / 1024, "KiB"))
    for each in idle:
        each.transport.close()


class _Talker:
    """A machine that answers every event with one effect."""

    def step(self, now: clock.Now, event: object) -> tuple[object, ...]:
        del now
        return (event,)


def _turns(rows: list[Row]) -> None:
    shell: driver.MachineDriver[object, object] = driver.MachineDriver(
        _Talker(), store.MemoryStore(), lambda _: None, fatal=_raise
    )
    count = 100_000
    start = time.process_time()
    for number in range(count):
        shell.post(number)
    rows.append(
        Row("driver, event with one effect: CPU", (time.process_time() - start) / count * 1e6, "µs")
    )


def _raise(error: BaseException) -> None:
    raise error


async def _commits(rows: list[Row]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        opened = store.SqliteStore(Path(folder) / "bench.db")
        for size, times in ((1, 200), (100, 50)):
            batch = [machine.Persist(f"task/{number}", b"x" * 500) for number in range(size)]
            start = time.perf_counter()
            for _ in range(times):
                await opened.commit(batch)
            rate = times * size / (time.perf_counter() - start)
            rows.append(Row(f"SQLite, {size} records a commit", rate, "records/s"))
        opened.close()


async def _run() -> list[Row]:
    rows: list[Row] = []
    async with _server() as (port, process):
        await _memory(rows, port, process)
        await _posts(rows, port, process)
        await _calls(rows, port)
        await _messages(rows, port, process)
    _turns(rows)
    await _commits(rows)
    return rows


def run() -> Report:
    """The figures."""
    return Report("net", uvloop.run(_run()))
