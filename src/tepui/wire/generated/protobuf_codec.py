# Written by `python -m tepui.wire.codegen` from wire/proto. Do not edit.

"""Protobuf encoders and decoders of every record."""

from collections.abc import Callable
from typing import Any

import msgspec

from tepui.wire.generated import internal
from tepui.wire.generated import internal_agent
from tepui.wire.generated import internal_resource_providers
from tepui.wire.generated import internal_state
from tepui.wire.generated import v0_scheduler
from tepui.wire.generated import v1
from tepui.wire.generated import v1_agent
from tepui.wire.generated import v1_allocator
from tepui.wire.generated import v1_executor
from tepui.wire.generated import v1_maintenance
from tepui.wire.generated import v1_master
from tepui.wire.generated import v1_quota
from tepui.wire.generated import v1_resource_provider
from tepui.wire.generated import v1_scheduler
from tepui.wire.generated import well_known
from tepui.wire.protobuf_runtime import (
    MAX_DEPTH,
    D,
    OverrunError,
    TooDeepError,
    UnusualError,
    V,
    decode_text,
    more,
    read_entry,
    skip,
    unpack_double,
)

numbers_v1_Status = {
    v1.Status.DRIVER_NOT_STARTED: b"\x01",
    v1.Status.DRIVER_RUNNING: b"\x02",
    v1.Status.DRIVER_ABORTED: b"\x03",
    v1.Status.DRIVER_STOPPED: b"\x04",
}
members_v1_Status = {
    4: v1.Status.DRIVER_STOPPED,
    3: v1.Status.DRIVER_ABORTED,
    2: v1.Status.DRIVER_RUNNING,
    1: v1.Status.DRIVER_NOT_STARTED,
}

numbers_v1_TaskState = {
    v1.TaskState.TASK_STAGING: b"\x06",
    v1.TaskState.TASK_STARTING: b"\x00",
    v1.TaskState.TASK_RUNNING: b"\x01",
    v1.TaskState.TASK_KILLING: b"\x08",
    v1.TaskState.TASK_FINISHED: b"\x02",
    v1.TaskState.TASK_FAILED: b"\x03",
    v1.TaskState.TASK_KILLED: b"\x04",
    v1.TaskState.TASK_ERROR: b"\x07",
    v1.TaskState.TASK_LOST: b"\x05",
    v1.TaskState.TASK_DROPPED: b"\x09",
    v1.TaskState.TASK_UNREACHABLE: b"\x0a",
    v1.TaskState.TASK_GONE: b"\x0b",
    v1.TaskState.TASK_GONE_BY_OPERATOR: b"\x0c",
    v1.TaskState.TASK_UNKNOWN: b"\x0d",
}
members_v1_TaskState = {
    13: v1.TaskState.TASK_UNKNOWN,
    12: v1.TaskState.TASK_GONE_BY_OPERATOR,
    11: v1.TaskState.TASK_GONE,
    10: v1.TaskState.TASK_UNREACHABLE,
    9: v1.TaskState.TASK_DROPPED,
    5: v1.TaskState.TASK_LOST,
    7: v1.TaskState.TASK_ERROR,
    4: v1.TaskState.TASK_KILLED,
    3: v1.TaskState.TASK_FAILED,
    2: v1.TaskState.TASK_FINISHED,
    8: v1.TaskState.TASK_KILLING,
    1: v1.TaskState.TASK_RUNNING,
    0: v1.TaskState.TASK_STARTING,
    6: v1.TaskState.TASK_STAGING,
}

numbers_v1_OperationState = {
    v1.OperationState.OPERATION_UNSUPPORTED: b"\x00",
    v1.OperationState.OPERATION_PENDING: b"\x01",
    v1.OperationState.OPERATION_FINISHED: b"\x02",
    v1.OperationState.OPERATION_FAILED: b"\x03",
    v1.OperationState.OPERATION_ERROR: b"\x04",
    v1.OperationState.OPERATION_DROPPED: b"\x05",
    v1.OperationState.OPERATION_UNREACHABLE: b"\x06",
    v1.OperationState.OPERATION_GONE_BY_OPERATOR: b"\x07",
    v1.OperationState.OPERATION_RECOVERING: b"\x08",
    v1.OperationState.OPERATION_UNKNOWN: b"\x09",
}
members_v1_OperationState = {
    9: v1.OperationState.OPERATION_UNKNOWN,
    8: v1.OperationState.OPERATION_RECOVERING,
    7: v1.OperationState.OPERATION_GONE_BY_OPERATOR,
    6: v1.OperationState.OPERATION_UNREACHABLE,
    5: v1.OperationState.OPERATION_DROPPED,
    4: v1.OperationState.OPERATION_ERROR,
    3: v1.OperationState.OPERATION_FAILED,
    2: v1.OperationState.OPERATION_FINISHED,
    1: v1.OperationState.OPERATION_PENDING,
    0: v1.OperationState.OPERATION_UNSUPPORTED,
}

numbers_v1_DrainState = {
    v1.DrainState.UNKNOWN: b"\x00",
    v1.DrainState.DRAINING: b"\x01",
    v1.DrainState.DRAINED: b"\x02",
}
members_v1_DrainState = {
    2: v1.DrainState.DRAINED,
    1: v1.DrainState.DRAINING,
    0: v1.DrainState.UNKNOWN,
}

numbers_v1_MachineInfo_Mode = {
    v1.MachineInfo_Mode.UP: b"\x01",
    v1.MachineInfo_Mode.DRAINING: b"\x02",
    v1.MachineInfo_Mode.DOWN: b"\x03",
}
members_v1_MachineInfo_Mode = {
    3: v1.MachineInfo_Mode.DOWN,
    2: v1.MachineInfo_Mode.DRAINING,
    1: v1.MachineInfo_Mode.UP,
}

numbers_v1_FrameworkInfo_Capability_Type = {
    v1.FrameworkInfo_Capability_Type.UNKNOWN: b"\x00",
    v1.FrameworkInfo_Capability_Type.REVOCABLE_RESOURCES: b"\x01",
    v1.FrameworkInfo_Capability_Type.TASK_KILLING_STATE: b"\x02",
    v1.FrameworkInfo_Capability_Type.GPU_RESOURCES: b"\x03",
    v1.FrameworkInfo_Capability_Type.SHARED_RESOURCES: b"\x04",
    v1.FrameworkInfo_Capability_Type.PARTITION_AWARE: b"\x05",
    v1.FrameworkInfo_Capability_Type.MULTI_ROLE: b"\x06",
    v1.FrameworkInfo_Capability_Type.RESERVATION_REFINEMENT: b"\x07",
    v1.FrameworkInfo_Capability_Type.REGION_AWARE: b"\x08",
}
members_v1_FrameworkInfo_Capability_Type = {
    8: v1.FrameworkInfo_Capability_Type.REGION_AWARE,
    7: v1.FrameworkInfo_Capability_Type.RESERVATION_REFINEMENT,
    6: v1.FrameworkInfo_Capability_Type.MULTI_ROLE,
    5: v1.FrameworkInfo_Capability_Type.PARTITION_AWARE,
    4: v1.FrameworkInfo_Capability_Type.SHARED_RESOURCES,
    3: v1.FrameworkInfo_Capability_Type.GPU_RESOURCES,
    2: v1.FrameworkInfo_Capability_Type.TASK_KILLING_STATE,
    1: v1.FrameworkInfo_Capability_Type.REVOCABLE_RESOURCES,
    0: v1.FrameworkInfo_Capability_Type.UNKNOWN,
}

numbers_v1_CheckInfo_Type = {
    v1.CheckInfo_Type.UNKNOWN: b"\x00",
    v1.CheckInfo_Type.COMMAND: b"\x01",
    v1.CheckInfo_Type.HTTP: b"\x02",
    v1.CheckInfo_Type.TCP: b"\x03",
}
members_v1_CheckInfo_Type = {
    3: v1.CheckInfo_Type.TCP,
    2: v1.CheckInfo_Type.HTTP,
    1: v1.CheckInfo_Type.COMMAND,
    0: v1.CheckInfo_Type.UNKNOWN,
}

numbers_v1_HealthCheck_Type = {
    v1.HealthCheck_Type.UNKNOWN: b"\x00",
    v1.HealthCheck_Type.COMMAND: b"\x01",
    v1.HealthCheck_Type.HTTP: b"\x02",
    v1.HealthCheck_Type.TCP: b"\x03",
}
members_v1_HealthCheck_Type = {
    3: v1.HealthCheck_Type.TCP,
    2: v1.HealthCheck_Type.HTTP,
    1: v1.HealthCheck_Type.COMMAND,
    0: v1.HealthCheck_Type.UNKNOWN,
}

numbers_v1_ExecutorInfo_Type = {
    v1.ExecutorInfo_Type.UNKNOWN: b"\x00",
    v1.ExecutorInfo_Type.DEFAULT: b"\x01",
    v1.ExecutorInfo_Type.CUSTOM: b"\x02",
}
members_v1_ExecutorInfo_Type = {
    2: v1.ExecutorInfo_Type.CUSTOM,
    1: v1.ExecutorInfo_Type.DEFAULT,
    0: v1.ExecutorInfo_Type.UNKNOWN,
}

numbers_v1_MasterInfo_Capability_Type = {
    v1.MasterInfo_Capability_Type.UNKNOWN: b"\x00",
    v1.MasterInfo_Capability_Type.AGENT_UPDATE: b"\x01",
    v1.MasterInfo_Capability_Type.AGENT_DRAINING: b"\x02",
    v1.MasterInfo_Capability_Type.QUOTA_V2: b"\x03",
}
members_v1_MasterInfo_Capability_Type = {
    3: v1.MasterInfo_Capability_Type.QUOTA_V2,
    2: v1.MasterInfo_Capability_Type.AGENT_DRAINING,
    1: v1.MasterInfo_Capability_Type.AGENT_UPDATE,
    0: v1.MasterInfo_Capability_Type.UNKNOWN,
}

numbers_v1_AgentInfo_Capability_Type = {
    v1.AgentInfo_Capability_Type.UNKNOWN: b"\x00",
    v1.AgentInfo_Capability_Type.MULTI_ROLE: b"\x01",
    v1.AgentInfo_Capability_Type.HIERARCHICAL_ROLE: b"\x02",
    v1.AgentInfo_Capability_Type.RESERVATION_REFINEMENT: b"\x03",
    v1.AgentInfo_Capability_Type.RESOURCE_PROVIDER: b"\x04",
    v1.AgentInfo_Capability_Type.RESIZE_VOLUME: b"\x05",
    v1.AgentInfo_Capability_Type.AGENT_OPERATION_FEEDBACK: b"\x06",
    v1.AgentInfo_Capability_Type.AGENT_DRAINING: b"\x07",
    v1.AgentInfo_Capability_Type.TASK_RESOURCE_LIMITS: b"\x08",
}
members_v1_AgentInfo_Capability_Type = {
    8: v1.AgentInfo_Capability_Type.TASK_RESOURCE_LIMITS,
    7: v1.AgentInfo_Capability_Type.AGENT_DRAINING,
    6: v1.AgentInfo_Capability_Type.AGENT_OPERATION_FEEDBACK,
    5: v1.AgentInfo_Capability_Type.RESIZE_VOLUME,
    4: v1.AgentInfo_Capability_Type.RESOURCE_PROVIDER,
    3: v1.AgentInfo_Capability_Type.RESERVATION_REFINEMENT,
    2: v1.AgentInfo_Capability_Type.HIERARCHICAL_ROLE,
    1: v1.AgentInfo_Capability_Type.MULTI_ROLE,
    0: v1.AgentInfo_Capability_Type.UNKNOWN,
}

numbers_v1_CSIPluginContainerInfo_Service = {
    v1.CSIPluginContainerInfo_Service.UNKNOWN: b"\x00",
    v1.CSIPluginContainerInfo_Service.CONTROLLER_SERVICE: b"\x01",
    v1.CSIPluginContainerInfo_Service.NODE_SERVICE: b"\x02",
}
members_v1_CSIPluginContainerInfo_Service = {
    2: v1.CSIPluginContainerInfo_Service.NODE_SERVICE,
    1: v1.CSIPluginContainerInfo_Service.CONTROLLER_SERVICE,
    0: v1.CSIPluginContainerInfo_Service.UNKNOWN,
}

numbers_v1_Value_Type = {
    v1.Value_Type.SCALAR: b"\x00",
    v1.Value_Type.RANGES: b"\x01",
    v1.Value_Type.SET: b"\x02",
    v1.Value_Type.TEXT: b"\x03",
}
members_v1_Value_Type = {
    3: v1.Value_Type.TEXT,
    2: v1.Value_Type.SET,
    1: v1.Value_Type.RANGES,
    0: v1.Value_Type.SCALAR,
}

numbers_v1_Resource_ReservationInfo_Type = {
    v1.Resource_ReservationInfo_Type.UNKNOWN: b"\x00",
    v1.Resource_ReservationInfo_Type.STATIC: b"\x01",
    v1.Resource_ReservationInfo_Type.DYNAMIC: b"\x02",
}
members_v1_Resource_ReservationInfo_Type = {
    2: v1.Resource_ReservationInfo_Type.DYNAMIC,
    1: v1.Resource_ReservationInfo_Type.STATIC,
    0: v1.Resource_ReservationInfo_Type.UNKNOWN,
}

numbers_v1_Resource_DiskInfo_Source_Type = {
    v1.Resource_DiskInfo_Source_Type.UNKNOWN: b"\x00",
    v1.Resource_DiskInfo_Source_Type.PATH: b"\x01",
    v1.Resource_DiskInfo_Source_Type.MOUNT: b"\x02",
    v1.Resource_DiskInfo_Source_Type.BLOCK: b"\x03",
    v1.Resource_DiskInfo_Source_Type.RAW: b"\x04",
}
members_v1_Resource_DiskInfo_Source_Type = {
    4: v1.Resource_DiskInfo_Source_Type.RAW,
    3: v1.Resource_DiskInfo_Source_Type.BLOCK,
    2: v1.Resource_DiskInfo_Source_Type.MOUNT,
    1: v1.Resource_DiskInfo_Source_Type.PATH,
    0: v1.Resource_DiskInfo_Source_Type.UNKNOWN,
}

numbers_v1_Offer_Operation_Type = {
    v1.Offer_Operation_Type.UNKNOWN: b"\x00",
    v1.Offer_Operation_Type.LAUNCH: b"\x01",
    v1.Offer_Operation_Type.LAUNCH_GROUP: b"\x06",
    v1.Offer_Operation_Type.RESERVE: b"\x02",
    v1.Offer_Operation_Type.UNRESERVE: b"\x03",
    v1.Offer_Operation_Type.CREATE: b"\x04",
    v1.Offer_Operation_Type.DESTROY: b"\x05",
    v1.Offer_Operation_Type.GROW_VOLUME: b"\x0b",
    v1.Offer_Operation_Type.SHRINK_VOLUME: b"\x0c",
    v1.Offer_Operation_Type.CREATE_DISK: b"\x0d",
    v1.Offer_Operation_Type.DESTROY_DISK: b"\x0e",
}
members_v1_Offer_Operation_Type = {
    14: v1.Offer_Operation_Type.DESTROY_DISK,
    13: v1.Offer_Operation_Type.CREATE_DISK,
    12: v1.Offer_Operation_Type.SHRINK_VOLUME,
    11: v1.Offer_Operation_Type.GROW_VOLUME,
    5: v1.Offer_Operation_Type.DESTROY,
    4: v1.Offer_Operation_Type.CREATE,
    3: v1.Offer_Operation_Type.UNRESERVE,
    2: v1.Offer_Operation_Type.RESERVE,
    6: v1.Offer_Operation_Type.LAUNCH_GROUP,
    1: v1.Offer_Operation_Type.LAUNCH,
    0: v1.Offer_Operation_Type.UNKNOWN,
}

numbers_v1_TaskStatus_Source = {
    v1.TaskStatus_Source.SOURCE_MASTER: b"\x00",
    v1.TaskStatus_Source.SOURCE_AGENT: b"\x01",
    v1.TaskStatus_Source.SOURCE_EXECUTOR: b"\x02",
}
members_v1_TaskStatus_Source = {
    2: v1.TaskStatus_Source.SOURCE_EXECUTOR,
    1: v1.TaskStatus_Source.SOURCE_AGENT,
    0: v1.TaskStatus_Source.SOURCE_MASTER,
}

numbers_v1_TaskStatus_Reason = {
    v1.TaskStatus_Reason.REASON_COMMAND_EXECUTOR_FAILED: b"\x00",
    v1.TaskStatus_Reason.REASON_CONTAINER_LAUNCH_FAILED: b"\x15",
    v1.TaskStatus_Reason.REASON_CONTAINER_LIMITATION: b"\x13",
    v1.TaskStatus_Reason.REASON_CONTAINER_LIMITATION_DISK: b"\x14",
    v1.TaskStatus_Reason.REASON_CONTAINER_LIMITATION_MEMORY: b"\x08",
    v1.TaskStatus_Reason.REASON_CONTAINER_PREEMPTED: b"\x11",
    v1.TaskStatus_Reason.REASON_CONTAINER_UPDATE_FAILED: b"\x16",
    v1.TaskStatus_Reason.REASON_MAX_COMPLETION_TIME_REACHED: b"\x21",
    v1.TaskStatus_Reason.REASON_EXECUTOR_REGISTRATION_TIMEOUT: b"\x17",
    v1.TaskStatus_Reason.REASON_EXECUTOR_REREGISTRATION_TIMEOUT: b"\x18",
    v1.TaskStatus_Reason.REASON_EXECUTOR_TERMINATED: b"\x01",
    v1.TaskStatus_Reason.REASON_EXECUTOR_UNREGISTERED: b"\x02",
    v1.TaskStatus_Reason.REASON_FRAMEWORK_REMOVED: b"\x03",
    v1.TaskStatus_Reason.REASON_GC_ERROR: b"\x04",
    v1.TaskStatus_Reason.REASON_INVALID_FRAMEWORKID: b"\x05",
    v1.TaskStatus_Reason.REASON_INVALID_OFFERS: b"\x06",
    v1.TaskStatus_Reason.REASON_IO_SWITCHBOARD_EXITED: b"\x1b",
    v1.TaskStatus_Reason.REASON_MASTER_DISCONNECTED: b"\x07",
    v1.TaskStatus_Reason.REASON_RECONCILIATION: b"\x09",
    v1.TaskStatus_Reason.REASON_RESOURCES_UNKNOWN: b"\x12",
    v1.TaskStatus_Reason.REASON_AGENT_DISCONNECTED: b"\x0a",
    v1.TaskStatus_Reason.REASON_AGENT_DRAINING: b"\x22",
    v1.TaskStatus_Reason.REASON_AGENT_REMOVED: b"\x0b",
    v1.TaskStatus_Reason.REASON_AGENT_REMOVED_BY_OPERATOR: b"\x1f",
    v1.TaskStatus_Reason.REASON_AGENT_REREGISTERED: b"\x20",
    v1.TaskStatus_Reason.REASON_AGENT_RESTARTED: b"\x0c",
    v1.TaskStatus_Reason.REASON_AGENT_UNKNOWN: b"\x0d",
    v1.TaskStatus_Reason.REASON_TASK_KILLED_DURING_LAUNCH: b"\x1e",
    v1.TaskStatus_Reason.REASON_TASK_CHECK_STATUS_UPDATED: b"\x1c",
    v1.TaskStatus_Reason.REASON_TASK_HEALTH_CHECK_STATUS_UPDATED: b"\x1d",
    v1.TaskStatus_Reason.REASON_TASK_GROUP_INVALID: b"\x19",
    v1.TaskStatus_Reason.REASON_TASK_GROUP_UNAUTHORIZED: b"\x1a",
    v1.TaskStatus_Reason.REASON_TASK_INVALID: b"\x0e",
    v1.TaskStatus_Reason.REASON_TASK_UNAUTHORIZED: b"\x0f",
    v1.TaskStatus_Reason.REASON_TASK_UNKNOWN: b"\x10",
}
members_v1_TaskStatus_Reason = {
    16: v1.TaskStatus_Reason.REASON_TASK_UNKNOWN,
    15: v1.TaskStatus_Reason.REASON_TASK_UNAUTHORIZED,
    14: v1.TaskStatus_Reason.REASON_TASK_INVALID,
    26: v1.TaskStatus_Reason.REASON_TASK_GROUP_UNAUTHORIZED,
    25: v1.TaskStatus_Reason.REASON_TASK_GROUP_INVALID,
    29: v1.TaskStatus_Reason.REASON_TASK_HEALTH_CHECK_STATUS_UPDATED,
    28: v1.TaskStatus_Reason.REASON_TASK_CHECK_STATUS_UPDATED,
    30: v1.TaskStatus_Reason.REASON_TASK_KILLED_DURING_LAUNCH,
    13: v1.TaskStatus_Reason.REASON_AGENT_UNKNOWN,
    12: v1.TaskStatus_Reason.REASON_AGENT_RESTARTED,
    32: v1.TaskStatus_Reason.REASON_AGENT_REREGISTERED,
    31: v1.TaskStatus_Reason.REASON_AGENT_REMOVED_BY_OPERATOR,
    11: v1.TaskStatus_Reason.REASON_AGENT_REMOVED,
    34: v1.TaskStatus_Reason.REASON_AGENT_DRAINING,
    10: v1.TaskStatus_Reason.REASON_AGENT_DISCONNECTED,
    18: v1.TaskStatus_Reason.REASON_RESOURCES_UNKNOWN,
    9: v1.TaskStatus_Reason.REASON_RECONCILIATION,
    7: v1.TaskStatus_Reason.REASON_MASTER_DISCONNECTED,
    27: v1.TaskStatus_Reason.REASON_IO_SWITCHBOARD_EXITED,
    6: v1.TaskStatus_Reason.REASON_INVALID_OFFERS,
    5: v1.TaskStatus_Reason.REASON_INVALID_FRAMEWORKID,
    4: v1.TaskStatus_Reason.REASON_GC_ERROR,
    3: v1.TaskStatus_Reason.REASON_FRAMEWORK_REMOVED,
    2: v1.TaskStatus_Reason.REASON_EXECUTOR_UNREGISTERED,
    1: v1.TaskStatus_Reason.REASON_EXECUTOR_TERMINATED,
    24: v1.TaskStatus_Reason.REASON_EXECUTOR_REREGISTRATION_TIMEOUT,
    23: v1.TaskStatus_Reason.REASON_EXECUTOR_REGISTRATION_TIMEOUT,
    33: v1.TaskStatus_Reason.REASON_MAX_COMPLETION_TIME_REACHED,
    22: v1.TaskStatus_Reason.REASON_CONTAINER_UPDATE_FAILED,
    17: v1.TaskStatus_Reason.REASON_CONTAINER_PREEMPTED,
    8: v1.TaskStatus_Reason.REASON_CONTAINER_LIMITATION_MEMORY,
    20: v1.TaskStatus_Reason.REASON_CONTAINER_LIMITATION_DISK,
    19: v1.TaskStatus_Reason.REASON_CONTAINER_LIMITATION,
    21: v1.TaskStatus_Reason.REASON_CONTAINER_LAUNCH_FAILED,
    0: v1.TaskStatus_Reason.REASON_COMMAND_EXECUTOR_FAILED,
}

numbers_v1_Environment_Variable_Type = {
    v1.Environment_Variable_Type.UNKNOWN: b"\x00",
    v1.Environment_Variable_Type.VALUE: b"\x01",
    v1.Environment_Variable_Type.SECRET: b"\x02",
}
members_v1_Environment_Variable_Type = {
    2: v1.Environment_Variable_Type.SECRET,
    1: v1.Environment_Variable_Type.VALUE,
    0: v1.Environment_Variable_Type.UNKNOWN,
}

numbers_v1_Secret_Type = {
    v1.Secret_Type.UNKNOWN: b"\x00",
    v1.Secret_Type.REFERENCE: b"\x01",
    v1.Secret_Type.VALUE: b"\x02",
}
members_v1_Secret_Type = {
    2: v1.Secret_Type.VALUE,
    1: v1.Secret_Type.REFERENCE,
    0: v1.Secret_Type.UNKNOWN,
}

numbers_v1_Image_Type = {
    v1.Image_Type.APPC: b"\x01",
    v1.Image_Type.DOCKER: b"\x02",
}
members_v1_Image_Type = {
    2: v1.Image_Type.DOCKER,
    1: v1.Image_Type.APPC,
}

numbers_v1_MountPropagation_Mode = {
    v1.MountPropagation_Mode.UNKNOWN: b"\x00",
    v1.MountPropagation_Mode.HOST_TO_CONTAINER: b"\x01",
    v1.MountPropagation_Mode.BIDIRECTIONAL: b"\x02",
}
members_v1_MountPropagation_Mode = {
    2: v1.MountPropagation_Mode.BIDIRECTIONAL,
    1: v1.MountPropagation_Mode.HOST_TO_CONTAINER,
    0: v1.MountPropagation_Mode.UNKNOWN,
}

numbers_v1_Volume_Mode = {
    v1.Volume_Mode.RW: b"\x01",
    v1.Volume_Mode.RO: b"\x02",
}
members_v1_Volume_Mode = {
    2: v1.Volume_Mode.RO,
    1: v1.Volume_Mode.RW,
}

numbers_v1_Volume_Source_Type = {
    v1.Volume_Source_Type.UNKNOWN: b"\x00",
    v1.Volume_Source_Type.DOCKER_VOLUME: b"\x01",
    v1.Volume_Source_Type.HOST_PATH: b"\x04",
    v1.Volume_Source_Type.SANDBOX_PATH: b"\x02",
    v1.Volume_Source_Type.SECRET: b"\x03",
    v1.Volume_Source_Type.CSI_VOLUME: b"\x05",
}
members_v1_Volume_Source_Type = {
    5: v1.Volume_Source_Type.CSI_VOLUME,
    3: v1.Volume_Source_Type.SECRET,
    2: v1.Volume_Source_Type.SANDBOX_PATH,
    4: v1.Volume_Source_Type.HOST_PATH,
    1: v1.Volume_Source_Type.DOCKER_VOLUME,
    0: v1.Volume_Source_Type.UNKNOWN,
}

numbers_v1_Volume_Source_SandboxPath_Type = {
    v1.Volume_Source_SandboxPath_Type.UNKNOWN: b"\x00",
    v1.Volume_Source_SandboxPath_Type.SELF: b"\x01",
    v1.Volume_Source_SandboxPath_Type.PARENT: b"\x02",
}
members_v1_Volume_Source_SandboxPath_Type = {
    2: v1.Volume_Source_SandboxPath_Type.PARENT,
    1: v1.Volume_Source_SandboxPath_Type.SELF,
    0: v1.Volume_Source_SandboxPath_Type.UNKNOWN,
}

numbers_v1_Volume_Source_CSIVolume_VolumeCapability_AccessMode_Mode = {
    v1.Volume_Source_CSIVolume_VolumeCapability_AccessMode_Mode.UNKNOWN: b"\x00",
    v1.Volume_Source_CSIVolume_VolumeCapability_AccessMode_Mode.SINGLE_NODE_WRITER: b"\x01",
    v1.Volume_Source_CSIVolume_VolumeCapability_AccessMode_Mode.SINGLE_NODE_READER_ONLY: b"\x02",
    v1.Volume_Source_CSIVolume_VolumeCapability_AccessMode_Mode.MULTI_NODE_READER_ONLY: b"\x03",
    v1.Volume_Source_CSIVolume_VolumeCapability_AccessMode_Mode.MULTI_NODE_SINGLE_WRITER: b"\x04",
    v1.Volume_Source_CSIVolume_VolumeCapability_AccessMode_Mode.MULTI_NODE_MULTI_WRITER: b"\x05",
}
members_v1_Volume_Source_CSIVolume_VolumeCapability_AccessMode_Mode = {
    5: v1.Volume_Source_CSIVolume_VolumeCapability_AccessMode_Mode.MULTI_NODE_MULTI_WRITER,
    4: v1.Volume_Source_CSIVolume_VolumeCapability_AccessMode_Mode.MULTI_NODE_SINGLE_WRITER,
    3: v1.Volume_Source_CSIVolume_VolumeCapability_AccessMode_Mode.MULTI_NODE_READER_ONLY,
    2: v1.Volume_Source_CSIVolume_VolumeCapability_AccessMode_Mode.SINGLE_NODE_READER_ONLY,
    1: v1.Volume_Source_CSIVolume_VolumeCapability_AccessMode_Mode.SINGLE_NODE_WRITER,
    0: v1.Volume_Source_CSIVolume_VolumeCapability_AccessMode_Mode.UNKNOWN,
}

numbers_v1_NetworkInfo_Protocol = {
    v1.NetworkInfo_Protocol.IPv4: b"\x01",
    v1.NetworkInfo_Protocol.IPv6: b"\x02",
}
members_v1_NetworkInfo_Protocol = {
    2: v1.NetworkInfo_Protocol.IPv6,
    1: v1.NetworkInfo_Protocol.IPv4,
}

numbers_v1_CapabilityInfo_Capability = {
    v1.CapabilityInfo_Capability.UNKNOWN: b"\x00",
    v1.CapabilityInfo_Capability.CHOWN: b"\xe8\x07",
    v1.CapabilityInfo_Capability.DAC_OVERRIDE: b"\xe9\x07",
    v1.CapabilityInfo_Capability.DAC_READ_SEARCH: b"\xea\x07",
    v1.CapabilityInfo_Capability.FOWNER: b"\xeb\x07",
    v1.CapabilityInfo_Capability.FSETID: b"\xec\x07",
    v1.CapabilityInfo_Capability.KILL: b"\xed\x07",
    v1.CapabilityInfo_Capability.SETGID: b"\xee\x07",
    v1.CapabilityInfo_Capability.SETUID: b"\xef\x07",
    v1.CapabilityInfo_Capability.SETPCAP: b"\xf0\x07",
    v1.CapabilityInfo_Capability.LINUX_IMMUTABLE: b"\xf1\x07",
    v1.CapabilityInfo_Capability.NET_BIND_SERVICE: b"\xf2\x07",
    v1.CapabilityInfo_Capability.NET_BROADCAST: b"\xf3\x07",
    v1.CapabilityInfo_Capability.NET_ADMIN: b"\xf4\x07",
    v1.CapabilityInfo_Capability.NET_RAW: b"\xf5\x07",
    v1.CapabilityInfo_Capability.IPC_LOCK: b"\xf6\x07",
    v1.CapabilityInfo_Capability.IPC_OWNER: b"\xf7\x07",
    v1.CapabilityInfo_Capability.SYS_MODULE: b"\xf8\x07",
    v1.CapabilityInfo_Capability.SYS_RAWIO: b"\xf9\x07",
    v1.CapabilityInfo_Capability.SYS_CHROOT: b"\xfa\x07",
    v1.CapabilityInfo_Capability.SYS_PTRACE: b"\xfb\x07",
    v1.CapabilityInfo_Capability.SYS_PACCT: b"\xfc\x07",
    v1.CapabilityInfo_Capability.SYS_ADMIN: b"\xfd\x07",
    v1.CapabilityInfo_Capability.SYS_BOOT: b"\xfe\x07",
    v1.CapabilityInfo_Capability.SYS_NICE: b"\xff\x07",
    v1.CapabilityInfo_Capability.SYS_RESOURCE: b"\x80\x08",
    v1.CapabilityInfo_Capability.SYS_TIME: b"\x81\x08",
    v1.CapabilityInfo_Capability.SYS_TTY_CONFIG: b"\x82\x08",
    v1.CapabilityInfo_Capability.MKNOD: b"\x83\x08",
    v1.CapabilityInfo_Capability.LEASE: b"\x84\x08",
    v1.CapabilityInfo_Capability.AUDIT_WRITE: b"\x85\x08",
    v1.CapabilityInfo_Capability.AUDIT_CONTROL: b"\x86\x08",
    v1.CapabilityInfo_Capability.SETFCAP: b"\x87\x08",
    v1.CapabilityInfo_Capability.MAC_OVERRIDE: b"\x88\x08",
    v1.CapabilityInfo_Capability.MAC_ADMIN: b"\x89\x08",
    v1.CapabilityInfo_Capability.SYSLOG: b"\x8a\x08",
    v1.CapabilityInfo_Capability.WAKE_ALARM: b"\x8b\x08",
    v1.CapabilityInfo_Capability.BLOCK_SUSPEND: b"\x8c\x08",
    v1.CapabilityInfo_Capability.AUDIT_READ: b"\x8d\x08",
    v1.CapabilityInfo_Capability.PERFMON: b"\x8e\x08",
    v1.CapabilityInfo_Capability.BPF: b"\x8f\x08",
    v1.CapabilityInfo_Capability.CHECKPOINT_RESTORE: b"\x90\x08",
}
members_v1_CapabilityInfo_Capability = {
    1040: v1.CapabilityInfo_Capability.CHECKPOINT_RESTORE,
    1039: v1.CapabilityInfo_Capability.BPF,
    1038: v1.CapabilityInfo_Capability.PERFMON,
    1037: v1.CapabilityInfo_Capability.AUDIT_READ,
    1036: v1.CapabilityInfo_Capability.BLOCK_SUSPEND,
    1035: v1.CapabilityInfo_Capability.WAKE_ALARM,
    1034: v1.CapabilityInfo_Capability.SYSLOG,
    1033: v1.CapabilityInfo_Capability.MAC_ADMIN,
    1032: v1.CapabilityInfo_Capability.MAC_OVERRIDE,
    1031: v1.CapabilityInfo_Capability.SETFCAP,
    1030: v1.CapabilityInfo_Capability.AUDIT_CONTROL,
    1029: v1.CapabilityInfo_Capability.AUDIT_WRITE,
    1028: v1.CapabilityInfo_Capability.LEASE,
    1027: v1.CapabilityInfo_Capability.MKNOD,
    1026: v1.CapabilityInfo_Capability.SYS_TTY_CONFIG,
    1025: v1.CapabilityInfo_Capability.SYS_TIME,
    1024: v1.CapabilityInfo_Capability.SYS_RESOURCE,
    1023: v1.CapabilityInfo_Capability.SYS_NICE,
    1022: v1.CapabilityInfo_Capability.SYS_BOOT,
    1021: v1.CapabilityInfo_Capability.SYS_ADMIN,
    1020: v1.CapabilityInfo_Capability.SYS_PACCT,
    1019: v1.CapabilityInfo_Capability.SYS_PTRACE,
    1018: v1.CapabilityInfo_Capability.SYS_CHROOT,
    1017: v1.CapabilityInfo_Capability.SYS_RAWIO,
    1016: v1.CapabilityInfo_Capability.SYS_MODULE,
    1015: v1.CapabilityInfo_Capability.IPC_OWNER,
    1014: v1.CapabilityInfo_Capability.IPC_LOCK,
    1013: v1.CapabilityInfo_Capability.NET_RAW,
    1012: v1.CapabilityInfo_Capability.NET_ADMIN,
    1011: v1.CapabilityInfo_Capability.NET_BROADCAST,
    1010: v1.CapabilityInfo_Capability.NET_BIND_SERVICE,
    1009: v1.CapabilityInfo_Capability.LINUX_IMMUTABLE,
    1008: v1.CapabilityInfo_Capability.SETPCAP,
    1007: v1.CapabilityInfo_Capability.SETUID,
    1006: v1.CapabilityInfo_Capability.SETGID,
    1005: v1.CapabilityInfo_Capability.KILL,
    1004: v1.CapabilityInfo_Capability.FSETID,
    1003: v1.CapabilityInfo_Capability.FOWNER,
    1002: v1.CapabilityInfo_Capability.DAC_READ_SEARCH,
    1001: v1.CapabilityInfo_Capability.DAC_OVERRIDE,
    1000: v1.CapabilityInfo_Capability.CHOWN,
    0: v1.CapabilityInfo_Capability.UNKNOWN,
}

numbers_v1_LinuxInfo_IpcMode = {
    v1.LinuxInfo_IpcMode.UNKNOWN: b"\x00",
    v1.LinuxInfo_IpcMode.PRIVATE: b"\x01",
    v1.LinuxInfo_IpcMode.SHARE_PARENT: b"\x02",
}
members_v1_LinuxInfo_IpcMode = {
    2: v1.LinuxInfo_IpcMode.SHARE_PARENT,
    1: v1.LinuxInfo_IpcMode.PRIVATE,
    0: v1.LinuxInfo_IpcMode.UNKNOWN,
}

numbers_v1_RLimitInfo_RLimit_Type = {
    v1.RLimitInfo_RLimit_Type.UNKNOWN: b"\x00",
    v1.RLimitInfo_RLimit_Type.RLMT_AS: b"\x01",
    v1.RLimitInfo_RLimit_Type.RLMT_CORE: b"\x02",
    v1.RLimitInfo_RLimit_Type.RLMT_CPU: b"\x03",
    v1.RLimitInfo_RLimit_Type.RLMT_DATA: b"\x04",
    v1.RLimitInfo_RLimit_Type.RLMT_FSIZE: b"\x05",
    v1.RLimitInfo_RLimit_Type.RLMT_LOCKS: b"\x06",
    v1.RLimitInfo_RLimit_Type.RLMT_MEMLOCK: b"\x07",
    v1.RLimitInfo_RLimit_Type.RLMT_MSGQUEUE: b"\x08",
    v1.RLimitInfo_RLimit_Type.RLMT_NICE: b"\x09",
    v1.RLimitInfo_RLimit_Type.RLMT_NOFILE: b"\x0a",
    v1.RLimitInfo_RLimit_Type.RLMT_NPROC: b"\x0b",
    v1.RLimitInfo_RLimit_Type.RLMT_RSS: b"\x0c",
    v1.RLimitInfo_RLimit_Type.RLMT_RTPRIO: b"\x0d",
    v1.RLimitInfo_RLimit_Type.RLMT_RTTIME: b"\x0e",
    v1.RLimitInfo_RLimit_Type.RLMT_SIGPENDING: b"\x0f",
    v1.RLimitInfo_RLimit_Type.RLMT_STACK: b"\x10",
}
members_v1_RLimitInfo_RLimit_Type = {
    16: v1.RLimitInfo_RLimit_Type.RLMT_STACK,
    15: v1.RLimitInfo_RLimit_Type.RLMT_SIGPENDING,
    14: v1.RLimitInfo_RLimit_Type.RLMT_RTTIME,
    13: v1.RLimitInfo_RLimit_Type.RLMT_RTPRIO,
    12: v1.RLimitInfo_RLimit_Type.RLMT_RSS,
    11: v1.RLimitInfo_RLimit_Type.RLMT_NPROC,
    10: v1.RLimitInfo_RLimit_Type.RLMT_NOFILE,
    9: v1.RLimitInfo_RLimit_Type.RLMT_NICE,
    8: v1.RLimitInfo_RLimit_Type.RLMT_MSGQUEUE,
    7: v1.RLimitInfo_RLimit_Type.RLMT_MEMLOCK,
    6: v1.RLimitInfo_RLimit_Type.RLMT_LOCKS,
    5: v1.RLimitInfo_RLimit_Type.RLMT_FSIZE,
    4: v1.RLimitInfo_RLimit_Type.RLMT_DATA,
    3: v1.RLimitInfo_RLimit_Type.RLMT_CPU,
    2: v1.RLimitInfo_RLimit_Type.RLMT_CORE,
    1: v1.RLimitInfo_RLimit_Type.RLMT_AS,
    0: v1.RLimitInfo_RLimit_Type.UNKNOWN,
}

numbers_v1_ContainerInfo_Type = {
    v1.ContainerInfo_Type.DOCKER: b"\x01",
    v1.ContainerInfo_Type.MESOS: b"\x02",
}
members_v1_ContainerInfo_Type = {
    2: v1.ContainerInfo_Type.MESOS,
    1: v1.ContainerInfo_Type.DOCKER,
}

numbers_v1_ContainerInfo_DockerInfo_Network = {
    v1.ContainerInfo_DockerInfo_Network.HOST: b"\x01",
    v1.ContainerInfo_DockerInfo_Network.BRIDGE: b"\x02",
    v1.ContainerInfo_DockerInfo_Network.NONE: b"\x03",
    v1.ContainerInfo_DockerInfo_Network.USER: b"\x04",
}
members_v1_ContainerInfo_DockerInfo_Network = {
    4: v1.ContainerInfo_DockerInfo_Network.USER,
    3: v1.ContainerInfo_DockerInfo_Network.NONE,
    2: v1.ContainerInfo_DockerInfo_Network.BRIDGE,
    1: v1.ContainerInfo_DockerInfo_Network.HOST,
}

numbers_v1_CgroupInfo_Blkio_Operation = {
    v1.CgroupInfo_Blkio_Operation.UNKNOWN: b"\x00",
    v1.CgroupInfo_Blkio_Operation.TOTAL: b"\x01",
    v1.CgroupInfo_Blkio_Operation.READ: b"\x02",
    v1.CgroupInfo_Blkio_Operation.WRITE: b"\x03",
    v1.CgroupInfo_Blkio_Operation.SYNC: b"\x04",
    v1.CgroupInfo_Blkio_Operation.ASYNC: b"\x05",
    v1.CgroupInfo_Blkio_Operation.DISCARD: b"\x06",
}
members_v1_CgroupInfo_Blkio_Operation = {
    6: v1.CgroupInfo_Blkio_Operation.DISCARD,
    5: v1.CgroupInfo_Blkio_Operation.ASYNC,
    4: v1.CgroupInfo_Blkio_Operation.SYNC,
    3: v1.CgroupInfo_Blkio_Operation.WRITE,
    2: v1.CgroupInfo_Blkio_Operation.READ,
    1: v1.CgroupInfo_Blkio_Operation.TOTAL,
    0: v1.CgroupInfo_Blkio_Operation.UNKNOWN,
}

numbers_v1_DiscoveryInfo_Visibility = {
    v1.DiscoveryInfo_Visibility.FRAMEWORK: b"\x00",
    v1.DiscoveryInfo_Visibility.CLUSTER: b"\x01",
    v1.DiscoveryInfo_Visibility.EXTERNAL: b"\x02",
}
members_v1_DiscoveryInfo_Visibility = {
    2: v1.DiscoveryInfo_Visibility.EXTERNAL,
    1: v1.DiscoveryInfo_Visibility.CLUSTER,
    0: v1.DiscoveryInfo_Visibility.FRAMEWORK,
}

numbers_v1_allocator_InverseOfferStatus_Status = {
    v1_allocator.InverseOfferStatus_Status.UNKNOWN: b"\x01",
    v1_allocator.InverseOfferStatus_Status.ACCEPT: b"\x02",
    v1_allocator.InverseOfferStatus_Status.DECLINE: b"\x03",
}
members_v1_allocator_InverseOfferStatus_Status = {
    3: v1_allocator.InverseOfferStatus_Status.DECLINE,
    2: v1_allocator.InverseOfferStatus_Status.ACCEPT,
    1: v1_allocator.InverseOfferStatus_Status.UNKNOWN,
}

numbers_v1_scheduler_Event_Type = {
    v1_scheduler.Event_Type.UNKNOWN: b"\x00",
    v1_scheduler.Event_Type.SUBSCRIBED: b"\x01",
    v1_scheduler.Event_Type.OFFERS: b"\x02",
    v1_scheduler.Event_Type.INVERSE_OFFERS: b"\x09",
    v1_scheduler.Event_Type.RESCIND: b"\x03",
    v1_scheduler.Event_Type.RESCIND_INVERSE_OFFER: b"\x0a",
    v1_scheduler.Event_Type.UPDATE: b"\x04",
    v1_scheduler.Event_Type.UPDATE_OPERATION_STATUS: b"\x0b",
    v1_scheduler.Event_Type.MESSAGE: b"\x05",
    v1_scheduler.Event_Type.FAILURE: b"\x06",
    v1_scheduler.Event_Type.ERROR: b"\x07",
    v1_scheduler.Event_Type.HEARTBEAT: b"\x08",
}
members_v1_scheduler_Event_Type = {
    8: v1_scheduler.Event_Type.HEARTBEAT,
    7: v1_scheduler.Event_Type.ERROR,
    6: v1_scheduler.Event_Type.FAILURE,
    5: v1_scheduler.Event_Type.MESSAGE,
    11: v1_scheduler.Event_Type.UPDATE_OPERATION_STATUS,
    4: v1_scheduler.Event_Type.UPDATE,
    10: v1_scheduler.Event_Type.RESCIND_INVERSE_OFFER,
    3: v1_scheduler.Event_Type.RESCIND,
    9: v1_scheduler.Event_Type.INVERSE_OFFERS,
    2: v1_scheduler.Event_Type.OFFERS,
    1: v1_scheduler.Event_Type.SUBSCRIBED,
    0: v1_scheduler.Event_Type.UNKNOWN,
}

numbers_v1_scheduler_Response_Type = {
    v1_scheduler.Response_Type.UNKNOWN: b"\x00",
    v1_scheduler.Response_Type.RECONCILE_OPERATIONS: b"\x01",
}
members_v1_scheduler_Response_Type = {
    1: v1_scheduler.Response_Type.RECONCILE_OPERATIONS,
    0: v1_scheduler.Response_Type.UNKNOWN,
}

numbers_v1_scheduler_AttributeConstraint_Selector_PseudoattributeType = {
    v1_scheduler.AttributeConstraint_Selector_PseudoattributeType.UNKNOWN: b"\x00",
    v1_scheduler.AttributeConstraint_Selector_PseudoattributeType.HOSTNAME: b"\x01",
    v1_scheduler.AttributeConstraint_Selector_PseudoattributeType.REGION: b"\x02",
    v1_scheduler.AttributeConstraint_Selector_PseudoattributeType.ZONE: b"\x03",
}
members_v1_scheduler_AttributeConstraint_Selector_PseudoattributeType = {
    3: v1_scheduler.AttributeConstraint_Selector_PseudoattributeType.ZONE,
    2: v1_scheduler.AttributeConstraint_Selector_PseudoattributeType.REGION,
    1: v1_scheduler.AttributeConstraint_Selector_PseudoattributeType.HOSTNAME,
    0: v1_scheduler.AttributeConstraint_Selector_PseudoattributeType.UNKNOWN,
}

numbers_v1_scheduler_Call_Type = {
    v1_scheduler.Call_Type.UNKNOWN: b"\x00",
    v1_scheduler.Call_Type.SUBSCRIBE: b"\x01",
    v1_scheduler.Call_Type.TEARDOWN: b"\x02",
    v1_scheduler.Call_Type.ACCEPT: b"\x03",
    v1_scheduler.Call_Type.DECLINE: b"\x04",
    v1_scheduler.Call_Type.ACCEPT_INVERSE_OFFERS: b"\x0d",
    v1_scheduler.Call_Type.DECLINE_INVERSE_OFFERS: b"\x0e",
    v1_scheduler.Call_Type.REVIVE: b"\x05",
    v1_scheduler.Call_Type.KILL: b"\x06",
    v1_scheduler.Call_Type.SHUTDOWN: b"\x07",
    v1_scheduler.Call_Type.ACKNOWLEDGE: b"\x08",
    v1_scheduler.Call_Type.ACKNOWLEDGE_OPERATION_STATUS: b"\x0f",
    v1_scheduler.Call_Type.RECONCILE: b"\x09",
    v1_scheduler.Call_Type.RECONCILE_OPERATIONS: b"\x10",
    v1_scheduler.Call_Type.MESSAGE: b"\x0a",
    v1_scheduler.Call_Type.REQUEST: b"\x0b",
    v1_scheduler.Call_Type.SUPPRESS: b"\x0c",
    v1_scheduler.Call_Type.UPDATE_FRAMEWORK: b"\x11",
}
members_v1_scheduler_Call_Type = {
    17: v1_scheduler.Call_Type.UPDATE_FRAMEWORK,
    12: v1_scheduler.Call_Type.SUPPRESS,
    11: v1_scheduler.Call_Type.REQUEST,
    10: v1_scheduler.Call_Type.MESSAGE,
    16: v1_scheduler.Call_Type.RECONCILE_OPERATIONS,
    9: v1_scheduler.Call_Type.RECONCILE,
    15: v1_scheduler.Call_Type.ACKNOWLEDGE_OPERATION_STATUS,
    8: v1_scheduler.Call_Type.ACKNOWLEDGE,
    7: v1_scheduler.Call_Type.SHUTDOWN,
    6: v1_scheduler.Call_Type.KILL,
    5: v1_scheduler.Call_Type.REVIVE,
    14: v1_scheduler.Call_Type.DECLINE_INVERSE_OFFERS,
    13: v1_scheduler.Call_Type.ACCEPT_INVERSE_OFFERS,
    4: v1_scheduler.Call_Type.DECLINE,
    3: v1_scheduler.Call_Type.ACCEPT,
    2: v1_scheduler.Call_Type.TEARDOWN,
    1: v1_scheduler.Call_Type.SUBSCRIBE,
    0: v1_scheduler.Call_Type.UNKNOWN,
}

numbers_v1_executor_Event_Type = {
    v1_executor.Event_Type.UNKNOWN: b"\x00",
    v1_executor.Event_Type.SUBSCRIBED: b"\x01",
    v1_executor.Event_Type.LAUNCH: b"\x02",
    v1_executor.Event_Type.LAUNCH_GROUP: b"\x08",
    v1_executor.Event_Type.KILL: b"\x03",
    v1_executor.Event_Type.ACKNOWLEDGED: b"\x04",
    v1_executor.Event_Type.MESSAGE: b"\x05",
    v1_executor.Event_Type.ERROR: b"\x06",
    v1_executor.Event_Type.SHUTDOWN: b"\x07",
    v1_executor.Event_Type.HEARTBEAT: b"\x09",
}
members_v1_executor_Event_Type = {
    9: v1_executor.Event_Type.HEARTBEAT,
    7: v1_executor.Event_Type.SHUTDOWN,
    6: v1_executor.Event_Type.ERROR,
    5: v1_executor.Event_Type.MESSAGE,
    4: v1_executor.Event_Type.ACKNOWLEDGED,
    3: v1_executor.Event_Type.KILL,
    8: v1_executor.Event_Type.LAUNCH_GROUP,
    2: v1_executor.Event_Type.LAUNCH,
    1: v1_executor.Event_Type.SUBSCRIBED,
    0: v1_executor.Event_Type.UNKNOWN,
}

numbers_v1_executor_Call_Type = {
    v1_executor.Call_Type.UNKNOWN: b"\x00",
    v1_executor.Call_Type.SUBSCRIBE: b"\x01",
    v1_executor.Call_Type.UPDATE: b"\x02",
    v1_executor.Call_Type.MESSAGE: b"\x03",
    v1_executor.Call_Type.HEARTBEAT: b"\x04",
}
members_v1_executor_Call_Type = {
    4: v1_executor.Call_Type.HEARTBEAT,
    3: v1_executor.Call_Type.MESSAGE,
    2: v1_executor.Call_Type.UPDATE,
    1: v1_executor.Call_Type.SUBSCRIBE,
    0: v1_executor.Call_Type.UNKNOWN,
}

numbers_v1_resource_provider_Event_Type = {
    v1_resource_provider.Event_Type.UNKNOWN: b"\x00",
    v1_resource_provider.Event_Type.SUBSCRIBED: b"\x01",
    v1_resource_provider.Event_Type.APPLY_OPERATION: b"\x02",
    v1_resource_provider.Event_Type.PUBLISH_RESOURCES: b"\x03",
    v1_resource_provider.Event_Type.ACKNOWLEDGE_OPERATION_STATUS: b"\x04",
    v1_resource_provider.Event_Type.RECONCILE_OPERATIONS: b"\x05",
    v1_resource_provider.Event_Type.TEARDOWN: b"\x06",
}
members_v1_resource_provider_Event_Type = {
    6: v1_resource_provider.Event_Type.TEARDOWN,
    5: v1_resource_provider.Event_Type.RECONCILE_OPERATIONS,
    4: v1_resource_provider.Event_Type.ACKNOWLEDGE_OPERATION_STATUS,
    3: v1_resource_provider.Event_Type.PUBLISH_RESOURCES,
    2: v1_resource_provider.Event_Type.APPLY_OPERATION,
    1: v1_resource_provider.Event_Type.SUBSCRIBED,
    0: v1_resource_provider.Event_Type.UNKNOWN,
}

numbers_v1_resource_provider_Call_Type = {
    v1_resource_provider.Call_Type.UNKNOWN: b"\x00",
    v1_resource_provider.Call_Type.SUBSCRIBE: b"\x01",
    v1_resource_provider.Call_Type.UPDATE_OPERATION_STATUS: b"\x02",
    v1_resource_provider.Call_Type.UPDATE_STATE: b"\x03",
    v1_resource_provider.Call_Type.UPDATE_PUBLISH_RESOURCES_STATUS: b"\x04",
}
members_v1_resource_provider_Call_Type = {
    4: v1_resource_provider.Call_Type.UPDATE_PUBLISH_RESOURCES_STATUS,
    3: v1_resource_provider.Call_Type.UPDATE_STATE,
    2: v1_resource_provider.Call_Type.UPDATE_OPERATION_STATUS,
    1: v1_resource_provider.Call_Type.SUBSCRIBE,
    0: v1_resource_provider.Call_Type.UNKNOWN,
}

numbers_v1_resource_provider_Call_UpdatePublishResourcesStatus_Status = {
    v1_resource_provider.Call_UpdatePublishResourcesStatus_Status.UNKNOWN: b"\x00",
    v1_resource_provider.Call_UpdatePublishResourcesStatus_Status.OK: b"\x01",
    v1_resource_provider.Call_UpdatePublishResourcesStatus_Status.FAILED: b"\x02",
}
members_v1_resource_provider_Call_UpdatePublishResourcesStatus_Status = {
    2: v1_resource_provider.Call_UpdatePublishResourcesStatus_Status.FAILED,
    1: v1_resource_provider.Call_UpdatePublishResourcesStatus_Status.OK,
    0: v1_resource_provider.Call_UpdatePublishResourcesStatus_Status.UNKNOWN,
}

numbers_v1_master_Call_Type = {
    v1_master.Call_Type.UNKNOWN: b"\x00",
    v1_master.Call_Type.GET_HEALTH: b"\x01",
    v1_master.Call_Type.GET_FLAGS: b"\x02",
    v1_master.Call_Type.GET_VERSION: b"\x03",
    v1_master.Call_Type.GET_METRICS: b"\x04",
    v1_master.Call_Type.GET_LOGGING_LEVEL: b"\x05",
    v1_master.Call_Type.SET_LOGGING_LEVEL: b"\x06",
    v1_master.Call_Type.LIST_FILES: b"\x07",
    v1_master.Call_Type.READ_FILE: b"\x08",
    v1_master.Call_Type.GET_STATE: b"\x09",
    v1_master.Call_Type.GET_AGENTS: b"\x0a",
    v1_master.Call_Type.GET_FRAMEWORKS: b"\x0b",
    v1_master.Call_Type.GET_EXECUTORS: b"\x0c",
    v1_master.Call_Type.GET_OPERATIONS: b"\x21",
    v1_master.Call_Type.GET_TASKS: b"\x0d",
    v1_master.Call_Type.GET_ROLES: b"\x0e",
    v1_master.Call_Type.GET_WEIGHTS: b"\x0f",
    v1_master.Call_Type.UPDATE_WEIGHTS: b"\x10",
    v1_master.Call_Type.GET_MASTER: b"\x11",
    v1_master.Call_Type.SUBSCRIBE: b"\x12",
    v1_master.Call_Type.RESERVE_RESOURCES: b"\x13",
    v1_master.Call_Type.UNRESERVE_RESOURCES: b"\x14",
    v1_master.Call_Type.CREATE_VOLUMES: b"\x15",
    v1_master.Call_Type.DESTROY_VOLUMES: b"\x16",
    v1_master.Call_Type.GROW_VOLUME: b"\x22",
    v1_master.Call_Type.SHRINK_VOLUME: b"\x23",
    v1_master.Call_Type.GET_MAINTENANCE_STATUS: b"\x17",
    v1_master.Call_Type.GET_MAINTENANCE_SCHEDULE: b"\x18",
    v1_master.Call_Type.UPDATE_MAINTENANCE_SCHEDULE: b"\x19",
    v1_master.Call_Type.START_MAINTENANCE: b"\x1a",
    v1_master.Call_Type.STOP_MAINTENANCE: b"\x1b",
    v1_master.Call_Type.DRAIN_AGENT: b"\x25",
    v1_master.Call_Type.DEACTIVATE_AGENT: b"\x26",
    v1_master.Call_Type.REACTIVATE_AGENT: b"\x27",
    v1_master.Call_Type.GET_QUOTA: b"\x1c",
    v1_master.Call_Type.UPDATE_QUOTA: b"\x24",
    v1_master.Call_Type.SET_QUOTA: b"\x1d",
    v1_master.Call_Type.REMOVE_QUOTA: b"\x1e",
    v1_master.Call_Type.TEARDOWN: b"\x1f",
    v1_master.Call_Type.MARK_AGENT_GONE: b"\x20",
}
members_v1_master_Call_Type = {
    32: v1_master.Call_Type.MARK_AGENT_GONE,
    31: v1_master.Call_Type.TEARDOWN,
    30: v1_master.Call_Type.REMOVE_QUOTA,
    29: v1_master.Call_Type.SET_QUOTA,
    36: v1_master.Call_Type.UPDATE_QUOTA,
    28: v1_master.Call_Type.GET_QUOTA,
    39: v1_master.Call_Type.REACTIVATE_AGENT,
    38: v1_master.Call_Type.DEACTIVATE_AGENT,
    37: v1_master.Call_Type.DRAIN_AGENT,
    27: v1_master.Call_Type.STOP_MAINTENANCE,
    26: v1_master.Call_Type.START_MAINTENANCE,
    25: v1_master.Call_Type.UPDATE_MAINTENANCE_SCHEDULE,
    24: v1_master.Call_Type.GET_MAINTENANCE_SCHEDULE,
    23: v1_master.Call_Type.GET_MAINTENANCE_STATUS,
    35: v1_master.Call_Type.SHRINK_VOLUME,
    34: v1_master.Call_Type.GROW_VOLUME,
    22: v1_master.Call_Type.DESTROY_VOLUMES,
    21: v1_master.Call_Type.CREATE_VOLUMES,
    20: v1_master.Call_Type.UNRESERVE_RESOURCES,
    19: v1_master.Call_Type.RESERVE_RESOURCES,
    18: v1_master.Call_Type.SUBSCRIBE,
    17: v1_master.Call_Type.GET_MASTER,
    16: v1_master.Call_Type.UPDATE_WEIGHTS,
    15: v1_master.Call_Type.GET_WEIGHTS,
    14: v1_master.Call_Type.GET_ROLES,
    13: v1_master.Call_Type.GET_TASKS,
    33: v1_master.Call_Type.GET_OPERATIONS,
    12: v1_master.Call_Type.GET_EXECUTORS,
    11: v1_master.Call_Type.GET_FRAMEWORKS,
    10: v1_master.Call_Type.GET_AGENTS,
    9: v1_master.Call_Type.GET_STATE,
    8: v1_master.Call_Type.READ_FILE,
    7: v1_master.Call_Type.LIST_FILES,
    6: v1_master.Call_Type.SET_LOGGING_LEVEL,
    5: v1_master.Call_Type.GET_LOGGING_LEVEL,
    4: v1_master.Call_Type.GET_METRICS,
    3: v1_master.Call_Type.GET_VERSION,
    2: v1_master.Call_Type.GET_FLAGS,
    1: v1_master.Call_Type.GET_HEALTH,
    0: v1_master.Call_Type.UNKNOWN,
}

numbers_v1_master_Response_Type = {
    v1_master.Response_Type.UNKNOWN: b"\x00",
    v1_master.Response_Type.GET_HEALTH: b"\x01",
    v1_master.Response_Type.GET_FLAGS: b"\x02",
    v1_master.Response_Type.GET_VERSION: b"\x03",
    v1_master.Response_Type.GET_METRICS: b"\x04",
    v1_master.Response_Type.GET_LOGGING_LEVEL: b"\x05",
    v1_master.Response_Type.LIST_FILES: b"\x06",
    v1_master.Response_Type.READ_FILE: b"\x07",
    v1_master.Response_Type.GET_STATE: b"\x08",
    v1_master.Response_Type.GET_AGENTS: b"\x09",
    v1_master.Response_Type.GET_FRAMEWORKS: b"\x0a",
    v1_master.Response_Type.GET_EXECUTORS: b"\x0b",
    v1_master.Response_Type.GET_OPERATIONS: b"\x13",
    v1_master.Response_Type.GET_TASKS: b"\x0c",
    v1_master.Response_Type.GET_ROLES: b"\x0d",
    v1_master.Response_Type.GET_WEIGHTS: b"\x0e",
    v1_master.Response_Type.GET_MASTER: b"\x0f",
    v1_master.Response_Type.GET_MAINTENANCE_STATUS: b"\x10",
    v1_master.Response_Type.GET_MAINTENANCE_SCHEDULE: b"\x11",
    v1_master.Response_Type.GET_QUOTA: b"\x12",
}
members_v1_master_Response_Type = {
    18: v1_master.Response_Type.GET_QUOTA,
    17: v1_master.Response_Type.GET_MAINTENANCE_SCHEDULE,
    16: v1_master.Response_Type.GET_MAINTENANCE_STATUS,
    15: v1_master.Response_Type.GET_MASTER,
    14: v1_master.Response_Type.GET_WEIGHTS,
    13: v1_master.Response_Type.GET_ROLES,
    12: v1_master.Response_Type.GET_TASKS,
    19: v1_master.Response_Type.GET_OPERATIONS,
    11: v1_master.Response_Type.GET_EXECUTORS,
    10: v1_master.Response_Type.GET_FRAMEWORKS,
    9: v1_master.Response_Type.GET_AGENTS,
    8: v1_master.Response_Type.GET_STATE,
    7: v1_master.Response_Type.READ_FILE,
    6: v1_master.Response_Type.LIST_FILES,
    5: v1_master.Response_Type.GET_LOGGING_LEVEL,
    4: v1_master.Response_Type.GET_METRICS,
    3: v1_master.Response_Type.GET_VERSION,
    2: v1_master.Response_Type.GET_FLAGS,
    1: v1_master.Response_Type.GET_HEALTH,
    0: v1_master.Response_Type.UNKNOWN,
}

numbers_v1_master_Event_Type = {
    v1_master.Event_Type.UNKNOWN: b"\x00",
    v1_master.Event_Type.SUBSCRIBED: b"\x01",
    v1_master.Event_Type.TASK_ADDED: b"\x02",
    v1_master.Event_Type.TASK_UPDATED: b"\x03",
    v1_master.Event_Type.AGENT_ADDED: b"\x04",
    v1_master.Event_Type.AGENT_REMOVED: b"\x05",
    v1_master.Event_Type.FRAMEWORK_ADDED: b"\x06",
    v1_master.Event_Type.FRAMEWORK_UPDATED: b"\x07",
    v1_master.Event_Type.FRAMEWORK_REMOVED: b"\x08",
    v1_master.Event_Type.HEARTBEAT: b"\x09",
}
members_v1_master_Event_Type = {
    9: v1_master.Event_Type.HEARTBEAT,
    8: v1_master.Event_Type.FRAMEWORK_REMOVED,
    7: v1_master.Event_Type.FRAMEWORK_UPDATED,
    6: v1_master.Event_Type.FRAMEWORK_ADDED,
    5: v1_master.Event_Type.AGENT_REMOVED,
    4: v1_master.Event_Type.AGENT_ADDED,
    3: v1_master.Event_Type.TASK_UPDATED,
    2: v1_master.Event_Type.TASK_ADDED,
    1: v1_master.Event_Type.SUBSCRIBED,
    0: v1_master.Event_Type.UNKNOWN,
}

numbers_v1_agent_Call_Type = {
    v1_agent.Call_Type.UNKNOWN: b"\x00",
    v1_agent.Call_Type.GET_HEALTH: b"\x01",
    v1_agent.Call_Type.GET_FLAGS: b"\x02",
    v1_agent.Call_Type.GET_VERSION: b"\x03",
    v1_agent.Call_Type.GET_METRICS: b"\x04",
    v1_agent.Call_Type.GET_LOGGING_LEVEL: b"\x05",
    v1_agent.Call_Type.SET_LOGGING_LEVEL: b"\x06",
    v1_agent.Call_Type.LIST_FILES: b"\x07",
    v1_agent.Call_Type.READ_FILE: b"\x08",
    v1_agent.Call_Type.GET_STATE: b"\x09",
    v1_agent.Call_Type.GET_CONTAINERS: b"\x0a",
    v1_agent.Call_Type.GET_FRAMEWORKS: b"\x0b",
    v1_agent.Call_Type.GET_EXECUTORS: b"\x0c",
    v1_agent.Call_Type.GET_OPERATIONS: b"\x1f",
    v1_agent.Call_Type.GET_TASKS: b"\x0d",
    v1_agent.Call_Type.GET_AGENT: b"\x14",
    v1_agent.Call_Type.GET_RESOURCE_PROVIDERS: b"\x1a",
    v1_agent.Call_Type.LAUNCH_NESTED_CONTAINER: b"\x0e",
    v1_agent.Call_Type.WAIT_NESTED_CONTAINER: b"\x0f",
    v1_agent.Call_Type.KILL_NESTED_CONTAINER: b"\x10",
    v1_agent.Call_Type.REMOVE_NESTED_CONTAINER: b"\x15",
    v1_agent.Call_Type.LAUNCH_NESTED_CONTAINER_SESSION: b"\x11",
    v1_agent.Call_Type.ATTACH_CONTAINER_INPUT: b"\x12",
    v1_agent.Call_Type.ATTACH_CONTAINER_OUTPUT: b"\x13",
    v1_agent.Call_Type.LAUNCH_CONTAINER: b"\x16",
    v1_agent.Call_Type.WAIT_CONTAINER: b"\x17",
    v1_agent.Call_Type.KILL_CONTAINER: b"\x18",
    v1_agent.Call_Type.REMOVE_CONTAINER: b"\x19",
    v1_agent.Call_Type.ADD_RESOURCE_PROVIDER_CONFIG: b"\x1b",
    v1_agent.Call_Type.UPDATE_RESOURCE_PROVIDER_CONFIG: b"\x1c",
    v1_agent.Call_Type.REMOVE_RESOURCE_PROVIDER_CONFIG: b"\x1d",
    v1_agent.Call_Type.MARK_RESOURCE_PROVIDER_GONE: b"\x20",
    v1_agent.Call_Type.PRUNE_IMAGES: b"\x1e",
}
members_v1_agent_Call_Type = {
    30: v1_agent.Call_Type.PRUNE_IMAGES,
    32: v1_agent.Call_Type.MARK_RESOURCE_PROVIDER_GONE,
    29: v1_agent.Call_Type.REMOVE_RESOURCE_PROVIDER_CONFIG,
    28: v1_agent.Call_Type.UPDATE_RESOURCE_PROVIDER_CONFIG,
    27: v1_agent.Call_Type.ADD_RESOURCE_PROVIDER_CONFIG,
    25: v1_agent.Call_Type.REMOVE_CONTAINER,
    24: v1_agent.Call_Type.KILL_CONTAINER,
    23: v1_agent.Call_Type.WAIT_CONTAINER,
    22: v1_agent.Call_Type.LAUNCH_CONTAINER,
    19: v1_agent.Call_Type.ATTACH_CONTAINER_OUTPUT,
    18: v1_agent.Call_Type.ATTACH_CONTAINER_INPUT,
    17: v1_agent.Call_Type.LAUNCH_NESTED_CONTAINER_SESSION,
    21: v1_agent.Call_Type.REMOVE_NESTED_CONTAINER,
    16: v1_agent.Call_Type.KILL_NESTED_CONTAINER,
    15: v1_agent.Call_Type.WAIT_NESTED_CONTAINER,
    14: v1_agent.Call_Type.LAUNCH_NESTED_CONTAINER,
    26: v1_agent.Call_Type.GET_RESOURCE_PROVIDERS,
    20: v1_agent.Call_Type.GET_AGENT,
    13: v1_agent.Call_Type.GET_TASKS,
    31: v1_agent.Call_Type.GET_OPERATIONS,
    12: v1_agent.Call_Type.GET_EXECUTORS,
    11: v1_agent.Call_Type.GET_FRAMEWORKS,
    10: v1_agent.Call_Type.GET_CONTAINERS,
    9: v1_agent.Call_Type.GET_STATE,
    8: v1_agent.Call_Type.READ_FILE,
    7: v1_agent.Call_Type.LIST_FILES,
    6: v1_agent.Call_Type.SET_LOGGING_LEVEL,
    5: v1_agent.Call_Type.GET_LOGGING_LEVEL,
    4: v1_agent.Call_Type.GET_METRICS,
    3: v1_agent.Call_Type.GET_VERSION,
    2: v1_agent.Call_Type.GET_FLAGS,
    1: v1_agent.Call_Type.GET_HEALTH,
    0: v1_agent.Call_Type.UNKNOWN,
}

numbers_v1_agent_Call_AttachContainerInput_Type = {
    v1_agent.Call_AttachContainerInput_Type.UNKNOWN: b"\x00",
    v1_agent.Call_AttachContainerInput_Type.CONTAINER_ID: b"\x01",
    v1_agent.Call_AttachContainerInput_Type.PROCESS_IO: b"\x02",
}
members_v1_agent_Call_AttachContainerInput_Type = {
    2: v1_agent.Call_AttachContainerInput_Type.PROCESS_IO,
    1: v1_agent.Call_AttachContainerInput_Type.CONTAINER_ID,
    0: v1_agent.Call_AttachContainerInput_Type.UNKNOWN,
}

numbers_v1_agent_Response_Type = {
    v1_agent.Response_Type.UNKNOWN: b"\x00",
    v1_agent.Response_Type.GET_HEALTH: b"\x01",
    v1_agent.Response_Type.GET_FLAGS: b"\x02",
    v1_agent.Response_Type.GET_VERSION: b"\x03",
    v1_agent.Response_Type.GET_METRICS: b"\x04",
    v1_agent.Response_Type.GET_LOGGING_LEVEL: b"\x05",
    v1_agent.Response_Type.LIST_FILES: b"\x06",
    v1_agent.Response_Type.READ_FILE: b"\x07",
    v1_agent.Response_Type.GET_STATE: b"\x08",
    v1_agent.Response_Type.GET_CONTAINERS: b"\x09",
    v1_agent.Response_Type.GET_FRAMEWORKS: b"\x0a",
    v1_agent.Response_Type.GET_EXECUTORS: b"\x0b",
    v1_agent.Response_Type.GET_OPERATIONS: b"\x11",
    v1_agent.Response_Type.GET_TASKS: b"\x0c",
    v1_agent.Response_Type.GET_AGENT: b"\x0e",
    v1_agent.Response_Type.GET_RESOURCE_PROVIDERS: b"\x10",
    v1_agent.Response_Type.WAIT_NESTED_CONTAINER: b"\x0d",
    v1_agent.Response_Type.WAIT_CONTAINER: b"\x0f",
}
members_v1_agent_Response_Type = {
    15: v1_agent.Response_Type.WAIT_CONTAINER,
    13: v1_agent.Response_Type.WAIT_NESTED_CONTAINER,
    16: v1_agent.Response_Type.GET_RESOURCE_PROVIDERS,
    14: v1_agent.Response_Type.GET_AGENT,
    12: v1_agent.Response_Type.GET_TASKS,
    17: v1_agent.Response_Type.GET_OPERATIONS,
    11: v1_agent.Response_Type.GET_EXECUTORS,
    10: v1_agent.Response_Type.GET_FRAMEWORKS,
    9: v1_agent.Response_Type.GET_CONTAINERS,
    8: v1_agent.Response_Type.GET_STATE,
    7: v1_agent.Response_Type.READ_FILE,
    6: v1_agent.Response_Type.LIST_FILES,
    5: v1_agent.Response_Type.GET_LOGGING_LEVEL,
    4: v1_agent.Response_Type.GET_METRICS,
    3: v1_agent.Response_Type.GET_VERSION,
    2: v1_agent.Response_Type.GET_FLAGS,
    1: v1_agent.Response_Type.GET_HEALTH,
    0: v1_agent.Response_Type.UNKNOWN,
}

numbers_v1_agent_ProcessIO_Type = {
    v1_agent.ProcessIO_Type.UNKNOWN: b"\x00",
    v1_agent.ProcessIO_Type.DATA: b"\x01",
    v1_agent.ProcessIO_Type.CONTROL: b"\x02",
}
members_v1_agent_ProcessIO_Type = {
    2: v1_agent.ProcessIO_Type.CONTROL,
    1: v1_agent.ProcessIO_Type.DATA,
    0: v1_agent.ProcessIO_Type.UNKNOWN,
}

numbers_v1_agent_ProcessIO_Data_Type = {
    v1_agent.ProcessIO_Data_Type.UNKNOWN: b"\x00",
    v1_agent.ProcessIO_Data_Type.STDIN: b"\x01",
    v1_agent.ProcessIO_Data_Type.STDOUT: b"\x02",
    v1_agent.ProcessIO_Data_Type.STDERR: b"\x03",
}
members_v1_agent_ProcessIO_Data_Type = {
    3: v1_agent.ProcessIO_Data_Type.STDERR,
    2: v1_agent.ProcessIO_Data_Type.STDOUT,
    1: v1_agent.ProcessIO_Data_Type.STDIN,
    0: v1_agent.ProcessIO_Data_Type.UNKNOWN,
}

numbers_v1_agent_ProcessIO_Control_Type = {
    v1_agent.ProcessIO_Control_Type.UNKNOWN: b"\x00",
    v1_agent.ProcessIO_Control_Type.TTY_INFO: b"\x01",
    v1_agent.ProcessIO_Control_Type.HEARTBEAT: b"\x02",
}
members_v1_agent_ProcessIO_Control_Type = {
    2: v1_agent.ProcessIO_Control_Type.HEARTBEAT,
    1: v1_agent.ProcessIO_Control_Type.TTY_INFO,
    0: v1_agent.ProcessIO_Control_Type.UNKNOWN,
}

numbers_internal_StatusUpdateRecord_Type = {
    internal.StatusUpdateRecord_Type.UPDATE: b"\x00",
    internal.StatusUpdateRecord_Type.ACK: b"\x01",
}
members_internal_StatusUpdateRecord_Type = {
    1: internal.StatusUpdateRecord_Type.ACK,
    0: internal.StatusUpdateRecord_Type.UPDATE,
}

numbers_internal_UpdateOperationStatusRecord_Type = {
    internal.UpdateOperationStatusRecord_Type.UPDATE: b"\x00",
    internal.UpdateOperationStatusRecord_Type.ACK: b"\x01",
}
members_internal_UpdateOperationStatusRecord_Type = {
    1: internal.UpdateOperationStatusRecord_Type.ACK,
    0: internal.UpdateOperationStatusRecord_Type.UPDATE,
}

numbers_internal_state_Operation_Type = {
    internal_state.Operation_Type.SNAPSHOT: b"\x01",
    internal_state.Operation_Type.DIFF: b"\x03",
    internal_state.Operation_Type.EXPUNGE: b"\x02",
}
members_internal_state_Operation_Type = {
    2: internal_state.Operation_Type.EXPUNGE,
    3: internal_state.Operation_Type.DIFF,
    1: internal_state.Operation_Type.SNAPSHOT,
}


def decode_v1_FrameworkID(b, p, e):
    f_value = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_value = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_value is None:
        raise UnusualError
    return v1.FrameworkID(value=f_value)


def encode_v1_FrameworkID(m):
    s = m.value.encode()
    return b"\x0a" + V[len(s)] + s


def decode_v1_OfferID(b, p, e):
    f_value = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_value = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_value is None:
        raise UnusualError
    return v1.OfferID(value=f_value)


def encode_v1_OfferID(m):
    s = m.value.encode()
    return b"\x0a" + V[len(s)] + s


def decode_v1_AgentID(b, p, e):
    f_value = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_value = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_value is None:
        raise UnusualError
    return v1.AgentID(value=f_value)


def encode_v1_AgentID(m):
    s = m.value.encode()
    return b"\x0a" + V[len(s)] + s


def decode_v1_TaskID(b, p, e):
    f_value = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_value = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_value is None:
        raise UnusualError
    return v1.TaskID(value=f_value)


def encode_v1_TaskID(m):
    s = m.value.encode()
    return b"\x0a" + V[len(s)] + s


def decode_v1_ExecutorID(b, p, e):
    f_value = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_value = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_value is None:
        raise UnusualError
    return v1.ExecutorID(value=f_value)


def encode_v1_ExecutorID(m):
    s = m.value.encode()
    return b"\x0a" + V[len(s)] + s


def decode_v1_ContainerID(b, p, e, depth=MAX_DEPTH):
    if not depth:
        raise TooDeepError
    f_value = None
    f_parent = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_value = b[p:q].decode()
            p = q
        elif t == 18:
            if f_parent is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_parent = decode_v1_ContainerID(b, p, q, depth - 1)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_value is None:
        raise UnusualError
    return v1.ContainerID(value=f_value, parent=f_parent)


def encode_v1_ContainerID(m):
    o = []
    s = m.value.encode()
    o += (b"\x0a", V[len(s)], s)
    x = m.parent
    if x is not None:
        s = encode_v1_ContainerID(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_ResourceProviderID(b, p, e):
    f_value = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_value = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_value is None:
        raise UnusualError
    return v1.ResourceProviderID(value=f_value)


def encode_v1_ResourceProviderID(m):
    s = m.value.encode()
    return b"\x0a" + V[len(s)] + s


def decode_v1_OperationID(b, p, e):
    f_value = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_value = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_value is None:
        raise UnusualError
    return v1.OperationID(value=f_value)


def encode_v1_OperationID(m):
    s = m.value.encode()
    return b"\x0a" + V[len(s)] + s


def decode_v1_TimeInfo(b, p, e):
    f_nanoseconds = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_nanoseconds = n
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_nanoseconds is None:
        raise UnusualError
    return v1.TimeInfo(nanoseconds=f_nanoseconds)


def encode_v1_TimeInfo(m):
    return b"\x08" + V[m.nanoseconds]


def decode_v1_DurationInfo(b, p, e):
    f_nanoseconds = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_nanoseconds = n
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_nanoseconds is None:
        raise UnusualError
    return v1.DurationInfo(nanoseconds=f_nanoseconds)


def encode_v1_DurationInfo(m):
    return b"\x08" + V[m.nanoseconds]


def decode_v1_Address(b, p, e):
    f_hostname = None
    f_ip = None
    f_port = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_hostname = b[p:q].decode()
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_ip = b[p:q].decode()
            p = q
        elif t == 24:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n = (n + 0x80000000 & 0xFFFFFFFF) - 0x80000000
            f_port = n
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_port is None:
        raise UnusualError
    return v1.Address(hostname=f_hostname, ip=f_ip, port=f_port)


def encode_v1_Address(m):
    o = []
    x = m.hostname
    if x is not None:
        s = x.encode()
        o += (b"\x0a", V[len(s)], s)
    x = m.ip
    if x is not None:
        s = x.encode()
        o += (b"\x12", V[len(s)], s)
    o += (b"\x18", V[m.port])
    return b"".join(o)


def decode_v1_Parameter(b, p, e):
    f_key = None
    f_value = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_key = b[p:q].decode()
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_value = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_key is None or f_value is None:
        raise UnusualError
    return v1.Parameter(key=f_key, value=f_value)


def encode_v1_Parameter(m):
    o = []
    s = m.key.encode()
    o += (b"\x0a", V[len(s)], s)
    s = m.value.encode()
    o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_URL(b, p, e):
    f_scheme = None
    f_address = None
    f_path = None
    f_query = None
    f_fragment = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_scheme = b[p:q].decode()
            p = q
        elif t == 18:
            if f_address is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_address = decode_v1_Address(b, p, q)
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_path = b[p:q].decode()
            p = q
        elif t == 34:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_query is None:
                f_query = [decode_v1_Parameter(b, p, q)]
            else:
                f_query.append(decode_v1_Parameter(b, p, q))
            p = q
        elif t == 42:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_fragment = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_scheme is None or f_address is None:
        raise UnusualError
    return v1.URL(scheme=f_scheme, address=f_address, path=f_path, query=() if f_query is None else tuple(f_query), fragment=f_fragment)


def encode_v1_URL(m):
    o = []
    s = m.scheme.encode()
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_Address(m.address)
    o += (b"\x12", V[len(s)], s)
    x = m.path
    if x is not None:
        s = x.encode()
        o += (b"\x1a", V[len(s)], s)
    for x in m.query:
        s = encode_v1_Parameter(x)
        o += (b"\x22", V[len(s)], s)
    x = m.fragment
    if x is not None:
        s = x.encode()
        o += (b"\x2a", V[len(s)], s)
    return b"".join(o)


def decode_v1_Unavailability(b, p, e):
    f_start = None
    f_duration = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_start is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_start = decode_v1_TimeInfo(b, p, q)
            p = q
        elif t == 18:
            if f_duration is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_duration = decode_v1_DurationInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_start is None:
        raise UnusualError
    return v1.Unavailability(start=f_start, duration=f_duration)


def encode_v1_Unavailability(m):
    o = []
    s = encode_v1_TimeInfo(m.start)
    o += (b"\x0a", V[len(s)], s)
    x = m.duration
    if x is not None:
        s = encode_v1_DurationInfo(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_MachineID(b, p, e):
    f_hostname = None
    f_ip = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_hostname = b[p:q].decode()
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_ip = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.MachineID(hostname=f_hostname, ip=f_ip)


def encode_v1_MachineID(m):
    o = []
    x = m.hostname
    if x is not None:
        s = x.encode()
        o += (b"\x0a", V[len(s)], s)
    x = m.ip
    if x is not None:
        s = x.encode()
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_MachineInfo(b, p, e):
    f_id = None
    f_mode = None
    f_unavailability = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_id = decode_v1_MachineID(b, p, q)
            p = q
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_MachineInfo_Mode.get(n)
            if x is not None:
                f_mode = x
        elif t == 26:
            if f_unavailability is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_unavailability = decode_v1_Unavailability(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_id is None:
        raise UnusualError
    return v1.MachineInfo(id=f_id, mode=f_mode, unavailability=f_unavailability)


def encode_v1_MachineInfo(m):
    o = []
    s = encode_v1_MachineID(m.id)
    o += (b"\x0a", V[len(s)], s)
    x = m.mode
    if x is not None:
        o += (b"\x10", numbers_v1_MachineInfo_Mode[x])
    x = m.unavailability
    if x is not None:
        s = encode_v1_Unavailability(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_FrameworkInfo_Capability(b, p, e):
    f_type = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_FrameworkInfo_Capability_Type.get(n)
            if x is not None:
                f_type = x
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.FrameworkInfo_Capability(type=f_type)


def encode_v1_FrameworkInfo_Capability(m):
    o = []
    x = m.type
    if x is not None:
        o += (b"\x08", numbers_v1_FrameworkInfo_Capability_Type[x])
    return b"".join(o)


def decode_v1_Label(b, p, e):
    f_key = None
    f_value = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_key = b[p:q].decode()
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_value = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_key is None:
        raise UnusualError
    return v1.Label(key=f_key, value=f_value)


def encode_v1_Label(m):
    o = []
    s = m.key.encode()
    o += (b"\x0a", V[len(s)], s)
    x = m.value
    if x is not None:
        s = x.encode()
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_Labels(b, p, e):
    f_labels = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_labels is None:
                f_labels = [decode_v1_Label(b, p, q)]
            else:
                f_labels.append(decode_v1_Label(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.Labels(labels=() if f_labels is None else tuple(f_labels))


def encode_v1_Labels(m):
    o = []
    for x in m.labels:
        s = encode_v1_Label(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_Value_Scalar(b, p, e):
    f_value = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 9:
            f_value = unpack_double(b, p)[0]
            p += 8
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_value is None:
        raise UnusualError
    return v1.Value_Scalar(value=f_value)


def encode_v1_Value_Scalar(m):
    return b"\x09" + D(m.value)


def decode_v1_OfferFilters_ResourceQuantities(b, p, e):
    f_quantities = {}
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            k, v = read_entry(b, p, q, decode_v1_Value_Scalar)
            f_quantities[k] = v
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.OfferFilters_ResourceQuantities(quantities=f_quantities)


def encode_v1_OfferFilters_ResourceQuantities(m):
    o = []
    for k, x in m.quantities.items():
        k = k.encode()
        s = encode_v1_Value_Scalar(x)
        s = b"".join((b"\x0a", V[len(k)], k, b"\x12", V[len(s)], s))
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_OfferFilters_MinAllocatableResources(b, p, e):
    f_quantities = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_quantities is None:
                f_quantities = [decode_v1_OfferFilters_ResourceQuantities(b, p, q)]
            else:
                f_quantities.append(decode_v1_OfferFilters_ResourceQuantities(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.OfferFilters_MinAllocatableResources(quantities=() if f_quantities is None else tuple(f_quantities))


def encode_v1_OfferFilters_MinAllocatableResources(m):
    o = []
    for x in m.quantities:
        s = encode_v1_OfferFilters_ResourceQuantities(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_OfferFilters(b, p, e):
    f_min_allocatable_resources = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_min_allocatable_resources is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_min_allocatable_resources = decode_v1_OfferFilters_MinAllocatableResources(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.OfferFilters(min_allocatable_resources=f_min_allocatable_resources)


def encode_v1_OfferFilters(m):
    o = []
    x = m.min_allocatable_resources
    if x is not None:
        s = encode_v1_OfferFilters_MinAllocatableResources(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_FrameworkInfo(b, p, e):
    f_user = None
    f_name = None
    f_id = None
    f_failover_timeout = None
    f_checkpoint = None
    f_role = None
    f_roles = None
    f_hostname = None
    f_principal = None
    f_webui_url = None
    f_capabilities = None
    f_labels = None
    f_offer_filters = {}
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_user = b[p:q].decode()
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_name = b[p:q].decode()
            p = q
        elif t == 26:
            if f_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 33:
            f_failover_timeout = unpack_double(b, p)[0]
            p += 8
        elif t == 40:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_checkpoint = n != 0
        elif t == 50:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_role = b[p:q].decode()
            p = q
        elif t == 58:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_hostname = b[p:q].decode()
            p = q
        elif t == 66:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_principal = b[p:q].decode()
            p = q
        elif t == 74:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_webui_url = b[p:q].decode()
            p = q
        elif t == 82:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_capabilities is None:
                f_capabilities = [decode_v1_FrameworkInfo_Capability(b, p, q)]
            else:
                f_capabilities.append(decode_v1_FrameworkInfo_Capability(b, p, q))
            p = q
        elif t == 90:
            if f_labels is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_labels = decode_v1_Labels(b, p, q)
            p = q
        elif t == 98:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_roles is None:
                f_roles = [b[p:q].decode()]
            else:
                f_roles.append(b[p:q].decode())
            p = q
        elif t == 106:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            k, v = read_entry(b, p, q, decode_v1_OfferFilters)
            f_offer_filters[k] = v
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_user is None or f_name is None:
        raise UnusualError
    return v1.FrameworkInfo(user=f_user, name=f_name, id=f_id, failover_timeout=f_failover_timeout, checkpoint=f_checkpoint, role=f_role, roles=() if f_roles is None else tuple(f_roles), hostname=f_hostname, principal=f_principal, webui_url=f_webui_url, capabilities=() if f_capabilities is None else tuple(f_capabilities), labels=f_labels, offer_filters=f_offer_filters)


def encode_v1_FrameworkInfo(m):
    o = []
    s = m.user.encode()
    o += (b"\x0a", V[len(s)], s)
    s = m.name.encode()
    o += (b"\x12", V[len(s)], s)
    x = m.id
    if x is not None:
        s = encode_v1_FrameworkID(x)
        o += (b"\x1a", V[len(s)], s)
    x = m.failover_timeout
    if x is not None:
        o += (b"\x21", D(x))
    x = m.checkpoint
    if x is not None:
        o += (b"\x28", (b"\x01" if x else b"\x00"))
    x = m.role
    if x is not None:
        s = x.encode()
        o += (b"\x32", V[len(s)], s)
    x = m.hostname
    if x is not None:
        s = x.encode()
        o += (b"\x3a", V[len(s)], s)
    x = m.principal
    if x is not None:
        s = x.encode()
        o += (b"\x42", V[len(s)], s)
    x = m.webui_url
    if x is not None:
        s = x.encode()
        o += (b"\x4a", V[len(s)], s)
    for x in m.capabilities:
        s = encode_v1_FrameworkInfo_Capability(x)
        o += (b"\x52", V[len(s)], s)
    x = m.labels
    if x is not None:
        s = encode_v1_Labels(x)
        o += (b"\x5a", V[len(s)], s)
    for x in m.roles:
        s = x.encode()
        o += (b"\x62", V[len(s)], s)
    for k, x in m.offer_filters.items():
        k = k.encode()
        s = encode_v1_OfferFilters(x)
        s = b"".join((b"\x0a", V[len(k)], k, b"\x12", V[len(s)], s))
        o += (b"\x6a", V[len(s)], s)
    return b"".join(o)


def decode_v1_CommandInfo_URI(b, p, e):
    f_value = None
    f_executable = None
    f_extract = None
    f_cache = None
    f_output_file = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_value = b[p:q].decode()
            p = q
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_executable = n != 0
        elif t == 24:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_extract = n != 0
        elif t == 32:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_cache = n != 0
        elif t == 42:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_output_file = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_value is None:
        raise UnusualError
    return v1.CommandInfo_URI(value=f_value, executable=f_executable, extract=f_extract, cache=f_cache, output_file=f_output_file)


def encode_v1_CommandInfo_URI(m):
    o = []
    s = m.value.encode()
    o += (b"\x0a", V[len(s)], s)
    x = m.executable
    if x is not None:
        o += (b"\x10", (b"\x01" if x else b"\x00"))
    x = m.extract
    if x is not None:
        o += (b"\x18", (b"\x01" if x else b"\x00"))
    x = m.cache
    if x is not None:
        o += (b"\x20", (b"\x01" if x else b"\x00"))
    x = m.output_file
    if x is not None:
        s = x.encode()
        o += (b"\x2a", V[len(s)], s)
    return b"".join(o)


def decode_v1_Secret_Reference(b, p, e):
    f_name = None
    f_key = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_name = b[p:q].decode()
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_key = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_name is None:
        raise UnusualError
    return v1.Secret_Reference(name=f_name, key=f_key)


def encode_v1_Secret_Reference(m):
    o = []
    s = m.name.encode()
    o += (b"\x0a", V[len(s)], s)
    x = m.key
    if x is not None:
        s = x.encode()
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_Secret_Value(b, p, e):
    f_data = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_data = b[p:q]
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_data is None:
        raise UnusualError
    return v1.Secret_Value(data=f_data)


def encode_v1_Secret_Value(m):
    s = m.data
    return b"\x0a" + V[len(s)] + s


def decode_v1_Secret(b, p, e):
    f_type = None
    f_reference = None
    f_value = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_Secret_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 18:
            if f_reference is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_reference = decode_v1_Secret_Reference(b, p, q)
            p = q
        elif t == 26:
            if f_value is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_value = decode_v1_Secret_Value(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.Secret(type=f_type, reference=f_reference, value=f_value)


def encode_v1_Secret(m):
    o = []
    x = m.type
    if x is not None:
        o += (b"\x08", numbers_v1_Secret_Type[x])
    x = m.reference
    if x is not None:
        s = encode_v1_Secret_Reference(x)
        o += (b"\x12", V[len(s)], s)
    x = m.value
    if x is not None:
        s = encode_v1_Secret_Value(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_Environment_Variable(b, p, e):
    f_name = None
    f_type = None
    f_value = None
    f_secret = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_name = b[p:q].decode()
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_value = b[p:q].decode()
            p = q
        elif t == 24:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_Environment_Variable_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 34:
            if f_secret is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_secret = decode_v1_Secret(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_name is None:
        raise UnusualError
    return v1.Environment_Variable(name=f_name, type=f_type, value=f_value, secret=f_secret)


def encode_v1_Environment_Variable(m):
    o = []
    s = m.name.encode()
    o += (b"\x0a", V[len(s)], s)
    x = m.value
    if x is not None:
        s = x.encode()
        o += (b"\x12", V[len(s)], s)
    x = m.type
    if x is not None:
        o += (b"\x18", numbers_v1_Environment_Variable_Type[x])
    x = m.secret
    if x is not None:
        s = encode_v1_Secret(x)
        o += (b"\x22", V[len(s)], s)
    return b"".join(o)


def decode_v1_Environment(b, p, e):
    f_variables = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_variables is None:
                f_variables = [decode_v1_Environment_Variable(b, p, q)]
            else:
                f_variables.append(decode_v1_Environment_Variable(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.Environment(variables=() if f_variables is None else tuple(f_variables))


def encode_v1_Environment(m):
    o = []
    for x in m.variables:
        s = encode_v1_Environment_Variable(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_CommandInfo(b, p, e):
    f_uris = None
    f_environment = None
    f_shell = None
    f_value = None
    f_arguments = None
    f_user = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_uris is None:
                f_uris = [decode_v1_CommandInfo_URI(b, p, q)]
            else:
                f_uris.append(decode_v1_CommandInfo_URI(b, p, q))
            p = q
        elif t == 18:
            if f_environment is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_environment = decode_v1_Environment(b, p, q)
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_value = b[p:q].decode()
            p = q
        elif t == 42:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_user = b[p:q].decode()
            p = q
        elif t == 48:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_shell = n != 0
        elif t == 58:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_arguments is None:
                f_arguments = [b[p:q].decode()]
            else:
                f_arguments.append(b[p:q].decode())
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.CommandInfo(uris=() if f_uris is None else tuple(f_uris), environment=f_environment, shell=f_shell, value=f_value, arguments=() if f_arguments is None else tuple(f_arguments), user=f_user)


def encode_v1_CommandInfo(m):
    o = []
    for x in m.uris:
        s = encode_v1_CommandInfo_URI(x)
        o += (b"\x0a", V[len(s)], s)
    x = m.environment
    if x is not None:
        s = encode_v1_Environment(x)
        o += (b"\x12", V[len(s)], s)
    x = m.value
    if x is not None:
        s = x.encode()
        o += (b"\x1a", V[len(s)], s)
    x = m.user
    if x is not None:
        s = x.encode()
        o += (b"\x2a", V[len(s)], s)
    x = m.shell
    if x is not None:
        o += (b"\x30", (b"\x01" if x else b"\x00"))
    for x in m.arguments:
        s = x.encode()
        o += (b"\x3a", V[len(s)], s)
    return b"".join(o)


def decode_v1_CheckInfo_Command(b, p, e):
    f_command = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_command is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_command = decode_v1_CommandInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_command is None:
        raise UnusualError
    return v1.CheckInfo_Command(command=f_command)


def encode_v1_CheckInfo_Command(m):
    s = encode_v1_CommandInfo(m.command)
    return b"\x0a" + V[len(s)] + s


def decode_v1_CheckInfo_Http(b, p, e):
    f_port = None
    f_path = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            f_port = n
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_path = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_port is None:
        raise UnusualError
    return v1.CheckInfo_Http(port=f_port, path=f_path)


def encode_v1_CheckInfo_Http(m):
    o = []
    o += (b"\x08", V[m.port])
    x = m.path
    if x is not None:
        s = x.encode()
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_CheckInfo_Tcp(b, p, e):
    f_port = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            f_port = n
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_port is None:
        raise UnusualError
    return v1.CheckInfo_Tcp(port=f_port)


def encode_v1_CheckInfo_Tcp(m):
    return b"\x08" + V[m.port]


def decode_v1_CheckInfo(b, p, e):
    f_type = None
    f_command = None
    f_http = None
    f_tcp = None
    f_delay_seconds = None
    f_interval_seconds = None
    f_timeout_seconds = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_CheckInfo_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 18:
            if f_command is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_command = decode_v1_CheckInfo_Command(b, p, q)
            p = q
        elif t == 26:
            if f_http is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_http = decode_v1_CheckInfo_Http(b, p, q)
            p = q
        elif t == 33:
            f_delay_seconds = unpack_double(b, p)[0]
            p += 8
        elif t == 41:
            f_interval_seconds = unpack_double(b, p)[0]
            p += 8
        elif t == 49:
            f_timeout_seconds = unpack_double(b, p)[0]
            p += 8
        elif t == 58:
            if f_tcp is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_tcp = decode_v1_CheckInfo_Tcp(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.CheckInfo(type=f_type, command=f_command, http=f_http, tcp=f_tcp, delay_seconds=f_delay_seconds, interval_seconds=f_interval_seconds, timeout_seconds=f_timeout_seconds)


def encode_v1_CheckInfo(m):
    o = []
    x = m.type
    if x is not None:
        o += (b"\x08", numbers_v1_CheckInfo_Type[x])
    x = m.command
    if x is not None:
        s = encode_v1_CheckInfo_Command(x)
        o += (b"\x12", V[len(s)], s)
    x = m.http
    if x is not None:
        s = encode_v1_CheckInfo_Http(x)
        o += (b"\x1a", V[len(s)], s)
    x = m.delay_seconds
    if x is not None:
        o += (b"\x21", D(x))
    x = m.interval_seconds
    if x is not None:
        o += (b"\x29", D(x))
    x = m.timeout_seconds
    if x is not None:
        o += (b"\x31", D(x))
    x = m.tcp
    if x is not None:
        s = encode_v1_CheckInfo_Tcp(x)
        o += (b"\x3a", V[len(s)], s)
    return b"".join(o)


def decode_v1_HealthCheck_HTTPCheckInfo(b, p, e):
    f_protocol = None
    f_scheme = None
    f_port = None
    f_path = None
    f_statuses = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            f_port = n
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_path = b[p:q].decode()
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_scheme = b[p:q].decode()
            p = q
        elif t == 32:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            if f_statuses is None:
                f_statuses = [n]
            else:
                f_statuses.append(n)
        elif t == 34:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_statuses is None:
                f_statuses = []
            while p < q:
                n = b[p]
                p += 1
                if n > 127:
                    n, p = more(b, p, n)
                    n &= 0xFFFFFFFF
                f_statuses.append(n)
            if p != q:
                raise OverrunError
        elif t == 40:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_NetworkInfo_Protocol.get(n)
            if x is not None:
                f_protocol = x
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_port is None:
        raise UnusualError
    return v1.HealthCheck_HTTPCheckInfo(protocol=f_protocol, scheme=f_scheme, port=f_port, path=f_path, statuses=() if f_statuses is None else tuple(f_statuses))


def encode_v1_HealthCheck_HTTPCheckInfo(m):
    o = []
    o += (b"\x08", V[m.port])
    x = m.path
    if x is not None:
        s = x.encode()
        o += (b"\x12", V[len(s)], s)
    x = m.scheme
    if x is not None:
        s = x.encode()
        o += (b"\x1a", V[len(s)], s)
    for x in m.statuses:
        o += (b"\x20", V[x])
    x = m.protocol
    if x is not None:
        o += (b"\x28", numbers_v1_NetworkInfo_Protocol[x])
    return b"".join(o)


def decode_v1_HealthCheck_TCPCheckInfo(b, p, e):
    f_protocol = None
    f_port = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            f_port = n
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_NetworkInfo_Protocol.get(n)
            if x is not None:
                f_protocol = x
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_port is None:
        raise UnusualError
    return v1.HealthCheck_TCPCheckInfo(protocol=f_protocol, port=f_port)


def encode_v1_HealthCheck_TCPCheckInfo(m):
    o = []
    o += (b"\x08", V[m.port])
    x = m.protocol
    if x is not None:
        o += (b"\x10", numbers_v1_NetworkInfo_Protocol[x])
    return b"".join(o)


def decode_v1_HealthCheck(b, p, e):
    f_delay_seconds = None
    f_interval_seconds = None
    f_timeout_seconds = None
    f_consecutive_failures = None
    f_grace_period_seconds = None
    f_type = None
    f_command = None
    f_http = None
    f_tcp = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_http is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_http = decode_v1_HealthCheck_HTTPCheckInfo(b, p, q)
            p = q
        elif t == 17:
            f_delay_seconds = unpack_double(b, p)[0]
            p += 8
        elif t == 25:
            f_interval_seconds = unpack_double(b, p)[0]
            p += 8
        elif t == 33:
            f_timeout_seconds = unpack_double(b, p)[0]
            p += 8
        elif t == 40:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            f_consecutive_failures = n
        elif t == 49:
            f_grace_period_seconds = unpack_double(b, p)[0]
            p += 8
        elif t == 58:
            if f_command is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_command = decode_v1_CommandInfo(b, p, q)
            p = q
        elif t == 64:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_HealthCheck_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 74:
            if f_tcp is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_tcp = decode_v1_HealthCheck_TCPCheckInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.HealthCheck(delay_seconds=f_delay_seconds, interval_seconds=f_interval_seconds, timeout_seconds=f_timeout_seconds, consecutive_failures=f_consecutive_failures, grace_period_seconds=f_grace_period_seconds, type=f_type, command=f_command, http=f_http, tcp=f_tcp)


def encode_v1_HealthCheck(m):
    o = []
    x = m.http
    if x is not None:
        s = encode_v1_HealthCheck_HTTPCheckInfo(x)
        o += (b"\x0a", V[len(s)], s)
    x = m.delay_seconds
    if x is not None:
        o += (b"\x11", D(x))
    x = m.interval_seconds
    if x is not None:
        o += (b"\x19", D(x))
    x = m.timeout_seconds
    if x is not None:
        o += (b"\x21", D(x))
    x = m.consecutive_failures
    if x is not None:
        o += (b"\x28", V[x])
    x = m.grace_period_seconds
    if x is not None:
        o += (b"\x31", D(x))
    x = m.command
    if x is not None:
        s = encode_v1_CommandInfo(x)
        o += (b"\x3a", V[len(s)], s)
    x = m.type
    if x is not None:
        o += (b"\x40", numbers_v1_HealthCheck_Type[x])
    x = m.tcp
    if x is not None:
        s = encode_v1_HealthCheck_TCPCheckInfo(x)
        o += (b"\x4a", V[len(s)], s)
    return b"".join(o)


def decode_v1_KillPolicy(b, p, e):
    f_grace_period = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_grace_period is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_grace_period = decode_v1_DurationInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.KillPolicy(grace_period=f_grace_period)


def encode_v1_KillPolicy(m):
    o = []
    x = m.grace_period
    if x is not None:
        s = encode_v1_DurationInfo(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_Image_Appc(b, p, e):
    f_name = None
    f_id = None
    f_labels = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_name = b[p:q].decode()
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_id = b[p:q].decode()
            p = q
        elif t == 26:
            if f_labels is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_labels = decode_v1_Labels(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_name is None:
        raise UnusualError
    return v1.Image_Appc(name=f_name, id=f_id, labels=f_labels)


def encode_v1_Image_Appc(m):
    o = []
    s = m.name.encode()
    o += (b"\x0a", V[len(s)], s)
    x = m.id
    if x is not None:
        s = x.encode()
        o += (b"\x12", V[len(s)], s)
    x = m.labels
    if x is not None:
        s = encode_v1_Labels(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_Credential(b, p, e):
    f_principal = None
    f_secret = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_principal = b[p:q].decode()
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_secret = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_principal is None:
        raise UnusualError
    return v1.Credential(principal=f_principal, secret=f_secret)


def encode_v1_Credential(m):
    o = []
    s = m.principal.encode()
    o += (b"\x0a", V[len(s)], s)
    x = m.secret
    if x is not None:
        s = x.encode()
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_Image_Docker(b, p, e):
    f_name = None
    f_credential = None
    f_config = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_name = b[p:q].decode()
            p = q
        elif t == 18:
            if f_credential is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_credential = decode_v1_Credential(b, p, q)
            p = q
        elif t == 26:
            if f_config is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_config = decode_v1_Secret(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_name is None:
        raise UnusualError
    return v1.Image_Docker(name=f_name, credential=f_credential, config=f_config)


def encode_v1_Image_Docker(m):
    o = []
    s = m.name.encode()
    o += (b"\x0a", V[len(s)], s)
    x = m.credential
    if x is not None:
        s = encode_v1_Credential(x)
        o += (b"\x12", V[len(s)], s)
    x = m.config
    if x is not None:
        s = encode_v1_Secret(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_Image(b, p, e):
    f_type = None
    f_appc = None
    f_docker = None
    f_cached = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_Image_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 18:
            if f_appc is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_appc = decode_v1_Image_Appc(b, p, q)
            p = q
        elif t == 26:
            if f_docker is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_docker = decode_v1_Image_Docker(b, p, q)
            p = q
        elif t == 32:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_cached = n != 0
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_type is None:
        raise UnusualError
    return v1.Image(type=f_type, appc=f_appc, docker=f_docker, cached=f_cached)


def encode_v1_Image(m):
    o = []
    o += (b"\x08", numbers_v1_Image_Type[m.type])
    x = m.appc
    if x is not None:
        s = encode_v1_Image_Appc(x)
        o += (b"\x12", V[len(s)], s)
    x = m.docker
    if x is not None:
        s = encode_v1_Image_Docker(x)
        o += (b"\x1a", V[len(s)], s)
    x = m.cached
    if x is not None:
        o += (b"\x20", (b"\x01" if x else b"\x00"))
    return b"".join(o)


def decode_v1_Parameters(b, p, e):
    f_parameter = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_parameter is None:
                f_parameter = [decode_v1_Parameter(b, p, q)]
            else:
                f_parameter.append(decode_v1_Parameter(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.Parameters(parameter=() if f_parameter is None else tuple(f_parameter))


def encode_v1_Parameters(m):
    o = []
    for x in m.parameter:
        s = encode_v1_Parameter(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_Volume_Source_DockerVolume(b, p, e):
    f_driver = None
    f_name = None
    f_driver_options = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_driver = b[p:q].decode()
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_name = b[p:q].decode()
            p = q
        elif t == 26:
            if f_driver_options is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_driver_options = decode_v1_Parameters(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_name is None:
        raise UnusualError
    return v1.Volume_Source_DockerVolume(driver=f_driver, name=f_name, driver_options=f_driver_options)


def encode_v1_Volume_Source_DockerVolume(m):
    o = []
    x = m.driver
    if x is not None:
        s = x.encode()
        o += (b"\x0a", V[len(s)], s)
    s = m.name.encode()
    o += (b"\x12", V[len(s)], s)
    x = m.driver_options
    if x is not None:
        s = encode_v1_Parameters(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_MountPropagation(b, p, e):
    f_mode = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_MountPropagation_Mode.get(n)
            if x is not None:
                f_mode = x
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.MountPropagation(mode=f_mode)


def encode_v1_MountPropagation(m):
    o = []
    x = m.mode
    if x is not None:
        o += (b"\x08", numbers_v1_MountPropagation_Mode[x])
    return b"".join(o)


def decode_v1_Volume_Source_HostPath(b, p, e):
    f_path = None
    f_mount_propagation = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_path = b[p:q].decode()
            p = q
        elif t == 18:
            if f_mount_propagation is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_mount_propagation = decode_v1_MountPropagation(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_path is None:
        raise UnusualError
    return v1.Volume_Source_HostPath(path=f_path, mount_propagation=f_mount_propagation)


def encode_v1_Volume_Source_HostPath(m):
    o = []
    s = m.path.encode()
    o += (b"\x0a", V[len(s)], s)
    x = m.mount_propagation
    if x is not None:
        s = encode_v1_MountPropagation(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_Volume_Source_SandboxPath(b, p, e):
    f_type = None
    f_path = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_Volume_Source_SandboxPath_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_path = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_path is None:
        raise UnusualError
    return v1.Volume_Source_SandboxPath(type=f_type, path=f_path)


def encode_v1_Volume_Source_SandboxPath(m):
    o = []
    x = m.type
    if x is not None:
        o += (b"\x08", numbers_v1_Volume_Source_SandboxPath_Type[x])
    s = m.path.encode()
    o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_Volume_Source_CSIVolume_VolumeCapability_BlockVolume(b, p, e):
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.Volume_Source_CSIVolume_VolumeCapability_BlockVolume()


def encode_v1_Volume_Source_CSIVolume_VolumeCapability_BlockVolume(m):
    return b""


def decode_v1_Volume_Source_CSIVolume_VolumeCapability_MountVolume(b, p, e):
    f_fs_type = None
    f_mount_flags = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_fs_type = b[p:q].decode()
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_mount_flags is None:
                f_mount_flags = [b[p:q].decode()]
            else:
                f_mount_flags.append(b[p:q].decode())
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.Volume_Source_CSIVolume_VolumeCapability_MountVolume(fs_type=f_fs_type, mount_flags=() if f_mount_flags is None else tuple(f_mount_flags))


def encode_v1_Volume_Source_CSIVolume_VolumeCapability_MountVolume(m):
    o = []
    x = m.fs_type
    if x is not None:
        s = x.encode()
        o += (b"\x0a", V[len(s)], s)
    for x in m.mount_flags:
        s = x.encode()
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_Volume_Source_CSIVolume_VolumeCapability_AccessMode(b, p, e):
    f_mode = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_Volume_Source_CSIVolume_VolumeCapability_AccessMode_Mode.get(n)
            if x is not None:
                f_mode = x
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_mode is None:
        raise UnusualError
    return v1.Volume_Source_CSIVolume_VolumeCapability_AccessMode(mode=f_mode)


def encode_v1_Volume_Source_CSIVolume_VolumeCapability_AccessMode(m):
    return b"\x08" + numbers_v1_Volume_Source_CSIVolume_VolumeCapability_AccessMode_Mode[m.mode]


def decode_v1_Volume_Source_CSIVolume_VolumeCapability(b, p, e):
    f_block = None
    f_mount = None
    f_access_mode = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_block is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_block = decode_v1_Volume_Source_CSIVolume_VolumeCapability_BlockVolume(b, p, q)
            f_mount = None
            p = q
        elif t == 18:
            if f_mount is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_mount = decode_v1_Volume_Source_CSIVolume_VolumeCapability_MountVolume(b, p, q)
            f_block = None
            p = q
        elif t == 26:
            if f_access_mode is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_access_mode = decode_v1_Volume_Source_CSIVolume_VolumeCapability_AccessMode(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_access_mode is None:
        raise UnusualError
    return v1.Volume_Source_CSIVolume_VolumeCapability(block=f_block, mount=f_mount, access_mode=f_access_mode)


def encode_v1_Volume_Source_CSIVolume_VolumeCapability(m):
    o = []
    x = m.block
    if x is not None:
        s = encode_v1_Volume_Source_CSIVolume_VolumeCapability_BlockVolume(x)
        o += (b"\x0a", V[len(s)], s)
    x = m.mount
    if x is not None:
        s = encode_v1_Volume_Source_CSIVolume_VolumeCapability_MountVolume(x)
        o += (b"\x12", V[len(s)], s)
    s = encode_v1_Volume_Source_CSIVolume_VolumeCapability_AccessMode(m.access_mode)
    o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_Volume_Source_CSIVolume_StaticProvisioning(b, p, e):
    f_volume_id = None
    f_volume_capability = None
    f_node_stage_secrets = {}
    f_node_publish_secrets = {}
    f_volume_context = {}
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_volume_id = b[p:q].decode()
            p = q
        elif t == 18:
            if f_volume_capability is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_volume_capability = decode_v1_Volume_Source_CSIVolume_VolumeCapability(b, p, q)
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            k, v = read_entry(b, p, q, decode_v1_Secret)
            f_node_stage_secrets[k] = v
            p = q
        elif t == 34:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            k, v = read_entry(b, p, q, decode_v1_Secret)
            f_node_publish_secrets[k] = v
            p = q
        elif t == 42:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            k, v = read_entry(b, p, q, decode_text)
            f_volume_context[k] = v
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_volume_id is None or f_volume_capability is None:
        raise UnusualError
    return v1.Volume_Source_CSIVolume_StaticProvisioning(volume_id=f_volume_id, volume_capability=f_volume_capability, node_stage_secrets=f_node_stage_secrets, node_publish_secrets=f_node_publish_secrets, volume_context=f_volume_context)


def encode_v1_Volume_Source_CSIVolume_StaticProvisioning(m):
    o = []
    s = m.volume_id.encode()
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_Volume_Source_CSIVolume_VolumeCapability(m.volume_capability)
    o += (b"\x12", V[len(s)], s)
    for k, x in m.node_stage_secrets.items():
        k = k.encode()
        s = encode_v1_Secret(x)
        s = b"".join((b"\x0a", V[len(k)], k, b"\x12", V[len(s)], s))
        o += (b"\x1a", V[len(s)], s)
    for k, x in m.node_publish_secrets.items():
        k = k.encode()
        s = encode_v1_Secret(x)
        s = b"".join((b"\x0a", V[len(k)], k, b"\x12", V[len(s)], s))
        o += (b"\x22", V[len(s)], s)
    for k, x in m.volume_context.items():
        k = k.encode()
        s = x.encode()
        s = b"".join((b"\x0a", V[len(k)], k, b"\x12", V[len(s)], s))
        o += (b"\x2a", V[len(s)], s)
    return b"".join(o)


def decode_v1_Volume_Source_CSIVolume(b, p, e):
    f_plugin_name = None
    f_static_provisioning = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_plugin_name = b[p:q].decode()
            p = q
        elif t == 18:
            if f_static_provisioning is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_static_provisioning = decode_v1_Volume_Source_CSIVolume_StaticProvisioning(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_plugin_name is None:
        raise UnusualError
    return v1.Volume_Source_CSIVolume(plugin_name=f_plugin_name, static_provisioning=f_static_provisioning)


def encode_v1_Volume_Source_CSIVolume(m):
    o = []
    s = m.plugin_name.encode()
    o += (b"\x0a", V[len(s)], s)
    x = m.static_provisioning
    if x is not None:
        s = encode_v1_Volume_Source_CSIVolume_StaticProvisioning(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_Volume_Source(b, p, e):
    f_type = None
    f_docker_volume = None
    f_host_path = None
    f_sandbox_path = None
    f_secret = None
    f_csi_volume = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_Volume_Source_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 18:
            if f_docker_volume is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_docker_volume = decode_v1_Volume_Source_DockerVolume(b, p, q)
            p = q
        elif t == 26:
            if f_sandbox_path is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_sandbox_path = decode_v1_Volume_Source_SandboxPath(b, p, q)
            p = q
        elif t == 34:
            if f_secret is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_secret = decode_v1_Secret(b, p, q)
            p = q
        elif t == 42:
            if f_host_path is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_host_path = decode_v1_Volume_Source_HostPath(b, p, q)
            p = q
        elif t == 50:
            if f_csi_volume is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_csi_volume = decode_v1_Volume_Source_CSIVolume(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.Volume_Source(type=f_type, docker_volume=f_docker_volume, host_path=f_host_path, sandbox_path=f_sandbox_path, secret=f_secret, csi_volume=f_csi_volume)


def encode_v1_Volume_Source(m):
    o = []
    x = m.type
    if x is not None:
        o += (b"\x08", numbers_v1_Volume_Source_Type[x])
    x = m.docker_volume
    if x is not None:
        s = encode_v1_Volume_Source_DockerVolume(x)
        o += (b"\x12", V[len(s)], s)
    x = m.sandbox_path
    if x is not None:
        s = encode_v1_Volume_Source_SandboxPath(x)
        o += (b"\x1a", V[len(s)], s)
    x = m.secret
    if x is not None:
        s = encode_v1_Secret(x)
        o += (b"\x22", V[len(s)], s)
    x = m.host_path
    if x is not None:
        s = encode_v1_Volume_Source_HostPath(x)
        o += (b"\x2a", V[len(s)], s)
    x = m.csi_volume
    if x is not None:
        s = encode_v1_Volume_Source_CSIVolume(x)
        o += (b"\x32", V[len(s)], s)
    return b"".join(o)


def decode_v1_Volume(b, p, e):
    f_mode = None
    f_container_path = None
    f_host_path = None
    f_image = None
    f_source = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_container_path = b[p:q].decode()
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_host_path = b[p:q].decode()
            p = q
        elif t == 24:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_Volume_Mode.get(n)
            if x is not None:
                f_mode = x
        elif t == 34:
            if f_image is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_image = decode_v1_Image(b, p, q)
            p = q
        elif t == 42:
            if f_source is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_source = decode_v1_Volume_Source(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_mode is None or f_container_path is None:
        raise UnusualError
    return v1.Volume(mode=f_mode, container_path=f_container_path, host_path=f_host_path, image=f_image, source=f_source)


def encode_v1_Volume(m):
    o = []
    s = m.container_path.encode()
    o += (b"\x0a", V[len(s)], s)
    x = m.host_path
    if x is not None:
        s = x.encode()
        o += (b"\x12", V[len(s)], s)
    o += (b"\x18", numbers_v1_Volume_Mode[m.mode])
    x = m.image
    if x is not None:
        s = encode_v1_Image(x)
        o += (b"\x22", V[len(s)], s)
    x = m.source
    if x is not None:
        s = encode_v1_Volume_Source(x)
        o += (b"\x2a", V[len(s)], s)
    return b"".join(o)


def decode_v1_ContainerInfo_DockerInfo_PortMapping(b, p, e):
    f_host_port = None
    f_container_port = None
    f_protocol = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            f_host_port = n
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            f_container_port = n
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_protocol = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_host_port is None or f_container_port is None:
        raise UnusualError
    return v1.ContainerInfo_DockerInfo_PortMapping(host_port=f_host_port, container_port=f_container_port, protocol=f_protocol)


def encode_v1_ContainerInfo_DockerInfo_PortMapping(m):
    o = []
    o += (b"\x08", V[m.host_port])
    o += (b"\x10", V[m.container_port])
    x = m.protocol
    if x is not None:
        s = x.encode()
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_ContainerInfo_DockerInfo(b, p, e):
    f_image = None
    f_network = None
    f_port_mappings = None
    f_privileged = None
    f_parameters = None
    f_force_pull_image = None
    f_volume_driver = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_image = b[p:q].decode()
            p = q
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_ContainerInfo_DockerInfo_Network.get(n)
            if x is not None:
                f_network = x
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_port_mappings is None:
                f_port_mappings = [decode_v1_ContainerInfo_DockerInfo_PortMapping(b, p, q)]
            else:
                f_port_mappings.append(decode_v1_ContainerInfo_DockerInfo_PortMapping(b, p, q))
            p = q
        elif t == 32:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_privileged = n != 0
        elif t == 42:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_parameters is None:
                f_parameters = [decode_v1_Parameter(b, p, q)]
            else:
                f_parameters.append(decode_v1_Parameter(b, p, q))
            p = q
        elif t == 48:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_force_pull_image = n != 0
        elif t == 58:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_volume_driver = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_image is None:
        raise UnusualError
    return v1.ContainerInfo_DockerInfo(image=f_image, network=f_network, port_mappings=() if f_port_mappings is None else tuple(f_port_mappings), privileged=f_privileged, parameters=() if f_parameters is None else tuple(f_parameters), force_pull_image=f_force_pull_image, volume_driver=f_volume_driver)


def encode_v1_ContainerInfo_DockerInfo(m):
    o = []
    s = m.image.encode()
    o += (b"\x0a", V[len(s)], s)
    x = m.network
    if x is not None:
        o += (b"\x10", numbers_v1_ContainerInfo_DockerInfo_Network[x])
    for x in m.port_mappings:
        s = encode_v1_ContainerInfo_DockerInfo_PortMapping(x)
        o += (b"\x1a", V[len(s)], s)
    x = m.privileged
    if x is not None:
        o += (b"\x20", (b"\x01" if x else b"\x00"))
    for x in m.parameters:
        s = encode_v1_Parameter(x)
        o += (b"\x2a", V[len(s)], s)
    x = m.force_pull_image
    if x is not None:
        o += (b"\x30", (b"\x01" if x else b"\x00"))
    x = m.volume_driver
    if x is not None:
        s = x.encode()
        o += (b"\x3a", V[len(s)], s)
    return b"".join(o)


def decode_v1_ContainerInfo_MesosInfo(b, p, e):
    f_image = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_image is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_image = decode_v1_Image(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.ContainerInfo_MesosInfo(image=f_image)


def encode_v1_ContainerInfo_MesosInfo(m):
    o = []
    x = m.image
    if x is not None:
        s = encode_v1_Image(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_NetworkInfo_IPAddress(b, p, e):
    f_protocol = None
    f_ip_address = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_NetworkInfo_Protocol.get(n)
            if x is not None:
                f_protocol = x
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_ip_address = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.NetworkInfo_IPAddress(protocol=f_protocol, ip_address=f_ip_address)


def encode_v1_NetworkInfo_IPAddress(m):
    o = []
    x = m.protocol
    if x is not None:
        o += (b"\x08", numbers_v1_NetworkInfo_Protocol[x])
    x = m.ip_address
    if x is not None:
        s = x.encode()
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_NetworkInfo_PortMapping(b, p, e):
    f_host_port = None
    f_container_port = None
    f_protocol = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            f_host_port = n
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            f_container_port = n
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_protocol = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_host_port is None or f_container_port is None:
        raise UnusualError
    return v1.NetworkInfo_PortMapping(host_port=f_host_port, container_port=f_container_port, protocol=f_protocol)


def encode_v1_NetworkInfo_PortMapping(m):
    o = []
    o += (b"\x08", V[m.host_port])
    o += (b"\x10", V[m.container_port])
    x = m.protocol
    if x is not None:
        s = x.encode()
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_NetworkInfo(b, p, e):
    f_ip_addresses = None
    f_name = None
    f_groups = None
    f_labels = None
    f_port_mappings = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_groups is None:
                f_groups = [b[p:q].decode()]
            else:
                f_groups.append(b[p:q].decode())
            p = q
        elif t == 34:
            if f_labels is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_labels = decode_v1_Labels(b, p, q)
            p = q
        elif t == 42:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_ip_addresses is None:
                f_ip_addresses = [decode_v1_NetworkInfo_IPAddress(b, p, q)]
            else:
                f_ip_addresses.append(decode_v1_NetworkInfo_IPAddress(b, p, q))
            p = q
        elif t == 50:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_name = b[p:q].decode()
            p = q
        elif t == 58:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_port_mappings is None:
                f_port_mappings = [decode_v1_NetworkInfo_PortMapping(b, p, q)]
            else:
                f_port_mappings.append(decode_v1_NetworkInfo_PortMapping(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.NetworkInfo(ip_addresses=() if f_ip_addresses is None else tuple(f_ip_addresses), name=f_name, groups=() if f_groups is None else tuple(f_groups), labels=f_labels, port_mappings=() if f_port_mappings is None else tuple(f_port_mappings))


def encode_v1_NetworkInfo(m):
    o = []
    for x in m.groups:
        s = x.encode()
        o += (b"\x1a", V[len(s)], s)
    x = m.labels
    if x is not None:
        s = encode_v1_Labels(x)
        o += (b"\x22", V[len(s)], s)
    for x in m.ip_addresses:
        s = encode_v1_NetworkInfo_IPAddress(x)
        o += (b"\x2a", V[len(s)], s)
    x = m.name
    if x is not None:
        s = x.encode()
        o += (b"\x32", V[len(s)], s)
    for x in m.port_mappings:
        s = encode_v1_NetworkInfo_PortMapping(x)
        o += (b"\x3a", V[len(s)], s)
    return b"".join(o)


def decode_v1_CapabilityInfo(b, p, e):
    f_capabilities = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_CapabilityInfo_Capability.get(n)
            if x is not None:
                if f_capabilities is None:
                    f_capabilities = [x]
                else:
                    f_capabilities.append(x)
        elif t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_capabilities is None:
                f_capabilities = []
            while p < q:
                n = b[p]
                p += 1
                if n > 127:
                    n, p = more(b, p, n)
                    n &= 0xFFFFFFFF
                x = members_v1_CapabilityInfo_Capability.get(n)
                if x is not None:
                    f_capabilities.append(x)
            if p != q:
                raise OverrunError
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.CapabilityInfo(capabilities=() if f_capabilities is None else tuple(f_capabilities))


def encode_v1_CapabilityInfo(m):
    o = []
    for x in m.capabilities:
        o += (b"\x08", numbers_v1_CapabilityInfo_Capability[x])
    return b"".join(o)


def decode_v1_SeccompInfo(b, p, e):
    f_profile_name = None
    f_unconfined = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_profile_name = b[p:q].decode()
            p = q
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_unconfined = n != 0
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.SeccompInfo(profile_name=f_profile_name, unconfined=f_unconfined)


def encode_v1_SeccompInfo(m):
    o = []
    x = m.profile_name
    if x is not None:
        s = x.encode()
        o += (b"\x0a", V[len(s)], s)
    x = m.unconfined
    if x is not None:
        o += (b"\x10", (b"\x01" if x else b"\x00"))
    return b"".join(o)


def decode_v1_LinuxInfo(b, p, e):
    f_capability_info = None
    f_bounding_capabilities = None
    f_effective_capabilities = None
    f_share_pid_namespace = None
    f_seccomp = None
    f_ipc_mode = None
    f_shm_size = None
    f_share_cgroups = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_capability_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_capability_info = decode_v1_CapabilityInfo(b, p, q)
            p = q
        elif t == 18:
            if f_bounding_capabilities is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_bounding_capabilities = decode_v1_CapabilityInfo(b, p, q)
            p = q
        elif t == 26:
            if f_effective_capabilities is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_effective_capabilities = decode_v1_CapabilityInfo(b, p, q)
            p = q
        elif t == 32:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_share_pid_namespace = n != 0
        elif t == 42:
            if f_seccomp is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_seccomp = decode_v1_SeccompInfo(b, p, q)
            p = q
        elif t == 48:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_LinuxInfo_IpcMode.get(n)
            if x is not None:
                f_ipc_mode = x
        elif t == 56:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            f_shm_size = n
        elif t == 64:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_share_cgroups = n != 0
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.LinuxInfo(capability_info=f_capability_info, bounding_capabilities=f_bounding_capabilities, effective_capabilities=f_effective_capabilities, share_pid_namespace=f_share_pid_namespace, seccomp=f_seccomp, ipc_mode=f_ipc_mode, shm_size=f_shm_size, share_cgroups=f_share_cgroups)


def encode_v1_LinuxInfo(m):
    o = []
    x = m.capability_info
    if x is not None:
        s = encode_v1_CapabilityInfo(x)
        o += (b"\x0a", V[len(s)], s)
    x = m.bounding_capabilities
    if x is not None:
        s = encode_v1_CapabilityInfo(x)
        o += (b"\x12", V[len(s)], s)
    x = m.effective_capabilities
    if x is not None:
        s = encode_v1_CapabilityInfo(x)
        o += (b"\x1a", V[len(s)], s)
    x = m.share_pid_namespace
    if x is not None:
        o += (b"\x20", (b"\x01" if x else b"\x00"))
    x = m.seccomp
    if x is not None:
        s = encode_v1_SeccompInfo(x)
        o += (b"\x2a", V[len(s)], s)
    x = m.ipc_mode
    if x is not None:
        o += (b"\x30", numbers_v1_LinuxInfo_IpcMode[x])
    x = m.shm_size
    if x is not None:
        o += (b"\x38", V[x])
    x = m.share_cgroups
    if x is not None:
        o += (b"\x40", (b"\x01" if x else b"\x00"))
    return b"".join(o)


def decode_v1_RLimitInfo_RLimit(b, p, e):
    f_type = None
    f_hard = None
    f_soft = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_RLimitInfo_RLimit_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_hard = n
        elif t == 24:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_soft = n
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.RLimitInfo_RLimit(type=f_type, hard=f_hard, soft=f_soft)


def encode_v1_RLimitInfo_RLimit(m):
    o = []
    x = m.type
    if x is not None:
        o += (b"\x08", numbers_v1_RLimitInfo_RLimit_Type[x])
    x = m.hard
    if x is not None:
        o += (b"\x10", V[x])
    x = m.soft
    if x is not None:
        o += (b"\x18", V[x])
    return b"".join(o)


def decode_v1_RLimitInfo(b, p, e):
    f_rlimits = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_rlimits is None:
                f_rlimits = [decode_v1_RLimitInfo_RLimit(b, p, q)]
            else:
                f_rlimits.append(decode_v1_RLimitInfo_RLimit(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.RLimitInfo(rlimits=() if f_rlimits is None else tuple(f_rlimits))


def encode_v1_RLimitInfo(m):
    o = []
    for x in m.rlimits:
        s = encode_v1_RLimitInfo_RLimit(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_TTYInfo_WindowSize(b, p, e):
    f_rows = None
    f_columns = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            f_rows = n
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            f_columns = n
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_rows is None or f_columns is None:
        raise UnusualError
    return v1.TTYInfo_WindowSize(rows=f_rows, columns=f_columns)


def encode_v1_TTYInfo_WindowSize(m):
    o = []
    o += (b"\x08", V[m.rows])
    o += (b"\x10", V[m.columns])
    return b"".join(o)


def decode_v1_TTYInfo(b, p, e):
    f_window_size = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_window_size is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_window_size = decode_v1_TTYInfo_WindowSize(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.TTYInfo(window_size=f_window_size)


def encode_v1_TTYInfo(m):
    o = []
    x = m.window_size
    if x is not None:
        s = encode_v1_TTYInfo_WindowSize(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_ContainerInfo(b, p, e):
    f_type = None
    f_volumes = None
    f_hostname = None
    f_docker = None
    f_mesos = None
    f_network_infos = None
    f_linux_info = None
    f_rlimit_info = None
    f_tty_info = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_ContainerInfo_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_volumes is None:
                f_volumes = [decode_v1_Volume(b, p, q)]
            else:
                f_volumes.append(decode_v1_Volume(b, p, q))
            p = q
        elif t == 26:
            if f_docker is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_docker = decode_v1_ContainerInfo_DockerInfo(b, p, q)
            p = q
        elif t == 34:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_hostname = b[p:q].decode()
            p = q
        elif t == 42:
            if f_mesos is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_mesos = decode_v1_ContainerInfo_MesosInfo(b, p, q)
            p = q
        elif t == 58:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_network_infos is None:
                f_network_infos = [decode_v1_NetworkInfo(b, p, q)]
            else:
                f_network_infos.append(decode_v1_NetworkInfo(b, p, q))
            p = q
        elif t == 66:
            if f_linux_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_linux_info = decode_v1_LinuxInfo(b, p, q)
            p = q
        elif t == 74:
            if f_rlimit_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_rlimit_info = decode_v1_RLimitInfo(b, p, q)
            p = q
        elif t == 82:
            if f_tty_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_tty_info = decode_v1_TTYInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_type is None:
        raise UnusualError
    return v1.ContainerInfo(type=f_type, volumes=() if f_volumes is None else tuple(f_volumes), hostname=f_hostname, docker=f_docker, mesos=f_mesos, network_infos=() if f_network_infos is None else tuple(f_network_infos), linux_info=f_linux_info, rlimit_info=f_rlimit_info, tty_info=f_tty_info)


def encode_v1_ContainerInfo(m):
    o = []
    o += (b"\x08", numbers_v1_ContainerInfo_Type[m.type])
    for x in m.volumes:
        s = encode_v1_Volume(x)
        o += (b"\x12", V[len(s)], s)
    x = m.docker
    if x is not None:
        s = encode_v1_ContainerInfo_DockerInfo(x)
        o += (b"\x1a", V[len(s)], s)
    x = m.hostname
    if x is not None:
        s = x.encode()
        o += (b"\x22", V[len(s)], s)
    x = m.mesos
    if x is not None:
        s = encode_v1_ContainerInfo_MesosInfo(x)
        o += (b"\x2a", V[len(s)], s)
    for x in m.network_infos:
        s = encode_v1_NetworkInfo(x)
        o += (b"\x3a", V[len(s)], s)
    x = m.linux_info
    if x is not None:
        s = encode_v1_LinuxInfo(x)
        o += (b"\x42", V[len(s)], s)
    x = m.rlimit_info
    if x is not None:
        s = encode_v1_RLimitInfo(x)
        o += (b"\x4a", V[len(s)], s)
    x = m.tty_info
    if x is not None:
        s = encode_v1_TTYInfo(x)
        o += (b"\x52", V[len(s)], s)
    return b"".join(o)


def decode_v1_Value_Range(b, p, e):
    f_begin = None
    f_end = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_begin = n
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_end = n
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_begin is None or f_end is None:
        raise UnusualError
    return v1.Value_Range(begin=f_begin, end=f_end)


def encode_v1_Value_Range(m):
    o = []
    o += (b"\x08", V[m.begin])
    o += (b"\x10", V[m.end])
    return b"".join(o)


def decode_v1_Value_Ranges(b, p, e):
    f_range = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_range is None:
                f_range = [decode_v1_Value_Range(b, p, q)]
            else:
                f_range.append(decode_v1_Value_Range(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.Value_Ranges(range=() if f_range is None else tuple(f_range))


def encode_v1_Value_Ranges(m):
    o = []
    for x in m.range:
        s = encode_v1_Value_Range(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_Value_Set(b, p, e):
    f_item = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_item is None:
                f_item = [b[p:q].decode()]
            else:
                f_item.append(b[p:q].decode())
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.Value_Set(item=() if f_item is None else tuple(f_item))


def encode_v1_Value_Set(m):
    o = []
    for x in m.item:
        s = x.encode()
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_Resource_AllocationInfo(b, p, e):
    f_role = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_role = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.Resource_AllocationInfo(role=f_role)


def encode_v1_Resource_AllocationInfo(m):
    o = []
    x = m.role
    if x is not None:
        s = x.encode()
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_Resource_ReservationInfo(b, p, e):
    f_type = None
    f_role = None
    f_principal = None
    f_labels = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_principal = b[p:q].decode()
            p = q
        elif t == 18:
            if f_labels is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_labels = decode_v1_Labels(b, p, q)
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_role = b[p:q].decode()
            p = q
        elif t == 32:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_Resource_ReservationInfo_Type.get(n)
            if x is not None:
                f_type = x
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.Resource_ReservationInfo(type=f_type, role=f_role, principal=f_principal, labels=f_labels)


def encode_v1_Resource_ReservationInfo(m):
    o = []
    x = m.principal
    if x is not None:
        s = x.encode()
        o += (b"\x0a", V[len(s)], s)
    x = m.labels
    if x is not None:
        s = encode_v1_Labels(x)
        o += (b"\x12", V[len(s)], s)
    x = m.role
    if x is not None:
        s = x.encode()
        o += (b"\x1a", V[len(s)], s)
    x = m.type
    if x is not None:
        o += (b"\x20", numbers_v1_Resource_ReservationInfo_Type[x])
    return b"".join(o)


def decode_v1_Resource_DiskInfo_Persistence(b, p, e):
    f_id = None
    f_principal = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_id = b[p:q].decode()
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_principal = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_id is None:
        raise UnusualError
    return v1.Resource_DiskInfo_Persistence(id=f_id, principal=f_principal)


def encode_v1_Resource_DiskInfo_Persistence(m):
    o = []
    s = m.id.encode()
    o += (b"\x0a", V[len(s)], s)
    x = m.principal
    if x is not None:
        s = x.encode()
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_Resource_DiskInfo_Source_Path(b, p, e):
    f_root = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_root = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.Resource_DiskInfo_Source_Path(root=f_root)


def encode_v1_Resource_DiskInfo_Source_Path(m):
    o = []
    x = m.root
    if x is not None:
        s = x.encode()
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_Resource_DiskInfo_Source_Mount(b, p, e):
    f_root = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_root = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.Resource_DiskInfo_Source_Mount(root=f_root)


def encode_v1_Resource_DiskInfo_Source_Mount(m):
    o = []
    x = m.root
    if x is not None:
        s = x.encode()
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_Resource_DiskInfo_Source(b, p, e):
    f_type = None
    f_path = None
    f_mount = None
    f_vendor = None
    f_id = None
    f_metadata = None
    f_profile = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_Resource_DiskInfo_Source_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 18:
            if f_path is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_path = decode_v1_Resource_DiskInfo_Source_Path(b, p, q)
            p = q
        elif t == 26:
            if f_mount is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_mount = decode_v1_Resource_DiskInfo_Source_Mount(b, p, q)
            p = q
        elif t == 34:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_id = b[p:q].decode()
            p = q
        elif t == 42:
            if f_metadata is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_metadata = decode_v1_Labels(b, p, q)
            p = q
        elif t == 50:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_profile = b[p:q].decode()
            p = q
        elif t == 58:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_vendor = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_type is None:
        raise UnusualError
    return v1.Resource_DiskInfo_Source(type=f_type, path=f_path, mount=f_mount, vendor=f_vendor, id=f_id, metadata=f_metadata, profile=f_profile)


def encode_v1_Resource_DiskInfo_Source(m):
    o = []
    o += (b"\x08", numbers_v1_Resource_DiskInfo_Source_Type[m.type])
    x = m.path
    if x is not None:
        s = encode_v1_Resource_DiskInfo_Source_Path(x)
        o += (b"\x12", V[len(s)], s)
    x = m.mount
    if x is not None:
        s = encode_v1_Resource_DiskInfo_Source_Mount(x)
        o += (b"\x1a", V[len(s)], s)
    x = m.id
    if x is not None:
        s = x.encode()
        o += (b"\x22", V[len(s)], s)
    x = m.metadata
    if x is not None:
        s = encode_v1_Labels(x)
        o += (b"\x2a", V[len(s)], s)
    x = m.profile
    if x is not None:
        s = x.encode()
        o += (b"\x32", V[len(s)], s)
    x = m.vendor
    if x is not None:
        s = x.encode()
        o += (b"\x3a", V[len(s)], s)
    return b"".join(o)


def decode_v1_Resource_DiskInfo(b, p, e):
    f_persistence = None
    f_volume = None
    f_source = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_persistence is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_persistence = decode_v1_Resource_DiskInfo_Persistence(b, p, q)
            p = q
        elif t == 18:
            if f_volume is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_volume = decode_v1_Volume(b, p, q)
            p = q
        elif t == 26:
            if f_source is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_source = decode_v1_Resource_DiskInfo_Source(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.Resource_DiskInfo(persistence=f_persistence, volume=f_volume, source=f_source)


def encode_v1_Resource_DiskInfo(m):
    o = []
    x = m.persistence
    if x is not None:
        s = encode_v1_Resource_DiskInfo_Persistence(x)
        o += (b"\x0a", V[len(s)], s)
    x = m.volume
    if x is not None:
        s = encode_v1_Volume(x)
        o += (b"\x12", V[len(s)], s)
    x = m.source
    if x is not None:
        s = encode_v1_Resource_DiskInfo_Source(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_Resource_RevocableInfo(b, p, e):
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.Resource_RevocableInfo()


def encode_v1_Resource_RevocableInfo(m):
    return b""


def decode_v1_Resource_SharedInfo(b, p, e):
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.Resource_SharedInfo()


def encode_v1_Resource_SharedInfo(m):
    return b""


def decode_v1_Resource(b, p, e):
    f_provider_id = None
    f_name = None
    f_type = None
    f_scalar = None
    f_ranges = None
    f_set = None
    f_role = None
    f_allocation_info = None
    f_reservation = None
    f_reservations = None
    f_disk = None
    f_revocable = None
    f_shared = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_name = b[p:q].decode()
            p = q
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_Value_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 26:
            if f_scalar is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_scalar = decode_v1_Value_Scalar(b, p, q)
            p = q
        elif t == 34:
            if f_ranges is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_ranges = decode_v1_Value_Ranges(b, p, q)
            p = q
        elif t == 42:
            if f_set is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_set = decode_v1_Value_Set(b, p, q)
            p = q
        elif t == 50:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_role = b[p:q].decode()
            p = q
        elif t == 58:
            if f_disk is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_disk = decode_v1_Resource_DiskInfo(b, p, q)
            p = q
        elif t == 66:
            if f_reservation is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_reservation = decode_v1_Resource_ReservationInfo(b, p, q)
            p = q
        elif t == 74:
            if f_revocable is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_revocable = decode_v1_Resource_RevocableInfo(b, p, q)
            p = q
        elif t == 82:
            if f_shared is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_shared = decode_v1_Resource_SharedInfo(b, p, q)
            p = q
        elif t == 90:
            if f_allocation_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_allocation_info = decode_v1_Resource_AllocationInfo(b, p, q)
            p = q
        elif t == 98:
            if f_provider_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_provider_id = decode_v1_ResourceProviderID(b, p, q)
            p = q
        elif t == 106:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_reservations is None:
                f_reservations = [decode_v1_Resource_ReservationInfo(b, p, q)]
            else:
                f_reservations.append(decode_v1_Resource_ReservationInfo(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_name is None or f_type is None:
        raise UnusualError
    return v1.Resource(provider_id=f_provider_id, name=f_name, type=f_type, scalar=f_scalar, ranges=f_ranges, set=f_set, role=f_role, allocation_info=f_allocation_info, reservation=f_reservation, reservations=() if f_reservations is None else tuple(f_reservations), disk=f_disk, revocable=f_revocable, shared=f_shared)


def encode_v1_Resource(m):
    o = []
    s = m.name.encode()
    o += (b"\x0a", V[len(s)], s)
    o += (b"\x10", numbers_v1_Value_Type[m.type])
    x = m.scalar
    if x is not None:
        s = encode_v1_Value_Scalar(x)
        o += (b"\x1a", V[len(s)], s)
    x = m.ranges
    if x is not None:
        s = encode_v1_Value_Ranges(x)
        o += (b"\x22", V[len(s)], s)
    x = m.set
    if x is not None:
        s = encode_v1_Value_Set(x)
        o += (b"\x2a", V[len(s)], s)
    x = m.role
    if x is not None:
        s = x.encode()
        o += (b"\x32", V[len(s)], s)
    x = m.disk
    if x is not None:
        s = encode_v1_Resource_DiskInfo(x)
        o += (b"\x3a", V[len(s)], s)
    x = m.reservation
    if x is not None:
        s = encode_v1_Resource_ReservationInfo(x)
        o += (b"\x42", V[len(s)], s)
    x = m.revocable
    if x is not None:
        s = encode_v1_Resource_RevocableInfo(x)
        o += (b"\x4a", V[len(s)], s)
    x = m.shared
    if x is not None:
        s = encode_v1_Resource_SharedInfo(x)
        o += (b"\x52", V[len(s)], s)
    x = m.allocation_info
    if x is not None:
        s = encode_v1_Resource_AllocationInfo(x)
        o += (b"\x5a", V[len(s)], s)
    x = m.provider_id
    if x is not None:
        s = encode_v1_ResourceProviderID(x)
        o += (b"\x62", V[len(s)], s)
    for x in m.reservations:
        s = encode_v1_Resource_ReservationInfo(x)
        o += (b"\x6a", V[len(s)], s)
    return b"".join(o)


def decode_v1_Port(b, p, e):
    f_number = None
    f_name = None
    f_protocol = None
    f_visibility = None
    f_labels = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            f_number = n
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_name = b[p:q].decode()
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_protocol = b[p:q].decode()
            p = q
        elif t == 32:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_DiscoveryInfo_Visibility.get(n)
            if x is not None:
                f_visibility = x
        elif t == 42:
            if f_labels is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_labels = decode_v1_Labels(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_number is None:
        raise UnusualError
    return v1.Port(number=f_number, name=f_name, protocol=f_protocol, visibility=f_visibility, labels=f_labels)


def encode_v1_Port(m):
    o = []
    o += (b"\x08", V[m.number])
    x = m.name
    if x is not None:
        s = x.encode()
        o += (b"\x12", V[len(s)], s)
    x = m.protocol
    if x is not None:
        s = x.encode()
        o += (b"\x1a", V[len(s)], s)
    x = m.visibility
    if x is not None:
        o += (b"\x20", numbers_v1_DiscoveryInfo_Visibility[x])
    x = m.labels
    if x is not None:
        s = encode_v1_Labels(x)
        o += (b"\x2a", V[len(s)], s)
    return b"".join(o)


def decode_v1_Ports(b, p, e):
    f_ports = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_ports is None:
                f_ports = [decode_v1_Port(b, p, q)]
            else:
                f_ports.append(decode_v1_Port(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.Ports(ports=() if f_ports is None else tuple(f_ports))


def encode_v1_Ports(m):
    o = []
    for x in m.ports:
        s = encode_v1_Port(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_DiscoveryInfo(b, p, e):
    f_visibility = None
    f_name = None
    f_environment = None
    f_location = None
    f_version = None
    f_ports = None
    f_labels = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_DiscoveryInfo_Visibility.get(n)
            if x is not None:
                f_visibility = x
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_name = b[p:q].decode()
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_environment = b[p:q].decode()
            p = q
        elif t == 34:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_location = b[p:q].decode()
            p = q
        elif t == 42:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_version = b[p:q].decode()
            p = q
        elif t == 50:
            if f_ports is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_ports = decode_v1_Ports(b, p, q)
            p = q
        elif t == 58:
            if f_labels is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_labels = decode_v1_Labels(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_visibility is None:
        raise UnusualError
    return v1.DiscoveryInfo(visibility=f_visibility, name=f_name, environment=f_environment, location=f_location, version=f_version, ports=f_ports, labels=f_labels)


def encode_v1_DiscoveryInfo(m):
    o = []
    o += (b"\x08", numbers_v1_DiscoveryInfo_Visibility[m.visibility])
    x = m.name
    if x is not None:
        s = x.encode()
        o += (b"\x12", V[len(s)], s)
    x = m.environment
    if x is not None:
        s = x.encode()
        o += (b"\x1a", V[len(s)], s)
    x = m.location
    if x is not None:
        s = x.encode()
        o += (b"\x22", V[len(s)], s)
    x = m.version
    if x is not None:
        s = x.encode()
        o += (b"\x2a", V[len(s)], s)
    x = m.ports
    if x is not None:
        s = encode_v1_Ports(x)
        o += (b"\x32", V[len(s)], s)
    x = m.labels
    if x is not None:
        s = encode_v1_Labels(x)
        o += (b"\x3a", V[len(s)], s)
    return b"".join(o)


def decode_v1_ExecutorInfo(b, p, e):
    f_type = None
    f_executor_id = None
    f_framework_id = None
    f_command = None
    f_container = None
    f_resources = None
    f_name = None
    f_source = None
    f_data = None
    f_discovery = None
    f_shutdown_grace_period = None
    f_labels = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_executor_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_executor_id = decode_v1_ExecutorID(b, p, q)
            p = q
        elif t == 34:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_data = b[p:q]
            p = q
        elif t == 42:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_resources is None:
                f_resources = [decode_v1_Resource(b, p, q)]
            else:
                f_resources.append(decode_v1_Resource(b, p, q))
            p = q
        elif t == 58:
            if f_command is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_command = decode_v1_CommandInfo(b, p, q)
            p = q
        elif t == 66:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 74:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_name = b[p:q].decode()
            p = q
        elif t == 82:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_source = b[p:q].decode()
            p = q
        elif t == 90:
            if f_container is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_container = decode_v1_ContainerInfo(b, p, q)
            p = q
        elif t == 98:
            if f_discovery is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_discovery = decode_v1_DiscoveryInfo(b, p, q)
            p = q
        elif t == 106:
            if f_shutdown_grace_period is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_shutdown_grace_period = decode_v1_DurationInfo(b, p, q)
            p = q
        elif t == 114:
            if f_labels is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_labels = decode_v1_Labels(b, p, q)
            p = q
        elif t == 120:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_ExecutorInfo_Type.get(n)
            if x is not None:
                f_type = x
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_executor_id is None:
        raise UnusualError
    return v1.ExecutorInfo(type=f_type, executor_id=f_executor_id, framework_id=f_framework_id, command=f_command, container=f_container, resources=() if f_resources is None else tuple(f_resources), name=f_name, source=f_source, data=f_data, discovery=f_discovery, shutdown_grace_period=f_shutdown_grace_period, labels=f_labels)


def encode_v1_ExecutorInfo(m):
    o = []
    s = encode_v1_ExecutorID(m.executor_id)
    o += (b"\x0a", V[len(s)], s)
    x = m.data
    if x is not None:
        s = x
        o += (b"\x22", V[len(s)], s)
    for x in m.resources:
        s = encode_v1_Resource(x)
        o += (b"\x2a", V[len(s)], s)
    x = m.command
    if x is not None:
        s = encode_v1_CommandInfo(x)
        o += (b"\x3a", V[len(s)], s)
    x = m.framework_id
    if x is not None:
        s = encode_v1_FrameworkID(x)
        o += (b"\x42", V[len(s)], s)
    x = m.name
    if x is not None:
        s = x.encode()
        o += (b"\x4a", V[len(s)], s)
    x = m.source
    if x is not None:
        s = x.encode()
        o += (b"\x52", V[len(s)], s)
    x = m.container
    if x is not None:
        s = encode_v1_ContainerInfo(x)
        o += (b"\x5a", V[len(s)], s)
    x = m.discovery
    if x is not None:
        s = encode_v1_DiscoveryInfo(x)
        o += (b"\x62", V[len(s)], s)
    x = m.shutdown_grace_period
    if x is not None:
        s = encode_v1_DurationInfo(x)
        o += (b"\x6a", V[len(s)], s)
    x = m.labels
    if x is not None:
        s = encode_v1_Labels(x)
        o += (b"\x72", V[len(s)], s)
    x = m.type
    if x is not None:
        o += (b"\x78", numbers_v1_ExecutorInfo_Type[x])
    return b"".join(o)


def decode_v1_DomainInfo_FaultDomain_RegionInfo(b, p, e):
    f_name = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_name = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_name is None:
        raise UnusualError
    return v1.DomainInfo_FaultDomain_RegionInfo(name=f_name)


def encode_v1_DomainInfo_FaultDomain_RegionInfo(m):
    s = m.name.encode()
    return b"\x0a" + V[len(s)] + s


def decode_v1_DomainInfo_FaultDomain_ZoneInfo(b, p, e):
    f_name = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_name = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_name is None:
        raise UnusualError
    return v1.DomainInfo_FaultDomain_ZoneInfo(name=f_name)


def encode_v1_DomainInfo_FaultDomain_ZoneInfo(m):
    s = m.name.encode()
    return b"\x0a" + V[len(s)] + s


def decode_v1_DomainInfo_FaultDomain(b, p, e):
    f_region = None
    f_zone = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_region is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_region = decode_v1_DomainInfo_FaultDomain_RegionInfo(b, p, q)
            p = q
        elif t == 18:
            if f_zone is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_zone = decode_v1_DomainInfo_FaultDomain_ZoneInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_region is None or f_zone is None:
        raise UnusualError
    return v1.DomainInfo_FaultDomain(region=f_region, zone=f_zone)


def encode_v1_DomainInfo_FaultDomain(m):
    o = []
    s = encode_v1_DomainInfo_FaultDomain_RegionInfo(m.region)
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_DomainInfo_FaultDomain_ZoneInfo(m.zone)
    o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_DomainInfo(b, p, e):
    f_fault_domain = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_fault_domain is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_fault_domain = decode_v1_DomainInfo_FaultDomain(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.DomainInfo(fault_domain=f_fault_domain)


def encode_v1_DomainInfo(m):
    o = []
    x = m.fault_domain
    if x is not None:
        s = encode_v1_DomainInfo_FaultDomain(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_MasterInfo_Capability(b, p, e):
    f_type = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_MasterInfo_Capability_Type.get(n)
            if x is not None:
                f_type = x
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.MasterInfo_Capability(type=f_type)


def encode_v1_MasterInfo_Capability(m):
    o = []
    x = m.type
    if x is not None:
        o += (b"\x08", numbers_v1_MasterInfo_Capability_Type[x])
    return b"".join(o)


def decode_v1_MasterInfo(b, p, e):
    f_id = None
    f_ip = None
    f_port = None
    f_pid = None
    f_hostname = None
    f_version = None
    f_address = None
    f_domain = None
    f_capabilities = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_id = b[p:q].decode()
            p = q
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            f_ip = n
        elif t == 24:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            f_port = n
        elif t == 34:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_pid = b[p:q].decode()
            p = q
        elif t == 42:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_hostname = b[p:q].decode()
            p = q
        elif t == 50:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_version = b[p:q].decode()
            p = q
        elif t == 58:
            if f_address is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_address = decode_v1_Address(b, p, q)
            p = q
        elif t == 66:
            if f_domain is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_domain = decode_v1_DomainInfo(b, p, q)
            p = q
        elif t == 74:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_capabilities is None:
                f_capabilities = [decode_v1_MasterInfo_Capability(b, p, q)]
            else:
                f_capabilities.append(decode_v1_MasterInfo_Capability(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_id is None or f_ip is None or f_port is None:
        raise UnusualError
    return v1.MasterInfo(id=f_id, ip=f_ip, port=f_port, pid=f_pid, hostname=f_hostname, version=f_version, address=f_address, domain=f_domain, capabilities=() if f_capabilities is None else tuple(f_capabilities))


def encode_v1_MasterInfo(m):
    o = []
    s = m.id.encode()
    o += (b"\x0a", V[len(s)], s)
    o += (b"\x10", V[m.ip])
    o += (b"\x18", V[m.port])
    x = m.pid
    if x is not None:
        s = x.encode()
        o += (b"\x22", V[len(s)], s)
    x = m.hostname
    if x is not None:
        s = x.encode()
        o += (b"\x2a", V[len(s)], s)
    x = m.version
    if x is not None:
        s = x.encode()
        o += (b"\x32", V[len(s)], s)
    x = m.address
    if x is not None:
        s = encode_v1_Address(x)
        o += (b"\x3a", V[len(s)], s)
    x = m.domain
    if x is not None:
        s = encode_v1_DomainInfo(x)
        o += (b"\x42", V[len(s)], s)
    for x in m.capabilities:
        s = encode_v1_MasterInfo_Capability(x)
        o += (b"\x4a", V[len(s)], s)
    return b"".join(o)


def decode_v1_AgentInfo_Capability(b, p, e):
    f_type = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_AgentInfo_Capability_Type.get(n)
            if x is not None:
                f_type = x
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.AgentInfo_Capability(type=f_type)


def encode_v1_AgentInfo_Capability(m):
    o = []
    x = m.type
    if x is not None:
        o += (b"\x08", numbers_v1_AgentInfo_Capability_Type[x])
    return b"".join(o)


def decode_v1_Value_Text(b, p, e):
    f_value = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_value = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_value is None:
        raise UnusualError
    return v1.Value_Text(value=f_value)


def encode_v1_Value_Text(m):
    s = m.value.encode()
    return b"\x0a" + V[len(s)] + s


def decode_v1_Attribute(b, p, e):
    f_name = None
    f_type = None
    f_scalar = None
    f_ranges = None
    f_set = None
    f_text = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_name = b[p:q].decode()
            p = q
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_Value_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 26:
            if f_scalar is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_scalar = decode_v1_Value_Scalar(b, p, q)
            p = q
        elif t == 34:
            if f_ranges is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_ranges = decode_v1_Value_Ranges(b, p, q)
            p = q
        elif t == 42:
            if f_text is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_text = decode_v1_Value_Text(b, p, q)
            p = q
        elif t == 50:
            if f_set is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_set = decode_v1_Value_Set(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_name is None or f_type is None:
        raise UnusualError
    return v1.Attribute(name=f_name, type=f_type, scalar=f_scalar, ranges=f_ranges, set=f_set, text=f_text)


def encode_v1_Attribute(m):
    o = []
    s = m.name.encode()
    o += (b"\x0a", V[len(s)], s)
    o += (b"\x10", numbers_v1_Value_Type[m.type])
    x = m.scalar
    if x is not None:
        s = encode_v1_Value_Scalar(x)
        o += (b"\x1a", V[len(s)], s)
    x = m.ranges
    if x is not None:
        s = encode_v1_Value_Ranges(x)
        o += (b"\x22", V[len(s)], s)
    x = m.text
    if x is not None:
        s = encode_v1_Value_Text(x)
        o += (b"\x2a", V[len(s)], s)
    x = m.set
    if x is not None:
        s = encode_v1_Value_Set(x)
        o += (b"\x32", V[len(s)], s)
    return b"".join(o)


def decode_v1_AgentInfo(b, p, e):
    f_hostname = None
    f_port = None
    f_resources = None
    f_attributes = None
    f_id = None
    f_domain = None
    f_checkpoint = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_hostname = b[p:q].decode()
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_resources is None:
                f_resources = [decode_v1_Resource(b, p, q)]
            else:
                f_resources.append(decode_v1_Resource(b, p, q))
            p = q
        elif t == 42:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_attributes is None:
                f_attributes = [decode_v1_Attribute(b, p, q)]
            else:
                f_attributes.append(decode_v1_Attribute(b, p, q))
            p = q
        elif t == 50:
            if f_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 56:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_checkpoint = n != 0
        elif t == 64:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n = (n + 0x80000000 & 0xFFFFFFFF) - 0x80000000
            f_port = n
        elif t == 82:
            if f_domain is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_domain = decode_v1_DomainInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_hostname is None:
        raise UnusualError
    return v1.AgentInfo(hostname=f_hostname, port=f_port, resources=() if f_resources is None else tuple(f_resources), attributes=() if f_attributes is None else tuple(f_attributes), id=f_id, domain=f_domain, checkpoint=f_checkpoint)


def encode_v1_AgentInfo(m):
    o = []
    s = m.hostname.encode()
    o += (b"\x0a", V[len(s)], s)
    for x in m.resources:
        s = encode_v1_Resource(x)
        o += (b"\x1a", V[len(s)], s)
    for x in m.attributes:
        s = encode_v1_Attribute(x)
        o += (b"\x2a", V[len(s)], s)
    x = m.id
    if x is not None:
        s = encode_v1_AgentID(x)
        o += (b"\x32", V[len(s)], s)
    x = m.checkpoint
    if x is not None:
        o += (b"\x38", (b"\x01" if x else b"\x00"))
    x = m.port
    if x is not None:
        o += (b"\x40", V[x])
    x = m.domain
    if x is not None:
        s = encode_v1_DomainInfo(x)
        o += (b"\x52", V[len(s)], s)
    return b"".join(o)


def decode_v1_CSIPluginContainerInfo(b, p, e):
    f_services = None
    f_command = None
    f_resources = None
    f_container = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_CSIPluginContainerInfo_Service.get(n)
            if x is not None:
                if f_services is None:
                    f_services = [x]
                else:
                    f_services.append(x)
        elif t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_services is None:
                f_services = []
            while p < q:
                n = b[p]
                p += 1
                if n > 127:
                    n, p = more(b, p, n)
                    n &= 0xFFFFFFFF
                x = members_v1_CSIPluginContainerInfo_Service.get(n)
                if x is not None:
                    f_services.append(x)
            if p != q:
                raise OverrunError
        elif t == 18:
            if f_command is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_command = decode_v1_CommandInfo(b, p, q)
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_resources is None:
                f_resources = [decode_v1_Resource(b, p, q)]
            else:
                f_resources.append(decode_v1_Resource(b, p, q))
            p = q
        elif t == 34:
            if f_container is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_container = decode_v1_ContainerInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.CSIPluginContainerInfo(services=() if f_services is None else tuple(f_services), command=f_command, resources=() if f_resources is None else tuple(f_resources), container=f_container)


def encode_v1_CSIPluginContainerInfo(m):
    o = []
    for x in m.services:
        o += (b"\x08", numbers_v1_CSIPluginContainerInfo_Service[x])
    x = m.command
    if x is not None:
        s = encode_v1_CommandInfo(x)
        o += (b"\x12", V[len(s)], s)
    for x in m.resources:
        s = encode_v1_Resource(x)
        o += (b"\x1a", V[len(s)], s)
    x = m.container
    if x is not None:
        s = encode_v1_ContainerInfo(x)
        o += (b"\x22", V[len(s)], s)
    return b"".join(o)


def decode_v1_CSIPluginEndpoint(b, p, e):
    f_csi_service = None
    f_endpoint = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_CSIPluginContainerInfo_Service.get(n)
            if x is not None:
                f_csi_service = x
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_endpoint = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_csi_service is None or f_endpoint is None:
        raise UnusualError
    return v1.CSIPluginEndpoint(csi_service=f_csi_service, endpoint=f_endpoint)


def encode_v1_CSIPluginEndpoint(m):
    o = []
    o += (b"\x08", numbers_v1_CSIPluginContainerInfo_Service[m.csi_service])
    s = m.endpoint.encode()
    o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_CSIPluginInfo(b, p, e):
    f_type = None
    f_name = None
    f_containers = None
    f_endpoints = None
    f_target_path_root = None
    f_target_path_exists = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_type = b[p:q].decode()
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_name = b[p:q].decode()
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_containers is None:
                f_containers = [decode_v1_CSIPluginContainerInfo(b, p, q)]
            else:
                f_containers.append(decode_v1_CSIPluginContainerInfo(b, p, q))
            p = q
        elif t == 34:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_endpoints is None:
                f_endpoints = [decode_v1_CSIPluginEndpoint(b, p, q)]
            else:
                f_endpoints.append(decode_v1_CSIPluginEndpoint(b, p, q))
            p = q
        elif t == 42:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_target_path_root = b[p:q].decode()
            p = q
        elif t == 48:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_target_path_exists = n != 0
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_type is None:
        raise UnusualError
    return v1.CSIPluginInfo(type=f_type, name=f_name, containers=() if f_containers is None else tuple(f_containers), endpoints=() if f_endpoints is None else tuple(f_endpoints), target_path_root=f_target_path_root, target_path_exists=f_target_path_exists)


def encode_v1_CSIPluginInfo(m):
    o = []
    s = m.type.encode()
    o += (b"\x0a", V[len(s)], s)
    x = m.name
    if x is not None:
        s = x.encode()
        o += (b"\x12", V[len(s)], s)
    for x in m.containers:
        s = encode_v1_CSIPluginContainerInfo(x)
        o += (b"\x1a", V[len(s)], s)
    for x in m.endpoints:
        s = encode_v1_CSIPluginEndpoint(x)
        o += (b"\x22", V[len(s)], s)
    x = m.target_path_root
    if x is not None:
        s = x.encode()
        o += (b"\x2a", V[len(s)], s)
    x = m.target_path_exists
    if x is not None:
        o += (b"\x30", (b"\x01" if x else b"\x00"))
    return b"".join(o)


def decode_v1_ResourceProviderInfo_Storage(b, p, e):
    f_plugin = None
    f_reconciliation_interval_seconds = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_plugin is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_plugin = decode_v1_CSIPluginInfo(b, p, q)
            p = q
        elif t == 17:
            f_reconciliation_interval_seconds = unpack_double(b, p)[0]
            p += 8
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_plugin is None:
        raise UnusualError
    return v1.ResourceProviderInfo_Storage(plugin=f_plugin, reconciliation_interval_seconds=f_reconciliation_interval_seconds)


def encode_v1_ResourceProviderInfo_Storage(m):
    o = []
    s = encode_v1_CSIPluginInfo(m.plugin)
    o += (b"\x0a", V[len(s)], s)
    x = m.reconciliation_interval_seconds
    if x is not None:
        o += (b"\x11", D(x))
    return b"".join(o)


def decode_v1_ResourceProviderInfo(b, p, e):
    f_id = None
    f_attributes = None
    f_type = None
    f_name = None
    f_default_reservations = None
    f_storage = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_id = decode_v1_ResourceProviderID(b, p, q)
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_attributes is None:
                f_attributes = [decode_v1_Attribute(b, p, q)]
            else:
                f_attributes.append(decode_v1_Attribute(b, p, q))
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_type = b[p:q].decode()
            p = q
        elif t == 34:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_name = b[p:q].decode()
            p = q
        elif t == 42:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_default_reservations is None:
                f_default_reservations = [decode_v1_Resource_ReservationInfo(b, p, q)]
            else:
                f_default_reservations.append(decode_v1_Resource_ReservationInfo(b, p, q))
            p = q
        elif t == 50:
            if f_storage is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_storage = decode_v1_ResourceProviderInfo_Storage(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_type is None or f_name is None:
        raise UnusualError
    return v1.ResourceProviderInfo(id=f_id, attributes=() if f_attributes is None else tuple(f_attributes), type=f_type, name=f_name, default_reservations=() if f_default_reservations is None else tuple(f_default_reservations), storage=f_storage)


def encode_v1_ResourceProviderInfo(m):
    o = []
    x = m.id
    if x is not None:
        s = encode_v1_ResourceProviderID(x)
        o += (b"\x0a", V[len(s)], s)
    for x in m.attributes:
        s = encode_v1_Attribute(x)
        o += (b"\x12", V[len(s)], s)
    s = m.type.encode()
    o += (b"\x1a", V[len(s)], s)
    s = m.name.encode()
    o += (b"\x22", V[len(s)], s)
    for x in m.default_reservations:
        s = encode_v1_Resource_ReservationInfo(x)
        o += (b"\x2a", V[len(s)], s)
    x = m.storage
    if x is not None:
        s = encode_v1_ResourceProviderInfo_Storage(x)
        o += (b"\x32", V[len(s)], s)
    return b"".join(o)


def decode_v1_Value(b, p, e):
    f_type = None
    f_scalar = None
    f_ranges = None
    f_set = None
    f_text = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_Value_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 18:
            if f_scalar is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_scalar = decode_v1_Value_Scalar(b, p, q)
            p = q
        elif t == 26:
            if f_ranges is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_ranges = decode_v1_Value_Ranges(b, p, q)
            p = q
        elif t == 34:
            if f_set is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_set = decode_v1_Value_Set(b, p, q)
            p = q
        elif t == 42:
            if f_text is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_text = decode_v1_Value_Text(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_type is None:
        raise UnusualError
    return v1.Value(type=f_type, scalar=f_scalar, ranges=f_ranges, set=f_set, text=f_text)


def encode_v1_Value(m):
    o = []
    o += (b"\x08", numbers_v1_Value_Type[m.type])
    x = m.scalar
    if x is not None:
        s = encode_v1_Value_Scalar(x)
        o += (b"\x12", V[len(s)], s)
    x = m.ranges
    if x is not None:
        s = encode_v1_Value_Ranges(x)
        o += (b"\x1a", V[len(s)], s)
    x = m.set
    if x is not None:
        s = encode_v1_Value_Set(x)
        o += (b"\x22", V[len(s)], s)
    x = m.text
    if x is not None:
        s = encode_v1_Value_Text(x)
        o += (b"\x2a", V[len(s)], s)
    return b"".join(o)


def decode_v1_TrafficControlStatistics(b, p, e):
    f_id = None
    f_backlog = None
    f_bytes = None
    f_drops = None
    f_overlimits = None
    f_packets = None
    f_qlen = None
    f_ratebps = None
    f_ratepps = None
    f_requeues = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_id = b[p:q].decode()
            p = q
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_backlog = n
        elif t == 24:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_bytes = n
        elif t == 32:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_drops = n
        elif t == 40:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_overlimits = n
        elif t == 48:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_packets = n
        elif t == 56:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_qlen = n
        elif t == 64:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_ratebps = n
        elif t == 72:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_ratepps = n
        elif t == 80:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_requeues = n
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_id is None:
        raise UnusualError
    return v1.TrafficControlStatistics(id=f_id, backlog=f_backlog, bytes=f_bytes, drops=f_drops, overlimits=f_overlimits, packets=f_packets, qlen=f_qlen, ratebps=f_ratebps, ratepps=f_ratepps, requeues=f_requeues)


def encode_v1_TrafficControlStatistics(m):
    o = []
    s = m.id.encode()
    o += (b"\x0a", V[len(s)], s)
    x = m.backlog
    if x is not None:
        o += (b"\x10", V[x])
    x = m.bytes
    if x is not None:
        o += (b"\x18", V[x])
    x = m.drops
    if x is not None:
        o += (b"\x20", V[x])
    x = m.overlimits
    if x is not None:
        o += (b"\x28", V[x])
    x = m.packets
    if x is not None:
        o += (b"\x30", V[x])
    x = m.qlen
    if x is not None:
        o += (b"\x38", V[x])
    x = m.ratebps
    if x is not None:
        o += (b"\x40", V[x])
    x = m.ratepps
    if x is not None:
        o += (b"\x48", V[x])
    x = m.requeues
    if x is not None:
        o += (b"\x50", V[x])
    return b"".join(o)


def decode_v1_IpStatistics(b, p, e):
    f_Forwarding = None
    f_DefaultTTL = None
    f_InReceives = None
    f_InHdrErrors = None
    f_InAddrErrors = None
    f_ForwDatagrams = None
    f_InUnknownProtos = None
    f_InDiscards = None
    f_InDelivers = None
    f_OutRequests = None
    f_OutDiscards = None
    f_OutNoRoutes = None
    f_ReasmTimeout = None
    f_ReasmReqds = None
    f_ReasmOKs = None
    f_ReasmFails = None
    f_FragOKs = None
    f_FragFails = None
    f_FragCreates = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_Forwarding = n
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_DefaultTTL = n
        elif t == 24:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_InReceives = n
        elif t == 32:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_InHdrErrors = n
        elif t == 40:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_InAddrErrors = n
        elif t == 48:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_ForwDatagrams = n
        elif t == 56:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_InUnknownProtos = n
        elif t == 64:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_InDiscards = n
        elif t == 72:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_InDelivers = n
        elif t == 80:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_OutRequests = n
        elif t == 88:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_OutDiscards = n
        elif t == 96:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_OutNoRoutes = n
        elif t == 104:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_ReasmTimeout = n
        elif t == 112:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_ReasmReqds = n
        elif t == 120:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_ReasmOKs = n
        elif t == 128:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_ReasmFails = n
        elif t == 136:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_FragOKs = n
        elif t == 144:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_FragFails = n
        elif t == 152:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_FragCreates = n
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.IpStatistics(Forwarding=f_Forwarding, DefaultTTL=f_DefaultTTL, InReceives=f_InReceives, InHdrErrors=f_InHdrErrors, InAddrErrors=f_InAddrErrors, ForwDatagrams=f_ForwDatagrams, InUnknownProtos=f_InUnknownProtos, InDiscards=f_InDiscards, InDelivers=f_InDelivers, OutRequests=f_OutRequests, OutDiscards=f_OutDiscards, OutNoRoutes=f_OutNoRoutes, ReasmTimeout=f_ReasmTimeout, ReasmReqds=f_ReasmReqds, ReasmOKs=f_ReasmOKs, ReasmFails=f_ReasmFails, FragOKs=f_FragOKs, FragFails=f_FragFails, FragCreates=f_FragCreates)


def encode_v1_IpStatistics(m):
    o = []
    x = m.Forwarding
    if x is not None:
        o += (b"\x08", V[x])
    x = m.DefaultTTL
    if x is not None:
        o += (b"\x10", V[x])
    x = m.InReceives
    if x is not None:
        o += (b"\x18", V[x])
    x = m.InHdrErrors
    if x is not None:
        o += (b"\x20", V[x])
    x = m.InAddrErrors
    if x is not None:
        o += (b"\x28", V[x])
    x = m.ForwDatagrams
    if x is not None:
        o += (b"\x30", V[x])
    x = m.InUnknownProtos
    if x is not None:
        o += (b"\x38", V[x])
    x = m.InDiscards
    if x is not None:
        o += (b"\x40", V[x])
    x = m.InDelivers
    if x is not None:
        o += (b"\x48", V[x])
    x = m.OutRequests
    if x is not None:
        o += (b"\x50", V[x])
    x = m.OutDiscards
    if x is not None:
        o += (b"\x58", V[x])
    x = m.OutNoRoutes
    if x is not None:
        o += (b"\x60", V[x])
    x = m.ReasmTimeout
    if x is not None:
        o += (b"\x68", V[x])
    x = m.ReasmReqds
    if x is not None:
        o += (b"\x70", V[x])
    x = m.ReasmOKs
    if x is not None:
        o += (b"\x78", V[x])
    x = m.ReasmFails
    if x is not None:
        o += (b"\x80\x01", V[x])
    x = m.FragOKs
    if x is not None:
        o += (b"\x88\x01", V[x])
    x = m.FragFails
    if x is not None:
        o += (b"\x90\x01", V[x])
    x = m.FragCreates
    if x is not None:
        o += (b"\x98\x01", V[x])
    return b"".join(o)


def decode_v1_IcmpStatistics(b, p, e):
    f_InMsgs = None
    f_InErrors = None
    f_InCsumErrors = None
    f_InDestUnreachs = None
    f_InTimeExcds = None
    f_InParmProbs = None
    f_InSrcQuenchs = None
    f_InRedirects = None
    f_InEchos = None
    f_InEchoReps = None
    f_InTimestamps = None
    f_InTimestampReps = None
    f_InAddrMasks = None
    f_InAddrMaskReps = None
    f_OutMsgs = None
    f_OutErrors = None
    f_OutDestUnreachs = None
    f_OutTimeExcds = None
    f_OutParmProbs = None
    f_OutSrcQuenchs = None
    f_OutRedirects = None
    f_OutEchos = None
    f_OutEchoReps = None
    f_OutTimestamps = None
    f_OutTimestampReps = None
    f_OutAddrMasks = None
    f_OutAddrMaskReps = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_InMsgs = n
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_InErrors = n
        elif t == 24:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_InCsumErrors = n
        elif t == 32:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_InDestUnreachs = n
        elif t == 40:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_InTimeExcds = n
        elif t == 48:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_InParmProbs = n
        elif t == 56:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_InSrcQuenchs = n
        elif t == 64:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_InRedirects = n
        elif t == 72:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_InEchos = n
        elif t == 80:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_InEchoReps = n
        elif t == 88:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_InTimestamps = n
        elif t == 96:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_InTimestampReps = n
        elif t == 104:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_InAddrMasks = n
        elif t == 112:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_InAddrMaskReps = n
        elif t == 120:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_OutMsgs = n
        elif t == 128:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_OutErrors = n
        elif t == 136:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_OutDestUnreachs = n
        elif t == 144:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_OutTimeExcds = n
        elif t == 152:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_OutParmProbs = n
        elif t == 160:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_OutSrcQuenchs = n
        elif t == 168:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_OutRedirects = n
        elif t == 176:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_OutEchos = n
        elif t == 184:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_OutEchoReps = n
        elif t == 192:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_OutTimestamps = n
        elif t == 200:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_OutTimestampReps = n
        elif t == 208:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_OutAddrMasks = n
        elif t == 216:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_OutAddrMaskReps = n
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.IcmpStatistics(InMsgs=f_InMsgs, InErrors=f_InErrors, InCsumErrors=f_InCsumErrors, InDestUnreachs=f_InDestUnreachs, InTimeExcds=f_InTimeExcds, InParmProbs=f_InParmProbs, InSrcQuenchs=f_InSrcQuenchs, InRedirects=f_InRedirects, InEchos=f_InEchos, InEchoReps=f_InEchoReps, InTimestamps=f_InTimestamps, InTimestampReps=f_InTimestampReps, InAddrMasks=f_InAddrMasks, InAddrMaskReps=f_InAddrMaskReps, OutMsgs=f_OutMsgs, OutErrors=f_OutErrors, OutDestUnreachs=f_OutDestUnreachs, OutTimeExcds=f_OutTimeExcds, OutParmProbs=f_OutParmProbs, OutSrcQuenchs=f_OutSrcQuenchs, OutRedirects=f_OutRedirects, OutEchos=f_OutEchos, OutEchoReps=f_OutEchoReps, OutTimestamps=f_OutTimestamps, OutTimestampReps=f_OutTimestampReps, OutAddrMasks=f_OutAddrMasks, OutAddrMaskReps=f_OutAddrMaskReps)


def encode_v1_IcmpStatistics(m):
    o = []
    x = m.InMsgs
    if x is not None:
        o += (b"\x08", V[x])
    x = m.InErrors
    if x is not None:
        o += (b"\x10", V[x])
    x = m.InCsumErrors
    if x is not None:
        o += (b"\x18", V[x])
    x = m.InDestUnreachs
    if x is not None:
        o += (b"\x20", V[x])
    x = m.InTimeExcds
    if x is not None:
        o += (b"\x28", V[x])
    x = m.InParmProbs
    if x is not None:
        o += (b"\x30", V[x])
    x = m.InSrcQuenchs
    if x is not None:
        o += (b"\x38", V[x])
    x = m.InRedirects
    if x is not None:
        o += (b"\x40", V[x])
    x = m.InEchos
    if x is not None:
        o += (b"\x48", V[x])
    x = m.InEchoReps
    if x is not None:
        o += (b"\x50", V[x])
    x = m.InTimestamps
    if x is not None:
        o += (b"\x58", V[x])
    x = m.InTimestampReps
    if x is not None:
        o += (b"\x60", V[x])
    x = m.InAddrMasks
    if x is not None:
        o += (b"\x68", V[x])
    x = m.InAddrMaskReps
    if x is not None:
        o += (b"\x70", V[x])
    x = m.OutMsgs
    if x is not None:
        o += (b"\x78", V[x])
    x = m.OutErrors
    if x is not None:
        o += (b"\x80\x01", V[x])
    x = m.OutDestUnreachs
    if x is not None:
        o += (b"\x88\x01", V[x])
    x = m.OutTimeExcds
    if x is not None:
        o += (b"\x90\x01", V[x])
    x = m.OutParmProbs
    if x is not None:
        o += (b"\x98\x01", V[x])
    x = m.OutSrcQuenchs
    if x is not None:
        o += (b"\xa0\x01", V[x])
    x = m.OutRedirects
    if x is not None:
        o += (b"\xa8\x01", V[x])
    x = m.OutEchos
    if x is not None:
        o += (b"\xb0\x01", V[x])
    x = m.OutEchoReps
    if x is not None:
        o += (b"\xb8\x01", V[x])
    x = m.OutTimestamps
    if x is not None:
        o += (b"\xc0\x01", V[x])
    x = m.OutTimestampReps
    if x is not None:
        o += (b"\xc8\x01", V[x])
    x = m.OutAddrMasks
    if x is not None:
        o += (b"\xd0\x01", V[x])
    x = m.OutAddrMaskReps
    if x is not None:
        o += (b"\xd8\x01", V[x])
    return b"".join(o)


def decode_v1_TcpStatistics(b, p, e):
    f_RtoAlgorithm = None
    f_RtoMin = None
    f_RtoMax = None
    f_MaxConn = None
    f_ActiveOpens = None
    f_PassiveOpens = None
    f_AttemptFails = None
    f_EstabResets = None
    f_CurrEstab = None
    f_InSegs = None
    f_OutSegs = None
    f_RetransSegs = None
    f_InErrs = None
    f_OutRsts = None
    f_InCsumErrors = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_RtoAlgorithm = n
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_RtoMin = n
        elif t == 24:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_RtoMax = n
        elif t == 32:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_MaxConn = n
        elif t == 40:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_ActiveOpens = n
        elif t == 48:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_PassiveOpens = n
        elif t == 56:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_AttemptFails = n
        elif t == 64:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_EstabResets = n
        elif t == 72:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_CurrEstab = n
        elif t == 80:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_InSegs = n
        elif t == 88:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_OutSegs = n
        elif t == 96:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_RetransSegs = n
        elif t == 104:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_InErrs = n
        elif t == 112:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_OutRsts = n
        elif t == 120:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_InCsumErrors = n
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.TcpStatistics(RtoAlgorithm=f_RtoAlgorithm, RtoMin=f_RtoMin, RtoMax=f_RtoMax, MaxConn=f_MaxConn, ActiveOpens=f_ActiveOpens, PassiveOpens=f_PassiveOpens, AttemptFails=f_AttemptFails, EstabResets=f_EstabResets, CurrEstab=f_CurrEstab, InSegs=f_InSegs, OutSegs=f_OutSegs, RetransSegs=f_RetransSegs, InErrs=f_InErrs, OutRsts=f_OutRsts, InCsumErrors=f_InCsumErrors)


def encode_v1_TcpStatistics(m):
    o = []
    x = m.RtoAlgorithm
    if x is not None:
        o += (b"\x08", V[x])
    x = m.RtoMin
    if x is not None:
        o += (b"\x10", V[x])
    x = m.RtoMax
    if x is not None:
        o += (b"\x18", V[x])
    x = m.MaxConn
    if x is not None:
        o += (b"\x20", V[x])
    x = m.ActiveOpens
    if x is not None:
        o += (b"\x28", V[x])
    x = m.PassiveOpens
    if x is not None:
        o += (b"\x30", V[x])
    x = m.AttemptFails
    if x is not None:
        o += (b"\x38", V[x])
    x = m.EstabResets
    if x is not None:
        o += (b"\x40", V[x])
    x = m.CurrEstab
    if x is not None:
        o += (b"\x48", V[x])
    x = m.InSegs
    if x is not None:
        o += (b"\x50", V[x])
    x = m.OutSegs
    if x is not None:
        o += (b"\x58", V[x])
    x = m.RetransSegs
    if x is not None:
        o += (b"\x60", V[x])
    x = m.InErrs
    if x is not None:
        o += (b"\x68", V[x])
    x = m.OutRsts
    if x is not None:
        o += (b"\x70", V[x])
    x = m.InCsumErrors
    if x is not None:
        o += (b"\x78", V[x])
    return b"".join(o)


def decode_v1_UdpStatistics(b, p, e):
    f_InDatagrams = None
    f_NoPorts = None
    f_InErrors = None
    f_OutDatagrams = None
    f_RcvbufErrors = None
    f_SndbufErrors = None
    f_InCsumErrors = None
    f_IgnoredMulti = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_InDatagrams = n
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_NoPorts = n
        elif t == 24:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_InErrors = n
        elif t == 32:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_OutDatagrams = n
        elif t == 40:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_RcvbufErrors = n
        elif t == 48:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_SndbufErrors = n
        elif t == 56:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_InCsumErrors = n
        elif t == 64:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_IgnoredMulti = n
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.UdpStatistics(InDatagrams=f_InDatagrams, NoPorts=f_NoPorts, InErrors=f_InErrors, OutDatagrams=f_OutDatagrams, RcvbufErrors=f_RcvbufErrors, SndbufErrors=f_SndbufErrors, InCsumErrors=f_InCsumErrors, IgnoredMulti=f_IgnoredMulti)


def encode_v1_UdpStatistics(m):
    o = []
    x = m.InDatagrams
    if x is not None:
        o += (b"\x08", V[x])
    x = m.NoPorts
    if x is not None:
        o += (b"\x10", V[x])
    x = m.InErrors
    if x is not None:
        o += (b"\x18", V[x])
    x = m.OutDatagrams
    if x is not None:
        o += (b"\x20", V[x])
    x = m.RcvbufErrors
    if x is not None:
        o += (b"\x28", V[x])
    x = m.SndbufErrors
    if x is not None:
        o += (b"\x30", V[x])
    x = m.InCsumErrors
    if x is not None:
        o += (b"\x38", V[x])
    x = m.IgnoredMulti
    if x is not None:
        o += (b"\x40", V[x])
    return b"".join(o)


def decode_v1_SNMPStatistics(b, p, e):
    f_ip_stats = None
    f_icmp_stats = None
    f_tcp_stats = None
    f_udp_stats = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_ip_stats is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_ip_stats = decode_v1_IpStatistics(b, p, q)
            p = q
        elif t == 18:
            if f_icmp_stats is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_icmp_stats = decode_v1_IcmpStatistics(b, p, q)
            p = q
        elif t == 26:
            if f_tcp_stats is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_tcp_stats = decode_v1_TcpStatistics(b, p, q)
            p = q
        elif t == 34:
            if f_udp_stats is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_udp_stats = decode_v1_UdpStatistics(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.SNMPStatistics(ip_stats=f_ip_stats, icmp_stats=f_icmp_stats, tcp_stats=f_tcp_stats, udp_stats=f_udp_stats)


def encode_v1_SNMPStatistics(m):
    o = []
    x = m.ip_stats
    if x is not None:
        s = encode_v1_IpStatistics(x)
        o += (b"\x0a", V[len(s)], s)
    x = m.icmp_stats
    if x is not None:
        s = encode_v1_IcmpStatistics(x)
        o += (b"\x12", V[len(s)], s)
    x = m.tcp_stats
    if x is not None:
        s = encode_v1_TcpStatistics(x)
        o += (b"\x1a", V[len(s)], s)
    x = m.udp_stats
    if x is not None:
        s = encode_v1_UdpStatistics(x)
        o += (b"\x22", V[len(s)], s)
    return b"".join(o)


def decode_v1_DiskStatistics(b, p, e):
    f_source = None
    f_persistence = None
    f_limit_bytes = None
    f_used_bytes = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_source is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_source = decode_v1_Resource_DiskInfo_Source(b, p, q)
            p = q
        elif t == 18:
            if f_persistence is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_persistence = decode_v1_Resource_DiskInfo_Persistence(b, p, q)
            p = q
        elif t == 24:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_limit_bytes = n
        elif t == 32:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_used_bytes = n
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.DiskStatistics(source=f_source, persistence=f_persistence, limit_bytes=f_limit_bytes, used_bytes=f_used_bytes)


def encode_v1_DiskStatistics(m):
    o = []
    x = m.source
    if x is not None:
        s = encode_v1_Resource_DiskInfo_Source(x)
        o += (b"\x0a", V[len(s)], s)
    x = m.persistence
    if x is not None:
        s = encode_v1_Resource_DiskInfo_Persistence(x)
        o += (b"\x12", V[len(s)], s)
    x = m.limit_bytes
    if x is not None:
        o += (b"\x18", V[x])
    x = m.used_bytes
    if x is not None:
        o += (b"\x20", V[x])
    return b"".join(o)


def decode_v1_ResourceStatistics_RatePercentiles(b, p, e):
    f_min = None
    f_max = None
    f_p50 = None
    f_p90 = None
    f_p95 = None
    f_p99 = None
    f_p999 = None
    f_p9999 = None
    f_samples = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_min = n
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_max = n
        elif t == 24:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_p50 = n
        elif t == 32:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_p90 = n
        elif t == 40:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_p95 = n
        elif t == 48:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_p99 = n
        elif t == 56:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_p999 = n
        elif t == 64:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_p9999 = n
        elif t == 72:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_samples = n
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.ResourceStatistics_RatePercentiles(min=f_min, max=f_max, p50=f_p50, p90=f_p90, p95=f_p95, p99=f_p99, p999=f_p999, p9999=f_p9999, samples=f_samples)


def encode_v1_ResourceStatistics_RatePercentiles(m):
    o = []
    x = m.min
    if x is not None:
        o += (b"\x08", V[x])
    x = m.max
    if x is not None:
        o += (b"\x10", V[x])
    x = m.p50
    if x is not None:
        o += (b"\x18", V[x])
    x = m.p90
    if x is not None:
        o += (b"\x20", V[x])
    x = m.p95
    if x is not None:
        o += (b"\x28", V[x])
    x = m.p99
    if x is not None:
        o += (b"\x30", V[x])
    x = m.p999
    if x is not None:
        o += (b"\x38", V[x])
    x = m.p9999
    if x is not None:
        o += (b"\x40", V[x])
    x = m.samples
    if x is not None:
        o += (b"\x48", V[x])
    return b"".join(o)


def decode_v1_ResourceStatistics_RateStatistics(b, p, e):
    f_rx_rate = None
    f_rx_packet_rate = None
    f_rx_drop_rate = None
    f_rx_error_rate = None
    f_tx_rate = None
    f_tx_packet_rate = None
    f_tx_drop_rate = None
    f_tx_error_rate = None
    f_sampling_window_secs = None
    f_sampling_interval_secs = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_rx_rate is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_rx_rate = decode_v1_ResourceStatistics_RatePercentiles(b, p, q)
            p = q
        elif t == 18:
            if f_rx_packet_rate is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_rx_packet_rate = decode_v1_ResourceStatistics_RatePercentiles(b, p, q)
            p = q
        elif t == 26:
            if f_rx_drop_rate is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_rx_drop_rate = decode_v1_ResourceStatistics_RatePercentiles(b, p, q)
            p = q
        elif t == 34:
            if f_rx_error_rate is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_rx_error_rate = decode_v1_ResourceStatistics_RatePercentiles(b, p, q)
            p = q
        elif t == 42:
            if f_tx_rate is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_tx_rate = decode_v1_ResourceStatistics_RatePercentiles(b, p, q)
            p = q
        elif t == 50:
            if f_tx_packet_rate is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_tx_packet_rate = decode_v1_ResourceStatistics_RatePercentiles(b, p, q)
            p = q
        elif t == 58:
            if f_tx_drop_rate is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_tx_drop_rate = decode_v1_ResourceStatistics_RatePercentiles(b, p, q)
            p = q
        elif t == 66:
            if f_tx_error_rate is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_tx_error_rate = decode_v1_ResourceStatistics_RatePercentiles(b, p, q)
            p = q
        elif t == 73:
            f_sampling_window_secs = unpack_double(b, p)[0]
            p += 8
        elif t == 81:
            f_sampling_interval_secs = unpack_double(b, p)[0]
            p += 8
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.ResourceStatistics_RateStatistics(rx_rate=f_rx_rate, rx_packet_rate=f_rx_packet_rate, rx_drop_rate=f_rx_drop_rate, rx_error_rate=f_rx_error_rate, tx_rate=f_tx_rate, tx_packet_rate=f_tx_packet_rate, tx_drop_rate=f_tx_drop_rate, tx_error_rate=f_tx_error_rate, sampling_window_secs=f_sampling_window_secs, sampling_interval_secs=f_sampling_interval_secs)


def encode_v1_ResourceStatistics_RateStatistics(m):
    o = []
    x = m.rx_rate
    if x is not None:
        s = encode_v1_ResourceStatistics_RatePercentiles(x)
        o += (b"\x0a", V[len(s)], s)
    x = m.rx_packet_rate
    if x is not None:
        s = encode_v1_ResourceStatistics_RatePercentiles(x)
        o += (b"\x12", V[len(s)], s)
    x = m.rx_drop_rate
    if x is not None:
        s = encode_v1_ResourceStatistics_RatePercentiles(x)
        o += (b"\x1a", V[len(s)], s)
    x = m.rx_error_rate
    if x is not None:
        s = encode_v1_ResourceStatistics_RatePercentiles(x)
        o += (b"\x22", V[len(s)], s)
    x = m.tx_rate
    if x is not None:
        s = encode_v1_ResourceStatistics_RatePercentiles(x)
        o += (b"\x2a", V[len(s)], s)
    x = m.tx_packet_rate
    if x is not None:
        s = encode_v1_ResourceStatistics_RatePercentiles(x)
        o += (b"\x32", V[len(s)], s)
    x = m.tx_drop_rate
    if x is not None:
        s = encode_v1_ResourceStatistics_RatePercentiles(x)
        o += (b"\x3a", V[len(s)], s)
    x = m.tx_error_rate
    if x is not None:
        s = encode_v1_ResourceStatistics_RatePercentiles(x)
        o += (b"\x42", V[len(s)], s)
    x = m.sampling_window_secs
    if x is not None:
        o += (b"\x49", D(x))
    x = m.sampling_interval_secs
    if x is not None:
        o += (b"\x51", D(x))
    return b"".join(o)


def decode_v1_Device_Number(b, p, e):
    f_major_number = None
    f_minor_number = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_major_number = n
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_minor_number = n
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_major_number is None or f_minor_number is None:
        raise UnusualError
    return v1.Device_Number(major_number=f_major_number, minor_number=f_minor_number)


def encode_v1_Device_Number(m):
    o = []
    o += (b"\x08", V[m.major_number])
    o += (b"\x10", V[m.minor_number])
    return b"".join(o)


def decode_v1_CgroupInfo_Blkio_Value(b, p, e):
    f_op = None
    f_value = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_CgroupInfo_Blkio_Operation.get(n)
            if x is not None:
                f_op = x
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_value = n
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.CgroupInfo_Blkio_Value(op=f_op, value=f_value)


def encode_v1_CgroupInfo_Blkio_Value(m):
    o = []
    x = m.op
    if x is not None:
        o += (b"\x08", numbers_v1_CgroupInfo_Blkio_Operation[x])
    x = m.value
    if x is not None:
        o += (b"\x10", V[x])
    return b"".join(o)


def decode_v1_CgroupInfo_Blkio_CFQ_Statistics(b, p, e):
    f_device = None
    f_sectors = None
    f_time = None
    f_io_serviced = None
    f_io_service_bytes = None
    f_io_service_time = None
    f_io_wait_time = None
    f_io_merged = None
    f_io_queued = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_device is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_device = decode_v1_Device_Number(b, p, q)
            p = q
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_sectors = n
        elif t == 24:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_time = n
        elif t == 34:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_io_serviced is None:
                f_io_serviced = [decode_v1_CgroupInfo_Blkio_Value(b, p, q)]
            else:
                f_io_serviced.append(decode_v1_CgroupInfo_Blkio_Value(b, p, q))
            p = q
        elif t == 42:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_io_service_bytes is None:
                f_io_service_bytes = [decode_v1_CgroupInfo_Blkio_Value(b, p, q)]
            else:
                f_io_service_bytes.append(decode_v1_CgroupInfo_Blkio_Value(b, p, q))
            p = q
        elif t == 50:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_io_service_time is None:
                f_io_service_time = [decode_v1_CgroupInfo_Blkio_Value(b, p, q)]
            else:
                f_io_service_time.append(decode_v1_CgroupInfo_Blkio_Value(b, p, q))
            p = q
        elif t == 58:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_io_wait_time is None:
                f_io_wait_time = [decode_v1_CgroupInfo_Blkio_Value(b, p, q)]
            else:
                f_io_wait_time.append(decode_v1_CgroupInfo_Blkio_Value(b, p, q))
            p = q
        elif t == 66:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_io_merged is None:
                f_io_merged = [decode_v1_CgroupInfo_Blkio_Value(b, p, q)]
            else:
                f_io_merged.append(decode_v1_CgroupInfo_Blkio_Value(b, p, q))
            p = q
        elif t == 74:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_io_queued is None:
                f_io_queued = [decode_v1_CgroupInfo_Blkio_Value(b, p, q)]
            else:
                f_io_queued.append(decode_v1_CgroupInfo_Blkio_Value(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.CgroupInfo_Blkio_CFQ_Statistics(device=f_device, sectors=f_sectors, time=f_time, io_serviced=() if f_io_serviced is None else tuple(f_io_serviced), io_service_bytes=() if f_io_service_bytes is None else tuple(f_io_service_bytes), io_service_time=() if f_io_service_time is None else tuple(f_io_service_time), io_wait_time=() if f_io_wait_time is None else tuple(f_io_wait_time), io_merged=() if f_io_merged is None else tuple(f_io_merged), io_queued=() if f_io_queued is None else tuple(f_io_queued))


def encode_v1_CgroupInfo_Blkio_CFQ_Statistics(m):
    o = []
    x = m.device
    if x is not None:
        s = encode_v1_Device_Number(x)
        o += (b"\x0a", V[len(s)], s)
    x = m.sectors
    if x is not None:
        o += (b"\x10", V[x])
    x = m.time
    if x is not None:
        o += (b"\x18", V[x])
    for x in m.io_serviced:
        s = encode_v1_CgroupInfo_Blkio_Value(x)
        o += (b"\x22", V[len(s)], s)
    for x in m.io_service_bytes:
        s = encode_v1_CgroupInfo_Blkio_Value(x)
        o += (b"\x2a", V[len(s)], s)
    for x in m.io_service_time:
        s = encode_v1_CgroupInfo_Blkio_Value(x)
        o += (b"\x32", V[len(s)], s)
    for x in m.io_wait_time:
        s = encode_v1_CgroupInfo_Blkio_Value(x)
        o += (b"\x3a", V[len(s)], s)
    for x in m.io_merged:
        s = encode_v1_CgroupInfo_Blkio_Value(x)
        o += (b"\x42", V[len(s)], s)
    for x in m.io_queued:
        s = encode_v1_CgroupInfo_Blkio_Value(x)
        o += (b"\x4a", V[len(s)], s)
    return b"".join(o)


def decode_v1_CgroupInfo_Blkio_Throttling_Statistics(b, p, e):
    f_device = None
    f_io_serviced = None
    f_io_service_bytes = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_device is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_device = decode_v1_Device_Number(b, p, q)
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_io_serviced is None:
                f_io_serviced = [decode_v1_CgroupInfo_Blkio_Value(b, p, q)]
            else:
                f_io_serviced.append(decode_v1_CgroupInfo_Blkio_Value(b, p, q))
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_io_service_bytes is None:
                f_io_service_bytes = [decode_v1_CgroupInfo_Blkio_Value(b, p, q)]
            else:
                f_io_service_bytes.append(decode_v1_CgroupInfo_Blkio_Value(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.CgroupInfo_Blkio_Throttling_Statistics(device=f_device, io_serviced=() if f_io_serviced is None else tuple(f_io_serviced), io_service_bytes=() if f_io_service_bytes is None else tuple(f_io_service_bytes))


def encode_v1_CgroupInfo_Blkio_Throttling_Statistics(m):
    o = []
    x = m.device
    if x is not None:
        s = encode_v1_Device_Number(x)
        o += (b"\x0a", V[len(s)], s)
    for x in m.io_serviced:
        s = encode_v1_CgroupInfo_Blkio_Value(x)
        o += (b"\x12", V[len(s)], s)
    for x in m.io_service_bytes:
        s = encode_v1_CgroupInfo_Blkio_Value(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_CgroupInfo_Blkio_Statistics(b, p, e):
    f_cfq = None
    f_cfq_recursive = None
    f_throttling = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_cfq is None:
                f_cfq = [decode_v1_CgroupInfo_Blkio_CFQ_Statistics(b, p, q)]
            else:
                f_cfq.append(decode_v1_CgroupInfo_Blkio_CFQ_Statistics(b, p, q))
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_cfq_recursive is None:
                f_cfq_recursive = [decode_v1_CgroupInfo_Blkio_CFQ_Statistics(b, p, q)]
            else:
                f_cfq_recursive.append(decode_v1_CgroupInfo_Blkio_CFQ_Statistics(b, p, q))
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_throttling is None:
                f_throttling = [decode_v1_CgroupInfo_Blkio_Throttling_Statistics(b, p, q)]
            else:
                f_throttling.append(decode_v1_CgroupInfo_Blkio_Throttling_Statistics(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.CgroupInfo_Blkio_Statistics(cfq=() if f_cfq is None else tuple(f_cfq), cfq_recursive=() if f_cfq_recursive is None else tuple(f_cfq_recursive), throttling=() if f_throttling is None else tuple(f_throttling))


def encode_v1_CgroupInfo_Blkio_Statistics(m):
    o = []
    for x in m.cfq:
        s = encode_v1_CgroupInfo_Blkio_CFQ_Statistics(x)
        o += (b"\x0a", V[len(s)], s)
    for x in m.cfq_recursive:
        s = encode_v1_CgroupInfo_Blkio_CFQ_Statistics(x)
        o += (b"\x12", V[len(s)], s)
    for x in m.throttling:
        s = encode_v1_CgroupInfo_Blkio_Throttling_Statistics(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_PerfStatistics(b, p, e):
    f_timestamp = None
    f_duration = None
    f_cycles = None
    f_stalled_cycles_frontend = None
    f_stalled_cycles_backend = None
    f_instructions = None
    f_cache_references = None
    f_cache_misses = None
    f_branches = None
    f_branch_misses = None
    f_bus_cycles = None
    f_ref_cycles = None
    f_cpu_clock = None
    f_task_clock = None
    f_page_faults = None
    f_minor_faults = None
    f_major_faults = None
    f_context_switches = None
    f_cpu_migrations = None
    f_alignment_faults = None
    f_emulation_faults = None
    f_l1_dcache_loads = None
    f_l1_dcache_load_misses = None
    f_l1_dcache_stores = None
    f_l1_dcache_store_misses = None
    f_l1_dcache_prefetches = None
    f_l1_dcache_prefetch_misses = None
    f_l1_icache_loads = None
    f_l1_icache_load_misses = None
    f_l1_icache_prefetches = None
    f_l1_icache_prefetch_misses = None
    f_llc_loads = None
    f_llc_load_misses = None
    f_llc_stores = None
    f_llc_store_misses = None
    f_llc_prefetches = None
    f_llc_prefetch_misses = None
    f_dtlb_loads = None
    f_dtlb_load_misses = None
    f_dtlb_stores = None
    f_dtlb_store_misses = None
    f_dtlb_prefetches = None
    f_dtlb_prefetch_misses = None
    f_itlb_loads = None
    f_itlb_load_misses = None
    f_branch_loads = None
    f_branch_load_misses = None
    f_node_loads = None
    f_node_load_misses = None
    f_node_stores = None
    f_node_store_misses = None
    f_node_prefetches = None
    f_node_prefetch_misses = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 9:
            f_timestamp = unpack_double(b, p)[0]
            p += 8
        elif t == 17:
            f_duration = unpack_double(b, p)[0]
            p += 8
        elif t == 24:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_cycles = n
        elif t == 32:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_stalled_cycles_frontend = n
        elif t == 40:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_stalled_cycles_backend = n
        elif t == 48:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_instructions = n
        elif t == 56:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_cache_references = n
        elif t == 64:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_cache_misses = n
        elif t == 72:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_branches = n
        elif t == 80:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_branch_misses = n
        elif t == 88:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_bus_cycles = n
        elif t == 96:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_ref_cycles = n
        elif t == 105:
            f_cpu_clock = unpack_double(b, p)[0]
            p += 8
        elif t == 113:
            f_task_clock = unpack_double(b, p)[0]
            p += 8
        elif t == 120:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_page_faults = n
        elif t == 128:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_minor_faults = n
        elif t == 136:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_major_faults = n
        elif t == 144:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_context_switches = n
        elif t == 152:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_cpu_migrations = n
        elif t == 160:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_alignment_faults = n
        elif t == 168:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_emulation_faults = n
        elif t == 176:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_l1_dcache_loads = n
        elif t == 184:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_l1_dcache_load_misses = n
        elif t == 192:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_l1_dcache_stores = n
        elif t == 200:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_l1_dcache_store_misses = n
        elif t == 208:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_l1_dcache_prefetches = n
        elif t == 216:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_l1_dcache_prefetch_misses = n
        elif t == 224:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_l1_icache_loads = n
        elif t == 232:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_l1_icache_load_misses = n
        elif t == 240:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_l1_icache_prefetches = n
        elif t == 248:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_l1_icache_prefetch_misses = n
        elif t == 256:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_llc_loads = n
        elif t == 264:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_llc_load_misses = n
        elif t == 272:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_llc_stores = n
        elif t == 280:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_llc_store_misses = n
        elif t == 288:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_llc_prefetches = n
        elif t == 296:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_llc_prefetch_misses = n
        elif t == 304:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_dtlb_loads = n
        elif t == 312:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_dtlb_load_misses = n
        elif t == 320:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_dtlb_stores = n
        elif t == 328:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_dtlb_store_misses = n
        elif t == 336:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_dtlb_prefetches = n
        elif t == 344:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_dtlb_prefetch_misses = n
        elif t == 352:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_itlb_loads = n
        elif t == 360:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_itlb_load_misses = n
        elif t == 368:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_branch_loads = n
        elif t == 376:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_branch_load_misses = n
        elif t == 384:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_node_loads = n
        elif t == 392:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_node_load_misses = n
        elif t == 400:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_node_stores = n
        elif t == 408:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_node_store_misses = n
        elif t == 416:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_node_prefetches = n
        elif t == 424:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_node_prefetch_misses = n
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_timestamp is None or f_duration is None:
        raise UnusualError
    return v1.PerfStatistics(timestamp=f_timestamp, duration=f_duration, cycles=f_cycles, stalled_cycles_frontend=f_stalled_cycles_frontend, stalled_cycles_backend=f_stalled_cycles_backend, instructions=f_instructions, cache_references=f_cache_references, cache_misses=f_cache_misses, branches=f_branches, branch_misses=f_branch_misses, bus_cycles=f_bus_cycles, ref_cycles=f_ref_cycles, cpu_clock=f_cpu_clock, task_clock=f_task_clock, page_faults=f_page_faults, minor_faults=f_minor_faults, major_faults=f_major_faults, context_switches=f_context_switches, cpu_migrations=f_cpu_migrations, alignment_faults=f_alignment_faults, emulation_faults=f_emulation_faults, l1_dcache_loads=f_l1_dcache_loads, l1_dcache_load_misses=f_l1_dcache_load_misses, l1_dcache_stores=f_l1_dcache_stores, l1_dcache_store_misses=f_l1_dcache_store_misses, l1_dcache_prefetches=f_l1_dcache_prefetches, l1_dcache_prefetch_misses=f_l1_dcache_prefetch_misses, l1_icache_loads=f_l1_icache_loads, l1_icache_load_misses=f_l1_icache_load_misses, l1_icache_prefetches=f_l1_icache_prefetches, l1_icache_prefetch_misses=f_l1_icache_prefetch_misses, llc_loads=f_llc_loads, llc_load_misses=f_llc_load_misses, llc_stores=f_llc_stores, llc_store_misses=f_llc_store_misses, llc_prefetches=f_llc_prefetches, llc_prefetch_misses=f_llc_prefetch_misses, dtlb_loads=f_dtlb_loads, dtlb_load_misses=f_dtlb_load_misses, dtlb_stores=f_dtlb_stores, dtlb_store_misses=f_dtlb_store_misses, dtlb_prefetches=f_dtlb_prefetches, dtlb_prefetch_misses=f_dtlb_prefetch_misses, itlb_loads=f_itlb_loads, itlb_load_misses=f_itlb_load_misses, branch_loads=f_branch_loads, branch_load_misses=f_branch_load_misses, node_loads=f_node_loads, node_load_misses=f_node_load_misses, node_stores=f_node_stores, node_store_misses=f_node_store_misses, node_prefetches=f_node_prefetches, node_prefetch_misses=f_node_prefetch_misses)


def encode_v1_PerfStatistics(m):
    o = []
    o += (b"\x09", D(m.timestamp))
    o += (b"\x11", D(m.duration))
    x = m.cycles
    if x is not None:
        o += (b"\x18", V[x])
    x = m.stalled_cycles_frontend
    if x is not None:
        o += (b"\x20", V[x])
    x = m.stalled_cycles_backend
    if x is not None:
        o += (b"\x28", V[x])
    x = m.instructions
    if x is not None:
        o += (b"\x30", V[x])
    x = m.cache_references
    if x is not None:
        o += (b"\x38", V[x])
    x = m.cache_misses
    if x is not None:
        o += (b"\x40", V[x])
    x = m.branches
    if x is not None:
        o += (b"\x48", V[x])
    x = m.branch_misses
    if x is not None:
        o += (b"\x50", V[x])
    x = m.bus_cycles
    if x is not None:
        o += (b"\x58", V[x])
    x = m.ref_cycles
    if x is not None:
        o += (b"\x60", V[x])
    x = m.cpu_clock
    if x is not None:
        o += (b"\x69", D(x))
    x = m.task_clock
    if x is not None:
        o += (b"\x71", D(x))
    x = m.page_faults
    if x is not None:
        o += (b"\x78", V[x])
    x = m.minor_faults
    if x is not None:
        o += (b"\x80\x01", V[x])
    x = m.major_faults
    if x is not None:
        o += (b"\x88\x01", V[x])
    x = m.context_switches
    if x is not None:
        o += (b"\x90\x01", V[x])
    x = m.cpu_migrations
    if x is not None:
        o += (b"\x98\x01", V[x])
    x = m.alignment_faults
    if x is not None:
        o += (b"\xa0\x01", V[x])
    x = m.emulation_faults
    if x is not None:
        o += (b"\xa8\x01", V[x])
    x = m.l1_dcache_loads
    if x is not None:
        o += (b"\xb0\x01", V[x])
    x = m.l1_dcache_load_misses
    if x is not None:
        o += (b"\xb8\x01", V[x])
    x = m.l1_dcache_stores
    if x is not None:
        o += (b"\xc0\x01", V[x])
    x = m.l1_dcache_store_misses
    if x is not None:
        o += (b"\xc8\x01", V[x])
    x = m.l1_dcache_prefetches
    if x is not None:
        o += (b"\xd0\x01", V[x])
    x = m.l1_dcache_prefetch_misses
    if x is not None:
        o += (b"\xd8\x01", V[x])
    x = m.l1_icache_loads
    if x is not None:
        o += (b"\xe0\x01", V[x])
    x = m.l1_icache_load_misses
    if x is not None:
        o += (b"\xe8\x01", V[x])
    x = m.l1_icache_prefetches
    if x is not None:
        o += (b"\xf0\x01", V[x])
    x = m.l1_icache_prefetch_misses
    if x is not None:
        o += (b"\xf8\x01", V[x])
    x = m.llc_loads
    if x is not None:
        o += (b"\x80\x02", V[x])
    x = m.llc_load_misses
    if x is not None:
        o += (b"\x88\x02", V[x])
    x = m.llc_stores
    if x is not None:
        o += (b"\x90\x02", V[x])
    x = m.llc_store_misses
    if x is not None:
        o += (b"\x98\x02", V[x])
    x = m.llc_prefetches
    if x is not None:
        o += (b"\xa0\x02", V[x])
    x = m.llc_prefetch_misses
    if x is not None:
        o += (b"\xa8\x02", V[x])
    x = m.dtlb_loads
    if x is not None:
        o += (b"\xb0\x02", V[x])
    x = m.dtlb_load_misses
    if x is not None:
        o += (b"\xb8\x02", V[x])
    x = m.dtlb_stores
    if x is not None:
        o += (b"\xc0\x02", V[x])
    x = m.dtlb_store_misses
    if x is not None:
        o += (b"\xc8\x02", V[x])
    x = m.dtlb_prefetches
    if x is not None:
        o += (b"\xd0\x02", V[x])
    x = m.dtlb_prefetch_misses
    if x is not None:
        o += (b"\xd8\x02", V[x])
    x = m.itlb_loads
    if x is not None:
        o += (b"\xe0\x02", V[x])
    x = m.itlb_load_misses
    if x is not None:
        o += (b"\xe8\x02", V[x])
    x = m.branch_loads
    if x is not None:
        o += (b"\xf0\x02", V[x])
    x = m.branch_load_misses
    if x is not None:
        o += (b"\xf8\x02", V[x])
    x = m.node_loads
    if x is not None:
        o += (b"\x80\x03", V[x])
    x = m.node_load_misses
    if x is not None:
        o += (b"\x88\x03", V[x])
    x = m.node_stores
    if x is not None:
        o += (b"\x90\x03", V[x])
    x = m.node_store_misses
    if x is not None:
        o += (b"\x98\x03", V[x])
    x = m.node_prefetches
    if x is not None:
        o += (b"\xa0\x03", V[x])
    x = m.node_prefetch_misses
    if x is not None:
        o += (b"\xa8\x03", V[x])
    return b"".join(o)


def decode_v1_ResourceStatistics(b, p, e):
    f_timestamp = None
    f_processes = None
    f_threads = None
    f_cpus_user_time_secs = None
    f_cpus_system_time_secs = None
    f_cpus_limit = None
    f_cpus_soft_limit = None
    f_cpus_nr_periods = None
    f_cpus_nr_throttled = None
    f_cpus_throttled_time_secs = None
    f_mem_total_bytes = None
    f_mem_total_memsw_bytes = None
    f_mem_kmem_usage_bytes = None
    f_mem_kmem_tcp_usage_bytes = None
    f_mem_limit_bytes = None
    f_mem_soft_limit_bytes = None
    f_mem_file_bytes = None
    f_mem_anon_bytes = None
    f_mem_cache_bytes = None
    f_mem_rss_bytes = None
    f_mem_mapped_file_bytes = None
    f_mem_swap_bytes = None
    f_mem_unevictable_bytes = None
    f_mem_low_pressure_counter = None
    f_mem_medium_pressure_counter = None
    f_mem_critical_pressure_counter = None
    f_disk_limit_bytes = None
    f_disk_used_bytes = None
    f_disk_statistics = None
    f_blkio_statistics = None
    f_perf = None
    f_net_rx_packets = None
    f_net_rx_bytes = None
    f_net_rx_errors = None
    f_net_rx_dropped = None
    f_net_tx_packets = None
    f_net_tx_bytes = None
    f_net_tx_errors = None
    f_net_tx_dropped = None
    f_net_tx_rate_limit = None
    f_net_tx_burst_rate_limit = None
    f_net_tx_burst_size = None
    f_net_rx_rate_limit = None
    f_net_rx_burst_rate_limit = None
    f_net_rx_burst_size = None
    f_net_rate_statistics = None
    f_net_ephemeral_ports = None
    f_net_tcp_rtt_microsecs_p50 = None
    f_net_tcp_rtt_microsecs_p90 = None
    f_net_tcp_rtt_microsecs_p95 = None
    f_net_tcp_rtt_microsecs_p99 = None
    f_net_tcp_active_connections = None
    f_net_tcp_time_wait_connections = None
    f_net_traffic_control_statistics = None
    f_net_snmp_statistics = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 9:
            f_timestamp = unpack_double(b, p)[0]
            p += 8
        elif t == 17:
            f_cpus_user_time_secs = unpack_double(b, p)[0]
            p += 8
        elif t == 25:
            f_cpus_system_time_secs = unpack_double(b, p)[0]
            p += 8
        elif t == 33:
            f_cpus_limit = unpack_double(b, p)[0]
            p += 8
        elif t == 40:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_mem_rss_bytes = n
        elif t == 48:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_mem_limit_bytes = n
        elif t == 56:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            f_cpus_nr_periods = n
        elif t == 64:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            f_cpus_nr_throttled = n
        elif t == 73:
            f_cpus_throttled_time_secs = unpack_double(b, p)[0]
            p += 8
        elif t == 80:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_mem_file_bytes = n
        elif t == 88:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_mem_anon_bytes = n
        elif t == 96:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_mem_mapped_file_bytes = n
        elif t == 106:
            if f_perf is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_perf = decode_v1_PerfStatistics(b, p, q)
            p = q
        elif t == 112:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_net_rx_packets = n
        elif t == 120:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_net_rx_bytes = n
        elif t == 128:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_net_rx_errors = n
        elif t == 136:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_net_rx_dropped = n
        elif t == 144:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_net_tx_packets = n
        elif t == 152:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_net_tx_bytes = n
        elif t == 160:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_net_tx_errors = n
        elif t == 168:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_net_tx_dropped = n
        elif t == 177:
            f_net_tcp_rtt_microsecs_p50 = unpack_double(b, p)[0]
            p += 8
        elif t == 185:
            f_net_tcp_rtt_microsecs_p90 = unpack_double(b, p)[0]
            p += 8
        elif t == 193:
            f_net_tcp_rtt_microsecs_p95 = unpack_double(b, p)[0]
            p += 8
        elif t == 201:
            f_net_tcp_rtt_microsecs_p99 = unpack_double(b, p)[0]
            p += 8
        elif t == 208:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_disk_limit_bytes = n
        elif t == 216:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_disk_used_bytes = n
        elif t == 225:
            f_net_tcp_active_connections = unpack_double(b, p)[0]
            p += 8
        elif t == 233:
            f_net_tcp_time_wait_connections = unpack_double(b, p)[0]
            p += 8
        elif t == 240:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            f_processes = n
        elif t == 248:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            f_threads = n
        elif t == 256:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_mem_low_pressure_counter = n
        elif t == 264:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_mem_medium_pressure_counter = n
        elif t == 272:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_mem_critical_pressure_counter = n
        elif t == 282:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_net_traffic_control_statistics is None:
                f_net_traffic_control_statistics = [decode_v1_TrafficControlStatistics(b, p, q)]
            else:
                f_net_traffic_control_statistics.append(decode_v1_TrafficControlStatistics(b, p, q))
            p = q
        elif t == 288:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_mem_total_bytes = n
        elif t == 296:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_mem_total_memsw_bytes = n
        elif t == 304:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_mem_soft_limit_bytes = n
        elif t == 312:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_mem_cache_bytes = n
        elif t == 320:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_mem_swap_bytes = n
        elif t == 328:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_mem_unevictable_bytes = n
        elif t == 338:
            if f_net_snmp_statistics is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_net_snmp_statistics = decode_v1_SNMPStatistics(b, p, q)
            p = q
        elif t == 346:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_disk_statistics is None:
                f_disk_statistics = [decode_v1_DiskStatistics(b, p, q)]
            else:
                f_disk_statistics.append(decode_v1_DiskStatistics(b, p, q))
            p = q
        elif t == 354:
            if f_blkio_statistics is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_blkio_statistics = decode_v1_CgroupInfo_Blkio_Statistics(b, p, q)
            p = q
        elif t == 361:
            f_cpus_soft_limit = unpack_double(b, p)[0]
            p += 8
        elif t == 368:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_net_tx_rate_limit = n
        elif t == 376:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_net_tx_burst_rate_limit = n
        elif t == 384:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_net_tx_burst_size = n
        elif t == 392:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_net_rx_rate_limit = n
        elif t == 400:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_net_rx_burst_rate_limit = n
        elif t == 408:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_net_rx_burst_size = n
        elif t == 416:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_mem_kmem_usage_bytes = n
        elif t == 424:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_mem_kmem_tcp_usage_bytes = n
        elif t == 434:
            if f_net_rate_statistics is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_net_rate_statistics = decode_v1_ResourceStatistics_RateStatistics(b, p, q)
            p = q
        elif t == 442:
            if f_net_ephemeral_ports is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_net_ephemeral_ports = decode_v1_Value_Range(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_timestamp is None:
        raise UnusualError
    return v1.ResourceStatistics(timestamp=f_timestamp, processes=f_processes, threads=f_threads, cpus_user_time_secs=f_cpus_user_time_secs, cpus_system_time_secs=f_cpus_system_time_secs, cpus_limit=f_cpus_limit, cpus_soft_limit=f_cpus_soft_limit, cpus_nr_periods=f_cpus_nr_periods, cpus_nr_throttled=f_cpus_nr_throttled, cpus_throttled_time_secs=f_cpus_throttled_time_secs, mem_total_bytes=f_mem_total_bytes, mem_total_memsw_bytes=f_mem_total_memsw_bytes, mem_kmem_usage_bytes=f_mem_kmem_usage_bytes, mem_kmem_tcp_usage_bytes=f_mem_kmem_tcp_usage_bytes, mem_limit_bytes=f_mem_limit_bytes, mem_soft_limit_bytes=f_mem_soft_limit_bytes, mem_file_bytes=f_mem_file_bytes, mem_anon_bytes=f_mem_anon_bytes, mem_cache_bytes=f_mem_cache_bytes, mem_rss_bytes=f_mem_rss_bytes, mem_mapped_file_bytes=f_mem_mapped_file_bytes, mem_swap_bytes=f_mem_swap_bytes, mem_unevictable_bytes=f_mem_unevictable_bytes, mem_low_pressure_counter=f_mem_low_pressure_counter, mem_medium_pressure_counter=f_mem_medium_pressure_counter, mem_critical_pressure_counter=f_mem_critical_pressure_counter, disk_limit_bytes=f_disk_limit_bytes, disk_used_bytes=f_disk_used_bytes, disk_statistics=() if f_disk_statistics is None else tuple(f_disk_statistics), blkio_statistics=f_blkio_statistics, perf=f_perf, net_rx_packets=f_net_rx_packets, net_rx_bytes=f_net_rx_bytes, net_rx_errors=f_net_rx_errors, net_rx_dropped=f_net_rx_dropped, net_tx_packets=f_net_tx_packets, net_tx_bytes=f_net_tx_bytes, net_tx_errors=f_net_tx_errors, net_tx_dropped=f_net_tx_dropped, net_tx_rate_limit=f_net_tx_rate_limit, net_tx_burst_rate_limit=f_net_tx_burst_rate_limit, net_tx_burst_size=f_net_tx_burst_size, net_rx_rate_limit=f_net_rx_rate_limit, net_rx_burst_rate_limit=f_net_rx_burst_rate_limit, net_rx_burst_size=f_net_rx_burst_size, net_rate_statistics=f_net_rate_statistics, net_ephemeral_ports=f_net_ephemeral_ports, net_tcp_rtt_microsecs_p50=f_net_tcp_rtt_microsecs_p50, net_tcp_rtt_microsecs_p90=f_net_tcp_rtt_microsecs_p90, net_tcp_rtt_microsecs_p95=f_net_tcp_rtt_microsecs_p95, net_tcp_rtt_microsecs_p99=f_net_tcp_rtt_microsecs_p99, net_tcp_active_connections=f_net_tcp_active_connections, net_tcp_time_wait_connections=f_net_tcp_time_wait_connections, net_traffic_control_statistics=() if f_net_traffic_control_statistics is None else tuple(f_net_traffic_control_statistics), net_snmp_statistics=f_net_snmp_statistics)


def encode_v1_ResourceStatistics(m):
    o = []
    o += (b"\x09", D(m.timestamp))
    x = m.cpus_user_time_secs
    if x is not None:
        o += (b"\x11", D(x))
    x = m.cpus_system_time_secs
    if x is not None:
        o += (b"\x19", D(x))
    x = m.cpus_limit
    if x is not None:
        o += (b"\x21", D(x))
    x = m.mem_rss_bytes
    if x is not None:
        o += (b"\x28", V[x])
    x = m.mem_limit_bytes
    if x is not None:
        o += (b"\x30", V[x])
    x = m.cpus_nr_periods
    if x is not None:
        o += (b"\x38", V[x])
    x = m.cpus_nr_throttled
    if x is not None:
        o += (b"\x40", V[x])
    x = m.cpus_throttled_time_secs
    if x is not None:
        o += (b"\x49", D(x))
    x = m.mem_file_bytes
    if x is not None:
        o += (b"\x50", V[x])
    x = m.mem_anon_bytes
    if x is not None:
        o += (b"\x58", V[x])
    x = m.mem_mapped_file_bytes
    if x is not None:
        o += (b"\x60", V[x])
    x = m.perf
    if x is not None:
        s = encode_v1_PerfStatistics(x)
        o += (b"\x6a", V[len(s)], s)
    x = m.net_rx_packets
    if x is not None:
        o += (b"\x70", V[x])
    x = m.net_rx_bytes
    if x is not None:
        o += (b"\x78", V[x])
    x = m.net_rx_errors
    if x is not None:
        o += (b"\x80\x01", V[x])
    x = m.net_rx_dropped
    if x is not None:
        o += (b"\x88\x01", V[x])
    x = m.net_tx_packets
    if x is not None:
        o += (b"\x90\x01", V[x])
    x = m.net_tx_bytes
    if x is not None:
        o += (b"\x98\x01", V[x])
    x = m.net_tx_errors
    if x is not None:
        o += (b"\xa0\x01", V[x])
    x = m.net_tx_dropped
    if x is not None:
        o += (b"\xa8\x01", V[x])
    x = m.net_tcp_rtt_microsecs_p50
    if x is not None:
        o += (b"\xb1\x01", D(x))
    x = m.net_tcp_rtt_microsecs_p90
    if x is not None:
        o += (b"\xb9\x01", D(x))
    x = m.net_tcp_rtt_microsecs_p95
    if x is not None:
        o += (b"\xc1\x01", D(x))
    x = m.net_tcp_rtt_microsecs_p99
    if x is not None:
        o += (b"\xc9\x01", D(x))
    x = m.disk_limit_bytes
    if x is not None:
        o += (b"\xd0\x01", V[x])
    x = m.disk_used_bytes
    if x is not None:
        o += (b"\xd8\x01", V[x])
    x = m.net_tcp_active_connections
    if x is not None:
        o += (b"\xe1\x01", D(x))
    x = m.net_tcp_time_wait_connections
    if x is not None:
        o += (b"\xe9\x01", D(x))
    x = m.processes
    if x is not None:
        o += (b"\xf0\x01", V[x])
    x = m.threads
    if x is not None:
        o += (b"\xf8\x01", V[x])
    x = m.mem_low_pressure_counter
    if x is not None:
        o += (b"\x80\x02", V[x])
    x = m.mem_medium_pressure_counter
    if x is not None:
        o += (b"\x88\x02", V[x])
    x = m.mem_critical_pressure_counter
    if x is not None:
        o += (b"\x90\x02", V[x])
    for x in m.net_traffic_control_statistics:
        s = encode_v1_TrafficControlStatistics(x)
        o += (b"\x9a\x02", V[len(s)], s)
    x = m.mem_total_bytes
    if x is not None:
        o += (b"\xa0\x02", V[x])
    x = m.mem_total_memsw_bytes
    if x is not None:
        o += (b"\xa8\x02", V[x])
    x = m.mem_soft_limit_bytes
    if x is not None:
        o += (b"\xb0\x02", V[x])
    x = m.mem_cache_bytes
    if x is not None:
        o += (b"\xb8\x02", V[x])
    x = m.mem_swap_bytes
    if x is not None:
        o += (b"\xc0\x02", V[x])
    x = m.mem_unevictable_bytes
    if x is not None:
        o += (b"\xc8\x02", V[x])
    x = m.net_snmp_statistics
    if x is not None:
        s = encode_v1_SNMPStatistics(x)
        o += (b"\xd2\x02", V[len(s)], s)
    for x in m.disk_statistics:
        s = encode_v1_DiskStatistics(x)
        o += (b"\xda\x02", V[len(s)], s)
    x = m.blkio_statistics
    if x is not None:
        s = encode_v1_CgroupInfo_Blkio_Statistics(x)
        o += (b"\xe2\x02", V[len(s)], s)
    x = m.cpus_soft_limit
    if x is not None:
        o += (b"\xe9\x02", D(x))
    x = m.net_tx_rate_limit
    if x is not None:
        o += (b"\xf0\x02", V[x])
    x = m.net_tx_burst_rate_limit
    if x is not None:
        o += (b"\xf8\x02", V[x])
    x = m.net_tx_burst_size
    if x is not None:
        o += (b"\x80\x03", V[x])
    x = m.net_rx_rate_limit
    if x is not None:
        o += (b"\x88\x03", V[x])
    x = m.net_rx_burst_rate_limit
    if x is not None:
        o += (b"\x90\x03", V[x])
    x = m.net_rx_burst_size
    if x is not None:
        o += (b"\x98\x03", V[x])
    x = m.mem_kmem_usage_bytes
    if x is not None:
        o += (b"\xa0\x03", V[x])
    x = m.mem_kmem_tcp_usage_bytes
    if x is not None:
        o += (b"\xa8\x03", V[x])
    x = m.net_rate_statistics
    if x is not None:
        s = encode_v1_ResourceStatistics_RateStatistics(x)
        o += (b"\xb2\x03", V[len(s)], s)
    x = m.net_ephemeral_ports
    if x is not None:
        s = encode_v1_Value_Range(x)
        o += (b"\xba\x03", V[len(s)], s)
    return b"".join(o)


def decode_v1_ResourceUsage_Executor_Task(b, p, e):
    f_name = None
    f_id = None
    f_resources = None
    f_labels = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_name = b[p:q].decode()
            p = q
        elif t == 18:
            if f_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_id = decode_v1_TaskID(b, p, q)
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_resources is None:
                f_resources = [decode_v1_Resource(b, p, q)]
            else:
                f_resources.append(decode_v1_Resource(b, p, q))
            p = q
        elif t == 34:
            if f_labels is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_labels = decode_v1_Labels(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_name is None or f_id is None:
        raise UnusualError
    return v1.ResourceUsage_Executor_Task(name=f_name, id=f_id, resources=() if f_resources is None else tuple(f_resources), labels=f_labels)


def encode_v1_ResourceUsage_Executor_Task(m):
    o = []
    s = m.name.encode()
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_TaskID(m.id)
    o += (b"\x12", V[len(s)], s)
    for x in m.resources:
        s = encode_v1_Resource(x)
        o += (b"\x1a", V[len(s)], s)
    x = m.labels
    if x is not None:
        s = encode_v1_Labels(x)
        o += (b"\x22", V[len(s)], s)
    return b"".join(o)


def decode_v1_ResourceUsage_Executor(b, p, e):
    f_executor_info = None
    f_allocated = None
    f_statistics = None
    f_container_id = None
    f_tasks = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_executor_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_executor_info = decode_v1_ExecutorInfo(b, p, q)
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_allocated is None:
                f_allocated = [decode_v1_Resource(b, p, q)]
            else:
                f_allocated.append(decode_v1_Resource(b, p, q))
            p = q
        elif t == 26:
            if f_statistics is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_statistics = decode_v1_ResourceStatistics(b, p, q)
            p = q
        elif t == 34:
            if f_container_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_container_id = decode_v1_ContainerID(b, p, q)
            p = q
        elif t == 42:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_tasks is None:
                f_tasks = [decode_v1_ResourceUsage_Executor_Task(b, p, q)]
            else:
                f_tasks.append(decode_v1_ResourceUsage_Executor_Task(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_executor_info is None or f_container_id is None:
        raise UnusualError
    return v1.ResourceUsage_Executor(executor_info=f_executor_info, allocated=() if f_allocated is None else tuple(f_allocated), statistics=f_statistics, container_id=f_container_id, tasks=() if f_tasks is None else tuple(f_tasks))


def encode_v1_ResourceUsage_Executor(m):
    o = []
    s = encode_v1_ExecutorInfo(m.executor_info)
    o += (b"\x0a", V[len(s)], s)
    for x in m.allocated:
        s = encode_v1_Resource(x)
        o += (b"\x12", V[len(s)], s)
    x = m.statistics
    if x is not None:
        s = encode_v1_ResourceStatistics(x)
        o += (b"\x1a", V[len(s)], s)
    s = encode_v1_ContainerID(m.container_id)
    o += (b"\x22", V[len(s)], s)
    for x in m.tasks:
        s = encode_v1_ResourceUsage_Executor_Task(x)
        o += (b"\x2a", V[len(s)], s)
    return b"".join(o)


def decode_v1_ResourceUsage(b, p, e):
    f_executors = None
    f_total = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_executors is None:
                f_executors = [decode_v1_ResourceUsage_Executor(b, p, q)]
            else:
                f_executors.append(decode_v1_ResourceUsage_Executor(b, p, q))
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_total is None:
                f_total = [decode_v1_Resource(b, p, q)]
            else:
                f_total.append(decode_v1_Resource(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.ResourceUsage(executors=() if f_executors is None else tuple(f_executors), total=() if f_total is None else tuple(f_total))


def encode_v1_ResourceUsage(m):
    o = []
    for x in m.executors:
        s = encode_v1_ResourceUsage_Executor(x)
        o += (b"\x0a", V[len(s)], s)
    for x in m.total:
        s = encode_v1_Resource(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_Request(b, p, e):
    f_agent_id = None
    f_resources = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_agent_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_resources is None:
                f_resources = [decode_v1_Resource(b, p, q)]
            else:
                f_resources.append(decode_v1_Resource(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.Request(agent_id=f_agent_id, resources=() if f_resources is None else tuple(f_resources))


def encode_v1_Request(m):
    o = []
    x = m.agent_id
    if x is not None:
        s = encode_v1_AgentID(x)
        o += (b"\x0a", V[len(s)], s)
    for x in m.resources:
        s = encode_v1_Resource(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_TaskInfo(b, p, e):
    f_name = None
    f_task_id = None
    f_agent_id = None
    f_resources = None
    f_executor = None
    f_command = None
    f_container = None
    f_health_check = None
    f_check = None
    f_kill_policy = None
    f_data = None
    f_labels = None
    f_discovery = None
    f_max_completion_time = None
    f_limits = {}
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_name = b[p:q].decode()
            p = q
        elif t == 18:
            if f_task_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_task_id = decode_v1_TaskID(b, p, q)
            p = q
        elif t == 26:
            if f_agent_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 34:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_resources is None:
                f_resources = [decode_v1_Resource(b, p, q)]
            else:
                f_resources.append(decode_v1_Resource(b, p, q))
            p = q
        elif t == 42:
            if f_executor is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_executor = decode_v1_ExecutorInfo(b, p, q)
            p = q
        elif t == 50:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_data = b[p:q]
            p = q
        elif t == 58:
            if f_command is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_command = decode_v1_CommandInfo(b, p, q)
            p = q
        elif t == 66:
            if f_health_check is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_health_check = decode_v1_HealthCheck(b, p, q)
            p = q
        elif t == 74:
            if f_container is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_container = decode_v1_ContainerInfo(b, p, q)
            p = q
        elif t == 82:
            if f_labels is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_labels = decode_v1_Labels(b, p, q)
            p = q
        elif t == 90:
            if f_discovery is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_discovery = decode_v1_DiscoveryInfo(b, p, q)
            p = q
        elif t == 98:
            if f_kill_policy is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_kill_policy = decode_v1_KillPolicy(b, p, q)
            p = q
        elif t == 106:
            if f_check is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_check = decode_v1_CheckInfo(b, p, q)
            p = q
        elif t == 114:
            if f_max_completion_time is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_max_completion_time = decode_v1_DurationInfo(b, p, q)
            p = q
        elif t == 122:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            k, v = read_entry(b, p, q, decode_v1_Value_Scalar)
            f_limits[k] = v
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_name is None or f_task_id is None or f_agent_id is None:
        raise UnusualError
    return v1.TaskInfo(name=f_name, task_id=f_task_id, agent_id=f_agent_id, resources=() if f_resources is None else tuple(f_resources), executor=f_executor, command=f_command, container=f_container, health_check=f_health_check, check=f_check, kill_policy=f_kill_policy, data=f_data, labels=f_labels, discovery=f_discovery, max_completion_time=f_max_completion_time, limits=f_limits)


def encode_v1_TaskInfo(m):
    o = []
    s = m.name.encode()
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_TaskID(m.task_id)
    o += (b"\x12", V[len(s)], s)
    s = encode_v1_AgentID(m.agent_id)
    o += (b"\x1a", V[len(s)], s)
    for x in m.resources:
        s = encode_v1_Resource(x)
        o += (b"\x22", V[len(s)], s)
    x = m.executor
    if x is not None:
        s = encode_v1_ExecutorInfo(x)
        o += (b"\x2a", V[len(s)], s)
    x = m.data
    if x is not None:
        s = x
        o += (b"\x32", V[len(s)], s)
    x = m.command
    if x is not None:
        s = encode_v1_CommandInfo(x)
        o += (b"\x3a", V[len(s)], s)
    x = m.health_check
    if x is not None:
        s = encode_v1_HealthCheck(x)
        o += (b"\x42", V[len(s)], s)
    x = m.container
    if x is not None:
        s = encode_v1_ContainerInfo(x)
        o += (b"\x4a", V[len(s)], s)
    x = m.labels
    if x is not None:
        s = encode_v1_Labels(x)
        o += (b"\x52", V[len(s)], s)
    x = m.discovery
    if x is not None:
        s = encode_v1_DiscoveryInfo(x)
        o += (b"\x5a", V[len(s)], s)
    x = m.kill_policy
    if x is not None:
        s = encode_v1_KillPolicy(x)
        o += (b"\x62", V[len(s)], s)
    x = m.check
    if x is not None:
        s = encode_v1_CheckInfo(x)
        o += (b"\x6a", V[len(s)], s)
    x = m.max_completion_time
    if x is not None:
        s = encode_v1_DurationInfo(x)
        o += (b"\x72", V[len(s)], s)
    for k, x in m.limits.items():
        k = k.encode()
        s = encode_v1_Value_Scalar(x)
        s = b"".join((b"\x0a", V[len(k)], k, b"\x12", V[len(s)], s))
        o += (b"\x7a", V[len(s)], s)
    return b"".join(o)


def decode_v1_Offer_Operation_Launch(b, p, e):
    f_task_infos = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_task_infos is None:
                f_task_infos = [decode_v1_TaskInfo(b, p, q)]
            else:
                f_task_infos.append(decode_v1_TaskInfo(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.Offer_Operation_Launch(task_infos=() if f_task_infos is None else tuple(f_task_infos))


def encode_v1_Offer_Operation_Launch(m):
    o = []
    for x in m.task_infos:
        s = encode_v1_TaskInfo(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_TaskGroupInfo(b, p, e):
    f_tasks = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_tasks is None:
                f_tasks = [decode_v1_TaskInfo(b, p, q)]
            else:
                f_tasks.append(decode_v1_TaskInfo(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.TaskGroupInfo(tasks=() if f_tasks is None else tuple(f_tasks))


def encode_v1_TaskGroupInfo(m):
    o = []
    for x in m.tasks:
        s = encode_v1_TaskInfo(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_Offer_Operation_LaunchGroup(b, p, e):
    f_executor = None
    f_task_group = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_executor is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_executor = decode_v1_ExecutorInfo(b, p, q)
            p = q
        elif t == 18:
            if f_task_group is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_task_group = decode_v1_TaskGroupInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_executor is None or f_task_group is None:
        raise UnusualError
    return v1.Offer_Operation_LaunchGroup(executor=f_executor, task_group=f_task_group)


def encode_v1_Offer_Operation_LaunchGroup(m):
    o = []
    s = encode_v1_ExecutorInfo(m.executor)
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_TaskGroupInfo(m.task_group)
    o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_Offer_Operation_Reserve(b, p, e):
    f_source = None
    f_resources = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_resources is None:
                f_resources = [decode_v1_Resource(b, p, q)]
            else:
                f_resources.append(decode_v1_Resource(b, p, q))
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_source is None:
                f_source = [decode_v1_Resource(b, p, q)]
            else:
                f_source.append(decode_v1_Resource(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.Offer_Operation_Reserve(source=() if f_source is None else tuple(f_source), resources=() if f_resources is None else tuple(f_resources))


def encode_v1_Offer_Operation_Reserve(m):
    o = []
    for x in m.resources:
        s = encode_v1_Resource(x)
        o += (b"\x0a", V[len(s)], s)
    for x in m.source:
        s = encode_v1_Resource(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_Offer_Operation_Unreserve(b, p, e):
    f_resources = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_resources is None:
                f_resources = [decode_v1_Resource(b, p, q)]
            else:
                f_resources.append(decode_v1_Resource(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.Offer_Operation_Unreserve(resources=() if f_resources is None else tuple(f_resources))


def encode_v1_Offer_Operation_Unreserve(m):
    o = []
    for x in m.resources:
        s = encode_v1_Resource(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_Offer_Operation_Create(b, p, e):
    f_volumes = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_volumes is None:
                f_volumes = [decode_v1_Resource(b, p, q)]
            else:
                f_volumes.append(decode_v1_Resource(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.Offer_Operation_Create(volumes=() if f_volumes is None else tuple(f_volumes))


def encode_v1_Offer_Operation_Create(m):
    o = []
    for x in m.volumes:
        s = encode_v1_Resource(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_Offer_Operation_Destroy(b, p, e):
    f_volumes = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_volumes is None:
                f_volumes = [decode_v1_Resource(b, p, q)]
            else:
                f_volumes.append(decode_v1_Resource(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.Offer_Operation_Destroy(volumes=() if f_volumes is None else tuple(f_volumes))


def encode_v1_Offer_Operation_Destroy(m):
    o = []
    for x in m.volumes:
        s = encode_v1_Resource(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_Offer_Operation_GrowVolume(b, p, e):
    f_volume = None
    f_addition = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_volume is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_volume = decode_v1_Resource(b, p, q)
            p = q
        elif t == 18:
            if f_addition is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_addition = decode_v1_Resource(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_volume is None or f_addition is None:
        raise UnusualError
    return v1.Offer_Operation_GrowVolume(volume=f_volume, addition=f_addition)


def encode_v1_Offer_Operation_GrowVolume(m):
    o = []
    s = encode_v1_Resource(m.volume)
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_Resource(m.addition)
    o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_Offer_Operation_ShrinkVolume(b, p, e):
    f_volume = None
    f_subtract = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_volume is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_volume = decode_v1_Resource(b, p, q)
            p = q
        elif t == 18:
            if f_subtract is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_subtract = decode_v1_Value_Scalar(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_volume is None or f_subtract is None:
        raise UnusualError
    return v1.Offer_Operation_ShrinkVolume(volume=f_volume, subtract=f_subtract)


def encode_v1_Offer_Operation_ShrinkVolume(m):
    o = []
    s = encode_v1_Resource(m.volume)
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_Value_Scalar(m.subtract)
    o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_Offer_Operation_CreateDisk(b, p, e):
    f_source = None
    f_target_type = None
    f_target_profile = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_source is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_source = decode_v1_Resource(b, p, q)
            p = q
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_Resource_DiskInfo_Source_Type.get(n)
            if x is not None:
                f_target_type = x
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_target_profile = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_source is None or f_target_type is None:
        raise UnusualError
    return v1.Offer_Operation_CreateDisk(source=f_source, target_type=f_target_type, target_profile=f_target_profile)


def encode_v1_Offer_Operation_CreateDisk(m):
    o = []
    s = encode_v1_Resource(m.source)
    o += (b"\x0a", V[len(s)], s)
    o += (b"\x10", numbers_v1_Resource_DiskInfo_Source_Type[m.target_type])
    x = m.target_profile
    if x is not None:
        s = x.encode()
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_Offer_Operation_DestroyDisk(b, p, e):
    f_source = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_source is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_source = decode_v1_Resource(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_source is None:
        raise UnusualError
    return v1.Offer_Operation_DestroyDisk(source=f_source)


def encode_v1_Offer_Operation_DestroyDisk(m):
    s = encode_v1_Resource(m.source)
    return b"\x0a" + V[len(s)] + s


def decode_v1_Offer_Operation(b, p, e):
    f_type = None
    f_id = None
    f_launch = None
    f_launch_group = None
    f_reserve = None
    f_unreserve = None
    f_create = None
    f_destroy = None
    f_grow_volume = None
    f_shrink_volume = None
    f_create_disk = None
    f_destroy_disk = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_Offer_Operation_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 18:
            if f_launch is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_launch = decode_v1_Offer_Operation_Launch(b, p, q)
            p = q
        elif t == 26:
            if f_reserve is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_reserve = decode_v1_Offer_Operation_Reserve(b, p, q)
            p = q
        elif t == 34:
            if f_unreserve is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_unreserve = decode_v1_Offer_Operation_Unreserve(b, p, q)
            p = q
        elif t == 42:
            if f_create is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_create = decode_v1_Offer_Operation_Create(b, p, q)
            p = q
        elif t == 50:
            if f_destroy is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_destroy = decode_v1_Offer_Operation_Destroy(b, p, q)
            p = q
        elif t == 58:
            if f_launch_group is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_launch_group = decode_v1_Offer_Operation_LaunchGroup(b, p, q)
            p = q
        elif t == 98:
            if f_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_id = decode_v1_OperationID(b, p, q)
            p = q
        elif t == 106:
            if f_grow_volume is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_grow_volume = decode_v1_Offer_Operation_GrowVolume(b, p, q)
            p = q
        elif t == 114:
            if f_shrink_volume is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_shrink_volume = decode_v1_Offer_Operation_ShrinkVolume(b, p, q)
            p = q
        elif t == 122:
            if f_create_disk is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_create_disk = decode_v1_Offer_Operation_CreateDisk(b, p, q)
            p = q
        elif t == 130:
            if f_destroy_disk is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_destroy_disk = decode_v1_Offer_Operation_DestroyDisk(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.Offer_Operation(type=f_type, id=f_id, launch=f_launch, launch_group=f_launch_group, reserve=f_reserve, unreserve=f_unreserve, create=f_create, destroy=f_destroy, grow_volume=f_grow_volume, shrink_volume=f_shrink_volume, create_disk=f_create_disk, destroy_disk=f_destroy_disk)


def encode_v1_Offer_Operation(m):
    o = []
    x = m.type
    if x is not None:
        o += (b"\x08", numbers_v1_Offer_Operation_Type[x])
    x = m.launch
    if x is not None:
        s = encode_v1_Offer_Operation_Launch(x)
        o += (b"\x12", V[len(s)], s)
    x = m.reserve
    if x is not None:
        s = encode_v1_Offer_Operation_Reserve(x)
        o += (b"\x1a", V[len(s)], s)
    x = m.unreserve
    if x is not None:
        s = encode_v1_Offer_Operation_Unreserve(x)
        o += (b"\x22", V[len(s)], s)
    x = m.create
    if x is not None:
        s = encode_v1_Offer_Operation_Create(x)
        o += (b"\x2a", V[len(s)], s)
    x = m.destroy
    if x is not None:
        s = encode_v1_Offer_Operation_Destroy(x)
        o += (b"\x32", V[len(s)], s)
    x = m.launch_group
    if x is not None:
        s = encode_v1_Offer_Operation_LaunchGroup(x)
        o += (b"\x3a", V[len(s)], s)
    x = m.id
    if x is not None:
        s = encode_v1_OperationID(x)
        o += (b"\x62", V[len(s)], s)
    x = m.grow_volume
    if x is not None:
        s = encode_v1_Offer_Operation_GrowVolume(x)
        o += (b"\x6a", V[len(s)], s)
    x = m.shrink_volume
    if x is not None:
        s = encode_v1_Offer_Operation_ShrinkVolume(x)
        o += (b"\x72", V[len(s)], s)
    x = m.create_disk
    if x is not None:
        s = encode_v1_Offer_Operation_CreateDisk(x)
        o += (b"\x7a", V[len(s)], s)
    x = m.destroy_disk
    if x is not None:
        s = encode_v1_Offer_Operation_DestroyDisk(x)
        o += (b"\x82\x01", V[len(s)], s)
    return b"".join(o)


def decode_v1_Offer(b, p, e):
    f_id = None
    f_framework_id = None
    f_agent_id = None
    f_hostname = None
    f_url = None
    f_domain = None
    f_resources = None
    f_attributes = None
    f_executor_ids = None
    f_unavailability = None
    f_allocation_info = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_id = decode_v1_OfferID(b, p, q)
            p = q
        elif t == 18:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 26:
            if f_agent_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 34:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_hostname = b[p:q].decode()
            p = q
        elif t == 42:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_resources is None:
                f_resources = [decode_v1_Resource(b, p, q)]
            else:
                f_resources.append(decode_v1_Resource(b, p, q))
            p = q
        elif t == 50:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_executor_ids is None:
                f_executor_ids = [decode_v1_ExecutorID(b, p, q)]
            else:
                f_executor_ids.append(decode_v1_ExecutorID(b, p, q))
            p = q
        elif t == 58:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_attributes is None:
                f_attributes = [decode_v1_Attribute(b, p, q)]
            else:
                f_attributes.append(decode_v1_Attribute(b, p, q))
            p = q
        elif t == 66:
            if f_url is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_url = decode_v1_URL(b, p, q)
            p = q
        elif t == 74:
            if f_unavailability is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_unavailability = decode_v1_Unavailability(b, p, q)
            p = q
        elif t == 82:
            if f_allocation_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_allocation_info = decode_v1_Resource_AllocationInfo(b, p, q)
            p = q
        elif t == 90:
            if f_domain is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_domain = decode_v1_DomainInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_id is None or f_framework_id is None or f_agent_id is None or f_hostname is None:
        raise UnusualError
    return v1.Offer(id=f_id, framework_id=f_framework_id, agent_id=f_agent_id, hostname=f_hostname, url=f_url, domain=f_domain, resources=() if f_resources is None else tuple(f_resources), attributes=() if f_attributes is None else tuple(f_attributes), executor_ids=() if f_executor_ids is None else tuple(f_executor_ids), unavailability=f_unavailability, allocation_info=f_allocation_info)


def encode_v1_Offer(m):
    o = []
    s = encode_v1_OfferID(m.id)
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_FrameworkID(m.framework_id)
    o += (b"\x12", V[len(s)], s)
    s = encode_v1_AgentID(m.agent_id)
    o += (b"\x1a", V[len(s)], s)
    s = m.hostname.encode()
    o += (b"\x22", V[len(s)], s)
    for x in m.resources:
        s = encode_v1_Resource(x)
        o += (b"\x2a", V[len(s)], s)
    for x in m.executor_ids:
        s = encode_v1_ExecutorID(x)
        o += (b"\x32", V[len(s)], s)
    for x in m.attributes:
        s = encode_v1_Attribute(x)
        o += (b"\x3a", V[len(s)], s)
    x = m.url
    if x is not None:
        s = encode_v1_URL(x)
        o += (b"\x42", V[len(s)], s)
    x = m.unavailability
    if x is not None:
        s = encode_v1_Unavailability(x)
        o += (b"\x4a", V[len(s)], s)
    x = m.allocation_info
    if x is not None:
        s = encode_v1_Resource_AllocationInfo(x)
        o += (b"\x52", V[len(s)], s)
    x = m.domain
    if x is not None:
        s = encode_v1_DomainInfo(x)
        o += (b"\x5a", V[len(s)], s)
    return b"".join(o)


def decode_v1_InverseOffer(b, p, e):
    f_id = None
    f_url = None
    f_framework_id = None
    f_agent_id = None
    f_unavailability = None
    f_resources = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_id = decode_v1_OfferID(b, p, q)
            p = q
        elif t == 18:
            if f_url is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_url = decode_v1_URL(b, p, q)
            p = q
        elif t == 26:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 34:
            if f_agent_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 42:
            if f_unavailability is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_unavailability = decode_v1_Unavailability(b, p, q)
            p = q
        elif t == 50:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_resources is None:
                f_resources = [decode_v1_Resource(b, p, q)]
            else:
                f_resources.append(decode_v1_Resource(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_id is None or f_framework_id is None or f_unavailability is None:
        raise UnusualError
    return v1.InverseOffer(id=f_id, url=f_url, framework_id=f_framework_id, agent_id=f_agent_id, unavailability=f_unavailability, resources=() if f_resources is None else tuple(f_resources))


def encode_v1_InverseOffer(m):
    o = []
    s = encode_v1_OfferID(m.id)
    o += (b"\x0a", V[len(s)], s)
    x = m.url
    if x is not None:
        s = encode_v1_URL(x)
        o += (b"\x12", V[len(s)], s)
    s = encode_v1_FrameworkID(m.framework_id)
    o += (b"\x1a", V[len(s)], s)
    x = m.agent_id
    if x is not None:
        s = encode_v1_AgentID(x)
        o += (b"\x22", V[len(s)], s)
    s = encode_v1_Unavailability(m.unavailability)
    o += (b"\x2a", V[len(s)], s)
    for x in m.resources:
        s = encode_v1_Resource(x)
        o += (b"\x32", V[len(s)], s)
    return b"".join(o)


def decode_v1_CheckStatusInfo_Command(b, p, e):
    f_exit_code = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n = (n + 0x80000000 & 0xFFFFFFFF) - 0x80000000
            f_exit_code = n
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.CheckStatusInfo_Command(exit_code=f_exit_code)


def encode_v1_CheckStatusInfo_Command(m):
    o = []
    x = m.exit_code
    if x is not None:
        o += (b"\x08", V[x])
    return b"".join(o)


def decode_v1_CheckStatusInfo_Http(b, p, e):
    f_status_code = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            f_status_code = n
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.CheckStatusInfo_Http(status_code=f_status_code)


def encode_v1_CheckStatusInfo_Http(m):
    o = []
    x = m.status_code
    if x is not None:
        o += (b"\x08", V[x])
    return b"".join(o)


def decode_v1_CheckStatusInfo_Tcp(b, p, e):
    f_succeeded = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_succeeded = n != 0
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.CheckStatusInfo_Tcp(succeeded=f_succeeded)


def encode_v1_CheckStatusInfo_Tcp(m):
    o = []
    x = m.succeeded
    if x is not None:
        o += (b"\x08", (b"\x01" if x else b"\x00"))
    return b"".join(o)


def decode_v1_CheckStatusInfo(b, p, e):
    f_type = None
    f_command = None
    f_http = None
    f_tcp = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_CheckInfo_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 18:
            if f_command is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_command = decode_v1_CheckStatusInfo_Command(b, p, q)
            p = q
        elif t == 26:
            if f_http is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_http = decode_v1_CheckStatusInfo_Http(b, p, q)
            p = q
        elif t == 34:
            if f_tcp is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_tcp = decode_v1_CheckStatusInfo_Tcp(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.CheckStatusInfo(type=f_type, command=f_command, http=f_http, tcp=f_tcp)


def encode_v1_CheckStatusInfo(m):
    o = []
    x = m.type
    if x is not None:
        o += (b"\x08", numbers_v1_CheckInfo_Type[x])
    x = m.command
    if x is not None:
        s = encode_v1_CheckStatusInfo_Command(x)
        o += (b"\x12", V[len(s)], s)
    x = m.http
    if x is not None:
        s = encode_v1_CheckStatusInfo_Http(x)
        o += (b"\x1a", V[len(s)], s)
    x = m.tcp
    if x is not None:
        s = encode_v1_CheckStatusInfo_Tcp(x)
        o += (b"\x22", V[len(s)], s)
    return b"".join(o)


def decode_v1_CgroupInfo_NetCls(b, p, e):
    f_classid = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            f_classid = n
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.CgroupInfo_NetCls(classid=f_classid)


def encode_v1_CgroupInfo_NetCls(m):
    o = []
    x = m.classid
    if x is not None:
        o += (b"\x08", V[x])
    return b"".join(o)


def decode_v1_CgroupInfo(b, p, e):
    f_net_cls = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_net_cls is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_net_cls = decode_v1_CgroupInfo_NetCls(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.CgroupInfo(net_cls=f_net_cls)


def encode_v1_CgroupInfo(m):
    o = []
    x = m.net_cls
    if x is not None:
        s = encode_v1_CgroupInfo_NetCls(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_ContainerStatus(b, p, e):
    f_container_id = None
    f_network_infos = None
    f_cgroup_info = None
    f_executor_pid = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_network_infos is None:
                f_network_infos = [decode_v1_NetworkInfo(b, p, q)]
            else:
                f_network_infos.append(decode_v1_NetworkInfo(b, p, q))
            p = q
        elif t == 18:
            if f_cgroup_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_cgroup_info = decode_v1_CgroupInfo(b, p, q)
            p = q
        elif t == 24:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            f_executor_pid = n
        elif t == 34:
            if f_container_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_container_id = decode_v1_ContainerID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.ContainerStatus(container_id=f_container_id, network_infos=() if f_network_infos is None else tuple(f_network_infos), cgroup_info=f_cgroup_info, executor_pid=f_executor_pid)


def encode_v1_ContainerStatus(m):
    o = []
    for x in m.network_infos:
        s = encode_v1_NetworkInfo(x)
        o += (b"\x0a", V[len(s)], s)
    x = m.cgroup_info
    if x is not None:
        s = encode_v1_CgroupInfo(x)
        o += (b"\x12", V[len(s)], s)
    x = m.executor_pid
    if x is not None:
        o += (b"\x18", V[x])
    x = m.container_id
    if x is not None:
        s = encode_v1_ContainerID(x)
        o += (b"\x22", V[len(s)], s)
    return b"".join(o)


def decode_v1_TaskResourceLimitation(b, p, e):
    f_resources = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_resources is None:
                f_resources = [decode_v1_Resource(b, p, q)]
            else:
                f_resources.append(decode_v1_Resource(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.TaskResourceLimitation(resources=() if f_resources is None else tuple(f_resources))


def encode_v1_TaskResourceLimitation(m):
    o = []
    for x in m.resources:
        s = encode_v1_Resource(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_TaskStatus(b, p, e):
    f_task_id = None
    f_state = None
    f_message = None
    f_source = None
    f_reason = None
    f_data = None
    f_agent_id = None
    f_executor_id = None
    f_timestamp = None
    f_uuid = None
    f_healthy = None
    f_check_status = None
    f_labels = None
    f_container_status = None
    f_unreachable_time = None
    f_limitation = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_task_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_task_id = decode_v1_TaskID(b, p, q)
            p = q
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_TaskState.get(n)
            if x is not None:
                f_state = x
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_data = b[p:q]
            p = q
        elif t == 34:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_message = b[p:q].decode()
            p = q
        elif t == 42:
            if f_agent_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 49:
            f_timestamp = unpack_double(b, p)[0]
            p += 8
        elif t == 58:
            if f_executor_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_executor_id = decode_v1_ExecutorID(b, p, q)
            p = q
        elif t == 64:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_healthy = n != 0
        elif t == 72:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_TaskStatus_Source.get(n)
            if x is not None:
                f_source = x
        elif t == 80:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_TaskStatus_Reason.get(n)
            if x is not None:
                f_reason = x
        elif t == 90:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_uuid = b[p:q]
            p = q
        elif t == 98:
            if f_labels is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_labels = decode_v1_Labels(b, p, q)
            p = q
        elif t == 106:
            if f_container_status is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_container_status = decode_v1_ContainerStatus(b, p, q)
            p = q
        elif t == 114:
            if f_unreachable_time is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_unreachable_time = decode_v1_TimeInfo(b, p, q)
            p = q
        elif t == 122:
            if f_check_status is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_check_status = decode_v1_CheckStatusInfo(b, p, q)
            p = q
        elif t == 130:
            if f_limitation is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_limitation = decode_v1_TaskResourceLimitation(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_task_id is None or f_state is None:
        raise UnusualError
    return v1.TaskStatus(task_id=f_task_id, state=f_state, message=f_message, source=f_source, reason=f_reason, data=f_data, agent_id=f_agent_id, executor_id=f_executor_id, timestamp=f_timestamp, uuid=f_uuid, healthy=f_healthy, check_status=f_check_status, labels=f_labels, container_status=f_container_status, unreachable_time=f_unreachable_time, limitation=f_limitation)


def encode_v1_TaskStatus(m):
    o = []
    s = encode_v1_TaskID(m.task_id)
    o += (b"\x0a", V[len(s)], s)
    o += (b"\x10", numbers_v1_TaskState[m.state])
    x = m.data
    if x is not None:
        s = x
        o += (b"\x1a", V[len(s)], s)
    x = m.message
    if x is not None:
        s = x.encode()
        o += (b"\x22", V[len(s)], s)
    x = m.agent_id
    if x is not None:
        s = encode_v1_AgentID(x)
        o += (b"\x2a", V[len(s)], s)
    x = m.timestamp
    if x is not None:
        o += (b"\x31", D(x))
    x = m.executor_id
    if x is not None:
        s = encode_v1_ExecutorID(x)
        o += (b"\x3a", V[len(s)], s)
    x = m.healthy
    if x is not None:
        o += (b"\x40", (b"\x01" if x else b"\x00"))
    x = m.source
    if x is not None:
        o += (b"\x48", numbers_v1_TaskStatus_Source[x])
    x = m.reason
    if x is not None:
        o += (b"\x50", numbers_v1_TaskStatus_Reason[x])
    x = m.uuid
    if x is not None:
        s = x
        o += (b"\x5a", V[len(s)], s)
    x = m.labels
    if x is not None:
        s = encode_v1_Labels(x)
        o += (b"\x62", V[len(s)], s)
    x = m.container_status
    if x is not None:
        s = encode_v1_ContainerStatus(x)
        o += (b"\x6a", V[len(s)], s)
    x = m.unreachable_time
    if x is not None:
        s = encode_v1_TimeInfo(x)
        o += (b"\x72", V[len(s)], s)
    x = m.check_status
    if x is not None:
        s = encode_v1_CheckStatusInfo(x)
        o += (b"\x7a", V[len(s)], s)
    x = m.limitation
    if x is not None:
        s = encode_v1_TaskResourceLimitation(x)
        o += (b"\x82\x01", V[len(s)], s)
    return b"".join(o)


def decode_v1_Task(b, p, e):
    f_name = None
    f_task_id = None
    f_framework_id = None
    f_executor_id = None
    f_agent_id = None
    f_state = None
    f_resources = None
    f_statuses = None
    f_status_update_state = None
    f_status_update_uuid = None
    f_labels = None
    f_discovery = None
    f_container = None
    f_health_check = None
    f_kill_policy = None
    f_user = None
    f_limits = {}
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_name = b[p:q].decode()
            p = q
        elif t == 18:
            if f_task_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_task_id = decode_v1_TaskID(b, p, q)
            p = q
        elif t == 26:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 34:
            if f_executor_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_executor_id = decode_v1_ExecutorID(b, p, q)
            p = q
        elif t == 42:
            if f_agent_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 48:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_TaskState.get(n)
            if x is not None:
                f_state = x
        elif t == 58:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_resources is None:
                f_resources = [decode_v1_Resource(b, p, q)]
            else:
                f_resources.append(decode_v1_Resource(b, p, q))
            p = q
        elif t == 66:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_statuses is None:
                f_statuses = [decode_v1_TaskStatus(b, p, q)]
            else:
                f_statuses.append(decode_v1_TaskStatus(b, p, q))
            p = q
        elif t == 72:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_TaskState.get(n)
            if x is not None:
                f_status_update_state = x
        elif t == 82:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_status_update_uuid = b[p:q]
            p = q
        elif t == 90:
            if f_labels is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_labels = decode_v1_Labels(b, p, q)
            p = q
        elif t == 98:
            if f_discovery is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_discovery = decode_v1_DiscoveryInfo(b, p, q)
            p = q
        elif t == 106:
            if f_container is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_container = decode_v1_ContainerInfo(b, p, q)
            p = q
        elif t == 114:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_user = b[p:q].decode()
            p = q
        elif t == 122:
            if f_health_check is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_health_check = decode_v1_HealthCheck(b, p, q)
            p = q
        elif t == 130:
            if f_kill_policy is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_kill_policy = decode_v1_KillPolicy(b, p, q)
            p = q
        elif t == 138:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            k, v = read_entry(b, p, q, decode_v1_Value_Scalar)
            f_limits[k] = v
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_name is None or f_task_id is None or f_framework_id is None or f_agent_id is None or f_state is None:
        raise UnusualError
    return v1.Task(name=f_name, task_id=f_task_id, framework_id=f_framework_id, executor_id=f_executor_id, agent_id=f_agent_id, state=f_state, resources=() if f_resources is None else tuple(f_resources), statuses=() if f_statuses is None else tuple(f_statuses), status_update_state=f_status_update_state, status_update_uuid=f_status_update_uuid, labels=f_labels, discovery=f_discovery, container=f_container, health_check=f_health_check, kill_policy=f_kill_policy, user=f_user, limits=f_limits)


def encode_v1_Task(m):
    o = []
    s = m.name.encode()
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_TaskID(m.task_id)
    o += (b"\x12", V[len(s)], s)
    s = encode_v1_FrameworkID(m.framework_id)
    o += (b"\x1a", V[len(s)], s)
    x = m.executor_id
    if x is not None:
        s = encode_v1_ExecutorID(x)
        o += (b"\x22", V[len(s)], s)
    s = encode_v1_AgentID(m.agent_id)
    o += (b"\x2a", V[len(s)], s)
    o += (b"\x30", numbers_v1_TaskState[m.state])
    for x in m.resources:
        s = encode_v1_Resource(x)
        o += (b"\x3a", V[len(s)], s)
    for x in m.statuses:
        s = encode_v1_TaskStatus(x)
        o += (b"\x42", V[len(s)], s)
    x = m.status_update_state
    if x is not None:
        o += (b"\x48", numbers_v1_TaskState[x])
    x = m.status_update_uuid
    if x is not None:
        s = x
        o += (b"\x52", V[len(s)], s)
    x = m.labels
    if x is not None:
        s = encode_v1_Labels(x)
        o += (b"\x5a", V[len(s)], s)
    x = m.discovery
    if x is not None:
        s = encode_v1_DiscoveryInfo(x)
        o += (b"\x62", V[len(s)], s)
    x = m.container
    if x is not None:
        s = encode_v1_ContainerInfo(x)
        o += (b"\x6a", V[len(s)], s)
    x = m.user
    if x is not None:
        s = x.encode()
        o += (b"\x72", V[len(s)], s)
    x = m.health_check
    if x is not None:
        s = encode_v1_HealthCheck(x)
        o += (b"\x7a", V[len(s)], s)
    x = m.kill_policy
    if x is not None:
        s = encode_v1_KillPolicy(x)
        o += (b"\x82\x01", V[len(s)], s)
    for k, x in m.limits.items():
        k = k.encode()
        s = encode_v1_Value_Scalar(x)
        s = b"".join((b"\x0a", V[len(k)], k, b"\x12", V[len(s)], s))
        o += (b"\x8a\x01", V[len(s)], s)
    return b"".join(o)


def decode_v1_UUID(b, p, e):
    f_value = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_value = b[p:q]
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_value is None:
        raise UnusualError
    return v1.UUID(value=f_value)


def encode_v1_UUID(m):
    s = m.value
    return b"\x0a" + V[len(s)] + s


def decode_v1_OperationStatus(b, p, e):
    f_operation_id = None
    f_state = None
    f_message = None
    f_converted_resources = None
    f_uuid = None
    f_agent_id = None
    f_resource_provider_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_operation_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_operation_id = decode_v1_OperationID(b, p, q)
            p = q
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_OperationState.get(n)
            if x is not None:
                f_state = x
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_message = b[p:q].decode()
            p = q
        elif t == 34:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_converted_resources is None:
                f_converted_resources = [decode_v1_Resource(b, p, q)]
            else:
                f_converted_resources.append(decode_v1_Resource(b, p, q))
            p = q
        elif t == 42:
            if f_uuid is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_uuid = decode_v1_UUID(b, p, q)
            p = q
        elif t == 50:
            if f_agent_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 58:
            if f_resource_provider_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_resource_provider_id = decode_v1_ResourceProviderID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_state is None:
        raise UnusualError
    return v1.OperationStatus(operation_id=f_operation_id, state=f_state, message=f_message, converted_resources=() if f_converted_resources is None else tuple(f_converted_resources), uuid=f_uuid, agent_id=f_agent_id, resource_provider_id=f_resource_provider_id)


def encode_v1_OperationStatus(m):
    o = []
    x = m.operation_id
    if x is not None:
        s = encode_v1_OperationID(x)
        o += (b"\x0a", V[len(s)], s)
    o += (b"\x10", numbers_v1_OperationState[m.state])
    x = m.message
    if x is not None:
        s = x.encode()
        o += (b"\x1a", V[len(s)], s)
    for x in m.converted_resources:
        s = encode_v1_Resource(x)
        o += (b"\x22", V[len(s)], s)
    x = m.uuid
    if x is not None:
        s = encode_v1_UUID(x)
        o += (b"\x2a", V[len(s)], s)
    x = m.agent_id
    if x is not None:
        s = encode_v1_AgentID(x)
        o += (b"\x32", V[len(s)], s)
    x = m.resource_provider_id
    if x is not None:
        s = encode_v1_ResourceProviderID(x)
        o += (b"\x3a", V[len(s)], s)
    return b"".join(o)


def decode_v1_Operation(b, p, e):
    f_framework_id = None
    f_agent_id = None
    f_info = None
    f_latest_status = None
    f_statuses = None
    f_uuid = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 18:
            if f_agent_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 26:
            if f_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_info = decode_v1_Offer_Operation(b, p, q)
            p = q
        elif t == 34:
            if f_latest_status is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_latest_status = decode_v1_OperationStatus(b, p, q)
            p = q
        elif t == 42:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_statuses is None:
                f_statuses = [decode_v1_OperationStatus(b, p, q)]
            else:
                f_statuses.append(decode_v1_OperationStatus(b, p, q))
            p = q
        elif t == 50:
            if f_uuid is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_uuid = decode_v1_UUID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_info is None or f_latest_status is None or f_uuid is None:
        raise UnusualError
    return v1.Operation(framework_id=f_framework_id, agent_id=f_agent_id, info=f_info, latest_status=f_latest_status, statuses=() if f_statuses is None else tuple(f_statuses), uuid=f_uuid)


def encode_v1_Operation(m):
    o = []
    x = m.framework_id
    if x is not None:
        s = encode_v1_FrameworkID(x)
        o += (b"\x0a", V[len(s)], s)
    x = m.agent_id
    if x is not None:
        s = encode_v1_AgentID(x)
        o += (b"\x12", V[len(s)], s)
    s = encode_v1_Offer_Operation(m.info)
    o += (b"\x1a", V[len(s)], s)
    s = encode_v1_OperationStatus(m.latest_status)
    o += (b"\x22", V[len(s)], s)
    for x in m.statuses:
        s = encode_v1_OperationStatus(x)
        o += (b"\x2a", V[len(s)], s)
    s = encode_v1_UUID(m.uuid)
    o += (b"\x32", V[len(s)], s)
    return b"".join(o)


def decode_v1_Filters(b, p, e):
    f_refuse_seconds = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 9:
            f_refuse_seconds = unpack_double(b, p)[0]
            p += 8
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.Filters(refuse_seconds=f_refuse_seconds)


def encode_v1_Filters(m):
    o = []
    x = m.refuse_seconds
    if x is not None:
        o += (b"\x09", D(x))
    return b"".join(o)


def decode_v1_Credentials(b, p, e):
    f_credentials = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_credentials is None:
                f_credentials = [decode_v1_Credential(b, p, q)]
            else:
                f_credentials.append(decode_v1_Credential(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.Credentials(credentials=() if f_credentials is None else tuple(f_credentials))


def encode_v1_Credentials(m):
    o = []
    for x in m.credentials:
        s = encode_v1_Credential(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_RateLimit(b, p, e):
    f_qps = None
    f_principal = None
    f_capacity = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 9:
            f_qps = unpack_double(b, p)[0]
            p += 8
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_principal = b[p:q].decode()
            p = q
        elif t == 24:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_capacity = n
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_principal is None:
        raise UnusualError
    return v1.RateLimit(qps=f_qps, principal=f_principal, capacity=f_capacity)


def encode_v1_RateLimit(m):
    o = []
    x = m.qps
    if x is not None:
        o += (b"\x09", D(x))
    s = m.principal.encode()
    o += (b"\x12", V[len(s)], s)
    x = m.capacity
    if x is not None:
        o += (b"\x18", V[x])
    return b"".join(o)


def decode_v1_RateLimits(b, p, e):
    f_limits = None
    f_aggregate_default_qps = None
    f_aggregate_default_capacity = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_limits is None:
                f_limits = [decode_v1_RateLimit(b, p, q)]
            else:
                f_limits.append(decode_v1_RateLimit(b, p, q))
            p = q
        elif t == 17:
            f_aggregate_default_qps = unpack_double(b, p)[0]
            p += 8
        elif t == 24:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_aggregate_default_capacity = n
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.RateLimits(limits=() if f_limits is None else tuple(f_limits), aggregate_default_qps=f_aggregate_default_qps, aggregate_default_capacity=f_aggregate_default_capacity)


def encode_v1_RateLimits(m):
    o = []
    for x in m.limits:
        s = encode_v1_RateLimit(x)
        o += (b"\x0a", V[len(s)], s)
    x = m.aggregate_default_qps
    if x is not None:
        o += (b"\x11", D(x))
    x = m.aggregate_default_capacity
    if x is not None:
        o += (b"\x18", V[x])
    return b"".join(o)


def decode_v1_CgroupInfo_Blkio_CFQ(b, p, e):
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.CgroupInfo_Blkio_CFQ()


def encode_v1_CgroupInfo_Blkio_CFQ(m):
    return b""


def decode_v1_CgroupInfo_Blkio_Throttling(b, p, e):
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.CgroupInfo_Blkio_Throttling()


def encode_v1_CgroupInfo_Blkio_Throttling(m):
    return b""


def decode_v1_CgroupInfo_Blkio(b, p, e):
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.CgroupInfo_Blkio()


def encode_v1_CgroupInfo_Blkio(m):
    return b""


def decode_v1_WeightInfo(b, p, e):
    f_weight = None
    f_role = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 9:
            f_weight = unpack_double(b, p)[0]
            p += 8
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_role = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_weight is None:
        raise UnusualError
    return v1.WeightInfo(weight=f_weight, role=f_role)


def encode_v1_WeightInfo(m):
    o = []
    o += (b"\x09", D(m.weight))
    x = m.role
    if x is not None:
        s = x.encode()
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_VersionInfo(b, p, e):
    f_version = None
    f_build_date = None
    f_build_time = None
    f_build_user = None
    f_git_sha = None
    f_git_branch = None
    f_git_tag = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_version = b[p:q].decode()
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_build_date = b[p:q].decode()
            p = q
        elif t == 25:
            f_build_time = unpack_double(b, p)[0]
            p += 8
        elif t == 34:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_build_user = b[p:q].decode()
            p = q
        elif t == 42:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_git_sha = b[p:q].decode()
            p = q
        elif t == 50:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_git_branch = b[p:q].decode()
            p = q
        elif t == 58:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_git_tag = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_version is None:
        raise UnusualError
    return v1.VersionInfo(version=f_version, build_date=f_build_date, build_time=f_build_time, build_user=f_build_user, git_sha=f_git_sha, git_branch=f_git_branch, git_tag=f_git_tag)


def encode_v1_VersionInfo(m):
    o = []
    s = m.version.encode()
    o += (b"\x0a", V[len(s)], s)
    x = m.build_date
    if x is not None:
        s = x.encode()
        o += (b"\x12", V[len(s)], s)
    x = m.build_time
    if x is not None:
        o += (b"\x19", D(x))
    x = m.build_user
    if x is not None:
        s = x.encode()
        o += (b"\x22", V[len(s)], s)
    x = m.git_sha
    if x is not None:
        s = x.encode()
        o += (b"\x2a", V[len(s)], s)
    x = m.git_branch
    if x is not None:
        s = x.encode()
        o += (b"\x32", V[len(s)], s)
    x = m.git_tag
    if x is not None:
        s = x.encode()
        o += (b"\x3a", V[len(s)], s)
    return b"".join(o)


def decode_v1_Flag(b, p, e):
    f_name = None
    f_value = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_name = b[p:q].decode()
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_value = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_name is None:
        raise UnusualError
    return v1.Flag(name=f_name, value=f_value)


def encode_v1_Flag(m):
    o = []
    s = m.name.encode()
    o += (b"\x0a", V[len(s)], s)
    x = m.value
    if x is not None:
        s = x.encode()
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_Role(b, p, e):
    f_name = None
    f_weight = None
    f_frameworks = None
    f_resources = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_name = b[p:q].decode()
            p = q
        elif t == 17:
            f_weight = unpack_double(b, p)[0]
            p += 8
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_frameworks is None:
                f_frameworks = [decode_v1_FrameworkID(b, p, q)]
            else:
                f_frameworks.append(decode_v1_FrameworkID(b, p, q))
            p = q
        elif t == 34:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_resources is None:
                f_resources = [decode_v1_Resource(b, p, q)]
            else:
                f_resources.append(decode_v1_Resource(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_name is None or f_weight is None:
        raise UnusualError
    return v1.Role(name=f_name, weight=f_weight, frameworks=() if f_frameworks is None else tuple(f_frameworks), resources=() if f_resources is None else tuple(f_resources))


def encode_v1_Role(m):
    o = []
    s = m.name.encode()
    o += (b"\x0a", V[len(s)], s)
    o += (b"\x11", D(m.weight))
    for x in m.frameworks:
        s = encode_v1_FrameworkID(x)
        o += (b"\x1a", V[len(s)], s)
    for x in m.resources:
        s = encode_v1_Resource(x)
        o += (b"\x22", V[len(s)], s)
    return b"".join(o)


def decode_v1_Metric(b, p, e):
    f_name = None
    f_value = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_name = b[p:q].decode()
            p = q
        elif t == 17:
            f_value = unpack_double(b, p)[0]
            p += 8
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_name is None:
        raise UnusualError
    return v1.Metric(name=f_name, value=f_value)


def encode_v1_Metric(m):
    o = []
    s = m.name.encode()
    o += (b"\x0a", V[len(s)], s)
    x = m.value
    if x is not None:
        o += (b"\x11", D(x))
    return b"".join(o)


def decode_v1_FileInfo(b, p, e):
    f_path = None
    f_nlink = None
    f_size = None
    f_mtime = None
    f_mode = None
    f_uid = None
    f_gid = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_path = b[p:q].decode()
            p = q
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n = (n + 0x80000000 & 0xFFFFFFFF) - 0x80000000
            f_nlink = n
        elif t == 24:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_size = n
        elif t == 34:
            if f_mtime is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_mtime = decode_v1_TimeInfo(b, p, q)
            p = q
        elif t == 40:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            f_mode = n
        elif t == 50:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_uid = b[p:q].decode()
            p = q
        elif t == 58:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_gid = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_path is None:
        raise UnusualError
    return v1.FileInfo(path=f_path, nlink=f_nlink, size=f_size, mtime=f_mtime, mode=f_mode, uid=f_uid, gid=f_gid)


def encode_v1_FileInfo(m):
    o = []
    s = m.path.encode()
    o += (b"\x0a", V[len(s)], s)
    x = m.nlink
    if x is not None:
        o += (b"\x10", V[x])
    x = m.size
    if x is not None:
        o += (b"\x18", V[x])
    x = m.mtime
    if x is not None:
        s = encode_v1_TimeInfo(x)
        o += (b"\x22", V[len(s)], s)
    x = m.mode
    if x is not None:
        o += (b"\x28", V[x])
    x = m.uid
    if x is not None:
        s = x.encode()
        o += (b"\x32", V[len(s)], s)
    x = m.gid
    if x is not None:
        s = x.encode()
        o += (b"\x3a", V[len(s)], s)
    return b"".join(o)


def decode_v1_Device(b, p, e):
    f_path = None
    f_number = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_path = b[p:q].decode()
            p = q
        elif t == 18:
            if f_number is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_number = decode_v1_Device_Number(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.Device(path=f_path, number=f_number)


def encode_v1_Device(m):
    o = []
    x = m.path
    if x is not None:
        s = x.encode()
        o += (b"\x0a", V[len(s)], s)
    x = m.number
    if x is not None:
        s = encode_v1_Device_Number(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_DeviceAccess_Access(b, p, e):
    f_read = None
    f_write = None
    f_mknod = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_read = n != 0
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_write = n != 0
        elif t == 24:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_mknod = n != 0
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.DeviceAccess_Access(read=f_read, write=f_write, mknod=f_mknod)


def encode_v1_DeviceAccess_Access(m):
    o = []
    x = m.read
    if x is not None:
        o += (b"\x08", (b"\x01" if x else b"\x00"))
    x = m.write
    if x is not None:
        o += (b"\x10", (b"\x01" if x else b"\x00"))
    x = m.mknod
    if x is not None:
        o += (b"\x18", (b"\x01" if x else b"\x00"))
    return b"".join(o)


def decode_v1_DeviceAccess(b, p, e):
    f_device = None
    f_access = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_device is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_device = decode_v1_Device(b, p, q)
            p = q
        elif t == 18:
            if f_access is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_access = decode_v1_DeviceAccess_Access(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_device is None or f_access is None:
        raise UnusualError
    return v1.DeviceAccess(device=f_device, access=f_access)


def encode_v1_DeviceAccess(m):
    o = []
    s = encode_v1_Device(m.device)
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_DeviceAccess_Access(m.access)
    o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_DeviceWhitelist(b, p, e):
    f_allowed_devices = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_allowed_devices is None:
                f_allowed_devices = [decode_v1_DeviceAccess(b, p, q)]
            else:
                f_allowed_devices.append(decode_v1_DeviceAccess(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.DeviceWhitelist(allowed_devices=() if f_allowed_devices is None else tuple(f_allowed_devices))


def encode_v1_DeviceWhitelist(m):
    o = []
    for x in m.allowed_devices:
        s = encode_v1_DeviceAccess(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_DrainConfig(b, p, e):
    f_max_grace_period = None
    f_mark_gone = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_max_grace_period is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_max_grace_period = decode_v1_DurationInfo(b, p, q)
            p = q
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_mark_gone = n != 0
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1.DrainConfig(max_grace_period=f_max_grace_period, mark_gone=f_mark_gone)


def encode_v1_DrainConfig(m):
    o = []
    x = m.max_grace_period
    if x is not None:
        s = encode_v1_DurationInfo(x)
        o += (b"\x0a", V[len(s)], s)
    x = m.mark_gone
    if x is not None:
        o += (b"\x10", (b"\x01" if x else b"\x00"))
    return b"".join(o)


def decode_v1_DrainInfo(b, p, e):
    f_state = None
    f_config = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_DrainState.get(n)
            if x is not None:
                f_state = x
        elif t == 18:
            if f_config is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_config = decode_v1_DrainConfig(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_state is None or f_config is None:
        raise UnusualError
    return v1.DrainInfo(state=f_state, config=f_config)


def encode_v1_DrainInfo(m):
    o = []
    o += (b"\x08", numbers_v1_DrainState[m.state])
    s = encode_v1_DrainConfig(m.config)
    o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_allocator_InverseOfferStatus(b, p, e):
    f_status = None
    f_framework_id = None
    f_timestamp = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_allocator_InverseOfferStatus_Status.get(n)
            if x is not None:
                f_status = x
        elif t == 18:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 26:
            if f_timestamp is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_timestamp = decode_v1_TimeInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_status is None or f_framework_id is None or f_timestamp is None:
        raise UnusualError
    return v1_allocator.InverseOfferStatus(status=f_status, framework_id=f_framework_id, timestamp=f_timestamp)


def encode_v1_allocator_InverseOfferStatus(m):
    o = []
    o += (b"\x08", numbers_v1_allocator_InverseOfferStatus_Status[m.status])
    s = encode_v1_FrameworkID(m.framework_id)
    o += (b"\x12", V[len(s)], s)
    s = encode_v1_TimeInfo(m.timestamp)
    o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_maintenance_Window(b, p, e):
    f_machine_ids = None
    f_unavailability = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_machine_ids is None:
                f_machine_ids = [decode_v1_MachineID(b, p, q)]
            else:
                f_machine_ids.append(decode_v1_MachineID(b, p, q))
            p = q
        elif t == 18:
            if f_unavailability is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_unavailability = decode_v1_Unavailability(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_unavailability is None:
        raise UnusualError
    return v1_maintenance.Window(machine_ids=() if f_machine_ids is None else tuple(f_machine_ids), unavailability=f_unavailability)


def encode_v1_maintenance_Window(m):
    o = []
    for x in m.machine_ids:
        s = encode_v1_MachineID(x)
        o += (b"\x0a", V[len(s)], s)
    s = encode_v1_Unavailability(m.unavailability)
    o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_maintenance_Schedule(b, p, e):
    f_windows = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_windows is None:
                f_windows = [decode_v1_maintenance_Window(b, p, q)]
            else:
                f_windows.append(decode_v1_maintenance_Window(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_maintenance.Schedule(windows=() if f_windows is None else tuple(f_windows))


def encode_v1_maintenance_Schedule(m):
    o = []
    for x in m.windows:
        s = encode_v1_maintenance_Window(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_maintenance_ClusterStatus_DrainingMachine(b, p, e):
    f_id = None
    f_statuses = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_id = decode_v1_MachineID(b, p, q)
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_statuses is None:
                f_statuses = [decode_v1_allocator_InverseOfferStatus(b, p, q)]
            else:
                f_statuses.append(decode_v1_allocator_InverseOfferStatus(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_id is None:
        raise UnusualError
    return v1_maintenance.ClusterStatus_DrainingMachine(id=f_id, statuses=() if f_statuses is None else tuple(f_statuses))


def encode_v1_maintenance_ClusterStatus_DrainingMachine(m):
    o = []
    s = encode_v1_MachineID(m.id)
    o += (b"\x0a", V[len(s)], s)
    for x in m.statuses:
        s = encode_v1_allocator_InverseOfferStatus(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_maintenance_ClusterStatus(b, p, e):
    f_draining_machines = None
    f_down_machines = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_draining_machines is None:
                f_draining_machines = [decode_v1_maintenance_ClusterStatus_DrainingMachine(b, p, q)]
            else:
                f_draining_machines.append(decode_v1_maintenance_ClusterStatus_DrainingMachine(b, p, q))
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_down_machines is None:
                f_down_machines = [decode_v1_MachineID(b, p, q)]
            else:
                f_down_machines.append(decode_v1_MachineID(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_maintenance.ClusterStatus(draining_machines=() if f_draining_machines is None else tuple(f_draining_machines), down_machines=() if f_down_machines is None else tuple(f_down_machines))


def encode_v1_maintenance_ClusterStatus(m):
    o = []
    for x in m.draining_machines:
        s = encode_v1_maintenance_ClusterStatus_DrainingMachine(x)
        o += (b"\x0a", V[len(s)], s)
    for x in m.down_machines:
        s = encode_v1_MachineID(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_quota_QuotaInfo(b, p, e):
    f_role = None
    f_principal = None
    f_guarantee = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_role = b[p:q].decode()
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_principal = b[p:q].decode()
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_guarantee is None:
                f_guarantee = [decode_v1_Resource(b, p, q)]
            else:
                f_guarantee.append(decode_v1_Resource(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_quota.QuotaInfo(role=f_role, principal=f_principal, guarantee=() if f_guarantee is None else tuple(f_guarantee))


def encode_v1_quota_QuotaInfo(m):
    o = []
    x = m.role
    if x is not None:
        s = x.encode()
        o += (b"\x0a", V[len(s)], s)
    x = m.principal
    if x is not None:
        s = x.encode()
        o += (b"\x12", V[len(s)], s)
    for x in m.guarantee:
        s = encode_v1_Resource(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_quota_QuotaRequest(b, p, e):
    f_force = None
    f_role = None
    f_guarantee = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_force = n != 0
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_role = b[p:q].decode()
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_guarantee is None:
                f_guarantee = [decode_v1_Resource(b, p, q)]
            else:
                f_guarantee.append(decode_v1_Resource(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_quota.QuotaRequest(force=f_force, role=f_role, guarantee=() if f_guarantee is None else tuple(f_guarantee))


def encode_v1_quota_QuotaRequest(m):
    o = []
    x = m.force
    if x is not None:
        o += (b"\x08", (b"\x01" if x else b"\x00"))
    x = m.role
    if x is not None:
        s = x.encode()
        o += (b"\x12", V[len(s)], s)
    for x in m.guarantee:
        s = encode_v1_Resource(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_quota_QuotaConfig(b, p, e):
    f_role = None
    f_guarantees = {}
    f_limits = {}
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_role = b[p:q].decode()
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            k, v = read_entry(b, p, q, decode_v1_Value_Scalar)
            f_guarantees[k] = v
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            k, v = read_entry(b, p, q, decode_v1_Value_Scalar)
            f_limits[k] = v
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_role is None:
        raise UnusualError
    return v1_quota.QuotaConfig(role=f_role, guarantees=f_guarantees, limits=f_limits)


def encode_v1_quota_QuotaConfig(m):
    o = []
    s = m.role.encode()
    o += (b"\x0a", V[len(s)], s)
    for k, x in m.guarantees.items():
        k = k.encode()
        s = encode_v1_Value_Scalar(x)
        s = b"".join((b"\x0a", V[len(k)], k, b"\x12", V[len(s)], s))
        o += (b"\x12", V[len(s)], s)
    for k, x in m.limits.items():
        k = k.encode()
        s = encode_v1_Value_Scalar(x)
        s = b"".join((b"\x0a", V[len(k)], k, b"\x12", V[len(s)], s))
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_quota_QuotaStatus(b, p, e):
    f_infos = None
    f_configs = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_infos is None:
                f_infos = [decode_v1_quota_QuotaInfo(b, p, q)]
            else:
                f_infos.append(decode_v1_quota_QuotaInfo(b, p, q))
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_configs is None:
                f_configs = [decode_v1_quota_QuotaConfig(b, p, q)]
            else:
                f_configs.append(decode_v1_quota_QuotaConfig(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_quota.QuotaStatus(infos=() if f_infos is None else tuple(f_infos), configs=() if f_configs is None else tuple(f_configs))


def encode_v1_quota_QuotaStatus(m):
    o = []
    for x in m.infos:
        s = encode_v1_quota_QuotaInfo(x)
        o += (b"\x0a", V[len(s)], s)
    for x in m.configs:
        s = encode_v1_quota_QuotaConfig(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_scheduler_Event_Subscribed(b, p, e):
    f_framework_id = None
    f_heartbeat_interval_seconds = None
    f_master_info = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 17:
            f_heartbeat_interval_seconds = unpack_double(b, p)[0]
            p += 8
        elif t == 26:
            if f_master_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_master_info = decode_v1_MasterInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_framework_id is None:
        raise UnusualError
    return v1_scheduler.Event_Subscribed(framework_id=f_framework_id, heartbeat_interval_seconds=f_heartbeat_interval_seconds, master_info=f_master_info)


def encode_v1_scheduler_Event_Subscribed(m):
    o = []
    s = encode_v1_FrameworkID(m.framework_id)
    o += (b"\x0a", V[len(s)], s)
    x = m.heartbeat_interval_seconds
    if x is not None:
        o += (b"\x11", D(x))
    x = m.master_info
    if x is not None:
        s = encode_v1_MasterInfo(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_scheduler_Event_Offers(b, p, e):
    f_offers = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_offers is None:
                f_offers = [decode_v1_Offer(b, p, q)]
            else:
                f_offers.append(decode_v1_Offer(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_scheduler.Event_Offers(offers=() if f_offers is None else tuple(f_offers))


def encode_v1_scheduler_Event_Offers(m):
    o = []
    for x in m.offers:
        s = encode_v1_Offer(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_scheduler_Event_InverseOffers(b, p, e):
    f_inverse_offers = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_inverse_offers is None:
                f_inverse_offers = [decode_v1_InverseOffer(b, p, q)]
            else:
                f_inverse_offers.append(decode_v1_InverseOffer(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_scheduler.Event_InverseOffers(inverse_offers=() if f_inverse_offers is None else tuple(f_inverse_offers))


def encode_v1_scheduler_Event_InverseOffers(m):
    o = []
    for x in m.inverse_offers:
        s = encode_v1_InverseOffer(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_scheduler_Event_Rescind(b, p, e):
    f_offer_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_offer_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_offer_id = decode_v1_OfferID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_offer_id is None:
        raise UnusualError
    return v1_scheduler.Event_Rescind(offer_id=f_offer_id)


def encode_v1_scheduler_Event_Rescind(m):
    s = encode_v1_OfferID(m.offer_id)
    return b"\x0a" + V[len(s)] + s


def decode_v1_scheduler_Event_RescindInverseOffer(b, p, e):
    f_inverse_offer_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_inverse_offer_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_inverse_offer_id = decode_v1_OfferID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_inverse_offer_id is None:
        raise UnusualError
    return v1_scheduler.Event_RescindInverseOffer(inverse_offer_id=f_inverse_offer_id)


def encode_v1_scheduler_Event_RescindInverseOffer(m):
    s = encode_v1_OfferID(m.inverse_offer_id)
    return b"\x0a" + V[len(s)] + s


def decode_v1_scheduler_Event_Update(b, p, e):
    f_status = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_status is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_status = decode_v1_TaskStatus(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_status is None:
        raise UnusualError
    return v1_scheduler.Event_Update(status=f_status)


def encode_v1_scheduler_Event_Update(m):
    s = encode_v1_TaskStatus(m.status)
    return b"\x0a" + V[len(s)] + s


def decode_v1_scheduler_Event_UpdateOperationStatus(b, p, e):
    f_status = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_status is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_status = decode_v1_OperationStatus(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_status is None:
        raise UnusualError
    return v1_scheduler.Event_UpdateOperationStatus(status=f_status)


def encode_v1_scheduler_Event_UpdateOperationStatus(m):
    s = encode_v1_OperationStatus(m.status)
    return b"\x0a" + V[len(s)] + s


def decode_v1_scheduler_Event_Message(b, p, e):
    f_agent_id = None
    f_executor_id = None
    f_data = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_agent_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 18:
            if f_executor_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_executor_id = decode_v1_ExecutorID(b, p, q)
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_data = b[p:q]
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_agent_id is None or f_executor_id is None or f_data is None:
        raise UnusualError
    return v1_scheduler.Event_Message(agent_id=f_agent_id, executor_id=f_executor_id, data=f_data)


def encode_v1_scheduler_Event_Message(m):
    o = []
    s = encode_v1_AgentID(m.agent_id)
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_ExecutorID(m.executor_id)
    o += (b"\x12", V[len(s)], s)
    s = m.data
    o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_scheduler_Event_Failure(b, p, e):
    f_agent_id = None
    f_executor_id = None
    f_status = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_agent_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 18:
            if f_executor_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_executor_id = decode_v1_ExecutorID(b, p, q)
            p = q
        elif t == 24:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n = (n + 0x80000000 & 0xFFFFFFFF) - 0x80000000
            f_status = n
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_scheduler.Event_Failure(agent_id=f_agent_id, executor_id=f_executor_id, status=f_status)


def encode_v1_scheduler_Event_Failure(m):
    o = []
    x = m.agent_id
    if x is not None:
        s = encode_v1_AgentID(x)
        o += (b"\x0a", V[len(s)], s)
    x = m.executor_id
    if x is not None:
        s = encode_v1_ExecutorID(x)
        o += (b"\x12", V[len(s)], s)
    x = m.status
    if x is not None:
        o += (b"\x18", V[x])
    return b"".join(o)


def decode_v1_scheduler_Event_Error(b, p, e):
    f_message = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_message = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_message is None:
        raise UnusualError
    return v1_scheduler.Event_Error(message=f_message)


def encode_v1_scheduler_Event_Error(m):
    s = m.message.encode()
    return b"\x0a" + V[len(s)] + s


def decode_v1_scheduler_Event(b, p, e):
    f_type = None
    f_subscribed = None
    f_offers = None
    f_inverse_offers = None
    f_rescind = None
    f_rescind_inverse_offer = None
    f_update = None
    f_update_operation_status = None
    f_message = None
    f_failure = None
    f_error = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_scheduler_Event_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 18:
            if f_subscribed is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_subscribed = decode_v1_scheduler_Event_Subscribed(b, p, q)
            p = q
        elif t == 26:
            if f_offers is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_offers = decode_v1_scheduler_Event_Offers(b, p, q)
            p = q
        elif t == 34:
            if f_rescind is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_rescind = decode_v1_scheduler_Event_Rescind(b, p, q)
            p = q
        elif t == 42:
            if f_update is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_update = decode_v1_scheduler_Event_Update(b, p, q)
            p = q
        elif t == 50:
            if f_message is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_message = decode_v1_scheduler_Event_Message(b, p, q)
            p = q
        elif t == 58:
            if f_failure is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_failure = decode_v1_scheduler_Event_Failure(b, p, q)
            p = q
        elif t == 66:
            if f_error is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_error = decode_v1_scheduler_Event_Error(b, p, q)
            p = q
        elif t == 74:
            if f_inverse_offers is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_inverse_offers = decode_v1_scheduler_Event_InverseOffers(b, p, q)
            p = q
        elif t == 82:
            if f_rescind_inverse_offer is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_rescind_inverse_offer = decode_v1_scheduler_Event_RescindInverseOffer(b, p, q)
            p = q
        elif t == 90:
            if f_update_operation_status is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_update_operation_status = decode_v1_scheduler_Event_UpdateOperationStatus(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_scheduler.Event(type=f_type, subscribed=f_subscribed, offers=f_offers, inverse_offers=f_inverse_offers, rescind=f_rescind, rescind_inverse_offer=f_rescind_inverse_offer, update=f_update, update_operation_status=f_update_operation_status, message=f_message, failure=f_failure, error=f_error)


def encode_v1_scheduler_Event(m):
    o = []
    x = m.type
    if x is not None:
        o += (b"\x08", numbers_v1_scheduler_Event_Type[x])
    x = m.subscribed
    if x is not None:
        s = encode_v1_scheduler_Event_Subscribed(x)
        o += (b"\x12", V[len(s)], s)
    x = m.offers
    if x is not None:
        s = encode_v1_scheduler_Event_Offers(x)
        o += (b"\x1a", V[len(s)], s)
    x = m.rescind
    if x is not None:
        s = encode_v1_scheduler_Event_Rescind(x)
        o += (b"\x22", V[len(s)], s)
    x = m.update
    if x is not None:
        s = encode_v1_scheduler_Event_Update(x)
        o += (b"\x2a", V[len(s)], s)
    x = m.message
    if x is not None:
        s = encode_v1_scheduler_Event_Message(x)
        o += (b"\x32", V[len(s)], s)
    x = m.failure
    if x is not None:
        s = encode_v1_scheduler_Event_Failure(x)
        o += (b"\x3a", V[len(s)], s)
    x = m.error
    if x is not None:
        s = encode_v1_scheduler_Event_Error(x)
        o += (b"\x42", V[len(s)], s)
    x = m.inverse_offers
    if x is not None:
        s = encode_v1_scheduler_Event_InverseOffers(x)
        o += (b"\x4a", V[len(s)], s)
    x = m.rescind_inverse_offer
    if x is not None:
        s = encode_v1_scheduler_Event_RescindInverseOffer(x)
        o += (b"\x52", V[len(s)], s)
    x = m.update_operation_status
    if x is not None:
        s = encode_v1_scheduler_Event_UpdateOperationStatus(x)
        o += (b"\x5a", V[len(s)], s)
    return b"".join(o)


def decode_v1_scheduler_Response_ReconcileOperations(b, p, e):
    f_operation_statuses = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_operation_statuses is None:
                f_operation_statuses = [decode_v1_OperationStatus(b, p, q)]
            else:
                f_operation_statuses.append(decode_v1_OperationStatus(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_scheduler.Response_ReconcileOperations(operation_statuses=() if f_operation_statuses is None else tuple(f_operation_statuses))


def encode_v1_scheduler_Response_ReconcileOperations(m):
    o = []
    for x in m.operation_statuses:
        s = encode_v1_OperationStatus(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_scheduler_Response(b, p, e):
    f_type = None
    f_reconcile_operations = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_scheduler_Response_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 18:
            if f_reconcile_operations is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_reconcile_operations = decode_v1_scheduler_Response_ReconcileOperations(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_scheduler.Response(type=f_type, reconcile_operations=f_reconcile_operations)


def encode_v1_scheduler_Response(m):
    o = []
    x = m.type
    if x is not None:
        o += (b"\x08", numbers_v1_scheduler_Response_Type[x])
    x = m.reconcile_operations
    if x is not None:
        s = encode_v1_scheduler_Response_ReconcileOperations(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_scheduler_AttributeConstraint_Selector(b, p, e):
    f_pseudoattribute_type = None
    f_attribute_name = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_scheduler_AttributeConstraint_Selector_PseudoattributeType.get(n)
            if x is not None:
                f_pseudoattribute_type = x
            f_attribute_name = None
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_attribute_name = b[p:q].decode()
            f_pseudoattribute_type = None
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_scheduler.AttributeConstraint_Selector(pseudoattribute_type=f_pseudoattribute_type, attribute_name=f_attribute_name)


def encode_v1_scheduler_AttributeConstraint_Selector(m):
    o = []
    x = m.pseudoattribute_type
    if x is not None:
        o += (b"\x08", numbers_v1_scheduler_AttributeConstraint_Selector_PseudoattributeType[x])
    x = m.attribute_name
    if x is not None:
        s = x.encode()
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_scheduler_AttributeConstraint_Predicate_Exists(b, p, e):
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_scheduler.AttributeConstraint_Predicate_Exists()


def encode_v1_scheduler_AttributeConstraint_Predicate_Exists(m):
    return b""


def decode_v1_scheduler_AttributeConstraint_Predicate_NotExists(b, p, e):
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_scheduler.AttributeConstraint_Predicate_NotExists()


def encode_v1_scheduler_AttributeConstraint_Predicate_NotExists(m):
    return b""


def decode_v1_scheduler_AttributeConstraint_Predicate_TextEquals(b, p, e):
    f_value = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_value = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_value is None:
        raise UnusualError
    return v1_scheduler.AttributeConstraint_Predicate_TextEquals(value=f_value)


def encode_v1_scheduler_AttributeConstraint_Predicate_TextEquals(m):
    s = m.value.encode()
    return b"\x0a" + V[len(s)] + s


def decode_v1_scheduler_AttributeConstraint_Predicate_TextNotEquals(b, p, e):
    f_value = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_value = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_value is None:
        raise UnusualError
    return v1_scheduler.AttributeConstraint_Predicate_TextNotEquals(value=f_value)


def encode_v1_scheduler_AttributeConstraint_Predicate_TextNotEquals(m):
    s = m.value.encode()
    return b"\x0a" + V[len(s)] + s


def decode_v1_scheduler_AttributeConstraint_Predicate_TextMatches(b, p, e):
    f_regex = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_regex = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_regex is None:
        raise UnusualError
    return v1_scheduler.AttributeConstraint_Predicate_TextMatches(regex=f_regex)


def encode_v1_scheduler_AttributeConstraint_Predicate_TextMatches(m):
    s = m.regex.encode()
    return b"\x0a" + V[len(s)] + s


def decode_v1_scheduler_AttributeConstraint_Predicate_TextNotMatches(b, p, e):
    f_regex = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_regex = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_regex is None:
        raise UnusualError
    return v1_scheduler.AttributeConstraint_Predicate_TextNotMatches(regex=f_regex)


def encode_v1_scheduler_AttributeConstraint_Predicate_TextNotMatches(m):
    s = m.regex.encode()
    return b"\x0a" + V[len(s)] + s


def decode_v1_scheduler_AttributeConstraint_Predicate(b, p, e):
    f_exists = None
    f_not_exists = None
    f_text_equals = None
    f_text_not_equals = None
    f_text_matches = None
    f_text_not_matches = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_exists is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_exists = decode_v1_scheduler_AttributeConstraint_Predicate_Exists(b, p, q)
            f_not_exists = None
            f_text_equals = None
            f_text_not_equals = None
            f_text_matches = None
            f_text_not_matches = None
            p = q
        elif t == 18:
            if f_not_exists is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_not_exists = decode_v1_scheduler_AttributeConstraint_Predicate_NotExists(b, p, q)
            f_exists = None
            f_text_equals = None
            f_text_not_equals = None
            f_text_matches = None
            f_text_not_matches = None
            p = q
        elif t == 26:
            if f_text_equals is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_text_equals = decode_v1_scheduler_AttributeConstraint_Predicate_TextEquals(b, p, q)
            f_exists = None
            f_not_exists = None
            f_text_not_equals = None
            f_text_matches = None
            f_text_not_matches = None
            p = q
        elif t == 34:
            if f_text_not_equals is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_text_not_equals = decode_v1_scheduler_AttributeConstraint_Predicate_TextNotEquals(b, p, q)
            f_exists = None
            f_not_exists = None
            f_text_equals = None
            f_text_matches = None
            f_text_not_matches = None
            p = q
        elif t == 42:
            if f_text_matches is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_text_matches = decode_v1_scheduler_AttributeConstraint_Predicate_TextMatches(b, p, q)
            f_exists = None
            f_not_exists = None
            f_text_equals = None
            f_text_not_equals = None
            f_text_not_matches = None
            p = q
        elif t == 50:
            if f_text_not_matches is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_text_not_matches = decode_v1_scheduler_AttributeConstraint_Predicate_TextNotMatches(b, p, q)
            f_exists = None
            f_not_exists = None
            f_text_equals = None
            f_text_not_equals = None
            f_text_matches = None
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_scheduler.AttributeConstraint_Predicate(exists=f_exists, not_exists=f_not_exists, text_equals=f_text_equals, text_not_equals=f_text_not_equals, text_matches=f_text_matches, text_not_matches=f_text_not_matches)


def encode_v1_scheduler_AttributeConstraint_Predicate(m):
    o = []
    x = m.exists
    if x is not None:
        s = encode_v1_scheduler_AttributeConstraint_Predicate_Exists(x)
        o += (b"\x0a", V[len(s)], s)
    x = m.not_exists
    if x is not None:
        s = encode_v1_scheduler_AttributeConstraint_Predicate_NotExists(x)
        o += (b"\x12", V[len(s)], s)
    x = m.text_equals
    if x is not None:
        s = encode_v1_scheduler_AttributeConstraint_Predicate_TextEquals(x)
        o += (b"\x1a", V[len(s)], s)
    x = m.text_not_equals
    if x is not None:
        s = encode_v1_scheduler_AttributeConstraint_Predicate_TextNotEquals(x)
        o += (b"\x22", V[len(s)], s)
    x = m.text_matches
    if x is not None:
        s = encode_v1_scheduler_AttributeConstraint_Predicate_TextMatches(x)
        o += (b"\x2a", V[len(s)], s)
    x = m.text_not_matches
    if x is not None:
        s = encode_v1_scheduler_AttributeConstraint_Predicate_TextNotMatches(x)
        o += (b"\x32", V[len(s)], s)
    return b"".join(o)


def decode_v1_scheduler_AttributeConstraint(b, p, e):
    f_selector = None
    f_predicate = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_selector is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_selector = decode_v1_scheduler_AttributeConstraint_Selector(b, p, q)
            p = q
        elif t == 18:
            if f_predicate is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_predicate = decode_v1_scheduler_AttributeConstraint_Predicate(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_selector is None or f_predicate is None:
        raise UnusualError
    return v1_scheduler.AttributeConstraint(selector=f_selector, predicate=f_predicate)


def encode_v1_scheduler_AttributeConstraint(m):
    o = []
    s = encode_v1_scheduler_AttributeConstraint_Selector(m.selector)
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_scheduler_AttributeConstraint_Predicate(m.predicate)
    o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_scheduler_OfferConstraints_RoleConstraints_Group(b, p, e):
    f_attribute_constraints = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_attribute_constraints is None:
                f_attribute_constraints = [decode_v1_scheduler_AttributeConstraint(b, p, q)]
            else:
                f_attribute_constraints.append(decode_v1_scheduler_AttributeConstraint(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_scheduler.OfferConstraints_RoleConstraints_Group(attribute_constraints=() if f_attribute_constraints is None else tuple(f_attribute_constraints))


def encode_v1_scheduler_OfferConstraints_RoleConstraints_Group(m):
    o = []
    for x in m.attribute_constraints:
        s = encode_v1_scheduler_AttributeConstraint(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_scheduler_OfferConstraints_RoleConstraints(b, p, e):
    f_groups = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_groups is None:
                f_groups = [decode_v1_scheduler_OfferConstraints_RoleConstraints_Group(b, p, q)]
            else:
                f_groups.append(decode_v1_scheduler_OfferConstraints_RoleConstraints_Group(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_scheduler.OfferConstraints_RoleConstraints(groups=() if f_groups is None else tuple(f_groups))


def encode_v1_scheduler_OfferConstraints_RoleConstraints(m):
    o = []
    for x in m.groups:
        s = encode_v1_scheduler_OfferConstraints_RoleConstraints_Group(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_scheduler_OfferConstraints(b, p, e):
    f_role_constraints = {}
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            k, v = read_entry(b, p, q, decode_v1_scheduler_OfferConstraints_RoleConstraints)
            f_role_constraints[k] = v
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_scheduler.OfferConstraints(role_constraints=f_role_constraints)


def encode_v1_scheduler_OfferConstraints(m):
    o = []
    for k, x in m.role_constraints.items():
        k = k.encode()
        s = encode_v1_scheduler_OfferConstraints_RoleConstraints(x)
        s = b"".join((b"\x0a", V[len(k)], k, b"\x12", V[len(s)], s))
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_scheduler_Call_Subscribe(b, p, e):
    f_framework_info = None
    f_suppressed_roles = None
    f_offer_constraints = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_info = decode_v1_FrameworkInfo(b, p, q)
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_suppressed_roles is None:
                f_suppressed_roles = [b[p:q].decode()]
            else:
                f_suppressed_roles.append(b[p:q].decode())
            p = q
        elif t == 26:
            if f_offer_constraints is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_offer_constraints = decode_v1_scheduler_OfferConstraints(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_framework_info is None:
        raise UnusualError
    return v1_scheduler.Call_Subscribe(framework_info=f_framework_info, suppressed_roles=() if f_suppressed_roles is None else tuple(f_suppressed_roles), offer_constraints=f_offer_constraints)


def encode_v1_scheduler_Call_Subscribe(m):
    o = []
    s = encode_v1_FrameworkInfo(m.framework_info)
    o += (b"\x0a", V[len(s)], s)
    for x in m.suppressed_roles:
        s = x.encode()
        o += (b"\x12", V[len(s)], s)
    x = m.offer_constraints
    if x is not None:
        s = encode_v1_scheduler_OfferConstraints(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_scheduler_Call_Accept(b, p, e):
    f_offer_ids = None
    f_operations = None
    f_filters = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_offer_ids is None:
                f_offer_ids = [decode_v1_OfferID(b, p, q)]
            else:
                f_offer_ids.append(decode_v1_OfferID(b, p, q))
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_operations is None:
                f_operations = [decode_v1_Offer_Operation(b, p, q)]
            else:
                f_operations.append(decode_v1_Offer_Operation(b, p, q))
            p = q
        elif t == 26:
            if f_filters is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_filters = decode_v1_Filters(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_scheduler.Call_Accept(offer_ids=() if f_offer_ids is None else tuple(f_offer_ids), operations=() if f_operations is None else tuple(f_operations), filters=f_filters)


def encode_v1_scheduler_Call_Accept(m):
    o = []
    for x in m.offer_ids:
        s = encode_v1_OfferID(x)
        o += (b"\x0a", V[len(s)], s)
    for x in m.operations:
        s = encode_v1_Offer_Operation(x)
        o += (b"\x12", V[len(s)], s)
    x = m.filters
    if x is not None:
        s = encode_v1_Filters(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_scheduler_Call_Decline(b, p, e):
    f_offer_ids = None
    f_filters = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_offer_ids is None:
                f_offer_ids = [decode_v1_OfferID(b, p, q)]
            else:
                f_offer_ids.append(decode_v1_OfferID(b, p, q))
            p = q
        elif t == 18:
            if f_filters is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_filters = decode_v1_Filters(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_scheduler.Call_Decline(offer_ids=() if f_offer_ids is None else tuple(f_offer_ids), filters=f_filters)


def encode_v1_scheduler_Call_Decline(m):
    o = []
    for x in m.offer_ids:
        s = encode_v1_OfferID(x)
        o += (b"\x0a", V[len(s)], s)
    x = m.filters
    if x is not None:
        s = encode_v1_Filters(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_scheduler_Call_AcceptInverseOffers(b, p, e):
    f_inverse_offer_ids = None
    f_filters = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_inverse_offer_ids is None:
                f_inverse_offer_ids = [decode_v1_OfferID(b, p, q)]
            else:
                f_inverse_offer_ids.append(decode_v1_OfferID(b, p, q))
            p = q
        elif t == 18:
            if f_filters is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_filters = decode_v1_Filters(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_scheduler.Call_AcceptInverseOffers(inverse_offer_ids=() if f_inverse_offer_ids is None else tuple(f_inverse_offer_ids), filters=f_filters)


def encode_v1_scheduler_Call_AcceptInverseOffers(m):
    o = []
    for x in m.inverse_offer_ids:
        s = encode_v1_OfferID(x)
        o += (b"\x0a", V[len(s)], s)
    x = m.filters
    if x is not None:
        s = encode_v1_Filters(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_scheduler_Call_DeclineInverseOffers(b, p, e):
    f_inverse_offer_ids = None
    f_filters = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_inverse_offer_ids is None:
                f_inverse_offer_ids = [decode_v1_OfferID(b, p, q)]
            else:
                f_inverse_offer_ids.append(decode_v1_OfferID(b, p, q))
            p = q
        elif t == 18:
            if f_filters is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_filters = decode_v1_Filters(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_scheduler.Call_DeclineInverseOffers(inverse_offer_ids=() if f_inverse_offer_ids is None else tuple(f_inverse_offer_ids), filters=f_filters)


def encode_v1_scheduler_Call_DeclineInverseOffers(m):
    o = []
    for x in m.inverse_offer_ids:
        s = encode_v1_OfferID(x)
        o += (b"\x0a", V[len(s)], s)
    x = m.filters
    if x is not None:
        s = encode_v1_Filters(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_scheduler_Call_Revive(b, p, e):
    f_roles = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_roles is None:
                f_roles = [b[p:q].decode()]
            else:
                f_roles.append(b[p:q].decode())
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_scheduler.Call_Revive(roles=() if f_roles is None else tuple(f_roles))


def encode_v1_scheduler_Call_Revive(m):
    o = []
    for x in m.roles:
        s = x.encode()
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_scheduler_Call_Kill(b, p, e):
    f_task_id = None
    f_agent_id = None
    f_kill_policy = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_task_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_task_id = decode_v1_TaskID(b, p, q)
            p = q
        elif t == 18:
            if f_agent_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 26:
            if f_kill_policy is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_kill_policy = decode_v1_KillPolicy(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_task_id is None:
        raise UnusualError
    return v1_scheduler.Call_Kill(task_id=f_task_id, agent_id=f_agent_id, kill_policy=f_kill_policy)


def encode_v1_scheduler_Call_Kill(m):
    o = []
    s = encode_v1_TaskID(m.task_id)
    o += (b"\x0a", V[len(s)], s)
    x = m.agent_id
    if x is not None:
        s = encode_v1_AgentID(x)
        o += (b"\x12", V[len(s)], s)
    x = m.kill_policy
    if x is not None:
        s = encode_v1_KillPolicy(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_scheduler_Call_Shutdown(b, p, e):
    f_executor_id = None
    f_agent_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_executor_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_executor_id = decode_v1_ExecutorID(b, p, q)
            p = q
        elif t == 18:
            if f_agent_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_id = decode_v1_AgentID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_executor_id is None or f_agent_id is None:
        raise UnusualError
    return v1_scheduler.Call_Shutdown(executor_id=f_executor_id, agent_id=f_agent_id)


def encode_v1_scheduler_Call_Shutdown(m):
    o = []
    s = encode_v1_ExecutorID(m.executor_id)
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_AgentID(m.agent_id)
    o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_scheduler_Call_Acknowledge(b, p, e):
    f_agent_id = None
    f_task_id = None
    f_uuid = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_agent_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 18:
            if f_task_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_task_id = decode_v1_TaskID(b, p, q)
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_uuid = b[p:q]
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_agent_id is None or f_task_id is None or f_uuid is None:
        raise UnusualError
    return v1_scheduler.Call_Acknowledge(agent_id=f_agent_id, task_id=f_task_id, uuid=f_uuid)


def encode_v1_scheduler_Call_Acknowledge(m):
    o = []
    s = encode_v1_AgentID(m.agent_id)
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_TaskID(m.task_id)
    o += (b"\x12", V[len(s)], s)
    s = m.uuid
    o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_scheduler_Call_AcknowledgeOperationStatus(b, p, e):
    f_agent_id = None
    f_resource_provider_id = None
    f_uuid = None
    f_operation_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_agent_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 18:
            if f_resource_provider_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_resource_provider_id = decode_v1_ResourceProviderID(b, p, q)
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_uuid = b[p:q]
            p = q
        elif t == 34:
            if f_operation_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_operation_id = decode_v1_OperationID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_uuid is None or f_operation_id is None:
        raise UnusualError
    return v1_scheduler.Call_AcknowledgeOperationStatus(agent_id=f_agent_id, resource_provider_id=f_resource_provider_id, uuid=f_uuid, operation_id=f_operation_id)


def encode_v1_scheduler_Call_AcknowledgeOperationStatus(m):
    o = []
    x = m.agent_id
    if x is not None:
        s = encode_v1_AgentID(x)
        o += (b"\x0a", V[len(s)], s)
    x = m.resource_provider_id
    if x is not None:
        s = encode_v1_ResourceProviderID(x)
        o += (b"\x12", V[len(s)], s)
    s = m.uuid
    o += (b"\x1a", V[len(s)], s)
    s = encode_v1_OperationID(m.operation_id)
    o += (b"\x22", V[len(s)], s)
    return b"".join(o)


def decode_v1_scheduler_Call_Reconcile_Task(b, p, e):
    f_task_id = None
    f_agent_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_task_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_task_id = decode_v1_TaskID(b, p, q)
            p = q
        elif t == 18:
            if f_agent_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_id = decode_v1_AgentID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_task_id is None:
        raise UnusualError
    return v1_scheduler.Call_Reconcile_Task(task_id=f_task_id, agent_id=f_agent_id)


def encode_v1_scheduler_Call_Reconcile_Task(m):
    o = []
    s = encode_v1_TaskID(m.task_id)
    o += (b"\x0a", V[len(s)], s)
    x = m.agent_id
    if x is not None:
        s = encode_v1_AgentID(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_scheduler_Call_Reconcile(b, p, e):
    f_tasks = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_tasks is None:
                f_tasks = [decode_v1_scheduler_Call_Reconcile_Task(b, p, q)]
            else:
                f_tasks.append(decode_v1_scheduler_Call_Reconcile_Task(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_scheduler.Call_Reconcile(tasks=() if f_tasks is None else tuple(f_tasks))


def encode_v1_scheduler_Call_Reconcile(m):
    o = []
    for x in m.tasks:
        s = encode_v1_scheduler_Call_Reconcile_Task(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_scheduler_Call_ReconcileOperations_Operation(b, p, e):
    f_operation_id = None
    f_agent_id = None
    f_resource_provider_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_operation_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_operation_id = decode_v1_OperationID(b, p, q)
            p = q
        elif t == 18:
            if f_agent_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 26:
            if f_resource_provider_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_resource_provider_id = decode_v1_ResourceProviderID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_operation_id is None:
        raise UnusualError
    return v1_scheduler.Call_ReconcileOperations_Operation(operation_id=f_operation_id, agent_id=f_agent_id, resource_provider_id=f_resource_provider_id)


def encode_v1_scheduler_Call_ReconcileOperations_Operation(m):
    o = []
    s = encode_v1_OperationID(m.operation_id)
    o += (b"\x0a", V[len(s)], s)
    x = m.agent_id
    if x is not None:
        s = encode_v1_AgentID(x)
        o += (b"\x12", V[len(s)], s)
    x = m.resource_provider_id
    if x is not None:
        s = encode_v1_ResourceProviderID(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_scheduler_Call_ReconcileOperations(b, p, e):
    f_operations = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_operations is None:
                f_operations = [decode_v1_scheduler_Call_ReconcileOperations_Operation(b, p, q)]
            else:
                f_operations.append(decode_v1_scheduler_Call_ReconcileOperations_Operation(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_scheduler.Call_ReconcileOperations(operations=() if f_operations is None else tuple(f_operations))


def encode_v1_scheduler_Call_ReconcileOperations(m):
    o = []
    for x in m.operations:
        s = encode_v1_scheduler_Call_ReconcileOperations_Operation(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_scheduler_Call_Message(b, p, e):
    f_agent_id = None
    f_executor_id = None
    f_data = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_agent_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 18:
            if f_executor_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_executor_id = decode_v1_ExecutorID(b, p, q)
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_data = b[p:q]
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_agent_id is None or f_executor_id is None or f_data is None:
        raise UnusualError
    return v1_scheduler.Call_Message(agent_id=f_agent_id, executor_id=f_executor_id, data=f_data)


def encode_v1_scheduler_Call_Message(m):
    o = []
    s = encode_v1_AgentID(m.agent_id)
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_ExecutorID(m.executor_id)
    o += (b"\x12", V[len(s)], s)
    s = m.data
    o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_scheduler_Call_Request(b, p, e):
    f_requests = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_requests is None:
                f_requests = [decode_v1_Request(b, p, q)]
            else:
                f_requests.append(decode_v1_Request(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_scheduler.Call_Request(requests=() if f_requests is None else tuple(f_requests))


def encode_v1_scheduler_Call_Request(m):
    o = []
    for x in m.requests:
        s = encode_v1_Request(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_scheduler_Call_Suppress(b, p, e):
    f_roles = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_roles is None:
                f_roles = [b[p:q].decode()]
            else:
                f_roles.append(b[p:q].decode())
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_scheduler.Call_Suppress(roles=() if f_roles is None else tuple(f_roles))


def encode_v1_scheduler_Call_Suppress(m):
    o = []
    for x in m.roles:
        s = x.encode()
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_scheduler_Call_UpdateFramework(b, p, e):
    f_framework_info = None
    f_suppressed_roles = None
    f_offer_constraints = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_info = decode_v1_FrameworkInfo(b, p, q)
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_suppressed_roles is None:
                f_suppressed_roles = [b[p:q].decode()]
            else:
                f_suppressed_roles.append(b[p:q].decode())
            p = q
        elif t == 26:
            if f_offer_constraints is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_offer_constraints = decode_v1_scheduler_OfferConstraints(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_framework_info is None:
        raise UnusualError
    return v1_scheduler.Call_UpdateFramework(framework_info=f_framework_info, suppressed_roles=() if f_suppressed_roles is None else tuple(f_suppressed_roles), offer_constraints=f_offer_constraints)


def encode_v1_scheduler_Call_UpdateFramework(m):
    o = []
    s = encode_v1_FrameworkInfo(m.framework_info)
    o += (b"\x0a", V[len(s)], s)
    for x in m.suppressed_roles:
        s = x.encode()
        o += (b"\x12", V[len(s)], s)
    x = m.offer_constraints
    if x is not None:
        s = encode_v1_scheduler_OfferConstraints(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_scheduler_Call(b, p, e):
    f_framework_id = None
    f_type = None
    f_subscribe = None
    f_accept = None
    f_decline = None
    f_accept_inverse_offers = None
    f_decline_inverse_offers = None
    f_revive = None
    f_kill = None
    f_shutdown = None
    f_acknowledge = None
    f_acknowledge_operation_status = None
    f_reconcile = None
    f_reconcile_operations = None
    f_message = None
    f_request = None
    f_suppress = None
    f_update_framework = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_scheduler_Call_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 26:
            if f_subscribe is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_subscribe = decode_v1_scheduler_Call_Subscribe(b, p, q)
            p = q
        elif t == 34:
            if f_accept is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_accept = decode_v1_scheduler_Call_Accept(b, p, q)
            p = q
        elif t == 42:
            if f_decline is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_decline = decode_v1_scheduler_Call_Decline(b, p, q)
            p = q
        elif t == 50:
            if f_kill is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_kill = decode_v1_scheduler_Call_Kill(b, p, q)
            p = q
        elif t == 58:
            if f_shutdown is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_shutdown = decode_v1_scheduler_Call_Shutdown(b, p, q)
            p = q
        elif t == 66:
            if f_acknowledge is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_acknowledge = decode_v1_scheduler_Call_Acknowledge(b, p, q)
            p = q
        elif t == 74:
            if f_reconcile is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_reconcile = decode_v1_scheduler_Call_Reconcile(b, p, q)
            p = q
        elif t == 82:
            if f_message is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_message = decode_v1_scheduler_Call_Message(b, p, q)
            p = q
        elif t == 90:
            if f_request is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_request = decode_v1_scheduler_Call_Request(b, p, q)
            p = q
        elif t == 106:
            if f_accept_inverse_offers is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_accept_inverse_offers = decode_v1_scheduler_Call_AcceptInverseOffers(b, p, q)
            p = q
        elif t == 114:
            if f_decline_inverse_offers is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_decline_inverse_offers = decode_v1_scheduler_Call_DeclineInverseOffers(b, p, q)
            p = q
        elif t == 122:
            if f_revive is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_revive = decode_v1_scheduler_Call_Revive(b, p, q)
            p = q
        elif t == 130:
            if f_suppress is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_suppress = decode_v1_scheduler_Call_Suppress(b, p, q)
            p = q
        elif t == 138:
            if f_acknowledge_operation_status is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_acknowledge_operation_status = decode_v1_scheduler_Call_AcknowledgeOperationStatus(b, p, q)
            p = q
        elif t == 146:
            if f_reconcile_operations is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_reconcile_operations = decode_v1_scheduler_Call_ReconcileOperations(b, p, q)
            p = q
        elif t == 154:
            if f_update_framework is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_update_framework = decode_v1_scheduler_Call_UpdateFramework(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_scheduler.Call(framework_id=f_framework_id, type=f_type, subscribe=f_subscribe, accept=f_accept, decline=f_decline, accept_inverse_offers=f_accept_inverse_offers, decline_inverse_offers=f_decline_inverse_offers, revive=f_revive, kill=f_kill, shutdown=f_shutdown, acknowledge=f_acknowledge, acknowledge_operation_status=f_acknowledge_operation_status, reconcile=f_reconcile, reconcile_operations=f_reconcile_operations, message=f_message, request=f_request, suppress=f_suppress, update_framework=f_update_framework)


def encode_v1_scheduler_Call(m):
    o = []
    x = m.framework_id
    if x is not None:
        s = encode_v1_FrameworkID(x)
        o += (b"\x0a", V[len(s)], s)
    x = m.type
    if x is not None:
        o += (b"\x10", numbers_v1_scheduler_Call_Type[x])
    x = m.subscribe
    if x is not None:
        s = encode_v1_scheduler_Call_Subscribe(x)
        o += (b"\x1a", V[len(s)], s)
    x = m.accept
    if x is not None:
        s = encode_v1_scheduler_Call_Accept(x)
        o += (b"\x22", V[len(s)], s)
    x = m.decline
    if x is not None:
        s = encode_v1_scheduler_Call_Decline(x)
        o += (b"\x2a", V[len(s)], s)
    x = m.kill
    if x is not None:
        s = encode_v1_scheduler_Call_Kill(x)
        o += (b"\x32", V[len(s)], s)
    x = m.shutdown
    if x is not None:
        s = encode_v1_scheduler_Call_Shutdown(x)
        o += (b"\x3a", V[len(s)], s)
    x = m.acknowledge
    if x is not None:
        s = encode_v1_scheduler_Call_Acknowledge(x)
        o += (b"\x42", V[len(s)], s)
    x = m.reconcile
    if x is not None:
        s = encode_v1_scheduler_Call_Reconcile(x)
        o += (b"\x4a", V[len(s)], s)
    x = m.message
    if x is not None:
        s = encode_v1_scheduler_Call_Message(x)
        o += (b"\x52", V[len(s)], s)
    x = m.request
    if x is not None:
        s = encode_v1_scheduler_Call_Request(x)
        o += (b"\x5a", V[len(s)], s)
    x = m.accept_inverse_offers
    if x is not None:
        s = encode_v1_scheduler_Call_AcceptInverseOffers(x)
        o += (b"\x6a", V[len(s)], s)
    x = m.decline_inverse_offers
    if x is not None:
        s = encode_v1_scheduler_Call_DeclineInverseOffers(x)
        o += (b"\x72", V[len(s)], s)
    x = m.revive
    if x is not None:
        s = encode_v1_scheduler_Call_Revive(x)
        o += (b"\x7a", V[len(s)], s)
    x = m.suppress
    if x is not None:
        s = encode_v1_scheduler_Call_Suppress(x)
        o += (b"\x82\x01", V[len(s)], s)
    x = m.acknowledge_operation_status
    if x is not None:
        s = encode_v1_scheduler_Call_AcknowledgeOperationStatus(x)
        o += (b"\x8a\x01", V[len(s)], s)
    x = m.reconcile_operations
    if x is not None:
        s = encode_v1_scheduler_Call_ReconcileOperations(x)
        o += (b"\x92\x01", V[len(s)], s)
    x = m.update_framework
    if x is not None:
        s = encode_v1_scheduler_Call_UpdateFramework(x)
        o += (b"\x9a\x01", V[len(s)], s)
    return b"".join(o)


def decode_v1_executor_Event_Subscribed(b, p, e):
    f_executor_info = None
    f_framework_info = None
    f_agent_info = None
    f_container_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_executor_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_executor_info = decode_v1_ExecutorInfo(b, p, q)
            p = q
        elif t == 18:
            if f_framework_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_info = decode_v1_FrameworkInfo(b, p, q)
            p = q
        elif t == 26:
            if f_agent_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_info = decode_v1_AgentInfo(b, p, q)
            p = q
        elif t == 34:
            if f_container_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_container_id = decode_v1_ContainerID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_executor_info is None or f_framework_info is None or f_agent_info is None:
        raise UnusualError
    return v1_executor.Event_Subscribed(executor_info=f_executor_info, framework_info=f_framework_info, agent_info=f_agent_info, container_id=f_container_id)


def encode_v1_executor_Event_Subscribed(m):
    o = []
    s = encode_v1_ExecutorInfo(m.executor_info)
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_FrameworkInfo(m.framework_info)
    o += (b"\x12", V[len(s)], s)
    s = encode_v1_AgentInfo(m.agent_info)
    o += (b"\x1a", V[len(s)], s)
    x = m.container_id
    if x is not None:
        s = encode_v1_ContainerID(x)
        o += (b"\x22", V[len(s)], s)
    return b"".join(o)


def decode_v1_executor_Event_Launch(b, p, e):
    f_task = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_task is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_task = decode_v1_TaskInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_task is None:
        raise UnusualError
    return v1_executor.Event_Launch(task=f_task)


def encode_v1_executor_Event_Launch(m):
    s = encode_v1_TaskInfo(m.task)
    return b"\x0a" + V[len(s)] + s


def decode_v1_executor_Event_LaunchGroup(b, p, e):
    f_task_group = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_task_group is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_task_group = decode_v1_TaskGroupInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_task_group is None:
        raise UnusualError
    return v1_executor.Event_LaunchGroup(task_group=f_task_group)


def encode_v1_executor_Event_LaunchGroup(m):
    s = encode_v1_TaskGroupInfo(m.task_group)
    return b"\x0a" + V[len(s)] + s


def decode_v1_executor_Event_Kill(b, p, e):
    f_task_id = None
    f_kill_policy = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_task_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_task_id = decode_v1_TaskID(b, p, q)
            p = q
        elif t == 18:
            if f_kill_policy is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_kill_policy = decode_v1_KillPolicy(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_task_id is None:
        raise UnusualError
    return v1_executor.Event_Kill(task_id=f_task_id, kill_policy=f_kill_policy)


def encode_v1_executor_Event_Kill(m):
    o = []
    s = encode_v1_TaskID(m.task_id)
    o += (b"\x0a", V[len(s)], s)
    x = m.kill_policy
    if x is not None:
        s = encode_v1_KillPolicy(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_executor_Event_Acknowledged(b, p, e):
    f_task_id = None
    f_uuid = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_task_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_task_id = decode_v1_TaskID(b, p, q)
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_uuid = b[p:q]
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_task_id is None or f_uuid is None:
        raise UnusualError
    return v1_executor.Event_Acknowledged(task_id=f_task_id, uuid=f_uuid)


def encode_v1_executor_Event_Acknowledged(m):
    o = []
    s = encode_v1_TaskID(m.task_id)
    o += (b"\x0a", V[len(s)], s)
    s = m.uuid
    o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_executor_Event_Message(b, p, e):
    f_data = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_data = b[p:q]
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_data is None:
        raise UnusualError
    return v1_executor.Event_Message(data=f_data)


def encode_v1_executor_Event_Message(m):
    s = m.data
    return b"\x0a" + V[len(s)] + s


def decode_v1_executor_Event_Error(b, p, e):
    f_message = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_message = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_message is None:
        raise UnusualError
    return v1_executor.Event_Error(message=f_message)


def encode_v1_executor_Event_Error(m):
    s = m.message.encode()
    return b"\x0a" + V[len(s)] + s


def decode_v1_executor_Event(b, p, e):
    f_type = None
    f_subscribed = None
    f_acknowledged = None
    f_launch = None
    f_launch_group = None
    f_kill = None
    f_message = None
    f_error = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_executor_Event_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 18:
            if f_subscribed is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_subscribed = decode_v1_executor_Event_Subscribed(b, p, q)
            p = q
        elif t == 26:
            if f_acknowledged is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_acknowledged = decode_v1_executor_Event_Acknowledged(b, p, q)
            p = q
        elif t == 34:
            if f_launch is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_launch = decode_v1_executor_Event_Launch(b, p, q)
            p = q
        elif t == 42:
            if f_kill is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_kill = decode_v1_executor_Event_Kill(b, p, q)
            p = q
        elif t == 50:
            if f_message is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_message = decode_v1_executor_Event_Message(b, p, q)
            p = q
        elif t == 58:
            if f_error is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_error = decode_v1_executor_Event_Error(b, p, q)
            p = q
        elif t == 66:
            if f_launch_group is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_launch_group = decode_v1_executor_Event_LaunchGroup(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_executor.Event(type=f_type, subscribed=f_subscribed, acknowledged=f_acknowledged, launch=f_launch, launch_group=f_launch_group, kill=f_kill, message=f_message, error=f_error)


def encode_v1_executor_Event(m):
    o = []
    x = m.type
    if x is not None:
        o += (b"\x08", numbers_v1_executor_Event_Type[x])
    x = m.subscribed
    if x is not None:
        s = encode_v1_executor_Event_Subscribed(x)
        o += (b"\x12", V[len(s)], s)
    x = m.acknowledged
    if x is not None:
        s = encode_v1_executor_Event_Acknowledged(x)
        o += (b"\x1a", V[len(s)], s)
    x = m.launch
    if x is not None:
        s = encode_v1_executor_Event_Launch(x)
        o += (b"\x22", V[len(s)], s)
    x = m.kill
    if x is not None:
        s = encode_v1_executor_Event_Kill(x)
        o += (b"\x2a", V[len(s)], s)
    x = m.message
    if x is not None:
        s = encode_v1_executor_Event_Message(x)
        o += (b"\x32", V[len(s)], s)
    x = m.error
    if x is not None:
        s = encode_v1_executor_Event_Error(x)
        o += (b"\x3a", V[len(s)], s)
    x = m.launch_group
    if x is not None:
        s = encode_v1_executor_Event_LaunchGroup(x)
        o += (b"\x42", V[len(s)], s)
    return b"".join(o)


def decode_v1_executor_Call_Update(b, p, e):
    f_status = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_status is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_status = decode_v1_TaskStatus(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_status is None:
        raise UnusualError
    return v1_executor.Call_Update(status=f_status)


def encode_v1_executor_Call_Update(m):
    s = encode_v1_TaskStatus(m.status)
    return b"\x0a" + V[len(s)] + s


def decode_v1_executor_Call_Subscribe(b, p, e):
    f_unacknowledged_tasks = None
    f_unacknowledged_updates = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_unacknowledged_tasks is None:
                f_unacknowledged_tasks = [decode_v1_TaskInfo(b, p, q)]
            else:
                f_unacknowledged_tasks.append(decode_v1_TaskInfo(b, p, q))
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_unacknowledged_updates is None:
                f_unacknowledged_updates = [decode_v1_executor_Call_Update(b, p, q)]
            else:
                f_unacknowledged_updates.append(decode_v1_executor_Call_Update(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_executor.Call_Subscribe(unacknowledged_tasks=() if f_unacknowledged_tasks is None else tuple(f_unacknowledged_tasks), unacknowledged_updates=() if f_unacknowledged_updates is None else tuple(f_unacknowledged_updates))


def encode_v1_executor_Call_Subscribe(m):
    o = []
    for x in m.unacknowledged_tasks:
        s = encode_v1_TaskInfo(x)
        o += (b"\x0a", V[len(s)], s)
    for x in m.unacknowledged_updates:
        s = encode_v1_executor_Call_Update(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_executor_Call_Message(b, p, e):
    f_data = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_data = b[p:q]
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_data is None:
        raise UnusualError
    return v1_executor.Call_Message(data=f_data)


def encode_v1_executor_Call_Message(m):
    s = m.data
    return b"\x12" + V[len(s)] + s


def decode_v1_executor_Call(b, p, e):
    f_executor_id = None
    f_framework_id = None
    f_type = None
    f_subscribe = None
    f_update = None
    f_message = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_executor_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_executor_id = decode_v1_ExecutorID(b, p, q)
            p = q
        elif t == 18:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 24:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_executor_Call_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 34:
            if f_subscribe is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_subscribe = decode_v1_executor_Call_Subscribe(b, p, q)
            p = q
        elif t == 42:
            if f_update is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_update = decode_v1_executor_Call_Update(b, p, q)
            p = q
        elif t == 50:
            if f_message is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_message = decode_v1_executor_Call_Message(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_executor_id is None or f_framework_id is None:
        raise UnusualError
    return v1_executor.Call(executor_id=f_executor_id, framework_id=f_framework_id, type=f_type, subscribe=f_subscribe, update=f_update, message=f_message)


def encode_v1_executor_Call(m):
    o = []
    s = encode_v1_ExecutorID(m.executor_id)
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_FrameworkID(m.framework_id)
    o += (b"\x12", V[len(s)], s)
    x = m.type
    if x is not None:
        o += (b"\x18", numbers_v1_executor_Call_Type[x])
    x = m.subscribe
    if x is not None:
        s = encode_v1_executor_Call_Subscribe(x)
        o += (b"\x22", V[len(s)], s)
    x = m.update
    if x is not None:
        s = encode_v1_executor_Call_Update(x)
        o += (b"\x2a", V[len(s)], s)
    x = m.message
    if x is not None:
        s = encode_v1_executor_Call_Message(x)
        o += (b"\x32", V[len(s)], s)
    return b"".join(o)


def decode_v1_resource_provider_Event_Subscribed(b, p, e):
    f_provider_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_provider_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_provider_id = decode_v1_ResourceProviderID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_provider_id is None:
        raise UnusualError
    return v1_resource_provider.Event_Subscribed(provider_id=f_provider_id)


def encode_v1_resource_provider_Event_Subscribed(m):
    s = encode_v1_ResourceProviderID(m.provider_id)
    return b"\x0a" + V[len(s)] + s


def decode_v1_resource_provider_Event_ApplyOperation(b, p, e):
    f_framework_id = None
    f_info = None
    f_operation_uuid = None
    f_resource_version_uuid = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 18:
            if f_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_info = decode_v1_Offer_Operation(b, p, q)
            p = q
        elif t == 26:
            if f_operation_uuid is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_operation_uuid = decode_v1_UUID(b, p, q)
            p = q
        elif t == 34:
            if f_resource_version_uuid is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_resource_version_uuid = decode_v1_UUID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_info is None or f_operation_uuid is None or f_resource_version_uuid is None:
        raise UnusualError
    return v1_resource_provider.Event_ApplyOperation(framework_id=f_framework_id, info=f_info, operation_uuid=f_operation_uuid, resource_version_uuid=f_resource_version_uuid)


def encode_v1_resource_provider_Event_ApplyOperation(m):
    o = []
    x = m.framework_id
    if x is not None:
        s = encode_v1_FrameworkID(x)
        o += (b"\x0a", V[len(s)], s)
    s = encode_v1_Offer_Operation(m.info)
    o += (b"\x12", V[len(s)], s)
    s = encode_v1_UUID(m.operation_uuid)
    o += (b"\x1a", V[len(s)], s)
    s = encode_v1_UUID(m.resource_version_uuid)
    o += (b"\x22", V[len(s)], s)
    return b"".join(o)


def decode_v1_resource_provider_Event_PublishResources(b, p, e):
    f_uuid = None
    f_resources = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_uuid is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_uuid = decode_v1_UUID(b, p, q)
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_resources is None:
                f_resources = [decode_v1_Resource(b, p, q)]
            else:
                f_resources.append(decode_v1_Resource(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_uuid is None:
        raise UnusualError
    return v1_resource_provider.Event_PublishResources(uuid=f_uuid, resources=() if f_resources is None else tuple(f_resources))


def encode_v1_resource_provider_Event_PublishResources(m):
    o = []
    s = encode_v1_UUID(m.uuid)
    o += (b"\x0a", V[len(s)], s)
    for x in m.resources:
        s = encode_v1_Resource(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_resource_provider_Event_AcknowledgeOperationStatus(b, p, e):
    f_status_uuid = None
    f_operation_uuid = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_status_uuid is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_status_uuid = decode_v1_UUID(b, p, q)
            p = q
        elif t == 18:
            if f_operation_uuid is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_operation_uuid = decode_v1_UUID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_status_uuid is None or f_operation_uuid is None:
        raise UnusualError
    return v1_resource_provider.Event_AcknowledgeOperationStatus(status_uuid=f_status_uuid, operation_uuid=f_operation_uuid)


def encode_v1_resource_provider_Event_AcknowledgeOperationStatus(m):
    o = []
    s = encode_v1_UUID(m.status_uuid)
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_UUID(m.operation_uuid)
    o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_resource_provider_Event_ReconcileOperations(b, p, e):
    f_operation_uuids = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_operation_uuids is None:
                f_operation_uuids = [decode_v1_UUID(b, p, q)]
            else:
                f_operation_uuids.append(decode_v1_UUID(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_resource_provider.Event_ReconcileOperations(operation_uuids=() if f_operation_uuids is None else tuple(f_operation_uuids))


def encode_v1_resource_provider_Event_ReconcileOperations(m):
    o = []
    for x in m.operation_uuids:
        s = encode_v1_UUID(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_resource_provider_Event(b, p, e):
    f_type = None
    f_subscribed = None
    f_apply_operation = None
    f_publish_resources = None
    f_acknowledge_operation_status = None
    f_reconcile_operations = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_resource_provider_Event_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 18:
            if f_subscribed is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_subscribed = decode_v1_resource_provider_Event_Subscribed(b, p, q)
            p = q
        elif t == 26:
            if f_apply_operation is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_apply_operation = decode_v1_resource_provider_Event_ApplyOperation(b, p, q)
            p = q
        elif t == 34:
            if f_publish_resources is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_publish_resources = decode_v1_resource_provider_Event_PublishResources(b, p, q)
            p = q
        elif t == 42:
            if f_acknowledge_operation_status is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_acknowledge_operation_status = decode_v1_resource_provider_Event_AcknowledgeOperationStatus(b, p, q)
            p = q
        elif t == 50:
            if f_reconcile_operations is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_reconcile_operations = decode_v1_resource_provider_Event_ReconcileOperations(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_resource_provider.Event(type=f_type, subscribed=f_subscribed, apply_operation=f_apply_operation, publish_resources=f_publish_resources, acknowledge_operation_status=f_acknowledge_operation_status, reconcile_operations=f_reconcile_operations)


def encode_v1_resource_provider_Event(m):
    o = []
    x = m.type
    if x is not None:
        o += (b"\x08", numbers_v1_resource_provider_Event_Type[x])
    x = m.subscribed
    if x is not None:
        s = encode_v1_resource_provider_Event_Subscribed(x)
        o += (b"\x12", V[len(s)], s)
    x = m.apply_operation
    if x is not None:
        s = encode_v1_resource_provider_Event_ApplyOperation(x)
        o += (b"\x1a", V[len(s)], s)
    x = m.publish_resources
    if x is not None:
        s = encode_v1_resource_provider_Event_PublishResources(x)
        o += (b"\x22", V[len(s)], s)
    x = m.acknowledge_operation_status
    if x is not None:
        s = encode_v1_resource_provider_Event_AcknowledgeOperationStatus(x)
        o += (b"\x2a", V[len(s)], s)
    x = m.reconcile_operations
    if x is not None:
        s = encode_v1_resource_provider_Event_ReconcileOperations(x)
        o += (b"\x32", V[len(s)], s)
    return b"".join(o)


def decode_v1_resource_provider_Call_Subscribe(b, p, e):
    f_resource_provider_info = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_resource_provider_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_resource_provider_info = decode_v1_ResourceProviderInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_resource_provider_info is None:
        raise UnusualError
    return v1_resource_provider.Call_Subscribe(resource_provider_info=f_resource_provider_info)


def encode_v1_resource_provider_Call_Subscribe(m):
    s = encode_v1_ResourceProviderInfo(m.resource_provider_info)
    return b"\x0a" + V[len(s)] + s


def decode_v1_resource_provider_Call_UpdateOperationStatus(b, p, e):
    f_framework_id = None
    f_status = None
    f_latest_status = None
    f_operation_uuid = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 18:
            if f_status is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_status = decode_v1_OperationStatus(b, p, q)
            p = q
        elif t == 26:
            if f_latest_status is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_latest_status = decode_v1_OperationStatus(b, p, q)
            p = q
        elif t == 34:
            if f_operation_uuid is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_operation_uuid = decode_v1_UUID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_status is None or f_operation_uuid is None:
        raise UnusualError
    return v1_resource_provider.Call_UpdateOperationStatus(framework_id=f_framework_id, status=f_status, latest_status=f_latest_status, operation_uuid=f_operation_uuid)


def encode_v1_resource_provider_Call_UpdateOperationStatus(m):
    o = []
    x = m.framework_id
    if x is not None:
        s = encode_v1_FrameworkID(x)
        o += (b"\x0a", V[len(s)], s)
    s = encode_v1_OperationStatus(m.status)
    o += (b"\x12", V[len(s)], s)
    x = m.latest_status
    if x is not None:
        s = encode_v1_OperationStatus(x)
        o += (b"\x1a", V[len(s)], s)
    s = encode_v1_UUID(m.operation_uuid)
    o += (b"\x22", V[len(s)], s)
    return b"".join(o)


def decode_v1_resource_provider_Call_UpdateState(b, p, e):
    f_operations = None
    f_resources = None
    f_resource_version_uuid = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_operations is None:
                f_operations = [decode_v1_Operation(b, p, q)]
            else:
                f_operations.append(decode_v1_Operation(b, p, q))
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_resources is None:
                f_resources = [decode_v1_Resource(b, p, q)]
            else:
                f_resources.append(decode_v1_Resource(b, p, q))
            p = q
        elif t == 26:
            if f_resource_version_uuid is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_resource_version_uuid = decode_v1_UUID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_resource_version_uuid is None:
        raise UnusualError
    return v1_resource_provider.Call_UpdateState(operations=() if f_operations is None else tuple(f_operations), resources=() if f_resources is None else tuple(f_resources), resource_version_uuid=f_resource_version_uuid)


def encode_v1_resource_provider_Call_UpdateState(m):
    o = []
    for x in m.operations:
        s = encode_v1_Operation(x)
        o += (b"\x0a", V[len(s)], s)
    for x in m.resources:
        s = encode_v1_Resource(x)
        o += (b"\x12", V[len(s)], s)
    s = encode_v1_UUID(m.resource_version_uuid)
    o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_resource_provider_Call_UpdatePublishResourcesStatus(b, p, e):
    f_uuid = None
    f_status = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_uuid is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_uuid = decode_v1_UUID(b, p, q)
            p = q
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_resource_provider_Call_UpdatePublishResourcesStatus_Status.get(n)
            if x is not None:
                f_status = x
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_uuid is None or f_status is None:
        raise UnusualError
    return v1_resource_provider.Call_UpdatePublishResourcesStatus(uuid=f_uuid, status=f_status)


def encode_v1_resource_provider_Call_UpdatePublishResourcesStatus(m):
    o = []
    s = encode_v1_UUID(m.uuid)
    o += (b"\x0a", V[len(s)], s)
    o += (b"\x10", numbers_v1_resource_provider_Call_UpdatePublishResourcesStatus_Status[m.status])
    return b"".join(o)


def decode_v1_resource_provider_Call(b, p, e):
    f_resource_provider_id = None
    f_type = None
    f_subscribe = None
    f_update_operation_status = None
    f_update_state = None
    f_update_publish_resources_status = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_resource_provider_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_resource_provider_id = decode_v1_ResourceProviderID(b, p, q)
            p = q
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_resource_provider_Call_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 26:
            if f_subscribe is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_subscribe = decode_v1_resource_provider_Call_Subscribe(b, p, q)
            p = q
        elif t == 34:
            if f_update_operation_status is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_update_operation_status = decode_v1_resource_provider_Call_UpdateOperationStatus(b, p, q)
            p = q
        elif t == 42:
            if f_update_state is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_update_state = decode_v1_resource_provider_Call_UpdateState(b, p, q)
            p = q
        elif t == 50:
            if f_update_publish_resources_status is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_update_publish_resources_status = decode_v1_resource_provider_Call_UpdatePublishResourcesStatus(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_resource_provider.Call(resource_provider_id=f_resource_provider_id, type=f_type, subscribe=f_subscribe, update_operation_status=f_update_operation_status, update_state=f_update_state, update_publish_resources_status=f_update_publish_resources_status)


def encode_v1_resource_provider_Call(m):
    o = []
    x = m.resource_provider_id
    if x is not None:
        s = encode_v1_ResourceProviderID(x)
        o += (b"\x0a", V[len(s)], s)
    x = m.type
    if x is not None:
        o += (b"\x10", numbers_v1_resource_provider_Call_Type[x])
    x = m.subscribe
    if x is not None:
        s = encode_v1_resource_provider_Call_Subscribe(x)
        o += (b"\x1a", V[len(s)], s)
    x = m.update_operation_status
    if x is not None:
        s = encode_v1_resource_provider_Call_UpdateOperationStatus(x)
        o += (b"\x22", V[len(s)], s)
    x = m.update_state
    if x is not None:
        s = encode_v1_resource_provider_Call_UpdateState(x)
        o += (b"\x2a", V[len(s)], s)
    x = m.update_publish_resources_status
    if x is not None:
        s = encode_v1_resource_provider_Call_UpdatePublishResourcesStatus(x)
        o += (b"\x32", V[len(s)], s)
    return b"".join(o)


def decode_well_known_Duration(b, p, e):
    f_seconds = None
    f_nanos = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                if n > 0x7FFFFFFFFFFFFFFF:
                    n -= 0x10000000000000000
            f_seconds = n
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n = (n + 0x80000000 & 0xFFFFFFFF) - 0x80000000
            f_nanos = n
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return well_known.Duration(seconds=f_seconds, nanos=f_nanos)


def encode_well_known_Duration(m):
    o = []
    x = m.seconds
    if x is not None:
        o += (b"\x08", V[x])
    x = m.nanos
    if x is not None:
        o += (b"\x10", V[x])
    return b"".join(o)


def decode_v1_master_Call_GetMetrics(b, p, e):
    f_timeout = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_timeout is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_timeout = decode_v1_DurationInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_master.Call_GetMetrics(timeout=f_timeout)


def encode_v1_master_Call_GetMetrics(m):
    o = []
    x = m.timeout
    if x is not None:
        s = encode_v1_DurationInfo(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_master_Call_SetLoggingLevel(b, p, e):
    f_level = None
    f_duration = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            f_level = n
        elif t == 18:
            if f_duration is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_duration = decode_v1_DurationInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_level is None or f_duration is None:
        raise UnusualError
    return v1_master.Call_SetLoggingLevel(level=f_level, duration=f_duration)


def encode_v1_master_Call_SetLoggingLevel(m):
    o = []
    o += (b"\x08", V[m.level])
    s = encode_v1_DurationInfo(m.duration)
    o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_master_Call_ListFiles(b, p, e):
    f_path = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_path = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_path is None:
        raise UnusualError
    return v1_master.Call_ListFiles(path=f_path)


def encode_v1_master_Call_ListFiles(m):
    s = m.path.encode()
    return b"\x0a" + V[len(s)] + s


def decode_v1_master_Call_ReadFile(b, p, e):
    f_path = None
    f_offset = None
    f_length = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_path = b[p:q].decode()
            p = q
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_offset = n
        elif t == 24:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_length = n
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_path is None or f_offset is None:
        raise UnusualError
    return v1_master.Call_ReadFile(path=f_path, offset=f_offset, length=f_length)


def encode_v1_master_Call_ReadFile(m):
    o = []
    s = m.path.encode()
    o += (b"\x0a", V[len(s)], s)
    o += (b"\x10", V[m.offset])
    x = m.length
    if x is not None:
        o += (b"\x18", V[x])
    return b"".join(o)


def decode_v1_master_Call_UpdateWeights(b, p, e):
    f_weight_infos = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_weight_infos is None:
                f_weight_infos = [decode_v1_WeightInfo(b, p, q)]
            else:
                f_weight_infos.append(decode_v1_WeightInfo(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_master.Call_UpdateWeights(weight_infos=() if f_weight_infos is None else tuple(f_weight_infos))


def encode_v1_master_Call_UpdateWeights(m):
    o = []
    for x in m.weight_infos:
        s = encode_v1_WeightInfo(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_master_Call_ReserveResources(b, p, e):
    f_agent_id = None
    f_source = None
    f_resources = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_agent_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_resources is None:
                f_resources = [decode_v1_Resource(b, p, q)]
            else:
                f_resources.append(decode_v1_Resource(b, p, q))
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_source is None:
                f_source = [decode_v1_Resource(b, p, q)]
            else:
                f_source.append(decode_v1_Resource(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_agent_id is None:
        raise UnusualError
    return v1_master.Call_ReserveResources(agent_id=f_agent_id, source=() if f_source is None else tuple(f_source), resources=() if f_resources is None else tuple(f_resources))


def encode_v1_master_Call_ReserveResources(m):
    o = []
    s = encode_v1_AgentID(m.agent_id)
    o += (b"\x0a", V[len(s)], s)
    for x in m.resources:
        s = encode_v1_Resource(x)
        o += (b"\x12", V[len(s)], s)
    for x in m.source:
        s = encode_v1_Resource(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_master_Call_UnreserveResources(b, p, e):
    f_agent_id = None
    f_resources = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_agent_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_resources is None:
                f_resources = [decode_v1_Resource(b, p, q)]
            else:
                f_resources.append(decode_v1_Resource(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_agent_id is None:
        raise UnusualError
    return v1_master.Call_UnreserveResources(agent_id=f_agent_id, resources=() if f_resources is None else tuple(f_resources))


def encode_v1_master_Call_UnreserveResources(m):
    o = []
    s = encode_v1_AgentID(m.agent_id)
    o += (b"\x0a", V[len(s)], s)
    for x in m.resources:
        s = encode_v1_Resource(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_master_Call_CreateVolumes(b, p, e):
    f_agent_id = None
    f_volumes = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_agent_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_volumes is None:
                f_volumes = [decode_v1_Resource(b, p, q)]
            else:
                f_volumes.append(decode_v1_Resource(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_agent_id is None:
        raise UnusualError
    return v1_master.Call_CreateVolumes(agent_id=f_agent_id, volumes=() if f_volumes is None else tuple(f_volumes))


def encode_v1_master_Call_CreateVolumes(m):
    o = []
    s = encode_v1_AgentID(m.agent_id)
    o += (b"\x0a", V[len(s)], s)
    for x in m.volumes:
        s = encode_v1_Resource(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_master_Call_DestroyVolumes(b, p, e):
    f_agent_id = None
    f_volumes = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_agent_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_volumes is None:
                f_volumes = [decode_v1_Resource(b, p, q)]
            else:
                f_volumes.append(decode_v1_Resource(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_agent_id is None:
        raise UnusualError
    return v1_master.Call_DestroyVolumes(agent_id=f_agent_id, volumes=() if f_volumes is None else tuple(f_volumes))


def encode_v1_master_Call_DestroyVolumes(m):
    o = []
    s = encode_v1_AgentID(m.agent_id)
    o += (b"\x0a", V[len(s)], s)
    for x in m.volumes:
        s = encode_v1_Resource(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_master_Call_GrowVolume(b, p, e):
    f_agent_id = None
    f_volume = None
    f_addition = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_agent_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 18:
            if f_volume is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_volume = decode_v1_Resource(b, p, q)
            p = q
        elif t == 26:
            if f_addition is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_addition = decode_v1_Resource(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_volume is None or f_addition is None:
        raise UnusualError
    return v1_master.Call_GrowVolume(agent_id=f_agent_id, volume=f_volume, addition=f_addition)


def encode_v1_master_Call_GrowVolume(m):
    o = []
    x = m.agent_id
    if x is not None:
        s = encode_v1_AgentID(x)
        o += (b"\x0a", V[len(s)], s)
    s = encode_v1_Resource(m.volume)
    o += (b"\x12", V[len(s)], s)
    s = encode_v1_Resource(m.addition)
    o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_master_Call_ShrinkVolume(b, p, e):
    f_agent_id = None
    f_volume = None
    f_subtract = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_agent_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 18:
            if f_volume is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_volume = decode_v1_Resource(b, p, q)
            p = q
        elif t == 26:
            if f_subtract is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_subtract = decode_v1_Value_Scalar(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_volume is None or f_subtract is None:
        raise UnusualError
    return v1_master.Call_ShrinkVolume(agent_id=f_agent_id, volume=f_volume, subtract=f_subtract)


def encode_v1_master_Call_ShrinkVolume(m):
    o = []
    x = m.agent_id
    if x is not None:
        s = encode_v1_AgentID(x)
        o += (b"\x0a", V[len(s)], s)
    s = encode_v1_Resource(m.volume)
    o += (b"\x12", V[len(s)], s)
    s = encode_v1_Value_Scalar(m.subtract)
    o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_master_Call_UpdateMaintenanceSchedule(b, p, e):
    f_schedule = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_schedule is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_schedule = decode_v1_maintenance_Schedule(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_schedule is None:
        raise UnusualError
    return v1_master.Call_UpdateMaintenanceSchedule(schedule=f_schedule)


def encode_v1_master_Call_UpdateMaintenanceSchedule(m):
    s = encode_v1_maintenance_Schedule(m.schedule)
    return b"\x0a" + V[len(s)] + s


def decode_v1_master_Call_StartMaintenance(b, p, e):
    f_machines = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_machines is None:
                f_machines = [decode_v1_MachineID(b, p, q)]
            else:
                f_machines.append(decode_v1_MachineID(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_master.Call_StartMaintenance(machines=() if f_machines is None else tuple(f_machines))


def encode_v1_master_Call_StartMaintenance(m):
    o = []
    for x in m.machines:
        s = encode_v1_MachineID(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_master_Call_StopMaintenance(b, p, e):
    f_machines = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_machines is None:
                f_machines = [decode_v1_MachineID(b, p, q)]
            else:
                f_machines.append(decode_v1_MachineID(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_master.Call_StopMaintenance(machines=() if f_machines is None else tuple(f_machines))


def encode_v1_master_Call_StopMaintenance(m):
    o = []
    for x in m.machines:
        s = encode_v1_MachineID(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_master_Call_DrainAgent(b, p, e):
    f_agent_id = None
    f_max_grace_period = None
    f_mark_gone = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_agent_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 18:
            if f_max_grace_period is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_max_grace_period = decode_well_known_Duration(b, p, q)
            p = q
        elif t == 24:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_mark_gone = n != 0
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_agent_id is None:
        raise UnusualError
    return v1_master.Call_DrainAgent(agent_id=f_agent_id, max_grace_period=f_max_grace_period, mark_gone=f_mark_gone)


def encode_v1_master_Call_DrainAgent(m):
    o = []
    s = encode_v1_AgentID(m.agent_id)
    o += (b"\x0a", V[len(s)], s)
    x = m.max_grace_period
    if x is not None:
        s = encode_well_known_Duration(x)
        o += (b"\x12", V[len(s)], s)
    x = m.mark_gone
    if x is not None:
        o += (b"\x18", (b"\x01" if x else b"\x00"))
    return b"".join(o)


def decode_v1_master_Call_DeactivateAgent(b, p, e):
    f_agent_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_agent_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_id = decode_v1_AgentID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_agent_id is None:
        raise UnusualError
    return v1_master.Call_DeactivateAgent(agent_id=f_agent_id)


def encode_v1_master_Call_DeactivateAgent(m):
    s = encode_v1_AgentID(m.agent_id)
    return b"\x0a" + V[len(s)] + s


def decode_v1_master_Call_ReactivateAgent(b, p, e):
    f_agent_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_agent_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_id = decode_v1_AgentID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_agent_id is None:
        raise UnusualError
    return v1_master.Call_ReactivateAgent(agent_id=f_agent_id)


def encode_v1_master_Call_ReactivateAgent(m):
    s = encode_v1_AgentID(m.agent_id)
    return b"\x0a" + V[len(s)] + s


def decode_v1_master_Call_UpdateQuota(b, p, e):
    f_force = None
    f_quota_configs = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_force = n != 0
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_quota_configs is None:
                f_quota_configs = [decode_v1_quota_QuotaConfig(b, p, q)]
            else:
                f_quota_configs.append(decode_v1_quota_QuotaConfig(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_master.Call_UpdateQuota(force=f_force, quota_configs=() if f_quota_configs is None else tuple(f_quota_configs))


def encode_v1_master_Call_UpdateQuota(m):
    o = []
    x = m.force
    if x is not None:
        o += (b"\x08", (b"\x01" if x else b"\x00"))
    for x in m.quota_configs:
        s = encode_v1_quota_QuotaConfig(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_master_Call_SetQuota(b, p, e):
    f_quota_request = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_quota_request is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_quota_request = decode_v1_quota_QuotaRequest(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_quota_request is None:
        raise UnusualError
    return v1_master.Call_SetQuota(quota_request=f_quota_request)


def encode_v1_master_Call_SetQuota(m):
    s = encode_v1_quota_QuotaRequest(m.quota_request)
    return b"\x0a" + V[len(s)] + s


def decode_v1_master_Call_RemoveQuota(b, p, e):
    f_role = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_role = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_role is None:
        raise UnusualError
    return v1_master.Call_RemoveQuota(role=f_role)


def encode_v1_master_Call_RemoveQuota(m):
    s = m.role.encode()
    return b"\x0a" + V[len(s)] + s


def decode_v1_master_Call_Teardown(b, p, e):
    f_framework_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_framework_id is None:
        raise UnusualError
    return v1_master.Call_Teardown(framework_id=f_framework_id)


def encode_v1_master_Call_Teardown(m):
    s = encode_v1_FrameworkID(m.framework_id)
    return b"\x0a" + V[len(s)] + s


def decode_v1_master_Call_MarkAgentGone(b, p, e):
    f_agent_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_agent_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_id = decode_v1_AgentID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_agent_id is None:
        raise UnusualError
    return v1_master.Call_MarkAgentGone(agent_id=f_agent_id)


def encode_v1_master_Call_MarkAgentGone(m):
    s = encode_v1_AgentID(m.agent_id)
    return b"\x0a" + V[len(s)] + s


def decode_v1_master_Call(b, p, e):
    f_type = None
    f_get_metrics = None
    f_set_logging_level = None
    f_list_files = None
    f_read_file = None
    f_update_weights = None
    f_reserve_resources = None
    f_unreserve_resources = None
    f_create_volumes = None
    f_destroy_volumes = None
    f_grow_volume = None
    f_shrink_volume = None
    f_update_maintenance_schedule = None
    f_start_maintenance = None
    f_stop_maintenance = None
    f_drain_agent = None
    f_deactivate_agent = None
    f_reactivate_agent = None
    f_update_quota = None
    f_teardown = None
    f_mark_agent_gone = None
    f_set_quota = None
    f_remove_quota = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_master_Call_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 18:
            if f_get_metrics is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_metrics = decode_v1_master_Call_GetMetrics(b, p, q)
            p = q
        elif t == 26:
            if f_set_logging_level is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_set_logging_level = decode_v1_master_Call_SetLoggingLevel(b, p, q)
            p = q
        elif t == 34:
            if f_list_files is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_list_files = decode_v1_master_Call_ListFiles(b, p, q)
            p = q
        elif t == 42:
            if f_read_file is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_read_file = decode_v1_master_Call_ReadFile(b, p, q)
            p = q
        elif t == 50:
            if f_update_weights is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_update_weights = decode_v1_master_Call_UpdateWeights(b, p, q)
            p = q
        elif t == 58:
            if f_reserve_resources is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_reserve_resources = decode_v1_master_Call_ReserveResources(b, p, q)
            p = q
        elif t == 66:
            if f_unreserve_resources is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_unreserve_resources = decode_v1_master_Call_UnreserveResources(b, p, q)
            p = q
        elif t == 74:
            if f_create_volumes is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_create_volumes = decode_v1_master_Call_CreateVolumes(b, p, q)
            p = q
        elif t == 82:
            if f_destroy_volumes is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_destroy_volumes = decode_v1_master_Call_DestroyVolumes(b, p, q)
            p = q
        elif t == 90:
            if f_update_maintenance_schedule is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_update_maintenance_schedule = decode_v1_master_Call_UpdateMaintenanceSchedule(b, p, q)
            p = q
        elif t == 98:
            if f_start_maintenance is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_start_maintenance = decode_v1_master_Call_StartMaintenance(b, p, q)
            p = q
        elif t == 106:
            if f_stop_maintenance is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_stop_maintenance = decode_v1_master_Call_StopMaintenance(b, p, q)
            p = q
        elif t == 114:
            if f_set_quota is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_set_quota = decode_v1_master_Call_SetQuota(b, p, q)
            p = q
        elif t == 122:
            if f_remove_quota is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_remove_quota = decode_v1_master_Call_RemoveQuota(b, p, q)
            p = q
        elif t == 130:
            if f_teardown is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_teardown = decode_v1_master_Call_Teardown(b, p, q)
            p = q
        elif t == 138:
            if f_mark_agent_gone is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_mark_agent_gone = decode_v1_master_Call_MarkAgentGone(b, p, q)
            p = q
        elif t == 146:
            if f_grow_volume is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_grow_volume = decode_v1_master_Call_GrowVolume(b, p, q)
            p = q
        elif t == 154:
            if f_shrink_volume is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_shrink_volume = decode_v1_master_Call_ShrinkVolume(b, p, q)
            p = q
        elif t == 162:
            if f_update_quota is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_update_quota = decode_v1_master_Call_UpdateQuota(b, p, q)
            p = q
        elif t == 170:
            if f_drain_agent is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_drain_agent = decode_v1_master_Call_DrainAgent(b, p, q)
            p = q
        elif t == 178:
            if f_deactivate_agent is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_deactivate_agent = decode_v1_master_Call_DeactivateAgent(b, p, q)
            p = q
        elif t == 186:
            if f_reactivate_agent is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_reactivate_agent = decode_v1_master_Call_ReactivateAgent(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_master.Call(type=f_type, get_metrics=f_get_metrics, set_logging_level=f_set_logging_level, list_files=f_list_files, read_file=f_read_file, update_weights=f_update_weights, reserve_resources=f_reserve_resources, unreserve_resources=f_unreserve_resources, create_volumes=f_create_volumes, destroy_volumes=f_destroy_volumes, grow_volume=f_grow_volume, shrink_volume=f_shrink_volume, update_maintenance_schedule=f_update_maintenance_schedule, start_maintenance=f_start_maintenance, stop_maintenance=f_stop_maintenance, drain_agent=f_drain_agent, deactivate_agent=f_deactivate_agent, reactivate_agent=f_reactivate_agent, update_quota=f_update_quota, teardown=f_teardown, mark_agent_gone=f_mark_agent_gone, set_quota=f_set_quota, remove_quota=f_remove_quota)


def encode_v1_master_Call(m):
    o = []
    x = m.type
    if x is not None:
        o += (b"\x08", numbers_v1_master_Call_Type[x])
    x = m.get_metrics
    if x is not None:
        s = encode_v1_master_Call_GetMetrics(x)
        o += (b"\x12", V[len(s)], s)
    x = m.set_logging_level
    if x is not None:
        s = encode_v1_master_Call_SetLoggingLevel(x)
        o += (b"\x1a", V[len(s)], s)
    x = m.list_files
    if x is not None:
        s = encode_v1_master_Call_ListFiles(x)
        o += (b"\x22", V[len(s)], s)
    x = m.read_file
    if x is not None:
        s = encode_v1_master_Call_ReadFile(x)
        o += (b"\x2a", V[len(s)], s)
    x = m.update_weights
    if x is not None:
        s = encode_v1_master_Call_UpdateWeights(x)
        o += (b"\x32", V[len(s)], s)
    x = m.reserve_resources
    if x is not None:
        s = encode_v1_master_Call_ReserveResources(x)
        o += (b"\x3a", V[len(s)], s)
    x = m.unreserve_resources
    if x is not None:
        s = encode_v1_master_Call_UnreserveResources(x)
        o += (b"\x42", V[len(s)], s)
    x = m.create_volumes
    if x is not None:
        s = encode_v1_master_Call_CreateVolumes(x)
        o += (b"\x4a", V[len(s)], s)
    x = m.destroy_volumes
    if x is not None:
        s = encode_v1_master_Call_DestroyVolumes(x)
        o += (b"\x52", V[len(s)], s)
    x = m.update_maintenance_schedule
    if x is not None:
        s = encode_v1_master_Call_UpdateMaintenanceSchedule(x)
        o += (b"\x5a", V[len(s)], s)
    x = m.start_maintenance
    if x is not None:
        s = encode_v1_master_Call_StartMaintenance(x)
        o += (b"\x62", V[len(s)], s)
    x = m.stop_maintenance
    if x is not None:
        s = encode_v1_master_Call_StopMaintenance(x)
        o += (b"\x6a", V[len(s)], s)
    x = m.set_quota
    if x is not None:
        s = encode_v1_master_Call_SetQuota(x)
        o += (b"\x72", V[len(s)], s)
    x = m.remove_quota
    if x is not None:
        s = encode_v1_master_Call_RemoveQuota(x)
        o += (b"\x7a", V[len(s)], s)
    x = m.teardown
    if x is not None:
        s = encode_v1_master_Call_Teardown(x)
        o += (b"\x82\x01", V[len(s)], s)
    x = m.mark_agent_gone
    if x is not None:
        s = encode_v1_master_Call_MarkAgentGone(x)
        o += (b"\x8a\x01", V[len(s)], s)
    x = m.grow_volume
    if x is not None:
        s = encode_v1_master_Call_GrowVolume(x)
        o += (b"\x92\x01", V[len(s)], s)
    x = m.shrink_volume
    if x is not None:
        s = encode_v1_master_Call_ShrinkVolume(x)
        o += (b"\x9a\x01", V[len(s)], s)
    x = m.update_quota
    if x is not None:
        s = encode_v1_master_Call_UpdateQuota(x)
        o += (b"\xa2\x01", V[len(s)], s)
    x = m.drain_agent
    if x is not None:
        s = encode_v1_master_Call_DrainAgent(x)
        o += (b"\xaa\x01", V[len(s)], s)
    x = m.deactivate_agent
    if x is not None:
        s = encode_v1_master_Call_DeactivateAgent(x)
        o += (b"\xb2\x01", V[len(s)], s)
    x = m.reactivate_agent
    if x is not None:
        s = encode_v1_master_Call_ReactivateAgent(x)
        o += (b"\xba\x01", V[len(s)], s)
    return b"".join(o)


def decode_v1_master_Response_GetHealth(b, p, e):
    f_healthy = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_healthy = n != 0
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_healthy is None:
        raise UnusualError
    return v1_master.Response_GetHealth(healthy=f_healthy)


def encode_v1_master_Response_GetHealth(m):
    return b"\x08" + (b"\x01" if m.healthy else b"\x00")


def decode_v1_master_Response_GetFlags(b, p, e):
    f_flags = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_flags is None:
                f_flags = [decode_v1_Flag(b, p, q)]
            else:
                f_flags.append(decode_v1_Flag(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_master.Response_GetFlags(flags=() if f_flags is None else tuple(f_flags))


def encode_v1_master_Response_GetFlags(m):
    o = []
    for x in m.flags:
        s = encode_v1_Flag(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_master_Response_GetVersion(b, p, e):
    f_version_info = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_version_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_version_info = decode_v1_VersionInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_version_info is None:
        raise UnusualError
    return v1_master.Response_GetVersion(version_info=f_version_info)


def encode_v1_master_Response_GetVersion(m):
    s = encode_v1_VersionInfo(m.version_info)
    return b"\x0a" + V[len(s)] + s


def decode_v1_master_Response_GetMetrics(b, p, e):
    f_metrics = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_metrics is None:
                f_metrics = [decode_v1_Metric(b, p, q)]
            else:
                f_metrics.append(decode_v1_Metric(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_master.Response_GetMetrics(metrics=() if f_metrics is None else tuple(f_metrics))


def encode_v1_master_Response_GetMetrics(m):
    o = []
    for x in m.metrics:
        s = encode_v1_Metric(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_master_Response_GetLoggingLevel(b, p, e):
    f_level = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            f_level = n
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_level is None:
        raise UnusualError
    return v1_master.Response_GetLoggingLevel(level=f_level)


def encode_v1_master_Response_GetLoggingLevel(m):
    return b"\x08" + V[m.level]


def decode_v1_master_Response_ListFiles(b, p, e):
    f_file_infos = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_file_infos is None:
                f_file_infos = [decode_v1_FileInfo(b, p, q)]
            else:
                f_file_infos.append(decode_v1_FileInfo(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_master.Response_ListFiles(file_infos=() if f_file_infos is None else tuple(f_file_infos))


def encode_v1_master_Response_ListFiles(m):
    o = []
    for x in m.file_infos:
        s = encode_v1_FileInfo(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_master_Response_ReadFile(b, p, e):
    f_size = None
    f_data = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_size = n
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_data = b[p:q]
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_size is None or f_data is None:
        raise UnusualError
    return v1_master.Response_ReadFile(size=f_size, data=f_data)


def encode_v1_master_Response_ReadFile(m):
    o = []
    o += (b"\x08", V[m.size])
    s = m.data
    o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_master_Response_GetTasks(b, p, e):
    f_pending_tasks = None
    f_tasks = None
    f_unreachable_tasks = None
    f_completed_tasks = None
    f_orphan_tasks = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_pending_tasks is None:
                f_pending_tasks = [decode_v1_Task(b, p, q)]
            else:
                f_pending_tasks.append(decode_v1_Task(b, p, q))
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_tasks is None:
                f_tasks = [decode_v1_Task(b, p, q)]
            else:
                f_tasks.append(decode_v1_Task(b, p, q))
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_completed_tasks is None:
                f_completed_tasks = [decode_v1_Task(b, p, q)]
            else:
                f_completed_tasks.append(decode_v1_Task(b, p, q))
            p = q
        elif t == 34:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_orphan_tasks is None:
                f_orphan_tasks = [decode_v1_Task(b, p, q)]
            else:
                f_orphan_tasks.append(decode_v1_Task(b, p, q))
            p = q
        elif t == 42:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_unreachable_tasks is None:
                f_unreachable_tasks = [decode_v1_Task(b, p, q)]
            else:
                f_unreachable_tasks.append(decode_v1_Task(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_master.Response_GetTasks(pending_tasks=() if f_pending_tasks is None else tuple(f_pending_tasks), tasks=() if f_tasks is None else tuple(f_tasks), unreachable_tasks=() if f_unreachable_tasks is None else tuple(f_unreachable_tasks), completed_tasks=() if f_completed_tasks is None else tuple(f_completed_tasks), orphan_tasks=() if f_orphan_tasks is None else tuple(f_orphan_tasks))


def encode_v1_master_Response_GetTasks(m):
    o = []
    for x in m.pending_tasks:
        s = encode_v1_Task(x)
        o += (b"\x0a", V[len(s)], s)
    for x in m.tasks:
        s = encode_v1_Task(x)
        o += (b"\x12", V[len(s)], s)
    for x in m.completed_tasks:
        s = encode_v1_Task(x)
        o += (b"\x1a", V[len(s)], s)
    for x in m.orphan_tasks:
        s = encode_v1_Task(x)
        o += (b"\x22", V[len(s)], s)
    for x in m.unreachable_tasks:
        s = encode_v1_Task(x)
        o += (b"\x2a", V[len(s)], s)
    return b"".join(o)


def decode_v1_master_Response_GetExecutors_Executor(b, p, e):
    f_executor_info = None
    f_agent_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_executor_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_executor_info = decode_v1_ExecutorInfo(b, p, q)
            p = q
        elif t == 18:
            if f_agent_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_id = decode_v1_AgentID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_executor_info is None or f_agent_id is None:
        raise UnusualError
    return v1_master.Response_GetExecutors_Executor(executor_info=f_executor_info, agent_id=f_agent_id)


def encode_v1_master_Response_GetExecutors_Executor(m):
    o = []
    s = encode_v1_ExecutorInfo(m.executor_info)
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_AgentID(m.agent_id)
    o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_master_Response_GetExecutors(b, p, e):
    f_executors = None
    f_orphan_executors = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_executors is None:
                f_executors = [decode_v1_master_Response_GetExecutors_Executor(b, p, q)]
            else:
                f_executors.append(decode_v1_master_Response_GetExecutors_Executor(b, p, q))
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_orphan_executors is None:
                f_orphan_executors = [decode_v1_master_Response_GetExecutors_Executor(b, p, q)]
            else:
                f_orphan_executors.append(decode_v1_master_Response_GetExecutors_Executor(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_master.Response_GetExecutors(executors=() if f_executors is None else tuple(f_executors), orphan_executors=() if f_orphan_executors is None else tuple(f_orphan_executors))


def encode_v1_master_Response_GetExecutors(m):
    o = []
    for x in m.executors:
        s = encode_v1_master_Response_GetExecutors_Executor(x)
        o += (b"\x0a", V[len(s)], s)
    for x in m.orphan_executors:
        s = encode_v1_master_Response_GetExecutors_Executor(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_master_Response_GetFrameworks_Framework(b, p, e):
    f_framework_info = None
    f_active = None
    f_connected = None
    f_recovered = None
    f_registered_time = None
    f_reregistered_time = None
    f_unregistered_time = None
    f_offers = None
    f_inverse_offers = None
    f_allocated_resources = None
    f_offered_resources = None
    f_offer_constraints = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_info = decode_v1_FrameworkInfo(b, p, q)
            p = q
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_active = n != 0
        elif t == 24:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_connected = n != 0
        elif t == 34:
            if f_registered_time is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_registered_time = decode_v1_TimeInfo(b, p, q)
            p = q
        elif t == 42:
            if f_reregistered_time is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_reregistered_time = decode_v1_TimeInfo(b, p, q)
            p = q
        elif t == 50:
            if f_unregistered_time is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_unregistered_time = decode_v1_TimeInfo(b, p, q)
            p = q
        elif t == 58:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_offers is None:
                f_offers = [decode_v1_Offer(b, p, q)]
            else:
                f_offers.append(decode_v1_Offer(b, p, q))
            p = q
        elif t == 66:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_inverse_offers is None:
                f_inverse_offers = [decode_v1_InverseOffer(b, p, q)]
            else:
                f_inverse_offers.append(decode_v1_InverseOffer(b, p, q))
            p = q
        elif t == 74:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_allocated_resources is None:
                f_allocated_resources = [decode_v1_Resource(b, p, q)]
            else:
                f_allocated_resources.append(decode_v1_Resource(b, p, q))
            p = q
        elif t == 82:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_offered_resources is None:
                f_offered_resources = [decode_v1_Resource(b, p, q)]
            else:
                f_offered_resources.append(decode_v1_Resource(b, p, q))
            p = q
        elif t == 88:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_recovered = n != 0
        elif t == 98:
            if f_offer_constraints is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_offer_constraints = decode_v1_scheduler_OfferConstraints(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_framework_info is None or f_active is None or f_connected is None or f_recovered is None:
        raise UnusualError
    return v1_master.Response_GetFrameworks_Framework(framework_info=f_framework_info, active=f_active, connected=f_connected, recovered=f_recovered, registered_time=f_registered_time, reregistered_time=f_reregistered_time, unregistered_time=f_unregistered_time, offers=() if f_offers is None else tuple(f_offers), inverse_offers=() if f_inverse_offers is None else tuple(f_inverse_offers), allocated_resources=() if f_allocated_resources is None else tuple(f_allocated_resources), offered_resources=() if f_offered_resources is None else tuple(f_offered_resources), offer_constraints=f_offer_constraints)


def encode_v1_master_Response_GetFrameworks_Framework(m):
    o = []
    s = encode_v1_FrameworkInfo(m.framework_info)
    o += (b"\x0a", V[len(s)], s)
    o += (b"\x10", (b"\x01" if m.active else b"\x00"))
    o += (b"\x18", (b"\x01" if m.connected else b"\x00"))
    x = m.registered_time
    if x is not None:
        s = encode_v1_TimeInfo(x)
        o += (b"\x22", V[len(s)], s)
    x = m.reregistered_time
    if x is not None:
        s = encode_v1_TimeInfo(x)
        o += (b"\x2a", V[len(s)], s)
    x = m.unregistered_time
    if x is not None:
        s = encode_v1_TimeInfo(x)
        o += (b"\x32", V[len(s)], s)
    for x in m.offers:
        s = encode_v1_Offer(x)
        o += (b"\x3a", V[len(s)], s)
    for x in m.inverse_offers:
        s = encode_v1_InverseOffer(x)
        o += (b"\x42", V[len(s)], s)
    for x in m.allocated_resources:
        s = encode_v1_Resource(x)
        o += (b"\x4a", V[len(s)], s)
    for x in m.offered_resources:
        s = encode_v1_Resource(x)
        o += (b"\x52", V[len(s)], s)
    o += (b"\x58", (b"\x01" if m.recovered else b"\x00"))
    x = m.offer_constraints
    if x is not None:
        s = encode_v1_scheduler_OfferConstraints(x)
        o += (b"\x62", V[len(s)], s)
    return b"".join(o)


def decode_v1_master_Response_GetFrameworks(b, p, e):
    f_frameworks = None
    f_completed_frameworks = None
    f_recovered_frameworks = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_frameworks is None:
                f_frameworks = [decode_v1_master_Response_GetFrameworks_Framework(b, p, q)]
            else:
                f_frameworks.append(decode_v1_master_Response_GetFrameworks_Framework(b, p, q))
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_completed_frameworks is None:
                f_completed_frameworks = [decode_v1_master_Response_GetFrameworks_Framework(b, p, q)]
            else:
                f_completed_frameworks.append(decode_v1_master_Response_GetFrameworks_Framework(b, p, q))
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_recovered_frameworks is None:
                f_recovered_frameworks = [decode_v1_FrameworkInfo(b, p, q)]
            else:
                f_recovered_frameworks.append(decode_v1_FrameworkInfo(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_master.Response_GetFrameworks(frameworks=() if f_frameworks is None else tuple(f_frameworks), completed_frameworks=() if f_completed_frameworks is None else tuple(f_completed_frameworks), recovered_frameworks=() if f_recovered_frameworks is None else tuple(f_recovered_frameworks))


def encode_v1_master_Response_GetFrameworks(m):
    o = []
    for x in m.frameworks:
        s = encode_v1_master_Response_GetFrameworks_Framework(x)
        o += (b"\x0a", V[len(s)], s)
    for x in m.completed_frameworks:
        s = encode_v1_master_Response_GetFrameworks_Framework(x)
        o += (b"\x12", V[len(s)], s)
    for x in m.recovered_frameworks:
        s = encode_v1_FrameworkInfo(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_master_Response_GetAgents_Agent_ResourceProvider(b, p, e):
    f_resource_provider_info = None
    f_total_resources = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_resource_provider_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_resource_provider_info = decode_v1_ResourceProviderInfo(b, p, q)
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_total_resources is None:
                f_total_resources = [decode_v1_Resource(b, p, q)]
            else:
                f_total_resources.append(decode_v1_Resource(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_resource_provider_info is None:
        raise UnusualError
    return v1_master.Response_GetAgents_Agent_ResourceProvider(resource_provider_info=f_resource_provider_info, total_resources=() if f_total_resources is None else tuple(f_total_resources))


def encode_v1_master_Response_GetAgents_Agent_ResourceProvider(m):
    o = []
    s = encode_v1_ResourceProviderInfo(m.resource_provider_info)
    o += (b"\x0a", V[len(s)], s)
    for x in m.total_resources:
        s = encode_v1_Resource(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_master_Response_GetAgents_Agent(b, p, e):
    f_agent_info = None
    f_active = None
    f_deactivated = None
    f_version = None
    f_pid = None
    f_registered_time = None
    f_reregistered_time = None
    f_total_resources = None
    f_allocated_resources = None
    f_offered_resources = None
    f_capabilities = None
    f_resource_providers = None
    f_drain_info = None
    f_estimated_drain_start_time = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_agent_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_info = decode_v1_AgentInfo(b, p, q)
            p = q
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_active = n != 0
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_version = b[p:q].decode()
            p = q
        elif t == 34:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_pid = b[p:q].decode()
            p = q
        elif t == 42:
            if f_registered_time is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_registered_time = decode_v1_TimeInfo(b, p, q)
            p = q
        elif t == 50:
            if f_reregistered_time is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_reregistered_time = decode_v1_TimeInfo(b, p, q)
            p = q
        elif t == 58:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_total_resources is None:
                f_total_resources = [decode_v1_Resource(b, p, q)]
            else:
                f_total_resources.append(decode_v1_Resource(b, p, q))
            p = q
        elif t == 66:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_allocated_resources is None:
                f_allocated_resources = [decode_v1_Resource(b, p, q)]
            else:
                f_allocated_resources.append(decode_v1_Resource(b, p, q))
            p = q
        elif t == 74:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_offered_resources is None:
                f_offered_resources = [decode_v1_Resource(b, p, q)]
            else:
                f_offered_resources.append(decode_v1_Resource(b, p, q))
            p = q
        elif t == 82:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_capabilities is None:
                f_capabilities = [decode_v1_AgentInfo_Capability(b, p, q)]
            else:
                f_capabilities.append(decode_v1_AgentInfo_Capability(b, p, q))
            p = q
        elif t == 90:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_resource_providers is None:
                f_resource_providers = [decode_v1_master_Response_GetAgents_Agent_ResourceProvider(b, p, q)]
            else:
                f_resource_providers.append(decode_v1_master_Response_GetAgents_Agent_ResourceProvider(b, p, q))
            p = q
        elif t == 96:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_deactivated = n != 0
        elif t == 106:
            if f_drain_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_drain_info = decode_v1_DrainInfo(b, p, q)
            p = q
        elif t == 114:
            if f_estimated_drain_start_time is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_estimated_drain_start_time = decode_v1_TimeInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_agent_info is None or f_active is None or f_version is None:
        raise UnusualError
    return v1_master.Response_GetAgents_Agent(agent_info=f_agent_info, active=f_active, deactivated=f_deactivated, version=f_version, pid=f_pid, registered_time=f_registered_time, reregistered_time=f_reregistered_time, total_resources=() if f_total_resources is None else tuple(f_total_resources), allocated_resources=() if f_allocated_resources is None else tuple(f_allocated_resources), offered_resources=() if f_offered_resources is None else tuple(f_offered_resources), capabilities=() if f_capabilities is None else tuple(f_capabilities), resource_providers=() if f_resource_providers is None else tuple(f_resource_providers), drain_info=f_drain_info, estimated_drain_start_time=f_estimated_drain_start_time)


def encode_v1_master_Response_GetAgents_Agent(m):
    o = []
    s = encode_v1_AgentInfo(m.agent_info)
    o += (b"\x0a", V[len(s)], s)
    o += (b"\x10", (b"\x01" if m.active else b"\x00"))
    s = m.version.encode()
    o += (b"\x1a", V[len(s)], s)
    x = m.pid
    if x is not None:
        s = x.encode()
        o += (b"\x22", V[len(s)], s)
    x = m.registered_time
    if x is not None:
        s = encode_v1_TimeInfo(x)
        o += (b"\x2a", V[len(s)], s)
    x = m.reregistered_time
    if x is not None:
        s = encode_v1_TimeInfo(x)
        o += (b"\x32", V[len(s)], s)
    for x in m.total_resources:
        s = encode_v1_Resource(x)
        o += (b"\x3a", V[len(s)], s)
    for x in m.allocated_resources:
        s = encode_v1_Resource(x)
        o += (b"\x42", V[len(s)], s)
    for x in m.offered_resources:
        s = encode_v1_Resource(x)
        o += (b"\x4a", V[len(s)], s)
    for x in m.capabilities:
        s = encode_v1_AgentInfo_Capability(x)
        o += (b"\x52", V[len(s)], s)
    for x in m.resource_providers:
        s = encode_v1_master_Response_GetAgents_Agent_ResourceProvider(x)
        o += (b"\x5a", V[len(s)], s)
    x = m.deactivated
    if x is not None:
        o += (b"\x60", (b"\x01" if x else b"\x00"))
    x = m.drain_info
    if x is not None:
        s = encode_v1_DrainInfo(x)
        o += (b"\x6a", V[len(s)], s)
    x = m.estimated_drain_start_time
    if x is not None:
        s = encode_v1_TimeInfo(x)
        o += (b"\x72", V[len(s)], s)
    return b"".join(o)


def decode_v1_master_Response_GetAgents(b, p, e):
    f_agents = None
    f_recovered_agents = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_agents is None:
                f_agents = [decode_v1_master_Response_GetAgents_Agent(b, p, q)]
            else:
                f_agents.append(decode_v1_master_Response_GetAgents_Agent(b, p, q))
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_recovered_agents is None:
                f_recovered_agents = [decode_v1_AgentInfo(b, p, q)]
            else:
                f_recovered_agents.append(decode_v1_AgentInfo(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_master.Response_GetAgents(agents=() if f_agents is None else tuple(f_agents), recovered_agents=() if f_recovered_agents is None else tuple(f_recovered_agents))


def encode_v1_master_Response_GetAgents(m):
    o = []
    for x in m.agents:
        s = encode_v1_master_Response_GetAgents_Agent(x)
        o += (b"\x0a", V[len(s)], s)
    for x in m.recovered_agents:
        s = encode_v1_AgentInfo(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_master_Response_GetState(b, p, e):
    f_get_tasks = None
    f_get_executors = None
    f_get_frameworks = None
    f_get_agents = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_get_tasks is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_tasks = decode_v1_master_Response_GetTasks(b, p, q)
            p = q
        elif t == 18:
            if f_get_executors is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_executors = decode_v1_master_Response_GetExecutors(b, p, q)
            p = q
        elif t == 26:
            if f_get_frameworks is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_frameworks = decode_v1_master_Response_GetFrameworks(b, p, q)
            p = q
        elif t == 34:
            if f_get_agents is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_agents = decode_v1_master_Response_GetAgents(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_master.Response_GetState(get_tasks=f_get_tasks, get_executors=f_get_executors, get_frameworks=f_get_frameworks, get_agents=f_get_agents)


def encode_v1_master_Response_GetState(m):
    o = []
    x = m.get_tasks
    if x is not None:
        s = encode_v1_master_Response_GetTasks(x)
        o += (b"\x0a", V[len(s)], s)
    x = m.get_executors
    if x is not None:
        s = encode_v1_master_Response_GetExecutors(x)
        o += (b"\x12", V[len(s)], s)
    x = m.get_frameworks
    if x is not None:
        s = encode_v1_master_Response_GetFrameworks(x)
        o += (b"\x1a", V[len(s)], s)
    x = m.get_agents
    if x is not None:
        s = encode_v1_master_Response_GetAgents(x)
        o += (b"\x22", V[len(s)], s)
    return b"".join(o)


def decode_v1_master_Response_GetOperations(b, p, e):
    f_operations = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_operations is None:
                f_operations = [decode_v1_Operation(b, p, q)]
            else:
                f_operations.append(decode_v1_Operation(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_master.Response_GetOperations(operations=() if f_operations is None else tuple(f_operations))


def encode_v1_master_Response_GetOperations(m):
    o = []
    for x in m.operations:
        s = encode_v1_Operation(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_master_Response_GetRoles(b, p, e):
    f_roles = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_roles is None:
                f_roles = [decode_v1_Role(b, p, q)]
            else:
                f_roles.append(decode_v1_Role(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_master.Response_GetRoles(roles=() if f_roles is None else tuple(f_roles))


def encode_v1_master_Response_GetRoles(m):
    o = []
    for x in m.roles:
        s = encode_v1_Role(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_master_Response_GetWeights(b, p, e):
    f_weight_infos = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_weight_infos is None:
                f_weight_infos = [decode_v1_WeightInfo(b, p, q)]
            else:
                f_weight_infos.append(decode_v1_WeightInfo(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_master.Response_GetWeights(weight_infos=() if f_weight_infos is None else tuple(f_weight_infos))


def encode_v1_master_Response_GetWeights(m):
    o = []
    for x in m.weight_infos:
        s = encode_v1_WeightInfo(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_master_Response_GetMaster(b, p, e):
    f_master_info = None
    f_start_time = None
    f_elected_time = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_master_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_master_info = decode_v1_MasterInfo(b, p, q)
            p = q
        elif t == 17:
            f_start_time = unpack_double(b, p)[0]
            p += 8
        elif t == 25:
            f_elected_time = unpack_double(b, p)[0]
            p += 8
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_master.Response_GetMaster(master_info=f_master_info, start_time=f_start_time, elected_time=f_elected_time)


def encode_v1_master_Response_GetMaster(m):
    o = []
    x = m.master_info
    if x is not None:
        s = encode_v1_MasterInfo(x)
        o += (b"\x0a", V[len(s)], s)
    x = m.start_time
    if x is not None:
        o += (b"\x11", D(x))
    x = m.elected_time
    if x is not None:
        o += (b"\x19", D(x))
    return b"".join(o)


def decode_v1_master_Response_GetMaintenanceStatus(b, p, e):
    f_status = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_status is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_status = decode_v1_maintenance_ClusterStatus(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_status is None:
        raise UnusualError
    return v1_master.Response_GetMaintenanceStatus(status=f_status)


def encode_v1_master_Response_GetMaintenanceStatus(m):
    s = encode_v1_maintenance_ClusterStatus(m.status)
    return b"\x0a" + V[len(s)] + s


def decode_v1_master_Response_GetMaintenanceSchedule(b, p, e):
    f_schedule = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_schedule is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_schedule = decode_v1_maintenance_Schedule(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_schedule is None:
        raise UnusualError
    return v1_master.Response_GetMaintenanceSchedule(schedule=f_schedule)


def encode_v1_master_Response_GetMaintenanceSchedule(m):
    s = encode_v1_maintenance_Schedule(m.schedule)
    return b"\x0a" + V[len(s)] + s


def decode_v1_master_Response_GetQuota(b, p, e):
    f_status = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_status is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_status = decode_v1_quota_QuotaStatus(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_status is None:
        raise UnusualError
    return v1_master.Response_GetQuota(status=f_status)


def encode_v1_master_Response_GetQuota(m):
    s = encode_v1_quota_QuotaStatus(m.status)
    return b"\x0a" + V[len(s)] + s


def decode_v1_master_Response(b, p, e):
    f_type = None
    f_get_health = None
    f_get_flags = None
    f_get_version = None
    f_get_metrics = None
    f_get_logging_level = None
    f_list_files = None
    f_read_file = None
    f_get_state = None
    f_get_agents = None
    f_get_frameworks = None
    f_get_executors = None
    f_get_operations = None
    f_get_tasks = None
    f_get_roles = None
    f_get_weights = None
    f_get_master = None
    f_get_maintenance_status = None
    f_get_maintenance_schedule = None
    f_get_quota = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_master_Response_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 18:
            if f_get_health is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_health = decode_v1_master_Response_GetHealth(b, p, q)
            p = q
        elif t == 26:
            if f_get_flags is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_flags = decode_v1_master_Response_GetFlags(b, p, q)
            p = q
        elif t == 34:
            if f_get_version is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_version = decode_v1_master_Response_GetVersion(b, p, q)
            p = q
        elif t == 42:
            if f_get_metrics is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_metrics = decode_v1_master_Response_GetMetrics(b, p, q)
            p = q
        elif t == 50:
            if f_get_logging_level is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_logging_level = decode_v1_master_Response_GetLoggingLevel(b, p, q)
            p = q
        elif t == 58:
            if f_list_files is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_list_files = decode_v1_master_Response_ListFiles(b, p, q)
            p = q
        elif t == 66:
            if f_read_file is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_read_file = decode_v1_master_Response_ReadFile(b, p, q)
            p = q
        elif t == 74:
            if f_get_state is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_state = decode_v1_master_Response_GetState(b, p, q)
            p = q
        elif t == 82:
            if f_get_agents is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_agents = decode_v1_master_Response_GetAgents(b, p, q)
            p = q
        elif t == 90:
            if f_get_frameworks is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_frameworks = decode_v1_master_Response_GetFrameworks(b, p, q)
            p = q
        elif t == 98:
            if f_get_executors is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_executors = decode_v1_master_Response_GetExecutors(b, p, q)
            p = q
        elif t == 106:
            if f_get_tasks is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_tasks = decode_v1_master_Response_GetTasks(b, p, q)
            p = q
        elif t == 114:
            if f_get_roles is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_roles = decode_v1_master_Response_GetRoles(b, p, q)
            p = q
        elif t == 122:
            if f_get_weights is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_weights = decode_v1_master_Response_GetWeights(b, p, q)
            p = q
        elif t == 130:
            if f_get_master is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_master = decode_v1_master_Response_GetMaster(b, p, q)
            p = q
        elif t == 138:
            if f_get_maintenance_status is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_maintenance_status = decode_v1_master_Response_GetMaintenanceStatus(b, p, q)
            p = q
        elif t == 146:
            if f_get_maintenance_schedule is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_maintenance_schedule = decode_v1_master_Response_GetMaintenanceSchedule(b, p, q)
            p = q
        elif t == 154:
            if f_get_quota is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_quota = decode_v1_master_Response_GetQuota(b, p, q)
            p = q
        elif t == 162:
            if f_get_operations is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_operations = decode_v1_master_Response_GetOperations(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_master.Response(type=f_type, get_health=f_get_health, get_flags=f_get_flags, get_version=f_get_version, get_metrics=f_get_metrics, get_logging_level=f_get_logging_level, list_files=f_list_files, read_file=f_read_file, get_state=f_get_state, get_agents=f_get_agents, get_frameworks=f_get_frameworks, get_executors=f_get_executors, get_operations=f_get_operations, get_tasks=f_get_tasks, get_roles=f_get_roles, get_weights=f_get_weights, get_master=f_get_master, get_maintenance_status=f_get_maintenance_status, get_maintenance_schedule=f_get_maintenance_schedule, get_quota=f_get_quota)


def encode_v1_master_Response(m):
    o = []
    x = m.type
    if x is not None:
        o += (b"\x08", numbers_v1_master_Response_Type[x])
    x = m.get_health
    if x is not None:
        s = encode_v1_master_Response_GetHealth(x)
        o += (b"\x12", V[len(s)], s)
    x = m.get_flags
    if x is not None:
        s = encode_v1_master_Response_GetFlags(x)
        o += (b"\x1a", V[len(s)], s)
    x = m.get_version
    if x is not None:
        s = encode_v1_master_Response_GetVersion(x)
        o += (b"\x22", V[len(s)], s)
    x = m.get_metrics
    if x is not None:
        s = encode_v1_master_Response_GetMetrics(x)
        o += (b"\x2a", V[len(s)], s)
    x = m.get_logging_level
    if x is not None:
        s = encode_v1_master_Response_GetLoggingLevel(x)
        o += (b"\x32", V[len(s)], s)
    x = m.list_files
    if x is not None:
        s = encode_v1_master_Response_ListFiles(x)
        o += (b"\x3a", V[len(s)], s)
    x = m.read_file
    if x is not None:
        s = encode_v1_master_Response_ReadFile(x)
        o += (b"\x42", V[len(s)], s)
    x = m.get_state
    if x is not None:
        s = encode_v1_master_Response_GetState(x)
        o += (b"\x4a", V[len(s)], s)
    x = m.get_agents
    if x is not None:
        s = encode_v1_master_Response_GetAgents(x)
        o += (b"\x52", V[len(s)], s)
    x = m.get_frameworks
    if x is not None:
        s = encode_v1_master_Response_GetFrameworks(x)
        o += (b"\x5a", V[len(s)], s)
    x = m.get_executors
    if x is not None:
        s = encode_v1_master_Response_GetExecutors(x)
        o += (b"\x62", V[len(s)], s)
    x = m.get_tasks
    if x is not None:
        s = encode_v1_master_Response_GetTasks(x)
        o += (b"\x6a", V[len(s)], s)
    x = m.get_roles
    if x is not None:
        s = encode_v1_master_Response_GetRoles(x)
        o += (b"\x72", V[len(s)], s)
    x = m.get_weights
    if x is not None:
        s = encode_v1_master_Response_GetWeights(x)
        o += (b"\x7a", V[len(s)], s)
    x = m.get_master
    if x is not None:
        s = encode_v1_master_Response_GetMaster(x)
        o += (b"\x82\x01", V[len(s)], s)
    x = m.get_maintenance_status
    if x is not None:
        s = encode_v1_master_Response_GetMaintenanceStatus(x)
        o += (b"\x8a\x01", V[len(s)], s)
    x = m.get_maintenance_schedule
    if x is not None:
        s = encode_v1_master_Response_GetMaintenanceSchedule(x)
        o += (b"\x92\x01", V[len(s)], s)
    x = m.get_quota
    if x is not None:
        s = encode_v1_master_Response_GetQuota(x)
        o += (b"\x9a\x01", V[len(s)], s)
    x = m.get_operations
    if x is not None:
        s = encode_v1_master_Response_GetOperations(x)
        o += (b"\xa2\x01", V[len(s)], s)
    return b"".join(o)


def decode_v1_master_Event_Subscribed(b, p, e):
    f_get_state = None
    f_heartbeat_interval_seconds = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_get_state is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_state = decode_v1_master_Response_GetState(b, p, q)
            p = q
        elif t == 17:
            f_heartbeat_interval_seconds = unpack_double(b, p)[0]
            p += 8
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_master.Event_Subscribed(get_state=f_get_state, heartbeat_interval_seconds=f_heartbeat_interval_seconds)


def encode_v1_master_Event_Subscribed(m):
    o = []
    x = m.get_state
    if x is not None:
        s = encode_v1_master_Response_GetState(x)
        o += (b"\x0a", V[len(s)], s)
    x = m.heartbeat_interval_seconds
    if x is not None:
        o += (b"\x11", D(x))
    return b"".join(o)


def decode_v1_master_Event_TaskAdded(b, p, e):
    f_task = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_task is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_task = decode_v1_Task(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_task is None:
        raise UnusualError
    return v1_master.Event_TaskAdded(task=f_task)


def encode_v1_master_Event_TaskAdded(m):
    s = encode_v1_Task(m.task)
    return b"\x0a" + V[len(s)] + s


def decode_v1_master_Event_TaskUpdated(b, p, e):
    f_framework_id = None
    f_status = None
    f_state = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 18:
            if f_status is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_status = decode_v1_TaskStatus(b, p, q)
            p = q
        elif t == 24:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_TaskState.get(n)
            if x is not None:
                f_state = x
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_framework_id is None or f_status is None or f_state is None:
        raise UnusualError
    return v1_master.Event_TaskUpdated(framework_id=f_framework_id, status=f_status, state=f_state)


def encode_v1_master_Event_TaskUpdated(m):
    o = []
    s = encode_v1_FrameworkID(m.framework_id)
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_TaskStatus(m.status)
    o += (b"\x12", V[len(s)], s)
    o += (b"\x18", numbers_v1_TaskState[m.state])
    return b"".join(o)


def decode_v1_master_Event_FrameworkAdded(b, p, e):
    f_framework = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework = decode_v1_master_Response_GetFrameworks_Framework(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_framework is None:
        raise UnusualError
    return v1_master.Event_FrameworkAdded(framework=f_framework)


def encode_v1_master_Event_FrameworkAdded(m):
    s = encode_v1_master_Response_GetFrameworks_Framework(m.framework)
    return b"\x0a" + V[len(s)] + s


def decode_v1_master_Event_FrameworkUpdated(b, p, e):
    f_framework = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework = decode_v1_master_Response_GetFrameworks_Framework(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_framework is None:
        raise UnusualError
    return v1_master.Event_FrameworkUpdated(framework=f_framework)


def encode_v1_master_Event_FrameworkUpdated(m):
    s = encode_v1_master_Response_GetFrameworks_Framework(m.framework)
    return b"\x0a" + V[len(s)] + s


def decode_v1_master_Event_FrameworkRemoved(b, p, e):
    f_framework_info = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_info = decode_v1_FrameworkInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_framework_info is None:
        raise UnusualError
    return v1_master.Event_FrameworkRemoved(framework_info=f_framework_info)


def encode_v1_master_Event_FrameworkRemoved(m):
    s = encode_v1_FrameworkInfo(m.framework_info)
    return b"\x0a" + V[len(s)] + s


def decode_v1_master_Event_AgentAdded(b, p, e):
    f_agent = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_agent is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent = decode_v1_master_Response_GetAgents_Agent(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_agent is None:
        raise UnusualError
    return v1_master.Event_AgentAdded(agent=f_agent)


def encode_v1_master_Event_AgentAdded(m):
    s = encode_v1_master_Response_GetAgents_Agent(m.agent)
    return b"\x0a" + V[len(s)] + s


def decode_v1_master_Event_AgentRemoved(b, p, e):
    f_agent_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_agent_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_id = decode_v1_AgentID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_agent_id is None:
        raise UnusualError
    return v1_master.Event_AgentRemoved(agent_id=f_agent_id)


def encode_v1_master_Event_AgentRemoved(m):
    s = encode_v1_AgentID(m.agent_id)
    return b"\x0a" + V[len(s)] + s


def decode_v1_master_Event(b, p, e):
    f_type = None
    f_subscribed = None
    f_task_added = None
    f_task_updated = None
    f_agent_added = None
    f_agent_removed = None
    f_framework_added = None
    f_framework_updated = None
    f_framework_removed = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_master_Event_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 18:
            if f_subscribed is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_subscribed = decode_v1_master_Event_Subscribed(b, p, q)
            p = q
        elif t == 26:
            if f_task_added is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_task_added = decode_v1_master_Event_TaskAdded(b, p, q)
            p = q
        elif t == 34:
            if f_task_updated is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_task_updated = decode_v1_master_Event_TaskUpdated(b, p, q)
            p = q
        elif t == 42:
            if f_agent_added is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_added = decode_v1_master_Event_AgentAdded(b, p, q)
            p = q
        elif t == 50:
            if f_agent_removed is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_removed = decode_v1_master_Event_AgentRemoved(b, p, q)
            p = q
        elif t == 58:
            if f_framework_added is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_added = decode_v1_master_Event_FrameworkAdded(b, p, q)
            p = q
        elif t == 66:
            if f_framework_updated is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_updated = decode_v1_master_Event_FrameworkUpdated(b, p, q)
            p = q
        elif t == 74:
            if f_framework_removed is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_removed = decode_v1_master_Event_FrameworkRemoved(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_master.Event(type=f_type, subscribed=f_subscribed, task_added=f_task_added, task_updated=f_task_updated, agent_added=f_agent_added, agent_removed=f_agent_removed, framework_added=f_framework_added, framework_updated=f_framework_updated, framework_removed=f_framework_removed)


def encode_v1_master_Event(m):
    o = []
    x = m.type
    if x is not None:
        o += (b"\x08", numbers_v1_master_Event_Type[x])
    x = m.subscribed
    if x is not None:
        s = encode_v1_master_Event_Subscribed(x)
        o += (b"\x12", V[len(s)], s)
    x = m.task_added
    if x is not None:
        s = encode_v1_master_Event_TaskAdded(x)
        o += (b"\x1a", V[len(s)], s)
    x = m.task_updated
    if x is not None:
        s = encode_v1_master_Event_TaskUpdated(x)
        o += (b"\x22", V[len(s)], s)
    x = m.agent_added
    if x is not None:
        s = encode_v1_master_Event_AgentAdded(x)
        o += (b"\x2a", V[len(s)], s)
    x = m.agent_removed
    if x is not None:
        s = encode_v1_master_Event_AgentRemoved(x)
        o += (b"\x32", V[len(s)], s)
    x = m.framework_added
    if x is not None:
        s = encode_v1_master_Event_FrameworkAdded(x)
        o += (b"\x3a", V[len(s)], s)
    x = m.framework_updated
    if x is not None:
        s = encode_v1_master_Event_FrameworkUpdated(x)
        o += (b"\x42", V[len(s)], s)
    x = m.framework_removed
    if x is not None:
        s = encode_v1_master_Event_FrameworkRemoved(x)
        o += (b"\x4a", V[len(s)], s)
    return b"".join(o)


def decode_v1_agent_Call_GetMetrics(b, p, e):
    f_timeout = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_timeout is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_timeout = decode_v1_DurationInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_agent.Call_GetMetrics(timeout=f_timeout)


def encode_v1_agent_Call_GetMetrics(m):
    o = []
    x = m.timeout
    if x is not None:
        s = encode_v1_DurationInfo(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_agent_Call_SetLoggingLevel(b, p, e):
    f_level = None
    f_duration = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            f_level = n
        elif t == 18:
            if f_duration is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_duration = decode_v1_DurationInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_level is None or f_duration is None:
        raise UnusualError
    return v1_agent.Call_SetLoggingLevel(level=f_level, duration=f_duration)


def encode_v1_agent_Call_SetLoggingLevel(m):
    o = []
    o += (b"\x08", V[m.level])
    s = encode_v1_DurationInfo(m.duration)
    o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_agent_Call_ListFiles(b, p, e):
    f_path = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_path = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_path is None:
        raise UnusualError
    return v1_agent.Call_ListFiles(path=f_path)


def encode_v1_agent_Call_ListFiles(m):
    s = m.path.encode()
    return b"\x0a" + V[len(s)] + s


def decode_v1_agent_Call_ReadFile(b, p, e):
    f_path = None
    f_offset = None
    f_length = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_path = b[p:q].decode()
            p = q
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_offset = n
        elif t == 24:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_length = n
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_path is None or f_offset is None:
        raise UnusualError
    return v1_agent.Call_ReadFile(path=f_path, offset=f_offset, length=f_length)


def encode_v1_agent_Call_ReadFile(m):
    o = []
    s = m.path.encode()
    o += (b"\x0a", V[len(s)], s)
    o += (b"\x10", V[m.offset])
    x = m.length
    if x is not None:
        o += (b"\x18", V[x])
    return b"".join(o)


def decode_v1_agent_Call_GetContainers(b, p, e):
    f_show_nested = None
    f_show_standalone = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_show_nested = n != 0
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_show_standalone = n != 0
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_agent.Call_GetContainers(show_nested=f_show_nested, show_standalone=f_show_standalone)


def encode_v1_agent_Call_GetContainers(m):
    o = []
    x = m.show_nested
    if x is not None:
        o += (b"\x08", (b"\x01" if x else b"\x00"))
    x = m.show_standalone
    if x is not None:
        o += (b"\x10", (b"\x01" if x else b"\x00"))
    return b"".join(o)


def decode_v1_agent_Call_LaunchNestedContainer(b, p, e):
    f_container_id = None
    f_command = None
    f_container = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_container_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_container_id = decode_v1_ContainerID(b, p, q)
            p = q
        elif t == 18:
            if f_command is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_command = decode_v1_CommandInfo(b, p, q)
            p = q
        elif t == 26:
            if f_container is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_container = decode_v1_ContainerInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_container_id is None:
        raise UnusualError
    return v1_agent.Call_LaunchNestedContainer(container_id=f_container_id, command=f_command, container=f_container)


def encode_v1_agent_Call_LaunchNestedContainer(m):
    o = []
    s = encode_v1_ContainerID(m.container_id)
    o += (b"\x0a", V[len(s)], s)
    x = m.command
    if x is not None:
        s = encode_v1_CommandInfo(x)
        o += (b"\x12", V[len(s)], s)
    x = m.container
    if x is not None:
        s = encode_v1_ContainerInfo(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_agent_Call_WaitNestedContainer(b, p, e):
    f_container_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_container_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_container_id = decode_v1_ContainerID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_container_id is None:
        raise UnusualError
    return v1_agent.Call_WaitNestedContainer(container_id=f_container_id)


def encode_v1_agent_Call_WaitNestedContainer(m):
    s = encode_v1_ContainerID(m.container_id)
    return b"\x0a" + V[len(s)] + s


def decode_v1_agent_Call_KillNestedContainer(b, p, e):
    f_container_id = None
    f_signal = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_container_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_container_id = decode_v1_ContainerID(b, p, q)
            p = q
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n = (n + 0x80000000 & 0xFFFFFFFF) - 0x80000000
            f_signal = n
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_container_id is None:
        raise UnusualError
    return v1_agent.Call_KillNestedContainer(container_id=f_container_id, signal=f_signal)


def encode_v1_agent_Call_KillNestedContainer(m):
    o = []
    s = encode_v1_ContainerID(m.container_id)
    o += (b"\x0a", V[len(s)], s)
    x = m.signal
    if x is not None:
        o += (b"\x10", V[x])
    return b"".join(o)


def decode_v1_agent_Call_RemoveNestedContainer(b, p, e):
    f_container_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_container_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_container_id = decode_v1_ContainerID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_container_id is None:
        raise UnusualError
    return v1_agent.Call_RemoveNestedContainer(container_id=f_container_id)


def encode_v1_agent_Call_RemoveNestedContainer(m):
    s = encode_v1_ContainerID(m.container_id)
    return b"\x0a" + V[len(s)] + s


def decode_v1_agent_Call_LaunchNestedContainerSession(b, p, e):
    f_container_id = None
    f_command = None
    f_container = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_container_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_container_id = decode_v1_ContainerID(b, p, q)
            p = q
        elif t == 18:
            if f_command is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_command = decode_v1_CommandInfo(b, p, q)
            p = q
        elif t == 26:
            if f_container is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_container = decode_v1_ContainerInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_container_id is None:
        raise UnusualError
    return v1_agent.Call_LaunchNestedContainerSession(container_id=f_container_id, command=f_command, container=f_container)


def encode_v1_agent_Call_LaunchNestedContainerSession(m):
    o = []
    s = encode_v1_ContainerID(m.container_id)
    o += (b"\x0a", V[len(s)], s)
    x = m.command
    if x is not None:
        s = encode_v1_CommandInfo(x)
        o += (b"\x12", V[len(s)], s)
    x = m.container
    if x is not None:
        s = encode_v1_ContainerInfo(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_agent_ProcessIO_Data(b, p, e):
    f_type = None
    f_data = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_agent_ProcessIO_Data_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_data = b[p:q]
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_agent.ProcessIO_Data(type=f_type, data=f_data)


def encode_v1_agent_ProcessIO_Data(m):
    o = []
    x = m.type
    if x is not None:
        o += (b"\x08", numbers_v1_agent_ProcessIO_Data_Type[x])
    x = m.data
    if x is not None:
        s = x
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_agent_ProcessIO_Control_Heartbeat(b, p, e):
    f_interval = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_interval is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_interval = decode_v1_DurationInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_agent.ProcessIO_Control_Heartbeat(interval=f_interval)


def encode_v1_agent_ProcessIO_Control_Heartbeat(m):
    o = []
    x = m.interval
    if x is not None:
        s = encode_v1_DurationInfo(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_agent_ProcessIO_Control(b, p, e):
    f_type = None
    f_tty_info = None
    f_heartbeat = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_agent_ProcessIO_Control_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 18:
            if f_tty_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_tty_info = decode_v1_TTYInfo(b, p, q)
            p = q
        elif t == 26:
            if f_heartbeat is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_heartbeat = decode_v1_agent_ProcessIO_Control_Heartbeat(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_agent.ProcessIO_Control(type=f_type, tty_info=f_tty_info, heartbeat=f_heartbeat)


def encode_v1_agent_ProcessIO_Control(m):
    o = []
    x = m.type
    if x is not None:
        o += (b"\x08", numbers_v1_agent_ProcessIO_Control_Type[x])
    x = m.tty_info
    if x is not None:
        s = encode_v1_TTYInfo(x)
        o += (b"\x12", V[len(s)], s)
    x = m.heartbeat
    if x is not None:
        s = encode_v1_agent_ProcessIO_Control_Heartbeat(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_agent_ProcessIO(b, p, e):
    f_type = None
    f_data = None
    f_control = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_agent_ProcessIO_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 18:
            if f_data is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_data = decode_v1_agent_ProcessIO_Data(b, p, q)
            p = q
        elif t == 26:
            if f_control is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_control = decode_v1_agent_ProcessIO_Control(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_agent.ProcessIO(type=f_type, data=f_data, control=f_control)


def encode_v1_agent_ProcessIO(m):
    o = []
    x = m.type
    if x is not None:
        o += (b"\x08", numbers_v1_agent_ProcessIO_Type[x])
    x = m.data
    if x is not None:
        s = encode_v1_agent_ProcessIO_Data(x)
        o += (b"\x12", V[len(s)], s)
    x = m.control
    if x is not None:
        s = encode_v1_agent_ProcessIO_Control(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_agent_Call_AttachContainerInput(b, p, e):
    f_type = None
    f_container_id = None
    f_process_io = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_agent_Call_AttachContainerInput_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 18:
            if f_container_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_container_id = decode_v1_ContainerID(b, p, q)
            p = q
        elif t == 26:
            if f_process_io is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_process_io = decode_v1_agent_ProcessIO(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_agent.Call_AttachContainerInput(type=f_type, container_id=f_container_id, process_io=f_process_io)


def encode_v1_agent_Call_AttachContainerInput(m):
    o = []
    x = m.type
    if x is not None:
        o += (b"\x08", numbers_v1_agent_Call_AttachContainerInput_Type[x])
    x = m.container_id
    if x is not None:
        s = encode_v1_ContainerID(x)
        o += (b"\x12", V[len(s)], s)
    x = m.process_io
    if x is not None:
        s = encode_v1_agent_ProcessIO(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_agent_Call_AttachContainerOutput(b, p, e):
    f_container_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_container_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_container_id = decode_v1_ContainerID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_container_id is None:
        raise UnusualError
    return v1_agent.Call_AttachContainerOutput(container_id=f_container_id)


def encode_v1_agent_Call_AttachContainerOutput(m):
    s = encode_v1_ContainerID(m.container_id)
    return b"\x0a" + V[len(s)] + s


def decode_v1_agent_Call_LaunchContainer(b, p, e):
    f_container_id = None
    f_command = None
    f_resources = None
    f_container = None
    f_limits = {}
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_container_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_container_id = decode_v1_ContainerID(b, p, q)
            p = q
        elif t == 18:
            if f_command is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_command = decode_v1_CommandInfo(b, p, q)
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_resources is None:
                f_resources = [decode_v1_Resource(b, p, q)]
            else:
                f_resources.append(decode_v1_Resource(b, p, q))
            p = q
        elif t == 34:
            if f_container is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_container = decode_v1_ContainerInfo(b, p, q)
            p = q
        elif t == 42:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            k, v = read_entry(b, p, q, decode_v1_Value_Scalar)
            f_limits[k] = v
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_container_id is None:
        raise UnusualError
    return v1_agent.Call_LaunchContainer(container_id=f_container_id, command=f_command, resources=() if f_resources is None else tuple(f_resources), container=f_container, limits=f_limits)


def encode_v1_agent_Call_LaunchContainer(m):
    o = []
    s = encode_v1_ContainerID(m.container_id)
    o += (b"\x0a", V[len(s)], s)
    x = m.command
    if x is not None:
        s = encode_v1_CommandInfo(x)
        o += (b"\x12", V[len(s)], s)
    for x in m.resources:
        s = encode_v1_Resource(x)
        o += (b"\x1a", V[len(s)], s)
    x = m.container
    if x is not None:
        s = encode_v1_ContainerInfo(x)
        o += (b"\x22", V[len(s)], s)
    for k, x in m.limits.items():
        k = k.encode()
        s = encode_v1_Value_Scalar(x)
        s = b"".join((b"\x0a", V[len(k)], k, b"\x12", V[len(s)], s))
        o += (b"\x2a", V[len(s)], s)
    return b"".join(o)


def decode_v1_agent_Call_WaitContainer(b, p, e):
    f_container_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_container_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_container_id = decode_v1_ContainerID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_container_id is None:
        raise UnusualError
    return v1_agent.Call_WaitContainer(container_id=f_container_id)


def encode_v1_agent_Call_WaitContainer(m):
    s = encode_v1_ContainerID(m.container_id)
    return b"\x0a" + V[len(s)] + s


def decode_v1_agent_Call_KillContainer(b, p, e):
    f_container_id = None
    f_signal = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_container_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_container_id = decode_v1_ContainerID(b, p, q)
            p = q
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n = (n + 0x80000000 & 0xFFFFFFFF) - 0x80000000
            f_signal = n
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_container_id is None:
        raise UnusualError
    return v1_agent.Call_KillContainer(container_id=f_container_id, signal=f_signal)


def encode_v1_agent_Call_KillContainer(m):
    o = []
    s = encode_v1_ContainerID(m.container_id)
    o += (b"\x0a", V[len(s)], s)
    x = m.signal
    if x is not None:
        o += (b"\x10", V[x])
    return b"".join(o)


def decode_v1_agent_Call_RemoveContainer(b, p, e):
    f_container_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_container_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_container_id = decode_v1_ContainerID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_container_id is None:
        raise UnusualError
    return v1_agent.Call_RemoveContainer(container_id=f_container_id)


def encode_v1_agent_Call_RemoveContainer(m):
    s = encode_v1_ContainerID(m.container_id)
    return b"\x0a" + V[len(s)] + s


def decode_v1_agent_Call_AddResourceProviderConfig(b, p, e):
    f_info = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_info = decode_v1_ResourceProviderInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_info is None:
        raise UnusualError
    return v1_agent.Call_AddResourceProviderConfig(info=f_info)


def encode_v1_agent_Call_AddResourceProviderConfig(m):
    s = encode_v1_ResourceProviderInfo(m.info)
    return b"\x0a" + V[len(s)] + s


def decode_v1_agent_Call_UpdateResourceProviderConfig(b, p, e):
    f_info = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_info = decode_v1_ResourceProviderInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_info is None:
        raise UnusualError
    return v1_agent.Call_UpdateResourceProviderConfig(info=f_info)


def encode_v1_agent_Call_UpdateResourceProviderConfig(m):
    s = encode_v1_ResourceProviderInfo(m.info)
    return b"\x0a" + V[len(s)] + s


def decode_v1_agent_Call_RemoveResourceProviderConfig(b, p, e):
    f_type = None
    f_name = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_type = b[p:q].decode()
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_name = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_type is None or f_name is None:
        raise UnusualError
    return v1_agent.Call_RemoveResourceProviderConfig(type=f_type, name=f_name)


def encode_v1_agent_Call_RemoveResourceProviderConfig(m):
    o = []
    s = m.type.encode()
    o += (b"\x0a", V[len(s)], s)
    s = m.name.encode()
    o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_agent_Call_MarkResourceProviderGone(b, p, e):
    f_resource_provider_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_resource_provider_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_resource_provider_id = decode_v1_ResourceProviderID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_resource_provider_id is None:
        raise UnusualError
    return v1_agent.Call_MarkResourceProviderGone(resource_provider_id=f_resource_provider_id)


def encode_v1_agent_Call_MarkResourceProviderGone(m):
    s = encode_v1_ResourceProviderID(m.resource_provider_id)
    return b"\x0a" + V[len(s)] + s


def decode_v1_agent_Call_PruneImages(b, p, e):
    f_excluded_images = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_excluded_images is None:
                f_excluded_images = [decode_v1_Image(b, p, q)]
            else:
                f_excluded_images.append(decode_v1_Image(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_agent.Call_PruneImages(excluded_images=() if f_excluded_images is None else tuple(f_excluded_images))


def encode_v1_agent_Call_PruneImages(m):
    o = []
    for x in m.excluded_images:
        s = encode_v1_Image(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_agent_Call(b, p, e):
    f_type = None
    f_get_metrics = None
    f_set_logging_level = None
    f_list_files = None
    f_read_file = None
    f_get_containers = None
    f_launch_nested_container = None
    f_wait_nested_container = None
    f_kill_nested_container = None
    f_remove_nested_container = None
    f_launch_nested_container_session = None
    f_attach_container_input = None
    f_attach_container_output = None
    f_launch_container = None
    f_wait_container = None
    f_kill_container = None
    f_remove_container = None
    f_add_resource_provider_config = None
    f_update_resource_provider_config = None
    f_remove_resource_provider_config = None
    f_mark_resource_provider_gone = None
    f_prune_images = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_agent_Call_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 18:
            if f_get_metrics is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_metrics = decode_v1_agent_Call_GetMetrics(b, p, q)
            p = q
        elif t == 26:
            if f_set_logging_level is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_set_logging_level = decode_v1_agent_Call_SetLoggingLevel(b, p, q)
            p = q
        elif t == 34:
            if f_list_files is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_list_files = decode_v1_agent_Call_ListFiles(b, p, q)
            p = q
        elif t == 42:
            if f_read_file is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_read_file = decode_v1_agent_Call_ReadFile(b, p, q)
            p = q
        elif t == 50:
            if f_launch_nested_container is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_launch_nested_container = decode_v1_agent_Call_LaunchNestedContainer(b, p, q)
            p = q
        elif t == 58:
            if f_wait_nested_container is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_wait_nested_container = decode_v1_agent_Call_WaitNestedContainer(b, p, q)
            p = q
        elif t == 66:
            if f_kill_nested_container is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_kill_nested_container = decode_v1_agent_Call_KillNestedContainer(b, p, q)
            p = q
        elif t == 74:
            if f_launch_nested_container_session is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_launch_nested_container_session = decode_v1_agent_Call_LaunchNestedContainerSession(b, p, q)
            p = q
        elif t == 82:
            if f_attach_container_input is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_attach_container_input = decode_v1_agent_Call_AttachContainerInput(b, p, q)
            p = q
        elif t == 90:
            if f_attach_container_output is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_attach_container_output = decode_v1_agent_Call_AttachContainerOutput(b, p, q)
            p = q
        elif t == 98:
            if f_remove_nested_container is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_remove_nested_container = decode_v1_agent_Call_RemoveNestedContainer(b, p, q)
            p = q
        elif t == 106:
            if f_launch_container is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_launch_container = decode_v1_agent_Call_LaunchContainer(b, p, q)
            p = q
        elif t == 114:
            if f_wait_container is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_wait_container = decode_v1_agent_Call_WaitContainer(b, p, q)
            p = q
        elif t == 122:
            if f_kill_container is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_kill_container = decode_v1_agent_Call_KillContainer(b, p, q)
            p = q
        elif t == 130:
            if f_remove_container is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_remove_container = decode_v1_agent_Call_RemoveContainer(b, p, q)
            p = q
        elif t == 138:
            if f_add_resource_provider_config is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_add_resource_provider_config = decode_v1_agent_Call_AddResourceProviderConfig(b, p, q)
            p = q
        elif t == 146:
            if f_update_resource_provider_config is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_update_resource_provider_config = decode_v1_agent_Call_UpdateResourceProviderConfig(b, p, q)
            p = q
        elif t == 154:
            if f_remove_resource_provider_config is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_remove_resource_provider_config = decode_v1_agent_Call_RemoveResourceProviderConfig(b, p, q)
            p = q
        elif t == 162:
            if f_get_containers is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_containers = decode_v1_agent_Call_GetContainers(b, p, q)
            p = q
        elif t == 170:
            if f_prune_images is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_prune_images = decode_v1_agent_Call_PruneImages(b, p, q)
            p = q
        elif t == 178:
            if f_mark_resource_provider_gone is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_mark_resource_provider_gone = decode_v1_agent_Call_MarkResourceProviderGone(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_agent.Call(type=f_type, get_metrics=f_get_metrics, set_logging_level=f_set_logging_level, list_files=f_list_files, read_file=f_read_file, get_containers=f_get_containers, launch_nested_container=f_launch_nested_container, wait_nested_container=f_wait_nested_container, kill_nested_container=f_kill_nested_container, remove_nested_container=f_remove_nested_container, launch_nested_container_session=f_launch_nested_container_session, attach_container_input=f_attach_container_input, attach_container_output=f_attach_container_output, launch_container=f_launch_container, wait_container=f_wait_container, kill_container=f_kill_container, remove_container=f_remove_container, add_resource_provider_config=f_add_resource_provider_config, update_resource_provider_config=f_update_resource_provider_config, remove_resource_provider_config=f_remove_resource_provider_config, mark_resource_provider_gone=f_mark_resource_provider_gone, prune_images=f_prune_images)


def encode_v1_agent_Call(m):
    o = []
    x = m.type
    if x is not None:
        o += (b"\x08", numbers_v1_agent_Call_Type[x])
    x = m.get_metrics
    if x is not None:
        s = encode_v1_agent_Call_GetMetrics(x)
        o += (b"\x12", V[len(s)], s)
    x = m.set_logging_level
    if x is not None:
        s = encode_v1_agent_Call_SetLoggingLevel(x)
        o += (b"\x1a", V[len(s)], s)
    x = m.list_files
    if x is not None:
        s = encode_v1_agent_Call_ListFiles(x)
        o += (b"\x22", V[len(s)], s)
    x = m.read_file
    if x is not None:
        s = encode_v1_agent_Call_ReadFile(x)
        o += (b"\x2a", V[len(s)], s)
    x = m.launch_nested_container
    if x is not None:
        s = encode_v1_agent_Call_LaunchNestedContainer(x)
        o += (b"\x32", V[len(s)], s)
    x = m.wait_nested_container
    if x is not None:
        s = encode_v1_agent_Call_WaitNestedContainer(x)
        o += (b"\x3a", V[len(s)], s)
    x = m.kill_nested_container
    if x is not None:
        s = encode_v1_agent_Call_KillNestedContainer(x)
        o += (b"\x42", V[len(s)], s)
    x = m.launch_nested_container_session
    if x is not None:
        s = encode_v1_agent_Call_LaunchNestedContainerSession(x)
        o += (b"\x4a", V[len(s)], s)
    x = m.attach_container_input
    if x is not None:
        s = encode_v1_agent_Call_AttachContainerInput(x)
        o += (b"\x52", V[len(s)], s)
    x = m.attach_container_output
    if x is not None:
        s = encode_v1_agent_Call_AttachContainerOutput(x)
        o += (b"\x5a", V[len(s)], s)
    x = m.remove_nested_container
    if x is not None:
        s = encode_v1_agent_Call_RemoveNestedContainer(x)
        o += (b"\x62", V[len(s)], s)
    x = m.launch_container
    if x is not None:
        s = encode_v1_agent_Call_LaunchContainer(x)
        o += (b"\x6a", V[len(s)], s)
    x = m.wait_container
    if x is not None:
        s = encode_v1_agent_Call_WaitContainer(x)
        o += (b"\x72", V[len(s)], s)
    x = m.kill_container
    if x is not None:
        s = encode_v1_agent_Call_KillContainer(x)
        o += (b"\x7a", V[len(s)], s)
    x = m.remove_container
    if x is not None:
        s = encode_v1_agent_Call_RemoveContainer(x)
        o += (b"\x82\x01", V[len(s)], s)
    x = m.add_resource_provider_config
    if x is not None:
        s = encode_v1_agent_Call_AddResourceProviderConfig(x)
        o += (b"\x8a\x01", V[len(s)], s)
    x = m.update_resource_provider_config
    if x is not None:
        s = encode_v1_agent_Call_UpdateResourceProviderConfig(x)
        o += (b"\x92\x01", V[len(s)], s)
    x = m.remove_resource_provider_config
    if x is not None:
        s = encode_v1_agent_Call_RemoveResourceProviderConfig(x)
        o += (b"\x9a\x01", V[len(s)], s)
    x = m.get_containers
    if x is not None:
        s = encode_v1_agent_Call_GetContainers(x)
        o += (b"\xa2\x01", V[len(s)], s)
    x = m.prune_images
    if x is not None:
        s = encode_v1_agent_Call_PruneImages(x)
        o += (b"\xaa\x01", V[len(s)], s)
    x = m.mark_resource_provider_gone
    if x is not None:
        s = encode_v1_agent_Call_MarkResourceProviderGone(x)
        o += (b"\xb2\x01", V[len(s)], s)
    return b"".join(o)


def decode_v1_agent_Response_GetHealth(b, p, e):
    f_healthy = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_healthy = n != 0
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_healthy is None:
        raise UnusualError
    return v1_agent.Response_GetHealth(healthy=f_healthy)


def encode_v1_agent_Response_GetHealth(m):
    return b"\x08" + (b"\x01" if m.healthy else b"\x00")


def decode_v1_agent_Response_GetFlags(b, p, e):
    f_flags = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_flags is None:
                f_flags = [decode_v1_Flag(b, p, q)]
            else:
                f_flags.append(decode_v1_Flag(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_agent.Response_GetFlags(flags=() if f_flags is None else tuple(f_flags))


def encode_v1_agent_Response_GetFlags(m):
    o = []
    for x in m.flags:
        s = encode_v1_Flag(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_agent_Response_GetVersion(b, p, e):
    f_version_info = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_version_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_version_info = decode_v1_VersionInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_version_info is None:
        raise UnusualError
    return v1_agent.Response_GetVersion(version_info=f_version_info)


def encode_v1_agent_Response_GetVersion(m):
    s = encode_v1_VersionInfo(m.version_info)
    return b"\x0a" + V[len(s)] + s


def decode_v1_agent_Response_GetMetrics(b, p, e):
    f_metrics = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_metrics is None:
                f_metrics = [decode_v1_Metric(b, p, q)]
            else:
                f_metrics.append(decode_v1_Metric(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_agent.Response_GetMetrics(metrics=() if f_metrics is None else tuple(f_metrics))


def encode_v1_agent_Response_GetMetrics(m):
    o = []
    for x in m.metrics:
        s = encode_v1_Metric(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_agent_Response_GetLoggingLevel(b, p, e):
    f_level = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            f_level = n
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_level is None:
        raise UnusualError
    return v1_agent.Response_GetLoggingLevel(level=f_level)


def encode_v1_agent_Response_GetLoggingLevel(m):
    return b"\x08" + V[m.level]


def decode_v1_agent_Response_ListFiles(b, p, e):
    f_file_infos = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_file_infos is None:
                f_file_infos = [decode_v1_FileInfo(b, p, q)]
            else:
                f_file_infos.append(decode_v1_FileInfo(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_agent.Response_ListFiles(file_infos=() if f_file_infos is None else tuple(f_file_infos))


def encode_v1_agent_Response_ListFiles(m):
    o = []
    for x in m.file_infos:
        s = encode_v1_FileInfo(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_agent_Response_ReadFile(b, p, e):
    f_size = None
    f_data = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_size = n
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_data = b[p:q]
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_size is None or f_data is None:
        raise UnusualError
    return v1_agent.Response_ReadFile(size=f_size, data=f_data)


def encode_v1_agent_Response_ReadFile(m):
    o = []
    o += (b"\x08", V[m.size])
    s = m.data
    o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_agent_Response_GetTasks(b, p, e):
    f_pending_tasks = None
    f_queued_tasks = None
    f_launched_tasks = None
    f_terminated_tasks = None
    f_completed_tasks = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_pending_tasks is None:
                f_pending_tasks = [decode_v1_Task(b, p, q)]
            else:
                f_pending_tasks.append(decode_v1_Task(b, p, q))
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_queued_tasks is None:
                f_queued_tasks = [decode_v1_Task(b, p, q)]
            else:
                f_queued_tasks.append(decode_v1_Task(b, p, q))
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_launched_tasks is None:
                f_launched_tasks = [decode_v1_Task(b, p, q)]
            else:
                f_launched_tasks.append(decode_v1_Task(b, p, q))
            p = q
        elif t == 34:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_terminated_tasks is None:
                f_terminated_tasks = [decode_v1_Task(b, p, q)]
            else:
                f_terminated_tasks.append(decode_v1_Task(b, p, q))
            p = q
        elif t == 42:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_completed_tasks is None:
                f_completed_tasks = [decode_v1_Task(b, p, q)]
            else:
                f_completed_tasks.append(decode_v1_Task(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_agent.Response_GetTasks(pending_tasks=() if f_pending_tasks is None else tuple(f_pending_tasks), queued_tasks=() if f_queued_tasks is None else tuple(f_queued_tasks), launched_tasks=() if f_launched_tasks is None else tuple(f_launched_tasks), terminated_tasks=() if f_terminated_tasks is None else tuple(f_terminated_tasks), completed_tasks=() if f_completed_tasks is None else tuple(f_completed_tasks))


def encode_v1_agent_Response_GetTasks(m):
    o = []
    for x in m.pending_tasks:
        s = encode_v1_Task(x)
        o += (b"\x0a", V[len(s)], s)
    for x in m.queued_tasks:
        s = encode_v1_Task(x)
        o += (b"\x12", V[len(s)], s)
    for x in m.launched_tasks:
        s = encode_v1_Task(x)
        o += (b"\x1a", V[len(s)], s)
    for x in m.terminated_tasks:
        s = encode_v1_Task(x)
        o += (b"\x22", V[len(s)], s)
    for x in m.completed_tasks:
        s = encode_v1_Task(x)
        o += (b"\x2a", V[len(s)], s)
    return b"".join(o)


def decode_v1_agent_Response_GetExecutors_Executor(b, p, e):
    f_executor_info = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_executor_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_executor_info = decode_v1_ExecutorInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_executor_info is None:
        raise UnusualError
    return v1_agent.Response_GetExecutors_Executor(executor_info=f_executor_info)


def encode_v1_agent_Response_GetExecutors_Executor(m):
    s = encode_v1_ExecutorInfo(m.executor_info)
    return b"\x0a" + V[len(s)] + s


def decode_v1_agent_Response_GetExecutors(b, p, e):
    f_executors = None
    f_completed_executors = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_executors is None:
                f_executors = [decode_v1_agent_Response_GetExecutors_Executor(b, p, q)]
            else:
                f_executors.append(decode_v1_agent_Response_GetExecutors_Executor(b, p, q))
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_completed_executors is None:
                f_completed_executors = [decode_v1_agent_Response_GetExecutors_Executor(b, p, q)]
            else:
                f_completed_executors.append(decode_v1_agent_Response_GetExecutors_Executor(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_agent.Response_GetExecutors(executors=() if f_executors is None else tuple(f_executors), completed_executors=() if f_completed_executors is None else tuple(f_completed_executors))


def encode_v1_agent_Response_GetExecutors(m):
    o = []
    for x in m.executors:
        s = encode_v1_agent_Response_GetExecutors_Executor(x)
        o += (b"\x0a", V[len(s)], s)
    for x in m.completed_executors:
        s = encode_v1_agent_Response_GetExecutors_Executor(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_agent_Response_GetFrameworks_Framework(b, p, e):
    f_framework_info = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_info = decode_v1_FrameworkInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_framework_info is None:
        raise UnusualError
    return v1_agent.Response_GetFrameworks_Framework(framework_info=f_framework_info)


def encode_v1_agent_Response_GetFrameworks_Framework(m):
    s = encode_v1_FrameworkInfo(m.framework_info)
    return b"\x0a" + V[len(s)] + s


def decode_v1_agent_Response_GetFrameworks(b, p, e):
    f_frameworks = None
    f_completed_frameworks = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_frameworks is None:
                f_frameworks = [decode_v1_agent_Response_GetFrameworks_Framework(b, p, q)]
            else:
                f_frameworks.append(decode_v1_agent_Response_GetFrameworks_Framework(b, p, q))
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_completed_frameworks is None:
                f_completed_frameworks = [decode_v1_agent_Response_GetFrameworks_Framework(b, p, q)]
            else:
                f_completed_frameworks.append(decode_v1_agent_Response_GetFrameworks_Framework(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_agent.Response_GetFrameworks(frameworks=() if f_frameworks is None else tuple(f_frameworks), completed_frameworks=() if f_completed_frameworks is None else tuple(f_completed_frameworks))


def encode_v1_agent_Response_GetFrameworks(m):
    o = []
    for x in m.frameworks:
        s = encode_v1_agent_Response_GetFrameworks_Framework(x)
        o += (b"\x0a", V[len(s)], s)
    for x in m.completed_frameworks:
        s = encode_v1_agent_Response_GetFrameworks_Framework(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_agent_Response_GetState(b, p, e):
    f_get_tasks = None
    f_get_executors = None
    f_get_frameworks = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_get_tasks is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_tasks = decode_v1_agent_Response_GetTasks(b, p, q)
            p = q
        elif t == 18:
            if f_get_executors is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_executors = decode_v1_agent_Response_GetExecutors(b, p, q)
            p = q
        elif t == 26:
            if f_get_frameworks is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_frameworks = decode_v1_agent_Response_GetFrameworks(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_agent.Response_GetState(get_tasks=f_get_tasks, get_executors=f_get_executors, get_frameworks=f_get_frameworks)


def encode_v1_agent_Response_GetState(m):
    o = []
    x = m.get_tasks
    if x is not None:
        s = encode_v1_agent_Response_GetTasks(x)
        o += (b"\x0a", V[len(s)], s)
    x = m.get_executors
    if x is not None:
        s = encode_v1_agent_Response_GetExecutors(x)
        o += (b"\x12", V[len(s)], s)
    x = m.get_frameworks
    if x is not None:
        s = encode_v1_agent_Response_GetFrameworks(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_agent_Response_GetContainers_Container(b, p, e):
    f_framework_id = None
    f_executor_id = None
    f_executor_name = None
    f_container_id = None
    f_container_status = None
    f_resource_statistics = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 18:
            if f_executor_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_executor_id = decode_v1_ExecutorID(b, p, q)
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_executor_name = b[p:q].decode()
            p = q
        elif t == 34:
            if f_container_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_container_id = decode_v1_ContainerID(b, p, q)
            p = q
        elif t == 42:
            if f_container_status is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_container_status = decode_v1_ContainerStatus(b, p, q)
            p = q
        elif t == 50:
            if f_resource_statistics is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_resource_statistics = decode_v1_ResourceStatistics(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_container_id is None:
        raise UnusualError
    return v1_agent.Response_GetContainers_Container(framework_id=f_framework_id, executor_id=f_executor_id, executor_name=f_executor_name, container_id=f_container_id, container_status=f_container_status, resource_statistics=f_resource_statistics)


def encode_v1_agent_Response_GetContainers_Container(m):
    o = []
    x = m.framework_id
    if x is not None:
        s = encode_v1_FrameworkID(x)
        o += (b"\x0a", V[len(s)], s)
    x = m.executor_id
    if x is not None:
        s = encode_v1_ExecutorID(x)
        o += (b"\x12", V[len(s)], s)
    x = m.executor_name
    if x is not None:
        s = x.encode()
        o += (b"\x1a", V[len(s)], s)
    s = encode_v1_ContainerID(m.container_id)
    o += (b"\x22", V[len(s)], s)
    x = m.container_status
    if x is not None:
        s = encode_v1_ContainerStatus(x)
        o += (b"\x2a", V[len(s)], s)
    x = m.resource_statistics
    if x is not None:
        s = encode_v1_ResourceStatistics(x)
        o += (b"\x32", V[len(s)], s)
    return b"".join(o)


def decode_v1_agent_Response_GetContainers(b, p, e):
    f_containers = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_containers is None:
                f_containers = [decode_v1_agent_Response_GetContainers_Container(b, p, q)]
            else:
                f_containers.append(decode_v1_agent_Response_GetContainers_Container(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_agent.Response_GetContainers(containers=() if f_containers is None else tuple(f_containers))


def encode_v1_agent_Response_GetContainers(m):
    o = []
    for x in m.containers:
        s = encode_v1_agent_Response_GetContainers_Container(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_agent_Response_GetOperations(b, p, e):
    f_operations = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_operations is None:
                f_operations = [decode_v1_Operation(b, p, q)]
            else:
                f_operations.append(decode_v1_Operation(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_agent.Response_GetOperations(operations=() if f_operations is None else tuple(f_operations))


def encode_v1_agent_Response_GetOperations(m):
    o = []
    for x in m.operations:
        s = encode_v1_Operation(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_agent_Response_GetAgent(b, p, e):
    f_agent_info = None
    f_drain_config = None
    f_estimated_drain_start_time = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_agent_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_agent_info = decode_v1_AgentInfo(b, p, q)
            p = q
        elif t == 18:
            if f_drain_config is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_drain_config = decode_v1_DrainConfig(b, p, q)
            p = q
        elif t == 26:
            if f_estimated_drain_start_time is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_estimated_drain_start_time = decode_v1_TimeInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_agent.Response_GetAgent(agent_info=f_agent_info, drain_config=f_drain_config, estimated_drain_start_time=f_estimated_drain_start_time)


def encode_v1_agent_Response_GetAgent(m):
    o = []
    x = m.agent_info
    if x is not None:
        s = encode_v1_AgentInfo(x)
        o += (b"\x0a", V[len(s)], s)
    x = m.drain_config
    if x is not None:
        s = encode_v1_DrainConfig(x)
        o += (b"\x12", V[len(s)], s)
    x = m.estimated_drain_start_time
    if x is not None:
        s = encode_v1_TimeInfo(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_v1_agent_Response_GetResourceProviders_ResourceProvider(b, p, e):
    f_resource_provider_info = None
    f_total_resources = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_resource_provider_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_resource_provider_info = decode_v1_ResourceProviderInfo(b, p, q)
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_total_resources is None:
                f_total_resources = [decode_v1_Resource(b, p, q)]
            else:
                f_total_resources.append(decode_v1_Resource(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_resource_provider_info is None:
        raise UnusualError
    return v1_agent.Response_GetResourceProviders_ResourceProvider(resource_provider_info=f_resource_provider_info, total_resources=() if f_total_resources is None else tuple(f_total_resources))


def encode_v1_agent_Response_GetResourceProviders_ResourceProvider(m):
    o = []
    s = encode_v1_ResourceProviderInfo(m.resource_provider_info)
    o += (b"\x0a", V[len(s)], s)
    for x in m.total_resources:
        s = encode_v1_Resource(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_v1_agent_Response_GetResourceProviders(b, p, e):
    f_resource_providers = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_resource_providers is None:
                f_resource_providers = [decode_v1_agent_Response_GetResourceProviders_ResourceProvider(b, p, q)]
            else:
                f_resource_providers.append(decode_v1_agent_Response_GetResourceProviders_ResourceProvider(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_agent.Response_GetResourceProviders(resource_providers=() if f_resource_providers is None else tuple(f_resource_providers))


def encode_v1_agent_Response_GetResourceProviders(m):
    o = []
    for x in m.resource_providers:
        s = encode_v1_agent_Response_GetResourceProviders_ResourceProvider(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_v1_agent_Response_WaitNestedContainer(b, p, e):
    f_exit_status = None
    f_state = None
    f_reason = None
    f_limitation = None
    f_message = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n = (n + 0x80000000 & 0xFFFFFFFF) - 0x80000000
            f_exit_status = n
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_TaskState.get(n)
            if x is not None:
                f_state = x
        elif t == 24:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_TaskStatus_Reason.get(n)
            if x is not None:
                f_reason = x
        elif t == 34:
            if f_limitation is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_limitation = decode_v1_TaskResourceLimitation(b, p, q)
            p = q
        elif t == 42:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_message = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_agent.Response_WaitNestedContainer(exit_status=f_exit_status, state=f_state, reason=f_reason, limitation=f_limitation, message=f_message)


def encode_v1_agent_Response_WaitNestedContainer(m):
    o = []
    x = m.exit_status
    if x is not None:
        o += (b"\x08", V[x])
    x = m.state
    if x is not None:
        o += (b"\x10", numbers_v1_TaskState[x])
    x = m.reason
    if x is not None:
        o += (b"\x18", numbers_v1_TaskStatus_Reason[x])
    x = m.limitation
    if x is not None:
        s = encode_v1_TaskResourceLimitation(x)
        o += (b"\x22", V[len(s)], s)
    x = m.message
    if x is not None:
        s = x.encode()
        o += (b"\x2a", V[len(s)], s)
    return b"".join(o)


def decode_v1_agent_Response_WaitContainer(b, p, e):
    f_exit_status = None
    f_state = None
    f_reason = None
    f_limitation = None
    f_message = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n = (n + 0x80000000 & 0xFFFFFFFF) - 0x80000000
            f_exit_status = n
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_TaskState.get(n)
            if x is not None:
                f_state = x
        elif t == 24:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_TaskStatus_Reason.get(n)
            if x is not None:
                f_reason = x
        elif t == 34:
            if f_limitation is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_limitation = decode_v1_TaskResourceLimitation(b, p, q)
            p = q
        elif t == 42:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_message = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_agent.Response_WaitContainer(exit_status=f_exit_status, state=f_state, reason=f_reason, limitation=f_limitation, message=f_message)


def encode_v1_agent_Response_WaitContainer(m):
    o = []
    x = m.exit_status
    if x is not None:
        o += (b"\x08", V[x])
    x = m.state
    if x is not None:
        o += (b"\x10", numbers_v1_TaskState[x])
    x = m.reason
    if x is not None:
        o += (b"\x18", numbers_v1_TaskStatus_Reason[x])
    x = m.limitation
    if x is not None:
        s = encode_v1_TaskResourceLimitation(x)
        o += (b"\x22", V[len(s)], s)
    x = m.message
    if x is not None:
        s = x.encode()
        o += (b"\x2a", V[len(s)], s)
    return b"".join(o)


def decode_v1_agent_Response(b, p, e):
    f_type = None
    f_get_health = None
    f_get_flags = None
    f_get_version = None
    f_get_metrics = None
    f_get_logging_level = None
    f_list_files = None
    f_read_file = None
    f_get_state = None
    f_get_containers = None
    f_get_frameworks = None
    f_get_executors = None
    f_get_operations = None
    f_get_tasks = None
    f_get_agent = None
    f_get_resource_providers = None
    f_wait_nested_container = None
    f_wait_container = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_agent_Response_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 18:
            if f_get_health is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_health = decode_v1_agent_Response_GetHealth(b, p, q)
            p = q
        elif t == 26:
            if f_get_flags is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_flags = decode_v1_agent_Response_GetFlags(b, p, q)
            p = q
        elif t == 34:
            if f_get_version is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_version = decode_v1_agent_Response_GetVersion(b, p, q)
            p = q
        elif t == 42:
            if f_get_metrics is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_metrics = decode_v1_agent_Response_GetMetrics(b, p, q)
            p = q
        elif t == 50:
            if f_get_logging_level is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_logging_level = decode_v1_agent_Response_GetLoggingLevel(b, p, q)
            p = q
        elif t == 58:
            if f_list_files is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_list_files = decode_v1_agent_Response_ListFiles(b, p, q)
            p = q
        elif t == 66:
            if f_read_file is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_read_file = decode_v1_agent_Response_ReadFile(b, p, q)
            p = q
        elif t == 74:
            if f_get_state is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_state = decode_v1_agent_Response_GetState(b, p, q)
            p = q
        elif t == 82:
            if f_get_containers is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_containers = decode_v1_agent_Response_GetContainers(b, p, q)
            p = q
        elif t == 90:
            if f_get_frameworks is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_frameworks = decode_v1_agent_Response_GetFrameworks(b, p, q)
            p = q
        elif t == 98:
            if f_get_executors is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_executors = decode_v1_agent_Response_GetExecutors(b, p, q)
            p = q
        elif t == 106:
            if f_get_tasks is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_tasks = decode_v1_agent_Response_GetTasks(b, p, q)
            p = q
        elif t == 114:
            if f_wait_nested_container is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_wait_nested_container = decode_v1_agent_Response_WaitNestedContainer(b, p, q)
            p = q
        elif t == 122:
            if f_get_agent is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_agent = decode_v1_agent_Response_GetAgent(b, p, q)
            p = q
        elif t == 130:
            if f_wait_container is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_wait_container = decode_v1_agent_Response_WaitContainer(b, p, q)
            p = q
        elif t == 138:
            if f_get_resource_providers is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_resource_providers = decode_v1_agent_Response_GetResourceProviders(b, p, q)
            p = q
        elif t == 146:
            if f_get_operations is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_get_operations = decode_v1_agent_Response_GetOperations(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v1_agent.Response(type=f_type, get_health=f_get_health, get_flags=f_get_flags, get_version=f_get_version, get_metrics=f_get_metrics, get_logging_level=f_get_logging_level, list_files=f_list_files, read_file=f_read_file, get_state=f_get_state, get_containers=f_get_containers, get_frameworks=f_get_frameworks, get_executors=f_get_executors, get_operations=f_get_operations, get_tasks=f_get_tasks, get_agent=f_get_agent, get_resource_providers=f_get_resource_providers, wait_nested_container=f_wait_nested_container, wait_container=f_wait_container)


def encode_v1_agent_Response(m):
    o = []
    x = m.type
    if x is not None:
        o += (b"\x08", numbers_v1_agent_Response_Type[x])
    x = m.get_health
    if x is not None:
        s = encode_v1_agent_Response_GetHealth(x)
        o += (b"\x12", V[len(s)], s)
    x = m.get_flags
    if x is not None:
        s = encode_v1_agent_Response_GetFlags(x)
        o += (b"\x1a", V[len(s)], s)
    x = m.get_version
    if x is not None:
        s = encode_v1_agent_Response_GetVersion(x)
        o += (b"\x22", V[len(s)], s)
    x = m.get_metrics
    if x is not None:
        s = encode_v1_agent_Response_GetMetrics(x)
        o += (b"\x2a", V[len(s)], s)
    x = m.get_logging_level
    if x is not None:
        s = encode_v1_agent_Response_GetLoggingLevel(x)
        o += (b"\x32", V[len(s)], s)
    x = m.list_files
    if x is not None:
        s = encode_v1_agent_Response_ListFiles(x)
        o += (b"\x3a", V[len(s)], s)
    x = m.read_file
    if x is not None:
        s = encode_v1_agent_Response_ReadFile(x)
        o += (b"\x42", V[len(s)], s)
    x = m.get_state
    if x is not None:
        s = encode_v1_agent_Response_GetState(x)
        o += (b"\x4a", V[len(s)], s)
    x = m.get_containers
    if x is not None:
        s = encode_v1_agent_Response_GetContainers(x)
        o += (b"\x52", V[len(s)], s)
    x = m.get_frameworks
    if x is not None:
        s = encode_v1_agent_Response_GetFrameworks(x)
        o += (b"\x5a", V[len(s)], s)
    x = m.get_executors
    if x is not None:
        s = encode_v1_agent_Response_GetExecutors(x)
        o += (b"\x62", V[len(s)], s)
    x = m.get_tasks
    if x is not None:
        s = encode_v1_agent_Response_GetTasks(x)
        o += (b"\x6a", V[len(s)], s)
    x = m.wait_nested_container
    if x is not None:
        s = encode_v1_agent_Response_WaitNestedContainer(x)
        o += (b"\x72", V[len(s)], s)
    x = m.get_agent
    if x is not None:
        s = encode_v1_agent_Response_GetAgent(x)
        o += (b"\x7a", V[len(s)], s)
    x = m.wait_container
    if x is not None:
        s = encode_v1_agent_Response_WaitContainer(x)
        o += (b"\x82\x01", V[len(s)], s)
    x = m.get_resource_providers
    if x is not None:
        s = encode_v1_agent_Response_GetResourceProviders(x)
        o += (b"\x8a\x01", V[len(s)], s)
    x = m.get_operations
    if x is not None:
        s = encode_v1_agent_Response_GetOperations(x)
        o += (b"\x92\x01", V[len(s)], s)
    return b"".join(o)


def decode_v0_scheduler_Call_Subscribe(b, p, e):
    f_framework_info = None
    f_force = None
    f_suppressed_roles = None
    f_offer_constraints = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_info = decode_v1_FrameworkInfo(b, p, q)
            p = q
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_force = n != 0
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_suppressed_roles is None:
                f_suppressed_roles = [b[p:q].decode()]
            else:
                f_suppressed_roles.append(b[p:q].decode())
            p = q
        elif t == 34:
            if f_offer_constraints is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_offer_constraints = decode_v1_scheduler_OfferConstraints(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_framework_info is None:
        raise UnusualError
    return v0_scheduler.Call_Subscribe(framework_info=f_framework_info, force=f_force, suppressed_roles=() if f_suppressed_roles is None else tuple(f_suppressed_roles), offer_constraints=f_offer_constraints)


def encode_v0_scheduler_Call_Subscribe(m):
    o = []
    s = encode_v1_FrameworkInfo(m.framework_info)
    o += (b"\x0a", V[len(s)], s)
    x = m.force
    if x is not None:
        o += (b"\x10", (b"\x01" if x else b"\x00"))
    for x in m.suppressed_roles:
        s = x.encode()
        o += (b"\x1a", V[len(s)], s)
    x = m.offer_constraints
    if x is not None:
        s = encode_v1_scheduler_OfferConstraints(x)
        o += (b"\x22", V[len(s)], s)
    return b"".join(o)


def decode_v0_scheduler_Call(b, p, e):
    f_framework_id = None
    f_type = None
    f_subscribe = None
    f_accept = None
    f_decline = None
    f_accept_inverse_offers = None
    f_decline_inverse_offers = None
    f_revive = None
    f_kill = None
    f_shutdown = None
    f_acknowledge = None
    f_acknowledge_operation_status = None
    f_reconcile = None
    f_reconcile_operations = None
    f_message = None
    f_request = None
    f_suppress = None
    f_update_framework = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_scheduler_Call_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 26:
            if f_subscribe is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_subscribe = decode_v0_scheduler_Call_Subscribe(b, p, q)
            p = q
        elif t == 34:
            if f_accept is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_accept = decode_v1_scheduler_Call_Accept(b, p, q)
            p = q
        elif t == 42:
            if f_decline is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_decline = decode_v1_scheduler_Call_Decline(b, p, q)
            p = q
        elif t == 50:
            if f_kill is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_kill = decode_v1_scheduler_Call_Kill(b, p, q)
            p = q
        elif t == 58:
            if f_shutdown is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_shutdown = decode_v1_scheduler_Call_Shutdown(b, p, q)
            p = q
        elif t == 66:
            if f_acknowledge is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_acknowledge = decode_v1_scheduler_Call_Acknowledge(b, p, q)
            p = q
        elif t == 74:
            if f_reconcile is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_reconcile = decode_v1_scheduler_Call_Reconcile(b, p, q)
            p = q
        elif t == 82:
            if f_message is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_message = decode_v1_scheduler_Call_Message(b, p, q)
            p = q
        elif t == 90:
            if f_request is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_request = decode_v1_scheduler_Call_Request(b, p, q)
            p = q
        elif t == 106:
            if f_accept_inverse_offers is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_accept_inverse_offers = decode_v1_scheduler_Call_AcceptInverseOffers(b, p, q)
            p = q
        elif t == 114:
            if f_decline_inverse_offers is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_decline_inverse_offers = decode_v1_scheduler_Call_DeclineInverseOffers(b, p, q)
            p = q
        elif t == 122:
            if f_revive is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_revive = decode_v1_scheduler_Call_Revive(b, p, q)
            p = q
        elif t == 130:
            if f_suppress is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_suppress = decode_v1_scheduler_Call_Suppress(b, p, q)
            p = q
        elif t == 138:
            if f_acknowledge_operation_status is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_acknowledge_operation_status = decode_v1_scheduler_Call_AcknowledgeOperationStatus(b, p, q)
            p = q
        elif t == 146:
            if f_reconcile_operations is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_reconcile_operations = decode_v1_scheduler_Call_ReconcileOperations(b, p, q)
            p = q
        elif t == 154:
            if f_update_framework is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_update_framework = decode_v1_scheduler_Call_UpdateFramework(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return v0_scheduler.Call(framework_id=f_framework_id, type=f_type, subscribe=f_subscribe, accept=f_accept, decline=f_decline, accept_inverse_offers=f_accept_inverse_offers, decline_inverse_offers=f_decline_inverse_offers, revive=f_revive, kill=f_kill, shutdown=f_shutdown, acknowledge=f_acknowledge, acknowledge_operation_status=f_acknowledge_operation_status, reconcile=f_reconcile, reconcile_operations=f_reconcile_operations, message=f_message, request=f_request, suppress=f_suppress, update_framework=f_update_framework)


def encode_v0_scheduler_Call(m):
    o = []
    x = m.framework_id
    if x is not None:
        s = encode_v1_FrameworkID(x)
        o += (b"\x0a", V[len(s)], s)
    x = m.type
    if x is not None:
        o += (b"\x10", numbers_v1_scheduler_Call_Type[x])
    x = m.subscribe
    if x is not None:
        s = encode_v0_scheduler_Call_Subscribe(x)
        o += (b"\x1a", V[len(s)], s)
    x = m.accept
    if x is not None:
        s = encode_v1_scheduler_Call_Accept(x)
        o += (b"\x22", V[len(s)], s)
    x = m.decline
    if x is not None:
        s = encode_v1_scheduler_Call_Decline(x)
        o += (b"\x2a", V[len(s)], s)
    x = m.kill
    if x is not None:
        s = encode_v1_scheduler_Call_Kill(x)
        o += (b"\x32", V[len(s)], s)
    x = m.shutdown
    if x is not None:
        s = encode_v1_scheduler_Call_Shutdown(x)
        o += (b"\x3a", V[len(s)], s)
    x = m.acknowledge
    if x is not None:
        s = encode_v1_scheduler_Call_Acknowledge(x)
        o += (b"\x42", V[len(s)], s)
    x = m.reconcile
    if x is not None:
        s = encode_v1_scheduler_Call_Reconcile(x)
        o += (b"\x4a", V[len(s)], s)
    x = m.message
    if x is not None:
        s = encode_v1_scheduler_Call_Message(x)
        o += (b"\x52", V[len(s)], s)
    x = m.request
    if x is not None:
        s = encode_v1_scheduler_Call_Request(x)
        o += (b"\x5a", V[len(s)], s)
    x = m.accept_inverse_offers
    if x is not None:
        s = encode_v1_scheduler_Call_AcceptInverseOffers(x)
        o += (b"\x6a", V[len(s)], s)
    x = m.decline_inverse_offers
    if x is not None:
        s = encode_v1_scheduler_Call_DeclineInverseOffers(x)
        o += (b"\x72", V[len(s)], s)
    x = m.revive
    if x is not None:
        s = encode_v1_scheduler_Call_Revive(x)
        o += (b"\x7a", V[len(s)], s)
    x = m.suppress
    if x is not None:
        s = encode_v1_scheduler_Call_Suppress(x)
        o += (b"\x82\x01", V[len(s)], s)
    x = m.acknowledge_operation_status
    if x is not None:
        s = encode_v1_scheduler_Call_AcknowledgeOperationStatus(x)
        o += (b"\x8a\x01", V[len(s)], s)
    x = m.reconcile_operations
    if x is not None:
        s = encode_v1_scheduler_Call_ReconcileOperations(x)
        o += (b"\x92\x01", V[len(s)], s)
    x = m.update_framework
    if x is not None:
        s = encode_v1_scheduler_Call_UpdateFramework(x)
        o += (b"\x9a\x01", V[len(s)], s)
    return b"".join(o)


def decode_internal_AuthenticateMessage(b, p, e):
    f_pid = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_pid = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_pid is None:
        raise UnusualError
    return internal.AuthenticateMessage(pid=f_pid)


def encode_internal_AuthenticateMessage(m):
    s = m.pid.encode()
    return b"\x0a" + V[len(s)] + s


def decode_internal_AuthenticationMechanismsMessage(b, p, e):
    f_mechanisms = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_mechanisms is None:
                f_mechanisms = [b[p:q].decode()]
            else:
                f_mechanisms.append(b[p:q].decode())
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return internal.AuthenticationMechanismsMessage(mechanisms=() if f_mechanisms is None else tuple(f_mechanisms))


def encode_internal_AuthenticationMechanismsMessage(m):
    o = []
    for x in m.mechanisms:
        s = x.encode()
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_internal_AuthenticationStartMessage(b, p, e):
    f_mechanism = None
    f_data = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_mechanism = b[p:q].decode()
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_data = b[p:q]
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_mechanism is None:
        raise UnusualError
    return internal.AuthenticationStartMessage(mechanism=f_mechanism, data=f_data)


def encode_internal_AuthenticationStartMessage(m):
    o = []
    s = m.mechanism.encode()
    o += (b"\x0a", V[len(s)], s)
    x = m.data
    if x is not None:
        s = x
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_internal_AuthenticationStepMessage(b, p, e):
    f_data = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_data = b[p:q]
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_data is None:
        raise UnusualError
    return internal.AuthenticationStepMessage(data=f_data)


def encode_internal_AuthenticationStepMessage(m):
    s = m.data
    return b"\x0a" + V[len(s)] + s


def decode_internal_AuthenticationCompletedMessage(b, p, e):
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return internal.AuthenticationCompletedMessage()


def encode_internal_AuthenticationCompletedMessage(m):
    return b""


def decode_internal_AuthenticationFailedMessage(b, p, e):
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return internal.AuthenticationFailedMessage()


def encode_internal_AuthenticationFailedMessage(m):
    return b""


def decode_internal_AuthenticationErrorMessage(b, p, e):
    f_error = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_error = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return internal.AuthenticationErrorMessage(error=f_error)


def encode_internal_AuthenticationErrorMessage(m):
    o = []
    x = m.error
    if x is not None:
        s = x.encode()
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_internal_StatusUpdate(b, p, e):
    f_framework_id = None
    f_executor_id = None
    f_slave_id = None
    f_status = None
    f_timestamp = None
    f_uuid = None
    f_latest_state = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 18:
            if f_executor_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_executor_id = decode_v1_ExecutorID(b, p, q)
            p = q
        elif t == 26:
            if f_slave_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_slave_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 34:
            if f_status is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_status = decode_v1_TaskStatus(b, p, q)
            p = q
        elif t == 41:
            f_timestamp = unpack_double(b, p)[0]
            p += 8
        elif t == 50:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_uuid = b[p:q]
            p = q
        elif t == 56:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_v1_TaskState.get(n)
            if x is not None:
                f_latest_state = x
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_framework_id is None or f_status is None or f_timestamp is None:
        raise UnusualError
    return internal.StatusUpdate(framework_id=f_framework_id, executor_id=f_executor_id, slave_id=f_slave_id, status=f_status, timestamp=f_timestamp, uuid=f_uuid, latest_state=f_latest_state)


def encode_internal_StatusUpdate(m):
    o = []
    s = encode_v1_FrameworkID(m.framework_id)
    o += (b"\x0a", V[len(s)], s)
    x = m.executor_id
    if x is not None:
        s = encode_v1_ExecutorID(x)
        o += (b"\x12", V[len(s)], s)
    x = m.slave_id
    if x is not None:
        s = encode_v1_AgentID(x)
        o += (b"\x1a", V[len(s)], s)
    s = encode_v1_TaskStatus(m.status)
    o += (b"\x22", V[len(s)], s)
    o += (b"\x29", D(m.timestamp))
    x = m.uuid
    if x is not None:
        s = x
        o += (b"\x32", V[len(s)], s)
    x = m.latest_state
    if x is not None:
        o += (b"\x38", numbers_v1_TaskState[x])
    return b"".join(o)


def decode_internal_StatusUpdateRecord(b, p, e):
    f_type = None
    f_update = None
    f_uuid = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_internal_StatusUpdateRecord_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 18:
            if f_update is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_update = decode_internal_StatusUpdate(b, p, q)
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_uuid = b[p:q]
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_type is None:
        raise UnusualError
    return internal.StatusUpdateRecord(type=f_type, update=f_update, uuid=f_uuid)


def encode_internal_StatusUpdateRecord(m):
    o = []
    o += (b"\x08", numbers_internal_StatusUpdateRecord_Type[m.type])
    x = m.update
    if x is not None:
        s = encode_internal_StatusUpdate(x)
        o += (b"\x12", V[len(s)], s)
    x = m.uuid
    if x is not None:
        s = x
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_internal_SubmitSchedulerRequest(b, p, e):
    f_name = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_name = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_name is None:
        raise UnusualError
    return internal.SubmitSchedulerRequest(name=f_name)


def encode_internal_SubmitSchedulerRequest(m):
    s = m.name.encode()
    return b"\x0a" + V[len(s)] + s


def decode_internal_SubmitSchedulerResponse(b, p, e):
    f_okay = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_okay = n != 0
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_okay is None:
        raise UnusualError
    return internal.SubmitSchedulerResponse(okay=f_okay)


def encode_internal_SubmitSchedulerResponse(m):
    return b"\x08" + (b"\x01" if m.okay else b"\x00")


def decode_internal_ExecutorToFrameworkMessage(b, p, e):
    f_slave_id = None
    f_framework_id = None
    f_executor_id = None
    f_data = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_slave_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_slave_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 18:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 26:
            if f_executor_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_executor_id = decode_v1_ExecutorID(b, p, q)
            p = q
        elif t == 34:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_data = b[p:q]
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_slave_id is None or f_framework_id is None or f_executor_id is None or f_data is None:
        raise UnusualError
    return internal.ExecutorToFrameworkMessage(slave_id=f_slave_id, framework_id=f_framework_id, executor_id=f_executor_id, data=f_data)


def encode_internal_ExecutorToFrameworkMessage(m):
    o = []
    s = encode_v1_AgentID(m.slave_id)
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_FrameworkID(m.framework_id)
    o += (b"\x12", V[len(s)], s)
    s = encode_v1_ExecutorID(m.executor_id)
    o += (b"\x1a", V[len(s)], s)
    s = m.data
    o += (b"\x22", V[len(s)], s)
    return b"".join(o)


def decode_internal_FrameworkToExecutorMessage(b, p, e):
    f_slave_id = None
    f_framework_id = None
    f_executor_id = None
    f_data = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_slave_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_slave_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 18:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 26:
            if f_executor_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_executor_id = decode_v1_ExecutorID(b, p, q)
            p = q
        elif t == 34:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_data = b[p:q]
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_slave_id is None or f_framework_id is None or f_executor_id is None or f_data is None:
        raise UnusualError
    return internal.FrameworkToExecutorMessage(slave_id=f_slave_id, framework_id=f_framework_id, executor_id=f_executor_id, data=f_data)


def encode_internal_FrameworkToExecutorMessage(m):
    o = []
    s = encode_v1_AgentID(m.slave_id)
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_FrameworkID(m.framework_id)
    o += (b"\x12", V[len(s)], s)
    s = encode_v1_ExecutorID(m.executor_id)
    o += (b"\x1a", V[len(s)], s)
    s = m.data
    o += (b"\x22", V[len(s)], s)
    return b"".join(o)


def decode_internal_RegisterFrameworkMessage(b, p, e):
    f_framework = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework = decode_v1_FrameworkInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_framework is None:
        raise UnusualError
    return internal.RegisterFrameworkMessage(framework=f_framework)


def encode_internal_RegisterFrameworkMessage(m):
    s = encode_v1_FrameworkInfo(m.framework)
    return b"\x0a" + V[len(s)] + s


def decode_internal_ReregisterFrameworkMessage(b, p, e):
    f_framework = None
    f_failover = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 18:
            if f_framework is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework = decode_v1_FrameworkInfo(b, p, q)
            p = q
        elif t == 24:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_failover = n != 0
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_framework is None or f_failover is None:
        raise UnusualError
    return internal.ReregisterFrameworkMessage(framework=f_framework, failover=f_failover)


def encode_internal_ReregisterFrameworkMessage(m):
    o = []
    s = encode_v1_FrameworkInfo(m.framework)
    o += (b"\x12", V[len(s)], s)
    o += (b"\x18", (b"\x01" if m.failover else b"\x00"))
    return b"".join(o)


def decode_internal_FrameworkRegisteredMessage(b, p, e):
    f_framework_id = None
    f_master_info = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 18:
            if f_master_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_master_info = decode_v1_MasterInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_framework_id is None or f_master_info is None:
        raise UnusualError
    return internal.FrameworkRegisteredMessage(framework_id=f_framework_id, master_info=f_master_info)


def encode_internal_FrameworkRegisteredMessage(m):
    o = []
    s = encode_v1_FrameworkID(m.framework_id)
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_MasterInfo(m.master_info)
    o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_internal_FrameworkReregisteredMessage(b, p, e):
    f_framework_id = None
    f_master_info = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 18:
            if f_master_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_master_info = decode_v1_MasterInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_framework_id is None or f_master_info is None:
        raise UnusualError
    return internal.FrameworkReregisteredMessage(framework_id=f_framework_id, master_info=f_master_info)


def encode_internal_FrameworkReregisteredMessage(m):
    o = []
    s = encode_v1_FrameworkID(m.framework_id)
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_MasterInfo(m.master_info)
    o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_internal_UnregisterFrameworkMessage(b, p, e):
    f_framework_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_framework_id is None:
        raise UnusualError
    return internal.UnregisterFrameworkMessage(framework_id=f_framework_id)


def encode_internal_UnregisterFrameworkMessage(m):
    s = encode_v1_FrameworkID(m.framework_id)
    return b"\x0a" + V[len(s)] + s


def decode_internal_DeactivateFrameworkMessage(b, p, e):
    f_framework_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_framework_id is None:
        raise UnusualError
    return internal.DeactivateFrameworkMessage(framework_id=f_framework_id)


def encode_internal_DeactivateFrameworkMessage(m):
    s = encode_v1_FrameworkID(m.framework_id)
    return b"\x0a" + V[len(s)] + s


def decode_internal_ResourceRequestMessage(b, p, e):
    f_framework_id = None
    f_requests = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_requests is None:
                f_requests = [decode_v1_Request(b, p, q)]
            else:
                f_requests.append(decode_v1_Request(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_framework_id is None:
        raise UnusualError
    return internal.ResourceRequestMessage(framework_id=f_framework_id, requests=() if f_requests is None else tuple(f_requests))


def encode_internal_ResourceRequestMessage(m):
    o = []
    s = encode_v1_FrameworkID(m.framework_id)
    o += (b"\x0a", V[len(s)], s)
    for x in m.requests:
        s = encode_v1_Request(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_internal_ResourceOffersMessage(b, p, e):
    f_offers = None
    f_pids = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_offers is None:
                f_offers = [decode_v1_Offer(b, p, q)]
            else:
                f_offers.append(decode_v1_Offer(b, p, q))
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_pids is None:
                f_pids = [b[p:q].decode()]
            else:
                f_pids.append(b[p:q].decode())
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return internal.ResourceOffersMessage(offers=() if f_offers is None else tuple(f_offers), pids=() if f_pids is None else tuple(f_pids))


def encode_internal_ResourceOffersMessage(m):
    o = []
    for x in m.offers:
        s = encode_v1_Offer(x)
        o += (b"\x0a", V[len(s)], s)
    for x in m.pids:
        s = x.encode()
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_internal_InverseOffersMessage(b, p, e):
    f_inverse_offers = None
    f_pids = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_inverse_offers is None:
                f_inverse_offers = [decode_v1_InverseOffer(b, p, q)]
            else:
                f_inverse_offers.append(decode_v1_InverseOffer(b, p, q))
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_pids is None:
                f_pids = [b[p:q].decode()]
            else:
                f_pids.append(b[p:q].decode())
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return internal.InverseOffersMessage(inverse_offers=() if f_inverse_offers is None else tuple(f_inverse_offers), pids=() if f_pids is None else tuple(f_pids))


def encode_internal_InverseOffersMessage(m):
    o = []
    for x in m.inverse_offers:
        s = encode_v1_InverseOffer(x)
        o += (b"\x0a", V[len(s)], s)
    for x in m.pids:
        s = x.encode()
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_internal_LaunchTasksMessage(b, p, e):
    f_framework_id = None
    f_tasks = None
    f_filters = None
    f_offer_ids = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_tasks is None:
                f_tasks = [decode_v1_TaskInfo(b, p, q)]
            else:
                f_tasks.append(decode_v1_TaskInfo(b, p, q))
            p = q
        elif t == 42:
            if f_filters is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_filters = decode_v1_Filters(b, p, q)
            p = q
        elif t == 50:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_offer_ids is None:
                f_offer_ids = [decode_v1_OfferID(b, p, q)]
            else:
                f_offer_ids.append(decode_v1_OfferID(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_framework_id is None or f_filters is None:
        raise UnusualError
    return internal.LaunchTasksMessage(framework_id=f_framework_id, tasks=() if f_tasks is None else tuple(f_tasks), filters=f_filters, offer_ids=() if f_offer_ids is None else tuple(f_offer_ids))


def encode_internal_LaunchTasksMessage(m):
    o = []
    s = encode_v1_FrameworkID(m.framework_id)
    o += (b"\x0a", V[len(s)], s)
    for x in m.tasks:
        s = encode_v1_TaskInfo(x)
        o += (b"\x1a", V[len(s)], s)
    s = encode_v1_Filters(m.filters)
    o += (b"\x2a", V[len(s)], s)
    for x in m.offer_ids:
        s = encode_v1_OfferID(x)
        o += (b"\x32", V[len(s)], s)
    return b"".join(o)


def decode_internal_RescindResourceOfferMessage(b, p, e):
    f_offer_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_offer_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_offer_id = decode_v1_OfferID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_offer_id is None:
        raise UnusualError
    return internal.RescindResourceOfferMessage(offer_id=f_offer_id)


def encode_internal_RescindResourceOfferMessage(m):
    s = encode_v1_OfferID(m.offer_id)
    return b"\x0a" + V[len(s)] + s


def decode_internal_RescindInverseOfferMessage(b, p, e):
    f_inverse_offer_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_inverse_offer_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_inverse_offer_id = decode_v1_OfferID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_inverse_offer_id is None:
        raise UnusualError
    return internal.RescindInverseOfferMessage(inverse_offer_id=f_inverse_offer_id)


def encode_internal_RescindInverseOfferMessage(m):
    s = encode_v1_OfferID(m.inverse_offer_id)
    return b"\x0a" + V[len(s)] + s


def decode_internal_ReviveOffersMessage(b, p, e):
    f_framework_id = None
    f_roles = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_roles is None:
                f_roles = [b[p:q].decode()]
            else:
                f_roles.append(b[p:q].decode())
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_framework_id is None:
        raise UnusualError
    return internal.ReviveOffersMessage(framework_id=f_framework_id, roles=() if f_roles is None else tuple(f_roles))


def encode_internal_ReviveOffersMessage(m):
    o = []
    s = encode_v1_FrameworkID(m.framework_id)
    o += (b"\x0a", V[len(s)], s)
    for x in m.roles:
        s = x.encode()
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_internal_ResourceVersionUUID(b, p, e):
    f_resource_provider_id = None
    f_uuid = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_resource_provider_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_resource_provider_id = decode_v1_ResourceProviderID(b, p, q)
            p = q
        elif t == 18:
            if f_uuid is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_uuid = decode_v1_UUID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_uuid is None:
        raise UnusualError
    return internal.ResourceVersionUUID(resource_provider_id=f_resource_provider_id, uuid=f_uuid)


def encode_internal_ResourceVersionUUID(m):
    o = []
    x = m.resource_provider_id
    if x is not None:
        s = encode_v1_ResourceProviderID(x)
        o += (b"\x0a", V[len(s)], s)
    s = encode_v1_UUID(m.uuid)
    o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_internal_RunTaskMessage(b, p, e):
    f_framework_id = None
    f_framework = None
    f_task = None
    f_resource_version_uuids = None
    f_pid = None
    f_launch_executor = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 18:
            if f_framework is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework = decode_v1_FrameworkInfo(b, p, q)
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_pid = b[p:q].decode()
            p = q
        elif t == 34:
            if f_task is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_task = decode_v1_TaskInfo(b, p, q)
            p = q
        elif t == 42:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_resource_version_uuids is None:
                f_resource_version_uuids = [decode_internal_ResourceVersionUUID(b, p, q)]
            else:
                f_resource_version_uuids.append(decode_internal_ResourceVersionUUID(b, p, q))
            p = q
        elif t == 48:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_launch_executor = n != 0
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_framework is None or f_task is None:
        raise UnusualError
    return internal.RunTaskMessage(framework_id=f_framework_id, framework=f_framework, task=f_task, resource_version_uuids=() if f_resource_version_uuids is None else tuple(f_resource_version_uuids), pid=f_pid, launch_executor=f_launch_executor)


def encode_internal_RunTaskMessage(m):
    o = []
    x = m.framework_id
    if x is not None:
        s = encode_v1_FrameworkID(x)
        o += (b"\x0a", V[len(s)], s)
    s = encode_v1_FrameworkInfo(m.framework)
    o += (b"\x12", V[len(s)], s)
    x = m.pid
    if x is not None:
        s = x.encode()
        o += (b"\x1a", V[len(s)], s)
    s = encode_v1_TaskInfo(m.task)
    o += (b"\x22", V[len(s)], s)
    for x in m.resource_version_uuids:
        s = encode_internal_ResourceVersionUUID(x)
        o += (b"\x2a", V[len(s)], s)
    x = m.launch_executor
    if x is not None:
        o += (b"\x30", (b"\x01" if x else b"\x00"))
    return b"".join(o)


def decode_internal_RunTaskGroupMessage(b, p, e):
    f_framework = None
    f_executor = None
    f_task_group = None
    f_resource_version_uuids = None
    f_launch_executor = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework = decode_v1_FrameworkInfo(b, p, q)
            p = q
        elif t == 18:
            if f_executor is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_executor = decode_v1_ExecutorInfo(b, p, q)
            p = q
        elif t == 26:
            if f_task_group is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_task_group = decode_v1_TaskGroupInfo(b, p, q)
            p = q
        elif t == 34:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_resource_version_uuids is None:
                f_resource_version_uuids = [decode_internal_ResourceVersionUUID(b, p, q)]
            else:
                f_resource_version_uuids.append(decode_internal_ResourceVersionUUID(b, p, q))
            p = q
        elif t == 40:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_launch_executor = n != 0
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_framework is None or f_executor is None or f_task_group is None:
        raise UnusualError
    return internal.RunTaskGroupMessage(framework=f_framework, executor=f_executor, task_group=f_task_group, resource_version_uuids=() if f_resource_version_uuids is None else tuple(f_resource_version_uuids), launch_executor=f_launch_executor)


def encode_internal_RunTaskGroupMessage(m):
    o = []
    s = encode_v1_FrameworkInfo(m.framework)
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_ExecutorInfo(m.executor)
    o += (b"\x12", V[len(s)], s)
    s = encode_v1_TaskGroupInfo(m.task_group)
    o += (b"\x1a", V[len(s)], s)
    for x in m.resource_version_uuids:
        s = encode_internal_ResourceVersionUUID(x)
        o += (b"\x22", V[len(s)], s)
    x = m.launch_executor
    if x is not None:
        o += (b"\x28", (b"\x01" if x else b"\x00"))
    return b"".join(o)


def decode_internal_KillTaskMessage(b, p, e):
    f_framework_id = None
    f_task_id = None
    f_kill_policy = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 18:
            if f_task_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_task_id = decode_v1_TaskID(b, p, q)
            p = q
        elif t == 26:
            if f_kill_policy is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_kill_policy = decode_v1_KillPolicy(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_framework_id is None or f_task_id is None:
        raise UnusualError
    return internal.KillTaskMessage(framework_id=f_framework_id, task_id=f_task_id, kill_policy=f_kill_policy)


def encode_internal_KillTaskMessage(m):
    o = []
    s = encode_v1_FrameworkID(m.framework_id)
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_TaskID(m.task_id)
    o += (b"\x12", V[len(s)], s)
    x = m.kill_policy
    if x is not None:
        s = encode_v1_KillPolicy(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_internal_StatusUpdateMessage(b, p, e):
    f_update = None
    f_pid = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_update is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_update = decode_internal_StatusUpdate(b, p, q)
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_pid = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_update is None:
        raise UnusualError
    return internal.StatusUpdateMessage(update=f_update, pid=f_pid)


def encode_internal_StatusUpdateMessage(m):
    o = []
    s = encode_internal_StatusUpdate(m.update)
    o += (b"\x0a", V[len(s)], s)
    x = m.pid
    if x is not None:
        s = x.encode()
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_internal_StatusUpdateAcknowledgementMessage(b, p, e):
    f_slave_id = None
    f_framework_id = None
    f_task_id = None
    f_uuid = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_slave_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_slave_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 18:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 26:
            if f_task_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_task_id = decode_v1_TaskID(b, p, q)
            p = q
        elif t == 34:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_uuid = b[p:q]
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_slave_id is None or f_framework_id is None or f_task_id is None or f_uuid is None:
        raise UnusualError
    return internal.StatusUpdateAcknowledgementMessage(slave_id=f_slave_id, framework_id=f_framework_id, task_id=f_task_id, uuid=f_uuid)


def encode_internal_StatusUpdateAcknowledgementMessage(m):
    o = []
    s = encode_v1_AgentID(m.slave_id)
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_FrameworkID(m.framework_id)
    o += (b"\x12", V[len(s)], s)
    s = encode_v1_TaskID(m.task_id)
    o += (b"\x1a", V[len(s)], s)
    s = m.uuid
    o += (b"\x22", V[len(s)], s)
    return b"".join(o)


def decode_internal_AcknowledgeOperationStatusMessage(b, p, e):
    f_status_uuid = None
    f_operation_uuid = None
    f_resource_provider_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_status_uuid is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_status_uuid = decode_v1_UUID(b, p, q)
            p = q
        elif t == 18:
            if f_operation_uuid is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_operation_uuid = decode_v1_UUID(b, p, q)
            p = q
        elif t == 26:
            if f_resource_provider_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_resource_provider_id = decode_v1_ResourceProviderID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_status_uuid is None or f_operation_uuid is None:
        raise UnusualError
    return internal.AcknowledgeOperationStatusMessage(status_uuid=f_status_uuid, operation_uuid=f_operation_uuid, resource_provider_id=f_resource_provider_id)


def encode_internal_AcknowledgeOperationStatusMessage(m):
    o = []
    s = encode_v1_UUID(m.status_uuid)
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_UUID(m.operation_uuid)
    o += (b"\x12", V[len(s)], s)
    x = m.resource_provider_id
    if x is not None:
        s = encode_v1_ResourceProviderID(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_internal_LostSlaveMessage(b, p, e):
    f_slave_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_slave_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_slave_id = decode_v1_AgentID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_slave_id is None:
        raise UnusualError
    return internal.LostSlaveMessage(slave_id=f_slave_id)


def encode_internal_LostSlaveMessage(m):
    s = encode_v1_AgentID(m.slave_id)
    return b"\x0a" + V[len(s)] + s


def decode_internal_ReconcileTasksMessage(b, p, e):
    f_framework_id = None
    f_statuses = None
    f_framework = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_statuses is None:
                f_statuses = [decode_v1_TaskStatus(b, p, q)]
            else:
                f_statuses.append(decode_v1_TaskStatus(b, p, q))
            p = q
        elif t == 26:
            if f_framework is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework = decode_v1_FrameworkInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_framework_id is None:
        raise UnusualError
    return internal.ReconcileTasksMessage(framework_id=f_framework_id, statuses=() if f_statuses is None else tuple(f_statuses), framework=f_framework)


def encode_internal_ReconcileTasksMessage(m):
    o = []
    s = encode_v1_FrameworkID(m.framework_id)
    o += (b"\x0a", V[len(s)], s)
    for x in m.statuses:
        s = encode_v1_TaskStatus(x)
        o += (b"\x12", V[len(s)], s)
    x = m.framework
    if x is not None:
        s = encode_v1_FrameworkInfo(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_internal_ReconcileOperationsMessage_Operation(b, p, e):
    f_operation_uuid = None
    f_operation_id = None
    f_resource_provider_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_operation_uuid is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_operation_uuid = decode_v1_UUID(b, p, q)
            p = q
        elif t == 18:
            if f_resource_provider_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_resource_provider_id = decode_v1_ResourceProviderID(b, p, q)
            p = q
        elif t == 26:
            if f_operation_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_operation_id = decode_v1_OperationID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return internal.ReconcileOperationsMessage_Operation(operation_uuid=f_operation_uuid, operation_id=f_operation_id, resource_provider_id=f_resource_provider_id)


def encode_internal_ReconcileOperationsMessage_Operation(m):
    o = []
    x = m.operation_uuid
    if x is not None:
        s = encode_v1_UUID(x)
        o += (b"\x0a", V[len(s)], s)
    x = m.resource_provider_id
    if x is not None:
        s = encode_v1_ResourceProviderID(x)
        o += (b"\x12", V[len(s)], s)
    x = m.operation_id
    if x is not None:
        s = encode_v1_OperationID(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_internal_ReconcileOperationsMessage(b, p, e):
    f_operations = None
    f_framework_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_operations is None:
                f_operations = [decode_internal_ReconcileOperationsMessage_Operation(b, p, q)]
            else:
                f_operations.append(decode_internal_ReconcileOperationsMessage_Operation(b, p, q))
            p = q
        elif t == 18:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return internal.ReconcileOperationsMessage(operations=() if f_operations is None else tuple(f_operations), framework_id=f_framework_id)


def encode_internal_ReconcileOperationsMessage(m):
    o = []
    for x in m.operations:
        s = encode_internal_ReconcileOperationsMessage_Operation(x)
        o += (b"\x0a", V[len(s)], s)
    x = m.framework_id
    if x is not None:
        s = encode_v1_FrameworkID(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_internal_FrameworkErrorMessage(b, p, e):
    f_message = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_message = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_message is None:
        raise UnusualError
    return internal.FrameworkErrorMessage(message=f_message)


def encode_internal_FrameworkErrorMessage(m):
    s = m.message.encode()
    return b"\x12" + V[len(s)] + s


def decode_internal_RegisterSlaveMessage(b, p, e):
    f_slave = None
    f_checkpointed_resources = None
    f_version = None
    f_agent_capabilities = None
    f_resource_version_uuid = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_slave is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_slave = decode_v1_AgentInfo(b, p, q)
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_version = b[p:q].decode()
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_checkpointed_resources is None:
                f_checkpointed_resources = [decode_v1_Resource(b, p, q)]
            else:
                f_checkpointed_resources.append(decode_v1_Resource(b, p, q))
            p = q
        elif t == 34:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_agent_capabilities is None:
                f_agent_capabilities = [decode_v1_AgentInfo_Capability(b, p, q)]
            else:
                f_agent_capabilities.append(decode_v1_AgentInfo_Capability(b, p, q))
            p = q
        elif t == 42:
            if f_resource_version_uuid is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_resource_version_uuid = decode_v1_UUID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_slave is None:
        raise UnusualError
    return internal.RegisterSlaveMessage(slave=f_slave, checkpointed_resources=() if f_checkpointed_resources is None else tuple(f_checkpointed_resources), version=f_version, agent_capabilities=() if f_agent_capabilities is None else tuple(f_agent_capabilities), resource_version_uuid=f_resource_version_uuid)


def encode_internal_RegisterSlaveMessage(m):
    o = []
    s = encode_v1_AgentInfo(m.slave)
    o += (b"\x0a", V[len(s)], s)
    x = m.version
    if x is not None:
        s = x.encode()
        o += (b"\x12", V[len(s)], s)
    for x in m.checkpointed_resources:
        s = encode_v1_Resource(x)
        o += (b"\x1a", V[len(s)], s)
    for x in m.agent_capabilities:
        s = encode_v1_AgentInfo_Capability(x)
        o += (b"\x22", V[len(s)], s)
    x = m.resource_version_uuid
    if x is not None:
        s = encode_v1_UUID(x)
        o += (b"\x2a", V[len(s)], s)
    return b"".join(o)


def decode_internal_Archive_Framework(b, p, e):
    f_framework_info = None
    f_pid = None
    f_tasks = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_info = decode_v1_FrameworkInfo(b, p, q)
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_pid = b[p:q].decode()
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_tasks is None:
                f_tasks = [decode_v1_Task(b, p, q)]
            else:
                f_tasks.append(decode_v1_Task(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_framework_info is None:
        raise UnusualError
    return internal.Archive_Framework(framework_info=f_framework_info, pid=f_pid, tasks=() if f_tasks is None else tuple(f_tasks))


def encode_internal_Archive_Framework(m):
    o = []
    s = encode_v1_FrameworkInfo(m.framework_info)
    o += (b"\x0a", V[len(s)], s)
    x = m.pid
    if x is not None:
        s = x.encode()
        o += (b"\x12", V[len(s)], s)
    for x in m.tasks:
        s = encode_v1_Task(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_internal_ReregisterSlaveMessage(b, p, e):
    f_slave = None
    f_checkpointed_resources = None
    f_executor_infos = None
    f_tasks = None
    f_frameworks = None
    f_completed_frameworks = None
    f_version = None
    f_agent_capabilities = None
    f_resource_version_uuid = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 18:
            if f_slave is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_slave = decode_v1_AgentInfo(b, p, q)
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_tasks is None:
                f_tasks = [decode_v1_Task(b, p, q)]
            else:
                f_tasks.append(decode_v1_Task(b, p, q))
            p = q
        elif t == 34:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_executor_infos is None:
                f_executor_infos = [decode_v1_ExecutorInfo(b, p, q)]
            else:
                f_executor_infos.append(decode_v1_ExecutorInfo(b, p, q))
            p = q
        elif t == 42:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_completed_frameworks is None:
                f_completed_frameworks = [decode_internal_Archive_Framework(b, p, q)]
            else:
                f_completed_frameworks.append(decode_internal_Archive_Framework(b, p, q))
            p = q
        elif t == 50:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_version = b[p:q].decode()
            p = q
        elif t == 58:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_checkpointed_resources is None:
                f_checkpointed_resources = [decode_v1_Resource(b, p, q)]
            else:
                f_checkpointed_resources.append(decode_v1_Resource(b, p, q))
            p = q
        elif t == 66:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_frameworks is None:
                f_frameworks = [decode_v1_FrameworkInfo(b, p, q)]
            else:
                f_frameworks.append(decode_v1_FrameworkInfo(b, p, q))
            p = q
        elif t == 74:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_agent_capabilities is None:
                f_agent_capabilities = [decode_v1_AgentInfo_Capability(b, p, q)]
            else:
                f_agent_capabilities.append(decode_v1_AgentInfo_Capability(b, p, q))
            p = q
        elif t == 82:
            if f_resource_version_uuid is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_resource_version_uuid = decode_v1_UUID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_slave is None:
        raise UnusualError
    return internal.ReregisterSlaveMessage(slave=f_slave, checkpointed_resources=() if f_checkpointed_resources is None else tuple(f_checkpointed_resources), executor_infos=() if f_executor_infos is None else tuple(f_executor_infos), tasks=() if f_tasks is None else tuple(f_tasks), frameworks=() if f_frameworks is None else tuple(f_frameworks), completed_frameworks=() if f_completed_frameworks is None else tuple(f_completed_frameworks), version=f_version, agent_capabilities=() if f_agent_capabilities is None else tuple(f_agent_capabilities), resource_version_uuid=f_resource_version_uuid)


def encode_internal_ReregisterSlaveMessage(m):
    o = []
    s = encode_v1_AgentInfo(m.slave)
    o += (b"\x12", V[len(s)], s)
    for x in m.tasks:
        s = encode_v1_Task(x)
        o += (b"\x1a", V[len(s)], s)
    for x in m.executor_infos:
        s = encode_v1_ExecutorInfo(x)
        o += (b"\x22", V[len(s)], s)
    for x in m.completed_frameworks:
        s = encode_internal_Archive_Framework(x)
        o += (b"\x2a", V[len(s)], s)
    x = m.version
    if x is not None:
        s = x.encode()
        o += (b"\x32", V[len(s)], s)
    for x in m.checkpointed_resources:
        s = encode_v1_Resource(x)
        o += (b"\x3a", V[len(s)], s)
    for x in m.frameworks:
        s = encode_v1_FrameworkInfo(x)
        o += (b"\x42", V[len(s)], s)
    for x in m.agent_capabilities:
        s = encode_v1_AgentInfo_Capability(x)
        o += (b"\x4a", V[len(s)], s)
    x = m.resource_version_uuid
    if x is not None:
        s = encode_v1_UUID(x)
        o += (b"\x52", V[len(s)], s)
    return b"".join(o)


def decode_internal_MasterSlaveConnection(b, p, e):
    f_total_ping_timeout_seconds = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 9:
            f_total_ping_timeout_seconds = unpack_double(b, p)[0]
            p += 8
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return internal.MasterSlaveConnection(total_ping_timeout_seconds=f_total_ping_timeout_seconds)


def encode_internal_MasterSlaveConnection(m):
    o = []
    x = m.total_ping_timeout_seconds
    if x is not None:
        o += (b"\x09", D(x))
    return b"".join(o)


def decode_internal_SlaveRegisteredMessage(b, p, e):
    f_slave_id = None
    f_connection = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_slave_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_slave_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 18:
            if f_connection is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_connection = decode_internal_MasterSlaveConnection(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_slave_id is None:
        raise UnusualError
    return internal.SlaveRegisteredMessage(slave_id=f_slave_id, connection=f_connection)


def encode_internal_SlaveRegisteredMessage(m):
    o = []
    s = encode_v1_AgentID(m.slave_id)
    o += (b"\x0a", V[len(s)], s)
    x = m.connection
    if x is not None:
        s = encode_internal_MasterSlaveConnection(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_internal_SlaveReregisteredMessage(b, p, e):
    f_slave_id = None
    f_reconciliations = None
    f_connection = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_slave_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_slave_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_reconciliations is None:
                f_reconciliations = [decode_internal_ReconcileTasksMessage(b, p, q)]
            else:
                f_reconciliations.append(decode_internal_ReconcileTasksMessage(b, p, q))
            p = q
        elif t == 26:
            if f_connection is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_connection = decode_internal_MasterSlaveConnection(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_slave_id is None:
        raise UnusualError
    return internal.SlaveReregisteredMessage(slave_id=f_slave_id, reconciliations=() if f_reconciliations is None else tuple(f_reconciliations), connection=f_connection)


def encode_internal_SlaveReregisteredMessage(m):
    o = []
    s = encode_v1_AgentID(m.slave_id)
    o += (b"\x0a", V[len(s)], s)
    for x in m.reconciliations:
        s = encode_internal_ReconcileTasksMessage(x)
        o += (b"\x12", V[len(s)], s)
    x = m.connection
    if x is not None:
        s = encode_internal_MasterSlaveConnection(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_internal_UnregisterSlaveMessage(b, p, e):
    f_slave_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_slave_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_slave_id = decode_v1_AgentID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_slave_id is None:
        raise UnusualError
    return internal.UnregisterSlaveMessage(slave_id=f_slave_id)


def encode_internal_UnregisterSlaveMessage(m):
    s = encode_v1_AgentID(m.slave_id)
    return b"\x0a" + V[len(s)] + s


def decode_internal_PingSlaveMessage(b, p, e):
    f_connected = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_connected = n != 0
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_connected is None:
        raise UnusualError
    return internal.PingSlaveMessage(connected=f_connected)


def encode_internal_PingSlaveMessage(m):
    return b"\x08" + (b"\x01" if m.connected else b"\x00")


def decode_internal_PongSlaveMessage(b, p, e):
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return internal.PongSlaveMessage()


def encode_internal_PongSlaveMessage(m):
    return b""


def decode_internal_ShutdownFrameworkMessage(b, p, e):
    f_framework_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_framework_id is None:
        raise UnusualError
    return internal.ShutdownFrameworkMessage(framework_id=f_framework_id)


def encode_internal_ShutdownFrameworkMessage(m):
    s = encode_v1_FrameworkID(m.framework_id)
    return b"\x0a" + V[len(s)] + s


def decode_internal_ShutdownExecutorMessage(b, p, e):
    f_executor_id = None
    f_framework_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_executor_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_executor_id = decode_v1_ExecutorID(b, p, q)
            p = q
        elif t == 18:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return internal.ShutdownExecutorMessage(executor_id=f_executor_id, framework_id=f_framework_id)


def encode_internal_ShutdownExecutorMessage(m):
    o = []
    x = m.executor_id
    if x is not None:
        s = encode_v1_ExecutorID(x)
        o += (b"\x0a", V[len(s)], s)
    x = m.framework_id
    if x is not None:
        s = encode_v1_FrameworkID(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_internal_UpdateFrameworkMessage(b, p, e):
    f_framework_id = None
    f_pid = None
    f_framework_info = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_pid = b[p:q].decode()
            p = q
        elif t == 26:
            if f_framework_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_info = decode_v1_FrameworkInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_framework_id is None:
        raise UnusualError
    return internal.UpdateFrameworkMessage(framework_id=f_framework_id, pid=f_pid, framework_info=f_framework_info)


def encode_internal_UpdateFrameworkMessage(m):
    o = []
    s = encode_v1_FrameworkID(m.framework_id)
    o += (b"\x0a", V[len(s)], s)
    x = m.pid
    if x is not None:
        s = x.encode()
        o += (b"\x12", V[len(s)], s)
    x = m.framework_info
    if x is not None:
        s = encode_v1_FrameworkInfo(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_internal_CheckpointResourcesMessage(b, p, e):
    f_resources = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_resources is None:
                f_resources = [decode_v1_Resource(b, p, q)]
            else:
                f_resources.append(decode_v1_Resource(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return internal.CheckpointResourcesMessage(resources=() if f_resources is None else tuple(f_resources))


def encode_internal_CheckpointResourcesMessage(m):
    o = []
    for x in m.resources:
        s = encode_v1_Resource(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_internal_UpdateSlaveMessage_Operations(b, p, e):
    f_operations = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_operations is None:
                f_operations = [decode_v1_Operation(b, p, q)]
            else:
                f_operations.append(decode_v1_Operation(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return internal.UpdateSlaveMessage_Operations(operations=() if f_operations is None else tuple(f_operations))


def encode_internal_UpdateSlaveMessage_Operations(m):
    o = []
    for x in m.operations:
        s = encode_v1_Operation(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_internal_UpdateSlaveMessage_ResourceProvider(b, p, e):
    f_info = None
    f_total_resources = None
    f_operations = None
    f_resource_version_uuid = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_info = decode_v1_ResourceProviderInfo(b, p, q)
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_total_resources is None:
                f_total_resources = [decode_v1_Resource(b, p, q)]
            else:
                f_total_resources.append(decode_v1_Resource(b, p, q))
            p = q
        elif t == 26:
            if f_operations is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_operations = decode_internal_UpdateSlaveMessage_Operations(b, p, q)
            p = q
        elif t == 34:
            if f_resource_version_uuid is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_resource_version_uuid = decode_v1_UUID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_operations is None or f_resource_version_uuid is None:
        raise UnusualError
    return internal.UpdateSlaveMessage_ResourceProvider(info=f_info, total_resources=() if f_total_resources is None else tuple(f_total_resources), operations=f_operations, resource_version_uuid=f_resource_version_uuid)


def encode_internal_UpdateSlaveMessage_ResourceProvider(m):
    o = []
    x = m.info
    if x is not None:
        s = encode_v1_ResourceProviderInfo(x)
        o += (b"\x0a", V[len(s)], s)
    for x in m.total_resources:
        s = encode_v1_Resource(x)
        o += (b"\x12", V[len(s)], s)
    s = encode_internal_UpdateSlaveMessage_Operations(m.operations)
    o += (b"\x1a", V[len(s)], s)
    s = encode_v1_UUID(m.resource_version_uuid)
    o += (b"\x22", V[len(s)], s)
    return b"".join(o)


def decode_internal_UpdateSlaveMessage_ResourceProviders(b, p, e):
    f_providers = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_providers is None:
                f_providers = [decode_internal_UpdateSlaveMessage_ResourceProvider(b, p, q)]
            else:
                f_providers.append(decode_internal_UpdateSlaveMessage_ResourceProvider(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return internal.UpdateSlaveMessage_ResourceProviders(providers=() if f_providers is None else tuple(f_providers))


def encode_internal_UpdateSlaveMessage_ResourceProviders(m):
    o = []
    for x in m.providers:
        s = encode_internal_UpdateSlaveMessage_ResourceProvider(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_internal_UpdateSlaveMessage(b, p, e):
    f_slave_id = None
    f_update_oversubscribed_resources = None
    f_oversubscribed_resources = None
    f_operations = None
    f_resource_version_uuid = None
    f_resource_providers = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_slave_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_slave_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_oversubscribed_resources is None:
                f_oversubscribed_resources = [decode_v1_Resource(b, p, q)]
            else:
                f_oversubscribed_resources.append(decode_v1_Resource(b, p, q))
            p = q
        elif t == 40:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_update_oversubscribed_resources = n != 0
        elif t == 50:
            if f_operations is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_operations = decode_internal_UpdateSlaveMessage_Operations(b, p, q)
            p = q
        elif t == 58:
            if f_resource_version_uuid is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_resource_version_uuid = decode_v1_UUID(b, p, q)
            p = q
        elif t == 66:
            if f_resource_providers is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_resource_providers = decode_internal_UpdateSlaveMessage_ResourceProviders(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_slave_id is None:
        raise UnusualError
    return internal.UpdateSlaveMessage(slave_id=f_slave_id, update_oversubscribed_resources=f_update_oversubscribed_resources, oversubscribed_resources=() if f_oversubscribed_resources is None else tuple(f_oversubscribed_resources), operations=f_operations, resource_version_uuid=f_resource_version_uuid, resource_providers=f_resource_providers)


def encode_internal_UpdateSlaveMessage(m):
    o = []
    s = encode_v1_AgentID(m.slave_id)
    o += (b"\x0a", V[len(s)], s)
    for x in m.oversubscribed_resources:
        s = encode_v1_Resource(x)
        o += (b"\x12", V[len(s)], s)
    x = m.update_oversubscribed_resources
    if x is not None:
        o += (b"\x28", (b"\x01" if x else b"\x00"))
    x = m.operations
    if x is not None:
        s = encode_internal_UpdateSlaveMessage_Operations(x)
        o += (b"\x32", V[len(s)], s)
    x = m.resource_version_uuid
    if x is not None:
        s = encode_v1_UUID(x)
        o += (b"\x3a", V[len(s)], s)
    x = m.resource_providers
    if x is not None:
        s = encode_internal_UpdateSlaveMessage_ResourceProviders(x)
        o += (b"\x42", V[len(s)], s)
    return b"".join(o)


def decode_internal_UpdateOperationStatusMessage(b, p, e):
    f_framework_id = None
    f_slave_id = None
    f_status = None
    f_latest_status = None
    f_operation_uuid = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 18:
            if f_slave_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_slave_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 26:
            if f_status is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_status = decode_v1_OperationStatus(b, p, q)
            p = q
        elif t == 34:
            if f_latest_status is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_latest_status = decode_v1_OperationStatus(b, p, q)
            p = q
        elif t == 42:
            if f_operation_uuid is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_operation_uuid = decode_v1_UUID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_status is None:
        raise UnusualError
    return internal.UpdateOperationStatusMessage(framework_id=f_framework_id, slave_id=f_slave_id, status=f_status, latest_status=f_latest_status, operation_uuid=f_operation_uuid)


def encode_internal_UpdateOperationStatusMessage(m):
    o = []
    x = m.framework_id
    if x is not None:
        s = encode_v1_FrameworkID(x)
        o += (b"\x0a", V[len(s)], s)
    x = m.slave_id
    if x is not None:
        s = encode_v1_AgentID(x)
        o += (b"\x12", V[len(s)], s)
    s = encode_v1_OperationStatus(m.status)
    o += (b"\x1a", V[len(s)], s)
    x = m.latest_status
    if x is not None:
        s = encode_v1_OperationStatus(x)
        o += (b"\x22", V[len(s)], s)
    x = m.operation_uuid
    if x is not None:
        s = encode_v1_UUID(x)
        o += (b"\x2a", V[len(s)], s)
    return b"".join(o)


def decode_internal_UpdateOperationStatusRecord(b, p, e):
    f_type = None
    f_update = None
    f_uuid = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_internal_UpdateOperationStatusRecord_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 18:
            if f_update is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_update = decode_internal_UpdateOperationStatusMessage(b, p, q)
            p = q
        elif t == 26:
            if f_uuid is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_uuid = decode_v1_UUID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_type is None:
        raise UnusualError
    return internal.UpdateOperationStatusRecord(type=f_type, update=f_update, uuid=f_uuid)


def encode_internal_UpdateOperationStatusRecord(m):
    o = []
    o += (b"\x08", numbers_internal_UpdateOperationStatusRecord_Type[m.type])
    x = m.update
    if x is not None:
        s = encode_internal_UpdateOperationStatusMessage(x)
        o += (b"\x12", V[len(s)], s)
    x = m.uuid
    if x is not None:
        s = encode_v1_UUID(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_internal_ApplyOperationMessage(b, p, e):
    f_framework_id = None
    f_operation_info = None
    f_operation_uuid = None
    f_resource_version_uuid = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 18:
            if f_operation_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_operation_info = decode_v1_Offer_Operation(b, p, q)
            p = q
        elif t == 26:
            if f_operation_uuid is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_operation_uuid = decode_v1_UUID(b, p, q)
            p = q
        elif t == 34:
            if f_resource_version_uuid is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_resource_version_uuid = decode_internal_ResourceVersionUUID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_operation_info is None or f_operation_uuid is None or f_resource_version_uuid is None:
        raise UnusualError
    return internal.ApplyOperationMessage(framework_id=f_framework_id, operation_info=f_operation_info, operation_uuid=f_operation_uuid, resource_version_uuid=f_resource_version_uuid)


def encode_internal_ApplyOperationMessage(m):
    o = []
    x = m.framework_id
    if x is not None:
        s = encode_v1_FrameworkID(x)
        o += (b"\x0a", V[len(s)], s)
    s = encode_v1_Offer_Operation(m.operation_info)
    o += (b"\x12", V[len(s)], s)
    s = encode_v1_UUID(m.operation_uuid)
    o += (b"\x1a", V[len(s)], s)
    s = encode_internal_ResourceVersionUUID(m.resource_version_uuid)
    o += (b"\x22", V[len(s)], s)
    return b"".join(o)


def decode_internal_ResourceProviderCallMessage(b, p, e):
    f_call = None
    f_uuid = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_call is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_call = decode_v1_resource_provider_Call(b, p, q)
            p = q
        elif t == 18:
            if f_uuid is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_uuid = decode_v1_UUID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_call is None:
        raise UnusualError
    return internal.ResourceProviderCallMessage(call=f_call, uuid=f_uuid)


def encode_internal_ResourceProviderCallMessage(m):
    o = []
    s = encode_v1_resource_provider_Call(m.call)
    o += (b"\x0a", V[len(s)], s)
    x = m.uuid
    if x is not None:
        s = encode_v1_UUID(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_internal_ResourceProviderEventMessage(b, p, e):
    f_resource_provider_id = None
    f_event = None
    f_uuid = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_resource_provider_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_resource_provider_id = decode_v1_ResourceProviderID(b, p, q)
            p = q
        elif t == 18:
            if f_event is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_event = decode_v1_resource_provider_Event(b, p, q)
            p = q
        elif t == 26:
            if f_uuid is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_uuid = decode_v1_UUID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_resource_provider_id is None or f_event is None:
        raise UnusualError
    return internal.ResourceProviderEventMessage(resource_provider_id=f_resource_provider_id, event=f_event, uuid=f_uuid)


def encode_internal_ResourceProviderEventMessage(m):
    o = []
    s = encode_v1_ResourceProviderID(m.resource_provider_id)
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_resource_provider_Event(m.event)
    o += (b"\x12", V[len(s)], s)
    x = m.uuid
    if x is not None:
        s = encode_v1_UUID(x)
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_internal_RegisterExecutorMessage(b, p, e):
    f_framework_id = None
    f_executor_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 18:
            if f_executor_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_executor_id = decode_v1_ExecutorID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_framework_id is None or f_executor_id is None:
        raise UnusualError
    return internal.RegisterExecutorMessage(framework_id=f_framework_id, executor_id=f_executor_id)


def encode_internal_RegisterExecutorMessage(m):
    o = []
    s = encode_v1_FrameworkID(m.framework_id)
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_ExecutorID(m.executor_id)
    o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_internal_ExecutorRegisteredMessage(b, p, e):
    f_executor_info = None
    f_framework_id = None
    f_framework_info = None
    f_slave_id = None
    f_slave_info = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 18:
            if f_executor_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_executor_info = decode_v1_ExecutorInfo(b, p, q)
            p = q
        elif t == 26:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 34:
            if f_framework_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_info = decode_v1_FrameworkInfo(b, p, q)
            p = q
        elif t == 42:
            if f_slave_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_slave_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 50:
            if f_slave_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_slave_info = decode_v1_AgentInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_executor_info is None or f_framework_id is None or f_framework_info is None or f_slave_id is None or f_slave_info is None:
        raise UnusualError
    return internal.ExecutorRegisteredMessage(executor_info=f_executor_info, framework_id=f_framework_id, framework_info=f_framework_info, slave_id=f_slave_id, slave_info=f_slave_info)


def encode_internal_ExecutorRegisteredMessage(m):
    o = []
    s = encode_v1_ExecutorInfo(m.executor_info)
    o += (b"\x12", V[len(s)], s)
    s = encode_v1_FrameworkID(m.framework_id)
    o += (b"\x1a", V[len(s)], s)
    s = encode_v1_FrameworkInfo(m.framework_info)
    o += (b"\x22", V[len(s)], s)
    s = encode_v1_AgentID(m.slave_id)
    o += (b"\x2a", V[len(s)], s)
    s = encode_v1_AgentInfo(m.slave_info)
    o += (b"\x32", V[len(s)], s)
    return b"".join(o)


def decode_internal_ExecutorReregisteredMessage(b, p, e):
    f_slave_id = None
    f_slave_info = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_slave_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_slave_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 18:
            if f_slave_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_slave_info = decode_v1_AgentInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_slave_id is None or f_slave_info is None:
        raise UnusualError
    return internal.ExecutorReregisteredMessage(slave_id=f_slave_id, slave_info=f_slave_info)


def encode_internal_ExecutorReregisteredMessage(m):
    o = []
    s = encode_v1_AgentID(m.slave_id)
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_AgentInfo(m.slave_info)
    o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_internal_ExitedExecutorMessage(b, p, e):
    f_slave_id = None
    f_framework_id = None
    f_executor_id = None
    f_status = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_slave_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_slave_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 18:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 26:
            if f_executor_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_executor_id = decode_v1_ExecutorID(b, p, q)
            p = q
        elif t == 32:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n = (n + 0x80000000 & 0xFFFFFFFF) - 0x80000000
            f_status = n
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_slave_id is None or f_framework_id is None or f_executor_id is None or f_status is None:
        raise UnusualError
    return internal.ExitedExecutorMessage(slave_id=f_slave_id, framework_id=f_framework_id, executor_id=f_executor_id, status=f_status)


def encode_internal_ExitedExecutorMessage(m):
    o = []
    s = encode_v1_AgentID(m.slave_id)
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_FrameworkID(m.framework_id)
    o += (b"\x12", V[len(s)], s)
    s = encode_v1_ExecutorID(m.executor_id)
    o += (b"\x1a", V[len(s)], s)
    o += (b"\x20", V[m.status])
    return b"".join(o)


def decode_internal_ReconnectExecutorMessage(b, p, e):
    f_slave_id = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_slave_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_slave_id = decode_v1_AgentID(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_slave_id is None:
        raise UnusualError
    return internal.ReconnectExecutorMessage(slave_id=f_slave_id)


def encode_internal_ReconnectExecutorMessage(m):
    s = encode_v1_AgentID(m.slave_id)
    return b"\x0a" + V[len(s)] + s


def decode_internal_ReregisterExecutorMessage(b, p, e):
    f_executor_id = None
    f_framework_id = None
    f_tasks = None
    f_updates = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_executor_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_executor_id = decode_v1_ExecutorID(b, p, q)
            p = q
        elif t == 18:
            if f_framework_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_framework_id = decode_v1_FrameworkID(b, p, q)
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_tasks is None:
                f_tasks = [decode_v1_TaskInfo(b, p, q)]
            else:
                f_tasks.append(decode_v1_TaskInfo(b, p, q))
            p = q
        elif t == 34:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_updates is None:
                f_updates = [decode_internal_StatusUpdate(b, p, q)]
            else:
                f_updates.append(decode_internal_StatusUpdate(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_executor_id is None or f_framework_id is None:
        raise UnusualError
    return internal.ReregisterExecutorMessage(executor_id=f_executor_id, framework_id=f_framework_id, tasks=() if f_tasks is None else tuple(f_tasks), updates=() if f_updates is None else tuple(f_updates))


def encode_internal_ReregisterExecutorMessage(m):
    o = []
    s = encode_v1_ExecutorID(m.executor_id)
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_FrameworkID(m.framework_id)
    o += (b"\x12", V[len(s)], s)
    for x in m.tasks:
        s = encode_v1_TaskInfo(x)
        o += (b"\x1a", V[len(s)], s)
    for x in m.updates:
        s = encode_internal_StatusUpdate(x)
        o += (b"\x22", V[len(s)], s)
    return b"".join(o)


def decode_internal_DrainSlaveMessage(b, p, e):
    f_config = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_config is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_config = decode_v1_DrainConfig(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_config is None:
        raise UnusualError
    return internal.DrainSlaveMessage(config=f_config)


def encode_internal_DrainSlaveMessage(m):
    s = encode_v1_DrainConfig(m.config)
    return b"\x0a" + V[len(s)] + s


def decode_internal_ShutdownMessage(b, p, e):
    f_message = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_message = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return internal.ShutdownMessage(message=f_message)


def encode_internal_ShutdownMessage(m):
    o = []
    x = m.message
    if x is not None:
        s = x.encode()
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_internal_Archive(b, p, e):
    f_frameworks = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_frameworks is None:
                f_frameworks = [decode_internal_Archive_Framework(b, p, q)]
            else:
                f_frameworks.append(decode_internal_Archive_Framework(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return internal.Archive(frameworks=() if f_frameworks is None else tuple(f_frameworks))


def encode_internal_Archive(m):
    o = []
    for x in m.frameworks:
        s = encode_internal_Archive_Framework(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_internal_TaskHealthStatus(b, p, e):
    f_task_id = None
    f_healthy = None
    f_kill_task = None
    f_consecutive_failures = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_task_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_task_id = decode_v1_TaskID(b, p, q)
            p = q
        elif t == 16:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_healthy = n != 0
        elif t == 24:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_kill_task = n != 0
        elif t == 32:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n = (n + 0x80000000 & 0xFFFFFFFF) - 0x80000000
            f_consecutive_failures = n
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_task_id is None or f_healthy is None:
        raise UnusualError
    return internal.TaskHealthStatus(task_id=f_task_id, healthy=f_healthy, kill_task=f_kill_task, consecutive_failures=f_consecutive_failures)


def encode_internal_TaskHealthStatus(m):
    o = []
    s = encode_v1_TaskID(m.task_id)
    o += (b"\x0a", V[len(s)], s)
    o += (b"\x10", (b"\x01" if m.healthy else b"\x00"))
    x = m.kill_task
    if x is not None:
        o += (b"\x18", (b"\x01" if x else b"\x00"))
    x = m.consecutive_failures
    if x is not None:
        o += (b"\x20", V[x])
    return b"".join(o)


def decode_internal_HookExecuted(b, p, e):
    f_module = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_module = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return internal.HookExecuted(module=f_module)


def encode_internal_HookExecuted(m):
    o = []
    x = m.module
    if x is not None:
        s = x.encode()
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_internal_resource_providers_ResourceProvider(b, p, e):
    f_id = None
    f_type = None
    f_name = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_id = decode_v1_ResourceProviderID(b, p, q)
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_type = b[p:q].decode()
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_name = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_id is None:
        raise UnusualError
    return internal_resource_providers.ResourceProvider(id=f_id, type=f_type, name=f_name)


def encode_internal_resource_providers_ResourceProvider(m):
    o = []
    s = encode_v1_ResourceProviderID(m.id)
    o += (b"\x0a", V[len(s)], s)
    x = m.type
    if x is not None:
        s = x.encode()
        o += (b"\x12", V[len(s)], s)
    x = m.name
    if x is not None:
        s = x.encode()
        o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_internal_resource_providers_Registry(b, p, e):
    f_resource_providers = None
    f_removed_resource_providers = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_resource_providers is None:
                f_resource_providers = [decode_internal_resource_providers_ResourceProvider(b, p, q)]
            else:
                f_resource_providers.append(decode_internal_resource_providers_ResourceProvider(b, p, q))
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_removed_resource_providers is None:
                f_removed_resource_providers = [decode_internal_resource_providers_ResourceProvider(b, p, q)]
            else:
                f_removed_resource_providers.append(decode_internal_resource_providers_ResourceProvider(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return internal_resource_providers.Registry(resource_providers=() if f_resource_providers is None else tuple(f_resource_providers), removed_resource_providers=() if f_removed_resource_providers is None else tuple(f_removed_resource_providers))


def encode_internal_resource_providers_Registry(m):
    o = []
    for x in m.resource_providers:
        s = encode_internal_resource_providers_ResourceProvider(x)
        o += (b"\x0a", V[len(s)], s)
    for x in m.removed_resource_providers:
        s = encode_internal_resource_providers_ResourceProvider(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_internal_Registry_Master(b, p, e):
    f_info = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_info = decode_v1_MasterInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_info is None:
        raise UnusualError
    return internal.Registry_Master(info=f_info)


def encode_internal_Registry_Master(m):
    s = encode_v1_MasterInfo(m.info)
    return b"\x0a" + V[len(s)] + s


def decode_internal_Registry_Slave(b, p, e):
    f_info = None
    f_drain_info = None
    f_deactivated = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_info = decode_v1_AgentInfo(b, p, q)
            p = q
        elif t == 18:
            if f_drain_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_drain_info = decode_v1_DrainInfo(b, p, q)
            p = q
        elif t == 24:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_deactivated = n != 0
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_info is None:
        raise UnusualError
    return internal.Registry_Slave(info=f_info, drain_info=f_drain_info, deactivated=f_deactivated)


def encode_internal_Registry_Slave(m):
    o = []
    s = encode_v1_AgentInfo(m.info)
    o += (b"\x0a", V[len(s)], s)
    x = m.drain_info
    if x is not None:
        s = encode_v1_DrainInfo(x)
        o += (b"\x12", V[len(s)], s)
    x = m.deactivated
    if x is not None:
        o += (b"\x18", (b"\x01" if x else b"\x00"))
    return b"".join(o)


def decode_internal_Registry_Slaves(b, p, e):
    f_slaves = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_slaves is None:
                f_slaves = [decode_internal_Registry_Slave(b, p, q)]
            else:
                f_slaves.append(decode_internal_Registry_Slave(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return internal.Registry_Slaves(slaves=() if f_slaves is None else tuple(f_slaves))


def encode_internal_Registry_Slaves(m):
    o = []
    for x in m.slaves:
        s = encode_internal_Registry_Slave(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_internal_Registry_UnreachableSlave(b, p, e):
    f_id = None
    f_timestamp = None
    f_drain_info = None
    f_deactivated = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 18:
            if f_timestamp is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_timestamp = decode_v1_TimeInfo(b, p, q)
            p = q
        elif t == 26:
            if f_drain_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_drain_info = decode_v1_DrainInfo(b, p, q)
            p = q
        elif t == 32:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            f_deactivated = n != 0
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_id is None or f_timestamp is None:
        raise UnusualError
    return internal.Registry_UnreachableSlave(id=f_id, timestamp=f_timestamp, drain_info=f_drain_info, deactivated=f_deactivated)


def encode_internal_Registry_UnreachableSlave(m):
    o = []
    s = encode_v1_AgentID(m.id)
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_TimeInfo(m.timestamp)
    o += (b"\x12", V[len(s)], s)
    x = m.drain_info
    if x is not None:
        s = encode_v1_DrainInfo(x)
        o += (b"\x1a", V[len(s)], s)
    x = m.deactivated
    if x is not None:
        o += (b"\x20", (b"\x01" if x else b"\x00"))
    return b"".join(o)


def decode_internal_Registry_UnreachableSlaves(b, p, e):
    f_slaves = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_slaves is None:
                f_slaves = [decode_internal_Registry_UnreachableSlave(b, p, q)]
            else:
                f_slaves.append(decode_internal_Registry_UnreachableSlave(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return internal.Registry_UnreachableSlaves(slaves=() if f_slaves is None else tuple(f_slaves))


def encode_internal_Registry_UnreachableSlaves(m):
    o = []
    for x in m.slaves:
        s = encode_internal_Registry_UnreachableSlave(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_internal_Registry_GoneSlave(b, p, e):
    f_id = None
    f_timestamp = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_id is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_id = decode_v1_AgentID(b, p, q)
            p = q
        elif t == 18:
            if f_timestamp is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_timestamp = decode_v1_TimeInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_id is None or f_timestamp is None:
        raise UnusualError
    return internal.Registry_GoneSlave(id=f_id, timestamp=f_timestamp)


def encode_internal_Registry_GoneSlave(m):
    o = []
    s = encode_v1_AgentID(m.id)
    o += (b"\x0a", V[len(s)], s)
    s = encode_v1_TimeInfo(m.timestamp)
    o += (b"\x12", V[len(s)], s)
    return b"".join(o)


def decode_internal_Registry_GoneSlaves(b, p, e):
    f_slaves = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_slaves is None:
                f_slaves = [decode_internal_Registry_GoneSlave(b, p, q)]
            else:
                f_slaves.append(decode_internal_Registry_GoneSlave(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return internal.Registry_GoneSlaves(slaves=() if f_slaves is None else tuple(f_slaves))


def encode_internal_Registry_GoneSlaves(m):
    o = []
    for x in m.slaves:
        s = encode_internal_Registry_GoneSlave(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_internal_Registry_Machine(b, p, e):
    f_info = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_info = decode_v1_MachineInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_info is None:
        raise UnusualError
    return internal.Registry_Machine(info=f_info)


def encode_internal_Registry_Machine(m):
    s = encode_v1_MachineInfo(m.info)
    return b"\x0a" + V[len(s)] + s


def decode_internal_Registry_Machines(b, p, e):
    f_machines = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_machines is None:
                f_machines = [decode_internal_Registry_Machine(b, p, q)]
            else:
                f_machines.append(decode_internal_Registry_Machine(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return internal.Registry_Machines(machines=() if f_machines is None else tuple(f_machines))


def encode_internal_Registry_Machines(m):
    o = []
    for x in m.machines:
        s = encode_internal_Registry_Machine(x)
        o += (b"\x0a", V[len(s)], s)
    return b"".join(o)


def decode_internal_Registry_Quota(b, p, e):
    f_info = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_info = decode_v1_quota_QuotaInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_info is None:
        raise UnusualError
    return internal.Registry_Quota(info=f_info)


def encode_internal_Registry_Quota(m):
    s = encode_v1_quota_QuotaInfo(m.info)
    return b"\x0a" + V[len(s)] + s


def decode_internal_Registry_Weight(b, p, e):
    f_info = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_info is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_info = decode_v1_WeightInfo(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_info is None:
        raise UnusualError
    return internal.Registry_Weight(info=f_info)


def encode_internal_Registry_Weight(m):
    s = encode_v1_WeightInfo(m.info)
    return b"\x0a" + V[len(s)] + s


def decode_internal_Registry_MinimumCapability(b, p, e):
    f_capability = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_capability = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_capability is None:
        raise UnusualError
    return internal.Registry_MinimumCapability(capability=f_capability)


def encode_internal_Registry_MinimumCapability(m):
    s = m.capability.encode()
    return b"\x0a" + V[len(s)] + s


def decode_internal_Registry(b, p, e):
    f_master = None
    f_slaves = None
    f_unreachable = None
    f_gone = None
    f_machines = None
    f_schedules = None
    f_quotas = None
    f_quota_configs = None
    f_weights = None
    f_resource_provider_registry = None
    f_minimum_capabilities = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_master is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_master = decode_internal_Registry_Master(b, p, q)
            p = q
        elif t == 18:
            if f_slaves is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_slaves = decode_internal_Registry_Slaves(b, p, q)
            p = q
        elif t == 26:
            if f_machines is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_machines = decode_internal_Registry_Machines(b, p, q)
            p = q
        elif t == 34:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_schedules is None:
                f_schedules = [decode_v1_maintenance_Schedule(b, p, q)]
            else:
                f_schedules.append(decode_v1_maintenance_Schedule(b, p, q))
            p = q
        elif t == 42:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_quotas is None:
                f_quotas = [decode_internal_Registry_Quota(b, p, q)]
            else:
                f_quotas.append(decode_internal_Registry_Quota(b, p, q))
            p = q
        elif t == 50:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_weights is None:
                f_weights = [decode_internal_Registry_Weight(b, p, q)]
            else:
                f_weights.append(decode_internal_Registry_Weight(b, p, q))
            p = q
        elif t == 58:
            if f_unreachable is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_unreachable = decode_internal_Registry_UnreachableSlaves(b, p, q)
            p = q
        elif t == 66:
            if f_gone is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_gone = decode_internal_Registry_GoneSlaves(b, p, q)
            p = q
        elif t == 74:
            if f_resource_provider_registry is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_resource_provider_registry = decode_internal_resource_providers_Registry(b, p, q)
            p = q
        elif t == 82:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_minimum_capabilities is None:
                f_minimum_capabilities = [decode_internal_Registry_MinimumCapability(b, p, q)]
            else:
                f_minimum_capabilities.append(decode_internal_Registry_MinimumCapability(b, p, q))
            p = q
        elif t == 90:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_quota_configs is None:
                f_quota_configs = [decode_v1_quota_QuotaConfig(b, p, q)]
            else:
                f_quota_configs.append(decode_v1_quota_QuotaConfig(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return internal.Registry(master=f_master, slaves=f_slaves, unreachable=f_unreachable, gone=f_gone, machines=f_machines, schedules=() if f_schedules is None else tuple(f_schedules), quotas=() if f_quotas is None else tuple(f_quotas), quota_configs=() if f_quota_configs is None else tuple(f_quota_configs), weights=() if f_weights is None else tuple(f_weights), resource_provider_registry=f_resource_provider_registry, minimum_capabilities=() if f_minimum_capabilities is None else tuple(f_minimum_capabilities))


def encode_internal_Registry(m):
    o = []
    x = m.master
    if x is not None:
        s = encode_internal_Registry_Master(x)
        o += (b"\x0a", V[len(s)], s)
    x = m.slaves
    if x is not None:
        s = encode_internal_Registry_Slaves(x)
        o += (b"\x12", V[len(s)], s)
    x = m.machines
    if x is not None:
        s = encode_internal_Registry_Machines(x)
        o += (b"\x1a", V[len(s)], s)
    for x in m.schedules:
        s = encode_v1_maintenance_Schedule(x)
        o += (b"\x22", V[len(s)], s)
    for x in m.quotas:
        s = encode_internal_Registry_Quota(x)
        o += (b"\x2a", V[len(s)], s)
    for x in m.weights:
        s = encode_internal_Registry_Weight(x)
        o += (b"\x32", V[len(s)], s)
    x = m.unreachable
    if x is not None:
        s = encode_internal_Registry_UnreachableSlaves(x)
        o += (b"\x3a", V[len(s)], s)
    x = m.gone
    if x is not None:
        s = encode_internal_Registry_GoneSlaves(x)
        o += (b"\x42", V[len(s)], s)
    x = m.resource_provider_registry
    if x is not None:
        s = encode_internal_resource_providers_Registry(x)
        o += (b"\x4a", V[len(s)], s)
    for x in m.minimum_capabilities:
        s = encode_internal_Registry_MinimumCapability(x)
        o += (b"\x52", V[len(s)], s)
    for x in m.quota_configs:
        s = encode_v1_quota_QuotaConfig(x)
        o += (b"\x5a", V[len(s)], s)
    return b"".join(o)


def decode_internal_state_Entry(b, p, e):
    f_name = None
    f_uuid = None
    f_value = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_name = b[p:q].decode()
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_uuid = b[p:q]
            p = q
        elif t == 26:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_value = b[p:q]
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_name is None or f_uuid is None or f_value is None:
        raise UnusualError
    return internal_state.Entry(name=f_name, uuid=f_uuid, value=f_value)


def encode_internal_state_Entry(m):
    o = []
    s = m.name.encode()
    o += (b"\x0a", V[len(s)], s)
    s = m.uuid
    o += (b"\x12", V[len(s)], s)
    s = m.value
    o += (b"\x1a", V[len(s)], s)
    return b"".join(o)


def decode_internal_state_Operation_Snapshot(b, p, e):
    f_entry = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_entry is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_entry = decode_internal_state_Entry(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_entry is None:
        raise UnusualError
    return internal_state.Operation_Snapshot(entry=f_entry)


def encode_internal_state_Operation_Snapshot(m):
    s = encode_internal_state_Entry(m.entry)
    return b"\x0a" + V[len(s)] + s


def decode_internal_state_Operation_Diff(b, p, e):
    f_entry = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            if f_entry is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_entry = decode_internal_state_Entry(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_entry is None:
        raise UnusualError
    return internal_state.Operation_Diff(entry=f_entry)


def encode_internal_state_Operation_Diff(m):
    s = encode_internal_state_Entry(m.entry)
    return b"\x0a" + V[len(s)] + s


def decode_internal_state_Operation_Expunge(b, p, e):
    f_name = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_name = b[p:q].decode()
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_name is None:
        raise UnusualError
    return internal_state.Operation_Expunge(name=f_name)


def encode_internal_state_Operation_Expunge(m):
    s = m.name.encode()
    return b"\x0a" + V[len(s)] + s


def decode_internal_state_Operation(b, p, e):
    f_type = None
    f_snapshot = None
    f_diff = None
    f_expunge = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 8:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
                n &= 0xFFFFFFFF
            x = members_internal_state_Operation_Type.get(n)
            if x is not None:
                f_type = x
        elif t == 18:
            if f_snapshot is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_snapshot = decode_internal_state_Operation_Snapshot(b, p, q)
            p = q
        elif t == 26:
            if f_expunge is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_expunge = decode_internal_state_Operation_Expunge(b, p, q)
            p = q
        elif t == 34:
            if f_diff is not None:
                raise UnusualError
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            f_diff = decode_internal_state_Operation_Diff(b, p, q)
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    if f_type is None:
        raise UnusualError
    return internal_state.Operation(type=f_type, snapshot=f_snapshot, diff=f_diff, expunge=f_expunge)


def encode_internal_state_Operation(m):
    o = []
    o += (b"\x08", numbers_internal_state_Operation_Type[m.type])
    x = m.snapshot
    if x is not None:
        s = encode_internal_state_Operation_Snapshot(x)
        o += (b"\x12", V[len(s)], s)
    x = m.expunge
    if x is not None:
        s = encode_internal_state_Operation_Expunge(x)
        o += (b"\x1a", V[len(s)], s)
    x = m.diff
    if x is not None:
        s = encode_internal_state_Operation_Diff(x)
        o += (b"\x22", V[len(s)], s)
    return b"".join(o)


def decode_internal_agent_ResourceState(b, p, e):
    f_operations = None
    f_resources = None
    while p < e:
        t = b[p]
        p += 1
        if t > 127:
            t, p = more(b, p, t)
        if t == 10:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_operations is None:
                f_operations = [decode_v1_Operation(b, p, q)]
            else:
                f_operations.append(decode_v1_Operation(b, p, q))
            p = q
        elif t == 18:
            n = b[p]
            p += 1
            if n > 127:
                n, p = more(b, p, n)
            q = p + n
            if q > e:
                raise OverrunError
            if f_resources is None:
                f_resources = [decode_v1_Resource(b, p, q)]
            else:
                f_resources.append(decode_v1_Resource(b, p, q))
            p = q
        else:
            p = skip(b, p, e, t)
    if p != e:
        raise OverrunError
    return internal_agent.ResourceState(operations=() if f_operations is None else tuple(f_operations), resources=() if f_resources is None else tuple(f_resources))


def encode_internal_agent_ResourceState(m):
    o = []
    for x in m.operations:
        s = encode_v1_Operation(x)
        o += (b"\x0a", V[len(s)], s)
    for x in m.resources:
        s = encode_v1_Resource(x)
        o += (b"\x12", V[len(s)], s)
    return b"".join(o)

DECODERS: dict[type[msgspec.Struct], Callable[[bytes, int, int], Any]] = {
    v1.FrameworkID: decode_v1_FrameworkID,
    v1.OfferID: decode_v1_OfferID,
    v1.AgentID: decode_v1_AgentID,
    v1.TaskID: decode_v1_TaskID,
    v1.ExecutorID: decode_v1_ExecutorID,
    v1.ContainerID: decode_v1_ContainerID,
    v1.ResourceProviderID: decode_v1_ResourceProviderID,
    v1.OperationID: decode_v1_OperationID,
    v1.TimeInfo: decode_v1_TimeInfo,
    v1.DurationInfo: decode_v1_DurationInfo,
    v1.Address: decode_v1_Address,
    v1.Parameter: decode_v1_Parameter,
    v1.URL: decode_v1_URL,
    v1.Unavailability: decode_v1_Unavailability,
    v1.MachineID: decode_v1_MachineID,
    v1.MachineInfo: decode_v1_MachineInfo,
    v1.FrameworkInfo_Capability: decode_v1_FrameworkInfo_Capability,
    v1.Label: decode_v1_Label,
    v1.Labels: decode_v1_Labels,
    v1.Value_Scalar: decode_v1_Value_Scalar,
    v1.OfferFilters_ResourceQuantities: decode_v1_OfferFilters_ResourceQuantities,
    v1.OfferFilters_MinAllocatableResources: decode_v1_OfferFilters_MinAllocatableResources,
    v1.OfferFilters: decode_v1_OfferFilters,
    v1.FrameworkInfo: decode_v1_FrameworkInfo,
    v1.CommandInfo_URI: decode_v1_CommandInfo_URI,
    v1.Secret_Reference: decode_v1_Secret_Reference,
    v1.Secret_Value: decode_v1_Secret_Value,
    v1.Secret: decode_v1_Secret,
    v1.Environment_Variable: decode_v1_Environment_Variable,
    v1.Environment: decode_v1_Environment,
    v1.CommandInfo: decode_v1_CommandInfo,
    v1.CheckInfo_Command: decode_v1_CheckInfo_Command,
    v1.CheckInfo_Http: decode_v1_CheckInfo_Http,
    v1.CheckInfo_Tcp: decode_v1_CheckInfo_Tcp,
    v1.CheckInfo: decode_v1_CheckInfo,
    v1.HealthCheck_HTTPCheckInfo: decode_v1_HealthCheck_HTTPCheckInfo,
    v1.HealthCheck_TCPCheckInfo: decode_v1_HealthCheck_TCPCheckInfo,
    v1.HealthCheck: decode_v1_HealthCheck,
    v1.KillPolicy: decode_v1_KillPolicy,
    v1.Image_Appc: decode_v1_Image_Appc,
    v1.Credential: decode_v1_Credential,
    v1.Image_Docker: decode_v1_Image_Docker,
    v1.Image: decode_v1_Image,
    v1.Parameters: decode_v1_Parameters,
    v1.Volume_Source_DockerVolume: decode_v1_Volume_Source_DockerVolume,
    v1.MountPropagation: decode_v1_MountPropagation,
    v1.Volume_Source_HostPath: decode_v1_Volume_Source_HostPath,
    v1.Volume_Source_SandboxPath: decode_v1_Volume_Source_SandboxPath,
    v1.Volume_Source_CSIVolume_VolumeCapability_BlockVolume: decode_v1_Volume_Source_CSIVolume_VolumeCapability_BlockVolume,
    v1.Volume_Source_CSIVolume_VolumeCapability_MountVolume: decode_v1_Volume_Source_CSIVolume_VolumeCapability_MountVolume,
    v1.Volume_Source_CSIVolume_VolumeCapability_AccessMode: decode_v1_Volume_Source_CSIVolume_VolumeCapability_AccessMode,
    v1.Volume_Source_CSIVolume_VolumeCapability: decode_v1_Volume_Source_CSIVolume_VolumeCapability,
    v1.Volume_Source_CSIVolume_StaticProvisioning: decode_v1_Volume_Source_CSIVolume_StaticProvisioning,
    v1.Volume_Source_CSIVolume: decode_v1_Volume_Source_CSIVolume,
    v1.Volume_Source: decode_v1_Volume_Source,
    v1.Volume: decode_v1_Volume,
    v1.ContainerInfo_DockerInfo_PortMapping: decode_v1_ContainerInfo_DockerInfo_PortMapping,
    v1.ContainerInfo_DockerInfo: decode_v1_ContainerInfo_DockerInfo,
    v1.ContainerInfo_MesosInfo: decode_v1_ContainerInfo_MesosInfo,
    v1.NetworkInfo_IPAddress: decode_v1_NetworkInfo_IPAddress,
    v1.NetworkInfo_PortMapping: decode_v1_NetworkInfo_PortMapping,
    v1.NetworkInfo: decode_v1_NetworkInfo,
    v1.CapabilityInfo: decode_v1_CapabilityInfo,
    v1.SeccompInfo: decode_v1_SeccompInfo,
    v1.LinuxInfo: decode_v1_LinuxInfo,
    v1.RLimitInfo_RLimit: decode_v1_RLimitInfo_RLimit,
    v1.RLimitInfo: decode_v1_RLimitInfo,
    v1.TTYInfo_WindowSize: decode_v1_TTYInfo_WindowSize,
    v1.TTYInfo: decode_v1_TTYInfo,
    v1.ContainerInfo: decode_v1_ContainerInfo,
    v1.Value_Range: decode_v1_Value_Range,
    v1.Value_Ranges: decode_v1_Value_Ranges,
    v1.Value_Set: decode_v1_Value_Set,
    v1.Resource_AllocationInfo: decode_v1_Resource_AllocationInfo,
    v1.Resource_ReservationInfo: decode_v1_Resource_ReservationInfo,
    v1.Resource_DiskInfo_Persistence: decode_v1_Resource_DiskInfo_Persistence,
    v1.Resource_DiskInfo_Source_Path: decode_v1_Resource_DiskInfo_Source_Path,
    v1.Resource_DiskInfo_Source_Mount: decode_v1_Resource_DiskInfo_Source_Mount,
    v1.Resource_DiskInfo_Source: decode_v1_Resource_DiskInfo_Source,
    v1.Resource_DiskInfo: decode_v1_Resource_DiskInfo,
    v1.Resource_RevocableInfo: decode_v1_Resource_RevocableInfo,
    v1.Resource_SharedInfo: decode_v1_Resource_SharedInfo,
    v1.Resource: decode_v1_Resource,
    v1.Port: decode_v1_Port,
    v1.Ports: decode_v1_Ports,
    v1.DiscoveryInfo: decode_v1_DiscoveryInfo,
    v1.ExecutorInfo: decode_v1_ExecutorInfo,
    v1.DomainInfo_FaultDomain_RegionInfo: decode_v1_DomainInfo_FaultDomain_RegionInfo,
    v1.DomainInfo_FaultDomain_ZoneInfo: decode_v1_DomainInfo_FaultDomain_ZoneInfo,
    v1.DomainInfo_FaultDomain: decode_v1_DomainInfo_FaultDomain,
    v1.DomainInfo: decode_v1_DomainInfo,
    v1.MasterInfo_Capability: decode_v1_MasterInfo_Capability,
    v1.MasterInfo: decode_v1_MasterInfo,
    v1.AgentInfo_Capability: decode_v1_AgentInfo_Capability,
    v1.Value_Text: decode_v1_Value_Text,
    v1.Attribute: decode_v1_Attribute,
    v1.AgentInfo: decode_v1_AgentInfo,
    v1.CSIPluginContainerInfo: decode_v1_CSIPluginContainerInfo,
    v1.CSIPluginEndpoint: decode_v1_CSIPluginEndpoint,
    v1.CSIPluginInfo: decode_v1_CSIPluginInfo,
    v1.ResourceProviderInfo_Storage: decode_v1_ResourceProviderInfo_Storage,
    v1.ResourceProviderInfo: decode_v1_ResourceProviderInfo,
    v1.Value: decode_v1_Value,
    v1.TrafficControlStatistics: decode_v1_TrafficControlStatistics,
    v1.IpStatistics: decode_v1_IpStatistics,
    v1.IcmpStatistics: decode_v1_IcmpStatistics,
    v1.TcpStatistics: decode_v1_TcpStatistics,
    v1.UdpStatistics: decode_v1_UdpStatistics,
    v1.SNMPStatistics: decode_v1_SNMPStatistics,
    v1.DiskStatistics: decode_v1_DiskStatistics,
    v1.ResourceStatistics_RatePercentiles: decode_v1_ResourceStatistics_RatePercentiles,
    v1.ResourceStatistics_RateStatistics: decode_v1_ResourceStatistics_RateStatistics,
    v1.Device_Number: decode_v1_Device_Number,
    v1.CgroupInfo_Blkio_Value: decode_v1_CgroupInfo_Blkio_Value,
    v1.CgroupInfo_Blkio_CFQ_Statistics: decode_v1_CgroupInfo_Blkio_CFQ_Statistics,
    v1.CgroupInfo_Blkio_Throttling_Statistics: decode_v1_CgroupInfo_Blkio_Throttling_Statistics,
    v1.CgroupInfo_Blkio_Statistics: decode_v1_CgroupInfo_Blkio_Statistics,
    v1.PerfStatistics: decode_v1_PerfStatistics,
    v1.ResourceStatistics: decode_v1_ResourceStatistics,
    v1.ResourceUsage_Executor_Task: decode_v1_ResourceUsage_Executor_Task,
    v1.ResourceUsage_Executor: decode_v1_ResourceUsage_Executor,
    v1.ResourceUsage: decode_v1_ResourceUsage,
    v1.Request: decode_v1_Request,
    v1.TaskInfo: decode_v1_TaskInfo,
    v1.Offer_Operation_Launch: decode_v1_Offer_Operation_Launch,
    v1.TaskGroupInfo: decode_v1_TaskGroupInfo,
    v1.Offer_Operation_LaunchGroup: decode_v1_Offer_Operation_LaunchGroup,
    v1.Offer_Operation_Reserve: decode_v1_Offer_Operation_Reserve,
    v1.Offer_Operation_Unreserve: decode_v1_Offer_Operation_Unreserve,
    v1.Offer_Operation_Create: decode_v1_Offer_Operation_Create,
    v1.Offer_Operation_Destroy: decode_v1_Offer_Operation_Destroy,
    v1.Offer_Operation_GrowVolume: decode_v1_Offer_Operation_GrowVolume,
    v1.Offer_Operation_ShrinkVolume: decode_v1_Offer_Operation_ShrinkVolume,
    v1.Offer_Operation_CreateDisk: decode_v1_Offer_Operation_CreateDisk,
    v1.Offer_Operation_DestroyDisk: decode_v1_Offer_Operation_DestroyDisk,
    v1.Offer_Operation: decode_v1_Offer_Operation,
    v1.Offer: decode_v1_Offer,
    v1.InverseOffer: decode_v1_InverseOffer,
    v1.CheckStatusInfo_Command: decode_v1_CheckStatusInfo_Command,
    v1.CheckStatusInfo_Http: decode_v1_CheckStatusInfo_Http,
    v1.CheckStatusInfo_Tcp: decode_v1_CheckStatusInfo_Tcp,
    v1.CheckStatusInfo: decode_v1_CheckStatusInfo,
    v1.CgroupInfo_NetCls: decode_v1_CgroupInfo_NetCls,
    v1.CgroupInfo: decode_v1_CgroupInfo,
    v1.ContainerStatus: decode_v1_ContainerStatus,
    v1.TaskResourceLimitation: decode_v1_TaskResourceLimitation,
    v1.TaskStatus: decode_v1_TaskStatus,
    v1.Task: decode_v1_Task,
    v1.UUID: decode_v1_UUID,
    v1.OperationStatus: decode_v1_OperationStatus,
    v1.Operation: decode_v1_Operation,
    v1.Filters: decode_v1_Filters,
    v1.Credentials: decode_v1_Credentials,
    v1.RateLimit: decode_v1_RateLimit,
    v1.RateLimits: decode_v1_RateLimits,
    v1.CgroupInfo_Blkio_CFQ: decode_v1_CgroupInfo_Blkio_CFQ,
    v1.CgroupInfo_Blkio_Throttling: decode_v1_CgroupInfo_Blkio_Throttling,
    v1.CgroupInfo_Blkio: decode_v1_CgroupInfo_Blkio,
    v1.WeightInfo: decode_v1_WeightInfo,
    v1.VersionInfo: decode_v1_VersionInfo,
    v1.Flag: decode_v1_Flag,
    v1.Role: decode_v1_Role,
    v1.Metric: decode_v1_Metric,
    v1.FileInfo: decode_v1_FileInfo,
    v1.Device: decode_v1_Device,
    v1.DeviceAccess_Access: decode_v1_DeviceAccess_Access,
    v1.DeviceAccess: decode_v1_DeviceAccess,
    v1.DeviceWhitelist: decode_v1_DeviceWhitelist,
    v1.DrainConfig: decode_v1_DrainConfig,
    v1.DrainInfo: decode_v1_DrainInfo,
    v1_allocator.InverseOfferStatus: decode_v1_allocator_InverseOfferStatus,
    v1_maintenance.Window: decode_v1_maintenance_Window,
    v1_maintenance.Schedule: decode_v1_maintenance_Schedule,
    v1_maintenance.ClusterStatus_DrainingMachine: decode_v1_maintenance_ClusterStatus_DrainingMachine,
    v1_maintenance.ClusterStatus: decode_v1_maintenance_ClusterStatus,
    v1_quota.QuotaInfo: decode_v1_quota_QuotaInfo,
    v1_quota.QuotaRequest: decode_v1_quota_QuotaRequest,
    v1_quota.QuotaConfig: decode_v1_quota_QuotaConfig,
    v1_quota.QuotaStatus: decode_v1_quota_QuotaStatus,
    v1_scheduler.Event_Subscribed: decode_v1_scheduler_Event_Subscribed,
    v1_scheduler.Event_Offers: decode_v1_scheduler_Event_Offers,
    v1_scheduler.Event_InverseOffers: decode_v1_scheduler_Event_InverseOffers,
    v1_scheduler.Event_Rescind: decode_v1_scheduler_Event_Rescind,
    v1_scheduler.Event_RescindInverseOffer: decode_v1_scheduler_Event_RescindInverseOffer,
    v1_scheduler.Event_Update: decode_v1_scheduler_Event_Update,
    v1_scheduler.Event_UpdateOperationStatus: decode_v1_scheduler_Event_UpdateOperationStatus,
    v1_scheduler.Event_Message: decode_v1_scheduler_Event_Message,
    v1_scheduler.Event_Failure: decode_v1_scheduler_Event_Failure,
    v1_scheduler.Event_Error: decode_v1_scheduler_Event_Error,
    v1_scheduler.Event: decode_v1_scheduler_Event,
    v1_scheduler.Response_ReconcileOperations: decode_v1_scheduler_Response_ReconcileOperations,
    v1_scheduler.Response: decode_v1_scheduler_Response,
    v1_scheduler.AttributeConstraint_Selector: decode_v1_scheduler_AttributeConstraint_Selector,
    v1_scheduler.AttributeConstraint_Predicate_Exists: decode_v1_scheduler_AttributeConstraint_Predicate_Exists,
    v1_scheduler.AttributeConstraint_Predicate_NotExists: decode_v1_scheduler_AttributeConstraint_Predicate_NotExists,
    v1_scheduler.AttributeConstraint_Predicate_TextEquals: decode_v1_scheduler_AttributeConstraint_Predicate_TextEquals,
    v1_scheduler.AttributeConstraint_Predicate_TextNotEquals: decode_v1_scheduler_AttributeConstraint_Predicate_TextNotEquals,
    v1_scheduler.AttributeConstraint_Predicate_TextMatches: decode_v1_scheduler_AttributeConstraint_Predicate_TextMatches,
    v1_scheduler.AttributeConstraint_Predicate_TextNotMatches: decode_v1_scheduler_AttributeConstraint_Predicate_TextNotMatches,
    v1_scheduler.AttributeConstraint_Predicate: decode_v1_scheduler_AttributeConstraint_Predicate,
    v1_scheduler.AttributeConstraint: decode_v1_scheduler_AttributeConstraint,
    v1_scheduler.OfferConstraints_RoleConstraints_Group: decode_v1_scheduler_OfferConstraints_RoleConstraints_Group,
    v1_scheduler.OfferConstraints_RoleConstraints: decode_v1_scheduler_OfferConstraints_RoleConstraints,
    v1_scheduler.OfferConstraints: decode_v1_scheduler_OfferConstraints,
    v1_scheduler.Call_Subscribe: decode_v1_scheduler_Call_Subscribe,
    v1_scheduler.Call_Accept: decode_v1_scheduler_Call_Accept,
    v1_scheduler.Call_Decline: decode_v1_scheduler_Call_Decline,
    v1_scheduler.Call_AcceptInverseOffers: decode_v1_scheduler_Call_AcceptInverseOffers,
    v1_scheduler.Call_DeclineInverseOffers: decode_v1_scheduler_Call_DeclineInverseOffers,
    v1_scheduler.Call_Revive: decode_v1_scheduler_Call_Revive,
    v1_scheduler.Call_Kill: decode_v1_scheduler_Call_Kill,
    v1_scheduler.Call_Shutdown: decode_v1_scheduler_Call_Shutdown,
    v1_scheduler.Call_Acknowledge: decode_v1_scheduler_Call_Acknowledge,
    v1_scheduler.Call_AcknowledgeOperationStatus: decode_v1_scheduler_Call_AcknowledgeOperationStatus,
    v1_scheduler.Call_Reconcile_Task: decode_v1_scheduler_Call_Reconcile_Task,
    v1_scheduler.Call_Reconcile: decode_v1_scheduler_Call_Reconcile,
    v1_scheduler.Call_ReconcileOperations_Operation: decode_v1_scheduler_Call_ReconcileOperations_Operation,
    v1_scheduler.Call_ReconcileOperations: decode_v1_scheduler_Call_ReconcileOperations,
    v1_scheduler.Call_Message: decode_v1_scheduler_Call_Message,
    v1_scheduler.Call_Request: decode_v1_scheduler_Call_Request,
    v1_scheduler.Call_Suppress: decode_v1_scheduler_Call_Suppress,
    v1_scheduler.Call_UpdateFramework: decode_v1_scheduler_Call_UpdateFramework,
    v1_scheduler.Call: decode_v1_scheduler_Call,
    v1_executor.Event_Subscribed: decode_v1_executor_Event_Subscribed,
    v1_executor.Event_Launch: decode_v1_executor_Event_Launch,
    v1_executor.Event_LaunchGroup: decode_v1_executor_Event_LaunchGroup,
    v1_executor.Event_Kill: decode_v1_executor_Event_Kill,
    v1_executor.Event_Acknowledged: decode_v1_executor_Event_Acknowledged,
    v1_executor.Event_Message: decode_v1_executor_Event_Message,
    v1_executor.Event_Error: decode_v1_executor_Event_Error,
    v1_executor.Event: decode_v1_executor_Event,
    v1_executor.Call_Update: decode_v1_executor_Call_Update,
    v1_executor.Call_Subscribe: decode_v1_executor_Call_Subscribe,
    v1_executor.Call_Message: decode_v1_executor_Call_Message,
    v1_executor.Call: decode_v1_executor_Call,
    v1_resource_provider.Event_Subscribed: decode_v1_resource_provider_Event_Subscribed,
    v1_resource_provider.Event_ApplyOperation: decode_v1_resource_provider_Event_ApplyOperation,
    v1_resource_provider.Event_PublishResources: decode_v1_resource_provider_Event_PublishResources,
    v1_resource_provider.Event_AcknowledgeOperationStatus: decode_v1_resource_provider_Event_AcknowledgeOperationStatus,
    v1_resource_provider.Event_ReconcileOperations: decode_v1_resource_provider_Event_ReconcileOperations,
    v1_resource_provider.Event: decode_v1_resource_provider_Event,
    v1_resource_provider.Call_Subscribe: decode_v1_resource_provider_Call_Subscribe,
    v1_resource_provider.Call_UpdateOperationStatus: decode_v1_resource_provider_Call_UpdateOperationStatus,
    v1_resource_provider.Call_UpdateState: decode_v1_resource_provider_Call_UpdateState,
    v1_resource_provider.Call_UpdatePublishResourcesStatus: decode_v1_resource_provider_Call_UpdatePublishResourcesStatus,
    v1_resource_provider.Call: decode_v1_resource_provider_Call,
    well_known.Duration: decode_well_known_Duration,
    v1_master.Call_GetMetrics: decode_v1_master_Call_GetMetrics,
    v1_master.Call_SetLoggingLevel: decode_v1_master_Call_SetLoggingLevel,
    v1_master.Call_ListFiles: decode_v1_master_Call_ListFiles,
    v1_master.Call_ReadFile: decode_v1_master_Call_ReadFile,
    v1_master.Call_UpdateWeights: decode_v1_master_Call_UpdateWeights,
    v1_master.Call_ReserveResources: decode_v1_master_Call_ReserveResources,
    v1_master.Call_UnreserveResources: decode_v1_master_Call_UnreserveResources,
    v1_master.Call_CreateVolumes: decode_v1_master_Call_CreateVolumes,
    v1_master.Call_DestroyVolumes: decode_v1_master_Call_DestroyVolumes,
    v1_master.Call_GrowVolume: decode_v1_master_Call_GrowVolume,
    v1_master.Call_ShrinkVolume: decode_v1_master_Call_ShrinkVolume,
    v1_master.Call_UpdateMaintenanceSchedule: decode_v1_master_Call_UpdateMaintenanceSchedule,
    v1_master.Call_StartMaintenance: decode_v1_master_Call_StartMaintenance,
    v1_master.Call_StopMaintenance: decode_v1_master_Call_StopMaintenance,
    v1_master.Call_DrainAgent: decode_v1_master_Call_DrainAgent,
    v1_master.Call_DeactivateAgent: decode_v1_master_Call_DeactivateAgent,
    v1_master.Call_ReactivateAgent: decode_v1_master_Call_ReactivateAgent,
    v1_master.Call_UpdateQuota: decode_v1_master_Call_UpdateQuota,
    v1_master.Call_SetQuota: decode_v1_master_Call_SetQuota,
    v1_master.Call_RemoveQuota: decode_v1_master_Call_RemoveQuota,
    v1_master.Call_Teardown: decode_v1_master_Call_Teardown,
    v1_master.Call_MarkAgentGone: decode_v1_master_Call_MarkAgentGone,
    v1_master.Call: decode_v1_master_Call,
    v1_master.Response_GetHealth: decode_v1_master_Response_GetHealth,
    v1_master.Response_GetFlags: decode_v1_master_Response_GetFlags,
    v1_master.Response_GetVersion: decode_v1_master_Response_GetVersion,
    v1_master.Response_GetMetrics: decode_v1_master_Response_GetMetrics,
    v1_master.Response_GetLoggingLevel: decode_v1_master_Response_GetLoggingLevel,
    v1_master.Response_ListFiles: decode_v1_master_Response_ListFiles,
    v1_master.Response_ReadFile: decode_v1_master_Response_ReadFile,
    v1_master.Response_GetTasks: decode_v1_master_Response_GetTasks,
    v1_master.Response_GetExecutors_Executor: decode_v1_master_Response_GetExecutors_Executor,
    v1_master.Response_GetExecutors: decode_v1_master_Response_GetExecutors,
    v1_master.Response_GetFrameworks_Framework: decode_v1_master_Response_GetFrameworks_Framework,
    v1_master.Response_GetFrameworks: decode_v1_master_Response_GetFrameworks,
    v1_master.Response_GetAgents_Agent_ResourceProvider: decode_v1_master_Response_GetAgents_Agent_ResourceProvider,
    v1_master.Response_GetAgents_Agent: decode_v1_master_Response_GetAgents_Agent,
    v1_master.Response_GetAgents: decode_v1_master_Response_GetAgents,
    v1_master.Response_GetState: decode_v1_master_Response_GetState,
    v1_master.Response_GetOperations: decode_v1_master_Response_GetOperations,
    v1_master.Response_GetRoles: decode_v1_master_Response_GetRoles,
    v1_master.Response_GetWeights: decode_v1_master_Response_GetWeights,
    v1_master.Response_GetMaster: decode_v1_master_Response_GetMaster,
    v1_master.Response_GetMaintenanceStatus: decode_v1_master_Response_GetMaintenanceStatus,
    v1_master.Response_GetMaintenanceSchedule: decode_v1_master_Response_GetMaintenanceSchedule,
    v1_master.Response_GetQuota: decode_v1_master_Response_GetQuota,
    v1_master.Response: decode_v1_master_Response,
    v1_master.Event_Subscribed: decode_v1_master_Event_Subscribed,
    v1_master.Event_TaskAdded: decode_v1_master_Event_TaskAdded,
    v1_master.Event_TaskUpdated: decode_v1_master_Event_TaskUpdated,
    v1_master.Event_FrameworkAdded: decode_v1_master_Event_FrameworkAdded,
    v1_master.Event_FrameworkUpdated: decode_v1_master_Event_FrameworkUpdated,
    v1_master.Event_FrameworkRemoved: decode_v1_master_Event_FrameworkRemoved,
    v1_master.Event_AgentAdded: decode_v1_master_Event_AgentAdded,
    v1_master.Event_AgentRemoved: decode_v1_master_Event_AgentRemoved,
    v1_master.Event: decode_v1_master_Event,
    v1_agent.Call_GetMetrics: decode_v1_agent_Call_GetMetrics,
    v1_agent.Call_SetLoggingLevel: decode_v1_agent_Call_SetLoggingLevel,
    v1_agent.Call_ListFiles: decode_v1_agent_Call_ListFiles,
    v1_agent.Call_ReadFile: decode_v1_agent_Call_ReadFile,
    v1_agent.Call_GetContainers: decode_v1_agent_Call_GetContainers,
    v1_agent.Call_LaunchNestedContainer: decode_v1_agent_Call_LaunchNestedContainer,
    v1_agent.Call_WaitNestedContainer: decode_v1_agent_Call_WaitNestedContainer,
    v1_agent.Call_KillNestedContainer: decode_v1_agent_Call_KillNestedContainer,
    v1_agent.Call_RemoveNestedContainer: decode_v1_agent_Call_RemoveNestedContainer,
    v1_agent.Call_LaunchNestedContainerSession: decode_v1_agent_Call_LaunchNestedContainerSession,
    v1_agent.ProcessIO_Data: decode_v1_agent_ProcessIO_Data,
    v1_agent.ProcessIO_Control_Heartbeat: decode_v1_agent_ProcessIO_Control_Heartbeat,
    v1_agent.ProcessIO_Control: decode_v1_agent_ProcessIO_Control,
    v1_agent.ProcessIO: decode_v1_agent_ProcessIO,
    v1_agent.Call_AttachContainerInput: decode_v1_agent_Call_AttachContainerInput,
    v1_agent.Call_AttachContainerOutput: decode_v1_agent_Call_AttachContainerOutput,
    v1_agent.Call_LaunchContainer: decode_v1_agent_Call_LaunchContainer,
    v1_agent.Call_WaitContainer: decode_v1_agent_Call_WaitContainer,
    v1_agent.Call_KillContainer: decode_v1_agent_Call_KillContainer,
    v1_agent.Call_RemoveContainer: decode_v1_agent_Call_RemoveContainer,
    v1_agent.Call_AddResourceProviderConfig: decode_v1_agent_Call_AddResourceProviderConfig,
    v1_agent.Call_UpdateResourceProviderConfig: decode_v1_agent_Call_UpdateResourceProviderConfig,
    v1_agent.Call_RemoveResourceProviderConfig: decode_v1_agent_Call_RemoveResourceProviderConfig,
    v1_agent.Call_MarkResourceProviderGone: decode_v1_agent_Call_MarkResourceProviderGone,
    v1_agent.Call_PruneImages: decode_v1_agent_Call_PruneImages,
    v1_agent.Call: decode_v1_agent_Call,
    v1_agent.Response_GetHealth: decode_v1_agent_Response_GetHealth,
    v1_agent.Response_GetFlags: decode_v1_agent_Response_GetFlags,
    v1_agent.Response_GetVersion: decode_v1_agent_Response_GetVersion,
    v1_agent.Response_GetMetrics: decode_v1_agent_Response_GetMetrics,
    v1_agent.Response_GetLoggingLevel: decode_v1_agent_Response_GetLoggingLevel,
    v1_agent.Response_ListFiles: decode_v1_agent_Response_ListFiles,
    v1_agent.Response_ReadFile: decode_v1_agent_Response_ReadFile,
    v1_agent.Response_GetTasks: decode_v1_agent_Response_GetTasks,
    v1_agent.Response_GetExecutors_Executor: decode_v1_agent_Response_GetExecutors_Executor,
    v1_agent.Response_GetExecutors: decode_v1_agent_Response_GetExecutors,
    v1_agent.Response_GetFrameworks_Framework: decode_v1_agent_Response_GetFrameworks_Framework,
    v1_agent.Response_GetFrameworks: decode_v1_agent_Response_GetFrameworks,
    v1_agent.Response_GetState: decode_v1_agent_Response_GetState,
    v1_agent.Response_GetContainers_Container: decode_v1_agent_Response_GetContainers_Container,
    v1_agent.Response_GetContainers: decode_v1_agent_Response_GetContainers,
    v1_agent.Response_GetOperations: decode_v1_agent_Response_GetOperations,
    v1_agent.Response_GetAgent: decode_v1_agent_Response_GetAgent,
    v1_agent.Response_GetResourceProviders_ResourceProvider: decode_v1_agent_Response_GetResourceProviders_ResourceProvider,
    v1_agent.Response_GetResourceProviders: decode_v1_agent_Response_GetResourceProviders,
    v1_agent.Response_WaitNestedContainer: decode_v1_agent_Response_WaitNestedContainer,
    v1_agent.Response_WaitContainer: decode_v1_agent_Response_WaitContainer,
    v1_agent.Response: decode_v1_agent_Response,
    v0_scheduler.Call_Subscribe: decode_v0_scheduler_Call_Subscribe,
    v0_scheduler.Call: decode_v0_scheduler_Call,
    internal.AuthenticateMessage: decode_internal_AuthenticateMessage,
    internal.AuthenticationMechanismsMessage: decode_internal_AuthenticationMechanismsMessage,
    internal.AuthenticationStartMessage: decode_internal_AuthenticationStartMessage,
    internal.AuthenticationStepMessage: decode_internal_AuthenticationStepMessage,
    internal.AuthenticationCompletedMessage: decode_internal_AuthenticationCompletedMessage,
    internal.AuthenticationFailedMessage: decode_internal_AuthenticationFailedMessage,
    internal.AuthenticationErrorMessage: decode_internal_AuthenticationErrorMessage,
    internal.StatusUpdate: decode_internal_StatusUpdate,
    internal.StatusUpdateRecord: decode_internal_StatusUpdateRecord,
    internal.SubmitSchedulerRequest: decode_internal_SubmitSchedulerRequest,
    internal.SubmitSchedulerResponse: decode_internal_SubmitSchedulerResponse,
    internal.ExecutorToFrameworkMessage: decode_internal_ExecutorToFrameworkMessage,
    internal.FrameworkToExecutorMessage: decode_internal_FrameworkToExecutorMessage,
    internal.RegisterFrameworkMessage: decode_internal_RegisterFrameworkMessage,
    internal.ReregisterFrameworkMessage: decode_internal_ReregisterFrameworkMessage,
    internal.FrameworkRegisteredMessage: decode_internal_FrameworkRegisteredMessage,
    internal.FrameworkReregisteredMessage: decode_internal_FrameworkReregisteredMessage,
    internal.UnregisterFrameworkMessage: decode_internal_UnregisterFrameworkMessage,
    internal.DeactivateFrameworkMessage: decode_internal_DeactivateFrameworkMessage,
    internal.ResourceRequestMessage: decode_internal_ResourceRequestMessage,
    internal.ResourceOffersMessage: decode_internal_ResourceOffersMessage,
    internal.InverseOffersMessage: decode_internal_InverseOffersMessage,
    internal.LaunchTasksMessage: decode_internal_LaunchTasksMessage,
    internal.RescindResourceOfferMessage: decode_internal_RescindResourceOfferMessage,
    internal.RescindInverseOfferMessage: decode_internal_RescindInverseOfferMessage,
    internal.ReviveOffersMessage: decode_internal_ReviveOffersMessage,
    internal.ResourceVersionUUID: decode_internal_ResourceVersionUUID,
    internal.RunTaskMessage: decode_internal_RunTaskMessage,
    internal.RunTaskGroupMessage: decode_internal_RunTaskGroupMessage,
    internal.KillTaskMessage: decode_internal_KillTaskMessage,
    internal.StatusUpdateMessage: decode_internal_StatusUpdateMessage,
    internal.StatusUpdateAcknowledgementMessage: decode_internal_StatusUpdateAcknowledgementMessage,
    internal.AcknowledgeOperationStatusMessage: decode_internal_AcknowledgeOperationStatusMessage,
    internal.LostSlaveMessage: decode_internal_LostSlaveMessage,
    internal.ReconcileTasksMessage: decode_internal_ReconcileTasksMessage,
    internal.ReconcileOperationsMessage_Operation: decode_internal_ReconcileOperationsMessage_Operation,
    internal.ReconcileOperationsMessage: decode_internal_ReconcileOperationsMessage,
    internal.FrameworkErrorMessage: decode_internal_FrameworkErrorMessage,
    internal.RegisterSlaveMessage: decode_internal_RegisterSlaveMessage,
    internal.Archive_Framework: decode_internal_Archive_Framework,
    internal.ReregisterSlaveMessage: decode_internal_ReregisterSlaveMessage,
    internal.MasterSlaveConnection: decode_internal_MasterSlaveConnection,
    internal.SlaveRegisteredMessage: decode_internal_SlaveRegisteredMessage,
    internal.SlaveReregisteredMessage: decode_internal_SlaveReregisteredMessage,
    internal.UnregisterSlaveMessage: decode_internal_UnregisterSlaveMessage,
    internal.PingSlaveMessage: decode_internal_PingSlaveMessage,
    internal.PongSlaveMessage: decode_internal_PongSlaveMessage,
    internal.ShutdownFrameworkMessage: decode_internal_ShutdownFrameworkMessage,
    internal.ShutdownExecutorMessage: decode_internal_ShutdownExecutorMessage,
    internal.UpdateFrameworkMessage: decode_internal_UpdateFrameworkMessage,
    internal.CheckpointResourcesMessage: decode_internal_CheckpointResourcesMessage,
    internal.UpdateSlaveMessage_Operations: decode_internal_UpdateSlaveMessage_Operations,
    internal.UpdateSlaveMessage_ResourceProvider: decode_internal_UpdateSlaveMessage_ResourceProvider,
    internal.UpdateSlaveMessage_ResourceProviders: decode_internal_UpdateSlaveMessage_ResourceProviders,
    internal.UpdateSlaveMessage: decode_internal_UpdateSlaveMessage,
    internal.UpdateOperationStatusMessage: decode_internal_UpdateOperationStatusMessage,
    internal.UpdateOperationStatusRecord: decode_internal_UpdateOperationStatusRecord,
    internal.ApplyOperationMessage: decode_internal_ApplyOperationMessage,
    internal.ResourceProviderCallMessage: decode_internal_ResourceProviderCallMessage,
    internal.ResourceProviderEventMessage: decode_internal_ResourceProviderEventMessage,
    internal.RegisterExecutorMessage: decode_internal_RegisterExecutorMessage,
    internal.ExecutorRegisteredMessage: decode_internal_ExecutorRegisteredMessage,
    internal.ExecutorReregisteredMessage: decode_internal_ExecutorReregisteredMessage,
    internal.ExitedExecutorMessage: decode_internal_ExitedExecutorMessage,
    internal.ReconnectExecutorMessage: decode_internal_ReconnectExecutorMessage,
    internal.ReregisterExecutorMessage: decode_internal_ReregisterExecutorMessage,
    internal.DrainSlaveMessage: decode_internal_DrainSlaveMessage,
    internal.ShutdownMessage: decode_internal_ShutdownMessage,
    internal.Archive: decode_internal_Archive,
    internal.TaskHealthStatus: decode_internal_TaskHealthStatus,
    internal.HookExecuted: decode_internal_HookExecuted,
    internal_resource_providers.ResourceProvider: decode_internal_resource_providers_ResourceProvider,
    internal_resource_providers.Registry: decode_internal_resource_providers_Registry,
    internal.Registry_Master: decode_internal_Registry_Master,
    internal.Registry_Slave: decode_internal_Registry_Slave,
    internal.Registry_Slaves: decode_internal_Registry_Slaves,
    internal.Registry_UnreachableSlave: decode_internal_Registry_UnreachableSlave,
    internal.Registry_UnreachableSlaves: decode_internal_Registry_UnreachableSlaves,
    internal.Registry_GoneSlave: decode_internal_Registry_GoneSlave,
    internal.Registry_GoneSlaves: decode_internal_Registry_GoneSlaves,
    internal.Registry_Machine: decode_internal_Registry_Machine,
    internal.Registry_Machines: decode_internal_Registry_Machines,
    internal.Registry_Quota: decode_internal_Registry_Quota,
    internal.Registry_Weight: decode_internal_Registry_Weight,
    internal.Registry_MinimumCapability: decode_internal_Registry_MinimumCapability,
    internal.Registry: decode_internal_Registry,
    internal_state.Entry: decode_internal_state_Entry,
    internal_state.Operation_Snapshot: decode_internal_state_Operation_Snapshot,
    internal_state.Operation_Diff: decode_internal_state_Operation_Diff,
    internal_state.Operation_Expunge: decode_internal_state_Operation_Expunge,
    internal_state.Operation: decode_internal_state_Operation,
    internal_agent.ResourceState: decode_internal_agent_ResourceState,
}

ENCODERS: dict[type[msgspec.Struct], Callable[[Any], bytes]] = {
    v1.FrameworkID: encode_v1_FrameworkID,
    v1.OfferID: encode_v1_OfferID,
    v1.AgentID: encode_v1_AgentID,
    v1.TaskID: encode_v1_TaskID,
    v1.ExecutorID: encode_v1_ExecutorID,
    v1.ContainerID: encode_v1_ContainerID,
    v1.ResourceProviderID: encode_v1_ResourceProviderID,
    v1.OperationID: encode_v1_OperationID,
    v1.TimeInfo: encode_v1_TimeInfo,
    v1.DurationInfo: encode_v1_DurationInfo,
    v1.Address: encode_v1_Address,
    v1.Parameter: encode_v1_Parameter,
    v1.URL: encode_v1_URL,
    v1.Unavailability: encode_v1_Unavailability,
    v1.MachineID: encode_v1_MachineID,
    v1.MachineInfo: encode_v1_MachineInfo,
    v1.FrameworkInfo_Capability: encode_v1_FrameworkInfo_Capability,
    v1.Label: encode_v1_Label,
    v1.Labels: encode_v1_Labels,
    v1.Value_Scalar: encode_v1_Value_Scalar,
    v1.OfferFilters_ResourceQuantities: encode_v1_OfferFilters_ResourceQuantities,
    v1.OfferFilters_MinAllocatableResources: encode_v1_OfferFilters_MinAllocatableResources,
    v1.OfferFilters: encode_v1_OfferFilters,
    v1.FrameworkInfo: encode_v1_FrameworkInfo,
    v1.CommandInfo_URI: encode_v1_CommandInfo_URI,
    v1.Secret_Reference: encode_v1_Secret_Reference,
    v1.Secret_Value: encode_v1_Secret_Value,
    v1.Secret: encode_v1_Secret,
    v1.Environment_Variable: encode_v1_Environment_Variable,
    v1.Environment: encode_v1_Environment,
    v1.CommandInfo: encode_v1_CommandInfo,
    v1.CheckInfo_Command: encode_v1_CheckInfo_Command,
    v1.CheckInfo_Http: encode_v1_CheckInfo_Http,
    v1.CheckInfo_Tcp: encode_v1_CheckInfo_Tcp,
    v1.CheckInfo: encode_v1_CheckInfo,
    v1.HealthCheck_HTTPCheckInfo: encode_v1_HealthCheck_HTTPCheckInfo,
    v1.HealthCheck_TCPCheckInfo: encode_v1_HealthCheck_TCPCheckInfo,
    v1.HealthCheck: encode_v1_HealthCheck,
    v1.KillPolicy: encode_v1_KillPolicy,
    v1.Image_Appc: encode_v1_Image_Appc,
    v1.Credential: encode_v1_Credential,
    v1.Image_Docker: encode_v1_Image_Docker,
    v1.Image: encode_v1_Image,
    v1.Parameters: encode_v1_Parameters,
    v1.Volume_Source_DockerVolume: encode_v1_Volume_Source_DockerVolume,
    v1.MountPropagation: encode_v1_MountPropagation,
    v1.Volume_Source_HostPath: encode_v1_Volume_Source_HostPath,
    v1.Volume_Source_SandboxPath: encode_v1_Volume_Source_SandboxPath,
    v1.Volume_Source_CSIVolume_VolumeCapability_BlockVolume: encode_v1_Volume_Source_CSIVolume_VolumeCapability_BlockVolume,
    v1.Volume_Source_CSIVolume_VolumeCapability_MountVolume: encode_v1_Volume_Source_CSIVolume_VolumeCapability_MountVolume,
    v1.Volume_Source_CSIVolume_VolumeCapability_AccessMode: encode_v1_Volume_Source_CSIVolume_VolumeCapability_AccessMode,
    v1.Volume_Source_CSIVolume_VolumeCapability: encode_v1_Volume_Source_CSIVolume_VolumeCapability,
    v1.Volume_Source_CSIVolume_StaticProvisioning: encode_v1_Volume_Source_CSIVolume_StaticProvisioning,
    v1.Volume_Source_CSIVolume: encode_v1_Volume_Source_CSIVolume,
    v1.Volume_Source: encode_v1_Volume_Source,
    v1.Volume: encode_v1_Volume,
    v1.ContainerInfo_DockerInfo_PortMapping: encode_v1_ContainerInfo_DockerInfo_PortMapping,
    v1.ContainerInfo_DockerInfo: encode_v1_ContainerInfo_DockerInfo,
    v1.ContainerInfo_MesosInfo: encode_v1_ContainerInfo_MesosInfo,
    v1.NetworkInfo_IPAddress: encode_v1_NetworkInfo_IPAddress,
    v1.NetworkInfo_PortMapping: encode_v1_NetworkInfo_PortMapping,
    v1.NetworkInfo: encode_v1_NetworkInfo,
    v1.CapabilityInfo: encode_v1_CapabilityInfo,
    v1.SeccompInfo: encode_v1_SeccompInfo,
    v1.LinuxInfo: encode_v1_LinuxInfo,
    v1.RLimitInfo_RLimit: encode_v1_RLimitInfo_RLimit,
    v1.RLimitInfo: encode_v1_RLimitInfo,
    v1.TTYInfo_WindowSize: encode_v1_TTYInfo_WindowSize,
    v1.TTYInfo: encode_v1_TTYInfo,
    v1.ContainerInfo: encode_v1_ContainerInfo,
    v1.Value_Range: encode_v1_Value_Range,
    v1.Value_Ranges: encode_v1_Value_Ranges,
    v1.Value_Set: encode_v1_Value_Set,
    v1.Resource_AllocationInfo: encode_v1_Resource_AllocationInfo,
    v1.Resource_ReservationInfo: encode_v1_Resource_ReservationInfo,
    v1.Resource_DiskInfo_Persistence: encode_v1_Resource_DiskInfo_Persistence,
    v1.Resource_DiskInfo_Source_Path: encode_v1_Resource_DiskInfo_Source_Path,
    v1.Resource_DiskInfo_Source_Mount: encode_v1_Resource_DiskInfo_Source_Mount,
    v1.Resource_DiskInfo_Source: encode_v1_Resource_DiskInfo_Source,
    v1.Resource_DiskInfo: encode_v1_Resource_DiskInfo,
    v1.Resource_RevocableInfo: encode_v1_Resource_RevocableInfo,
    v1.Resource_SharedInfo: encode_v1_Resource_SharedInfo,
    v1.Resource: encode_v1_Resource,
    v1.Port: encode_v1_Port,
    v1.Ports: encode_v1_Ports,
    v1.DiscoveryInfo: encode_v1_DiscoveryInfo,
    v1.ExecutorInfo: encode_v1_ExecutorInfo,
    v1.DomainInfo_FaultDomain_RegionInfo: encode_v1_DomainInfo_FaultDomain_RegionInfo,
    v1.DomainInfo_FaultDomain_ZoneInfo: encode_v1_DomainInfo_FaultDomain_ZoneInfo,
    v1.DomainInfo_FaultDomain: encode_v1_DomainInfo_FaultDomain,
    v1.DomainInfo: encode_v1_DomainInfo,
    v1.MasterInfo_Capability: encode_v1_MasterInfo_Capability,
    v1.MasterInfo: encode_v1_MasterInfo,
    v1.AgentInfo_Capability: encode_v1_AgentInfo_Capability,
    v1.Value_Text: encode_v1_Value_Text,
    v1.Attribute: encode_v1_Attribute,
    v1.AgentInfo: encode_v1_AgentInfo,
    v1.CSIPluginContainerInfo: encode_v1_CSIPluginContainerInfo,
    v1.CSIPluginEndpoint: encode_v1_CSIPluginEndpoint,
    v1.CSIPluginInfo: encode_v1_CSIPluginInfo,
    v1.ResourceProviderInfo_Storage: encode_v1_ResourceProviderInfo_Storage,
    v1.ResourceProviderInfo: encode_v1_ResourceProviderInfo,
    v1.Value: encode_v1_Value,
    v1.TrafficControlStatistics: encode_v1_TrafficControlStatistics,
    v1.IpStatistics: encode_v1_IpStatistics,
    v1.IcmpStatistics: encode_v1_IcmpStatistics,
    v1.TcpStatistics: encode_v1_TcpStatistics,
    v1.UdpStatistics: encode_v1_UdpStatistics,
    v1.SNMPStatistics: encode_v1_SNMPStatistics,
    v1.DiskStatistics: encode_v1_DiskStatistics,
    v1.ResourceStatistics_RatePercentiles: encode_v1_ResourceStatistics_RatePercentiles,
    v1.ResourceStatistics_RateStatistics: encode_v1_ResourceStatistics_RateStatistics,
    v1.Device_Number: encode_v1_Device_Number,
    v1.CgroupInfo_Blkio_Value: encode_v1_CgroupInfo_Blkio_Value,
    v1.CgroupInfo_Blkio_CFQ_Statistics: encode_v1_CgroupInfo_Blkio_CFQ_Statistics,
    v1.CgroupInfo_Blkio_Throttling_Statistics: encode_v1_CgroupInfo_Blkio_Throttling_Statistics,
    v1.CgroupInfo_Blkio_Statistics: encode_v1_CgroupInfo_Blkio_Statistics,
    v1.PerfStatistics: encode_v1_PerfStatistics,
    v1.ResourceStatistics: encode_v1_ResourceStatistics,
    v1.ResourceUsage_Executor_Task: encode_v1_ResourceUsage_Executor_Task,
    v1.ResourceUsage_Executor: encode_v1_ResourceUsage_Executor,
    v1.ResourceUsage: encode_v1_ResourceUsage,
    v1.Request: encode_v1_Request,
    v1.TaskInfo: encode_v1_TaskInfo,
    v1.Offer_Operation_Launch: encode_v1_Offer_Operation_Launch,
    v1.TaskGroupInfo: encode_v1_TaskGroupInfo,
    v1.Offer_Operation_LaunchGroup: encode_v1_Offer_Operation_LaunchGroup,
    v1.Offer_Operation_Reserve: encode_v1_Offer_Operation_Reserve,
    v1.Offer_Operation_Unreserve: encode_v1_Offer_Operation_Unreserve,
    v1.Offer_Operation_Create: encode_v1_Offer_Operation_Create,
    v1.Offer_Operation_Destroy: encode_v1_Offer_Operation_Destroy,
    v1.Offer_Operation_GrowVolume: encode_v1_Offer_Operation_GrowVolume,
    v1.Offer_Operation_ShrinkVolume: encode_v1_Offer_Operation_ShrinkVolume,
    v1.Offer_Operation_CreateDisk: encode_v1_Offer_Operation_CreateDisk,
    v1.Offer_Operation_DestroyDisk: encode_v1_Offer_Operation_DestroyDisk,
    v1.Offer_Operation: encode_v1_Offer_Operation,
    v1.Offer: encode_v1_Offer,
    v1.InverseOffer: encode_v1_InverseOffer,
    v1.CheckStatusInfo_Command: encode_v1_CheckStatusInfo_Command,
    v1.CheckStatusInfo_Http: encode_v1_CheckStatusInfo_Http,
    v1.CheckStatusInfo_Tcp: encode_v1_CheckStatusInfo_Tcp,
    v1.CheckStatusInfo: encode_v1_CheckStatusInfo,
    v1.CgroupInfo_NetCls: encode_v1_CgroupInfo_NetCls,
    v1.CgroupInfo: encode_v1_CgroupInfo,
    v1.ContainerStatus: encode_v1_ContainerStatus,
    v1.TaskResourceLimitation: encode_v1_TaskResourceLimitation,
    v1.TaskStatus: encode_v1_TaskStatus,
    v1.Task: encode_v1_Task,
    v1.UUID: encode_v1_UUID,
    v1.OperationStatus: encode_v1_OperationStatus,
    v1.Operation: encode_v1_Operation,
    v1.Filters: encode_v1_Filters,
    v1.Credentials: encode_v1_Credentials,
    v1.RateLimit: encode_v1_RateLimit,
    v1.RateLimits: encode_v1_RateLimits,
    v1.CgroupInfo_Blkio_CFQ: encode_v1_CgroupInfo_Blkio_CFQ,
    v1.CgroupInfo_Blkio_Throttling: encode_v1_CgroupInfo_Blkio_Throttling,
    v1.CgroupInfo_Blkio: encode_v1_CgroupInfo_Blkio,
    v1.WeightInfo: encode_v1_WeightInfo,
    v1.VersionInfo: encode_v1_VersionInfo,
    v1.Flag: encode_v1_Flag,
    v1.Role: encode_v1_Role,
    v1.Metric: encode_v1_Metric,
    v1.FileInfo: encode_v1_FileInfo,
    v1.Device: encode_v1_Device,
    v1.DeviceAccess_Access: encode_v1_DeviceAccess_Access,
    v1.DeviceAccess: encode_v1_DeviceAccess,
    v1.DeviceWhitelist: encode_v1_DeviceWhitelist,
    v1.DrainConfig: encode_v1_DrainConfig,
    v1.DrainInfo: encode_v1_DrainInfo,
    v1_allocator.InverseOfferStatus: encode_v1_allocator_InverseOfferStatus,
    v1_maintenance.Window: encode_v1_maintenance_Window,
    v1_maintenance.Schedule: encode_v1_maintenance_Schedule,
    v1_maintenance.ClusterStatus_DrainingMachine: encode_v1_maintenance_ClusterStatus_DrainingMachine,
    v1_maintenance.ClusterStatus: encode_v1_maintenance_ClusterStatus,
    v1_quota.QuotaInfo: encode_v1_quota_QuotaInfo,
    v1_quota.QuotaRequest: encode_v1_quota_QuotaRequest,
    v1_quota.QuotaConfig: encode_v1_quota_QuotaConfig,
    v1_quota.QuotaStatus: encode_v1_quota_QuotaStatus,
    v1_scheduler.Event_Subscribed: encode_v1_scheduler_Event_Subscribed,
    v1_scheduler.Event_Offers: encode_v1_scheduler_Event_Offers,
    v1_scheduler.Event_InverseOffers: encode_v1_scheduler_Event_InverseOffers,
    v1_scheduler.Event_Rescind: encode_v1_scheduler_Event_Rescind,
    v1_scheduler.Event_RescindInverseOffer: encode_v1_scheduler_Event_RescindInverseOffer,
    v1_scheduler.Event_Update: encode_v1_scheduler_Event_Update,
    v1_scheduler.Event_UpdateOperationStatus: encode_v1_scheduler_Event_UpdateOperationStatus,
    v1_scheduler.Event_Message: encode_v1_scheduler_Event_Message,
    v1_scheduler.Event_Failure: encode_v1_scheduler_Event_Failure,
    v1_scheduler.Event_Error: encode_v1_scheduler_Event_Error,
    v1_scheduler.Event: encode_v1_scheduler_Event,
    v1_scheduler.Response_ReconcileOperations: encode_v1_scheduler_Response_ReconcileOperations,
    v1_scheduler.Response: encode_v1_scheduler_Response,
    v1_scheduler.AttributeConstraint_Selector: encode_v1_scheduler_AttributeConstraint_Selector,
    v1_scheduler.AttributeConstraint_Predicate_Exists: encode_v1_scheduler_AttributeConstraint_Predicate_Exists,
    v1_scheduler.AttributeConstraint_Predicate_NotExists: encode_v1_scheduler_AttributeConstraint_Predicate_NotExists,
    v1_scheduler.AttributeConstraint_Predicate_TextEquals: encode_v1_scheduler_AttributeConstraint_Predicate_TextEquals,
    v1_scheduler.AttributeConstraint_Predicate_TextNotEquals: encode_v1_scheduler_AttributeConstraint_Predicate_TextNotEquals,
    v1_scheduler.AttributeConstraint_Predicate_TextMatches: encode_v1_scheduler_AttributeConstraint_Predicate_TextMatches,
    v1_scheduler.AttributeConstraint_Predicate_TextNotMatches: encode_v1_scheduler_AttributeConstraint_Predicate_TextNotMatches,
    v1_scheduler.AttributeConstraint_Predicate: encode_v1_scheduler_AttributeConstraint_Predicate,
    v1_scheduler.AttributeConstraint: encode_v1_scheduler_AttributeConstraint,
    v1_scheduler.OfferConstraints_RoleConstraints_Group: encode_v1_scheduler_OfferConstraints_RoleConstraints_Group,
    v1_scheduler.OfferConstraints_RoleConstraints: encode_v1_scheduler_OfferConstraints_RoleConstraints,
    v1_scheduler.OfferConstraints: encode_v1_scheduler_OfferConstraints,
    v1_scheduler.Call_Subscribe: encode_v1_scheduler_Call_Subscribe,
    v1_scheduler.Call_Accept: encode_v1_scheduler_Call_Accept,
    v1_scheduler.Call_Decline: encode_v1_scheduler_Call_Decline,
    v1_scheduler.Call_AcceptInverseOffers: encode_v1_scheduler_Call_AcceptInverseOffers,
    v1_scheduler.Call_DeclineInverseOffers: encode_v1_scheduler_Call_DeclineInverseOffers,
    v1_scheduler.Call_Revive: encode_v1_scheduler_Call_Revive,
    v1_scheduler.Call_Kill: encode_v1_scheduler_Call_Kill,
    v1_scheduler.Call_Shutdown: encode_v1_scheduler_Call_Shutdown,
    v1_scheduler.Call_Acknowledge: encode_v1_scheduler_Call_Acknowledge,
    v1_scheduler.Call_AcknowledgeOperationStatus: encode_v1_scheduler_Call_AcknowledgeOperationStatus,
    v1_scheduler.Call_Reconcile_Task: encode_v1_scheduler_Call_Reconcile_Task,
    v1_scheduler.Call_Reconcile: encode_v1_scheduler_Call_Reconcile,
    v1_scheduler.Call_ReconcileOperations_Operation: encode_v1_scheduler_Call_ReconcileOperations_Operation,
    v1_scheduler.Call_ReconcileOperations: encode_v1_scheduler_Call_ReconcileOperations,
    v1_scheduler.Call_Message: encode_v1_scheduler_Call_Message,
    v1_scheduler.Call_Request: encode_v1_scheduler_Call_Request,
    v1_scheduler.Call_Suppress: encode_v1_scheduler_Call_Suppress,
    v1_scheduler.Call_UpdateFramework: encode_v1_scheduler_Call_UpdateFramework,
    v1_scheduler.Call: encode_v1_scheduler_Call,
    v1_executor.Event_Subscribed: encode_v1_executor_Event_Subscribed,
    v1_executor.Event_Launch: encode_v1_executor_Event_Launch,
    v1_executor.Event_LaunchGroup: encode_v1_executor_Event_LaunchGroup,
    v1_executor.Event_Kill: encode_v1_executor_Event_Kill,
    v1_executor.Event_Acknowledged: encode_v1_executor_Event_Acknowledged,
    v1_executor.Event_Message: encode_v1_executor_Event_Message,
    v1_executor.Event_Error: encode_v1_executor_Event_Error,
    v1_executor.Event: encode_v1_executor_Event,
    v1_executor.Call_Update: encode_v1_executor_Call_Update,
    v1_executor.Call_Subscribe: encode_v1_executor_Call_Subscribe,
    v1_executor.Call_Message: encode_v1_executor_Call_Message,
    v1_executor.Call: encode_v1_executor_Call,
    v1_resource_provider.Event_Subscribed: encode_v1_resource_provider_Event_Subscribed,
    v1_resource_provider.Event_ApplyOperation: encode_v1_resource_provider_Event_ApplyOperation,
    v1_resource_provider.Event_PublishResources: encode_v1_resource_provider_Event_PublishResources,
    v1_resource_provider.Event_AcknowledgeOperationStatus: encode_v1_resource_provider_Event_AcknowledgeOperationStatus,
    v1_resource_provider.Event_ReconcileOperations: encode_v1_resource_provider_Event_ReconcileOperations,
    v1_resource_provider.Event: encode_v1_resource_provider_Event,
    v1_resource_provider.Call_Subscribe: encode_v1_resource_provider_Call_Subscribe,
    v1_resource_provider.Call_UpdateOperationStatus: encode_v1_resource_provider_Call_UpdateOperationStatus,
    v1_resource_provider.Call_UpdateState: encode_v1_resource_provider_Call_UpdateState,
    v1_resource_provider.Call_UpdatePublishResourcesStatus: encode_v1_resource_provider_Call_UpdatePublishResourcesStatus,
    v1_resource_provider.Call: encode_v1_resource_provider_Call,
    well_known.Duration: encode_well_known_Duration,
    v1_master.Call_GetMetrics: encode_v1_master_Call_GetMetrics,
    v1_master.Call_SetLoggingLevel: encode_v1_master_Call_SetLoggingLevel,
    v1_master.Call_ListFiles: encode_v1_master_Call_ListFiles,
    v1_master.Call_ReadFile: encode_v1_master_Call_ReadFile,
    v1_master.Call_UpdateWeights: encode_v1_master_Call_UpdateWeights,
    v1_master.Call_ReserveResources: encode_v1_master_Call_ReserveResources,
    v1_master.Call_UnreserveResources: encode_v1_master_Call_UnreserveResources,
    v1_master.Call_CreateVolumes: encode_v1_master_Call_CreateVolumes,
    v1_master.Call_DestroyVolumes: encode_v1_master_Call_DestroyVolumes,
    v1_master.Call_GrowVolume: encode_v1_master_Call_GrowVolume,
    v1_master.Call_ShrinkVolume: encode_v1_master_Call_ShrinkVolume,
    v1_master.Call_UpdateMaintenanceSchedule: encode_v1_master_Call_UpdateMaintenanceSchedule,
    v1_master.Call_StartMaintenance: encode_v1_master_Call_StartMaintenance,
    v1_master.Call_StopMaintenance: encode_v1_master_Call_StopMaintenance,
    v1_master.Call_DrainAgent: encode_v1_master_Call_DrainAgent,
    v1_master.Call_DeactivateAgent: encode_v1_master_Call_DeactivateAgent,
    v1_master.Call_ReactivateAgent: encode_v1_master_Call_ReactivateAgent,
    v1_master.Call_UpdateQuota: encode_v1_master_Call_UpdateQuota,
    v1_master.Call_SetQuota: encode_v1_master_Call_SetQuota,
    v1_master.Call_RemoveQuota: encode_v1_master_Call_RemoveQuota,
    v1_master.Call_Teardown: encode_v1_master_Call_Teardown,
    v1_master.Call_MarkAgentGone: encode_v1_master_Call_MarkAgentGone,
    v1_master.Call: encode_v1_master_Call,
    v1_master.Response_GetHealth: encode_v1_master_Response_GetHealth,
    v1_master.Response_GetFlags: encode_v1_master_Response_GetFlags,
    v1_master.Response_GetVersion: encode_v1_master_Response_GetVersion,
    v1_master.Response_GetMetrics: encode_v1_master_Response_GetMetrics,
    v1_master.Response_GetLoggingLevel: encode_v1_master_Response_GetLoggingLevel,
    v1_master.Response_ListFiles: encode_v1_master_Response_ListFiles,
    v1_master.Response_ReadFile: encode_v1_master_Response_ReadFile,
    v1_master.Response_GetTasks: encode_v1_master_Response_GetTasks,
    v1_master.Response_GetExecutors_Executor: encode_v1_master_Response_GetExecutors_Executor,
    v1_master.Response_GetExecutors: encode_v1_master_Response_GetExecutors,
    v1_master.Response_GetFrameworks_Framework: encode_v1_master_Response_GetFrameworks_Framework,
    v1_master.Response_GetFrameworks: encode_v1_master_Response_GetFrameworks,
    v1_master.Response_GetAgents_Agent_ResourceProvider: encode_v1_master_Response_GetAgents_Agent_ResourceProvider,
    v1_master.Response_GetAgents_Agent: encode_v1_master_Response_GetAgents_Agent,
    v1_master.Response_GetAgents: encode_v1_master_Response_GetAgents,
    v1_master.Response_GetState: encode_v1_master_Response_GetState,
    v1_master.Response_GetOperations: encode_v1_master_Response_GetOperations,
    v1_master.Response_GetRoles: encode_v1_master_Response_GetRoles,
    v1_master.Response_GetWeights: encode_v1_master_Response_GetWeights,
    v1_master.Response_GetMaster: encode_v1_master_Response_GetMaster,
    v1_master.Response_GetMaintenanceStatus: encode_v1_master_Response_GetMaintenanceStatus,
    v1_master.Response_GetMaintenanceSchedule: encode_v1_master_Response_GetMaintenanceSchedule,
    v1_master.Response_GetQuota: encode_v1_master_Response_GetQuota,
    v1_master.Response: encode_v1_master_Response,
    v1_master.Event_Subscribed: encode_v1_master_Event_Subscribed,
    v1_master.Event_TaskAdded: encode_v1_master_Event_TaskAdded,
    v1_master.Event_TaskUpdated: encode_v1_master_Event_TaskUpdated,
    v1_master.Event_FrameworkAdded: encode_v1_master_Event_FrameworkAdded,
    v1_master.Event_FrameworkUpdated: encode_v1_master_Event_FrameworkUpdated,
    v1_master.Event_FrameworkRemoved: encode_v1_master_Event_FrameworkRemoved,
    v1_master.Event_AgentAdded: encode_v1_master_Event_AgentAdded,
    v1_master.Event_AgentRemoved: encode_v1_master_Event_AgentRemoved,
    v1_master.Event: encode_v1_master_Event,
    v1_agent.Call_GetMetrics: encode_v1_agent_Call_GetMetrics,
    v1_agent.Call_SetLoggingLevel: encode_v1_agent_Call_SetLoggingLevel,
    v1_agent.Call_ListFiles: encode_v1_agent_Call_ListFiles,
    v1_agent.Call_ReadFile: encode_v1_agent_Call_ReadFile,
    v1_agent.Call_GetContainers: encode_v1_agent_Call_GetContainers,
    v1_agent.Call_LaunchNestedContainer: encode_v1_agent_Call_LaunchNestedContainer,
    v1_agent.Call_WaitNestedContainer: encode_v1_agent_Call_WaitNestedContainer,
    v1_agent.Call_KillNestedContainer: encode_v1_agent_Call_KillNestedContainer,
    v1_agent.Call_RemoveNestedContainer: encode_v1_agent_Call_RemoveNestedContainer,
    v1_agent.Call_LaunchNestedContainerSession: encode_v1_agent_Call_LaunchNestedContainerSession,
    v1_agent.ProcessIO_Data: encode_v1_agent_ProcessIO_Data,
    v1_agent.ProcessIO_Control_Heartbeat: encode_v1_agent_ProcessIO_Control_Heartbeat,
    v1_agent.ProcessIO_Control: encode_v1_agent_ProcessIO_Control,
    v1_agent.ProcessIO: encode_v1_agent_ProcessIO,
    v1_agent.Call_AttachContainerInput: encode_v1_agent_Call_AttachContainerInput,
    v1_agent.Call_AttachContainerOutput: encode_v1_agent_Call_AttachContainerOutput,
    v1_agent.Call_LaunchContainer: encode_v1_agent_Call_LaunchContainer,
    v1_agent.Call_WaitContainer: encode_v1_agent_Call_WaitContainer,
    v1_agent.Call_KillContainer: encode_v1_agent_Call_KillContainer,
    v1_agent.Call_RemoveContainer: encode_v1_agent_Call_RemoveContainer,
    v1_agent.Call_AddResourceProviderConfig: encode_v1_agent_Call_AddResourceProviderConfig,
    v1_agent.Call_UpdateResourceProviderConfig: encode_v1_agent_Call_UpdateResourceProviderConfig,
    v1_agent.Call_RemoveResourceProviderConfig: encode_v1_agent_Call_RemoveResourceProviderConfig,
    v1_agent.Call_MarkResourceProviderGone: encode_v1_agent_Call_MarkResourceProviderGone,
    v1_agent.Call_PruneImages: encode_v1_agent_Call_PruneImages,
    v1_agent.Call: encode_v1_agent_Call,
    v1_agent.Response_GetHealth: encode_v1_agent_Response_GetHealth,
    v1_agent.Response_GetFlags: encode_v1_agent_Response_GetFlags,
    v1_agent.Response_GetVersion: encode_v1_agent_Response_GetVersion,
    v1_agent.Response_GetMetrics: encode_v1_agent_Response_GetMetrics,
    v1_agent.Response_GetLoggingLevel: encode_v1_agent_Response_GetLoggingLevel,
    v1_agent.Response_ListFiles: encode_v1_agent_Response_ListFiles,
    v1_agent.Response_ReadFile: encode_v1_agent_Response_ReadFile,
    v1_agent.Response_GetTasks: encode_v1_agent_Response_GetTasks,
    v1_agent.Response_GetExecutors_Executor: encode_v1_agent_Response_GetExecutors_Executor,
    v1_agent.Response_GetExecutors: encode_v1_agent_Response_GetExecutors,
    v1_agent.Response_GetFrameworks_Framework: encode_v1_agent_Response_GetFrameworks_Framework,
    v1_agent.Response_GetFrameworks: encode_v1_agent_Response_GetFrameworks,
    v1_agent.Response_GetState: encode_v1_agent_Response_GetState,
    v1_agent.Response_GetContainers_Container: encode_v1_agent_Response_GetContainers_Container,
    v1_agent.Response_GetContainers: encode_v1_agent_Response_GetContainers,
    v1_agent.Response_GetOperations: encode_v1_agent_Response_GetOperations,
    v1_agent.Response_GetAgent: encode_v1_agent_Response_GetAgent,
    v1_agent.Response_GetResourceProviders_ResourceProvider: encode_v1_agent_Response_GetResourceProviders_ResourceProvider,
    v1_agent.Response_GetResourceProviders: encode_v1_agent_Response_GetResourceProviders,
    v1_agent.Response_WaitNestedContainer: encode_v1_agent_Response_WaitNestedContainer,
    v1_agent.Response_WaitContainer: encode_v1_agent_Response_WaitContainer,
    v1_agent.Response: encode_v1_agent_Response,
    v0_scheduler.Call_Subscribe: encode_v0_scheduler_Call_Subscribe,
    v0_scheduler.Call: encode_v0_scheduler_Call,
    internal.AuthenticateMessage: encode_internal_AuthenticateMessage,
    internal.AuthenticationMechanismsMessage: encode_internal_AuthenticationMechanismsMessage,
    internal.AuthenticationStartMessage: encode_internal_AuthenticationStartMessage,
    internal.AuthenticationStepMessage: encode_internal_AuthenticationStepMessage,
    internal.AuthenticationCompletedMessage: encode_internal_AuthenticationCompletedMessage,
    internal.AuthenticationFailedMessage: encode_internal_AuthenticationFailedMessage,
    internal.AuthenticationErrorMessage: encode_internal_AuthenticationErrorMessage,
    internal.StatusUpdate: encode_internal_StatusUpdate,
    internal.StatusUpdateRecord: encode_internal_StatusUpdateRecord,
    internal.SubmitSchedulerRequest: encode_internal_SubmitSchedulerRequest,
    internal.SubmitSchedulerResponse: encode_internal_SubmitSchedulerResponse,
    internal.ExecutorToFrameworkMessage: encode_internal_ExecutorToFrameworkMessage,
    internal.FrameworkToExecutorMessage: encode_internal_FrameworkToExecutorMessage,
    internal.RegisterFrameworkMessage: encode_internal_RegisterFrameworkMessage,
    internal.ReregisterFrameworkMessage: encode_internal_ReregisterFrameworkMessage,
    internal.FrameworkRegisteredMessage: encode_internal_FrameworkRegisteredMessage,
    internal.FrameworkReregisteredMessage: encode_internal_FrameworkReregisteredMessage,
    internal.UnregisterFrameworkMessage: encode_internal_UnregisterFrameworkMessage,
    internal.DeactivateFrameworkMessage: encode_internal_DeactivateFrameworkMessage,
    internal.ResourceRequestMessage: encode_internal_ResourceRequestMessage,
    internal.ResourceOffersMessage: encode_internal_ResourceOffersMessage,
    internal.InverseOffersMessage: encode_internal_InverseOffersMessage,
    internal.LaunchTasksMessage: encode_internal_LaunchTasksMessage,
    internal.RescindResourceOfferMessage: encode_internal_RescindResourceOfferMessage,
    internal.RescindInverseOfferMessage: encode_internal_RescindInverseOfferMessage,
    internal.ReviveOffersMessage: encode_internal_ReviveOffersMessage,
    internal.ResourceVersionUUID: encode_internal_ResourceVersionUUID,
    internal.RunTaskMessage: encode_internal_RunTaskMessage,
    internal.RunTaskGroupMessage: encode_internal_RunTaskGroupMessage,
    internal.KillTaskMessage: encode_internal_KillTaskMessage,
    internal.StatusUpdateMessage: encode_internal_StatusUpdateMessage,
    internal.StatusUpdateAcknowledgementMessage: encode_internal_StatusUpdateAcknowledgementMessage,
    internal.AcknowledgeOperationStatusMessage: encode_internal_AcknowledgeOperationStatusMessage,
    internal.LostSlaveMessage: encode_internal_LostSlaveMessage,
    internal.ReconcileTasksMessage: encode_internal_ReconcileTasksMessage,
    internal.ReconcileOperationsMessage_Operation: encode_internal_ReconcileOperationsMessage_Operation,
    internal.ReconcileOperationsMessage: encode_internal_ReconcileOperationsMessage,
    internal.FrameworkErrorMessage: encode_internal_FrameworkErrorMessage,
    internal.RegisterSlaveMessage: encode_internal_RegisterSlaveMessage,
    internal.Archive_Framework: encode_internal_Archive_Framework,
    internal.ReregisterSlaveMessage: encode_internal_ReregisterSlaveMessage,
    internal.MasterSlaveConnection: encode_internal_MasterSlaveConnection,
    internal.SlaveRegisteredMessage: encode_internal_SlaveRegisteredMessage,
    internal.SlaveReregisteredMessage: encode_internal_SlaveReregisteredMessage,
    internal.UnregisterSlaveMessage: encode_internal_UnregisterSlaveMessage,
    internal.PingSlaveMessage: encode_internal_PingSlaveMessage,
    internal.PongSlaveMessage: encode_internal_PongSlaveMessage,
    internal.ShutdownFrameworkMessage: encode_internal_ShutdownFrameworkMessage,
    internal.ShutdownExecutorMessage: encode_internal_ShutdownExecutorMessage,
    internal.UpdateFrameworkMessage: encode_internal_UpdateFrameworkMessage,
    internal.CheckpointResourcesMessage: encode_internal_CheckpointResourcesMessage,
    internal.UpdateSlaveMessage_Operations: encode_internal_UpdateSlaveMessage_Operations,
    internal.UpdateSlaveMessage_ResourceProvider: encode_internal_UpdateSlaveMessage_ResourceProvider,
    internal.UpdateSlaveMessage_ResourceProviders: encode_internal_UpdateSlaveMessage_ResourceProviders,
    internal.UpdateSlaveMessage: encode_internal_UpdateSlaveMessage,
    internal.UpdateOperationStatusMessage: encode_internal_UpdateOperationStatusMessage,
    internal.UpdateOperationStatusRecord: encode_internal_UpdateOperationStatusRecord,
    internal.ApplyOperationMessage: encode_internal_ApplyOperationMessage,
    internal.ResourceProviderCallMessage: encode_internal_ResourceProviderCallMessage,
    internal.ResourceProviderEventMessage: encode_internal_ResourceProviderEventMessage,
    internal.RegisterExecutorMessage: encode_internal_RegisterExecutorMessage,
    internal.ExecutorRegisteredMessage: encode_internal_ExecutorRegisteredMessage,
    internal.ExecutorReregisteredMessage: encode_internal_ExecutorReregisteredMessage,
    internal.ExitedExecutorMessage: encode_internal_ExitedExecutorMessage,
    internal.ReconnectExecutorMessage: encode_internal_ReconnectExecutorMessage,
    internal.ReregisterExecutorMessage: encode_internal_ReregisterExecutorMessage,
    internal.DrainSlaveMessage: encode_internal_DrainSlaveMessage,
    internal.ShutdownMessage: encode_internal_ShutdownMessage,
    internal.Archive: encode_internal_Archive,
    internal.TaskHealthStatus: encode_internal_TaskHealthStatus,
    internal.HookExecuted: encode_internal_HookExecuted,
    internal_resource_providers.ResourceProvider: encode_internal_resource_providers_ResourceProvider,
    internal_resource_providers.Registry: encode_internal_resource_providers_Registry,
    internal.Registry_Master: encode_internal_Registry_Master,
    internal.Registry_Slave: encode_internal_Registry_Slave,
    internal.Registry_Slaves: encode_internal_Registry_Slaves,
    internal.Registry_UnreachableSlave: encode_internal_Registry_UnreachableSlave,
    internal.Registry_UnreachableSlaves: encode_internal_Registry_UnreachableSlaves,
    internal.Registry_GoneSlave: encode_internal_Registry_GoneSlave,
    internal.Registry_GoneSlaves: encode_internal_Registry_GoneSlaves,
    internal.Registry_Machine: encode_internal_Registry_Machine,
    internal.Registry_Machines: encode_internal_Registry_Machines,
    internal.Registry_Quota: encode_internal_Registry_Quota,
    internal.Registry_Weight: encode_internal_Registry_Weight,
    internal.Registry_MinimumCapability: encode_internal_Registry_MinimumCapability,
    internal.Registry: encode_internal_Registry,
    internal_state.Entry: encode_internal_state_Entry,
    internal_state.Operation_Snapshot: encode_internal_state_Operation_Snapshot,
    internal_state.Operation_Diff: encode_internal_state_Operation_Diff,
    internal_state.Operation_Expunge: encode_internal_state_Operation_Expunge,
    internal_state.Operation: encode_internal_state_Operation,
    internal_agent.ResourceState: encode_internal_agent_ResourceState,
}
