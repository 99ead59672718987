"""The runner of health checks: when runs happen, how many at once, what is reported."""

import asyncio
from typing import Any

import pytest

from tepui.base import errors
from tepui.marathon import effects, health_probes
from tepui.marathon.app import CheckProtocol, HealthCheck
from tepui.marathon.health_probes import Finding


def check(instance="i", index=0, **fields: Any):
    return effects.StartHealthCheck(
        instance_id=instance,
        index=index,
        check=HealthCheck(**{"interval_s": 60, **fields}),
        host="agent.example",
        port=31000,
    )


class Bench:
    """Probes whose sleeps end when told, and whose findings are scripted."""

    def __init__(self, *findings, **options):
        self.reports = []
        self.sleeps = []
        self.runs = []
        self.findings = list(findings)
        self.gate = asyncio.Event()
        self.gate.set()
        self.at_once = self.at_once_max = 0
        self.probes = health_probes.HealthProbes(
            self.reports.append, self.probe, sleep=self.sleep, **options
        )

    async def sleep(self, seconds):
        done = asyncio.Event()
        self.sleeps.append((round(seconds, 1), done))
        await done.wait()

    async def probe(self, started):
        self.runs.append(started)
        self.at_once += 1
        self.at_once_max = max(self.at_once_max, self.at_once)
        await self.gate.wait()
        self.at_once -= 1
        return self.findings.pop(0) if self.findings else Finding(alive=True)

    async def wake(self):
        """Let every sleeper run once; returns how long they meant to sleep."""
        sleeping, self.sleeps = self.sleeps, []
        for _, done in sleeping:
            done.set()
        await self.calm()
        return [seconds for seconds, _ in sleeping]

    async def calm(self):
        for _ in range(20):
            await asyncio.sleep(0)


async def test_first_run_comes_early_and_the_next_after_the_interval():
    bench = Bench()
    bench.probes.start(check(interval_s=60))
    await bench.calm()
    assert bench.runs == []
    assert await bench.wake() == [5.0]
    assert len(bench.runs) == 1
    assert await bench.wake() == [pytest.approx(65.0, abs=0.2)]
    await bench.probes.close()


async def test_a_short_interval_is_its_own_first_delay_and_zero_is_no_busy_loop():
    bench = Bench()
    bench.probes.start(check("a", interval_s=2))
    bench.probes.start(check("b", interval_s=0))
    await bench.calm()
    assert await bench.wake() == [2.0, 1.0]
    await bench.probes.close()


async def test_results_are_reported_with_their_cause():
    bench = Bench(Finding(alive=False, cause="HTTP status 500"), Finding(alive=None))
    bench.probes.start(check("i", 3))
    await bench.calm()
    await bench.wake()
    (report,) = bench.reports
    assert (report.instance_id, report.index, report.alive) == ("i", 3, False)
    assert report.cause == "HTTP status 500"
    await bench.wake()
    assert len(bench.runs) == 2
    assert len(bench.reports) == 1
    await bench.probes.close()


async def test_stop_ends_all_checks_of_an_instance():
    bench = Bench()
    for index in (0, 1):
        bench.probes.start(check("gone", index))
    bench.probes.start(check("stays"))
    await bench.calm()
    bench.probes.stop("gone")
    bench.probes.stop("unknown")
    await bench.wake()
    assert [run.instance_id for run in bench.runs] == ["stays"]
    assert len(bench.probes) == 1
    await bench.probes.close()
    assert len(bench.probes) == 0


async def test_starting_again_replaces():
    bench = Bench()
    bench.probes.start(check(path="/old"))
    await bench.calm()
    bench.probes.start(check(path="/new"))
    await bench.calm()
    await bench.wake()
    assert [run.check.path for run in bench.runs] == ["/new"]
    await bench.probes.close()


async def test_only_so_many_connect_at_once():
    bench = Bench(parallel_max=2)
    bench.gate.clear()
    for number in range(5):
        bench.probes.start(check(f"i{number}"))
    await bench.calm()
    await bench.wake()
    assert bench.at_once == 2
    bench.gate.set()
    await bench.calm()
    assert (bench.at_once_max, len(bench.runs)) == (2, 5)
    await bench.probes.close()


async def test_a_result_that_finds_no_room_is_dropped_and_checking_goes_on():
    def refuse(_report):
        raise errors.UnavailableError("full")

    bench = Bench()
    bench.probes = health_probes.HealthProbes(refuse, bench.probe, sleep=bench.sleep)
    bench.probes.start(check())
    await bench.calm()
    await bench.wake()
    await bench.wake()
    assert len(bench.runs) == 2
    await bench.probes.close()


@pytest.mark.parametrize(
    ("fields", "host", "url"),
    [
        ({"path": "/health?x=1"}, "h", "http://h:31000/health?x=1"),
        ({"path": None}, "h", "http://h:31000/"),
        ({"path": "health"}, "h", "http://h:31000/health"),
        ({"protocol": CheckProtocol.HTTPS}, "h", "https://h:31000/"),
        ({}, "fe80::1", "http://[fe80::1]:31000/"),
    ],
)
def test_url(fields, host, url):
    started = effects.StartHealthCheck(
        instance_id="i", index=0, check=HealthCheck(**fields), host=host, port=31000
    )
    assert health_probes.url(started) == url
