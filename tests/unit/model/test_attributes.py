import pytest

from tepui.base import errors
from tepui.model.attributes import Attribute, Attributes
from tepui.model.ranges import Ranges


def test_parse_keeps_order_and_repeated_names():
    attributes = Attributes.parse("rack:r1; num:3;rng:[1-5];rack:r2\nurl:http://h:80/x;v:1.2.3;")
    assert list(attributes) == [
        Attribute("rack", "r1"),
        Attribute("num", 3.0),
        Attribute("rng", Ranges.parse("[1-5]")),
        Attribute("rack", "r2"),
        Attribute("url", "http://h:80/x"),
        Attribute("v", "1.2.3"),
    ]
    assert attributes.get("rack") == Attribute("rack", "r1")
    assert attributes.get("zone") is None
    assert len(attributes) == 6


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("rack", "'rack' is not an attribute"),
        ("rack:", "'rack:' is not an attribute"),
        (":r1", "':r1' is not an attribute"),
        ("set:{a,b}", "attribute 'set' is a set, and sets are not supported for attributes"),
        ("rng:[x]", "'x' is not a range"),
    ],
)
def test_parse_says_what_is_wrong(text, complaint):
    with pytest.raises(errors.UserError) as caught:
        Attributes.parse(f"ok:1;{text}")
    assert str(caught.value) == complaint


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("r1", "r1"),
        (3.0, "3"),
        (3, "3"),
        (0.5, "0.5"),
        (100.0, "100"),
        (1.0005, "1"),  # the double lies just below the tie
        (0.0625, "0.062"),  # an exact tie goes to the even digit
        (0.1875, "0.188"),
        (-0.25, "-0.25"),
        (1e300, f"{10**300:d}"[:1] + f"{1e300:.0f}"[1:]),
        (Ranges.parse("[7-9, 1-5]"), "[1-5,7-9]"),
        (frozenset({"b", "a"}), "{a,b}"),
    ],
)
def test_text_for_comparison(value, text):
    assert Attribute("a", value).text() == text


def test_infinite_numbers_are_text():
    assert Attributes.parse("big:1e999").get("big") == Attribute("big", "1e999")


def test_attributes_are_values():
    one, two = Attributes.parse("a:1;b:x"), Attributes.parse("b:x;a:1")
    assert one != two
    assert one == Attributes(reversed(list(two)))
    assert hash(one) == hash(Attributes.parse("a:1;b:x"))
    assert one != "a:1;b:x"
    assert str(one) == "a:1;b:x"
    assert repr(one) == "Attributes.parse('a:1;b:x')"
