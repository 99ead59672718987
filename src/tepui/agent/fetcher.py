"""Bringing a task's URIs into its sandbox before it starts.

Local files are copied, ``http`` and ``https`` downloaded to disk piece by piece; archives are
extracted unless told otherwise. Nothing an archive says may end up outside the sandbox. All URIs of
a task come at the same time; the first failure ends the whole fetch.
"""

import asyncio
import gzip
import logging
import os
import shutil
import stat
import tarfile
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final, final
from urllib.parse import unquote, urlsplit

import aiohttp

from tepui.agent.sandbox import Identity
from tepui.base import clock, errors
from tepui.wire.generated import v1

log = logging.getLogger(__name__)

_TAR_SUFFIXES: Final = (".tar", ".tgz", ".tar.gz", ".tbz2", ".tar.bz2", ".txz", ".tar.xz")
_CHUNK: Final = 1 << 20
#: A task's archive that unpacks to more than this is refused.
_EXTRACTED_MAX: Final = 64 << 30


class FetchError(errors.UnavailableError):
    """A URI did not arrive; the text is what the scheduler reads."""


@final
class Fetcher:
    """Fetches for all containers of an agent; close it with the agent."""

    def __init__(self, stall_timeout_ns: int) -> None:
        self._stall_timeout_s = clock.to_seconds(stall_timeout_ns)
        self._session: aiohttp.ClientSession | None = None
        #: For the metrics.
        self.succeeded = 0
        self.failed = 0

    async def fetch(
        self, uris: Sequence[v1.CommandInfo_URI], directory: str, owner: Identity | None
    ) -> None:
        """Bring all ``uris`` into ``directory``, owned by ``owner``. Raises FetchError."""
        sandbox = Path(directory)
        try:
            async with asyncio.TaskGroup() as group:
                for uri in uris:
                    group.create_task(self._fetch_one(uri, sandbox))
        except ExceptionGroup as group:
            self.failed += 1
            refused = group.subgroup(FetchError)
            if refused is None:
                raise
            raise _first(refused) from group
        if owner:
            await asyncio.to_thread(_chown_all, sandbox, owner)
        self.succeeded += bool(uris)

    async def close(self) -> None:
        """Drop the connections."""
        if self._session:
            await self._session.close()

    async def _fetch_one(self, uri: v1.CommandInfo_URI, sandbox: Path) -> None:
        target = _target(uri, sandbox)
        try:
            await asyncio.to_thread(target.parent.mkdir, parents=True, exist_ok=True)
            scheme = urlsplit(uri.value).scheme.lower()
            if scheme in ("http", "https"):
                await self._download(uri.value, target)
            elif scheme in ("", "file"):
                source = unquote(urlsplit(uri.value).path) if scheme else uri.value
                await asyncio.to_thread(_copy, source, target)
            else:
                raise FetchError(f"'{uri.value}': this agent does not fetch {scheme} URIs")
            if uri.executable:
                await asyncio.to_thread(_make_executable, target)
            elif uri.extract is not False:
                await asyncio.to_thread(extract, target, sandbox)
        except (OSError, aiohttp.ClientError, TimeoutError) as error:
            raise FetchError(f"'{uri.value}': {error or type(error).__name__}") from error

    async def _download(self, url: str, target: Path) -> None:
        if self._session is None:
            timeout = aiohttp.ClientTimeout(
                total=None, connect=self._stall_timeout_s, sock_read=self._stall_timeout_s
            )
            self._session = aiohttp.ClientSession(timeout=timeout, auto_decompress=False)
        async with self._session.get(url) as answer:
            if answer.status != 200:
                raise FetchError(f"'{url}': HTTP status {answer.status}")
            file = await asyncio.to_thread(target.open, "wb")
            with file:
                async for chunk in answer.content.iter_chunked(_CHUNK):
                    await asyncio.to_thread(file.write, chunk)


