"""HTTP/1.1 client: pooled keep-alive connections to masters, agents and schedulers.

Owns outgoing connections. Follows no redirects and repeats no call: both are decisions of the
caller. Library errors arrive as UnavailableError (nobody there, time-out, connection broken) or
PeerError (not HTTP, or larger than allowed).
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from ssl import SSLContext
from types import TracebackType
from typing import Self, final

from tepui.net import http_messages


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


@final
class StreamedResponse:
    """An answer whose body arrives over time; iterate it, and close it."""

    status: int
    headers: http_messages.Headers

    def __aiter__(self) -> AsyncIterator[bytes]:
        """Pieces of the body as they arrive; ends at its regular end.

        Raises UnavailableError when the connection breaks before that.
        """
        raise NotImplementedError

    async def read(self, limit: int = 1 << 20) -> bytes:
        """The rest of the body, at most ``limit`` bytes of it (for error texts)."""
        raise NotImplementedError

    def close(self) -> None:
        """Drop the connection; may be called at any time and twice."""
        raise NotImplementedError

    async def __aenter__(self) -> Self:
        raise NotImplementedError

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        raise NotImplementedError


@final
class HttpClient:
    """A pool of connections."""

    def __init__(
        self, *, settings: ClientSettings | None = None, tls: SSLContext | None = None
    ) -> None:
        raise NotImplementedError

    async def request(
        self,
        method: str,
        url: str,
        headers: http_messages.HeaderLines = (),
        body: bytes = b"",
        timeout_s: float | None = None,
    ) -> http_messages.Response:
        """One call. Host and Content-Length are added. Raises UnavailableError, PeerError."""
        raise NotImplementedError

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
        raise NotImplementedError

    async def close(self) -> None:
        """Close every connection; calls in flight fail with UnavailableError."""
        raise NotImplementedError
