"""Bytes in, requests out: the half of a server connection that does no I/O.

Wraps httptools' parser with the bounds and the manners of the original: what is not HTTP, an
unknown method, a query with a bad escape or an oversized head ends the connection without a word; a
body that is too large is answered 413; one that is not the gzip it claims to be is answered 500.
Source: golden/raw. Feeding never raises, whatever the bytes.
"""

from dataclasses import dataclass
from typing import Final, Protocol, final

import httptools

from tepui.base import errors
from tepui.net import http_encoding, http_messages

_METHODS: Final = {name.encode(): name for name in ("GET", "POST", "PUT", "DELETE", "HEAD")}
#: Headers that matter to the connection itself.
_WATCHED: Final = frozenset(
    (b"content-length", b"content-encoding", b"expect", b"user-agent", b"libprocess-from")
)
#: Framing may cost a chunked body this many bytes per byte before it counts as an attack.
_MAX_CHUNK_OVERHEAD: Final = 8


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much of one request is read."""

    #: Request line and headers, in bytes.
    head: int
    #: Body, in bytes, encoded or decoded.
    body: int


@dataclass(slots=True)
class Budget:
    """What the incomplete bodies of all connections of a server may hold together."""

    limit: int
    used: int = 0


class Receiver(Protocol):
    """Who gets what was read, in order."""

    def accept(self, request: http_messages.Request, /) -> None:
        """A complete request."""
        ...

    def refuse(self, request: http_messages.Request, answer: http_messages.Response, /) -> None:
        """A request that the handler must not see, and the answer to it."""
        ...


@final
class RequestReader:
    """Cuts the requests out of one connection's bytes."""

    __slots__ = (
        "_body",
        "_body_size",
        "_bounds",
        "_budget",
        "_charged",
        "_coding",
        "_fed",
        "_head_size",
        "_headers",
        "_is_message",
        "_parser",
        "_peer",
        "_receiver",
        "_target",
        "begun",
        "in_body",
        "in_head",
        "is_over",
        "wants_continue",
    )

    def __init__(
        self, receiver: Receiver, bounds: Bounds, budget: Budget, peer: tuple[str, int]
    ) -> None:
        self._receiver = receiver
        self._bounds = bounds
        self._budget = budget
        #: Bytes of the incomplete body that count against the budget.
        self._charged = 0
        self._peer = peer
        self._parser = httptools.HttpRequestParser(self)
        self._target = b""
        self._headers: list[tuple[bytes, bytes]] = []
        self._head_size = 0
        self._body: list[bytes] = []
        self._body_size = 0
        #: Bytes fed since the head was complete.
        self._fed = 0
        self._coding = b""
        self._is_message = False
        #: Requests begun so far.
        self.begun = 0
        #: A request has begun and its head, or its body, is incomplete.
        self.in_head = False
        self.in_body = False
        #: The client waits for ``100 Continue`` before it sends the body.
        self.wants_continue = False
        #: Nothing more is read: the peer's wish, its fault, or ``stop``.
        self.is_over = False

    def stop(self) -> None:
        """Read nothing more; what is fed from now on is thrown away."""
        self.is_over = True
        self._body = []
        self._charge(0)

    def feed(self, data: bytes) -> None:
        """Parse ``data``; calls the receiver for every request completed by it."""
        if self.is_over:
            return
        begun = self.begun
        self._fed += len(data)
        self._parse(data)
        if self.in_head:
            # What a new head begins with inside this read is bounded by the read itself.
            self._head_size = self._head_size + len(data) if begun == self.begun else 0
            if self._head_size > self._bounds.head:
                self.stop()
        elif self.in_body and not self.is_over:
            if self._is_padded():
                self.stop()
            else:
                self._charge(self._body_size)
                if self._budget.used > self._budget.limit:
                    self._refuse(503)

    def _parse(self, data: bytes) -> None:
        try:
            while data and not self.is_over:
                try:
                    self._parser.feed_data(data)
                    break
                except httptools.HttpParserUpgrade as upgrade:
                    # An offer to change the protocol: declined by going on in HTTP.
                    self._parser = httptools.HttpRequestParser(self)
                    data = data[upgrade.args[0] :]
        except httptools.HttpParserCallbackError as error:
            raise errors.BugError("a parser callback failed") from error
        except httptools.HttpParserError:
            self.stop()

    # httptools calls these.

    def on_message_begin(self) -> None:
        """A request line begins."""
        self._target = b""
        self._headers = []
        self.begun += 1
        self.in_head = True

    def on_url(self, url: bytes) -> None:
        """A piece of the request target."""
        self._target += url

    def on_header(self, name: bytes, value: bytes) -> None:
        """One header line; trailers after a body are ignored."""
        if self.in_head:
            self._headers.append((name, value))

    def on_headers_complete(self) -> None:
        """The head is complete: what does it announce?"""
        self.in_head = False
        self.in_body = True
        self._fed = self._body_size = 0
        self._coding = b""
        self.wants_continue = self._is_message = False
        size = len(self._target)
        for name, value in self._headers:
            size += len(name) + len(value)
            lowered = name.lower()
            if lowered in _WATCHED:
                self._watch(lowered, value)
        if size > self._bounds.head:
            self.stop()

    def on_body(self, body: bytes) -> None:
        """A piece of the body."""
        if self.is_over:
            return
        self.wants_continue = False
        self._body_size += len(body)
        if self._body_size > self._bounds.body:
            self._refuse(413)
        else:
            self._body.append(body)

    def on_message_complete(self) -> None:
        """A request is complete: hand it on."""
        self.in_body = self.wants_continue = False
        if self.is_over:
            return
        if self._charged:
            self._charge(0)
        parts = self._body
        body = b"" if not parts else parts[0] if len(parts) == 1 else b"".join(parts)
        self._body = []
        method = self._parser.get_method()
        request = http_messages.Request(
            _METHODS.get(method) or method.decode("latin-1"),
            self._target.decode("latin-1"),
            http_messages.Headers(self._headers),
            body,
            self._peer,
            self._parser.get_http_version(),
            self._parser.should_keep_alive(),
            self._is_message and method == b"POST",
        )
        if method == b"CONNECT" or (b"%" in self._target and not _is_well_escaped(request)):
            self.stop()
            return
        if not request.keep_alive:
            self.is_over = True
        if self._coding == b"gzip" and body:
            self._decode(request)
        else:
            self._receiver.accept(request)

    def _watch(self, name: bytes, value: bytes) -> None:
        if name == b"content-length":
            if int(value) > self._bounds.body:
                self._refuse(413)
        elif name == b"content-encoding":
            self._coding = value.strip().lower()
        elif name == b"expect":
            self.wants_continue = value.strip().lower() == b"100-continue"
        elif name == b"libprocess-from" or value.startswith(b"libprocess/"):
            self._is_message = True

    def _is_padded(self) -> bool:
        """Whether chunk framing or trailers outgrow the body they carry."""
        allowed = self._bounds.head + _MAX_CHUNK_OVERHEAD * self._body_size
        return self._fed - self._body_size > allowed

    def _decode(self, request: http_messages.Request) -> None:
        try:
            plain = http_encoding.gunzip_body(request.body, self._bounds.body)
        except errors.UserError as error:
            self._receiver.refuse(request, http_messages.from_error(error))
            return
        if plain is None:
            self._refuse(413)
        else:
            request.body = plain
            self._receiver.accept(request)

    def _charge(self, size: int) -> None:
        """Count ``size`` bytes of an incomplete body, and no others, against the budget."""
        self._budget.used += size - self._charged
        self._charged = size

    def _refuse(self, status: int) -> None:
        """Answer, and read no request after it: the rest of this one is not worth reading."""
        if self.is_over:
            return
        self.stop()
        self.wants_continue = False
        request = http_messages.Request(
            "POST", "", http_messages.Headers(), b"", self._peer, keep_alive=False
        )
        answer = http_messages.refusal(status, (("Connection", "close"),))
        self._receiver.refuse(request, answer)


def _is_well_escaped(request: http_messages.Request) -> bool:
    try:
        _ = request.query  # decoded here, and kept for the handler
    except errors.UserError:
        return False
    return True
