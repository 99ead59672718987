"""Amounts by resource name (milli), without identity: what quota, weights and filters count in.

A quantity is a plain ``Mapping[str, int]``. A missing name is nothing in a quantity, and no limit
in a limit; the functions say which they mean.
"""

from collections.abc import Mapping

from tepui.base import errors
from tepui.model import text
from tepui.model.values import format_scalar

Quantities = Mapping[str, int]


def add(left: Quantities, right: Quantities) -> dict[str, int]:
    """The sum."""
    total = dict(left)
    for name, milli in right.items():
        total[name] = total.get(name, 0) + milli
    return total


def subtract(left: Quantities, right: Quantities) -> dict[str, int]:
    """What ``left`` has beyond ``right``; names with nothing left are dropped."""
    return {
        name: left_over
        for name, milli in left.items()
        if (left_over := milli - right.get(name, 0)) > 0
    }


def minimum(left: Quantities, right: Quantities) -> dict[str, int]:
    """The smaller amount of each name that both have."""
    return {name: min(milli, right[name]) for name, milli in left.items() if right.get(name)}


def contains(left: Quantities, right: Quantities) -> bool:
    """True when ``left`` has at least what ``right`` has; a missing name is nothing."""
    return all(left.get(name, 0) >= milli for name, milli in right.items())


def within(amount: Quantities, limits: Quantities) -> bool:
    """True when ``amount`` stays under ``limits``; a missing limit is none."""
    return all(amount.get(name, 0) <= limit for name, limit in limits.items())


def parse(source: str) -> dict[str, int]:
    """Read ``cpus:0.01;mem:32``. UserError for anything but unreserved scalars."""
    resources = text.parse(source)
    for one in resources:
        if not isinstance(one.value, int) or one.kind.reserved:
            raise errors.UserError(
                f"'{one}' is not a plain amount", hint="write e.g. cpus:0.5;mem:64"
            )
    return resources.scalars()


def parse_alternatives(source: str) -> tuple[dict[str, int], ...]:
    """Read ``cpus:0.01|mem:32``, any one of which is enough; empty text is no condition at all."""
    return tuple(parse(part) for part in source.split("|")) if source.strip() else ()


def format_quantities(amount: Quantities) -> str:
    """As Mesos prints them in messages about quota: ``{ cpus: 5, mem: 64 }``."""
    return (
        "{ " + ", ".join(f"{name}: {format_scalar(milli)}" for name, milli in amount.items()) + " }"
    )
