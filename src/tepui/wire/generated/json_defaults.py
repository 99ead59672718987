# Written by `python -m tepui.wire.codegen` from wire/proto. Do not edit.

"""Copies of records with the defaults that JSON prints."""

from collections.abc import Callable
from typing import Any

import msgspec
from msgspec.structs import force_setattr as put

from tepui.wire.generated import internal
from tepui.wire.generated import internal_agent
from tepui.wire.generated import v0_scheduler
from tepui.wire.generated import v1
from tepui.wire.generated import v1_agent
from tepui.wire.generated import v1_executor
from tepui.wire.generated import v1_master
from tepui.wire.generated import v1_quota
from tepui.wire.generated import v1_resource_provider
from tepui.wire.generated import v1_scheduler
from tepui.wire.json_fill import fill_all, fill_map


def fill_v1_FrameworkInfo(m, w):
    c = None
    if m.failover_timeout is None:
        if c is None:
            c = m.__copy__()
        put(c, "failover_timeout", 0.0)
    if m.checkpoint is None:
        if c is None:
            c = m.__copy__()
        put(c, "checkpoint", False)
    return m if c is None else c


def fill_v1_CommandInfo_URI(m, w):
    c = None
    if m.extract is None:
        if c is None:
            c = m.__copy__()
        put(c, "extract", True)
    return m if c is None else c


def fill_v1_Environment_Variable(m, w):
    c = None
    if m.type is None:
        if c is None:
            c = m.__copy__()
        put(c, "type", v1.Environment_Variable_Type.VALUE)
    return m if c is None else c


def fill_v1_Environment(m, w):
    c = None
    x = m.variables
    if x:
        y = fill_all(fill_v1_Environment_Variable, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "variables", y)
    return m if c is None else c


def fill_v1_CommandInfo(m, w):
    c = None
    x = m.uris
    if x:
        y = fill_all(fill_v1_CommandInfo_URI, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "uris", y)
    x = m.environment
    if x is not None:
        y = fill_v1_Environment(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "environment", y)
    if m.shell is None:
        if c is None:
            c = m.__copy__()
        put(c, "shell", True)
    return m if c is None else c


def fill_v1_CheckInfo_Command(m, w):
    c = None
    x = m.command
    if x is not None:
        y = fill_v1_CommandInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "command", y)
    return m if c is None else c


def fill_v1_CheckInfo(m, w):
    c = None
    x = m.command
    if x is not None:
        y = fill_v1_CheckInfo_Command(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "command", y)
    if m.delay_seconds is None:
        if c is None:
            c = m.__copy__()
        put(c, "delay_seconds", 15.0)
    if m.interval_seconds is None:
        if c is None:
            c = m.__copy__()
        put(c, "interval_seconds", 10.0)
    if m.timeout_seconds is None:
        if c is None:
            c = m.__copy__()
        put(c, "timeout_seconds", 20.0)
    return m if c is None else c


def fill_v1_HealthCheck_HTTPCheckInfo(m, w):
    c = None
    if m.protocol is None:
        if c is None:
            c = m.__copy__()
        put(c, "protocol", v1.NetworkInfo_Protocol.IPv4)
    return m if c is None else c


def fill_v1_HealthCheck_TCPCheckInfo(m, w):
    c = None
    if m.protocol is None:
        if c is None:
            c = m.__copy__()
        put(c, "protocol", v1.NetworkInfo_Protocol.IPv4)
    return m if c is None else c


def fill_v1_HealthCheck(m, w):
    c = None
    if m.delay_seconds is None:
        if c is None:
            c = m.__copy__()
        put(c, "delay_seconds", 15.0)
    if m.interval_seconds is None:
        if c is None:
            c = m.__copy__()
        put(c, "interval_seconds", 10.0)
    if m.timeout_seconds is None:
        if c is None:
            c = m.__copy__()
        put(c, "timeout_seconds", 20.0)
    if m.consecutive_failures is None:
        if c is None:
            c = m.__copy__()
        put(c, "consecutive_failures", 3)
    if m.grace_period_seconds is None:
        if c is None:
            c = m.__copy__()
        put(c, "grace_period_seconds", 10.0)
    x = m.command
    if x is not None:
        y = fill_v1_CommandInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "command", y)
    x = m.http
    if x is not None:
        y = fill_v1_HealthCheck_HTTPCheckInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "http", y)
    x = m.tcp
    if x is not None:
        y = fill_v1_HealthCheck_TCPCheckInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "tcp", y)
    return m if c is None else c


def fill_v1_Image(m, w):
    c = None
    if m.cached is None:
        if c is None:
            c = m.__copy__()
        put(c, "cached", True)
    return m if c is None else c


def fill_v1_Volume(m, w):
    c = None
    x = m.image
    if x is not None:
        y = fill_v1_Image(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "image", y)
    return m if c is None else c


def fill_v1_ContainerInfo_DockerInfo(m, w):
    c = None
    if m.network is None:
        if c is None:
            c = m.__copy__()
        put(c, "network", v1.ContainerInfo_DockerInfo_Network.HOST)
    if m.privileged is None:
        if c is None:
            c = m.__copy__()
        put(c, "privileged", False)
    return m if c is None else c


def fill_v1_ContainerInfo_MesosInfo(m, w):
    c = None
    x = m.image
    if x is not None:
        y = fill_v1_Image(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "image", y)
    return m if c is None else c


def fill_v1_NetworkInfo_IPAddress(m, w):
    c = None
    if m.protocol is None:
        if c is None:
            c = m.__copy__()
        put(c, "protocol", v1.NetworkInfo_Protocol.IPv4)
    return m if c is None else c


def fill_v1_NetworkInfo(m, w):
    c = None
    x = m.ip_addresses
    if x:
        y = fill_all(fill_v1_NetworkInfo_IPAddress, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "ip_addresses", y)
    return m if c is None else c


def fill_v1_LinuxInfo(m, w):
    c = None
    if m.share_cgroups is None:
        if c is None:
            c = m.__copy__()
        put(c, "share_cgroups", True)
    return m if c is None else c


def fill_v1_ContainerInfo(m, w):
    c = None
    x = m.volumes
    if x:
        y = fill_all(fill_v1_Volume, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "volumes", y)
    x = m.docker
    if x is not None:
        y = fill_v1_ContainerInfo_DockerInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "docker", y)
    x = m.mesos
    if x is not None:
        y = fill_v1_ContainerInfo_MesosInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "mesos", y)
    x = m.network_infos
    if x:
        y = fill_all(fill_v1_NetworkInfo, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "network_infos", y)
    x = m.linux_info
    if x is not None:
        y = fill_v1_LinuxInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "linux_info", y)
    return m if c is None else c


def fill_v1_Resource_DiskInfo(m, w):
    c = None
    x = m.volume
    if x is not None:
        y = fill_v1_Volume(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "volume", y)
    return m if c is None else c


def fill_v1_Resource(m, w):
    c = None
    x = m.disk
    if x is not None:
        y = fill_v1_Resource_DiskInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "disk", y)
    return m if c is None else c


def fill_v1_ExecutorInfo(m, w):
    c = None
    x = m.command
    if x is not None:
        y = fill_v1_CommandInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "command", y)
    x = m.container
    if x is not None:
        y = fill_v1_ContainerInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "container", y)
    x = m.resources
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "resources", y)
    return m if c is None else c


def fill_v1_AgentInfo(m, w):
    c = None
    if m.port is None:
        if c is None:
            c = m.__copy__()
        put(c, "port", 5051)
    x = m.resources
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "resources", y)
    if not w:
        if m.checkpoint is not None:
            if c is None:
                c = m.__copy__()
            put(c, "checkpoint", None)
    elif m.checkpoint is None:
        if c is None:
            c = m.__copy__()
        put(c, "checkpoint", False)
    return m if c is None else c


def fill_v1_CSIPluginContainerInfo(m, w):
    c = None
    x = m.command
    if x is not None:
        y = fill_v1_CommandInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "command", y)
    x = m.resources
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "resources", y)
    x = m.container
    if x is not None:
        y = fill_v1_ContainerInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "container", y)
    return m if c is None else c


def fill_v1_CSIPluginInfo(m, w):
    c = None
    if m.name is None:
        if c is None:
            c = m.__copy__()
        put(c, "name", "default")
    x = m.containers
    if x:
        y = fill_all(fill_v1_CSIPluginContainerInfo, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "containers", y)
    return m if c is None else c


def fill_v1_ResourceProviderInfo_Storage(m, w):
    c = None
    x = m.plugin
    if x is not None:
        y = fill_v1_CSIPluginInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "plugin", y)
    return m if c is None else c


def fill_v1_ResourceProviderInfo(m, w):
    c = None
    x = m.storage
    if x is not None:
        y = fill_v1_ResourceProviderInfo_Storage(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "storage", y)
    return m if c is None else c


def fill_v1_ResourceUsage_Executor_Task(m, w):
    c = None
    x = m.resources
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "resources", y)
    return m if c is None else c


