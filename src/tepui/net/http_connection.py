"""One connection of the HTTP server: dispatch what was read, answer in order, stay within bounds.

Theory of operation. A request whose handler answers at once, with nothing before it unanswered, is
answered on the spot; the answers to one read leave in one write. Otherwise the answer waits in a
slot until the slots before it are answered. While a streaming answer is current, later requests
stay undispatched in the backlog.

Reading pauses while too many requests are unanswered or the reader of answers is slow. It never
pauses under a stream, because only reading tells that the other side has gone; a peer that goes on
sending requests there is cut off. Time-outs are deadlines that the server's sweep compares with the
clock.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from math import inf
from typing import Any, Final, cast, final

from tepui.base import errors
from tepui.net import http_encoding, http_messages, http_parsing, http_stream

log = logging.getLogger(__name__)

_CONTINUE: Final = b"HTTP/1.1 100 Continue\r\n\r\n"
#: Bodies from this size are compressed in a thread: 1 MiB takes some 20 ms.
_THREAD_GZIP_FROM: Final = 128 << 10
#: Bytes of answers collected for one write.
_CORK_SIZE: Final = 64 << 10
#: Bodies from this size are written apart from their head rather than copied behind it.
_SEPARATE_WRITE_FROM: Final = 64 << 10


@dataclass(frozen=True, slots=True)
class ServerSettings:
    """Bounds of one server; every one has a defined answer when it is reached."""

    #: Largest body in bytes, encoded or decoded; more is answered 413 and the connection closed.
    max_body: int = 16 << 20
    #: Bytes that the half received bodies of all connections may hold together; beyond, 503.
    max_bodies: int = 512 << 20
    #: Largest request line and headers in bytes; more closes the connection without answer.
    max_head: int = 64 << 10
    #: Connections open at once; further ones are closed at once.
    max_connections: int = 20_000
    #: Requests of one connection in work before reading pauses.
    max_pipelined: int = 32
    #: Bytes that may wait for a slow reader of ordinary answers before reading pauses.
    max_write_buffer: int = 1 << 20
    #: Bytes that may wait for the slow reader of a stream before it is cut off.
    max_stream_buffer: int = 16 << 20
    #: Smallest body that is compressed for a client that accepts gzip.
    gzip_from: int = 1024
    #: Seconds a request's head may take.
    head_timeout_s: float = 30.0
    #: Seconds without progress in sending a request's body, or in reading an answer.
    body_timeout_s: float = 30.0
    #: Seconds a connection may idle between requests; libprocess connections may for ever,
    #: because their closing means that a process exited.
    idle_timeout_s: float = 600.0


@dataclass(slots=True)
class Shared:
    """What the connections of one server have in common."""

    handler: http_messages.Handler
    settings: ServerSettings
    bounds: http_parsing.Bounds
    budget: http_parsing.Budget
    loop: asyncio.AbstractEventLoop
    #: Told of bugs in handlers.
    fatal: Callable[[BaseException], None] | None
    connections: "set[Connection]" = field(default_factory=set["Connection"])
    #: Handlers in work; the loop itself keeps only weak references.
    tasks: set[asyncio.Task[None]] = field(default_factory=set[asyncio.Task[None]])
    closing: bool = False


class _Slot:
    """The place of one answer in the order of answers."""

    __slots__ = ("answer", "coding", "request")

    def __init__(self, request: http_messages.Request) -> None:
        self.request = request
        self.answer: http_messages.Answer | None = None
        self.coding = ""


@final
class Connection(asyncio.Protocol):
    """One accepted connection."""

    __slots__ = (
        "_backlog",
        "_has_message",
        "_is_advancing",
        "_is_corked",
        "_out",
        "_out_size",
        "_read_is_paused",
        "_reader",
        "_shared",
        "_slots",
        "_stalled_at",
        "_stream",
        "_transport",
        "_write_is_paused",
        "deadline",
    )

    _transport: asyncio.Transport
    _reader: http_parsing.RequestReader

    def __init__(self, shared: Shared) -> None:
        self._shared = shared
        # Lists, not deques: they stay short, and an empty deque takes ten times the memory.
        self._slots: list[_Slot] = []
        self._backlog: list[http_messages.Request] = []
        self._stream: http_stream.Writer | None = None
        #: Answers of the read in work, to leave in one write.
        self._out: list[bytes] = []
        self._out_size = 0
        self._is_corked = False
        self._is_advancing = False
        #: libprocess messages came this way: its end would mean that their sender exited.
        self._has_message = False
        self._read_is_paused = False
        self._write_is_paused = False
        self._stalled_at = 0
        #: Loop time at which the sweep calls ``expire``.
        self.deadline = inf

    # asyncio.Protocol

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Start, unless the server is full or closing."""
        shared = self._shared
        self._transport = cast("asyncio.Transport", transport)
        peer = transport.get_extra_info("peername")
        address = (str(peer[0]), int(peer[1])) if peer else ("", 0)
        self._reader = http_parsing.RequestReader(self, shared.bounds, shared.budget, address)
        if shared.closing or len(shared.connections) >= shared.settings.max_connections:
            self.abort()
            return
        shared.connections.add(self)
        self._transport.set_write_buffer_limits(high=shared.settings.max_write_buffer)
        self.deadline = shared.loop.time() + shared.settings.idle_timeout_s

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002  asyncio's signature
        """Forget everything; a stream learns of it."""
        self._shared.connections.discard(self)
        self._reader.stop()
        self._slots.clear()
        self._backlog.clear()
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.lost()

    def data_received(self, data: bytes) -> None:
        """Read requests, and write what could be answered at once."""
        reader = self._reader
        if reader.is_over:
            return
        begun = reader.begun
        self._is_corked = True
        try:
            reader.feed(data)
        finally:
            self._is_corked = False
            self._flush()
        self._after_work(head_is_new=begun != reader.begun)

    def eof_received(self) -> bool:
        """Keep the connection while complete requests are unanswered, but not for a stream."""
        self._reader.stop()
        self._reader.in_body = False  # the rest of it will not come
        return self._stream is None and bool(self._slots or self._backlog)

    def pause_writing(self) -> None:
        """The reader of answers is slow."""
        self._write_is_paused = True
        if self._stream is not None:
            self._stream.paused(is_paused=True)
        else:
            self._stalled_at = self._transport.get_write_buffer_size()
            self.deadline = self._shared.loop.time() + self._shared.settings.body_timeout_s
            self._adjust_reading()

    def resume_writing(self) -> None:
        """The reader of answers caught up."""
        self._write_is_paused = False
        if self._stream is not None:
            self._stream.paused(is_paused=False)
        self._advance()

    # http_parsing.Receiver

    def accept(self, request: http_messages.Request) -> None:
        """Answer a request now, or queue it."""
        if request.is_message:
            self._has_message = True
        if self._backlog or self._stream is not None or self._is_busy():
            self._backlog.append(request)
            if self._stream is not None and self._is_flooded():
                self.abort()
        else:
            self._dispatch(request)

    def refuse(self, request: http_messages.Request, answer: http_messages.Response) -> None:
        """Answer a request without the handler, in its turn."""
        slot = _Slot(request)
        self._slots.append(slot)
        self._settle(slot, answer)

    # Requests

    def _dispatch(self, request: http_messages.Request) -> None:
        try:
            answer = self._shared.handler(request)
        except Exception as error:  # noqa: BLE001  whatever a handler raises becomes an answer
            answer = self._failure(request, error)
        if isinstance(answer, http_messages.Response):
            if not self._slots and len(answer.body) < self._shared.settings.gzip_from:
                self._send(request, answer, "")
            else:
                self.refuse(request, answer)
        else:
            slot = _Slot(request)
            self._slots.append(slot)
            if isinstance(answer, http_messages.StreamResponse):
                self._settle(slot, answer)
            else:
                self._start(self._await(slot, answer))

    async def _await(self, slot: _Slot, answer: Awaitable[http_messages.Answer]) -> None:
        try:
            result = await answer
        except Exception as error:  # noqa: BLE001  whatever a handler raises becomes an answer
            result = self._failure(slot.request, error)
        self._settle(slot, result)

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = self._shared.loop.create_task(work)
        self._shared.tasks.add(task)
        task.add_done_callback(self._shared.tasks.discard)

    def _failure(self, request: http_messages.Request, error: Exception) -> http_messages.Response:
        """The answer for an exception: ours say whose fault they are, others are bugs."""
        if isinstance(error, errors.TepuiError) and not isinstance(error, errors.BugError):
            return http_messages.from_error(error)
        log.error("%s %s failed", request.method, request.target[:200], exc_info=error)
        if isinstance(error, errors.BugError) and self._shared.fatal is not None:
            self._shared.fatal(error)
        return http_messages.refusal(500)

    # Answers

    def _settle(self, slot: _Slot, answer: http_messages.Answer) -> None:
        """An answer is known: compress it if asked to, and send what is due."""
        if isinstance(answer, http_messages.Response) and self._should_compress(slot, answer):
            if len(answer.body) >= _THREAD_GZIP_FROM:
                self._start(self._compress_in_thread(slot, answer))
                return
            answer = _with_body(answer, http_encoding.gzip_body(answer.body))
            slot.coding = "gzip"
        slot.answer = answer
        self._advance()

    def _should_compress(self, slot: _Slot, answer: http_messages.Response) -> bool:
        if len(answer.body) < self._shared.settings.gzip_from:
            return False
        accepted = slot.request.headers.get("accept-encoding")
        return (
            bool(accepted)
            and http_encoding.accepts_gzip(accepted)
            and not answer.header("content-encoding")
        )

    async def _compress_in_thread(self, slot: _Slot, answer: http_messages.Response) -> None:
        body = await asyncio.to_thread(http_encoding.gzip_body, answer.body)
        slot.coding = "gzip"
        slot.answer = _with_body(answer, body)
        self._advance()

    def _advance(self) -> None:
        """Send the answers that are due, dispatch what waited for that, and look after bounds."""
        if self._is_advancing:
            return  # called from below the loop, which sees what changed
        self._is_advancing = True
        while self._stream is None:
            if self._slots and (answer := self._slots[0].answer) is not None:
                slot = self._slots.pop(0)
                if isinstance(answer, http_messages.Response):
                    self._send(slot.request, answer, slot.coding)
                else:
                    self._open(slot.request, answer)
            elif self._backlog and not self._is_busy():
                self._dispatch(self._backlog.pop(0))
            else:
                break
        self._is_advancing = False
        if not self._is_corked:
            self._after_work(head_is_new=False)

    def _send(
        self, request: http_messages.Request, answer: http_messages.Response, coding: str
    ) -> None:
        head = http_encoding.response_head(answer, len(answer.body), coding)
        if request.method == "HEAD":
            self._write(head)
        elif len(answer.body) < _SEPARATE_WRITE_FROM:
            self._write(head + answer.body)
        else:
            self._write(head)
            self._write(answer.body)

    def _open(self, request: http_messages.Request, answer: http_messages.StreamResponse) -> None:
        """Start a streaming answer."""
        chunked = answer.content_length is None and request.version != "1.0"
        if not chunked and answer.content_length is None:
            # To HTTP/1.0 the end of the body is the end of the connection.
            self._reader.stop()
            self._backlog.clear()
        self._write(http_encoding.stream_head(answer, chunked=chunked))
        self._flush()
        if request.method == "HEAD":
            return
        self._stream = http_stream.Writer(
            self,
            self._transport,
            chunked=chunked,
            content_length=answer.content_length,
            limit=self._shared.settings.max_stream_buffer,
        )
        try:
            answer.on_open(self._stream)
        except Exception as error:  # noqa: BLE001  as for handlers; the head is out already
            self._failure(request, error)
            self.abort()

    def stream_ended(self) -> None:
        """The current stream closed its body; go on with what waited."""
        self._stream = None
        self._advance()

    def _write(self, data: bytes) -> None:
        if not self._is_corked:
            self._transport.write(data)
            return
        self._out.append(data)
        self._out_size += len(data)
        if self._out_size > _CORK_SIZE:
            self._flush()

    def _flush(self) -> None:
        if self._out:
            out, self._out = self._out, []
            self._out_size = 0
            self._transport.write(out[0] if len(out) == 1 else b"".join(out))

    # Bounds and endings

    def _after_work(self, *, head_is_new: bool) -> None:
        """Whatever happened: close when all is done, else pause, resume and set the deadline."""
        reader = self._reader
        if reader.is_over:
            self._close_if_done()
            return
        self._adjust_reading()
        if reader.wants_continue and not self._slots:
            reader.wants_continue = False
            self._write(_CONTINUE)
        if self._write_is_paused and self._stream is None:
            return
        settings = self._shared.settings
        if reader.in_head:
            if head_is_new:
                self.deadline = self._shared.loop.time() + settings.head_timeout_s
        elif reader.in_body:
            self.deadline = self._shared.loop.time() + settings.body_timeout_s
        elif self._slots or self._stream is not None or self._has_message:
            self.deadline = inf
        else:
            self.deadline = self._shared.loop.time() + settings.idle_timeout_s

    def _close_if_done(self) -> None:
        if self._slots or self._backlog or self._stream is not None or self._transport.is_closing():
            return
        if not self._reader.in_body:
            self._transport.close()
            return
        # The rest of a refused body is still on its way. Closing now would answer it with a reset,
        # which may overtake our answer; so throw it away until the peer closes.
        self._transport.write_eof()
        self._read_is_paused = False
        self._transport.resume_reading()
        self.deadline = self._shared.loop.time() + self._shared.settings.body_timeout_s

    def _adjust_reading(self) -> None:
        """Pause or resume reading as the bounds ask for."""
        pause = self._stream is None and (bool(self._backlog) or self._is_busy())
        if pause != self._read_is_paused:
            self._read_is_paused = pause
            if pause:
                self._transport.pause_reading()
            else:
                self._transport.resume_reading()

    def _is_busy(self) -> bool:
        return self._write_is_paused or len(self._slots) >= self._shared.settings.max_pipelined

    def _is_flooded(self) -> bool:
        return len(self._backlog) > self._shared.settings.max_pipelined

    def expire(self, now: float) -> None:
        """The deadline passed: cut the connection, unless a slow reader made progress."""
        if self._write_is_paused and self._stream is None:
            waiting = self._transport.get_write_buffer_size()
            if waiting < self._stalled_at:
                self._stalled_at = waiting
                self.deadline = now + self._shared.settings.body_timeout_s
                return
        elif self._read_is_paused:
            # It is we who do not read.
            self.deadline = now + self._shared.settings.head_timeout_s
            return
        self.abort()

    def finish(self) -> None:
        """The server closes: streams are cut, answers in work may leave, nothing more is read."""
        self._reader.stop()
        if self._stream is not None:
            self.abort()
        else:
            self._close_if_done()

    def abort(self) -> None:
        """Cut the connection without regard to what is buffered."""
        self._reader.stop()
        self.deadline = inf
        self._transport.abort()


def _with_body(answer: http_messages.Response, body: bytes) -> http_messages.Response:
    return http_messages.Response(
        answer.status, body, answer.headers, answer.content_type, answer.length_first
    )
