"""Sandboxes on disk: made before a container starts, kept for a while after it ended.

A sandbox belongs to the task's user; everything above it to the agent. ``latest`` beside the runs
names the newest one. Everything here blocks; shells call it in a thread.
"""

import logging
import os
import pwd
import shutil
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tepui.agent import paths
from tepui.base import clock, errors

log = logging.getLogger(__name__)

#: Where runs are under ``work_dir``.
_RUNS: Final = "slaves/*/frameworks/*/executors/*/runs/*"


class SandboxError(errors.UnavailableError):
    """A sandbox cannot be made; the text is what the scheduler reads."""


@dataclass(frozen=True, slots=True)
class Identity:
    """A user as the kernel knows one."""

    uid: int
    gid: int
    groups: tuple[int, ...]


def identity(user: str | None) -> Identity | None:
    """The user to become; None to stay as we are, which is all that is possible unless root.

    Raises SandboxError for a user that is not there.
    """
    if user is None or os.geteuid() != 0:
        return None
    try:
        entry = pwd.getpwnam(user)
    except KeyError:
        raise SandboxError(
            f"Failed to chown directory to '{user}': No such user '{user}'"
        ) from None
    groups = os.getgrouplist(user, entry.pw_gid)
    return Identity(entry.pw_uid, entry.pw_gid, tuple(groups))


def create(directory: str, owner: Identity | None) -> None:
    """Make a sandbox with its ``stdout`` and ``stderr``. Raises SandboxError."""
    path = Path(directory)
    try:
        path.mkdir(parents=True)
        for name in ("stdout", "stderr"):
            (path / name).touch(mode=0o644)
        if owner:
            for made in (path, path / "stdout", path / "stderr"):
                os.chown(made, owner.uid, owner.gid)
            path.chmod(0o755)
        _link_latest(path)
    except OSError as error:
        raise SandboxError(f"{error.strerror}: {error.filename}") from error


def make_volume(directory: str, *, is_new: bool) -> list[str]:
    """Make the directory of a persistent volume; returns what is to be discarded. Raises OSError.

    A new volume does not show what one of the same name left behind.
    """
    discarded = remove_volume(directory) if is_new else []
    Path(directory).mkdir(parents=True, exist_ok=True)
    return discarded


def remove_volume(directory: str) -> list[str]:
    """Put a volume out of the way, at once; returns what is to be discarded. Raises OSError."""
    path = Path(directory)
    if not path.exists():
        return []
    aside = path.with_name(f".{path.name}.{time.time_ns()}")
    path.rename(aside)
    return [str(aside)]


def discard(directories: Iterable[str]) -> None:
    """Remove directories for good, which may take its time."""
    for directory in directories:
        shutil.rmtree(directory, ignore_errors=True)


def link_volumes(
    directory: str, volumes: Iterable[tuple[str, str]], owner: Identity | None
) -> None:
    """Let a sandbox show persistent volumes, which become the owner's. Raises SandboxError."""
    for shown, volume in volumes:
        link = Path(directory, shown)
        if shown.startswith("/") or ".." in link.parts:
            raise SandboxError(f"the container path '{shown}' of a volume leaves the sandbox")
        try:
            link.parent.mkdir(parents=True, exist_ok=True)
            link.symlink_to(volume)
            if owner:
                os.chown(volume, owner.uid, owner.gid)
        except OSError as error:
            raise SandboxError(f"{error.strerror}: {error.filename}") from error


def ended(directory: str) -> None:
    """The container of a sandbox is gone: its age counts from now."""
    try:
        os.utime(directory)
    except OSError as error:
        log.warning("cannot touch the sandbox %s: %s", directory, error)


def collect(work_dir: str, live: Iterable[str], delay_ns: int, headroom: float) -> list[str]:
    """Remove sandboxes of ended containers that are too old; returns their paths.

    The fuller the disk, the younger they may be: ``delay`` shrinks by the part of the disk that is
    used beyond what ``headroom`` leaves (spec mesos.md section 8.4).
    """
    age_max_s = max_age_s(work_dir, delay_ns, headroom)
    keep = set(live)
    removed: list[str] = []
    now = time.time()
    for run in Path(work_dir).glob(_RUNS):
        if run.is_symlink() or str(run) in keep or not run.is_dir():
            continue
        if now - run.stat().st_mtime < age_max_s:
            continue
        shutil.rmtree(run, ignore_errors=True)
        removed.append(str(run))
        _remove_empty_parents(run)
    return removed


def max_age_s(work_dir: str, delay_ns: int, headroom: float) -> float:
    """How old a sandbox may become now, in seconds."""
    usage = shutil.disk_usage(work_dir)
    used = usage.used / usage.total if usage.total else 0.0
    return clock.to_seconds(delay_ns) * max(0.0, 1 - headroom - used)


def existing(work_dir: str) -> Iterator[tuple[str, str]]:
    """Every latest sandbox on disk as (virtual path, real path)."""
    for link in Path(work_dir).glob(_RUNS.removesuffix("*") + "latest"):
        executor = link.parents[1]
        framework = executor.parents[1]
        yield paths.virtual(framework.name, executor.name), str(link.resolve())


def _link_latest(path: Path) -> None:
    latest = Path(paths.latest(str(path)))
    fresh = latest.with_name(f".{path.name}.latest")
    fresh.symlink_to(path)
    fresh.replace(latest)


def _remove_empty_parents(run: Path) -> None:
    """The executor's and the framework's directory go with their last run."""
    runs = run.parent
    if any(not entry.is_symlink() for entry in runs.iterdir()):
        return
    for link in runs.iterdir():
        link.unlink()
    executor = runs.parent
    framework_executors = executor.parent
    for directory in (runs, executor, framework_executors, framework_executors.parent):
        try:
            directory.rmdir()
        except OSError:
            return  # something else is in it
