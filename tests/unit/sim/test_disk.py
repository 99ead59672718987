"""A disk keeps what was committed, and may or may not have what was being committed."""

from tepui.base import clock
from tepui.base.machine import Persist
from tepui.base.randomness import Rng
from tepui.sim.disk import Disk
from tepui.sim.timeline import Timeline


def disk(seed=1):
    timeline = Timeline()
    return timeline, Disk(timeline, Rng(seed))


def test_durable_after_a_delay_and_then_told():
    timeline, store = disk()
    done = []
    store.commit([Persist("a", b"1"), Persist("b", b"2")], lambda: done.append(store.load()))
    assert store.load() == {}
    timeline.run_until(clock.SECOND)
    assert done == [{"a": b"1", "b": b"2"}]


def test_none_removes():
    timeline, store = disk()
    store.commit([Persist("a", b"1")], lambda: None)
    timeline.run_until(clock.SECOND)
    store.commit([Persist("a", None), Persist("never", None)], lambda: None)
    timeline.run_until(2 * clock.SECOND)
    assert store.load() == {}


def test_a_crash_leaves_all_of_a_commit_or_nothing_and_tells_nobody():
    outcomes = set()
    for seed in range(30):
        timeline, store = disk(seed)
        done = []
        store.commit([Persist("a", b"1"), Persist("b", b"2")], lambda done=done: done.append(1))
        store.crash()
        timeline.run_until(clock.SECOND)
        assert not done
        outcomes.add(tuple(sorted(store.load())))
    assert outcomes == {(), ("a", "b")}


def test_what_was_durable_survives():
    timeline, store = disk()
    store.commit([Persist("a", b"1")], lambda: None)
    timeline.run_until(clock.SECOND)
    store.crash()
    assert store.load() == {"a": b"1"}


def test_an_ambush_comes_once_while_a_commit_is_under_way():
    timeline, store = disk()
    seen = []
    store.ambush = lambda: seen.append(store.load())
    for value in (b"1", b"2"):
        store.commit([Persist("a", value)], lambda: None)
        timeline.run_until(timeline.mono + clock.SECOND)
    assert seen == [{}]
