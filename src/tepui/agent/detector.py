"""Finding the master: the port, and the detector for a fixed address.

Later ones watch ZooKeeper. Each ``detect`` is answered by at least one call with the leading one.
"""

import asyncio
import logging
import socket
from collections.abc import Callable
from typing import Final, Protocol, final

from tepui.wire.libprocess import Upid

log = logging.getLogger(__name__)

#: The actor every master is.
_MASTER: Final = "master"
_RETRY_S: Final = 1.0


class MasterDetector(Protocol):
    """Tells who leads."""

    def detect(self) -> None:
        """Look again; the answer may be the one already given."""
        ...

    async def close(self) -> None:
        """Look no more."""
        ...


@final
class FixedMaster:
    """The master at ``host:port``, whatever happens; the name is looked up each time."""

    def __init__(self, address: str, found: Callable[[Upid | None], None]) -> None:
        host, _, port = address.rpartition(":")
        self._host = host.removeprefix("[").removesuffix("]")
        self._port = int(port)
        self._found = found
        self._looking: asyncio.Task[None] | None = None

    def detect(self) -> None:
        """See MasterDetector."""
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._look())

    async def close(self) -> None:
        """See MasterDetector."""
        if self._looking:
            self._looking.cancel()
            await asyncio.gather(self._looking, return_exceptions=True)

    async def _look(self) -> None:
        loop = asyncio.get_running_loop()
        # Masters have IPv4 addresses unless told otherwise, also where localhost has both.
        family = socket.AF_INET6 if ":" in self._host else socket.AF_INET
        while True:
            try:
                answers = await loop.getaddrinfo(
                    self._host, self._port, type=socket.SOCK_STREAM, family=family
                )
            except OSError as error:
                log.warning("cannot look up the master %s: %s", self._host, error)
                await asyncio.sleep(_RETRY_S)
                continue
            self._found(Upid(_MASTER, str(answers[0][4][0]), self._port))
            return
