"""HTTP/1.1 client: pooled keep-alive connections to masters, agents and schedulers.

Owns outgoing connections. Follows no redirects and repeats no call: both are decisions of the
caller. Library errors arrive as UnavailableError (nobody there, time-out, connection broken) or
PeerError (not HTTP, or larger than allowed).
"""

import asyncio
import functools
import ssl
from collections.abc import AsyncIterator
from dataclasses import dataclass
from types import TracebackType
from typing import Final, NamedTuple, Self, final
from urllib.parse import urlsplit

from tepui.base import errors
from tepui.net import http_encoding, http_exchange, http_messages

_HAS_NO_BODY: Final = frozenset(("GET", "HEAD", "DELETE", "OPTIONS"))
_DEFAULT_PORTS: Final = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class ClientSettings:
    """Bounds of one client."""

    #: Connections to one address at once; further calls wait for one.
    max_per_host: int = 16
    #: Largest answer body in bytes.
    max_body: int = 64 << 20
    #: Largest answer head in bytes.
    max_head: int = 64 << 10
    #: Seconds to establish a connection.
    connect_timeout_s: float = 10.0
    #: Seconds for a whole call, waiting for a connection included.
    timeout_s: float = 30.0
    #: Seconds an unused connection is kept.
    idle_timeout_s: float = 30.0
    #: Bytes of a streamed answer read ahead of the consumer.
    max_read_ahead: int = 1 << 20


class _Address(NamedTuple):
    """Where a connection goes to."""

    is_tls: bool
    host: str
    port: int


class _Target(NamedTuple):
    """A URL taken apart."""

    address: _Address
    #: The Host line's value.
    host: str
    #: What the request line asks for.
    path: str


@final
class _Pool:
    """The connections to one address."""

    __slots__ = ("count", "idle", "waiting")

    def __init__(self) -> None:
        self.count = 0
        #: Most recently used last.
        self.idle: list[http_exchange.Exchange] = []
        self.waiting: list[asyncio.Future[None]] = []

    def wake_one(self) -> None:
        """A connection, or room for one, became free."""
        while self.waiting:
            waiter = self.waiting.pop(0)
            if not waiter.done():
                waiter.set_result(None)
                return


