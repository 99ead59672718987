"""The writer behind a streaming answer.

Belongs to one connection while the stream is its current answer. Writing never blocks: the bound is
on what waits for the reader, and a reader beyond it is cut off, because a scheduler that does not
read its events is worse than one that has to subscribe again.
"""

import asyncio
from collections.abc import Callable
from typing import Protocol, final

from tepui.base import errors
from tepui.net import coalescing


class StreamOwner(Protocol):
    """What a connection does for its stream."""

    def stream_ended(self) -> None:
        """The body is complete."""
        ...

    def abort(self) -> None:
        """Cut the connection."""
        ...


@final
class Writer:
    """See ``http_messages.StreamWriter``."""

    __slots__ = (
        "_callbacks",
        "_chunked",
        "_left",
        "_limit",
        "_out",
        "_owner",
        "_waiter",
        "_write_is_paused",
    )

    def __init__(
        self,
        owner: StreamOwner,
        transport: asyncio.Transport,
        *,
        chunked: bool,
        content_length: int | None,
        limit: int,
    ) -> None:
        self._owner = owner
        #: None once the stream has ended.
        self._out: coalescing.CoalescingWriter | None = coalescing.CoalescingWriter(transport)
        self._chunked = chunked
        #: Bytes still owed when the length was announced.
        self._left = content_length
        self._limit = limit
        self._callbacks: list[Callable[[], None]] = []
        self._waiter: asyncio.Future[None] | None = None
        self._write_is_paused = False

    def write(self, data: bytes) -> None:
        """See StreamWriter."""
        out = self._out
        if out is None or not data:
            return
        if out.size + len(data) > self._limit:
            self._owner.abort()
            return
        if self._chunked:
            out.write(b"%x\r\n%b\r\n" % (len(data), data))
            return
        if self._left is not None:
            errors.check(len(data) <= self._left, "a stream writes more than it announced")
            self._left -= len(data)
        out.write(data)

    def close(self) -> None:
        """See StreamWriter."""
        out, self._out = self._out, None
        if out is None:
            return
        self._callbacks.clear()
        self._wake()
        if self._left:
            self._owner.abort()
            return
        if self._chunked:
            out.write(b"0\r\n\r\n")
        out.flush()
        self._owner.stream_ended()

    def abort(self) -> None:
        """See StreamWriter."""
        if self._out is not None:
            self._out = None
            self._callbacks.clear()
            self._wake()
            self._owner.abort()

    def on_close(self, callback: Callable[[], None]) -> None:
        """See StreamWriter."""
        self._callbacks.append(callback)

    @property
    def buffered(self) -> int:
        """See StreamWriter."""
        return 0 if self._out is None else self._out.size

    @property
    def closed(self) -> bool:
        """See StreamWriter."""
        return self._out is None

    async def drained(self) -> None:
        """See StreamWriter."""
        while self._write_is_paused and self._out is not None:
            if self._waiter is None:
                self._waiter = asyncio.get_running_loop().create_future()
            await asyncio.shield(self._waiter)

    def paused(self, *, is_paused: bool) -> None:
        """The connection's write buffer went above or below its marks."""
        self._write_is_paused = is_paused
        if not is_paused:
            self._wake()

    def lost(self) -> None:
        """The connection is gone: report it."""
        self._out = None
        self._wake()
        callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            callback()

    def _wake(self) -> None:
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.done():
            waiter.set_result(None)
