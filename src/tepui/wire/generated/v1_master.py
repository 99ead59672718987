# Written by `python -m tepui.wire.codegen` from wire/proto. Do not edit.

"""Records of mesos.v1.master."""

import enum

import msgspec

from tepui.wire.integers import Int32, Int64, UInt32, UInt64
from tepui.wire.generated import v1
from tepui.wire.generated import v1_maintenance
from tepui.wire.generated import v1_quota
from tepui.wire.generated import v1_scheduler
from tepui.wire.generated import well_known


class Call_Type(enum.StrEnum):
    """mesos.v1.master.Call.Type"""

    __hash__ = str.__hash__

    UNKNOWN = "UNKNOWN"
    GET_HEALTH = "GET_HEALTH"
    GET_FLAGS = "GET_FLAGS"
    GET_VERSION = "GET_VERSION"
    GET_METRICS = "GET_METRICS"
    GET_LOGGING_LEVEL = "GET_LOGGING_LEVEL"
    SET_LOGGING_LEVEL = "SET_LOGGING_LEVEL"
    LIST_FILES = "LIST_FILES"
    READ_FILE = "READ_FILE"
    GET_STATE = "GET_STATE"
    GET_AGENTS = "GET_AGENTS"
    GET_FRAMEWORKS = "GET_FRAMEWORKS"
    GET_EXECUTORS = "GET_EXECUTORS"
    GET_OPERATIONS = "GET_OPERATIONS"
    GET_TASKS = "GET_TASKS"
    GET_ROLES = "GET_ROLES"
    GET_WEIGHTS = "GET_WEIGHTS"
    UPDATE_WEIGHTS = "UPDATE_WEIGHTS"
    GET_MASTER = "GET_MASTER"
    SUBSCRIBE = "SUBSCRIBE"
    RESERVE_RESOURCES = "RESERVE_RESOURCES"
    UNRESERVE_RESOURCES = "UNRESERVE_RESOURCES"
    CREATE_VOLUMES = "CREATE_VOLUMES"
    DESTROY_VOLUMES = "DESTROY_VOLUMES"
    GROW_VOLUME = "GROW_VOLUME"
    SHRINK_VOLUME = "SHRINK_VOLUME"
    GET_MAINTENANCE_STATUS = "GET_MAINTENANCE_STATUS"
    GET_MAINTENANCE_SCHEDULE = "GET_MAINTENANCE_SCHEDULE"
    UPDATE_MAINTENANCE_SCHEDULE = "UPDATE_MAINTENANCE_SCHEDULE"
    START_MAINTENANCE = "START_MAINTENANCE"
    STOP_MAINTENANCE = "STOP_MAINTENANCE"
    DRAIN_AGENT = "DRAIN_AGENT"
    DEACTIVATE_AGENT = "DEACTIVATE_AGENT"
    REACTIVATE_AGENT = "REACTIVATE_AGENT"
    GET_QUOTA = "GET_QUOTA"
    UPDATE_QUOTA = "UPDATE_QUOTA"
    SET_QUOTA = "SET_QUOTA"
    REMOVE_QUOTA = "REMOVE_QUOTA"
    TEARDOWN = "TEARDOWN"
    MARK_AGENT_GONE = "MARK_AGENT_GONE"


class Response_Type(enum.StrEnum):
    """mesos.v1.master.Response.Type"""

    __hash__ = str.__hash__

    UNKNOWN = "UNKNOWN"
    GET_HEALTH = "GET_HEALTH"
    GET_FLAGS = "GET_FLAGS"
    GET_VERSION = "GET_VERSION"
    GET_METRICS = "GET_METRICS"
    GET_LOGGING_LEVEL = "GET_LOGGING_LEVEL"
    LIST_FILES = "LIST_FILES"
    READ_FILE = "READ_FILE"
    GET_STATE = "GET_STATE"
    GET_AGENTS = "GET_AGENTS"
    GET_FRAMEWORKS = "GET_FRAMEWORKS"
    GET_EXECUTORS = "GET_EXECUTORS"
    GET_OPERATIONS = "GET_OPERATIONS"
    GET_TASKS = "GET_TASKS"
    GET_ROLES = "GET_ROLES"
    GET_WEIGHTS = "GET_WEIGHTS"
    GET_MASTER = "GET_MASTER"
    GET_MAINTENANCE_STATUS = "GET_MAINTENANCE_STATUS"
    GET_MAINTENANCE_SCHEDULE = "GET_MAINTENANCE_SCHEDULE"
    GET_QUOTA = "GET_QUOTA"


