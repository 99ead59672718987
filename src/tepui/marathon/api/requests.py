"""Reading requests: bounded bodies, JSON, and the query parameters that many routes share."""

import asyncio
import contextlib
from typing import Any, Final

import msgspec
from starlette.datastructures import QueryParams
from starlette.requests import ClientDisconnect, Request

from tepui.base import errors
from tepui.marathon.api import responses

#: Largest body in bytes unless a flag says otherwise.
BODY_MAX: Final = 1 << 20
#: Seconds a body may take to arrive, as long as the original lets a connection idle.
READ_S_MAX: Final = 30.0
#: How much of a refused body is read to its end before the answer, in bytes and seconds.
_DISCARD_MAX: Final = 1 << 30
_DISCARD_S_MAX: Final = 10.0
_NOT_STRUCTURED: Final = "Please specify data in JSON format"


async def body(request: Request, limit: int = BODY_MAX) -> bytes:
    """The request's body; UserError 413 when it is too long, 408 when it takes too long."""
    try:
        async with asyncio.timeout(READ_S_MAX):
            return await _read(request, limit)
    except TimeoutError as error:
        raise errors.UserError(
            f"The request body did not arrive within {READ_S_MAX:g} s", status=408
        ) from error


async def _read(request: Request, limit: int) -> bytes:
    declared = request.headers.get("content-length", "")
    if declared.isdigit() and int(declared) > limit:
        if request.headers.get("expect", "").lower() != "100-continue":
            await _discard(request)
        raise too_large(limit)
    chunks: list[bytes] = []
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size <= limit:
            chunks.append(chunk)
        else:
            chunks.clear()
            await _discard(request)
            raise too_large(limit)
    return b"".join(chunks)


async def _discard(request: Request) -> None:
    """Read what the client still sends, within bounds.

    A connection that is closed over unread bytes is reset, and the client would never see why.
    """
    size = 0
    with contextlib.suppress(TimeoutError, ClientDisconnect):
        async with asyncio.timeout(_DISCARD_S_MAX):
            more = True
            while more and size < _DISCARD_MAX:
                message = await request.receive()
                size += len(message.get("body", b""))
                more = message["type"] == "http.request" and message.get("more_body", False)


def too_large(limit: int) -> errors.UserError:
    """The refusal of a body of more than ``limit`` bytes."""
    return errors.UserError(f"Request body is larger than {limit} bytes", status=413)


def decode(raw: bytes) -> Any:
    """JSON as plain values; InvalidJsonError (400) when it is none."""
    if not raw.strip():
        raise errors.UserError(_NOT_STRUCTURED, status=400)
    try:
        return msgspec.json.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise responses.InvalidJsonError(str(error)) from error


async def json_body(request: Request, limit: int = BODY_MAX) -> Any:
    """The request's body as plain values."""
    return decode(await body(request, limit))


async def json_object(request: Request, limit: int = BODY_MAX) -> dict[str, Any]:
    """The body as an object; UserError 400 when it is another kind of JSON."""
    value = await json_body(request, limit)
    if not isinstance(value, dict):
        raise errors.UserError(_NOT_STRUCTURED, status=400)
    return value  # pyright: ignore[reportUnknownVariableType] - keys of JSON objects are strings


async def json_array(request: Request, limit: int = BODY_MAX) -> list[Any]:
    """The body as an array; UserError 400 when it is another kind of JSON."""
    value = await json_body(request, limit)
    if not isinstance(value, list):
        raise errors.UserError(_NOT_STRUCTURED, status=400)
    return value  # pyright: ignore[reportUnknownVariableType] - items are checked by their readers


def flag(query: QueryParams, name: str, *, default: bool = False) -> bool:
    """A boolean parameter; present but empty counts as absent."""
    value = query.get(name, "")
    return value.lower() == "true" if value else default
