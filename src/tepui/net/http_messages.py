"""HTTP messages as values: what a handler is given and what it answers.

Nothing here does I/O. A ``Request`` holds the raw pieces the parser cut out and decodes them when
somebody asks, because most requests of a cluster (status updates, pings, calls) need neither path
nor query decoded. A ``Response`` is complete when it is returned; a ``StreamResponse`` is a head
now and a body written over time through a ``StreamWriter``.

The order in which the original writes its header lines is part of the contract, because recorded
exchanges are compared byte for byte: Date, the handler's own headers, Content-Type,
Content-Length; JSON of the older endpoints puts Content-Length first (``length_first``).
"""

import re
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol, TypeAlias, final
from urllib.parse import unquote_to_bytes

from tepui.base import errors
from tepui.security import principals

JSON: Final = "application/json"
TEXT: Final = "text/plain; charset=utf-8"

#: Reason phrases as libprocess writes them; a status outside gets its number only.
REASONS: Final[Mapping[int, str]] = {
    100: "Continue",
    101: "Switching Protocols",
    200: "OK",
    201: "Created",
    202: "Accepted",
    204: "No Content",
    206: "Partial Content",
    301: "Moved Permanently",
    302: "Found",
    303: "See Other",
    304: "Not Modified",
    307: "Temporary Redirect",
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
    406: "Not Acceptable",
    408: "Request Time-out",
    409: "Conflict",
    410: "Gone",
    411: "Length Required",
    412: "Precondition Failed",
    413: "Request Entity Too Large",
    414: "Request-URI Too Large",
    415: "Unsupported Media Type",
    422: "Unprocessable Entity",
    429: "Too Many Requests",
    500: "Internal Server Error",
    501: "Not Implemented",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Time-out",
}

_BAD_ESCAPE: Final = re.compile(r"%(?![0-9A-Fa-f]{2})")
_QUERY_SEPARATOR: Final = re.compile("[&;]")

#: Header lines to send, in order.
HeaderLines: TypeAlias = Sequence[tuple[str, str]]


def percent_decode(text: str, *, plus_is_space: bool = True) -> str:
    """Undo percent-encoding the way libprocess does.

    Raises UserError for ``%`` without two hex digits. Bytes that are not UTF-8 become U+FFFD.
    """
    if plus_is_space and "+" in text:
        text = text.replace("+", " ")
    if "%" not in text:
        return text
    if _BAD_ESCAPE.search(text):
        raise errors.UserError(f"malformed percent escape in '{text[:80]}'")
    return unquote_to_bytes(text).decode("utf-8", "replace")


def parse_query(text: str) -> dict[str, str]:
    """``a=1&b=2`` (or ``;``) as a dictionary; the last of equal keys wins; raises UserError."""
    query: dict[str, str] = {}
    for pair in _QUERY_SEPARATOR.split(text):
        if pair:
            key, _, value = pair.partition("=")
            query[percent_decode(key)] = percent_decode(value)
    return query


@final
class Headers:
    """Received header lines: ordered, looked up without regard to case, decoded on demand."""

    __slots__ = ("_index", "_raw")

    def __init__(self, raw: Sequence[tuple[bytes, bytes]] = ()) -> None:
        self._raw = raw
        self._index: dict[str, str] | None = None

    def get(self, name: str, default: str = "") -> str:
        """The value of ``name``; of repeated lines the last, as the original reads them."""
        index = self._index
        if index is None:
            index = self._index = {
                key.decode("latin-1").lower(): value.decode("latin-1") for key, value in self._raw
            }
        return index.get(name.lower(), default)

    def get_all(self, name: str) -> list[str]:
        """Every value of ``name`` in the order received."""
        wanted = name.lower().encode("latin-1")
        return [value.decode("latin-1") for key, value in self._raw if key.lower() == wanted]

    def __contains__(self, name: object) -> bool:
        if not isinstance(name, str):
            return False
        wanted = name.lower().encode("latin-1")
        return any(key.lower() == wanted for key, _ in self._raw)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        for key, value in self._raw:
            yield key.decode("latin-1"), value.decode("latin-1")

    def __len__(self) -> int:
        return len(self._raw)

    def __repr__(self) -> str:
        return f"Headers({list(self)!r})"


