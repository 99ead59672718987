"""Identifiers and their syntax. The types keep one sort of id from being passed as another."""

from typing import Final, NewType

FrameworkId = NewType("FrameworkId", str)
AgentId = NewType("AgentId", str)
OfferId = NewType("OfferId", str)
TaskId = NewType("TaskId", str)
ExecutorId = NewType("ExecutorId", str)
ContainerId = NewType("ContainerId", str)

#: Longest id in bytes of UTF-8: ids become names of directories.
LENGTH_MAX: Final = 255


def problem(identifier: str) -> str | None:
    """What is wrong with an id, in Mesos's words where recorded; None when fine.

    Holds for task, executor, agent, framework, container and persistence ids.
    """
    if not identifier:
        return "ID must not be empty"
    if len(identifier.encode("utf-8", "surrogatepass")) > LENGTH_MAX:
        return f"ID must not be longer than {LENGTH_MAX} bytes"
    if identifier in (".", ".."):
        return f"'{identifier}' is not allowed as an ID"
    if any(char < " " or char in "/\\\x7f" for char in identifier):
        return f"'{identifier}' contains invalid characters"
    return None
