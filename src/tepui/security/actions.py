"""What can be allowed or forbidden, and which list of an ACL file decides it.

Names, numbers and fields are the original's (spec mesos.md section 9). Every list has entries of
principals and one kind of object; an action is decided by one list, or, for nested containers, by
two that must both allow it.
"""

import enum
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple


class Action(enum.IntEnum):
    """What somebody wants to do. What the object is says the list that decides."""

    REGISTER_FRAMEWORK = 1
    RUN_TASK = 2
    TEARDOWN_FRAMEWORK = 3
    RESERVE_RESOURCES = 4
    UNRESERVE_RESOURCES = 5
    CREATE_VOLUME = 6
    DESTROY_VOLUME = 7
    GET_ENDPOINT_WITH_PATH = 8
    VIEW_ROLE = 9
    UPDATE_WEIGHT = 10
    GET_QUOTA = 11
    UPDATE_QUOTA = 12
    VIEW_FRAMEWORK = 13
    VIEW_TASK = 14
    VIEW_EXECUTOR = 15
    ACCESS_SANDBOX = 16
    ACCESS_MESOS_LOG = 17
    VIEW_FLAGS = 18
    LAUNCH_NESTED_CONTAINER = 19
    KILL_NESTED_CONTAINER = 20
    WAIT_NESTED_CONTAINER = 21
    LAUNCH_NESTED_CONTAINER_SESSION = 22
    ATTACH_CONTAINER_INPUT = 23
    ATTACH_CONTAINER_OUTPUT = 24
    VIEW_CONTAINER = 25
    SET_LOG_LEVEL = 26
    REMOVE_NESTED_CONTAINER = 27
    REGISTER_AGENT = 28
    UPDATE_MAINTENANCE_SCHEDULE = 29
    GET_MAINTENANCE_SCHEDULE = 30
    START_MAINTENANCE = 31
    STOP_MAINTENANCE = 32
    GET_MAINTENANCE_STATUS = 33
    MARK_AGENT_GONE = 34
    LAUNCH_STANDALONE_CONTAINER = 35
    KILL_STANDALONE_CONTAINER = 36
    WAIT_STANDALONE_CONTAINER = 37
    REMOVE_STANDALONE_CONTAINER = 38
    MODIFY_RESOURCE_PROVIDER_CONFIG = 39
    VIEW_STANDALONE_CONTAINER = 40
    PRUNE_IMAGES = 41
    RESIZE_VOLUME = 42
    CREATE_BLOCK_DISK = 43
    DESTROY_BLOCK_DISK = 44
    CREATE_MOUNT_DISK = 45
    DESTROY_MOUNT_DISK = 46
    VIEW_RESOURCE_PROVIDER = 47
    MARK_RESOURCE_PROVIDER_GONE = 48
    DESTROY_RAW_DISK = 49
    UPDATE_QUOTA_WITH_CONFIG = 50
    DRAIN_AGENT = 51
    DEACTIVATE_AGENT = 52
    REACTIVATE_AGENT = 53


class AclList(NamedTuple):
    """One list of an ACL file."""

    #: Its number in the original's message; lists are shown in this order.
    number: int
    #: Name of the objects in its entries.
    objects: str

    @property
    def is_of_roles(self) -> bool:
        """Whether ``a/%`` means every role below ``a``."""
        return self.objects == "roles"


#: Name of a list -> what it holds.
LISTS: Final[Mapping[str, AclList]] = MappingProxyType(
    {
        "register_frameworks": AclList(2, "roles"),
        "run_tasks": AclList(3, "users"),
        "reserve_resources": AclList(5, "roles"),
        "unreserve_resources": AclList(6, "reserver_principals"),
        "create_volumes": AclList(7, "roles"),
        "destroy_volumes": AclList(8, "creator_principals"),
        "teardown_frameworks": AclList(11, "framework_principals"),
        "update_weights": AclList(12, "roles"),
        "get_endpoints": AclList(13, "paths"),
        "get_quotas": AclList(14, "roles"),
        "update_quotas": AclList(15, "roles"),
        "view_frameworks": AclList(16, "users"),
        "view_tasks": AclList(17, "users"),
        "view_executors": AclList(18, "users"),
        "access_sandboxes": AclList(19, "users"),
        "access_mesos_logs": AclList(20, "logs"),
        "view_roles": AclList(21, "roles"),
        "view_flags": AclList(22, "flags"),
        "launch_nested_containers_as_user": AclList(23, "users"),
        "launch_nested_containers_under_parent_with_user": AclList(24, "users"),
        "kill_nested_containers": AclList(25, "users"),
        "wait_nested_containers": AclList(26, "users"),
        "launch_nested_container_sessions_as_user": AclList(27, "users"),
        "launch_nested_container_sessions_under_parent_with_user": AclList(28, "users"),
        "attach_containers_input": AclList(29, "users"),
        "attach_containers_output": AclList(30, "users"),
        "view_containers": AclList(31, "users"),
        "set_log_level": AclList(32, "level"),
        "remove_nested_containers": AclList(33, "users"),
        "register_agents": AclList(34, "agents"),
        "update_maintenance_schedules": AclList(35, "machines"),
        "get_maintenance_schedules": AclList(36, "machines"),
        "start_maintenances": AclList(37, "machines"),
        "stop_maintenances": AclList(38, "machines"),
        "get_maintenance_statuses": AclList(39, "machines"),
        "mark_agents_gone": AclList(40, "agents"),
        "launch_standalone_containers": AclList(41, "users"),
        "kill_standalone_containers": AclList(42, "users"),
        "wait_standalone_containers": AclList(43, "users"),
        "remove_standalone_containers": AclList(44, "users"),
        "modify_resource_provider_configs": AclList(45, "resource_providers"),
        "view_standalone_containers": AclList(46, "users"),
        "prune_images": AclList(47, "images"),
        "resize_volumes": AclList(48, "roles"),
        "create_block_disks": AclList(49, "roles"),
        "destroy_block_disks": AclList(50, "roles"),
        "create_mount_disks": AclList(51, "roles"),
        "destroy_mount_disks": AclList(52, "roles"),
        "view_resource_providers": AclList(53, "resource_providers"),
        "mark_resource_providers_gone": AclList(54, "resource_providers"),
        "destroy_raw_disks": AclList(55, "roles"),
        "drain_agents": AclList(56, "agents"),
        "deactivate_agents": AclList(57, "agents"),
        "reactivate_agents": AclList(58, "agents"),
    }
)

