import copy
import gc
import weakref

import pytest

from tepui.model.kinds import (
    Disk,
    DiskSource,
    Kind,
    Persistence,
    Reservation,
    ReservationType,
    SourceType,
    Volume,
)
from tepui.model.values import ValueType

VOLUME = Disk(Persistence("v1", "p1"), Volume("data"))


def test_the_same_identity_is_the_same_object():
    layers = (Reservation("dev", labels=(("b", None), ("a", "1"))),)
    same = (Reservation("dev", labels=(("a", "1"), ("b", None))),)
    kind = Kind.of("cpus", reservations=layers)
    assert kind is Kind.of("cpus", reservations=same)
    assert kind is not Kind.of("cpus")
    assert Kind.of("ports", ValueType.RANGES) is not Kind.of("ports")
    assert copy.copy(kind) is kind
    assert copy.deepcopy({"k": kind})["k"] is kind


def test_unused_kinds_are_forgotten():
    kind = weakref.ref(Kind.of("disk", disk=Disk(Persistence("only here"))))
    gc.collect()
    assert kind() is None


def test_what_a_reservation_says():
    kind = Kind.of(
        "cpus", reservations=(Reservation("a", ReservationType.STATIC), Reservation("a/b"))
    )
    assert kind.reserved
    assert kind.role == "a/b"
    assert kind.allocatable_to("a/b")
    assert kind.allocatable_to("a/b/c")
    assert not kind.allocatable_to("a")
    assert not kind.allocatable_to("a/bc")
    assert Kind.of("cpus").role == "*"
    assert Kind.of("cpus").allocatable_to("any")


@pytest.mark.parametrize(
    ("disk", "atomic"),
    [
        (None, False),
        (Disk(), False),
        (VOLUME, True),
        (Disk(source=DiskSource(SourceType.PATH, "/d")), False),
        (Disk(source=DiskSource(SourceType.MOUNT, "/d")), True),
        (Disk(source=DiskSource(SourceType.BLOCK)), True),
        (Disk(source=DiskSource(SourceType.RAW, profile="fast")), False),
        (Disk(source=DiskSource(SourceType.RAW, id="x")), True),
    ],
)
def test_what_is_only_taken_whole(disk, atomic):
    kind = Kind.of("disk", disk=disk)
    assert kind.atomic is atomic
    assert kind.sized(5).whole == (5 if atomic else None)
    assert kind.sized(5).sized(5) is kind.sized(5)


def test_the_volume_is_carried_but_not_compared():
    here = Kind.of("disk", disk=VOLUME, allocation_role="a")
    there = Kind.of("disk", disk=Disk(VOLUME.persistence, Volume("elsewhere")), allocation_role="a")
    bare = Kind.of("disk", disk=Disk(VOLUME.persistence), allocation_role="a")
    assert here == there == bare == here
    assert hash(here) == hash(there) == hash(bare)
    assert {bare: 1}[here] == {here: 1}[bare] == 1
    assert here != Kind.of("disk", disk=Disk(Persistence("v2"), VOLUME.volume), allocation_role="a")
    assert here != "disk"
    for kind in (here, there):
        layers = (Reservation("dev"),)
        changed = kind.allocated_to("b").reserved_as(layers)
        assert changed.disk == kind.disk
        assert changed.role == "dev"


def test_derived_kinds():
    kind = Kind.of("disk", disk=VOLUME).sized(64)
    assert kind.allocated_to("a").allocated_to(None) is kind
    assert kind.reserved_as(()) is kind
    assert kind.changed(disk=None, whole=None) is Kind.of("disk")
    plain = Kind.of("cpus")
    assert plain.allocated_to("a").allocation_role == "a"
    assert plain.reserved_as((Reservation("r"),)).reserved_as(()) is plain
    assert repr(plain.allocated_to("a")) == "Kind('cpus', SCALAR, {'allocation_role': 'a'})"
