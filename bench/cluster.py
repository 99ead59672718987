"""A real cluster on this machine, end to end: start-up, latency, rate, memory.

The figures of an original Mesos come from one built on such a machine (two shared cores): five
tasks a second end to end on one agent, 206-260 ms from accept to running, 73 MB for each task.
"""

import asyncio
import statistics
import tempfile
import time
from pathlib import Path

import psutil

from bench.report import Report
from tepui.framework import calls, scheduler
from tepui.wire.generated import v1
from tests.support.cluster import Cluster, cluster, eventually

_SINGLES = 50
_BATCH = 500
_ENDS = {"TASK_FINISHED", "TASK_FAILED", "TASK_KILLED", "TASK_LOST", "TASK_ERROR", "TASK_DROPPED"}
_BOOK = {
    "id": "basic-0",
    "cmd": "while [ true ] ; do echo 'Hello Marathon' ; sleep 5 ; done",
    "cpus": 0.1,
    "mem": 10.0,
    "instances": 1,
}


def _scalar(name: str, value: float) -> v1.Resource:
    return v1.Resource(name=name, type=v1.Value_Type.SCALAR, scalar=v1.Value_Scalar(value=value))


class _Load(scheduler.Scheduler):
    """Launches what it is told to and notes when each task ran and ended."""

    def __init__(self) -> None:
        self.offers: asyncio.Queue[v1.Offer] = asyncio.Queue()
        self.running: dict[str, float] = {}
        self.ended: dict[str, float] = {}
        self.changed = asyncio.Event()
        self.agent_id = ""

    async def on_offers(self, offers: tuple[v1.Offer, ...]) -> None:
        for offer in offers:
            self.offers.put_nowait(offer)

    async def on_update(self, status: v1.TaskStatus) -> None:
        if status.state == "TASK_RUNNING":
            self.running.setdefault(status.task_id.value, time.perf_counter())
        elif status.state in _ENDS:
            self.ended[status.task_id.value] = time.perf_counter()
        self.changed.set()

    async def start(self, names: list[str], command: str) -> float:
        """Launch one task per name on the next offer; the moment of the ACCEPT."""
        offer = await self.offers.get()
        self.agent_id = offer.agent_id.value
        tasks = [
            v1.TaskInfo(
                name=name,
                task_id=v1.TaskID(value=name),
                agent_id=offer.agent_id,
                command=v1.CommandInfo(value=command),
                resources=(_scalar("cpus", 0.01), _scalar("mem", 1.0)),
            )
            for name in names
        ]
        accepted = time.perf_counter()
        self.launch(offer, tasks, refuse_seconds=0.0)
        return accepted

    async def wait(self, moments: dict[str, float], names: list[str]) -> float:
        """Until every name has its moment; the last of them."""
        async with asyncio.timeout(300):
            while not all(name in moments for name in names):
                self.changed.clear()
                await self.changed.wait()
        return max(moments[name] for name in names)


def run() -> Report:
    """Start clusters and measure; about a minute."""
    report = Report("cluster: end to end on one machine")
    with tempfile.TemporaryDirectory(prefix="tepui-bench-") as directory:
        _first_service(report, Path(directory) / "first")
        with cluster(Path(directory) / "load", cpus=1000, mem=1_000_000) as running:
            asyncio.run(_load(report, running))
    return report


def _first_service(report: Report, state_dir: Path) -> None:
    began = time.perf_counter()
    with cluster(state_dir) as running:
        report.add("tepui up until everything answers", running.seconds_to_ready, "s")
        running.marathon_api.call("POST", "/v2/apps", _BOOK)
        eventually(
            lambda: running.marathon_api.get("/v2/apps/basic-0")["app"]["tasksRunning"],
            lambda count: count == 1,
        )
        report.add(
            "tepui up until the book's task runs", time.perf_counter() - began, "s", "aim: 3 s"
        )
        for name in ("master", "agent-1", "marathon"):
            rss = running.daemon(name).memory_info().rss
            compare = {"master": "original: 76 MB", "agent-1": "original: 78 MB"}.get(name, "")
            report.add(f"memory of {name}, idle", rss / 1e6, "MB", compare)


async def _load(report: Report, running: Cluster) -> None:
    load = _Load()
    multi_role = v1.FrameworkInfo_Capability(type=v1.FrameworkInfo_Capability_Type.MULTI_ROLE)
    info = v1.FrameworkInfo(user="root", name="bench", roles=("*",), capabilities=(multi_role,))
    connection = asyncio.create_task(scheduler.run(load, running.master, info))
    await _latency(report, load)
    await _rate(report, load)
    await _standing(report, load, running)
    load.stop()
    await connection


async def _latency(report: Report, load: _Load) -> None:
    latencies: list[float] = []
    for number in range(_SINGLES):
        name = f"single-{number}"
        accepted = await load.start([name], "true")
        latencies.append(await load.wait(load.running, [name]) - accepted)
        await load.wait(load.ended, [name])
    middle = statistics.median(latencies) * 1000
    worst = statistics.quantiles(latencies, n=100)[98] * 1000
    report.add("accept to running, median", middle, "ms", "original: 206-260 ms")
    report.add("accept to running, 99th percentile", worst, "ms")


async def _rate(report: Report, load: _Load) -> None:
    names = [f"short-{number}" for number in range(_BATCH)]
    accepted = await load.start(names, "true")
    ended = await load.wait(load.ended, names)
    report.add(
        f"{_BATCH} short tasks, launched and finished",
        _BATCH / (ended - accepted),
        "tasks/s",
        "original: 5 tasks/s",
    )


async def _standing(report: Report, load: _Load, running: Cluster) -> None:
    processes = {name: running.daemon(name) for name in ("master", "agent-1")}
    launcher = next(
        p for p in psutil.process_iter(["cmdline"]) if _is_launcher(p, running.state_dir)
    )
    processes["launcher"] = launcher
    before = {name: process.memory_info().rss for name, process in processes.items()}
    names = [f"long-{number}" for number in range(_BATCH)]
    accepted = await load.start(names, "exec sleep 1000")
    started = await load.wait(load.running, names)
    report.add(f"{_BATCH} long tasks started", _BATCH / (started - accepted), "tasks/s")
    for name, process in processes.items():
        grown = process.memory_info().rss - before[name]
        report.add(
            f"memory of {name} per running task",
            max(0, grown) / _BATCH / 1000,
            "KB",
            "original: 73 MB executor per task" if name == "launcher" else "",
        )
    killed = time.perf_counter()
    for name in names:
        load.client.send(calls.kill(name, load.agent_id))
    ended = await load.wait(load.ended, names)
    report.add(f"{_BATCH} long tasks killed", _BATCH / (ended - killed), "tasks/s")


def _is_launcher(process: psutil.Process, state_dir: Path) -> bool:
    arguments = process.info["cmdline"] or []
    return any("launcher" in a for a in arguments) and any(str(state_dir) in a for a in arguments)
