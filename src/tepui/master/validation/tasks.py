"""Tasks of LAUNCH and LAUNCH_GROUP (spec mesos.md section 1.5): the ordered list of rules.

The first rule that speaks wins, and its text becomes the message of the TASK_ERROR.
"""

from dataclasses import dataclass

from tepui.master.state import Agent, Framework
from tepui.model.resources import Resources
from tepui.wire.generated import v1


@dataclass(frozen=True, slots=True)
class Launch:
    """What a task is judged against."""

    framework: Framework
    agent: Agent
    #: What is left of the accepted offers at this operation.
    offered: Resources


def validate(task: v1.TaskInfo, launch: Launch) -> str | None:
    """Why this task of a LAUNCH cannot be launched, or None.

    ``task.resources`` and ``task.executor.resources`` carry allocation_info and the
    post-refinement format already; ``executor.framework_id`` is filled in.
    """
    raise NotImplementedError


def validate_group(
    executor: v1.ExecutorInfo, group: v1.TaskGroupInfo, launch: Launch
) -> str | None:
    """Why this LAUNCH_GROUP cannot be launched, or None; same preparation as ``validate``."""
    raise NotImplementedError
