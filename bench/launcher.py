"""The agent's launcher: launches per second and memory, with real processes.

Launches go through everything an agent does for a container (sandbox, control groups where they can
be written, launcher), from the effect to the event; a launch is done when the process has ended and
its exit is taken. Memory is that of the launcher process, and of the agent's own records per task.
"""

import asyncio
import os
import tempfile
import time
from pathlib import Path

from bench.report import Report
from tepui.agent import cgroups, containers, machine, paths
from tepui.agent.events import Event, MasterDetected, MessageReceived, Started
from tepui.agent.launcher import client
from tepui.agent.launcher.containerizer import ContainerEvent, Containerizer
from tepui.agent.settings import AgentSettings
from tepui.base import clock, randomness
from tepui.wire.generated import internal, v1
from tepui.wire.internal import InternalMessage
from tepui.wire.libprocess import Upid

_LAUNCHES = 400
_RUNNING = 200
_RECORDS = 2_000
_GROUP = "tepui-bench"
_AIM = "aim 400-900/s"
_PLAIN = "posix/cpu,posix/mem"


def run() -> Report:
    """Measure."""
    report = Report("launcher")
    asyncio.run(_bare(report))
    asyncio.run(_whole(report, _PLAIN, "plain processes (posix_spawn)"))
    if cgroups.find("/sys/fs/cgroup", _GROUP, enable_cfs=False):
        asyncio.run(_whole(report, "cgroups/cpu,cgroups/mem", "in control groups (fork)"))
        _remove_groups()
    _records(report)
    return report


async def _bare(report: Report) -> None:
    """The launcher alone."""
    events: asyncio.Queue[client.Message] = asyncio.Queue()
    with tempfile.TemporaryDirectory() as root:
        launcher = client.LauncherClient(
            Path(root) / "launcher", events.put_nowait, lambda _: None, idle_s=0.5
        )
        started = time.perf_counter()
        await launcher.connect()
        report.add("launcher: start and connect", (time.perf_counter() - started) * 1e3, "ms")
        idle_kb = _rss_kb(launcher.pid)
        report.add("launcher: memory, idle", idle_kb / 1024, "MB", "aim 10 MB")

        def start(name: str, command: str) -> None:
            launcher.send(
                {
                    "do": "start",
                    "id": name,
                    "program": "/bin/sh",
                    "argv": ["sh", "-c", command],
                    "env": {"PATH": "/usr/bin:/bin"},
                    "directory": root,
                    "stdout": "/dev/null",
                    "stderr": "/dev/null",
                }
            )

        started = time.perf_counter()
        for number in range(_LAUNCHES):
            start(f"short-{number}", "exit 0")
        for _ in range(2 * _LAUNCHES):
            event = await events.get()
            if event["is"] == "exited":
                launcher.send({"do": "forget", "id": event["id"]})
        rate = _LAUNCHES / (time.perf_counter() - started)
        report.add("launcher alone: launch, exit, forget", rate, "1/s", _AIM)
        before_kb = _rss_kb(launcher.pid)
        for number in range(_RUNNING):
            start(f"long-{number}", "exec sleep 300")
        for _ in range(_RUNNING):
            await events.get()
        per_task = (_rss_kb(launcher.pid) - before_kb) / _RUNNING
        report.add("launcher: memory per running task", per_task, "KB", "aim 50 KB in all")
        for number in range(_RUNNING):
            launcher.send({"do": "kill", "id": f"long-{number}"})
        for _ in range(_RUNNING):
            launcher.send({"do": "forget", "id": (await events.get())["id"]})
        await launcher.close()


