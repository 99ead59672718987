"""How large a cluster the simulator carries: memory of an agent, and how much faster than life.

Master, agents and one scheduler are the production machines. ``idle`` agents are pinged and
offered; ``with tasks`` each runs two and the scheduler has what it wants. Messages are not encoded
and nothing is checked, as for capacity planning; ``tests`` is the other end: five agents, a
Marathon, faults, everything encoded and checked after every step.
"""

import gc
import time

import psutil

from bench.report import Report
from tepui.base import clock, errors
from tepui.base.randomness import Rng
from tepui.sim import scenario
from tepui.sim.cluster import Cluster, ClusterSettings
from tepui.sim.scripted_scheduler import Book, Diet, KeepRunning

_AGENTS = (1_000, 5_000)
_TASKS_PER_AGENT = 2
_SPAN = 30 * clock.SECOND
_SEEDS = range(10)


def _resident() -> int:
    gc.collect()
    return psutil.Process().memory_info().rss


def _speed(cluster: Cluster, span: int) -> float:
    """Virtual seconds per real second."""
    start = time.perf_counter()
    cluster.run_for(span)
    return clock.to_seconds(span) / (time.perf_counter() - start)


def _large(report: Report, agents: int) -> None:
    before = _resident()
    start = time.perf_counter()
    settings = ClusterSettings(encode=False, story_max=0)
    cluster = Cluster(1, agents=agents, settings=settings, checked=False)
    state = cluster.master.state
    registered = cluster.run_until(lambda: len(state.agents) == agents, limit=clock.MINUTE)
    errors.check(registered, "agents are missing")
    took = time.perf_counter() - start
    memory = (_resident() - before) / agents
    report.add(f"{agents:,} agents: started and registered", took, "s")
    report.add(f"{agents:,} agents: memory per agent", memory / 1024, "KB")
    report.add(f"{agents:,} agents idle", _speed(cluster, _SPAN), "virtual s/s")
    book = Book(wanted=agents * _TASKS_PER_AGENT)
    timeline = cluster.world.timeline
    cluster.add_scheduler(
        "keeper", lambda: KeepRunning(book, Diet(cpus=0.5, mem=64.0), timeline, Rng(1))
    )

    def running() -> bool:
        return sum(task.state == "TASK_RUNNING" for task in book.tasks.values()) == book.wanted

    start = time.perf_counter()
    errors.check(cluster.run_until(running, limit=10 * clock.MINUTE), "tasks are missing")
    took = time.perf_counter() - start
    report.add(f"{agents:,} agents: tasks launched until running", book.wanted / took, "1/s")
    report.add(f"{agents:,} agents with tasks", _speed(cluster, _SPAN), "virtual s/s")
    memory = (_resident() - before) / agents
    report.add(f"{agents:,} agents: memory per agent with tasks", memory / 1024, "KB")


def run() -> Report:
    """Measure; takes about two minutes."""
    report = Report("Simulator")
    for agents in _AGENTS:
        _large(report, agents)
    start = time.perf_counter()
    outcomes = [scenario.run(seed) for seed in _SEEDS]
    took = time.perf_counter() - start
    virtual = sum(outcome.duration for outcome in outcomes)
    steps = sum(outcome.steps for outcome in outcomes)
    report.add("tests: a seed", took / len(_SEEDS), "s", "aim: 200 within 2-3 minutes on 2 cores")
    report.add("tests: speed", clock.to_seconds(virtual) / took, "virtual s/s")
    report.add("tests: steps of machines", steps / took, "1/s")
    return report
