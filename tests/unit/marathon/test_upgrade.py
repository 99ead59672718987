"""The numbers of a rolling replacement, as in the table of spec marathon.md section 3.4."""

import pytest

from tepui.marathon import upgrade
from tepui.marathon.app import UpgradeStrategy


def numbers(least, over, target, old, healthy, **others):
    strategy = UpgradeStrategy(minimum_health_capacity=least, maximum_over_capacity=over)
    present = upgrade.Present(old=old, healthy=healthy)
    found = upgrade.compute(strategy, target, present, **others)
    return found.kill_now, found.max_capacity


@pytest.mark.parametrize(
    ("least", "over", "expected"),
    [
        (1.0, 1.0, (0, 8)),
        (1.0, 0.0, (0, 5)),
        (0.5, 0.0, (2, 4)),
        (0.0, 0.0, (4, 4)),
        (0.75, 0.25, (1, 5)),
    ],
)
def test_four_healthy_instances(least, over, expected):
    assert numbers(least, over, 4, 4, 4) == expected


def test_unhealthy_instances_do_not_count_towards_the_minimum():
    assert numbers(0.5, 0.5, 4, 4, 2) == (0, 6)
    assert numbers(0.5, 0.5, 4, 4, 3) == (1, 6)


def test_fewer_wanted_than_there_are_go_at_once():
    assert numbers(1.0, 1.0, 2, 5, 5) == (3, 4)
    assert numbers(0.0, 0.0, 2, 5, 5) == (5, 2)


def test_more_wanted_than_there_are():
    assert numbers(1.0, 0.0, 4, 2, 2) == (0, 4)


def test_residents_go_one_below_instead_of_one_above():
    assert numbers(1.0, 0.0, 4, 4, 4, resident=True) == (1, 4)


def test_fractions_are_exact():
    strategy = UpgradeStrategy(minimum_health_capacity=0.07, maximum_over_capacity=0.1)
    assert upgrade.least_healthy(strategy, 100) == 7
    # 10 * 1.1 is 11.000000000000002 in binary.
    assert numbers(0.5, 0.1, 10, 10, 10) == (5, 11)
