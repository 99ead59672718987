"""One outgoing HTTP connection: a request out, its answer in.

Knows nothing of pools. An exchange either collects the whole answer (``call``) or hands out the
head and then the body piece by piece (``open``), reading no further ahead than allowed.
"""

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Final, cast, final

import httptools

from tepui.base import errors
from tepui.net import http_messages

_FRAMED_BY: Final = frozenset((b"content-length", b"transfer-encoding"))


@final
class Exchange(asyncio.Protocol):
    """A connection to one address, used for one call at a time."""

    __slots__ = (
        "_body",
        "_body_size",
        "_chunks",
        "_done",
        "_error",
        "_has_head",
        "_head_size",
        "_headers",
        "_is_complete",
        "_is_framed",
        "_is_paused",
        "_loop",
        "_max_body",
        "_max_head",
        "_max_read_ahead",
        "_method",
        "_on_lost",
        "_opened",
        "_parser",
        "_transport",
        "_waiter",
        "idle_since",
        "is_reusable",
        "status",
        "what",
    )

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        on_lost: "Callable[[Exchange], None]",
        *,
        max_head: int,
        max_body: int,
        max_read_ahead: int,
    ) -> None:
        self._loop = loop
        self._on_lost = on_lost
        self._max_head = max_head
        self._max_body = max_body
        self._max_read_ahead = max_read_ahead
        self._transport: asyncio.Transport | None = None
        self._parser = httptools.HttpResponseParser(self)
        #: Loop time of the last use, while in the pool.
        self.idle_since = 0.0
        #: Whether another call may follow.
        self.is_reusable = False
        #: The call in work, for error messages.
        self.what = ""
        self.status = 0
        self._method = ""
        self._headers: list[tuple[bytes, bytes]] = []
        self._head_size = 0
        self._has_head = False
        self._is_framed = False
        #: No answer is awaited: none was asked for, or it is all there.
        self._is_complete = True
        self._body: list[bytes] = []
        self._body_size = 0
        self._done: asyncio.Future[http_messages.Response] | None = None
        self._opened: asyncio.Future[http_messages.Headers] | None = None
        #: Read ahead of the consumer of a streamed body; None when the answer is collected.
        self._chunks: deque[bytes] | None = None
        self._waiter: asyncio.Future[None] | None = None
        self._error: errors.TepuiError | None = None
        self._is_paused = False

    # Calls

    def call(self, method: str, what: str, data: bytes) -> "asyncio.Future[http_messages.Response]":
        """Send a request; the future is the whole answer."""
        self._done = done = self._loop.create_future()
        self._send(method, what, data)
        return done

    def open(self, method: str, what: str, data: bytes) -> "asyncio.Future[http_messages.Headers]":
        """Send a request; the future is the head, the body comes by ``next_chunk``."""
        self._opened = opened = self._loop.create_future()
        self._chunks = deque()
        self._send(method, what, data)
        return opened

    async def next_chunk(self) -> bytes:
        """The next piece of a streamed body; empty at its end.

        Raises UnavailableError when the connection breaks before that.
        """
        chunks = self._chunks
        errors.check(chunks is not None, "next_chunk without open")
        while not chunks:
            if self._is_complete:
                return b""
            if self._error is not None:
                raise self._error
            self._waiter = self._loop.create_future()
            await self._waiter
        chunk = chunks.popleft()
        self._body_size -= len(chunk)
        if self._is_paused and self._body_size <= self._max_read_ahead // 2:
            self._is_paused = False
            if self._transport is not None:
                self._transport.resume_reading()
        return chunk

    def fail(self, error: errors.TepuiError) -> None:
        """Give the call in work up with ``error``, and the connection with it."""
        self._finish(error)
        self.abort()

    def abort(self) -> None:
        """Cut the connection."""
        self.is_reusable = False
        if self._transport is not None:
            self._transport.abort()

    @property
    def is_open(self) -> bool:
        """Whether the connection can carry another call."""
        return self._transport is not None and not self._transport.is_closing()

    def _send(self, method: str, what: str, data: bytes) -> None:
        self._method = method
        self.what = what
        self.is_reusable = False
        self._is_complete = False
        self._error = None
        if self._transport is None or not self.is_open:
            self._finish(errors.UnavailableError(f"{what}: the connection is closed"))
        else:
            self._transport.write(data)

    # asyncio.Protocol

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Ready for a call."""
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        """Parse a piece of the answer."""
        if not self._has_head:
            self._head_size += len(data)
        try:
            self._parser.feed_data(data)
        except (httptools.HttpParserError, httptools.HttpParserUpgrade) as error:
            self.fail(errors.PeerError(f"{self.what}: the answer is not HTTP ({error})"))
            return
        if not self._has_head and self._head_size > self._max_head:
            self.fail(errors.PeerError(f"{self.what}: the answer's head is too large"))

    def connection_lost(self, exc: Exception | None) -> None:
        """The end of a body without a length, or the end of the call."""
        self._transport = None
        if self._has_head and not self._is_framed and exc is None:
            self._complete()
        elif not self._is_complete:
            self._finish(errors.UnavailableError(f"{self.what}: the connection broke"))
        self.is_reusable = False
        self._on_lost(self)

    # httptools

    def on_message_begin(self) -> None:
        """An answer begins; one that nobody asked for spoils the connection."""
        if self._is_complete:
            self.abort()

    def on_header(self, name: bytes, value: bytes) -> None:
        """One header line; trailers are ignored."""
        if not self._has_head and not self._is_complete:
            self._headers.append((name, value))

    def on_headers_complete(self) -> None:
        """The head of an answer, or of an interim one."""
        if self._is_complete:
            return
        self.status = self._parser.get_status_code()
        if self.status < 200:
            self._headers = []
            return
        self._has_head = True
        self._is_framed = any(name.lower() in _FRAMED_BY for name, _ in self._headers)
        if self._opened is not None and not self._opened.done():
            self._opened.set_result(http_messages.Headers(self._headers))
        if self._method == "HEAD":
            # The parser would wait for the body that Content-Length announces.
            self._complete()
            self.abort()

    def on_body(self, body: bytes) -> None:
        """A piece of the body."""
        if self._is_complete:
            return
        self._body_size += len(body)
        if self._chunks is not None:
            self._chunks.append(body)
            self._wake()
            if self._body_size > self._max_read_ahead and not self._is_paused:
                self._is_paused = True
                if self._transport is not None:
                    self._transport.pause_reading()
        elif self._body_size <= self._max_body:
            self._body.append(body)
        elif self._done is not None:
            self.fail(errors.PeerError(f"{self.what}: the answer is larger than allowed"))

    def on_message_complete(self) -> None:
        """The answer is complete, unless it was an interim one."""
        if self._has_head:
            self.is_reusable = self._parser.should_keep_alive() and self._error is None
            self._complete()

    # Outcomes

    def _complete(self) -> None:
        done, self._done = self._done, None
        if done is not None and not done.done():
            done.set_result(self._response())
        self._is_complete = True
        self._has_head = False
        self._headers = []
        self._head_size = 0
        if self._chunks is None:
            self._body = []
            self._body_size = 0
        self._wake()

    def _response(self) -> http_messages.Response:
        headers = [(k.decode("latin-1"), v.decode("latin-1")) for k, v in self._headers]
        parts = self._body
        body = b"" if not parts else parts[0] if len(parts) == 1 else b"".join(parts)
        response = http_messages.Response(self.status, body, headers)
        response.content_type = response.header("content-type") or None
        return response

    def _finish(self, error: errors.TepuiError) -> None:
        done, self._done = self._done, None
        if done is not None and not done.done():
            done.set_exception(error)
        opened = self._opened
        if opened is not None and not opened.done():
            opened.set_exception(error)
        elif self._chunks is not None and self._error is None:
            self._error = error
        self._wake()

    def _wake(self) -> None:
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.done():
            waiter.set_result(None)
