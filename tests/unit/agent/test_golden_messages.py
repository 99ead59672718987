"""The messages an original agent sent, sent again by ours: ids, times and process ids apart."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tepui.agent import containers, events, machine
from tepui.agent.effects import SendMessage
from tepui.agent.settings import AgentSettings
from tepui.base import clock, randomness
from tepui.wire import jsonpb, libprocess, names, protobuf
from tepui.wire.generated import internal, v1

GOLDEN = Path(__file__).parents[2] / "golden" / "libprocess"
VARYING = {"uuid", "timestamp", "executor_pid"}


def recorded(file):
    """(sender, receiver port, message) of every recorded message, decoded by our codec."""
    transcript = json.loads((GOLDEN / file).read_text())
    for entry in transcript["messages"]:
        sender = entry["head"].split("Libprocess-From: ")[1].split("\r\n")[0]
        port = int(entry["conn"].rpartition(":")[2])
        record = names.RECORDS[entry["message"]]
        message = protobuf.decode(record, bytes.fromhex(entry.get("body_hex") or ""))
        yield libprocess.parse_upid(sender), port, message


def plain(message) -> dict[str, Any]:
    """JSON of a message without what differs between two runs."""
    return strip(jsonpb.to_builtins(message, wire_only=True))


def strip(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            key: "*" if key in VARYING or key == "container_id" else strip(inner)
            for key, inner in value.items()
        }
    return [strip(inner) for inner in value] if isinstance(value, list | tuple) else value


class Replay:
    """Plays master and containers from a recording; collects what our agent sends."""

    def __init__(self, info, agent_id, master, pid):
        settings = AgentSettings(master=master.address, work_dir="/work")
        self.master = master
        self.machine = machine.AgentMachine(settings, info, pid, randomness.Rng(7))
        self.mono = 0
        self.sent = []
        self.step(events.Started({}))
        self.step(events.MasterDetected(master))
        self.timer("Register")
        self.receive(internal.SlaveRegisteredMessage(slave_id=agent_id))

    def step(self, event):
        self.mono += clock.MILLISECOND
        effects = self.machine.step(clock.Now(clock.Instant(self.mono), self.mono), event)
        self.sent += [e.message for e in effects if isinstance(e, SendMessage)]
        return effects

    def timer(self, name):
        from tepui.agent import timers
        from tepui.base.machine import TimerFired

        return self.step(TimerFired(getattr(timers, name)()))

    def receive(self, message, sender=None):
        return self.step(events.MessageReceived(sender or self.master, message))

    def container(self, task_id):
        return next(c for c, e in self.machine.state.containers.items() if e.id == task_id)

    def updates(self, task_id):
        """Acknowledge everything about a task; returns its updates."""
        mark = 0
        while True:
            pending = [
                message
                for message in self.sent[mark:]
                if isinstance(message, internal.StatusUpdateMessage)
                and message.update.status.task_id.value == task_id
            ]
            if not pending:
                break
            mark = len(self.sent)
            for message in pending:
                self.receive(
                    internal.StatusUpdateAcknowledgementMessage(
                        slave_id=message.update.slave_id or v1.AgentID(value=""),
                        framework_id=message.update.framework_id,
                        task_id=message.update.status.task_id,
                        uuid=message.update.uuid or b"",
                    )
                )
        return [
            message
            for message in self.sent
            if isinstance(message, internal.StatusUpdateMessage)
            and message.update.status.task_id.value == task_id
        ]


@pytest.fixture
def basic():
    """The recording of a finishing (t1), a killed (t2) and a failing task (t3)."""
    messages = list(recorded("basic.json"))
    runs = [m for _, _, m in messages if isinstance(m, internal.RunTaskMessage)]
    info = v1.AgentInfo(hostname="localhost", port=15051)
    master = libprocess.parse_upid("master@127.0.0.1:15050")
    pid = libprocess.parse_upid("slave(1)@127.0.0.1:15051")
    replay = Replay(info, runs[0].task.agent_id, master, pid)
    return messages, runs, replay


def golden_updates(messages, task_id):
    """What the original agent sent to the master about a task, each update once."""
    return [
        message
        for _, port, message in messages
        if port == 15050
        and isinstance(message, internal.StatusUpdateMessage)
        and message.update.status.task_id.value == task_id
    ]


def run(replay, message):
    versions = tuple(
        msgspec.structs.replace(v, uuid=v1.UUID(value=replay.machine.state.resource_version))
        for v in message.resource_version_uuids
    )
    replay.receive(msgspec.structs.replace(message, resource_version_uuids=versions))


def without_latest(message):
    """``latest_state`` of early updates depends on timing; the last one's does not."""
    shown = plain(message)
    del shown["update"]["latest_state"]
    return shown


