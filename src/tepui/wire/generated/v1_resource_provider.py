# Written by `python -m tepui.wire.codegen` from wire/proto. Do not edit.

"""Records of mesos.v1.resource_provider."""

import enum

import msgspec

from tepui.wire.integers import Int32, Int64, UInt32, UInt64
from tepui.wire.generated import v1


class Event_Type(enum.StrEnum):
    """mesos.v1.resource_provider.Event.Type"""

    __hash__ = str.__hash__

    UNKNOWN = "UNKNOWN"
    SUBSCRIBED = "SUBSCRIBED"
    APPLY_OPERATION = "APPLY_OPERATION"
    PUBLISH_RESOURCES = "PUBLISH_RESOURCES"
    ACKNOWLEDGE_OPERATION_STATUS = "ACKNOWLEDGE_OPERATION_STATUS"
    RECONCILE_OPERATIONS = "RECONCILE_OPERATIONS"
    TEARDOWN = "TEARDOWN"


class Call_Type(enum.StrEnum):
    """mesos.v1.resource_provider.Call.Type"""

    __hash__ = str.__hash__

    UNKNOWN = "UNKNOWN"
    SUBSCRIBE = "SUBSCRIBE"
    UPDATE_OPERATION_STATUS = "UPDATE_OPERATION_STATUS"
    UPDATE_STATE = "UPDATE_STATE"
    UPDATE_PUBLISH_RESOURCES_STATUS = "UPDATE_PUBLISH_RESOURCES_STATUS"


class Call_UpdatePublishResourcesStatus_Status(enum.StrEnum):
    """mesos.v1.resource_provider.Call.UpdatePublishResourcesStatus.Status"""

    __hash__ = str.__hash__

    UNKNOWN = "UNKNOWN"
    OK = "OK"
    FAILED = "FAILED"


class Event_Subscribed(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.resource_provider.Event.Subscribed"""

    provider_id: v1.ResourceProviderID


class Event_ApplyOperation(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.resource_provider.Event.ApplyOperation"""

    framework_id: v1.FrameworkID | None = None
    info: v1.Offer_Operation
    operation_uuid: v1.UUID
    resource_version_uuid: v1.UUID


class Event_PublishResources(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.resource_provider.Event.PublishResources"""

    uuid: v1.UUID
    resources: tuple[v1.Resource, ...] = ()


class Event_AcknowledgeOperationStatus(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.resource_provider.Event.AcknowledgeOperationStatus"""

    status_uuid: v1.UUID
    operation_uuid: v1.UUID


class Event_ReconcileOperations(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.resource_provider.Event.ReconcileOperations"""

    operation_uuids: tuple[v1.UUID, ...] = ()


class Event(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.resource_provider.Event"""

    type: Event_Type | None = None
    subscribed: Event_Subscribed | None = None
    apply_operation: Event_ApplyOperation | None = None
    publish_resources: Event_PublishResources | None = None
    acknowledge_operation_status: Event_AcknowledgeOperationStatus | None = None
    reconcile_operations: Event_ReconcileOperations | None = None


class Call_Subscribe(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.resource_provider.Call.Subscribe"""

    resource_provider_info: v1.ResourceProviderInfo


class Call_UpdateOperationStatus(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.resource_provider.Call.UpdateOperationStatus"""

    framework_id: v1.FrameworkID | None = None
    status: v1.OperationStatus
    latest_status: v1.OperationStatus | None = None
    operation_uuid: v1.UUID


class Call_UpdateState(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.resource_provider.Call.UpdateState"""

    operations: tuple[v1.Operation, ...] = ()
    resources: tuple[v1.Resource, ...] = ()
    resource_version_uuid: v1.UUID


class Call_UpdatePublishResourcesStatus(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.resource_provider.Call.UpdatePublishResourcesStatus"""

    uuid: v1.UUID
    status: Call_UpdatePublishResourcesStatus_Status


class Call(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.resource_provider.Call"""

    resource_provider_id: v1.ResourceProviderID | None = None
    type: Call_Type | None = None
    subscribe: Call_Subscribe | None = None
    update_operation_status: Call_UpdateOperationStatus | None = None
    update_state: Call_UpdateState | None = None
    update_publish_resources_status: Call_UpdatePublishResourcesStatus | None = None
