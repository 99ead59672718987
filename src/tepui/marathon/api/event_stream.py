"""Server-sent events: who listens, and what each listener still has to get.

Each subscriber has a bounded queue. A slow one loses events (said in the log, once per run of
losses) and is never disconnected for it, nor does it slow the others (spec marathon.md 1.8).
"""

import asyncio
import logging
from collections import deque
from collections.abc import AsyncIterator, Mapping
from typing import Any, Final

import msgspec

KEEP_ALIVE: Final = b"\r\n"
_log = logging.getLogger(__name__)


def frame(event: Mapping[str, Any]) -> bytes:
    """One event as bytes of the stream."""
    return b"event: %s\r\ndata: %s\r\n\r\n" % (
        str(event["eventType"]).encode(),
        msgspec.json.encode(event),
    )


class Subscriber:
    """One open stream."""

    def __init__(self, address: str, wanted: frozenset[str], pending_max: int) -> None:
        self.address = address
        self._wanted = wanted
        self._pending_max = pending_max
        self._pending: deque[bytes] = deque()
        self._news = asyncio.Event()
        self._closed = False
        #: Events this subscriber has lost because it reads too slowly.
        self.dropped = 0

    def offer(self, event_type: str, data: bytes) -> None:
        """Queue an event if it is wanted and there is room."""
        if self._wanted and event_type not in self._wanted:
            return
        if len(self._pending) >= self._pending_max:
            if not self.dropped:
                _log.warning("event stream %s reads too slowly: events are lost", self.address)
            self.dropped += 1
            return
        self._pending.append(data)
        self._news.set()

    def close(self) -> None:
        """End the stream after what is queued."""
        self._closed = True
        self._news.set()

    async def chunks(self, keep_alive_s: float) -> AsyncIterator[bytes]:
        """What to write, until closed; a keep-alive after each ``keep_alive_s`` of silence."""
        while True:
            while self._pending:
                yield self._pending.popleft()
            if self._closed:
                return
            self._news.clear()
            try:
                async with asyncio.timeout(keep_alive_s):
                    await self._news.wait()
            except TimeoutError:
                yield KEEP_ALIVE


class EventHub:
    """Hands every published event to every subscriber."""

    def __init__(self, *, pending_max: int = 1024, keep_alive_s: float = 10.0) -> None:
        self._pending_max = pending_max
        self.keep_alive_s = keep_alive_s
        self._subscribers: set[Subscriber] = set()

    def __len__(self) -> int:
        return len(self._subscribers)

    def attach(self, address: str, wanted: frozenset[str]) -> Subscriber:
        """Add a subscriber; an empty ``wanted`` means every event type."""
        subscriber = Subscriber(address, wanted, self._pending_max)
        self._subscribers.add(subscriber)
        return subscriber

    def detach(self, subscriber: Subscriber) -> None:
        """Forget a subscriber."""
        self._subscribers.discard(subscriber)

    def publish(self, event: Mapping[str, Any]) -> None:
        """Give ``event`` (with its ``eventType``) to all who want it."""
        if not self._subscribers:
            return
        data = frame(event)
        event_type = str(event["eventType"])
        for subscriber in self._subscribers:
            subscriber.offer(event_type, data)

    def close(self) -> None:
        """End all streams: the daemon stops or has lost leadership."""
        for subscriber in self._subscribers:
            subscriber.close()
