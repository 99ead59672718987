"""What an original refused is refused in the same words, and what it took is taken."""

import json
from pathlib import Path

import pytest

from tepui.base import errors
from tepui.master.settings import MasterSettings
from tepui.master.validation import calls, frameworks
from tepui.wire import jsonpb
from tepui.wire.generated import v1_scheduler

GOLDEN = Path(__file__).parents[3] / "golden" / "errors"
PREFIX = "Failed to validate scheduler::Call: "


def recorded_calls():
    for path in sorted(GOLDEN.glob("sched_*.json")):
        exchange = json.loads(path.read_text())
        try:
            call = jsonpb.decode(v1_scheduler.Call, exchange["request"]["body"] or "")
        except errors.TepuiError:
            continue  # does not read; wire has its tests for that
        answer = exchange["response"].get("body")
        if answer is None:
            continue  # the original died of it
        expected = answer.removeprefix(PREFIX) if answer.startswith(PREFIX) else None
        yield pytest.param(call, expected, id=path.stem)


@pytest.mark.parametrize(("call", "expected"), list(recorded_calls()))
def test_calls(call, expected):
    assert calls.validate(call) == expected


def test_enough_calls_are_recorded():
    assert len(list(recorded_calls())) > 40


def recorded_subscriptions():
    for path in sorted(GOLDEN.glob("subscribe_*.json")):
        call, first, *_ = json.loads(path.read_text())["transcript"]
        message = json.loads(first["raw"]).get("error", {}).get("message")
        subscribe = jsonpb.from_builtins(v1_scheduler.Call, call["request"]["json"]).subscribe
        if path.stem != "subscribe_bad_constraints":  # not ours to judge
            yield pytest.param(subscribe, message, id=path.stem)


@pytest.mark.parametrize(("subscribe", "message"), list(recorded_subscriptions()))
def test_subscriptions(subscribe, message):
    info = subscribe.framework_info
    found = frameworks.validate(info, MasterSettings()) or frameworks.validate_suppressed(
        info, subscribe.suppressed_roles
    )
    assert found == message