def fill_v1_ResourceUsage_Executor(m, w):
    c = None
    x = m.executor_info
    if x is not None:
        y = fill_v1_ExecutorInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "executor_info", y)
    x = m.allocated
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "allocated", y)
    x = m.tasks
    if x:
        y = fill_all(fill_v1_ResourceUsage_Executor_Task, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "tasks", y)
    return m if c is None else c


def fill_v1_ResourceUsage(m, w):
    c = None
    x = m.executors
    if x:
        y = fill_all(fill_v1_ResourceUsage_Executor, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "executors", y)
    x = m.total
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "total", y)
    return m if c is None else c


def fill_v1_Request(m, w):
    c = None
    x = m.resources
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "resources", y)
    return m if c is None else c


def fill_v1_TaskInfo(m, w):
    c = None
    x = m.resources
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "resources", y)
    x = m.executor
    if x is not None:
        y = fill_v1_ExecutorInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "executor", y)
    x = m.command
    if x is not None:
        y = fill_v1_CommandInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "command", y)
    x = m.container
    if x is not None:
        y = fill_v1_ContainerInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "container", y)
    x = m.health_check
    if x is not None:
        y = fill_v1_HealthCheck(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "health_check", y)
    x = m.check
    if x is not None:
        y = fill_v1_CheckInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "check", y)
    return m if c is None else c


def fill_v1_Offer_Operation_Launch(m, w):
    c = None
    x = m.task_infos
    if x:
        y = fill_all(fill_v1_TaskInfo, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "task_infos", y)
    return m if c is None else c


def fill_v1_TaskGroupInfo(m, w):
    c = None
    x = m.tasks
    if x:
        y = fill_all(fill_v1_TaskInfo, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "tasks", y)
    return m if c is None else c


def fill_v1_Offer_Operation_LaunchGroup(m, w):
    c = None
    x = m.executor
    if x is not None:
        y = fill_v1_ExecutorInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "executor", y)
    x = m.task_group
    if x is not None:
        y = fill_v1_TaskGroupInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "task_group", y)
    return m if c is None else c


def fill_v1_Offer_Operation_Reserve(m, w):
    c = None
    x = m.source
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "source", y)
    x = m.resources
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "resources", y)
    return m if c is None else c


def fill_v1_Offer_Operation_Unreserve(m, w):
    c = None
    x = m.resources
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "resources", y)
    return m if c is None else c


def fill_v1_Offer_Operation_Create(m, w):
    c = None
    x = m.volumes
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "volumes", y)
    return m if c is None else c


def fill_v1_Offer_Operation_Destroy(m, w):
    c = None
    x = m.volumes
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "volumes", y)
    return m if c is None else c


def fill_v1_Offer_Operation_GrowVolume(m, w):
    c = None
    x = m.volume
    if x is not None:
        y = fill_v1_Resource(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "volume", y)
    x = m.addition
    if x is not None:
        y = fill_v1_Resource(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "addition", y)
    return m if c is None else c


def fill_v1_Offer_Operation_ShrinkVolume(m, w):
    c = None
    x = m.volume
    if x is not None:
        y = fill_v1_Resource(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "volume", y)
    return m if c is None else c


def fill_v1_Offer_Operation_CreateDisk(m, w):
    c = None
    x = m.source
    if x is not None:
        y = fill_v1_Resource(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "source", y)
    return m if c is None else c


def fill_v1_Offer_Operation_DestroyDisk(m, w):
    c = None
    x = m.source
    if x is not None:
        y = fill_v1_Resource(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "source", y)
    return m if c is None else c


def fill_v1_Offer_Operation(m, w):
    c = None
    x = m.launch
    if x is not None:
        y = fill_v1_Offer_Operation_Launch(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "launch", y)
    x = m.launch_group
    if x is not None:
        y = fill_v1_Offer_Operation_LaunchGroup(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "launch_group", y)
    x = m.reserve
    if x is not None:
        y = fill_v1_Offer_Operation_Reserve(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "reserve", y)
    x = m.unreserve
    if x is not None:
        y = fill_v1_Offer_Operation_Unreserve(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "unreserve", y)
    x = m.create
    if x is not None:
        y = fill_v1_Offer_Operation_Create(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "create", y)
    x = m.destroy
    if x is not None:
        y = fill_v1_Offer_Operation_Destroy(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "destroy", y)
    x = m.grow_volume
    if x is not None:
        y = fill_v1_Offer_Operation_GrowVolume(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "grow_volume", y)
    x = m.shrink_volume
    if x is not None:
        y = fill_v1_Offer_Operation_ShrinkVolume(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "shrink_volume", y)
    x = m.create_disk
    if x is not None:
        y = fill_v1_Offer_Operation_CreateDisk(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "create_disk", y)
    x = m.destroy_disk
    if x is not None:
        y = fill_v1_Offer_Operation_DestroyDisk(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "destroy_disk", y)
    return m if c is None else c


def fill_v1_Offer(m, w):
    c = None
    x = m.resources
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "resources", y)
    return m if c is None else c


def fill_v1_InverseOffer(m, w):
    c = None
    x = m.resources
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "resources", y)
    return m if c is None else c


def fill_v1_ContainerStatus(m, w):
    c = None
    x = m.network_infos
    if x:
        y = fill_all(fill_v1_NetworkInfo, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "network_infos", y)
    return m if c is None else c


def fill_v1_TaskResourceLimitation(m, w):
    c = None
    x = m.resources
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "resources", y)
    return m if c is None else c


def fill_v1_TaskStatus(m, w):
    c = None
    x = m.container_status
    if x is not None:
        y = fill_v1_ContainerStatus(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "container_status", y)
    x = m.limitation
    if x is not None:
        y = fill_v1_TaskResourceLimitation(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "limitation", y)
    return m if c is None else c


def fill_v1_Task(m, w):
    c = None
    x = m.resources
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "resources", y)
    x = m.statuses
    if x:
        y = fill_all(fill_v1_TaskStatus, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "statuses", y)
    x = m.container
    if x is not None:
        y = fill_v1_ContainerInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "container", y)
    x = m.health_check
    if x is not None:
        y = fill_v1_HealthCheck(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "health_check", y)
    return m if c is None else c


def fill_v1_OperationStatus(m, w):
    c = None
    x = m.converted_resources
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "converted_resources", y)
    return m if c is None else c


def fill_v1_Operation(m, w):
    c = None
    x = m.info
    if x is not None:
        y = fill_v1_Offer_Operation(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "info", y)
    x = m.latest_status
    if x is not None:
        y = fill_v1_OperationStatus(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "latest_status", y)
    x = m.statuses
    if x:
        y = fill_all(fill_v1_OperationStatus, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "statuses", y)
    return m if c is None else c


def fill_v1_Filters(m, w):
    c = None
    if m.refuse_seconds is None:
        if c is None:
            c = m.__copy__()
        put(c, "refuse_seconds", 5.0)
    return m if c is None else c


def fill_v1_Role(m, w):
    c = None
    x = m.resources
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "resources", y)
    return m if c is None else c


def fill_v1_DrainConfig(m, w):
    c = None
    if m.mark_gone is None:
        if c is None:
            c = m.__copy__()
        put(c, "mark_gone", False)
    return m if c is None else c


def fill_v1_DrainInfo(m, w):
    c = None
    x = m.config
    if x is not None:
        y = fill_v1_DrainConfig(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "config", y)
    return m if c is None else c


def fill_v1_quota_QuotaInfo(m, w):
    c = None
    x = m.guarantee
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "guarantee", y)
    return m if c is None else c


def fill_v1_quota_QuotaRequest(m, w):
    c = None
    x = m.guarantee
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "guarantee", y)
    return m if c is None else c


def fill_v1_quota_QuotaStatus(m, w):
    c = None
    x = m.infos
    if x:
        y = fill_all(fill_v1_quota_QuotaInfo, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "infos", y)
    return m if c is None else c


def fill_v1_scheduler_Event_Offers(m, w):
    c = None
    x = m.offers
    if x:
        y = fill_all(fill_v1_Offer, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "offers", y)
    return m if c is None else c


def fill_v1_scheduler_Event_InverseOffers(m, w):
    c = None
    x = m.inverse_offers
    if x:
        y = fill_all(fill_v1_InverseOffer, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "inverse_offers", y)
    return m if c is None else c


def fill_v1_scheduler_Event_Update(m, w):
    c = None
    x = m.status
    if x is not None:
        y = fill_v1_TaskStatus(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "status", y)
    return m if c is None else c


def fill_v1_scheduler_Event_UpdateOperationStatus(m, w):
    c = None
    x = m.status
    if x is not None:
        y = fill_v1_OperationStatus(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "status", y)
    return m if c is None else c


def fill_v1_scheduler_Event(m, w):
    c = None
    x = m.offers
    if x is not None:
        y = fill_v1_scheduler_Event_Offers(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "offers", y)
    x = m.inverse_offers
    if x is not None:
        y = fill_v1_scheduler_Event_InverseOffers(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "inverse_offers", y)
    x = m.update
    if x is not None:
        y = fill_v1_scheduler_Event_Update(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "update", y)
    x = m.update_operation_status
    if x is not None:
        y = fill_v1_scheduler_Event_UpdateOperationStatus(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "update_operation_status", y)
    return m if c is None else c


