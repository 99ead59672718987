"""Finding processes: who descends from whom, and what got away.

The supervisor is a subreaper: whatever a task leaves behind by double forks becomes a child of the
supervisor, never of init. So every process of a container descends from its first process or from
one of the supervisor's unknown children, and those can be told apart by session, environment or
working directory. No list of all processes is needed where the kernel has ``children`` files.

Only small modules of the standard library here and in the rest of the supervisor: it stays resident
for as long as tasks run.
"""

import os
from collections.abc import Iterable, Iterator


def start_time(pid: int) -> int:
    """Clock ticks since boot when the process started; 0 when it is gone."""
    fields = _stat(pid)
    return int(fields[19]) if fields else 0


def session(pid: int) -> int:
    """The session of a process; 0 when it is gone."""
    fields = _stat(pid)
    return int(fields[3]) if fields else 0


def alive(pid: int) -> bool:
    """Whether a process still runs; a zombie does not."""
    fields = _stat(pid)
    return bool(fields) and fields[0] not in ("Z", "X")


def children(pid: int) -> list[int]:
    """The direct children of a process, of all its threads."""
    found: list[int] = []
    try:
        threads = os.listdir(f"/proc/{pid}/task")  # noqa: PTH208 - pathlib is not small
    except OSError:
        return found
    for thread in threads:
        text = _read(f"/proc/{pid}/task/{thread}/children")
        if text is None:
            return _children_by_scan(pid)
        found += map(int, text.split())
    return found


def descendants(roots: Iterable[int]) -> list[int]:
    """``roots`` and everything below them, parents before children."""
    found: list[int] = []
    seen: set[int] = set()
    queue = list(roots)
    while queue:
        pid = queue.pop()
        if pid not in seen:
            seen.add(pid)
            found.append(pid)
            queue += children(pid)
    return found


def in_session(session_id: int) -> list[int]:
    """Every process of a session, by a look at all processes."""
    return [pid for pid in everything() if session(pid) == session_id]


def belongs(pid: int, first: int, directory: str) -> bool:
    """Whether a process that lost its parents came from the container started as ``first``."""
    if session(pid) == first:
        return True
    environment = _read_bytes(f"/proc/{pid}/environ") or b""
    mark = b"MESOS_SANDBOX=" + os.fsencode(directory)
    if environment.startswith(mark + b"\0") or b"\0" + mark + b"\0" in environment:
        return True
    try:
        where = os.readlink(f"/proc/{pid}/cwd")  # noqa: PTH115 - pathlib is not small
    except OSError:
        return False
    return where == directory or where.startswith(directory + "/")


def everything() -> Iterator[int]:
    """Every process id there is."""
    names = os.listdir("/proc")  # noqa: PTH208 - pathlib is not small
    return (int(name) for name in names if name.isdigit())


def in_cgroup(directory: str) -> list[int]:
    """The processes of a control group and of the groups below it."""
    found: list[int] = []
    for path, _, _ in os.walk(directory):
        found += map(int, (_read(path + "/cgroup.procs") or "").split())
    return found


def _children_by_scan(parent: int) -> list[int]:
    """For kernels without ``children`` files."""
    found: list[int] = []
    for pid in everything():
        fields = _stat(pid)
        if fields and int(fields[1]) == parent:
            found.append(pid)
    return found


def _stat(pid: int) -> list[str]:
    """The fields after the command's name: state, parent, group, session …"""
    text = _read(f"/proc/{pid}/stat")
    return text.rpartition(")")[2].split() if text else []


def _read(path: str) -> str | None:
    data = _read_bytes(path)
    return None if data is None else data.decode("utf-8", "replace")


def _read_bytes(path: str) -> bytes | None:
    try:
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - pathlib is not small
            return file.read()
    except OSError:
        return None
