"""The launcher: a small process per agent that starts the tasks and outlives the agent.

It listens on a unix socket for one agent at a time (a new connection replaces the old one) and
speaks JSON, a line per message. It starts processes, tells when a container has ended, and keeps
every exit, on disk, until the agent says ``forget``. It ends by itself when it has no container and
no agent. Nothing here knows of Mesos.

| agent says ``do`` | meaning |
|---|---|
| ``start`` | start a container (see ``spawn.Request``); ``transient`` ones end with the agent |
| ``signal`` | send ``signal`` to every process of container ``id`` |
| ``kill`` | kill every process of container ``id`` |
| ``forget`` | the exit of container ``id`` is taken |

| launcher says ``is`` | meaning |
|---|---|
| ``hello`` | first line: ``containers`` with ``id``, ``pid`` and, when ended, ``status`` |
| ``started``, ``failed`` | answers to ``start``: ``pid``, or ``error`` |
| ``exited`` | no process of container ``id`` is left; ``status`` as wait(2) has it, or null |

A container has ended when its first process has ended and all others, which are killed then, too.
"""

import ctypes
import fcntl
import gc
import json
import os
import select
import signal
import socket
import sys
import time
from typing import Any

from tepui.agent.launcher import processes, spawn
from tepui.agent.launcher.journal import Journal

VERSION = 1
_PR_SET_CHILD_SUBREAPER = 36
#: A line longer than this is no message of ours.
_LINE_MAX = 16 << 20
#: An agent that does not read loses its connection; it gets everything again when it returns.
_UNSENT_MAX = 16 << 20
#: How often the rest of an ended container is looked after.
_DRAIN_S = 0.05
#: After this long the exit is told although something unkillable is left.
_DRAIN_MAX_S = 60.0

Message = dict[str, Any]


class Container:
    """One container that was started and is not yet forgotten."""

    __slots__ = ("adopted", "cgroups", "directory", "ended_at", "id", "pid", "status", "transient")

    def __init__(
        self, container_id: str, pid: int, directory: str, cgroups: list[str], *, transient: bool
    ) -> None:
        self.id = container_id
        self.pid = pid
        self.directory = directory
        self.cgroups = cgroups
        self.transient = transient
        #: Not our child: its status will stay unknown.
        self.adopted = False
        #: When the first process ended; 0 while it runs.
        self.ended_at = 0.0
        self.status: int | None = None


