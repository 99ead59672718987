import json
from pathlib import Path

import pytest

from tepui.base import errors
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
from tepui.model.ranges import Ranges
from tepui.model.resources import EMPTY, Resource, Resources, resource
from tepui.model.text import parse

DEV = (Reservation("dev", principal="p1", labels=(("x", "y"),)),)
VOLUME = Disk(Persistence("vol1", "p1"), Volume("data"))
MOUNT = Disk(source=DiskSource(SourceType.MOUNT, "/mnt/a"))
AGENT = parse("cpus:4;mem:2048;disk:4096;ports:[31000-31100]")


def volume(size=100_000, **identity):
    return resource("disk", size, disk=VOLUME, reservations=DEV, **identity)


def test_tenths_add_up():
    assert parse("cpus:0.1") + parse("cpus:0.2") == parse("cpus:0.3")
    assert parse("cpus:0.3") - parse("cpus:0.1") - parse("cpus:0.1") == parse("cpus:0.1")


def test_empty_amounts_vanish():
    nothing = Resources.of(
        resource("cpus", 0), resource("ports", Ranges()), resource("zones", frozenset[str]())
    )
    assert nothing == EMPTY == Resources()
    assert not nothing
    assert len(nothing) == 0
    assert str(nothing) == ""
    assert AGENT - AGENT == EMPTY
    assert AGENT + EMPTY is AGENT
    assert EMPTY + AGENT is AGENT
    assert AGENT - EMPTY is AGENT


def test_iteration_keeps_the_order_of_insertion():
    used = parse("mem:1024;ports:[31000-31001]")
    left = AGENT - used
    assert [one.name for one in left] == ["cpus", "mem", "disk", "ports"]
    assert [kind.name for kind in (used + left).kinds()] == ["mem", "ports", "cpus", "disk"]
    assert repr(used) == "Resources('mem:1024; ports:[31000-31001]')"


def test_a_resource_below_zero_is_a_bug():
    with pytest.raises(errors.BugError, match="below zero: cpus:-1"):
        Resources.of(resource("cpus", -1000))


@pytest.mark.parametrize("missing", ["cpus:5", "gpus:1", "ports:[31100-31101]"])
def test_taking_what_is_not_there_is_a_bug(missing):
    assert not AGENT.contains(parse(missing))
    with pytest.raises(errors.BugError, match="does not contain"):
        _ = AGENT - parse(missing)


def test_without_takes_what_there_is():
    left = AGENT.without(parse("cpus:5;gpus:1;mem:48;ports:[31100-31200];zones:{a}"))
    assert left == parse("mem:2000;disk:4096;ports:[31000-31099]")
    assert AGENT.without(EMPTY) is AGENT


def test_sets_unite_and_part():
    both = parse("zones:{a,b}") + parse("zones:{b,c}")
    assert both == parse("zones:{a,b,c}")
    assert Resources(list(parse("zones:{a}")) + list(parse("zones:{b}"))) == parse("zones:{a,b}")
    assert Resources.sum([parse("zones:{a}"), parse("zones:{b}")]) == parse("zones:{a,b}")
    assert both - parse("zones:{a}") == parse("zones:{b,c}")
    assert both.without(parse("zones:{a,z}")) == parse("zones:{b,c}")
    assert not both.contains(parse("zones:{z}"))


@pytest.mark.parametrize("disk", [VOLUME, MOUNT])
def test_some_disks_are_only_taken_whole(disk):
    whole = Resources.of(resource("disk", 100, disk=disk))
    assert not whole.contains(Resources.of(resource("disk", 64, disk=disk)))
    assert not whole.contains(Resources.of(resource("disk", 100)))
    assert whole.contains(whole)
    assert whole.without(Resources.of(resource("disk", 64, disk=disk))) == whole
    twice = whole + whole
    assert twice.disk == 200
    assert len(list(twice)) == 2
    assert len(twice) == 1
    assert twice - whole == whole
    assert whole.without(twice) == EMPTY