@final
@dataclass(slots=True, eq=False)
class Request:
    """One received request, body complete and content-decoded."""

    method: str
    #: The request target as sent: path, query and fragment undecoded, or an absolute URI.
    target: str
    headers: Headers
    body: bytes
    #: Address of the other end: (host, port).
    peer: tuple[str, int]
    #: ``1.0`` or ``1.1``.
    version: str = "1.1"
    #: Whether the connection stays open after the answer.
    keep_alive: bool = True
    #: A libprocess message rather than a call: POST with ``Libprocess-From`` or a
    #: ``libprocess/…`` User-Agent.
    is_message: bool = False
    #: Who sent it, as the gate found out; None where nobody needs to say.
    principal: principals.Principal | None = None
    _split: tuple[str, str] | None = field(default=None, repr=False)
    _query: dict[str, str] | None = field(default=None, repr=False)

    @property
    def raw_path(self) -> str:
        """The path undecoded, without query and fragment; what routes are matched against."""
        return (self._split or self._cut())[0]

    @property
    def raw_query(self) -> str:
        """The query undecoded, without the question mark."""
        return (self._split or self._cut())[1]

    @property
    def path(self) -> str:
        """The path percent-decoded (``+`` stays ``+``)."""
        return percent_decode(self.raw_path, plus_is_space=False)

    @property
    def query(self) -> dict[str, str]:
        """The query decoded; the last of equal keys wins."""
        if self._query is None:
            self._query = parse_query(self.raw_query)
        return self._query

    @property
    def caller(self) -> str | None:
        """Name of the principal; None when it has none or nobody asked."""
        return self.principal.value if self.principal else None

    def _cut(self) -> tuple[str, str]:
        target = self.target.partition("#")[0]
        if not target.startswith("/") and "://" in target:
            target = "/" + target.partition("://")[2].partition("/")[2]
        path, _, query = target.partition("?")
        self._split = (path, query)
        return self._split


@final
@dataclass(slots=True)
class Response:
    """A complete answer (also what the client returns)."""

    status: int
    body: bytes = b""
    #: Further header lines, in order; Date, Content-Type and Content-Length are the server's.
    headers: HeaderLines = ()
    content_type: str | None = None
    #: Content-Length before the other headers, as the original's older JSON endpoints write it.
    length_first: bool = False

    def header(self, name: str, default: str = "") -> str:
        """The value of a header line, whatever its case; of repeated lines the last."""
        wanted = name.lower()
        for key, value in reversed(self.headers):
            if key.lower() == wanted:
                return value
        return default


def text(status: int, message: str = "", headers: HeaderLines = ()) -> Response:
    """A plain text answer; also the shape of every refusal of the original."""
    return Response(status, message.encode(), headers, TEXT)


def refusal(status: int, headers: HeaderLines = ()) -> Response:
    """The original's stock answer for a status: ``404 Not Found.`` and the like."""
    return text(status, f"{status} {REASONS.get(status, 'Error')}.", headers)


def json_bytes(body: bytes, status: int = 200, headers: HeaderLines = ()) -> Response:
    """Encoded JSON as the v1 APIs answer it."""
    return Response(status, body, headers, JSON)


def json_endpoint(request: Request, body: bytes) -> Response:
    """Encoded JSON as the older endpoints answer it, honouring ``?jsonp=callback``."""
    callback = request.query.get("jsonp")
    if callback is None:
        return Response(200, body, (), JSON, length_first=True)
    wrapped = b"%b(%b)" % (callback.encode(), body)
    return Response(200, wrapped, (), "text/javascript", length_first=True)


def from_error(error: errors.TepuiError) -> Response:
    """The answer that fits an error: the user's fault 4xx, unavailable 503, anything else 500."""
    match error:
        case errors.UserError():
            return text(error.status, str(error))
        case errors.UnavailableError(retry_after_s=None):
            return text(503, str(error))
        case errors.UnavailableError(retry_after_s=seconds):
            return text(503, str(error), (("Retry-After", str(max(1, round(seconds or 0)))),))
        case _:
            return text(500, str(error))


class StreamWriter(Protocol):
    """The body of a streaming answer; valid until the stream ends."""

    def write(self, data: bytes) -> None:
        """Send ``data`` as one chunk; never blocks; a no-op once the stream has ended.

        When more than the server's ``max_stream_buffer`` would wait for the reader, the connection
        is aborted instead and ``on_close`` reports it.
        """
        ...

    def close(self) -> None:
        """End the body regularly. ``on_close`` callbacks do not run for that."""
        ...

    def abort(self) -> None:
        """Cut the connection: the reader sees a broken body. ``on_close`` does not run."""
        ...

    def on_close(self, callback: Callable[[], None]) -> None:
        """Call back once, from the event loop, when the stream ends by anything but ours.

        That is: the reader went away, was too slow, or the server is closing.
        """
        ...

    @property
    def buffered(self) -> int:
        """Bytes accepted and not yet taken by the operating system."""
        ...

    @property
    def closed(self) -> bool:
        """Whether the stream has ended, by either side."""
        ...

    async def drained(self) -> None:
        """Wait until little is buffered or the stream has ended; for bulk senders (files)."""
        ...


@final
@dataclass(slots=True)
class StreamResponse:
    """An answer whose body is written over time."""

    status: int
    #: Called with the writer once the head is on its way, that is when earlier pipelined answers
    #: are out. Not called when the connection is gone by then.
    on_open: Callable[[StreamWriter], None]
    headers: HeaderLines = ()
    content_type: str | None = None
    #: Known size of the body; without it the body is chunked (to HTTP/1.0: until close).
    content_length: int | None = None


Answer: TypeAlias = Response | StreamResponse

#: What a server calls for every request. An answer given at once takes the fast path; an awaitable
#: one is awaited in a task of its own, and answers still leave in the order of the requests.
Handler: TypeAlias = Callable[[Request], Answer | Awaitable[Answer]]

#: The answer to almost every call and message.
ACCEPTED: Final = Response(202)
