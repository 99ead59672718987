"""A recorded session of a scheduler with the original, replayed against our machine.

Like test_golden_scheduler_basic, for the sessions in libprocess/group_ops.json: calls in the
recorded order, the recorded agent's messages byte for byte, and then our events and messages must
be the recorded ones. Ids that our master makes up (operations) are mapped to the recorded ones.
"""

import json
import re
from pathlib import Path
from typing import Any

import msgspec

from tepui.master import effects, events
from tepui.wire import jsonpb, names, protobuf
from tepui.wire import libprocess as wire
from tepui.wire.generated import internal, v1, v1_scheduler

GOLDEN = Path(__file__).parents[1] / "golden"
MASTER_ID = "32b4eeca-bc3d-4fda-9aae-ea732bc18c57"
AGENT = wire.Upid("slave(1)", "127.0.0.1", 15051)
OWN_TIME = re.compile(r'("source":"SOURCE_MASTER".*?"timestamp":)[0-9.]+')
#: Messages that only keep the connection alive.
CHATTER = ("PingSlaveMessage", "PongSlaveMessage")


def load(path):
    return json.loads((GOLDEN / path).read_text())


def _belongs(body, framework_id):
    return framework_id.encode() in body


class Recording:
    """What was said between master and agent about one framework."""

    def __init__(self, framework_id):
        self.to_agent: list[tuple[str, Any]] = []
        self.to_master: list[Any] = []
        uuids = set()
        for message in load("libprocess/group_ops.json")["messages"]:
            body = bytes.fromhex(message["body_hex"])
            name = message["message"]
            record = protobuf.decode(names.RECORDS[name], body)
            operation = getattr(record, "operation_uuid", None)
            if not _belongs(body, framework_id) and operation not in uuids:
                continue
            if operation is not None:
                uuids.add(operation)
            if "Libprocess-From: master@" in message["head"]:
                self.to_agent.append((name, record))
            elif message["conn"].endswith(":15050"):
                self.to_master.append((name, record))


def steps(path):
    """Transcript entries with every call before the events it causes."""
    ordered = []
    for entry in load(path)["transcript"]:
        if entry["kind"] == "mark" or '"HEARTBEAT"' in entry.get("raw", ""):
            continue
        if entry["kind"] != "call":
            ordered.append(entry)
            continue
        at = len(ordered)
        while at and _is_caused(ordered[at - 1]):
            at -= 1
        ordered.insert(at, entry)
    return ordered


def _is_caused(entry):
    """Whether the event is the master's own answer to the call that is recorded after it."""
    raw = entry.get("raw", "")
    if entry["kind"] == "closed" or "SOURCE_MASTER" in raw:
        return True
    return "OPERATION_STATUS" in raw and entry["kind"] == "event" and '"uuid"' not in raw


