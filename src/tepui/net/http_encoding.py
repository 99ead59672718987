"""Answers as bytes: status line, header lines in the original's order, and content codings.

Pure functions over bytes, apart from the clock behind the Date line, which is read once a second.
"""

import time
import zlib
from email.utils import formatdate
from typing import Final

from tepui.base import errors
from tepui.net import http_messages

#: gzip rather than zlib framing, for the zlib module.
_GZIP: Final = 16 + zlib.MAX_WBITS
_NO_BREAKS: Final = str.maketrans("\r\n", "  ")
_STATUS_LINES: Final[dict[int, bytes]] = {
    status: f"HTTP/1.1 {status} {reason}\r\n".encode()
    for status, reason in http_messages.REASONS.items()
}


class _DateLine:
    """``Date: …`` of this second, rendered when the second changes."""

    __slots__ = ("line", "second")

    def __init__(self) -> None:
        self.second = 0
        self.line = b""

    def current(self) -> bytes:
        second = int(time.time())
        if second != self.second:
            self.second = second
            self.line = f"Date: {formatdate(second, usegmt=True)}\r\n".encode()
        return self.line


_DATE: Final = _DateLine()


def status_line(status: int) -> bytes:
    """``HTTP/1.1 200 OK`` with its line end."""
    return _STATUS_LINES.get(status) or f"HTTP/1.1 {status} Unknown\r\n".encode()


def response_head(response: http_messages.Response, length: int, coding: str = "") -> bytes:
    """The head of a complete answer, blank line included."""
    start = status_line(response.status)
    date = _DATE.current()
    if not response.headers and not coding:
        kind = response.content_type
        if kind is None:
            return b"%b%bContent-Length: %d\r\n\r\n" % (start, date, length)
        if not response.length_first:
            return b"%b%bContent-Type: %b\r\nContent-Length: %d\r\n\r\n" % (
                start,
                date,
                kind.encode("latin-1"),
                length,
            )
    lines = [start, b"Content-Encoding: %b\r\n" % coding.encode() if coding else b"", date]
    length_line = b"Content-Length: %d\r\n" % length
    if response.length_first:
        lines.append(length_line)
    lines.extend(header_lines(response.headers))
    if response.content_type is not None:
        lines.append(b"Content-Type: %b\r\n" % response.content_type.encode("latin-1"))
    if not response.length_first:
        lines.append(length_line)
    lines.append(b"\r\n")
    return b"".join(lines)


def stream_head(response: http_messages.StreamResponse, *, chunked: bool) -> bytes:
    """The head of a streaming answer; order as in golden/scheduler and golden/busy/files."""
    lines = [status_line(response.status)]
    if response.content_length is not None:
        lines += (b"Content-Length: %d\r\n" % response.content_length, _DATE.current())
    else:
        lines.append(_DATE.current())
        if chunked:
            lines.append(b"Transfer-Encoding: chunked\r\n")
    lines.extend(header_lines(response.headers))
    if response.content_type is not None:
        lines.append(b"Content-Type: %b\r\n" % response.content_type.encode("latin-1"))
    lines.append(b"\r\n")
    return b"".join(lines)


def header_lines(headers: http_messages.HeaderLines) -> list[bytes]:
    """Header lines as bytes.

    A line break in one becomes a space, so that a value that came from a user cannot smuggle in a
    header of its own.
    """
    return [_header_line(f"{name}: {value}\r\n") for name, value in headers]


def _header_line(line: str) -> bytes:
    if line.find("\n") != len(line) - 1 or line.find("\r") != len(line) - 2:
        line = line[:-2].translate(_NO_BREAKS) + "\r\n"
    return line.encode("latin-1", "replace")


def accepts_gzip(accept_encoding: str) -> bool:
    """Whether an Accept-Encoding line allows gzip; absent means no, ``q=0`` forbids."""
    qualities: dict[str, bool] = {}
    for item in accept_encoding.lower().split(","):
        coding, *parameters = (part.strip() for part in item.split(";"))
        qualities[coding] = all(_is_wanted(parameter) for parameter in parameters)
    return qualities.get("gzip", qualities.get("*", False))


def _is_wanted(parameter: str) -> bool:
    name, _, value = parameter.partition("=")
    if name.strip() != "q":
        return True
    try:
        return float(value) > 0
    except ValueError:
        return False


def gzip_body(body: bytes) -> bytes:
    """Compress; releases the GIL, so that big bodies may be compressed in a thread."""
    packer = zlib.compressobj(wbits=_GZIP)
    return packer.compress(body) + packer.flush()


def gunzip_body(body: bytes, limit: int) -> bytes | None:
    """Decompress a request body; None when it would exceed ``limit`` bytes.

    Raises UserError when it is not gzip.
    """
    unpacker = zlib.decompressobj(wbits=_GZIP)
    try:
        plain = unpacker.decompress(body, limit + 1)
    except zlib.error as error:
        raise errors.UserError("failed to decode body", status=500) from error
    if len(plain) > limit:
        return None
    if not unpacker.eof:
        raise errors.UserError("failed to decode body", status=500)
    return plain
