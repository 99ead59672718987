import pytest

from tepui.base import errors
from tepui.model.ranges import Ranges


@pytest.mark.parametrize(
    ("text", "printed", "count"),
    [
        ("[31000-31005, 32000-32000]", "[31000-31005, 32000-32000]", 7),
        ("[3-4,1-2]", "[1-4]", 4),
        ("[1-10, 5-7, 9-12]", "[1-12]", 12),
        (" [ 1 - 2 ] ", "[1-2]", 2),
        ("[]", "[]", 0),
        ("[0-18446744073709551615]", "[0-18446744073709551615]", 1 << 64),
    ],
)
def test_parse_joins_and_prints_as_mesos_does(text, printed, count):
    ranges = Ranges.parse(text)
    assert str(ranges) == printed
    assert ranges.count() == count


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("1-2", "'1-2' is not a list of ranges"),
        ("[1-2", "'[1-2' is not a list of ranges"),
        ("[1]", "'1' is not a range"),
        ("[1-2,]", "'' is not a range"),
        ("[a-b]", "'a-b' is not a range"),
        ("[-1-2]", "'-1-2' is not a range"),
        ("[5-2]", "range 5-2 ends before it begins"),
    ],
)
def test_parse_says_what_is_wrong(text, complaint):
    with pytest.raises(errors.UserError) as caught:
        Ranges.parse(text)
    assert str(caught.value) == complaint


def test_a_port_taken_from_the_middle_splits_the_range():
    left = Ranges.parse("[31000-31100]") - Ranges.of(31005)
    assert str(left) == "[31000-31004, 31006-31100]"
    assert str(left + Ranges.of(31005)) == "[31000-31100]"


def test_ranges_are_values():
    assert Ranges.of(2, 1) == Ranges.parse("[1-2]")
    assert hash(Ranges.of(2, 1)) == hash(Ranges.parse("[1-2]"))
    assert Ranges.of(1) != 1
    assert eval(repr(Ranges.of(1, 3)), {"Ranges": Ranges}) == Ranges.of(1, 3)
