"""The /files endpoints: recorded answers, and no way out of what is attached."""

import asyncio
import json
import os
from pathlib import Path
from typing import Any

import pytest

from tepui.net import file_tree, files, http_messages, router
from tepui.security import principals
from tests.unit.net.wire_client import connected, read_response, serving, until, without_date

RECORDED = Path(__file__).parents[2] / "golden" / "busy" / "files"


@pytest.fixture
def tree(tmp_path):
    tree = files.FileTree()
    (tmp_path / "sandbox").mkdir()
    tree.attach("/run", tmp_path / "sandbox")
    return tree


@pytest.fixture
def sandbox(tmp_path, tree):
    (tmp_path / "secret").write_text("secret")
    return tmp_path / "sandbox"


def routes(tree):
    table = router.Router("slave(1)")
    tree.add_routes(table)
    return table


async def ask(tree, target):
    async with serving(routes(tree)) as server, connected(server) as (reader, writer):
        writer.write(f"GET {target} HTTP/1.1\r\n\r\n".encode())
        head, body = await read_response(reader)
        return int(head.split()[1]), head, body


async def read(tree, target) -> tuple[int, Any]:
    status, _, body = await ask(tree, f"/files/read?path={target}")
    return (status, json.loads(body)) if status == 200 else (status, body.decode())


NAMES = sorted(path.stem for path in RECORDED.glob("*.json") if not path.stem.startswith("v1_"))


@pytest.mark.parametrize("name", NAMES)
async def test_answers_as_recorded(name, tmp_path):
    recorded = json.loads((RECORDED / f"{name}.json").read_text())
    target, response = recorded["request"]["path"], recorded["response"]
    virtual = target.partition("path=")[2].partition("&")[0]
    virtual = virtual.removesuffix("/stdout")
    stdout, stderr = tmp_path / "stdout", tmp_path / "stderr"
    stdout.write_text("hello\n")
    stderr.write_text("x" * 688)
    for path, seconds in ((stdout, 1795353836), (stderr, 1795353838)):
        path.chmod(0o644)
        os.utime(path, (seconds, seconds))
    if os.geteuid() != 0 and name == "browse":
        pytest.skip("the recorded owner is root")
    tree = files.FileTree()
    tree.attach(virtual, tmp_path)
    _, head, body = await ask(tree, target)
    lines = [response["status_line"], *(": ".join(line) for line in response["headers"])]
    expected = "\r\n".join(lines).encode() + b"\r\n\r\n"
    assert without_date(head) == without_date(expected)
    assert body.decode() == response["body"]


def test_there_are_recordings():
    assert len(NAMES) > 10


@pytest.mark.parametrize("way", ["browse", "read", "download"])
async def test_a_path_must_be_given_and_exist(tree, way):
    assert (await ask(tree, f"/files/{way}"))[0] == 400
    status, _, body = await ask(tree, f"/files/{way}?path=/nowhere")
    assert status == 404
    assert body == (b"404 Not Found." if way == "download" else b"")
    assert (await ask(tree, f"/files/{way}?path=/run/nothing"))[0] == 404


async def test_debug_lists_the_table(tree, sandbox):
    _, _, body = await ask(tree, "/files/debug")
    assert json.loads(body) == {"/run": str(sandbox)}


@pytest.mark.parametrize("path", ["/run/../secret", "/run/out", "/run/dir/secret", "/run/abs"])
@pytest.mark.parametrize("way", ["browse", "read", "download"])
async def test_nothing_leads_out(tree, sandbox, way, path):
    (sandbox / "out").symlink_to("../secret")
    (sandbox / "abs").symlink_to(sandbox.parent / "secret")
    (sandbox / "dir").symlink_to("..")
    status, _, body = await ask(tree, f"/files/{way}?path={path}")
    assert status == 404
    assert b"secret" not in body


async def test_links_within_are_followed(tree, sandbox):
    (sandbox / "stdout").write_text("hello")
    (sandbox / "latest").symlink_to("stdout")
    (sandbox / "gone").symlink_to("nowhere")
    (sandbox / "out").symlink_to("../secret")
    assert (await read(tree, "/run/latest&offset=0"))[1]["data"] == "hello"
    _, _, body = await ask(tree, "/files/browse?path=/run/")
    listed = {entry["path"]: entry for entry in json.loads(body)}
    assert sorted(listed) == ["/run/latest", "/run/out", "/run/stdout"]
    assert listed["/run/latest"]["size"] == 5
    assert listed["/run/out"]["mode"].startswith("l")


async def test_what_is_attached_may_itself_be_a_link(tree, sandbox, tmp_path):
    (sandbox / "stdout").write_text("hello")
    (tmp_path / "latest").symlink_to("sandbox")
    tree.attach("/run/latest", tmp_path / "latest")
    assert (await read(tree, "/run/latest/stdout&offset=0"))[1]["data"] == "hello"


async def test_the_longest_attached_prefix_wins_until_detached(tree, sandbox, tmp_path):
    (sandbox / "a").mkdir()
    (sandbox / "a" / "f").write_text("outer")
    (tmp_path / "f").write_text("inner")
    tree.attach("/run/a/", tmp_path)
    assert (await read(tree, "/run/a/f&offset=0"))[1]["data"] == "inner"
    tree.detach("/run/a")
    tree.detach("/run/a")
    assert (await read(tree, "/run/a/f&offset=0"))[1]["data"] == "outer"