def fill_v1_scheduler_Response_ReconcileOperations(m, w):
    c = None
    x = m.operation_statuses
    if x:
        y = fill_all(fill_v1_OperationStatus, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "operation_statuses", y)
    return m if c is None else c


def fill_v1_scheduler_Response(m, w):
    c = None
    x = m.reconcile_operations
    if x is not None:
        y = fill_v1_scheduler_Response_ReconcileOperations(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "reconcile_operations", y)
    return m if c is None else c


def fill_v1_scheduler_Call_Subscribe(m, w):
    c = None
    x = m.framework_info
    if x is not None:
        y = fill_v1_FrameworkInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "framework_info", y)
    return m if c is None else c


def fill_v1_scheduler_Call_Accept(m, w):
    c = None
    x = m.operations
    if x:
        y = fill_all(fill_v1_Offer_Operation, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "operations", y)
    x = m.filters
    if x is not None:
        y = fill_v1_Filters(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "filters", y)
    return m if c is None else c


def fill_v1_scheduler_Call_Decline(m, w):
    c = None
    x = m.filters
    if x is not None:
        y = fill_v1_Filters(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "filters", y)
    return m if c is None else c


def fill_v1_scheduler_Call_AcceptInverseOffers(m, w):
    c = None
    x = m.filters
    if x is not None:
        y = fill_v1_Filters(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "filters", y)
    return m if c is None else c


def fill_v1_scheduler_Call_DeclineInverseOffers(m, w):
    c = None
    x = m.filters
    if x is not None:
        y = fill_v1_Filters(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "filters", y)
    return m if c is None else c


def fill_v1_scheduler_Call_Request(m, w):
    c = None
    x = m.requests
    if x:
        y = fill_all(fill_v1_Request, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "requests", y)
    return m if c is None else c


def fill_v1_scheduler_Call_UpdateFramework(m, w):
    c = None
    x = m.framework_info
    if x is not None:
        y = fill_v1_FrameworkInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "framework_info", y)
    return m if c is None else c


def fill_v1_scheduler_Call(m, w):
    c = None
    x = m.subscribe
    if x is not None:
        y = fill_v1_scheduler_Call_Subscribe(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "subscribe", y)
    x = m.accept
    if x is not None:
        y = fill_v1_scheduler_Call_Accept(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "accept", y)
    x = m.decline
    if x is not None:
        y = fill_v1_scheduler_Call_Decline(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "decline", y)
    x = m.accept_inverse_offers
    if x is not None:
        y = fill_v1_scheduler_Call_AcceptInverseOffers(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "accept_inverse_offers", y)
    x = m.decline_inverse_offers
    if x is not None:
        y = fill_v1_scheduler_Call_DeclineInverseOffers(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "decline_inverse_offers", y)
    x = m.request
    if x is not None:
        y = fill_v1_scheduler_Call_Request(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "request", y)
    x = m.update_framework
    if x is not None:
        y = fill_v1_scheduler_Call_UpdateFramework(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "update_framework", y)
    return m if c is None else c


def fill_v1_executor_Event_Subscribed(m, w):
    c = None
    x = m.executor_info
    if x is not None:
        y = fill_v1_ExecutorInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "executor_info", y)
    x = m.framework_info
    if x is not None:
        y = fill_v1_FrameworkInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "framework_info", y)
    x = m.agent_info
    if x is not None:
        y = fill_v1_AgentInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "agent_info", y)
    return m if c is None else c


def fill_v1_executor_Event_Launch(m, w):
    c = None
    x = m.task
    if x is not None:
        y = fill_v1_TaskInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "task", y)
    return m if c is None else c


def fill_v1_executor_Event_LaunchGroup(m, w):
    c = None
    x = m.task_group
    if x is not None:
        y = fill_v1_TaskGroupInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "task_group", y)
    return m if c is None else c


def fill_v1_executor_Event(m, w):
    c = None
    x = m.subscribed
    if x is not None:
        y = fill_v1_executor_Event_Subscribed(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "subscribed", y)
    x = m.launch
    if x is not None:
        y = fill_v1_executor_Event_Launch(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "launch", y)
    x = m.launch_group
    if x is not None:
        y = fill_v1_executor_Event_LaunchGroup(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "launch_group", y)
    return m if c is None else c


def fill_v1_executor_Call_Update(m, w):
    c = None
    x = m.status
    if x is not None:
        y = fill_v1_TaskStatus(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "status", y)
    return m if c is None else c


def fill_v1_executor_Call_Subscribe(m, w):
    c = None
    x = m.unacknowledged_tasks
    if x:
        y = fill_all(fill_v1_TaskInfo, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "unacknowledged_tasks", y)
    x = m.unacknowledged_updates
    if x:
        y = fill_all(fill_v1_executor_Call_Update, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "unacknowledged_updates", y)
    return m if c is None else c


def fill_v1_executor_Call(m, w):
    c = None
    x = m.subscribe
    if x is not None:
        y = fill_v1_executor_Call_Subscribe(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "subscribe", y)
    x = m.update
    if x is not None:
        y = fill_v1_executor_Call_Update(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "update", y)
    return m if c is None else c


def fill_v1_resource_provider_Event_ApplyOperation(m, w):
    c = None
    x = m.info
    if x is not None:
        y = fill_v1_Offer_Operation(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "info", y)
    return m if c is None else c


def fill_v1_resource_provider_Event_PublishResources(m, w):
    c = None
    x = m.resources
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "resources", y)
    return m if c is None else c


def fill_v1_resource_provider_Event(m, w):
    c = None
    x = m.apply_operation
    if x is not None:
        y = fill_v1_resource_provider_Event_ApplyOperation(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "apply_operation", y)
    x = m.publish_resources
    if x is not None:
        y = fill_v1_resource_provider_Event_PublishResources(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "publish_resources", y)
    return m if c is None else c


def fill_v1_resource_provider_Call_Subscribe(m, w):
    c = None
    x = m.resource_provider_info
    if x is not None:
        y = fill_v1_ResourceProviderInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "resource_provider_info", y)
    return m if c is None else c


def fill_v1_resource_provider_Call_UpdateOperationStatus(m, w):
    c = None
    x = m.status
    if x is not None:
        y = fill_v1_OperationStatus(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "status", y)
    x = m.latest_status
    if x is not None:
        y = fill_v1_OperationStatus(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "latest_status", y)
    return m if c is None else c


def fill_v1_resource_provider_Call_UpdateState(m, w):
    c = None
    x = m.operations
    if x:
        y = fill_all(fill_v1_Operation, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "operations", y)
    x = m.resources
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "resources", y)
    return m if c is None else c


def fill_v1_resource_provider_Call(m, w):
    c = None
    x = m.subscribe
    if x is not None:
        y = fill_v1_resource_provider_Call_Subscribe(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "subscribe", y)
    x = m.update_operation_status
    if x is not None:
        y = fill_v1_resource_provider_Call_UpdateOperationStatus(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "update_operation_status", y)
    x = m.update_state
    if x is not None:
        y = fill_v1_resource_provider_Call_UpdateState(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "update_state", y)
    return m if c is None else c


def fill_v1_master_Call_ReserveResources(m, w):
    c = None
    x = m.source
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "source", y)
    x = m.resources
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "resources", y)
    return m if c is None else c


def fill_v1_master_Call_UnreserveResources(m, w):
    c = None
    x = m.resources
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "resources", y)
    return m if c is None else c


def fill_v1_master_Call_CreateVolumes(m, w):
    c = None
    x = m.volumes
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "volumes", y)
    return m if c is None else c


def fill_v1_master_Call_DestroyVolumes(m, w):
    c = None
    x = m.volumes
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "volumes", y)
    return m if c is None else c


def fill_v1_master_Call_GrowVolume(m, w):
    c = None
    x = m.volume
    if x is not None:
        y = fill_v1_Resource(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "volume", y)
    x = m.addition
    if x is not None:
        y = fill_v1_Resource(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "addition", y)
    return m if c is None else c


def fill_v1_master_Call_ShrinkVolume(m, w):
    c = None
    x = m.volume
    if x is not None:
        y = fill_v1_Resource(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "volume", y)
    return m if c is None else c


def fill_v1_master_Call_DrainAgent(m, w):
    c = None
    if m.mark_gone is None:
        if c is None:
            c = m.__copy__()
        put(c, "mark_gone", False)
    return m if c is None else c


def fill_v1_master_Call_SetQuota(m, w):
    c = None
    x = m.quota_request
    if x is not None:
        y = fill_v1_quota_QuotaRequest(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "quota_request", y)
    return m if c is None else c


def fill_v1_master_Call(m, w):
    c = None
    x = m.reserve_resources
    if x is not None:
        y = fill_v1_master_Call_ReserveResources(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "reserve_resources", y)
    x = m.unreserve_resources
    if x is not None:
        y = fill_v1_master_Call_UnreserveResources(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "unreserve_resources", y)
    x = m.create_volumes
    if x is not None:
        y = fill_v1_master_Call_CreateVolumes(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "create_volumes", y)
    x = m.destroy_volumes
    if x is not None:
        y = fill_v1_master_Call_DestroyVolumes(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "destroy_volumes", y)
    x = m.grow_volume
    if x is not None:
        y = fill_v1_master_Call_GrowVolume(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "grow_volume", y)
    x = m.shrink_volume
    if x is not None:
        y = fill_v1_master_Call_ShrinkVolume(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "shrink_volume", y)
    x = m.drain_agent
    if x is not None:
        y = fill_v1_master_Call_DrainAgent(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "drain_agent", y)
    x = m.set_quota
    if x is not None:
        y = fill_v1_master_Call_SetQuota(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "set_quota", y)
    return m if c is None else c


