"""Timestamps, with Python's own calendar as oracle."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tepui.base import errors
from tepui.marathon import timestamps


def test_examples():
    assert timestamps.text(0) == "1970-01-01T00:00:00.000Z"
    assert timestamps.text(951_782_400_007) == "2000-02-29T00:00:00.007Z"
    assert timestamps.parse("2000-02-29T00:00:00.007Z") == 951_782_400_007
    assert timestamps.parse("2000-02-29T00:00:00Z") == 951_782_400_000
    assert timestamps.parse("2000-02-29T00:00:00.1+00:00") == 951_782_400_100


@given(st.integers(0, 13_500_000_000_000))
def test_agrees_with_the_calendar(milliseconds):
    epoch = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
    moment = epoch + dt.timedelta(milliseconds=milliseconds)
    text = moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03}Z"
    assert timestamps.text(milliseconds) == text
    assert timestamps.parse(text) == milliseconds


@pytest.mark.parametrize(
    "text",
    ["", "x", "2001-02-29T00:00:00.000Z", "2001-13-01T00:00:00.000Z", "2001-00-01T00:00:00Z",
     "2001-01-01T24:00:00.000Z", "2001-01-32T00:00:00.000Z", "2001-01-01 00:00:00.000Z",
     "2001-01-00T00:00:00.000Z", "2001-01-01T00:60:00.000Z"],
)  # fmt: skip
def test_no_timestamps(text):
    with pytest.raises(errors.UserError, match="Invalid timestamp") as caught:
        timestamps.parse(text)
    assert caught.value.status == 422
