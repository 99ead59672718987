"""Laws of the resource algebra, of ranges, and of the ways in and out (text, wire)."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tepui.model import text
from tepui.model.kinds import (
    Disk,
    DiskSource,
    Persistence,
    Reservation,
    ReservationType,
    SourceType,
    Volume,
    VolumeMode,
)
from tepui.model.ranges import Ranges
from tepui.model.resources import Resources, resource
from tepui.wire import resources as wire_resources

PORTS = st.integers(0, 60)
INTERVALS = st.lists(st.tuples(PORTS, PORTS).map(lambda pair: (min(pair), max(pair))), max_size=6)
RANGES = INTERVALS.map(Ranges)
SETS = st.frozensets(st.sampled_from("abcdef"))
MILLI = st.integers(0, 10_000_000)
WORDS = st.text("abcxyz", min_size=1, max_size=3)
LABELS = st.lists(st.tuples(WORDS, st.none() | WORDS), max_size=2).map(tuple)

STATIC = WORDS.map(lambda role: Reservation(role, ReservationType.STATIC))
DYNAMIC = st.builds(Reservation, role=WORDS, principal=st.none() | WORDS, labels=LABELS)


@st.composite
def reservations(draw, layers=2):
    """A valid stack: each layer refines the one before."""
    count = draw(st.integers(0, layers))
    if not count:
        return ()
    stack = [draw(STATIC | DYNAMIC)]
    for _ in range(count - 1):
        layer = draw(DYNAMIC)
        role = f"{stack[-1].role}/{layer.role}"
        stack.append(Reservation(role, ReservationType.DYNAMIC, layer.principal, layer.labels))
    return tuple(stack)


SOURCES = st.builds(
    DiskSource,
    type=st.sampled_from([SourceType.PATH, SourceType.MOUNT]),
    root=st.none() | WORDS,
    id=st.none() | WORDS,
    metadata=LABELS,
) | st.builds(
    DiskSource,
    type=st.sampled_from([SourceType.BLOCK, SourceType.RAW]),
    id=st.none() | WORDS,
    profile=st.none() | WORDS,
    vendor=st.none() | WORDS,
)
VOLUMES = st.builds(Volume, container_path=WORDS, mode=st.sampled_from(VolumeMode))
PLAIN_DISKS = st.none() | st.builds(Disk, source=SOURCES)
PERSISTENT_DISKS = st.builds(
    Disk,
    persistence=st.builds(Persistence, id=WORDS, principal=st.none() | WORDS),
    volume=st.none() | VOLUMES,
    source=st.none() | SOURCES,
)


@st.composite
def one_resource(draw, layers=2):
    """A resource that ``validation`` accepts."""
    stack = draw(reservations(layers))
    common = {
        "reservations": stack,
        "allocation_role": draw(st.none() | WORDS),
        "provider_id": draw(st.none() | WORDS),
    }
    dynamic = any(layer.type is ReservationType.DYNAMIC for layer in stack)
    match draw(st.sampled_from(["scalar", "scalar", "ports", "set", "disk", "volume"])):
        case "scalar":
            name = draw(st.sampled_from(["cpus", "mem", "gpus"]))
            return resource(
                name, draw(MILLI), revocable=not dynamic and draw(st.booleans()), **common
            )
        case "ports":
            return resource("ports", draw(RANGES), **common)
        case "set":
            return resource("zones", draw(SETS), **common)
        case "disk":
            return resource("disk", draw(MILLI), disk=draw(PLAIN_DISKS), **common)
        case _:
            size = draw(st.integers(1, 5)) * 1000
            shared = draw(st.booleans())
            return resource("disk", size, disk=draw(PERSISTENT_DISKS), shared=shared, **common)


RESOURCES = st.lists(one_resource(), max_size=4).map(Resources)
UNREFINED = st.lists(one_resource(layers=1), max_size=4).map(Resources)
TEXTUAL = st.lists(
    st.one_of(
        st.builds(resource, st.sampled_from(["cpus", "mem"]), MILLI, reservations=st.just(())),
        st.builds(resource, st.just("ports"), RANGES, reservations=STATIC.map(lambda r: (r,))),
        st.builds(resource, st.just("zones"), SETS, reservations=STATIC.map(lambda r: (r,))),
    ),
    max_size=6,
).map(Resources)


def only_new(b, a):
    """The part of ``b`` whose ranges and sets are not in ``a``, so that adding adds."""
    listed = a.filter(lambda kind: kind.type != "SCALAR")
    return b.without(listed)


@given(RESOURCES, RESOURCES)
def test_what_was_added_can_be_taken_away(a, b):
    b = only_new(b, a)
    assert (a + b) - b == a
    assert (a + b).without(b) == a


@given(RESOURCES, RESOURCES)
def test_addition_commutes(a, b):
    assert a + b == b + a


@given(RESOURCES, RESOURCES, RESOURCES)
def test_addition_associates(a, b, c):
    assert (a + b) + c == a + (b + c) == Resources.sum([a, b, c])


@given(RESOURCES)
def test_empty_is_neutral(a):
    assert a + Resources() == a
    assert a - Resources() == a
    assert not a - a


@given(RESOURCES, RESOURCES)
def test_a_sum_contains_its_parts(a, b):
    assert (a + b).contains(a)
    assert (a + b).contains(b)
    assert a.contains(a)


@given(RESOURCES, RESOURCES, RESOURCES)
def test_containment_is_transitive(a, b, c):
    two = a + b
    three = two + c
    assert three.contains(two)
    assert three.contains(a)


@given(RESOURCES, RESOURCES)
def test_containment_both_ways_is_equality(a, b):
    assert (a.contains(b) and b.contains(a)) == (a == b)


@given(RESOURCES, RESOURCES)
def test_containment_says_whether_subtraction_reaches_back(a, b):
    left = a.without(b)
    assert a.contains(left)
    assert a.contains(b) == ((left + b) == a)


@given(RESOURCES)
def test_scalars_add_up(a):
    total = {}
    for one in a.nonshared():
        if isinstance(one.value, int):
            total[one.name] = total.get(one.name, 0) + one.value
    assert a.nonshared().scalars() == total


@given(RESOURCES)
def test_iterating_and_collecting_is_the_same(a):
    assert Resources(a) == a
    assert hash(Resources(reversed(list(a)))) == hash(a)


@given(RESOURCES, WORDS)
def test_allocatable_to_partitions(a, role):
    mine = a.allocatable_to(role)
    others = a.filter(lambda kind: not kind.allocatable_to(role))
    assert mine + others == a
    assert mine.contains(a.unreserved())
    assert mine.contains(a.reserved(role))
    assert not others.reservations().get(role)


@given(RESOURCES)
def test_filters_partition(a):
    assert a.reserved() + a.unreserved() == a
    assert a.revocable() + a.nonrevocable() == a
    assert a.shared() + a.nonshared() == a
    assert a.unreserved() + Resources.sum(a.reservations().values()) == a
    assert Resources.sum(a.allocations().values()) == a


@given(RESOURCES, WORDS)
def test_allocation_comes_off_again(a, role):
    free = a.unallocate()
    assert free.allocate(role).unallocate() == free
    assert set(free.allocate(role).allocations()) <= {role}


@given(RESOURCES, WORDS)
def test_a_pushed_reservation_pops_off_again(a, role):
    pushed = a.push_reservation(Reservation(role))
    assert pushed.pop_reservation() == a
    assert pushed.unreserved() == Resources()


@given(RESOURCES, RESOURCES)
def test_find_picks_what_there_is(a, b):
    target = only_new(b, a)
    found = (a + target).find(target)
    assert found is not None
    assert (a + target).contains(found)
    assert found.to_unreserved() == target.to_unreserved()


@given(RESOURCES)
def test_refined_wire_form_round_trips(a):
    back = wire_resources.from_wire(wire_resources.to_wire(a))
    assert back == a
    assert str(back) == str(a)  # equality ignores volumes, the text does not


@given(UNREFINED)
def test_unrefined_wire_form_round_trips(a):
    back = wire_resources.from_wire(wire_resources.to_wire(a, refined=False))
    assert back == a
    assert str(back) == str(a)


@given(TEXTUAL)
def test_text_round_trips(a):
    assert text.parse(text.format_text(a)) == a


@given(st.lists(st.integers(0, 10_000), max_size=20))
def test_tenths_add_up_exactly(tenths):
    total = text.parse(";".join(f"cpus:{n / 10}" for n in tenths))
    assert total.cpus == sum(tenths) * 100


@given(RANGES, RANGES)
def test_ranges_behave_like_sets_of_numbers(a, b):
    left, right = set(a), set(b)
    assert set(a + b) == left | right
    assert set(a - b) == left - right
    assert set(a & b) == left & right
    assert (a >= b) == (left >= right)
    assert (b <= a) == (left >= right)
    assert a.intersects(b) == bool(left & right)
    assert (a == b) == (left == right)
    assert bool(a) == bool(left)
    assert a.count() == len(left)


@given(INTERVALS)
def test_ranges_are_in_normal_form(intervals):
    ranges = Ranges(intervals)
    assert set(ranges) == {n for begin, end in intervals for n in range(begin, end + 1)}
    kept = ranges.intervals()
    assert all(begin <= end for begin, end in kept)
    assert all(left[1] + 1 < right[0] for left, right in pairwise(kept))
    assert Ranges.parse(str(ranges)) == ranges


@given(RANGES, RANGES)
def test_sums_of_ranges_are_in_normal_form(a, b):
    assert a + b == Ranges.of(*(set(a) | set(b)))
    assert a - b == Ranges.of(*(set(a) - set(b)))


@given(RANGES, st.integers(0, 70))
def test_take_takes_the_lowest(a, count):
    assert list(a.take(count)) == sorted(a)[:count]
    assert all((number in a) == (number in set(a)) for number in range(-1, 62))
