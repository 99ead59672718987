"""Running HTTP and TCP probes; commands are the containerizer's.

A probe that finds nothing (no connection, time-out, no answer) reports None, whatever the reason.
"""

import asyncio
import logging
from collections.abc import Callable
from typing import final

import aiohttp

from tepui.agent import probes
from tepui.base import clock

log = logging.getLogger(__name__)


@final
class Prober:
    """Runs the probes of one agent."""

    def __init__(self, post: Callable[[probes.ProbeFinished], None]) -> None:
        self._post = post
        self._session: aiohttp.ClientSession | None = None
        self._running: set[asyncio.Task[None]] = set()

    def run(self, effect: probes.RunProbe, probe: probes.HttpProbe | probes.TcpProbe) -> None:
        """Start a probe; the answer comes as an event."""
        task = asyncio.create_task(self._run(effect, probe))
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def close(self) -> None:
        """Drop what runs."""
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        if self._session:
            await self._session.close()

    async def _run(
        self, effect: probes.RunProbe, probe: probes.HttpProbe | probes.TcpProbe
    ) -> None:
        result = None
        try:
            async with asyncio.timeout(clock.to_seconds(effect.timeout) or None):
                result = await (
                    self._get(probe) if isinstance(probe, probes.HttpProbe) else _connect(probe)
                )
        except (OSError, aiohttp.ClientError, TimeoutError, ValueError) as error:
            log.debug("%s probe of container %s: %r", effect.kind, effect.container_id, error)
            if isinstance(probe, probes.TcpProbe):
                result = 0
        self._post(probes.ProbeFinished(effect.container_id, effect.kind, result))

    async def _get(self, probe: probes.HttpProbe) -> int:
        if self._session is None:
            # A fresh connection each time: what is probed is whether one can be had.
            connector = aiohttp.TCPConnector(force_close=True, limit=0, ssl=False)
            timeout = aiohttp.ClientTimeout(total=None)
            self._session = aiohttp.ClientSession(connector=connector, timeout=timeout)
        async with self._session.get(probe.url) as answer:
            return answer.status


async def _connect(probe: probes.TcpProbe) -> int:
    _, writer = await asyncio.open_connection(probe.host, probe.port)
    writer.close()
    return 1
