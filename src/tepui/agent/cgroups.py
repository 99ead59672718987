"""Control groups: what a container may use, and whether it used too much.

Both kinds of hierarchy are spoken: v1 (one tree per controller, also where v2 is mounted beside it)
and v2 (one tree). Per container there is one group ``<root>/<container id>`` per tree; the process
that starts the container enters it before it executes the command. Where groups cannot be written
the agent runs plain processes: ``find`` answers None then, and says why.

CPU: shares of 1024 per CPU, and a quota where asked for. Memory: a hard limit, beyond which the
kernel ends a process of the container; ``MemoryWatch`` tells of that.
"""

import errno
import logging
import os
import select
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, final

from tepui.agent import containers
from tepui.wire.generated import v1

log = logging.getLogger(__name__)

_CFS_PERIOD_US: Final = 100_000
_CFS_QUOTA_MIN_US: Final = 1_000
_SHARES_PER_CPU: Final = 1024
_SHARES_MIN: Final = 2
#: cpu.weight of v2 for the default 1024 shares of v1.
_WEIGHT_DEFAULT: Final = 100
_MEGABYTE: Final = 1 << 20
#: The original never limits a container to less.
_MEMORY_MIN: Final = 32 * _MEGABYTE


def find(hierarchy: str, root: str, *, enable_cfs: bool) -> "Cgroups | None":
    """The control groups of this machine, or None when they cannot be used (said in the log)."""
    top = Path(hierarchy)
    try:
        if (top / "cgroup.controllers").exists():
            found: Cgroups = CgroupsV2(top / root, enable_cfs=enable_cfs)
        else:
            found = CgroupsV1(top / "cpu" / root, top / "memory" / root, enable_cfs=enable_cfs)
        found.prepare()
    except OSError as error:
        log.warning("running tasks as plain processes: no control groups in %s: %s", top, error)
        return None
    return found


@dataclass(frozen=True, slots=True)
class Usage:
    """What a container uses now."""

    cpu_user_s: float
    cpu_system_s: float
    memory_bytes: int


class Cgroups:
    """One kind of hierarchy. ``id`` is a container's."""

    def prepare(self) -> None:
        """Make the root group; OSError when that may not be done."""
        raise NotImplementedError

    def create(self, container_id: str, limits: containers.Limits) -> tuple[str, ...]:
        """Make the groups of a container with their limits; returns the directories to enter."""
        raise NotImplementedError

    def directories(self, container_id: str) -> tuple[Path, ...]:
        """The groups of a container, existing or not."""
        raise NotImplementedError

    def oom_kills(self, container_id: str) -> int:
        """How many of its processes the kernel ended for want of memory."""
        raise NotImplementedError

    def oom_happened(self, container_id: str) -> bool:
        """Whether an event of the file below means that memory ran out; the kill may follow."""
        raise NotImplementedError

    def oom_event_file(self, container_id: str) -> int:
        """A descriptor that polls as an exception or as readable when memory runs out."""
        raise NotImplementedError

    def memory(self, container_id: str) -> tuple[int, int, str]:
        """Limit and greatest use in bytes, and the kernel's own statistics."""
        raise NotImplementedError

    def usage(self, container_id: str) -> Usage | None:
        """What it uses now; None when it has no groups."""
        raise NotImplementedError

    def destroy(self, container_id: str) -> None:
        """Remove its groups; nothing may run in them. Those that are not there are no error."""
        for directory in self.directories(container_id):
            try:
                directory.rmdir()
            except FileNotFoundError:
                pass
            except OSError as error:
                log.warning("control group %s stays: %s", directory, error)


