"""What the v1 endpoints have in common: media types in and out, and how a call is read.

Two media types, compared exactly: ``application/json; charset=utf-8`` is none of them. JSON wins
when both are acceptable (spec mesos.md section 1.1, Appendix A 5 and 6; golden/errors).
"""

from typing import Final, TypeVar

import msgspec

from tepui.net import http_messages
from tepui.wire import errors, jsonpb, protobuf

RecordT = TypeVar("RecordT", bound=msgspec.Struct)

JSON: Final = "application/json"
PROTOBUF: Final = "application/x-protobuf"


def read_call(
    request: http_messages.Request, record: type[RecordT]
) -> RecordT | http_messages.Response:
    """The call in the body of a request, or the refusal that it deserves."""
    match request.headers.get("Content-Type"):
        case "application/json":
            return _read_json(request.body, record)
        case "application/x-protobuf":
            try:
                return protobuf.decode(record, request.body)
            except errors.DecodeError:
                return http_messages.text(400, "Failed to parse body into Call protobuf")
        case "":
            return http_messages.text(400, "Expecting 'Content-Type' to be present")
        case _:
            return http_messages.text(415, f"Expecting 'Content-Type' of {JSON} or {PROTOBUF}")


def _read_json(body: bytes, record: type[RecordT]) -> RecordT | http_messages.Response:
    try:
        return jsonpb.decode(record, body)
    except errors.JsonSyntaxError as error:
        return http_messages.text(400, f"Failed to parse body into JSON: {error}")
    except errors.DecodeError as error:
        return http_messages.text(400, f"Failed to convert JSON into Call protobuf: {error}")


def accepted(request: http_messages.Request) -> str | None:
    """The media type to answer in, or None when neither is acceptable."""
    header = request.headers.get("Accept")
    if not header:
        return JSON
    ranges = _ranges(header)
    return next((media for media in (JSON, PROTOBUF) if _allows(ranges, media)), None)


NOT_ACCEPTABLE: Final = http_messages.text(
    406, f"Expecting 'Accept' to allow '{PROTOBUF}' or '{JSON}'"
)


def _ranges(header: str) -> dict[str, float]:
    """Media ranges with their quality."""
    found: dict[str, float] = {}
    for part in header.split(","):
        media, *parameters = (piece.strip() for piece in part.split(";"))
        quality = 1.0
        for parameter in parameters:
            name, _, value = parameter.partition("=")
            if name.strip() == "q":
                quality = _number(value)
        found[media] = quality
    return found


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0


def _allows(ranges: dict[str, float], media: str) -> bool:
    for candidate in (media, f"{media.partition('/')[0]}/*", "*/*"):
        quality = ranges.get(candidate)
        if quality is not None:
            return quality > 0
    return False


def encode(message: msgspec.Struct, media: str) -> bytes:
    """A message in one of the two media types."""
    return protobuf.encode(message) if media == PROTOBUF else jsonpb.encode(message)
