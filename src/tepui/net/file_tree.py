"""Attached directories and files, and safe reading below them. Blocking; call it from threads.

A table maps virtual paths to real ones; the longest attached prefix of a requested path wins. What
a path leads to must lie inside what is attached. That is checked on the opened descriptor, not on
the name, because whoever owns a sandbox may swap a file for a symbolic link at any moment.
"""

import contextlib
import grp
import os
import pwd
import stat
from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias, final

from tepui.base import errors

#: Whether a principal (None: without a name) may see something.
Rule: TypeAlias = Callable[[str | None], bool]


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a directory."""

    #: The virtual path.
    path: str
    size: int
    mode: int
    mtime_ns: int
    nlink: int
    user: str
    group: str


@dataclass(frozen=True, slots=True)
class OpenFile:
    """A regular file that may be read; the descriptor belongs to whoever opened it."""

    fd: int
    size: int


class NotFoundError(errors.UserError):
    """No such path, or none that may be seen."""

    def __init__(self) -> None:
        super().__init__("", status=404)


class ForbiddenError(errors.UserError):
    """The caller may not see what is below this path."""

    def __init__(self) -> None:
        super().__init__("", status=403)


class IsDirectoryError(errors.UserError):
    """The path is a directory, and a file was asked for."""


@final
class AttachedPaths:
    """The table, and what can be done with a virtual path."""

    def __init__(self) -> None:
        self._roots: dict[tuple[str, ...], Path] = {}
        #: Who may see what is attached; absent: everybody.
        self._rules: dict[tuple[str, ...], Rule] = {}

    def attach(self, virtual: str, real: Path, rule: Rule | None = None) -> None:
        """Serve ``real`` (file or directory, existing or not yet) as ``virtual``; replaces.

        ``rule`` says which principal may see it.
        """
        self.detach(virtual)
        self._roots[_segments(virtual)] = real
        if rule is not None:
            self._rules[_segments(virtual)] = rule

    def detach(self, virtual: str) -> None:
        """Serve it no longer; detaching what is not attached is no error."""
        self._roots.pop(_segments(virtual), None)
        self._rules.pop(_segments(virtual), None)

    def check(self, virtual: str, principal: str | None) -> None:
        """Raise ForbiddenError when the principal may not see what the path leads to."""
        segments = _segments(virtual)
        for length in range(len(segments), -1, -1):
            if segments[:length] in self._roots:
                rule = self._rules.get(segments[:length])
                if rule is not None and not rule(principal):
                    raise ForbiddenError
                return

    def table(self) -> dict[str, str]:
        """Virtual path to real path, sorted."""
        return {"/" + "/".join(virtual): str(real) for virtual, real in sorted(self._roots.items())}

    def entries(self, virtual: str) -> list[Entry]:
        """A directory's entries sorted by path; of a file none. Raises NotFoundError."""
        prefix = "/" + "/".join(_segments(virtual))
        found: list[Entry] = []
        with self._opened(virtual) as (fd, root):
            if not stat.S_ISDIR(os.fstat(fd).st_mode):
                return []
            with os.scandir(fd) as names:
                for name in sorted(entry.name for entry in names):
                    status = _status(fd, name, root)
                    if status is not None:
                        found.append(_entry(f"{prefix}/{name}", status))
        return found

    def open_file(self, virtual: str) -> OpenFile:
        """Open a regular file for reading; the caller closes it.

        Raises NotFoundError and IsDirectoryError.
        """
        with self._opened(virtual) as (fd, _):
            status = os.fstat(fd)
            if stat.S_ISDIR(status.st_mode):
                raise IsDirectoryError("")
            if not stat.S_ISREG(status.st_mode):
                raise NotFoundError
            return OpenFile(os.dup(fd), status.st_size)

    def read(self, virtual: str, offset: int, length: int) -> tuple[int, bytes]:
        """The file's size, and up to ``length`` bytes from ``offset``.

        Raises NotFoundError and IsDirectoryError.
        """
        file = self.open_file(virtual)
        try:
            return file.size, os.pread(file.fd, length, offset) if length else b""
        finally:
            os.close(file.fd)

    @contextlib.contextmanager
    def _opened(self, virtual: str) -> Generator[tuple[int, Path]]:
        """What a virtual path leads to, opened and proven to lie inside the root, its real path."""
        root, below = self._resolve(virtual)
        try:
            # Non-blocking, because opening a named pipe would wait for its writer.
            fd = os.open(
                os.path.join(root, *below),  # noqa: PTH118  Path would normalise what we check
                os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC,
            )
        except (OSError, ValueError) as error:
            raise NotFoundError from error
        try:
            real_root = root.resolve()
            if not _place(fd).is_relative_to(real_root):
                raise NotFoundError
            yield fd, real_root
        finally:
            os.close(fd)

    def _resolve(self, virtual: str) -> tuple[Path, tuple[str, ...]]:
        segments = _segments(virtual)
        for length in range(len(segments), -1, -1):
            root = self._roots.get(segments[:length])
            if root is not None:
                return root, segments[length:]
        raise NotFoundError


def _segments(virtual: str) -> tuple[str, ...]:
    return tuple(segment for segment in virtual.split("/") if segment not in ("", "."))


def _place(fd: int) -> Path:
    """Where an open file is, whatever name it was opened by."""
    return Path(f"/proc/self/fd/{fd}").readlink()


def _status(directory: int, name: str, root: Path) -> os.stat_result | None:
    """What a directory's entry is; a symbolic link is followed within ``root``."""
    try:
        status = os.stat(name, dir_fd=directory, follow_symlinks=False)
        if stat.S_ISLNK(status.st_mode) and (
            (_place(directory) / name).resolve().is_relative_to(root)
        ):
            return os.stat(name, dir_fd=directory)
    except OSError:
        return None  # removed meanwhile, or a link to nowhere
    return status


def _entry(path: str, status: os.stat_result) -> Entry:
    return Entry(
        path,
        status.st_size,
        status.st_mode,
        status.st_mtime_ns,
        status.st_nlink,
        _user(status.st_uid),
        _group(status.st_gid),
    )


def _user(number: int) -> str:
    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return str(number)


def _group(number: int) -> str:
    try:
        return grp.getgrgid(number).gr_name
    except KeyError:
        return str(number)
