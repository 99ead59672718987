"""How long a refusal lasts, and what it covers."""

import math

import pytest

from tepui.base import clock
from tepui.base.clock import Instant, Now
from tepui.master.allocator import filters
from tepui.model import text

NOW = Now(Instant(1_000), 0)


@pytest.mark.parametrize(
    ("seconds", "expected_s"),
    [
        (None, 5.0),
        (-1.0, 5.0),
        (math.nan, 5.0),
        (0.5, 1.0),
        (1.0, 1.0),
        (7.5, 7.5),
        (1e12, 365 * 24 * 3600.0),
        (math.inf, 365 * 24 * 3600.0),
    ],
)
def test_refuse_until(seconds, expected_s):
    until = filters.refuse_until(NOW, seconds, clock.SECOND)
    assert until == NOW.after(clock.seconds(expected_s))


def test_zero_refuses_nothing():
    assert filters.refuse_until(NOW, 0.0, clock.SECOND) is None


def refusal(written, until=10):
    return filters.Refusal("a", text.parse(written), Instant(until))


def test_a_refusal_covers_what_it_contains():
    refusals = filters.Refusals()
    refusals.add(refusal("cpus:2;mem:100"))
    assert refusals.covers("a", text.parse("cpus:2;mem:50"), 1)
    assert not refusals.covers("a", text.parse("cpus:3;mem:50"), 2)
    assert not refusals.covers("a", text.parse("cpus:1;disk:1"), 3)
    assert not refusals.covers("b", text.parse("cpus:1"), 4)
    assert refusals.closed == {1}


def test_the_end_of_a_refusal_opens_its_tokens():
    refusals, expiries = filters.Refusals(), filters.Expiries()
    first, second = refusal("cpus:2", 10), refusal("mem:1", 20)
    for one in (first, second):
        refusals.add(one)
        expiries.add(refusals, one)
    refusals.covers("a", text.parse("cpus:1"), 1)
    refusals.covers("a", text.parse("mem:1"), 2)
    expiries.run(Instant(9))
    assert refusals.closed == {1, 2}
    expiries.run(Instant(10))
    assert (refusals.closed, len(refusals)) == ({2}, 1)
    refusals.clear()
    expiries.run(Instant(20))
    assert len(refusals) == 0


def test_a_refusal_replaces_what_it_outdoes():
    refusals = filters.Refusals()
    refusals.add(refusal("cpus:1", 10))
    refusals.add(refusal("cpus:2", 9))
    assert len(refusals) == 2
    refusals.add(refusal("cpus:2", 10))
    assert len(refusals) == 1


def test_refusals_are_bounded():
    refusals = filters.Refusals()
    for number in range(1000):
        refusals.add(refusal(f"cpus:{number + 1};mem:{1000 - number}"))
    assert len(refusals) <= 32
    refusals.drop_agent("a")
    assert len(refusals) == 0
