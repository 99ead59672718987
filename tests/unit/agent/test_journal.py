"""The launcher's memory on disk."""

import errno
from pathlib import Path

import pytest

from tepui.agent.launcher import journal

ENTRY = {"pid": 5, "time": 7, "boot": "b", "directory": "/d", "cgroups": []}


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "journal")


def test_what_was_started_and_what_ended_is_remembered(path):
    first = journal.Journal(path)
    first.record_started("a", ENTRY)
    first.record_started("b", ENTRY)
    first.record_exited("a", 256)
    first.record_started("c", ENTRY)
    first.forget("c")
    first.sync()
    again = journal.Journal(path)
    assert again.started == {"a": ENTRY, "b": ENTRY}
    assert again.exited == {"a": 256}
    again.forget("a")
    assert journal.Journal(path).started == {"b": ENTRY}


def test_a_torn_last_line_is_left_out(path):
    first = journal.Journal(path)
    first.record_started("a", ENTRY)
    with Path(path).open("ab") as file:
        file.write(b'{"exited":"a","sta')
    again = journal.Journal(path)
    assert (again.started, again.exited) == ({"a": ENTRY}, {})


def test_history_does_not_pile_up(path):
    long = journal.Journal(path)
    long.record_started("kept", ENTRY)
    for number in range(10_000):
        long.record_started(f"c{number}", ENTRY)
        long.record_exited(f"c{number}", 0)
        long.forget(f"c{number}")
        long.sync()
    assert Path(path).stat().st_size < 1 << 20
    assert journal.Journal(path).started == {"kept": ENTRY}


def test_a_full_disk_loses_nothing_once_there_is_room(path, monkeypatch, capfd):
    full = journal.Journal(path)
    full.record_started("before", ENTRY)

    def refuse(_file, _data):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(journal.os, "write", refuse)
        full.record_started("during", ENTRY)
        full.record_exited("before", 9)
        full.sync()
        assert journal_on_disk(path) == {"before"}
    assert "No space left on device" in capfd.readouterr().err
    full.sync()
    again = journal.Journal(path)
    assert set(again.started) == {"before", "during"}
    assert again.exited == {"before": 9}


def journal_on_disk(path):
    text = Path(path).read_text()
    return {name for name in ("before", "during") if f'"started":"{name}"' in text}
