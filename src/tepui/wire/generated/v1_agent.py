# Written by `python -m tepui.wire.codegen` from wire/proto. Do not edit.

"""Records of mesos.v1.agent."""

import enum

import msgspec

from tepui.wire.integers import Int32, Int64, UInt32, UInt64
from tepui.wire.generated import v1


class Call_Type(enum.StrEnum):
    """mesos.v1.agent.Call.Type"""

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
    GET_CONTAINERS = "GET_CONTAINERS"
    GET_FRAMEWORKS = "GET_FRAMEWORKS"
    GET_EXECUTORS = "GET_EXECUTORS"
    GET_OPERATIONS = "GET_OPERATIONS"
    GET_TASKS = "GET_TASKS"
    GET_AGENT = "GET_AGENT"
    GET_RESOURCE_PROVIDERS = "GET_RESOURCE_PROVIDERS"
    LAUNCH_NESTED_CONTAINER = "LAUNCH_NESTED_CONTAINER"
    WAIT_NESTED_CONTAINER = "WAIT_NESTED_CONTAINER"
    KILL_NESTED_CONTAINER = "KILL_NESTED_CONTAINER"
    REMOVE_NESTED_CONTAINER = "REMOVE_NESTED_CONTAINER"
    LAUNCH_NESTED_CONTAINER_SESSION = "LAUNCH_NESTED_CONTAINER_SESSION"
    ATTACH_CONTAINER_INPUT = "ATTACH_CONTAINER_INPUT"
    ATTACH_CONTAINER_OUTPUT = "ATTACH_CONTAINER_OUTPUT"
    LAUNCH_CONTAINER = "LAUNCH_CONTAINER"
    WAIT_CONTAINER = "WAIT_CONTAINER"
    KILL_CONTAINER = "KILL_CONTAINER"
    REMOVE_CONTAINER = "REMOVE_CONTAINER"
    ADD_RESOURCE_PROVIDER_CONFIG = "ADD_RESOURCE_PROVIDER_CONFIG"
    UPDATE_RESOURCE_PROVIDER_CONFIG = "UPDATE_RESOURCE_PROVIDER_CONFIG"
    REMOVE_RESOURCE_PROVIDER_CONFIG = "REMOVE_RESOURCE_PROVIDER_CONFIG"
    MARK_RESOURCE_PROVIDER_GONE = "MARK_RESOURCE_PROVIDER_GONE"
    PRUNE_IMAGES = "PRUNE_IMAGES"


class Call_AttachContainerInput_Type(enum.StrEnum):
    """mesos.v1.agent.Call.AttachContainerInput.Type"""

    __hash__ = str.__hash__

    UNKNOWN = "UNKNOWN"
    CONTAINER_ID = "CONTAINER_ID"
    PROCESS_IO = "PROCESS_IO"


class Response_Type(enum.StrEnum):
    """mesos.v1.agent.Response.Type"""

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
    GET_CONTAINERS = "GET_CONTAINERS"
    GET_FRAMEWORKS = "GET_FRAMEWORKS"
    GET_EXECUTORS = "GET_EXECUTORS"
    GET_OPERATIONS = "GET_OPERATIONS"
    GET_TASKS = "GET_TASKS"
    GET_AGENT = "GET_AGENT"
    GET_RESOURCE_PROVIDERS = "GET_RESOURCE_PROVIDERS"
    WAIT_NESTED_CONTAINER = "WAIT_NESTED_CONTAINER"
    WAIT_CONTAINER = "WAIT_CONTAINER"


class ProcessIO_Type(enum.StrEnum):
    """mesos.v1.agent.ProcessIO.Type"""

    __hash__ = str.__hash__

    UNKNOWN = "UNKNOWN"
    DATA = "DATA"
    CONTROL = "CONTROL"


class ProcessIO_Data_Type(enum.StrEnum):
    """mesos.v1.agent.ProcessIO.Data.Type"""

    __hash__ = str.__hash__

    UNKNOWN = "UNKNOWN"
    STDIN = "STDIN"
    STDOUT = "STDOUT"
    STDERR = "STDERR"


class ProcessIO_Control_Type(enum.StrEnum):
    """mesos.v1.agent.ProcessIO.Control.Type"""

    __hash__ = str.__hash__

    UNKNOWN = "UNKNOWN"
    TTY_INFO = "TTY_INFO"
    HEARTBEAT = "HEARTBEAT"


