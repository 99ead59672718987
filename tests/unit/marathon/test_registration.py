"""Being a framework, and starting a new life."""

import msgspec
import pytest

from tepui.base import errors, machine
from tepui.marathon import events, registration, store
from tepui.marathon.settings import MarathonSettings
from tepui.wire.generated import v1
from tests.support.marathon_world import World


def test_how_we_present_ourselves():
    settings = MarathonSettings(mesos_role="dev", hostname="m1", webui_url="http://m1:8080")
    info = registration.framework_info(settings, "F", ("web",))
    assert (info.name, info.user, info.hostname) == ("marathon", "root", "m1")
    assert info.id == v1.FrameworkID(value="F")
    assert info.roles == ("dev", "web")
    assert (info.checkpoint, info.failover_timeout) == (True, 604_800)
    assert [one.type for one in info.capabilities] == [
        "PARTITION_AWARE", "TASK_KILLING_STATE", "MULTI_ROLE", "RESERVATION_REFINEMENT",
    ]  # fmt: skip
    assert registration.framework_info(settings, None).id is None


def test_the_id_is_stored_first():
    world = World()
    world.subscribe()
    first = world.effects[0]
    assert isinstance(first, machine.Persist)
    assert first.key == "framework"
    assert world.state.framework_id == "framework-1"
    world.crash()
    assert world.state.framework_id == "framework-1"
    world.subscribe()
    assert "framework" not in [getattr(one, "key", None) for one in world.effects]


def test_registered_once_then_again():
    world = World()
    world.subscribe()
    assert world.published("scheduler_registered_event") == [
        {"frameworkId": "framework-1", "master": "master:5050"}
    ]
    world.do(events.Disconnected())
    assert world.published("scheduler_disconnected_event") == [{}]
    assert world.do(events.Disconnected()) == []
    world.subscribe()
    assert world.published("scheduler_reregistered_event") == [{"master": "master:5050"}]


def test_reconciliation():
    world = World()
    world.subscribe()
    instances = world.running(instances=2)
    assert not world.calls("RECONCILE", world.advance(14))
    explicit, implicit = world.calls("RECONCILE", world.advance(2))
    assert [task.task_id.value for task in explicit.reconcile.tasks] == [
        one.task_id for one in instances
    ]
    assert implicit.reconcile.tasks == ()
    assert not world.calls("RECONCILE", world.advance(590))
    assert len(world.calls("RECONCILE", world.advance(20))) == 2


def test_everything_durable_comes_back():
    world = World()
    world.subscribe()
    world.running("/a", instances=2, labels={"k": "v"})
    world.create("/b", cmd="x")
    before = world.state
    world.crash()
    after = world.state
    assert after.apps == before.apps
    assert after.versions == before.versions
    assert after.instances == before.instances
    assert after.root_version == before.root_version
    assert list(after.deployments) == list(before.deployments)
    assert after.queue["/b"].count == 1


def test_tasks_of_apps_that_are_gone_are_killed():
    world = World()
    world.subscribe()
    (instance,) = world.running()
    for key in [key for key in world.store if "/a" in key]:
        del world.store[key]
    world.crash()
    world.subscribe()
    (kill,) = world.calls("KILL")
    assert kill.kill.task_id.value == instance.task_id


def test_a_newer_format_is_not_touched():
    world = World()
    world.subscribe()
    record = msgspec.json.decode(world.store["framework"])
    world.store["framework"] = msgspec.json.encode(record | {"format": store.FORMAT + 1})
    with pytest.raises(errors.CorruptionError, match="format 2"):
        world.crash()


@pytest.mark.parametrize("record", [b"", b"{}", b'{"format":1}', b"\xff"])
def test_what_does_not_read_stops_us(record):
    world = World()
    world.store["framework"] = record
    with pytest.raises(errors.CorruptionError, match="framework"):
        world.crash()


def test_unknown_records_stop_us():
    world = World()
    world.store["mystery"] = b"{}"
    with pytest.raises(errors.CorruptionError, match="mystery"):
        world.crash()
