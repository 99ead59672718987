import json
from pathlib import Path

import pytest

from tepui.model import roles

GOLDEN = Path(__file__).parents[2] / "golden/errors"


@pytest.mark.parametrize("role", ["*", "dev", "eng/web", "a-b", "a.b", "...", "*a", "a/b/c", "ü"])
def test_good_roles(role):
    assert roles.problem(role) is None


@pytest.mark.parametrize("case", ["dash", "dot", "star_prefix"])
def test_bad_roles_in_the_recorded_words(case):
    recorded = json.loads((GOLDEN / f"subscribe_bad_role_{case}.json").read_text())
    call, event = recorded["transcript"][:2]
    subscribe = json.loads(call["request"]["body"])["subscribe"]
    (role,) = subscribe["framework_info"]["roles"]
    expected = f"'FrameworkInfo.roles' contains invalid role: {roles.problem(role)}"
    assert event["json"]["error"]["message"] == expected


@pytest.mark.parametrize(
    ("role", "problem"),
    [
        ("", "Role names cannot be the empty string"),
        ("/a", "Role '/a' cannot start or end with a slash"),
        ("a/", "Role 'a/' cannot start or end with a slash"),
        ("a//b", "Role 'a//b' cannot have two slashes in a row"),
        ("a/..", "Role 'a/..' cannot include '..' as a component"),
        ("a/-b", "Role component '-b' is invalid because it starts with a dash"),
        ("a b", "Role component 'a b' is invalid because it contains white space or DEL"),
        ("a\x7f", "Role component 'a\x7f' is invalid because it contains white space or DEL"),
    ],
)
def test_bad_roles(role, problem):
    assert roles.problem(role) == problem
    assert roles.first_problem(["ok", role, "/also/"]) == problem


def test_the_tree():
    assert roles.first_problem(["*", "ok"]) is None
    assert list(roles.ancestors("a/b/c")) == ["a/b", "a"]
    assert list(roles.ancestors("a")) == []
    assert roles.is_subrole("a/b", "a")
    assert not roles.is_subrole("a", "a")
    assert not roles.is_subrole("ab", "a")
