"""Agents that come: registering, registering again, and saying what changed.

An agent is durable in the registry before it is told that it is registered. One that registers
again brings its tasks, executors and frameworks, and what it brings is the truth: a master that
just started learns all of it that way, one that knew the agent compares and asks for what is
missing (spec mesos.md sections 7.4 and 10).
"""

from typing import Final

import msgspec

from tepui.base import clock, errors
from tepui.base.machine import CancelTimer
from tepui.master import (
    agent_loss,
    authentication,
    draining,
    effects,
    frameworks,
    maintenance,
    offers,
    operations,
    operator_events,
    pings,
    registry,
    statuses,
    tasks,
    timers,
)
from tepui.master.allocator import policy
from tepui.master.state import Agent, Framework
from tepui.master.turn import Turn
from tepui.model import conversions, task_states
from tepui.model.resources import Resources
from tepui.wire import attributes as wire_attributes
from tepui.wire import resources as wire_resources
from tepui.wire.generated import internal, v1
from tepui.wire.libprocess import Upid

#: Agents before this version are not answered (spec mesos.md section 10).
_OLDEST: Final = (1, 0, 0)

_RECONCILIATION = v1.TaskStatus_Reason.REASON_RECONCILIATION
_REREGISTERED = v1.TaskStatus_Reason.REASON_AGENT_REREGISTERED


# --- registering ---


def register(turn: Turn, sender: Upid, message: internal.RegisterSlaveMessage) -> None:
    """RegisterSlaveMessage: a new agent, or one that did not hear our answer."""
    state = turn.state
    state.count("messages_register_slave")
    refused = authentication.agent_problem(turn, sender, message.slave)
    if refused is not None:
        _shut_down(turn, sender, refused)
        return
    if not _is_recent(message.version) or not _is_sound(message):
        state.count("dropped_messages")
        return
    if maintenance.is_down(state, message.slave.hostname, sender.ip):
        _shut_down(turn, sender, maintenance.DOWN)
        return
    known = _at(turn, sender)
    if known is not None:
        if known.connected:
            turn.tell(known, _registered(turn, known.id))
            return
        state.count("slave_removals/reason_registered")
        agent_loss.remove(turn, known, "a new agent registered at the same address")
    agent_id = f"{state.id}-S{state.next_agent}"
    state.next_agent += 1
    info = msgspec.structs.replace(message.slave, id=v1.AgentID(value=agent_id))
    agent = _agent(
        turn,
        sender,
        info,
        version=message.version or "",
        capabilities=message.agent_capabilities,
        resource_version=message.resource_version_uuid,
        total=_total(message),
    )
    state.count("slave_registrations")
    _admit(turn, agent)
    turn.tell(agent, _registered(turn, agent.id))
    pings.start(turn, agent)


def _is_recent(version: str | None) -> bool:
    numbers = (version or "").partition("-")[0].split(".")
    return (
        len(numbers) >= 3
        and all(n.isdecimal() for n in numbers[:3])
        and (tuple(int(n) for n in numbers[:3]) >= _OLDEST)
    )


_Registration = internal.RegisterSlaveMessage | internal.ReregisterSlaveMessage


def _is_sound(message: _Registration) -> bool:
    """Whether everything in a registration can be read; what cannot is not answered."""
    groups = [message.slave.resources, message.checkpointed_resources]
    if isinstance(message, internal.ReregisterSlaveMessage):
        groups += [one.resources for one in (*message.tasks, *message.executor_infos)]
    if any(wire_resources.problem(one) is not None for group in groups for one in group):
        return False
    try:
        wire_attributes.from_wire(message.slave.attributes)
        _total(message)
    except errors.UserError:
        return False
    return True


def _total(message: _Registration) -> Resources:
    """What the agent has, with the reservations and volumes that it remembers."""
    return conversions.restore(
        wire_resources.from_wire(message.slave.resources),
        wire_resources.from_wire(message.checkpointed_resources),
    )


def _at(turn: Turn, pid: Upid) -> Agent | None:
    return turn.state.agents_by_address.get(pid.address, {}).get(pid.id)


def _agent(
    turn: Turn,
    pid: Upid,
    info: v1.AgentInfo,
    *,
    version: str,
    capabilities: tuple[v1.AgentInfo_Capability, ...],
    resource_version: v1.UUID | None,
    total: Resources,
) -> Agent:
    return Agent(
        id=info.id.value if info.id else "",
        info=info,
        pid=pid,
        version=version,
        capabilities=_names(capabilities),
        total=total,
        attributes=wire_attributes.from_wire(info.attributes),
        url=_url(pid, info),
        registered_time=turn.now.timestamp(),
        resource_version_uuid=resource_version.value if resource_version else None,
    )