@final
class StreamedResponse:
    """An answer whose body arrives over time; iterate it, and close it."""

    __slots__ = ("_exchange", "headers", "status")

    def __init__(
        self, exchange: http_exchange.Exchange, status: int, headers: http_messages.Headers
    ) -> None:
        self._exchange = exchange
        self.status = status
        self.headers = headers

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Pieces of the body as they arrive; ends at its regular end.

        Raises UnavailableError when the connection breaks before that.
        """
        while chunk := await self._exchange.next_chunk():
            yield chunk

    async def next(self) -> bytes:
        """The next piece; empty at the end. Raises as iteration does."""
        return await self._exchange.next_chunk()

    async def read(self, limit: int = 1 << 20) -> bytes:
        """The rest of the body, at most ``limit`` bytes of it (for error texts)."""
        body = bytearray()
        while len(body) < limit and (chunk := await self._exchange.next_chunk()):
            body += chunk
        return bytes(body[:limit])

    def close(self) -> None:
        """Drop the connection; may be called at any time and twice. Iteration then fails."""
        self._exchange.abort()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


@final
class HttpClient:
    """A pool of connections. ``tls`` is used for ``https`` URLs."""

    def __init__(
        self, *, settings: ClientSettings | None = None, tls: ssl.SSLContext | None = None
    ) -> None:
        self._settings = settings or ClientSettings()
        self._tls = tls
        self._pools: dict[_Address, _Pool] = {}
        self._open: set[http_exchange.Exchange] = set()
        self._sweep: asyncio.TimerHandle | None = None
        self._is_closed = False

    async def request(
        self,
        method: str,
        url: str,
        headers: http_messages.HeaderLines = (),
        body: bytes = b"",
        timeout_s: float | None = None,
    ) -> http_messages.Response:
        """One call. Host and Content-Length are added. Raises UnavailableError, PeerError.

        A call that failed with UnavailableError may or may not have reached the other side.
        """
        target = _parse(url)
        data = _encode(method, target, headers, body)
        limit_s = self._settings.timeout_s if timeout_s is None else timeout_s
        loop = asyncio.get_running_loop()
        deadline = loop.time() + limit_s
        pool = self._pools.get(target.address) or self._pool(target.address)
        exchange = self._idle(pool) or await self._acquire(pool, target.address, deadline)
        answer = exchange.call(method, f"{method} {url}", data)
        timer = loop.call_at(deadline, _time_out, exchange, limit_s)
        try:
            return await answer
        finally:
            timer.cancel()
            self._release(pool, exchange)

    async def stream(
        self,
        method: str,
        url: str,
        headers: http_messages.HeaderLines = (),
        body: bytes = b"",
        timeout_s: float | None = None,
    ) -> StreamedResponse:
        """One call on a connection of its own; returns when the head is there.

        ``timeout_s`` bounds the time to the head. Raises UnavailableError, PeerError.
        """
        target = _parse(url)
        limit_s = self._settings.timeout_s if timeout_s is None else timeout_s
        loop = asyncio.get_running_loop()
        deadline = loop.time() + limit_s
        exchange = await self._connect(target.address, deadline)
        opened = exchange.open(method, f"{method} {url}", _encode(method, target, headers, body))
        timer = loop.call_at(deadline, _time_out, exchange, limit_s)
        try:
            head = await opened
        except BaseException:
            exchange.abort()
            raise
        finally:
            timer.cancel()
        return StreamedResponse(exchange, exchange.status, head)

    async def close(self) -> None:
        """Close every connection; calls in flight fail with UnavailableError."""
        self._is_closed = True
        if self._sweep is not None:
            self._sweep.cancel()
        for exchange in tuple(self._open):
            exchange.abort()
        for pool in self._pools.values():
            while pool.waiting:
                pool.wake_one()
        await asyncio.sleep(0)

    def _pool(self, address: _Address) -> _Pool:
        pool = self._pools[address] = _Pool()
        return pool

    def _idle(self, pool: _Pool) -> http_exchange.Exchange | None:
        while pool.idle:
            exchange = pool.idle.pop()
            if exchange.is_open:
                return exchange
            pool.count -= 1
        return None

    async def _acquire(
        self, pool: _Pool, address: _Address, deadline: float
    ) -> http_exchange.Exchange:
        """A connection from the pool or a new one, waiting for room when there is none."""
        loop = asyncio.get_running_loop()
        while pool.count >= self._settings.max_per_host:
            waiter: asyncio.Future[None] = loop.create_future()
            pool.waiting.append(waiter)
            try:
                async with asyncio.timeout_at(deadline):
                    await waiter
            except TimeoutError as error:
                raise errors.UnavailableError(
                    f"{address.host}:{address.port}: all {pool.count} connections are in use"
                ) from error
            if (exchange := self._idle(pool)) is not None:
                return exchange
        pool.count += 1
        try:
            return await self._connect(address, deadline)
        except BaseException:
            pool.count -= 1
            pool.wake_one()
            raise

    async def _connect(self, address: _Address, deadline: float) -> http_exchange.Exchange:
        if self._is_closed:
            raise errors.UnavailableError("the HTTP client is closed")
        loop = asyncio.get_running_loop()
        settings = self._settings
        exchange = http_exchange.Exchange(
            loop,
            self._open.discard,
            max_head=settings.max_head,
            max_body=settings.max_body,
            max_read_ahead=settings.max_read_ahead,
        )
        tls = (self._tls or _default_tls()) if address.is_tls else None
        limit = min(deadline, loop.time() + settings.connect_timeout_s)
        try:
            async with asyncio.timeout_at(limit):
                await loop.create_connection(lambda: exchange, address.host, address.port, ssl=tls)
        except TimeoutError as error:
            raise errors.UnavailableError(
                f"{address.host}:{address.port} does not accept a connection in time"
            ) from error
        except OSError as error:
            raise errors.UnavailableError(
                f"cannot connect to {address.host}:{address.port}: {error}"
            ) from error
        self._open.add(exchange)
        return exchange

    def _release(self, pool: _Pool, exchange: http_exchange.Exchange) -> None:
        if exchange.is_reusable and exchange.is_open and not self._is_closed:
            loop = asyncio.get_running_loop()
            exchange.idle_since = loop.time()
            pool.idle.append(exchange)
            if self._sweep is None:
                self._sweep = loop.call_later(self._settings.idle_timeout_s, self._close_unused)
        else:
            # Includes calls that were cancelled: their answer may still be on its way.
            exchange.abort()
            pool.count -= 1
        if pool.waiting:
            pool.wake_one()

    def _close_unused(self) -> None:
        """Close idle connections, and forget pools without any."""
        loop = asyncio.get_running_loop()
        oldest = loop.time() - self._settings.idle_timeout_s
        for address, pool in list(self._pools.items()):
            while pool.idle and (pool.idle[0].idle_since <= oldest or not pool.idle[0].is_open):
                pool.idle.pop(0).abort()
                pool.count -= 1
            if pool.count == 0 and not pool.waiting:
                del self._pools[address]
        self._sweep = (
            loop.call_later(self._settings.idle_timeout_s / 2, self._close_unused)
            if self._pools
            else None
        )


def _time_out(exchange: http_exchange.Exchange, limit_s: float) -> None:
    exchange.fail(errors.UnavailableError(f"{exchange.what}: no answer in {limit_s:g} s"))


def _encode(method: str, target: _Target, headers: http_messages.HeaderLines, body: bytes) -> bytes:
    lines = [
        f"{method} {target.path} HTTP/1.1\r\nHost: {target.host}\r\n".encode(),
        *http_encoding.header_lines(headers),
    ]
    if body or method not in _HAS_NO_BODY:
        lines.append(b"Content-Length: %d\r\n" % len(body))
    lines += (b"\r\n", body)
    return b"".join(lines)


@functools.lru_cache(maxsize=4096)
def _parse(url: str) -> _Target:
    """Take a URL apart. Raises UserError."""
    try:
        parts = urlsplit(url)
        port = parts.port or _DEFAULT_PORTS[parts.scheme]
    except (ValueError, KeyError) as error:
        raise errors.UserError(f"'{url}' is not an http or https URL") from error
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    if not parts.hostname or not path.isascii() or not path.isprintable() or " " in path:
        raise errors.UserError(f"'{url}' is not an http or https URL")
    host = parts.netloc.rpartition("@")[2]
    return _Target(_Address(parts.scheme == "https", parts.hostname, port), host, path)


@functools.cache
def _default_tls() -> ssl.SSLContext:
    return ssl.create_default_context()
