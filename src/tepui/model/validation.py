"""What a valid resource is (spec mesos.md section 1.5), in Mesos's words where they are recorded.

Every function answers with the first problem as text, or None. Values are judged raw, before they
become model values, because those cannot even express an overlap or a repeated item. Rules of
operations and tasks (who may reserve what) belong to the master.
"""

import math
from collections.abc import Iterable

from tepui.model import roles
from tepui.model.kinds import Kind, ReservationType, SourceType
from tepui.model.resources import Resource
from tepui.model.values import SCALAR_MAX, Value, ValueType


def validate(resource: Resource) -> str | None:
    """The first thing wrong with a resource."""
    return _value_problem(resource.value) or kind_problem(resource.kind)


def scalar_problem(value: float) -> str | None:
    """The first thing wrong with a raw scalar."""
    if not math.isfinite(value):
        return "Invalid scalar resource: value is not finite"
    if value > SCALAR_MAX:
        return "Invalid scalar resource: value is too large"
    return "Invalid scalar resource: value <= 0" if value < 0 else None


def ranges_problem(intervals: Iterable[tuple[int, int]]) -> str | None:
    """The first thing wrong with raw intervals (first, last), both inclusive."""
    last = -1
    for begin, end in sorted(intervals):
        if begin > end:
            return "Invalid ranges resource: begin > end"
        if begin <= last:
            return "Invalid ranges resource: overlapping ranges"
        last = end
    return None


def items_problem(items: Iterable[str]) -> str | None:
    """The first thing wrong with the raw items of a set."""
    seen: set[str] = set()
    for item in items:
        if item in seen:
            return f"Invalid set resource: item '{item}' is repeated"
        seen.add(item)
    return None


def kind_problem(kind: Kind) -> str | None:
    """The first thing wrong with a resource apart from its amount."""
    return (
        (None if kind.name else "Empty resource name")
        or _type_problem(kind)
        or _reservations_problem(kind)
        or _disk_problem(kind)
        or _sharing_problem(kind)
    )


def _value_problem(value: Value) -> str | None:
    return scalar_problem(value / 1000) if isinstance(value, int) else None


def _type_problem(kind: Kind) -> str | None:
    return "Unsupported resource type: TEXT" if kind.type is ValueType.TEXT else None


def _reservations_problem(kind: Kind) -> str | None:
    above = None
    for layer in kind.reservations:
        if layer.role == roles.DEFAULT:
            return 'Invalid reservation: role "*" cannot be reserved'
        if found := roles.problem(layer.role):
            return f"Invalid reservation: {found}"
        if above is not None:
            if layer.type is ReservationType.STATIC:
                return "Invalid reservation: only the first reservation may be STATIC"
            if not roles.is_subrole(layer.role, above):
                return f"Invalid reservation: role '{layer.role}' does not refine role '{above}'"
        above = layer.role
    return None


def _disk_problem(kind: Kind) -> str | None:
    if not kind.disk:
        return None
    if kind.name != "disk":
        return f"DiskInfo should not be set for {kind.name} resource"
    source = kind.disk.source
    if source and source.root is not None and source.type in (SourceType.BLOCK, SourceType.RAW):
        return f"Disk source of type {source.type} cannot have a root"
    return None


def _sharing_problem(kind: Kind) -> str | None:
    if kind.shared and not kind.persistent:
        return "Only persistent volumes can be shared"
    if kind.revocable and kind.persistent:
        return "Persistent volumes cannot be created from revocable resources"
    if kind.revocable and any(r.type is ReservationType.DYNAMIC for r in kind.reservations):
        return "Revocable resources cannot be dynamically reserved"
    return None
