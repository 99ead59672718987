"""One running copy of an app: its record, and what its condition means for counting.

Records are values: a change makes a new one, and ``tracker.put`` files it. Terminal instances are
not kept; what is in the tracker is alive, or unreachable and not yet given up.
"""

import enum
from dataclasses import dataclass, field


class Condition(enum.StrEnum):
    """Where an instance stands, under the names the event stream uses."""

    #: Launch handed to Mesos, no word yet.
    PROVISIONED = "Provisioned"
    STAGING = "Staging"
    STARTING = "Starting"
    RUNNING = "Running"
    KILLING = "Killing"
    UNREACHABLE = "Unreachable"
    #: Unreachable for so long that it no longer counts as present.
    UNREACHABLE_INACTIVE = "UnreachableInactive"
    #: The master has never heard of the task, or no longer knows it.
    UNKNOWN = "Unknown"
    KILLED = "Killed"
    FINISHED = "Finished"
    FAILED = "Failed"
    ERROR = "Error"
    DROPPED = "Dropped"
    GONE = "Gone"


class Goal(enum.StrEnum):
    """What we want to become of an instance; STOPPED is for residents, in a later issue."""

    RUNNING = "Running"
    STOPPED = "Stopped"
    DECOMMISSIONED = "Decommissioned"


TERMINAL = frozenset(
    {
        Condition.KILLED,
        Condition.FINISHED,
        Condition.FAILED,
        Condition.ERROR,
        Condition.DROPPED,
        Condition.GONE,
        Condition.UNKNOWN,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """What one health check knows of one instance. Times are wall-clock milliseconds."""

    first_success_at: int | None = None
    last_success_at: int | None = None
    last_failure_at: int | None = None
    last_failure_cause: str | None = None
    consecutive_failures: int = 0

    @property
    def alive(self) -> bool | None:
        """None before the first result, else whether the newest one was a success."""
        if self.last_success_at is None:
            return None if self.last_failure_at is None else False
        return self.consecutive_failures == 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Instance:
    """One copy of an app; times are wall-clock milliseconds."""

    #: ``<path with _>.instance-<uuid>``.
    id: str
    app_id: str
    #: Version of the app it was launched from.
    version: int
    role: str
    #: ``<instance id>._app.<incarnation>``.
    task_id: str
    agent_id: str
    #: Host name of the agent.
    host: str
    #: Attributes of the agent as the constraints compare them, with ``@region`` and ``@zone``.
    attributes: dict[str, str] = field(default_factory=dict[str, str])
    #: Host ports in the order of the definitions or mappings that have one.
    ports: tuple[int, ...] = ()
    condition: Condition = Condition.PROVISIONED
    goal: Goal = Goal.RUNNING
    #: Newest Mesos state, ``TASK_RUNNING`` …; empty before the first.
    state: str = ""
    #: When the launch was handed to Mesos.
    staged_at: int = 0
    #: When it was first seen running; 0 before.
    started_at: int = 0
    #: When ``condition`` was entered.
    since: int = 0
    #: When Mesos lost sight of it; 0 while it is in sight.
    unreachable_at: int = 0
    #: (protocol, address) of its own network, if it has one.
    ip_addresses: tuple[tuple[str, str], ...] = ()
    #: One entry for each health check of its app, in order.
    health: tuple[Health, ...] = ()

    @property
    def healthy(self) -> bool | None:
        """All checks succeed: True; one has no result yet, or there are none: None; else False."""
        if not self.health:
            return None
        alive = [one.alive for one in self.health]
        if None in alive:
            return None
        return all(alive)

    @property
    def alive(self) -> bool:
        """It occupies room: neither ended nor given up as unreachable."""
        return (
            self.condition not in TERMINAL and self.condition is not Condition.UNREACHABLE_INACTIVE
        )

    @property
    def present(self) -> bool:
        """It counts towards the wanted number of instances."""
        return self.alive and self.goal is Goal.RUNNING

    @property
    def ready(self) -> bool:
        """Present, running, and healthy where that is checked."""
        return (
            self.present
            and self.condition is Condition.RUNNING
            and (not self.health or self.healthy is True)
        )
