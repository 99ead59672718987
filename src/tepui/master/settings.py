"""Settings of a master, under the original's flag names (spec mesos.md section 6)."""

from dataclasses import dataclass
from typing import Final

from tepui.base import clock, units

#: Version of Mesos whose behaviour and wire format we speak; clients compare it.
MESOS_VERSION: Final = "1.12.0"


@dataclass(frozen=True, slots=True, kw_only=True)
class MasterSettings:
    """What an operator can set. Durations are nanoseconds, sizes bytes."""

    #: Address to bind and to put in our UPID; None binds every address and advertises the first.
    ip: str | None = None
    port: int = 5050
    #: Name told to schedulers and agents; None looks it up from the address.
    hostname: str | None = None
    advertise_ip: str | None = None
    advertise_port: int | None = None
    #: Where the registry is kept; None keeps it in memory.
    work_dir: str | None = None
    #: Name of the cluster, for display.
    cluster: str | None = None
    #: Role whitelist; empty allows every role.
    roles: tuple[str, ...] = ()
    allocation_interval: clock.Duration = clock.SECOND
    agent_ping_timeout: clock.Duration = 15 * clock.SECOND
    max_agent_ping_timeouts: int = 5
    agent_reregister_timeout: clock.Duration = 10 * clock.MINUTE
    #: Rescind offers nobody answered; None never does.
    offer_timeout: clock.Duration | None = None
    root_submissions: bool = True
    filter_gpu_resources: bool = True
    #: Alternatives separated by ``|``; an offer must hold at least one of them.
    min_allocatable_resources: str = "cpus:0.01|mem:32"
    max_completed_frameworks: int = 50
    max_completed_tasks_per_framework: int = 1000
    max_unreachable_tasks_per_framework: int = 1000
    #: Agents remembered after unreachable, gone or removed.
    max_removed_agents: int = 100_000
    #: Streams of operator events; one more ends the oldest.
    max_operator_event_stream_subscribers: int = 1000
    log_dir: str | None = None
    logging_level: str = "INFO"
    #: Bytes a scheduler's stream may lag behind before it is cut off as too slow.
    max_stream_buffer: units.Bytes = 16 << 20
    #: Largest request body in bytes.
    max_body: units.Bytes = 16 << 20

    @property
    def total_ping_timeout(self) -> int:
        """Silence after which an agent is unreachable."""
        return self.agent_ping_timeout * self.max_agent_ping_timeouts
