"""Offer constraints against agents with and without the attribute."""

import pytest

from tepui.base import errors
from tepui.master.allocator import constraints
from tepui.master.allocator.policy import AgentView, Domain
from tepui.model.attributes import Attributes
from tepui.model.resources import EMPTY
from tepui.wire import jsonpb
from tepui.wire.generated import v1_scheduler


def compiled(*groups: list[dict[str, object]]):
    document = {
        "role_constraints": {
            "r": {"groups": [{"attribute_constraints": group} for group in groups]}
        }
    }
    wire = jsonpb.from_builtins(v1_scheduler.OfferConstraints, document)
    return constraints.compile_constraints(wire)["r"]


def condition(name: str, **predicate: object) -> dict[str, object]:
    selector = {"pseudoattribute_type": name} if name.isupper() else {"attribute_name": name}
    return {"selector": selector, "predicate": predicate}


def agent(attributes: str = "", domain: Domain | None = None) -> AgentView:
    return AgentView(
        id="a",
        hostname="node1.example",
        total=EMPTY,
        capabilities=frozenset(),
        attributes=Attributes.parse(attributes),
        domain=domain,
    )


@pytest.mark.parametrize(
    ("predicate", "value", "there", "other", "number", "missing"),
    [
        ("exists", {}, True, True, True, False),
        ("not_exists", {}, False, False, False, True),
        ("text_equals", {"value": "r1"}, True, False, True, False),
        ("text_not_equals", {"value": "r1"}, False, True, True, True),
        ("text_matches", {"regex": "r[1]"}, True, False, True, False),
        ("text_not_matches", {"regex": "r[1]"}, False, True, True, True),
    ],
)
def test_predicates(predicate, value, there, other, number, missing):
    test = compiled([condition("rack", **{predicate: value})])
    assert test(agent("rack:r1")) is there
    assert test(agent("rack:r22")) is other
    assert test(agent("rack:7")) is number
    assert test(agent("zone:r1")) is missing


def test_only_the_first_attribute_of_a_name_counts():
    test = compiled([condition("rack", text_equals={"value": "r1"})])
    assert test(agent("rack:r1;rack:r2"))
    assert not test(agent("rack:r2;rack:r1"))


def test_groups_are_alternatives_and_conditions_add_up():
    test = compiled(
        [condition("a", exists={}), condition("b", exists={})], [condition("c", exists={})]
    )
    assert [test(agent(text)) for text in ("a:1", "a:1;b:1", "c:1", "b:1")] == [
        False,
        True,
        True,
        False,
    ]


def test_hostname_region_and_zone():
    here = agent(domain=Domain("eu", "eu-1"))
    assert compiled([condition("HOSTNAME", text_matches={"regex": r"node\d\.example"})])(here)
    assert compiled([condition("REGION", text_equals={"value": "eu"})])(here)
    assert compiled([condition("ZONE", text_equals={"value": "eu-1"})])(here)
    assert compiled([condition("ZONE", not_exists={})])(agent())


@pytest.mark.parametrize(
    "groups",
    [
        [],
        [[]],
        [[condition("a")]],
        [[condition("a", exists={}, not_exists={})]],
        [[{"selector": {}, "predicate": {"exists": {}}}]],
        [[condition("UNKNOWN", exists={})]],
        [[condition("a", text_matches={"regex": "("})]],
        [[condition("a", text_matches={"regex": "a{500}"})]],
    ],
)
def test_what_makes_no_sense_is_refused(groups):
    with pytest.raises(errors.UserError):
        compiled(*groups)


def test_no_constraints_is_none():
    assert constraints.compile_constraints(None) == {}
