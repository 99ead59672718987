"""Status updates: life cycle, acknowledgement, tasks we do not know (spec section 3.12)."""

import pytest

from tepui.base import machine
from tepui.marathon import effects, events, updates
from tepui.marathon.instance import TERMINAL, Condition
from tepui.wire.generated import v1, v1_scheduler
from tests.support.marathon_world import World

STRANGER = "x.instance-1._app.1"


@pytest.fixture
def world():
    world = World()
    world.subscribe()
    return world


def test_every_state_has_a_condition():
    for state in v1.TaskState:
        status = v1.TaskStatus(task_id=v1.TaskID(value="t"), state=state)
        assert updates.condition_of(status) in Condition


def test_the_life_of_an_instance(world):
    world.create()
    world.offer()
    (instance,) = world.instances()
    assert (instance.condition, instance.state) == (Condition.PROVISIONED, "")
    for state, condition in (
        ("TASK_STAGING", Condition.STAGING),
        ("TASK_STARTING", Condition.STARTING),
        ("TASK_RUNNING", Condition.RUNNING),
        ("TASK_KILLING", Condition.KILLING),
    ):
        world.advance(1)
        world.status(instance, state)
        (instance,) = world.instances()
        assert (instance.condition, instance.state) == (condition, state)
        assert instance.since == world.now_ms
    assert instance.started_at == world.now_ms - 1000
    assert instance.staged_at == world.now_ms - 4000


def test_durable_then_told_then_acknowledged(world):
    world.create()
    world.offer()
    (instance,) = world.instances()
    world.status(instance, "TASK_RUNNING")
    kinds = [type(one) for one in world.effects]
    stored = kinds.index(machine.Persist)
    told = kinds.index(effects.Publish)
    acknowledged = kinds.index(effects.Call)
    assert stored < told < acknowledged


def test_the_event(world):
    world.create()
    world.offer()
    (instance,) = world.instances()
    address = v1.NetworkInfo_IPAddress(ip_address="10.0.0.9")
    network = v1.ContainerStatus(network_infos=(v1.NetworkInfo(ip_addresses=(address,)),))
    world.status(instance, "TASK_RUNNING", message="hi", container_status=network)
    assert world.published("status_update_event") == [
        {
            "slaveId": "agent-h1",
            "taskId": instance.task_id,
            "taskStatus": "TASK_RUNNING",
            "message": "hi",
            "appId": "/a",
            "host": "h1",
            "ipAddresses": [{"ipAddress": "10.0.0.9", "protocol": "IPv4"}],
            "ports": [],
            "version": world.state.apps["/a"].version,
        }
    ]
    (event,) = world.published("instance_changed_event")
    assert event["condition"] == "Running"


def test_what_is_known_already_is_only_acknowledged(world):
    (instance,) = world.running()
    world.status(instance, "TASK_RUNNING")
    assert [type(one) for one in world.effects] == [effects.Call]
    world.status(instance, "TASK_RUNNING", acked=False)
    assert world.effects == []


@pytest.mark.parametrize("state", ["TASK_STAGING", "TASK_STARTING", "TASK_RUNNING"])
def test_a_living_stranger_is_killed(world, state):
    world.status(STRANGER, state, host="h7")
    (kill,) = world.calls("KILL")
    assert kill.kill.task_id.value == STRANGER
    assert kill.kill.agent_id.value == "agent-h7"
    assert world.calls("ACKNOWLEDGE")
    assert not world.state.instances


@pytest.mark.parametrize("state", ["TASK_UNREACHABLE", "TASK_KILLING", "TASK_LOST"])
def test_other_strangers_are_left_alone(world, state):
    world.status(STRANGER, state)
    assert not world.calls("KILL")
    assert world.calls("ACKNOWLEDGE")


def test_a_stranger_that_ended_is_told(world):
    world.status(STRANGER, "TASK_FAILED")
    assert world.published("unknown_instance_terminated_event") == [
        {"instanceId": "x.instance-1", "runSpecId": "/x", "condition": "Failed"}
    ]


def test_another_incarnation_is_a_stranger(world):
    (instance,) = world.running()
    world.do(
        events.SchedulerEvent(
            v1_scheduler.Event(
                type=v1_scheduler.Event_Type.UPDATE,
                update=v1_scheduler.Event_Update(
                    status=v1.TaskStatus(
                        task_id=v1.TaskID(value=f"{instance.id}._app.9"),
                        agent_id=v1.AgentID(value="agent-h1"),
                        state=v1.TaskState.TASK_RUNNING,
                    )
                ),
            )
        )
    )
    (kill,) = world.calls("KILL")
    assert kill.kill.task_id.value.endswith("._app.9")


@pytest.mark.parametrize(
    ("reason", "comes_back"),
    [
        ("REASON_RECONCILIATION", True),
        ("REASON_AGENT_REMOVED", True),
        ("REASON_AGENT_DISCONNECTED", True),
        ("REASON_AGENT_RESTARTED", False),
        ("REASON_INVALID_OFFERS", False),
    ],
)
def test_lost_tasks(reason, comes_back):
    status = v1.TaskStatus(
        task_id=v1.TaskID(value="t"),
        state=v1.TaskState.TASK_LOST,
        reason=v1.TaskStatus_Reason(reason),
    )
    assert (updates.condition_of(status) is Condition.UNREACHABLE) is comes_back
    assert (updates.condition_of(status) in TERMINAL) is not comes_back


def test_the_last_failure_is_remembered(world):
    (instance,) = world.running()
    world.status(instance, "TASK_FAILED", message="exited with status 1")
    failure = world.state.last_failures["/a"]
    assert (failure.state, failure.message) == ("TASK_FAILED", "exited with status 1")
    assert (failure.task_id, failure.host) == (instance.task_id, "h1")
    assert (failure.version, failure.at) == (instance.version, world.now_ms)
    world.crash()
    assert world.state.last_failures["/a"] == failure


def test_a_good_end_is_no_failure(world):
    (instance,) = world.running()
    world.status(instance, "TASK_FINISHED")
    assert not world.state.last_failures


def test_an_end_that_we_asked_for_is_no_failure_of_the_app(world):
    (instance,) = world.running()
    world.request(events.KillTasks(app_id="/a"))
    world.status(instance, "TASK_FAILED")
    assert not world.state.delays
    assert world.offer()
