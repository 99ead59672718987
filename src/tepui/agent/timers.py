"""The timers an agent sets; each is its own key, so setting one again replaces it."""

from dataclasses import dataclass

from tepui.agent import probes


@dataclass(frozen=True, slots=True)
class Register:
    """Try to register (again)."""


@dataclass(frozen=True, slots=True)
class PingTimeout:
    """The master has been silent for too long."""


@dataclass(frozen=True, slots=True)
class RetryUpdate:
    """The newest unacknowledged update of a task is sent again."""

    framework_id: str
    task_id: str


@dataclass(frozen=True, slots=True)
class KillGrace:
    """A task had its time to end by itself."""

    framework_id: str
    task_id: str


@dataclass(frozen=True, slots=True)
class CompletionTime:
    """A task used up its ``max_completion_time``."""

    framework_id: str
    task_id: str


@dataclass(frozen=True, slots=True)
class NextProbe:
    """Time to look at a task again."""

    framework_id: str
    task_id: str
    kind: probes.ProbeKind


@dataclass(frozen=True, slots=True)
class RetryOperation:
    """The end of an operation is told again."""

    uuid: bytes


Timer = (
    Register | PingTimeout | RetryUpdate | KillGrace | CompletionTime | NextProbe | RetryOperation
)
