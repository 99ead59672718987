"""The port between the agent and whatever runs containers.

The machine asks with ``StartContainer``, ``SignalContainer``, ``DestroyContainer`` and
``ForgetContainer``; it hears ``ContainerStarted`` or ``ContainerFailed``, and later
``ContainerExited``, exactly one per started container. It knows nothing of processes: in production
the launcher answers, in the simulator a script does.

Promises an implementation keeps:

* A started container is reported exited once, also across restarts of the agent, until
  ``ForgetContainer`` says that the exit is durable on our side.
* ``ContainerExited`` comes only when no process of the container is left.
* ``DestroyContainer`` works at any time, also while the container is still being prepared; then
  the answer is ``ContainerFailed``. For an unknown container it does nothing.
"""

import enum
from dataclasses import dataclass

from tepui.wire.generated import v1


@dataclass(frozen=True, slots=True)
class Limits:
    """What a container may use, executor overhead included."""

    #: Guaranteed share, thousandths of a CPU.
    cpus_milli: int
    #: Guaranteed memory in bytes; 0 when the task asked for none.
    memory_bytes: int
    #: Hard limit in thousandths of a CPU; None for the agent's default.
    cpus_milli_max: int | None = None
    #: Hard limit in bytes; None for the same as guaranteed.
    memory_bytes_max: int | None = None


@dataclass(frozen=True, slots=True)
class ContainerSpec:
    """All that is needed to run one container."""

    container_id: str
    #: The sandbox: made by the starter, working directory of the command.
    directory: str
    #: Run as this user; None for the agent's own.
    user: str | None
    #: What is executed; without a slash it is looked for on the PATH of ``environment``.
    program: str
    #: What it sees as its arguments, its own name first.
    argv: tuple[str, ...]
    environment: tuple[tuple[str, str], ...]
    limits: Limits
    #: Fetched into the sandbox before the command starts.
    uris: tuple[v1.CommandInfo_URI, ...] = ()
    #: Persistent volumes: path in the sandbox, directory of the volume.
    volumes: tuple[tuple[str, str], ...] = ()


class Stage(enum.StrEnum):
    """How far a container came that never started."""

    SANDBOX = "sandbox"
    FETCH = "fetch"
    LAUNCH = "launch"
    DESTROYED = "destroyed"


@dataclass(frozen=True, slots=True)
class ContainerReport:
    """A container the launcher still knows when the agent comes back."""

    container_id: str
    pid: int
    #: An exited one is followed by its ``ContainerExited``.
    exited: bool = False


@dataclass(frozen=True, slots=True)
class Limitation:
    """A container was ended because it broke a limit."""

    reason: v1.TaskStatus_Reason
    message: str
    #: What it had asked for, in milli (memory in thousandths of a megabyte).
    memory_milli: int | None = None


@dataclass(frozen=True, slots=True)
class StartContainer:
    """Make the sandbox, fetch the URIs, start the command."""

    spec: ContainerSpec


@dataclass(frozen=True, slots=True)
class SignalContainer:
    """Send a signal to every process of the container."""

    container_id: str
    signal: int


@dataclass(frozen=True, slots=True)
class DestroyContainer:
    """Kill every process of the container, or stop preparing it."""

    container_id: str


@dataclass(frozen=True, slots=True)
class ForgetContainer:
    """The exit is recorded here; the launcher may drop it, and its control group goes."""

    container_id: str


@dataclass(frozen=True, slots=True)
class ContainerStarted:
    """The command runs."""

    container_id: str
    pid: int


@dataclass(frozen=True, slots=True)
class ContainerFailed:
    """The command never ran; ``message`` says why."""

    container_id: str
    stage: Stage
    message: str


@dataclass(frozen=True, slots=True)
class ContainerExited:
    """No process is left. ``status`` is that of wait(2); None when nobody saw it."""

    container_id: str
    status: int | None
    limitation: Limitation | None = None
