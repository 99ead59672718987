"""Actor addresses and message paths; whole requests are compared in test_golden_messages."""

import pytest

from tepui.wire import errors, libprocess
from tepui.wire.libprocess import Upid


@pytest.mark.parametrize(
    ("text", "upid"),
    [
        ("master@127.0.0.1:5050", Upid("master", "127.0.0.1", 5050)),
        ("slave(1)@[::1]:5051", Upid("slave(1)", "::1", 5051)),
        ("@0.0.0.0:0", Upid("", "0.0.0.0", 0)),
        ("a@b@10.0.0.1:1", Upid("a@b", "10.0.0.1", 1)),
    ],
)
def test_address_both_ways(text, upid):
    assert libprocess.parse_upid(text) == upid
    assert str(upid) == text


@pytest.mark.parametrize(
    "text",
    ["", "master", "master@", "master@127.0.0.1", "master@127.0.0.1:", "m@h:x", "m@h:65536",
     "m@::1:5050", "m@h:-1", "m@h:\u0663"],
)  # fmt: skip
def test_bad_addresses(text):
    with pytest.raises(errors.DecodeError):
        libprocess.parse_upid(text)


def test_target():
    assert libprocess.parse_target("/slave(1)/mesos.internal.PingSlaveMessage") == (
        "slave(1)",
        "mesos.internal.PingSlaveMessage",
    )
    assert libprocess.parse_target("/slave%281%29/a.B") == ("slave(1)", "a.B")


@pytest.mark.parametrize(
    "path", ["", "/", "/master", "/master/", "//x", "/a/b/c", "a/b/c", "/%ff/x"]
)
def test_bad_targets(path):
    with pytest.raises(errors.DecodeError):
        libprocess.parse_target(path)


def test_an_actors_name_cannot_break_out_of_the_request_line():
    evil = Upid("x y/z\r\nHost: b", "10.0.0.1", 1)
    sender = Upid("master", "10.0.0.2", 5050)
    request = libprocess.encode_request(sender, evil, "a.B", b"")
    line = request.partition(b"\r\n")[0]
    assert line == b"POST /x%20y%2Fz%0D%0AHost:%20b/a.B HTTP/1.1"
    assert libprocess.parse_target(line.split()[1].decode()) == (evil.id, "a.B")