@final
class CgroupsV1(Cgroups):
    """``/sys/fs/cgroup/<controller>/<root>/<container>``."""

    def __init__(self, cpu: Path, memory: Path, *, enable_cfs: bool) -> None:
        self._cpu = cpu
        self._memory = memory
        self._enable_cfs = enable_cfs

    def prepare(self) -> None:
        """See Cgroups."""
        for root in (self._cpu, self._memory):
            if not (root.parent / "cgroup.procs").exists():
                raise FileNotFoundError(f"no control group hierarchy in {root.parent}")
            _make_writable(root)

    def create(self, container_id: str, limits: containers.Limits) -> tuple[str, ...]:
        """See Cgroups."""
        cpu, memory = self.directories(container_id)
        for directory in (memory, cpu):
            directory.mkdir(exist_ok=True)
        _write(cpu / "cpu.shares", _shares(limits.cpus_milli))
        quota = _quota_us(limits, enable_cfs=self._enable_cfs)
        if quota is not None:
            _write(cpu / "cpu.cfs_period_us", _CFS_PERIOD_US)
            _write(cpu / "cpu.cfs_quota_us", quota)
        if limits.memory_bytes:
            _write(memory / "memory.soft_limit_in_bytes", max(limits.memory_bytes, _MEMORY_MIN))
        if hard := _hard_memory(limits):
            _write(memory / "memory.limit_in_bytes", hard)
        return (str(memory), str(cpu))

    def directories(self, container_id: str) -> tuple[Path, ...]:
        """See Cgroups."""
        return self._cpu / container_id, self._memory / container_id

    def oom_kills(self, container_id: str) -> int:
        """See Cgroups."""
        return _field(self._memory / container_id / "memory.oom_control", "oom_kill")

    def oom_happened(self, container_id: str) -> bool:
        """See Cgroups. The event has no other meaning."""
        return (self._memory / container_id).exists()

    def oom_event_file(self, container_id: str) -> int:
        """See Cgroups."""
        directory = self._memory / container_id
        event = os.eventfd(0, os.EFD_CLOEXEC | os.EFD_NONBLOCK)
        try:
            control = os.open(directory / "memory.oom_control", os.O_RDONLY | os.O_CLOEXEC)
            try:
                _write(directory / "cgroup.event_control", f"{event} {control}")
            finally:
                os.close(control)
        except OSError:
            os.close(event)
            raise
        return event

    def memory(self, container_id: str) -> tuple[int, int, str]:
        """See Cgroups."""
        directory = self._memory / container_id
        return (
            _number(directory / "memory.limit_in_bytes"),
            _number(directory / "memory.max_usage_in_bytes"),
            _read(directory / "memory.stat"),
        )

    def usage(self, container_id: str) -> Usage | None:
        """See Cgroups. CPU time is read where its controller shares a tree with ``cpu``."""
        cpu, memory = self.directories(container_id)
        if not memory.exists():
            return None
        ticks = os.sysconf("SC_CLK_TCK")
        return Usage(
            _field(cpu / "cpuacct.stat", "user") / ticks,
            _field(cpu / "cpuacct.stat", "system") / ticks,
            _field(memory / "memory.stat", "total_rss"),
        )


@final
class CgroupsV2(Cgroups):
    """``/sys/fs/cgroup/<root>/<container>``."""

    def __init__(self, root: Path, *, enable_cfs: bool) -> None:
        self._root = root
        self._enable_cfs = enable_cfs

    def prepare(self) -> None:
        """See Cgroups."""
        _make_writable(self._root)
        for directory in (self._root.parent, self._root):
            _write(directory / "cgroup.subtree_control", "+cpu +memory")

    def create(self, container_id: str, limits: containers.Limits) -> tuple[str, ...]:
        """See Cgroups."""
        directory = self._root / container_id
        directory.mkdir(exist_ok=True)
        _write(directory / "cpu.weight", _weight(_shares(limits.cpus_milli)))
        quota = _quota_us(limits, enable_cfs=self._enable_cfs)
        if quota is not None:
            shown = "max" if quota < 0 else str(quota)
            _write(directory / "cpu.max", f"{shown} {_CFS_PERIOD_US}")
        if limits.memory_bytes:
            _write(directory / "memory.low", max(limits.memory_bytes, _MEMORY_MIN))
        if hard := _hard_memory(limits):
            _write(directory / "memory.max", hard)
        return (str(directory),)

    def directories(self, container_id: str) -> tuple[Path, ...]:
        """See Cgroups."""
        return (self._root / container_id,)

    def oom_kills(self, container_id: str) -> int:
        """See Cgroups."""
        return _field(self._root / container_id / "memory.events", "oom_kill")

    def oom_happened(self, container_id: str) -> bool:
        """See Cgroups. Reaching the limit is an event, too, which reclaiming may settle."""
        events = self._root / container_id / "memory.events"
        return _field(events, "oom") + _field(events, "oom_kill") > 0

    def oom_event_file(self, container_id: str) -> int:
        """See Cgroups."""
        path = self._root / container_id / "memory.events"
        file = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
        os.read(file, 4096)  # from here on a change is an event
        return file

    def memory(self, container_id: str) -> tuple[int, int, str]:
        """See Cgroups."""
        directory = self._root / container_id
        return (
            _number(directory / "memory.max"),
            _number(directory / "memory.peak"),
            _read(directory / "memory.stat"),
        )

    def usage(self, container_id: str) -> Usage | None:
        """See Cgroups."""
        directory = self._root / container_id
        if not directory.exists():
            return None
        return Usage(
            _field(directory / "cpu.stat", "user_usec") / 1e6,
            _field(directory / "cpu.stat", "system_usec") / 1e6,
            _number(directory / "memory.current"),
        )


