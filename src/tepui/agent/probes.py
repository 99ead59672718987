"""The port between the agent and whatever looks whether a task is well.

Checks and health checks are decided in ``checks``; running one (a command in the sandbox, an HTTP
request, a TCP connection) is an effect. Exactly one ``ProbeFinished`` answers each ``RunProbe``,
within its time limit.
"""

import enum
from dataclasses import dataclass

from tepui.agent import containers


class ProbeKind(enum.StrEnum):
    """A health check may kill the task, a check only reports."""

    HEALTH = "health"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class CommandProbe:
    """Run a command beside the task: in its sandbox, as its user, in its limits."""

    program: str
    argv: tuple[str, ...]
    environment: tuple[tuple[str, str], ...]
    directory: str
    user: str | None
    limits: containers.Limits


@dataclass(frozen=True, slots=True)
class HttpProbe:
    """GET the URL; redirects are followed, certificates not verified, as the original does."""

    url: str


@dataclass(frozen=True, slots=True)
class TcpProbe:
    """Connect and close."""

    host: str
    port: int


Probe = CommandProbe | HttpProbe | TcpProbe


@dataclass(frozen=True, slots=True)
class RunProbe:
    """Run one probe of a container."""

    container_id: str
    kind: ProbeKind
    probe: Probe
    #: Nanoseconds; 0 waits without end.
    timeout: int


@dataclass(frozen=True, slots=True)
class ProbeFinished:
    """What a probe found: an exit code, an HTTP status code, 0 or 1 for TCP.

    None when there is nothing to report: a time-out, no connection, a command that would not start.
    """

    container_id: str
    kind: ProbeKind
    result: int | None
