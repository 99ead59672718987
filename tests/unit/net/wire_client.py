"""Speaks to a server byte by byte, as no HTTP library would."""

import asyncio
import re
from contextlib import asynccontextmanager

from tepui.net import http_server

_DATE = re.compile(rb"Date: [^\r]*")


def without_date(data: bytes) -> bytes:
    return _DATE.sub(b"Date: -", data)


async def until(condition) -> None:
    """Let the loop run until something is so; sockets report in their own time."""
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110  what is waited for sets no event
            await asyncio.sleep(0.001)


@asynccontextmanager
async def serving(handler, **settings):
    server = http_server.HttpServer(
        handler, settings=http_server.ServerSettings(**settings) if settings else None
    )
    await server.start("127.0.0.1", 0)
    try:
        yield server
    finally:
        await server.close(grace_s=0.2)


@asynccontextmanager
async def connected(server):
    reader, writer = await asyncio.open_connection(*server.address)
    try:
        yield reader, writer
    finally:
        writer.transport.abort()
        await asyncio.sleep(0)


async def read_response(reader) -> tuple[bytes, bytes]:
    """Head and body of one answer; the body by Content-Length or chunks."""
    head = await reader.readuntil(b"\r\n\r\n")
    lowered = head.lower()
    if b"transfer-encoding: chunked" in lowered:
        pieces = []
        while size := int((await reader.readuntil(b"\r\n"))[:-2], 16):
            pieces.append(await reader.readexactly(size))
            await reader.readexactly(2)
        await reader.readexactly(2)
        return head, b"".join(pieces)
    length = int(lowered.partition(b"content-length: ")[2].partition(b"\r\n")[0] or b"0")
    return head, await reader.readexactly(length)