def extract(archive: Path, sandbox: Path) -> None:
    """Unpack an archive, by its name; other files stay as they are. Raises FetchError, OSError."""
    name = archive.name.lower()
    try:
        if name.endswith(_TAR_SUFFIXES):
            _extract_tar(archive, sandbox)
        elif name.endswith(".zip"):
            _extract_zip(archive, sandbox)
        elif name.endswith(".gz"):
            with gzip.open(archive) as packed, archive.with_suffix("").open("wb") as plain:
                shutil.copyfileobj(packed, plain, _CHUNK)
    except (tarfile.TarError, zipfile.BadZipFile, EOFError, gzip.BadGzipFile) as error:
        raise FetchError(f"cannot extract {archive.name}: {error}") from error


def _extract_tar(archive: Path, sandbox: Path) -> None:
    with tarfile.open(archive) as tar:
        # Python 3.11.2 of Debian 12 has no filters yet: ours checks, newer ones need not.
        tar.extraction_filter = lambda member, _directory: member
        root = sandbox.resolve()
        total = 0
        for member in tar:
            total += member.size
            if total > _EXTRACTED_MAX:
                raise FetchError(f"cannot extract {archive.name}: it is too large")
            if problem := _make_harmless(member, root):
                raise FetchError(f"cannot extract {archive.name}: '{member.name}' {problem}")
            tar.extract(member, root)


def _make_harmless(member: tarfile.TarInfo, root: Path) -> str:
    """Take owner and special modes from a member; says what is wrong with it, if anything."""
    member.name = member.name.lstrip("/")
    place = root / member.name
    if not place.resolve().is_relative_to(root):
        return "is outside of the sandbox"
    if member.issym() or member.islnk():
        target = (place.parent if member.issym() else root) / member.linkname
        if not target.resolve().is_relative_to(root):
            return "links to a place outside of the sandbox"
    elif not (member.isreg() or member.isdir()):
        return "is neither file, directory nor link"
    member.uid, member.gid, member.uname, member.gname = os.geteuid(), os.getegid(), "", ""
    member.mode = 0o755 if member.isdir() else member.mode & 0o755 | 0o600
    return ""


def _extract_zip(archive: Path, sandbox: Path) -> None:
    with zipfile.ZipFile(archive) as packed:
        if sum(member.file_size for member in packed.infolist()) > _EXTRACTED_MAX:
            raise FetchError(f"cannot extract {archive.name}: it is too large")
        for member in packed.infolist():
            # ``extract`` drops drive letters, leading slashes and ``..`` itself.
            path = Path(packed.extract(member, sandbox))
            mode = member.external_attr >> 16
            if stat.S_ISREG(mode) and path.is_file():
                path.chmod(stat.S_IMODE(mode) & 0o777)


def _target(uri: v1.CommandInfo_URI, sandbox: Path) -> Path:
    """Where a URI goes: its ``output_file``, or the last part of its path."""
    if any(character in uri.value for character in "\\'\0"):
        raise FetchError(f"'{uri.value}': contains characters that are not allowed")
    relative = uri.output_file or unquote(urlsplit(uri.value).path).rstrip("/").rpartition("/")[2]
    target = (sandbox / relative).resolve()
    if not relative or sandbox.resolve() not in target.parents:
        raise FetchError(f"'{uri.value}': '{relative}' is not a file inside the sandbox")
    return target


def _copy(source: str, target: Path) -> None:
    if not source.startswith("/"):
        raise FetchError(f"'{source}': not an absolute path")
    if not Path(source).is_file():
        raise FetchError(f"'{source}': no such file")
    shutil.copy(source, target)


def _make_executable(target: Path) -> None:
    target.chmod(target.stat().st_mode | 0o111)


def _chown_all(sandbox: Path, owner: Identity) -> None:
    for directory, subdirectories, files in os.walk(sandbox):
        for name in (*subdirectories, *files):
            os.chown(Path(directory) / name, owner.uid, owner.gid, follow_symlinks=False)


def _first(group: ExceptionGroup[FetchError]) -> FetchError:
    inner = group.exceptions[0]
    return _first(inner) if isinstance(inner, ExceptionGroup) else inner
