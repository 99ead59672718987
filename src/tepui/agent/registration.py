"""The agent and its master: detect, register, stay in touch.

Registering is asking until answered: the message goes out, the wait for the answer is random below
a bound that doubles from twice ``registration_backoff_factor`` to a minute. A broken link, silence
beyond the ping time-out, or a ping that calls us disconnected all lead to the same place: ask the
detector again, and register anew. Tasks do not notice any of it.
"""

from collections.abc import Iterator
from typing import Final

import msgspec

from tepui.agent import checkpoint, events, launching, operations, statuses, timers, updates
from tepui.agent.effects import DetectMaster, Effect, Level, Link, Log, SendMessage, Terminate
from tepui.agent.state import Executor, Framework, Phase, State, Task
from tepui.base import clock
from tepui.base.clock import Now
from tepui.base.machine import CancelTimer, SetTimer
from tepui.wire import resources
from tepui.wire.generated import internal, v1
from tepui.wire.libprocess import Upid

#: The Mesos version this agent answers for; masters refuse agents below 1.0.0.
VERSION: Final = "1.12.0"
_BACKOFF_MAX: Final = clock.MINUTE

#: What this agent understands. The master only uses what is declared here.
CAPABILITIES: Final = tuple(
    v1.AgentInfo_Capability_Type(name)
    for name in (
        "MULTI_ROLE",
        "HIERARCHICAL_ROLE",
        "RESERVATION_REFINEMENT",
        "RESOURCE_PROVIDER",
        "RESIZE_VOLUME",
        "AGENT_OPERATION_FEEDBACK",
        "TASK_RESOURCE_LIMITS",
    )
)


def on_master_detected(state: State, event: events.MasterDetected) -> Iterator[Effect]:
    """There is a leading master, or none any more."""
    if state.phase is Phase.TERMINATING:
        return
    yield from _disconnect(state)
    state.master, state.master_exact = event.master, event.exact
    if event.master is None:
        yield CancelTimer(timers.Register())
        yield Log(Level.WARNING, "No master is leading; waiting for one")
        return
    factor = state.settings.registration_backoff_factor
    state.registration_backoff = 2 * factor
    # The wait keeps thousands of agents from storming a new master; a fresh agent comes alone.
    wait = state.rng.below(factor + 1) if state.master_seen else 0
    state.master_seen = True
    yield Log(Level.INFO, f"Detected master {event.master}")
    yield SetTimer(timers.Register(), wait)


def register(state: State) -> Iterator[Effect]:
    """Ask to be registered, and again later unless answered."""
    if state.phase is not Phase.DISCONNECTED or state.master is None:
        return
    # Each try is a version of its own. The master may take us back from an earlier one, launch, and
    # then read this one, which lists none of that: what it launched in between must be void too.
    state.resource_version = state.ids.uuid_bytes()
    yield Link(state.master)
    yield SendMessage(state.master, _registration(state))
    yield SetTimer(timers.Register(), state.rng.below(state.registration_backoff + 1))
    state.registration_backoff = min(2 * state.registration_backoff, _BACKOFF_MAX)


def introduces_itself(state: State, sender: Upid) -> bool:
    """Whether a stranger's answer to our registration is our master's, under its own name."""
    return (
        state.phase is Phase.DISCONNECTED
        and state.master is not None
        and not state.master_exact
        and (sender.id, sender.port) == (state.master.id, state.master.port)
    )


def on_introduced(state: State, sender: Upid) -> Iterator[Effect]:
    """From now on the master has the name it gives itself."""
    yield Log(Level.INFO, f"The master at {state.master} calls itself {sender}")
    state.master = sender
    yield Link(sender)


def on_registered(state: State, message: internal.SlaveRegisteredMessage) -> Iterator[Effect]:
    """The master took us in and gave us an id."""
    if state.info.id and state.info.id != message.slave_id:
        yield from _wrong_id(state, message.slave_id)
        return
    if state.info.id is None:
        state.info = msgspec.structs.replace(state.info, id=message.slave_id)
        yield checkpoint.save_agent(state.info)
    yield from _connected(state, message.connection)


def on_reregistered(
    state: State, now: Now, message: internal.SlaveReregisteredMessage
) -> Iterator[Effect]:
    """The master knows us again; tasks it asks about and we do not have are lost."""
    if state.info.id != message.slave_id:
        yield from _wrong_id(state, message.slave_id)
        return
    yield from _connected(state, message.connection)
    for reconciliation in message.reconciliations:
        framework_id = reconciliation.framework_id.value
        info = reconciliation.framework
        framework = state.frameworks.get(framework_id)
        framework = framework or (Framework(framework_id, info) if info else None)
        for asked in reconciliation.statuses:
            task_id = asked.task_id.value
            if state.task(framework_id, task_id) or (framework_id, task_id) in state.streams:
                continue
            status = statuses.from_agent(
                state,
                now,
                task_id,
                launching.lost_state(framework, v1.TaskState.TASK_DROPPED),
                message="Reconciliation: task unknown to the agent",
                reason=v1.TaskStatus_Reason.REASON_RECONCILIATION,
            )
            yield from updates.record_unknown(state, framework_id, status)