def test_shared_volumes_are_counted_but_measured_once():
    once = Resources.of(volume(shared=True))
    twice = once + once
    assert not once.contains(twice)
    assert twice.disk == once.disk == 100_000
    assert twice.totals() == {"disk": 100_000}
    assert twice.count(volume(shared=True)) == 2
    assert twice.once() == once
    assert AGENT.once() is AGENT
    mixed = twice + AGENT
    assert mixed.shared() == twice
    assert mixed.nonshared() == AGENT
    assert mixed.once() == once + AGENT


def test_count_of_what_divides_asks_for_containment():
    assert AGENT.count(resource("cpus", 4000)) == 1
    assert AGENT.count(resource("cpus", 4001)) == 0
    assert AGENT.count(resource("gpus", 1)) == 0


def test_measures_by_name():
    both = AGENT + Resources.of(
        resource("cpus", 1500, reservations=DEV),
        resource("ports", Ranges.of(5), reservations=DEV),
        resource("gpus", 2000),
        resource("zones", frozenset({"a"})),
    )
    assert (both.cpus, both.mem, both.disk, both.gpus) == (5500, 2_048_000, 4_096_000, 2000)
    assert both.scalar("bandwidth") == 0
    assert both.ports() == Ranges.parse("[5-5, 31000-31100]")
    assert both.ranges("cpus") == Ranges()
    assert both.scalars() == {"cpus": 5500, "mem": 2_048_000, "disk": 4_096_000, "gpus": 2000}
    assert both.quantities() == both.scalars() | {"ports": 102_000, "zones": 1000}


def test_a_name_of_two_types_has_two_resources():
    odd = parse("x:5") + parse("x:[1-2]")
    assert len(odd) == 2
    assert odd.totals() == {"x": Ranges.of(1, 2)}


def test_whole_values_need_not_be_scalars():
    ports = Resources.of(resource("ports", Ranges.of(1, 2), shared=True))
    assert ports.ports() == Ranges.of(1, 2)
    assert list(ports + ports) == list(ports) * 2


def test_filters():
    refined = (Reservation("a", ReservationType.STATIC), Reservation("a/b"))
    plain = parse("cpus:1")
    of_a = Resources.of(resource("cpus", 2000, reservations=refined[:1]))
    of_ab = Resources.of(resource("cpus", 3000, reservations=refined))
    lent = Resources.of(resource("cpus", 4000, revocable=True))
    every = plain + of_a + of_ab + lent
    assert every.unreserved() == plain + lent
    assert every.reserved() == of_a + of_ab
    assert every.reserved("a") == of_a
    assert every.reserved("*") == EMPTY
    assert every.reservations() == {"a": of_a, "a/b": of_ab}
    assert every.allocatable_to("a") == plain + of_a + lent
    assert every.allocatable_to("a/b/c") == every
    assert every.allocatable_to("ab") == plain + lent
    assert every.revocable() == lent
    assert every.nonrevocable() == plain + of_a + of_ab
    assert Resources.of(volume()).persistent_volumes() == Resources.of(volume())
    assert every.persistent_volumes() == EMPTY
    assert AGENT.named("cpus", "mem") == parse("cpus:4;mem:2048")
    assert AGENT.unreserved() is AGENT


def test_allocation():
    allocated = AGENT.allocate("dev")
    assert not AGENT.contains(allocated)
    assert allocated.unallocate() == AGENT
    assert (allocated + parse("cpus:1")).allocations() == {"dev": allocated, None: parse("cpus:1")}
    assert (allocated + AGENT).allocate("ops") == (AGENT + AGENT).allocate("ops")


def test_reservations_stack():
    inner = Reservation("dev/web")
    once = parse("cpus:1").push_reservation(DEV[0])
    twice = once.push_reservation(inner)
    assert [kind.reservations for kind in twice.kinds()] == [(DEV[0], inner)]
    assert twice.pop_reservation() == once
    assert once.pop_reservation() == parse("cpus:1") == parse("cpus:1").pop_reservation()
    assert (twice + once).to_unreserved() == parse("cpus:2")
    mixed = parse("zones:{a}") + parse("zones:{b}").push_reservation(inner)
    assert mixed.to_unreserved() == parse("zones:{a,b}")


