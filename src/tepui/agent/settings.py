"""What an operator can set on an agent, under the original's flag names (spec mesos.md section 6).

A flag the original has and this agent gives no meaning to yet is not here; the command line decides
whether to refuse it. Durations are nanoseconds, sizes bytes. ``check`` finds every problem at once.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from tepui.base import clock, errors, units

#: Flags whose value is a length of time; they are nanoseconds in ``AgentSettings``.
DURATION_FLAGS: Final = frozenset(
    {
        "disk_watch_interval",
        "executor_shutdown_grace_period",
        "fetcher_stall_timeout",
        "gc_delay",
        "registration_backoff_factor",
    }
)


@dataclass(frozen=True, slots=True)
class AgentSettings:
    """The flags of one agent. The defaults are the original's unless the field says otherwise."""

    master: str
    """Where the master listens: ``host:port``."""

    work_dir: str
    """Absolute directory for sandboxes and everything that must outlive the agent."""

    runtime_dir: str = ""
    """Directory for the launcher's socket; empty picks one under ``work_dir``."""

    ip: str = ""
    """Address to listen on; empty listens on every interface."""

    port: int = 5051
    """Port for HTTP and libprocess; 0 lets the system choose."""

    advertise_ip: str = ""
    """Address put into our process id when it differs from ``ip``."""

    advertise_port: int = 0
    """Port put into our process id when it differs from ``port``; 0 means the same."""

    hostname: str = ""
    """Name offers carry; empty looks one up, or takes the address without ``hostname_lookup``."""

    hostname_lookup: bool = True
    """Whether an empty ``hostname`` is looked up."""

    resources: str = ""
    """Resources as ``cpus:4;mem:2048;ports:[31000-32000]`` or JSON; what is missing is detected."""

    attributes: str = ""
    """Attributes as ``rack:r1;zone:z1``."""

    default_role: str = "*"
    """Role of resources that name none."""

    switch_user: bool = True
    """Run a task as its own user; needs root. Off, everything runs as the agent's user."""

    isolation: str = ""
    """``cgroups/cpu,cgroups/mem`` to require control groups, ``posix/cpu,posix/mem`` for plain
    processes; empty (the default here, not the original's) uses control groups where writable."""

    containerizers: str = "mesos"
    """Named in the refusal of a task that needs another one."""

    cgroups_hierarchy: str = "/sys/fs/cgroup"
    """Where the control group file systems are mounted."""

    cgroups_root: str = "mesos"
    """Control group under which a group per container is made."""

    cgroups_enable_cfs: bool = False
    """Enforce cpus as an upper limit, not only as a share under contention."""

    executor_environment_variables: dict[str, str] = field(default_factory=dict[str, str])
    """Variables every task gets; the command's own win."""

    executor_shutdown_grace_period: int = 5 * clock.SECOND
    """From SIGTERM to SIGKILL when a framework or the agent shuts down."""

    registration_backoff_factor: int = clock.SECOND
    """The first wait is random below this; that of retries doubles from twice this to 1 min."""

    recover: str = "reconnect"
    """``reconnect`` adopts the tasks of the last life, ``cleanup`` kills them and exits."""

    strict: bool = True
    """Stop at a checkpoint record that does not read back; off, drop the record and count it."""

    gc_delay: int = clock.WEEK
    """How long a sandbox is kept after its task ended."""

    gc_disk_headroom: float = 0.1
    """Part of the disk to keep free; the fuller the disk, the younger the sandboxes removed."""

    disk_watch_interval: int = clock.MINUTE
    """How often old sandboxes are looked for."""

    fetcher_stall_timeout: int = clock.MINUTE
    """A download that brings nothing for this long has failed."""

    max_completed_executors_per_framework: int = 150
    """How many ended containers of a framework the endpoints still show."""

    max_completed_frameworks: int = 50
    """How many ended frameworks the endpoints still show. No flag in the original."""

    def check(self) -> None:
        """Raise UserError naming everything that is wrong."""
        problems = tuple(self._problems())
        if problems:
            raise errors.UserError("; ".join(problems))

    def _problems(self) -> Iterator[str]:
        host, _, port = self.master.rpartition(":")
        if not host or not port.isdigit():
            yield f"--master='{self.master}' is not host:port"
        if not self.work_dir.startswith("/"):
            yield f"--work_dir='{self.work_dir}' is not an absolute path"
        if not 0 <= self.port < 1 << 16:
            yield f"--port={self.port} is not a port"
        if self.recover not in ("reconnect", "cleanup"):
            yield f"--recover='{self.recover}' is neither reconnect nor cleanup"
        if not 0 <= self.gc_disk_headroom <= 1:
            yield f"--gc_disk_headroom={self.gc_disk_headroom} is not between 0 and 1"
        for flag in sorted(DURATION_FLAGS):
            if getattr(self, flag) < 0:
                yield f"--{flag} is negative"

    def flags(self) -> dict[str, str]:
        """Every set flag as text, the way ``/flags`` shows them."""
        shown: dict[str, str] = {}
        for name in sorted(self.__dataclass_fields__):
            value = getattr(self, name)
            if value in ("", {}, None) or name == "max_completed_frameworks":
                continue
            shown[name] = _flag_text(name, value)
        return shown


def _flag_text(name: str, value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if name in DURATION_FLAGS and isinstance(value, int):
        return units.format_duration(value)
    return str(value)
