"""Recorded registrations of an original agent: our answers are the original's, octet for octet."""

import json
from pathlib import Path
from typing import Any

import pytest

from tepui.base import clock
from tepui.master import effects, events
from tepui.wire import libprocess as wire
from tepui.wire import names, protobuf
from tepui.wire.generated import internal

RECORDED = json.loads(
    (Path(__file__).parents[2] / "golden" / "libprocess" / "failure.json").read_text()
)["messages"]
AGENT = wire.Upid("slave(1)", "127.0.0.1", 15061)
MASTER_ID = "605328af-86a7-4f51-b859-c3321a58fb7d"


def _recorded(name):
    """The bodies of one sort of message, in order."""
    return [
        bytes.fromhex(one["body_hex"])
        for one in RECORDED
        if one["message"] == f"mesos.internal.{name}"
    ]


@pytest.fixture
def cluster(make_cluster):
    cluster = make_cluster(agent_ping_timeout=clock.SECOND, max_agent_ping_timeouts=2)
    cluster.state.id = MASTER_ID
    return cluster


def _say(cluster, message):
    """What the master sends for it: receiver's process apart, names and bodies."""
    asked = cluster.step(events.MessageReceived(AGENT, "master", message))
    return [
        (names.name_of(one.message).removeprefix("mesos.internal."), protobuf.encode(one.message))
        for one in asked
        if isinstance(one, effects.SendMessage)
    ]


def _register(cluster):
    body = _recorded("RegisterSlaveMessage")[0]
    return _say(cluster, protobuf.decode(internal.RegisterSlaveMessage, body))


def _reregistration(number=0) -> Any:
    body = _recorded("ReregisterSlaveMessage")[number]
    return protobuf.decode(internal.ReregisterSlaveMessage, body)


def test_registration(cluster):
    assert _register(cluster) == [
        ("SlaveRegisteredMessage", _recorded("SlaveRegisteredMessage")[0]),
        ("PingSlaveMessage", _recorded("PingSlaveMessage")[0]),
    ]


def test_registering_again_with_the_framework_connected(cluster):
    _register(cluster)
    message = _reregistration()
    cluster.step(events.PeerExited(AGENT.address))
    # The recorded framework, as it had subscribed.
    (info,) = message.frameworks
    scheduler = cluster.resubscribe_as(info)
    assert scheduler.id == info.id.value
    answers = _say(cluster, message)
    assert answers == [
        ("SlaveReregisteredMessage", _recorded("SlaveReregisteredMessage")[0]),
        ("UpdateFrameworkMessage", _recorded("UpdateFrameworkMessage")[0]),
    ]
    framework = cluster.state.frameworks[info.id.value]
    assert sorted(framework.tasks) == ["f1", "f2"]
    assert [one.state for one in framework.tasks["f1"].statuses] == [
        "TASK_STARTING",
        "TASK_RUNNING",
    ]


def test_registering_at_a_restarted_master_before_the_framework(cluster):
    message = _reregistration(-1)
    assert _say(cluster, message) == [
        ("SlaveReregisteredMessage", _recorded("SlaveReregisteredMessage")[-1]),
        ("PingSlaveMessage", _recorded("PingSlaveMessage")[-1]),
    ]
    (info,) = message.frameworks
    framework = cluster.state.frameworks[info.id.value]
    assert framework.recovered
    assert list(framework.tasks) == ["f2"]
    cluster.effects.clear()
    cluster.resubscribe_as(info)
    sent = [one for one in cluster.effects if isinstance(one, effects.SendMessage)]
    assert [protobuf.encode(one.message) for one in sent] == [
        _recorded("UpdateFrameworkMessage")[-1]
    ]


def test_gone(cluster):
    message = _reregistration()
    cluster.state.gone_agents[message.slave.id.value] = 1
    assert _say(cluster, message) == [("ShutdownMessage", _recorded("ShutdownMessage")[0])]
