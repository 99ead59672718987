"""Finding a master, registering, staying in touch, losing it."""

import pytest

from tepui.agent import events, timers
from tepui.agent.effects import DetectMaster, Link, Terminate
from tepui.agent.state import Phase
from tepui.base import clock
from tepui.base.machine import Persist
from tepui.wire.generated import internal, v1
from tepui.wire.libprocess import Upid


def test_the_first_thing_is_to_look_for_a_master(fresh, tools):
    effects = fresh.start()
    assert tools.only(effects, DetectMaster)
    assert fresh.state.phase is Phase.DISCONNECTED


def test_a_fresh_agent_registers_at_once(fresh, tools):
    fresh.start()
    fresh.step(events.MasterDetected(tools.MASTER))
    effects = fresh.advance(0)
    assert tools.only(effects, Link) == [Link(tools.MASTER)]
    assert [type(m) for m in tools.sent(effects)] == [internal.RegisterSlaveMessage]


def test_registering_is_repeated_with_a_growing_random_wait(fresh, tools):
    fresh.start()
    fresh.step(events.MasterDetected(tools.MASTER))
    bounds_s = []
    for _ in range(9):
        bounds_s.append(fresh.state.registration_backoff / clock.SECOND)
        before = fresh.now_ns
        fresh.now_ns = fresh.timers[timers.Register()]
        if len(bounds_s) > 1:
            assert fresh.now_ns - before <= bounds_s[-2] * clock.SECOND
        assert tools.sent(fresh.advance(0))
    assert bounds_s == [2, 4, 8, 16, 32, 60, 60, 60, 60]


def test_a_later_master_is_not_stormed(world, tools):
    world.step(events.MasterDetected(tools.MASTER))
    assert not tools.sent(world.advance(0))
    assert [type(m) for m in tools.sent(world.advance(1))][:1] == [internal.ReregisterSlaveMessage]


def test_the_id_is_durable_before_anything_is_said(fresh, tools):
    fresh.start()
    fresh.step(events.MasterDetected(tools.MASTER))
    fresh.advance(0)
    effects = fresh.receive(fresh.registered())
    kinds = [type(effect).__name__ for effect in effects]
    assert kinds.index("Persist") < kinds.index("SendMessage")
    assert [type(m) for m in tools.sent(effects)] == [internal.UpdateSlaveMessage]
    assert fresh.state.phase is Phase.RUNNING
    assert timers.Register() not in fresh.timers


def test_a_repeated_answer_changes_nothing(world, tools):
    assert not tools.sent(world.receive(world.registered()))


def test_another_id_than_ours_ends_the_agent(world, tools):
    stranger = v1.AgentID(value="m-S9")
    effects = world.receive(internal.SlaveRegisteredMessage(slave_id=stranger))
    assert tools.only(effects, Terminate)
    effects = world.receive(internal.SlaveReregisteredMessage(slave_id=stranger))
    assert tools.only(effects, Terminate)


@pytest.mark.parametrize("exact", [True, False])
def test_a_master_reached_by_address_may_introduce_itself(fresh, tools, exact):
    reached = Upid("master", "127.0.0.1", 5050)
    itself = Upid("master", "10.0.0.1", 5050)
    fresh.start()
    fresh.step(events.MasterDetected(reached, exact))
    fresh.advance(0)
    effects = fresh.receive(fresh.registered(), sender=itself)
    assert fresh.state.master == (reached if exact else itself)
    assert fresh.state.phase is (Phase.DISCONNECTED if exact else Phase.RUNNING)
    assert tools.only(effects, Link) == ([] if exact else [Link(itself)])


def test_no_stranger_may_introduce_itself_later(world, tools):
    world.state.master_exact = False
    other = Upid("master", "10.0.0.9", 5050)
    world.receive(world.registered(), sender=other)
    assert world.state.master == tools.MASTER


def test_a_ping_is_answered_to_its_sender(world, tools):
    effects = world.receive(internal.PingSlaveMessage(connected=True), sender=tools.OBSERVER)
    (pong,) = [e for e in effects if hasattr(e, "receiver")]
    assert (pong.receiver, pong.message) == (tools.OBSERVER, internal.PongSlaveMessage())


def test_pings_keep_the_connection(world, tools):
    for _ in range(10):
        assert not tools.only(world.advance(70), DetectMaster)
        world.receive(internal.PingSlaveMessage(connected=True), sender=tools.OBSERVER)
    assert tools.only(world.advance(75), DetectMaster)


def test_the_masters_ping_timeout_is_obeyed(fresh, tools):
    fresh.start()
    fresh.step(events.MasterDetected(tools.MASTER))
    fresh.advance(0)
    connection = internal.MasterSlaveConnection(total_ping_timeout_seconds=2.0)
    fresh.receive(internal.SlaveRegisteredMessage(slave_id=tools.AGENT_ID, connection=connection))
    assert not tools.only(fresh.advance(1.9), DetectMaster)
    assert tools.only(fresh.advance(0.2), DetectMaster)


def test_a_ping_that_calls_us_disconnected_makes_us_register_again(world, tools):
    effects = world.receive(internal.PingSlaveMessage(connected=False), sender=tools.OBSERVER)
    assert tools.only(effects, DetectMaster)
    assert world.state.phase is Phase.DISCONNECTED


def test_a_broken_link_keeps_tasks_and_updates_wait(world, tools):
    world.run_task()
    effects = world.step(events.PeerExited(tools.MASTER.address))
    assert tools.only(effects, DetectMaster)
    assert not tools.updates_in(world.started())
    world.step(events.MasterDetected(tools.MASTER))
    (message, *_) = tools.sent(world.advance(1))
    assert [task.task_id.value for task in message.tasks] == ["t1"]
    assert message.tasks[0].state == v1.TaskState.TASK_RUNNING
    (update,) = tools.updates_in(world.receive(world.registered()))
    assert update.status.state == v1.TaskState.TASK_STARTING
    assert update.latest_state == v1.TaskState.TASK_RUNNING


def test_another_peers_exit_is_none_of_our_business(world):
    assert world.step(events.PeerExited("10.9.9.9:1")) == ()


def test_without_a_master_the_agent_waits(world, tools):
    world.step(events.MasterDetected(None))
    assert world.state.phase is Phase.DISCONNECTED
    assert not tools.sent(world.advance(600))


def test_tasks_the_master_asks_about_and_we_lack_are_dropped(world, tools):
    world.run_task("here")
    asked = tuple(
        v1.TaskStatus(task_id=v1.TaskID(value=name), state=v1.TaskState.TASK_STAGING)
        for name in ("here", "gone")
    )
    reconciliation = internal.ReconcileTasksMessage(
        framework_id=v1.FrameworkID(value="m-0000"),
        statuses=asked,
        framework=tools.framework_info(),
    )
    effects = world.receive(
        internal.SlaveReregisteredMessage(
            slave_id=tools.AGENT_ID, reconciliations=(reconciliation,)
        )
    )
    (update,) = tools.updates_in(effects)
    assert update.status.task_id.value == "gone"
    assert update.status.state == v1.TaskState.TASK_DROPPED
    assert update.status.reason == v1.TaskStatus_Reason.REASON_RECONCILIATION
    world.acknowledge(update)
    assert not [key for key in world.disk if key.startswith("update/")]


def test_nothing_but_registration_is_heard_before_it(fresh, tools):
    fresh.start()
    fresh.step(events.MasterDetected(tools.MASTER))
    effects = fresh.run_task()
    assert [type(effect) for effect in effects] == [tools.Log]
    assert not tools.only(effects, Persist)