def _names(capabilities: tuple[v1.AgentInfo_Capability, ...]) -> frozenset[str]:
    return frozenset(one.type.value for one in capabilities if one.type is not None)


def _url(pid: Upid, info: v1.AgentInfo) -> v1.URL:
    return v1.URL(
        scheme="http",
        address=v1.Address(hostname=info.hostname, ip=pid.ip, port=pid.port),
        path=f"/{pid.id}",
    )


def _admit(turn: Turn, agent: Agent) -> None:
    """Make the agent one of ours: durable, indexed, linked, and offered."""
    state = turn.state
    for effect in registry.admit(agent.id, agent.info):
        turn.emit(effect)
    state.agents[agent.id] = agent
    state.agents_by_address.setdefault(agent.pid.address, {})[agent.pid.id] = agent
    turn.emit(effects.Link(agent.pid))
    turn.allocator.add_agent(view(agent), agent.used)
    operator_events.agent_added(turn, agent)
    maintenance.apply_to(turn, agent)
    draining.restore(turn, agent)
    offers.trigger(turn, (agent.id,))


def view(agent: Agent) -> policy.AgentView:
    """What the allocator needs to know of the agent."""
    return policy.AgentView(
        id=agent.id,
        hostname=agent.info.hostname,
        total=agent.total,
        capabilities=agent.capabilities,
        attributes=agent.attributes,
        domain=_domain(agent.info),
    )


def _domain(info: v1.AgentInfo) -> policy.Domain | None:
    fault = info.domain.fault_domain if info.domain else None
    return policy.Domain(fault.region.name, fault.zone.name) if fault else None


def _connection(turn: Turn) -> internal.MasterSlaveConnection:
    return internal.MasterSlaveConnection(
        total_ping_timeout_seconds=clock.to_seconds(turn.state.settings.total_ping_timeout)
    )


def _registered(turn: Turn, agent_id: str) -> internal.SlaveRegisteredMessage:
    return internal.SlaveRegisteredMessage(
        slave_id=v1.AgentID(value=agent_id), connection=_connection(turn)
    )


# --- registering again ---


def reregister(turn: Turn, sender: Upid, message: internal.ReregisterSlaveMessage) -> None:
    """ReregisterSlaveMessage: an agent that has an id, whether we know it or not."""
    state = turn.state
    state.count("messages_reregister_slave")
    agent_id = message.slave.id.value if message.slave.id else ""
    if (
        not agent_id
        or not _is_recent(message.version)
        or not _is_sound(message)
        or authentication.agent_problem(turn, sender, message.slave) is not None
    ):
        state.count("dropped_messages")
        return
    if agent_id in state.gone_agents:
        _shut_down(turn, sender, agent_loss.GONE)
        return
    if maintenance.is_down(state, message.slave.hostname, sender.ip):
        _shut_down(turn, sender, maintenance.DOWN)
        return
    known = state.agents.get(agent_id)
    if known is None:
        _readmit(turn, sender, message, agent_id)
    elif known.pid.ip != sender.ip or known.info.hostname != message.slave.hostname:
        _shut_down(turn, sender, "Agent attempted to re-register with different IP / hostname")
    else:
        _reconnect(turn, sender, message, known)


def _shut_down(turn: Turn, receiver: Upid, why: str) -> None:
    turn.emit(effects.SendMessage(receiver, internal.ShutdownMessage(message=why)))


def _readmit(
    turn: Turn, sender: Upid, message: internal.ReregisterSlaveMessage, agent_id: str
) -> None:
    """An agent that this master does not have: from the registry, unreachable, or unheard of."""
    state = turn.state
    other = _at(turn, sender)
    if other is not None:
        agent_loss.remove(turn, other, "a new agent registered at the same address")
    recovered = state.recovered_agents.pop(agent_id, None)
    was_unreachable = state.unreachable_agents.pop(agent_id, None) is not None
    state.removed_agents.pop(agent_id, None)
    agent = _agent(
        turn,
        sender,
        message.slave,
        version=message.version or "",
        capabilities=message.agent_capabilities,
        resource_version=message.resource_version_uuid,
        total=_total(message),
    )
    if recovered is not None or was_unreachable:
        agent.reregistered_time = turn.now.timestamp()
    state.count("slave_reregistrations")
    _recover_frameworks(turn, message)
    returned = _recover_tasks(turn, agent, message)
    _admit(turn, agent)
    turn.tell(
        agent,
        internal.SlaveReregisteredMessage(
            slave_id=v1.AgentID(value=agent_id), connection=_connection(turn)
        ),
    )
    pings.start(turn, agent)
    draining.resume(turn, agent)
    _tell_frameworks(turn, agent, message)
    if was_unreachable:
        _tell_returned(turn, agent, returned)


