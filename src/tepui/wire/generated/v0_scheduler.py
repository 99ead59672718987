# Written by `python -m tepui.wire.codegen` from wire/proto. Do not edit.

"""Records of mesos.scheduler."""

import enum

import msgspec

from tepui.wire.integers import Int32, Int64, UInt32, UInt64
from tepui.wire.generated import v1
from tepui.wire.generated import v1_scheduler


class Call_Subscribe(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.scheduler.Call.Subscribe"""

    framework_info: v1.FrameworkInfo
    force: bool | None = None
    suppressed_roles: tuple[str, ...] = ()
    offer_constraints: v1_scheduler.OfferConstraints | None = None


class Call(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.scheduler.Call"""

    framework_id: v1.FrameworkID | None = None
    type: v1_scheduler.Call_Type | None = None
    subscribe: Call_Subscribe | None = None
    accept: v1_scheduler.Call_Accept | None = None
    decline: v1_scheduler.Call_Decline | None = None
    accept_inverse_offers: v1_scheduler.Call_AcceptInverseOffers | None = None
    decline_inverse_offers: v1_scheduler.Call_DeclineInverseOffers | None = None
    revive: v1_scheduler.Call_Revive | None = None
    kill: v1_scheduler.Call_Kill | None = None
    shutdown: v1_scheduler.Call_Shutdown | None = None
    acknowledge: v1_scheduler.Call_Acknowledge | None = None
    acknowledge_operation_status: v1_scheduler.Call_AcknowledgeOperationStatus | None = None
    reconcile: v1_scheduler.Call_Reconcile | None = None
    reconcile_operations: v1_scheduler.Call_ReconcileOperations | None = None
    message: v1_scheduler.Call_Message | None = None
    request: v1_scheduler.Call_Request | None = None
    suppress: v1_scheduler.Call_Suppress | None = None
    update_framework: v1_scheduler.Call_UpdateFramework | None = None
