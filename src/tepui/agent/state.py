"""Everything an agent knows: plain records with explicit indices.

Framework, executor, task, as in the original. A command task gets an executor record of its own
(same id), but no executor process: the agent itself does the executor's work. An executor is one
container. Only the handlers that ``machine.py`` lists change these records; endpoints read them.

What must survive the agent is named in ``checkpoint``; everything else is derived from it.
"""

import enum
from collections import OrderedDict, deque
from collections.abc import Iterator
from dataclasses import dataclass, field

from tepui.agent import containers
from tepui.agent.settings import AgentSettings
from tepui.base import clock, errors, randomness
from tepui.model import task_states
from tepui.model.resources import EMPTY, Resources
from tepui.security import crammd5
from tepui.security.credentials import Credential
from tepui.wire.generated import v1
from tepui.wire.libprocess import Upid

#: Framework and task id: what an update stream belongs to.
TaskKey = tuple[str, str]


class Phase(enum.StrEnum):
    """Of the agent (spec mesos.md Appendix C)."""

    RECOVERING = "RECOVERING"
    DISCONNECTED = "DISCONNECTED"
    RUNNING = "RUNNING"
    TERMINATING = "TERMINATING"


class KillCause(enum.StrEnum):
    """Why a task is being ended; decides what its last update says."""

    REQUEST = "request"
    HEALTH = "health"
    COMPLETION_TIME = "completion_time"
    SHUTDOWN = "shutdown"


@dataclass(slots=True)
class Kill:
    """A kill under way."""

    cause: KillCause
    since: clock.Instant


@dataclass(slots=True)
class Health:
    """What the health check has seen so far."""

    #: None until the first result that counts.
    healthy: bool | None = None
    consecutive_failures: int = 0


@dataclass(slots=True)
class Task:
    """One task, from RunTask until its terminal update is acknowledged; then it is history."""

    id: str
    framework_id: str
    executor_id: str
    info: v1.TaskInfo
    #: Wall clock of the launch, nanoseconds since the epoch.
    launched_ns: int
    #: Newest state; updates that carry older ones may still wait in the stream.
    state: v1.TaskState = v1.TaskState.TASK_STAGING
    #: One entry per consecutive state, newest last, without ``data``.
    statuses: list[v1.TaskStatus] = field(default_factory=list[v1.TaskStatus])
    #: Newest update that was sent to the master.
    forwarded_state: v1.TaskState | None = None
    forwarded_uuid: bytes | None = None
    kill: Kill | None = None
    health: Health = field(default_factory=Health)
    #: Last result of the check; kept to report changes only.
    check_status: v1.CheckStatusInfo | None = None

    @property
    def key(self) -> TaskKey:
        """What names the task on this agent."""
        return self.framework_id, self.id

    @property
    def terminal(self) -> bool:
        """Whether it has reached its last state."""
        return task_states.is_terminal(self.state)


@dataclass(slots=True)
class Executor:
    """One container and the tasks in it.

    Invariant: ``container_gone`` implies that every task is terminal.
    """

    id: str
    framework_id: str
    container_id: str
    directory: str
    name: str
    source: str
    #: How the container was asked for; a probe runs in the same environment.
    spec: containers.ContainerSpec
    resources: tuple[v1.Resource, ...] = ()
    #: Generated for a command task; never shown to the master.
    command_task: bool = True
    #: First process; None until started.
    pid: int | None = None
    #: No process is left, or none ever was.
    container_gone: bool = False
    tasks: dict[str, Task] = field(default_factory=dict[str, Task])
    completed_tasks: deque[Task] = field(default_factory=deque[Task])

    @property
    def terminating(self) -> bool:
        """Whether nothing in it is meant to live on."""
        return all(task.terminal for task in self.tasks.values())


