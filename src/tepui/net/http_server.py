"""HTTP/1.1 server: bytes of many connections in, requests out, answers back in order.

Owns the listening socket, the set of connections and the sweep that enforces time-outs; a
connection's life is in ``http_connection``. Knows nothing of paths or of Mesos: it calls one
handler for every request. Built directly on ``asyncio.Protocol`` and httptools, because master and
agent answer tens of thousands of small POSTs per second (DESIGN section 4).
"""

import asyncio
import socket
import ssl
from collections.abc import Callable
from typing import TypeAlias, final

from tepui.base import errors
from tepui.net import http_connection, http_messages, http_parsing

ServerSettings: TypeAlias = http_connection.ServerSettings


@final
class HttpServer:
    """Listens on one address.

    ``fatal`` is told of a BugError in a handler; any other exception of a handler is logged and
    answered 500. A handler once started runs to its end even when its caller has gone.
    """

    def __init__(
        self,
        handler: http_messages.Handler,
        *,
        settings: ServerSettings | None = None,
        fatal: Callable[[BaseException], None] | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        """With ``tls`` every connection is encrypted; see ``net.tls``."""
        self._handler = handler
        self._tls = tls
        self._settings = settings or ServerSettings()
        self._fatal = fatal
        self._shared: http_connection.Shared | None = None
        self._server: asyncio.Server | None = None
        self._sweep: asyncio.TimerHandle | None = None
        self._address = ("", 0)

    async def start(self, host: str, port: int) -> tuple[str, int]:
        """Listen; port 0 picks one. Returns the bound (host, port).

        Raises UnavailableError when the address cannot be bound.
        """
        loop = asyncio.get_running_loop()
        bounds = http_parsing.Bounds(self._settings.max_head, self._settings.max_body)
        budget = http_parsing.Budget(self._settings.max_bodies)
        shared = http_connection.Shared(
            self._handler, self._settings, bounds, budget, loop, self._fatal
        )
        try:
            self._server = await loop.create_server(
                lambda: http_connection.Connection(shared),
                host,
                port,
                backlog=1024,
                ssl=self._tls,
                ssl_handshake_timeout=self._settings.head_timeout_s if self._tls else None,
            )
        except OSError as error:
            raise errors.UnavailableError(f"cannot listen on {host}:{port}: {error}") from error
        listening = self._server.sockets[0]
        # Accepted sockets inherit it on Linux: finds peers that vanished without a word.
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        bound = listening.getsockname()
        self._address = (str(bound[0]), int(bound[1]))
        self._shared = shared
        self._schedule_sweep(shared)
        return self._address

    @property
    def address(self) -> tuple[str, int]:
        """The bound (host, port)."""
        return self._address

    @property
    def connection_count(self) -> int:
        """Open connections."""
        return len(self._shared.connections) if self._shared else 0

    async def close(self, grace_s: float = 1.0) -> None:
        """Stop listening, let answers in work finish for at most ``grace_s``, cut the rest.

        Streams are cut at once, so that their readers look for another server.
        """
        shared, self._shared = self._shared, None
        if shared is None:
            return
        shared.closing = True
        if self._server is not None:
            self._server.close()
        if self._sweep is not None:
            self._sweep.cancel()
        deadline = shared.loop.time() + grace_s
        while shared.connections and shared.loop.time() < deadline:
            for connection in tuple(shared.connections):
                connection.finish()
            await asyncio.sleep(0.01)
        for connection in tuple(shared.connections):
            connection.abort()
        for task in tuple(shared.tasks):
            task.cancel()
        await asyncio.gather(*shared.tasks, return_exceptions=True)
        await asyncio.sleep(0)

    def _schedule_sweep(self, shared: http_connection.Shared) -> None:
        settings = self._settings
        shortest = min(settings.head_timeout_s, settings.body_timeout_s, settings.idle_timeout_s)
        interval = min(max(shortest / 4, 0.02), 5.0)

        def sweep() -> None:
            now = shared.loop.time()
            for connection in [c for c in shared.connections if c.deadline <= now]:
                connection.expire(now)
            self._sweep = shared.loop.call_later(interval, sweep)

        self._sweep = shared.loop.call_later(interval, sweep)