def on_ping(state: State, sender: Upid, message: internal.PingSlaveMessage) -> Iterator[Effect]:
    """The master asks whether we live, and tells whether it thinks we are connected."""
    yield SendMessage(sender, internal.PongSlaveMessage())
    if state.phase is not Phase.RUNNING:
        return
    yield SetTimer(timers.PingTimeout(), state.ping_timeout)
    if not message.connected:
        yield Log(Level.WARNING, "The master lost our connection; registering again")
        yield from _lose_master(state)


def on_ping_timeout(state: State) -> Iterator[Effect]:
    """The master has been silent for too long."""
    if state.phase is Phase.RUNNING:
        yield Log(Level.WARNING, f"No ping from the master for {_seconds(state.ping_timeout)} s")
        yield from _lose_master(state)


def on_peer_exited(state: State, event: events.PeerExited) -> Iterator[Effect]:
    """The link to the master broke; while registering, the next try makes a new one."""
    if state.master and state.master.address == event.address and state.phase is Phase.RUNNING:
        yield Log(Level.WARNING, f"Lost the connection to master {state.master}")
        yield from _lose_master(state)


def _lose_master(state: State) -> Iterator[Effect]:
    yield from _disconnect(state)
    yield DetectMaster()


def _disconnect(state: State) -> Iterator[Effect]:
    if state.phase is Phase.RUNNING:
        state.phase = Phase.DISCONNECTED
        # What the master sent before it knows us again is void, however late it arrives: it may
        # have given those tasks up, and nobody would ever look after them.
        state.resource_version = state.ids.uuid_bytes()
        yield CancelTimer(timers.PingTimeout())
        yield from updates.pause(state)
        yield from operations.pause(state)


def _connected(state: State, connection: internal.MasterSlaveConnection | None) -> Iterator[Effect]:
    if state.phase is not Phase.DISCONNECTED or state.master is None:
        return
    state.phase = Phase.RUNNING
    if connection and connection.total_ping_timeout_seconds:
        state.ping_timeout = clock.seconds(connection.total_ping_timeout_seconds)
    yield Log(Level.INFO, f"Registered with master {state.master} as {state.agent_id.value}")
    yield CancelTimer(timers.Register())
    yield SetTimer(timers.PingTimeout(), state.ping_timeout)
    yield SendMessage(
        state.master,
        internal.UpdateSlaveMessage(
            slave_id=state.agent_id,
            update_oversubscribed_resources=False,
            operations=internal.UpdateSlaveMessage_Operations(operations=operations.records(state)),
            resource_version_uuid=v1.UUID(value=state.resource_version),
            resource_providers=internal.UpdateSlaveMessage_ResourceProviders(),
        ),
    )
    yield from updates.resume(state)
    yield from operations.resume(state)


def _wrong_id(state: State, given: v1.AgentID) -> Iterator[Effect]:
    ours = state.info.id.value if state.info.id else "none"
    text = f"The master registered this agent as {given.value}, but its id is {ours}"
    yield Log(Level.ERROR, text)
    yield Terminate(text)


def _registration(state: State) -> internal.RegisterSlaveMessage | internal.ReregisterSlaveMessage:
    info = msgspec.structs.replace(state.info, resources=_downgrade(state.info.resources))
    capabilities = tuple(v1.AgentInfo_Capability(type=kind) for kind in CAPABILITIES)
    version = v1.UUID(value=state.resource_version)
    if state.info.id is None:
        return internal.RegisterSlaveMessage(
            slave=info,
            checkpointed_resources=operations.checkpointed(state),
            version=VERSION,
            agent_capabilities=capabilities,
            resource_version_uuid=version,
        )
    executors = [
        (framework, executor)
        for framework in state.frameworks.values()
        for executor in framework.executors.values()
    ]
    return internal.ReregisterSlaveMessage(
        slave=info,
        checkpointed_resources=operations.checkpointed(state),
        tasks=tuple(
            task_record(state, executor, task)
            for _, executor in executors
            for task in executor.tasks.values()
        ),
        version=VERSION,
        frameworks=tuple(framework.info for framework in state.frameworks.values()),
        agent_capabilities=capabilities,
        resource_version_uuid=version,
    )


def task_record(state: State, executor: Executor, task: Task) -> v1.Task:
    """The task as masters and endpoints know it."""
    info = task.info
    return v1.Task(
        name=info.name,
        task_id=info.task_id,
        framework_id=v1.FrameworkID(value=task.framework_id),
        executor_id=None if executor.command_task else v1.ExecutorID(value=executor.id),
        agent_id=state.agent_id,
        state=task.state,
        resources=_downgrade(info.resources),
        statuses=tuple(task.statuses),
        status_update_state=task.forwarded_state,
        status_update_uuid=task.forwarded_uuid,
        labels=info.labels,
        discovery=info.discovery,
        container=info.container,
        health_check=info.health_check,
        kill_policy=info.kill_policy,
        user=info.command.user if info.command else None,
        limits=info.limits,
    )


def _downgrade(records: tuple[v1.Resource, ...]) -> tuple[v1.Resource, ...]:
    """The form that every master reads: a role, where there is at most one reservation."""
    read = map(resources.one_from_wire, records)
    return tuple(resources.one_to_wire(one, refined=len(one.kind.reservations) > 1) for one in read)


def _seconds(duration: int) -> int:
    return round(clock.to_seconds(duration))