def _recover_frameworks(turn: Turn, message: internal.ReregisterSlaveMessage) -> None:
    """Take in frameworks that have not subscribed since we started."""
    state = turn.state
    for info in message.frameworks:
        framework_id = info.id.value if info.id else ""
        if (
            not framework_id
            or framework_id in state.frameworks
            or framework_id in state.completed_frameworks
        ):
            continue
        framework = frameworks.of_info(info)
        framework.recovered = True
        state.frameworks[framework_id] = framework
        operations.adopt(state, framework)
        turn.allocator.add_framework(frameworks.view(framework), {}, active=False)
        operator_events.framework_added(turn, framework)


def _recover_tasks(
    turn: Turn, agent: Agent, message: internal.ReregisterSlaveMessage
) -> list[tuple[Framework, str]]:
    """Take in what runs on the agent; the allocator hears of it with the agent."""
    found = turn.state.frameworks
    returned: list[tuple[Framework, str]] = []
    for record in message.tasks:
        framework = found.get(record.framework_id.value)
        if framework is not None and record.task_id.value not in framework.tasks:
            task = tasks.of_record(record, _role(framework))
            framework.unreachable_tasks.pop(task.id, None)
            tasks.add(turn, framework, agent, task)
            returned.append((framework, task.id))
    for info in message.executor_infos:
        framework = found.get(info.framework_id.value) if info.framework_id else None
        if framework is not None:
            tasks.add_executor(framework, agent, info, _role(framework))
    return returned


def _role(framework: Framework) -> str:
    """The role of resources that came without one."""
    return framework.roles[0] if framework.roles else "*"


def _tell_frameworks(turn: Turn, agent: Agent, message: internal.ReregisterSlaveMessage) -> None:
    """Bring the agent up to date on its frameworks: changed, or removed meanwhile."""
    for info in message.frameworks:
        framework_id = info.id.value if info.id else ""
        framework = turn.state.frameworks.get(framework_id)
        if framework is not None and not framework.recovered:
            turn.tell(agent, frameworks.update_message(framework))
        elif framework_id in turn.state.completed_frameworks:
            turn.tell(
                agent,
                internal.ShutdownFrameworkMessage(framework_id=v1.FrameworkID(value=framework_id)),
            )


def _tell_returned(turn: Turn, agent: Agent, returned: list[tuple[Framework, str]]) -> None:
    """Tell frameworks that tasks they were told to be unreachable are not."""
    for framework, task_id in returned:
        task = agent.tasks.get(framework.id, {}).get(task_id)
        if task is not None:
            status = statuses.of_task(
                turn.now, task, task.state, _REREGISTERED, "Unreachable agent re-reregistered"
            )
            turn.update(framework, status)


# --- registering again where we knew it all the time ---


def _reconnect(
    turn: Turn, sender: Upid, message: internal.ReregisterSlaveMessage, agent: Agent
) -> None:
    state = turn.state
    if agent.pid != sender:
        agent_loss.unindex(state, agent)
        agent.pid = sender
        state.agents_by_address.setdefault(sender.address, {})[sender.id] = agent
    agent.version = message.version or ""
    agent.capabilities = _names(message.agent_capabilities)
    agent.url = _url(sender, message.slave)
    if message.resource_version_uuid is not None:
        agent.resource_version_uuid = message.resource_version_uuid.value
    agent.reregistered_time = turn.now.timestamp()
    _take_info(turn, agent, message)
    state.count("slave_reregistrations")
    turn.emit(effects.Link(agent.pid, is_fresh=agent.connected))
    turn.emit(CancelTimer(timers.AgentReturn(agent.id)))
    agent.connected = True
    _recover_frameworks(turn, message)
    reconciliations = _compare(turn, agent, message)
    if not agent.active and not agent.deactivated:
        agent.active = True
        turn.allocator.activate_agent(agent.id)
    turn.tell(
        agent,
        internal.SlaveReregisteredMessage(
            slave_id=v1.AgentID(value=agent.id),
            reconciliations=reconciliations,
            connection=_connection(turn),
        ),
    )
    _tell_frameworks(turn, agent, message)
    draining.resume(turn, agent)
    for framework_id, task_ids in agent.killed.items():
        for task_id in sorted(task_ids):
            tasks.tell_kill(turn, agent, framework_id, task_id)
    if "RESOURCE_PROVIDER" not in agent.capabilities and conversions.checkpointed(agent.total):
        # One on its way to the agent may be older than what the agent just told us.
        turn.tell(agent, operations.checkpoint_message(agent))