def fill_v1_master_Response_GetTasks(m, w):
    c = None
    x = m.pending_tasks
    if x:
        y = fill_all(fill_v1_Task, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "pending_tasks", y)
    x = m.tasks
    if not x:
        if c is None:
            c = m.__copy__()
        put(c, "tasks", [])
    if x:
        y = fill_all(fill_v1_Task, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "tasks", y)
    x = m.unreachable_tasks
    if not x:
        if c is None:
            c = m.__copy__()
        put(c, "unreachable_tasks", [])
    if x:
        y = fill_all(fill_v1_Task, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "unreachable_tasks", y)
    x = m.completed_tasks
    if not x:
        if c is None:
            c = m.__copy__()
        put(c, "completed_tasks", [])
    if x:
        y = fill_all(fill_v1_Task, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "completed_tasks", y)
    x = m.orphan_tasks
    if x:
        y = fill_all(fill_v1_Task, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "orphan_tasks", y)
    return m if c is None else c


def fill_v1_master_Response_GetExecutors_Executor(m, w):
    c = None
    x = m.executor_info
    if x is not None:
        y = fill_v1_ExecutorInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "executor_info", y)
    return m if c is None else c


def fill_v1_master_Response_GetExecutors(m, w):
    c = None
    x = m.executors
    if not x:
        if c is None:
            c = m.__copy__()
        put(c, "executors", [])
    if x:
        y = fill_all(fill_v1_master_Response_GetExecutors_Executor, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "executors", y)
    x = m.orphan_executors
    if x:
        y = fill_all(fill_v1_master_Response_GetExecutors_Executor, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "orphan_executors", y)
    return m if c is None else c


def fill_v1_master_Response_GetFrameworks_Framework(m, w):
    c = None
    x = m.framework_info
    if x is not None:
        y = fill_v1_FrameworkInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "framework_info", y)
    x = m.offers
    if x:
        y = fill_all(fill_v1_Offer, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "offers", y)
    x = m.inverse_offers
    if x:
        y = fill_all(fill_v1_InverseOffer, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "inverse_offers", y)
    x = m.allocated_resources
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "allocated_resources", y)
    x = m.offered_resources
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "offered_resources", y)
    return m if c is None else c


def fill_v1_master_Response_GetFrameworks(m, w):
    c = None
    x = m.frameworks
    if not x:
        if c is None:
            c = m.__copy__()
        put(c, "frameworks", [])
    if x:
        y = fill_all(fill_v1_master_Response_GetFrameworks_Framework, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "frameworks", y)
    x = m.completed_frameworks
    if not x:
        if c is None:
            c = m.__copy__()
        put(c, "completed_frameworks", [])
    if x:
        y = fill_all(fill_v1_master_Response_GetFrameworks_Framework, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "completed_frameworks", y)
    x = m.recovered_frameworks
    if x:
        y = fill_all(fill_v1_FrameworkInfo, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "recovered_frameworks", y)
    return m if c is None else c


def fill_v1_master_Response_GetAgents_Agent_ResourceProvider(m, w):
    c = None
    x = m.resource_provider_info
    if x is not None:
        y = fill_v1_ResourceProviderInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "resource_provider_info", y)
    x = m.total_resources
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "total_resources", y)
    return m if c is None else c


def fill_v1_master_Response_GetAgents_Agent(m, w):
    c = None
    x = m.agent_info
    if x is not None:
        y = fill_v1_AgentInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "agent_info", y)
    x = m.total_resources
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "total_resources", y)
    x = m.allocated_resources
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "allocated_resources", y)
    x = m.offered_resources
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "offered_resources", y)
    x = m.resource_providers
    if x:
        y = fill_all(fill_v1_master_Response_GetAgents_Agent_ResourceProvider, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "resource_providers", y)
    x = m.drain_info
    if x is not None:
        y = fill_v1_DrainInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "drain_info", y)
    return m if c is None else c


def fill_v1_master_Response_GetAgents(m, w):
    c = None
    x = m.agents
    if not x:
        if c is None:
            c = m.__copy__()
        put(c, "agents", [])
    if x:
        y = fill_all(fill_v1_master_Response_GetAgents_Agent, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "agents", y)
    x = m.recovered_agents
    if not x:
        if c is None:
            c = m.__copy__()
        put(c, "recovered_agents", [])
    if x:
        y = fill_all(fill_v1_AgentInfo, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "recovered_agents", y)
    return m if c is None else c


def fill_v1_master_Response_GetState(m, w):
    c = None
    x = m.get_tasks
    if x is not None:
        y = fill_v1_master_Response_GetTasks(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "get_tasks", y)
    x = m.get_executors
    if x is not None:
        y = fill_v1_master_Response_GetExecutors(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "get_executors", y)
    x = m.get_frameworks
    if x is not None:
        y = fill_v1_master_Response_GetFrameworks(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "get_frameworks", y)
    x = m.get_agents
    if x is not None:
        y = fill_v1_master_Response_GetAgents(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "get_agents", y)
    return m if c is None else c


def fill_v1_master_Response_GetOperations(m, w):
    c = None
    x = m.operations
    if x:
        y = fill_all(fill_v1_Operation, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "operations", y)
    return m if c is None else c


def fill_v1_master_Response_GetRoles(m, w):
    c = None
    x = m.roles
    if x:
        y = fill_all(fill_v1_Role, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "roles", y)
    return m if c is None else c


def fill_v1_master_Response_GetQuota(m, w):
    c = None
    x = m.status
    if x is not None:
        y = fill_v1_quota_QuotaStatus(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "status", y)
    return m if c is None else c


def fill_v1_master_Response(m, w):
    c = None
    x = m.get_state
    if x is not None:
        y = fill_v1_master_Response_GetState(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "get_state", y)
    x = m.get_agents
    if x is not None:
        y = fill_v1_master_Response_GetAgents(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "get_agents", y)
    x = m.get_frameworks
    if x is not None:
        y = fill_v1_master_Response_GetFrameworks(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "get_frameworks", y)
    x = m.get_executors
    if x is not None:
        y = fill_v1_master_Response_GetExecutors(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "get_executors", y)
    x = m.get_operations
    if x is not None:
        y = fill_v1_master_Response_GetOperations(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "get_operations", y)
    x = m.get_tasks
    if x is not None:
        y = fill_v1_master_Response_GetTasks(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "get_tasks", y)
    x = m.get_roles
    if x is not None:
        y = fill_v1_master_Response_GetRoles(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "get_roles", y)
    x = m.get_quota
    if x is not None:
        y = fill_v1_master_Response_GetQuota(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "get_quota", y)
    return m if c is None else c


def fill_v1_master_Event_Subscribed(m, w):
    c = None
    x = m.get_state
    if x is not None:
        y = fill_v1_master_Response_GetState(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "get_state", y)
    return m if c is None else c


def fill_v1_master_Event_TaskAdded(m, w):
    c = None
    x = m.task
    if x is not None:
        y = fill_v1_Task(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "task", y)
    return m if c is None else c


def fill_v1_master_Event_TaskUpdated(m, w):
    c = None
    x = m.status
    if x is not None:
        y = fill_v1_TaskStatus(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "status", y)
    return m if c is None else c


def fill_v1_master_Event_FrameworkAdded(m, w):
    c = None
    x = m.framework
    if x is not None:
        y = fill_v1_master_Response_GetFrameworks_Framework(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "framework", y)
    return m if c is None else c


def fill_v1_master_Event_FrameworkUpdated(m, w):
    c = None
    x = m.framework
    if x is not None:
        y = fill_v1_master_Response_GetFrameworks_Framework(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "framework", y)
    return m if c is None else c


def fill_v1_master_Event_FrameworkRemoved(m, w):
    c = None
    x = m.framework_info
    if x is not None:
        y = fill_v1_FrameworkInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "framework_info", y)
    return m if c is None else c


def fill_v1_master_Event_AgentAdded(m, w):
    c = None
    x = m.agent
    if x is not None:
        y = fill_v1_master_Response_GetAgents_Agent(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "agent", y)
    return m if c is None else c


def fill_v1_master_Event(m, w):
    c = None
    x = m.subscribed
    if x is not None:
        y = fill_v1_master_Event_Subscribed(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "subscribed", y)
    x = m.task_added
    if x is not None:
        y = fill_v1_master_Event_TaskAdded(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "task_added", y)
    x = m.task_updated
    if x is not None:
        y = fill_v1_master_Event_TaskUpdated(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "task_updated", y)
    x = m.agent_added
    if x is not None:
        y = fill_v1_master_Event_AgentAdded(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "agent_added", y)
    x = m.framework_added
    if x is not None:
        y = fill_v1_master_Event_FrameworkAdded(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "framework_added", y)
    x = m.framework_updated
    if x is not None:
        y = fill_v1_master_Event_FrameworkUpdated(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "framework_updated", y)
    x = m.framework_removed
    if x is not None:
        y = fill_v1_master_Event_FrameworkRemoved(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "framework_removed", y)
    return m if c is None else c


