# Written by `python -m tepui.wire.codegen` from wire/proto. Do not edit.

"""Records of mesos.v1.scheduler."""

import enum

import msgspec

from tepui.wire.integers import Int32, Int64, UInt32, UInt64
from tepui.wire.generated import v1


class Event_Type(enum.StrEnum):
    """mesos.v1.scheduler.Event.Type"""

    __hash__ = str.__hash__

    UNKNOWN = "UNKNOWN"
    SUBSCRIBED = "SUBSCRIBED"
    OFFERS = "OFFERS"
    INVERSE_OFFERS = "INVERSE_OFFERS"
    RESCIND = "RESCIND"
    RESCIND_INVERSE_OFFER = "RESCIND_INVERSE_OFFER"
    UPDATE = "UPDATE"
    UPDATE_OPERATION_STATUS = "UPDATE_OPERATION_STATUS"
    MESSAGE = "MESSAGE"
    FAILURE = "FAILURE"
    ERROR = "ERROR"
    HEARTBEAT = "HEARTBEAT"


class Response_Type(enum.StrEnum):
    """mesos.v1.scheduler.Response.Type"""

    __hash__ = str.__hash__

    UNKNOWN = "UNKNOWN"
    RECONCILE_OPERATIONS = "RECONCILE_OPERATIONS"


class AttributeConstraint_Selector_PseudoattributeType(enum.StrEnum):
    """mesos.v1.scheduler.AttributeConstraint.Selector.PseudoattributeType"""

    __hash__ = str.__hash__

    UNKNOWN = "UNKNOWN"
    HOSTNAME = "HOSTNAME"
    REGION = "REGION"
    ZONE = "ZONE"


class Call_Type(enum.StrEnum):
    """mesos.v1.scheduler.Call.Type"""

    __hash__ = str.__hash__

    UNKNOWN = "UNKNOWN"
    SUBSCRIBE = "SUBSCRIBE"
    TEARDOWN = "TEARDOWN"
    ACCEPT = "ACCEPT"
    DECLINE = "DECLINE"
    ACCEPT_INVERSE_OFFERS = "ACCEPT_INVERSE_OFFERS"
    DECLINE_INVERSE_OFFERS = "DECLINE_INVERSE_OFFERS"
    REVIVE = "REVIVE"
    KILL = "KILL"
    SHUTDOWN = "SHUTDOWN"
    ACKNOWLEDGE = "ACKNOWLEDGE"
    ACKNOWLEDGE_OPERATION_STATUS = "ACKNOWLEDGE_OPERATION_STATUS"
    RECONCILE = "RECONCILE"
    RECONCILE_OPERATIONS = "RECONCILE_OPERATIONS"
    MESSAGE = "MESSAGE"
    REQUEST = "REQUEST"
    SUPPRESS = "SUPPRESS"
    UPDATE_FRAMEWORK = "UPDATE_FRAMEWORK"