class Replay:
    """The recorded agent and scheduler around a fresh machine."""

    def __init__(self, cluster, path, number):
        self.cluster = cluster
        self.path = path
        self.framework_id = f"{MASTER_ID}-{number:04d}"
        self.recording = Recording(self.framework_id)
        self.waiting = list(self.recording.to_master)
        self.scheduler: Any = None
        #: Recorded operation uuid -> ours.
        self.uuids: dict[bytes, bytes] = {}
        state = cluster.state
        state.id = MASTER_ID
        state.next_framework, state.next_agent = number, 1
        first = next(one for one in steps(path) if "SUBSCRIBED" in one.get("raw", ""))
        subscribed: Any = jsonpb.decode(v1_scheduler.Event, first["raw"]).subscribed
        state.master_info = subscribed.master_info
        offer = next(one for one in steps(path) if '"OFFERS"' in one.get("raw", ""))
        recorded: Any = jsonpb.decode(v1_scheduler.Event, offer["raw"])
        state.next_offer = int(recorded.offers.offers[0].id.value.rpartition("-O")[2])
        register = load("libprocess/register_execute_restart.json")["messages"][0]
        message = protobuf.decode(
            internal.RegisterSlaveMessage, bytes.fromhex(register["body_hex"])
        )
        self.say(msgspec.structs.replace(message, resource_version_uuid=self._version()))
        cluster.effects.clear()

    def _version(self):
        for _, message in self.recording.to_agent:
            match message:
                case internal.RunTaskGroupMessage():
                    return v1.UUID(value=message.resource_version_uuids[0].uuid.value)
                case internal.ApplyOperationMessage():
                    return v1.UUID(value=message.resource_version_uuid.uuid.value)
        raise AssertionError

    def say(self, message):
        self.cluster.step(events.MessageReceived(AGENT, "master", message))

    def run(self):
        for entry in steps(self.path):
            match entry["kind"]:
                case "call":
                    self._call(entry)
                case "event":
                    self._event(entry)
                case _:
                    assert self.scheduler.is_closed
        assert not self._events()
        # What the agent said last has nobody to hear it but the master.
        for _, message in self.waiting:
            self.say(self._ours(message))

    def _call(self, entry):
        recorded, response = entry["request"], entry["response"]
        if response.get("status") == 400:
            return  # a slip of the recorder: the uuid as an object
        call: Any = jsonpb.decode(v1_scheduler.Call, recorded["body"])
        if call.type == "SUBSCRIBE":
            number = next(self.cluster.numbers)
            self.scheduler = self.cluster.scheduler(call.subscribe.framework_info, number)
            self.cluster.step(events.SchedulerSubscribed(number, call, "application/json"))
            return
        asked = self.cluster.step(events.SchedulerCalled(0, call, self.scheduler.stream_id))
        (answer,) = [one for one in asked if isinstance(one, effects.Respond)]
        assert (answer.status, answer.body) == (response["status"], response["body"]), call
        self._learn(asked)

    def _learn(self, asked):
        """Ours and theirs of the operations just sent, which come in the same order."""
        sent = [one.message for one in asked if isinstance(one, effects.SendMessage)]
        for ours in (one for one in sent if isinstance(one, internal.ApplyOperationMessage)):
            theirs = next(
                one
                for _, one in self.recording.to_agent
                if isinstance(one, internal.ApplyOperationMessage)
                and one.operation_uuid.value not in self.uuids
            )
            self.uuids[theirs.operation_uuid.value] = ours.operation_uuid.value
            if theirs.operation_info.id is None:
                self._say_next(lambda one, uuid=theirs.operation_uuid: one.operation_uuid == uuid)

    def _say_next(self, is_wanted):
        """The agent says the first of its messages that is wanted."""
        for place, (name, message) in enumerate(self.waiting):
            if not name.endswith(CHATTER) and is_wanted(message):
                del self.waiting[place]
                self.say(self._ours(message))
                return
        raise AssertionError

    def _ours(self, message):
        uuid = getattr(message, "operation_uuid", None)
        if uuid is None:
            return message
        return msgspec.structs.replace(
            message, operation_uuid=v1.UUID(value=self.uuids[uuid.value])
        )

    def _event(self, entry):
        recorded: Any = jsonpb.decode(v1_scheduler.Event, entry["raw"])
        match recorded.type:
            case "UPDATE" if uuid := recorded.update.status.uuid:
                self._say_next(
                    lambda one: (
                        isinstance(one, internal.StatusUpdateMessage) and one.update.uuid == uuid
                    )
                )
            case "UPDATE_OPERATION_STATUS" if uuid := recorded.update_operation_status.status.uuid:
                self._say_next(
                    lambda one: (
                        isinstance(one, internal.UpdateOperationStatusMessage)
                        and one.status.uuid == uuid
                    )
                )
            case "FAILURE":
                self._say_next(lambda one: isinstance(one, internal.ExitedExecutorMessage))
            case "OFFERS":
                self.cluster.settle()
                if not self._events():
                    self.cluster.advance(1)
        got = self._events()[0]
        self.scheduler.events.remove(got)
        assert plain(jsonpb.encode(got).decode()) == plain(entry["raw"])

    def _events(self):
        return [one for one in self.scheduler.events if one.type != "HEARTBEAT"]

    def sent(self):
        """What we told the agent, as (name, bytes), with the recorded operation uuids."""
        theirs = {ours: recorded for recorded, ours in self.uuids.items()}
        found = []
        for one in self.cluster.effects:
            if isinstance(one, effects.SendMessage) and one.sender == "master":
                message: Any = one.message
                if uuid := getattr(message, "operation_uuid", None):
                    message = msgspec.structs.replace(
                        message, operation_uuid=v1.UUID(value=theirs[uuid.value])
                    )
                found.append((names.name_of(message), protobuf.encode(message)))
        return found

    def expected(self):
        return [
            (name, protobuf.encode(message))
            for name, message in self.recording.to_agent
            if not name.endswith(CHATTER)
        ]


def plain(raw):
    """Parsed, keys in order; doubles compare by value, since their last digit may differ."""
    return json.loads(OWN_TIME.sub(r"\g<1>0", raw), object_pairs_hook=list)
