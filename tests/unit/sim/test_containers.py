"""Scripted containers keep the promises of the port."""

import pytest

from tepui.agent import containers as port
from tepui.base import clock
from tepui.base.randomness import Rng
from tepui.sim.containers import Launcher, Script, shell_words
from tepui.sim.network import Network, NetworkSettings
from tepui.sim.timeline import Timeline
from tepui.sim.trace import Trace
from tepui.sim.world import World


def spec(container_id="c1", command="serve"):
    return port.ContainerSpec(
        container_id=container_id,
        directory="/sandbox",
        user=None,
        program="/bin/sh",
        argv=("sh", "-c", command),
        environment=(("MESOS_FRAMEWORK_ID", "f"), ("MESOS_EXECUTOR_ID", "t")),
        limits=port.Limits(cpus_milli=200, memory_bytes=1 << 26),
    )


class Bench:
    def __init__(self, script):
        timeline = Timeline()
        network = Network(timeline, Rng(1), NetworkSettings())
        self.world = World(timeline, network, Trace(), Rng(2))
        self.launcher = Launcher(self.world, "host", Rng(3), lambda _spec, _rng: script)
        self.heard = []
        self.reports = self.launcher.attach(self.heard.append)

    def wait(self, seconds):
        self.world.timeline.run_until(self.world.timeline.mono + clock.seconds(seconds))

    def again(self):
        """A new life of the agent; returns what it hears."""
        self.launcher.detach()
        self.heard = []
        return self.launcher.attach(self.heard.append)


@pytest.mark.parametrize(
    ("command", "run_for", "status", "ignores"),
    [
        ("serve --port 80", None, 0, False),
        ("sleep 30", 30, 0, False),
        ("sleep 1.5; sleep 2", 3.5, 0, False),
        ("sleep 5; exit 3", 5, 3 << 8, False),
        ("false", 0, 1 << 8, False),
        ("true", 0, 0, False),
        ("trap '' TERM; sleep 9", 9, 0, True),
    ],
)
def test_simple_commands(command, run_for, status, ignores):
    script = shell_words(spec(command=command), Rng(1))
    assert script.run_for == (None if run_for is None else clock.seconds(run_for))
    assert script.status == status
    assert (script.stop_after is None) is ignores


def test_started_and_exited_once():
    bench = Bench(Script(run_for=clock.SECOND, status=256))
    bench.launcher.start(spec())
    bench.wait(0.5)
    assert [type(event) for event in bench.heard] == [port.ContainerStarted]
    assert list(bench.launcher.live()) == ["c1"]
    bench.wait(60)
    assert bench.heard[1:] == [port.ContainerExited("c1", 256)]
    assert not bench.launcher.live()


def test_an_exit_is_told_to_every_life_until_it_is_forgotten():
    bench = Bench(Script(run_for=clock.SECOND))
    bench.launcher.start(spec())
    bench.wait(10)
    for _ in range(2):
        (report,) = bench.again()
        assert report.exited
        bench.wait(1)
        assert bench.heard == [port.ContainerExited("c1", 0)]
    bench.launcher.forget("c1")
    assert bench.again() == ()
    bench.wait(1)
    assert not bench.heard


def test_containers_outlive_the_agent_and_what_was_prepared_does_not():
    bench = Bench(Script(prepare=clock.SECOND))
    bench.launcher.start(spec("c1"))
    bench.wait(2)
    bench.launcher.start(spec("c2"))
    assert [one.container_id for one in bench.again()] == ["c1"]
    bench.wait(60)
    assert list(bench.launcher.live()) == ["c1"]
    assert not bench.heard


def test_sigterm_sigkill_and_deaf_ones():
    polite = Bench(Script(stop_after=clock.SECOND))
    polite.launcher.start(spec())
    polite.wait(1)
    polite.launcher.signal("c1", 15)
    polite.wait(5)
    assert polite.heard[-1] == port.ContainerExited("c1", 15)
    deaf = Bench(Script(stop_after=None))
    deaf.launcher.start(spec())
    deaf.wait(1)
    deaf.launcher.signal("c1", 15)
    deaf.wait(500)
    assert deaf.launcher.live()
    deaf.launcher.destroy("c1")
    deaf.wait(1)
    assert deaf.heard[-1] == port.ContainerExited("c1", 9)


def test_what_fails_never_runs():
    bench = Bench(Script(fails_at=port.Stage.FETCH))
    bench.launcher.start(spec())
    bench.wait(1)
    (failed,) = bench.heard
    assert isinstance(failed, port.ContainerFailed)
    assert failed.stage is port.Stage.FETCH
    assert not bench.launcher.containers


def test_destroyed_while_prepared():
    bench = Bench(Script(prepare=clock.MINUTE))
    bench.launcher.start(spec())
    bench.launcher.destroy("c1")
    bench.launcher.destroy("unknown")
    bench.wait(100)
    (failed,) = bench.heard
    assert failed.stage is port.Stage.DESTROYED


def test_power_takes_processes_and_leaves_noted_exits():
    bench = Bench(Script(run_for=clock.SECOND))
    bench.launcher.start(spec("ended"))
    bench.wait(5)
    bench.launcher.start(spec("running"))
    bench.wait(0.5)
    bench.launcher.lose_power()
    assert [one.container_id for one in bench.again()] == ["ended"]