_A: Final = Action
#: Which list decides an action.
DECIDED_BY: Final[Mapping[Action, str]] = MappingProxyType(
    {
        _A.REGISTER_FRAMEWORK: "register_frameworks",
        _A.RUN_TASK: "run_tasks",
        _A.TEARDOWN_FRAMEWORK: "teardown_frameworks",
        _A.RESERVE_RESOURCES: "reserve_resources",
        _A.UNRESERVE_RESOURCES: "unreserve_resources",
        _A.CREATE_VOLUME: "create_volumes",
        _A.DESTROY_VOLUME: "destroy_volumes",
        _A.GET_ENDPOINT_WITH_PATH: "get_endpoints",
        _A.VIEW_ROLE: "view_roles",
        _A.UPDATE_WEIGHT: "update_weights",
        _A.GET_QUOTA: "get_quotas",
        _A.UPDATE_QUOTA: "update_quotas",
        _A.UPDATE_QUOTA_WITH_CONFIG: "update_quotas",
        _A.VIEW_FRAMEWORK: "view_frameworks",
        _A.VIEW_TASK: "view_tasks",
        _A.VIEW_EXECUTOR: "view_executors",
        _A.ACCESS_SANDBOX: "access_sandboxes",
        _A.ACCESS_MESOS_LOG: "access_mesos_logs",
        _A.VIEW_FLAGS: "view_flags",
        _A.LAUNCH_NESTED_CONTAINER: "launch_nested_containers_as_user",
        _A.KILL_NESTED_CONTAINER: "kill_nested_containers",
        _A.WAIT_NESTED_CONTAINER: "wait_nested_containers",
        _A.LAUNCH_NESTED_CONTAINER_SESSION: "launch_nested_container_sessions_as_user",
        _A.ATTACH_CONTAINER_INPUT: "attach_containers_input",
        _A.ATTACH_CONTAINER_OUTPUT: "attach_containers_output",
        _A.VIEW_CONTAINER: "view_containers",
        _A.SET_LOG_LEVEL: "set_log_level",
        _A.REMOVE_NESTED_CONTAINER: "remove_nested_containers",
        _A.REGISTER_AGENT: "register_agents",
        _A.UPDATE_MAINTENANCE_SCHEDULE: "update_maintenance_schedules",
        _A.GET_MAINTENANCE_SCHEDULE: "get_maintenance_schedules",
        _A.START_MAINTENANCE: "start_maintenances",
        _A.STOP_MAINTENANCE: "stop_maintenances",
        _A.GET_MAINTENANCE_STATUS: "get_maintenance_statuses",
        _A.MARK_AGENT_GONE: "mark_agents_gone",
        _A.LAUNCH_STANDALONE_CONTAINER: "launch_standalone_containers",
        _A.KILL_STANDALONE_CONTAINER: "kill_standalone_containers",
        _A.WAIT_STANDALONE_CONTAINER: "wait_standalone_containers",
        _A.REMOVE_STANDALONE_CONTAINER: "remove_standalone_containers",
        _A.MODIFY_RESOURCE_PROVIDER_CONFIG: "modify_resource_provider_configs",
        _A.VIEW_STANDALONE_CONTAINER: "view_standalone_containers",
        _A.PRUNE_IMAGES: "prune_images",
        _A.RESIZE_VOLUME: "resize_volumes",
        _A.CREATE_BLOCK_DISK: "create_block_disks",
        _A.DESTROY_BLOCK_DISK: "destroy_block_disks",
        _A.CREATE_MOUNT_DISK: "create_mount_disks",
        _A.DESTROY_MOUNT_DISK: "destroy_mount_disks",
        _A.VIEW_RESOURCE_PROVIDER: "view_resource_providers",
        _A.MARK_RESOURCE_PROVIDER_GONE: "mark_resource_providers_gone",
        _A.DESTROY_RAW_DISK: "destroy_raw_disks",
        _A.DRAIN_AGENT: "drain_agents",
        _A.DEACTIVATE_AGENT: "deactivate_agents",
        _A.REACTIVATE_AGENT: "reactivate_agents",
    }
)

#: The second list of an action, about the user of the container it is launched in.
UNDER_PARENT: Final[Mapping[Action, str]] = MappingProxyType(
    {
        _A.LAUNCH_NESTED_CONTAINER: "launch_nested_containers_under_parent_with_user",
        _A.LAUNCH_NESTED_CONTAINER_SESSION: (
            "launch_nested_container_sessions_under_parent_with_user"
        ),
    }
)
