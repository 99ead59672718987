"""SUBSCRIBE: streams begin, are taken over, refused, and beat.

Excluded: what exactly is wrong with a FrameworkInfo (tests/unit/master/validation).
"""

from tepui.base import machine
from tepui.master import effects, timers
from tepui.wire.generated import v1


def test_subscribed_then_heartbeat_then_offers(cluster):
    cluster.add_agent()
    scheduler = cluster.subscribe()
    cluster.settle()
    assert [event.type for event in scheduler.events] == ["SUBSCRIBED", "HEARTBEAT", "OFFERS"]
    subscribed = scheduler.events[0].subscribed
    assert scheduler.id == f"{cluster.state.id}-0000"
    assert subscribed.heartbeat_interval_seconds == 15.0
    assert subscribed.master_info == cluster.state.master_info


def test_heartbeats_every_15_seconds_until_the_stream_ends(cluster):
    scheduler = cluster.subscribe()
    scheduler.take("HEARTBEAT")
    cluster.advance(14.9)
    assert not scheduler.take("HEARTBEAT")
    cluster.advance(0.1)
    assert len(scheduler.take("HEARTBEAT")) == 1
    scheduler.disconnect()
    cluster.advance(31)
    assert not scheduler.take("HEARTBEAT")


def test_a_heartbeat_already_due_when_the_stream_ends_is_the_last(cluster):
    scheduler = cluster.subscribe()
    (due,) = [key for key in cluster.timers if isinstance(key, timers.Heartbeat)]
    scheduler.disconnect()
    assert not cluster.step(machine.TimerFired(due))


def test_ids_count_up(cluster):
    assert [cluster.subscribe().id[-5:] for _ in range(3)] == ["-0000", "-0001", "-0002"]


def test_refusal_is_an_error_event_and_the_end_of_the_stream(cluster):
    scheduler = cluster.subscribe(roles=("a",), suppressed=("b",))
    assert [event.type for event in scheduler.events] == ["ERROR"]
    assert scheduler.is_closed
    assert not cluster.state.frameworks


def test_unknown_id_is_taken_in(cluster):
    agent = cluster.add_agent()
    scheduler = cluster.subscribe(id=v1.FrameworkID(value="my-own-id"))
    assert scheduler.id == "my-own-id"
    # Its executors may be anywhere, so every agent learns of it.
    assert any(type(one).__name__ == "UpdateFrameworkMessage" for one in agent.messages)


def test_newest_stream_wins(cluster):
    cluster.add_agent()
    old = cluster.subscribe()
    cluster.settle()
    (offer,) = old.offers()
    new = cluster.resubscribe(old)
    assert [event.type for event in old.events[2:]] == ["ERROR"]
    assert old.events[-1].error.message == "Framework failed over"
    assert old.is_closed
    assert not old.take("RESCIND")
    assert offer.id.value not in cluster.state.offers
    assert new.id == old.id
    old.disconnect()
    assert cluster.state.frameworks[new.id].connected
    cluster.advance(1)
    assert new.offers()


def test_take_over_keeps_refusals_of_a_live_framework(cluster):
    cluster.add_agent()
    old = cluster.subscribe()
    cluster.settle()
    old.decline(old.offers(), refuse=100)
    new = cluster.resubscribe(old)
    cluster.advance(5)
    assert not new.offers()


def test_take_over_keeps_user_and_checkpoint(cluster):
    old = cluster.subscribe()
    new = cluster.resubscribe(old, user="other", checkpoint=False, name="renamed")
    info = cluster.state.frameworks[new.id].info
    assert (info.user, info.checkpoint, info.name) == ("root", True, "renamed")


def test_changed_principal_is_refused_and_the_old_stream_stays(cluster):
    old = cluster.subscribe(principal="p1")
    new = cluster.resubscribe(old, principal="p2")
    assert new.events[0].error.message == "Changing framework's principal is not allowed."
    assert new.is_closed
    assert not old.is_closed
    assert cluster.state.frameworks[old.id].connected


def test_calls_need_the_current_stream(cluster):
    scheduler = cluster.subscribe()
    right = scheduler.stream_id
    scheduler.stream_id = "abc"
    answer = scheduler.call("REVIVE")
    assert answer == effects.Respond(
        answer.request_id,
        400,
        "The stream ID 'abc' included in this request didn't match the stream ID currently "
        f"associated with framework ID {scheduler.id}",
    )
    scheduler.stream_id = None
    answer = scheduler.call("REVIVE")
    assert answer.status == 400
    assert answer.body == "All non-subscribe calls should include the 'Mesos-Stream-Id' header"
    scheduler.stream_id = right
    assert scheduler.call("REVIVE").status == 202


def test_calls_of_unknown_and_disconnected_frameworks(cluster):
    scheduler = cluster.subscribe()
    scheduler.disconnect()
    answer = scheduler.call("REVIVE")
    assert (answer.status, answer.body) == (403, "Framework is not subscribed")
    scheduler.id = "nobody"
    answer = scheduler.call("REVIVE")
    assert (answer.status, answer.body) == (400, "Framework cannot be found")


def test_unimplemented_calls_are_501(cluster):
    scheduler = cluster.subscribe()
    assert scheduler.call("UNKNOWN").status == 501
    assert scheduler.call("REQUEST").status == 202
