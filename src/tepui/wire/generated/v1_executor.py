# Written by `python -m tepui.wire.codegen` from wire/proto. Do not edit.

"""Records of mesos.v1.executor."""

import enum

import msgspec

from tepui.wire.integers import Int32, Int64, UInt32, UInt64
from tepui.wire.generated import v1


class Event_Type(enum.StrEnum):
    """mesos.v1.executor.Event.Type"""

    __hash__ = str.__hash__

    UNKNOWN = "UNKNOWN"
    SUBSCRIBED = "SUBSCRIBED"
    LAUNCH = "LAUNCH"
    LAUNCH_GROUP = "LAUNCH_GROUP"
    KILL = "KILL"
    ACKNOWLEDGED = "ACKNOWLEDGED"
    MESSAGE = "MESSAGE"
    ERROR = "ERROR"
    SHUTDOWN = "SHUTDOWN"
    HEARTBEAT = "HEARTBEAT"


class Call_Type(enum.StrEnum):
    """mesos.v1.executor.Call.Type"""

    __hash__ = str.__hash__

    UNKNOWN = "UNKNOWN"
    SUBSCRIBE = "SUBSCRIBE"
    UPDATE = "UPDATE"
    MESSAGE = "MESSAGE"
    HEARTBEAT = "HEARTBEAT"


class Event_Subscribed(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.executor.Event.Subscribed"""

    executor_info: v1.ExecutorInfo
    framework_info: v1.FrameworkInfo
    agent_info: v1.AgentInfo
    container_id: v1.ContainerID | None = None


class Event_Launch(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.executor.Event.Launch"""

    task: v1.TaskInfo


class Event_LaunchGroup(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.executor.Event.LaunchGroup"""

    task_group: v1.TaskGroupInfo


class Event_Kill(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.executor.Event.Kill"""

    task_id: v1.TaskID
    kill_policy: v1.KillPolicy | None = None


class Event_Acknowledged(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.executor.Event.Acknowledged"""

    task_id: v1.TaskID
    uuid: bytes


class Event_Message(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.executor.Event.Message"""

    data: bytes


class Event_Error(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.executor.Event.Error"""

    message: str


class Event(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.executor.Event"""

    type: Event_Type | None = None
    subscribed: Event_Subscribed | None = None
    acknowledged: Event_Acknowledged | None = None
    launch: Event_Launch | None = None
    launch_group: Event_LaunchGroup | None = None
    kill: Event_Kill | None = None
    message: Event_Message | None = None
    error: Event_Error | None = None


class Call_Update(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.executor.Call.Update"""

    status: v1.TaskStatus


class Call_Subscribe(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.executor.Call.Subscribe"""

    unacknowledged_tasks: tuple[v1.TaskInfo, ...] = ()
    unacknowledged_updates: tuple[Call_Update, ...] = ()


class Call_Message(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.executor.Call.Message"""

    data: bytes


class Call(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """mesos.v1.executor.Call"""

    executor_id: v1.ExecutorID
    framework_id: v1.FrameworkID
    type: Call_Type | None = None
    subscribe: Call_Subscribe | None = None
    update: Call_Update | None = None
    message: Call_Message | None = None