class Event_Subscribed(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.Event.Subscribed"""

    framework_id: v1.FrameworkID
    heartbeat_interval_seconds: float | None = None
    master_info: v1.MasterInfo | None = None


class Event_Offers(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.Event.Offers"""

    offers: tuple[v1.Offer, ...] = ()


class Event_InverseOffers(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.Event.InverseOffers"""

    inverse_offers: tuple[v1.InverseOffer, ...] = ()


class Event_Rescind(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.Event.Rescind"""

    offer_id: v1.OfferID


class Event_RescindInverseOffer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.Event.RescindInverseOffer"""

    inverse_offer_id: v1.OfferID


class Event_Update(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.Event.Update"""

    status: v1.TaskStatus


class Event_UpdateOperationStatus(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.Event.UpdateOperationStatus"""

    status: v1.OperationStatus


class Event_Message(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.Event.Message"""

    agent_id: v1.AgentID
    executor_id: v1.ExecutorID
    data: bytes


class Event_Failure(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.Event.Failure"""

    agent_id: v1.AgentID | None = None
    executor_id: v1.ExecutorID | None = None
    status: Int32 | None = None


class Event_Error(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.Event.Error"""

    message: str


class Event(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.Event"""

    type: Event_Type | None = None
    subscribed: Event_Subscribed | None = None
    offers: Event_Offers | None = None
    inverse_offers: Event_InverseOffers | None = None
    rescind: Event_Rescind | None = None
    rescind_inverse_offer: Event_RescindInverseOffer | None = None
    update: Event_Update | None = None
    update_operation_status: Event_UpdateOperationStatus | None = None
    message: Event_Message | None = None
    failure: Event_Failure | None = None
    error: Event_Error | None = None


class Response_ReconcileOperations(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.Response.ReconcileOperations"""

    operation_statuses: tuple[v1.OperationStatus, ...] = ()


class Response(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.Response"""

    type: Response_Type | None = None
    reconcile_operations: Response_ReconcileOperations | None = None


class AttributeConstraint_Selector(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.AttributeConstraint.Selector"""

    pseudoattribute_type: AttributeConstraint_Selector_PseudoattributeType | None = None
    attribute_name: str | None = None


class AttributeConstraint_Predicate_Exists(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.AttributeConstraint.Predicate.Exists"""


class AttributeConstraint_Predicate_NotExists(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.AttributeConstraint.Predicate.NotExists"""


class AttributeConstraint_Predicate_TextEquals(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.AttributeConstraint.Predicate.TextEquals"""

    value: str


class AttributeConstraint_Predicate_TextNotEquals(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.AttributeConstraint.Predicate.TextNotEquals"""

    value: str


class AttributeConstraint_Predicate_TextMatches(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.AttributeConstraint.Predicate.TextMatches"""

    regex: str


class AttributeConstraint_Predicate_TextNotMatches(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.AttributeConstraint.Predicate.TextNotMatches"""

    regex: str


class AttributeConstraint_Predicate(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.AttributeConstraint.Predicate"""

    exists: AttributeConstraint_Predicate_Exists | None = None
    not_exists: AttributeConstraint_Predicate_NotExists | None = None
    text_equals: AttributeConstraint_Predicate_TextEquals | None = None
    text_not_equals: AttributeConstraint_Predicate_TextNotEquals | None = None
    text_matches: AttributeConstraint_Predicate_TextMatches | None = None
    text_not_matches: AttributeConstraint_Predicate_TextNotMatches | None = None


class AttributeConstraint(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.AttributeConstraint"""

    selector: AttributeConstraint_Selector
    predicate: AttributeConstraint_Predicate


class OfferConstraints_RoleConstraints_Group(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.OfferConstraints.RoleConstraints.Group"""

    attribute_constraints: tuple[AttributeConstraint, ...] = ()


class OfferConstraints_RoleConstraints(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.OfferConstraints.RoleConstraints"""

    groups: tuple[OfferConstraints_RoleConstraints_Group, ...] = ()


class OfferConstraints(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.OfferConstraints"""

    role_constraints: dict[str, OfferConstraints_RoleConstraints] = {}


class Call_Subscribe(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.Call.Subscribe"""

    framework_info: v1.FrameworkInfo
    suppressed_roles: tuple[str, ...] = ()
    offer_constraints: OfferConstraints | None = None


class Call_Accept(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.Call.Accept"""

    offer_ids: tuple[v1.OfferID, ...] = ()
    operations: tuple[v1.Offer_Operation, ...] = ()
    filters: v1.Filters | None = None


class Call_Decline(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.Call.Decline"""

    offer_ids: tuple[v1.OfferID, ...] = ()
    filters: v1.Filters | None = None


class Call_AcceptInverseOffers(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.Call.AcceptInverseOffers"""

    inverse_offer_ids: tuple[v1.OfferID, ...] = ()
    filters: v1.Filters | None = None


class Call_DeclineInverseOffers(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.Call.DeclineInverseOffers"""

    inverse_offer_ids: tuple[v1.OfferID, ...] = ()
    filters: v1.Filters | None = None


class Call_Revive(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.Call.Revive"""

    roles: tuple[str, ...] = ()


class Call_Kill(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.Call.Kill"""

    task_id: v1.TaskID
    agent_id: v1.AgentID | None = None
    kill_policy: v1.KillPolicy | None = None


class Call_Shutdown(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.Call.Shutdown"""

    executor_id: v1.ExecutorID
    agent_id: v1.AgentID


class Call_Acknowledge(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.Call.Acknowledge"""

    agent_id: v1.AgentID
    task_id: v1.TaskID
    uuid: bytes


class Call_AcknowledgeOperationStatus(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.Call.AcknowledgeOperationStatus"""

    agent_id: v1.AgentID | None = None
    resource_provider_id: v1.ResourceProviderID | None = None
    uuid: bytes
    operation_id: v1.OperationID


class Call_Reconcile_Task(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.Call.Reconcile.Task"""

    task_id: v1.TaskID
    agent_id: v1.AgentID | None = None


class Call_Reconcile(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.Call.Reconcile"""

    tasks: tuple[Call_Reconcile_Task, ...] = ()


class Call_ReconcileOperations_Operation(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.Call.ReconcileOperations.Operation"""

    operation_id: v1.OperationID
    agent_id: v1.AgentID | None = None
    resource_provider_id: v1.ResourceProviderID | None = None


class Call_ReconcileOperations(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.Call.ReconcileOperations"""

    operations: tuple[Call_ReconcileOperations_Operation, ...] = ()


class Call_Message(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.Call.Message"""

    agent_id: v1.AgentID
    executor_id: v1.ExecutorID
    data: bytes


class Call_Request(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.Call.Request"""

    requests: tuple[v1.Request, ...] = ()


class Call_Suppress(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.Call.Suppress"""

    roles: tuple[str, ...] = ()


class Call_UpdateFramework(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.Call.UpdateFramework"""

    framework_info: v1.FrameworkInfo
    suppressed_roles: tuple[str, ...] = ()
    offer_constraints: OfferConstraints | None = None


class Call(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.scheduler.Call"""

    framework_id: v1.FrameworkID | None = None
    type: Call_Type | None = None
    subscribe: Call_Subscribe | None = None
    accept: Call_Accept | None = None
    decline: Call_Decline | None = None
    accept_inverse_offers: Call_AcceptInverseOffers | None = None
    decline_inverse_offers: Call_DeclineInverseOffers | None = None
    revive: Call_Revive | None = None
    kill: Call_Kill | None = None
    shutdown: Call_Shutdown | None = None
    acknowledge: Call_Acknowledge | None = None
    acknowledge_operation_status: Call_AcknowledgeOperationStatus | None = None
    reconcile: Call_Reconcile | None = None
    reconcile_operations: Call_ReconcileOperations | None = None
    message: Call_Message | None = None
    request: Call_Request | None = None
    suppress: Call_Suppress | None = None
    update_framework: Call_UpdateFramework | None = None
