"""The recorded session with reservations and volumes, replayed against our real daemons.

Same calls, same answers, same events in order within each operation, task, and the offers. The
task writes into its persistent volume. The deterministic twin of this test is
tests/unit/master/test_golden_scheduler_operations.py.
"""

import json
import re
from pathlib import Path

import pytest

from tests.contract import test_golden_scheduler_basic as basic
from tests.support.cluster import eventually
from tests.support.golden_replay import MASTER_ID, steps

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(180)]

PATH = "scheduler/operations.json"
IDS = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}-(\d{4}|[SO]\d+)")
ADDRESS = re.compile(r"127\.0\.0\.1:\d+")


def plain(event):
    """Without what differs between two runs: ids but for their kind, addresses, times."""
    text = IDS.sub(lambda found: found[2][0] if found[2][0] in "SO" else "F", json.dumps(event))
    kept = basic.plain(json.loads(ADDRESS.sub("address", text)))
    if event["type"] == "SUBSCRIBED":
        kept["subscribed"]["master_info"]["id"] = "master"
    return kept


class Stream(basic.Stream):
    """A subscription with a lane for each operation, of which the agent may tell again."""

    def take_status(self, expected):
        """The next status of the operation; the first of equal ones."""
        wanted = expected["update_operation_status"]["status"]["operation_id"]
        lane = self._lanes["UPDATE_OPERATION_STATUS"]

        has_uuid = "uuid" in expected["update_operation_status"]["status"]

        def found():
            for event in list(lane):
                status = event["update_operation_status"]["status"]
                if status["operation_id"] == wanted and ("uuid" in status) == has_uuid:
                    return event
            return None

        eventually(found, within_s=basic.WITHIN_S)
        event = found()
        assert event is not None
        lane.remove(event)
        return event


class Replay(basic.Replay):
    """Makes the recorded calls and compares."""

    def event(self, entry):
        expected, stream = entry["json"], self.streams[entry["on"]]
        if expected["type"] == "UPDATE_OPERATION_STATUS":
            got = stream.take_status(expected)  # type: ignore[attr-defined] - a Stream of ours
        else:
            got = stream.take(basic.lane(expected))
            self.learn(expected, got)
        assert plain(got) == plain(expected)

    def learn(self, expected, got):
        if expected["type"] != "SUBSCRIBED":
            super().learn(expected, got)
            return
        ours = got["subscribed"]["master_info"]["id"]
        self.ours[f"{MASTER_ID}-0006"] = got["subscribed"]["framework_id"]["value"]
        self.ours[f"{MASTER_ID}-S1"] = f"{ours}-S0"


@pytest.fixture
def daemons(tmp_path, monkeypatch):
    monkeypatch.setattr(basic, "Stream", Stream)
    running = basic.Daemons(tmp_path)
    try:
        eventually(running.slaves)
        yield running
    finally:
        running.stop()


def test_the_recorded_session(daemons, tmp_path):
    replay = Replay(daemons)
    for entry in steps(PATH):
        match entry["kind"]:
            case "call":
                replay.call(entry)
            case "event":
                replay.event(entry)
            case _:
                stream = replay.streams[entry["on"]]
                eventually(lambda stream=stream: stream.is_closed, within_s=basic.WITHIN_S)
        if entry.get("json", {}).get("type") == "OFFERS" and _is_written(tmp_path):
            tmp_path.joinpath("seen").touch()
    assert tmp_path.joinpath("seen").exists()  # the task wrote into its volume
    assert not _volumes(tmp_path)  # and DESTROY removed it
    (agent,) = daemons.slaves()
    assert not agent["reserved_resources"]


def _volumes(directory):
    root = Path(directory, "agent", "volumes", "roles", "dev")
    return [one for one in root.iterdir() if not one.name.startswith(".")] if root.exists() else []


def _is_written(directory):
    return any(
        (one / "f").exists() and (one / "f").read_text() == "x\n" for one in _volumes(directory)
    )