def fill_v1_agent_Call_LaunchNestedContainer(m, w):
    c = None
    x = m.command
    if x is not None:
        y = fill_v1_CommandInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "command", y)
    x = m.container
    if x is not None:
        y = fill_v1_ContainerInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "container", y)
    return m if c is None else c


def fill_v1_agent_Call_LaunchNestedContainerSession(m, w):
    c = None
    x = m.command
    if x is not None:
        y = fill_v1_CommandInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "command", y)
    x = m.container
    if x is not None:
        y = fill_v1_ContainerInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "container", y)
    return m if c is None else c


def fill_v1_agent_Call_LaunchContainer(m, w):
    c = None
    x = m.command
    if x is not None:
        y = fill_v1_CommandInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "command", y)
    x = m.resources
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "resources", y)
    x = m.container
    if x is not None:
        y = fill_v1_ContainerInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "container", y)
    return m if c is None else c


def fill_v1_agent_Call_AddResourceProviderConfig(m, w):
    c = None
    x = m.info
    if x is not None:
        y = fill_v1_ResourceProviderInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "info", y)
    return m if c is None else c


def fill_v1_agent_Call_UpdateResourceProviderConfig(m, w):
    c = None
    x = m.info
    if x is not None:
        y = fill_v1_ResourceProviderInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "info", y)
    return m if c is None else c


def fill_v1_agent_Call_PruneImages(m, w):
    c = None
    x = m.excluded_images
    if x:
        y = fill_all(fill_v1_Image, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "excluded_images", y)
    return m if c is None else c


def fill_v1_agent_Call(m, w):
    c = None
    x = m.launch_nested_container
    if x is not None:
        y = fill_v1_agent_Call_LaunchNestedContainer(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "launch_nested_container", y)
    x = m.launch_nested_container_session
    if x is not None:
        y = fill_v1_agent_Call_LaunchNestedContainerSession(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "launch_nested_container_session", y)
    x = m.launch_container
    if x is not None:
        y = fill_v1_agent_Call_LaunchContainer(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "launch_container", y)
    x = m.add_resource_provider_config
    if x is not None:
        y = fill_v1_agent_Call_AddResourceProviderConfig(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "add_resource_provider_config", y)
    x = m.update_resource_provider_config
    if x is not None:
        y = fill_v1_agent_Call_UpdateResourceProviderConfig(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "update_resource_provider_config", y)
    x = m.prune_images
    if x is not None:
        y = fill_v1_agent_Call_PruneImages(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "prune_images", y)
    return m if c is None else c


def fill_v1_agent_Response_GetTasks(m, w):
    c = None
    x = m.pending_tasks
    if not x:
        if c is None:
            c = m.__copy__()
        put(c, "pending_tasks", [])
    if x:
        y = fill_all(fill_v1_Task, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "pending_tasks", y)
    x = m.queued_tasks
    if not x:
        if c is None:
            c = m.__copy__()
        put(c, "queued_tasks", [])
    if x:
        y = fill_all(fill_v1_Task, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "queued_tasks", y)
    x = m.launched_tasks
    if not x:
        if c is None:
            c = m.__copy__()
        put(c, "launched_tasks", [])
    if x:
        y = fill_all(fill_v1_Task, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "launched_tasks", y)
    x = m.terminated_tasks
    if not x:
        if c is None:
            c = m.__copy__()
        put(c, "terminated_tasks", [])
    if x:
        y = fill_all(fill_v1_Task, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "terminated_tasks", y)
    x = m.completed_tasks
    if not x:
        if c is None:
            c = m.__copy__()
        put(c, "completed_tasks", [])
    if x:
        y = fill_all(fill_v1_Task, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "completed_tasks", y)
    return m if c is None else c


def fill_v1_agent_Response_GetExecutors_Executor(m, w):
    c = None
    x = m.executor_info
    if x is not None:
        y = fill_v1_ExecutorInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "executor_info", y)
    return m if c is None else c


def fill_v1_agent_Response_GetExecutors(m, w):
    c = None
    x = m.executors
    if not x:
        if c is None:
            c = m.__copy__()
        put(c, "executors", [])
    if x:
        y = fill_all(fill_v1_agent_Response_GetExecutors_Executor, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "executors", y)
    x = m.completed_executors
    if not x:
        if c is None:
            c = m.__copy__()
        put(c, "completed_executors", [])
    if x:
        y = fill_all(fill_v1_agent_Response_GetExecutors_Executor, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "completed_executors", y)
    return m if c is None else c


def fill_v1_agent_Response_GetFrameworks_Framework(m, w):
    c = None
    x = m.framework_info
    if x is not None:
        y = fill_v1_FrameworkInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "framework_info", y)
    return m if c is None else c


def fill_v1_agent_Response_GetFrameworks(m, w):
    c = None
    x = m.frameworks
    if not x:
        if c is None:
            c = m.__copy__()
        put(c, "frameworks", [])
    if x:
        y = fill_all(fill_v1_agent_Response_GetFrameworks_Framework, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "frameworks", y)
    x = m.completed_frameworks
    if not x:
        if c is None:
            c = m.__copy__()
        put(c, "completed_frameworks", [])
    if x:
        y = fill_all(fill_v1_agent_Response_GetFrameworks_Framework, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "completed_frameworks", y)
    return m if c is None else c


def fill_v1_agent_Response_GetState(m, w):
    c = None
    x = m.get_tasks
    if x is not None:
        y = fill_v1_agent_Response_GetTasks(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "get_tasks", y)
    x = m.get_executors
    if x is not None:
        y = fill_v1_agent_Response_GetExecutors(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "get_executors", y)
    x = m.get_frameworks
    if x is not None:
        y = fill_v1_agent_Response_GetFrameworks(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "get_frameworks", y)
    return m if c is None else c


def fill_v1_agent_Response_GetContainers_Container(m, w):
    c = None
    x = m.container_status
    if x is not None:
        y = fill_v1_ContainerStatus(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "container_status", y)
    return m if c is None else c


def fill_v1_agent_Response_GetContainers(m, w):
    c = None
    x = m.containers
    if x:
        y = fill_all(fill_v1_agent_Response_GetContainers_Container, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "containers", y)
    return m if c is None else c


def fill_v1_agent_Response_GetOperations(m, w):
    c = None
    x = m.operations
    if x:
        y = fill_all(fill_v1_Operation, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "operations", y)
    return m if c is None else c


def fill_v1_agent_Response_GetAgent(m, w):
    c = None
    x = m.agent_info
    if x is not None:
        y = fill_v1_AgentInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "agent_info", y)
    x = m.drain_config
    if x is not None:
        y = fill_v1_DrainConfig(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "drain_config", y)
    return m if c is None else c


def fill_v1_agent_Response_GetResourceProviders_ResourceProvider(m, w):
    c = None
    x = m.resource_provider_info
    if x is not None:
        y = fill_v1_ResourceProviderInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "resource_provider_info", y)
    x = m.total_resources
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "total_resources", y)
    return m if c is None else c


def fill_v1_agent_Response_GetResourceProviders(m, w):
    c = None
    x = m.resource_providers
    if x:
        y = fill_all(fill_v1_agent_Response_GetResourceProviders_ResourceProvider, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "resource_providers", y)
    return m if c is None else c


def fill_v1_agent_Response_WaitNestedContainer(m, w):
    c = None
    x = m.limitation
    if x is not None:
        y = fill_v1_TaskResourceLimitation(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "limitation", y)
    return m if c is None else c


def fill_v1_agent_Response_WaitContainer(m, w):
    c = None
    x = m.limitation
    if x is not None:
        y = fill_v1_TaskResourceLimitation(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "limitation", y)
    return m if c is None else c


def fill_v1_agent_Response(m, w):
    c = None
    x = m.get_state
    if x is not None:
        y = fill_v1_agent_Response_GetState(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "get_state", y)
    x = m.get_containers
    if x is not None:
        y = fill_v1_agent_Response_GetContainers(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "get_containers", y)
    x = m.get_frameworks
    if x is not None:
        y = fill_v1_agent_Response_GetFrameworks(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "get_frameworks", y)
    x = m.get_executors
    if x is not None:
        y = fill_v1_agent_Response_GetExecutors(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "get_executors", y)
    x = m.get_operations
    if x is not None:
        y = fill_v1_agent_Response_GetOperations(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "get_operations", y)
    x = m.get_tasks
    if x is not None:
        y = fill_v1_agent_Response_GetTasks(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "get_tasks", y)
    x = m.get_agent
    if x is not None:
        y = fill_v1_agent_Response_GetAgent(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "get_agent", y)
    x = m.get_resource_providers
    if x is not None:
        y = fill_v1_agent_Response_GetResourceProviders(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "get_resource_providers", y)
    x = m.wait_nested_container
    if x is not None:
        y = fill_v1_agent_Response_WaitNestedContainer(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "wait_nested_container", y)
    x = m.wait_container
    if x is not None:
        y = fill_v1_agent_Response_WaitContainer(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "wait_container", y)
    return m if c is None else c