def _take_info(turn: Turn, agent: Agent, message: internal.ReregisterSlaveMessage) -> None:
    """The agent has other resources or attributes: restarted, or it missed an operation."""
    info, total = message.slave, _total(message)
    operations.settle(agent)
    if info == agent.info and total == agent.total:
        return
    if info != agent.info:
        for effect in registry.admit(agent.id, info):
            turn.emit(effect)
    offers.rescind(turn, agent.offers.values())
    agent.info, agent.total = info, total
    agent.attributes = wire_attributes.from_wire(info.attributes)
    turn.allocator.update_agent(view(agent))
    offers.trigger(turn, (agent.id,))


def _compare(
    turn: Turn, agent: Agent, message: internal.ReregisterSlaveMessage
) -> tuple[internal.ReconcileTasksMessage, ...]:
    """Ask for tasks the agent did not mention; deal with those it mentions and we do not have."""
    reported = {(one.framework_id.value, one.task_id.value) for one in message.tasks}
    asked = tuple(
        reconciliation
        for framework_id in list(agent.tasks)
        if (reconciliation := _missing(turn, agent, framework_id, reported)) is not None
    )
    adopted = [record for record in message.tasks if _take_unknown(turn, agent, record)]
    if adopted:
        _recount(turn, agent)
    running = {
        (info.framework_id.value if info.framework_id else "", info.executor_id.value)
        for info in message.executor_infos
    }
    for framework_id, executors in list(agent.executors.items()):
        for executor_id in list(executors):
            if (framework_id, executor_id) not in running:
                tasks.remove_executor(turn, agent, framework_id, executor_id)
    return asked


def _missing(
    turn: Turn, agent: Agent, framework_id: str, reported: set[tuple[str, str]]
) -> internal.ReconcileTasksMessage | None:
    absent = tuple(
        statuses.written(
            turn.now,
            task.id,
            agent.id,
            task.update_state or task.state,
            _RECONCILIATION,
            "Reconciliation request",
        )
        for task in agent.tasks[framework_id].values()
        if (framework_id, task.id) not in reported
    )
    if not absent:
        return None
    return internal.ReconcileTasksMessage(
        framework_id=v1.FrameworkID(value=framework_id),
        statuses=absent,
        framework=turn.state.frameworks[framework_id].info,
    )


def _take_unknown(turn: Turn, agent: Agent, record: v1.Task) -> bool:
    """A task that the agent has and we may not; True when it is ours from now on."""
    framework = turn.state.frameworks.get(record.framework_id.value)
    if framework is None or record.task_id.value in framework.tasks:
        return False
    if task_states.is_terminal(record.state):
        return False  # acknowledged already; the agent has not heard of it
    if not framework.info.checkpoint:
        # The framework was told that it is lost when the connection broke; it must not run on.
        tasks.tell_kill(turn, agent, framework.id, record.task_id.value)
        return False
    tasks.add(turn, framework, agent, tasks.of_record(record, _role(framework)))
    return True


def _recount(turn: Turn, agent: Agent) -> None:
    """Tell the allocator anew what is used on the agent."""
    offers.rescind(turn, agent.offers.values())
    turn.allocator.remove_agent(agent.id)
    turn.allocator.add_agent(view(agent), agent.used)
    maintenance.apply_to(turn, agent)
    if not agent.active:
        turn.allocator.deactivate_agent(agent.id)


# --- later news ---


def update(turn: Turn, _sender: Upid, message: internal.UpdateSlaveMessage) -> None:
    """UpdateSlaveMessage: the version of its resources, and the operations it knows."""
    turn.state.count("messages_update_slave")
    agent = turn.state.agents.get(message.slave_id.value)
    if agent is None:
        return
    if message.resource_version_uuid is not None:
        agent.resource_version_uuid = message.resource_version_uuid.value
    operations.compare(turn, agent, message.operations)
