"""The state as one caller may see it (spec mesos.md section 9: what VIEW_… denies is left out).

``visible`` copies what the caller sees, before anything is rendered; so no endpoint can forget to
filter, and whatever renders a state renders a view. The copy shares all records that are shown
whole. Where everybody sees everything it is the state itself. A view is for rendering in the same
turn: it goes stale like any copy, and no handler may change it.

What the copy cannot express, renderers ask ``state.viewer``: which roles they name, and whether the
flags are shown.
"""

import dataclasses
from collections import OrderedDict, deque
from functools import lru_cache
from typing import Final

import msgspec

from tepui.master.authorization import machine_name
from tepui.master.state import Agent, Executor, Framework, Operation, State, Task
from tepui.model.kinds import Kind
from tepui.security.viewing import Viewer
from tepui.wire import protobuf
from tepui.wire import resources as wire_resources
from tepui.wire.generated import v1, v1_maintenance, v1_master

#: Tasks whose user is remembered.
_REMEMBERED: Final = 1 << 16


def visible(state: State, viewer: Viewer) -> State:
    """What the viewer may see of the state."""
    if viewer.sees_everything:
        return state
    frameworks = _frameworks(state.frameworks, viewer)
    return dataclasses.replace(
        state,
        viewer=viewer,
        frameworks=frameworks,
        completed_frameworks=OrderedDict(_frameworks(state.completed_frameworks, viewer)),
        agents={name: _agent(one, viewer, frameworks) for name, one in state.agents.items()},
        recovered_agents={
            name: _agent_info(info, viewer) for name, info in state.recovered_agents.items()
        },
        offers={name: one for name, one in state.offers.items() if one.framework_id in frameworks},
        weights={role: one for role, one in state.weights.items() if viewer.sees_role(role)},
        quotas={role: one for role, one in state.quotas.items() if viewer.sees_quota(role)},
        schedule=_schedule(state.schedule, viewer),
        unavailability={
            machine: one
            for machine, one in state.unavailability.items()
            if viewer.sees_machine(machine_name(machine))
        },
    )


# --- frameworks ---


def _frameworks(known: dict[str, Framework], viewer: Viewer) -> dict[str, Framework]:
    return {
        name: _framework(one, viewer)
        for name, one in known.items()
        if viewer.sees_framework(one.info.user)
    }


def _framework(one: Framework, viewer: Viewer) -> Framework:
    user = one.info.user

    def seen(task: Task) -> bool:
        return viewer.sees_task(task_user(task.cold) or user)

    return dataclasses.replace(
        one,
        tasks={name: task for name, task in one.tasks.items() if seen(task)},
        unreachable_tasks=OrderedDict(
            (name, task) for name, task in one.unreachable_tasks.items() if seen(task)
        ),
        completed_tasks=deque(task for task in one.completed_tasks if seen(task)),
        offers={name: offer for name, offer in one.offers.items() if viewer.sees_role(offer.role)},
        executors={
            agent_id: shown
            for agent_id, here in one.executors.items()
            if (shown := _executors(here, user, viewer))
        },
    )


def _executors(here: dict[str, Executor], user: str, viewer: Viewer) -> dict[str, Executor]:
    return {
        name: executor
        for name, executor in here.items()
        if viewer.sees_executor(
            (executor.info.command.user if executor.info.command else None) or user
        )
    }


@lru_cache(_REMEMBERED)
def task_user(cold: bytes) -> str | None:
    """The user in the encoded part of a task, if it has one of its own."""
    return protobuf.decode(v1.Task, cold).user if cold else None


# --- agents ---


def _agent(one: Agent, viewer: Viewer, frameworks: dict[str, Framework]) -> Agent:
    """The agent without what belongs to roles that the viewer does not see.

    What frameworks use stays, added up; who uses it does not show.
    """

    def seen(kind: Kind) -> bool:
        return _sees_kind(kind, viewer)

    return dataclasses.replace(
        one,
        info=_agent_info(one.info, viewer),
        total=one.total.filter(seen),
        used={name: held.filter(seen) for name, held in one.used.items()},
        tasks={name: tasks for name, tasks in one.tasks.items() if name in frameworks},
        executors={name: known for name, known in one.executors.items() if name in frameworks},
        offers={
            name: dataclasses.replace(offer, resources=offer.resources.filter(seen))
            for name, offer in one.offers.items()
        },
        operations={
            uuid: operation
            for uuid, operation in one.operations.items()
            if _sees_operation(operation, viewer, frameworks)
        },
    )