async def test_reads_are_bounded_and_follow_one_another(tree, sandbox):
    text = "ä€😀x" * 30_000
    (sandbox / "f").write_text(text)
    got, offset = "", 0
    while True:
        _, piece = await read(tree, f"/run/f&offset={offset}")
        if not piece["data"]:
            break
        assert len(piece["data"].encode()) <= files.MAX_READ
        assert piece["offset"] == offset
        got += piece["data"]
        offset += len(piece["data"].encode())
    assert got == text
    assert (await read(tree, "/run/f&offset=0&length=3"))[1]["data"] == "ä"
    assert (await read(tree, "/run/f&offset=0&length=0"))[1]["data"] == ""


async def test_bytes_that_are_no_text_still_arrive(tree, sandbox):
    (sandbox / "f").write_bytes(b"a\xffb\xc3")
    assert (await read(tree, "/run/f&offset=0"))[1]["data"] == "a\ufffdb"
    assert (await read(tree, "/run/f&offset=2"))[1]["data"] == "b"
    assert (await read(tree, "/run/f&offset=3"))[1]["data"] == "\ufffd"


async def test_numbers_must_be_numbers(tree, sandbox):
    (sandbox / "f").write_text("")
    assert await read(tree, "/run/f&length=x") == (
        400,
        "Failed to parse length: Failed to convert 'x' to number.\n",
    )
    assert (await read(tree, "/run/f&offset=-2"))[0] == 400


async def test_a_pipe_does_not_hang_the_reader(tree, sandbox):
    os.mkfifo(sandbox / "pipe")
    assert (await read(tree, "/run/pipe&offset=0"))[0] == 404
    assert (await ask(tree, "/files/download?path=/run/pipe"))[0] == 404


async def test_big_downloads_arrive_whole(tree, sandbox):
    (sandbox / "a.txt").write_bytes(os.urandom(1000) * 10_000)
    status, head, body = await ask(tree, "/files/download?path=/run/a.txt")
    assert status == 200
    assert b"Content-Type: text/plain\r\n" in head
    assert body == (sandbox / "a.txt").read_bytes()


async def test_a_download_that_nobody_reads_is_not_read_either(tree, sandbox):
    with (sandbox / "big").open("wb") as big:
        big.truncate(1 << 30)
    async with serving(routes(tree)) as server:
        async with connected(server) as (reader, writer):
            writer.write(b"GET /files/download?path=/run/big HTTP/1.1\r\n\r\n")
            await reader.readuntil(b"\r\n\r\n")
            await asyncio.sleep(0.05)
            assert tree._downloads
        await until(lambda: not tree._downloads)


async def test_head_of_a_download(tree, sandbox):
    (sandbox / "f").write_text("hello")
    answer = await tree.download(
        http_messages.Request(
            "HEAD", "/files/download?path=/run/f", http_messages.Headers(), b"", ("", 0)
        )
    )
    assert answer.content_length == 5


async def test_a_file_removed_before_it_is_sent_breaks_the_download(tree, sandbox):
    (sandbox / "f").write_text("hello")
    request = http_messages.Request(
        "GET", "/files/download?path=/run/f", http_messages.Headers(), b"", ("", 0)
    )
    answer = await tree.download(request)
    (sandbox / "f").unlink()
    async with serving(lambda _: answer) as server, connected(server) as (reader, writer):
        writer.write(b"GET / HTTP/1.1\r\n\r\n")
        with pytest.raises((asyncio.IncompleteReadError, ConnectionResetError)):
            await read_response(reader)


async def test_pieces_for_the_v1_calls(tree, sandbox):
    (sandbox / "f").write_text("hello")
    assert await tree.piece("/run/f", 1, 3) == (5, b"ell")
    assert await tree.piece("/run/f", 100, None) == (5, b"")
    (entry,) = await tree.entries("/run")
    assert (entry.path, entry.size, entry.nlink) == ("/run/f", 5, 1)
    with pytest.raises(file_tree.NotFoundError):
        await tree.entries("/nope")


async def test_who_may_see_is_asked_for_the_longest_attached_path(tree, sandbox):
    (sandbox / "inner").mkdir()
    (sandbox / "a").write_text("x")
    tree.attach("/run/inner", sandbox / "inner", lambda principal: principal == "alice")
    tree.attach("/closed", sandbox, lambda _: False)
    assert (await ask(tree, "/files/browse?path=/run"))[0] == 200
    for target in ("browse?path=/run/inner", "read?path=/closed/a", "download?path=/closed/a"):
        status, _, body = await ask(tree, f"/files/{target}")
        assert (status, body) == (403, b""), target
    tree.check("/run/inner", principals.Principal("alice"))
    with pytest.raises(file_tree.ForbiddenError):
        tree.check("/run/inner/below", principals.Principal("bob"))
    tree.attach("/closed", sandbox)
    assert (await ask(tree, "/files/browse?path=/closed"))[0] == 200
