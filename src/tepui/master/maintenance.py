"""Planned maintenance: the schedule, and machines that go down and come up for it.

A machine is named by hostname and address, and an agent is on it when both are its own. While a
machine waits for its window its agents' offers say so and frameworks are asked to leave. Once it is
down its agents are removed and turned away; when it is up again the schedule forgets it (spec
mesos.md sections 1.9 and 4.1; messages: golden/errors/v0_maint_* and golden/mutate).
"""

import ipaddress
from collections.abc import Iterable
from typing import Final

import msgspec

from tepui.master import agent_loss, effects, offers, registry
from tepui.master.state import Agent, State
from tepui.master.turn import Turn
from tepui.wire import jsonpb
from tepui.wire.generated import internal, v1, v1_maintenance, v1_master

#: What an agent on a machine that is down is told.
DOWN: Final = "Machine is `DOWN`"


# --- what holds ---


def is_down(state: State, hostname: str, ip: str) -> bool:
    """Whether the machine's maintenance has begun."""
    down = state.down_machines
    return bool(down) and v1.MachineID(hostname=hostname.lower(), ip=ip) in down


def apply_to(turn: Turn, agent: Agent) -> None:
    """Tell the allocator what is planned for an agent that just came."""
    planned = turn.state.unavailability.get(agent.machine)
    if planned is not None:
        turn.allocator.update_unavailability(agent.id, planned)


def restore(state: State, schedule: v1_maintenance.Schedule, down: Iterable[v1.MachineID]) -> None:
    """Take over what the registry held."""
    state.schedule = schedule
    state.unavailability = _by_machine(schedule)
    state.down_machines = set(down)


def _by_machine(schedule: v1_maintenance.Schedule) -> dict[v1.MachineID, v1.Unavailability]:
    return {
        machine: window.unavailability
        for window in schedule.windows
        for machine in window.machine_ids
    }


def _normal(machine: v1.MachineID) -> v1.MachineID:
    """Hostnames are the same whatever their case."""
    hostname = machine.hostname.lower() if machine.hostname else None
    return v1.MachineID(hostname=hostname, ip=machine.ip or None)


def _shown(machine: v1.MachineID) -> str:
    return f"Machine '{jsonpb.encode(machine).decode()}'"


# --- the schedule ---


def update_schedule(turn: Turn, request_id: int, call: v1_master.Call) -> None:
    """UPDATE_MAINTENANCE_SCHEDULE: this schedule in place of the one there is."""
    wanted = call.update_maintenance_schedule
    if wanted is None:
        return
    schedule = v1_maintenance.Schedule(
        windows=tuple(
            msgspec.structs.replace(one, machine_ids=tuple(map(_normal, one.machine_ids)))
            for one in wanted.schedule.windows
        )
    )
    problem = _schedule_problem(turn.state, schedule)
    if problem is not None:
        turn.emit(effects.Respond(request_id, 400, problem))
        return
    turn.emit(registry.plan(schedule))
    turn.emit(effects.Respond(request_id, 200))
    _replace(turn, schedule)


def _schedule_problem(state: State, schedule: v1_maintenance.Schedule) -> str | None:
    seen: set[v1.MachineID] = set()
    for window in schedule.windows:
        if not window.machine_ids:
            return "List of machines in the maintenance window is empty"
        duration = window.unavailability.duration
        if duration is not None and duration.nanoseconds < 0:
            return "Unavailability 'duration' is negative"
        for machine in window.machine_ids:
            problem = _machine_problem(machine)
            if problem is not None:
                return problem
            if machine in seen:
                return f"{_shown(machine)} appears more than once in the schedule"
            seen.add(machine)
    for machine in state.unavailability:
        if machine in state.down_machines and machine not in seen:
            return f"{_shown(machine)} is deactivated and cannot be removed from the schedule"
    return None


