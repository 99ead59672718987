# Written by `python -m tepui.wire.codegen` from wire/proto. Do not edit.

"""Records of mesos.internal."""

import enum

import msgspec

from tepui.wire.integers import Int32, Int64, UInt32, UInt64
from tepui.wire.generated import internal_resource_providers
from tepui.wire.generated import v1
from tepui.wire.generated import v1_maintenance
from tepui.wire.generated import v1_quota
from tepui.wire.generated import v1_resource_provider


class StatusUpdateRecord_Type(enum.StrEnum):
    """mesos.internal.StatusUpdateRecord.Type"""

    __hash__ = str.__hash__

    UPDATE = "UPDATE"
    ACK = "ACK"


class UpdateOperationStatusRecord_Type(enum.StrEnum):
    """mesos.internal.UpdateOperationStatusRecord.Type"""

    __hash__ = str.__hash__

    UPDATE = "UPDATE"
    ACK = "ACK"


class AuthenticateMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.AuthenticateMessage"""

    pid: str


class AuthenticationMechanismsMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.AuthenticationMechanismsMessage"""

    mechanisms: tuple[str, ...] = ()


class AuthenticationStartMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.AuthenticationStartMessage"""

    mechanism: str
    data: bytes | None = None


class AuthenticationStepMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.AuthenticationStepMessage"""

    data: bytes


class AuthenticationCompletedMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.AuthenticationCompletedMessage"""


class AuthenticationFailedMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.AuthenticationFailedMessage"""


class AuthenticationErrorMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.AuthenticationErrorMessage"""

    error: str | None = None


class StatusUpdate(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.StatusUpdate"""

    framework_id: v1.FrameworkID
    executor_id: v1.ExecutorID | None = None
    slave_id: v1.AgentID | None = None
    status: v1.TaskStatus
    timestamp: float
    uuid: bytes | None = None
    latest_state: v1.TaskState | None = None


