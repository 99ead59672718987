# Written by `python -m tepui.wire.codegen` from wire/proto. Do not edit.

"""The schema of every record."""

from tepui.wire import schema
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

TABLES = schema.Tables(
    messages={
        v1.FrameworkID: schema.Message(
            "mesos.v1.FrameworkID",
            (
                schema.Field("value", 1, "required", "string"),
            ),
        ),
        v1.OfferID: schema.Message(
            "mesos.v1.OfferID",
            (
                schema.Field("value", 1, "required", "string"),
            ),
        ),
        v1.AgentID: schema.Message(
            "mesos.v1.AgentID",
            (
                schema.Field("value", 1, "required", "string"),
            ),
        ),
        v1.TaskID: schema.Message(
            "mesos.v1.TaskID",
            (
                schema.Field("value", 1, "required", "string"),
            ),
        ),
        v1.ExecutorID: schema.Message(
            "mesos.v1.ExecutorID",
            (
                schema.Field("value", 1, "required", "string"),
            ),
        ),
        v1.ContainerID: schema.Message(
            "mesos.v1.ContainerID",
            (
                schema.Field("value", 1, "required", "string"),
                schema.Field("parent", 2, "optional", "message", record=v1.ContainerID),
            ),
        ),
        v1.ResourceProviderID: schema.Message(
            "mesos.v1.ResourceProviderID",
            (
                schema.Field("value", 1, "required", "string"),
            ),
        ),
        v1.OperationID: schema.Message(
            "mesos.v1.OperationID",
            (
                schema.Field("value", 1, "required", "string"),
            ),
        ),
        v1.TimeInfo: schema.Message(
            "mesos.v1.TimeInfo",
            (
                schema.Field("nanoseconds", 1, "required", "int64"),
            ),
        ),
        v1.DurationInfo: schema.Message(
            "mesos.v1.DurationInfo",
            (
                schema.Field("nanoseconds", 1, "required", "int64"),
            ),
        ),
        v1.Address: schema.Message(
            "mesos.v1.Address",
            (
                schema.Field("hostname", 1, "optional", "string"),
                schema.Field("ip", 2, "optional", "string"),
                schema.Field("port", 3, "required", "int32"),
            ),
        ),
        v1.Parameter: schema.Message(
            "mesos.v1.Parameter",
            (
                schema.Field("key", 1, "required", "string"),
                schema.Field("value", 2, "required", "string"),
            ),
        ),
        v1.URL: schema.Message(
            "mesos.v1.URL",
            (
                schema.Field("scheme", 1, "required", "string"),
                schema.Field("address", 2, "required", "message", record=v1.Address),
                schema.Field("path", 3, "optional", "string"),
                schema.Field("query", 4, "repeated", "message", record=v1.Parameter),
                schema.Field("fragment", 5, "optional", "string"),
            ),
        ),
        v1.Unavailability: schema.Message(
            "mesos.v1.Unavailability",
            (
                schema.Field("start", 1, "required", "message", record=v1.TimeInfo),
                schema.Field("duration", 2, "optional", "message", record=v1.DurationInfo),
            ),
        ),
        v1.MachineID: schema.Message(
            "mesos.v1.MachineID",
            (
                schema.Field("hostname", 1, "optional", "string"),
                schema.Field("ip", 2, "optional", "string"),
            ),
        ),
        v1.MachineInfo: schema.Message(
            "mesos.v1.MachineInfo",
            (
                schema.Field("id", 1, "required", "message", record=v1.MachineID),
                schema.Field("mode", 2, "optional", "enum", enum=v1.MachineInfo_Mode),
                schema.Field("unavailability", 3, "optional", "message", record=v1.Unavailability),
            ),
        ),
        v1.FrameworkInfo_Capability: schema.Message(
            "mesos.v1.FrameworkInfo.Capability",
            (
                schema.Field("type", 1, "optional", "enum", enum=v1.FrameworkInfo_Capability_Type),
            ),
        ),
        v1.Label: schema.Message(
            "mesos.v1.Label",
            (
                schema.Field("key", 1, "required", "string"),
                schema.Field("value", 2, "optional", "string"),
            ),
        ),
        v1.Labels: schema.Message(
            "mesos.v1.Labels",
            (
                schema.Field("labels", 1, "repeated", "message", record=v1.Label),
            ),
        ),
        v1.Value_Scalar: schema.Message(
            "mesos.v1.Value.Scalar",
            (
                schema.Field("value", 1, "required", "double"),
            ),
        ),
        v1.OfferFilters_ResourceQuantities: schema.Message(
            "mesos.v1.OfferFilters.ResourceQuantities",
            (
                schema.Field("quantities", 1, "map", "message", record=v1.Value_Scalar),
            ),
        ),
        v1.OfferFilters_MinAllocatableResources: schema.Message(
            "mesos.v1.OfferFilters.MinAllocatableResources",
            (
                schema.Field("quantities", 1, "repeated", "message", record=v1.OfferFilters_ResourceQuantities),
            ),
        ),
        v1.OfferFilters: schema.Message(
            "mesos.v1.OfferFilters",
            (
                schema.Field("min_allocatable_resources", 1, "optional", "message", record=v1.OfferFilters_MinAllocatableResources),
            ),
        ),
        v1.FrameworkInfo: schema.Message(
            "mesos.v1.FrameworkInfo",
            (
                schema.Field("user", 1, "required", "string"),
                schema.Field("name", 2, "required", "string"),
                schema.Field("id", 3, "optional", "message", record=v1.FrameworkID),
                schema.Field("failover_timeout", 4, "optional", "double", default=0.0),
                schema.Field("checkpoint", 5, "optional", "bool", default=False),
                schema.Field("role", 6, "optional", "string", default="*", deprecated=True),
                schema.Field("roles", 12, "repeated", "string"),
                schema.Field("hostname", 7, "optional", "string"),
                schema.Field("principal", 8, "optional", "string"),
                schema.Field("webui_url", 9, "optional", "string"),
                schema.Field("capabilities", 10, "repeated", "message", record=v1.FrameworkInfo_Capability),
                schema.Field("labels", 11, "optional", "message", record=v1.Labels),
                schema.Field("offer_filters", 13, "map", "message", record=v1.OfferFilters),
            ),
        ),
        v1.CommandInfo_URI: schema.Message(
            "mesos.v1.CommandInfo.URI",
            (
                schema.Field("value", 1, "required", "string"),
                schema.Field("executable", 2, "optional", "bool"),
                schema.Field("extract", 3, "optional", "bool", default=True),
                schema.Field("cache", 4, "optional", "bool"),
                schema.Field("output_file", 5, "optional", "string"),
            ),
        ),
        v1.Secret_Reference: schema.Message(
            "mesos.v1.Secret.Reference",
            (
                schema.Field("name", 1, "required", "string"),
                schema.Field("key", 2, "optional", "string"),
            ),
        ),
        v1.Secret_Value: schema.Message(
            "mesos.v1.Secret.Value",
            (
                schema.Field("data", 1, "required", "bytes"),
            ),
        ),
        v1.Secret: schema.Message(
            "mesos.v1.Secret",
            (
                schema.Field("type", 1, "optional", "enum", enum=v1.Secret_Type),
                schema.Field("reference", 2, "optional", "message", record=v1.Secret_Reference),
                schema.Field("value", 3, "optional", "message", record=v1.Secret_Value),
            ),
        ),
        v1.Environment_Variable: schema.Message(
            "mesos.v1.Environment.Variable",
            (
                schema.Field("name", 1, "required", "string"),
                schema.Field("type", 3, "optional", "enum", enum=v1.Environment_Variable_Type, default=v1.Environment_Variable_Type.VALUE),
                schema.Field("value", 2, "optional", "string"),
                schema.Field("secret", 4, "optional", "message", record=v1.Secret),
            ),
        ),
        v1.Environment: schema.Message(
            "mesos.v1.Environment",
            (
                schema.Field("variables", 1, "repeated", "message", record=v1.Environment_Variable),
            ),
        ),
        v1.CommandInfo: schema.Message(
            "mesos.v1.CommandInfo",
            (
                schema.Field("uris", 1, "repeated", "message", record=v1.CommandInfo_URI),
                schema.Field("environment", 2, "optional", "message", record=v1.Environment),
                schema.Field("shell", 6, "optional", "bool", default=True),
                schema.Field("value", 3, "optional", "string"),
                schema.Field("arguments", 7, "repeated", "string"),
                schema.Field("user", 5, "optional", "string"),
            ),
        ),
        v1.CheckInfo_Command: schema.Message(
            "mesos.v1.CheckInfo.Command",
            (
                schema.Field("command", 1, "required", "message", record=v1.CommandInfo),
            ),
        ),
        v1.CheckInfo_Http: schema.Message(
            "mesos.v1.CheckInfo.Http",
            (
                schema.Field("port", 1, "required", "uint32"),
                schema.Field("path", 2, "optional", "string"),
            ),
        ),
        v1.CheckInfo_Tcp: schema.Message(
            "mesos.v1.CheckInfo.Tcp",
            (
                schema.Field("port", 1, "required", "uint32"),
            ),
        ),
        v1.CheckInfo: schema.Message(
            "mesos.v1.CheckInfo",
            (
                schema.Field("type", 1, "optional", "enum", enum=v1.CheckInfo_Type),
                schema.Field("command", 2, "optional", "message", record=v1.CheckInfo_Command),
                schema.Field("http", 3, "optional", "message", record=v1.CheckInfo_Http),
                schema.Field("tcp", 7, "optional", "message", record=v1.CheckInfo_Tcp),
                schema.Field("delay_seconds", 4, "optional", "double", default=15.0),
                schema.Field("interval_seconds", 5, "optional", "double", default=10.0),
                schema.Field("timeout_seconds", 6, "optional", "double", default=20.0),
            ),
        ),
        v1.HealthCheck_HTTPCheckInfo: schema.Message(
            "mesos.v1.HealthCheck.HTTPCheckInfo",
            (
                schema.Field("protocol", 5, "optional", "enum", enum=v1.NetworkInfo_Protocol, default=v1.NetworkInfo_Protocol.IPv4),
                schema.Field("scheme", 3, "optional", "string"),
                schema.Field("port", 1, "required", "uint32"),
                schema.Field("path", 2, "optional", "string"),
                schema.Field("statuses", 4, "repeated", "uint32"),
            ),
        ),
        v1.HealthCheck_TCPCheckInfo: schema.Message(
            "mesos.v1.HealthCheck.TCPCheckInfo",
            (
                schema.Field("protocol", 2, "optional", "enum", enum=v1.NetworkInfo_Protocol, default=v1.NetworkInfo_Protocol.IPv4),
                schema.Field("port", 1, "required", "uint32"),
            ),
        ),
        v1.HealthCheck: schema.Message(
            "mesos.v1.HealthCheck",
            (
                schema.Field("delay_seconds", 2, "optional", "double", default=15.0),
                schema.Field("interval_seconds", 3, "optional", "double", default=10.0),
                schema.Field("timeout_seconds", 4, "optional", "double", default=20.0),
                schema.Field("consecutive_failures", 5, "optional", "uint32", default=3),
                schema.Field("grace_period_seconds", 6, "optional", "double", default=10.0),
                schema.Field("type", 8, "optional", "enum", enum=v1.HealthCheck_Type),
                schema.Field("command", 7, "optional", "message", record=v1.CommandInfo),
                schema.Field("http", 1, "optional", "message", record=v1.HealthCheck_HTTPCheckInfo),
                schema.Field("tcp", 9, "optional", "message", record=v1.HealthCheck_TCPCheckInfo),
            ),
        ),
        v1.KillPolicy: schema.Message(
            "mesos.v1.KillPolicy",
            (
                schema.Field("grace_period", 1, "optional", "message", record=v1.DurationInfo),
            ),
        ),
        v1.Image_Appc: schema.Message(
            "mesos.v1.Image.Appc",
            (
                schema.Field("name", 1, "required", "string"),
                schema.Field("id", 2, "optional", "string"),
                schema.Field("labels", 3, "optional", "message", record=v1.Labels),
            ),
        ),
        v1.Credential: schema.Message(
            "mesos.v1.Credential",
            (
                schema.Field("principal", 1, "required", "string"),
                schema.Field("secret", 2, "optional", "string"),
            ),
        ),
        v1.Image_Docker: schema.Message(
            "mesos.v1.Image.Docker",
            (
                schema.Field("name", 1, "required", "string"),
                schema.Field("credential", 2, "optional", "message", record=v1.Credential, deprecated=True),
                schema.Field("config", 3, "optional", "message", record=v1.Secret),
            ),
        ),
        v1.Image: schema.Message(
            "mesos.v1.Image",
            (
                schema.Field("type", 1, "required", "enum", enum=v1.Image_Type),
                schema.Field("appc", 2, "optional", "message", record=v1.Image_Appc),
                schema.Field("docker", 3, "optional", "message", record=v1.Image_Docker),
                schema.Field("cached", 4, "optional", "bool", default=True),
            ),
        ),
        v1.Parameters: schema.Message(
            "mesos.v1.Parameters",
            (
                schema.Field("parameter", 1, "repeated", "message", record=v1.Parameter),
            ),
        ),
        v1.Volume_Source_DockerVolume: schema.Message(
            "mesos.v1.Volume.Source.DockerVolume",
            (
                schema.Field("driver", 1, "optional", "string"),
                schema.Field("name", 2, "required", "string"),
                schema.Field("driver_options", 3, "optional", "message", record=v1.Parameters),
            ),
        ),
        v1.MountPropagation: schema.Message(
            "mesos.v1.MountPropagation",
            (
                schema.Field("mode", 1, "optional", "enum", enum=v1.MountPropagation_Mode),
            ),
        ),
        v1.Volume_Source_HostPath: schema.Message(
            "mesos.v1.Volume.Source.HostPath",
            (
                schema.Field("path", 1, "required", "string"),
                schema.Field("mount_propagation", 2, "optional", "message", record=v1.MountPropagation),
            ),
        ),
        v1.Volume_Source_SandboxPath: schema.Message(
            "mesos.v1.Volume.Source.SandboxPath",
            (
                schema.Field("type", 1, "optional", "enum", enum=v1.Volume_Source_SandboxPath_Type),
                schema.Field("path", 2, "required", "string"),
            ),
        ),
        v1.Volume_Source_CSIVolume_VolumeCapability_BlockVolume: schema.Message(
            "mesos.v1.Volume.Source.CSIVolume.VolumeCapability.BlockVolume",
            (
            ),
        ),
        v1.Volume_Source_CSIVolume_VolumeCapability_MountVolume: schema.Message(
            "mesos.v1.Volume.Source.CSIVolume.VolumeCapability.MountVolume",
            (
                schema.Field("fs_type", 1, "optional", "string"),
                schema.Field("mount_flags", 2, "repeated", "string"),
            ),
        ),
        v1.Volume_Source_CSIVolume_VolumeCapability_AccessMode: schema.Message(
            "mesos.v1.Volume.Source.CSIVolume.VolumeCapability.AccessMode",
            (
                schema.Field("mode", 1, "required", "enum", enum=v1.Volume_Source_CSIVolume_VolumeCapability_AccessMode_Mode),
            ),
        ),
        v1.Volume_Source_CSIVolume_VolumeCapability: schema.Message(
            "mesos.v1.Volume.Source.CSIVolume.VolumeCapability",
            (
                schema.Field("block", 1, "optional", "message", record=v1.Volume_Source_CSIVolume_VolumeCapability_BlockVolume, oneof="access_type"),
                schema.Field("mount", 2, "optional", "message", record=v1.Volume_Source_CSIVolume_VolumeCapability_MountVolume, oneof="access_type"),
                schema.Field("access_mode", 3, "required", "message", record=v1.Volume_Source_CSIVolume_VolumeCapability_AccessMode),
            ),
        ),
        v1.Volume_Source_CSIVolume_StaticProvisioning: schema.Message(
            "mesos.v1.Volume.Source.CSIVolume.StaticProvisioning",
            (
                schema.Field("volume_id", 1, "required", "string"),
                schema.Field("volume_capability", 2, "required", "message", record=v1.Volume_Source_CSIVolume_VolumeCapability),
                schema.Field("node_stage_secrets", 3, "map", "message", record=v1.Secret),
                schema.Field("node_publish_secrets", 4, "map", "message", record=v1.Secret),
                schema.Field("volume_context", 5, "map", "string"),
            ),
        ),
        v1.Volume_Source_CSIVolume: schema.Message(
            "mesos.v1.Volume.Source.CSIVolume",
            (
                schema.Field("plugin_name", 1, "required", "string"),
                schema.Field("static_provisioning", 2, "optional", "message", record=v1.Volume_Source_CSIVolume_StaticProvisioning),
            ),
        ),
        v1.Volume_Source: schema.Message(
            "mesos.v1.Volume.Source",
            (
                schema.Field("type", 1, "optional", "enum", enum=v1.Volume_Source_Type),
                schema.Field("docker_volume", 2, "optional", "message", record=v1.Volume_Source_DockerVolume),
                schema.Field("host_path", 5, "optional", "message", record=v1.Volume_Source_HostPath),
                schema.Field("sandbox_path", 3, "optional", "message", record=v1.Volume_Source_SandboxPath),
                schema.Field("secret", 4, "optional", "message", record=v1.Secret),
                schema.Field("csi_volume", 6, "optional", "message", record=v1.Volume_Source_CSIVolume),
            ),
        ),
        v1.Volume: schema.Message(
            "mesos.v1.Volume",
            (
                schema.Field("mode", 3, "required", "enum", enum=v1.Volume_Mode),
                schema.Field("container_path", 1, "required", "string"),
                schema.Field("host_path", 2, "optional", "string"),
                schema.Field("image", 4, "optional", "message", record=v1.Image),
                schema.Field("source", 5, "optional", "message", record=v1.Volume_Source),
            ),
        ),
        v1.ContainerInfo_DockerInfo_PortMapping: schema.Message(
            "mesos.v1.ContainerInfo.DockerInfo.PortMapping",
            (
                schema.Field("host_port", 1, "required", "uint32"),
                schema.Field("container_port", 2, "required", "uint32"),
                schema.Field("protocol", 3, "optional", "string"),
            ),
        ),
        v1.ContainerInfo_DockerInfo: schema.Message(
            "mesos.v1.ContainerInfo.DockerInfo",
            (
                schema.Field("image", 1, "required", "string"),
                schema.Field("network", 2, "optional", "enum", enum=v1.ContainerInfo_DockerInfo_Network, default=v1.ContainerInfo_DockerInfo_Network.HOST),
                schema.Field("port_mappings", 3, "repeated", "message", record=v1.ContainerInfo_DockerInfo_PortMapping),
                schema.Field("privileged", 4, "optional", "bool", default=False),
                schema.Field("parameters", 5, "repeated", "message", record=v1.Parameter),
                schema.Field("force_pull_image", 6, "optional", "bool"),
                schema.Field("volume_driver", 7, "optional", "string", deprecated=True),
            ),
        ),
        v1.ContainerInfo_MesosInfo: schema.Message(
            "mesos.v1.ContainerInfo.MesosInfo",
            (
                schema.Field("image", 1, "optional", "message", record=v1.Image),
            ),
        ),
        v1.NetworkInfo_IPAddress: schema.Message(
            "mesos.v1.NetworkInfo.IPAddress",
            (
                schema.Field("protocol", 1, "optional", "enum", enum=v1.NetworkInfo_Protocol, default=v1.NetworkInfo_Protocol.IPv4),
                schema.Field("ip_address", 2, "optional", "string"),
            ),
        ),
        v1.NetworkInfo_PortMapping: schema.Message(
            "mesos.v1.NetworkInfo.PortMapping",
            (
                schema.Field("host_port", 1, "required", "uint32"),
                schema.Field("container_port", 2, "required", "uint32"),
                schema.Field("protocol", 3, "optional", "string"),
            ),
        ),
        v1.NetworkInfo: schema.Message(
            "mesos.v1.NetworkInfo",
            (
                schema.Field("ip_addresses", 5, "repeated", "message", record=v1.NetworkInfo_IPAddress),
                schema.Field("name", 6, "optional", "string"),
                schema.Field("groups", 3, "repeated", "string"),
                schema.Field("labels", 4, "optional", "message", record=v1.Labels),
                schema.Field("port_mappings", 7, "repeated", "message", record=v1.NetworkInfo_PortMapping),
            ),
        ),
        v1.CapabilityInfo: schema.Message(
            "mesos.v1.CapabilityInfo",
            (
                schema.Field("capabilities", 1, "repeated", "enum", enum=v1.CapabilityInfo_Capability),
            ),
        ),
        v1.SeccompInfo: schema.Message(
            "mesos.v1.SeccompInfo",
            (
                schema.Field("profile_name", 1, "optional", "string"),
                schema.Field("unconfined", 2, "optional", "bool"),
            ),
        ),
        v1.LinuxInfo: schema.Message(
            "mesos.v1.LinuxInfo",
            (
                schema.Field("capability_info", 1, "optional", "message", record=v1.CapabilityInfo, deprecated=True),
                schema.Field("bounding_capabilities", 2, "optional", "message", record=v1.CapabilityInfo),
                schema.Field("effective_capabilities", 3, "optional", "message", record=v1.CapabilityInfo),
                schema.Field("share_pid_namespace", 4, "optional", "bool"),
                schema.Field("seccomp", 5, "optional", "message", record=v1.SeccompInfo),
                schema.Field("ipc_mode", 6, "optional", "enum", enum=v1.LinuxInfo_IpcMode),
                schema.Field("shm_size", 7, "optional", "uint32"),
                schema.Field("share_cgroups", 8, "optional", "bool", default=True),
            ),
        ),
        v1.RLimitInfo_RLimit: schema.Message(
            "mesos.v1.RLimitInfo.RLimit",
            (
                schema.Field("type", 1, "optional", "enum", enum=v1.RLimitInfo_RLimit_Type),
                schema.Field("hard", 2, "optional", "uint64"),
                schema.Field("soft", 3, "optional", "uint64"),
            ),
        ),
        v1.RLimitInfo: schema.Message(
            "mesos.v1.RLimitInfo",
            (
                schema.Field("rlimits", 1, "repeated", "message", record=v1.RLimitInfo_RLimit),
            ),
        ),
        v1.TTYInfo_WindowSize: schema.Message(
            "mesos.v1.TTYInfo.WindowSize",
            (
                schema.Field("rows", 1, "required", "uint32"),
                schema.Field("columns", 2, "required", "uint32"),
            ),
        ),
        v1.TTYInfo: schema.Message(
            "mesos.v1.TTYInfo",
            (
                schema.Field("window_size", 1, "optional", "message", record=v1.TTYInfo_WindowSize),
            ),
        ),
        v1.ContainerInfo: schema.Message(
            "mesos.v1.ContainerInfo",
            (
                schema.Field("type", 1, "required", "enum", enum=v1.ContainerInfo_Type),
                schema.Field("volumes", 2, "repeated", "message", record=v1.Volume),
                schema.Field("hostname", 4, "optional", "string"),
                schema.Field("docker", 3, "optional", "message", record=v1.ContainerInfo_DockerInfo),
                schema.Field("mesos", 5, "optional", "message", record=v1.ContainerInfo_MesosInfo),
                schema.Field("network_infos", 7, "repeated", "message", record=v1.NetworkInfo),
                schema.Field("linux_info", 8, "optional", "message", record=v1.LinuxInfo),
                schema.Field("rlimit_info", 9, "optional", "message", record=v1.RLimitInfo),
                schema.Field("tty_info", 10, "optional", "message", record=v1.TTYInfo),
            ),
        ),
        v1.Value_Range: schema.Message(
            "mesos.v1.Value.Range",
            (
                schema.Field("begin", 1, "required", "uint64"),
                schema.Field("end", 2, "required", "uint64"),
            ),
        ),
        v1.Value_Ranges: schema.Message(
            "mesos.v1.Value.Ranges",
            (
                schema.Field("range", 1, "repeated", "message", record=v1.Value_Range),
            ),
        ),
        v1.Value_Set: schema.Message(
            "mesos.v1.Value.Set",
            (
                schema.Field("item", 1, "repeated", "string"),
            ),
        ),
        v1.Resource_AllocationInfo: schema.Message(
            "mesos.v1.Resource.AllocationInfo",
            (
                schema.Field("role", 1, "optional", "string"),
            ),
        ),
        v1.Resource_ReservationInfo: schema.Message(
            "mesos.v1.Resource.ReservationInfo",
            (
                schema.Field("type", 4, "optional", "enum", enum=v1.Resource_ReservationInfo_Type),
                schema.Field("role", 3, "optional", "string"),
                schema.Field("principal", 1, "optional", "string"),
                schema.Field("labels", 2, "optional", "message", record=v1.Labels),
            ),
        ),
        v1.Resource_DiskInfo_Persistence: schema.Message(
            "mesos.v1.Resource.DiskInfo.Persistence",
            (
                schema.Field("id", 1, "required", "string"),
                schema.Field("principal", 2, "optional", "string"),
            ),
        ),
        v1.Resource_DiskInfo_Source_Path: schema.Message(
            "mesos.v1.Resource.DiskInfo.Source.Path",
            (
                schema.Field("root", 1, "optional", "string"),
            ),
        ),
        v1.Resource_DiskInfo_Source_Mount: schema.Message(
            "mesos.v1.Resource.DiskInfo.Source.Mount",
            (
                schema.Field("root", 1, "optional", "string"),
            ),
        ),
        v1.Resource_DiskInfo_Source: schema.Message(
            "mesos.v1.Resource.DiskInfo.Source",
            (
                schema.Field("type", 1, "required", "enum", enum=v1.Resource_DiskInfo_Source_Type),
                schema.Field("path", 2, "optional", "message", record=v1.Resource_DiskInfo_Source_Path),
                schema.Field("mount", 3, "optional", "message", record=v1.Resource_DiskInfo_Source_Mount),
                schema.Field("vendor", 7, "optional", "string"),
                schema.Field("id", 4, "optional", "string"),
                schema.Field("metadata", 5, "optional", "message", record=v1.Labels),
                schema.Field("profile", 6, "optional", "string"),
            ),
        ),
        v1.Resource_DiskInfo: schema.Message(
            "mesos.v1.Resource.DiskInfo",
            (
                schema.Field("persistence", 1, "optional", "message", record=v1.Resource_DiskInfo_Persistence),
                schema.Field("volume", 2, "optional", "message", record=v1.Volume),
                schema.Field("source", 3, "optional", "message", record=v1.Resource_DiskInfo_Source),
            ),
        ),
        v1.Resource_RevocableInfo: schema.Message(
            "mesos.v1.Resource.RevocableInfo",
            (
            ),
        ),
        v1.Resource_SharedInfo: schema.Message(
            "mesos.v1.Resource.SharedInfo",
            (
            ),
        ),
        v1.Resource: schema.Message(
            "mesos.v1.Resource",
            (
                schema.Field("provider_id", 12, "optional", "message", record=v1.ResourceProviderID),
                schema.Field("name", 1, "required", "string"),
                schema.Field("type", 2, "required", "enum", enum=v1.Value_Type),
                schema.Field("scalar", 3, "optional", "message", record=v1.Value_Scalar),
                schema.Field("ranges", 4, "optional", "message", record=v1.Value_Ranges),
                schema.Field("set", 5, "optional", "message", record=v1.Value_Set),
                schema.Field("role", 6, "optional", "string", default="*", deprecated=True),
                schema.Field("allocation_info", 11, "optional", "message", record=v1.Resource_AllocationInfo),
                schema.Field("reservation", 8, "optional", "message", record=v1.Resource_ReservationInfo),
                schema.Field("reservations", 13, "repeated", "message", record=v1.Resource_ReservationInfo),
                schema.Field("disk", 7, "optional", "message", record=v1.Resource_DiskInfo),
                schema.Field("revocable", 9, "optional", "message", record=v1.Resource_RevocableInfo),
                schema.Field("shared", 10, "optional", "message", record=v1.Resource_SharedInfo),
            ),
        ),
        v1.Port: schema.Message(
            "mesos.v1.Port",
            (
                schema.Field("number", 1, "required", "uint32"),
                schema.Field("name", 2, "optional", "string"),
                schema.Field("protocol", 3, "optional", "string"),
                schema.Field("visibility", 4, "optional", "enum", enum=v1.DiscoveryInfo_Visibility),
                schema.Field("labels", 5, "optional", "message", record=v1.Labels),
            ),
        ),
        v1.Ports: schema.Message(
            "mesos.v1.Ports",
            (
                schema.Field("ports", 1, "repeated", "message", record=v1.Port),
            ),
        ),
        v1.DiscoveryInfo: schema.Message(
            "mesos.v1.DiscoveryInfo",
            (
                schema.Field("visibility", 1, "required", "enum", enum=v1.DiscoveryInfo_Visibility),
                schema.Field("name", 2, "optional", "string"),
                schema.Field("environment", 3, "optional", "string"),
                schema.Field("location", 4, "optional", "string"),
                schema.Field("version", 5, "optional", "string"),
                schema.Field("ports", 6, "optional", "message", record=v1.Ports),
                schema.Field("labels", 7, "optional", "message", record=v1.Labels),
            ),
        ),
        v1.ExecutorInfo: schema.Message(
            "mesos.v1.ExecutorInfo",
            (
                schema.Field("type", 15, "optional", "enum", enum=v1.ExecutorInfo_Type),
                schema.Field("executor_id", 1, "required", "message", record=v1.ExecutorID),
                schema.Field("framework_id", 8, "optional", "message", record=v1.FrameworkID),
                schema.Field("command", 7, "optional", "message", record=v1.CommandInfo),
                schema.Field("container", 11, "optional", "message", record=v1.ContainerInfo),
                schema.Field("resources", 5, "repeated", "message", record=v1.Resource),
                schema.Field("name", 9, "optional", "string"),
                schema.Field("source", 10, "optional", "string", deprecated=True),
                schema.Field("data", 4, "optional", "bytes"),
                schema.Field("discovery", 12, "optional", "message", record=v1.DiscoveryInfo),
                schema.Field("shutdown_grace_period", 13, "optional", "message", record=v1.DurationInfo),
                schema.Field("labels", 14, "optional", "message", record=v1.Labels),
            ),
        ),
        v1.DomainInfo_FaultDomain_RegionInfo: schema.Message(
            "mesos.v1.DomainInfo.FaultDomain.RegionInfo",
            (
                schema.Field("name", 1, "required", "string"),
            ),
        ),
        v1.DomainInfo_FaultDomain_ZoneInfo: schema.Message(
            "mesos.v1.DomainInfo.FaultDomain.ZoneInfo",
            (
                schema.Field("name", 1, "required", "string"),
            ),
        ),
        v1.DomainInfo_FaultDomain: schema.Message(
            "mesos.v1.DomainInfo.FaultDomain",
            (
                schema.Field("region", 1, "required", "message", record=v1.DomainInfo_FaultDomain_RegionInfo),
                schema.Field("zone", 2, "required", "message", record=v1.DomainInfo_FaultDomain_ZoneInfo),
            ),
        ),
        v1.DomainInfo: schema.Message(
            "mesos.v1.DomainInfo",
            (
                schema.Field("fault_domain", 1, "optional", "message", record=v1.DomainInfo_FaultDomain),
            ),
        ),
        v1.MasterInfo_Capability: schema.Message(
            "mesos.v1.MasterInfo.Capability",
            (
                schema.Field("type", 1, "optional", "enum", enum=v1.MasterInfo_Capability_Type),
            ),
        ),
        v1.MasterInfo: schema.Message(
            "mesos.v1.MasterInfo",
            (
                schema.Field("id", 1, "required", "string"),
                schema.Field("ip", 2, "required", "uint32"),
                schema.Field("port", 3, "required", "uint32", default=5050),
                schema.Field("pid", 4, "optional", "string"),
                schema.Field("hostname", 5, "optional", "string"),
                schema.Field("version", 6, "optional", "string"),
                schema.Field("address", 7, "optional", "message", record=v1.Address),
                schema.Field("domain", 8, "optional", "message", record=v1.DomainInfo),
                schema.Field("capabilities", 9, "repeated", "message", record=v1.MasterInfo_Capability),
            ),
        ),
        v1.AgentInfo_Capability: schema.Message(
            "mesos.v1.AgentInfo.Capability",
            (
                schema.Field("type", 1, "optional", "enum", enum=v1.AgentInfo_Capability_Type),
            ),
        ),
        v1.Value_Text: schema.Message(
            "mesos.v1.Value.Text",
            (
                schema.Field("value", 1, "required", "string"),
            ),
        ),
        v1.Attribute: schema.Message(
            "mesos.v1.Attribute",
            (
                schema.Field("name", 1, "required", "string"),
                schema.Field("type", 2, "required", "enum", enum=v1.Value_Type),
                schema.Field("scalar", 3, "optional", "message", record=v1.Value_Scalar),
                schema.Field("ranges", 4, "optional", "message", record=v1.Value_Ranges),
                schema.Field("set", 6, "optional", "message", record=v1.Value_Set),
                schema.Field("text", 5, "optional", "message", record=v1.Value_Text),
            ),
        ),
        v1.AgentInfo: schema.Message(
            "mesos.v1.AgentInfo",
            (
                schema.Field("hostname", 1, "required", "string"),
                schema.Field("port", 8, "optional", "int32", default=5051),
                schema.Field("resources", 3, "repeated", "message", record=v1.Resource),
                schema.Field("attributes", 5, "repeated", "message", record=v1.Attribute),
                schema.Field("id", 6, "optional", "message", record=v1.AgentID),
                schema.Field("domain", 10, "optional", "message", record=v1.DomainInfo),
                schema.Field("checkpoint", 7, "optional", "bool", default=False, wire_only=True),
            ),
        ),
        v1.CSIPluginContainerInfo: schema.Message(
            "mesos.v1.CSIPluginContainerInfo",
            (
                schema.Field("services", 1, "repeated", "enum", enum=v1.CSIPluginContainerInfo_Service),
                schema.Field("command", 2, "optional", "message", record=v1.CommandInfo),
                schema.Field("resources", 3, "repeated", "message", record=v1.Resource),
                schema.Field("container", 4, "optional", "message", record=v1.ContainerInfo),
            ),
        ),
        v1.CSIPluginEndpoint: schema.Message(
            "mesos.v1.CSIPluginEndpoint",
            (
                schema.Field("csi_service", 1, "required", "enum", enum=v1.CSIPluginContainerInfo_Service),
                schema.Field("endpoint", 2, "required", "string"),
            ),
        ),
        v1.CSIPluginInfo: schema.Message(
            "mesos.v1.CSIPluginInfo",
            (
                schema.Field("type", 1, "required", "string"),
                schema.Field("name", 2, "optional", "string", default="default"),
                schema.Field("containers", 3, "repeated", "message", record=v1.CSIPluginContainerInfo),
                schema.Field("endpoints", 4, "repeated", "message", record=v1.CSIPluginEndpoint),
                schema.Field("target_path_root", 5, "optional", "string"),
                schema.Field("target_path_exists", 6, "optional", "bool"),
            ),
        ),
        v1.ResourceProviderInfo_Storage: schema.Message(
            "mesos.v1.ResourceProviderInfo.Storage",
            (
                schema.Field("plugin", 1, "required", "message", record=v1.CSIPluginInfo),
                schema.Field("reconciliation_interval_seconds", 2, "optional", "double"),
            ),
        ),
        v1.ResourceProviderInfo: schema.Message(
            "mesos.v1.ResourceProviderInfo",
            (
                schema.Field("id", 1, "optional", "message", record=v1.ResourceProviderID),
                schema.Field("attributes", 2, "repeated", "message", record=v1.Attribute),
                schema.Field("type", 3, "required", "string"),
                schema.Field("name", 4, "required", "string"),
                schema.Field("default_reservations", 5, "repeated", "message", record=v1.Resource_ReservationInfo),
                schema.Field("storage", 6, "optional", "message", record=v1.ResourceProviderInfo_Storage),
            ),
        ),
        v1.Value: schema.Message(
            "mesos.v1.Value",
            (
                schema.Field("type", 1, "required", "enum", enum=v1.Value_Type),
                schema.Field("scalar", 2, "optional", "message", record=v1.Value_Scalar),
                schema.Field("ranges", 3, "optional", "message", record=v1.Value_Ranges),
                schema.Field("set", 4, "optional", "message", record=v1.Value_Set),
                schema.Field("text", 5, "optional", "message", record=v1.Value_Text),
            ),
        ),
        v1.TrafficControlStatistics: schema.Message(
            "mesos.v1.TrafficControlStatistics",
            (
                schema.Field("id", 1, "required", "string"),
                schema.Field("backlog", 2, "optional", "uint64"),
                schema.Field("bytes", 3, "optional", "uint64"),
                schema.Field("drops", 4, "optional", "uint64"),
                schema.Field("overlimits", 5, "optional", "uint64"),
                schema.Field("packets", 6, "optional", "uint64"),
                schema.Field("qlen", 7, "optional", "uint64"),
                schema.Field("ratebps", 8, "optional", "uint64"),
                schema.Field("ratepps", 9, "optional", "uint64"),
                schema.Field("requeues", 10, "optional", "uint64"),
            ),
        ),
        v1.IpStatistics: schema.Message(
            "mesos.v1.IpStatistics",
            (
                schema.Field("Forwarding", 1, "optional", "int64"),
                schema.Field("DefaultTTL", 2, "optional", "int64"),
                schema.Field("InReceives", 3, "optional", "int64"),
                schema.Field("InHdrErrors", 4, "optional", "int64"),
                schema.Field("InAddrErrors", 5, "optional", "int64"),
                schema.Field("ForwDatagrams", 6, "optional", "int64"),
                schema.Field("InUnknownProtos", 7, "optional", "int64"),
                schema.Field("InDiscards", 8, "optional", "int64"),
                schema.Field("InDelivers", 9, "optional", "int64"),
                schema.Field("OutRequests", 10, "optional", "int64"),
                schema.Field("OutDiscards", 11, "optional", "int64"),
                schema.Field("OutNoRoutes", 12, "optional", "int64"),
                schema.Field("ReasmTimeout", 13, "optional", "int64"),
                schema.Field("ReasmReqds", 14, "optional", "int64"),
                schema.Field("ReasmOKs", 15, "optional", "int64"),
                schema.Field("ReasmFails", 16, "optional", "int64"),
                schema.Field("FragOKs", 17, "optional", "int64"),
                schema.Field("FragFails", 18, "optional", "int64"),
                schema.Field("FragCreates", 19, "optional", "int64"),
            ),
        ),
        v1.IcmpStatistics: schema.Message(
            "mesos.v1.IcmpStatistics",
            (
                schema.Field("InMsgs", 1, "optional", "int64"),
                schema.Field("InErrors", 2, "optional", "int64"),
                schema.Field("InCsumErrors", 3, "optional", "int64"),
                schema.Field("InDestUnreachs", 4, "optional", "int64"),
                schema.Field("InTimeExcds", 5, "optional", "int64"),
                schema.Field("InParmProbs", 6, "optional", "int64"),
                schema.Field("InSrcQuenchs", 7, "optional", "int64"),
                schema.Field("InRedirects", 8, "optional", "int64"),
                schema.Field("InEchos", 9, "optional", "int64"),
                schema.Field("InEchoReps", 10, "optional", "int64"),
                schema.Field("InTimestamps", 11, "optional", "int64"),
                schema.Field("InTimestampReps", 12, "optional", "int64"),
                schema.Field("InAddrMasks", 13, "optional", "int64"),
                schema.Field("InAddrMaskReps", 14, "optional", "int64"),
                schema.Field("OutMsgs", 15, "optional", "int64"),
                schema.Field("OutErrors", 16, "optional", "int64"),
                schema.Field("OutDestUnreachs", 17, "optional", "int64"),
                schema.Field("OutTimeExcds", 18, "optional", "int64"),
                schema.Field("OutParmProbs", 19, "optional", "int64"),
                schema.Field("OutSrcQuenchs", 20, "optional", "int64"),
                schema.Field("OutRedirects", 21, "optional", "int64"),
                schema.Field("OutEchos", 22, "optional", "int64"),
                schema.Field("OutEchoReps", 23, "optional", "int64"),
                schema.Field("OutTimestamps", 24, "optional", "int64"),
                schema.Field("OutTimestampReps", 25, "optional", "int64"),
                schema.Field("OutAddrMasks", 26, "optional", "int64"),
                schema.Field("OutAddrMaskReps", 27, "optional", "int64"),
            ),
        ),
        v1.TcpStatistics: schema.Message(
            "mesos.v1.TcpStatistics",
            (
                schema.Field("RtoAlgorithm", 1, "optional", "int64"),
                schema.Field("RtoMin", 2, "optional", "int64"),
                schema.Field("RtoMax", 3, "optional", "int64"),
                schema.Field("MaxConn", 4, "optional", "int64"),
                schema.Field("ActiveOpens", 5, "optional", "int64"),
                schema.Field("PassiveOpens", 6, "optional", "int64"),
                schema.Field("AttemptFails", 7, "optional", "int64"),
                schema.Field("EstabResets", 8, "optional", "int64"),
                schema.Field("CurrEstab", 9, "optional", "int64"),
                schema.Field("InSegs", 10, "optional", "int64"),
                schema.Field("OutSegs", 11, "optional", "int64"),
                schema.Field("RetransSegs", 12, "optional", "int64"),
                schema.Field("InErrs", 13, "optional", "int64"),
                schema.Field("OutRsts", 14, "optional", "int64"),
                schema.Field("InCsumErrors", 15, "optional", "int64"),
            ),
        ),
        v1.UdpStatistics: schema.Message(
            "mesos.v1.UdpStatistics",
            (
                schema.Field("InDatagrams", 1, "optional", "int64"),
                schema.Field("NoPorts", 2, "optional", "int64"),
                schema.Field("InErrors", 3, "optional", "int64"),
                schema.Field("OutDatagrams", 4, "optional", "int64"),
                schema.Field("RcvbufErrors", 5, "optional", "int64"),
                schema.Field("SndbufErrors", 6, "optional", "int64"),
                schema.Field("InCsumErrors", 7, "optional", "int64"),
                schema.Field("IgnoredMulti", 8, "optional", "int64"),
            ),
        ),
        v1.SNMPStatistics: schema.Message(
            "mesos.v1.SNMPStatistics",
            (
                schema.Field("ip_stats", 1, "optional", "message", record=v1.IpStatistics),
                schema.Field("icmp_stats", 2, "optional", "message", record=v1.IcmpStatistics),
                schema.Field("tcp_stats", 3, "optional", "message", record=v1.TcpStatistics),
                schema.Field("udp_stats", 4, "optional", "message", record=v1.UdpStatistics),
            ),
        ),
        v1.DiskStatistics: schema.Message(
            "mesos.v1.DiskStatistics",
            (
                schema.Field("source", 1, "optional", "message", record=v1.Resource_DiskInfo_Source),
                schema.Field("persistence", 2, "optional", "message", record=v1.Resource_DiskInfo_Persistence),
                schema.Field("limit_bytes", 3, "optional", "uint64"),
                schema.Field("used_bytes", 4, "optional", "uint64"),
            ),
        ),
        v1.ResourceStatistics_RatePercentiles: schema.Message(
            "mesos.v1.ResourceStatistics.RatePercentiles",
            (
                schema.Field("min", 1, "optional", "uint64"),
                schema.Field("max", 2, "optional", "uint64"),
                schema.Field("p50", 3, "optional", "uint64"),
                schema.Field("p90", 4, "optional", "uint64"),
                schema.Field("p95", 5, "optional", "uint64"),
                schema.Field("p99", 6, "optional", "uint64"),
                schema.Field("p999", 7, "optional", "uint64"),
                schema.Field("p9999", 8, "optional", "uint64"),
                schema.Field("samples", 9, "optional", "uint64"),
            ),
        ),
        v1.ResourceStatistics_RateStatistics: schema.Message(
            "mesos.v1.ResourceStatistics.RateStatistics",
            (
                schema.Field("rx_rate", 1, "optional", "message", record=v1.ResourceStatistics_RatePercentiles),
                schema.Field("rx_packet_rate", 2, "optional", "message", record=v1.ResourceStatistics_RatePercentiles),
                schema.Field("rx_drop_rate", 3, "optional", "message", record=v1.ResourceStatistics_RatePercentiles),
                schema.Field("rx_error_rate", 4, "optional", "message", record=v1.ResourceStatistics_RatePercentiles),
                schema.Field("tx_rate", 5, "optional", "message", record=v1.ResourceStatistics_RatePercentiles),
                schema.Field("tx_packet_rate", 6, "optional", "message", record=v1.ResourceStatistics_RatePercentiles),
                schema.Field("tx_drop_rate", 7, "optional", "message", record=v1.ResourceStatistics_RatePercentiles),
                schema.Field("tx_error_rate", 8, "optional", "message", record=v1.ResourceStatistics_RatePercentiles),
                schema.Field("sampling_window_secs", 9, "optional", "double"),
                schema.Field("sampling_interval_secs", 10, "optional", "double"),
            ),
        ),
        v1.Device_Number: schema.Message(
            "mesos.v1.Device.Number",
            (
                schema.Field("major_number", 1, "required", "uint64"),
                schema.Field("minor_number", 2, "required", "uint64"),
            ),
        ),
        v1.CgroupInfo_Blkio_Value: schema.Message(
            "mesos.v1.CgroupInfo.Blkio.Value",
            (
                schema.Field("op", 1, "optional", "enum", enum=v1.CgroupInfo_Blkio_Operation),
                schema.Field("value", 2, "optional", "uint64"),
            ),
        ),
        v1.CgroupInfo_Blkio_CFQ_Statistics: schema.Message(
            "mesos.v1.CgroupInfo.Blkio.CFQ.Statistics",
            (
                schema.Field("device", 1, "optional", "message", record=v1.Device_Number),
                schema.Field("sectors", 2, "optional", "uint64"),
                schema.Field("time", 3, "optional", "uint64"),
                schema.Field("io_serviced", 4, "repeated", "message", record=v1.CgroupInfo_Blkio_Value),
                schema.Field("io_service_bytes", 5, "repeated", "message", record=v1.CgroupInfo_Blkio_Value),
                schema.Field("io_service_time", 6, "repeated", "message", record=v1.CgroupInfo_Blkio_Value),
                schema.Field("io_wait_time", 7, "repeated", "message", record=v1.CgroupInfo_Blkio_Value),
                schema.Field("io_merged", 8, "repeated", "message", record=v1.CgroupInfo_Blkio_Value),
                schema.Field("io_queued", 9, "repeated", "message", record=v1.CgroupInfo_Blkio_Value),
            ),
        ),
        v1.CgroupInfo_Blkio_Throttling_Statistics: schema.Message(
            "mesos.v1.CgroupInfo.Blkio.Throttling.Statistics",
            (
                schema.Field("device", 1, "optional", "message", record=v1.Device_Number),
                schema.Field("io_serviced", 2, "repeated", "message", record=v1.CgroupInfo_Blkio_Value),
                schema.Field("io_service_bytes", 3, "repeated", "message", record=v1.CgroupInfo_Blkio_Value),
            ),
        ),
        v1.CgroupInfo_Blkio_Statistics: schema.Message(
            "mesos.v1.CgroupInfo.Blkio.Statistics",
            (
                schema.Field("cfq", 1, "repeated", "message", record=v1.CgroupInfo_Blkio_CFQ_Statistics),
                schema.Field("cfq_recursive", 2, "repeated", "message", record=v1.CgroupInfo_Blkio_CFQ_Statistics),
                schema.Field("throttling", 3, "repeated", "message", record=v1.CgroupInfo_Blkio_Throttling_Statistics),
            ),
        ),
        v1.PerfStatistics: schema.Message(
            "mesos.v1.PerfStatistics",
            (
                schema.Field("timestamp", 1, "required", "double"),
                schema.Field("duration", 2, "required", "double"),
                schema.Field("cycles", 3, "optional", "uint64"),
                schema.Field("stalled_cycles_frontend", 4, "optional", "uint64"),
                schema.Field("stalled_cycles_backend", 5, "optional", "uint64"),
                schema.Field("instructions", 6, "optional", "uint64"),
                schema.Field("cache_references", 7, "optional", "uint64"),
                schema.Field("cache_misses", 8, "optional", "uint64"),
                schema.Field("branches", 9, "optional", "uint64"),
                schema.Field("branch_misses", 10, "optional", "uint64"),
                schema.Field("bus_cycles", 11, "optional", "uint64"),
                schema.Field("ref_cycles", 12, "optional", "uint64"),
                schema.Field("cpu_clock", 13, "optional", "double"),
                schema.Field("task_clock", 14, "optional", "double"),
                schema.Field("page_faults", 15, "optional", "uint64"),
                schema.Field("minor_faults", 16, "optional", "uint64"),
                schema.Field("major_faults", 17, "optional", "uint64"),
                schema.Field("context_switches", 18, "optional", "uint64"),
                schema.Field("cpu_migrations", 19, "optional", "uint64"),
                schema.Field("alignment_faults", 20, "optional", "uint64"),
                schema.Field("emulation_faults", 21, "optional", "uint64"),
                schema.Field("l1_dcache_loads", 22, "optional", "uint64"),
                schema.Field("l1_dcache_load_misses", 23, "optional", "uint64"),
                schema.Field("l1_dcache_stores", 24, "optional", "uint64"),
                schema.Field("l1_dcache_store_misses", 25, "optional", "uint64"),
                schema.Field("l1_dcache_prefetches", 26, "optional", "uint64"),
                schema.Field("l1_dcache_prefetch_misses", 27, "optional", "uint64"),
                schema.Field("l1_icache_loads", 28, "optional", "uint64"),
                schema.Field("l1_icache_load_misses", 29, "optional", "uint64"),
                schema.Field("l1_icache_prefetches", 30, "optional", "uint64"),
                schema.Field("l1_icache_prefetch_misses", 31, "optional", "uint64"),
                schema.Field("llc_loads", 32, "optional", "uint64"),
                schema.Field("llc_load_misses", 33, "optional", "uint64"),
                schema.Field("llc_stores", 34, "optional", "uint64"),
                schema.Field("llc_store_misses", 35, "optional", "uint64"),
                schema.Field("llc_prefetches", 36, "optional", "uint64"),
                schema.Field("llc_prefetch_misses", 37, "optional", "uint64"),
                schema.Field("dtlb_loads", 38, "optional", "uint64"),
                schema.Field("dtlb_load_misses", 39, "optional", "uint64"),
                schema.Field("dtlb_stores", 40, "optional", "uint64"),
                schema.Field("dtlb_store_misses", 41, "optional", "uint64"),
                schema.Field("dtlb_prefetches", 42, "optional", "uint64"),
                schema.Field("dtlb_prefetch_misses", 43, "optional", "uint64"),
                schema.Field("itlb_loads", 44, "optional", "uint64"),
                schema.Field("itlb_load_misses", 45, "optional", "uint64"),
                schema.Field("branch_loads", 46, "optional", "uint64"),
                schema.Field("branch_load_misses", 47, "optional", "uint64"),
                schema.Field("node_loads", 48, "optional", "uint64"),
                schema.Field("node_load_misses", 49, "optional", "uint64"),
                schema.Field("node_stores", 50, "optional", "uint64"),
                schema.Field("node_store_misses", 51, "optional", "uint64"),
                schema.Field("node_prefetches", 52, "optional", "uint64"),
                schema.Field("node_prefetch_misses", 53, "optional", "uint64"),
            ),
        ),
        v1.ResourceStatistics: schema.Message(
            "mesos.v1.ResourceStatistics",
            (
                schema.Field("timestamp", 1, "required", "double"),
                schema.Field("processes", 30, "optional", "uint32"),
                schema.Field("threads", 31, "optional", "uint32"),
                schema.Field("cpus_user_time_secs", 2, "optional", "double"),
                schema.Field("cpus_system_time_secs", 3, "optional", "double"),
                schema.Field("cpus_limit", 4, "optional", "double"),
                schema.Field("cpus_soft_limit", 45, "optional", "double"),
                schema.Field("cpus_nr_periods", 7, "optional", "uint32"),
                schema.Field("cpus_nr_throttled", 8, "optional", "uint32"),
                schema.Field("cpus_throttled_time_secs", 9, "optional", "double"),
                schema.Field("mem_total_bytes", 36, "optional", "uint64"),
                schema.Field("mem_total_memsw_bytes", 37, "optional", "uint64"),
                schema.Field("mem_kmem_usage_bytes", 52, "optional", "uint64"),
                schema.Field("mem_kmem_tcp_usage_bytes", 53, "optional", "uint64"),
                schema.Field("mem_limit_bytes", 6, "optional", "uint64"),
                schema.Field("mem_soft_limit_bytes", 38, "optional", "uint64"),
                schema.Field("mem_file_bytes", 10, "optional", "uint64"),
                schema.Field("mem_anon_bytes", 11, "optional", "uint64"),
                schema.Field("mem_cache_bytes", 39, "optional", "uint64"),
                schema.Field("mem_rss_bytes", 5, "optional", "uint64"),
                schema.Field("mem_mapped_file_bytes", 12, "optional", "uint64"),
                schema.Field("mem_swap_bytes", 40, "optional", "uint64"),
                schema.Field("mem_unevictable_bytes", 41, "optional", "uint64"),
                schema.Field("mem_low_pressure_counter", 32, "optional", "uint64"),
                schema.Field("mem_medium_pressure_counter", 33, "optional", "uint64"),
                schema.Field("mem_critical_pressure_counter", 34, "optional", "uint64"),
                schema.Field("disk_limit_bytes", 26, "optional", "uint64"),
                schema.Field("disk_used_bytes", 27, "optional", "uint64"),
                schema.Field("disk_statistics", 43, "repeated", "message", record=v1.DiskStatistics),
                schema.Field("blkio_statistics", 44, "optional", "message", record=v1.CgroupInfo_Blkio_Statistics),
                schema.Field("perf", 13, "optional", "message", record=v1.PerfStatistics),
                schema.Field("net_rx_packets", 14, "optional", "uint64"),
                schema.Field("net_rx_bytes", 15, "optional", "uint64"),
                schema.Field("net_rx_errors", 16, "optional", "uint64"),
                schema.Field("net_rx_dropped", 17, "optional", "uint64"),
                schema.Field("net_tx_packets", 18, "optional", "uint64"),
                schema.Field("net_tx_bytes", 19, "optional", "uint64"),
                schema.Field("net_tx_errors", 20, "optional", "uint64"),
                schema.Field("net_tx_dropped", 21, "optional", "uint64"),
                schema.Field("net_tx_rate_limit", 46, "optional", "uint64"),
                schema.Field("net_tx_burst_rate_limit", 47, "optional", "uint64"),
                schema.Field("net_tx_burst_size", 48, "optional", "uint64"),
                schema.Field("net_rx_rate_limit", 49, "optional", "uint64"),
                schema.Field("net_rx_burst_rate_limit", 50, "optional", "uint64"),
                schema.Field("net_rx_burst_size", 51, "optional", "uint64"),
                schema.Field("net_rate_statistics", 54, "optional", "message", record=v1.ResourceStatistics_RateStatistics),
                schema.Field("net_ephemeral_ports", 55, "optional", "message", record=v1.Value_Range),
                schema.Field("net_tcp_rtt_microsecs_p50", 22, "optional", "double"),
                schema.Field("net_tcp_rtt_microsecs_p90", 23, "optional", "double"),
                schema.Field("net_tcp_rtt_microsecs_p95", 24, "optional", "double"),
                schema.Field("net_tcp_rtt_microsecs_p99", 25, "optional", "double"),
                schema.Field("net_tcp_active_connections", 28, "optional", "double"),
                schema.Field("net_tcp_time_wait_connections", 29, "optional", "double"),
                schema.Field("net_traffic_control_statistics", 35, "repeated", "message", record=v1.TrafficControlStatistics),
                schema.Field("net_snmp_statistics", 42, "optional", "message", record=v1.SNMPStatistics),
            ),
        ),
        v1.ResourceUsage_Executor_Task: schema.Message(
            "mesos.v1.ResourceUsage.Executor.Task",
            (
                schema.Field("name", 1, "required", "string"),
                schema.Field("id", 2, "required", "message", record=v1.TaskID),
                schema.Field("resources", 3, "repeated", "message", record=v1.Resource),
                schema.Field("labels", 4, "optional", "message", record=v1.Labels),
            ),
        ),
        v1.ResourceUsage_Executor: schema.Message(
            "mesos.v1.ResourceUsage.Executor",
            (
                schema.Field("executor_info", 1, "required", "message", record=v1.ExecutorInfo),
                schema.Field("allocated", 2, "repeated", "message", record=v1.Resource),
                schema.Field("statistics", 3, "optional", "message", record=v1.ResourceStatistics),
                schema.Field("container_id", 4, "required", "message", record=v1.ContainerID),
                schema.Field("tasks", 5, "repeated", "message", record=v1.ResourceUsage_Executor_Task),
            ),
        ),
        v1.ResourceUsage: schema.Message(
            "mesos.v1.ResourceUsage",
            (
                schema.Field("executors", 1, "repeated", "message", record=v1.ResourceUsage_Executor),
                schema.Field("total", 2, "repeated", "message", record=v1.Resource),
            ),
        ),
        v1.Request: schema.Message(
            "mesos.v1.Request",
            (
                schema.Field("agent_id", 1, "optional", "message", record=v1.AgentID),
                schema.Field("resources", 2, "repeated", "message", record=v1.Resource),
            ),
        ),
        v1.TaskInfo: schema.Message(
            "mesos.v1.TaskInfo",
            (
                schema.Field("name", 1, "required", "string"),
                schema.Field("task_id", 2, "required", "message", record=v1.TaskID),
                schema.Field("agent_id", 3, "required", "message", record=v1.AgentID),
                schema.Field("resources", 4, "repeated", "message", record=v1.Resource),
                schema.Field("executor", 5, "optional", "message", record=v1.ExecutorInfo),
                schema.Field("command", 7, "optional", "message", record=v1.CommandInfo),
                schema.Field("container", 9, "optional", "message", record=v1.ContainerInfo),
                schema.Field("health_check", 8, "optional", "message", record=v1.HealthCheck),
                schema.Field("check", 13, "optional", "message", record=v1.CheckInfo),
                schema.Field("kill_policy", 12, "optional", "message", record=v1.KillPolicy),
                schema.Field("data", 6, "optional", "bytes"),
                schema.Field("labels", 10, "optional", "message", record=v1.Labels),
                schema.Field("discovery", 11, "optional", "message", record=v1.DiscoveryInfo),
                schema.Field("max_completion_time", 14, "optional", "message", record=v1.DurationInfo),
                schema.Field("limits", 15, "map", "message", record=v1.Value_Scalar),
            ),
        ),
        v1.Offer_Operation_Launch: schema.Message(
            "mesos.v1.Offer.Operation.Launch",
            (
                schema.Field("task_infos", 1, "repeated", "message", record=v1.TaskInfo),
            ),
        ),
        v1.TaskGroupInfo: schema.Message(
            "mesos.v1.TaskGroupInfo",
            (
                schema.Field("tasks", 1, "repeated", "message", record=v1.TaskInfo),
            ),
        ),
        v1.Offer_Operation_LaunchGroup: schema.Message(
            "mesos.v1.Offer.Operation.LaunchGroup",
            (
                schema.Field("executor", 1, "required", "message", record=v1.ExecutorInfo),
                schema.Field("task_group", 2, "required", "message", record=v1.TaskGroupInfo),
            ),
        ),
        v1.Offer_Operation_Reserve: schema.Message(
            "mesos.v1.Offer.Operation.Reserve",
            (
                schema.Field("source", 2, "repeated", "message", record=v1.Resource),
                schema.Field("resources", 1, "repeated", "message", record=v1.Resource),
            ),
        ),
        v1.Offer_Operation_Unreserve: schema.Message(
            "mesos.v1.Offer.Operation.Unreserve",
            (
                schema.Field("resources", 1, "repeated", "message", record=v1.Resource),
            ),
        ),
        v1.Offer_Operation_Create: schema.Message(
            "mesos.v1.Offer.Operation.Create",
            (
                schema.Field("volumes", 1, "repeated", "message", record=v1.Resource),
            ),
        ),
        v1.Offer_Operation_Destroy: schema.Message(
            "mesos.v1.Offer.Operation.Destroy",
            (
                schema.Field("volumes", 1, "repeated", "message", record=v1.Resource),
            ),
        ),
        v1.Offer_Operation_GrowVolume: schema.Message(
            "mesos.v1.Offer.Operation.GrowVolume",
            (
                schema.Field("volume", 1, "required", "message", record=v1.Resource),
                schema.Field("addition", 2, "required", "message", record=v1.Resource),
            ),
        ),
        v1.Offer_Operation_ShrinkVolume: schema.Message(
            "mesos.v1.Offer.Operation.ShrinkVolume",
            (
                schema.Field("volume", 1, "required", "message", record=v1.Resource),
                schema.Field("subtract", 2, "required", "message", record=v1.Value_Scalar),
            ),
        ),
        v1.Offer_Operation_CreateDisk: schema.Message(
            "mesos.v1.Offer.Operation.CreateDisk",
            (
                schema.Field("source", 1, "required", "message", record=v1.Resource),
                schema.Field("target_type", 2, "required", "enum", enum=v1.Resource_DiskInfo_Source_Type),
                schema.Field("target_profile", 3, "optional", "string"),
            ),
        ),
        v1.Offer_Operation_DestroyDisk: schema.Message(
            "mesos.v1.Offer.Operation.DestroyDisk",
            (
                schema.Field("source", 1, "required", "message", record=v1.Resource),
            ),
        ),
        v1.Offer_Operation: schema.Message(
            "mesos.v1.Offer.Operation",
            (
                schema.Field("type", 1, "optional", "enum", enum=v1.Offer_Operation_Type),
                schema.Field("id", 12, "optional", "message", record=v1.OperationID),
                schema.Field("launch", 2, "optional", "message", record=v1.Offer_Operation_Launch),
                schema.Field("launch_group", 7, "optional", "message", record=v1.Offer_Operation_LaunchGroup),
                schema.Field("reserve", 3, "optional", "message", record=v1.Offer_Operation_Reserve),
                schema.Field("unreserve", 4, "optional", "message", record=v1.Offer_Operation_Unreserve),
                schema.Field("create", 5, "optional", "message", record=v1.Offer_Operation_Create),
                schema.Field("destroy", 6, "optional", "message", record=v1.Offer_Operation_Destroy),
                schema.Field("grow_volume", 13, "optional", "message", record=v1.Offer_Operation_GrowVolume),
                schema.Field("shrink_volume", 14, "optional", "message", record=v1.Offer_Operation_ShrinkVolume),
                schema.Field("create_disk", 15, "optional", "message", record=v1.Offer_Operation_CreateDisk),
                schema.Field("destroy_disk", 16, "optional", "message", record=v1.Offer_Operation_DestroyDisk),
            ),
        ),
        v1.Offer: schema.Message(
            "mesos.v1.Offer",
            (
                schema.Field("id", 1, "required", "message", record=v1.OfferID),
                schema.Field("framework_id", 2, "required", "message", record=v1.FrameworkID),
                schema.Field("agent_id", 3, "required", "message", record=v1.AgentID),
                schema.Field("hostname", 4, "required", "string"),
                schema.Field("url", 8, "optional", "message", record=v1.URL),
                schema.Field("domain", 11, "optional", "message", record=v1.DomainInfo),
                schema.Field("resources", 5, "repeated", "message", record=v1.Resource),
                schema.Field("attributes", 7, "repeated", "message", record=v1.Attribute),
                schema.Field("executor_ids", 6, "repeated", "message", record=v1.ExecutorID),
                schema.Field("unavailability", 9, "optional", "message", record=v1.Unavailability),
                schema.Field("allocation_info", 10, "optional", "message", record=v1.Resource_AllocationInfo),
            ),
        ),
        v1.InverseOffer: schema.Message(
            "mesos.v1.InverseOffer",
            (
                schema.Field("id", 1, "required", "message", record=v1.OfferID),
                schema.Field("url", 2, "optional", "message", record=v1.URL),
                schema.Field("framework_id", 3, "required", "message", record=v1.FrameworkID),
                schema.Field("agent_id", 4, "optional", "message", record=v1.AgentID),
                schema.Field("unavailability", 5, "required", "message", record=v1.Unavailability),
                schema.Field("resources", 6, "repeated", "message", record=v1.Resource),
            ),
        ),
        v1.CheckStatusInfo_Command: schema.Message(
            "mesos.v1.CheckStatusInfo.Command",
            (
                schema.Field("exit_code", 1, "optional", "int32"),
            ),
        ),
        v1.CheckStatusInfo_Http: schema.Message(
            "mesos.v1.CheckStatusInfo.Http",
            (
                schema.Field("status_code", 1, "optional", "uint32"),
            ),
        ),
        v1.CheckStatusInfo_Tcp: schema.Message(
            "mesos.v1.CheckStatusInfo.Tcp",
            (
                schema.Field("succeeded", 1, "optional", "bool"),
            ),
        ),
        v1.CheckStatusInfo: schema.Message(
            "mesos.v1.CheckStatusInfo",
            (
                schema.Field("type", 1, "optional", "enum", enum=v1.CheckInfo_Type),
                schema.Field("command", 2, "optional", "message", record=v1.CheckStatusInfo_Command),
                schema.Field("http", 3, "optional", "message", record=v1.CheckStatusInfo_Http),
                schema.Field("tcp", 4, "optional", "message", record=v1.CheckStatusInfo_Tcp),
            ),
        ),
        v1.CgroupInfo_NetCls: schema.Message(
            "mesos.v1.CgroupInfo.NetCls",
            (
                schema.Field("classid", 1, "optional", "uint32"),
            ),
        ),
        v1.CgroupInfo: schema.Message(
            "mesos.v1.CgroupInfo",
            (
                schema.Field("net_cls", 1, "optional", "message", record=v1.CgroupInfo_NetCls),
            ),
        ),
        v1.ContainerStatus: schema.Message(
            "mesos.v1.ContainerStatus",
            (
                schema.Field("container_id", 4, "optional", "message", record=v1.ContainerID),
                schema.Field("network_infos", 1, "repeated", "message", record=v1.NetworkInfo),
                schema.Field("cgroup_info", 2, "optional", "message", record=v1.CgroupInfo),
                schema.Field("executor_pid", 3, "optional", "uint32"),
            ),
        ),
        v1.TaskResourceLimitation: schema.Message(
            "mesos.v1.TaskResourceLimitation",
            (
                schema.Field("resources", 1, "repeated", "message", record=v1.Resource),
            ),
        ),
        v1.TaskStatus: schema.Message(
            "mesos.v1.TaskStatus",
            (
                schema.Field("task_id", 1, "required", "message", record=v1.TaskID),
                schema.Field("state", 2, "required", "enum", enum=v1.TaskState),
                schema.Field("message", 4, "optional", "string"),
                schema.Field("source", 9, "optional", "enum", enum=v1.TaskStatus_Source),
                schema.Field("reason", 10, "optional", "enum", enum=v1.TaskStatus_Reason),
                schema.Field("data", 3, "optional", "bytes"),
                schema.Field("agent_id", 5, "optional", "message", record=v1.AgentID),
                schema.Field("executor_id", 7, "optional", "message", record=v1.ExecutorID),
                schema.Field("timestamp", 6, "optional", "double"),
                schema.Field("uuid", 11, "optional", "bytes"),
                schema.Field("healthy", 8, "optional", "bool"),
                schema.Field("check_status", 15, "optional", "message", record=v1.CheckStatusInfo),
                schema.Field("labels", 12, "optional", "message", record=v1.Labels),
                schema.Field("container_status", 13, "optional", "message", record=v1.ContainerStatus),
                schema.Field("unreachable_time", 14, "optional", "message", record=v1.TimeInfo),
                schema.Field("limitation", 16, "optional", "message", record=v1.TaskResourceLimitation),
            ),
        ),
        v1.Task: schema.Message(
            "mesos.v1.Task",
            (
                schema.Field("name", 1, "required", "string"),
                schema.Field("task_id", 2, "required", "message", record=v1.TaskID),
                schema.Field("framework_id", 3, "required", "message", record=v1.FrameworkID),
                schema.Field("executor_id", 4, "optional", "message", record=v1.ExecutorID),
                schema.Field("agent_id", 5, "required", "message", record=v1.AgentID),
                schema.Field("state", 6, "required", "enum", enum=v1.TaskState),
                schema.Field("resources", 7, "repeated", "message", record=v1.Resource),
                schema.Field("statuses", 8, "repeated", "message", record=v1.TaskStatus),
                schema.Field("status_update_state", 9, "optional", "enum", enum=v1.TaskState),
                schema.Field("status_update_uuid", 10, "optional", "bytes"),
                schema.Field("labels", 11, "optional", "message", record=v1.Labels),
                schema.Field("discovery", 12, "optional", "message", record=v1.DiscoveryInfo),
                schema.Field("container", 13, "optional", "message", record=v1.ContainerInfo),
                schema.Field("health_check", 15, "optional", "message", record=v1.HealthCheck),
                schema.Field("kill_policy", 16, "optional", "message", record=v1.KillPolicy),
                schema.Field("user", 14, "optional", "string"),
                schema.Field("limits", 17, "map", "message", record=v1.Value_Scalar),
            ),
        ),
        v1.UUID: schema.Message(
            "mesos.v1.UUID",
            (
                schema.Field("value", 1, "required", "bytes"),
            ),
        ),
        v1.OperationStatus: schema.Message(
            "mesos.v1.OperationStatus",
            (
                schema.Field("operation_id", 1, "optional", "message", record=v1.OperationID),
                schema.Field("state", 2, "required", "enum", enum=v1.OperationState),
                schema.Field("message", 3, "optional", "string"),
                schema.Field("converted_resources", 4, "repeated", "message", record=v1.Resource),
                schema.Field("uuid", 5, "optional", "message", record=v1.UUID),
                schema.Field("agent_id", 6, "optional", "message", record=v1.AgentID),
                schema.Field("resource_provider_id", 7, "optional", "message", record=v1.ResourceProviderID),
            ),
        ),
        v1.Operation: schema.Message(
            "mesos.v1.Operation",
            (
                schema.Field("framework_id", 1, "optional", "message", record=v1.FrameworkID),
                schema.Field("agent_id", 2, "optional", "message", record=v1.AgentID),
                schema.Field("info", 3, "required", "message", record=v1.Offer_Operation),
                schema.Field("latest_status", 4, "required", "message", record=v1.OperationStatus),
                schema.Field("statuses", 5, "repeated", "message", record=v1.OperationStatus),
                schema.Field("uuid", 6, "required", "message", record=v1.UUID),
            ),
        ),
        v1.Filters: schema.Message(
            "mesos.v1.Filters",
            (
                schema.Field("refuse_seconds", 1, "optional", "double", default=5.0),
            ),
        ),
        v1.Credentials: schema.Message(
            "mesos.v1.Credentials",
            (
                schema.Field("credentials", 1, "repeated", "message", record=v1.Credential),
            ),
        ),
        v1.RateLimit: schema.Message(
            "mesos.v1.RateLimit",
            (
                schema.Field("qps", 1, "optional", "double"),
                schema.Field("principal", 2, "required", "string"),
                schema.Field("capacity", 3, "optional", "uint64"),
            ),
        ),
        v1.RateLimits: schema.Message(
            "mesos.v1.RateLimits",
            (
                schema.Field("limits", 1, "repeated", "message", record=v1.RateLimit),
                schema.Field("aggregate_default_qps", 2, "optional", "double"),
                schema.Field("aggregate_default_capacity", 3, "optional", "uint64"),
            ),
        ),
        v1.CgroupInfo_Blkio_CFQ: schema.Message(
            "mesos.v1.CgroupInfo.Blkio.CFQ",
            (
            ),
        ),
        v1.CgroupInfo_Blkio_Throttling: schema.Message(
            "mesos.v1.CgroupInfo.Blkio.Throttling",
            (
            ),
        ),
        v1.CgroupInfo_Blkio: schema.Message(
            "mesos.v1.CgroupInfo.Blkio",
            (
            ),
        ),
        v1.WeightInfo: schema.Message(
            "mesos.v1.WeightInfo",
            (
                schema.Field("weight", 1, "required", "double"),
                schema.Field("role", 2, "optional", "string"),
            ),
        ),
        v1.VersionInfo: schema.Message(
            "mesos.v1.VersionInfo",
            (
                schema.Field("version", 1, "required", "string"),
                schema.Field("build_date", 2, "optional", "string"),
                schema.Field("build_time", 3, "optional", "double"),
                schema.Field("build_user", 4, "optional", "string"),
                schema.Field("git_sha", 5, "optional", "string"),
                schema.Field("git_branch", 6, "optional", "string"),
                schema.Field("git_tag", 7, "optional", "string"),
            ),
        ),
        v1.Flag: schema.Message(
            "mesos.v1.Flag",
            (
                schema.Field("name", 1, "required", "string"),
                schema.Field("value", 2, "optional", "string"),
            ),
        ),
        v1.Role: schema.Message(
            "mesos.v1.Role",
            (
                schema.Field("name", 1, "required", "string"),
                schema.Field("weight", 2, "required", "double"),
                schema.Field("frameworks", 3, "repeated", "message", record=v1.FrameworkID),
                schema.Field("resources", 4, "repeated", "message", record=v1.Resource),
            ),
        ),
        v1.Metric: schema.Message(
            "mesos.v1.Metric",
            (
                schema.Field("name", 1, "required", "string"),
                schema.Field("value", 2, "optional", "double"),
            ),
        ),
        v1.FileInfo: schema.Message(
            "mesos.v1.FileInfo",
            (
                schema.Field("path", 1, "required", "string"),
                schema.Field("nlink", 2, "optional", "int32"),
                schema.Field("size", 3, "optional", "uint64"),
                schema.Field("mtime", 4, "optional", "message", record=v1.TimeInfo),
                schema.Field("mode", 5, "optional", "uint32"),
                schema.Field("uid", 6, "optional", "string"),
                schema.Field("gid", 7, "optional", "string"),
            ),
        ),
        v1.Device: schema.Message(
            "mesos.v1.Device",
            (
                schema.Field("path", 1, "optional", "string"),
                schema.Field("number", 2, "optional", "message", record=v1.Device_Number),
            ),
        ),
        v1.DeviceAccess_Access: schema.Message(
            "mesos.v1.DeviceAccess.Access",
            (
                schema.Field("read", 1, "optional", "bool"),
                schema.Field("write", 2, "optional", "bool"),
                schema.Field("mknod", 3, "optional", "bool"),
            ),
        ),
        v1.DeviceAccess: schema.Message(
            "mesos.v1.DeviceAccess",
            (
                schema.Field("device", 1, "required", "message", record=v1.Device),
                schema.Field("access", 2, "required", "message", record=v1.DeviceAccess_Access),
            ),
        ),
        v1.DeviceWhitelist: schema.Message(
            "mesos.v1.DeviceWhitelist",
            (
                schema.Field("allowed_devices", 1, "repeated", "message", record=v1.DeviceAccess),
            ),
        ),
        v1.DrainConfig: schema.Message(
            "mesos.v1.DrainConfig",
            (
                schema.Field("max_grace_period", 1, "optional", "message", record=v1.DurationInfo),
                schema.Field("mark_gone", 2, "optional", "bool", default=False),
            ),
        ),
        v1.DrainInfo: schema.Message(
            "mesos.v1.DrainInfo",
            (
                schema.Field("state", 1, "required", "enum", enum=v1.DrainState),
                schema.Field("config", 2, "required", "message", record=v1.DrainConfig),
            ),
        ),
        v1_allocator.InverseOfferStatus: schema.Message(
            "mesos.v1.allocator.InverseOfferStatus",
            (
                schema.Field("status", 1, "required", "enum", enum=v1_allocator.InverseOfferStatus_Status),
                schema.Field("framework_id", 2, "required", "message", record=v1.FrameworkID),
                schema.Field("timestamp", 3, "required", "message", record=v1.TimeInfo),
            ),
        ),
        v1_maintenance.Window: schema.Message(
            "mesos.v1.maintenance.Window",
            (
                schema.Field("machine_ids", 1, "repeated", "message", record=v1.MachineID),
                schema.Field("unavailability", 2, "required", "message", record=v1.Unavailability),
            ),
        ),
        v1_maintenance.Schedule: schema.Message(
            "mesos.v1.maintenance.Schedule",
            (
                schema.Field("windows", 1, "repeated", "message", record=v1_maintenance.Window),
            ),
        ),
        v1_maintenance.ClusterStatus_DrainingMachine: schema.Message(
            "mesos.v1.maintenance.ClusterStatus.DrainingMachine",
            (
                schema.Field("id", 1, "required", "message", record=v1.MachineID),
                schema.Field("statuses", 2, "repeated", "message", record=v1_allocator.InverseOfferStatus),
            ),
        ),
        v1_maintenance.ClusterStatus: schema.Message(
            "mesos.v1.maintenance.ClusterStatus",
            (
                schema.Field("draining_machines", 1, "repeated", "message", record=v1_maintenance.ClusterStatus_DrainingMachine),
                schema.Field("down_machines", 2, "repeated", "message", record=v1.MachineID),
            ),
        ),
        v1_quota.QuotaInfo: schema.Message(
            "mesos.v1.quota.QuotaInfo",
            (
                schema.Field("role", 1, "optional", "string"),
                schema.Field("principal", 2, "optional", "string"),
                schema.Field("guarantee", 3, "repeated", "message", record=v1.Resource),
            ),
        ),
        v1_quota.QuotaRequest: schema.Message(
            "mesos.v1.quota.QuotaRequest",
            (
                schema.Field("force", 1, "optional", "bool"),
                schema.Field("role", 2, "optional", "string"),
                schema.Field("guarantee", 3, "repeated", "message", record=v1.Resource),
            ),
        ),
        v1_quota.QuotaConfig: schema.Message(
            "mesos.v1.quota.QuotaConfig",
            (
                schema.Field("role", 1, "required", "string"),
                schema.Field("guarantees", 2, "map", "message", record=v1.Value_Scalar),
                schema.Field("limits", 3, "map", "message", record=v1.Value_Scalar),
            ),
        ),
        v1_quota.QuotaStatus: schema.Message(
            "mesos.v1.quota.QuotaStatus",
            (
                schema.Field("infos", 1, "repeated", "message", record=v1_quota.QuotaInfo, deprecated=True),
                schema.Field("configs", 2, "repeated", "message", record=v1_quota.QuotaConfig),
            ),
        ),
        v1_scheduler.Event_Subscribed: schema.Message(
            "mesos.v1.scheduler.Event.Subscribed",
            (
                schema.Field("framework_id", 1, "required", "message", record=v1.FrameworkID),
                schema.Field("heartbeat_interval_seconds", 2, "optional", "double"),
                schema.Field("master_info", 3, "optional", "message", record=v1.MasterInfo),
            ),
        ),
        v1_scheduler.Event_Offers: schema.Message(
            "mesos.v1.scheduler.Event.Offers",
            (
                schema.Field("offers", 1, "repeated", "message", record=v1.Offer),
            ),
        ),
        v1_scheduler.Event_InverseOffers: schema.Message(
            "mesos.v1.scheduler.Event.InverseOffers",
            (
                schema.Field("inverse_offers", 1, "repeated", "message", record=v1.InverseOffer),
            ),
        ),
        v1_scheduler.Event_Rescind: schema.Message(
            "mesos.v1.scheduler.Event.Rescind",
            (
                schema.Field("offer_id", 1, "required", "message", record=v1.OfferID),
            ),
        ),
        v1_scheduler.Event_RescindInverseOffer: schema.Message(
            "mesos.v1.scheduler.Event.RescindInverseOffer",
            (
                schema.Field("inverse_offer_id", 1, "required", "message", record=v1.OfferID),
            ),
        ),
        v1_scheduler.Event_Update: schema.Message(
            "mesos.v1.scheduler.Event.Update",
            (
                schema.Field("status", 1, "required", "message", record=v1.TaskStatus),
            ),
        ),
        v1_scheduler.Event_UpdateOperationStatus: schema.Message(
            "mesos.v1.scheduler.Event.UpdateOperationStatus",
            (
                schema.Field("status", 1, "required", "message", record=v1.OperationStatus),
            ),
        ),
        v1_scheduler.Event_Message: schema.Message(
            "mesos.v1.scheduler.Event.Message",
            (
                schema.Field("agent_id", 1, "required", "message", record=v1.AgentID),
                schema.Field("executor_id", 2, "required", "message", record=v1.ExecutorID),
                schema.Field("data", 3, "required", "bytes"),
            ),
        ),
        v1_scheduler.Event_Failure: schema.Message(
            "mesos.v1.scheduler.Event.Failure",
            (
                schema.Field("agent_id", 1, "optional", "message", record=v1.AgentID),
                schema.Field("executor_id", 2, "optional", "message", record=v1.ExecutorID),
                schema.Field("status", 3, "optional", "int32"),
            ),
        ),
        v1_scheduler.Event_Error: schema.Message(
            "mesos.v1.scheduler.Event.Error",
            (
                schema.Field("message", 1, "required", "string"),
            ),
        ),
        v1_scheduler.Event: schema.Message(
            "mesos.v1.scheduler.Event",
            (
                schema.Field("type", 1, "optional", "enum", enum=v1_scheduler.Event_Type),
                schema.Field("subscribed", 2, "optional", "message", record=v1_scheduler.Event_Subscribed),
                schema.Field("offers", 3, "optional", "message", record=v1_scheduler.Event_Offers),
                schema.Field("inverse_offers", 9, "optional", "message", record=v1_scheduler.Event_InverseOffers),
                schema.Field("rescind", 4, "optional", "message", record=v1_scheduler.Event_Rescind),
                schema.Field("rescind_inverse_offer", 10, "optional", "message", record=v1_scheduler.Event_RescindInverseOffer),
                schema.Field("update", 5, "optional", "message", record=v1_scheduler.Event_Update),
                schema.Field("update_operation_status", 11, "optional", "message", record=v1_scheduler.Event_UpdateOperationStatus),
                schema.Field("message", 6, "optional", "message", record=v1_scheduler.Event_Message),
                schema.Field("failure", 7, "optional", "message", record=v1_scheduler.Event_Failure),
                schema.Field("error", 8, "optional", "message", record=v1_scheduler.Event_Error),
            ),
        ),
        v1_scheduler.Response_ReconcileOperations: schema.Message(
            "mesos.v1.scheduler.Response.ReconcileOperations",
            (
                schema.Field("operation_statuses", 1, "repeated", "message", record=v1.OperationStatus, deprecated=True),
            ),
        ),
        v1_scheduler.Response: schema.Message(
            "mesos.v1.scheduler.Response",
            (
                schema.Field("type", 1, "optional", "enum", enum=v1_scheduler.Response_Type),
                schema.Field("reconcile_operations", 2, "optional", "message", record=v1_scheduler.Response_ReconcileOperations, deprecated=True),
            ),
        ),
        v1_scheduler.AttributeConstraint_Selector: schema.Message(
            "mesos.v1.scheduler.AttributeConstraint.Selector",
            (
                schema.Field("pseudoattribute_type", 1, "optional", "enum", enum=v1_scheduler.AttributeConstraint_Selector_PseudoattributeType, oneof="selector"),
                schema.Field("attribute_name", 2, "optional", "string", oneof="selector"),
            ),
        ),
        v1_scheduler.AttributeConstraint_Predicate_Exists: schema.Message(
            "mesos.v1.scheduler.AttributeConstraint.Predicate.Exists",
            (
            ),
        ),
        v1_scheduler.AttributeConstraint_Predicate_NotExists: schema.Message(
            "mesos.v1.scheduler.AttributeConstraint.Predicate.NotExists",
            (
            ),
        ),
        v1_scheduler.AttributeConstraint_Predicate_TextEquals: schema.Message(
            "mesos.v1.scheduler.AttributeConstraint.Predicate.TextEquals",
            (
                schema.Field("value", 1, "required", "string"),
            ),
        ),
        v1_scheduler.AttributeConstraint_Predicate_TextNotEquals: schema.Message(
            "mesos.v1.scheduler.AttributeConstraint.Predicate.TextNotEquals",
            (
                schema.Field("value", 1, "required", "string"),
            ),
        ),
        v1_scheduler.AttributeConstraint_Predicate_TextMatches: schema.Message(
            "mesos.v1.scheduler.AttributeConstraint.Predicate.TextMatches",
            (
                schema.Field("regex", 1, "required", "string"),
            ),
        ),
        v1_scheduler.AttributeConstraint_Predicate_TextNotMatches: schema.Message(
            "mesos.v1.scheduler.AttributeConstraint.Predicate.TextNotMatches",
            (
                schema.Field("regex", 1, "required", "string"),
            ),
        ),
        v1_scheduler.AttributeConstraint_Predicate: schema.Message(
            "mesos.v1.scheduler.AttributeConstraint.Predicate",
            (
                schema.Field("exists", 1, "optional", "message", record=v1_scheduler.AttributeConstraint_Predicate_Exists, oneof="predicate"),
                schema.Field("not_exists", 2, "optional", "message", record=v1_scheduler.AttributeConstraint_Predicate_NotExists, oneof="predicate"),
                schema.Field("text_equals", 3, "optional", "message", record=v1_scheduler.AttributeConstraint_Predicate_TextEquals, oneof="predicate"),
                schema.Field("text_not_equals", 4, "optional", "message", record=v1_scheduler.AttributeConstraint_Predicate_TextNotEquals, oneof="predicate"),
                schema.Field("text_matches", 5, "optional", "message", record=v1_scheduler.AttributeConstraint_Predicate_TextMatches, oneof="predicate"),
                schema.Field("text_not_matches", 6, "optional", "message", record=v1_scheduler.AttributeConstraint_Predicate_TextNotMatches, oneof="predicate"),
            ),
        ),
        v1_scheduler.AttributeConstraint: schema.Message(
            "mesos.v1.scheduler.AttributeConstraint",
            (
                schema.Field("selector", 1, "required", "message", record=v1_scheduler.AttributeConstraint_Selector),
                schema.Field("predicate", 2, "required", "message", record=v1_scheduler.AttributeConstraint_Predicate),
            ),
        ),
        v1_scheduler.OfferConstraints_RoleConstraints_Group: schema.Message(
            "mesos.v1.scheduler.OfferConstraints.RoleConstraints.Group",
            (
                schema.Field("attribute_constraints", 1, "repeated", "message", record=v1_scheduler.AttributeConstraint),
            ),
        ),
        v1_scheduler.OfferConstraints_RoleConstraints: schema.Message(
            "mesos.v1.scheduler.OfferConstraints.RoleConstraints",
            (
                schema.Field("groups", 1, "repeated", "message", record=v1_scheduler.OfferConstraints_RoleConstraints_Group),
            ),
        ),
        v1_scheduler.OfferConstraints: schema.Message(
            "mesos.v1.scheduler.OfferConstraints",
            (
                schema.Field("role_constraints", 1, "map", "message", record=v1_scheduler.OfferConstraints_RoleConstraints),
            ),
        ),
        v1_scheduler.Call_Subscribe: schema.Message(
            "mesos.v1.scheduler.Call.Subscribe",
            (
                schema.Field("framework_info", 1, "required", "message", record=v1.FrameworkInfo),
                schema.Field("suppressed_roles", 2, "repeated", "string"),
                schema.Field("offer_constraints", 3, "optional", "message", record=v1_scheduler.OfferConstraints),
            ),
        ),
        v1_scheduler.Call_Accept: schema.Message(
            "mesos.v1.scheduler.Call.Accept",
            (
                schema.Field("offer_ids", 1, "repeated", "message", record=v1.OfferID),
                schema.Field("operations", 2, "repeated", "message", record=v1.Offer_Operation),
                schema.Field("filters", 3, "optional", "message", record=v1.Filters),
            ),
        ),
        v1_scheduler.Call_Decline: schema.Message(
            "mesos.v1.scheduler.Call.Decline",
            (
                schema.Field("offer_ids", 1, "repeated", "message", record=v1.OfferID),
                schema.Field("filters", 2, "optional", "message", record=v1.Filters),
            ),
        ),
        v1_scheduler.Call_AcceptInverseOffers: schema.Message(
            "mesos.v1.scheduler.Call.AcceptInverseOffers",
            (
                schema.Field("inverse_offer_ids", 1, "repeated", "message", record=v1.OfferID),
                schema.Field("filters", 2, "optional", "message", record=v1.Filters),
            ),
        ),
        v1_scheduler.Call_DeclineInverseOffers: schema.Message(
            "mesos.v1.scheduler.Call.DeclineInverseOffers",
            (
                schema.Field("inverse_offer_ids", 1, "repeated", "message", record=v1.OfferID),
                schema.Field("filters", 2, "optional", "message", record=v1.Filters),
            ),
        ),
        v1_scheduler.Call_Revive: schema.Message(
            "mesos.v1.scheduler.Call.Revive",
            (
                schema.Field("roles", 1, "repeated", "string"),
            ),
        ),
        v1_scheduler.Call_Kill: schema.Message(
            "mesos.v1.scheduler.Call.Kill",
            (
                schema.Field("task_id", 1, "required", "message", record=v1.TaskID),
                schema.Field("agent_id", 2, "optional", "message", record=v1.AgentID),
                schema.Field("kill_policy", 3, "optional", "message", record=v1.KillPolicy),
            ),
        ),
        v1_scheduler.Call_Shutdown: schema.Message(
            "mesos.v1.scheduler.Call.Shutdown",
            (
                schema.Field("executor_id", 1, "required", "message", record=v1.ExecutorID),
                schema.Field("agent_id", 2, "required", "message", record=v1.AgentID),
            ),
        ),
        v1_scheduler.Call_Acknowledge: schema.Message(
            "mesos.v1.scheduler.Call.Acknowledge",
            (
                schema.Field("agent_id", 1, "required", "message", record=v1.AgentID),
                schema.Field("task_id", 2, "required", "message", record=v1.TaskID),
                schema.Field("uuid", 3, "required", "bytes"),
            ),
        ),
        v1_scheduler.Call_AcknowledgeOperationStatus: schema.Message(
            "mesos.v1.scheduler.Call.AcknowledgeOperationStatus",
            (
                schema.Field("agent_id", 1, "optional", "message", record=v1.AgentID),
                schema.Field("resource_provider_id", 2, "optional", "message", record=v1.ResourceProviderID),
                schema.Field("uuid", 3, "required", "bytes"),
                schema.Field("operation_id", 4, "required", "message", record=v1.OperationID),
            ),
        ),
        v1_scheduler.Call_Reconcile_Task: schema.Message(
            "mesos.v1.scheduler.Call.Reconcile.Task",
            (
                schema.Field("task_id", 1, "required", "message", record=v1.TaskID),
                schema.Field("agent_id", 2, "optional", "message", record=v1.AgentID),
            ),
        ),
        v1_scheduler.Call_Reconcile: schema.Message(
            "mesos.v1.scheduler.Call.Reconcile",
            (
                schema.Field("tasks", 1, "repeated", "message", record=v1_scheduler.Call_Reconcile_Task),
            ),
        ),
        v1_scheduler.Call_ReconcileOperations_Operation: schema.Message(
            "mesos.v1.scheduler.Call.ReconcileOperations.Operation",
            (
                schema.Field("operation_id", 1, "required", "message", record=v1.OperationID),
                schema.Field("agent_id", 2, "optional", "message", record=v1.AgentID),
                schema.Field("resource_provider_id", 3, "optional", "message", record=v1.ResourceProviderID),
            ),
        ),
        v1_scheduler.Call_ReconcileOperations: schema.Message(
            "mesos.v1.scheduler.Call.ReconcileOperations",
            (
                schema.Field("operations", 1, "repeated", "message", record=v1_scheduler.Call_ReconcileOperations_Operation),
            ),
        ),
        v1_scheduler.Call_Message: schema.Message(
            "mesos.v1.scheduler.Call.Message",
            (
                schema.Field("agent_id", 1, "required", "message", record=v1.AgentID),
                schema.Field("executor_id", 2, "required", "message", record=v1.ExecutorID),
                schema.Field("data", 3, "required", "bytes"),
            ),
        ),
        v1_scheduler.Call_Request: schema.Message(
            "mesos.v1.scheduler.Call.Request",
            (
                schema.Field("requests", 1, "repeated", "message", record=v1.Request),
            ),
        ),
        v1_scheduler.Call_Suppress: schema.Message(
            "mesos.v1.scheduler.Call.Suppress",
            (
                schema.Field("roles", 1, "repeated", "string"),
            ),
        ),
        v1_scheduler.Call_UpdateFramework: schema.Message(
            "mesos.v1.scheduler.Call.UpdateFramework",
            (
                schema.Field("framework_info", 1, "required", "message", record=v1.FrameworkInfo),
                schema.Field("suppressed_roles", 2, "repeated", "string"),
                schema.Field("offer_constraints", 3, "optional", "message", record=v1_scheduler.OfferConstraints),
            ),
        ),
        v1_scheduler.Call: schema.Message(
            "mesos.v1.scheduler.Call",
            (
                schema.Field("framework_id", 1, "optional", "message", record=v1.FrameworkID),
                schema.Field("type", 2, "optional", "enum", enum=v1_scheduler.Call_Type),
                schema.Field("subscribe", 3, "optional", "message", record=v1_scheduler.Call_Subscribe),
                schema.Field("accept", 4, "optional", "message", record=v1_scheduler.Call_Accept),
                schema.Field("decline", 5, "optional", "message", record=v1_scheduler.Call_Decline),
                schema.Field("accept_inverse_offers", 13, "optional", "message", record=v1_scheduler.Call_AcceptInverseOffers),
                schema.Field("decline_inverse_offers", 14, "optional", "message", record=v1_scheduler.Call_DeclineInverseOffers),
                schema.Field("revive", 15, "optional", "message", record=v1_scheduler.Call_Revive),
                schema.Field("kill", 6, "optional", "message", record=v1_scheduler.Call_Kill),
                schema.Field("shutdown", 7, "optional", "message", record=v1_scheduler.Call_Shutdown),
                schema.Field("acknowledge", 8, "optional", "message", record=v1_scheduler.Call_Acknowledge),
                schema.Field("acknowledge_operation_status", 17, "optional", "message", record=v1_scheduler.Call_AcknowledgeOperationStatus),
                schema.Field("reconcile", 9, "optional", "message", record=v1_scheduler.Call_Reconcile),
                schema.Field("reconcile_operations", 18, "optional", "message", record=v1_scheduler.Call_ReconcileOperations),
                schema.Field("message", 10, "optional", "message", record=v1_scheduler.Call_Message),
                schema.Field("request", 11, "optional", "message", record=v1_scheduler.Call_Request),
                schema.Field("suppress", 16, "optional", "message", record=v1_scheduler.Call_Suppress),
                schema.Field("update_framework", 19, "optional", "message", record=v1_scheduler.Call_UpdateFramework),
            ),
        ),
        v1_executor.Event_Subscribed: schema.Message(
            "mesos.v1.executor.Event.Subscribed",
            (
                schema.Field("executor_info", 1, "required", "message", record=v1.ExecutorInfo),
                schema.Field("framework_info", 2, "required", "message", record=v1.FrameworkInfo),
                schema.Field("agent_info", 3, "required", "message", record=v1.AgentInfo),
                schema.Field("container_id", 4, "optional", "message", record=v1.ContainerID),
            ),
        ),
        v1_executor.Event_Launch: schema.Message(
            "mesos.v1.executor.Event.Launch",
            (
                schema.Field("task", 1, "required", "message", record=v1.TaskInfo),
            ),
        ),
        v1_executor.Event_LaunchGroup: schema.Message(
            "mesos.v1.executor.Event.LaunchGroup",
            (
                schema.Field("task_group", 1, "required", "message", record=v1.TaskGroupInfo),
            ),
        ),
        v1_executor.Event_Kill: schema.Message(
            "mesos.v1.executor.Event.Kill",
            (
                schema.Field("task_id", 1, "required", "message", record=v1.TaskID),
                schema.Field("kill_policy", 2, "optional", "message", record=v1.KillPolicy),
            ),
        ),
        v1_executor.Event_Acknowledged: schema.Message(
            "mesos.v1.executor.Event.Acknowledged",
            (
                schema.Field("task_id", 1, "required", "message", record=v1.TaskID),
                schema.Field("uuid", 2, "required", "bytes"),
            ),
        ),
        v1_executor.Event_Message: schema.Message(
            "mesos.v1.executor.Event.Message",
            (
                schema.Field("data", 1, "required", "bytes"),
            ),
        ),
        v1_executor.Event_Error: schema.Message(
            "mesos.v1.executor.Event.Error",
            (
                schema.Field("message", 1, "required", "string"),
            ),
        ),
        v1_executor.Event: schema.Message(
            "mesos.v1.executor.Event",
            (
                schema.Field("type", 1, "optional", "enum", enum=v1_executor.Event_Type),
                schema.Field("subscribed", 2, "optional", "message", record=v1_executor.Event_Subscribed),
                schema.Field("acknowledged", 3, "optional", "message", record=v1_executor.Event_Acknowledged),
                schema.Field("launch", 4, "optional", "message", record=v1_executor.Event_Launch),
                schema.Field("launch_group", 8, "optional", "message", record=v1_executor.Event_LaunchGroup),
                schema.Field("kill", 5, "optional", "message", record=v1_executor.Event_Kill),
                schema.Field("message", 6, "optional", "message", record=v1_executor.Event_Message),
                schema.Field("error", 7, "optional", "message", record=v1_executor.Event_Error),
            ),
        ),
        v1_executor.Call_Update: schema.Message(
            "mesos.v1.executor.Call.Update",
            (
                schema.Field("status", 1, "required", "message", record=v1.TaskStatus),
            ),
        ),
        v1_executor.Call_Subscribe: schema.Message(
            "mesos.v1.executor.Call.Subscribe",
            (
                schema.Field("unacknowledged_tasks", 1, "repeated", "message", record=v1.TaskInfo),
                schema.Field("unacknowledged_updates", 2, "repeated", "message", record=v1_executor.Call_Update),
            ),
        ),
        v1_executor.Call_Message: schema.Message(
            "mesos.v1.executor.Call.Message",
            (
                schema.Field("data", 2, "required", "bytes"),
            ),
        ),
        v1_executor.Call: schema.Message(
            "mesos.v1.executor.Call",
            (
                schema.Field("executor_id", 1, "required", "message", record=v1.ExecutorID),
                schema.Field("framework_id", 2, "required", "message", record=v1.FrameworkID),
                schema.Field("type", 3, "optional", "enum", enum=v1_executor.Call_Type),
                schema.Field("subscribe", 4, "optional", "message", record=v1_executor.Call_Subscribe),
                schema.Field("update", 5, "optional", "message", record=v1_executor.Call_Update),
                schema.Field("message", 6, "optional", "message", record=v1_executor.Call_Message),
            ),
        ),
        v1_resource_provider.Event_Subscribed: schema.Message(
            "mesos.v1.resource_provider.Event.Subscribed",
            (
                schema.Field("provider_id", 1, "required", "message", record=v1.ResourceProviderID),
            ),
        ),
        v1_resource_provider.Event_ApplyOperation: schema.Message(
            "mesos.v1.resource_provider.Event.ApplyOperation",
            (
                schema.Field("framework_id", 1, "optional", "message", record=v1.FrameworkID),
                schema.Field("info", 2, "required", "message", record=v1.Offer_Operation),
                schema.Field("operation_uuid", 3, "required", "message", record=v1.UUID),
                schema.Field("resource_version_uuid", 4, "required", "message", record=v1.UUID),
            ),
        ),
        v1_resource_provider.Event_PublishResources: schema.Message(
            "mesos.v1.resource_provider.Event.PublishResources",
            (
                schema.Field("uuid", 1, "required", "message", record=v1.UUID),
                schema.Field("resources", 2, "repeated", "message", record=v1.Resource),
            ),
        ),
        v1_resource_provider.Event_AcknowledgeOperationStatus: schema.Message(
            "mesos.v1.resource_provider.Event.AcknowledgeOperationStatus",
            (
                schema.Field("status_uuid", 1, "required", "message", record=v1.UUID),
                schema.Field("operation_uuid", 2, "required", "message", record=v1.UUID),
            ),
        ),
        v1_resource_provider.Event_ReconcileOperations: schema.Message(
            "mesos.v1.resource_provider.Event.ReconcileOperations",
            (
                schema.Field("operation_uuids", 1, "repeated", "message", record=v1.UUID),
            ),
        ),
        v1_resource_provider.Event: schema.Message(
            "mesos.v1.resource_provider.Event",
            (
                schema.Field("type", 1, "optional", "enum", enum=v1_resource_provider.Event_Type),
                schema.Field("subscribed", 2, "optional", "message", record=v1_resource_provider.Event_Subscribed),
                schema.Field("apply_operation", 3, "optional", "message", record=v1_resource_provider.Event_ApplyOperation),
                schema.Field("publish_resources", 4, "optional", "message", record=v1_resource_provider.Event_PublishResources),
                schema.Field("acknowledge_operation_status", 5, "optional", "message", record=v1_resource_provider.Event_AcknowledgeOperationStatus),
                schema.Field("reconcile_operations", 6, "optional", "message", record=v1_resource_provider.Event_ReconcileOperations),
            ),
        ),
        v1_resource_provider.Call_Subscribe: schema.Message(
            "mesos.v1.resource_provider.Call.Subscribe",
            (
                schema.Field("resource_provider_info", 1, "required", "message", record=v1.ResourceProviderInfo),
            ),
        ),
        v1_resource_provider.Call_UpdateOperationStatus: schema.Message(
            "mesos.v1.resource_provider.Call.UpdateOperationStatus",
            (
                schema.Field("framework_id", 1, "optional", "message", record=v1.FrameworkID),
                schema.Field("status", 2, "required", "message", record=v1.OperationStatus),
                schema.Field("latest_status", 3, "optional", "message", record=v1.OperationStatus),
                schema.Field("operation_uuid", 4, "required", "message", record=v1.UUID),
            ),
        ),
        v1_resource_provider.Call_UpdateState: schema.Message(
            "mesos.v1.resource_provider.Call.UpdateState",
            (
                schema.Field("operations", 1, "repeated", "message", record=v1.Operation),
                schema.Field("resources", 2, "repeated", "message", record=v1.Resource),
                schema.Field("resource_version_uuid", 3, "required", "message", record=v1.UUID),
            ),
        ),
        v1_resource_provider.Call_UpdatePublishResourcesStatus: schema.Message(
            "mesos.v1.resource_provider.Call.UpdatePublishResourcesStatus",
            (
                schema.Field("uuid", 1, "required", "message", record=v1.UUID),
                schema.Field("status", 2, "required", "enum", enum=v1_resource_provider.Call_UpdatePublishResourcesStatus_Status),
            ),
        ),
        v1_resource_provider.Call: schema.Message(
            "mesos.v1.resource_provider.Call",
            (
                schema.Field("resource_provider_id", 1, "optional", "message", record=v1.ResourceProviderID),
                schema.Field("type", 2, "optional", "enum", enum=v1_resource_provider.Call_Type),
                schema.Field("subscribe", 3, "optional", "message", record=v1_resource_provider.Call_Subscribe),
                schema.Field("update_operation_status", 4, "optional", "message", record=v1_resource_provider.Call_UpdateOperationStatus),
                schema.Field("update_state", 5, "optional", "message", record=v1_resource_provider.Call_UpdateState),
                schema.Field("update_publish_resources_status", 6, "optional", "message", record=v1_resource_provider.Call_UpdatePublishResourcesStatus),
            ),
        ),
        well_known.Duration: schema.Message(
            "google.protobuf.Duration",
            (
                schema.Field("seconds", 1, "optional", "int64"),
                schema.Field("nanos", 2, "optional", "int32"),
            ),
        ),
        v1_master.Call_GetMetrics: schema.Message(
            "mesos.v1.master.Call.GetMetrics",
            (
                schema.Field("timeout", 1, "optional", "message", record=v1.DurationInfo),
            ),
        ),
        v1_master.Call_SetLoggingLevel: schema.Message(
            "mesos.v1.master.Call.SetLoggingLevel",
            (
                schema.Field("level", 1, "required", "uint32"),
                schema.Field("duration", 2, "required", "message", record=v1.DurationInfo),
            ),
        ),
        v1_master.Call_ListFiles: schema.Message(
            "mesos.v1.master.Call.ListFiles",
            (
                schema.Field("path", 1, "required", "string"),
            ),
        ),
        v1_master.Call_ReadFile: schema.Message(
            "mesos.v1.master.Call.ReadFile",
            (
                schema.Field("path", 1, "required", "string"),
                schema.Field("offset", 2, "required", "uint64"),
                schema.Field("length", 3, "optional", "uint64"),
            ),
        ),
        v1_master.Call_UpdateWeights: schema.Message(
            "mesos.v1.master.Call.UpdateWeights",
            (
                schema.Field("weight_infos", 1, "repeated", "message", record=v1.WeightInfo),
            ),
        ),
        v1_master.Call_ReserveResources: schema.Message(
            "mesos.v1.master.Call.ReserveResources",
            (
                schema.Field("agent_id", 1, "required", "message", record=v1.AgentID),
                schema.Field("source", 3, "repeated", "message", record=v1.Resource),
                schema.Field("resources", 2, "repeated", "message", record=v1.Resource),
            ),
        ),
        v1_master.Call_UnreserveResources: schema.Message(
            "mesos.v1.master.Call.UnreserveResources",
            (
                schema.Field("agent_id", 1, "required", "message", record=v1.AgentID),
                schema.Field("resources", 2, "repeated", "message", record=v1.Resource),
            ),
        ),
        v1_master.Call_CreateVolumes: schema.Message(
            "mesos.v1.master.Call.CreateVolumes",
            (
                schema.Field("agent_id", 1, "required", "message", record=v1.AgentID),
                schema.Field("volumes", 2, "repeated", "message", record=v1.Resource),
            ),
        ),
        v1_master.Call_DestroyVolumes: schema.Message(
            "mesos.v1.master.Call.DestroyVolumes",
            (
                schema.Field("agent_id", 1, "required", "message", record=v1.AgentID),
                schema.Field("volumes", 2, "repeated", "message", record=v1.Resource),
            ),
        ),
        v1_master.Call_GrowVolume: schema.Message(
            "mesos.v1.master.Call.GrowVolume",
            (
                schema.Field("agent_id", 1, "optional", "message", record=v1.AgentID),
                schema.Field("volume", 2, "required", "message", record=v1.Resource),
                schema.Field("addition", 3, "required", "message", record=v1.Resource),
            ),
        ),
        v1_master.Call_ShrinkVolume: schema.Message(
            "mesos.v1.master.Call.ShrinkVolume",
            (
                schema.Field("agent_id", 1, "optional", "message", record=v1.AgentID),
                schema.Field("volume", 2, "required", "message", record=v1.Resource),
                schema.Field("subtract", 3, "required", "message", record=v1.Value_Scalar),
            ),
        ),
        v1_master.Call_UpdateMaintenanceSchedule: schema.Message(
            "mesos.v1.master.Call.UpdateMaintenanceSchedule",
            (
                schema.Field("schedule", 1, "required", "message", record=v1_maintenance.Schedule),
            ),
        ),
        v1_master.Call_StartMaintenance: schema.Message(
            "mesos.v1.master.Call.StartMaintenance",
            (
                schema.Field("machines", 1, "repeated", "message", record=v1.MachineID),
            ),
        ),
        v1_master.Call_StopMaintenance: schema.Message(
            "mesos.v1.master.Call.StopMaintenance",
            (
                schema.Field("machines", 1, "repeated", "message", record=v1.MachineID),
            ),
        ),
        v1_master.Call_DrainAgent: schema.Message(
            "mesos.v1.master.Call.DrainAgent",
            (
                schema.Field("agent_id", 1, "required", "message", record=v1.AgentID),
                schema.Field("max_grace_period", 2, "optional", "message", record=well_known.Duration),
                schema.Field("mark_gone", 3, "optional", "bool", default=False),
            ),
        ),
        v1_master.Call_DeactivateAgent: schema.Message(
            "mesos.v1.master.Call.DeactivateAgent",
            (
                schema.Field("agent_id", 1, "required", "message", record=v1.AgentID),
            ),
        ),
        v1_master.Call_ReactivateAgent: schema.Message(
            "mesos.v1.master.Call.ReactivateAgent",
            (
                schema.Field("agent_id", 1, "required", "message", record=v1.AgentID),
            ),
        ),
        v1_master.Call_UpdateQuota: schema.Message(
            "mesos.v1.master.Call.UpdateQuota",
            (
                schema.Field("force", 1, "optional", "bool"),
                schema.Field("quota_configs", 2, "repeated", "message", record=v1_quota.QuotaConfig),
            ),
        ),
        v1_master.Call_SetQuota: schema.Message(
            "mesos.v1.master.Call.SetQuota",
            (
                schema.Field("quota_request", 1, "required", "message", record=v1_quota.QuotaRequest),
            ),
        ),
        v1_master.Call_RemoveQuota: schema.Message(
            "mesos.v1.master.Call.RemoveQuota",
            (
                schema.Field("role", 1, "required", "string"),
            ),
        ),
        v1_master.Call_Teardown: schema.Message(
            "mesos.v1.master.Call.Teardown",
            (
                schema.Field("framework_id", 1, "required", "message", record=v1.FrameworkID),
            ),
        ),
        v1_master.Call_MarkAgentGone: schema.Message(
            "mesos.v1.master.Call.MarkAgentGone",
            (
                schema.Field("agent_id", 1, "required", "message", record=v1.AgentID),
            ),
        ),
        v1_master.Call: schema.Message(
            "mesos.v1.master.Call",
            (
                schema.Field("type", 1, "optional", "enum", enum=v1_master.Call_Type),
                schema.Field("get_metrics", 2, "optional", "message", record=v1_master.Call_GetMetrics),
                schema.Field("set_logging_level", 3, "optional", "message", record=v1_master.Call_SetLoggingLevel),
                schema.Field("list_files", 4, "optional", "message", record=v1_master.Call_ListFiles),
                schema.Field("read_file", 5, "optional", "message", record=v1_master.Call_ReadFile),
                schema.Field("update_weights", 6, "optional", "message", record=v1_master.Call_UpdateWeights),
                schema.Field("reserve_resources", 7, "optional", "message", record=v1_master.Call_ReserveResources),
                schema.Field("unreserve_resources", 8, "optional", "message", record=v1_master.Call_UnreserveResources),
                schema.Field("create_volumes", 9, "optional", "message", record=v1_master.Call_CreateVolumes),
                schema.Field("destroy_volumes", 10, "optional", "message", record=v1_master.Call_DestroyVolumes),
                schema.Field("grow_volume", 18, "optional", "message", record=v1_master.Call_GrowVolume),
                schema.Field("shrink_volume", 19, "optional", "message", record=v1_master.Call_ShrinkVolume),
                schema.Field("update_maintenance_schedule", 11, "optional", "message", record=v1_master.Call_UpdateMaintenanceSchedule),
                schema.Field("start_maintenance", 12, "optional", "message", record=v1_master.Call_StartMaintenance),
                schema.Field("stop_maintenance", 13, "optional", "message", record=v1_master.Call_StopMaintenance),
                schema.Field("drain_agent", 21, "optional", "message", record=v1_master.Call_DrainAgent),
                schema.Field("deactivate_agent", 22, "optional", "message", record=v1_master.Call_DeactivateAgent),
                schema.Field("reactivate_agent", 23, "optional", "message", record=v1_master.Call_ReactivateAgent),
                schema.Field("update_quota", 20, "optional", "message", record=v1_master.Call_UpdateQuota),
                schema.Field("teardown", 16, "optional", "message", record=v1_master.Call_Teardown),
                schema.Field("mark_agent_gone", 17, "optional", "message", record=v1_master.Call_MarkAgentGone),
                schema.Field("set_quota", 14, "optional", "message", record=v1_master.Call_SetQuota, deprecated=True),
                schema.Field("remove_quota", 15, "optional", "message", record=v1_master.Call_RemoveQuota, deprecated=True),
            ),
        ),
        v1_master.Response_GetHealth: schema.Message(
            "mesos.v1.master.Response.GetHealth",
            (
                schema.Field("healthy", 1, "required", "bool"),
            ),
        ),
        v1_master.Response_GetFlags: schema.Message(
            "mesos.v1.master.Response.GetFlags",
            (
                schema.Field("flags", 1, "repeated", "message", record=v1.Flag),
            ),
        ),
        v1_master.Response_GetVersion: schema.Message(
            "mesos.v1.master.Response.GetVersion",
            (
                schema.Field("version_info", 1, "required", "message", record=v1.VersionInfo),
            ),
        ),
        v1_master.Response_GetMetrics: schema.Message(
            "mesos.v1.master.Response.GetMetrics",
            (
                schema.Field("metrics", 1, "repeated", "message", record=v1.Metric),
            ),
        ),
        v1_master.Response_GetLoggingLevel: schema.Message(
            "mesos.v1.master.Response.GetLoggingLevel",
            (
                schema.Field("level", 1, "required", "uint32"),
            ),
        ),
        v1_master.Response_ListFiles: schema.Message(
            "mesos.v1.master.Response.ListFiles",
            (
                schema.Field("file_infos", 1, "repeated", "message", record=v1.FileInfo),
            ),
        ),
        v1_master.Response_ReadFile: schema.Message(
            "mesos.v1.master.Response.ReadFile",
            (
                schema.Field("size", 1, "required", "uint64"),
                schema.Field("data", 2, "required", "bytes"),
            ),
        ),
        v1_master.Response_GetTasks: schema.Message(
            "mesos.v1.master.Response.GetTasks",
            (
                schema.Field("pending_tasks", 1, "repeated", "message", record=v1.Task, deprecated=True),
                schema.Field("tasks", 2, "repeated", "message", record=v1.Task, always_listed=True),
                schema.Field("unreachable_tasks", 5, "repeated", "message", record=v1.Task, always_listed=True),
                schema.Field("completed_tasks", 3, "repeated", "message", record=v1.Task, always_listed=True),
                schema.Field("orphan_tasks", 4, "repeated", "message", record=v1.Task, deprecated=True),
            ),
        ),
        v1_master.Response_GetExecutors_Executor: schema.Message(
            "mesos.v1.master.Response.GetExecutors.Executor",
            (
                schema.Field("executor_info", 1, "required", "message", record=v1.ExecutorInfo),
                schema.Field("agent_id", 2, "required", "message", record=v1.AgentID),
            ),
        ),
        v1_master.Response_GetExecutors: schema.Message(
            "mesos.v1.master.Response.GetExecutors",
            (
                schema.Field("executors", 1, "repeated", "message", record=v1_master.Response_GetExecutors_Executor, always_listed=True),
                schema.Field("orphan_executors", 2, "repeated", "message", record=v1_master.Response_GetExecutors_Executor, deprecated=True),
            ),
        ),
        v1_master.Response_GetFrameworks_Framework: schema.Message(
            "mesos.v1.master.Response.GetFrameworks.Framework",
            (
                schema.Field("framework_info", 1, "required", "message", record=v1.FrameworkInfo),
                schema.Field("active", 2, "required", "bool"),
                schema.Field("connected", 3, "required", "bool"),
                schema.Field("recovered", 11, "required", "bool"),
                schema.Field("registered_time", 4, "optional", "message", record=v1.TimeInfo),
                schema.Field("reregistered_time", 5, "optional", "message", record=v1.TimeInfo),
                schema.Field("unregistered_time", 6, "optional", "message", record=v1.TimeInfo),
                schema.Field("offers", 7, "repeated", "message", record=v1.Offer),
                schema.Field("inverse_offers", 8, "repeated", "message", record=v1.InverseOffer),
                schema.Field("allocated_resources", 9, "repeated", "message", record=v1.Resource),
                schema.Field("offered_resources", 10, "repeated", "message", record=v1.Resource),
                schema.Field("offer_constraints", 12, "optional", "message", record=v1_scheduler.OfferConstraints),
            ),
        ),
        v1_master.Response_GetFrameworks: schema.Message(
            "mesos.v1.master.Response.GetFrameworks",
            (
                schema.Field("frameworks", 1, "repeated", "message", record=v1_master.Response_GetFrameworks_Framework, always_listed=True),
                schema.Field("completed_frameworks", 2, "repeated", "message", record=v1_master.Response_GetFrameworks_Framework, always_listed=True),
                schema.Field("recovered_frameworks", 3, "repeated", "message", record=v1.FrameworkInfo, deprecated=True),
            ),
        ),
        v1_master.Response_GetAgents_Agent_ResourceProvider: schema.Message(
            "mesos.v1.master.Response.GetAgents.Agent.ResourceProvider",
            (
                schema.Field("resource_provider_info", 1, "required", "message", record=v1.ResourceProviderInfo),
                schema.Field("total_resources", 2, "repeated", "message", record=v1.Resource),
            ),
        ),
        v1_master.Response_GetAgents_Agent: schema.Message(
            "mesos.v1.master.Response.GetAgents.Agent",
            (
                schema.Field("agent_info", 1, "required", "message", record=v1.AgentInfo),
                schema.Field("active", 2, "required", "bool"),
                schema.Field("deactivated", 12, "optional", "bool"),
                schema.Field("version", 3, "required", "string"),
                schema.Field("pid", 4, "optional", "string"),
                schema.Field("registered_time", 5, "optional", "message", record=v1.TimeInfo),
                schema.Field("reregistered_time", 6, "optional", "message", record=v1.TimeInfo),
                schema.Field("total_resources", 7, "repeated", "message", record=v1.Resource),
                schema.Field("allocated_resources", 8, "repeated", "message", record=v1.Resource),
                schema.Field("offered_resources", 9, "repeated", "message", record=v1.Resource),
                schema.Field("capabilities", 10, "repeated", "message", record=v1.AgentInfo_Capability),
                schema.Field("resource_providers", 11, "repeated", "message", record=v1_master.Response_GetAgents_Agent_ResourceProvider),
                schema.Field("drain_info", 13, "optional", "message", record=v1.DrainInfo),
                schema.Field("estimated_drain_start_time", 14, "optional", "message", record=v1.TimeInfo),
            ),
        ),
        v1_master.Response_GetAgents: schema.Message(
            "mesos.v1.master.Response.GetAgents",
            (
                schema.Field("agents", 1, "repeated", "message", record=v1_master.Response_GetAgents_Agent, always_listed=True),
                schema.Field("recovered_agents", 2, "repeated", "message", record=v1.AgentInfo, always_listed=True),
            ),
        ),
        v1_master.Response_GetState: schema.Message(
            "mesos.v1.master.Response.GetState",
            (
                schema.Field("get_tasks", 1, "optional", "message", record=v1_master.Response_GetTasks),
                schema.Field("get_executors", 2, "optional", "message", record=v1_master.Response_GetExecutors),
                schema.Field("get_frameworks", 3, "optional", "message", record=v1_master.Response_GetFrameworks),
                schema.Field("get_agents", 4, "optional", "message", record=v1_master.Response_GetAgents),
            ),
        ),
        v1_master.Response_GetOperations: schema.Message(
            "mesos.v1.master.Response.GetOperations",
            (
                schema.Field("operations", 1, "repeated", "message", record=v1.Operation),
            ),
        ),
        v1_master.Response_GetRoles: schema.Message(
            "mesos.v1.master.Response.GetRoles",
            (
                schema.Field("roles", 1, "repeated", "message", record=v1.Role),
            ),
        ),
        v1_master.Response_GetWeights: schema.Message(
            "mesos.v1.master.Response.GetWeights",
            (
                schema.Field("weight_infos", 1, "repeated", "message", record=v1.WeightInfo),
            ),
        ),
        v1_master.Response_GetMaster: schema.Message(
            "mesos.v1.master.Response.GetMaster",
            (
                schema.Field("master_info", 1, "optional", "message", record=v1.MasterInfo),
                schema.Field("start_time", 2, "optional", "double"),
                schema.Field("elected_time", 3, "optional", "double"),
            ),
        ),
        v1_master.Response_GetMaintenanceStatus: schema.Message(
            "mesos.v1.master.Response.GetMaintenanceStatus",
            (
                schema.Field("status", 1, "required", "message", record=v1_maintenance.ClusterStatus),
            ),
        ),
        v1_master.Response_GetMaintenanceSchedule: schema.Message(
            "mesos.v1.master.Response.GetMaintenanceSchedule",
            (
                schema.Field("schedule", 1, "required", "message", record=v1_maintenance.Schedule),
            ),
        ),
        v1_master.Response_GetQuota: schema.Message(
            "mesos.v1.master.Response.GetQuota",
            (
                schema.Field("status", 1, "required", "message", record=v1_quota.QuotaStatus),
            ),
        ),
        v1_master.Response: schema.Message(
            "mesos.v1.master.Response",
            (
                schema.Field("type", 1, "optional", "enum", enum=v1_master.Response_Type),
                schema.Field("get_health", 2, "optional", "message", record=v1_master.Response_GetHealth),
                schema.Field("get_flags", 3, "optional", "message", record=v1_master.Response_GetFlags),
                schema.Field("get_version", 4, "optional", "message", record=v1_master.Response_GetVersion),
                schema.Field("get_metrics", 5, "optional", "message", record=v1_master.Response_GetMetrics),
                schema.Field("get_logging_level", 6, "optional", "message", record=v1_master.Response_GetLoggingLevel),
                schema.Field("list_files", 7, "optional", "message", record=v1_master.Response_ListFiles),
                schema.Field("read_file", 8, "optional", "message", record=v1_master.Response_ReadFile),
                schema.Field("get_state", 9, "optional", "message", record=v1_master.Response_GetState),
                schema.Field("get_agents", 10, "optional", "message", record=v1_master.Response_GetAgents),
                schema.Field("get_frameworks", 11, "optional", "message", record=v1_master.Response_GetFrameworks),
                schema.Field("get_executors", 12, "optional", "message", record=v1_master.Response_GetExecutors),
                schema.Field("get_operations", 20, "optional", "message", record=v1_master.Response_GetOperations),
                schema.Field("get_tasks", 13, "optional", "message", record=v1_master.Response_GetTasks),
                schema.Field("get_roles", 14, "optional", "message", record=v1_master.Response_GetRoles),
                schema.Field("get_weights", 15, "optional", "message", record=v1_master.Response_GetWeights),
                schema.Field("get_master", 16, "optional", "message", record=v1_master.Response_GetMaster),
                schema.Field("get_maintenance_status", 17, "optional", "message", record=v1_master.Response_GetMaintenanceStatus),
                schema.Field("get_maintenance_schedule", 18, "optional", "message", record=v1_master.Response_GetMaintenanceSchedule),
                schema.Field("get_quota", 19, "optional", "message", record=v1_master.Response_GetQuota),
            ),
        ),
        v1_master.Event_Subscribed: schema.Message(
            "mesos.v1.master.Event.Subscribed",
            (
                schema.Field("get_state", 1, "optional", "message", record=v1_master.Response_GetState),
                schema.Field("heartbeat_interval_seconds", 2, "optional", "double"),
            ),
        ),
        v1_master.Event_TaskAdded: schema.Message(
            "mesos.v1.master.Event.TaskAdded",
            (
                schema.Field("task", 1, "required", "message", record=v1.Task),
            ),
        ),
        v1_master.Event_TaskUpdated: schema.Message(
            "mesos.v1.master.Event.TaskUpdated",
            (
                schema.Field("framework_id", 1, "required", "message", record=v1.FrameworkID),
                schema.Field("status", 2, "required", "message", record=v1.TaskStatus),
                schema.Field("state", 3, "required", "enum", enum=v1.TaskState),
            ),
        ),
        v1_master.Event_FrameworkAdded: schema.Message(
            "mesos.v1.master.Event.FrameworkAdded",
            (
                schema.Field("framework", 1, "required", "message", record=v1_master.Response_GetFrameworks_Framework),
            ),
        ),
        v1_master.Event_FrameworkUpdated: schema.Message(
            "mesos.v1.master.Event.FrameworkUpdated",
            (
                schema.Field("framework", 1, "required", "message", record=v1_master.Response_GetFrameworks_Framework),
            ),
        ),
        v1_master.Event_FrameworkRemoved: schema.Message(
            "mesos.v1.master.Event.FrameworkRemoved",
            (
                schema.Field("framework_info", 1, "required", "message", record=v1.FrameworkInfo),
            ),
        ),
        v1_master.Event_AgentAdded: schema.Message(
            "mesos.v1.master.Event.AgentAdded",
            (
                schema.Field("agent", 1, "required", "message", record=v1_master.Response_GetAgents_Agent),
            ),
        ),
        v1_master.Event_AgentRemoved: schema.Message(
            "mesos.v1.master.Event.AgentRemoved",
            (
                schema.Field("agent_id", 1, "required", "message", record=v1.AgentID),
            ),
        ),
        v1_master.Event: schema.Message(
            "mesos.v1.master.Event",
            (
                schema.Field("type", 1, "optional", "enum", enum=v1_master.Event_Type),
                schema.Field("subscribed", 2, "optional", "message", record=v1_master.Event_Subscribed),
                schema.Field("task_added", 3, "optional", "message", record=v1_master.Event_TaskAdded),
                schema.Field("task_updated", 4, "optional", "message", record=v1_master.Event_TaskUpdated),
                schema.Field("agent_added", 5, "optional", "message", record=v1_master.Event_AgentAdded),
                schema.Field("agent_removed", 6, "optional", "message", record=v1_master.Event_AgentRemoved),
                schema.Field("framework_added", 7, "optional", "message", record=v1_master.Event_FrameworkAdded),
                schema.Field("framework_updated", 8, "optional", "message", record=v1_master.Event_FrameworkUpdated),
                schema.Field("framework_removed", 9, "optional", "message", record=v1_master.Event_FrameworkRemoved),
            ),
        ),
        v1_agent.Call_GetMetrics: schema.Message(
            "mesos.v1.agent.Call.GetMetrics",
            (
                schema.Field("timeout", 1, "optional", "message", record=v1.DurationInfo),
            ),
        ),
        v1_agent.Call_SetLoggingLevel: schema.Message(
            "mesos.v1.agent.Call.SetLoggingLevel",
            (
                schema.Field("level", 1, "required", "uint32"),
                schema.Field("duration", 2, "required", "message", record=v1.DurationInfo),
            ),
        ),
        v1_agent.Call_ListFiles: schema.Message(
            "mesos.v1.agent.Call.ListFiles",
            (
                schema.Field("path", 1, "required", "string"),
            ),
        ),
        v1_agent.Call_ReadFile: schema.Message(
            "mesos.v1.agent.Call.ReadFile",
            (
                schema.Field("path", 1, "required", "string"),
                schema.Field("offset", 2, "required", "uint64"),
                schema.Field("length", 3, "optional", "uint64"),
            ),
        ),
        v1_agent.Call_GetContainers: schema.Message(
            "mesos.v1.agent.Call.GetContainers",
            (
                schema.Field("show_nested", 1, "optional", "bool"),
                schema.Field("show_standalone", 2, "optional", "bool"),
            ),
        ),
        v1_agent.Call_LaunchNestedContainer: schema.Message(
            "mesos.v1.agent.Call.LaunchNestedContainer",
            (
                schema.Field("container_id", 1, "required", "message", record=v1.ContainerID),
                schema.Field("command", 2, "optional", "message", record=v1.CommandInfo),
                schema.Field("container", 3, "optional", "message", record=v1.ContainerInfo),
            ),
        ),
        v1_agent.Call_WaitNestedContainer: schema.Message(
            "mesos.v1.agent.Call.WaitNestedContainer",
            (
                schema.Field("container_id", 1, "required", "message", record=v1.ContainerID),
            ),
        ),
        v1_agent.Call_KillNestedContainer: schema.Message(
            "mesos.v1.agent.Call.KillNestedContainer",
            (
                schema.Field("container_id", 1, "required", "message", record=v1.ContainerID),
                schema.Field("signal", 2, "optional", "int32"),
            ),
        ),
        v1_agent.Call_RemoveNestedContainer: schema.Message(
            "mesos.v1.agent.Call.RemoveNestedContainer",
            (
                schema.Field("container_id", 1, "required", "message", record=v1.ContainerID),
            ),
        ),
        v1_agent.Call_LaunchNestedContainerSession: schema.Message(
            "mesos.v1.agent.Call.LaunchNestedContainerSession",
            (
                schema.Field("container_id", 1, "required", "message", record=v1.ContainerID),
                schema.Field("command", 2, "optional", "message", record=v1.CommandInfo),
                schema.Field("container", 3, "optional", "message", record=v1.ContainerInfo),
            ),
        ),
        v1_agent.ProcessIO_Data: schema.Message(
            "mesos.v1.agent.ProcessIO.Data",
            (
                schema.Field("type", 1, "optional", "enum", enum=v1_agent.ProcessIO_Data_Type),
                schema.Field("data", 2, "optional", "bytes"),
            ),
        ),
        v1_agent.ProcessIO_Control_Heartbeat: schema.Message(
            "mesos.v1.agent.ProcessIO.Control.Heartbeat",
            (
                schema.Field("interval", 1, "optional", "message", record=v1.DurationInfo),
            ),
        ),
        v1_agent.ProcessIO_Control: schema.Message(
            "mesos.v1.agent.ProcessIO.Control",
            (
                schema.Field("type", 1, "optional", "enum", enum=v1_agent.ProcessIO_Control_Type),
                schema.Field("tty_info", 2, "optional", "message", record=v1.TTYInfo),
                schema.Field("heartbeat", 3, "optional", "message", record=v1_agent.ProcessIO_Control_Heartbeat),
            ),
        ),
        v1_agent.ProcessIO: schema.Message(
            "mesos.v1.agent.ProcessIO",
            (
                schema.Field("type", 1, "optional", "enum", enum=v1_agent.ProcessIO_Type),
                schema.Field("data", 2, "optional", "message", record=v1_agent.ProcessIO_Data),
                schema.Field("control", 3, "optional", "message", record=v1_agent.ProcessIO_Control),
            ),
        ),
        v1_agent.Call_AttachContainerInput: schema.Message(
            "mesos.v1.agent.Call.AttachContainerInput",
            (
                schema.Field("type", 1, "optional", "enum", enum=v1_agent.Call_AttachContainerInput_Type),
                schema.Field("container_id", 2, "optional", "message", record=v1.ContainerID),
                schema.Field("process_io", 3, "optional", "message", record=v1_agent.ProcessIO),
            ),
        ),
        v1_agent.Call_AttachContainerOutput: schema.Message(
            "mesos.v1.agent.Call.AttachContainerOutput",
            (
                schema.Field("container_id", 1, "required", "message", record=v1.ContainerID),
            ),
        ),
        v1_agent.Call_LaunchContainer: schema.Message(
            "mesos.v1.agent.Call.LaunchContainer",
            (
                schema.Field("container_id", 1, "required", "message", record=v1.ContainerID),
                schema.Field("command", 2, "optional", "message", record=v1.CommandInfo),
                schema.Field("resources", 3, "repeated", "message", record=v1.Resource),
                schema.Field("container", 4, "optional", "message", record=v1.ContainerInfo),
                schema.Field("limits", 5, "map", "message", record=v1.Value_Scalar),
            ),
        ),
        v1_agent.Call_WaitContainer: schema.Message(
            "mesos.v1.agent.Call.WaitContainer",
            (
                schema.Field("container_id", 1, "required", "message", record=v1.ContainerID),
            ),
        ),
        v1_agent.Call_KillContainer: schema.Message(
            "mesos.v1.agent.Call.KillContainer",
            (
                schema.Field("container_id", 1, "required", "message", record=v1.ContainerID),
                schema.Field("signal", 2, "optional", "int32"),
            ),
        ),
        v1_agent.Call_RemoveContainer: schema.Message(
            "mesos.v1.agent.Call.RemoveContainer",
            (
                schema.Field("container_id", 1, "required", "message", record=v1.ContainerID),
            ),
        ),
        v1_agent.Call_AddResourceProviderConfig: schema.Message(
            "mesos.v1.agent.Call.AddResourceProviderConfig",
            (
                schema.Field("info", 1, "required", "message", record=v1.ResourceProviderInfo),
            ),
        ),
        v1_agent.Call_UpdateResourceProviderConfig: schema.Message(
            "mesos.v1.agent.Call.UpdateResourceProviderConfig",
            (
                schema.Field("info", 1, "required", "message", record=v1.ResourceProviderInfo),
            ),
        ),
        v1_agent.Call_RemoveResourceProviderConfig: schema.Message(
            "mesos.v1.agent.Call.RemoveResourceProviderConfig",
            (
                schema.Field("type", 1, "required", "string"),
                schema.Field("name", 2, "required", "string"),
            ),
        ),
        v1_agent.Call_MarkResourceProviderGone: schema.Message(
            "mesos.v1.agent.Call.MarkResourceProviderGone",
            (
                schema.Field("resource_provider_id", 1, "required", "message", record=v1.ResourceProviderID),
            ),
        ),
        v1_agent.Call_PruneImages: schema.Message(
            "mesos.v1.agent.Call.PruneImages",
            (
                schema.Field("excluded_images", 1, "repeated", "message", record=v1.Image),
            ),
        ),
        v1_agent.Call: schema.Message(
            "mesos.v1.agent.Call",
            (
                schema.Field("type", 1, "optional", "enum", enum=v1_agent.Call_Type),
                schema.Field("get_metrics", 2, "optional", "message", record=v1_agent.Call_GetMetrics),
                schema.Field("set_logging_level", 3, "optional", "message", record=v1_agent.Call_SetLoggingLevel),
                schema.Field("list_files", 4, "optional", "message", record=v1_agent.Call_ListFiles),
                schema.Field("read_file", 5, "optional", "message", record=v1_agent.Call_ReadFile),
                schema.Field("get_containers", 20, "optional", "message", record=v1_agent.Call_GetContainers),
                schema.Field("launch_nested_container", 6, "optional", "message", record=v1_agent.Call_LaunchNestedContainer, deprecated=True),
                schema.Field("wait_nested_container", 7, "optional", "message", record=v1_agent.Call_WaitNestedContainer, deprecated=True),
                schema.Field("kill_nested_container", 8, "optional", "message", record=v1_agent.Call_KillNestedContainer, deprecated=True),
                schema.Field("remove_nested_container", 12, "optional", "message", record=v1_agent.Call_RemoveNestedContainer, deprecated=True),
                schema.Field("launch_nested_container_session", 9, "optional", "message", record=v1_agent.Call_LaunchNestedContainerSession),
                schema.Field("attach_container_input", 10, "optional", "message", record=v1_agent.Call_AttachContainerInput),
                schema.Field("attach_container_output", 11, "optional", "message", record=v1_agent.Call_AttachContainerOutput),
                schema.Field("launch_container", 13, "optional", "message", record=v1_agent.Call_LaunchContainer),
                schema.Field("wait_container", 14, "optional", "message", record=v1_agent.Call_WaitContainer),
                schema.Field("kill_container", 15, "optional", "message", record=v1_agent.Call_KillContainer),
                schema.Field("remove_container", 16, "optional", "message", record=v1_agent.Call_RemoveContainer),
                schema.Field("add_resource_provider_config", 17, "optional", "message", record=v1_agent.Call_AddResourceProviderConfig),
                schema.Field("update_resource_provider_config", 18, "optional", "message", record=v1_agent.Call_UpdateResourceProviderConfig),
                schema.Field("remove_resource_provider_config", 19, "optional", "message", record=v1_agent.Call_RemoveResourceProviderConfig),
                schema.Field("mark_resource_provider_gone", 22, "optional", "message", record=v1_agent.Call_MarkResourceProviderGone),
                schema.Field("prune_images", 21, "optional", "message", record=v1_agent.Call_PruneImages),
            ),
        ),
        v1_agent.Response_GetHealth: schema.Message(
            "mesos.v1.agent.Response.GetHealth",
            (
                schema.Field("healthy", 1, "required", "bool"),
            ),
        ),
        v1_agent.Response_GetFlags: schema.Message(
            "mesos.v1.agent.Response.GetFlags",
            (
                schema.Field("flags", 1, "repeated", "message", record=v1.Flag),
            ),
        ),
        v1_agent.Response_GetVersion: schema.Message(
            "mesos.v1.agent.Response.GetVersion",
            (
                schema.Field("version_info", 1, "required", "message", record=v1.VersionInfo),
            ),
        ),
        v1_agent.Response_GetMetrics: schema.Message(
            "mesos.v1.agent.Response.GetMetrics",
            (
                schema.Field("metrics", 1, "repeated", "message", record=v1.Metric),
            ),
        ),
        v1_agent.Response_GetLoggingLevel: schema.Message(
            "mesos.v1.agent.Response.GetLoggingLevel",
            (
                schema.Field("level", 1, "required", "uint32"),
            ),
        ),
        v1_agent.Response_ListFiles: schema.Message(
            "mesos.v1.agent.Response.ListFiles",
            (
                schema.Field("file_infos", 1, "repeated", "message", record=v1.FileInfo),
            ),
        ),
        v1_agent.Response_ReadFile: schema.Message(
            "mesos.v1.agent.Response.ReadFile",
            (
                schema.Field("size", 1, "required", "uint64"),
                schema.Field("data", 2, "required", "bytes"),
            ),
        ),
        v1_agent.Response_GetTasks: schema.Message(
            "mesos.v1.agent.Response.GetTasks",
            (
                schema.Field("pending_tasks", 1, "repeated", "message", record=v1.Task, always_listed=True),
                schema.Field("queued_tasks", 2, "repeated", "message", record=v1.Task, always_listed=True),
                schema.Field("launched_tasks", 3, "repeated", "message", record=v1.Task, always_listed=True),
                schema.Field("terminated_tasks", 4, "repeated", "message", record=v1.Task, always_listed=True),
                schema.Field("completed_tasks", 5, "repeated", "message", record=v1.Task, always_listed=True),
            ),
        ),
        v1_agent.Response_GetExecutors_Executor: schema.Message(
            "mesos.v1.agent.Response.GetExecutors.Executor",
            (
                schema.Field("executor_info", 1, "required", "message", record=v1.ExecutorInfo),
            ),
        ),
        v1_agent.Response_GetExecutors: schema.Message(
            "mesos.v1.agent.Response.GetExecutors",
            (
                schema.Field("executors", 1, "repeated", "message", record=v1_agent.Response_GetExecutors_Executor, always_listed=True),
                schema.Field("completed_executors", 2, "repeated", "message", record=v1_agent.Response_GetExecutors_Executor, always_listed=True),
            ),
        ),
        v1_agent.Response_GetFrameworks_Framework: schema.Message(
            "mesos.v1.agent.Response.GetFrameworks.Framework",
            (
                schema.Field("framework_info", 1, "required", "message", record=v1.FrameworkInfo),
            ),
        ),
        v1_agent.Response_GetFrameworks: schema.Message(
            "mesos.v1.agent.Response.GetFrameworks",
            (
                schema.Field("frameworks", 1, "repeated", "message", record=v1_agent.Response_GetFrameworks_Framework, always_listed=True),
                schema.Field("completed_frameworks", 2, "repeated", "message", record=v1_agent.Response_GetFrameworks_Framework, always_listed=True),
            ),
        ),
        v1_agent.Response_GetState: schema.Message(
            "mesos.v1.agent.Response.GetState",
            (
                schema.Field("get_tasks", 1, "optional", "message", record=v1_agent.Response_GetTasks),
                schema.Field("get_executors", 2, "optional", "message", record=v1_agent.Response_GetExecutors),
                schema.Field("get_frameworks", 3, "optional", "message", record=v1_agent.Response_GetFrameworks),
            ),
        ),
        v1_agent.Response_GetContainers_Container: schema.Message(
            "mesos.v1.agent.Response.GetContainers.Container",
            (
                schema.Field("framework_id", 1, "optional", "message", record=v1.FrameworkID),
                schema.Field("executor_id", 2, "optional", "message", record=v1.ExecutorID),
                schema.Field("executor_name", 3, "optional", "string"),
                schema.Field("container_id", 4, "required", "message", record=v1.ContainerID),
                schema.Field("container_status", 5, "optional", "message", record=v1.ContainerStatus),
                schema.Field("resource_statistics", 6, "optional", "message", record=v1.ResourceStatistics),
            ),
        ),
        v1_agent.Response_GetContainers: schema.Message(
            "mesos.v1.agent.Response.GetContainers",
            (
                schema.Field("containers", 1, "repeated", "message", record=v1_agent.Response_GetContainers_Container),
            ),
        ),
        v1_agent.Response_GetOperations: schema.Message(
            "mesos.v1.agent.Response.GetOperations",
            (
                schema.Field("operations", 1, "repeated", "message", record=v1.Operation),
            ),
        ),
        v1_agent.Response_GetAgent: schema.Message(
            "mesos.v1.agent.Response.GetAgent",
            (
                schema.Field("agent_info", 1, "optional", "message", record=v1.AgentInfo),
                schema.Field("drain_config", 2, "optional", "message", record=v1.DrainConfig),
                schema.Field("estimated_drain_start_time", 3, "optional", "message", record=v1.TimeInfo),
            ),
        ),
        v1_agent.Response_GetResourceProviders_ResourceProvider: schema.Message(
            "mesos.v1.agent.Response.GetResourceProviders.ResourceProvider",
            (
                schema.Field("resource_provider_info", 1, "required", "message", record=v1.ResourceProviderInfo),
                schema.Field("total_resources", 2, "repeated", "message", record=v1.Resource),
            ),
        ),
        v1_agent.Response_GetResourceProviders: schema.Message(
            "mesos.v1.agent.Response.GetResourceProviders",
            (
                schema.Field("resource_providers", 1, "repeated", "message", record=v1_agent.Response_GetResourceProviders_ResourceProvider),
            ),
        ),
        v1_agent.Response_WaitNestedContainer: schema.Message(
            "mesos.v1.agent.Response.WaitNestedContainer",
            (
                schema.Field("exit_status", 1, "optional", "int32"),
                schema.Field("state", 2, "optional", "enum", enum=v1.TaskState),
                schema.Field("reason", 3, "optional", "enum", enum=v1.TaskStatus_Reason),
                schema.Field("limitation", 4, "optional", "message", record=v1.TaskResourceLimitation),
                schema.Field("message", 5, "optional", "string"),
            ),
        ),
        v1_agent.Response_WaitContainer: schema.Message(
            "mesos.v1.agent.Response.WaitContainer",
            (
                schema.Field("exit_status", 1, "optional", "int32"),
                schema.Field("state", 2, "optional", "enum", enum=v1.TaskState),
                schema.Field("reason", 3, "optional", "enum", enum=v1.TaskStatus_Reason),
                schema.Field("limitation", 4, "optional", "message", record=v1.TaskResourceLimitation),
                schema.Field("message", 5, "optional", "string"),
            ),
        ),
        v1_agent.Response: schema.Message(
            "mesos.v1.agent.Response",
            (
                schema.Field("type", 1, "optional", "enum", enum=v1_agent.Response_Type),
                schema.Field("get_health", 2, "optional", "message", record=v1_agent.Response_GetHealth),
                schema.Field("get_flags", 3, "optional", "message", record=v1_agent.Response_GetFlags),
                schema.Field("get_version", 4, "optional", "message", record=v1_agent.Response_GetVersion),
                schema.Field("get_metrics", 5, "optional", "message", record=v1_agent.Response_GetMetrics),
                schema.Field("get_logging_level", 6, "optional", "message", record=v1_agent.Response_GetLoggingLevel),
                schema.Field("list_files", 7, "optional", "message", record=v1_agent.Response_ListFiles),
                schema.Field("read_file", 8, "optional", "message", record=v1_agent.Response_ReadFile),
                schema.Field("get_state", 9, "optional", "message", record=v1_agent.Response_GetState),
                schema.Field("get_containers", 10, "optional", "message", record=v1_agent.Response_GetContainers),
                schema.Field("get_frameworks", 11, "optional", "message", record=v1_agent.Response_GetFrameworks),
                schema.Field("get_executors", 12, "optional", "message", record=v1_agent.Response_GetExecutors),
                schema.Field("get_operations", 18, "optional", "message", record=v1_agent.Response_GetOperations),
                schema.Field("get_tasks", 13, "optional", "message", record=v1_agent.Response_GetTasks),
                schema.Field("get_agent", 15, "optional", "message", record=v1_agent.Response_GetAgent),
                schema.Field("get_resource_providers", 17, "optional", "message", record=v1_agent.Response_GetResourceProviders),
                schema.Field("wait_nested_container", 14, "optional", "message", record=v1_agent.Response_WaitNestedContainer),
                schema.Field("wait_container", 16, "optional", "message", record=v1_agent.Response_WaitContainer),
            ),
        ),
        v0_scheduler.Call_Subscribe: schema.Message(
            "mesos.scheduler.Call.Subscribe",
            (
                schema.Field("framework_info", 1, "required", "message", record=v1.FrameworkInfo),
                schema.Field("force", 2, "optional", "bool"),
                schema.Field("suppressed_roles", 3, "repeated", "string"),
                schema.Field("offer_constraints", 4, "optional", "message", record=v1_scheduler.OfferConstraints),
            ),
        ),
        v0_scheduler.Call: schema.Message(
            "mesos.scheduler.Call",
            (
                schema.Field("framework_id", 1, "optional", "message", record=v1.FrameworkID),
                schema.Field("type", 2, "optional", "enum", enum=v1_scheduler.Call_Type),
                schema.Field("subscribe", 3, "optional", "message", record=v0_scheduler.Call_Subscribe),
                schema.Field("accept", 4, "optional", "message", record=v1_scheduler.Call_Accept),
                schema.Field("decline", 5, "optional", "message", record=v1_scheduler.Call_Decline),
                schema.Field("accept_inverse_offers", 13, "optional", "message", record=v1_scheduler.Call_AcceptInverseOffers),
                schema.Field("decline_inverse_offers", 14, "optional", "message", record=v1_scheduler.Call_DeclineInverseOffers),
                schema.Field("revive", 15, "optional", "message", record=v1_scheduler.Call_Revive),
                schema.Field("kill", 6, "optional", "message", record=v1_scheduler.Call_Kill),
                schema.Field("shutdown", 7, "optional", "message", record=v1_scheduler.Call_Shutdown),
                schema.Field("acknowledge", 8, "optional", "message", record=v1_scheduler.Call_Acknowledge),
                schema.Field("acknowledge_operation_status", 17, "optional", "message", record=v1_scheduler.Call_AcknowledgeOperationStatus),
                schema.Field("reconcile", 9, "optional", "message", record=v1_scheduler.Call_Reconcile),
                schema.Field("reconcile_operations", 18, "optional", "message", record=v1_scheduler.Call_ReconcileOperations),
                schema.Field("message", 10, "optional", "message", record=v1_scheduler.Call_Message),
                schema.Field("request", 11, "optional", "message", record=v1_scheduler.Call_Request),
                schema.Field("suppress", 16, "optional", "message", record=v1_scheduler.Call_Suppress),
                schema.Field("update_framework", 19, "optional", "message", record=v1_scheduler.Call_UpdateFramework),
            ),
        ),
        internal.AuthenticateMessage: schema.Message(
            "mesos.internal.AuthenticateMessage",
            (
                schema.Field("pid", 1, "required", "string"),
            ),
        ),
        internal.AuthenticationMechanismsMessage: schema.Message(
            "mesos.internal.AuthenticationMechanismsMessage",
            (
                schema.Field("mechanisms", 1, "repeated", "string"),
            ),
        ),
        internal.AuthenticationStartMessage: schema.Message(
            "mesos.internal.AuthenticationStartMessage",
            (
                schema.Field("mechanism", 1, "required", "string"),
                schema.Field("data", 2, "optional", "bytes"),
            ),
        ),
        internal.AuthenticationStepMessage: schema.Message(
            "mesos.internal.AuthenticationStepMessage",
            (
                schema.Field("data", 1, "required", "bytes"),
            ),
        ),
        internal.AuthenticationCompletedMessage: schema.Message(
            "mesos.internal.AuthenticationCompletedMessage",
            (
            ),
        ),
        internal.AuthenticationFailedMessage: schema.Message(
            "mesos.internal.AuthenticationFailedMessage",
            (
            ),
        ),
        internal.AuthenticationErrorMessage: schema.Message(
            "mesos.internal.AuthenticationErrorMessage",
            (
                schema.Field("error", 1, "optional", "string"),
            ),
        ),
        internal.StatusUpdate: schema.Message(
            "mesos.internal.StatusUpdate",
            (
                schema.Field("framework_id", 1, "required", "message", record=v1.FrameworkID),
                schema.Field("executor_id", 2, "optional", "message", record=v1.ExecutorID),
                schema.Field("slave_id", 3, "optional", "message", record=v1.AgentID),
                schema.Field("status", 4, "required", "message", record=v1.TaskStatus),
                schema.Field("timestamp", 5, "required", "double"),
                schema.Field("uuid", 6, "optional", "bytes"),
                schema.Field("latest_state", 7, "optional", "enum", enum=v1.TaskState),
            ),
        ),
        internal.StatusUpdateRecord: schema.Message(
            "mesos.internal.StatusUpdateRecord",
            (
                schema.Field("type", 1, "required", "enum", enum=internal.StatusUpdateRecord_Type),
                schema.Field("update", 2, "optional", "message", record=internal.StatusUpdate),
                schema.Field("uuid", 3, "optional", "bytes"),
            ),
        ),
        internal.SubmitSchedulerRequest: schema.Message(
            "mesos.internal.SubmitSchedulerRequest",
            (
                schema.Field("name", 1, "required", "string"),
            ),
        ),
        internal.SubmitSchedulerResponse: schema.Message(
            "mesos.internal.SubmitSchedulerResponse",
            (
                schema.Field("okay", 1, "required", "bool"),
            ),
        ),
        internal.ExecutorToFrameworkMessage: schema.Message(
            "mesos.internal.ExecutorToFrameworkMessage",
            (
                schema.Field("slave_id", 1, "required", "message", record=v1.AgentID),
                schema.Field("framework_id", 2, "required", "message", record=v1.FrameworkID),
                schema.Field("executor_id", 3, "required", "message", record=v1.ExecutorID),
                schema.Field("data", 4, "required", "bytes"),
            ),
        ),
        internal.FrameworkToExecutorMessage: schema.Message(
            "mesos.internal.FrameworkToExecutorMessage",
            (
                schema.Field("slave_id", 1, "required", "message", record=v1.AgentID),
                schema.Field("framework_id", 2, "required", "message", record=v1.FrameworkID),
                schema.Field("executor_id", 3, "required", "message", record=v1.ExecutorID),
                schema.Field("data", 4, "required", "bytes"),
            ),
        ),
        internal.RegisterFrameworkMessage: schema.Message(
            "mesos.internal.RegisterFrameworkMessage",
            (
                schema.Field("framework", 1, "required", "message", record=v1.FrameworkInfo),
            ),
        ),
        internal.ReregisterFrameworkMessage: schema.Message(
            "mesos.internal.ReregisterFrameworkMessage",
            (
                schema.Field("framework", 2, "required", "message", record=v1.FrameworkInfo),
                schema.Field("failover", 3, "required", "bool"),
            ),
        ),
        internal.FrameworkRegisteredMessage: schema.Message(
            "mesos.internal.FrameworkRegisteredMessage",
            (
                schema.Field("framework_id", 1, "required", "message", record=v1.FrameworkID),
                schema.Field("master_info", 2, "required", "message", record=v1.MasterInfo),
            ),
        ),
        internal.FrameworkReregisteredMessage: schema.Message(
            "mesos.internal.FrameworkReregisteredMessage",
            (
                schema.Field("framework_id", 1, "required", "message", record=v1.FrameworkID),
                schema.Field("master_info", 2, "required", "message", record=v1.MasterInfo),
            ),
        ),
        internal.UnregisterFrameworkMessage: schema.Message(
            "mesos.internal.UnregisterFrameworkMessage",
            (
                schema.Field("framework_id", 1, "required", "message", record=v1.FrameworkID),
            ),
        ),
        internal.DeactivateFrameworkMessage: schema.Message(
            "mesos.internal.DeactivateFrameworkMessage",
            (
                schema.Field("framework_id", 1, "required", "message", record=v1.FrameworkID),
            ),
        ),
        internal.ResourceRequestMessage: schema.Message(
            "mesos.internal.ResourceRequestMessage",
            (
                schema.Field("framework_id", 1, "required", "message", record=v1.FrameworkID),
                schema.Field("requests", 2, "repeated", "message", record=v1.Request),
            ),
        ),
        internal.ResourceOffersMessage: schema.Message(
            "mesos.internal.ResourceOffersMessage",
            (
                schema.Field("offers", 1, "repeated", "message", record=v1.Offer),
                schema.Field("pids", 2, "repeated", "string"),
            ),
        ),
        internal.InverseOffersMessage: schema.Message(
            "mesos.internal.InverseOffersMessage",
            (
                schema.Field("inverse_offers", 1, "repeated", "message", record=v1.InverseOffer),
                schema.Field("pids", 2, "repeated", "string"),
            ),
        ),
        internal.LaunchTasksMessage: schema.Message(
            "mesos.internal.LaunchTasksMessage",
            (
                schema.Field("framework_id", 1, "required", "message", record=v1.FrameworkID),
                schema.Field("tasks", 3, "repeated", "message", record=v1.TaskInfo),
                schema.Field("filters", 5, "required", "message", record=v1.Filters),
                schema.Field("offer_ids", 6, "repeated", "message", record=v1.OfferID),
            ),
        ),
        internal.RescindResourceOfferMessage: schema.Message(
            "mesos.internal.RescindResourceOfferMessage",
            (
                schema.Field("offer_id", 1, "required", "message", record=v1.OfferID),
            ),
        ),
        internal.RescindInverseOfferMessage: schema.Message(
            "mesos.internal.RescindInverseOfferMessage",
            (
                schema.Field("inverse_offer_id", 1, "required", "message", record=v1.OfferID),
            ),
        ),
        internal.ReviveOffersMessage: schema.Message(
            "mesos.internal.ReviveOffersMessage",
            (
                schema.Field("framework_id", 1, "required", "message", record=v1.FrameworkID),
                schema.Field("roles", 2, "repeated", "string"),
            ),
        ),
        internal.ResourceVersionUUID: schema.Message(
            "mesos.internal.ResourceVersionUUID",
            (
                schema.Field("resource_provider_id", 1, "optional", "message", record=v1.ResourceProviderID),
                schema.Field("uuid", 2, "required", "message", record=v1.UUID),
            ),
        ),
        internal.RunTaskMessage: schema.Message(
            "mesos.internal.RunTaskMessage",
            (
                schema.Field("framework_id", 1, "optional", "message", record=v1.FrameworkID, deprecated=True),
                schema.Field("framework", 2, "required", "message", record=v1.FrameworkInfo),
                schema.Field("task", 4, "required", "message", record=v1.TaskInfo),
                schema.Field("resource_version_uuids", 5, "repeated", "message", record=internal.ResourceVersionUUID),
                schema.Field("pid", 3, "optional", "string"),
                schema.Field("launch_executor", 6, "optional", "bool"),
            ),
        ),
        internal.RunTaskGroupMessage: schema.Message(
            "mesos.internal.RunTaskGroupMessage",
            (
                schema.Field("framework", 1, "required", "message", record=v1.FrameworkInfo),
                schema.Field("executor", 2, "required", "message", record=v1.ExecutorInfo),
                schema.Field("task_group", 3, "required", "message", record=v1.TaskGroupInfo),
                schema.Field("resource_version_uuids", 4, "repeated", "message", record=internal.ResourceVersionUUID),
                schema.Field("launch_executor", 5, "optional", "bool"),
            ),
        ),
        internal.KillTaskMessage: schema.Message(
            "mesos.internal.KillTaskMessage",
            (
                schema.Field("framework_id", 1, "required", "message", record=v1.FrameworkID),
                schema.Field("task_id", 2, "required", "message", record=v1.TaskID),
                schema.Field("kill_policy", 3, "optional", "message", record=v1.KillPolicy),
            ),
        ),
        internal.StatusUpdateMessage: schema.Message(
            "mesos.internal.StatusUpdateMessage",
            (
                schema.Field("update", 1, "required", "message", record=internal.StatusUpdate),
                schema.Field("pid", 2, "optional", "string"),
            ),
        ),
        internal.StatusUpdateAcknowledgementMessage: schema.Message(
            "mesos.internal.StatusUpdateAcknowledgementMessage",
            (
                schema.Field("slave_id", 1, "required", "message", record=v1.AgentID),
                schema.Field("framework_id", 2, "required", "message", record=v1.FrameworkID),
                schema.Field("task_id", 3, "required", "message", record=v1.TaskID),
                schema.Field("uuid", 4, "required", "bytes"),
            ),
        ),
        internal.AcknowledgeOperationStatusMessage: schema.Message(
            "mesos.internal.AcknowledgeOperationStatusMessage",
            (
                schema.Field("status_uuid", 1, "required", "message", record=v1.UUID),
                schema.Field("operation_uuid", 2, "required", "message", record=v1.UUID),
                schema.Field("resource_provider_id", 3, "optional", "message", record=v1.ResourceProviderID),
            ),
        ),
        internal.LostSlaveMessage: schema.Message(
            "mesos.internal.LostSlaveMessage",
            (
                schema.Field("slave_id", 1, "required", "message", record=v1.AgentID),
            ),
        ),
        internal.ReconcileTasksMessage: schema.Message(
            "mesos.internal.ReconcileTasksMessage",
            (
                schema.Field("framework_id", 1, "required", "message", record=v1.FrameworkID),
                schema.Field("statuses", 2, "repeated", "message", record=v1.TaskStatus),
                schema.Field("framework", 3, "optional", "message", record=v1.FrameworkInfo),
            ),
        ),
        internal.ReconcileOperationsMessage_Operation: schema.Message(
            "mesos.internal.ReconcileOperationsMessage.Operation",
            (
                schema.Field("operation_uuid", 1, "optional", "message", record=v1.UUID),
                schema.Field("operation_id", 3, "optional", "message", record=v1.OperationID),
                schema.Field("resource_provider_id", 2, "optional", "message", record=v1.ResourceProviderID),
            ),
        ),
        internal.ReconcileOperationsMessage: schema.Message(
            "mesos.internal.ReconcileOperationsMessage",
            (
                schema.Field("operations", 1, "repeated", "message", record=internal.ReconcileOperationsMessage_Operation),
                schema.Field("framework_id", 2, "optional", "message", record=v1.FrameworkID),
            ),
        ),
        internal.FrameworkErrorMessage: schema.Message(
            "mesos.internal.FrameworkErrorMessage",
            (
                schema.Field("message", 2, "required", "string"),
            ),
        ),
        internal.RegisterSlaveMessage: schema.Message(
            "mesos.internal.RegisterSlaveMessage",
            (
                schema.Field("slave", 1, "required", "message", record=v1.AgentInfo),
                schema.Field("checkpointed_resources", 3, "repeated", "message", record=v1.Resource),
                schema.Field("version", 2, "optional", "string"),
                schema.Field("agent_capabilities", 4, "repeated", "message", record=v1.AgentInfo_Capability),
                schema.Field("resource_version_uuid", 5, "optional", "message", record=v1.UUID),
            ),
        ),
        internal.Archive_Framework: schema.Message(
            "mesos.internal.Archive.Framework",
            (
                schema.Field("framework_info", 1, "required", "message", record=v1.FrameworkInfo),
                schema.Field("pid", 2, "optional", "string"),
                schema.Field("tasks", 3, "repeated", "message", record=v1.Task),
            ),
        ),
        internal.ReregisterSlaveMessage: schema.Message(
            "mesos.internal.ReregisterSlaveMessage",
            (
                schema.Field("slave", 2, "required", "message", record=v1.AgentInfo),
                schema.Field("checkpointed_resources", 7, "repeated", "message", record=v1.Resource),
                schema.Field("executor_infos", 4, "repeated", "message", record=v1.ExecutorInfo),
                schema.Field("tasks", 3, "repeated", "message", record=v1.Task),
                schema.Field("frameworks", 8, "repeated", "message", record=v1.FrameworkInfo),
                schema.Field("completed_frameworks", 5, "repeated", "message", record=internal.Archive_Framework),
                schema.Field("version", 6, "optional", "string"),
                schema.Field("agent_capabilities", 9, "repeated", "message", record=v1.AgentInfo_Capability),
                schema.Field("resource_version_uuid", 10, "optional", "message", record=v1.UUID),
            ),
        ),
        internal.MasterSlaveConnection: schema.Message(
            "mesos.internal.MasterSlaveConnection",
            (
                schema.Field("total_ping_timeout_seconds", 1, "optional", "double"),
            ),
        ),
        internal.SlaveRegisteredMessage: schema.Message(
            "mesos.internal.SlaveRegisteredMessage",
            (
                schema.Field("slave_id", 1, "required", "message", record=v1.AgentID),
                schema.Field("connection", 2, "optional", "message", record=internal.MasterSlaveConnection),
            ),
        ),
        internal.SlaveReregisteredMessage: schema.Message(
            "mesos.internal.SlaveReregisteredMessage",
            (
                schema.Field("slave_id", 1, "required", "message", record=v1.AgentID),
                schema.Field("reconciliations", 2, "repeated", "message", record=internal.ReconcileTasksMessage),
                schema.Field("connection", 3, "optional", "message", record=internal.MasterSlaveConnection),
            ),
        ),
        internal.UnregisterSlaveMessage: schema.Message(
            "mesos.internal.UnregisterSlaveMessage",
            (
                schema.Field("slave_id", 1, "required", "message", record=v1.AgentID),
            ),
        ),
        internal.PingSlaveMessage: schema.Message(
            "mesos.internal.PingSlaveMessage",
            (
                schema.Field("connected", 1, "required", "bool"),
            ),
        ),
        internal.PongSlaveMessage: schema.Message(
            "mesos.internal.PongSlaveMessage",
            (
            ),
        ),
        internal.ShutdownFrameworkMessage: schema.Message(
            "mesos.internal.ShutdownFrameworkMessage",
            (
                schema.Field("framework_id", 1, "required", "message", record=v1.FrameworkID),
            ),
        ),
        internal.ShutdownExecutorMessage: schema.Message(
            "mesos.internal.ShutdownExecutorMessage",
            (
                schema.Field("executor_id", 1, "optional", "message", record=v1.ExecutorID),
                schema.Field("framework_id", 2, "optional", "message", record=v1.FrameworkID),
            ),
        ),
        internal.UpdateFrameworkMessage: schema.Message(
            "mesos.internal.UpdateFrameworkMessage",
            (
                schema.Field("framework_id", 1, "required", "message", record=v1.FrameworkID),
                schema.Field("pid", 2, "optional", "string"),
                schema.Field("framework_info", 3, "optional", "message", record=v1.FrameworkInfo),
            ),
        ),
        internal.CheckpointResourcesMessage: schema.Message(
            "mesos.internal.CheckpointResourcesMessage",
            (
                schema.Field("resources", 1, "repeated", "message", record=v1.Resource),
            ),
        ),
        internal.UpdateSlaveMessage_Operations: schema.Message(
            "mesos.internal.UpdateSlaveMessage.Operations",
            (
                schema.Field("operations", 1, "repeated", "message", record=v1.Operation),
            ),
        ),
        internal.UpdateSlaveMessage_ResourceProvider: schema.Message(
            "mesos.internal.UpdateSlaveMessage.ResourceProvider",
            (
                schema.Field("info", 1, "optional", "message", record=v1.ResourceProviderInfo),
                schema.Field("total_resources", 2, "repeated", "message", record=v1.Resource),
                schema.Field("operations", 3, "required", "message", record=internal.UpdateSlaveMessage_Operations),
                schema.Field("resource_version_uuid", 4, "required", "message", record=v1.UUID),
            ),
        ),
        internal.UpdateSlaveMessage_ResourceProviders: schema.Message(
            "mesos.internal.UpdateSlaveMessage.ResourceProviders",
            (
                schema.Field("providers", 1, "repeated", "message", record=internal.UpdateSlaveMessage_ResourceProvider),
            ),
        ),
        internal.UpdateSlaveMessage: schema.Message(
            "mesos.internal.UpdateSlaveMessage",
            (
                schema.Field("slave_id", 1, "required", "message", record=v1.AgentID),
                schema.Field("update_oversubscribed_resources", 5, "optional", "bool"),
                schema.Field("oversubscribed_resources", 2, "repeated", "message", record=v1.Resource),
                schema.Field("operations", 6, "optional", "message", record=internal.UpdateSlaveMessage_Operations),
                schema.Field("resource_version_uuid", 7, "optional", "message", record=v1.UUID),
                schema.Field("resource_providers", 8, "optional", "message", record=internal.UpdateSlaveMessage_ResourceProviders),
            ),
        ),
        internal.UpdateOperationStatusMessage: schema.Message(
            "mesos.internal.UpdateOperationStatusMessage",
            (
                schema.Field("framework_id", 1, "optional", "message", record=v1.FrameworkID),
                schema.Field("slave_id", 2, "optional", "message", record=v1.AgentID),
                schema.Field("status", 3, "required", "message", record=v1.OperationStatus),
                schema.Field("latest_status", 4, "optional", "message", record=v1.OperationStatus),
                schema.Field("operation_uuid", 5, "optional", "message", record=v1.UUID),
            ),
        ),
        internal.UpdateOperationStatusRecord: schema.Message(
            "mesos.internal.UpdateOperationStatusRecord",
            (
                schema.Field("type", 1, "required", "enum", enum=internal.UpdateOperationStatusRecord_Type),
                schema.Field("update", 2, "optional", "message", record=internal.UpdateOperationStatusMessage),
                schema.Field("uuid", 3, "optional", "message", record=v1.UUID),
            ),
        ),
        internal.ApplyOperationMessage: schema.Message(
            "mesos.internal.ApplyOperationMessage",
            (
                schema.Field("framework_id", 1, "optional", "message", record=v1.FrameworkID),
                schema.Field("operation_info", 2, "required", "message", record=v1.Offer_Operation),
                schema.Field("operation_uuid", 3, "required", "message", record=v1.UUID),
                schema.Field("resource_version_uuid", 4, "required", "message", record=internal.ResourceVersionUUID),
            ),
        ),
        internal.ResourceProviderCallMessage: schema.Message(
            "mesos.internal.ResourceProviderCallMessage",
            (
                schema.Field("call", 1, "required", "message", record=v1_resource_provider.Call),
                schema.Field("uuid", 2, "optional", "message", record=v1.UUID),
            ),
        ),
        internal.ResourceProviderEventMessage: schema.Message(
            "mesos.internal.ResourceProviderEventMessage",
            (
                schema.Field("resource_provider_id", 1, "required", "message", record=v1.ResourceProviderID),
                schema.Field("event", 2, "required", "message", record=v1_resource_provider.Event),
                schema.Field("uuid", 3, "optional", "message", record=v1.UUID),
            ),
        ),
        internal.RegisterExecutorMessage: schema.Message(
            "mesos.internal.RegisterExecutorMessage",
            (
                schema.Field("framework_id", 1, "required", "message", record=v1.FrameworkID),
                schema.Field("executor_id", 2, "required", "message", record=v1.ExecutorID),
            ),
        ),
        internal.ExecutorRegisteredMessage: schema.Message(
            "mesos.internal.ExecutorRegisteredMessage",
            (
                schema.Field("executor_info", 2, "required", "message", record=v1.ExecutorInfo),
                schema.Field("framework_id", 3, "required", "message", record=v1.FrameworkID),
                schema.Field("framework_info", 4, "required", "message", record=v1.FrameworkInfo),
                schema.Field("slave_id", 5, "required", "message", record=v1.AgentID),
                schema.Field("slave_info", 6, "required", "message", record=v1.AgentInfo),
            ),
        ),
        internal.ExecutorReregisteredMessage: schema.Message(
            "mesos.internal.ExecutorReregisteredMessage",
            (
                schema.Field("slave_id", 1, "required", "message", record=v1.AgentID),
                schema.Field("slave_info", 2, "required", "message", record=v1.AgentInfo),
            ),
        ),
        internal.ExitedExecutorMessage: schema.Message(
            "mesos.internal.ExitedExecutorMessage",
            (
                schema.Field("slave_id", 1, "required", "message", record=v1.AgentID),
                schema.Field("framework_id", 2, "required", "message", record=v1.FrameworkID),
                schema.Field("executor_id", 3, "required", "message", record=v1.ExecutorID),
                schema.Field("status", 4, "required", "int32"),
            ),
        ),
        internal.ReconnectExecutorMessage: schema.Message(
            "mesos.internal.ReconnectExecutorMessage",
            (
                schema.Field("slave_id", 1, "required", "message", record=v1.AgentID),
            ),
        ),
        internal.ReregisterExecutorMessage: schema.Message(
            "mesos.internal.ReregisterExecutorMessage",
            (
                schema.Field("executor_id", 1, "required", "message", record=v1.ExecutorID),
                schema.Field("framework_id", 2, "required", "message", record=v1.FrameworkID),
                schema.Field("tasks", 3, "repeated", "message", record=v1.TaskInfo),
                schema.Field("updates", 4, "repeated", "message", record=internal.StatusUpdate),
            ),
        ),
        internal.DrainSlaveMessage: schema.Message(
            "mesos.internal.DrainSlaveMessage",
            (
                schema.Field("config", 1, "required", "message", record=v1.DrainConfig),
            ),
        ),
        internal.ShutdownMessage: schema.Message(
            "mesos.internal.ShutdownMessage",
            (
                schema.Field("message", 1, "optional", "string"),
            ),
        ),
        internal.Archive: schema.Message(
            "mesos.internal.Archive",
            (
                schema.Field("frameworks", 1, "repeated", "message", record=internal.Archive_Framework),
            ),
        ),
        internal.TaskHealthStatus: schema.Message(
            "mesos.internal.TaskHealthStatus",
            (
                schema.Field("task_id", 1, "required", "message", record=v1.TaskID),
                schema.Field("healthy", 2, "required", "bool"),
                schema.Field("kill_task", 3, "optional", "bool", default=False),
                schema.Field("consecutive_failures", 4, "optional", "int32"),
            ),
        ),
        internal.HookExecuted: schema.Message(
            "mesos.internal.HookExecuted",
            (
                schema.Field("module", 1, "optional", "string"),
            ),
        ),
        internal_resource_providers.ResourceProvider: schema.Message(
            "mesos.resource_provider.registry.ResourceProvider",
            (
                schema.Field("id", 1, "required", "message", record=v1.ResourceProviderID),
                schema.Field("type", 2, "optional", "string"),
                schema.Field("name", 3, "optional", "string"),
            ),
        ),
        internal_resource_providers.Registry: schema.Message(
            "mesos.resource_provider.registry.Registry",
            (
                schema.Field("resource_providers", 1, "repeated", "message", record=internal_resource_providers.ResourceProvider),
                schema.Field("removed_resource_providers", 2, "repeated", "message", record=internal_resource_providers.ResourceProvider),
            ),
        ),
        internal.Registry_Master: schema.Message(
            "mesos.internal.Registry.Master",
            (
                schema.Field("info", 1, "required", "message", record=v1.MasterInfo),
            ),
        ),
        internal.Registry_Slave: schema.Message(
            "mesos.internal.Registry.Slave",
            (
                schema.Field("info", 1, "required", "message", record=v1.AgentInfo),
                schema.Field("drain_info", 2, "optional", "message", record=v1.DrainInfo),
                schema.Field("deactivated", 3, "optional", "bool", default=False),
            ),
        ),
        internal.Registry_Slaves: schema.Message(
            "mesos.internal.Registry.Slaves",
            (
                schema.Field("slaves", 1, "repeated", "message", record=internal.Registry_Slave),
            ),
        ),
        internal.Registry_UnreachableSlave: schema.Message(
            "mesos.internal.Registry.UnreachableSlave",
            (
                schema.Field("id", 1, "required", "message", record=v1.AgentID),
                schema.Field("timestamp", 2, "required", "message", record=v1.TimeInfo),
                schema.Field("drain_info", 3, "optional", "message", record=v1.DrainInfo),
                schema.Field("deactivated", 4, "optional", "bool", default=False),
            ),
        ),
        internal.Registry_UnreachableSlaves: schema.Message(
            "mesos.internal.Registry.UnreachableSlaves",
            (
                schema.Field("slaves", 1, "repeated", "message", record=internal.Registry_UnreachableSlave),
            ),
        ),
        internal.Registry_GoneSlave: schema.Message(
            "mesos.internal.Registry.GoneSlave",
            (
                schema.Field("id", 1, "required", "message", record=v1.AgentID),
                schema.Field("timestamp", 2, "required", "message", record=v1.TimeInfo),
            ),
        ),
        internal.Registry_GoneSlaves: schema.Message(
            "mesos.internal.Registry.GoneSlaves",
            (
                schema.Field("slaves", 1, "repeated", "message", record=internal.Registry_GoneSlave),
            ),
        ),
        internal.Registry_Machine: schema.Message(
            "mesos.internal.Registry.Machine",
            (
                schema.Field("info", 1, "required", "message", record=v1.MachineInfo),
            ),
        ),
        internal.Registry_Machines: schema.Message(
            "mesos.internal.Registry.Machines",
            (
                schema.Field("machines", 1, "repeated", "message", record=internal.Registry_Machine),
            ),
        ),
        internal.Registry_Quota: schema.Message(
            "mesos.internal.Registry.Quota",
            (
                schema.Field("info", 1, "required", "message", record=v1_quota.QuotaInfo),
            ),
        ),
        internal.Registry_Weight: schema.Message(
            "mesos.internal.Registry.Weight",
            (
                schema.Field("info", 1, "required", "message", record=v1.WeightInfo),
            ),
        ),
        internal.Registry_MinimumCapability: schema.Message(
            "mesos.internal.Registry.MinimumCapability",
            (
                schema.Field("capability", 1, "required", "string"),
            ),
        ),
        internal.Registry: schema.Message(
            "mesos.internal.Registry",
            (
                schema.Field("master", 1, "optional", "message", record=internal.Registry_Master),
                schema.Field("slaves", 2, "optional", "message", record=internal.Registry_Slaves),
                schema.Field("unreachable", 7, "optional", "message", record=internal.Registry_UnreachableSlaves),
                schema.Field("gone", 8, "optional", "message", record=internal.Registry_GoneSlaves),
                schema.Field("machines", 3, "optional", "message", record=internal.Registry_Machines),
                schema.Field("schedules", 4, "repeated", "message", record=v1_maintenance.Schedule),
                schema.Field("quotas", 5, "repeated", "message", record=internal.Registry_Quota, deprecated=True),
                schema.Field("quota_configs", 11, "repeated", "message", record=v1_quota.QuotaConfig),
                schema.Field("weights", 6, "repeated", "message", record=internal.Registry_Weight),
                schema.Field("resource_provider_registry", 9, "optional", "message", record=internal_resource_providers.Registry),
                schema.Field("minimum_capabilities", 10, "repeated", "message", record=internal.Registry_MinimumCapability),
            ),
        ),
        internal_state.Entry: schema.Message(
            "mesos.internal.state.Entry",
            (
                schema.Field("name", 1, "required", "string"),
                schema.Field("uuid", 2, "required", "bytes"),
                schema.Field("value", 3, "required", "bytes"),
            ),
        ),
        internal_state.Operation_Snapshot: schema.Message(
            "mesos.internal.state.Operation.Snapshot",
            (
                schema.Field("entry", 1, "required", "message", record=internal_state.Entry),
            ),
        ),
        internal_state.Operation_Diff: schema.Message(
            "mesos.internal.state.Operation.Diff",
            (
                schema.Field("entry", 1, "required", "message", record=internal_state.Entry),
            ),
        ),
        internal_state.Operation_Expunge: schema.Message(
            "mesos.internal.state.Operation.Expunge",
            (
                schema.Field("name", 1, "required", "string"),
            ),
        ),
        internal_state.Operation: schema.Message(
            "mesos.internal.state.Operation",
            (
                schema.Field("type", 1, "required", "enum", enum=internal_state.Operation_Type),
                schema.Field("snapshot", 2, "optional", "message", record=internal_state.Operation_Snapshot),
                schema.Field("diff", 4, "optional", "message", record=internal_state.Operation_Diff),
                schema.Field("expunge", 3, "optional", "message", record=internal_state.Operation_Expunge),
            ),
        ),
        internal_agent.ResourceState: schema.Message(
            "mesos.internal.slave.ResourceState",
            (
                schema.Field("operations", 1, "repeated", "message", record=v1.Operation),
                schema.Field("resources", 2, "repeated", "message", record=v1.Resource),
            ),
        ),
    },
    numbers={
        v1.Status: {
            "DRIVER_NOT_STARTED": 1,
            "DRIVER_RUNNING": 2,
            "DRIVER_ABORTED": 3,
            "DRIVER_STOPPED": 4,
        },
        v1.TaskState: {
            "TASK_STAGING": 6,
            "TASK_STARTING": 0,
            "TASK_RUNNING": 1,
            "TASK_KILLING": 8,
            "TASK_FINISHED": 2,
            "TASK_FAILED": 3,
            "TASK_KILLED": 4,
            "TASK_ERROR": 7,
            "TASK_LOST": 5,
            "TASK_DROPPED": 9,
            "TASK_UNREACHABLE": 10,
            "TASK_GONE": 11,
            "TASK_GONE_BY_OPERATOR": 12,
            "TASK_UNKNOWN": 13,
        },
        v1.OperationState: {
            "OPERATION_UNSUPPORTED": 0,
            "OPERATION_PENDING": 1,
            "OPERATION_FINISHED": 2,
            "OPERATION_FAILED": 3,
            "OPERATION_ERROR": 4,
            "OPERATION_DROPPED": 5,
            "OPERATION_UNREACHABLE": 6,
            "OPERATION_GONE_BY_OPERATOR": 7,
            "OPERATION_RECOVERING": 8,
            "OPERATION_UNKNOWN": 9,
        },
        v1.DrainState: {
            "UNKNOWN": 0,
            "DRAINING": 1,
            "DRAINED": 2,
        },
        v1.MachineInfo_Mode: {
            "UP": 1,
            "DRAINING": 2,
            "DOWN": 3,
        },
        v1.FrameworkInfo_Capability_Type: {
            "UNKNOWN": 0,
            "REVOCABLE_RESOURCES": 1,
            "TASK_KILLING_STATE": 2,
            "GPU_RESOURCES": 3,
            "SHARED_RESOURCES": 4,
            "PARTITION_AWARE": 5,
            "MULTI_ROLE": 6,
            "RESERVATION_REFINEMENT": 7,
            "REGION_AWARE": 8,
        },
        v1.CheckInfo_Type: {
            "UNKNOWN": 0,
            "COMMAND": 1,
            "HTTP": 2,
            "TCP": 3,
        },
        v1.HealthCheck_Type: {
            "UNKNOWN": 0,
            "COMMAND": 1,
            "HTTP": 2,
            "TCP": 3,
        },
        v1.ExecutorInfo_Type: {
            "UNKNOWN": 0,
            "DEFAULT": 1,
            "CUSTOM": 2,
        },
        v1.MasterInfo_Capability_Type: {
            "UNKNOWN": 0,
            "AGENT_UPDATE": 1,
            "AGENT_DRAINING": 2,
            "QUOTA_V2": 3,
        },
        v1.AgentInfo_Capability_Type: {
            "UNKNOWN": 0,
            "MULTI_ROLE": 1,
            "HIERARCHICAL_ROLE": 2,
            "RESERVATION_REFINEMENT": 3,
            "RESOURCE_PROVIDER": 4,
            "RESIZE_VOLUME": 5,
            "AGENT_OPERATION_FEEDBACK": 6,
            "AGENT_DRAINING": 7,
            "TASK_RESOURCE_LIMITS": 8,
        },
        v1.CSIPluginContainerInfo_Service: {
            "UNKNOWN": 0,
            "CONTROLLER_SERVICE": 1,
            "NODE_SERVICE": 2,
        },
        v1.Value_Type: {
            "SCALAR": 0,
            "RANGES": 1,
            "SET": 2,
            "TEXT": 3,
        },
        v1.Resource_ReservationInfo_Type: {
            "UNKNOWN": 0,
            "STATIC": 1,
            "DYNAMIC": 2,
        },
        v1.Resource_DiskInfo_Source_Type: {
            "UNKNOWN": 0,
            "PATH": 1,
            "MOUNT": 2,
            "BLOCK": 3,
            "RAW": 4,
        },
        v1.Offer_Operation_Type: {
            "UNKNOWN": 0,
            "LAUNCH": 1,
            "LAUNCH_GROUP": 6,
            "RESERVE": 2,
            "UNRESERVE": 3,
            "CREATE": 4,
            "DESTROY": 5,
            "GROW_VOLUME": 11,
            "SHRINK_VOLUME": 12,
            "CREATE_DISK": 13,
            "DESTROY_DISK": 14,
        },
        v1.TaskStatus_Source: {
            "SOURCE_MASTER": 0,
            "SOURCE_AGENT": 1,
            "SOURCE_EXECUTOR": 2,
        },
        v1.TaskStatus_Reason: {
            "REASON_COMMAND_EXECUTOR_FAILED": 0,
            "REASON_CONTAINER_LAUNCH_FAILED": 21,
            "REASON_CONTAINER_LIMITATION": 19,
            "REASON_CONTAINER_LIMITATION_DISK": 20,
            "REASON_CONTAINER_LIMITATION_MEMORY": 8,
            "REASON_CONTAINER_PREEMPTED": 17,
            "REASON_CONTAINER_UPDATE_FAILED": 22,
            "REASON_MAX_COMPLETION_TIME_REACHED": 33,
            "REASON_EXECUTOR_REGISTRATION_TIMEOUT": 23,
            "REASON_EXECUTOR_REREGISTRATION_TIMEOUT": 24,
            "REASON_EXECUTOR_TERMINATED": 1,
            "REASON_EXECUTOR_UNREGISTERED": 2,
            "REASON_FRAMEWORK_REMOVED": 3,
            "REASON_GC_ERROR": 4,
            "REASON_INVALID_FRAMEWORKID": 5,
            "REASON_INVALID_OFFERS": 6,
            "REASON_IO_SWITCHBOARD_EXITED": 27,
            "REASON_MASTER_DISCONNECTED": 7,
            "REASON_RECONCILIATION": 9,
            "REASON_RESOURCES_UNKNOWN": 18,
            "REASON_AGENT_DISCONNECTED": 10,
            "REASON_AGENT_DRAINING": 34,
            "REASON_AGENT_REMOVED": 11,
            "REASON_AGENT_REMOVED_BY_OPERATOR": 31,
            "REASON_AGENT_REREGISTERED": 32,
            "REASON_AGENT_RESTARTED": 12,
            "REASON_AGENT_UNKNOWN": 13,
            "REASON_TASK_KILLED_DURING_LAUNCH": 30,
            "REASON_TASK_CHECK_STATUS_UPDATED": 28,
            "REASON_TASK_HEALTH_CHECK_STATUS_UPDATED": 29,
            "REASON_TASK_GROUP_INVALID": 25,
            "REASON_TASK_GROUP_UNAUTHORIZED": 26,
            "REASON_TASK_INVALID": 14,
            "REASON_TASK_UNAUTHORIZED": 15,
            "REASON_TASK_UNKNOWN": 16,
        },
        v1.Environment_Variable_Type: {
            "UNKNOWN": 0,
            "VALUE": 1,
            "SECRET": 2,
        },
        v1.Secret_Type: {
            "UNKNOWN": 0,
            "REFERENCE": 1,
            "VALUE": 2,
        },
        v1.Image_Type: {
            "APPC": 1,
            "DOCKER": 2,
        },
        v1.MountPropagation_Mode: {
            "UNKNOWN": 0,
            "HOST_TO_CONTAINER": 1,
            "BIDIRECTIONAL": 2,
        },
        v1.Volume_Mode: {
            "RW": 1,
            "RO": 2,
        },
        v1.Volume_Source_Type: {
            "UNKNOWN": 0,
            "DOCKER_VOLUME": 1,
            "HOST_PATH": 4,
            "SANDBOX_PATH": 2,
            "SECRET": 3,
            "CSI_VOLUME": 5,
        },
        v1.Volume_Source_SandboxPath_Type: {
            "UNKNOWN": 0,
            "SELF": 1,
            "PARENT": 2,
        },
        v1.Volume_Source_CSIVolume_VolumeCapability_AccessMode_Mode: {
            "UNKNOWN": 0,
            "SINGLE_NODE_WRITER": 1,
            "SINGLE_NODE_READER_ONLY": 2,
            "MULTI_NODE_READER_ONLY": 3,
            "MULTI_NODE_SINGLE_WRITER": 4,
            "MULTI_NODE_MULTI_WRITER": 5,
        },
        v1.NetworkInfo_Protocol: {
            "IPv4": 1,
            "IPv6": 2,
        },
        v1.CapabilityInfo_Capability: {
            "UNKNOWN": 0,
            "CHOWN": 1000,
            "DAC_OVERRIDE": 1001,
            "DAC_READ_SEARCH": 1002,
            "FOWNER": 1003,
            "FSETID": 1004,
            "KILL": 1005,
            "SETGID": 1006,
            "SETUID": 1007,
            "SETPCAP": 1008,
            "LINUX_IMMUTABLE": 1009,
            "NET_BIND_SERVICE": 1010,
            "NET_BROADCAST": 1011,
            "NET_ADMIN": 1012,
            "NET_RAW": 1013,
            "IPC_LOCK": 1014,
            "IPC_OWNER": 1015,
            "SYS_MODULE": 1016,
            "SYS_RAWIO": 1017,
            "SYS_CHROOT": 1018,
            "SYS_PTRACE": 1019,
            "SYS_PACCT": 1020,
            "SYS_ADMIN": 1021,
            "SYS_BOOT": 1022,
            "SYS_NICE": 1023,
            "SYS_RESOURCE": 1024,
            "SYS_TIME": 1025,
            "SYS_TTY_CONFIG": 1026,
            "MKNOD": 1027,
            "LEASE": 1028,
            "AUDIT_WRITE": 1029,
            "AUDIT_CONTROL": 1030,
            "SETFCAP": 1031,
            "MAC_OVERRIDE": 1032,
            "MAC_ADMIN": 1033,
            "SYSLOG": 1034,
            "WAKE_ALARM": 1035,
            "BLOCK_SUSPEND": 1036,
            "AUDIT_READ": 1037,
            "PERFMON": 1038,
            "BPF": 1039,
            "CHECKPOINT_RESTORE": 1040,
        },
        v1.LinuxInfo_IpcMode: {
            "UNKNOWN": 0,
            "PRIVATE": 1,
            "SHARE_PARENT": 2,
        },
        v1.RLimitInfo_RLimit_Type: {
            "UNKNOWN": 0,
            "RLMT_AS": 1,
            "RLMT_CORE": 2,
            "RLMT_CPU": 3,
            "RLMT_DATA": 4,
            "RLMT_FSIZE": 5,
            "RLMT_LOCKS": 6,
            "RLMT_MEMLOCK": 7,
            "RLMT_MSGQUEUE": 8,
            "RLMT_NICE": 9,
            "RLMT_NOFILE": 10,
            "RLMT_NPROC": 11,
            "RLMT_RSS": 12,
            "RLMT_RTPRIO": 13,
            "RLMT_RTTIME": 14,
            "RLMT_SIGPENDING": 15,
            "RLMT_STACK": 16,
        },
        v1.ContainerInfo_Type: {
            "DOCKER": 1,
            "MESOS": 2,
        },
        v1.ContainerInfo_DockerInfo_Network: {
            "HOST": 1,
            "BRIDGE": 2,
            "NONE": 3,
            "USER": 4,
        },
        v1.CgroupInfo_Blkio_Operation: {
            "UNKNOWN": 0,
            "TOTAL": 1,
            "READ": 2,
            "WRITE": 3,
            "SYNC": 4,
            "ASYNC": 5,
            "DISCARD": 6,
        },
        v1.DiscoveryInfo_Visibility: {
            "FRAMEWORK": 0,
            "CLUSTER": 1,
            "EXTERNAL": 2,
        },
        v1_allocator.InverseOfferStatus_Status: {
            "UNKNOWN": 1,
            "ACCEPT": 2,
            "DECLINE": 3,
        },
        v1_scheduler.Event_Type: {
            "UNKNOWN": 0,
            "SUBSCRIBED": 1,
            "OFFERS": 2,
            "INVERSE_OFFERS": 9,
            "RESCIND": 3,
            "RESCIND_INVERSE_OFFER": 10,
            "UPDATE": 4,
            "UPDATE_OPERATION_STATUS": 11,
            "MESSAGE": 5,
            "FAILURE": 6,
            "ERROR": 7,
            "HEARTBEAT": 8,
        },
        v1_scheduler.Response_Type: {
            "UNKNOWN": 0,
            "RECONCILE_OPERATIONS": 1,
        },
        v1_scheduler.AttributeConstraint_Selector_PseudoattributeType: {
            "UNKNOWN": 0,
            "HOSTNAME": 1,
            "REGION": 2,
            "ZONE": 3,
        },
        v1_scheduler.Call_Type: {
            "UNKNOWN": 0,
            "SUBSCRIBE": 1,
            "TEARDOWN": 2,
            "ACCEPT": 3,
            "DECLINE": 4,
            "ACCEPT_INVERSE_OFFERS": 13,
            "DECLINE_INVERSE_OFFERS": 14,
            "REVIVE": 5,
            "KILL": 6,
            "SHUTDOWN": 7,
            "ACKNOWLEDGE": 8,
            "ACKNOWLEDGE_OPERATION_STATUS": 15,
            "RECONCILE": 9,
            "RECONCILE_OPERATIONS": 16,
            "MESSAGE": 10,
            "REQUEST": 11,
            "SUPPRESS": 12,
            "UPDATE_FRAMEWORK": 17,
        },
        v1_executor.Event_Type: {
            "UNKNOWN": 0,
            "SUBSCRIBED": 1,
            "LAUNCH": 2,
            "LAUNCH_GROUP": 8,
            "KILL": 3,
            "ACKNOWLEDGED": 4,
            "MESSAGE": 5,
            "ERROR": 6,
            "SHUTDOWN": 7,
            "HEARTBEAT": 9,
        },
        v1_executor.Call_Type: {
            "UNKNOWN": 0,
            "SUBSCRIBE": 1,
            "UPDATE": 2,
            "MESSAGE": 3,
            "HEARTBEAT": 4,
        },
        v1_resource_provider.Event_Type: {
            "UNKNOWN": 0,
            "SUBSCRIBED": 1,
            "APPLY_OPERATION": 2,
            "PUBLISH_RESOURCES": 3,
            "ACKNOWLEDGE_OPERATION_STATUS": 4,
            "RECONCILE_OPERATIONS": 5,
            "TEARDOWN": 6,
        },
        v1_resource_provider.Call_Type: {
            "UNKNOWN": 0,
            "SUBSCRIBE": 1,
            "UPDATE_OPERATION_STATUS": 2,
            "UPDATE_STATE": 3,
            "UPDATE_PUBLISH_RESOURCES_STATUS": 4,
        },
        v1_resource_provider.Call_UpdatePublishResourcesStatus_Status: {
            "UNKNOWN": 0,
            "OK": 1,
            "FAILED": 2,
        },
        v1_master.Call_Type: {
            "UNKNOWN": 0,
            "GET_HEALTH": 1,
            "GET_FLAGS": 2,
            "GET_VERSION": 3,
            "GET_METRICS": 4,
            "GET_LOGGING_LEVEL": 5,
            "SET_LOGGING_LEVEL": 6,
            "LIST_FILES": 7,
            "READ_FILE": 8,
            "GET_STATE": 9,
            "GET_AGENTS": 10,
            "GET_FRAMEWORKS": 11,
            "GET_EXECUTORS": 12,
            "GET_OPERATIONS": 33,
            "GET_TASKS": 13,
            "GET_ROLES": 14,
            "GET_WEIGHTS": 15,
            "UPDATE_WEIGHTS": 16,
            "GET_MASTER": 17,
            "SUBSCRIBE": 18,
            "RESERVE_RESOURCES": 19,
            "UNRESERVE_RESOURCES": 20,
            "CREATE_VOLUMES": 21,
            "DESTROY_VOLUMES": 22,
            "GROW_VOLUME": 34,
            "SHRINK_VOLUME": 35,
            "GET_MAINTENANCE_STATUS": 23,
            "GET_MAINTENANCE_SCHEDULE": 24,
            "UPDATE_MAINTENANCE_SCHEDULE": 25,
            "START_MAINTENANCE": 26,
            "STOP_MAINTENANCE": 27,
            "DRAIN_AGENT": 37,
            "DEACTIVATE_AGENT": 38,
            "REACTIVATE_AGENT": 39,
            "GET_QUOTA": 28,
            "UPDATE_QUOTA": 36,
            "SET_QUOTA": 29,
            "REMOVE_QUOTA": 30,
            "TEARDOWN": 31,
            "MARK_AGENT_GONE": 32,
        },
        v1_master.Response_Type: {
            "UNKNOWN": 0,
            "GET_HEALTH": 1,
            "GET_FLAGS": 2,
            "GET_VERSION": 3,
            "GET_METRICS": 4,
            "GET_LOGGING_LEVEL": 5,
            "LIST_FILES": 6,
            "READ_FILE": 7,
            "GET_STATE": 8,
            "GET_AGENTS": 9,
            "GET_FRAMEWORKS": 10,
            "GET_EXECUTORS": 11,
            "GET_OPERATIONS": 19,
            "GET_TASKS": 12,
            "GET_ROLES": 13,
            "GET_WEIGHTS": 14,
            "GET_MASTER": 15,
            "GET_MAINTENANCE_STATUS": 16,
            "GET_MAINTENANCE_SCHEDULE": 17,
            "GET_QUOTA": 18,
        },
        v1_master.Event_Type: {
            "UNKNOWN": 0,
            "SUBSCRIBED": 1,
            "TASK_ADDED": 2,
            "TASK_UPDATED": 3,
            "AGENT_ADDED": 4,
            "AGENT_REMOVED": 5,
            "FRAMEWORK_ADDED": 6,
            "FRAMEWORK_UPDATED": 7,
            "FRAMEWORK_REMOVED": 8,
            "HEARTBEAT": 9,
        },
        v1_agent.Call_Type: {
            "UNKNOWN": 0,
            "GET_HEALTH": 1,
            "GET_FLAGS": 2,
            "GET_VERSION": 3,
            "GET_METRICS": 4,
            "GET_LOGGING_LEVEL": 5,
            "SET_LOGGING_LEVEL": 6,
            "LIST_FILES": 7,
            "READ_FILE": 8,
            "GET_STATE": 9,
            "GET_CONTAINERS": 10,
            "GET_FRAMEWORKS": 11,
            "GET_EXECUTORS": 12,
            "GET_OPERATIONS": 31,
            "GET_TASKS": 13,
            "GET_AGENT": 20,
            "GET_RESOURCE_PROVIDERS": 26,
            "LAUNCH_NESTED_CONTAINER": 14,
            "WAIT_NESTED_CONTAINER": 15,
            "KILL_NESTED_CONTAINER": 16,
            "REMOVE_NESTED_CONTAINER": 21,
            "LAUNCH_NESTED_CONTAINER_SESSION": 17,
            "ATTACH_CONTAINER_INPUT": 18,
            "ATTACH_CONTAINER_OUTPUT": 19,
            "LAUNCH_CONTAINER": 22,
            "WAIT_CONTAINER": 23,
            "KILL_CONTAINER": 24,
            "REMOVE_CONTAINER": 25,
            "ADD_RESOURCE_PROVIDER_CONFIG": 27,
            "UPDATE_RESOURCE_PROVIDER_CONFIG": 28,
            "REMOVE_RESOURCE_PROVIDER_CONFIG": 29,
            "MARK_RESOURCE_PROVIDER_GONE": 32,
            "PRUNE_IMAGES": 30,
        },
        v1_agent.Call_AttachContainerInput_Type: {
            "UNKNOWN": 0,
            "CONTAINER_ID": 1,
            "PROCESS_IO": 2,
        },
        v1_agent.Response_Type: {
            "UNKNOWN": 0,
            "GET_HEALTH": 1,
            "GET_FLAGS": 2,
            "GET_VERSION": 3,
            "GET_METRICS": 4,
            "GET_LOGGING_LEVEL": 5,
            "LIST_FILES": 6,
            "READ_FILE": 7,
            "GET_STATE": 8,
            "GET_CONTAINERS": 9,
            "GET_FRAMEWORKS": 10,
            "GET_EXECUTORS": 11,
            "GET_OPERATIONS": 17,
            "GET_TASKS": 12,
            "GET_AGENT": 14,
            "GET_RESOURCE_PROVIDERS": 16,
            "WAIT_NESTED_CONTAINER": 13,
            "WAIT_CONTAINER": 15,
        },
        v1_agent.ProcessIO_Type: {
            "UNKNOWN": 0,
            "DATA": 1,
            "CONTROL": 2,
        },
        v1_agent.ProcessIO_Data_Type: {
            "UNKNOWN": 0,
            "STDIN": 1,
            "STDOUT": 2,
            "STDERR": 3,
        },
        v1_agent.ProcessIO_Control_Type: {
            "UNKNOWN": 0,
            "TTY_INFO": 1,
            "HEARTBEAT": 2,
        },
        internal.StatusUpdateRecord_Type: {
            "UPDATE": 0,
            "ACK": 1,
        },
        internal.UpdateOperationStatusRecord_Type: {
            "UPDATE": 0,
            "ACK": 1,
        },
        internal_state.Operation_Type: {
            "SNAPSHOT": 1,
            "DIFF": 3,
            "EXPUNGE": 2,
        },
    },
)
