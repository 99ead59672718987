"""The master's state as messages of the operator API: what GET_AGENTS, SUBSCRIBE and so on tell.

Pure pictures, each made when somebody asks. Resources appear in the endpoint form, with ``role``
beside ``reservations`` where one layer allows it (golden/busy/master-v1). Which keys JSON shows
although they are empty is not decided here but in ``api.operator_json``.
"""

from collections.abc import Iterable, Iterator

import msgspec

from tepui.master import offers, preparing
from tepui.master.state import Agent, Framework, Operation, State, Task
from tepui.model.resources import Resources
from tepui.wire import protobuf
from tepui.wire import resources as wire_resources
from tepui.wire.generated import v1, v1_master, v1_scheduler

#: Capabilities are shown in the order in which the protocol defines them.
_CAPABILITIES = tuple(v1.AgentInfo_Capability_Type)


def time_of(seconds: float) -> v1.TimeInfo | None:
    """A point in time as the protocol has it; nothing for one that never was."""
    return v1.TimeInfo(nanoseconds=int(seconds * 1e9)) if seconds else None


# --- tasks ---


def task(one: Task) -> v1.Task:
    """A task with its newest state and its history."""
    record = protobuf.decode(v1.Task, one.cold)
    return msgspec.structs.replace(
        record,
        resources=preparing.allocated(record.resources, one.role),
        state=one.state,
        statuses=tuple(one.statuses),
        status_update_state=one.update_state,
        status_update_uuid=one.update_uuid,
    )


def tasks(state: State) -> v1_master.Response_GetTasks:
    """GET_TASKS."""
    live = state.frameworks.values()
    known = [*live, *state.completed_frameworks.values()]
    return v1_master.Response_GetTasks(
        tasks=tuple(task(one) for framework in live for one in framework.tasks.values()),
        unreachable_tasks=tuple(
            task(one) for framework in live for one in framework.unreachable_tasks.values()
        ),
        completed_tasks=tuple(
            task(one) for framework in known for one in framework.completed_tasks
        ),
    )


# --- executors ---


def executors(state: State) -> v1_master.Response_GetExecutors:
    """GET_EXECUTORS."""
    return v1_master.Response_GetExecutors(
        executors=tuple(
            v1_master.Response_GetExecutors_Executor(
                executor_info=executor.info, agent_id=v1.AgentID(value=agent_id)
            )
            for framework in state.frameworks.values()
            for agent_id, here in framework.executors.items()
            for executor in here.values()
        )
    )


# --- frameworks ---


def framework(
    state: State, one: Framework, used: Iterable[Resources]
) -> v1_master.Response_GetFrameworks_Framework:
    """A framework; ``used`` is what it uses, in as many parts as there are."""
    offered = Resources.sum(offer.resources for offer in one.offers.values())
    return v1_master.Response_GetFrameworks_Framework(
        framework_info=one.info,
        active=one.active,
        connected=one.connected,
        recovered=one.recovered,
        registered_time=time_of(one.registered_time),
        reregistered_time=time_of(one.reregistered_time),
        unregistered_time=time_of(one.unregistered_time),
        offers=tuple(
            offers.to_wire(offer, one, state.agents[offer.agent_id], state)
            for offer in one.offers.values()
        ),
        allocated_resources=wire_resources.full(Resources.sum(used)),
        offered_resources=wire_resources.full(offered),
        offer_constraints=one.offer_constraints or v1_scheduler.OfferConstraints(),
    )


def frameworks(state: State) -> v1_master.Response_GetFrameworks:
    """GET_FRAMEWORKS."""
    used: dict[str, list[Resources]] = {}
    for one in state.agents.values():
        for framework_id, resources in one.used.items():
            used.setdefault(framework_id, []).append(resources)
    return v1_master.Response_GetFrameworks(
        frameworks=tuple(
            framework(state, one, used.get(one.id, ())) for one in state.frameworks.values()
        ),
        completed_frameworks=tuple(
            framework(state, one, ()) for one in state.completed_frameworks.values()
        ),
    )


# --- agents ---


def agent(one: Agent) -> v1_master.Response_GetAgents_Agent:
    """A registered agent."""
    drain = one.drain
    capabilities = (kind for kind in _CAPABILITIES if kind.value in one.capabilities)
    return v1_master.Response_GetAgents_Agent(
        agent_info=_refined(one.info),
        active=one.active,
        deactivated=one.deactivated,
        version=one.version,
        pid=str(one.pid),
        registered_time=time_of(one.registered_time),
        reregistered_time=time_of(one.reregistered_time),
        total_resources=wire_resources.full(one.total),
        allocated_resources=wire_resources.full(Resources.sum(one.used.values())),
        offered_resources=wire_resources.full(
            Resources.sum(offer.resources for offer in one.offers.values())
        ),
        capabilities=tuple(v1.AgentInfo_Capability(type=kind) for kind in capabilities),
        drain_info=v1.DrainInfo(state=drain.state, config=drain.config) if drain else None,
        # In whole seconds, as the original tells it.
        estimated_drain_start_time=time_of(float(int(drain.started))) if drain else None,
    )


def agents(state: State) -> v1_master.Response_GetAgents:
    """GET_AGENTS."""
    return v1_master.Response_GetAgents(
        agents=tuple(map(agent, state.agents.values())),
        recovered_agents=tuple(map(_refined, state.recovered_agents.values())),
    )


def _refined(info: v1.AgentInfo) -> v1.AgentInfo:
    """The info with resources in one form, whichever the agent sent."""
    resources = wire_resources.to_wire(wire_resources.from_wire(info.resources))
    return msgspec.structs.replace(info, resources=resources)


# --- the rest ---


def whole(state: State) -> v1_master.Response_GetState:
    """GET_STATE, and what a subscriber begins with."""
    return v1_master.Response_GetState(
        get_tasks=tasks(state),
        get_executors=executors(state),
        get_frameworks=frameworks(state),
        get_agents=agents(state),
    )


def operations(state: State) -> v1_master.Response_GetOperations:
    """GET_OPERATIONS."""
    return v1_master.Response_GetOperations(operations=tuple(_operations(state)))


def _operations(state: State) -> Iterator[v1.Operation]:
    for one in state.agents.values():
        yield from map(_operation, one.operations.values())


def _operation(one: Operation) -> v1.Operation:
    return v1.Operation(
        framework_id=v1.FrameworkID(value=one.framework_id) if one.framework_id else None,
        agent_id=v1.AgentID(value=one.agent_id),
        info=one.info,
        latest_status=one.latest,
        statuses=tuple(one.statuses),
        uuid=v1.UUID(value=one.uuid),
    )
