"""From a TaskInfo to what is run: arguments, environment, user, limits.

Spec mesos.md sections 1.10 and 1.11.
"""

import math
from typing import Final

from tepui.agent import containers, volumes
from tepui.agent.state import State
from tepui.base import units
from tepui.wire import resources as wire_resources
from tepui.wire.generated import v1

#: What a container gets on top of its task, uncharged, where the original runs an executor.
OVERHEAD_CPUS_MILLI: Final = 100
OVERHEAD_MEMORY_BYTES: Final = 32 << 20

#: The environment of the agent itself is not inherited.
_PATH: Final = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
#: Longest command shown whole in an executor's name.
_NAME_MAX: Final = 15


def program(command: v1.CommandInfo) -> tuple[str, tuple[str, ...]]:
    """What is executed, and the arguments it sees, the first of which is its own name."""
    value = command.value or ""
    if command.shell is not False:
        return "/bin/sh", ("sh", "-c", value)
    return value, command.arguments or (value,)


def executor_name(info: v1.TaskInfo) -> str:
    """How the original names the executor it makes for a command task."""
    command = info.command or v1.CommandInfo()
    if command.shell is not False:
        shown = f"sh -c '{_shorten(command.value or '')}'"
    else:
        shown = f"[{_shorten(', '.join((command.value or '', *command.arguments)))}]"
    return f"Command Executor (Task: {info.task_id.value}) (Command: {shown})"


def container_spec(
    state: State,
    framework: v1.FrameworkInfo,
    info: v1.TaskInfo,
    container_id: str,
    directory: str,
) -> containers.ContainerSpec:
    """Everything needed to run a command task."""
    command = info.command or v1.CommandInfo()
    user = command.user or framework.user
    executed, argv = program(command)
    return containers.ContainerSpec(
        container_id=container_id,
        directory=directory,
        user=(user or None) if state.settings.switch_user else None,
        program=executed,
        argv=argv,
        environment=_environment(state, framework, info, directory),
        limits=limits(info),
        uris=command.uris,
        volumes=tuple(
            volumes.mounts(state.settings.work_dir, wire_resources.from_wire(info.resources))
        ),
    )


def limits(info: v1.TaskInfo) -> containers.Limits:
    """What the container may use: the task's resources, its limits, and the overhead."""
    cpus = scalar_milli(info.resources, "cpus")
    memory = scalar_milli(info.resources, "mem")
    cpus_max = info.limits.get("cpus")
    memory_max = info.limits.get("mem")
    return containers.Limits(
        cpus_milli=cpus + OVERHEAD_CPUS_MILLI,
        memory_bytes=_megabytes(memory) + OVERHEAD_MEMORY_BYTES if memory else 0,
        cpus_milli_max=_limit(cpus_max, 1000, OVERHEAD_CPUS_MILLI),
        memory_bytes_max=_limit(memory_max, 1 << 20, OVERHEAD_MEMORY_BYTES),
    )


def scalar_milli(resources: tuple[v1.Resource, ...], name: str) -> int:
    """The sum of a scalar resource in thousandths."""
    return sum(
        units.milli(resource.scalar.value)
        for resource in resources
        if resource.name == name and resource.scalar
    )


def _megabytes(milli: int) -> int:
    return (milli << 20) // 1000


def _limit(given: v1.Value_Scalar | None, unit: int, overhead: int) -> int | None:
    """None when not given, 0 when given as infinite."""
    if given is None:
        return None
    return 0 if math.isinf(given.value) else round(given.value * unit) + overhead


def _environment(
    state: State, framework: v1.FrameworkInfo, info: v1.TaskInfo, directory: str
) -> tuple[tuple[str, str], ...]:
    settings = state.settings
    variables = {
        "PATH": _PATH,
        "MESOS_FRAMEWORK_ID": framework.id.value if framework.id else "",
        "MESOS_EXECUTOR_ID": info.task_id.value,
        "MESOS_DIRECTORY": directory,
        "MESOS_SANDBOX": directory,
        "MESOS_SLAVE_ID": state.agent_id.value,
        "MESOS_SLAVE_PID": str(state.pid),
        "MESOS_AGENT_ENDPOINT": state.pid.address,
        "MESOS_CHECKPOINT": "1" if framework.checkpoint else "0",
        "MESOS_HTTP_COMMAND_EXECUTOR": "0",
        "MESOS_EXECUTOR_SHUTDOWN_GRACE_PERIOD": units.format_duration(
            settings.executor_shutdown_grace_period
        ),
        "LIBPROCESS_IP": state.pid.ip,
        "LIBPROCESS_PORT": "0",
    }
    if framework.checkpoint:
        variables["MESOS_RECOVERY_TIMEOUT"] = "15mins"
        variables["MESOS_SUBSCRIPTION_BACKOFF_MAX"] = "2secs"
    for resource in info.resources:
        if resource.allocation_info and resource.allocation_info.role:
            variables["MESOS_ALLOCATION_ROLE"] = resource.allocation_info.role
    variables |= settings.variables()
    command = info.command or v1.CommandInfo()
    for variable in command.environment.variables if command.environment else ():
        if variable.type in (None, v1.Environment_Variable_Type.VALUE):
            variables[variable.name] = variable.value or ""
    return tuple(variables.items())


def _shorten(text: str) -> str:
    return text if len(text) <= _NAME_MAX else text[:12] + "..."
