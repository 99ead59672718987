"""Message names and records belong to each other."""

import pytest

from tepui.base import errors
from tepui.wire import names
from tepui.wire.generated import internal, v0_scheduler, v1, v1_scheduler


def test_names():
    assert names.RECORDS["mesos.internal.RegisterSlaveMessage"] is internal.RegisterSlaveMessage
    assert names.RECORDS["mesos.internal.AuthenticateMessage"] is internal.AuthenticateMessage
    assert names.RECORDS["mesos.scheduler.Call"] is v0_scheduler.Call
    assert names.RECORDS["mesos.scheduler.Event"] is v1_scheduler.Event
    assert "mesos.v1.TaskInfo" not in names.RECORDS


def test_name_of_a_message():
    assert names.name_of(internal.PongSlaveMessage()) == "mesos.internal.PongSlaveMessage"
    assert names.name_of(v0_scheduler.Call()) == "mesos.scheduler.Call"
    with pytest.raises(errors.BugError):
        names.name_of(v1.TaskID(value="x"))
