"""Records to protobuf and back, proto2 semantics.

Encoding writes fields in the order of their numbers, so equal records give equal bytes (a map's
entries come in the order of the dict). Decoding skips fields it does not know and leaves unset the
enum values it does not know. The generated functions do the plain case, ``careful`` the rest.
"""

import struct
from collections.abc import Mapping
from typing import Final, TypeVar

import msgspec

from tepui.base.errors import BugError
from tepui.wire import careful, drafts, errors
from tepui.wire import protobuf_runtime as runtime
from tepui.wire.generated.protobuf_codec import DECODERS, ENCODERS
from tepui.wire.generated.schema_tables import TABLES

RecordT = TypeVar("RecordT", bound=msgspec.Struct)

_MALFORMED: Final[Mapping[type[Exception], str]] = {
    IndexError: "it ends too early",
    UnicodeDecodeError: "a text is not UTF-8",
    runtime.MalformedError: "no tag or number looks like that",
    runtime.FieldZeroError: "there is no field 0",
    runtime.OverrunError: "a length or value reaches past the end of its message",
    runtime.TooDeepError: f"nested deeper than {runtime.MAX_DEPTH}",
    struct.error: "it ends too early",
}
_MALFORMED_TYPES: Final = tuple(_MALFORMED)


def encode(message: msgspec.Struct) -> bytes:
    """The message as protobuf."""
    try:
        return ENCODERS[type(message)](message)
    except (AttributeError, KeyError, TypeError, struct.error) as error:
        raise BugError(
            f"a {type(message).__name__} has a value of a wrong type: {error}"
        ) from error


def decode(record: type[RecordT], data: bytes | bytearray | memoryview) -> RecordT:
    """Read a message of class ``record``. Raises DecodeError."""
    buffer = data if type(data) is bytes else bytes(data)
    try:
        return DECODERS[record](buffer, 0, len(buffer))
    except runtime.UnusualError:
        pass
    except _MALFORMED_TYPES as error:
        raise _malformed(record, error) from error
    try:
        unfinished = careful.draft(record, buffer)
    except _MALFORMED_TYPES as error:
        raise _malformed(record, error) from error
    return drafts.finish(unfinished)


def _malformed(record: type[msgspec.Struct], error: Exception) -> errors.DecodeError:
    name = TABLES.message(record).full_name
    return errors.DecodeError(f"The bytes are not a {name}: {_MALFORMED[type(error)]}")
