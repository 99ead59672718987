"""libprocess transport: messages between processes by name, over persistent connections.

One outgoing connection per peer address, first in first out; answers are read and thrown away. A
broken connection loses what was on it: nothing is sent twice, as in the original, so everything
above must repeat what matters. ``link`` asks to be told when the connection to an address closes.
A peer that accepts and never reads costs at most ``max_queue`` bytes; more is dropped and logged.
Source: spec mesos.md section 10, golden/libprocess, golden/raw/lp_*.
"""

import asyncio
import functools
import logging
import socket
import ssl
from collections.abc import Callable
from typing import Final, TypeAlias, cast, final

from tepui.net import coalescing, http_messages, logs
from tepui.wire import errors as wire_errors
from tepui.wire import libprocess as wire

log = logging.getLogger(__name__)

#: (sender, name of the receiving process, message name, body) -> whether such a process exists.
Dispatch: TypeAlias = Callable[[wire.Upid, str, str, bytes], bool]

_NOT_FOUND: Final = http_messages.refusal(404)
#: The sender of a message whose own address does not parse; the original delivers those, too.
NOBODY: Final = wire.Upid("", "0.0.0.0", 0)
_AGENT_PREFIX: Final = "libprocess/"


@final
class _Link(asyncio.Protocol):
    """The one connection to a peer address."""

    __slots__ = (
        "_out",
        "_transport",
        "_waiting",
        "_waiting_size",
        "address",
        "dropped",
        "owner",
        "used_at",
    )

    def __init__(self, owner: "LibprocessTransport", address: str, now: float) -> None:
        self.owner = owner
        self.address = address
        #: Loop time of the last message, for closing what nobody uses.
        self.used_at = now
        #: Messages lost to the bound since it was last under it.
        self.dropped = 0
        self._transport: asyncio.Transport | None = None
        self._out: coalescing.CoalescingWriter | None = None
        #: Messages that wait for the connection.
        self._waiting: list[bytes] = []
        self._waiting_size = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Send what waited."""
        self._transport = cast("asyncio.Transport", transport)
        self._out = coalescing.CoalescingWriter(self._transport)
        connection = transport.get_extra_info("socket")
        if connection is not None:
            # Finds a peer whose machine vanished without a word.
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        if self._waiting:
            self._transport.write(b"".join(self._waiting))
        self._waiting = []
        self._waiting_size = 0

    def data_received(self, data: bytes) -> None:
        """Answers say only that a message arrived; nobody waits for them."""

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002  asyncio's signature
        """Whatever was on its way is lost."""
        self._transport = self._out = None
        self.owner.lost(self)

    def send(self, data: bytes, limit: int) -> bool:
        """Write or queue; False when that would exceed ``limit`` bytes waiting."""
        out = self._out
        if out is not None:
            if out.size + len(data) > limit:
                return False
            out.write(data)
            return True
        if self._waiting_size + len(data) > limit:
            return False
        self._waiting.append(data)
        self._waiting_size += len(data)
        return True

    @property
    def buffered(self) -> int:
        """Bytes waiting."""
        return self._waiting_size if self._out is None else self._out.size

    def abort(self) -> None:
        """Drop the connection and what waits for it."""
        self._waiting = []
        if self._transport is not None:
            self._transport.abort()


@final
class LibprocessTransport:
    """Sends and receives messages for the processes at one address.

    All methods belong to the event loop's thread; ``dispatch`` and ``exited`` are called from the
    loop, never from inside ``send``, ``link`` or ``relink``.
    """

    def __init__(
        self,
        self_address: tuple[str, int],
        dispatch: Dispatch,
        exited: Callable[[str], None],
        *,
        max_queue: int = 16 << 20,
        connect_timeout_s: float = 10.0,
        idle_timeout_s: float = 120.0,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._self_address = wire.Upid("", *self_address).address
        self._dispatch = dispatch
        self._exited = exited
        self._max_queue = max_queue
        self._connect_timeout_s = connect_timeout_s
        self._idle_timeout_s = idle_timeout_s
        #: Encrypts every connection we open.
        self._tls = tls
        self._links: dict[str, _Link] = {}
        #: Addresses whose end somebody wants to know.
        self._watched: set[str] = set()
        self._connecting: set[asyncio.Task[None]] = set()
        self._sweep: asyncio.TimerHandle | None = None
        self._is_closed = False

    def send(self, sender: wire.Upid, receiver: wire.Upid, name: str, body: bytes) -> None:
        """Send a message; never blocks, never fails, may be lost."""
        address = receiver.address
        if address == self._self_address:
            loop = asyncio.get_running_loop()
            loop.call_soon(self._dispatch, sender, receiver.id, name, body)
            return
        if self._is_closed:
            return
        link = self._links.get(address) or self._connect(receiver)
        link.used_at = asyncio.get_running_loop().time()
        if link.send(wire.encode_request(sender, receiver, name, body), self._max_queue):
            link.dropped = 0
            return
        link.dropped += 1
        if link.dropped == 1:
            log.warning(
                "peer does not read; dropping messages", extra=logs.fields(peer=address, name=name)
            )

    def link(self, upid: wire.Upid) -> None:
        """Open or reuse the connection to ``upid``'s address.

        ``exited("ip:port")`` is called once when it closes or cannot be opened, and the link is
        gone then.
        """
        address = upid.address
        if address == self._self_address or self._is_closed:
            return
        self._watched.add(address)
        if address not in self._links:
            self._connect(upid)

    def relink(self, upid: wire.Upid) -> None:
        """As ``link``, but on a new connection; the old one closes without ``exited``."""
        old = self._links.pop(upid.address, None)
        if old is not None:
            old.abort()
        self.link(upid)

    def handle(self, request: http_messages.Request) -> http_messages.Response:
        """Answer an incoming message (``request.is_message``): 202, or 404 for no such process."""
        try:
            process, name = _target(request.raw_path)
        except wire_errors.DecodeError:
            return _NOT_FOUND
        source = request.headers.get("libprocess-from")
        if not source:
            source = request.headers.get("user-agent").removeprefix(_AGENT_PREFIX)
        try:
            sender = _sender(source)
        except wire_errors.DecodeError:
            log.warning("message without a sender's address", extra=logs.fields(name=name))
            sender = NOBODY
        found = self._dispatch(sender, process, name, request.body)
        return http_messages.ACCEPTED if found else _NOT_FOUND

    @property
    def peers(self) -> dict[str, int]:
        """Bytes that wait for each connected or connecting peer, for metrics and tests."""
        return {address: link.buffered for address, link in self._links.items()}

    async def close(self) -> None:
        """Close all connections; no ``exited`` any more."""
        self._is_closed = True
        self._watched.clear()
        if self._sweep is not None:
            self._sweep.cancel()
        for task in self._connecting:
            task.cancel()
        links, self._links = self._links, {}
        for link in links.values():
            link.abort()
        await asyncio.gather(*self._connecting, return_exceptions=True)
        await asyncio.sleep(0)

    def lost(self, link: _Link) -> None:
        """A connection is gone: if it was the current one, whoever is linked learns of it."""
        address = link.address
        if self._links.get(address) is not link:
            return
        del self._links[address]
        if address in self._watched:
            self._watched.discard(address)
            log.info("peer exited", extra=logs.fields(peer=address))
            self._exited(address)

    def _connect(self, upid: wire.Upid) -> _Link:
        loop = asyncio.get_running_loop()
        link = _Link(self, upid.address, loop.time())
        self._links[upid.address] = link
        task = loop.create_task(self._establish(link, upid.ip, upid.port))
        self._connecting.add(task)
        task.add_done_callback(self._connecting.discard)
        if self._sweep is None:
            self._sweep = loop.call_later(self._idle_timeout_s, self._close_unused)
        return link

    async def _establish(self, link: _Link, ip: str, port: int) -> None:
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(self._connect_timeout_s):
                await loop.create_connection(lambda: link, ip, port, ssl=self._tls)
        except (OSError, TimeoutError) as error:
            log.info("cannot reach peer: %s", error, extra=logs.fields(peer=link.address))
            self.lost(link)
            return
        if self._links.get(link.address) is not link:
            link.abort()  # replaced or closed while connecting

    def _close_unused(self) -> None:
        """Connections nobody linked are kept only while they are used."""
        loop = asyncio.get_running_loop()
        oldest = loop.time() - self._idle_timeout_s
        for address, link in list(self._links.items()):
            if address not in self._watched and link.used_at < oldest:
                del self._links[address]
                link.abort()
        self._sweep = loop.call_later(self._idle_timeout_s, self._close_unused)


@functools.lru_cache(maxsize=65536)
def _sender(text: str) -> wire.Upid:
    return wire.parse_upid(text)


@functools.lru_cache(maxsize=4096)
def _target(path: str) -> tuple[str, str]:
    return wire.parse_target(path)