@dataclass(slots=True)
class Framework:
    """A framework with something on this agent."""

    id: str
    info: v1.FrameworkInfo
    #: Its scheduler's process; None for one that speaks HTTP.
    pid: str | None = None
    #: Shutting down: its updates are no longer forwarded.
    terminating: bool = False
    executors: dict[str, Executor] = field(default_factory=dict[str, Executor])
    #: Executor of each task that is not history, by task id.
    homes: dict[str, Executor] = field(default_factory=dict[str, Executor])
    #: Oldest first, bounded by ``max_completed_executors_per_framework``.
    completed_executors: deque[Executor] = field(default_factory=deque[Executor])

    def can(self, capability: v1.FrameworkInfo_Capability_Type) -> bool:
        """Whether the framework declared the capability."""
        return any(declared.type == capability for declared in self.info.capabilities)

    def tasks(self) -> Iterator[Task]:
        """Every task that is not history, in order of launch."""
        for executor in self.executors.values():
            yield from executor.tasks.values()

    def task(self, task_id: str) -> tuple[Executor, Task] | None:
        """The task and its executor, if it is not history."""
        executor = self.homes.get(task_id)
        return (executor, executor.tasks[task_id]) if executor else None


@dataclass(slots=True)
class Stream:
    """Updates of one task on their way to the scheduler: one outstanding, the rest wait."""

    framework_id: str
    task_id: str
    #: Oldest first; the head is the outstanding one.
    pending: deque[v1.TaskStatus] = field(default_factory=deque[v1.TaskStatus])
    #: Wait before the head is sent once more, nanoseconds.
    retry_delay: int = 0


@dataclass(slots=True)
class Operation:
    """An operation that has ended, until somebody acknowledges that."""

    record: v1.Operation
    #: Wait before its end is told once more, nanoseconds.
    retry_delay: int = 0


@dataclass(slots=True)
class State:
    """An agent's whole memory."""

    settings: AgentSettings
    #: What the agent is and has; the id is set once a master gave one.
    info: v1.AgentInfo
    #: Our own process.
    pid: Upid
    ids: randomness.IdSource
    rng: randomness.Rng
    #: Changes with every life of the agent; tasks launched against another one are refused.
    resource_version: bytes
    #: What the agent proves its name with; None without.
    credential: Credential | None = None
    #: The exchange that is under way.
    authentication: crammd5.ClientSession | None = None
    phase: Phase = Phase.RECOVERING
    #: Seconds since the epoch.
    start_time: float = 0.0
    master: Upid | None = None
    #: Whether ``master`` is its own name for itself, not only an address that leads to it.
    master_exact: bool = True
    #: Whether a master was detected before; the first registration needs no random wait.
    master_seen: bool = False
    #: Bound of the next wait for an answer to our registration, nanoseconds.
    registration_backoff: int = 0
    #: How long the master may be silent, nanoseconds.
    ping_timeout: int = 75 * clock.SECOND
    frameworks: dict[str, Framework] = field(default_factory=dict[str, Framework])
    completed_frameworks: OrderedDict[str, Framework] = field(
        default_factory=OrderedDict[str, Framework]
    )
    #: Executor by container id.
    containers: dict[str, Executor] = field(default_factory=dict[str, Executor])
    #: Only those with something on its way.
    streams: dict[TaskKey, Stream] = field(default_factory=dict[TaskKey, Stream])
    #: Reservations and volumes made at run time of ``info.resources``, which stays as it started.
    checkpointed: Resources = EMPTY
    #: By uuid.
    operations: dict[bytes, Operation] = field(default_factory=dict[bytes, Operation])
    #: Counters under the original's metric names, without the ``slave/`` prefix.
    counters: dict[str, int] = field(default_factory=dict[str, int])

    @property
    def agent_id(self) -> v1.AgentID:
        """Our id. A bug to ask before a master gave one."""
        if self.info.id is None:
            raise errors.BugError("the agent has no id yet")
        return self.info.id

    def task(self, framework_id: str, task_id: str) -> tuple[Framework, Executor, Task] | None:
        """The task with its executor and framework, if it is not history."""
        framework = self.frameworks.get(framework_id)
        found = framework.task(task_id) if framework else None
        return (framework, *found) if framework and found else None

    def task_in(self, container_id: str) -> tuple[Framework, Executor, Task] | None:
        """The command task in a container, if it is not history."""
        executor = self.containers.get(container_id)
        if executor is None:
            return None
        framework = self.frameworks[executor.framework_id]
        return next(((framework, executor, task) for task in executor.tasks.values()), None)

    def count(self, name: str) -> None:
        """Add one to a counter of ``/metrics/snapshot``."""
        self.counters[name] = self.counters.get(name, 0) + 1
