"""Durable key-value state: the port, and its implementations in memory and on SQLite.

Values are opaque bytes. A commit is atomic and, once awaited, survives kill -9 and power loss. A
store never guesses: what does not read back raises CorruptionError that names the file.
"""

import asyncio
import fcntl
import logging
import os
import queue
import sqlite3
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Final, Protocol, final

from tepui.base import errors, machine

log = logging.getLogger(__name__)

#: Marks a file as ours ("tepu") in SQLite's header.
_APPLICATION_ID: Final = 0x74657075
#: Raised when the layout below changes; older files are converted, newer ones refused.
_LAYOUT: Final = 1
_SCHEMA: Final = "CREATE TABLE entry (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID"
_CORRUPT: Final = frozenset((sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB))


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

        Raises UnavailableError (disk full, I/O error, closed) or CorruptionError.
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


#: A batch and who waits for it.
_Job = tuple[Sequence[machine.Persist], asyncio.AbstractEventLoop, "asyncio.Future[None]"]


@final
class SqliteStore:
    """One SQLite file (WAL, synchronous=FULL) with one writer thread.

    The thread takes every batch that waits into one transaction. A second process on the same
    file is refused, because two masters over one state is the one thing that must not happen.
    """

    def __init__(self, path: Path) -> None:
        """Open or create. Raises CorruptionError, UnavailableError (in use, not writable)."""
        self._path = path
        self._is_closed = False
        self._lock = _lock_file(path)
        try:
            self._db = _open(path)
        except sqlite3.Error as error:
            os.close(self._lock)
            raise _translated(error, path) from error
        except errors.TepuiError:
            os.close(self._lock)
            raise
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name=f"store {path.name}", daemon=True)
        self._thread.start()

    def load(self) -> dict[str, bytes]:
        """See Store."""
        return self.scan("")

    def scan(self, prefix: str) -> dict[str, bytes]:
        """See Store."""
        # A connection of its own: the writer's belongs to the writer while it works.
        try:
            reader = sqlite3.connect(self._path)
            try:
                # substr, not LIKE: keys hold % and _, and case matters.
                rows = reader.execute(
                    "SELECT key, value FROM entry WHERE key >= ?1 AND substr(key, 1, ?2) = ?1",
                    (prefix, len(prefix)),
                )
                return {str(key): bytes(value) for key, value in rows}
            finally:
                reader.close()
        except sqlite3.Error as error:
            raise _translated(error, self._path) from error

    async def commit(self, batch: Sequence[machine.Persist]) -> None:
        """See Store."""
        if self._is_closed:
            raise errors.UnavailableError(f"the state file {self._path} is closed")
        loop = asyncio.get_running_loop()
        done: asyncio.Future[None] = loop.create_future()
        self._jobs.put((batch, loop, done))
        await done

    def close(self) -> None:
        """See Store."""
        if self._is_closed:
            return
        self._is_closed = True
        self._jobs.put(None)
        self._thread.join()
        self._db.close()
        os.close(self._lock)

    def _work(self) -> None:
        """The writer thread: until told to stop, everything that waits in one transaction."""
        while True:
            job = self._jobs.get()
            jobs: list[_Job] = []
            while job is not None:
                jobs.append(job)
                try:
                    job = self._jobs.get_nowait()
                except queue.Empty:
                    break
            if jobs:
                error = self._write(jobs)
                for _, loop, done in jobs:
                    _report(loop, done, error)
            if job is None:
                return

    def _write(self, jobs: list[_Job]) -> errors.TepuiError | None:
        try:
            with self._db:
                self._db.execute("BEGIN IMMEDIATE")
                for batch, _, _ in jobs:
                    for entry in batch:
                        if entry.value is None:
                            self._db.execute("DELETE FROM entry WHERE key = ?", (entry.key,))
                        else:
                            self._db.execute(
                                "INSERT OR REPLACE INTO entry VALUES (?, ?)",
                                (entry.key, entry.value),
                            )
        except sqlite3.Error as error:
            log.error("state file %s: %s", self._path, error)  # noqa: TRY400  raised by commit
            translated = _translated(error, self._path)
            translated.__cause__ = error
            return translated
        return None


def _report(
    loop: asyncio.AbstractEventLoop, done: "asyncio.Future[None]", error: errors.TepuiError | None
) -> None:
    def finish() -> None:
        if done.done():
            return  # whoever waited was cancelled
        if error is None:
            done.set_result(None)
        else:
            done.set_exception(error)

    try:
        loop.call_soon_threadsafe(finish)
    except RuntimeError:
        # The loop is closed: nobody waits any more. What was written stays written.
        log.debug("a commit ended after its loop")


def _lock_file(path: Path) -> int:
    """Hold ``path``.lock for this process. Raises UnavailableError when another one does."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = os.open(f"{path}.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise errors.UnavailableError(f"cannot open the state file {path}: {error}") from error
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(lock)
        raise errors.UnavailableError(
            f"the state file {path} is in use by another process"
        ) from error
    return lock


def _open(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    try:
        _check(db, path)
        db.execute("PRAGMA journal_mode=WAL")
        db.execute("PRAGMA synchronous=FULL")
    except BaseException:
        db.close()
        raise
    return db


def _check(db: sqlite3.Connection, path: Path) -> None:
    """Read every page, and create the layout in a new file. Raises CorruptionError."""
    problem = _pragma(db, "quick_check(1)")
    if problem != "ok":
        raise errors.CorruptionError(f"the state file {path} is damaged: {problem}")
    layout, application = _pragma(db, "user_version"), _pragma(db, "application_id")
    if not (layout or application or _pragma(db, "schema_version")):
        db.execute("BEGIN IMMEDIATE")
        db.execute(_SCHEMA)
        db.execute(f"PRAGMA application_id={_APPLICATION_ID}")
        db.execute(f"PRAGMA user_version={_LAYOUT}")
        db.execute("COMMIT")
    elif application != _APPLICATION_ID:
        raise errors.CorruptionError(f"the file {path} is not a state file of ours")
    elif layout != _LAYOUT:
        raise errors.CorruptionError(
            f"the state file {path} has layout {layout}; this version knows {_LAYOUT}"
        )


def _pragma(db: sqlite3.Connection, name: str) -> object:
    return db.execute(f"PRAGMA {name}").fetchone()[0]


def _translated(error: sqlite3.Error, path: Path) -> errors.TepuiError:
    """SQLite's errors by whose fault they are."""
    # Extended codes keep the primary one in the low byte.
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _CORRUPT:
        return errors.CorruptionError(f"the state file {path} is damaged: {error}")
    if code == sqlite3.SQLITE_FULL:
        return errors.UnavailableError(f"the disk of the state file {path} is full")
    return errors.UnavailableError(f"the state file {path} cannot be used: {error}")