def fill_v0_scheduler_Call_Subscribe(m, w):
    c = None
    x = m.framework_info
    if x is not None:
        y = fill_v1_FrameworkInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "framework_info", y)
    return m if c is None else c


def fill_v0_scheduler_Call(m, w):
    c = None
    x = m.subscribe
    if x is not None:
        y = fill_v0_scheduler_Call_Subscribe(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "subscribe", y)
    x = m.accept
    if x is not None:
        y = fill_v1_scheduler_Call_Accept(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "accept", y)
    x = m.decline
    if x is not None:
        y = fill_v1_scheduler_Call_Decline(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "decline", y)
    x = m.accept_inverse_offers
    if x is not None:
        y = fill_v1_scheduler_Call_AcceptInverseOffers(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "accept_inverse_offers", y)
    x = m.decline_inverse_offers
    if x is not None:
        y = fill_v1_scheduler_Call_DeclineInverseOffers(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "decline_inverse_offers", y)
    x = m.request
    if x is not None:
        y = fill_v1_scheduler_Call_Request(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "request", y)
    x = m.update_framework
    if x is not None:
        y = fill_v1_scheduler_Call_UpdateFramework(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "update_framework", y)
    return m if c is None else c


def fill_internal_StatusUpdate(m, w):
    c = None
    x = m.status
    if x is not None:
        y = fill_v1_TaskStatus(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "status", y)
    return m if c is None else c


def fill_internal_StatusUpdateRecord(m, w):
    c = None
    x = m.update
    if x is not None:
        y = fill_internal_StatusUpdate(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "update", y)
    return m if c is None else c


def fill_internal_RegisterFrameworkMessage(m, w):
    c = None
    x = m.framework
    if x is not None:
        y = fill_v1_FrameworkInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "framework", y)
    return m if c is None else c


def fill_internal_ReregisterFrameworkMessage(m, w):
    c = None
    x = m.framework
    if x is not None:
        y = fill_v1_FrameworkInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "framework", y)
    return m if c is None else c


def fill_internal_ResourceRequestMessage(m, w):
    c = None
    x = m.requests
    if x:
        y = fill_all(fill_v1_Request, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "requests", y)
    return m if c is None else c


def fill_internal_ResourceOffersMessage(m, w):
    c = None
    x = m.offers
    if x:
        y = fill_all(fill_v1_Offer, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "offers", y)
    return m if c is None else c


def fill_internal_InverseOffersMessage(m, w):
    c = None
    x = m.inverse_offers
    if x:
        y = fill_all(fill_v1_InverseOffer, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "inverse_offers", y)
    return m if c is None else c


def fill_internal_LaunchTasksMessage(m, w):
    c = None
    x = m.tasks
    if x:
        y = fill_all(fill_v1_TaskInfo, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "tasks", y)
    x = m.filters
    if x is not None:
        y = fill_v1_Filters(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "filters", y)
    return m if c is None else c


def fill_internal_RunTaskMessage(m, w):
    c = None
    x = m.framework
    if x is not None:
        y = fill_v1_FrameworkInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "framework", y)
    x = m.task
    if x is not None:
        y = fill_v1_TaskInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "task", y)
    return m if c is None else c


def fill_internal_RunTaskGroupMessage(m, w):
    c = None
    x = m.framework
    if x is not None:
        y = fill_v1_FrameworkInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "framework", y)
    x = m.executor
    if x is not None:
        y = fill_v1_ExecutorInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "executor", y)
    x = m.task_group
    if x is not None:
        y = fill_v1_TaskGroupInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "task_group", y)
    return m if c is None else c


def fill_internal_StatusUpdateMessage(m, w):
    c = None
    x = m.update
    if x is not None:
        y = fill_internal_StatusUpdate(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "update", y)
    return m if c is None else c


def fill_internal_ReconcileTasksMessage(m, w):
    c = None
    x = m.statuses
    if x:
        y = fill_all(fill_v1_TaskStatus, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "statuses", y)
    x = m.framework
    if x is not None:
        y = fill_v1_FrameworkInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "framework", y)
    return m if c is None else c


def fill_internal_RegisterSlaveMessage(m, w):
    c = None
    x = m.slave
    if x is not None:
        y = fill_v1_AgentInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "slave", y)
    x = m.checkpointed_resources
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "checkpointed_resources", y)
    return m if c is None else c


def fill_internal_Archive_Framework(m, w):
    c = None
    x = m.framework_info
    if x is not None:
        y = fill_v1_FrameworkInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "framework_info", y)
    x = m.tasks
    if x:
        y = fill_all(fill_v1_Task, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "tasks", y)
    return m if c is None else c


def fill_internal_ReregisterSlaveMessage(m, w):
    c = None
    x = m.slave
    if x is not None:
        y = fill_v1_AgentInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "slave", y)
    x = m.checkpointed_resources
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "checkpointed_resources", y)
    x = m.executor_infos
    if x:
        y = fill_all(fill_v1_ExecutorInfo, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "executor_infos", y)
    x = m.tasks
    if x:
        y = fill_all(fill_v1_Task, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "tasks", y)
    x = m.frameworks
    if x:
        y = fill_all(fill_v1_FrameworkInfo, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "frameworks", y)
    x = m.completed_frameworks
    if x:
        y = fill_all(fill_internal_Archive_Framework, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "completed_frameworks", y)
    return m if c is None else c


def fill_internal_SlaveReregisteredMessage(m, w):
    c = None
    x = m.reconciliations
    if x:
        y = fill_all(fill_internal_ReconcileTasksMessage, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "reconciliations", y)
    return m if c is None else c


def fill_internal_UpdateFrameworkMessage(m, w):
    c = None
    x = m.framework_info
    if x is not None:
        y = fill_v1_FrameworkInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "framework_info", y)
    return m if c is None else c


def fill_internal_CheckpointResourcesMessage(m, w):
    c = None
    x = m.resources
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "resources", y)
    return m if c is None else c


def fill_internal_UpdateSlaveMessage_Operations(m, w):
    c = None
    x = m.operations
    if x:
        y = fill_all(fill_v1_Operation, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "operations", y)
    return m if c is None else c


def fill_internal_UpdateSlaveMessage_ResourceProvider(m, w):
    c = None
    x = m.info
    if x is not None:
        y = fill_v1_ResourceProviderInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "info", y)
    x = m.total_resources
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "total_resources", y)
    x = m.operations
    if x is not None:
        y = fill_internal_UpdateSlaveMessage_Operations(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "operations", y)
    return m if c is None else c


def fill_internal_UpdateSlaveMessage_ResourceProviders(m, w):
    c = None
    x = m.providers
    if x:
        y = fill_all(fill_internal_UpdateSlaveMessage_ResourceProvider, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "providers", y)
    return m if c is None else c


def fill_internal_UpdateSlaveMessage(m, w):
    c = None
    x = m.oversubscribed_resources
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "oversubscribed_resources", y)
    x = m.operations
    if x is not None:
        y = fill_internal_UpdateSlaveMessage_Operations(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "operations", y)
    x = m.resource_providers
    if x is not None:
        y = fill_internal_UpdateSlaveMessage_ResourceProviders(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "resource_providers", y)
    return m if c is None else c


def fill_internal_UpdateOperationStatusMessage(m, w):
    c = None
    x = m.status
    if x is not None:
        y = fill_v1_OperationStatus(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "status", y)
    x = m.latest_status
    if x is not None:
        y = fill_v1_OperationStatus(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "latest_status", y)
    return m if c is None else c


def fill_internal_UpdateOperationStatusRecord(m, w):
    c = None
    x = m.update
    if x is not None:
        y = fill_internal_UpdateOperationStatusMessage(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "update", y)
    return m if c is None else c


def fill_internal_ApplyOperationMessage(m, w):
    c = None
    x = m.operation_info
    if x is not None:
        y = fill_v1_Offer_Operation(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "operation_info", y)
    return m if c is None else c


def fill_internal_ResourceProviderCallMessage(m, w):
    c = None
    x = m.call
    if x is not None:
        y = fill_v1_resource_provider_Call(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "call", y)
    return m if c is None else c


def fill_internal_ResourceProviderEventMessage(m, w):
    c = None
    x = m.event
    if x is not None:
        y = fill_v1_resource_provider_Event(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "event", y)
    return m if c is None else c


def fill_internal_ExecutorRegisteredMessage(m, w):
    c = None
    x = m.executor_info
    if x is not None:
        y = fill_v1_ExecutorInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "executor_info", y)
    x = m.framework_info
    if x is not None:
        y = fill_v1_FrameworkInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "framework_info", y)
    x = m.slave_info
    if x is not None:
        y = fill_v1_AgentInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "slave_info", y)
    return m if c is None else c


def fill_internal_ExecutorReregisteredMessage(m, w):
    c = None
    x = m.slave_info
    if x is not None:
        y = fill_v1_AgentInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "slave_info", y)
    return m if c is None else c


