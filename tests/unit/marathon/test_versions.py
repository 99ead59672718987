"""What a change does to version, lastScalingAt, lastConfigChangeAt, and to the history."""

import dataclasses

from tepui.marathon import app as apps
from tepui.marathon import events, versions
from tepui.marathon.app import App
from tests.support.marathon_world import EPOCH_MS, World


def stamps(app):
    return app.version, app.last_scaling_at, app.last_config_change_at


def test_stamps():
    new = apps.stamp(None, App(id="/a", cmd="x"), 1)
    assert stamps(new) == (1, 1, 1)
    scaled = apps.stamp(new, apps.scaled(new, 5), 2)
    assert stamps(scaled) == (2, 2, 1)
    changed = apps.stamp(scaled, dataclasses.replace(scaled, labels={"a": "b"}), 3)
    assert stamps(changed) == (3, 3, 3)
    assert apps.stamp(changed, dataclasses.replace(changed, version=9), 4) is changed
    assert stamps(apps.restarted(scaled, 5)) == (5, 2, 5)


def test_kinds_of_change():
    app = App(id="/a", cmd="x")
    scaled = apps.scaled(app, 2)
    other = dataclasses.replace(scaled, cmd="y")
    assert apps.is_unchanged(app, dataclasses.replace(app, version=7))
    assert apps.is_scale_change(app, scaled)
    assert not apps.is_config_change(app, scaled)
    assert apps.is_config_change(app, other)
    assert not apps.is_scale_change(app, other)


def test_versions_never_repeat():
    world = World()
    first = world.create("/a", cmd="x")
    second = world.create("/b", cmd="x")
    assert (first.version, second.version) == (EPOCH_MS, EPOCH_MS + 1)
    world.advance(10)
    assert world.create("/c", cmd="x").version == EPOCH_MS + 10_000


def test_an_equal_app_gets_a_deployment_without_steps():
    world = World()
    world.create("/a", instances=0)
    world.subscribe()
    world.advance(1)
    before = world.state.apps["/a"]
    outcome = world.update("/a")
    assert world.state.apps["/a"] is before
    assert outcome.version == world.state.root_version == world.now_ms
    assert [one["id"] for one in world.published("deployment_success")] == [outcome.deployment_id]
    assert not world.state.deployments


def test_history_is_bounded_and_keeps_what_runs():
    world = World(max_versions=3)
    world.subscribe()
    (instance,) = world.running(cmd="x")
    first = world.state.apps["/a"]
    for i in range(6):
        # Nothing is launched, so the first version keeps running.
        world.update(cmd=f"x{i}", force=True)
    history = world.state.versions["/a"]
    assert history[0] == first
    assert len(history) == 3
    assert versions.of_instance(world.state, instance) == first
    assert sorted(key for key in world.store if key.startswith("version:/a@")) == [
        f"version:/a@{app.version}" for app in history
    ]


def test_deleting_forgets_everything():
    world = World()
    world.subscribe()
    (instance,) = world.running(cmd="x")
    world.status(instance, "TASK_FAILED")
    world.request(events.DeleteApp(app_id="/a", force=True))
    assert not world.state.deployments
    assert sorted(world.store) == ["framework", "root"]
