# Written by `python -m tepui.wire.codegen` from wire/proto. Do not edit.

"""Records of mesos.internal.slave."""

import enum

import msgspec

from tepui.wire.integers import Int32, Int64, UInt32, UInt64
from tepui.wire.generated import v1


class ResourceState(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.slave.ResourceState"""

    operations: tuple[v1.Operation, ...] = ()
    resources: tuple[v1.Resource, ...] = ()
