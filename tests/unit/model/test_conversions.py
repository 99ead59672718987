import pytest

from tepui.base import errors
from tepui.model import conversions
from tepui.model.kinds import (
    Disk,
    DiskSource,
    Persistence,
    Reservation,
    ReservationType,
    SourceType,
    Volume,
)
from tepui.model.resources import Resources, resource
from tepui.model.text import parse

DEV = (Reservation("dev"),)
POOL = parse("cpus:4;disk:1000")
SPACE = Resources.of(resource("disk", 100_000, reservations=DEV))
PATH = DiskSource(SourceType.PATH, "/d")


def volume(size=100_000, source=None, **identity):
    disk = Disk(Persistence("v"), Volume("data"), source)
    return resource("disk", size, disk=disk, reservations=DEV, **identity)


def test_reserve_create_destroy_unreserve_leads_back():
    reserved = conversions.reserve(SPACE).apply_to(POOL)
    assert reserved == parse("cpus:4;disk:900") + SPACE
    created = conversions.create(Resources.of(volume())).apply_to(reserved)
    assert created == parse("cpus:4;disk:900") + Resources.of(volume())
    destroyed = conversions.destroy(Resources.of(volume())).apply_to(created)
    assert destroyed == reserved
    assert conversions.unreserve(SPACE).apply_to(destroyed) == POOL


def test_an_operator_may_reserve_from_another_reservation():
    ops = POOL.push_reservation(Reservation("ops"))
    target = POOL.push_reservation(Reservation("dev"))
    assert conversions.reserve(target, source=ops).apply_to(ops) == target


def test_what_is_missing_is_said():
    with pytest.raises(errors.UserError, match=r"does not contain disk:2000$"):
        conversions.reserve(parse("disk:2000").push_reservation(DEV[0])).apply_to(POOL)


def test_the_space_of_a_volume_keeps_the_source_and_is_not_shared():
    space = conversions.space_of(volume(source=PATH, shared=True))
    assert space == resource("disk", 100_000, reservations=DEV, disk=Disk(source=PATH))


def test_grow_and_shrink():
    grown = conversions.grow(volume(), resource("disk", 28_000, reservations=DEV))
    pool = SPACE + Resources.of(volume())
    bigger = grown.apply_to(pool)
    assert bigger.persistent_volumes() == Resources.of(volume(128_000))
    assert bigger.disk == pool.disk
    (kept,) = bigger.persistent_volumes()
    assert kept.kind.disk == volume().kind.disk
    assert conversions.shrink(volume(128_000), 28_000).apply_to(bigger) == pool


@pytest.mark.parametrize(
    "addition", [resource("disk", 1), resource("mem", 1, reservations=DEV), volume(1)]
)
def test_grow_needs_space_of_the_same_kind(addition):
    with pytest.raises(errors.UserError, match="cannot be added to"):
        conversions.grow(volume(), addition)


def test_a_volume_is_a_scalar():
    with pytest.raises(errors.UserError, match="is not a scalar"):
        conversions.shrink(resource("disk", frozenset({"a"})), 1)


@pytest.mark.parametrize("subtract", [0, -1, 100_000])
def test_shrink_leaves_something(subtract):
    with pytest.raises(errors.UserError, match="cannot be made smaller by that much"):
        conversions.shrink(volume(), subtract)


def _layer(role, kind=ReservationType.DYNAMIC):
    return Reservation(role, kind)


def test_a_total_is_restored_from_what_is_remembered():
    static = _layer("a", ReservationType.STATIC)
    base = Resources.of(
        resource("disk", 100), resource("cpus", 4), resource("mem", 10, reservations=(static,))
    )
    disk = Disk(Persistence("v"), Volume("data"))
    remembered = Resources.of(
        resource("disk", 30, reservations=(_layer("b"),), disk=disk),
        resource("mem", 4, reservations=(static, _layer("a/b"))),
    )
    total = conversions.restore(base, remembered)
    assert total.quantities() == base.quantities()
    assert conversions.checkpointed(total) == remembered
    assert total.unreserved().disk == 70
    assert total.reserved("a").mem == 6


def test_more_remembered_than_there_is_cannot_be_restored():
    remembered = Resources.of(resource("cpus", 5, reservations=(_layer("b"),)))
    with pytest.raises(errors.UserError):
        conversions.restore(Resources.of(resource("cpus", 4)), remembered)
