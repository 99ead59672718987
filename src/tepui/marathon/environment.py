"""The environment variables that a task is given (spec marathon.md section 3.11)."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from tepui.base import units
from tepui.base.randomness import Rng
from tepui.marathon import timestamps
from tepui.marathon.app import App, ContainerType
from tepui.marathon.instance import Instance

#: Labels at least this long are not passed on as variables.
_LABEL_KEY_MAX: Final = 493
_LABEL_VALUE_MAX: Final = 512
_NOT_IN_NAMES: Final = re.compile(r"[^a-zA-Z0-9_]+")
#: Range of the port numbers that are made up for mappings without any.
_INVENTED: Final = (1025, 65_535)


@dataclass(frozen=True, slots=True)
class TaskPort:
    """One port of a task: a definition or mapping with the numbers it got."""

    #: As the app asks for it: definition's port or containerPort; 0 for any.
    requested: int
    host_port: int | None
    #: Port inside the container; equals the host port with host networking.
    container_port: int
    #: The container port was made up, since neither side names one.
    invented: bool
    name: str | None
    protocol: str
    labels: dict[str, str]
    network_names: tuple[str, ...] = ()

    @property
    def effective(self) -> int:
        """What others reach it by, as far as the task can know."""
        return self.container_port if self.host_port is None else self.host_port


def task_ports(app: App, host_ports: Sequence[int | None], rng: Rng) -> tuple[TaskPort, ...]:
    """The ports of a task, in order of definition."""
    if app.host_networking:
        return tuple(
            TaskPort(
                requested=definition.port,
                host_port=host_port,
                container_port=host_port or 0,
                invented=False,
                name=definition.name,
                protocol=definition.protocol,
                labels=definition.labels,
            )
            for definition, host_port in zip(app.port_definitions, host_ports, strict=True)
        )
    result: list[TaskPort] = []
    for mapping, host_port in zip(app.port_mappings, host_ports, strict=True):
        invented = not mapping.container_port and host_port is None
        result.append(
            TaskPort(
                requested=mapping.container_port,
                host_port=host_port,
                container_port=(
                    rng.between(*_INVENTED)
                    if invented
                    else mapping.container_port or host_port or 0
                ),
                invented=invented,
                name=mapping.name,
                protocol=mapping.protocol,
                labels=mapping.labels,
                network_names=mapping.network_names,
            )
        )
    return tuple(result)


def variables(
    app: App, instance: Instance, ports: Sequence[TaskPort], prefix: str = ""
) -> dict[str, str]:
    """All variables of a task; what the user sets wins."""
    network = {"HOST": instance.host} | _ports(ports)
    prefixed = {prefix + name: value for name, value in network.items()}
    return _context(app, instance) | _labels(app.labels) | prefixed | app.env


def _context(app: App, instance: Instance) -> dict[str, str]:
    context = {
        "MESOS_TASK_ID": instance.task_id,
        "MARATHON_APP_ID": app.id,
        "MARATHON_APP_VERSION": timestamps.text(app.version),
        "MARATHON_APP_RESOURCE_CPUS": repr(units.from_milli(app.cpus_milli)),
        "MARATHON_APP_RESOURCE_MEM": repr(units.from_milli(app.mem_milli)),
        "MARATHON_APP_RESOURCE_DISK": repr(units.from_milli(app.disk_milli)),
        "MARATHON_APP_RESOURCE_GPUS": str(app.gpus),
        "MARATHON_APP_ENFORCE_GROUP_ROLE": "false",
    }
    container = app.container
    if container and container.docker and container.type is ContainerType.DOCKER:
        context["MARATHON_APP_DOCKER_IMAGE"] = container.docker.image
    return context


def _labels(labels: dict[str, str]) -> dict[str, str]:
    named = {
        _NOT_IN_NAMES.sub("_", key).upper(): value
        for key, value in labels.items()
        if len(key) < _LABEL_KEY_MAX and len(value) < _LABEL_VALUE_MAX
    }
    return {"MARATHON_APP_LABELS": " ".join(named)} | {
        f"MARATHON_APP_LABEL_{name}": value for name, value in named.items()
    }


def _ports(ports: Sequence[TaskPort]) -> dict[str, str]:
    if not ports:
        return {}
    result: dict[str, str] = {}
    for index, port in enumerate(ports):
        number = str(port.effective)
        result[f"PORT{index}"] = number
        result[f"PORT_{port.requested or port.effective}"] = number
        if port.name:
            result[f"PORT_{port.name.upper()}"] = number
    assigned = list(_assigned(ports))
    if assigned:
        result["PORT"] = assigned[0]
        result["PORTS"] = ",".join(assigned)
    return result


def _assigned(ports: Iterable[TaskPort]) -> Iterable[str]:
    """Host ports, then invented ones; a fixed port inside the container is nobody's news."""
    yield from (str(port.host_port) for port in ports if port.host_port is not None)
    yield from (str(port.container_port) for port in ports if port.invented)