def test_find_prefers_the_own_reservation_then_the_unreserved():
    pool = parse("cpus(ops):4;cpus:2;cpus(dev):1;ports:[1-5]")
    own = parse("cpus(dev):1")
    assert pool.find(own) == own
    assert pool.find(parse("cpus(dev):2")) == own + parse("cpus:1")
    assert pool.find(parse("cpus:3")) == parse("cpus:2;cpus(ops):1")
    assert pool.find(parse("cpus(dev):7;ports(dev):[2-3]")) == pool - parse("ports:[1-1, 4-5]")
    split = pool + parse("ports(dev):[8-9]")
    assert split.find(parse("ports(dev):[1-2]")) == parse("ports:[1-2]")
    assert pool.find(parse("cpus:8")) is None
    assert pool.find(parse("ports:[5-6]")) is None
    assert pool.find(parse("mem:1")) is None
    assert pool.find(EMPTY) == EMPTY


def test_find_counts_whole_disks():
    pool = Resources.of(volume(), volume())
    assert pool.find(pool) == pool
    assert pool.find(pool + Resources.of(volume())) is None


def test_apply_exchanges_or_says_what_is_missing():
    reserved = parse("cpus:1").push_reservation(DEV[0])
    assert AGENT.apply(parse("cpus:1"), reserved) == AGENT - parse("cpus:1") + reserved
    recorded = json.loads(
        (Path(__file__).parents[2] / "golden/mutate/RESERVE_RESOURCES_too_much.json").read_text()
    )
    layers = (Reservation("dev", principal="ops"),)
    total = parse("cpus:3;mem:2048;disk:4032;ports:[31000-31100]") + Resources.of(
        resource("cpus", 1000, reservations=layers), resource("disk", 64_000, reservations=layers)
    )
    with pytest.raises(errors.UserError) as caught:
        total.apply(parse("cpus:1000"), EMPTY)
    assert str(caught.value) == recorded["response"]["body"]
    assert caught.value.status == recorded["response"]["status"]


@pytest.mark.parametrize(
    ("one", "text"),
    [
        (resource("cpus", 3700, allocation_role="dev"), "cpus(allocated: dev):3.7"),
        (
            volume(allocation_role="dev"),
            "disk(allocated: dev)(reservations: [(DYNAMIC,dev,p1,{x: y})])[vol1:data]:100",
        ),
        (resource("cpus", 1, revocable=True), "cpus{REV}:0.001"),
        (
            resource("disk", 1000, disk=Disk(Persistence("v")), shared=True),
            "disk[v]<SHARED>:1",
        ),
        (resource("disk", 1000, disk=MOUNT), "disk[MOUNT:/mnt/a]:1"),
        (
            resource("disk", 1000, disk=Disk(source=DiskSource(SourceType.RAW, None, "i", "p"))),
            "disk[RAW(i,p)]:1",
        ),
        (
            resource(
                "mem",
                1000,
                reservations=(
                    Reservation("a", ReservationType.STATIC),
                    Reservation("a/b", labels=(("k", None), ("l", "m"))),
                ),
            ),
            "mem(reservations: [(STATIC,a),(DYNAMIC,a/b,{k, l: m})]):1",
        ),
    ],
)
def test_text_is_mesoss(one, text):
    assert str(one) == text


def test_a_resource_of_another_kind_has_its_size():
    whole = resource("disk", 64, disk=VOLUME)
    assert whole.kind.whole == 64
    assert whole.with_kind(Kind.of("disk")) == resource("disk", 64)
    assert Resource(Kind.of("disk", disk=VOLUME), 64) == whole


def test_collections_are_values():
    assert parse("cpus:1;mem:2") == parse("mem:2;cpus:1")
    assert hash(parse("cpus:1;mem:2")) == hash(parse("mem:2;cpus:1"))
    assert parse("cpus:1") != "cpus:1"
    assert Resources.of_scalars({"cpus": 1000, "mem": 0}) == parse("cpus:1")


def test_quantities_are_those_recorded_for_a_role():
    recorded = json.loads((Path(__file__).parents[2] / "golden/ops/master/roles.json").read_text())
    (role,) = json.loads(recorded["response"]["body"])["roles"]
    quantities = {name: milli / 1000 for name, milli in AGENT.quantities().items()}
    assert quantities == role["offered"]
