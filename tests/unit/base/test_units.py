"""Durations and sizes as text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tepui.base import clock, errors, units


@pytest.mark.parametrize(
    ("text", "duration"),
    [
        ("15secs", 15 * clock.SECOND),
        ("1sec", None),
        ("10mins", 10 * clock.MINUTE),
        ("1min", clock.MINUTE),
        ("1.5hrs", 90 * clock.MINUTE),
        ("2weeks", 2 * clock.WEEK),
        ("500ms", 500 * clock.MILLISECOND),
        ("0ns", 0),
        ("15", None),
        ("secs", None),
        ("-1secs", None),
    ],
)
def test_durations(text, duration):
    if duration is None:
        with pytest.raises(errors.UserError, match="is not a duration"):
            units.parse_duration(text)
    else:
        assert units.parse_duration(text) == duration


@given(st.integers(0, 10**18))
def test_duration_text_reads_back(duration):
    text = units.format_duration(duration)
    # Texts go through float, exact below 2**53 units.
    if int(text.rstrip("abcdefghijklmnopqrstuvwxyz")) < 2**53:
        assert abs(units.parse_duration(text) - duration) <= duration // 2**52


@given(st.integers(0, 2**50))
def test_size_text_reads_back(size):
    assert units.parse_bytes(units.format_bytes(size)) == size


@given(st.integers(-(10**9), 10**9))
def test_milli_reads_back(value):
    assert units.milli(units.from_milli(value)) == value


def test_tenth_and_two_tenths_are_three_tenths():
    assert units.milli(0.1) + units.milli(0.2) == units.milli(0.3)
