"""What is true of a master between any two steps; for tests, the simulator, and doubt.

Costs a walk over everything, so nobody calls it per step in production.
"""

from collections.abc import Iterator

from tepui.base import errors
from tepui.master import tasks
from tepui.master.state import Agent, Framework, State
from tepui.model.resources import EMPTY, Resources
from tepui.wire import resources as wire_resources


def check_invariants(state: State) -> None:
    """Raise BugError naming everything that does not hold."""
    broken = list(violations(state))
    errors.check(not broken, "; ".join(broken))


def violations(state: State) -> Iterator[str]:
    """Everything that does not hold, as sentences."""
    for framework in state.frameworks.values():
        yield from _of_framework(state, framework)
        yield from _of_operation_ids(state, framework)
    for agent in state.agents.values():
        yield from _of_agent(state, agent)
    yield from _of_indices(state)


def _of_framework(state: State, framework: Framework) -> Iterator[str]:
    name = f"framework {framework.id}"
    if framework.active and not framework.connected:
        yield f"{name} is active but not connected"
    if framework.connected != (framework.stream_id is not None):
        yield f"{name} is connected without a stream, or the other way round"
    if framework.stream_id is not None and state.streams.get(framework.stream_id) is not framework:
        yield f"{name} is not found by its stream"
    if framework.recovered and framework.connected:
        yield f"{name} is recovered and connected"
    if framework.offers and not framework.active:
        yield f"{name} has offers but is not active"
    if framework.id in state.completed_frameworks:
        yield f"{name} is registered and completed"
    for task in framework.tasks.values():
        agent = state.agents.get(task.agent_id)
        if agent is None or agent.tasks.get(framework.id, {}).get(task.id) is not task:
            yield f"task {task.id} of {name} is not on its agent"
        if task.id in framework.unreachable_tasks:
            yield f"task {task.id} of {name} is running and unreachable"
    for agent_id, executors in framework.executors.items():
        agent = state.agents.get(agent_id)
        if agent is None or agent.executors.get(framework.id) != executors:
            yield f"executors of {name} on {agent_id} differ from the agent's"


def _of_operation_ids(state: State, framework: Framework) -> Iterator[str]:
    for operation_id, operation in framework.operations.items():
        agent = state.agents.get(operation.agent_id)
        if agent is None or agent.operations.get(operation.uuid) is not operation:
            yield f"operation {operation_id} of framework {framework.id} is not on its agent"


def _of_agent(state: State, agent: Agent) -> Iterator[str]:
    name = f"agent {agent.id}"
    if agent.active and not agent.connected:
        yield f"{name} is active but not connected"
    if agent.offers and not agent.active:
        yield f"{name} is offered but not active"
    for framework_id, here in agent.tasks.items():
        framework = state.frameworks.get(framework_id)
        for task in here.values():
            if framework is None or framework.tasks.get(task.id) is not task:
                yield f"task {task.id} on {name} is not its framework's"
    for framework_id in agent.executors:
        if framework_id not in state.frameworks:
            yield f"executors on {name} belong to nobody"
    if state.agents_by_address.get(agent.pid.address, {}).get(agent.pid.id) is not agent:
        yield f"{name} is not found by its address"
    if state.observers.get(agent.observer) != agent.id:
        yield f"{name} is not found by its ping sender"
    if agent.id in state.unreachable_agents or agent.id in state.recovered_agents:
        yield f"{name} is registered and away"
    yield from _of_resources(agent)


def _of_resources(agent: Agent) -> Iterator[str]:
    name = f"agent {agent.id}"
    by_framework = _used(agent)
    if by_framework != agent.used:
        yield f"{name} counts {agent.used} as used, its tasks use {by_framework}"
    used = Resources.sum(by_framework.values()).unallocate()
    offered = Resources.sum(offer.resources for offer in agent.offers.values()).unallocate()
    # An agent that missed an operation may not have as such what a task was launched with, but it
    # never has less of it.
    if not _covers(agent.total, used.once() + offered.nonshared()):
        yield f"{name} has {agent.total}; used are {used}, offered {offered}"
    if not agent.total.without(used.nonshared()).contains(offered.once()):
        yield f"{name} has {agent.total}, uses {used} and offers {offered}"
    base = wire_resources.from_wire(agent.info.resources)
    if agent.total.quantities() != base.quantities():
        yield f"{name} was {base} and became {agent.total}"
    for offer in agent.offers.values():
        if not all(kind.allocatable_to(offer.role) for kind in offer.resources.kinds()):
            yield f"offer {offer.id} to role {offer.role} has what others reserved"
    yield from _of_operations(agent)


def _covers(total: Resources, held: Resources) -> bool:
    have = total.quantities()
    return all(have.get(name, 0) >= amount for name, amount in held.quantities().items())


def _of_operations(agent: Agent) -> Iterator[str]:
    for uuid, operation in agent.operations.items():
        if (operation.uuid, operation.agent_id) != (uuid, agent.id):
            yield f"operation {operation.uuid.hex()} is not where it belongs on agent {agent.id}"


def _used(agent: Agent) -> dict[str, Resources]:
    used: dict[str, Resources] = {}
    for framework_id, here in agent.tasks.items():
        for task in here.values():
            if tasks.holds_resources(task):
                used[framework_id] = used.get(framework_id, EMPTY) + task.resources
    for framework_id, executors in agent.executors.items():
        for executor in executors.values():
            used[framework_id] = used.get(framework_id, EMPTY) + executor.resources
    return {framework_id: amount for framework_id, amount in used.items() if amount}


def _of_indices(state: State) -> Iterator[str]:
    for stream_id, framework in state.streams.items():
        if framework.stream_id != stream_id:
            yield f"stream {stream_id} leads to a framework on another stream"
    for offer in state.offers.values():
        framework = state.frameworks.get(offer.framework_id)
        agent = state.agents.get(offer.agent_id)
        if (
            framework is None
            or agent is None
            or framework.offers.get(offer.id) is not offer
            or agent.offers.get(offer.id) is not offer
        ):
            yield f"offer {offer.id} is not with its framework and agent"
    counted = sum(len(framework.offers) for framework in state.frameworks.values())
    if counted != len(state.offers):
        yield f"frameworks have {counted} offers, {len(state.offers)} are outstanding"
    if len(state.observers) != len(state.agents):
        yield f"{len(state.observers)} ping senders for {len(state.agents)} agents"
    by_address = sum(len(agents) for agents in state.agents_by_address.values())
    if by_address != len(state.agents):
        yield f"{by_address} agents by address, {len(state.agents)} agents"
