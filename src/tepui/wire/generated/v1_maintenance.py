# Written by `python -m tepui.wire.codegen` from wire/proto. Do not edit.

"""Records of mesos.v1.maintenance."""

import enum

import msgspec

from tepui.wire.integers import Int32, Int64, UInt32, UInt64
from tepui.wire.generated import v1
from tepui.wire.generated import v1_allocator


class Window(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.maintenance.Window"""

    machine_ids: tuple[v1.MachineID, ...] = ()
    unavailability: v1.Unavailability


class Schedule(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.maintenance.Schedule"""

    windows: tuple[Window, ...] = ()


class ClusterStatus_DrainingMachine(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.maintenance.ClusterStatus.DrainingMachine"""

    id: v1.MachineID
    statuses: tuple[v1_allocator.InverseOfferStatus, ...] = ()


class ClusterStatus(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.maintenance.ClusterStatus"""

    draining_machines: tuple[ClusterStatus_DrainingMachine, ...] = ()
    down_machines: tuple[v1.MachineID, ...] = ()
