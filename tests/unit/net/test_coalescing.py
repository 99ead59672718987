"""Writes of one loop turn become one; order and size are kept."""

import asyncio

from tepui.net.coalescing import CoalescingWriter


class Wire(asyncio.Transport):
    """A transport that remembers what the kernel would have been given."""

    def __init__(self) -> None:
        super().__init__()
        self.writes: list[bytes] = []
        self.closing = False

    def write(self, data) -> None:
        self.writes.append(bytes(data))

    def get_write_buffer_size(self) -> int:
        return 7

    def is_closing(self) -> bool:
        return self.closing


async def turn() -> None:
    """Let the loop finish what was scheduled in this turn."""
    await asyncio.sleep(0)


async def test_small_writes_of_a_turn_leave_together():
    wire = Wire()
    writer = CoalescingWriter(wire)
    for piece in (b"a", b"b", b"c"):
        writer.write(piece)
    assert wire.writes == []
    await turn()
    assert wire.writes == [b"abc"]
    writer.write(b"d")
    await turn()
    assert wire.writes == [b"abc", b"d"]


async def test_the_size_counts_both_what_is_kept_and_what_the_transport_holds():
    writer = CoalescingWriter(Wire())
    writer.write(b"12345")
    assert writer.size == 12
    writer.flush()
    assert writer.size == 7


async def test_much_data_does_not_wait():
    wire = Wire()
    writer = CoalescingWriter(wire)
    writer.write(b"x")
    writer.write(b"y" * (64 << 10))
    assert wire.writes == [b"x" + b"y" * (64 << 10)]


async def test_flushing_twice_and_into_a_closed_connection_is_harmless():
    wire = Wire()
    writer = CoalescingWriter(wire)
    writer.write(b"a")
    writer.flush()
    writer.flush()
    wire.closing = True
    writer.write(b"b")
    await turn()
    assert wire.writes == [b"a"]
