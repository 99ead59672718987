"""Host ports (spec section 3.8)."""

from hypothesis import given
from hypothesis import strategies as st

from tepui.base.randomness import Rng
from tepui.marathon import ports
from tepui.marathon.app import App, Container, Network, NetworkMode, PortDefinition, PortMapping
from tepui.model.ranges import Ranges

BRIDGE = (Network(mode=NetworkMode.BRIDGE),)


def test_host_networking_asks_for_any():
    app = App(id="/a", port_definitions=(PortDefinition(port=80), PortDefinition(port=81)))
    assert ports.requested(app) == [ports.ANY, ports.ANY]


def test_require_ports_asks_for_exactly_these():
    definitions = (PortDefinition(port=80), PortDefinition(port=81))
    app = App(id="/a", port_definitions=definitions, require_ports=True)
    assert ports.requested(app) == [80, 81]


def test_mappings_ask_as_they_say():
    mappings = (PortMapping(host_port=0), PortMapping(host_port=8080), PortMapping())
    app = App(id="/a", networks=BRIDGE, container=Container(port_mappings=mappings))
    assert ports.requested(app) == [0, 8080, None]


def test_fixed_and_absent_ports():
    offered = [Ranges([(31000, 31001)])]
    assert ports.assign([31001, None, 0], offered, Rng(1)) == [31001, None, 31000]
    assert ports.assign([31002], offered, Rng(1)) is None
    assert ports.assign([31001, 31001], offered, Rng(1)) is None
    assert ports.assign([0, 0, 0], offered, Rng(1)) is None
    assert ports.assign([], [], Rng(1)) == []


def test_random_ports_follow_each_other_and_wrap_around():
    offered = [Ranges([(31000, 31009)])]
    for seed in range(50):
        found = ports.assign([0, 0, 0], offered, Rng(seed))
        assert found is not None
        assert found[0] is not None
        first = found[0] - 31000
        assert found == [31000 + (first + i) % 10 for i in range(3)]


def test_the_start_is_random():
    offered = [Ranges([(31000, 31999)])]
    starts = {tuple(ports.assign([0], offered, Rng(seed)) or ()) for seed in range(50)}
    assert len(starts) > 30


intervals = st.lists(
    st.tuples(st.integers(1, 500), st.integers(0, 20)).map(lambda one: (one[0], one[0] + one[1])),
    max_size=5,
)


@given(intervals, st.lists(st.sampled_from([None, 0, 0, 7, 50, 300]), max_size=6), st.integers())
def test_assigned_ports_are_offered_distinct_and_as_wanted(offered, wanted, seed):
    ranges = Ranges(offered)
    found = ports.assign(wanted, [ranges], Rng(seed))
    fixed = [number for number in wanted if number]
    possible = (
        len(set(fixed)) == len(fixed)
        and all(number in ranges for number in fixed)
        and sum(number is not None for number in wanted) <= ranges.count()
    )
    assert (found is not None) == possible
    if found is not None:
        numbers = [number for number in found if number is not None]
        assert len(set(numbers)) == len(numbers)
        assert all(number in ranges for number in numbers)
        for want, got in zip(wanted, found, strict=True):
            assert want in (got, 0)