async def _whole(report: Report, isolation: str, name: str) -> None:
    """Everything from the effect to the event."""
    events: asyncio.Queue[ContainerEvent] = asyncio.Queue()
    with tempfile.TemporaryDirectory() as root:
        settings = AgentSettings(
            master="none:1", work_dir=root, isolation=isolation, cgroups_root=_GROUP
        )
        runner = Containerizer(settings, events.put_nowait)
        await runner.start()
        directory = paths.executor_directory(root, "S0", "f", "e")
        started = time.perf_counter()
        for number in range(_LAUNCHES):
            spec = containers.ContainerSpec(
                container_id=f"c{number}",
                directory=paths.sandbox(directory, f"c{number}"),
                user=None,
                program="/bin/sh",
                argv=("sh", "-c", "exit 0"),
                environment=(("PATH", "/usr/bin:/bin"),),
                limits=containers.Limits(cpus_milli=200, memory_bytes=64 << 20),
            )
            runner.start_container(containers.StartContainer(spec))
        left = _LAUNCHES
        while left:
            event = await events.get()
            if isinstance(event, containers.ContainerExited):
                runner.forget(containers.ForgetContainer(event.container_id))
                left -= 1
        rate = _LAUNCHES / (time.perf_counter() - started)
        report.add(f"sandbox, launch, exit: {name}", rate, "1/s", _AIM)
        await runner.close()
        await asyncio.sleep(0)


def _records(report: Report) -> None:
    """The machine alone: what a task costs in time and memory."""
    world = _Machine()
    before = _own_rss_kb()
    started = time.perf_counter()
    ids = [world.launch(number) for number in range(_RECORDS)]
    elapsed = time.perf_counter() - started
    report.add("machine: RunTask to TASK_RUNNING acknowledged", _RECORDS / elapsed, "1/s")
    memory = (_own_rss_kb() - before) / _RECORDS
    report.add("machine: memory per running task", memory, "KB", "aim 50 KB in all")
    started = time.perf_counter()
    for number, container_id in enumerate(ids):
        world.finish(number, container_id)
    elapsed = time.perf_counter() - started
    report.add("machine: exit to acknowledged end", _RECORDS / elapsed, "1/s")


class _Machine:
    """A registered agent without a shell."""

    def __init__(self) -> None:
        settings = AgentSettings(master="127.0.0.1:5050", work_dir="/work")
        info = v1.AgentInfo(hostname="bench", port=5051)
        pid = Upid("slave(1)", "127.0.0.1", 5051)
        self.master = Upid("master", "127.0.0.1", 5050)
        self.agent_id = v1.AgentID(value="m-S0")
        self.machine = machine.AgentMachine(settings, info, pid, randomness.Rng(1))
        self.framework = v1.FrameworkInfo(
            user="root", name="bench", id=v1.FrameworkID(value="m-0000"), checkpoint=True
        )
        self.step(Started({}))
        self.step(MasterDetected(self.master))
        # The registration's timer is not needed for the answer to count.
        self.receive(internal.SlaveRegisteredMessage(slave_id=self.agent_id))

    def step(self, event: Event) -> None:
        self.machine.step(clock.Now(clock.Instant(0), 0), event)

    def receive(self, message: InternalMessage) -> None:
        self.step(MessageReceived(self.master, message))

    def launch(self, number: int) -> str:
        resources = tuple(
            v1.Resource(name=name, type=v1.Value_Type.SCALAR, scalar=v1.Value_Scalar(value=value))
            for name, value in (("cpus", 0.1), ("mem", 32.0))
        )
        task = v1.TaskInfo(
            name=f"t{number}",
            task_id=v1.TaskID(value=f"t{number}"),
            agent_id=self.agent_id,
            resources=resources,
            command=v1.CommandInfo(value="sleep 1000"),
        )
        self.receive(internal.RunTaskMessage(framework=self.framework, task=task))
        container_id = next(reversed(self.machine.state.containers))
        self.step(containers.ContainerStarted(container_id, number + 2))
        self.acknowledge(number)
        return container_id

    def finish(self, number: int, container_id: str) -> None:
        self.step(containers.ContainerExited(container_id, 0))
        self.acknowledge(number)

    def acknowledge(self, number: int) -> None:
        while stream := self.machine.state.streams.get(("m-0000", f"t{number}")):
            if not stream.pending:
                return
            status = stream.pending[0]
            self.receive(
                internal.StatusUpdateAcknowledgementMessage(
                    slave_id=self.agent_id,
                    framework_id=v1.FrameworkID(value="m-0000"),
                    task_id=status.task_id,
                    uuid=status.uuid or b"",
                )
            )


def _rss_kb(pid: int) -> int:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    return 0


def _own_rss_kb() -> int:
    return _rss_kb(os.getpid())


def _remove_groups() -> None:
    for controller in ("cpu", "memory", ""):
        root = Path("/sys/fs/cgroup") / controller / _GROUP
        if root.exists():
            root.rmdir()
