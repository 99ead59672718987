"""Streams and waiting requests of the scheduler endpoint, without sockets."""

import asyncio

import pytest

from tepui.base import errors
from tepui.master import effects
from tepui.master.api import exchanges, scheduler
from tepui.net import http_messages
from tepui.wire import jsonpb, recordio
from tepui.wire.generated import v1_scheduler

HEARTBEAT = v1_scheduler.Event(type=v1_scheduler.Event_Type.HEARTBEAT)
RECORD = recordio.encode(jsonpb.encode(HEARTBEAT))


class Writer:
    """Remembers, and can be cut."""

    def __init__(self):
        self.written = []
        self.closed = False
        self.buffered = 0
        self.callbacks = []

    def write(self, data):
        self.written.append(data)

    def close(self):
        self.closed = True

    def abort(self):
        self.closed = True

    def on_close(self, callback):
        self.callbacks.append(callback)

    async def drained(self):
        pass

    def cut(self):
        for callback in self.callbacks:
            callback()


class Streams:
    """One set of exchanges and what it reported closed."""

    def __init__(self):
        self.closed = []
        self.reported = asyncio.Event()
        self.exchanges = exchanges.Exchanges(self.report)

    def report(self, stream_id):
        self.closed.append(stream_id)
        self.reported.set()

    def open(self, stream_id="s1", media="application/json"):
        waiting = self.exchanges.begin()
        self.exchanges.open(effects.OpenStream(waiting.id, stream_id, media))
        assert isinstance(waiting.answer, http_messages.StreamResponse)
        return waiting.answer

    def send(self, stream_id="s1"):
        self.exchanges.send(effects.SendEvent(stream_id, HEARTBEAT))


async def test_what_is_sent_before_the_head_is_out_is_kept():
    streams = Streams()
    answer = streams.open()
    streams.send()
    streams.send()
    writer = Writer()
    answer.on_open(writer)
    streams.send()
    assert writer.written == [RECORD * 2, RECORD]


async def test_a_refusal_is_written_and_closed():
    streams = Streams()
    answer = streams.open()
    streams.send()
    streams.exchanges.close(effects.CloseStream("s1"))
    writer = Writer()
    answer.on_open(writer)
    assert writer.written == [RECORD]
    assert writer.closed
    writer.cut()
    assert not streams.closed


async def test_a_cut_stream_is_reported_once_and_swallows_events():
    streams = Streams()
    writer = Writer()
    streams.open().on_open(writer)
    writer.cut()
    writer.cut()
    streams.send()
    assert streams.closed == ["s1"]
    assert not writer.written
    assert streams.exchanges.stream_count == 0


async def test_a_stream_we_closed_is_not_reported():
    streams = Streams()
    writer = Writer()
    streams.open().on_open(writer)
    streams.exchanges.close(effects.CloseStream("s1"))
    writer.cut()
    assert writer.closed
    assert not streams.closed


async def test_a_stream_that_never_opens_counts_as_closed(monkeypatch):
    monkeypatch.setattr(exchanges, "_OPEN_TIMEOUT_S", 0.0)
    streams = Streams()
    streams.open("lost")
    writer = Writer()
    streams.open("opened").on_open(writer)
    await streams.reported.wait()
    assert streams.closed == ["lost"]
    streams.send("lost")
    streams.send("opened")
    assert writer.written == [RECORD]


async def test_an_event_is_encoded_once_per_media_type(monkeypatch):
    encoded = []
    real = exchanges.negotiation.encode
    monkeypatch.setattr(
        exchanges.negotiation,
        "encode",
        lambda event, media: encoded.append(media) or real(event, media),
    )
    streams = Streams()
    media = ["application/json", "application/x-protobuf"] * 3
    for number, one in enumerate(media):
        streams.open(str(number), one).on_open(Writer())
    for number in range(len(media)):
        streams.send(str(number))
    assert sorted(encoded) == ["application/json", "application/x-protobuf"]


async def test_answers_may_come_later():
    streams = Streams()
    waiting = streams.exchanges.begin()
    answer = asyncio.ensure_future(waiting.wait())
    await asyncio.sleep(0)
    streams.exchanges.respond(effects.Respond(waiting.id, 400, "no"))
    assert (await answer) == http_messages.text(400, "no")
    streams.exchanges.respond(effects.Respond(waiting.id, 202))


async def test_overload_is_passed_on_and_forgotten():
    def post(event):
        raise errors.UnavailableError("full", retry_after_s=1.0)

    open_exchanges = exchanges.Exchanges(lambda _: None)
    api = scheduler.SchedulerApi(post, open_exchanges)
    body = b'{"type":"REVIVE","framework_id":{"value":"f"}}'
    headers = http_messages.Headers([(b"Content-Type", b"application/json")])
    request = http_messages.Request("POST", scheduler.PATH, headers, body, ("127.0.0.1", 1))
    with pytest.raises(errors.UnavailableError):
        api.handle(request)
    assert not open_exchanges._waiting