@pytest.mark.parametrize(("task", "status"), [("t1", 0), ("t3", 3 << 8)])
def test_a_task_that_ends_by_itself(basic, task, status):
    messages, runs, replay = basic
    run(replay, next(m for m in runs if m.task.task_id.value == task))
    replay.step(containers.ContainerStarted(replay.container(task), 8770))
    ours = replay.updates(task)
    replay.step(containers.ContainerExited(replay.container(task), status))
    ours = replay.updates(task)
    golden = golden_updates(messages, task)
    assert [without_latest(m) for m in ours] == [without_latest(m) for m in golden]
    assert ours[-1].update.latest_state == golden[-1].update.latest_state


def test_a_killed_task(basic):
    messages, runs, replay = basic
    run(replay, next(m for m in runs if m.task.task_id.value == "t2"))
    replay.step(containers.ContainerStarted(replay.container("t2"), 8783))
    replay.updates("t2")
    kill = next(m for _, _, m in messages if isinstance(m, internal.KillTaskMessage))
    effects = replay.receive(kill)
    assert containers.SignalContainer(replay.container("t2"), 15) in effects
    replay.step(containers.ContainerExited(replay.container("t2"), 15))
    ours = replay.updates("t2")
    golden = golden_updates(messages, "t2")
    assert [plain(m) for m in ours] == [plain(m) for m in golden]


def test_pings_are_answered_alike(basic):
    messages, _, replay = basic
    sender, _, ping = next(m for m in messages if isinstance(m[2], internal.PingSlaveMessage))
    mark = len(replay.sent)
    (pong,) = [e for e in replay.receive(ping, sender) if isinstance(e, SendMessage)]
    assert (pong.receiver, pong.message) == (sender, internal.PongSlaveMessage())
    assert len(replay.sent) == mark + 1


def test_registration_and_reregistration():
    """First contact, and the list of tasks a returning agent brings."""
    messages = list(recorded("failure.json"))
    first = next(m for _, _, m in messages if isinstance(m, internal.RegisterSlaveMessage))
    again = next(m for _, _, m in messages if isinstance(m, internal.ReregisterSlaveMessage))
    runs = [m for _, _, m in messages if isinstance(m, internal.RunTaskMessage)][:2]
    master = libprocess.parse_upid("master@127.0.0.1:15060")
    pid = libprocess.parse_upid("slave(1)@127.0.0.1:15061")
    replay = Replay(first.slave, again.slave.id, master, pid)
    assert comparable(replay.sent[0]) == comparable(first)
    golden_update = next(m for _, _, m in messages if isinstance(m, internal.UpdateSlaveMessage))
    assert comparable(replay.sent[1]) == comparable(golden_update)

    for message, process in zip(runs, (2507, 2508), strict=True):
        run(replay, message)
        task_id = message.task.task_id.value
        replay.step(containers.ContainerStarted(replay.container(task_id), process))
        replay.updates(task_id)
    replay.step(events.PeerExited(master.address))
    replay.step(events.MasterDetected(master))
    replay.timer("Register")
    assert comparable(replay.sent[-1]) == comparable(again)


def comparable(message):
    """Without the capabilities we do not have yet, and what only a running original forgets."""
    shown = plain(message)
    shown.pop("agent_capabilities", None)
    shown.pop("resource_version_uuid", None)
    for task in shown.get("tasks", ()):
        task.pop("status_update_state", None)
        task.pop("status_update_uuid", None)
    return shown


def test_declared_capabilities_are_among_the_originals():
    first = next(
        m for _, _, m in recorded("failure.json") if isinstance(m, internal.RegisterSlaveMessage)
    )
    from tepui.agent import registration

    theirs = [capability.type for capability in first.agent_capabilities]
    ours = [kind for kind in theirs if kind in registration.CAPABILITIES]
    assert ours == list(registration.CAPABILITIES)