class Supervisor:
    """The event loop and what it looks after."""

    def __init__(self, listener: socket.socket, journal: Journal, idle_s: float) -> None:
        self._listener = listener
        self._journal = journal
        self._idle_s = idle_s
        self._epoll = select.epoll()
        self._agent: socket.socket | None = None
        self._unread = b""
        self._unsent = bytearray()
        #: Running or ending, by container id.
        self._containers: dict[str, Container] = {}
        #: Container of each first process that is our child.
        self._first: dict[int, Container] = {}
        #: Container of each watched process descriptor of an adopted process.
        self._watched: dict[int, Container] = {}
        #: Children that lost their parents, by process id; None for nobody's.
        self._strays: dict[int, Container | None] = {}
        self._ending: set[Container] = set()
        self._wake_read, self._wake_write = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
        self._idle_since = time.monotonic()

    def run(self) -> None:
        """Serve until idle for long enough."""
        signal.signal(signal.SIGCHLD, _wake)
        signal.set_wakeup_fd(self._wake_write, warn_on_full_buffer=False)
        self._adopt()
        self._epoll.register(self._listener.fileno(), select.EPOLLIN)
        self._epoll.register(self._wake_read, select.EPOLLIN)
        while not self._idle():
            for number, mask in self._epoll.poll(_DRAIN_S if self._ending else self._idle_s):
                self._ready(number, mask)
            self._reap()
            self._drain()
            self._flush()

    def _idle(self) -> bool:
        if self._containers or self._agent or self._journal.started:
            self._idle_since = time.monotonic()
        return time.monotonic() - self._idle_since > self._idle_s

    def _ready(self, number: int, mask: int) -> None:
        if number == self._listener.fileno():
            self._accept()
        elif number == self._wake_read:
            os.read(self._wake_read, 65536)
        elif number in self._watched:
            self._epoll.unregister(number)
            os.close(number)
            self._end(self._watched.pop(number), None)
        elif self._agent and number == self._agent.fileno() and mask & ~select.EPOLLOUT:
            self._receive(self._agent)

    # The agent.

    def _accept(self) -> None:
        agent, _ = self._listener.accept()
        if self._agent:
            self._receive(self._agent)  # what it said before it was replaced counts
            self._hang_up()
        agent.setblocking(False)  # noqa: FBT003 - its only parameter
        self._agent = agent
        self._epoll.register(agent.fileno(), select.EPOLLIN)
        listing: list[Message] = []
        for container_id, entry in self._journal.started.items():
            shown = {"id": container_id, "pid": entry["pid"]}
            if container_id in self._journal.exited:
                shown["status"] = self._journal.exited[container_id]
            listing.append(shown)
        self._say({"is": "hello", "version": VERSION, "pid": os.getpid(), "containers": listing})

    def _hang_up(self) -> None:
        if self._agent:
            self._epoll.unregister(self._agent.fileno())
            self._agent.close()
        self._agent = None
        self._unread = b""
        self._unsent.clear()
        for container in list(self._containers.values()):
            if container.transient:
                self._kill(container)

    def _receive(self, agent: socket.socket) -> None:
        """Do all that has been said; a connection that ends is dropped after that."""
        while self._agent is agent:
            try:
                data = agent.recv(1 << 20)
            except BlockingIOError:
                return
            except OSError:
                data = b""
            self._understand(data)
            if not data or len(self._unread) > _LINE_MAX:
                self._hang_up()

    def _understand(self, data: bytes) -> None:
        *lines, self._unread = (self._unread + data).split(b"\n")
        for line in lines:
            try:
                self._do(json.loads(line))
            except (ValueError, KeyError, TypeError) as error:
                print(f"bad message from the agent: {error!r}", file=sys.stderr, flush=True)  # noqa: T201 - stderr is the launcher's log
                self._hang_up()
                return

    def _say(self, message: Message) -> None:
        if self._agent:
            self._unsent += json.dumps(message, separators=(",", ":")).encode() + b"\n"

    def _flush(self) -> None:
        """Exits are on disk before anybody hears of them."""
        self._journal.sync()
        if not self._agent or not self._unsent:
            return
        try:
            sent = self._agent.send(self._unsent)
            del self._unsent[:sent]
        except BlockingIOError:
            pass
        except OSError:
            self._hang_up()
            return
        if len(self._unsent) > _UNSENT_MAX:
            self._hang_up()
        elif self._agent:
            wanted = select.EPOLLIN | (select.EPOLLOUT if self._unsent else 0)
            self._epoll.modify(self._agent.fileno(), wanted)

    def _do(self, message: Message) -> None:
        what, container_id = message["do"], message["id"]
        container = self._containers.get(container_id)
        if what == "start":
            self._start(message)
        elif what == "forget":
            if container is None:
                self._journal.forget(container_id)
        elif container and what == "signal":
            for pid in self._members(container):
                _send_signal(pid, message["signal"])
        elif container and what == "kill":
            self._kill(container)

    # Containers.

    def _start(self, message: Message) -> None:
        container_id, transient = message["id"], bool(message.get("transient"))
        known = self._containers.get(container_id)
        if known:
            self._say({"is": "started", "id": container_id, "pid": known.pid})
            return
        user = message.get("user")
        request = spawn.Request(
            program=message["program"],
            argv=message["argv"],
            env=message["env"],
            directory=message["directory"],
            stdout=message["stdout"],
            stderr=message["stderr"],
            user=(user[0], user[1], user[2]) if user else None,
            cgroups=message.get("cgroups") or (),
        )
        try:
            pid = spawn.start(request)
        except (OSError, ValueError) as error:
            self._say({"is": "failed", "id": container_id, "error": str(error)})
            return
        # A transient one enters groups that are not its own.
        cgroups = [] if transient else list(request.cgroups)
        container = Container(container_id, pid, request.directory, cgroups, transient=transient)
        self._containers[container_id] = self._first[pid] = container
        if not transient:
            entry = {
                "pid": pid,
                "time": processes.start_time(pid),
                "boot": _boot_id(),
                "directory": request.directory,
                "cgroups": cgroups,
            }
            self._journal.record_started(container_id, entry)
        self._say({"is": "started", "id": container_id, "pid": pid})

    def _adopt(self) -> None:
        """Take up what an earlier launcher started, if it still runs."""
        boot = _boot_id()
        for container_id, entry in list(self._journal.started.items()):
            if container_id in self._journal.exited:
                continue
            pid = entry["pid"]
            if entry["boot"] != boot:
                self._journal.forget(container_id)  # it died with the machine
                continue
            container = Container(
                container_id, pid, entry["directory"], entry["cgroups"], transient=False
            )
            container.adopted = True
            self._containers[container_id] = container
            try:
                descriptor = os.pidfd_open(pid)
            except OSError:
                self._end(container, None)
                continue
            if processes.start_time(pid) != entry["time"]:
                os.close(descriptor)
                self._end(container, None)
                continue
            self._watched[descriptor] = container
            self._epoll.register(descriptor, select.EPOLLIN)

    def _reap(self) -> None:
        """Take the status of every child that ended."""
        while True:
            try:
                pid, status = os.waitpid(-1, os.WNOHANG)
            except ChildProcessError:
                return
            if pid == 0:
                return
            self._strays.pop(pid, None)
            container = self._first.pop(pid, None)
            if container:
                self._end(container, status)

    def _end(self, container: Container, status: int | None) -> None:
        container.ended_at = time.monotonic()
        container.status = status
        self._ending.add(container)

    def _drain(self) -> None:
        """Kill what ended containers left behind; tell of those that left nothing."""
        if not self._ending:
            return
        self._find_strays()
        now = time.monotonic()
        for container in list(self._ending):
            rest = self._members(container, fresh=False)
            if rest and now - container.ended_at < _DRAIN_MAX_S:
                for pid in rest:
                    _send_signal(pid, signal.SIGKILL)
                continue
            self._ending.discard(container)
            del self._containers[container.id]
            if not container.transient:
                self._journal.record_exited(container.id, container.status)
            self._say({"is": "exited", "id": container.id, "status": container.status})

    def _kill(self, container: Container) -> None:
        for pid in self._members(container):
            _send_signal(pid, signal.SIGKILL)

    def _members(self, container: Container, *, fresh: bool = True) -> list[int]:
        """Every living process of a container."""
        if container.cgroups:
            inside = processes.in_cgroup(container.cgroups[0])
            return [pid for pid in inside if processes.alive(pid)]
        roots = [] if container.ended_at else [container.pid]
        if container.adopted:
            roots += processes.in_session(container.pid)
        if fresh:
            self._find_strays()
        roots += [pid for pid, owner in self._strays.items() if owner is container]
        return [pid for pid in processes.descendants(roots) if processes.alive(pid)]

    def _find_strays(self) -> None:
        """Our children that we did not start belong to somebody who did."""
        mine = processes.children(os.getpid())
        for pid in mine:
            if pid not in self._first and pid not in self._strays:
                self._strays[pid] = self._owner(pid)

    def _owner(self, pid: int) -> Container | None:
        owner = self._containers_by_session().get(processes.session(pid))
        if owner:
            return owner
        for container in self._containers.values():
            if processes.belongs(pid, container.pid, container.directory):
                return container
        return None

    def _containers_by_session(self) -> dict[int, Container]:
        return {container.pid: container for container in self._containers.values()}