def fill_internal_ReregisterExecutorMessage(m, w):
    c = None
    x = m.tasks
    if x:
        y = fill_all(fill_v1_TaskInfo, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "tasks", y)
    x = m.updates
    if x:
        y = fill_all(fill_internal_StatusUpdate, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "updates", y)
    return m if c is None else c


def fill_internal_DrainSlaveMessage(m, w):
    c = None
    x = m.config
    if x is not None:
        y = fill_v1_DrainConfig(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "config", y)
    return m if c is None else c


def fill_internal_Archive(m, w):
    c = None
    x = m.frameworks
    if x:
        y = fill_all(fill_internal_Archive_Framework, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "frameworks", y)
    return m if c is None else c


def fill_internal_TaskHealthStatus(m, w):
    c = None
    if m.kill_task is None:
        if c is None:
            c = m.__copy__()
        put(c, "kill_task", False)
    return m if c is None else c


def fill_internal_Registry_Slave(m, w):
    c = None
    x = m.info
    if x is not None:
        y = fill_v1_AgentInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "info", y)
    x = m.drain_info
    if x is not None:
        y = fill_v1_DrainInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "drain_info", y)
    if m.deactivated is None:
        if c is None:
            c = m.__copy__()
        put(c, "deactivated", False)
    return m if c is None else c


def fill_internal_Registry_Slaves(m, w):
    c = None
    x = m.slaves
    if x:
        y = fill_all(fill_internal_Registry_Slave, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "slaves", y)
    return m if c is None else c


def fill_internal_Registry_UnreachableSlave(m, w):
    c = None
    x = m.drain_info
    if x is not None:
        y = fill_v1_DrainInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "drain_info", y)
    if m.deactivated is None:
        if c is None:
            c = m.__copy__()
        put(c, "deactivated", False)
    return m if c is None else c


def fill_internal_Registry_UnreachableSlaves(m, w):
    c = None
    x = m.slaves
    if x:
        y = fill_all(fill_internal_Registry_UnreachableSlave, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "slaves", y)
    return m if c is None else c


def fill_internal_Registry_Quota(m, w):
    c = None
    x = m.info
    if x is not None:
        y = fill_v1_quota_QuotaInfo(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "info", y)
    return m if c is None else c


def fill_internal_Registry(m, w):
    c = None
    x = m.slaves
    if x is not None:
        y = fill_internal_Registry_Slaves(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "slaves", y)
    x = m.unreachable
    if x is not None:
        y = fill_internal_Registry_UnreachableSlaves(x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "unreachable", y)
    x = m.quotas
    if x:
        y = fill_all(fill_internal_Registry_Quota, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "quotas", y)
    return m if c is None else c


def fill_internal_agent_ResourceState(m, w):
    c = None
    x = m.operations
    if x:
        y = fill_all(fill_v1_Operation, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "operations", y)
    x = m.resources
    if x:
        y = fill_all(fill_v1_Resource, x, w)
        if y is not x:
            if c is None:
                c = m.__copy__()
            put(c, "resources", y)
    return m if c is None else c

