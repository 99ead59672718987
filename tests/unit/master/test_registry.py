"""What a master writes for its next life reads back, or stops it."""

import pytest

from tepui.base import errors
from tepui.master import registry
from tepui.wire.generated import v1

INFO = v1.AgentInfo(hostname="a1", port=5051, id=v1.AgentID(value="m-S0"), checkpoint=True)


def _stored(*batches):
    entries = {}
    for batch in batches:
        for effect in batch:
            if effect.value is None:
                entries.pop(effect.key, None)
            else:
                entries[effect.key] = effect.value
    return entries


def test_round_trip():
    contents = registry.read(
        _stored(
            registry.admit("m-S0", INFO),
            registry.admit("m-S1", INFO),
            registry.mark_unreachable("m-S1", 17),
        )
    )
    assert contents.agents == {"m-S0": INFO}
    assert contents.unreachable == {"m-S1": 17}


def test_an_agent_is_in_one_place_only():
    back = (registry.mark_unreachable("m-S0", 17), registry.admit("m-S0", INFO))
    assert list(_stored(*back)) == ["agents/m-S0"]
    assert not _stored(*back, registry.remove("m-S0"))
    assert not _stored(registry.mark_unreachable("a", 1), registry.forget_unreachable("a"))


def test_times_come_back_oldest_first():
    entries = {f"unreachable/{name}": str(time).encode() for name, time in (("a", 100), ("b", 99))}
    assert list(registry.read(entries).unreachable) == ["b", "a"]


def test_other_keys_are_left_alone():
    assert not registry.read({"later/x": b"\xff"}).agents


@pytest.mark.parametrize("key", ["agents/x", "unreachable/x", "gone/x"])
def test_corruption_stops_the_master(key):
    with pytest.raises(errors.CorruptionError, match=key):
        registry.read({key: b"\xff\xff"})
