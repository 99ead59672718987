"""Durable key-value state: the port, and its implementations in memory and on SQLite.

Values are opaque bytes. A commit is atomic and, once awaited, survives kill -9 and power loss. A
store never guesses: what does not read back raises CorruptionError that names the file.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol, final

from tepui.base import machine


class Store(Protocol):
    """Where a machine's ``Persist`` effects go."""

    def load(self) -> dict[str, bytes]:
        """Everything stored. Blocks; for use before the loop runs the machine."""
        ...

    def scan(self, prefix: str) -> dict[str, bytes]:
        """The entries whose key starts with ``prefix``. Blocks."""
        ...

    async def commit(self, batch: Sequence[machine.Persist]) -> None:
        """Apply all of ``batch`` in order or nothing; durable on return.

        Raises UnavailableError (disk full, I/O error) or CorruptionError.
        """
        ...

    def close(self) -> None:
        """Finish commits in work and release the file; may be called twice."""
        ...


@final
class MemoryStore:
    """A store that forgets; for tests, the simulator and throw-away clusters."""

    def __init__(self) -> None:
        self._entries: dict[str, bytes] = {}

    def load(self) -> dict[str, bytes]:
        """See Store."""
        return dict(self._entries)

    def scan(self, prefix: str) -> dict[str, bytes]:
        """See Store."""
        return {key: value for key, value in self._entries.items() if key.startswith(prefix)}

    async def commit(self, batch: Sequence[machine.Persist]) -> None:
        """See Store."""
        for entry in batch:
            if entry.value is None:
                self._entries.pop(entry.key, None)
            else:
                self._entries[entry.key] = entry.value

    def close(self) -> None:
        """See Store."""


@final
class SqliteStore:
    """One SQLite file (WAL, synchronous=FULL) with one writer thread."""

    def __init__(self, path: Path) -> None:
        raise NotImplementedError

    def load(self) -> dict[str, bytes]:
        """See Store."""
        raise NotImplementedError

    def scan(self, prefix: str) -> dict[str, bytes]:
        """See Store."""
        raise NotImplementedError

    async def commit(self, batch: Sequence[machine.Persist]) -> None:
        """See Store."""
        raise NotImplementedError

    def close(self) -> None:
        """See Store."""
        raise NotImplementedError
