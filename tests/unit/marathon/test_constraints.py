"""Placement constraints (spec section 3.7)."""

import pytest

from tepui.marathon import constraints
from tepui.marathon.app import Constraint, Operator
from tepui.model.attributes import Attributes


def suits(operator, value, mine, *theirs, field="rack"):
    constraint = Constraint(field=field, operator=Operator(operator), value=value)
    peers = [{field: one} for one in theirs]
    fields = {} if mine is None else {field: mine}
    return constraints.satisfied([constraint], fields, peers)


@pytest.mark.parametrize("operator", list(Operator))
def test_without_the_field_only_unlike_passes(operator):
    value = "1" if operator in (Operator.MAX_PER, Operator.GROUP_BY) else "r.*"
    assert suits(operator, value, None) is (operator is Operator.UNLIKE)


def test_unique():
    assert suits("UNIQUE", None, "r1")
    assert suits("UNIQUE", None, "r1", "r2")
    assert not suits("UNIQUE", None, "r1", "r2", "r1")


def test_cluster():
    assert suits("CLUSTER", "r1", "r1", "r2")
    assert not suits("CLUSTER", "r1", "r2")
    assert suits("CLUSTER", None, "r2")
    assert suits("CLUSTER", None, "r2", "r2", "r1")
    assert not suits("CLUSTER", None, "r1", "r2", "r1")


def test_like_and_unlike_match_the_whole_text():
    assert suits("LIKE", "r[12]", "r1")
    assert not suits("LIKE", "r", "r1")
    assert not suits("UNLIKE", "r[12]", "r1")
    assert suits("UNLIKE", "r", "r1")


def test_a_pattern_that_does_not_compile_suits_nobody():
    assert not suits("LIKE", "(", "(")
    assert not suits("UNLIKE", "(", "(")


def test_is_normalises_numbers():
    assert suits("IS", "1", "1.0")
    assert suits("IS", "ssd", "ssd")
    assert not suits("IS", "1", "2")
    assert not suits("IS", "one", "1")


def test_max_per():
    assert suits("MAX_PER", "2", "r1", "r1", "r2")
    assert not suits("MAX_PER", "2", "r1", "r1", "r1")


def test_group_by_prefers_the_emptiest():
    assert suits("GROUP_BY", None, "r2", "r1", "r1")
    assert not suits("GROUP_BY", None, "r1", "r1", "r1", "r2")
    assert suits("GROUP_BY", None, "r2", "r1", "r1", "r2")
    assert suits("GROUP_BY", None, "r1", "r1", "r2")


def test_group_by_waits_for_as_many_values_as_it_names():
    assert not suits("GROUP_BY", "2", "r1", "r1")
    assert suits("GROUP_BY", "2", "r2", "r1")
    assert suits("GROUP_BY", "2", "r2", "r1", "r2")
    assert not suits("GROUP_BY", "3", "r2", "r1", "r2")


def test_all_constraints_must_hold():
    unique = Constraint(field="hostname", operator=Operator.UNIQUE)
    like = Constraint(field="rack", operator=Operator.LIKE, value="r1")
    fields = {"hostname": "h1", "rack": "r2"}
    assert constraints.satisfied([unique], fields, [])
    assert not constraints.satisfied([unique, like], fields, [])


def test_what_an_agent_has():
    attributes = Attributes.parse("rack:r1;rack:r2;cores:2.50;hostname:fake;span:[2-3,1-1]")
    fields = constraints.agent_fields("h1", attributes, region="eu", zone="eu-1")
    assert fields == {
        "hostname": "h1",
        "@hostname": "h1",
        "@region": "eu",
        "@zone": "eu-1",
        "rack": "r1",
        "cores": "2.5",
        "span": "[1-3]",
    }
