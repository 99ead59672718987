"""Fetching from the disk and from a real HTTP server on loopback, and what archives may not do."""

import asyncio
import gzip
import io
import stat
import tarfile
import zipfile
from typing import Any

import pytest
from aiohttp import web

from tepui.agent import fetcher
from tepui.base import clock
from tepui.wire.generated import v1


def uri(value, **fields):
    return v1.CommandInfo_URI(value=str(value), **fields)


def tar_of(path, members, mode: Any = "w"):
    """``members``: name to bytes, or to a TarInfo made by hand."""
    with tarfile.open(path, mode) as tar:
        for name, content in members.items():
            info = content if isinstance(content, tarfile.TarInfo) else tarfile.TarInfo(name)
            data = b"" if isinstance(content, tarfile.TarInfo) else content
            if info.isfile():
                info.size = len(data)
            tar.addfile(info, io.BytesIO(data))
    return path


@pytest.fixture
def box(tmp_path):
    directory = tmp_path / "sandbox"
    directory.mkdir()
    return directory


@pytest.fixture
async def fetch(box):
    brought = fetcher.Fetcher(clock.SECOND)

    async def run(*uris):
        await brought.fetch(uris, str(box), None)

    yield run
    await brought.close()


@pytest.fixture
async def server():
    """Serves what is put into its dictionary; ``/stall`` starts an answer and never ends it."""
    pages = {}

    async def answer(request):
        if request.path == "/stall":
            response = web.StreamResponse()
            await response.prepare(request)
            await response.write(b"some")
            await asyncio.sleep(30)
            return response
        if request.path not in pages:
            raise web.HTTPNotFound
        return web.Response(body=pages[request.path])

    application = web.Application()
    application.router.add_get("/{path:.*}", answer)
    runner = web.AppRunner(application, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    yield pages, f"http://{host}:{port}"
    await runner.cleanup()


async def test_local_files_are_copied(fetch, box, tmp_path):
    source = tmp_path / "data.txt"
    source.write_text("x")
    await fetch(uri(source), uri(f"file://{source}", output_file="deep/er/name"))
    assert (box / "data.txt").read_text() == "x"
    assert (box / "deep" / "er" / "name").read_text() == "x"


async def test_downloads(fetch, box, server):
    pages, base = server
    pages["/a/tool.sh"] = b"#!/bin/sh\n"
    pages["/large"] = bytes(3 << 20)
    await fetch(uri(f"{base}/a/tool.sh?version=1", executable=True), uri(f"{base}/large"))
    assert (box / "tool.sh").read_bytes() == b"#!/bin/sh\n"
    assert (box / "tool.sh").stat().st_mode & stat.S_IXUSR
    assert (box / "large").stat().st_size == 3 << 20


@pytest.mark.parametrize(
    "name", ["a.tar", "a.tgz", "a.tar.gz", "a.tbz2", "a.tar.bz2", "a.txz", "a.tar.xz"]
)
async def test_tar_archives_are_extracted(fetch, box, tmp_path, name):
    kind = {"gz": "gz", "gz2": "bz2", "z2": "bz2", "xz": "xz", "ar": ""}[name[-2:]]
    archive = tar_of(tmp_path / name, {"dir/file": b"content"}, f"w:{kind}")
    await fetch(uri(archive))
    assert (box / "dir" / "file").read_bytes() == b"content"
    assert (box / name).exists()  # the archive stays, as with the original


async def test_zip_keeps_permissions(fetch, box, tmp_path):
    archive = tmp_path / "a.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        info = zipfile.ZipInfo("bin/run")
        info.external_attr = (stat.S_IFREG | 0o755) << 16
        packed.writestr(info, "#!")
    await fetch(uri(archive))
    assert (box / "bin" / "run").stat().st_mode & 0o777 == 0o755


async def test_gz_is_unpacked_beside_itself(fetch, box, tmp_path):
    (tmp_path / "log.txt.gz").write_bytes(gzip.compress(b"lines"))
    await fetch(uri(tmp_path / "log.txt.gz"))
    assert (box / "log.txt").read_bytes() == b"lines"


async def test_extraction_can_be_declined(fetch, box, tmp_path):
    archive = tar_of(tmp_path / "a.tar", {"file": b"x"})
    await fetch(uri(archive, extract=False))
    assert not (box / "file").exists()


def link(name, target, kind=tarfile.SYMTYPE):
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, target
    return info


async def test_links_inside_work_and_modes_lose_what_is_special(fetch, box, tmp_path):
    tool = tarfile.TarInfo("bin/tool")
    tool.mode, tool.uid, tool.gid = 0o6777, 12345, 12345
    archive = tar_of(tmp_path / "a.tar", {"bin/tool": tool, "run": link("run", "bin/tool")})
    await fetch(uri(archive))
    assert (box / "run").resolve() == (box / "bin/tool").resolve()
    assert stat.S_IMODE((box / "bin/tool").stat().st_mode) == 0o755
    assert (box / "bin/tool").stat().st_uid == box.stat().st_uid


@pytest.mark.parametrize(
    "members",
    [
        {"../escaped": b"x"},
        {"way": link("way", ".."), "way/escaped": b"x"},
        {"passwd": link("passwd", "/etc/passwd")},
        {"hard": link("hard", "../escaped", tarfile.LNKTYPE)},
        {"deep/way": link("deep/way", "../.."), "deep/way/escaped": b"x"},
        {"pipe": link("pipe", "", tarfile.FIFOTYPE)},
    ],
)
async def test_nothing_leaves_the_sandbox(fetch, box, tmp_path, members):
    archive = tar_of(tmp_path / "evil.tar", members)
    with pytest.raises(fetcher.FetchError, match=r"cannot extract evil\.tar"):
        await fetch(uri(archive))
    assert not (tmp_path / "escaped").exists()


async def test_a_zip_cannot_climb_either(fetch, box, tmp_path):
    archive = tmp_path / "evil.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("../escaped", "x")
    await fetch(uri(archive))
    assert not (tmp_path / "escaped").exists()
    assert (box / "escaped").exists()


@pytest.mark.parametrize(
    ("value", "fields", "said"),
    [
        ("/no/such/file", {}, "no such file"),
        ("relative/path", {}, "not an absolute path"),
        ("hdfs://host/file", {}, "does not fetch hdfs URIs"),
        ("/etc/hostname", {"output_file": "../up"}, "is not a file inside the sandbox"),
        ("/etc/hostname", {"output_file": "/abs"}, "is not a file inside the sandbox"),
        ("http://host/", {}, "is not a file inside the sandbox"),
        ("/etc/host'name", {}, "characters that are not allowed"),
    ],
)
async def test_what_cannot_be_fetched_is_said(fetch, value, fields, said):
    with pytest.raises(fetcher.FetchError, match=said):
        await fetch(uri(value, **fields))


async def test_servers_that_refuse_or_stall(fetch, server):
    _, base = server
    with pytest.raises(fetcher.FetchError, match="HTTP status 404"):
        await fetch(uri(f"{base}/missing"))
    with pytest.raises(fetcher.FetchError, match="stall"):
        await fetch(uri(f"{base}/stall"))


async def test_a_broken_archive_is_no_crash(fetch, tmp_path):
    (tmp_path / "bad.tgz").write_bytes(b"not a tar")
    with pytest.raises(fetcher.FetchError, match=r"cannot extract bad\.tgz"):
        await fetch(uri(tmp_path / "bad.tgz"))
