"""The shell of a local cluster: processes, their logs, and whether they answer yet."""

import asyncio
import contextlib
import fcntl
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO

from tepui.base import clock, errors
from tepui.local import supervision
from tepui.local.plan import Daemon, Machine
from tepui.net import driver, store

_POLL_S = 0.05
#: A daemon's log is turned over at start when it is larger than this.
_LOG_MAX = 64 << 20


def this_machine() -> Machine:
    """Processors this process may use, and memory."""
    pages, size = os.sysconf("SC_PHYS_PAGES"), os.sysconf("SC_PAGE_SIZE")
    return Machine(cpus=len(os.sched_getaffinity(0)), mem_mb=pages * size >> 20)


Report = Callable[[supervision.Announce | supervision.AllReady], None]


async def run(daemons: list[Daemon], state_dir: Path, report: Report) -> str | None:
    """Run the daemons until SIGINT or SIGTERM; a second signal ends everything at once.

    Returns the name of a daemon that would not start, if one. Raises UserError when the state
    directory or a port is taken.
    """
    return await _LocalCluster(daemons, state_dir, report).run()


def log_path(state_dir: Path, name: str) -> Path:
    """Where a daemon's output goes."""
    return state_dir / "logs" / f"{name}.log"


class _LocalCluster:
    """The shell of ``supervision.Supervision``."""

    def __init__(
        self,
        daemons: list[Daemon],
        state_dir: Path,
        report: Report,
    ) -> None:
        self._daemons = daemons
        self._stop_signals = {daemon.name: daemon.stop_signal for daemon in daemons}
        self._state_dir = state_dir
        self._report = report
        self._processes: dict[str, subprocess.Popen[bytes]] = {}
        self._watchers: set[asyncio.Task[None]] = set()
        self._done: asyncio.Future[str | None] | None = None
        self._driver: driver.MachineDriver[
            supervision.SupervisionEvent, supervision.SupervisionEffect
        ] = driver.MachineDriver(
            supervision.Supervision(daemons), store.MemoryStore(), self._perform, fatal=self._fatal
        )

    async def run(self) -> str | None:
        loop = asyncio.get_running_loop()
        self._done = loop.create_future()
        with _locked(self._state_dir):
            for daemon in self._daemons:
                await _check_free(daemon)
                _check_log(log_path(self._state_dir, daemon.name))
            for number in (signal.SIGINT, signal.SIGTERM):
                loop.add_signal_handler(number, self.stop)
            self._driver.post(supervision.Started())
            try:
                return await self._done
            finally:
                for process in self._processes.values():
                    if process.poll() is None:
                        process.kill()
                for watcher in self._watchers:
                    watcher.cancel()
                await self._driver.close()

    def stop(self) -> None:
        """Begin to stop; a second call ends everything at once."""
        self._driver.post(supervision.StopRequested())

    def _perform(self, effect: supervision.SupervisionEffect) -> None:
        match effect:
            case supervision.Launch(daemon):
                self._launch(daemon)
            case supervision.Terminate(name):
                self._signal(name, signal.Signals[self._stop_signals[name]])
            case supervision.Kill(name):
                self._signal(name, signal.SIGKILL)
            case supervision.Done(failed):
                if self._done and not self._done.done():
                    self._done.set_result(failed)
            case supervision.Announce() | supervision.AllReady():
                self._report(effect)
            case _:
                errors.unreachable(effect)

    def _fatal(self, error: BaseException) -> None:
        if self._done and not self._done.done():
            self._done.set_exception(error)

    def _signal(self, name: str, number: signal.Signals) -> None:
        process = self._processes.get(name)
        if process and process.poll() is None:
            process.send_signal(number)

    def _launch(self, daemon: Daemon) -> None:
        try:
            process = self._start(daemon)
        except OSError:  # no processes or no disk left: the supervision tries again later
            self._driver.post(supervision.Exited(daemon.name, 1))
            return
        self._processes[daemon.name] = process
        watcher = asyncio.create_task(self._watch(daemon, process))
        self._watchers.add(watcher)
        watcher.add_done_callback(self._watchers.discard)

    def _start(self, daemon: Daemon) -> subprocess.Popen[bytes]:
        # A group of its own: Ctrl-C reaches this process only, which stops the others in order.
        with _open_log(log_path(self._state_dir, daemon.name)) as log:
            return subprocess.Popen(
                [sys.executable, "-m", "tepui.cli.main", *daemon.arguments],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                process_group=0,
            )

    async def _watch(self, daemon: Daemon, process: subprocess.Popen[bytes]) -> None:
        ready = False
        while process.poll() is None:
            if not ready and await _answers(daemon):
                ready = True
                self._driver.post(supervision.Ready(daemon.name))
            await asyncio.sleep(_POLL_S)
        self._driver.post(supervision.Exited(daemon.name, process.returncode))


async def _answers(daemon: Daemon) -> bool:
    host, _, port = daemon.address.rpartition(":")
    try:
        async with asyncio.timeout(1.0):
            reader, writer = await asyncio.open_connection(host, int(port))
            try:
                writer.write(f"GET {daemon.ready_path} HTTP/1.0\r\nHost: {host}\r\n\r\n".encode())
                return b" 200 " in await reader.readline()
            finally:
                writer.close()
    except (OSError, TimeoutError):
        return False


async def _check_free(daemon: Daemon) -> None:
    host, _, port = daemon.address.rpartition(":")
    try:
        server = await asyncio.start_server(lambda _r, w: w.close(), host, int(port))
    except OSError as error:
        raise errors.UserError(
            f"cannot listen on {daemon.address} for {daemon.name}: {error.strerror or error}",
            hint="stop what listens there, or choose another port (tepui up --help)",
        ) from error
    server.close()
    await server.wait_closed()


def _check_log(path: Path) -> None:
    try:
        _open_log(path).close()
    except OSError as error:
        raise errors.UserError(
            f"cannot write {path}: {error.strerror}", hint="choose another --state-dir"
        ) from error


def _open_log(path: Path) -> IO[bytes]:
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists() and path.stat().st_size > _LOG_MAX:
        path.replace(path.with_suffix(".log.1"))
    return path.open("ab")


@contextlib.contextmanager
def _locked(state_dir: Path):  # noqa: ANN202 (a generator for contextmanager)
    """Hold the state directory: two clusters in one would corrupt both."""
    try:
        state_dir.mkdir(parents=True, exist_ok=True)
        lock = (state_dir / "lock").open("w")
    except OSError as error:
        raise errors.UserError(
            f"cannot use {state_dir}: {error.strerror}", hint="choose another --state-dir"
        ) from error
    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise errors.UserError(
                f"a cluster is running with {state_dir} already",
                hint="stop it, or choose another --state-dir",
            ) from error
        yield


def elapsed(after: int) -> str:
    """A time since the start for people."""
    return f"{clock.to_seconds(after):.1f} s"
