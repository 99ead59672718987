import pytest

from tepui.model import validation
from tepui.model.kinds import (
    Disk,
    DiskSource,
    Kind,
    Persistence,
    Reservation,
    ReservationType,
    SourceType,
)
from tepui.model.ranges import Ranges
from tepui.model.resources import resource
from tepui.model.values import ValueType

STATIC = ReservationType.STATIC
PERSISTENT = Disk(Persistence("v"))


@pytest.mark.parametrize(
    "one",
    [
        resource("cpus", 0),
        resource("ports", Ranges.of(1)),
        resource("zones", frozenset({"a"})),
        resource("cpus", 1, reservations=(Reservation("a", STATIC), Reservation("a/b"))),
        resource("cpus", 1, revocable=True, reservations=(Reservation("a", STATIC),)),
        resource("disk", 1, disk=PERSISTENT, shared=True, reservations=(Reservation("a"),)),
        resource("disk", 1, disk=Disk(source=DiskSource(SourceType.MOUNT, "/m"))),
        resource("disk", 1, disk=Disk(source=DiskSource(SourceType.RAW))),
    ],
)
def test_good_resources(one):
    assert validation.validate(one) is None


@pytest.mark.parametrize(
    ("one", "problem"),
    [
        (resource("cpus", -1), "Invalid scalar resource: value <= 0"),
        (resource("", 1), "Empty resource name"),
        (
            resource("cpus", 1, reservations=(Reservation("*"),)),
            'Invalid reservation: role "*" cannot be reserved',
        ),
        (
            resource("cpus", 1, reservations=(Reservation("."),)),
            "Invalid reservation: Role '.' cannot include '.' as a component",
        ),
        (
            resource("cpus", 1, reservations=(Reservation("a"), Reservation("a/b", STATIC))),
            "Invalid reservation: only the first reservation may be STATIC",
        ),
        (
            resource("cpus", 1, reservations=(Reservation("a"), Reservation("a"))),
            "Invalid reservation: role 'a' does not refine role 'a'",
        ),
        (
            resource("mem", 1, disk=PERSISTENT),
            "DiskInfo should not be set for mem resource",
        ),
        (
            resource("disk", 1, disk=Disk(source=DiskSource(SourceType.RAW, "/r"))),
            "Disk source of type RAW cannot have a root",
        ),
        (resource("disk", 1, shared=True), "Only persistent volumes can be shared"),
        (
            resource("disk", 1, revocable=True, disk=PERSISTENT),
            "Persistent volumes cannot be created from revocable resources",
        ),
        (
            resource("cpus", 1, revocable=True, reservations=(Reservation("a"),)),
            "Revocable resources cannot be dynamically reserved",
        ),
    ],
)
def test_bad_resources(one, problem):
    assert validation.validate(one) == problem


def test_text_is_for_attributes():
    assert validation.kind_problem(Kind.of("x", ValueType.TEXT)) == (
        "Unsupported resource type: TEXT"
    )


def test_raw_values():
    assert validation.scalar_problem(0.0) is None
    for bad in (float("nan"), float("inf")):
        assert validation.scalar_problem(bad) == "Invalid scalar resource: value is not finite"
    assert validation.scalar_problem(1e308) == "Invalid scalar resource: value is too large"
    assert validation.ranges_problem([(3, 4), (1, 2)]) is None
    assert validation.ranges_problem([(2, 1)]) == "Invalid ranges resource: begin > end"
    assert validation.ranges_problem([(1, 3), (3, 4)]) == (
        "Invalid ranges resource: overlapping ranges"
    )
    assert validation.items_problem(["a", "b"]) is None
    assert validation.items_problem(["a", "b", "a"]) == (
        "Invalid set resource: item 'a' is repeated"
    )
