"""What is committed is there after kill -9; what is damaged is named."""

import asyncio
import os
import signal
import sqlite3
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tepui.base import errors, machine
from tepui.net import store


def persist(key, value):
    return machine.Persist(key, value)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "state" / "master.db"


@pytest.fixture(params=["memory", "sqlite"])
def any_store(request, path):
    opened = store.MemoryStore() if request.param == "memory" else store.SqliteStore(path)
    yield opened
    opened.close()


async def test_commits_apply_in_order(any_store):
    await any_store.commit([persist("a", b"1"), persist("b", b"2"), persist("a", b"3")])
    await any_store.commit([persist("b", None), persist("never there", None)])
    await any_store.commit([])
    assert any_store.load() == {"a": b"3"}


async def test_scan_takes_the_prefix_literally(any_store):
    keys = ["a/1", "a/2", "a", "A/1", "a%/1", "a_/1", "b/1", "ü/1"]
    await any_store.commit([persist(key, key.encode()) for key in keys])
    assert sorted(any_store.scan("a/")) == ["a/1", "a/2"]
    assert sorted(any_store.scan("a%")) == ["a%/1"]
    assert sorted(any_store.scan("a_")) == ["a_/1"]
    assert sorted(any_store.scan("ü")) == ["ü/1"]
    assert sorted(any_store.scan("")) == sorted(keys)


async def test_concurrent_commits_are_all_durable(path):
    opened = store.SqliteStore(path)
    await asyncio.gather(*(opened.commit([persist(f"k{number}", b"v")]) for number in range(200)))
    opened.close()
    opened.close()
    again = store.SqliteStore(path)
    assert len(again.load()) == 200
    again.close()
    with pytest.raises(errors.UnavailableError, match="closed"):
        await opened.commit([persist("x", b"")])


keys = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)


@given(
    st.lists(st.lists(st.tuples(keys, st.none() | st.binary(max_size=20)), max_size=5), max_size=5)
)
@settings(max_examples=25, deadline=None)
def test_sqlite_and_memory_agree(tmp_path_factory, batches):
    path = tmp_path_factory.mktemp("store") / "s.db"

    async def run():
        sqlite, memory = store.SqliteStore(path), store.MemoryStore()
        for batch in batches:
            entries = [persist(key, value) for key, value in batch]
            await sqlite.commit(entries)
            await memory.commit(entries)
        sqlite.close()
        reopened = store.SqliteStore(path)
        try:
            assert reopened.load() == memory.load()
        finally:
            reopened.close()

    asyncio.run(run())


WRITER = """
import asyncio, sys
from pathlib import Path
from tepui.base import machine
from tepui.net import store

async def main():
    opened = store.SqliteStore(Path(sys.argv[1]))
    number = 0
    while True:
        number += 1
        value = str(number).encode()
        await opened.commit([machine.Persist("a", value), machine.Persist("b", value)])
        print(number, flush=True)

asyncio.run(main())
"""


def test_a_writer_killed_in_the_middle_loses_nothing_it_was_told_is_safe(path):
    for _ in range(3):
        before = int(read(path).get("a", b"0"))
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True
        )
        assert writer.stdout is not None
        acknowledged = 0
        for line in writer.stdout:
            acknowledged = int(line)
            if acknowledged >= 20:
                os.kill(writer.pid, signal.SIGKILL)
                break
        acknowledged = max(acknowledged, *map(int, writer.stdout.read().split()), 0)
        writer.stdout.close()
        writer.wait()
        assert acknowledged >= 20
        entries = read(path)
        assert entries["a"] == entries["b"]  # a batch is whole or absent
        assert int(entries["a"]) >= acknowledged
        assert int(entries["a"]) <= acknowledged + 1
        assert before == 0 or before >= 20


def read(path):
    opened = store.SqliteStore(path)
    try:
        return opened.load()
    finally:
        opened.close()


def test_a_file_of_noise_is_named(path):
    path.parent.mkdir()
    path.write_bytes(b"noise" * 1000)
    with pytest.raises(errors.CorruptionError, match=r"master\.db"):
        store.SqliteStore(path)
    path.unlink()
    store.SqliteStore(path).close()  # and the lock was released


async def test_a_damaged_page_is_found_at_the_start(path):
    opened = store.SqliteStore(path)
    await opened.commit([persist(f"key {number}", b"x" * 500) for number in range(200)])
    opened.close()
    data = bytearray(path.read_bytes())
    for page in range(2, len(data) // 4096):
        data[page * 4096 : page * 4096 + 200] = b"\xff" * 200
    path.write_bytes(data)
    with pytest.raises(errors.CorruptionError, match=r"master\.db.*damaged"):
        store.SqliteStore(path)


def test_a_database_of_somebody_else_is_refused(path):
    path.parent.mkdir()
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE t (x)")
    other.close()
    with pytest.raises(errors.CorruptionError, match="not a state file"):
        store.SqliteStore(path)


def test_a_newer_layout_is_refused(path):
    store.SqliteStore(path).close()
    newer = sqlite3.connect(path)
    newer.execute("PRAGMA user_version=99")
    newer.close()
    with pytest.raises(errors.CorruptionError, match="layout 99"):
        store.SqliteStore(path)


def test_a_file_has_one_owner(path):
    first = store.SqliteStore(path)
    with pytest.raises(errors.UnavailableError, match="in use"):
        store.SqliteStore(path)
    first.close()
    store.SqliteStore(path).close()


def test_a_path_that_cannot_be_is_reported(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(errors.UnavailableError, match="cannot open"):
        store.SqliteStore(tmp_path / "file" / "s.db")


async def test_a_full_disk_is_reported_and_leaves_the_old_state(path):
    opened = store.SqliteStore(path)
    await opened.commit([persist("a", b"1")])
    # SQLite's own way to run out of room, page by page, without filling a disk.
    opened._db.execute("PRAGMA max_page_count=3")
    with pytest.raises(errors.UnavailableError, match="full"):
        await opened.commit([persist("a", b"2"), persist("b", b"x" * 1_000_000)])
    assert opened.load() == {"a": b"1"}
    opened._db.execute("PRAGMA max_page_count=100000")
    await opened.commit([persist("a", b"3")])
    assert opened.load() == {"a": b"3"}
    opened.close()
