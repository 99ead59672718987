"""Apps and tasks as a GET shows them: the definition and what is known of its instances.

Pure functions of the machine's state (spec marathon.md sections 1.1, 1.2).
"""

from collections.abc import Iterable, Sequence
from statistics import median
from typing import Any, Final

from tepui.base import clock
from tepui.marathon import app as apps
from tepui.marathon import timestamps, versions
from tepui.marathon.definition import render
from tepui.marathon.instance import Condition, Health, Instance
from tepui.marathon.state import State, TaskFailure

Document = dict[str, Any]

LIST_EMBED: Final = frozenset({"counts", "deployments"})
SINGLE_EMBED: Final = frozenset({"counts", "deployments", "tasks", "lastTaskFailure"})
#: Values that stand for several.
_SHORTHANDS: Final = {
    "failures": ("tasks", "lastTaskFailure", "deployments"),
    "tasks": ("tasks", "deployments"),
}
#: Mesos states for conditions that have no update of their own.
_STATES: Final = {
    Condition.PROVISIONED: "TASK_STAGING",
    Condition.KILLING: "TASK_KILLING",
    Condition.UNREACHABLE: "TASK_UNREACHABLE",
    Condition.UNREACHABLE_INACTIVE: "TASK_UNREACHABLE",
}


def embed(values: Iterable[str], always: frozenset[str]) -> frozenset[str]:
    """The parts asked for by ``?embed=`` values, which may carry ``apps.`` or ``app.``."""
    wanted = set(always)
    for value in values:
        name = value.removeprefix("apps.").removeprefix("app.")
        wanted.update(_SHORTHANDS.get(name, (name,)))
    return frozenset(wanted)


def app_info(state: State, app: apps.App, now: clock.Now, wanted: frozenset[str]) -> Document:
    """The definition with the parts named in ``wanted``."""
    document = render.render(app)
    instances = instances_of(state, app.id)
    if "counts" in wanted:
        document |= _counts(state, app.id)
    if "deployments" in wanted:
        document["deployments"] = deployments_of(state, app.id)
    if "tasks" in wanted:
        document["tasks"] = [task(state, instance) for instance in instances]
    if "readiness" in wanted:
        # Readiness checks are executed in a later issue.
        document["readinessCheckResults"] = []
    failure = state.last_failures.get(app.id)
    if "lastTaskFailure" in wanted and failure is not None:
        document["lastTaskFailure"] = _failure(failure)
    if "taskStats" in wanted:
        document["taskStats"] = _stats(app, instances, now)
    return document


def deployments_of(state: State, app_id: str) -> list[Document]:
    """References to the deployments that touch the app now."""
    return [
        {"id": deployment.plan.id}
        for deployment in state.deployments.values()
        if app_id in deployment.plan.affected
    ]


def instances_of(state: State, app_id: str) -> list[Instance]:
    """The instances of an app, oldest first."""
    fleet = state.fleets.get(app_id)
    if fleet is None:
        return []
    return sorted(fleet.instances.values(), key=lambda one: (one.staged_at, one.id))


def task(state: State, instance: Instance) -> Document:
    """One instance, as the task it is in Mesos."""
    app = versions.of_instance(state, instance)
    document: Document = {
        "ipAddresses": [
            {"ipAddress": address, "protocol": protocol}
            for protocol, address in instance.ip_addresses
        ],
        "stagedAt": timestamps.text(instance.staged_at),
        "state": _STATES.get(instance.condition) or instance.state or "TASK_STAGING",
        "ports": instance.ports,
        "startedAt": timestamps.text(instance.started_at) if instance.started_at else None,
        "version": timestamps.text(instance.version),
        "id": instance.task_id,
        "appId": instance.app_id,
        "slaveId": instance.agent_id,
        "host": instance.host,
        "servicePorts": app.service_ports if app else (),
        "healthCheckResults": [
            _health(instance, health) for health in instance.health if health.alive is not None
        ],
        "localVolumes": [],
        "region": instance.attributes.get("@region"),
        "zone": instance.attributes.get("@zone"),
        "role": instance.role,
    }
    return {name: value for name, value in document.items() if value is not None}


def _health(instance: Instance, health: Health) -> Document:
    return {
        "alive": health.alive,
        "consecutiveFailures": health.consecutive_failures,
        "firstSuccess": _optional(health.first_success_at),
        "lastFailure": _optional(health.last_failure_at),
        "lastSuccess": _optional(health.last_success_at),
        "lastFailureCause": health.last_failure_cause,
        "instanceId": instance.id,
    }


def _optional(at_ms: int | None) -> str | None:
    return None if at_ms is None else timestamps.text(at_ms)


def _counts(state: State, app_id: str) -> Document:
    fleet = state.fleets.get(app_id)
    tallies = list(fleet.tallies.values()) if fleet else []
    return {
        "tasksStaged": sum(tally.staged for tally in tallies),
        "tasksRunning": sum(tally.running for tally in tallies),
        "tasksHealthy": sum(tally.healthy for tally in tallies),
        "tasksUnhealthy": sum(tally.unhealthy for tally in tallies),
    }


def _failure(failure: TaskFailure) -> Document:
    return {
        "appId": failure.app_id,
        "host": failure.host,
        "message": failure.message,
        "state": failure.state,
        "taskId": failure.task_id,
        "timestamp": timestamps.text(failure.at),
        "version": timestamps.text(failure.version),
        "slaveId": failure.agent_id,
    }


def _stats(app: apps.App, instances: Sequence[Instance], now: clock.Now) -> Document:
    parts = {
        "startedAfterLastScaling": [i for i in instances if i.version >= app.last_scaling_at],
        "withLatestConfig": [i for i in instances if i.version >= app.last_config_change_at],
        "withOutdatedConfig": [i for i in instances if i.version < app.last_config_change_at],
        "totalSummary": list(instances),
    }
    return {
        name: {"stats": _summary(some, now.wall_ns // clock.MILLISECOND)}
        for name, some in parts.items()
        if some
    }


def _summary(instances: Sequence[Instance], now_ms: int) -> Document:
    running = [i for i in instances if i.condition is Condition.RUNNING]
    staged = (Condition.PROVISIONED, Condition.STAGING, Condition.STARTING)
    summary: Document = {
        "counts": {
            "staged": sum(i.condition in staged for i in instances),
            "running": len(running),
            "healthy": sum(i.healthy is True for i in running),
            "unhealthy": sum(i.healthy is False for i in running),
        }
    }
    lives = [(now_ms - i.started_at) / 1000 for i in instances if i.started_at]
    if lives:
        summary["lifeTime"] = {
            "averageSeconds": render.number(sum(lives) / len(lives)),
            "medianSeconds": render.number(median(lives)),
        }
    return summary
