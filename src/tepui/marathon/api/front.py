"""What every answer has in common: its headers, and a bound on requests worked on at once.

A plain ASGI wrapper, because Starlette's own middleware class would buffer the event stream.
"""

from dataclasses import dataclass
from typing import Final

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tepui.marathon.api import responses

#: The one route whose answers never end.
EVENTS_PATH: Final = "/v2/events"
_ALWAYS: Final = (
    ("Cache-Control", "no-cache, no-store, must-revalidate"),
    ("Pragma", "no-cache"),
    ("Expires", "0"),
    ("X-Frame-Options", "DENY"),
    ("X-XSS-Protection", "1; mode=block"),
)


@dataclass(frozen=True, slots=True)
class FrontSettings:
    """How the front of the API behaves."""

    #: ``http://host:port`` of the leader, for ``X-Marathon-Leader``.
    leader_url: str
    #: Value of ``--access_control_allow_origin``; empty for no CORS headers.
    allow_origin: str = ""
    #: Requests worked on at once before the next gets a 503; 0 for no bound. Streams do not count.
    concurrent_max: int = 0


class Front:
    """The outermost ASGI application."""

    def __init__(self, app: ASGIApp, settings: FrontSettings) -> None:
        self._app = app
        self._settings = settings
        self._active = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        answer = self._decorated(scope, send)
        if scope["path"] == EVENTS_PATH:
            await self._app(scope, receive, answer)
            return
        limit = self._settings.concurrent_max
        if limit and self._active >= limit:
            await responses.message(503, f"Too many concurrent requests! Allowed: {limit}.")(
                scope, receive, answer
            )
            return
        self._active += 1
        try:
            await self._app(scope, receive, answer)
        finally:
            self._active -= 1

    def _decorated(self, scope: Scope, send: Send) -> "_Decorated":
        return _Decorated(send, (*_ALWAYS, *self._more_headers(Headers(scope=scope))))

    def _more_headers(self, request: Headers) -> list[tuple[str, str]]:
        more = [("X-Marathon-Leader", self._settings.leader_url)]
        origins = [part.strip() for part in self._settings.allow_origin.split(",")]
        if origins[-1]:
            more.append(("Access-Control-Allow-Origin", origins[-1]))
            wanted = request.get("access-control-request-headers")
            if wanted:
                more.append(("Access-Control-Allow-Headers", wanted))
            more.append(("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS"))
            more.append(("Access-Control-Max-Age", "86400"))
        return more


class _Decorated:
    """``send`` that adds headers to the start of the answer."""

    def __init__(self, send: Send, headers: tuple[tuple[str, str], ...]) -> None:
        self._send = send
        self._headers = headers

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in self._headers:
                headers.setdefault(name, value)
        await self._send(message)
