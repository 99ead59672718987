import json

import pytest

from tepui.base import errors
from tepui.security import acl, actions
from tepui.security.actions import Action
from tepui.security.authorizer import EVERYTHING, AclAuthorizer


def authorizer(**document):
    return AclAuthorizer(acl.parse(json.dumps(document)))


def entry(action, principals, objects):
    return {"principals": principals, actions.LISTS[actions.DECIDED_BY[action]].objects: objects}


ANY, NONE = {"type": "ANY"}, {"type": "NONE"}


@pytest.mark.parametrize("action", Action, ids=lambda one: one.name)
def test_every_action_is_decided_by_its_list_and_by_no_other(action):
    # The second list of nested launches is open here.
    other = {
        name: [{"principals": ANY, kind.objects: NONE}]
        for name, kind in actions.LISTS.items()
        if name != actions.DECIDED_BY[action] and name != actions.UNDER_PARENT.get(action)
    }
    name = actions.DECIDED_BY[action]
    allowing = authorizer(
        **other, **{name: [entry(action, {"values": ["p"]}, {"values": ["o"]})]}, permissive=True
    )
    refusing = authorizer(**{name: [entry(action, {"values": ["p"]}, NONE)]})
    assert allowing.allowed("p", action, "o")
    assert not refusing.allowed("p", action, "o")
    assert refusing.allowed("q", action, "o")


def test_every_list_decides_an_action():
    used = {*actions.DECIDED_BY.values(), *actions.UNDER_PARENT.values()}
    assert used == set(actions.LISTS)
    assert set(actions.DECIDED_BY) == set(Action)


RUN = Action.RUN_TASK


@pytest.mark.parametrize(
    ("principals", "users", "principal", "user", "expected"),
    [
        # (entry) (request) -> allowed; None: no entry matches
        ({"values": ["a"]}, {"values": ["u"]}, "a", "u", True),
        ({"values": ["a"]}, {"values": ["u"]}, "a", "v", None),
        ({"values": ["a"]}, {"values": ["u"]}, "b", "u", None),
        ({"values": ["a", "b"]}, {"values": ["u", "v"]}, "b", "v", True),
        ({"values": ["a"]}, ANY, "a", "whoever", True),
        ({"values": ["a"]}, NONE, "a", "whoever", False),
        (ANY, {"values": ["u"]}, "whoever", "u", True),
        (NONE, {"values": ["u"]}, "whoever", "u", False),
        (ANY, ANY, None, None, True),
        (ANY, NONE, None, None, False),
        ({"values": ["a"]}, ANY, None, "u", None),
        (ANY, {"values": ["u"]}, None, "u", True),
        (ANY, {"values": ["u"]}, "a", None, None),
        ({"values": []}, ANY, "a", "u", None),
        (ANY, {"values": ["u/%"]}, "a", "u/x", None),
    ],
)
@pytest.mark.parametrize("permissive", [True, False])
def test_an_entry_matches_and_allows(principals, users, principal, user, expected, permissive):
    asked = authorizer(run_tasks=[entry(RUN, principals, users)], permissive=permissive)
    wanted = permissive if expected is None else expected
    assert asked.allowed(principal, RUN, user) is wanted
    assert asked.allowed(principal, RUN, user) is wanted  # remembered


def test_the_first_matching_entry_decides():
    asked = authorizer(
        run_tasks=[
            entry(RUN, {"values": ["a"]}, {"values": ["root"]}),
            entry(RUN, ANY, NONE),
            entry(RUN, {"values": ["b"]}, {"values": ["root"]}),
        ]
    )
    assert asked.allowed("a", RUN, "root")
    assert not asked.allowed("a", RUN, "nobody")
    assert not asked.allowed("b", RUN, "root")


@pytest.mark.parametrize(
    ("pattern", "role", "matches"),
    [
        ("a/%", "a/b", True),
        ("a/%", "a/b/c", True),
        ("a/%", "a", False),
        ("a/%", "ab", False),
        ("a/%", "b/a/c", False),
        ("a/b/%", "a/b/c", True),
        ("a/b/%", "a/c", False),
        ("a", "a", True),
        ("a", "a/b", False),
    ],
)
def test_a_pattern_means_the_roles_below(pattern, role, matches):
    asked = authorizer(
        view_roles=[entry(Action.VIEW_ROLE, ANY, {"values": [pattern]})], permissive=False
    )
    assert asked.allowed("p", Action.VIEW_ROLE, role) is matches


def test_a_nested_container_needs_leave_for_its_user_and_for_its_parents():
    action = Action.LAUNCH_NESTED_CONTAINER
    asked = authorizer(
        launch_nested_containers_as_user=[entry(action, ANY, {"values": ["u"]})],
        launch_nested_containers_under_parent_with_user=[
            {"principals": ANY, "users": {"values": ["owner"]}}
        ],
        permissive=False,
    )
    assert asked.allowed("p", action, "u", parent="owner")
    assert not asked.allowed("p", action, "u", parent="another")
    assert not asked.allowed("p", action, "v", parent="owner")


def test_permissive_by_default_and_everything_without_a_file():
    assert authorizer().allowed("p", RUN, "u")
    assert not authorizer(permissive=False).allowed("p", RUN, "u")
    assert EVERYTHING.allowed(None, RUN)
    assert EVERYTHING.is_open
    assert not authorizer().is_open


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("{", "no JSON"),
        ("[]", "no JSON object"),
        ('{"permissive": "no"}', "'permissive'"),
        ('{"run_taks": []}', "no list 'run_taks'"),
        ('{"run_tasks": [{"principals": {"type": "ANY"}}]}', "run_tasks[0] needs"),
        ('{"run_tasks": [{"principals": {"type": "ALL"}, "users": {}}]}', "run_tasks[0]"),
        ('{"run_tasks": [{"principals": {"value": ["a"]}, "users": {}}]}', "run_tasks[0]"),
        (
            '{"view_roles": [{"principals": {}, "roles": {"values": ["a/%/b"]}}]}',
            "may only end a role",
        ),
        ('{"run_tasks": 3, "x": []}', "no list 'x'"),
    ],
)
def test_mistakes_in_the_file_are_told(text, complaint):
    with pytest.raises(errors.UserError) as raised:
        acl.parse(text)
    assert complaint in str(raised.value)


def test_flags_show_the_text_that_the_original_shows(golden_acls):
    document, text = golden_acls
    assert acl.parse(json.dumps(document)).text == text


def test_a_lone_entry_passes_for_a_list():
    asked = authorizer(run_tasks=entry(RUN, ANY, NONE))
    assert not asked.allowed("p", RUN, "u")