def _machine_problem(machine: v1.MachineID) -> str | None:
    if not machine.hostname and not machine.ip:
        return "Both 'hostname' and 'ip' for a machine are empty"
    if machine.ip:
        try:
            ipaddress.ip_address(machine.ip)
        except ValueError:
            return f"Failed to parse IPv{6 if ':' in machine.ip else 4}: {machine.ip}"
    return None


def _replace(turn: Turn, schedule: v1_maintenance.Schedule) -> None:
    """Take over a schedule; agents for which it changes something are offered anew."""
    state = turn.state
    before = state.unavailability
    state.schedule = schedule
    state.unavailability = after = _by_machine(schedule)
    changed = {
        machine
        for machine in before.keys() | after.keys()
        if before.get(machine) != after.get(machine)
    }
    affected = [agent for agent in state.agents.values() if agent.machine in changed]
    for agent in affected:
        offers.rescind(turn, agent.offers.values())
        turn.allocator.update_unavailability(agent.id, after.get(agent.machine))
    if affected:
        offers.trigger(turn, [agent.id for agent in affected])


# --- down and up ---


def start(turn: Turn, request_id: int, call: v1_master.Call) -> None:
    """START_MAINTENANCE: the machines go down, and their agents with them."""
    state = turn.state
    wanted = call.start_maintenance.machines if call.start_maintenance else ()
    machines = tuple(map(_normal, wanted))
    problem = _list_problem(state, machines)
    if problem is None:
        already = next((one for one in machines if one in state.down_machines), None)
        if already is not None:
            problem = f"{_shown(already)} is not in DRAINING mode and cannot be brought down"
    if problem is not None:
        turn.emit(effects.Respond(request_id, 400, problem))
        return
    state.down_machines.update(machines)
    _remember_down(turn)
    turn.emit(effects.Respond(request_id, 200))
    for agent in [one for one in state.agents.values() if one.machine in state.down_machines]:
        turn.tell(agent, internal.ShutdownMessage(message="Operator initiated 'Machine DOWN'"))
        agent_loss.remove(turn, agent, "Operator initiated 'Machine DOWN'")


def stop(turn: Turn, request_id: int, call: v1_master.Call) -> None:
    """STOP_MAINTENANCE: the machines are up again, and out of the schedule."""
    state = turn.state
    wanted = call.stop_maintenance.machines if call.stop_maintenance else ()
    machines = tuple(map(_normal, wanted))
    problem = _list_problem(state, machines)
    if problem is None:
        still = next((one for one in machines if one not in state.down_machines), None)
        if still is not None:
            problem = f"{_shown(still)} is not in DOWN mode and cannot be brought up"
    if problem is not None:
        turn.emit(effects.Respond(request_id, 400, problem))
        return
    state.down_machines.difference_update(machines)
    schedule = _without(state.schedule, machines)
    _remember_down(turn)
    turn.emit(registry.plan(schedule))
    turn.emit(effects.Respond(request_id, 200))
    _replace(turn, schedule)


def _list_problem(state: State, machines: tuple[v1.MachineID, ...]) -> str | None:
    if not machines:
        return "List of machines is empty"
    for machine in machines:
        problem = _machine_problem(machine)
        if problem is not None:
            return problem
        if machine not in state.unavailability:
            return f"{_shown(machine)} is not part of a maintenance schedule"
    return None


def _without(
    schedule: v1_maintenance.Schedule, machines: tuple[v1.MachineID, ...]
) -> v1_maintenance.Schedule:
    windows = (
        msgspec.structs.replace(
            window, machine_ids=tuple(one for one in window.machine_ids if one not in machines)
        )
        for window in schedule.windows
    )
    return v1_maintenance.Schedule(windows=tuple(one for one in windows if one.machine_ids))


def _remember_down(turn: Turn) -> None:
    state = turn.state
    down = tuple(one for one in state.unavailability if one in state.down_machines)
    turn.emit(registry.take_down(down))
