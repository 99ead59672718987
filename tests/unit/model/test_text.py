import pytest

from tepui.base import errors
from tepui.model import text
from tepui.model.kinds import Disk, Persistence, Reservation, ReservationType
from tepui.model.ranges import Ranges
from tepui.model.resources import Resources, resource

FOO = (Reservation("foo", ReservationType.STATIC),)


def test_parse_reads_roles_ranges_and_sets():
    parsed = text.parse("cpus(foo):2; mem:1024;ports(*):[31000-31005];zones:{a,b};mem:1")
    assert parsed == Resources.of(
        resource("cpus", 2000, reservations=FOO),
        resource("mem", 1_025_000),
        resource("ports", Ranges.parse("[31000-31005]")),
        resource("zones", frozenset({"a", "b"})),
    )


def test_the_default_role_reserves_what_names_no_role():
    parsed = text.parse("cpus:2;mem(*):1", default_role="foo")
    assert parsed == Resources.of(resource("cpus", 2000, reservations=FOO), resource("mem", 1000))


def test_entries_keep_what_is_empty():
    assert [one.name for one in text.parse_entries("gpus:0;cpus:1;ports:[];")] == [
        "gpus",
        "cpus",
        "ports",
    ]
    assert text.parse("gpus:0;ports:[]") == Resources()


@pytest.mark.parametrize(
    ("bad", "complaint"),
    [
        ("cpus", "'cpus' is not a resource"),
        ("cpus:", "'' is no value for resource 'cpus'"),
        ("cpus:many", "'many' is no value for resource 'cpus'"),
        ("cpus:1:2", "'1:2' is no value for resource 'cpus'"),
        ("ports:[5-2]", "range 5-2 ends before it begins"),
        ("cpus:-1", "Resource 'cpus:-1' is invalid: Invalid scalar resource: value <= 0"),
        (":1", "Resource ':1' is invalid: Empty resource name"),
        (
            "cpus(a b):1",
            "Resource 'cpus(a b):1' is invalid: Invalid reservation: "
            "Role component 'a b' is invalid because it contains white space or DEL",
        ),
        (
            "cpus():1",
            "Resource 'cpus():1' is invalid: Invalid reservation: "
            "Role names cannot be the empty string",
        ),
        ("cpus(a:1", "'cpus(a:1' is not a resource"),
    ],
)
def test_parse_says_what_is_wrong(bad, complaint):
    with pytest.raises(errors.UserError) as caught:
        text.parse(f"mem:1;{bad}")
    assert str(caught.value) == complaint


def test_format_is_what_parse_reads():
    written = "cpus(foo):2;mem:1024.5;ports:[31000-31005];zones:{a, b}"
    assert text.format_text(text.parse(written)) == written


@pytest.mark.parametrize(
    "rich",
    [
        resource("cpus", 1, reservations=(Reservation("foo"),)),
        resource("cpus", 1, revocable=True),
        resource("cpus", 1, allocation_role="foo"),
        resource("disk", 1, disk=Disk(Persistence("v"))),
        resource("cpus", 1, reservations=(*FOO, Reservation("foo/bar"))),
    ],
)
def test_format_refuses_what_text_cannot_say(rich):
    with pytest.raises(errors.UserError, match="has no text form"):
        text.format_text(Resources.of(rich))
