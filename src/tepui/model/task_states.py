"""Groups of task states, by their wire names (the wire's enum members are such strings).

Frameworks without the PARTITION_AWARE capability know only TASK_LOST where newer ones are told
exactly what happened; ``for_framework`` translates.
"""

from typing import Final

#: Nothing follows these; resources are free.
TERMINAL: Final = frozenset(
    {
        "TASK_FINISHED",
        "TASK_FAILED",
        "TASK_KILLED",
        "TASK_LOST",
        "TASK_ERROR",
        "TASK_DROPPED",
        "TASK_GONE",
        "TASK_GONE_BY_OPERATOR",
    }
)

#: On its way up, running, or on its way down on an agent that is there.
ACTIVE: Final = frozenset({"TASK_STAGING", "TASK_STARTING", "TASK_RUNNING", "TASK_KILLING"})

#: Told only to frameworks with PARTITION_AWARE.
PARTITION_AWARE_ONLY: Final = frozenset(
    {"TASK_DROPPED", "TASK_UNREACHABLE", "TASK_GONE", "TASK_GONE_BY_OPERATOR", "TASK_UNKNOWN"}
)


def is_terminal(state: str) -> bool:
    """True when the task is over for good."""
    return state in TERMINAL


def is_active(state: str) -> bool:
    """True when the task occupies an agent that is there."""
    return state in ACTIVE


def for_framework(state: str, *, partition_aware: bool) -> str:
    """The state as a framework is told it: TASK_LOST for what it could not understand."""
    return "TASK_LOST" if not partition_aware and state in PARTITION_AWARE_ONLY else state