def _sees_kind(kind: Kind, viewer: Viewer) -> bool:
    return all(viewer.sees_role(layer.role) for layer in kind.reservations)


def _agent_info(info: v1.AgentInfo, viewer: Viewer) -> v1.AgentInfo:
    seen = tuple(one for one in info.resources if _sees_record(one, viewer))
    return info if seen == info.resources else msgspec.structs.replace(info, resources=seen)


def _sees_record(record: v1.Resource, viewer: Viewer) -> bool:
    return _sees_kind(wire_resources.one_from_wire(record).kind, viewer)


def _sees_operation(operation: Operation, viewer: Viewer, frameworks: dict[str, Framework]) -> bool:
    if operation.framework_id is not None and operation.framework_id not in frameworks:
        return False
    records: tuple[v1.Resource, ...] = ()
    info = operation.info
    if info.reserve is not None:
        records += info.reserve.source + info.reserve.resources
    if info.unreserve is not None:
        records += info.unreserve.resources
    if info.create is not None:
        records += info.create.volumes
    if info.destroy is not None:
        records += info.destroy.volumes
    if info.grow_volume is not None:
        records += (info.grow_volume.volume, info.grow_volume.addition)
    if info.shrink_volume is not None:
        records += (info.shrink_volume.volume,)
    return all(_sees_record(record, viewer) for record in records)


# --- maintenance ---


def _schedule(schedule: v1_maintenance.Schedule, viewer: Viewer) -> v1_maintenance.Schedule:
    windows: list[v1_maintenance.Window] = []
    for window in schedule.windows:
        machines = tuple(
            machine for machine in window.machine_ids if viewer.sees_schedule(machine_name(machine))
        )
        if machines:
            windows.append(msgspec.structs.replace(window, machine_ids=machines))
    return msgspec.structs.replace(schedule, windows=tuple(windows))


# --- events ---


def sees_event(state: State, viewer: Viewer, event: v1_master.Event) -> bool:
    """Whether an event of the operators' stream is for the viewer; ``state`` is the whole one."""
    if viewer.sees_everything:
        return True
    if event.task_added is not None:
        task = event.task_added.task
        return _sees_task_of(state, viewer, task.framework_id.value, task.user)
    if event.task_updated is not None:
        framework_id = event.task_updated.framework_id.value
        framework = _known(state, framework_id)
        task_id = event.task_updated.status.task_id.value
        found = framework.tasks.get(task_id) if framework else None
        user = task_user(found.cold) if found else None
        return _sees_task_of(state, viewer, framework_id, user)
    if event.framework_removed is not None:
        return viewer.sees_framework(event.framework_removed.framework_info.user)
    changed = event.framework_added or event.framework_updated
    return changed is None or viewer.sees_framework(changed.framework.framework_info.user)


def _known(state: State, framework_id: str) -> Framework | None:
    return state.frameworks.get(framework_id) or state.completed_frameworks.get(framework_id)


def _sees_task_of(state: State, viewer: Viewer, framework_id: str, user: str | None) -> bool:
    framework = _known(state, framework_id)
    if framework is None:
        return False
    own = framework.info.user
    return viewer.sees_framework(own) and viewer.sees_task(user or own)


def narrowed(viewer: Viewer, event: v1_master.Event) -> v1_master.Event:
    """An event that ``sees_event`` let through, without the agent's resources of hidden roles."""
    added = event.agent_added
    if viewer.sees_everything or added is None:
        return event

    def seen(records: tuple[v1.Resource, ...]) -> tuple[v1.Resource, ...]:
        return tuple(one for one in records if _sees_record(one, viewer))

    agent = added.agent
    return msgspec.structs.replace(
        event,
        agent_added=msgspec.structs.replace(
            added,
            agent=msgspec.structs.replace(
                agent,
                agent_info=_agent_info(agent.agent_info, viewer),
                total_resources=seen(agent.total_resources),
                allocated_resources=seen(agent.allocated_resources),
                offered_resources=seen(agent.offered_resources),
            ),
        ),
    )
