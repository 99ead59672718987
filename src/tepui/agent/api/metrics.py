"""``/metrics/snapshot``: the numbers of spec mesos.md section 4.4 that this agent knows.

Names are the original's. What this agent does not have yet (revocable resources, provisioners,
resource providers) is not listed.
"""

from collections.abc import Mapping

from tepui.agent.api import reads
from tepui.agent.state import Phase, State
from tepui.base.clock import Now
from tepui.model.resources import Resources
from tepui.wire import resources
from tepui.wire.generated import v1

_LIVE_STATES = (
    v1.TaskState.TASK_STAGING,
    v1.TaskState.TASK_STARTING,
    v1.TaskState.TASK_RUNNING,
    v1.TaskState.TASK_KILLING,
)
_COUNTERS = (
    "container_launch_errors",
    "recovery_errors",
    "valid_status_updates",
    "invalid_status_updates",
    "valid_framework_messages",
    "invalid_framework_messages",
    "tasks_finished",
    "tasks_failed",
    "tasks_killed",
    "tasks_lost",
    "tasks_gone",
)


def snapshot(
    agent: State, now: Now, system: Mapping[str, float], fetches: tuple[int, int]
) -> dict[str, float]:
    """Every metric by name. ``fetches`` are the succeeded and the failed ones."""
    total = resources.from_wire(agent.info.resources).scalars()
    used = Resources.sum(
        reads.executor_resources(executor) for executor in agent.containers.values()
    ).scalars()
    shown: dict[str, float] = {
        "slave/uptime_secs": now.timestamp() - agent.start_time,
        "slave/registered": float(agent.phase is Phase.RUNNING),
        "slave/frameworks_active": len(agent.frameworks),
        "containerizer/fetcher/task_fetches_succeeded": fetches[0],
        "containerizer/fetcher/task_fetches_failed": fetches[1],
    }
    for name in _COUNTERS:
        shown[f"slave/{name}"] = agent.counters.get(name, 0)
    tasks = [task.state for one in agent.frameworks.values() for task in one.tasks()]
    for state in _LIVE_STATES:
        shown[f"slave/{state.lower().replace('task_', 'tasks_')}"] = tasks.count(state)
    shown |= _executors(agent)
    for name in ("cpus", "gpus", "mem", "disk"):
        has, uses = total.get(name, 0) / 1000, used.get(name, 0) / 1000
        shown[f"slave/{name}_total"] = has
        shown[f"slave/{name}_used"] = uses
        shown[f"slave/{name}_percent"] = uses / has if has else 0.0
    shown |= {f"system/{name}": value for name, value in system.items()}
    return {name: float(shown[name]) for name in sorted(shown)}


def _executors(agent: State) -> dict[str, float]:
    counts = {"registering": 0, "running": 0, "terminating": 0, "terminated": 0}
    for executor in agent.containers.values():
        if executor.container_gone:
            counts["terminated"] += 1
        elif executor.terminating:
            counts["terminating"] += 1
        else:
            counts["running" if executor.pid else "registering"] += 1
    return {f"slave/executors_{name}": value for name, value in counts.items()}
