"""Sandboxes on a real disk."""

import os
import time
from pathlib import Path

import pytest

from tepui.agent import paths, sandbox
from tepui.base import clock


def make(root, container, executor="t1", framework="f"):
    directory = paths.sandbox(
        paths.executor_directory(str(root), "m-S0", framework, executor), container
    )
    sandbox.create(directory, None)
    return directory


def test_a_sandbox_has_its_files_and_is_the_latest(tmp_path):
    first = make(tmp_path, "c1")
    second = make(tmp_path, "c2")
    assert sorted(path.name for path in Path(first).iterdir()) == ["stderr", "stdout"]
    assert str(Path(paths.latest(first)).readlink()) == second
    assert list(sandbox.existing(str(tmp_path))) == [
        ("/frameworks/f/executors/t1/runs/latest", second)
    ]


def test_what_cannot_be_made_is_said(tmp_path):
    (tmp_path / "slaves").write_text("in the way")
    with pytest.raises(sandbox.SandboxError, match="Not a directory"):
        make(tmp_path, "c1")


def test_nobody_becomes_nobody_without_being_root():
    assert sandbox.identity(None) is None


@pytest.mark.skipif(os.geteuid() != 0, reason="users are only switched by root")
def test_users_are_looked_up():
    found = sandbox.identity("root")
    assert found
    assert (found.uid, found.gid) == (0, 0)
    with pytest.raises(sandbox.SandboxError) as caught:
        sandbox.identity("nosuchuser")
    assert str(caught.value) == (
        "Failed to chown directory to 'nosuchuser': No such user 'nosuchuser'"
    )


def age(directory, seconds):
    then = time.time() - seconds
    os.utime(directory, (then, then))


#: Far above what a part of the disk in use can take away.
DELAY = 1_000_000 * clock.SECOND


def test_old_sandboxes_go_and_take_empty_directories_along(tmp_path):
    old, young, living = (make(tmp_path, name, executor=name) for name in ("old", "new", "live"))
    for directory in (old, living):
        age(directory, 2_000_000)
    removed = sandbox.collect(str(tmp_path), [living], DELAY, 0.0)
    assert removed == [old]
    assert not Path(paths.executor_directory(str(tmp_path), "m-S0", "f", "old")).exists()
    assert Path(young).is_dir()
    assert Path(living).is_dir()


def test_the_last_run_takes_its_framework_along(tmp_path):
    old = make(tmp_path, "c1")
    age(old, 2_000_000)
    assert sandbox.collect(str(tmp_path), [], DELAY, 0.0) == [old]
    assert not list((tmp_path / "slaves" / "m-S0" / "frameworks").iterdir())


def test_a_full_disk_keeps_nothing(tmp_path):
    directory = make(tmp_path, "c1")
    assert sandbox.max_age_s(str(tmp_path), DELAY, 1.0) == 0
    assert sandbox.collect(str(tmp_path), [], DELAY, 1.0) == [directory]


def test_the_age_counts_from_the_end(tmp_path):
    directory = make(tmp_path, "c1")
    age(directory, 2_000_000)
    sandbox.ended(directory)
    assert sandbox.collect(str(tmp_path), [], DELAY, 0.0) == []
