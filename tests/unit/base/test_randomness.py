"""The seeded stream and the ids drawn from it."""

import uuid

from hypothesis import given
from hypothesis import strategies as st

from tepui.base.randomness import IdSource, Rng, uuid_text


def test_known_stream():
    """First outputs for seed 1234567, as published with the reference SplitMix64."""
    rng = Rng(1234567)
    assert [rng.bits64() for _ in range(3)] == [
        6457827717110365317,
        3203168211198807973,
        9817491932198370423,
    ]


@given(st.integers(0, 2**64 - 1), st.integers(1, 2**40))
def test_below_stays_below(seed, limit):
    assert 0 <= Rng(seed).below(limit) < limit


@given(st.integers(0, 2**64 - 1), st.lists(st.integers(), max_size=30))
def test_shuffle_keeps_the_items(seed, items):
    shuffled = list(items)
    Rng(seed).shuffle(shuffled)
    assert sorted(shuffled) == sorted(items)


@given(st.integers(0, 2**64 - 1))
def test_ids_are_version_4_uuids(seed):
    raw = IdSource(Rng(seed)).uuid_bytes()
    parsed = uuid.UUID(bytes=raw)
    assert parsed.version == 4
    assert parsed.variant == uuid.RFC_4122
    assert uuid_text(raw) == str(parsed)


def test_a_fork_does_not_shift_its_parent():
    parent, twin = Rng(7), Rng(7)
    child = parent.fork()
    twin.bits64()
    for _ in range(100):
        child.bits64()
    assert parent.bits64() == twin.bits64()
