"""Settings of a master, under the original's flag names (spec mesos.md section 6)."""

from dataclasses import dataclass
from typing import Final

from tepui.base import clock, units

#: Version of Mesos whose behaviour and wire format we speak; clients compare it.
MESOS_VERSION: Final = "1.12.0"


@dataclass(frozen=True, slots=True, kw_only=True)
class MasterSettings:
    """What an operator can set. Durations are nanoseconds, sizes bytes."""

    #: Address to listen on and to tell others; unset, every address, and the first one is told.
    ip: str | None = None
    #: Port to listen on; 0 lets the system choose.
    port: int = 5050
    #: Name told to schedulers and agents; unset, it is looked up from the address.
    hostname: str | None = None
    #: Address that agents and schedulers are told when it differs from ``ip``.
    advertise_ip: str | None = None
    #: Port that they are told when it differs from ``port``.
    advertise_port: int | None = None
    #: Directory in which the registry is kept; unset, it is kept in memory.
    work_dir: str | None = None
    #: Name of the cluster, for display.
    cluster: str | None = None
    #: Role whitelist; empty allows every role.
    roles: tuple[str, ...] = ()
    #: How often everything that is free is offered anew; what happens in between is at once.
    allocation_interval: clock.Duration = clock.SECOND
    #: How long an agent may take to answer a ping.
    agent_ping_timeout: clock.Duration = 15 * clock.SECOND
    #: Pings without an answer after which an agent is unreachable.
    max_agent_ping_timeouts: int = 5
    #: How long agents have to come back after they or the master went away.
    agent_reregister_timeout: clock.Duration = 10 * clock.MINUTE
    #: After this an offer nobody answered is withdrawn; unset, never.
    offer_timeout: clock.Duration | None = None
    #: Whether frameworks may run tasks as root.
    root_submissions: bool = True
    #: Whether agents with GPUs are offered to GPU-aware frameworks only.
    filter_gpu_resources: bool = True
    #: Alternatives separated by ``|``; an offer must hold at least one of them.
    min_allocatable_resources: str = "cpus:0.01|mem:32"
    #: In which order roles get offers: ``drf`` or ``random``.
    role_sorter: str = "drf"
    #: In which order the frameworks of a role get offers: ``drf`` or ``random``.
    framework_sorter: str = "drf"
    #: Resources that are nobody's share.
    fair_sharing_excluded_resource_names: tuple[str, ...] = ()
    #: After a failover, with quotas set: the part of the agents that must be back before anything
    #: is offered.
    allocator_agent_recovery_factor: float = 0.8
    #: The time after which it is offered all the same.
    allocator_recovery_timeout: clock.Duration = 10 * clock.MINUTE
    #: Ended frameworks that the endpoints still show.
    max_completed_frameworks: int = 50
    #: Ended tasks of a framework that the endpoints still show.
    max_completed_tasks_per_framework: int = 1000
    #: Unreachable tasks of a framework that the endpoints still show.
    max_unreachable_tasks_per_framework: int = 1000
    #: Agents remembered after unreachable, gone or removed.
    max_removed_agents: int = 100_000
    #: Streams of operator events; one more ends the oldest.
    max_operator_event_stream_subscribers: int = 1000
    #: Directory of the log that ``/files`` serves; unset, none is served.
    log_dir: str | None = None
    #: Least level that is logged: DEBUG, INFO, WARNING or ERROR.
    logging_level: str = "INFO"
    #: Bytes a scheduler's stream may lag behind before it is cut off as too slow.
    max_stream_buffer: units.Bytes = 16 << 20
    #: Largest request body in bytes.
    max_body: units.Bytes = 16 << 20

    #: Whether callers of endpoints that only read must prove who they are.
    authenticate_http_readonly: bool = False
    #: Whether callers of endpoints that change something must.
    authenticate_http_readwrite: bool = False
    #: Whether schedulers that speak HTTP must.
    authenticate_http_frameworks: bool = False
    #: Whether agents must, by CRAM-MD5.
    authenticate_agents: bool = False
    #: Whether frameworks that speak libprocess must, by CRAM-MD5.
    authenticate_frameworks: bool = False
    #: Principals and secrets: path or ``file://`` URL of a JSON file, one list ``credentials``.
    credentials: str | None = None
    #: How callers of endpoints prove who they are, tried in order: ``basic``, ``jwt``.
    http_authenticators: tuple[str, ...] = ("basic",)
    #: The same for schedulers.
    http_framework_authenticators: tuple[str, ...] = ("basic",)
    #: Path or ``file://`` URL of the key that tokens are signed with; ``jwt`` needs it.
    jwt_secret_key: str | None = None
    #: Who may do what: JSON, or path or ``file://`` URL of a JSON file; unset, all may do all.
    acls: str | None = None

    @property
    def total_ping_timeout(self) -> int:
        """Silence after which an agent is unreachable."""
        return self.agent_ping_timeout * self.max_agent_ping_timeouts
