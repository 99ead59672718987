"""Virtual time: order, cancelling, jumping."""

import pytest

from tepui.base import clock, errors
from tepui.sim import timeline


@pytest.fixture
def line():
    return timeline.Timeline()


def test_actions_run_in_time_and_then_in_order(line):
    ran = []
    line.after(20, lambda: ran.append("late"))
    line.after(10, lambda: ran.append("first"))
    line.after(10, lambda: ran.append("second"))
    line.run_until(30)
    assert ran == ["first", "second", "late"]
    assert line.mono == 30


def test_time_jumps_to_what_is_due_and_both_clocks_with_it(line):
    seen = []
    line.after(clock.HOUR, lambda: seen.append(line.now))
    line.run_until(2 * clock.HOUR)
    (now,) = seen
    assert now.mono == clock.HOUR
    assert now.wall_ns == timeline.EPOCH_NS + clock.HOUR


def test_run_until_leaves_what_comes_later(line):
    ran = []
    line.after(10, lambda: ran.append(10))
    line.after(11, lambda: ran.append(11))
    line.run_until(10)
    assert ran == [10]
    assert line.step()
    assert not line.step()


def test_actions_may_ask_for_more_at_the_same_instant(line):
    ran = []
    line.after(5, lambda: line.after(0, lambda: ran.append(line.mono)))
    line.run_until(5)
    assert ran == [5]


def test_the_past_is_now(line):
    line.run_until(100)
    ran = []
    line.at(3, lambda: ran.append(line.mono))
    line.run_until(100)
    assert ran == [100]


def test_cancelled_is_cancelled(line):
    ran = []
    alarm = line.after(5, lambda: ran.append(1))
    alarm.cancel()
    alarm.cancel()
    line.run_until(10)
    assert not ran


def test_many_cancelled_ones_do_not_pile_up(line):
    kept = []
    line.after(clock.DAY, lambda: kept.append(1))
    for _ in range(10_000):
        line.after(clock.DAY, lambda: None).cancel()
    assert len(line._heap) < 2_000
    line.run_until(clock.DAY)
    assert kept == [1]
    assert line.actions_run == 1


def test_a_circle_is_found(line, monkeypatch):
    monkeypatch.setattr(timeline, "_ACTIONS_PER_INSTANT_MAX", 50)

    def again():
        line.after(0, again)

    again()
    with pytest.raises(errors.BugError, match="stands still"):
        line.run_until(1)
