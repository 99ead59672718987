"""What an operator can set on an agent, under the original's flag names (spec mesos.md section 6).

A flag the original has and this agent gives no meaning to yet is not here; the command line decides
what to do with it. ``check`` names every problem at once.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import msgspec

from tepui.base import clock, errors, settings


@dataclass(frozen=True, slots=True, kw_only=True)
class AgentSettings:
    """The flags of one agent. Defaults are the original's unless the field says otherwise."""

    master: str
    """Where the master listens: ``host:port``."""

    work_dir: str
    """Absolute directory for sandboxes and everything that must outlive the agent."""

    runtime_dir: str | None = None
    """Directory of the launcher's socket; a directory in ``work_dir`` by default."""

    ip: str | None = None
    """Address to listen on; every address by default."""

    port: int = 5051
    """Port for HTTP and libprocess; 0 lets the system choose."""

    advertise_ip: str | None = None
    """Address that masters and schedulers are told when it differs from ``ip``."""

    advertise_port: int | None = None
    """Port that they are told when it differs from ``port``."""

    hostname: str | None = None
    """Name that offers carry; looked up by default."""

    hostname_lookup: bool = True
    """Whether ``hostname`` is looked up when not given; the address is taken otherwise."""

    resources: str | None = None
    """Resources as ``cpus:4;mem:2048;ports:[31000-32000]`` or JSON; what is missing is detected."""

    attributes: str | None = None
    """Attributes as ``rack:r1;zone:z1``."""

    default_role: str = "*"
    """Role of resources that name none."""

    switch_user: bool = True
    """Run a task as its own user, if the agent runs as root; off, as the agent's user."""

    isolation: str | None = None
    """``cgroups/cpu,cgroups/mem`` requires control groups, ``posix/cpu,posix/mem`` does without;
    by default (not the original's) they are used where they can be written."""

    containerizers: str = "mesos"
    """Named when a task is refused that needs another one."""

    cgroups_hierarchy: str = "/sys/fs/cgroup"
    """Where the control group file systems are mounted."""

    cgroups_root: str = "mesos"
    """Control group under which every container gets its own."""

    cgroups_enable_cfs: bool = False
    """Make cpus an upper limit, too, and not only a share under contention."""

    executor_environment_variables: str | None = None
    """JSON object of variables that every task gets; the command's own win."""

    executor_shutdown_grace_period: clock.Duration = 5 * clock.SECOND
    """From SIGTERM to SIGKILL when a framework or the agent shuts down."""

    registration_backoff_factor: clock.Duration = clock.SECOND
    """The first wait is random below this; that of retries doubles from twice this to 1 min."""

    recover: str = "reconnect"
    """``reconnect`` adopts the tasks of the last life, ``cleanup`` ends them and exits."""

    strict: bool = True
    """Stop at a checkpoint record that does not read back; off, drop the record."""

    gc_delay: clock.Duration = clock.WEEK
    """How long a sandbox is kept after its task ended, on an empty disk."""

    gc_disk_headroom: float = 0.1
    """Part of the disk to keep free; the fuller the disk, the younger the sandboxes removed."""

    disk_watch_interval: clock.Duration = clock.MINUTE
    """How often old sandboxes are looked for."""

    fetcher_stall_timeout: clock.Duration = clock.MINUTE
    """A download that brings nothing for this long has failed."""

    max_completed_executors_per_framework: int = 150
    """How many ended containers of a framework the endpoints still show."""

    max_completed_frameworks: int = 50
    """How many ended frameworks the endpoints still show; no flag in the original."""

    logging_level: str = "INFO"
    """Least level that is logged: DEBUG, INFO, WARNING or ERROR."""

    credential: str | None = None
    """How the agent proves its name to the master: path or ``file://`` URL of a JSON file with
    ``principal`` and ``secret``."""

    authenticate_http_readonly: bool = False
    """Whether callers of endpoints that only read must prove who they are."""

    authenticate_http_readwrite: bool = False
    """Whether callers of endpoints that change something must."""

    http_credentials: str | None = None
    """Principals and secrets of those callers: path or ``file://`` URL of a JSON file."""

    http_authenticators: tuple[str, ...] = ("basic",)
    """How they prove it, tried in order: ``basic``, ``jwt``."""

    jwt_secret_key: str | None = None
    """Path or ``file://`` URL of the key that tokens are signed with; ``jwt`` needs it."""

    def check(self) -> None:
        """Raise UserError naming everything that is wrong."""
        problems = tuple(self._problems())
        if problems:
            raise errors.UserError("; ".join(problems))

    def variables(self) -> Mapping[str, str]:
        """``executor_environment_variables``, read. Raises UserError."""
        text = self.executor_environment_variables
        if text is None:
            return {}
        try:
            return msgspec.json.decode(text, type=dict[str, str])
        except msgspec.MsgspecError as error:
            raise errors.UserError(
                f"--executor_environment_variables is no JSON object of strings: {error}"
            ) from error

    def flags(self) -> dict[str, str]:
        """Every set flag as text, the way ``/flags`` shows them."""
        shown = settings.dump(self)
        del shown["max_completed_frameworks"]
        return dict(sorted(shown.items()))

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
        try:
            self.variables()
        except errors.UserError as error:
            yield str(error)
