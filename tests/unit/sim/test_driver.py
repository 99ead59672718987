"""The simulated shell keeps the contract of the real one: order, and durable before visible."""

import pytest

from tepui.base import clock
from tepui.base.machine import CancelTimer, Persist, SetTimer, TimerFired
from tepui.base.randomness import Rng
from tepui.sim.disk import Disk
from tepui.sim.driver import SimulatedDriver
from tepui.sim.network import Network, NetworkSettings
from tepui.sim.timeline import Timeline
from tepui.sim.trace import Trace
from tepui.sim.world import World


class Echo:
    """Does what its events say: each event is the list of effects it leads to."""

    def __init__(self):
        self.seen = []

    def step(self, now, event):
        self.seen.append((now.mono, event))
        return event if isinstance(event, list) else [("fired", event.key)]


class Bench:
    def __init__(self, *, with_disk=True):
        timeline = Timeline()
        network = Network(timeline, Rng(1), NetworkSettings())
        self.world = World(timeline, network, Trace(), Rng(2))
        self.disk = Disk(timeline, Rng(3)) if with_disk else None
        self.machine = Echo()
        self.done = []
        self.driver = SimulatedDriver(
            self.world, "node", self.machine, self.done.append, disk=self.disk
        )

    def wait(self, duration):
        self.world.timeline.run_until(self.world.timeline.mono + duration)


@pytest.fixture
def bench():
    return Bench()


def test_effects_without_persist_happen_at_once(bench):
    bench.driver.post(["a", "b"])
    assert bench.done == ["a", "b"]
    assert bench.driver.is_idle


def test_nothing_after_a_persist_happens_before_it_is_durable(bench):
    bench.driver.post(["before", Persist("k", b"v"), "after"])
    assert bench.done == ["before"]
    assert bench.disk.load() == {}
    bench.wait(clock.SECOND)
    assert bench.done == ["before", "after"]
    assert bench.disk.load() == {"k": b"v"}


def test_events_wait_for_the_commit_and_share_the_next(bench):
    bench.driver.post([Persist("k", b"1"), "first"])
    bench.driver.post([Persist("k", b"2"), "second"])
    bench.driver.post(["third"])
    assert len(bench.machine.seen) == 1
    bench.wait(clock.SECOND)
    assert bench.done == ["first", "second", "third"]
    times = [at for at, _ in bench.machine.seen]
    assert times[0] < times[1] == times[2]


def test_a_crash_while_committing_lets_nothing_out(bench):
    bench.driver.post([Persist("k", b"1"), "told"])
    bench.driver.close()
    bench.disk.crash()
    bench.wait(clock.SECOND)
    assert not bench.done
    bench.driver.post(["never"])
    assert not bench.done


def test_timers_come_back_and_are_replaced_and_cancelled(bench):
    bench.driver.post([SetTimer("a", 10), SetTimer("b", 10), SetTimer("a", 20)])
    bench.driver.post([CancelTimer("b"), CancelTimer("unknown")])
    assert bench.driver.timers == {"a": 20}
    bench.wait(100)
    assert bench.machine.seen[-1] == (20, TimerFired("a"))
    assert bench.done == [("fired", "a")]


def test_timers_end_with_the_life(bench):
    bench.driver.post([SetTimer("a", 10)])
    bench.driver.close()
    bench.wait(100)
    assert not bench.done


def test_standing_still_and_going_on(bench):
    bench.driver.post([SetTimer("a", 10)])
    bench.driver.pause()
    bench.driver.post(["waits"])
    bench.wait(100)
    assert not bench.done
    bench.driver.resume()
    assert bench.done == ["waits", ("fired", "a")]


def test_without_a_disk_everything_is_durable_at_once():
    bench = Bench(with_disk=False)
    bench.driver.post([Persist("k", b"v"), "after"])
    assert bench.done == ["after"]


def test_every_step_is_in_the_story(bench):
    bench.driver.post(["x", SetTimer("a", clock.SECOND)])
    bench.wait(2 * clock.SECOND)
    story = bench.world.trace.story()
    assert len(story) == 2
    assert "a+1s" in story[0]
    assert story[1].split() == ["1.000s", "node", "⏰a", "->", "[fired", "a]"]
