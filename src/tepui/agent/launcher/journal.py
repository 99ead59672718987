"""What the supervisor must not forget when it dies: what it started, and exits not yet taken.

An append-only file of JSON lines: ``started`` (container, process id, start time, boot, directory,
groups), ``exited`` (container, status), ``forgotten`` (container). An exit is on disk before the
agent hears of it. The file is rewritten when most of it is history.
"""

import json
import os
from typing import Any

#: Rewrite when the file has this many lines more than it needs.
_SLACK_MAX = 4096

Entry = dict[str, Any]


class Journal:
    """The file, and what it says."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._dirty = False
        #: Container id to what was started.
        self.started: dict[str, Entry] = {}
        #: Container id to wait status, or None where nobody saw it.
        self.exited: dict[str, int | None] = {}
        self._lines = 0
        self._load()
        self._rewrite()

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
            self._rewrite()

    def sync(self) -> None:
        """Make every exit recorded so far durable."""
        if self._dirty:
            os.fdatasync(self._file)
            self._dirty = False

    def _append(self, line: Entry) -> None:
        os.write(self._file, json.dumps(line, separators=(",", ":")).encode() + b"\n")
        self._lines += 1

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
        fresh = self._path + ".new"
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND | os.O_CLOEXEC
        self._file = os.open(fresh, flags, 0o600)
        self._lines = 0
        for container_id, entry in self.started.items():
            self._append({"started": container_id, **entry})
        for container_id, status in self.exited.items():
            self._append({"exited": container_id, "status": status})
        os.fdatasync(self._file)
        os.rename(fresh, self._path)  # noqa: PTH104 - pathlib is not small
