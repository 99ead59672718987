"""What clients may ask, and how they are answered (spec sections 1.0, 3.1, 3.5)."""

import pytest

from tepui.base import machine
from tepui.marathon import effects, events
from tepui.marathon.app import App, HealthCheck
from tests.support.marathon_world import World


@pytest.fixture
def world():
    world = World()
    world.subscribe()
    return world


def test_create(world):
    outcome = world.create("/g/a", cmd="x")
    assert outcome == effects.Accepted(
        version=world.now_ms,
        deployment_id=next(iter(world.state.deployments)),
        created=("/g/a",),
    )
    assert world.state.apps["/g/a"].version == world.now_ms
    assert world.published("group_change_success") == [{"groupId": "/g", "version": world.now_ms}]


def test_durable_before_anybody_is_told(world):
    world.create()
    told = (effects.Reply, effects.Call, effects.Publish)
    first_told = next(i for i, one in enumerate(world.effects) if isinstance(one, told))
    stored = [i for i, one in enumerate(world.effects) if isinstance(one, machine.Persist)]
    assert max(stored) < first_told
    assert {key.partition(":")[0] for key in world.store} == {
        "framework", "root", "app", "version", "deployment",
    }  # fmt: skip


def test_create_twice(world):
    world.create()
    outcome = world.create(force=True)
    assert outcome == effects.Refused(status=409, message="An app with id [/a] already exists.")


def test_the_client_is_told_on_the_stream(world):
    client = events.Client(ip="10.1.1.1", uri="/v2/apps")
    app = App(id="/a", cmd="x")
    world.request(events.CreateApp(app=app), client=client)
    (event,) = world.published("api_post_event")
    assert (event["clientIp"], event["uri"]) == ("10.1.1.1", "/v2/apps")
    assert event["appDefinition"] is world.state.apps["/a"]


def test_locked_by_a_deployment(world):
    first = world.create()
    outcome = world.update(cmd="y")
    assert outcome.status == 409
    assert outcome.deployments == (first.deployment_id,)
    assert "?force=true" in outcome.message
    assert world.state.apps["/a"].cmd is None


def test_other_apps_are_not_locked(world):
    world.create("/a")
    assert isinstance(world.create("/b"), effects.Accepted)
    assert len(world.state.deployments) == 2


def test_force_breaks_the_lock(world):
    first = world.create()
    outcome = world.update(cmd="y", force=True)
    assert list(world.state.deployments) == [outcome.deployment_id]
    (failed,) = world.published("deployment_failed")
    assert failed["id"] == first.deployment_id
    assert f"deployment:{first.deployment_id}" not in world.store


def test_several_apps_at_once(world):
    apps = tuple(App(id=one, cmd="x") for one in ("/a", "/b"))
    outcome = world.request(events.UpdateApps(apps=apps))
    assert outcome.created == ("/a", "/b")
    assert world.state.apps["/a"].version == world.state.apps["/b"].version == outcome.version


def test_too_many_deployments():
    world = World(max_running_deployments=2)
    first = world.create("/a")
    world.create("/b")
    outcome = world.create("/c")
    assert outcome.status == 403
    assert outcome.message.startswith("Max number (2) of running deployments is achieved.")
    assert "/c" not in world.state.apps
    # Forcing one out of the way makes room for its successor.
    assert world.update("/a", cmd="y", force=True).deployment_id != first.deployment_id


@pytest.mark.parametrize("command", [events.DeleteApp, events.RestartApp])
def test_unknown_apps(world, command):
    outcome = world.request(command(app_id="/x"))
    assert outcome == effects.Refused(status=404, message="App '/x' does not exist")


def test_cycles(world):
    world.create("/a", dependencies=("/b",))
    outcome = world.create("/b", dependencies=("/a",))
    assert outcome.status == 422
    assert outcome.details == (("/", "Dependency graph has cyclic dependencies."),)
    assert "/b" not in world.state.apps


def test_the_way_back(world):
    world.running(cmd="old")
    before = world.state.apps["/a"]
    change = world.update(cmd="new", instances=3)
    world.create("/b")
    back = world.request(events.CancelDeployment(deployment_id=change.deployment_id))
    after = world.state.apps["/a"]
    assert (after.cmd, after.instances) == ("old", 1)
    assert after.version == back.version > before.version
    # What others did meanwhile stays.
    assert "/b" in world.state.apps


def test_the_way_back_from_creation_and_from_removal(world):
    created = world.create("/a")
    world.request(events.CancelDeployment(deployment_id=created.deployment_id))
    assert "/a" not in world.state.apps
    world.running("/b", cmd="x")
    removed = world.request(events.DeleteApp(app_id="/b"))
    world.request(events.CancelDeployment(deployment_id=removed.deployment_id))
    assert world.state.apps["/b"].cmd == "x"


def test_dropping_a_deployment(world):
    created = world.create()
    command = events.CancelDeployment(deployment_id=created.deployment_id, force=True)
    assert world.request(command) == effects.Done()
    assert not world.state.deployments
    # The app is as wanted as before; it is merely nobody's deployment any more.
    assert world.state.queue["/a"].count == 1


def test_unknown_deployments(world):
    outcome = world.request(events.CancelDeployment(deployment_id="x"))
    assert outcome == effects.Refused(status=404, message="DeploymentPlan x does not exist")


def test_resetting_a_delay(world):
    (instance,) = world.running()
    world.status(instance, "TASK_FAILED")
    assert not world.offer()
    assert world.request(events.ResetDelay(app_id="/a")) == effects.Done()
    assert world.offer()
    outcome = world.request(events.ResetDelay(app_id="/a"))
    assert outcome.status == 404
    assert outcome.message == "Application /a not found in tasks queue."


def test_checks_are_told(world):
    check = HealthCheck(port=80)
    world.create(health_checks=(check,))
    (added,) = world.published("add_health_check_event")
    assert added["healthCheck"] is check
    world.update(instances=2, force=True)
    assert not world.published("add_health_check_event")
    world.request(events.DeleteApp(app_id="/a", force=True))
    assert world.published("remove_health_check_event") == [{"appId": "/a"}]
