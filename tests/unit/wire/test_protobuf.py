"""The corners of protobuf; agreement with Google's is in tests/property."""

import math

import pytest

from tepui.base.errors import BugError
from tepui.wire import errors, protobuf
from tepui.wire.generated import v1, v1_quota, v1_scheduler


def test_fields_are_written_in_the_order_of_their_numbers():
    status = v1.TaskStatus(
        task_id=v1.TaskID(value="t"), state=v1.TaskState.TASK_RUNNING, message="m", data=b"d"
    )
    assert protobuf.encode(status) == b"\x0a\x03\x0a\x01t\x10\x01\x1a\x01d\x22\x01m"


def test_unknown_fields_of_every_kind_are_skipped():
    unknown = (
        b"\xc0\x3e\x96\x01"  # 1000: varint
        b"\xc1\x3e12345678"  # fixed 64
        b"\xc2\x3e\x03abc"  # length-delimited
        b"\xc5\x3e1234"  # fixed 32
        b"\xc3\x3e\x08\x01\xc3\x3e\xc4\x3e\xc4\x3e"  # a group in a group
    )
    assert protobuf.decode(v1.TaskID, unknown + b"\x0a\x01t" + unknown) == v1.TaskID(value="t")


def test_a_known_field_of_another_wire_type_is_unknown():
    assert protobuf.decode(v1.Label, b"\x0a\x01k\x10\x05") == v1.Label(key="k")


def test_unknown_enum_values_leave_the_field_unset():
    assert protobuf.decode(v1.Environment_Variable, b"\x0a\x01a\x18\x63").type is None
    with pytest.raises(errors.DecodeError, match="Missing required fields: type"):
        protobuf.decode(v1.Image, b"\x08\x63")
    # An earlier value that is known stays.
    kept = protobuf.decode(v1.Image, b"\x08\x02\x08\x63")
    assert kept.type == v1.Image_Type.DOCKER


def test_the_last_of_a_scalar_wins():
    assert protobuf.decode(v1.TaskID, b"\x0a\x01a\x0a\x01b") == v1.TaskID(value="b")


def test_pieces_of_a_message_are_merged_even_if_none_is_complete():
    labels = protobuf.encode(v1.Labels(labels=(v1.Label(key="k"),)))
    info = v1.FrameworkInfo(user="u", name="n", labels=v1.Labels(labels=(v1.Label(key="k"),) * 2))
    data = b"\x0a\x01u\x12\x01n" + (b"\x5a%c" % len(labels) + labels) * 2
    assert protobuf.decode(v1.FrameworkInfo, data) == info
    # The first piece of the range has its begin, the second its end.
    call = b"\x1a\x02\x0a\x00" + b"\x1a\x0a\x0a\x08\x0a\x01u\x12\x01n\x30\x01"
    with pytest.raises(errors.DecodeError):
        protobuf.decode(v1_scheduler.Call, b"\x1a\x02\x0a\x00")
    merged = protobuf.decode(v1_scheduler.Call, call).subscribe
    assert merged
    assert merged.framework_info.user == "u"


def test_packed_and_unpacked_lists():
    chown, kill = v1.CapabilityInfo_Capability.CHOWN, v1.CapabilityInfo_Capability.KILL
    unpacked = protobuf.encode(v1.CapabilityInfo(capabilities=(chown, kill)))
    assert unpacked[0] == 0x08
    # Two octets each, and a value that nobody knows.
    packed = b"\x0a\x06" + unpacked[1:3] + unpacked[4:6] + b"\xff\x01"
    both = protobuf.decode(v1.CapabilityInfo, unpacked + packed)
    assert both.capabilities == (chown, kill, chown, kill)


def test_maps_take_absent_keys_and_values_and_the_last_of_a_key():
    scalar = b"\x0a\x09\x09" + b"\x00" * 8
    entry = b"\x0a\x01k\x12\x09\x09\x00\x00\x00\x00\x00\x00\xf0\x3f"
    zero = b"\x0a\x01k\x12\x09\x09" + b"\x00" * 8
    data = b"\x0a\x01r" + b"".join(b"\x1a%c" % len(e) + e for e in (zero, entry, zero[3:]))
    config = protobuf.decode(v1_quota.QuotaConfig, data)
    assert {k: v.value for k, v in config.limits.items()} == {"k": 1.0, "": 0.0}
    assert len(scalar) == 11


def test_numbers_at_their_bounds():
    for value in (0, 1, -1, 2**63 - 1, -(2**63)):
        duration = v1.DurationInfo(nanoseconds=value)
        assert protobuf.decode(v1.DurationInfo, protobuf.encode(duration)) == duration
    assert protobuf.decode(v1.Value_Range, b"\x08\x00\x10" + b"\xff" * 9 + b"\x01").end == 2**64 - 1
    assert math.isinf(
        protobuf.decode(v1.Value_Scalar, protobuf.encode(v1.Value_Scalar(value=math.inf))).value
    )


MALFORMED = [
    b"\x0a",  # no length
    b"\x0a\x05abc",  # length past the end
    b"\x0a\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01",  # a varint of twelve octets
    b"\x00\x01",  # field number 0
    b"\x0c",  # the end of a group that never began
    b"\xc3\x3e\x08\x01",  # a group without end
    b"\xc6\x3e",  # wire type 6
    b"\xc1\x3e1234",  # half a fixed 64
    b"\x0a\x02\xff\xfe",  # text that is not UTF-8
    b"\xc3\x3e" * 200,  # groups in groups in groups
]


@pytest.mark.parametrize("data", MALFORMED)
def test_malformed(data):
    with pytest.raises(errors.DecodeError):
        protobuf.decode(v1.TaskID, data)
    # The same inside another message, and followed by more.
    inner = b"\x12%c" % len(data) + data if len(data) < 100 else data
    with pytest.raises(errors.DecodeError):
        protobuf.decode(v1.TaskInfo, b"\x0a\x01n" + inner + b"\x0a\x01n" * 20)


def test_a_value_may_not_reach_past_its_message():
    # A TaskID of two octets whose text claims three; the outer message has them.
    with pytest.raises(errors.DecodeError):
        protobuf.decode(v1.TaskInfo, b"\x12\x02\x0a\x03abc\x0a\x01n")


def test_nesting_is_bounded():
    container = v1.ContainerID(value="x")
    for _ in range(90):
        container = v1.ContainerID(value="x", parent=container)
    data = protobuf.encode(container)
    assert protobuf.decode(v1.ContainerID, data) == container
    for _ in range(20):
        container = v1.ContainerID(value="x", parent=container)
    with pytest.raises(errors.DecodeError, match="nested deeper than 100"):
        protobuf.decode(v1.ContainerID, protobuf.encode(container))


def test_memoryviews_are_taken():
    assert protobuf.decode(v1.TaskID, memoryview(b"\x0a\x01t")) == v1.TaskID(value="t")


def test_a_value_of_a_wrong_type_is_a_bug_of_ours():
    with pytest.raises(BugError):
        protobuf.encode(v1.TaskID(value=5))  # pyright: ignore[reportArgumentType] (the point)
    with pytest.raises(BugError):
        protobuf.encode(object())  # pyright: ignore[reportArgumentType] (the point)
