"""What `tepui up` will start: names, ports, directories, resources. Pure.

Every daemon listens on one address; agents share the machine, so each gets its own port, its own
part of the processors and memory, and its own range of task ports.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from tepui.base import errors

#: Task ports of the first agent begin here, as an original agent's do; each agent gets a thousand.
_TASK_PORTS_FIRST: Final = 31_000
_TASK_PORTS_EACH: Final = 1_000
#: Most agents whose port ranges fit below 65536.
AGENTS_MAX: Final = 34
#: Memory left to the system, in MiB, when the agents' share is not given.
_MEM_RESERVED: Final = 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What the user asked for."""

    agents: int = 1
    #: Processors and MiB of memory of each agent; None shares out the machine.
    cpus: float | None = None
    mem: float | None = None
    ip: str = "127.0.0.1"
    master_port: int = 5050
    agent_port: int = 5051
    marathon_port: int = 8080
    state_dir: str


@dataclass(frozen=True, slots=True)
class Machine:
    """What there is to share."""

    cpus: int
    mem_mb: int


@dataclass(frozen=True, slots=True)
class Daemon:
    """One process to start."""

    name: str
    #: Arguments after the ``tepui`` command.
    arguments: tuple[str, ...]
    address: str
    #: A GET here answers 200 when the daemon is ready.
    ready_path: str
    #: Signal that stops it for good. An agent leaves its tasks running on SIGTERM, as it must when
    #: it is only being upgraded; SIGUSR1 ends them and unregisters it, like the original's.
    stop_signal: str = "SIGTERM"

    @property
    def url(self) -> str:
        """Where a person finds it."""
        return f"http://{self.address}"


def plan(request: Request, machine: Machine) -> list[Daemon]:
    """The daemons in the order in which they depend on each other. Raises UserError."""
    if not 1 <= request.agents <= AGENTS_MAX:
        raise errors.UserError(
            f"cannot run {request.agents} agents here", hint=f"choose 1 to {AGENTS_MAX}"
        )
    master = f"{request.ip}:{request.master_port}"
    daemons = [
        _daemon("master", master, "/health", f"--work_dir={request.state_dir}/master"),
        *(_agent(request, machine, number, master) for number in range(request.agents)),
        Daemon(
            "marathon",
            (
                "marathon",
                f"--master={master}",
                f"--http_address={request.ip}",
                f"--http_port={request.marathon_port}",
                f"--hostname={request.ip}",
                f"--state_dir={request.state_dir}/marathon",
            ),
            f"{request.ip}:{request.marathon_port}",
            "/ping",
        ),
    ]
    _check_ports(daemons)
    return daemons


def _daemon(name: str, address: str, ready_path: str, *more: str) -> Daemon:
    ip, _, port = address.rpartition(":")
    command = name.partition("-")[0]
    arguments = (command, f"--ip={ip}", f"--port={port}", f"--hostname={ip}", *more)
    stop_signal = "SIGUSR1" if command == "agent" else "SIGTERM"
    return Daemon(name, arguments, address, ready_path, stop_signal)


def _agent(request: Request, machine: Machine, number: int, master: str) -> Daemon:
    name = f"agent-{number + 1}"
    cpus = request.cpus if request.cpus is not None else machine.cpus / request.agents
    free = max(machine.mem_mb - _MEM_RESERVED, machine.mem_mb // 2)
    mem = request.mem if request.mem is not None else free // request.agents
    first = _TASK_PORTS_FIRST + number * _TASK_PORTS_EACH
    resources = f"cpus:{cpus:g};mem:{mem:g};ports:[{first}-{first + _TASK_PORTS_EACH - 1}]"
    return _daemon(
        name,
        f"{request.ip}:{request.agent_port + number}",
        "/health",
        f"--master={master}",
        f"--work_dir={request.state_dir}/{name}",
        f"--resources={resources}",
    )


def _check_ports(daemons: Iterable[Daemon]) -> None:
    seen: dict[str, str] = {}
    for daemon in daemons:
        if daemon.address in seen:
            raise errors.UserError(
                f"{daemon.name} and {seen[daemon.address]} would both listen on {daemon.address}",
                hint="choose other ports with --master-port, --agent-port, --marathon-port",
            )
        seen[daemon.address] = daemon.name