class Event_Type(enum.StrEnum):
    """mesos.v1.master.Event.Type"""

    __hash__ = str.__hash__

    UNKNOWN = "UNKNOWN"
    SUBSCRIBED = "SUBSCRIBED"
    TASK_ADDED = "TASK_ADDED"
    TASK_UPDATED = "TASK_UPDATED"
    AGENT_ADDED = "AGENT_ADDED"
    AGENT_REMOVED = "AGENT_REMOVED"
    FRAMEWORK_ADDED = "FRAMEWORK_ADDED"
    FRAMEWORK_UPDATED = "FRAMEWORK_UPDATED"
    FRAMEWORK_REMOVED = "FRAMEWORK_REMOVED"
    HEARTBEAT = "HEARTBEAT"


class Call_GetMetrics(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Call.GetMetrics"""

    timeout: v1.DurationInfo | None = None


class Call_SetLoggingLevel(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Call.SetLoggingLevel"""

    level: UInt32
    duration: v1.DurationInfo


class Call_ListFiles(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Call.ListFiles"""

    path: str


class Call_ReadFile(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Call.ReadFile"""

    path: str
    offset: UInt64
    length: UInt64 | None = None


class Call_UpdateWeights(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Call.UpdateWeights"""

    weight_infos: tuple[v1.WeightInfo, ...] = ()


class Call_ReserveResources(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Call.ReserveResources"""

    agent_id: v1.AgentID
    source: tuple[v1.Resource, ...] = ()
    resources: tuple[v1.Resource, ...] = ()


class Call_UnreserveResources(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Call.UnreserveResources"""

    agent_id: v1.AgentID
    resources: tuple[v1.Resource, ...] = ()


class Call_CreateVolumes(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Call.CreateVolumes"""

    agent_id: v1.AgentID
    volumes: tuple[v1.Resource, ...] = ()


class Call_DestroyVolumes(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Call.DestroyVolumes"""

    agent_id: v1.AgentID
    volumes: tuple[v1.Resource, ...] = ()


class Call_GrowVolume(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Call.GrowVolume"""

    agent_id: v1.AgentID | None = None
    volume: v1.Resource
    addition: v1.Resource


class Call_ShrinkVolume(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Call.ShrinkVolume"""

    agent_id: v1.AgentID | None = None
    volume: v1.Resource
    subtract: v1.Value_Scalar


class Call_UpdateMaintenanceSchedule(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Call.UpdateMaintenanceSchedule"""

    schedule: v1_maintenance.Schedule


class Call_StartMaintenance(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Call.StartMaintenance"""

    machines: tuple[v1.MachineID, ...] = ()


class Call_StopMaintenance(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Call.StopMaintenance"""

    machines: tuple[v1.MachineID, ...] = ()


class Call_DrainAgent(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Call.DrainAgent"""

    agent_id: v1.AgentID
    max_grace_period: well_known.Duration | None = None
    mark_gone: bool | None = None


class Call_DeactivateAgent(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Call.DeactivateAgent"""

    agent_id: v1.AgentID


class Call_ReactivateAgent(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Call.ReactivateAgent"""

    agent_id: v1.AgentID


class Call_UpdateQuota(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Call.UpdateQuota"""

    force: bool | None = None
    quota_configs: tuple[v1_quota.QuotaConfig, ...] = ()


class Call_SetQuota(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Call.SetQuota"""

    quota_request: v1_quota.QuotaRequest


class Call_RemoveQuota(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Call.RemoveQuota"""

    role: str


class Call_Teardown(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Call.Teardown"""

    framework_id: v1.FrameworkID


class Call_MarkAgentGone(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Call.MarkAgentGone"""

    agent_id: v1.AgentID


class Call(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Call"""

    type: Call_Type | None = None
    get_metrics: Call_GetMetrics | None = None
    set_logging_level: Call_SetLoggingLevel | None = None
    list_files: Call_ListFiles | None = None
    read_file: Call_ReadFile | None = None
    update_weights: Call_UpdateWeights | None = None
    reserve_resources: Call_ReserveResources | None = None
    unreserve_resources: Call_UnreserveResources | None = None
    create_volumes: Call_CreateVolumes | None = None
    destroy_volumes: Call_DestroyVolumes | None = None
    grow_volume: Call_GrowVolume | None = None
    shrink_volume: Call_ShrinkVolume | None = None
    update_maintenance_schedule: Call_UpdateMaintenanceSchedule | None = None
    start_maintenance: Call_StartMaintenance | None = None
    stop_maintenance: Call_StopMaintenance | None = None
    drain_agent: Call_DrainAgent | None = None
    deactivate_agent: Call_DeactivateAgent | None = None
    reactivate_agent: Call_ReactivateAgent | None = None
    update_quota: Call_UpdateQuota | None = None
    teardown: Call_Teardown | None = None
    mark_agent_gone: Call_MarkAgentGone | None = None
    set_quota: Call_SetQuota | None = None
    remove_quota: Call_RemoveQuota | None = None


class Response_GetHealth(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Response.GetHealth"""

    healthy: bool


class Response_GetFlags(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Response.GetFlags"""

    flags: tuple[v1.Flag, ...] = ()


class Response_GetVersion(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Response.GetVersion"""

    version_info: v1.VersionInfo


class Response_GetMetrics(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Response.GetMetrics"""

    metrics: tuple[v1.Metric, ...] = ()


class Response_GetLoggingLevel(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Response.GetLoggingLevel"""

    level: UInt32


class Response_ListFiles(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Response.ListFiles"""

    file_infos: tuple[v1.FileInfo, ...] = ()


class Response_ReadFile(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Response.ReadFile"""

    size: UInt64
    data: bytes


class Response_GetTasks(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Response.GetTasks"""

    pending_tasks: tuple[v1.Task, ...] = ()
    tasks: tuple[v1.Task, ...] = ()
    unreachable_tasks: tuple[v1.Task, ...] = ()
    completed_tasks: tuple[v1.Task, ...] = ()
    orphan_tasks: tuple[v1.Task, ...] = ()


class Response_GetExecutors_Executor(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Response.GetExecutors.Executor"""

    executor_info: v1.ExecutorInfo
    agent_id: v1.AgentID


class Response_GetExecutors(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Response.GetExecutors"""

    executors: tuple[Response_GetExecutors_Executor, ...] = ()
    orphan_executors: tuple[Response_GetExecutors_Executor, ...] = ()


class Response_GetFrameworks_Framework(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Response.GetFrameworks.Framework"""

    framework_info: v1.FrameworkInfo
    active: bool
    connected: bool
    recovered: bool
    registered_time: v1.TimeInfo | None = None
    reregistered_time: v1.TimeInfo | None = None
    unregistered_time: v1.TimeInfo | None = None
    offers: tuple[v1.Offer, ...] = ()
    inverse_offers: tuple[v1.InverseOffer, ...] = ()
    allocated_resources: tuple[v1.Resource, ...] = ()
    offered_resources: tuple[v1.Resource, ...] = ()
    offer_constraints: v1_scheduler.OfferConstraints | None = None


class Response_GetFrameworks(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Response.GetFrameworks"""

    frameworks: tuple[Response_GetFrameworks_Framework, ...] = ()
    completed_frameworks: tuple[Response_GetFrameworks_Framework, ...] = ()
    recovered_frameworks: tuple[v1.FrameworkInfo, ...] = ()


class Response_GetAgents_Agent_ResourceProvider(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Response.GetAgents.Agent.ResourceProvider"""

    resource_provider_info: v1.ResourceProviderInfo
    total_resources: tuple[v1.Resource, ...] = ()


class Response_GetAgents_Agent(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Response.GetAgents.Agent"""

    agent_info: v1.AgentInfo
    active: bool
    deactivated: bool | None = None
    version: str
    pid: str | None = None
    registered_time: v1.TimeInfo | None = None
    reregistered_time: v1.TimeInfo | None = None
    total_resources: tuple[v1.Resource, ...] = ()
    allocated_resources: tuple[v1.Resource, ...] = ()
    offered_resources: tuple[v1.Resource, ...] = ()
    capabilities: tuple[v1.AgentInfo_Capability, ...] = ()
    resource_providers: tuple[Response_GetAgents_Agent_ResourceProvider, ...] = ()
    drain_info: v1.DrainInfo | None = None
    estimated_drain_start_time: v1.TimeInfo | None = None


class Response_GetAgents(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Response.GetAgents"""

    agents: tuple[Response_GetAgents_Agent, ...] = ()
    recovered_agents: tuple[v1.AgentInfo, ...] = ()


class Response_GetState(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Response.GetState"""

    get_tasks: Response_GetTasks | None = None
    get_executors: Response_GetExecutors | None = None
    get_frameworks: Response_GetFrameworks | None = None
    get_agents: Response_GetAgents | None = None


class Response_GetOperations(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Response.GetOperations"""

    operations: tuple[v1.Operation, ...] = ()


class Response_GetRoles(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Response.GetRoles"""

    roles: tuple[v1.Role, ...] = ()


class Response_GetWeights(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Response.GetWeights"""

    weight_infos: tuple[v1.WeightInfo, ...] = ()


class Response_GetMaster(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Response.GetMaster"""

    master_info: v1.MasterInfo | None = None
    start_time: float | None = None
    elected_time: float | None = None


class Response_GetMaintenanceStatus(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Response.GetMaintenanceStatus"""

    status: v1_maintenance.ClusterStatus


class Response_GetMaintenanceSchedule(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Response.GetMaintenanceSchedule"""

    schedule: v1_maintenance.Schedule


class Response_GetQuota(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Response.GetQuota"""

    status: v1_quota.QuotaStatus


class Response(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Response"""

    type: Response_Type | None = None
    get_health: Response_GetHealth | None = None
    get_flags: Response_GetFlags | None = None
    get_version: Response_GetVersion | None = None
    get_metrics: Response_GetMetrics | None = None
    get_logging_level: Response_GetLoggingLevel | None = None
    list_files: Response_ListFiles | None = None
    read_file: Response_ReadFile | None = None
    get_state: Response_GetState | None = None
    get_agents: Response_GetAgents | None = None
    get_frameworks: Response_GetFrameworks | None = None
    get_executors: Response_GetExecutors | None = None
    get_operations: Response_GetOperations | None = None
    get_tasks: Response_GetTasks | None = None
    get_roles: Response_GetRoles | None = None
    get_weights: Response_GetWeights | None = None
    get_master: Response_GetMaster | None = None
    get_maintenance_status: Response_GetMaintenanceStatus | None = None
    get_maintenance_schedule: Response_GetMaintenanceSchedule | None = None
    get_quota: Response_GetQuota | None = None


class Event_Subscribed(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Event.Subscribed"""

    get_state: Response_GetState | None = None
    heartbeat_interval_seconds: float | None = None


class Event_TaskAdded(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Event.TaskAdded"""

    task: v1.Task


class Event_TaskUpdated(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Event.TaskUpdated"""

    framework_id: v1.FrameworkID
    status: v1.TaskStatus
    state: v1.TaskState


class Event_FrameworkAdded(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Event.FrameworkAdded"""

    framework: Response_GetFrameworks_Framework


class Event_FrameworkUpdated(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Event.FrameworkUpdated"""

    framework: Response_GetFrameworks_Framework


class Event_FrameworkRemoved(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Event.FrameworkRemoved"""

    framework_info: v1.FrameworkInfo


class Event_AgentAdded(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Event.AgentAdded"""

    agent: Response_GetAgents_Agent


class Event_AgentRemoved(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Event.AgentRemoved"""

    agent_id: v1.AgentID


class Event(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.master.Event"""

    type: Event_Type | None = None
    subscribed: Event_Subscribed | None = None
    task_added: Event_TaskAdded | None = None
    task_updated: Event_TaskUpdated | None = None
    agent_added: Event_AgentAdded | None = None
    agent_removed: Event_AgentRemoved | None = None
    framework_added: Event_FrameworkAdded | None = None
    framework_updated: Event_FrameworkUpdated | None = None
    framework_removed: Event_FrameworkRemoved | None = None
