"""Who goes first when there are too many (spec section 3.6)."""

from tepui.marathon import kill_selection
from tepui.marathon.app import App, Constraint, KillSelection, Operator
from tepui.marathon.instance import Condition, Instance

APP = App(id="/a")


def instance(name, condition=Condition.RUNNING, at=1, **fields):
    return Instance(
        id=name,
        app_id="/a",
        version=1,
        role="*",
        task_id=name,
        agent_id="S0",
        host="h",
        condition=condition,
        started_at=at if condition is Condition.RUNNING else 0,
        staged_at=at,
        **fields,
    )


def names(app, instances, count, sentenced=()):
    return [one.id for one in kill_selection.choose(app, instances, count, sentenced)]


def test_the_least_useful_first():
    instances = [
        instance("running"),
        instance("starting", Condition.STARTING),
        instance("staging", Condition.STAGING),
        instance("lost", Condition.UNREACHABLE),
    ]
    assert names(APP, instances, 4) == ["lost", "staging", "starting", "running"]


def test_the_youngest_or_the_oldest():
    instances = [instance("old", at=1), instance("new", at=3), instance("middle", at=2)]
    assert names(APP, instances, 2) == ["new", "middle"]
    oldest = App(id="/a", kill_selection=KillSelection.OLDEST_FIRST)
    assert names(oldest, instances, 2) == ["old", "middle"]


def test_the_sentenced_before_all():
    instances = [instance("lost", Condition.UNREACHABLE), instance("fine")]
    assert names(APP, instances, 1, {"fine"}) == ["fine"]
    assert names(APP, instances, 2, {"fine"}) == ["fine", "lost"]
    assert names(APP, instances, 1, {"unknown"}) == ["lost"]


def test_group_by_keeps_the_spread_even():
    app = App(id="/a", constraints=(Constraint(field="rack", operator=Operator.GROUP_BY),))
    racks = {"a": "r1", "b": "r1", "c": "r1", "d": "r2", "e": "r2", "f": "r3"}
    instances = [instance(name, attributes={"rack": rack}) for name, rack in racks.items()]
    gone = names(app, instances, 3)
    left = [racks[name] for name in racks if name not in gone]
    assert sorted(left) == ["r1", "r2", "r3"]


def test_nobody_and_everybody():
    assert names(APP, [instance("a")], 0) == []
    assert names(APP, [instance("a")], -2) == []
    assert names(APP, [instance("a")], 5) == ["a"]


def test_replacing_starts_with_what_does_not_serve():
    instances = [
        instance("serving", at=9),
        instance("starting", Condition.STARTING, at=1),
    ]
    chosen = kill_selection.unhealthy_first(APP, instances, 1)
    assert [one.id for one in chosen] == ["starting"]
