"""The subscription's life in virtual time. Excluded: sockets (contract and end-to-end tests)."""

import pytest

from tepui.base import clock
from tepui.base.machine import CancelTimer, SetTimer, TimerFired
from tepui.base.randomness import Rng
from tepui.framework import session
from tepui.wire.generated import v1, v1_scheduler

NOW = clock.Now(clock.Instant(0), 0)
INFO = v1.FrameworkInfo(user="u", name="n")
SETTINGS = session.SessionSettings(masters=("a:5050", "b:5050"))


class Bench:
    def __init__(self, settings: session.SessionSettings = SETTINGS) -> None:
        self.machine = session.Session(settings, INFO, Rng(1))

    def step(self, event: session.SessionEvent) -> list[session.SessionEffect]:
        return list(self.machine.step(NOW, event))

    def subscribe(self, framework_id: str = "F") -> list[session.SessionEffect]:
        self.step(session.Started())
        self.step(session.StreamOpened("stream"))
        return self.step(session.EventReceived(subscribed(framework_id)))


def subscribed(framework_id: str, interval: float = 15.0) -> v1_scheduler.Event:
    return v1_scheduler.Event(
        type=v1_scheduler.Event_Type.SUBSCRIBED,
        subscribed=v1_scheduler.Event_Subscribed(
            framework_id=v1.FrameworkID(value=framework_id), heartbeat_interval_seconds=interval
        ),
    )


def test_it_subscribes_without_id_and_again_with_the_one_it_was_given():
    bench = Bench()
    (first,) = bench.step(session.Started())
    assert isinstance(first, session.Subscribe)
    assert first.master == "a:5050"
    assert first.call.framework_id is None
    bench.step(session.StreamOpened("s1"))
    bench.step(session.EventReceived(subscribed("F")))
    bench.step(session.StreamEnded("reset"))
    (again,) = bench.step(TimerFired("retry"))
    assert isinstance(again, session.Subscribe)
    assert again.master == "b:5050"
    assert again.call.framework_id == v1.FrameworkID(value="F")
    assert again.call.subscribe
    assert again.call.subscribe.framework_info.id == v1.FrameworkID(value="F")


def test_the_silence_limit_follows_the_masters_heartbeat():
    bench = Bench()
    bench.step(session.Started())
    bench.step(session.StreamOpened("s"))
    effects = bench.step(session.EventReceived(subscribed("F", interval=2.0)))
    assert SetTimer("silence", 6 * clock.SECOND) in effects


def test_heartbeats_are_not_delivered_but_prove_life():
    bench = Bench()
    bench.subscribe()
    beat = v1_scheduler.Event(type=v1_scheduler.Event_Type.HEARTBEAT)
    assert bench.step(session.EventReceived(beat)) == [SetTimer("silence", 45 * clock.SECOND)]


def test_silence_ends_the_connection_and_tries_again():
    bench = Bench()
    bench.subscribe()
    effects = bench.step(TimerFired("silence"))
    assert effects[0] == session.Hangup()
    assert session.ReportDisconnected("no heartbeat from the master") in effects
    assert any(isinstance(e, SetTimer) and e.key == "retry" for e in effects)
    assert bench.machine.stream_id is None


def test_pauses_grow_to_the_limit_and_start_over_after_success():
    bench = Bench()
    bench.step(session.Started())
    pauses: list[int] = []
    for _ in range(12):
        effects = bench.step(session.StreamEnded("refused"))
        pauses += [e.delay for e in effects if isinstance(e, SetTimer)]
        bench.step(TimerFired("retry"))
    assert all(a <= 15 * clock.SECOND for a in pauses)
    assert pauses[-1] > 10 * pauses[0]
    bench.step(session.StreamOpened("s"))
    bench.step(session.EventReceived(subscribed("F")))
    effects = bench.step(session.StreamEnded("refused"))
    assert max(e.delay for e in effects if isinstance(e, SetTimer)) <= 250 * clock.MILLISECOND


@pytest.mark.parametrize(
    ("location", "master"),
    [
        ("//10.0.0.7:5050/api/v1/scheduler", "10.0.0.7:5050"),
        ("http://m:1/x", "m:1"),
        ("/relative", None),
        ("", None),
    ],
)
def test_locations(location, master):
    assert session.master_of(location) == master


def test_it_follows_a_redirect_at_once_but_not_for_ever():
    bench = Bench()
    bench.step(session.Started())
    for hop in range(5):
        (effect,) = bench.step(session.Redirected(f"//m{hop}:1/x"))
        assert isinstance(effect, session.Subscribe)
        assert effect.master == f"m{hop}:1"
    effects = bench.step(session.Redirected("//m9:1/x"))
    assert not any(isinstance(e, session.Subscribe) for e in effects)
    assert any(isinstance(e, SetTimer) and e.key == "retry" for e in effects)


@pytest.mark.parametrize("status", [400, 401, 403])
def test_refusals_for_good_end_it(status):
    bench = Bench()
    bench.step(session.Started())
    effects = bench.step(session.Refused(status, "no"))
    assert isinstance(effects[-1], session.GiveUp)
    assert bench.step(session.Started()) == []


@pytest.mark.parametrize("status", [500, 503])
def test_refusals_for_now_are_tried_again(status):
    bench = Bench()
    bench.step(session.Started())
    effects = bench.step(session.Refused(status, "later"))
    assert any(isinstance(e, SetTimer) and e.key == "retry" for e in effects)


def test_an_error_event_is_delivered_and_final():
    bench = Bench()
    bench.subscribe()
    error = v1_scheduler.Event(
        type=v1_scheduler.Event_Type.ERROR,
        error=v1_scheduler.Event_Error(message="Framework failed over"),
    )
    effects = bench.step(session.EventReceived(error))
    assert session.Deliver(error) in effects
    assert effects[-1] == session.GiveUp("Framework failed over")


def test_stopping_cancels_what_is_set():
    bench = Bench()
    bench.subscribe()
    effects = bench.step(session.Stopped())
    assert effects == [
        CancelTimer("silence"),
        CancelTimer("retry"),
        session.Hangup(),
        session.GiveUp("stopped"),
    ]
