"""What a service is: the app definition, complete and typed.

An ``App`` has every default filled in and every id absolute; ``marathon.definition`` makes one from
JSON in either dialect and renders it back. The machine compares, stores and launches apps, and
never changes one in place. Two kinds of change exist (spec marathon.md section 2.5): one that only
alters ``instances`` (a *scaling*), and every other one (a *config change*, which replaces the
running instances).

Units: CPU, memory and disk in milli of cores or MB; ``_ns`` nanoseconds, ``_s`` whole seconds,
because the API has whole seconds there; versions and ``_at`` are wall-clock milliseconds.
"""

import dataclasses
import enum
from dataclasses import dataclass, field
from typing import Any, Final

from tepui.base import clock

#: Field names that tell nothing about what runs: stamps, and the number of instances.
_STAMPS: Final = ("version", "last_scaling_at", "last_config_change_at")


class NetworkMode(enum.StrEnum):
    """How tasks are connected."""

    HOST = "host"
    BRIDGE = "container/bridge"
    CONTAINER = "container"


class ContainerType(enum.StrEnum):
    """Who runs the container."""

    MESOS = "MESOS"
    DOCKER = "DOCKER"


class VolumeMode(enum.StrEnum):
    """Whether tasks may write to a volume."""

    RW = "RW"
    RO = "RO"


class CheckProtocol(enum.StrEnum):
    """How health is asked for, and by whom: COMMAND and MESOS_* by the agent, others by us."""

    HTTP = "HTTP"
    HTTPS = "HTTPS"
    TCP = "TCP"
    COMMAND = "COMMAND"
    MESOS_HTTP = "MESOS_HTTP"
    MESOS_HTTPS = "MESOS_HTTPS"
    MESOS_TCP = "MESOS_TCP"


class Operator(enum.StrEnum):
    """Placement constraint operators."""

    UNIQUE = "UNIQUE"
    CLUSTER = "CLUSTER"
    GROUP_BY = "GROUP_BY"
    LIKE = "LIKE"
    UNLIKE = "UNLIKE"
    MAX_PER = "MAX_PER"
    IS = "IS"


class KillSelection(enum.StrEnum):
    """Which of equal instances goes first when there are too many."""

    YOUNGEST_FIRST = "YOUNGEST_FIRST"
    OLDEST_FIRST = "OLDEST_FIRST"


@dataclass(frozen=True, slots=True, kw_only=True)
class Constraint:
    """A rule about which agents an app may use."""

    field: str
    operator: Operator
    value: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Artifact:
    """Something to fetch into the sandbox before the task starts."""

    uri: str
    extract: bool = True
    executable: bool = False
    cache: bool = False
    dest_path: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PortDefinition:
    """A port of the agent that the task gets (host networking)."""

    #: The service port; 0 asks for one, and is replaced before the app is stored.
    port: int = 0
    #: ``tcp``, ``udp`` or ``udp,tcp``.
    protocol: str = "tcp"
    name: str | None = None
    labels: dict[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True, kw_only=True)
class PortMapping:
    """A port inside the container and what leads to it."""

    #: 0 makes it equal to the host port.
    container_port: int = 0
    #: None: none; 0: any of the offer; otherwise exactly this one.
    host_port: int | None = None
    #: 0 asks for one, and is replaced before the app is stored.
    service_port: int = 0
    protocol: str = "tcp"
    name: str | None = None
    labels: dict[str, str] = field(default_factory=dict[str, str])
    network_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """A network the tasks join."""

    mode: NetworkMode = NetworkMode.HOST
    name: str | None = None
    labels: dict[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True, kw_only=True)
