"""What the supervisor must not forget when it dies: what it started, and exits not yet taken.

An append-only file of JSON lines: ``started`` (container, process id, start time, boot, directory,
groups), ``exited`` (container, status), ``forgotten`` (container). An exit is on disk before the
agent hears of it. The file is written anew when most of it is history, and when lines were lost to
a full disk, which must not end the launcher: its tasks live on, and memory still knows them.
"""

import errno
import json
import os
import sys
from typing import Any

#: Write the file anew when it has this many lines more than it needs.
_SLACK_MAX = 4096

Entry = dict[str, Any]


class Journal:
    """The file, and what it says."""

    def __init__(self, path: str) -> None:
        self._path = path
        #: Container id to what was started.
        self.started: dict[str, Entry] = {}
        #: Container id to wait status, or None where nobody saw it.
        self.exited: dict[str, int | None] = {}
        self._file = -1
        self._lines = 0
        #: An exit was written and is not yet durable.
        self._dirty = False
        #: The file is to be written anew.
        self._stale = True
        self._load()
        self.sync()

    def record_started(self, container_id: str, entry: Entry) -> None:
        """Remember a process; needs no sync, it dies with the machine anyway."""
        self.started[container_id] = entry
        self._append({"started": container_id, **entry})

    def record_exited(self, container_id: str, status: int | None) -> None:
        """Remember an exit; durable after ``sync``."""
        self.exited[container_id] = status
        self._append({"exited": container_id, "status": status})
        self._dirty = True

    def forget(self, container_id: str) -> None:
        """The agent has taken the exit."""
        if self.started.pop(container_id, None) is None:
            return
        self.exited.pop(container_id, None)
        self._append({"forgotten": container_id})
        if self._lines > 2 * len(self.started) + _SLACK_MAX:
            self._stale = True

    def sync(self) -> None:
        """Make every exit recorded so far durable, if the disk allows."""
        if not (self._stale or self._dirty):
            return
        try:
            if self._stale:
                self._rewrite()
            else:
                os.fdatasync(self._file)
        except OSError as error:
            self._complain(error)
            return
        self._dirty = self._stale = False

    def _append(self, line: Entry) -> None:
        if self._stale:
            return  # it is in memory, from where the file will be written
        try:
            _write(self._file, line)
            self._lines += 1
        except OSError as error:
            self._complain(error)

    def _complain(self, error: OSError) -> None:
        self._stale = True
        print(f"the journal cannot be written: {error}", file=sys.stderr, flush=True)  # noqa: T201 - the launcher's log

    def _load(self) -> None:
        try:
            with open(self._path, "rb") as file:  # noqa: PTH123 - pathlib is not small
                lines = file.read().split(b"\n")
        except FileNotFoundError:
            return
        for line in lines:
            try:
                entry = json.loads(line)
            except ValueError:
                continue  # the last line of a machine that went down
            if container_id := entry.pop("started", None):
                self.started[container_id] = entry
            elif container_id := entry.get("exited"):
                self.exited[container_id] = entry["status"]
            elif container_id := entry.get("forgotten"):
                self.started.pop(container_id, None)
                self.exited.pop(container_id, None)

    def _rewrite(self) -> None:
        """Replace the file. Raises OSError; the old one stays then."""
        fresh = self._path + ".new"
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND | os.O_CLOEXEC
        file = os.open(fresh, flags, 0o600)
        try:
            for container_id, entry in self.started.items():
                _write(file, {"started": container_id, **entry})
            for container_id, status in self.exited.items():
                _write(file, {"exited": container_id, "status": status})
            os.fdatasync(file)
            os.rename(fresh, self._path)  # noqa: PTH104 - pathlib is not small
        except OSError:
            os.close(file)
            raise
        if self._file >= 0:
            os.close(self._file)
        self._file = file
        self._lines = len(self.started) + len(self.exited)


def _write(file: int, line: Entry) -> None:
    data = json.dumps(line, separators=(",", ":")).encode() + b"\n"
    if os.write(file, data) < len(data):
        raise OSError(errno.ENOSPC, "only a part of a line was written")
