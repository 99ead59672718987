"""The numbers of a rolling replacement (spec marathon.md section 3.4)."""

import math
from dataclasses import dataclass

from tepui.marathon.app import UpgradeStrategy


@dataclass(frozen=True, slots=True)
class Numbers:
    """What a replacement may do at its start, and the bound it keeps to throughout."""

    #: Old instances to kill at once.
    kill_now: int
    #: Most instances, old and new, at any time.
    max_capacity: int


@dataclass(frozen=True, slots=True)
class Present:
    """The instances there are when a replacement begins."""

    #: Of the config to be replaced; all, unless an earlier attempt was interrupted.
    old: int
    #: Of any config: running, and healthy where that is checked.
    healthy: int


def compute(
    strategy: UpgradeStrategy, target: int, present: Present, *, resident: bool = False
) -> Numbers:
    """The numbers for ``target`` wanted instances, given those ``present``.

    At capacity with none to spare one instance more is allowed; residents go one below instead.
    """
    healthy = present.healthy
    least = least_healthy(strategy, target)
    capacity = math.floor(_exact(target * (1 + strategy.maximum_over_capacity)))
    kill_now = max(0, healthy - least)
    if least == capacity and capacity <= healthy:
        if resident:
            kill_now = max(0, healthy - least + 1)
        else:
            capacity += 1
    return Numbers(max(kill_now, present.old - target), capacity)


def least_healthy(strategy: UpgradeStrategy, target: int) -> int:
    """How many instances must work at any time."""
    return math.ceil(_exact(target * strategy.minimum_health_capacity))


def _exact(value: float) -> float:
    """100 * 0.07 is 7, not 7.000000000000001."""
    return round(value, 9)
