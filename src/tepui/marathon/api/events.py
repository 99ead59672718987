"""``/v2/events``: the event stream (spec marathon.md section 1.8)."""

from collections.abc import AsyncIterator, Callable

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from tepui.base import clock
from tepui.marathon import timestamps
from tepui.marathon.api import event_stream, front, responses, service


def routes(services: service.Service) -> list[Route]:
    """The routes of this resource."""
    return [Route(front.EVENTS_PATH, Events(services).attach, methods=["GET"])]


class Events:
    """Handlers."""

    def __init__(self, services: service.Service) -> None:
        self._service = services

    async def attach(self, request: Request) -> Response:
        """Open a stream; the first event on it tells of itself."""
        if request.headers.get("accept") != "text/event-stream":
            # The original compares the whole header, and clients rely on the 405.
            return responses.method_not_allowed("GET, HEAD, OPTIONS")
        if request.method == "HEAD":
            return Response(media_type="text/event-stream")
        address = service.client_address(request)
        wanted = frozenset(request.query_params.getlist("event_type"))
        subscriber = self._service.hub.attach(address, wanted)
        self._publish("event_stream_attached", address)
        return _EventStream(
            subscriber.chunks(self._service.hub.keep_alive_s), lambda: self._detach(subscriber)
        )

    def _detach(self, subscriber: event_stream.Subscriber) -> None:
        self._service.hub.detach(subscriber)
        self._publish("event_stream_detached", subscriber.address)

    def _publish(self, event_type: str, address: str) -> None:
        at = self._service.now().wall_ns // clock.MILLISECOND
        self._service.hub.publish(
            {
                "remoteAddress": address,
                "eventType": event_type,
                "timestamp": timestamps.text(at),
            }
        )


class _EventStream(StreamingResponse):
    """A stream that tells when it is over, however it ended."""

    def __init__(self, chunks: AsyncIterator[bytes], over: Callable[[], None]) -> None:
        super().__init__(chunks, headers={"Content-Type": "text/event-stream;charset=UTF-8"})
        self._over = over

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send what comes until either side ends it."""
        try:
            await super().__call__(scope, receive, send)
        finally:
            self._over()
