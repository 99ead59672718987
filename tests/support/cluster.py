"""A real cluster for end-to-end tests: `tepui up` on free loopback ports, a process of its own."""

from __future__ import annotations

import contextlib
import functools
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, Queue
from typing import Any, TypeVar

import psutil

from tepui.cli.client.json_http import Api

T = TypeVar("T")


def free_ports(count: int) -> int:
    """The first of ``count`` consecutive free ports."""
    for _ in range(50):
        with contextlib.ExitStack() as stack:
            probe = stack.enter_context(socket.socket())
            probe.bind(("127.0.0.1", 0))
            first = probe.getsockname()[1]
            if first + count > 65535:
                continue
            with contextlib.suppress(OSError):
                for port in range(first + 1, first + count):
                    stack.enter_context(socket.socket()).bind(("127.0.0.1", port))
                return first
    raise RuntimeError("no free ports")


def eventually(
    probe: Callable[[], T], accept: Callable[[T], bool] = bool, *, within_s: float = 30.0
) -> T:
    """Ask until the answer is accepted; fails with the last answer. End-to-end tests only."""
    deadline = time.monotonic() + within_s
    while True:
        answer = probe()
        if accept(answer):
            return answer
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {within_s} s; last answer: {answer!r}")
        time.sleep(0.05)


class Cluster:
    """A running `tepui up`."""

    def __init__(
        self,
        state_dir: Path,
        *,
        agents: int = 1,
        cpus: float = 4,
        mem: float = 4096,
        environment: dict[str, str] | None = None,
    ):
        self.state_dir = state_dir
        #: Settings of the daemons, such as MESOS_AGENT_PING_TIMEOUT.
        self.environment = os.environ | (environment or {})
        self.agents = agents
        first = free_ports(agents + 2)
        self.master = f"127.0.0.1:{first}"
        self.marathon = f"http://127.0.0.1:{first + 1}"
        self.agent_ports = list(range(first + 2, first + 2 + agents))
        self._command = [
            sys.executable,
            "-m",
            "tepui.cli.main",
            "up",
            "--json",
            f"--state-dir={state_dir}",
            f"--agents={agents}",
            f"--cpus={cpus}",
            f"--mem={mem}",
            f"--master-port={first}",
            f"--marathon-port={first + 1}",
            f"--agent-port={first + 2}",
        ]
        self.process: subprocess.Popen[str] | None = None
        self.seconds_to_ready = 0.0
        self._lines: Queue[dict[str, Any]] = Queue()

    def start(self) -> None:
        """Start and wait until everything answers."""
        self.process = subprocess.Popen(
            self._command,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env=self.environment,
        )
        threading.Thread(target=self._read, args=(self.process,), daemon=True).start()
        self.wait_for("up")

    def _read(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout
        for line in process.stdout:
            try:
                self._lines.put(json.loads(line))
            except ValueError:
                self._lines.put({"event": "text", "text": line})

    def wait_for(self, event: str, name: str | None = None, within_s: float = 60.0) -> None:
        """Wait for a line of `tepui up`."""
        seen: list[dict[str, Any]] = []
        deadline = time.monotonic() + within_s
        while True:
            try:
                line = self._lines.get(timeout=max(0.01, deadline - time.monotonic()))
            except Empty:
                raise AssertionError(
                    f"no '{event}' within {within_s} s: {seen}\n{self.logs()}"
                ) from None
            seen.append(line)
            if line["event"] == event and name in (None, line.get("name")):
                self.seconds_to_ready = line.get("seconds", 0.0)
                return

    def stop(self, within_s: float = 60.0) -> int:
        """Stop as Ctrl-C does; the exit code."""
        assert self.process
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        return self.process.wait(within_s)

    def daemon(self, name: str) -> psutil.Process:
        """The process of a daemon."""
        assert self.process
        port = f"--port={self.agent_ports[int(name[-1]) - 1]}" if "-" in name else name
        for child in psutil.Process(self.process.pid).children():
            arguments = child.cmdline()
            if port in arguments or (port == name and name in arguments):
                return child
        raise AssertionError(f"{name} does not run")

    def processes(self, *arguments: str) -> list[psutil.Process]:
        """Processes in sandboxes of this cluster that have these among their arguments."""
        found: list[psutil.Process] = []
        for process in psutil.process_iter():
            with contextlib.suppress(psutil.Error):
                inside = process.cwd().startswith(f"{self.state_dir}/agent-")
                if inside and set(arguments) <= set(process.cmdline()):
                    found.append(process)
        return found

    def logs(self) -> str:
        """The ends of the daemons' logs, for failures."""
        paths = sorted((self.state_dir / "logs").glob("*.log"))
        ends = (path.read_text().splitlines()[-30:] for path in paths)
        return "\n".join(
            f"--- {path.name}\n" + "\n".join(end) for path, end in zip(paths, ends, strict=True)
        )

    @functools.cached_property
    def marathon_api(self) -> Api:
        """Marathon's API."""
        return Api(self.marathon, "Marathon")

    @functools.cached_property
    def master_api(self) -> Api:
        """The master's API."""
        return Api(self.master, "the master")

    def tepui(self, *arguments: str, timeout_s: float = 120.0) -> subprocess.CompletedProcess[str]:
        """Run a command of `tepui` against this cluster."""
        return subprocess.run(
            [sys.executable, "-m", "tepui.cli.main", *arguments],
            capture_output=True,
            text=True,
            timeout=timeout_s,
            check=False,
            env={
                "TEPUI_MASTER": self.master,
                "TEPUI_MARATHON": self.marathon,
                "PATH": "/bin:/usr/bin",
            },
        )


@contextlib.contextmanager
def cluster(state_dir: Path, **options: Any) -> Iterator[Cluster]:
    """A cluster for the time of the block; nothing of it is left afterwards."""
    running = Cluster(state_dir, **options)
    try:
        running.start()
        yield running
    finally:
        running.marathon_api.close()
        running.master_api.close()
        if running.process:
            family: list[psutil.Process] = []
            with contextlib.suppress(psutil.NoSuchProcess):
                family = psutil.Process(running.process.pid).children(recursive=True)
            with contextlib.suppress(subprocess.TimeoutExpired):
                running.stop()
            for process in family:
                with contextlib.suppress(psutil.NoSuchProcess):
                    process.kill()
            running.process.kill()
            if running.process.stdout:
                running.process.stdout.close()
