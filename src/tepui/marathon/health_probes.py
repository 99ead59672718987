"""The shell that runs the health checks we execute ourselves: HTTP, HTTPS and TCP.

The machine says which check to run against what, and gets each result as an event; whether a
result means anything is its business. Facts: spec marathon.md section 3.9. Redirects are not
followed, certificates not verified: the question is whether something answers.
"""

import asyncio
import logging
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

import aiohttp

from tepui.base import errors
from tepui.marathon import effects, events
from tepui.marathon.app import CheckProtocol

_log = logging.getLogger(__name__)

#: A check runs for the first time after its interval, or this if that is sooner.
FIRST_DELAY_S_MAX: Final = 5.0
#: Shortest interval and time-out; zero in a definition must not become a busy loop or no bound.
_SECONDS_MIN: Final = 1.0
#: Failures of the connection, as opposed to bugs of ours.
_FAILURES: Final = (aiohttp.ClientError, OSError, ssl.SSLError, ValueError)


@dataclass(frozen=True, slots=True)
class Finding:
    """What one run of a check found. ``alive`` None: nothing to report."""

    alive: bool | None
    cause: str | None = None


Probe = Callable[[effects.StartHealthCheck], Awaitable[Finding]]
Key = tuple[str, int]


class HealthProbes:
    """All checks under way; one small task each, a bounded number of them connecting at a time."""

    def __init__(
        self,
        report: Callable[[events.HealthResult], None],
        probe: Probe,
        *,
        parallel_max: int = 256,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._report = report
        self._probe = probe
        self._sleep = sleep
        self._slots = asyncio.Semaphore(parallel_max)
        self._tasks: dict[Key, asyncio.Task[None]] = {}

    def __len__(self) -> int:
        return len(self._tasks)

    def start(self, check: effects.StartHealthCheck) -> None:
        """Begin to run a check; one of the same instance and index is replaced."""
        key = (check.instance_id, check.index)
        running = self._tasks.pop(key, None)
        if running is not None:
            running.cancel()
        self._tasks[key] = asyncio.create_task(self._run(check), name=f"health {key}")

    def stop(self, instance_id: str) -> None:
        """End all checks of an instance."""
        for key in [key for key in self._tasks if key[0] == instance_id]:
            self._tasks.pop(key).cancel()

    async def close(self) -> None:
        """End everything and wait for it."""
        tasks = list(self._tasks.values())
        self._tasks.clear()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _run(self, check: effects.StartHealthCheck) -> None:
        interval = max(float(check.check.interval_s), _SECONDS_MIN)
        clock = asyncio.get_running_loop().time
        due = clock() + min(interval, FIRST_DELAY_S_MAX)
        while True:
            await self._sleep(max(0.0, due - clock()))
            async with self._slots:
                finding = await self._probe(check)
            self._tell(check, finding)
            # Due times keep their grid; runs that a slow check made impossible are left out.
            due = max(due + interval, clock())

    def _tell(self, check: effects.StartHealthCheck, finding: Finding) -> None:
        if finding.alive is None:
            return
        try:
            self._report(
                events.HealthResult(
                    instance_id=check.instance_id,
                    index=check.index,
                    alive=finding.alive,
                    cause=finding.cause,
                )
            )
        except errors.UnavailableError as error:
            _log.warning("health result of %s is lost: %s", check.instance_id, error)


class NetworkProbe:
    """Runs one check once. Call it; close it at the end."""

    def __init__(self) -> None:
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=0, force_close=True, ssl=False),
            headers={"User-Agent": "tepui-marathon-health-check"},
            auto_decompress=False,
        )

    async def __call__(self, check: effects.StartHealthCheck) -> Finding:
        """Ask the instance; whatever goes wrong is a finding."""
        timeout_s = max(float(check.check.timeout_s), _SECONDS_MIN)
        try:
            async with asyncio.timeout(timeout_s):
                if check.check.protocol is CheckProtocol.TCP:
                    return await self._connect(check)
                return await self._get(check)
        except TimeoutError:
            return Finding(alive=False, cause=f"no answer within {timeout_s:g} s")
        except _FAILURES as error:
            return Finding(alive=False, cause=f"{type(error).__name__}: {error}")

    async def close(self) -> None:
        """Give back the connections."""
        await self._session.close()

    async def _get(self, check: effects.StartHealthCheck) -> Finding:
        # The body is of no interest: leaving the block closes the connection.
        async with self._session.get(url(check), allow_redirects=False) as response:
            status = response.status
        if status < 200 and check.check.ignore_http_1xx:
            return Finding(alive=None)
        if 200 <= status < 400:
            return Finding(alive=True)
        return Finding(alive=False, cause=f"HTTP status {status} {response.reason or ''}".rstrip())

    async def _connect(self, check: effects.StartHealthCheck) -> Finding:
        _, writer = await asyncio.open_connection(check.host, check.port)
        writer.close()
        return Finding(alive=True)


def url(check: effects.StartHealthCheck) -> str:
    """What an HTTP check asks for."""
    scheme = "https" if check.check.protocol is CheckProtocol.HTTPS else "http"
    host = f"[{check.host}]" if ":" in check.host else check.host
    path = check.check.path or "/"
    slash = "" if path.startswith("/") else "/"
    return f"{scheme}://{host}:{check.port}{slash}{path}"