class Call_GetMetrics(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Call.GetMetrics"""

    timeout: v1.DurationInfo | None = None


class Call_SetLoggingLevel(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Call.SetLoggingLevel"""

    level: UInt32
    duration: v1.DurationInfo


class Call_ListFiles(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Call.ListFiles"""

    path: str


class Call_ReadFile(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Call.ReadFile"""

    path: str
    offset: UInt64
    length: UInt64 | None = None


class Call_GetContainers(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Call.GetContainers"""

    show_nested: bool | None = None
    show_standalone: bool | None = None


class Call_LaunchNestedContainer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Call.LaunchNestedContainer"""

    container_id: v1.ContainerID
    command: v1.CommandInfo | None = None
    container: v1.ContainerInfo | None = None


class Call_WaitNestedContainer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Call.WaitNestedContainer"""

    container_id: v1.ContainerID


class Call_KillNestedContainer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Call.KillNestedContainer"""

    container_id: v1.ContainerID
    signal: Int32 | None = None


class Call_RemoveNestedContainer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Call.RemoveNestedContainer"""

    container_id: v1.ContainerID


class Call_LaunchNestedContainerSession(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Call.LaunchNestedContainerSession"""

    container_id: v1.ContainerID
    command: v1.CommandInfo | None = None
    container: v1.ContainerInfo | None = None


class ProcessIO_Data(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.ProcessIO.Data"""

    type: ProcessIO_Data_Type | None = None
    data: bytes | None = None


class ProcessIO_Control_Heartbeat(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.ProcessIO.Control.Heartbeat"""

    interval: v1.DurationInfo | None = None


class ProcessIO_Control(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.ProcessIO.Control"""

    type: ProcessIO_Control_Type | None = None
    tty_info: v1.TTYInfo | None = None
    heartbeat: ProcessIO_Control_Heartbeat | None = None


class ProcessIO(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.ProcessIO"""

    type: ProcessIO_Type | None = None
    data: ProcessIO_Data | None = None
    control: ProcessIO_Control | None = None


class Call_AttachContainerInput(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Call.AttachContainerInput"""

    type: Call_AttachContainerInput_Type | None = None
    container_id: v1.ContainerID | None = None
    process_io: ProcessIO | None = None


class Call_AttachContainerOutput(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Call.AttachContainerOutput"""

    container_id: v1.ContainerID


class Call_LaunchContainer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Call.LaunchContainer"""

    container_id: v1.ContainerID
    command: v1.CommandInfo | None = None
    resources: tuple[v1.Resource, ...] = ()
    container: v1.ContainerInfo | None = None
    limits: dict[str, v1.Value_Scalar] = {}


class Call_WaitContainer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Call.WaitContainer"""

    container_id: v1.ContainerID


class Call_KillContainer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Call.KillContainer"""

    container_id: v1.ContainerID
    signal: Int32 | None = None


class Call_RemoveContainer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Call.RemoveContainer"""

    container_id: v1.ContainerID


class Call_AddResourceProviderConfig(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Call.AddResourceProviderConfig"""

    info: v1.ResourceProviderInfo


class Call_UpdateResourceProviderConfig(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Call.UpdateResourceProviderConfig"""

    info: v1.ResourceProviderInfo


class Call_RemoveResourceProviderConfig(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Call.RemoveResourceProviderConfig"""

    type: str
    name: str


class Call_MarkResourceProviderGone(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Call.MarkResourceProviderGone"""

    resource_provider_id: v1.ResourceProviderID


class Call_PruneImages(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Call.PruneImages"""

    excluded_images: tuple[v1.Image, ...] = ()


class Call(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Call"""

    type: Call_Type | None = None
    get_metrics: Call_GetMetrics | None = None
    set_logging_level: Call_SetLoggingLevel | None = None
    list_files: Call_ListFiles | None = None
    read_file: Call_ReadFile | None = None
    get_containers: Call_GetContainers | None = None
    launch_nested_container: Call_LaunchNestedContainer | None = None
    wait_nested_container: Call_WaitNestedContainer | None = None
    kill_nested_container: Call_KillNestedContainer | None = None
    remove_nested_container: Call_RemoveNestedContainer | None = None
    launch_nested_container_session: Call_LaunchNestedContainerSession | None = None
    attach_container_input: Call_AttachContainerInput | None = None
    attach_container_output: Call_AttachContainerOutput | None = None
    launch_container: Call_LaunchContainer | None = None
    wait_container: Call_WaitContainer | None = None
    kill_container: Call_KillContainer | None = None
    remove_container: Call_RemoveContainer | None = None
    add_resource_provider_config: Call_AddResourceProviderConfig | None = None
    update_resource_provider_config: Call_UpdateResourceProviderConfig | None = None
    remove_resource_provider_config: Call_RemoveResourceProviderConfig | None = None
    mark_resource_provider_gone: Call_MarkResourceProviderGone | None = None
    prune_images: Call_PruneImages | None = None


class Response_GetHealth(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Response.GetHealth"""

    healthy: bool


class Response_GetFlags(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Response.GetFlags"""

    flags: tuple[v1.Flag, ...] = ()


class Response_GetVersion(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Response.GetVersion"""

    version_info: v1.VersionInfo


class Response_GetMetrics(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Response.GetMetrics"""

    metrics: tuple[v1.Metric, ...] = ()


class Response_GetLoggingLevel(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Response.GetLoggingLevel"""

    level: UInt32


class Response_ListFiles(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Response.ListFiles"""

    file_infos: tuple[v1.FileInfo, ...] = ()


class Response_ReadFile(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Response.ReadFile"""

    size: UInt64
    data: bytes


class Response_GetTasks(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Response.GetTasks"""

    pending_tasks: tuple[v1.Task, ...] = ()
    queued_tasks: tuple[v1.Task, ...] = ()
    launched_tasks: tuple[v1.Task, ...] = ()
    terminated_tasks: tuple[v1.Task, ...] = ()
    completed_tasks: tuple[v1.Task, ...] = ()


class Response_GetExecutors_Executor(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Response.GetExecutors.Executor"""

    executor_info: v1.ExecutorInfo


class Response_GetExecutors(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Response.GetExecutors"""

    executors: tuple[Response_GetExecutors_Executor, ...] = ()
    completed_executors: tuple[Response_GetExecutors_Executor, ...] = ()


class Response_GetFrameworks_Framework(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Response.GetFrameworks.Framework"""

    framework_info: v1.FrameworkInfo


class Response_GetFrameworks(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Response.GetFrameworks"""

    frameworks: tuple[Response_GetFrameworks_Framework, ...] = ()
    completed_frameworks: tuple[Response_GetFrameworks_Framework, ...] = ()


class Response_GetState(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Response.GetState"""

    get_tasks: Response_GetTasks | None = None
    get_executors: Response_GetExecutors | None = None
    get_frameworks: Response_GetFrameworks | None = None


class Response_GetContainers_Container(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Response.GetContainers.Container"""

    framework_id: v1.FrameworkID | None = None
    executor_id: v1.ExecutorID | None = None
    executor_name: str | None = None
    container_id: v1.ContainerID
    container_status: v1.ContainerStatus | None = None
    resource_statistics: v1.ResourceStatistics | None = None


class Response_GetContainers(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Response.GetContainers"""

    containers: tuple[Response_GetContainers_Container, ...] = ()


class Response_GetOperations(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Response.GetOperations"""

    operations: tuple[v1.Operation, ...] = ()


class Response_GetAgent(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Response.GetAgent"""

    agent_info: v1.AgentInfo | None = None
    drain_config: v1.DrainConfig | None = None
    estimated_drain_start_time: v1.TimeInfo | None = None


class Response_GetResourceProviders_ResourceProvider(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Response.GetResourceProviders.ResourceProvider"""

    resource_provider_info: v1.ResourceProviderInfo
    total_resources: tuple[v1.Resource, ...] = ()


class Response_GetResourceProviders(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Response.GetResourceProviders"""

    resource_providers: tuple[Response_GetResourceProviders_ResourceProvider, ...] = ()


class Response_WaitNestedContainer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Response.WaitNestedContainer"""

    exit_status: Int32 | None = None
    state: v1.TaskState | None = None
    reason: v1.TaskStatus_Reason | None = None
    limitation: v1.TaskResourceLimitation | None = None
    message: str | None = None


class Response_WaitContainer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Response.WaitContainer"""

    exit_status: Int32 | None = None
    state: v1.TaskState | None = None
    reason: v1.TaskStatus_Reason | None = None
    limitation: v1.TaskResourceLimitation | None = None
    message: str | None = None


class Response(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.agent.Response"""

    type: Response_Type | None = None
    get_health: Response_GetHealth | None = None
    get_flags: Response_GetFlags | None = None
    get_version: Response_GetVersion | None = None
    get_metrics: Response_GetMetrics | None = None
    get_logging_level: Response_GetLoggingLevel | None = None
    list_files: Response_ListFiles | None = None
    read_file: Response_ReadFile | None = None
    get_state: Response_GetState | None = None
    get_containers: Response_GetContainers | None = None
    get_frameworks: Response_GetFrameworks | None = None
    get_executors: Response_GetExecutors | None = None
    get_operations: Response_GetOperations | None = None
    get_tasks: Response_GetTasks | None = None
    get_agent: Response_GetAgent | None = None
    get_resource_providers: Response_GetResourceProviders | None = None
    wait_nested_container: Response_WaitNestedContainer | None = None
    wait_container: Response_WaitContainer | None = None
