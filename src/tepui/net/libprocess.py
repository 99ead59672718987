"""libprocess transport: messages between processes by name, over persistent connections.

One outgoing connection per peer address, first in first out; answers are read and thrown away. A
broken connection loses what was on it: nothing is sent twice, as in the original, so everything
above must repeat what matters. ``link`` asks to be told when the connection to an address closes.
A peer that accepts and never reads costs at most ``max_queue`` bytes; more is dropped and logged.
"""

from collections.abc import Callable
from typing import final

from tepui.net import http_messages
from tepui.wire import libprocess as wire

#: (sender, name of the receiving process, message name, body) -> whether such a process exists.
Dispatch = Callable[[wire.Upid, str, str, bytes], bool]


@final
class LibprocessTransport:
    """Sends and receives messages for the processes at one address."""

    def __init__(
        self,
        self_address: tuple[str, int],
        dispatch: Dispatch,
        exited: Callable[[str], None],
        *,
        max_queue: int = 16 << 20,
        connect_timeout_s: float = 10.0,
        idle_timeout_s: float = 120.0,
    ) -> None:
        raise NotImplementedError

    def send(self, sender: wire.Upid, receiver: wire.Upid, name: str, body: bytes) -> None:
        """Send a message; never blocks, never fails, may be lost."""
        raise NotImplementedError

    def link(self, upid: wire.Upid) -> None:
        """Open or reuse the connection to ``upid``'s address; ``exited("ip:port")`` is called
        once when it closes or cannot be opened, and the link is gone then."""
        raise NotImplementedError

    def relink(self, upid: wire.Upid) -> None:
        """As ``link``, but on a new connection; the old one closes without ``exited``."""
        raise NotImplementedError

    def handle(self, request: http_messages.Request) -> http_messages.Response:
        """Answer an incoming message (``request.is_message``): 202, or 404 for no such process."""
        raise NotImplementedError

    async def close(self) -> None:
        """Close all connections; no ``exited`` any more."""
        raise NotImplementedError
