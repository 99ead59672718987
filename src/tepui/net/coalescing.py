"""One system call for all that a loop turn writes to a connection.

A step of a machine often sends many messages to one peer: a hundred tasks to an agent, an update
and an offer to a scheduler. The event loop would hand each write to the kernel by itself; this
keeps small ones until the turn is over. Order and back-pressure are those of the transport.
"""

import asyncio
from typing import Final, final

#: Bytes that are worth a system call of their own.
_ENOUGH: Final = 64 << 10


@final
class CoalescingWriter:
    """Gathers the writes of one turn of the loop. Use from the loop's thread only."""

    __slots__ = ("_is_scheduled", "_loop", "_pieces", "_size", "_transport")

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport
        self._loop = asyncio.get_running_loop()
        self._pieces: list[bytes] = []
        self._size = 0
        self._is_scheduled = False

    @property
    def size(self) -> int:
        """Bytes that the kernel has not taken yet."""
        return self._size + self._transport.get_write_buffer_size()

    def write(self, data: bytes) -> None:
        """Send soon, after everything written before."""
        self._pieces.append(data)
        self._size += len(data)
        if self._size >= _ENOUGH:
            self.flush()
        elif not self._is_scheduled:
            self._is_scheduled = True
            self._loop.call_soon(self._on_turn_end)

    def _on_turn_end(self) -> None:
        self._is_scheduled = False
        self.flush()

    def flush(self) -> None:
        """Hand over what was gathered; before closing the transport, or bypassing this writer."""
        if not self._pieces:
            return
        data = self._pieces[0] if len(self._pieces) == 1 else b"".join(self._pieces)
        self._pieces.clear()
        self._size = 0
        if not self._transport.is_closing():
            self._transport.write(data)
