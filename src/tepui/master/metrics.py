"""What ``/metrics/snapshot`` says: the master in numbers, under the original's names.

Gauges are computed from the state when asked. Counters are counted where things happen, in
``State.counters``, mostly without their ``master/`` prefix; here are the names that are shown from
the start, as zero (spec mesos.md section 4.4).
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

from tepui.base import units
from tepui.base.clock import Now
from tepui.master.state import Agent, State
from tepui.model.resources import Resources

_STATES_NOW: Final = ("staging", "starting", "running", "killing", "unreachable")
_STATES_EVER: Final = (
    "dropped",
    "error",
    "failed",
    "finished",
    "gone",
    "gone_by_operator",
    "killed",
    "lost",
)
_MESSAGES: Final = (
    "authenticate",
    "deactivate_framework",
    "decline_offers",
    "executor_to_framework",
    "exited_executor",
    "framework_to_executor",
    "kill_task",
    "launch_tasks",
    "operation_status_update",
    "operation_status_update_acknowledgement",
    "reconcile_operations",
    "reconcile_tasks",
    "register_framework",
    "register_slave",
    "reregister_framework",
    "reregister_slave",
    "resource_request",
    "revive_offers",
    "status_update",
    "status_update_acknowledgement",
    "suppress_offers",
    "unregister_framework",
    "unregister_slave",
    "update_slave",
)
_JUDGED: Final = (
    "executor_to_framework_messages",
    "framework_to_executor_messages",
    "operation_status_update_acknowledgements",
    "operation_status_updates",
    "status_update_acknowledgements",
    "status_updates",
)
_OTHERS: Final = (
    "dropped_messages",
    "event_queue_dispatches",
    "event_queue_http_requests",
    "event_queue_messages",
    "http_cache_hits",
    "operator_event_stream_subscribers",
    "recovery_slave_removals",
    "slave_registrations",
    "slave_removals",
    "slave_removals/reason_registered",
    "slave_removals/reason_unhealthy",
    "slave_removals/reason_unregistered",
    "slave_reregistrations",
    "slave_shutdowns_canceled",
    "slave_shutdowns_completed",
    "slave_shutdowns_scheduled",
    "slave_unreachable_canceled",
    "slave_unreachable_completed",
    "slave_unreachable_scheduled",
)
#: Counters that are shown before anything was counted, without prefix.
COUNTERS: Final = (
    *(f"tasks_{name}" for name in _STATES_EVER),
    *(f"messages_{name}" for name in _MESSAGES),
    *(f"{verdict}_{name}" for verdict in ("invalid", "valid") for name in _JUDGED),
    *_OTHERS,
)
_OPERATION_TYPES: Final = (
    "reserve",
    "unreserve",
    "create",
    "destroy",
    "grow_volume",
    "shrink_volume",
    "create_disk",
    "destroy_disk",
)
_OPERATION_STATES: Final = (
    "dropped",
    "error",
    "failed",
    "finished",
    "gone_by_operator",
    "pending",
    "recovering",
    "unreachable",
    "total",
)
_RESOURCES: Final = ("cpus", "disk", "gpus", "mem")
_OTHER_PREFIXES: Final = ("allocator/", "registrar/", "frameworks/")


def snapshot(
    state: State,
    now: Now,
    *,
    system: Mapping[str, float] | None = None,
    dominant_shares: Mapping[str, float] | None = None,
    offer_filters: Mapping[str, int] | None = None,
) -> dict[str, float]:
    """All metrics by name, sorted. ``system`` is the machine's, under ``/system/stats.json`` names.

    ``dominant_shares`` and ``offer_filters`` are the allocator's, by role.
    """
    agents = state.agents.values()
    figures: dict[str, float] = dict.fromkeys((f"master/{name}" for name in COUNTERS), 0.0)
    for name, count in state.counters.items():
        shown = name if name.startswith(_OTHER_PREFIXES) else f"master/{name}"
        figures[shown] = float(count)
    figures["master/uptime_secs"] = now.timestamp() - state.start_time
    figures["master/elected"] = 1.0
    figures["master/outstanding_offers"] = float(len(state.offers))
    figures |= _agents(state)
    figures |= _frameworks(state)
    figures |= _tasks(state)
    figures |= _operations(agents)
    figures |= _resources(agents)
    figures |= _allocator(agents)
    for role, share in (dominant_shares or {}).items():
        figures[f"allocator/mesos/roles/{role}/shares/dominant"] = share
    for role, active in (offer_filters or {}).items():
        figures[f"allocator/mesos/offer_filters/roles/{role}/active"] = float(active)
    for name, value in (system or {}).items():
        figures[f"system/{name.removeprefix('avg_')}"] = float(value)
    return {name: figures[name] for name in sorted(figures)}


def _agents(state: State) -> dict[str, float]:
    agents = state.agents.values()
    connected = sum(agent.connected for agent in agents)
    active = sum(agent.active for agent in agents)
    return {
        "master/slaves_connected": float(connected),
        "master/slaves_disconnected": float(len(agents) - connected),
        "master/slaves_active": float(active),
        "master/slaves_inactive": float(len(agents) - active),
        "master/slaves_unreachable": float(len(state.unreachable_agents)),
    }


def _frameworks(state: State) -> dict[str, float]:
    frameworks = state.frameworks.values()
    connected = sum(framework.connected for framework in frameworks)
    active = sum(framework.active for framework in frameworks)
    return {
        "master/frameworks_connected": float(connected),
        "master/frameworks_disconnected": float(len(frameworks) - connected),
        "master/frameworks_active": float(active),
        "master/frameworks_inactive": float(len(frameworks) - active),
    }


def _tasks(state: State) -> dict[str, float]:
    counts: Counter[str] = Counter()
    for framework in state.frameworks.values():
        counts.update(task.state for task in framework.tasks.values())
        counts["TASK_UNREACHABLE"] += len(framework.unreachable_tasks)
    return {f"master/tasks_{name}": float(counts[f"TASK_{name.upper()}"]) for name in _STATES_NOW}


def _operations(agents: Iterable[Agent]) -> dict[str, float]:
    """The operations there are now, by state, and by type and state."""
    prefixes = ("", *(f"{name}/" for name in _OPERATION_TYPES))
    figures = {
        f"master/operations/{prefix}{name}": 0.0
        for prefix in prefixes
        for name in _OPERATION_STATES
    }
    for agent in agents:
        for operation in agent.operations.values():
            state = operation.latest.state.removeprefix("OPERATION_").lower()
            kind = (operation.info.type or "").lower()
            for name in (state, "total", f"{kind}/{state}", f"{kind}/total"):
                key = f"master/operations/{name}"
                figures[key] = figures.get(key, 0.0) + 1
    return figures


def _resources(agents: Iterable[Agent]) -> dict[str, float]:
    total = Resources.sum(agent.total for agent in agents)
    used = Resources.sum(held for agent in agents for held in agent.used.values())
    figures: dict[str, float] = {}
    for suffix, have, taken in (
        ("", total.nonrevocable().scalars(), used.nonrevocable().scalars()),
        ("_revocable", total.revocable().scalars(), used.revocable().scalars()),
    ):
        for name in _RESOURCES:
            most, some = have.get(name, 0), taken.get(name, 0)
            figures[f"master/{name}{suffix}_total"] = units.from_milli(most)
            figures[f"master/{name}{suffix}_used"] = units.from_milli(some)
            figures[f"master/{name}{suffix}_percent"] = some / most if most else 0.0
    return figures


def _allocator(agents: Iterable[Agent]) -> dict[str, float]:
    total = Resources.sum(agent.total for agent in agents).scalars()
    held = Resources.sum(
        resources
        for agent in agents
        for resources in (*agent.used.values(), *(one.resources for one in agent.offers.values()))
    ).scalars()
    figures: dict[str, float] = {}
    for name, amount in total.items():
        prefix = f"allocator/mesos/resources/{name}"
        figures[f"{prefix}/total"] = units.from_milli(amount)
        figures[f"{prefix}/offered_or_allocated"] = units.from_milli(held.get(name, 0))
    return figures
