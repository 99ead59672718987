"""``/slaves``, and how an agent looks wherever it is shown."""

from typing import Any, Final

from tepui.master.api import rendering
from tepui.master.state import Agent, State
from tepui.model.resources import Resources
from tepui.wire import attributes as wire_attributes
from tepui.wire import jsonpb
from tepui.wire.generated import v1

#: Capabilities are shown in the order in which the protocol defines them.
_ORDER: Final = {kind.value: place for place, kind in enumerate(v1.AgentInfo_Capability_Type)}


def render(state: State, agent_id: str | None = None) -> bytes:
    """``/slaves``: all agents, or one."""
    known = [one for one in state.agents.values() if agent_id in (None, one.id)]
    recovered = [
        (name, info) for name, info in state.recovered_agents.items() if agent_id in (None, name)
    ]
    return rendering.page(
        {},
        [
            ("slaves", (rendering.encode(summary(one) | _in_full(one)) for one in known)),
            ("recovered_slaves", (recovered_fragment(*one) for one in recovered)),
        ],
    )


def fragment(agent: Agent) -> bytes:
    """One agent as ``/state`` shows it."""
    return rendering.encode(summary(agent))


def used(agent: Agent) -> Resources:
    """What tasks and executors use of it."""
    return Resources.sum(agent.used.values())


def offered(agent: Agent) -> Resources:
    """What is offered of it."""
    return Resources.sum(offer.resources for offer in agent.offers.values())


def summary(agent: Agent) -> dict[str, Any]:
    """One agent, as all endpoints show it."""
    shown: dict[str, Any] = {
        "id": agent.id,
        "hostname": agent.info.hostname,
        "port": agent.pid.port,
        "attributes": wire_attributes.summary(agent.attributes),
        "pid": str(agent.pid),
        "registered_time": agent.registered_time,
    }
    if agent.reregistered_time:
        shown["reregistered_time"] = agent.reregistered_time
    return shown | _resources(agent) | _drain(agent)


def _drain(agent: Agent) -> dict[str, Any]:
    """How far its draining is, if it is drained."""
    drain = agent.drain
    if drain is None:
        return {}
    info = v1.DrainInfo(state=drain.state, config=drain.config)
    shown: dict[str, Any] = {"drain_info": jsonpb.to_v0_builtins(info)}
    if drain.started:
        shown["estimated_drain_start_time_seconds"] = drain.started
    return shown


def _resources(agent: Agent) -> dict[str, Any]:
    return {
        "resources": rendering.resources(agent.total),
        "used_resources": rendering.resources(used(agent)),
        "offered_resources": rendering.resources(offered(agent)),
        "reserved_resources": {
            role: rendering.resources(reserved)
            for role, reserved in agent.total.reservations().items()
        },
        "unreserved_resources": rendering.resources(agent.total.unreserved()),
        "active": agent.active,
        "deactivated": agent.deactivated,
        "version": agent.version,
        "capabilities": sorted(agent.capabilities, key=lambda name: _ORDER.get(name, len(_ORDER))),
    }


def _in_full(agent: Agent) -> dict[str, Any]:
    return {
        "reserved_resources_full": {
            role: rendering.full(reserved) for role, reserved in agent.total.reservations().items()
        },
        "unreserved_resources_full": rendering.full(agent.total.unreserved()),
        "used_resources_full": rendering.full(used(agent)),
        "offered_resources_full": rendering.full(offered(agent)),
    }


def recovered_fragment(agent_id: str, info: v1.AgentInfo) -> bytes:
    """An agent that was there before this master started and has not returned."""
    return rendering.encode(
        {
            "id": agent_id,
            "hostname": info.hostname,
            "port": 5051 if info.port is None else info.port,
            "attributes": wire_attributes.summary(wire_attributes.from_wire(info.attributes)),
        }
    )