class PersistentVolume:
    """Disk space that outlives its task; placement is a later issue."""

    #: ``root``, ``path`` or ``mount``.
    type: str = "root"
    size_milli: int
    max_size_milli: int | None = None
    profile_name: str | None = None
    constraints: tuple[Constraint, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Volume:
    """A directory the task sees; exactly one of the sources is set."""

    container_path: str
    mode: VolumeMode = VolumeMode.RW
    host_path: str | None = None
    persistent: PersistentVolume | None = None
    #: An external volume as the client wrote it.
    external: dict[str, Any] | None = None
    #: Name of a secret.
    secret: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Docker:
    """An image and how to run it; with container type MESOS only the image counts."""

    image: str
    force_pull_image: bool = False
    privileged: bool = False
    #: (key, value) in order; a key may repeat.
    parameters: tuple[tuple[str, str], ...] = ()
    #: Name of the secret with the registry's credentials.
    pull_config_secret: str | None = None
    #: (principal, secret) of the deprecated ``credential``.
    credential: tuple[str, str | None] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Container:
    """The box around a task."""

    type: ContainerType = ContainerType.MESOS
    docker: Docker | None = None
    volumes: tuple[Volume, ...] = ()
    port_mappings: tuple[PortMapping, ...] = ()
    #: ``linuxInfo`` as the client wrote it.
    linux_info: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthCheck:
    """How to find out whether an instance works (spec marathon.md section 3.9)."""

    protocol: CheckProtocol = CheckProtocol.HTTP
    path: str | None = None
    port_index: int | None = None
    port: int | None = None
    command: str | None = None
    grace_period_s: int = 300
    interval_s: int = 60
    timeout_s: int = 20
    #: 0 never kills.
    max_consecutive_failures: int = 3
    ignore_http_1xx: bool = False
    #: Only for checks that the agent runs.
    delay_s: int = 15
    #: ``IPv4`` or ``IPv6``.
    ip_protocol: str = "IPv4"

    @property
    def runs_on_agent(self) -> bool:
        """True when Mesos executes the check and kills by itself."""
        return self.protocol not in (CheckProtocol.HTTP, CheckProtocol.HTTPS, CheckProtocol.TCP)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadinessCheck:
    """When a new instance may take over in a deployment; executed in a later issue."""

    name: str = "readinessCheck"
    protocol: str = "HTTP"
    path: str = "/"
    port_name: str = "http-api"
    interval_s: int = 30
    timeout_s: int = 10
    status_codes: tuple[int, ...] = (200,)
    preserve_last_response: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class UpgradeStrategy:
    """Bounds on the number of instances during a replacement, as fractions of ``instances``."""

    minimum_health_capacity: float = 1.0
    maximum_over_capacity: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreachableStrategy:
    """How long an unreachable instance counts (inactive) and is remembered (expunge)."""

    inactive_after_s: int = 0
    expunge_after_s: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class App:
    """A service. Equality covers everything; see ``is_config_change`` for what matters."""

    #: Absolute path, ``/group/name``.
    id: str
    #: Run by ``/bin/sh -c``; excludes ``args``.
    cmd: str | None = None
    args: tuple[str, ...] | None = None
    user: str | None = None
    env: dict[str, str] = field(default_factory=dict[str, str])
    #: Environment variable -> name in ``secrets``.
    env_secrets: dict[str, str] = field(default_factory=dict[str, str])
    #: Secret name -> source.
    secrets: dict[str, str] = field(default_factory=dict[str, str])
    instances: int = 1
    cpus_milli: int = 1000
    mem_milli: int = 128_000
    disk_milli: int = 0
    gpus: int = 0
    #: ``""`` and ``//cmd`` mean the Mesos command executor.
    executor: str = ""
    constraints: tuple[Constraint, ...] = ()
    #: None leaves it to ``accepted_resource_roles_default_behavior``.
    accepted_resource_roles: tuple[str, ...] | None = None
    role: str = "*"
    fetch: tuple[Artifact, ...] = ()
    #: Empty unless host networking.
    port_definitions: tuple[PortDefinition, ...] = ()
    #: Host ports must equal the definitions' ports.
    require_ports: bool = False
    networks: tuple[Network, ...] = (Network(),)
    container: Container | None = None
    health_checks: tuple[HealthCheck, ...] = ()
    readiness_checks: tuple[ReadinessCheck, ...] = ()
    #: Absolute ids of apps or groups.
    dependencies: tuple[str, ...] = ()
    labels: dict[str, str] = field(default_factory=dict[str, str])
    backoff_ns: int = clock.SECOND
    backoff_factor: float = 1.15
    max_launch_delay_ns: int = 300 * clock.SECOND
    upgrade_strategy: UpgradeStrategy = UpgradeStrategy()
    kill_selection: KillSelection = KillSelection.YOUNGEST_FIRST
    #: None is "disabled": wait for ever.
    unreachable_strategy: UnreachableStrategy | None = UnreachableStrategy()
    task_kill_grace_period_s: int | None = None
    #: Parts that are stored and answered but not acted on yet, by their JSON name: ``check``,
    #: ``residency``, ``tty``, ``executorResources``, ``resourceLimits`` …
    carried: dict[str, Any] = field(default_factory=dict[str, Any])

    #: Stamped by the machine.
    version: int = 0
    last_scaling_at: int = 0
    last_config_change_at: int = 0

    @property
    def host_networking(self) -> bool:
        """Whether tasks share the network of their agent."""
        return any(network.mode is NetworkMode.HOST for network in self.networks)

    @property
    def port_mappings(self) -> tuple[PortMapping, ...]:
        """The mappings of the container; none with host networking."""
        if self.container is None or self.host_networking:
            return ()
        return self.container.port_mappings

    @property
    def resident(self) -> bool:
        """Whether instances are bound to the agents that hold their volumes."""
        return self.container is not None and any(
            volume.persistent for volume in self.container.volumes
        )

    @property
    def service_ports(self) -> tuple[int, ...]:
        """The ports by which others ask for this service, in order of definition."""
        if self.host_networking:
            return tuple(definition.port for definition in self.port_definitions)
        return tuple(mapping.service_port for mapping in self.port_mappings)


def is_config_change(old: App, new: App) -> bool:
    """True when anything but the number of instances differs: running instances are replaced."""
    return _without_stamps(old, old.instances) != _without_stamps(new, old.instances)


def is_scale_change(old: App, new: App) -> bool:
    """True when the only difference is the number of instances."""
    return old.instances != new.instances and not is_config_change(old, new)


def is_unchanged(old: App, new: App) -> bool:
    """True when ``new`` asks for nothing that ``old`` does not already say."""
    return old.instances == new.instances and not is_config_change(old, new)


def stamp(old: App | None, new: App, version: int) -> App:
    """``new`` with the version marks it deserves after ``old`` (spec marathon.md section 2.5)."""
    if old is None or is_config_change(old, new):
        return dataclasses.replace(
            new, version=version, last_scaling_at=version, last_config_change_at=version
        )
    if old.instances != new.instances:
        return dataclasses.replace(
            new,
            version=version,
            last_scaling_at=version,
            last_config_change_at=old.last_config_change_at,
        )
    return old


def restarted(app: App, version: int) -> App:
    """``app`` marked as changed at ``version`` although nothing differs: a forced replacement."""
    return dataclasses.replace(app, version=version, last_config_change_at=version)


def _without_stamps(app: App, instances: int) -> App:
    return dataclasses.replace(app, instances=instances, **dict.fromkeys(_STAMPS, 0))


def scaled(app: App, instances: int) -> App:
    """``app`` with another number of instances; ``stamp`` gives it its version."""
    return dataclasses.replace(app, instances=instances)
