import pytest

from tepui.model import identifiers


@pytest.mark.parametrize("good", ["t1", "a b", "a.b", "...", "é", "x" * 255, "a:b,c"])
def test_good_ids(good):
    assert identifiers.problem(good) is None


@pytest.mark.parametrize(
    ("bad", "problem"),
    [
        ("", "ID must not be empty"),
        ("bad/id", "'bad/id' contains invalid characters"),
        ("a\\b", "'a\\b' contains invalid characters"),
        ("a\nb", "'a\nb' contains invalid characters"),
        ("a\x7fb", "'a\x7fb' contains invalid characters"),
        (".", "'.' is not allowed as an ID"),
        ("..", "'..' is not allowed as an ID"),
        ("x" * 256, "ID must not be longer than 255 bytes"),
        ("é" * 128, "ID must not be longer than 255 bytes"),
    ],
)
def test_bad_ids(bad, problem):
    assert identifiers.problem(bad) == problem
