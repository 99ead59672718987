# Written by `python -m tepui.wire.codegen` from wire/proto. Do not edit.

"""Records of mesos.v1.allocator."""

import enum

import msgspec

from tepui.wire.integers import Int32, Int64, UInt32, UInt64
from tepui.wire.generated import v1


class InverseOfferStatus_Status(enum.StrEnum):
    """mesos.v1.allocator.InverseOfferStatus.Status"""

    __hash__ = str.__hash__

    UNKNOWN = "UNKNOWN"
    ACCEPT = "ACCEPT"
    DECLINE = "DECLINE"


class InverseOfferStatus(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.allocator.InverseOfferStatus"""

    status: InverseOfferStatus_Status
    framework_id: v1.FrameworkID
    timestamp: v1.TimeInfo
