"""HTTP/1.1 server: bytes of many connections in, requests out, answers back in order.

Owns sockets, parsing, bounds and time-outs; knows nothing of paths or of Mesos. It calls one
handler for every request. Built directly on ``asyncio.Protocol`` and httptools, because master and
agent answer tens of thousands of small POSTs per second (DESIGN section 4).
"""

from dataclasses import dataclass
from typing import final

from tepui.net import http_messages


@dataclass(frozen=True, slots=True)
class ServerSettings:
    """Bounds of one server; every one has a defined answer when it is reached."""

    #: Largest body in bytes, encoded or decoded; more is answered 413 and the connection closed.
    max_body: int = 16 << 20
    #: Largest request line and headers in bytes; more closes the connection without answer.
    max_head: int = 64 << 10
    #: Connections open at once; further ones are closed at once.
    max_connections: int = 20_000
    #: Requests of one connection in work or waiting before reading pauses.
    max_pipelined: int = 32
    #: Bytes that may wait for a slow reader of ordinary answers before reading pauses.
    max_write_buffer: int = 1 << 20
    #: Bytes that may wait for the slow reader of a stream before it is cut off.
    max_stream_buffer: int = 16 << 20
    #: Smallest body that is compressed for a client that accepts gzip.
    gzip_from: int = 1024
    #: Seconds a request's head may take.
    head_timeout_s: float = 30.0
    #: Seconds without progress in a request's body.
    body_timeout_s: float = 30.0
    #: Seconds a connection may idle between requests; libprocess connections may for ever,
    #: because their closing means that a process exited.
    idle_timeout_s: float = 600.0


@final
class HttpServer:
    """Listens on one address."""

    def __init__(
        self, handler: http_messages.Handler, *, settings: ServerSettings | None = None
    ) -> None:
        raise NotImplementedError

    async def start(self, host: str, port: int) -> tuple[str, int]:
        """Listen; port 0 picks one. Returns the bound (host, port).

        Raises UnavailableError when the address cannot be bound.
        """
        raise NotImplementedError

    @property
    def address(self) -> tuple[str, int]:
        """The bound (host, port)."""
        raise NotImplementedError

    @property
    def connection_count(self) -> int:
        """Open connections."""
        raise NotImplementedError

    async def close(self, grace_s: float = 1.0) -> None:
        """Stop listening, let answers in work finish for at most ``grace_s``, cut the rest."""
        raise NotImplementedError