@final
class MemoryWatch:
    """Calls back when a container runs out of memory, while it still runs.

    One epoll descriptor stands for all containers, so that the event loop watches one.
    """

    def __init__(self, cgroups: Cgroups, out_of_memory: Callable[[str], None]) -> None:
        self._cgroups = cgroups
        self._out_of_memory = out_of_memory
        self._epoll = select.epoll()
        self._files: dict[str, int] = {}
        self._containers: dict[int, str] = {}

    def fileno(self) -> int:
        """For the event loop; when it is readable call ``ready``."""
        return self._epoll.fileno()

    def add(self, container_id: str) -> None:
        """Watch a container whose groups are there."""
        try:
            file = self._cgroups.oom_event_file(container_id)
        except OSError as error:
            log.warning("cannot watch the memory of container %s: %s", container_id, error)
            return
        self._files[container_id] = file
        self._containers[file] = container_id
        self._epoll.register(file, select.EPOLLIN | select.EPOLLPRI | select.EPOLLET)

    def remove(self, container_id: str) -> None:
        """Watch it no longer."""
        file = self._files.pop(container_id, None)
        if file is not None:
            self._epoll.unregister(file)
            del self._containers[file]
            os.close(file)

    def ready(self) -> None:
        """Something happened; tell of containers that ran out of memory."""
        for file, _ in self._epoll.poll(0):
            container_id = self._containers.get(file)
            if container_id and self._cgroups.oom_happened(container_id):
                self._out_of_memory(container_id)

    def close(self) -> None:
        """Watch nothing any more."""
        for container_id in list(self._files):
            self.remove(container_id)
        self._epoll.close()


def limitation(cgroups: Cgroups, container_id: str) -> containers.Limitation:
    """What to say of a container that ended because it ran out of memory."""
    limit, peak, statistics = cgroups.memory(container_id)
    return containers.Limitation(
        reason=v1.TaskStatus_Reason.REASON_CONTAINER_LIMITATION_MEMORY,
        message=(
            f"Memory limit exceeded: Requested: {limit // _MEGABYTE}MB "
            f"Maximum Used: {peak // _MEGABYTE}MB\n\nMEMORY STATISTICS: \n{statistics}\n"
        ),
        memory_milli=limit * 1000 // _MEGABYTE,
    )


def _shares(cpus_milli: int) -> int:
    return max(_SHARES_PER_CPU * cpus_milli // 1000, _SHARES_MIN)


def _weight(shares: int) -> int:
    """The share of v1 on the scale of v2, so that one CPU weighs the default."""
    return min(max(_WEIGHT_DEFAULT * shares // _SHARES_PER_CPU, 1), 10_000)


def _quota_us(limits: containers.Limits, *, enable_cfs: bool) -> int | None:
    """CPU time per period; -1 lifts it, None leaves it alone."""
    if limits.cpus_milli_max is not None:
        cpus_milli = limits.cpus_milli_max
    elif enable_cfs:
        cpus_milli = limits.cpus_milli
    else:
        return None
    if cpus_milli == 0:
        return -1
    return max(_CFS_PERIOD_US * cpus_milli // 1000, _CFS_QUOTA_MIN_US)


def _hard_memory(limits: containers.Limits) -> int:
    """The hard limit in bytes; 0 for none."""
    hard = limits.memory_bytes if limits.memory_bytes_max is None else limits.memory_bytes_max
    return max(hard, _MEMORY_MIN) if hard else 0


def _make_writable(group: Path) -> None:
    """The group may be there already, made by an agent of another user."""
    group.mkdir(exist_ok=True)
    if not os.access(group, os.W_OK | os.X_OK, effective_ids=True):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(group))


def _write(path: Path, value: int | str) -> None:
    # Bare system calls: every launch pays for these, and half of a text file's cost is its buffers.
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o644)
    try:
        os.write(descriptor, str(value).encode())
    finally:
        os.close(descriptor)


def _read(path: Path) -> str:
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return ""
    try:
        return os.read(descriptor, 1 << 16).decode()
    except OSError:
        return ""
    finally:
        os.close(descriptor)


def _number(path: Path) -> int:
    text = _read(path).strip()
    return int(text) if text.isdigit() else 0


def _field(path: Path, name: str) -> int:
    """A number of a file of ``name number`` lines; 0 when it is not there."""
    for line in _read(path).splitlines():
        key, _, value = line.partition(" ")
        if key == name:
            return int(value)
    return 0
