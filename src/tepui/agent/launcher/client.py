"""The agent's end of the launcher's socket; starts the launcher when none is there.

Whatever happens to the connection, the launcher keeps what it runs. ``connect`` returns what it
has; after a break the client connects again by itself and hands the new listing to ``on_listing``,
so that exits said into a dead socket are not lost.
"""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, final

import tepui
from tepui.base import errors

Message = dict[str, Any]

#: Code for ``python -I -S -c``: without site, so that starting is fast and the process small.
_BOOT: Final = (
    "import sys; sys.path.insert(0, sys.argv.pop(1)); "
    "from tepui.agent.launcher import supervisor; supervisor.main()"
)
_CONNECT_TRIES: Final = 40
_CONNECT_PAUSE_S: Final = 0.05
#: How long a launcher without containers waits for its agent.
_IDLE_S: Final = 10.0
_READ_LIMIT: Final = 16 << 20


@final
class LauncherClient:
    """One connection to the launcher of ``directory``."""

    def __init__(
        self,
        directory: Path,
        on_event: Callable[[Message], None],
        on_listing: Callable[[list[Message]], None],
        *,
        idle_s: float = _IDLE_S,
    ) -> None:
        self._directory = directory
        self._on_event = on_event
        self._on_listing = on_listing
        self._idle_s = idle_s
        self._writer: asyncio.StreamWriter | None = None
        self._reading: asyncio.Task[None] | None = None
        self._held: list[Message] = []
        #: Process id of the launcher; 0 before the first connection.
        self.pid = 0

    async def connect(self) -> list[Message]:
        """Connect, starting a launcher if need be; returns its containers.

        Raises UnavailableError when neither works.
        """
        self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        problem: Exception | None = None
        for _ in range(_CONNECT_TRIES):
            try:
                reader, writer = await self._open()
                hello = json.loads(await reader.readuntil(b"\n"))
            except (OSError, asyncio.IncompleteReadError) as error:
                problem = error
                await asyncio.to_thread(self._start)
                await asyncio.sleep(_CONNECT_PAUSE_S)
                continue
            self.pid = hello["pid"]
            self._writer = writer
            self._reading = asyncio.create_task(self._read(reader))
            for message in self._held:
                self.send(message)
            self._held.clear()
            return hello["containers"]
        raise errors.UnavailableError(
            f"no launcher answers in {self._directory}; its log is launcher.log there"
        ) from problem

    def send(self, message: Message) -> None:
        """Send one message; kept for the next connection while there is none."""
        if self._writer is None:
            self._held.append(message)
        else:
            self._writer.write(json.dumps(message, separators=(",", ":")).encode() + b"\n")

    async def close(self) -> None:
        """Hang up; the launcher goes on."""
        reading, self._reading = self._reading, None
        if reading:
            reading.cancel()
            await asyncio.gather(reading, return_exceptions=True)
        if self._writer:
            self._writer.close()
            self._writer = None

    async def _open(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        # A socket's path has at most 108 bytes; the directory's may have more.
        descriptor = os.open(self._directory, os.O_RDONLY | os.O_DIRECTORY)
        try:
            path = f"/proc/self/fd/{descriptor}/launcher.sock"
            return await asyncio.open_unix_connection(path, limit=_READ_LIMIT)
        finally:
            os.close(descriptor)

    async def _read(self, reader: asyncio.StreamReader) -> None:
        while True:
            try:
                line = await reader.readuntil(b"\n")
            except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
                break
            self._on_event(json.loads(line))
        if self._writer:
            self._writer.close()
        self._writer = None
        self._on_listing(await self.connect())

    def _start(self) -> None:
        root = str(Path(tepui.__file__).parents[1])
        command = [sys.executable, "-I", "-S", "-c", _BOOT, root]
        with (self._directory / "launcher.log").open("ab") as log:
            subprocess.run(
                [*command, str(self._directory), str(self._idle_s)],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                check=False,
            )
