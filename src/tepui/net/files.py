"""The ``/files`` endpoints: browse, read and download below attached directories and files.

A table maps virtual paths to real ones; the longest attached prefix of a requested path wins. What
a path resolves to must stay inside what is attached: neither ``..`` nor a symbolic link leads out.
File I/O runs in threads. Facts: spec mesos.md section 4.2, golden/busy/files.
"""

from pathlib import Path
from typing import final

from tepui.net import http_messages, router


@final
class FileTree:
    """Attached paths and their endpoints."""

    def __init__(self) -> None:
        raise NotImplementedError

    def attach(self, virtual: str, real: Path) -> None:
        """Serve ``real`` (file or directory, existing or not yet) as ``virtual``; replaces."""
        raise NotImplementedError

    def detach(self, virtual: str) -> None:
        """Serve it no longer; detaching what is not attached is no error."""
        raise NotImplementedError

    def add_routes(self, routes: router.Router) -> None:
        """Add ``/files/browse``, ``/files/read``, ``/files/download`` and ``/files/debug``."""
        raise NotImplementedError

    async def browse(self, request: http_messages.Request) -> http_messages.Answer:
        """List a directory: ``path``; answers JSON, sorted by path."""
        raise NotImplementedError

    async def read(self, request: http_messages.Request) -> http_messages.Answer:
        """Read a piece: ``path``, ``offset``, ``length`` (at most 64 KiB)."""
        raise NotImplementedError

    async def download(self, request: http_messages.Request) -> http_messages.Answer:
        """The whole file, streamed."""
        raise NotImplementedError

    def debug(self, request: http_messages.Request) -> http_messages.Answer:
        """The table itself."""
        raise NotImplementedError
