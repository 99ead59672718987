"""libprocess on the simulated network: the twin of ``net.libprocess``.

One outgoing connection per peer address, first in first out. A broken connection loses what was on
it and nothing is sent twice; ``link`` asks to be told when the connection ends.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, final

from tepui.sim.network import End
from tepui.sim.world import World
from tepui.wire import names, protobuf
from tepui.wire.internal import InternalMessage
from tepui.wire.libprocess import Upid


@dataclass(frozen=True, slots=True)
class Letter:
    """A message on its way; ``body`` are its bytes, or itself where nothing is encoded."""

    sender: Upid
    #: Name of the receiving process.
    receiver: str
    name: str
    body: bytes | InternalMessage


def open_letter(letter: Letter) -> InternalMessage:
    """The message in a letter."""
    if isinstance(letter.body, bytes):
        return protobuf.decode(names.RECORDS[letter.name], letter.body)
    return letter.body


@final
class Messenger:
    """Sends the messages of one process, for one life."""

    def __init__(self, world: World, host: str, exited: Callable[[str], None]) -> None:
        """``exited`` is told the address of a linked peer whose connection ended."""
        self._world: Final = world
        self._host: Final = host
        self._exited = exited
        self._connections: dict[str, End] = {}
        self._watched: dict[str, None] = {}
        self._is_closed = False
        #: The message sent last and its letter's body: broadcasts are encoded once.
        self._encoded: tuple[InternalMessage | None, bytes] = (None, b"")

    def send(self, sender: Upid, receiver: Upid, message: InternalMessage) -> None:
        """Send a message; never fails, may be lost."""
        end = self._connections.get(receiver.address) or self._connect(receiver.address)
        if self._world.network.loses(self._host, end.other_host):
            self._world.note(f"lost {type(message).__name__} of {self._host} to {end.other_host}")
            return
        body: bytes | InternalMessage = message
        if self._world.encode:
            if self._encoded[0] is not message:
                self._encoded = (message, protobuf.encode(message))
            body = self._encoded[1]
        end.send(Letter(sender, receiver.id, names.name_of(message), body))

    def link(self, target: Upid) -> None:
        """Watch the connection to this address, opening it if need be."""
        self._watched[target.address] = None
        if target.address not in self._connections:
            self._connect(target.address)

    def close(self) -> None:
        """The process is no more."""
        self._is_closed = True

    def _connect(self, address: str) -> End:
        end = self._world.network.connect(self._host, address)
        self._connections[address] = end
        end.on_closed = lambda _reason: self._lost(end)
        return end

    def _lost(self, end: End) -> None:
        if self._is_closed or self._connections.get(end.address) is not end:
            return
        del self._connections[end.address]
        if end.address in self._watched:
            del self._watched[end.address]
            self._exited(end.address)
