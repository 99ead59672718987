"""Plans: steps, their order, and the way back (spec sections 3.2 and 3.5)."""

import pytest

from tepui.base import errors
from tepui.marathon import app as apps
from tepui.marathon import deployment
from tepui.marathon.app import App


def stored(app_id, version=1, **fields):
    return apps.stamp(None, App(id=app_id, cmd="x", **fields), version)


def changed(app, version=2, **fields):
    fields = {name: getattr(app, name) for name in ("cmd", "instances", "dependencies")} | fields
    return apps.stamp(app, App(id=app.id, **fields), version)


def steps(original, target, **others):
    before = {app.id: app for app in original}
    after = {app.id: app for app in target}
    ids = [app_id for app_id in before | after if before.get(app_id) != after.get(app_id)]
    plan = deployment.compute("D", 2, before, after, ids, **others)
    return [
        [f"{action.kind.value} {action.app_id}" for action in step.actions] for step in plan.steps
    ]


def test_a_new_app_is_scaled():
    assert steps([], [stored("/a")]) == [["ScaleApplication /a"]]


def test_a_new_app_without_instances_is_started_as_a_marker():
    assert steps([], [stored("/a", instances=0)]) == [
        ["StartApplication /a"],
        ["ScaleApplication /a"],
    ]


def test_more_instances_only_scale():
    app = stored("/a")
    assert steps([app], [changed(app, instances=3)]) == [["ScaleApplication /a"]]


def test_anything_else_restarts():
    app = stored("/a")
    assert steps([app], [changed(app, cmd="y")]) == [["RestartApplication /a"]]
    assert steps([app], [changed(app, cmd="y", instances=3)]) == [["RestartApplication /a"]]


def test_from_or_to_no_instances_scales_whatever_else_changed():
    app = stored("/a", instances=0)
    assert steps([app], [changed(app, cmd="y", instances=3)]) == [["ScaleApplication /a"]]
    app = stored("/a")
    assert steps([app], [changed(app, cmd="y", instances=0)]) == [["ScaleApplication /a"]]


def test_a_restart_of_the_same_definition():
    app = stored("/a")
    assert steps([app], [apps.restarted(app, 2)]) == [["RestartApplication /a"]]
    idle = stored("/a", instances=0)
    assert steps([idle], [apps.restarted(idle, 2)]) == [["ScaleApplication /a"]]


def test_removed_apps_stop_first_and_together():
    gone = [stored("/a"), stored("/b", dependencies=("/a",))]
    assert steps(gone, [stored("/c")]) == [
        ["StopApplication /a", "StopApplication /b"],
        ["ScaleApplication /c"],
    ]


def test_levels_of_dependency_in_the_target():
    web = stored("/web", dependencies=("/api", "/cache"))
    api = stored("/api", dependencies=("/db",))
    assert steps([], [web, api, stored("/cache"), stored("/db")]) == [
        ["ScaleApplication /cache", "ScaleApplication /db"],
        ["ScaleApplication /api"],
        ["ScaleApplication /web"],
    ]


def test_a_group_stands_for_all_its_apps():
    web = stored("/web", dependencies=("/base",))
    others = [stored("/base/x/one"), stored("/base/two", dependencies=("/base/x/one",))]
    assert steps([], [web, *others]) == [
        ["ScaleApplication /base/x/one"],
        ["ScaleApplication /base/two"],
        ["ScaleApplication /web"],
    ]


def test_what_does_not_exist_is_no_dependency():
    assert steps([], [stored("/a", dependencies=("/nothing",))]) == [["ScaleApplication /a"]]


def test_unchanged_apps_between_count_as_levels_but_do_nothing():
    db, web = stored("/db"), stored("/web", dependencies=("/api",))
    api = stored("/api", dependencies=("/db",))
    target = [changed(db, cmd="y"), api, changed(web, cmd="y")]
    assert steps([db, api, web], target) == [
        ["RestartApplication /db"],
        ["RestartApplication /web"],
    ]


@pytest.mark.parametrize("length", [1, 2, 5])
def test_cycles_are_refused(length):
    ring = [stored(f"/a{i}", dependencies=(f"/a{(i + 1) % length}",)) for i in range(length)]
    with pytest.raises(errors.UserError, match="cyclic") as caught:
        steps([], ring)
    assert caught.value.status == 422


def test_long_chains_are_no_problem():
    chain = [stored(f"/a{i}", dependencies=(f"/a{i + 1}",)) for i in range(3000)]
    assert len(steps([], chain)) == 3000


def test_sentenced_instances_are_part_of_the_action():
    app = stored("/a", instances=3)
    after = changed(app, instances=2)
    plan = deployment.compute("D", 2, {"/a": app}, {"/a": after}, ["/a"], {"/a": ("i1",)})
    assert plan.steps[0].actions[0].sentenced == ("i1",)


def test_the_way_back():
    old, gone, new = stored("/a"), stored("/gone"), stored("/new", 2)
    after = changed(old, cmd="y")
    plan = deployment.compute(
        "D", 2, {"/a": old, "/gone": gone}, {"/a": after, "/new": new}, ["/a", "/gone", "/new"]
    )
    assert deployment.revert(plan) == {"/a": old, "/gone": gone, "/new": None}
    assert plan.affected == {"/a", "/gone", "/new"}
