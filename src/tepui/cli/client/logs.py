"""Follow files of tasks as they grow, several at a time."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tepui.base import errors
from tepui.cli.client.master import Document, Master, Sandbox

_POLL_S = 0.25
_CHUNK = 64 << 10
_LIVE = ("TASK_STAGING", "TASK_STARTING", "TASK_RUNNING", "TASK_KILLING", "TASK_UNREACHABLE")


def is_live(task: Document) -> bool:
    """Whether the task may still write."""
    return task["state"] in _LIVE


@dataclass(slots=True)
class Tail:
    """How far one task's file has been read."""

    task: Document
    sandbox: Sandbox
    file: str
    offset: int = 0

    def pieces(self, master: Master) -> Iterator[bytes]:
        """What is new, in pieces."""
        while True:
            try:
                data = master.read(self.sandbox, self.file, self.offset, _CHUNK)
            except errors.UserError:
                return  # the sandbox is not there yet, or not any more
            if not data:
                return
            self.offset += len(data)
            yield data


def follow(
    master: Master,
    tasks: Callable[[], list[Document]],
    file: str,
    write: Callable[[Document, bytes], None],
    *,
    forever: bool,
) -> None:
    """Write what the tasks' files hold, and with ``forever`` what is added, until none is left.

    ``tasks`` is asked again on every round, so that instances that come later are followed too.
    """
    tails: dict[str, Tail] = {}
    while True:
        current = tasks()
        for task in current:
            if task["id"] not in tails:
                tails[task["id"]] = Tail(task, master.sandbox(task), file)
        live = any(is_live(task) for task in current)
        for tail in tails.values():
            for data in tail.pieces(master):
                write(tail.task, data)
        if not forever or not live:
            return
        time.sleep(_POLL_S)
