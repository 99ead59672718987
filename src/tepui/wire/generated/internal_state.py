# Written by `python -m tepui.wire.codegen` from wire/proto. Do not edit.

"""Records of mesos.internal.state."""

import enum

import msgspec

from tepui.wire.integers import Int32, Int64, UInt32, UInt64


class Operation_Type(enum.StrEnum):
    """mesos.internal.state.Operation.Type"""

    __hash__ = str.__hash__

    SNAPSHOT = "SNAPSHOT"
    DIFF = "DIFF"
    EXPUNGE = "EXPUNGE"


class Entry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.state.Entry"""

    name: str
    uuid: bytes
    value: bytes


class Operation_Snapshot(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.state.Operation.Snapshot"""

    entry: Entry


class Operation_Diff(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.state.Operation.Diff"""

    entry: Entry


class Operation_Expunge(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.state.Operation.Expunge"""

    name: str


class Operation(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.state.Operation"""

    type: Operation_Type
    snapshot: Operation_Snapshot | None = None
    diff: Operation_Diff | None = None
    expunge: Operation_Expunge | None = None