class StatusUpdateRecord(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.StatusUpdateRecord"""

    type: StatusUpdateRecord_Type
    update: StatusUpdate | None = None
    uuid: bytes | None = None


class SubmitSchedulerRequest(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.SubmitSchedulerRequest"""

    name: str


class SubmitSchedulerResponse(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.SubmitSchedulerResponse"""

    okay: bool


class ExecutorToFrameworkMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.ExecutorToFrameworkMessage"""

    slave_id: v1.AgentID
    framework_id: v1.FrameworkID
    executor_id: v1.ExecutorID
    data: bytes


class FrameworkToExecutorMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.FrameworkToExecutorMessage"""

    slave_id: v1.AgentID
    framework_id: v1.FrameworkID
    executor_id: v1.ExecutorID
    data: bytes


class RegisterFrameworkMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.RegisterFrameworkMessage"""

    framework: v1.FrameworkInfo


class ReregisterFrameworkMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.ReregisterFrameworkMessage"""

    framework: v1.FrameworkInfo
    failover: bool


class FrameworkRegisteredMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.FrameworkRegisteredMessage"""

    framework_id: v1.FrameworkID
    master_info: v1.MasterInfo


class FrameworkReregisteredMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.FrameworkReregisteredMessage"""

    framework_id: v1.FrameworkID
    master_info: v1.MasterInfo


class UnregisterFrameworkMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.UnregisterFrameworkMessage"""

    framework_id: v1.FrameworkID


class DeactivateFrameworkMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.DeactivateFrameworkMessage"""

    framework_id: v1.FrameworkID


class ResourceRequestMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.ResourceRequestMessage"""

    framework_id: v1.FrameworkID
    requests: tuple[v1.Request, ...] = ()


class ResourceOffersMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.ResourceOffersMessage"""

    offers: tuple[v1.Offer, ...] = ()
    pids: tuple[str, ...] = ()


class InverseOffersMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.InverseOffersMessage"""

    inverse_offers: tuple[v1.InverseOffer, ...] = ()
    pids: tuple[str, ...] = ()


class LaunchTasksMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.LaunchTasksMessage"""

    framework_id: v1.FrameworkID
    tasks: tuple[v1.TaskInfo, ...] = ()
    filters: v1.Filters
    offer_ids: tuple[v1.OfferID, ...] = ()


class RescindResourceOfferMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.RescindResourceOfferMessage"""

    offer_id: v1.OfferID


class RescindInverseOfferMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.RescindInverseOfferMessage"""

    inverse_offer_id: v1.OfferID


class ReviveOffersMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.ReviveOffersMessage"""

    framework_id: v1.FrameworkID
    roles: tuple[str, ...] = ()


class ResourceVersionUUID(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.ResourceVersionUUID"""

    resource_provider_id: v1.ResourceProviderID | None = None
    uuid: v1.UUID


class RunTaskMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.RunTaskMessage"""

    framework_id: v1.FrameworkID | None = None
    framework: v1.FrameworkInfo
    task: v1.TaskInfo
    resource_version_uuids: tuple[ResourceVersionUUID, ...] = ()
    pid: str | None = None
    launch_executor: bool | None = None


class RunTaskGroupMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.RunTaskGroupMessage"""

    framework: v1.FrameworkInfo
    executor: v1.ExecutorInfo
    task_group: v1.TaskGroupInfo
    resource_version_uuids: tuple[ResourceVersionUUID, ...] = ()
    launch_executor: bool | None = None


class KillTaskMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.KillTaskMessage"""

    framework_id: v1.FrameworkID
    task_id: v1.TaskID
    kill_policy: v1.KillPolicy | None = None


class StatusUpdateMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.StatusUpdateMessage"""

    update: StatusUpdate
    pid: str | None = None


class StatusUpdateAcknowledgementMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.StatusUpdateAcknowledgementMessage"""

    slave_id: v1.AgentID
    framework_id: v1.FrameworkID
    task_id: v1.TaskID
    uuid: bytes


class AcknowledgeOperationStatusMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.AcknowledgeOperationStatusMessage"""

    status_uuid: v1.UUID
    operation_uuid: v1.UUID
    resource_provider_id: v1.ResourceProviderID | None = None


class LostSlaveMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.LostSlaveMessage"""

    slave_id: v1.AgentID


class ReconcileTasksMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.ReconcileTasksMessage"""

    framework_id: v1.FrameworkID
    statuses: tuple[v1.TaskStatus, ...] = ()
    framework: v1.FrameworkInfo | None = None


class ReconcileOperationsMessage_Operation(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.ReconcileOperationsMessage.Operation"""

    operation_uuid: v1.UUID | None = None
    operation_id: v1.OperationID | None = None
    resource_provider_id: v1.ResourceProviderID | None = None


class ReconcileOperationsMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.ReconcileOperationsMessage"""

    operations: tuple[ReconcileOperationsMessage_Operation, ...] = ()
    framework_id: v1.FrameworkID | None = None


class FrameworkErrorMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.FrameworkErrorMessage"""

    message: str


class RegisterSlaveMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.RegisterSlaveMessage"""

    slave: v1.AgentInfo
    checkpointed_resources: tuple[v1.Resource, ...] = ()
    version: str | None = None
    agent_capabilities: tuple[v1.AgentInfo_Capability, ...] = ()
    resource_version_uuid: v1.UUID | None = None


class Archive_Framework(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.Archive.Framework"""

    framework_info: v1.FrameworkInfo
    pid: str | None = None
    tasks: tuple[v1.Task, ...] = ()


class ReregisterSlaveMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.ReregisterSlaveMessage"""

    slave: v1.AgentInfo
    checkpointed_resources: tuple[v1.Resource, ...] = ()
    executor_infos: tuple[v1.ExecutorInfo, ...] = ()
    tasks: tuple[v1.Task, ...] = ()
    frameworks: tuple[v1.FrameworkInfo, ...] = ()
    completed_frameworks: tuple[Archive_Framework, ...] = ()
    version: str | None = None
    agent_capabilities: tuple[v1.AgentInfo_Capability, ...] = ()
    resource_version_uuid: v1.UUID | None = None


class MasterSlaveConnection(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.MasterSlaveConnection"""

    total_ping_timeout_seconds: float | None = None


class SlaveRegisteredMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.SlaveRegisteredMessage"""

    slave_id: v1.AgentID
    connection: MasterSlaveConnection | None = None


class SlaveReregisteredMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.SlaveReregisteredMessage"""

    slave_id: v1.AgentID
    reconciliations: tuple[ReconcileTasksMessage, ...] = ()
    connection: MasterSlaveConnection | None = None


class UnregisterSlaveMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.UnregisterSlaveMessage"""

    slave_id: v1.AgentID


class PingSlaveMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.PingSlaveMessage"""

    connected: bool


class PongSlaveMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.PongSlaveMessage"""


class ShutdownFrameworkMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.ShutdownFrameworkMessage"""

    framework_id: v1.FrameworkID


class ShutdownExecutorMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.ShutdownExecutorMessage"""

    executor_id: v1.ExecutorID | None = None
    framework_id: v1.FrameworkID | None = None


class UpdateFrameworkMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.UpdateFrameworkMessage"""

    framework_id: v1.FrameworkID
    pid: str | None = None
    framework_info: v1.FrameworkInfo | None = None


class CheckpointResourcesMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.CheckpointResourcesMessage"""

    resources: tuple[v1.Resource, ...] = ()


class UpdateSlaveMessage_Operations(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.UpdateSlaveMessage.Operations"""

    operations: tuple[v1.Operation, ...] = ()


class UpdateSlaveMessage_ResourceProvider(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.UpdateSlaveMessage.ResourceProvider"""

    info: v1.ResourceProviderInfo | None = None
    total_resources: tuple[v1.Resource, ...] = ()
    operations: UpdateSlaveMessage_Operations
    resource_version_uuid: v1.UUID


class UpdateSlaveMessage_ResourceProviders(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.UpdateSlaveMessage.ResourceProviders"""

    providers: tuple[UpdateSlaveMessage_ResourceProvider, ...] = ()


class UpdateSlaveMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.UpdateSlaveMessage"""

    slave_id: v1.AgentID
    update_oversubscribed_resources: bool | None = None
    oversubscribed_resources: tuple[v1.Resource, ...] = ()
    operations: UpdateSlaveMessage_Operations | None = None
    resource_version_uuid: v1.UUID | None = None
    resource_providers: UpdateSlaveMessage_ResourceProviders | None = None


class UpdateOperationStatusMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.UpdateOperationStatusMessage"""

    framework_id: v1.FrameworkID | None = None
    slave_id: v1.AgentID | None = None
    status: v1.OperationStatus
    latest_status: v1.OperationStatus | None = None
    operation_uuid: v1.UUID | None = None


class UpdateOperationStatusRecord(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.UpdateOperationStatusRecord"""

    type: UpdateOperationStatusRecord_Type
    update: UpdateOperationStatusMessage | None = None
    uuid: v1.UUID | None = None


class ApplyOperationMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.ApplyOperationMessage"""

    framework_id: v1.FrameworkID | None = None
    operation_info: v1.Offer_Operation
    operation_uuid: v1.UUID
    resource_version_uuid: ResourceVersionUUID


class ResourceProviderCallMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.ResourceProviderCallMessage"""

    call: v1_resource_provider.Call
    uuid: v1.UUID | None = None


class ResourceProviderEventMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.ResourceProviderEventMessage"""

    resource_provider_id: v1.ResourceProviderID
    event: v1_resource_provider.Event
    uuid: v1.UUID | None = None


class RegisterExecutorMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.RegisterExecutorMessage"""

    framework_id: v1.FrameworkID
    executor_id: v1.ExecutorID


class ExecutorRegisteredMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.ExecutorRegisteredMessage"""

    executor_info: v1.ExecutorInfo
    framework_id: v1.FrameworkID
    framework_info: v1.FrameworkInfo
    slave_id: v1.AgentID
    slave_info: v1.AgentInfo


class ExecutorReregisteredMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.ExecutorReregisteredMessage"""

    slave_id: v1.AgentID
    slave_info: v1.AgentInfo


class ExitedExecutorMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.ExitedExecutorMessage"""

    slave_id: v1.AgentID
    framework_id: v1.FrameworkID
    executor_id: v1.ExecutorID
    status: Int32


class ReconnectExecutorMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.ReconnectExecutorMessage"""

    slave_id: v1.AgentID


class ReregisterExecutorMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.ReregisterExecutorMessage"""

    executor_id: v1.ExecutorID
    framework_id: v1.FrameworkID
    tasks: tuple[v1.TaskInfo, ...] = ()
    updates: tuple[StatusUpdate, ...] = ()


class DrainSlaveMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.DrainSlaveMessage"""

    config: v1.DrainConfig


class ShutdownMessage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.ShutdownMessage"""

    message: str | None = None


class Archive(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.Archive"""

    frameworks: tuple[Archive_Framework, ...] = ()


class TaskHealthStatus(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.TaskHealthStatus"""

    task_id: v1.TaskID
    healthy: bool
    kill_task: bool | None = None
    consecutive_failures: Int32 | None = None


class HookExecuted(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.HookExecuted"""

    module: str | None = None


class Registry_Master(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.Registry.Master"""

    info: v1.MasterInfo


class Registry_Slave(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.Registry.Slave"""

    info: v1.AgentInfo
    drain_info: v1.DrainInfo | None = None
    deactivated: bool | None = None


class Registry_Slaves(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.Registry.Slaves"""

    slaves: tuple[Registry_Slave, ...] = ()


class Registry_UnreachableSlave(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.Registry.UnreachableSlave"""

    id: v1.AgentID
    timestamp: v1.TimeInfo
    drain_info: v1.DrainInfo | None = None
    deactivated: bool | None = None


class Registry_UnreachableSlaves(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.Registry.UnreachableSlaves"""

    slaves: tuple[Registry_UnreachableSlave, ...] = ()


class Registry_GoneSlave(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.Registry.GoneSlave"""

    id: v1.AgentID
    timestamp: v1.TimeInfo


class Registry_GoneSlaves(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.Registry.GoneSlaves"""

    slaves: tuple[Registry_GoneSlave, ...] = ()


class Registry_Machine(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.Registry.Machine"""

    info: v1.MachineInfo


class Registry_Machines(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.Registry.Machines"""

    machines: tuple[Registry_Machine, ...] = ()


class Registry_Quota(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.Registry.Quota"""

    info: v1_quota.QuotaInfo


class Registry_Weight(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.Registry.Weight"""

    info: v1.WeightInfo


class Registry_MinimumCapability(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.Registry.MinimumCapability"""

    capability: str


class Registry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.internal.Registry"""

    master: Registry_Master | None = None
    slaves: Registry_Slaves | None = None
    unreachable: Registry_UnreachableSlaves | None = None
    gone: Registry_GoneSlaves | None = None
    machines: Registry_Machines | None = None
    schedules: tuple[v1_maintenance.Schedule, ...] = ()
    quotas: tuple[Registry_Quota, ...] = ()
    quota_configs: tuple[v1_quota.QuotaConfig, ...] = ()
    weights: tuple[Registry_Weight, ...] = ()
    resource_provider_registry: internal_resource_providers.Registry | None = None
    minimum_capabilities: tuple[Registry_MinimumCapability, ...] = ()
