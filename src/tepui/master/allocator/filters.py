"""Refusals: what a framework does not want to be offered again for a while.

A refusal is made per (framework, role, agent) and covers every later offer that the refused
resources contain (spec mesos.md section 1.8). This module turns what a scheduler wrote into a
point in time and keeps the refusals; it decides nothing about shares.
"""

from tepui.base.clock import Instant, Now


def refuse_until(
    now: Now, refuse_seconds: float | None, allocation_interval: int
) -> Instant | None:
    """When a refusal of ``Filters.refuse_seconds`` ends; None when nothing is to be refused.

    Unset, negative and NaN mean the default of 5 s, more than 365 days mean 365 days, and a
    refusal shorter than ``allocation_interval`` ns is lengthened to it (spec section 1.4 and trap
    22). Machines call this before ``Policy.recover``.
    """
    raise NotImplementedError