FILLS: dict[type[msgspec.Struct], Callable[[Any, bool], Any]] = {
    v1.FrameworkInfo: fill_v1_FrameworkInfo,
    v1.CommandInfo_URI: fill_v1_CommandInfo_URI,
    v1.Environment_Variable: fill_v1_Environment_Variable,
    v1.Environment: fill_v1_Environment,
    v1.CommandInfo: fill_v1_CommandInfo,
    v1.CheckInfo_Command: fill_v1_CheckInfo_Command,
    v1.CheckInfo: fill_v1_CheckInfo,
    v1.HealthCheck_HTTPCheckInfo: fill_v1_HealthCheck_HTTPCheckInfo,
    v1.HealthCheck_TCPCheckInfo: fill_v1_HealthCheck_TCPCheckInfo,
    v1.HealthCheck: fill_v1_HealthCheck,
    v1.Image: fill_v1_Image,
    v1.Volume: fill_v1_Volume,
    v1.ContainerInfo_DockerInfo: fill_v1_ContainerInfo_DockerInfo,
    v1.ContainerInfo_MesosInfo: fill_v1_ContainerInfo_MesosInfo,
    v1.NetworkInfo_IPAddress: fill_v1_NetworkInfo_IPAddress,
    v1.NetworkInfo: fill_v1_NetworkInfo,
    v1.LinuxInfo: fill_v1_LinuxInfo,
    v1.ContainerInfo: fill_v1_ContainerInfo,
    v1.Resource_DiskInfo: fill_v1_Resource_DiskInfo,
    v1.Resource: fill_v1_Resource,
    v1.ExecutorInfo: fill_v1_ExecutorInfo,
    v1.AgentInfo: fill_v1_AgentInfo,
    v1.CSIPluginContainerInfo: fill_v1_CSIPluginContainerInfo,
    v1.CSIPluginInfo: fill_v1_CSIPluginInfo,
    v1.ResourceProviderInfo_Storage: fill_v1_ResourceProviderInfo_Storage,
    v1.ResourceProviderInfo: fill_v1_ResourceProviderInfo,
    v1.ResourceUsage_Executor_Task: fill_v1_ResourceUsage_Executor_Task,
    v1.ResourceUsage_Executor: fill_v1_ResourceUsage_Executor,
    v1.ResourceUsage: fill_v1_ResourceUsage,
    v1.Request: fill_v1_Request,
    v1.TaskInfo: fill_v1_TaskInfo,
    v1.Offer_Operation_Launch: fill_v1_Offer_Operation_Launch,
    v1.TaskGroupInfo: fill_v1_TaskGroupInfo,
    v1.Offer_Operation_LaunchGroup: fill_v1_Offer_Operation_LaunchGroup,
    v1.Offer_Operation_Reserve: fill_v1_Offer_Operation_Reserve,
    v1.Offer_Operation_Unreserve: fill_v1_Offer_Operation_Unreserve,
    v1.Offer_Operation_Create: fill_v1_Offer_Operation_Create,
    v1.Offer_Operation_Destroy: fill_v1_Offer_Operation_Destroy,
    v1.Offer_Operation_GrowVolume: fill_v1_Offer_Operation_GrowVolume,
    v1.Offer_Operation_ShrinkVolume: fill_v1_Offer_Operation_ShrinkVolume,
    v1.Offer_Operation_CreateDisk: fill_v1_Offer_Operation_CreateDisk,
    v1.Offer_Operation_DestroyDisk: fill_v1_Offer_Operation_DestroyDisk,
    v1.Offer_Operation: fill_v1_Offer_Operation,
    v1.Offer: fill_v1_Offer,
    v1.InverseOffer: fill_v1_InverseOffer,
    v1.ContainerStatus: fill_v1_ContainerStatus,
    v1.TaskResourceLimitation: fill_v1_TaskResourceLimitation,
    v1.TaskStatus: fill_v1_TaskStatus,
    v1.Task: fill_v1_Task,
    v1.OperationStatus: fill_v1_OperationStatus,
    v1.Operation: fill_v1_Operation,
    v1.Filters: fill_v1_Filters,
    v1.Role: fill_v1_Role,
    v1.DrainConfig: fill_v1_DrainConfig,
    v1.DrainInfo: fill_v1_DrainInfo,
    v1_quota.QuotaInfo: fill_v1_quota_QuotaInfo,
    v1_quota.QuotaRequest: fill_v1_quota_QuotaRequest,
    v1_quota.QuotaStatus: fill_v1_quota_QuotaStatus,
    v1_scheduler.Event_Offers: fill_v1_scheduler_Event_Offers,
    v1_scheduler.Event_InverseOffers: fill_v1_scheduler_Event_InverseOffers,
    v1_scheduler.Event_Update: fill_v1_scheduler_Event_Update,
    v1_scheduler.Event_UpdateOperationStatus: fill_v1_scheduler_Event_UpdateOperationStatus,
    v1_scheduler.Event: fill_v1_scheduler_Event,
    v1_scheduler.Response_ReconcileOperations: fill_v1_scheduler_Response_ReconcileOperations,
    v1_scheduler.Response: fill_v1_scheduler_Response,
    v1_scheduler.Call_Subscribe: fill_v1_scheduler_Call_Subscribe,
    v1_scheduler.Call_Accept: fill_v1_scheduler_Call_Accept,
    v1_scheduler.Call_Decline: fill_v1_scheduler_Call_Decline,
    v1_scheduler.Call_AcceptInverseOffers: fill_v1_scheduler_Call_AcceptInverseOffers,
    v1_scheduler.Call_DeclineInverseOffers: fill_v1_scheduler_Call_DeclineInverseOffers,
    v1_scheduler.Call_Request: fill_v1_scheduler_Call_Request,
    v1_scheduler.Call_UpdateFramework: fill_v1_scheduler_Call_UpdateFramework,
    v1_scheduler.Call: fill_v1_scheduler_Call,
    v1_executor.Event_Subscribed: fill_v1_executor_Event_Subscribed,
    v1_executor.Event_Launch: fill_v1_executor_Event_Launch,
    v1_executor.Event_LaunchGroup: fill_v1_executor_Event_LaunchGroup,
    v1_executor.Event: fill_v1_executor_Event,
    v1_executor.Call_Update: fill_v1_executor_Call_Update,
    v1_executor.Call_Subscribe: fill_v1_executor_Call_Subscribe,
    v1_executor.Call: fill_v1_executor_Call,
    v1_resource_provider.Event_ApplyOperation: fill_v1_resource_provider_Event_ApplyOperation,
    v1_resource_provider.Event_PublishResources: fill_v1_resource_provider_Event_PublishResources,
    v1_resource_provider.Event: fill_v1_resource_provider_Event,
    v1_resource_provider.Call_Subscribe: fill_v1_resource_provider_Call_Subscribe,
    v1_resource_provider.Call_UpdateOperationStatus: fill_v1_resource_provider_Call_UpdateOperationStatus,
    v1_resource_provider.Call_UpdateState: fill_v1_resource_provider_Call_UpdateState,
    v1_resource_provider.Call: fill_v1_resource_provider_Call,
    v1_master.Call_ReserveResources: fill_v1_master_Call_ReserveResources,
    v1_master.Call_UnreserveResources: fill_v1_master_Call_UnreserveResources,
    v1_master.Call_CreateVolumes: fill_v1_master_Call_CreateVolumes,
    v1_master.Call_DestroyVolumes: fill_v1_master_Call_DestroyVolumes,
    v1_master.Call_GrowVolume: fill_v1_master_Call_GrowVolume,
    v1_master.Call_ShrinkVolume: fill_v1_master_Call_ShrinkVolume,
    v1_master.Call_DrainAgent: fill_v1_master_Call_DrainAgent,
    v1_master.Call_SetQuota: fill_v1_master_Call_SetQuota,
    v1_master.Call: fill_v1_master_Call,
    v1_master.Response_GetTasks: fill_v1_master_Response_GetTasks,
    v1_master.Response_GetExecutors_Executor: fill_v1_master_Response_GetExecutors_Executor,
    v1_master.Response_GetExecutors: fill_v1_master_Response_GetExecutors,
    v1_master.Response_GetFrameworks_Framework: fill_v1_master_Response_GetFrameworks_Framework,
    v1_master.Response_GetFrameworks: fill_v1_master_Response_GetFrameworks,
    v1_master.Response_GetAgents_Agent_ResourceProvider: fill_v1_master_Response_GetAgents_Agent_ResourceProvider,
    v1_master.Response_GetAgents_Agent: fill_v1_master_Response_GetAgents_Agent,
    v1_master.Response_GetAgents: fill_v1_master_Response_GetAgents,
    v1_master.Response_GetState: fill_v1_master_Response_GetState,
    v1_master.Response_GetOperations: fill_v1_master_Response_GetOperations,
    v1_master.Response_GetRoles: fill_v1_master_Response_GetRoles,
    v1_master.Response_GetQuota: fill_v1_master_Response_GetQuota,
    v1_master.Response: fill_v1_master_Response,
    v1_master.Event_Subscribed: fill_v1_master_Event_Subscribed,
    v1_master.Event_TaskAdded: fill_v1_master_Event_TaskAdded,
    v1_master.Event_TaskUpdated: fill_v1_master_Event_TaskUpdated,
    v1_master.Event_FrameworkAdded: fill_v1_master_Event_FrameworkAdded,
    v1_master.Event_FrameworkUpdated: fill_v1_master_Event_FrameworkUpdated,
    v1_master.Event_FrameworkRemoved: fill_v1_master_Event_FrameworkRemoved,
    v1_master.Event_AgentAdded: fill_v1_master_Event_AgentAdded,
    v1_master.Event: fill_v1_master_Event,
    v1_agent.Call_LaunchNestedContainer: fill_v1_agent_Call_LaunchNestedContainer,
    v1_agent.Call_LaunchNestedContainerSession: fill_v1_agent_Call_LaunchNestedContainerSession,
    v1_agent.Call_LaunchContainer: fill_v1_agent_Call_LaunchContainer,
    v1_agent.Call_AddResourceProviderConfig: fill_v1_agent_Call_AddResourceProviderConfig,
    v1_agent.Call_UpdateResourceProviderConfig: fill_v1_agent_Call_UpdateResourceProviderConfig,
    v1_agent.Call_PruneImages: fill_v1_agent_Call_PruneImages,
    v1_agent.Call: fill_v1_agent_Call,
    v1_agent.Response_GetTasks: fill_v1_agent_Response_GetTasks,
    v1_agent.Response_GetExecutors_Executor: fill_v1_agent_Response_GetExecutors_Executor,
    v1_agent.Response_GetExecutors: fill_v1_agent_Response_GetExecutors,
    v1_agent.Response_GetFrameworks_Framework: fill_v1_agent_Response_GetFrameworks_Framework,
    v1_agent.Response_GetFrameworks: fill_v1_agent_Response_GetFrameworks,
    v1_agent.Response_GetState: fill_v1_agent_Response_GetState,
    v1_agent.Response_GetContainers_Container: fill_v1_agent_Response_GetContainers_Container,
    v1_agent.Response_GetContainers: fill_v1_agent_Response_GetContainers,
    v1_agent.Response_GetOperations: fill_v1_agent_Response_GetOperations,
    v1_agent.Response_GetAgent: fill_v1_agent_Response_GetAgent,
    v1_agent.Response_GetResourceProviders_ResourceProvider: fill_v1_agent_Response_GetResourceProviders_ResourceProvider,
    v1_agent.Response_GetResourceProviders: fill_v1_agent_Response_GetResourceProviders,
    v1_agent.Response_WaitNestedContainer: fill_v1_agent_Response_WaitNestedContainer,
    v1_agent.Response_WaitContainer: fill_v1_agent_Response_WaitContainer,
    v1_agent.Response: fill_v1_agent_Response,
    v0_scheduler.Call_Subscribe: fill_v0_scheduler_Call_Subscribe,
    v0_scheduler.Call: fill_v0_scheduler_Call,
    internal.StatusUpdate: fill_internal_StatusUpdate,
    internal.StatusUpdateRecord: fill_internal_StatusUpdateRecord,
    internal.RegisterFrameworkMessage: fill_internal_RegisterFrameworkMessage,
    internal.ReregisterFrameworkMessage: fill_internal_ReregisterFrameworkMessage,
    internal.ResourceRequestMessage: fill_internal_ResourceRequestMessage,
    internal.ResourceOffersMessage: fill_internal_ResourceOffersMessage,
    internal.InverseOffersMessage: fill_internal_InverseOffersMessage,
    internal.LaunchTasksMessage: fill_internal_LaunchTasksMessage,
    internal.RunTaskMessage: fill_internal_RunTaskMessage,
    internal.RunTaskGroupMessage: fill_internal_RunTaskGroupMessage,
    internal.StatusUpdateMessage: fill_internal_StatusUpdateMessage,
    internal.ReconcileTasksMessage: fill_internal_ReconcileTasksMessage,
    internal.RegisterSlaveMessage: fill_internal_RegisterSlaveMessage,
    internal.Archive_Framework: fill_internal_Archive_Framework,
    internal.ReregisterSlaveMessage: fill_internal_ReregisterSlaveMessage,
    internal.SlaveReregisteredMessage: fill_internal_SlaveReregisteredMessage,
    internal.UpdateFrameworkMessage: fill_internal_UpdateFrameworkMessage,
    internal.CheckpointResourcesMessage: fill_internal_CheckpointResourcesMessage,
    internal.UpdateSlaveMessage_Operations: fill_internal_UpdateSlaveMessage_Operations,
    internal.UpdateSlaveMessage_ResourceProvider: fill_internal_UpdateSlaveMessage_ResourceProvider,
    internal.UpdateSlaveMessage_ResourceProviders: fill_internal_UpdateSlaveMessage_ResourceProviders,
    internal.UpdateSlaveMessage: fill_internal_UpdateSlaveMessage,
    internal.UpdateOperationStatusMessage: fill_internal_UpdateOperationStatusMessage,
    internal.UpdateOperationStatusRecord: fill_internal_UpdateOperationStatusRecord,
    internal.ApplyOperationMessage: fill_internal_ApplyOperationMessage,
    internal.ResourceProviderCallMessage: fill_internal_ResourceProviderCallMessage,
    internal.ResourceProviderEventMessage: fill_internal_ResourceProviderEventMessage,
    internal.ExecutorRegisteredMessage: fill_internal_ExecutorRegisteredMessage,
    internal.ExecutorReregisteredMessage: fill_internal_ExecutorReregisteredMessage,
    internal.ReregisterExecutorMessage: fill_internal_ReregisterExecutorMessage,
    internal.DrainSlaveMessage: fill_internal_DrainSlaveMessage,
    internal.Archive: fill_internal_Archive,
    internal.TaskHealthStatus: fill_internal_TaskHealthStatus,
    internal.Registry_Slave: fill_internal_Registry_Slave,
    internal.Registry_Slaves: fill_internal_Registry_Slaves,
    internal.Registry_UnreachableSlave: fill_internal_Registry_UnreachableSlave,
    internal.Registry_UnreachableSlaves: fill_internal_Registry_UnreachableSlaves,
    internal.Registry_Quota: fill_internal_Registry_Quota,
    internal.Registry: fill_internal_Registry,
    internal_agent.ResourceState: fill_internal_agent_ResourceState,
}
