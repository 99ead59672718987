"""The ``/files`` endpoints: browse, read and download below attached directories and files.

What may be seen is decided by ``file_tree``; here is what it looks like over HTTP. File I/O runs in
threads, and downloads are streamed at the reader's pace. Facts: spec mesos.md section 4.2,
golden/busy/files, golden/idle.
"""

import asyncio
import os
import posixpath
import stat
from pathlib import Path
from typing import Final, final

import msgspec

from tepui.base import errors
from tepui.net import file_tree, http_messages, router
from tepui.security import principals

#: Largest piece one read returns: sixteen pages.
MAX_READ: Final = 16 * 4096
#: Piece of a download.
_DOWNLOAD_PIECE: Final = 256 << 10
#: Content types by file name extension, where the original names one.
_CONTENT_TYPES: Final = {
    ".css": "text/css",
    ".csv": "text/csv",
    ".gif": "image/gif",
    ".gz": "application/x-gzip",
    ".htm": "text/html",
    ".html": "text/html",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".js": "text/javascript",
    ".json": "application/json",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".tar": "application/x-tar",
    ".txt": "text/plain",
    ".xml": "text/xml",
    ".zip": "application/zip",
}
_NOT_FOUND: Final = http_messages.text(404)


@final
class FileTree:
    """Attached paths and their endpoints."""

    def __init__(self) -> None:
        self._paths = file_tree.AttachedPaths()
        self._downloads: set[asyncio.Task[None]] = set()

    def attach(self, virtual: str, real: Path, rule: file_tree.Rule | None = None) -> None:
        """Serve ``real`` (file or directory, existing or not yet) as ``virtual``; replaces.

        ``rule`` says which principal may see it; without one everybody may.
        """
        self._paths.attach(virtual, real, rule)

    def check(self, virtual: str, principal: principals.Principal | None) -> None:
        """Raise file_tree.ForbiddenError (403) when the caller may not see the path.

        The endpoints here ask by themselves; callers of ``entries`` and ``piece`` have to.
        """
        self._paths.check(virtual, principal.value if principal else None)

    def detach(self, virtual: str) -> None:
        """Serve it no longer; detaching what is not attached is no error."""
        self._paths.detach(virtual)

    def add_routes(self, routes: router.Router) -> None:
        """Add ``/files/browse``, ``/files/read``, ``/files/download`` and ``/files/debug``."""
        routes.add("/files/browse", self.browse)
        routes.add("/files/read", self.read)
        routes.add("/files/download", self.download)
        routes.add("/files/debug", self.debug)

    async def entries(self, virtual: str) -> list[file_tree.Entry]:
        """For the v1 LIST_FILES call. Raises file_tree.NotFoundError (status 404, no text)."""
        return await asyncio.to_thread(self._paths.entries, virtual)

    async def piece(self, virtual: str, offset: int, length: int | None) -> tuple[int, bytes]:
        """The file's size and a piece of at most 64 KiB, for the v1 READ_FILE call.

        Raises file_tree.NotFoundError and UserError for a directory.
        """
        wanted = MAX_READ if length is None else min(length, MAX_READ)
        try:
            return await asyncio.to_thread(self._paths.read, virtual, offset, wanted)
        except file_tree.IsDirectoryError as error:
            raise errors.UserError("Cannot read a directory.\n") from error

    async def browse(self, request: http_messages.Request) -> http_messages.Answer:
        """List a directory: ``path``; answers JSON, sorted by path."""
        entries = await self.entries(self._allowed_path(request))
        listed = [
            {
                "gid": entry.group,
                "mode": stat.filemode(entry.mode),
                "mtime": float(entry.mtime_ns // 1_000_000_000),
                "nlink": entry.nlink,
                "path": entry.path,
                "size": entry.size,
                "uid": entry.user,
            }
            for entry in entries
        ]
        return http_messages.json_endpoint(request, msgspec.json.encode(listed))

    async def read(self, request: http_messages.Request) -> http_messages.Answer:
        """Read a piece: ``path``, ``offset``, ``length`` (at most 64 KiB).

        Without an offset the answer is the file's size. Bytes that are not UTF-8 become U+FFFD;
        a character that the bound cuts in two is left for the next read.
        """
        path = self._allowed_path(request)
        offset = _number(request, "offset")
        length = _number(request, "length")
        if length < -1:
            raise errors.UserError(f"Negative length provided: {length}.\n")
        if offset < -1:
            raise errors.UserError(f"Negative offset provided: {offset}.\n")
        if offset == -1:
            size, _ = await self.piece(path, 0, 0)
            return _piece_answer(request, size, "")
        _, data = await self.piece(path, offset, None if length == -1 else length)
        return _piece_answer(request, offset, _whole_characters(data).decode("utf-8", "replace"))

    async def download(self, request: http_messages.Request) -> http_messages.Answer:
        """The whole file, streamed; what is appended meanwhile is left out."""
        path = self._allowed_path(request)
        try:
            size, _ = await asyncio.to_thread(self._paths.read, path, 0, 0)
        except file_tree.NotFoundError:
            return router.NOT_FOUND
        except file_tree.IsDirectoryError as error:
            raise errors.UserError("Cannot download a directory.\n") from error
        name = posixpath.basename(path.rstrip("/"))

        def start(writer: http_messages.StreamWriter) -> None:
            task = asyncio.get_running_loop().create_task(self._send(path, size, writer))
            self._downloads.add(task)
            task.add_done_callback(self._downloads.discard)

        return http_messages.StreamResponse(
            200,
            start,
            (("Content-Disposition", f"attachment; filename={name}"),),
            _CONTENT_TYPES.get(posixpath.splitext(name)[1].lower(), "application/octet-stream"),
            size,
        )

    def _allowed_path(self, request: http_messages.Request) -> str:
        path = _path(request)
        self.check(path, request.principal)
        return path

    async def _send(self, path: str, size: int, writer: http_messages.StreamWriter) -> None:
        """Copy a file to its reader, no faster than it reads."""
        try:
            file = await asyncio.to_thread(self._paths.open_file, path)
        except errors.UserError:
            writer.abort()  # removed since its size was announced
            return
        left = size
        try:
            while left and not writer.closed:
                piece = await asyncio.to_thread(os.read, file.fd, min(left, _DOWNLOAD_PIECE))
                if not piece:
                    break  # shorter by now: the reader sees a broken body, not a silent cut
                left -= len(piece)
                writer.write(piece)
                await writer.drained()
        finally:
            os.close(file.fd)
            writer.close()

    def debug(self, request: http_messages.Request) -> http_messages.Answer:
        """The table itself."""
        return http_messages.json_endpoint(request, msgspec.json.encode(self._paths.table()))


def _path(request: http_messages.Request) -> str:
    path = request.query.get("path")
    if not path:
        raise errors.UserError("Expecting 'path=value' in query.\n")
    return path


def _number(request: http_messages.Request, name: str) -> int:
    value = request.query.get(name, "-1")
    try:
        return int(value)
    except ValueError as error:
        raise errors.UserError(
            f"Failed to parse {name}: Failed to convert '{value}' to number.\n"
        ) from error


def _piece_answer(request: http_messages.Request, offset: int, data: str) -> http_messages.Response:
    body = msgspec.json.encode({"data": data, "offset": offset})
    return http_messages.json_endpoint(request, body)


def _whole_characters(data: bytes) -> bytes:
    """``data`` without an incomplete UTF-8 character at its end, unless that is all there is."""
    for back in range(1, min(3, len(data) - 1) + 1):
        byte = data[-back]
        if byte >= 0xC0:
            width = 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4
            return data[:-back] if width > back else data
        if byte < 0x80:
            break
    return data