def main() -> None:
    """``launcher <directory> <idle seconds>``: serve in the background once the socket is there."""
    directory, idle_s = sys.argv[1], float(sys.argv[2])
    os.chdir(directory)  # the socket's path is then short, whatever the directory's is
    lock = os.open("launcher.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        sys.exit(0)  # another one serves already
    if os.path.exists("launcher.sock"):  # noqa: PTH110 - pathlib is not small
        os.unlink("launcher.sock")  # noqa: PTH108 - same
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_CLOEXEC)
    previous = os.umask(0o077)
    listener.bind("launcher.sock")
    os.umask(previous)
    listener.listen(4)
    if os.fork():
        os._exit(0)  # whoever started us may go on: the socket is there
    os.setsid()
    journal = Journal(os.path.abspath("launcher.journal"))  # noqa: PTH100 - pathlib is not small
    os.chdir("/")
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    gc.collect()
    gc.freeze()  # fewer pages change in forked children
    Supervisor(listener, journal, idle_s).run()
    socket_path = os.path.join(directory, "launcher.sock")  # noqa: PTH118 - pathlib is not small
    os.unlink(socket_path)  # noqa: PTH108 - same


def _send_signal(pid: int, number: int) -> None:
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        pass
    except PermissionError as error:
        print(f"cannot signal {pid}: {error}", file=sys.stderr, flush=True)  # noqa: T201 - the launcher's log


def _wake(_number: int, _frame: object) -> None:
    """A handler must be there for the wake-up descriptor to be written."""


def _boot_id() -> str:
    with open("/proc/sys/kernel/random/boot_id") as file:  # noqa: PTH123 - pathlib is not small
        return file.read().strip()
