"""Calls of operators that change something: which handler answers which.

Every handler answers with exactly one ``Respond``: 200 or 202 without a body, or the reason why
not. What it changes is persisted first (``registry``), and taken over again by ``restore`` when the
next master starts.
"""

from collections.abc import Callable
from typing import Final

from tepui.master import (
    draining,
    effects,
    events,
    frameworks,
    maintenance,
    operator_resources,
    quota,
    registry,
    weights,
)
from tepui.master.state import Drain
from tepui.master.turn import Turn
from tepui.wire.generated import v1, v1_maintenance, v1_master

_Type = v1_master.Call_Type
_Handler = Callable[[Turn, int, v1_master.Call], None]


def _teardown(turn: Turn, request_id: int, call: v1_master.Call) -> None:
    """TEARDOWN: remove a framework, as if it had asked for it."""
    framework_id = call.teardown.framework_id.value if call.teardown else ""
    framework = turn.state.frameworks.get(framework_id)
    if framework is None:
        turn.emit(effects.Respond(request_id, 400, "No framework found with specified ID"))
        return
    frameworks.remove(turn, framework)
    turn.emit(effects.Respond(request_id, 200))


CALLS: Final[dict[v1_master.Call_Type, _Handler]] = {
    _Type.TEARDOWN: _teardown,
    _Type.UPDATE_WEIGHTS: weights.update,
    _Type.UPDATE_QUOTA: quota.update,
    _Type.SET_QUOTA: quota.set_guarantee,
    _Type.REMOVE_QUOTA: quota.remove,
    _Type.UPDATE_MAINTENANCE_SCHEDULE: maintenance.update_schedule,
    _Type.START_MAINTENANCE: maintenance.start,
    _Type.STOP_MAINTENANCE: maintenance.stop,
    _Type.DRAIN_AGENT: draining.drain,
    _Type.DEACTIVATE_AGENT: draining.deactivate,
    _Type.REACTIVATE_AGENT: draining.reactivate,
    _Type.MARK_AGENT_GONE: draining.mark_gone,
}


def handle(turn: Turn, event: events.OperatorCalled) -> None:
    """Perform the call."""
    call = event.call
    handler = CALLS.get(call.type) if call.type else None
    if handler is not None:
        handler(turn, event.request_id, call)
    elif not operator_resources.perform(turn, event):
        turn.emit(effects.Respond(event.request_id, 501, "501 Not Implemented."))


def restore(turn: Turn, contents: registry.Contents) -> None:
    """Take over what operators decided in earlier lives; no agent is here yet."""
    state = turn.state
    state.weights.update(contents.weights)
    if contents.weights:
        turn.allocator.update_weights(contents.weights)
    for role, config in contents.quotas.items():
        state.quotas[role] = config
        turn.allocator.update_quota(role, quota.of_config(config))
    schedule = contents.schedule[0] if contents.schedule else v1_maintenance.Schedule()
    maintenance.restore(state, schedule, contents.down)
    state.deactivated_agents.update(contents.deactivated)
    for agent_id, info in contents.drains.items():
        state.drains[agent_id] = Drain(info.config, info.state)
        if info.state is v1.DrainState.DRAINING:
            state.draining.add(agent_id)
