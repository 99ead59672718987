# Written by `python -m tepui.wire.codegen` from wire/proto. Do not edit.

"""Records of google.protobuf."""

import enum

import msgspec

from tepui.wire.integers import Int32, Int64, UInt32, UInt64


class Duration(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """google.protobuf.Duration"""

    seconds: Int64 | None = None
    nanos: Int32 | None = None
