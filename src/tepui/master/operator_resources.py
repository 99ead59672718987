"""Reservations and volumes made by operators: RESERVE_RESOURCES and its relatives.

The call becomes the operation that a framework would send, on resources that nobody uses. It is
answered 202 before the agent has done anything (spec mesos.md Appendix A 40).
"""

from tepui.master import effects, events, reshaping
from tepui.master.turn import Turn
from tepui.wire.generated import v1, v1_master

_Type = v1.Offer_Operation_Type
_Operation = v1.Offer_Operation
#: The agent, if it is named, and what shall be done there.
_Wanted = tuple[v1.AgentID | None, v1.Offer_Operation]


def perform(turn: Turn, event: events.OperatorCalled) -> bool:
    """Answer the call when it is one of these; False when it is not."""
    found = _operation(event.call)
    if found is None:
        return False
    agent_id, operation = found
    agent = turn.state.agents.get(agent_id.value if agent_id else "")
    if agent is None:
        answer = effects.Respond(event.request_id, 400, "No agent found with specified ID")
        turn.emit(answer)
        return True
    refusal = reshaping.by_operator(turn, agent, operation, event.principal)
    if refusal is not None:
        turn.emit(effects.Respond(event.request_id, refusal.status, refusal.message))
    else:
        turn.emit(effects.Respond(event.request_id, 202))
    return True


def _operation(call: v1_master.Call) -> _Wanted | None:
    if (reserve := call.reserve_resources) is not None:
        body = v1.Offer_Operation_Reserve(source=reserve.source, resources=reserve.resources)
        return reserve.agent_id, _Operation(type=_Type.RESERVE, reserve=body)
    if (unreserve := call.unreserve_resources) is not None:
        freed = v1.Offer_Operation_Unreserve(resources=unreserve.resources)
        return unreserve.agent_id, _Operation(type=_Type.UNRESERVE, unreserve=freed)
    if (create := call.create_volumes) is not None:
        made = v1.Offer_Operation_Create(volumes=create.volumes)
        return create.agent_id, _Operation(type=_Type.CREATE, create=made)
    if (destroy := call.destroy_volumes) is not None:
        gone = v1.Offer_Operation_Destroy(volumes=destroy.volumes)
        return destroy.agent_id, _Operation(type=_Type.DESTROY, destroy=gone)
    return _resizing(call)


def _resizing(call: v1_master.Call) -> _Wanted | None:
    if (grow := call.grow_volume) is not None:
        more = v1.Offer_Operation_GrowVolume(volume=grow.volume, addition=grow.addition)
        return grow.agent_id, _Operation(type=_Type.GROW_VOLUME, grow_volume=more)
    if (shrink := call.shrink_volume) is not None:
        less = v1.Offer_Operation_ShrinkVolume(volume=shrink.volume, subtract=shrink.subtract)
        return shrink.agent_id, _Operation(type=_Type.SHRINK_VOLUME, shrink_volume=less)
    return None
