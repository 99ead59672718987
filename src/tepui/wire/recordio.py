"""RecordIO, the framing of event streams: ``<length in decimal>\\n<that many bytes>``, repeated.

Chunks of the HTTP body mean nothing here; a record may arrive in any number of pieces. Spec
mesos.md section 1.2.
"""

from typing import Final

from tepui.base.errors import PeerError

#: More digits than any length that is allowed.
_MAX_DIGITS: Final = 20


def encode(record: bytes) -> bytes:
    """One framed record."""
    return b"%d\n%b" % (len(record), record)


class Decoder:
    """Takes bytes as they come and gives back whole records."""

    __slots__ = ("_buffer", "_max_record", "_wanted")

    def __init__(self, *, max_record: int = 64 << 20) -> None:
        """``max_record``: the longest record accepted, in bytes."""
        self._buffer = bytearray()
        #: Length of the record whose header has been read, None while its header is awaited.
        self._wanted: int | None = None
        self._max_record = max_record

    def feed(self, data: bytes) -> list[bytes]:
        """Take ``data`` and return the records it completes.

        Raises PeerError when a length is no number or exceeds ``max_record``; the stream is then
        lost, and the decoder with it.
        """
        self._buffer += data
        records: list[bytes] = []
        start = 0
        while True:
            if self._wanted is None:
                newline = self._buffer.find(b"\n", start, start + _MAX_DIGITS + 1)
                if newline < 0:
                    if len(self._buffer) - start > _MAX_DIGITS:
                        raise PeerError("RecordIO: no length at the start of a record")
                    break
                self._wanted = self._length(bytes(self._buffer[start:newline]))
                start = newline + 1
            if len(self._buffer) - start < self._wanted:
                break
            records.append(bytes(self._buffer[start : start + self._wanted]))
            start += self._wanted
            self._wanted = None
        # Once per call, so that a burst of small records is not copied again and again.
        del self._buffer[:start]
        return records

    @property
    def pending(self) -> bool:
        """Whether the stream would end inside a record if it ended now."""
        return self._wanted is not None or bool(self._buffer)

    def _length(self, digits: bytes) -> int:
        if not digits.isdigit():
            raise PeerError(f"RecordIO: {digits!r} is not a length")
        length = int(digits)
        if length > self._max_record:
            raise PeerError(f"RecordIO: a record of {length} bytes, {self._max_record} are allowed")
        return length
