import pytest

from tepui.base import errors
from tepui.model.ranges import Ranges
from tepui.model.values import ValueType, format_scalar, format_value, parse_value, type_of


@pytest.mark.parametrize(
    ("milli", "text"),
    [(0, "0"), (4000, "4"), (100, "0.1"), (999200, "999.2"), (1, "0.001"), (-1500, "-1.5")],
)
def test_scalars_print_without_needless_zeros(milli, text):
    assert format_scalar(milli) == text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("4", 4000),
        (" 0.5 ", 500),
        (".5", 500),
        ("1.", 1000),
        ("2e3", 2_000_000),
        ("-1", -1000),
        ("0.0004", 0),
        ("0.0005", 1),
        ("[1-2]", Ranges.of(1, 2)),
        ("{a, b}", frozenset({"a", "b"})),
        ("{}", frozenset()),
        ("r1", None),
        ("1.2.3", None),
        ("nan", None),
        ("", None),
    ],
)
def test_parse_value(text, value):
    assert parse_value(text) == value


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("{a", "'{a' is not a set"),
        ("{a,a}", "set '{a,a}' names an item twice"),
        ("[1-x]", "'1-x' is not a range"),
        ("1e999", "'1e999' is too large"),
    ],
)
def test_parse_value_says_what_is_wrong(text, complaint):
    with pytest.raises(errors.UserError) as caught:
        parse_value(text)
    assert str(caught.value) == complaint


def test_types_and_texts():
    assert [type_of(value) for value in (1, Ranges(), frozenset[str]())] == [
        ValueType.SCALAR,
        ValueType.RANGES,
        ValueType.SET,
    ]
    assert format_value(frozenset({"b", "a"})) == "{a, b}"
    assert format_value(Ranges.of(7)) == "[7-7]"
