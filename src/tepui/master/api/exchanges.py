"""Open HTTP exchanges of schedulers and operators: waiting requests, and streams.

The machine names a request by number and a stream by its id; here both are what they are on the
wire. A stream whose reader went away, or never read, is reported once as closed. An event that goes
to many streams is encoded once per media type.
"""

import asyncio
from collections.abc import Callable
from typing import Final, TypeVar, final

from tepui.master import effects
from tepui.master.api import negotiation, operator_json
from tepui.net import http_messages
from tepui.wire import recordio
from tepui.wire.generated import v1_master, v1_scheduler

_EventT = TypeVar("_EventT", v1_scheduler.Event, v1_master.Event)

#: Seconds after which a stream that could not be opened counts as closed: its connection ended
#: before the answer was due, or an earlier answer on it does not end.
_OPEN_TIMEOUT_S: Final = 30.0


@final
class Waiting:
    """A request that the machine has not answered yet, or has just answered."""

    __slots__ = ("_future", "answer", "id")

    def __init__(self, request_id: int) -> None:
        self.id: Final = request_id
        #: Set when the answer came while the event was being posted, as it does nearly always.
        self.answer: http_messages.Answer | None = None
        self._future: asyncio.Future[http_messages.Answer] | None = None

    def settle(self, answer: http_messages.Answer) -> None:
        """The answer is known."""
        self.answer = answer
        if self._future is not None and not self._future.done():
            self._future.set_result(answer)

    async def wait(self) -> http_messages.Answer:
        """The answer, whenever it comes."""
        if self.answer is not None:
            return self.answer
        self._future = asyncio.get_running_loop().create_future()
        return await self._future


@final
class _Stream:
    """One scheduler's stream, from the machine's decision to the end of the connection."""

    __slots__ = ("early", "is_ended", "media", "writer")

    def __init__(self, media: str) -> None:
        self.media: Final = media
        self.writer: http_messages.StreamWriter | None = None
        #: What was written before the head was out.
        self.early: list[bytes] = []
        #: The body is complete, as far as we are concerned.
        self.is_ended = False


@final
class Exchanges:
    """All open exchanges. Methods named like effects perform them."""

    def __init__(self, closed: Callable[[str], None]) -> None:
        #: Told the id of a stream that ended by anything but ``CloseStream``.
        self._closed = closed
        self._waiting: dict[int, Waiting] = {}
        self._streams: dict[str, _Stream] = {}
        self._last_id = 0
        #: Media type -> the event encoded last and its record.
        self._encoded: dict[str, tuple[v1_scheduler.Event | v1_master.Event, bytes]] = {}

    def begin(self) -> Waiting:
        """A request is about to be posted to the machine."""
        self._last_id += 1
        waiting = self._waiting[self._last_id] = Waiting(self._last_id)
        return waiting

    def abandon(self, waiting: Waiting) -> None:
        """The request could not be posted."""
        self._waiting.pop(waiting.id, None)

    @property
    def stream_count(self) -> int:
        """Open streams."""
        return len(self._streams)

    def respond(self, effect: effects.Respond) -> None:
        """Answer a request."""
        waiting = self._waiting.pop(effect.request_id, None)
        if waiting is None:
            return
        if effect.body:
            waiting.settle(http_messages.text(effect.status, effect.body))
        else:
            waiting.settle(http_messages.Response(effect.status))

    def open(self, effect: effects.OpenStream) -> None:
        """Answer a request with a stream."""
        waiting = self._waiting.pop(effect.request_id, None)
        if waiting is None:
            return
        stream = self._streams[effect.stream_id] = _Stream(effect.content_type)

        def on_open(writer: http_messages.StreamWriter) -> None:
            self._attach(effect.stream_id, stream, writer)

        loop = asyncio.get_running_loop()
        loop.call_later(_OPEN_TIMEOUT_S, self._give_up, effect.stream_id, stream)
        waiting.settle(
            http_messages.StreamResponse(
                200,
                on_open,
                headers=(("Mesos-Stream-Id", effect.stream_id),) if effect.is_named else (),
                content_type=effect.content_type,
            )
        )

    def _attach(self, stream_id: str, stream: _Stream, writer: http_messages.StreamWriter) -> None:
        stream.writer = writer
        writer.on_close(lambda: self._lost(stream_id, stream))
        if stream.early:
            writer.write(b"".join(stream.early))
            stream.early.clear()
        if stream.is_ended:
            writer.close()

    def _give_up(self, stream_id: str, stream: _Stream) -> None:
        if stream.writer is None:
            stream.early.clear()
            self._lost(stream_id, stream)

    def _lost(self, stream_id: str, stream: _Stream) -> None:
        if self._streams.get(stream_id) is stream:
            del self._streams[stream_id]
            self._closed(stream_id)

    def send(self, effect: effects.SendEvent) -> None:
        """Write an event to its stream, if that is still there."""
        self._write(effect.stream_id, effect.event, negotiation.encode)

    def publish(self, effect: effects.Publish) -> None:
        """Write an operator event to those of its streams that are still there."""
        for stream_id in effect.stream_ids:
            self._write(stream_id, effect.event, operator_json.encode)

    def _write(
        self, stream_id: str, event: _EventT, encode: Callable[[_EventT, str], bytes]
    ) -> None:
        stream = self._streams.get(stream_id)
        if stream is None:
            return
        known = self._encoded.get(stream.media)
        if known is None or known[0] is not event:
            record = recordio.encode(encode(event, stream.media))
            known = self._encoded[stream.media] = (event, record)
        if stream.writer is not None:
            stream.writer.write(known[1])
        else:
            stream.early.append(known[1])

    def close(self, effect: effects.CloseStream) -> None:
        """End a stream after what was written to it."""
        stream = self._streams.pop(effect.stream_id, None)
        if stream is None:
            return
        stream.is_ended = True
        if stream.writer is not None:
            stream.writer.close()
