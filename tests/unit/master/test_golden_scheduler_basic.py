"""A recorded session of a scheduler with the original, replayed against our machine.

The calls are made in the recorded order, the agent sends what the recorded agent sent, byte for
byte; our events and our messages to the agent must then be the recorded ones, byte for byte. The
clock is ours, so the master's own timestamps are left out; heartbeats are checked elsewhere.
"""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tepui.master import effects, events
from tepui.wire import jsonpb, names, protobuf
from tepui.wire import libprocess as wire
from tepui.wire.generated import internal, v1, v1_scheduler

GOLDEN = Path(__file__).parents[2] / "golden"
MASTER_ID = "32b4eeca-bc3d-4fda-9aae-ea732bc18c57"
AGENT = wire.Upid("slave(1)", "127.0.0.1", 15051)
OWN_TIME = re.compile(r'("source":"SOURCE_MASTER".*?"timestamp":)[0-9.]+')


def _load(path):
    return json.loads((GOLDEN / path).read_text())


def _conversation():
    """The recorded messages: those to the agent, and those to the master by uuid of the update."""
    to_agent, to_master = [], {}
    for message in _load("libprocess/basic.json")["messages"]:
        receiver = message["conn"].partition(">")[2]
        from_master = "Libprocess-From: master@" in message["head"]
        body = bytes.fromhex(message["body_hex"])
        if receiver == "127.0.0.1:15051" and from_master:
            to_agent.append((message["message"], body))
        elif receiver == "127.0.0.1:15050" and message["message"].endswith("StatusUpdateMessage"):
            update = protobuf.decode(internal.StatusUpdateMessage, body)
            to_master.setdefault(update.update.uuid, update)
    return to_agent, to_master


def _caused_by(call, entry):
    """Whether the event is caused by the call although the recording holds it just before."""
    raw = entry.get("raw", "")
    if '"OFFERS"' in raw:
        return call["request"]["json"]["type"] == "REVIVE"
    return entry["kind"] == "closed" or "SOURCE_MASTER" in raw or '"type":"ERROR"' in raw


def _steps():
    """Transcript entries with every call before the events it causes."""
    steps = []
    for entry in _load("scheduler/basic.json")["transcript"]:
        if entry["kind"] == "mark":
            continue
        if entry["kind"] == "call":
            at = len(steps)
            while at and _caused_by(entry, steps[at - 1]):
                at -= 1
            steps.insert(at, entry)
        elif '"HEARTBEAT"' not in entry.get("raw", ""):
            steps.append(entry)
    return steps


class Replay:
    """The recorded agent and scheduler around a fresh machine."""

    def __init__(self, cluster):
        self.cluster = cluster
        self.to_agent, self.to_master = _conversation()
        #: Recorded stream id -> ours.
        self.streams = {}
        #: Name of the recorded stream -> our scheduler.
        self.schedulers = {}
        state = cluster.state
        state.id = MASTER_ID
        first = next(one for one in _steps() if "SUBSCRIBED" in one.get("raw", ""))
        subscribed: Any = jsonpb.decode(v1_scheduler.Event, first["raw"]).subscribed
        state.master_info = subscribed.master_info
        register = _load("libprocess/register_execute_restart.json")["messages"][0]
        message = protobuf.decode(
            internal.RegisterSlaveMessage, bytes.fromhex(register["body_hex"])
        )
        self.version = self._recorded_version()
        message = internal.RegisterSlaveMessage(
            slave=message.slave,
            version=message.version,
            agent_capabilities=message.agent_capabilities,
            resource_version_uuid=self.version,
        )
        self._say(message)
        cluster.effects.clear()

    def _recorded_version(self):
        """The resource version of the recorded agent, which registered before the recording."""
        run = next(body for name, body in self.to_agent if name.endswith("RunTaskMessage"))
        message = protobuf.decode(internal.RunTaskMessage, run)
        uuid = message.resource_version_uuids[0].uuid
        return v1.UUID(value=uuid.value)

    def _say(self, message):
        self.cluster.step(events.MessageReceived(AGENT, "master", message))

    def call(self, entry):
        recorded, response = entry["request"], entry["response"]
        call: Any = jsonpb.decode(v1_scheduler.Call, recorded["body"])
        if call.type == "SUBSCRIBE":
            number = next(self.cluster.numbers)
            scheduler = self.cluster.scheduler(call.subscribe.framework_info, number)
            self.cluster.step(events.SchedulerSubscribed(number, call, "application/json"))
            self.schedulers[entry["on"]] = scheduler
            self.streams[dict(response["headers"])["Mesos-Stream-Id"]] = scheduler.stream_id
            return
        stream_id = self.streams.get(dict(recorded["headers"]).get("Mesos-Stream-Id"))
        asked = self.cluster.step(events.SchedulerCalled(0, call, stream_id))
        (answer,) = [one for one in asked if isinstance(one, effects.Respond)]
        assert (answer.status, answer.body) == (response["status"], response["body"]), call

    def event(self, entry):
        expected = entry["raw"]
        scheduler = self.schedulers[entry["on"]]
        recorded: Any = jsonpb.decode(v1_scheduler.Event, expected)
        if recorded.type == "UPDATE" and recorded.update.status.uuid:
            self._say(self.to_master.pop(recorded.update.status.uuid))
        elif recorded.type == "OFFERS":
            self.cluster.settle()
            if not self._waiting(scheduler):
                self.cluster.advance(1)
        got = self._waiting(scheduler)[0]
        scheduler.events.remove(got)
        assert _plain(jsonpb.encode(got).decode()) == _plain(expected)

    @staticmethod
    def _waiting(scheduler):
        return [one for one in scheduler.events if one.type != "HEARTBEAT"]


def _plain(raw):
    """Parsed, keys in order; doubles compare by value, since their last digit may differ."""
    return json.loads(OWN_TIME.sub(r"\g<1>0", raw), object_pairs_hook=list)


@pytest.fixture
def replay(cluster):
    return Replay(cluster)


def test_events_answers_and_messages_are_the_recorded_ones(replay):
    for entry in _steps():
        match entry["kind"]:
            case "call":
                replay.call(entry)
            case "event":
                replay.event(entry)
            case "closed":
                assert replay.schedulers[entry["on"]].is_closed
    for scheduler in replay.schedulers.values():
        assert not replay._waiting(scheduler)
    sent = [
        (names.name_of(one.message), protobuf.encode(one.message))
        for one in replay.cluster.effects
        if isinstance(one, effects.SendMessage) and one.sender == "master"
    ]
    expected = replay.to_agent
    assert [name for name, _ in sent] == [name for name, _ in expected]
    for ours, theirs in zip(sent, expected, strict=True):
        assert ours == theirs
