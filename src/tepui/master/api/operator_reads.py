"""The read calls of the operator API that need nothing but the state: one function per call."""

from collections.abc import Callable, Mapping
from typing import Final

from tepui.base import units
from tepui.master import records
from tepui.master.api import flags, version
from tepui.master.role_table import RoleTable
from tepui.master.settings import MESOS_VERSION
from tepui.master.state import State
from tepui.wire.generated import v1, v1_allocator, v1_maintenance, v1_master, v1_quota

_Type = v1_master.Call_Type
_Response = v1_master.Response
_Kind = v1_master.Response_Type
#: Agent id -> framework id -> its last word on the agent's maintenance.
InverseStatuses = Mapping[str, Mapping[str, v1_allocator.InverseOfferStatus]]


def health(_state: State) -> v1_master.Response:
    """GET_HEALTH."""
    return _Response(type=_Kind.GET_HEALTH, get_health=v1_master.Response_GetHealth(healthy=True))


def all_flags(state: State) -> v1_master.Response:
    """GET_FLAGS."""
    shown = flags.texts(state.settings).items()
    return _Response(
        type=_Kind.GET_FLAGS,
        get_flags=v1_master.Response_GetFlags(
            flags=tuple(v1.Flag(name=name, value=value) for name, value in shown)
        ),
    )


def spoken_version(_state: State) -> v1_master.Response:
    """GET_VERSION."""
    info = v1.VersionInfo(version=MESOS_VERSION, **version.BUILD)
    return _Response(
        type=_Kind.GET_VERSION, get_version=v1_master.Response_GetVersion(version_info=info)
    )


def master(state: State) -> v1_master.Response:
    """GET_MASTER."""
    return _Response(
        type=_Kind.GET_MASTER,
        get_master=v1_master.Response_GetMaster(
            master_info=state.master_info,
            start_time=state.start_time,
            elected_time=state.elected_time,
        ),
    )


def whole(state: State) -> v1_master.Response:
    """GET_STATE."""
    return _Response(type=_Kind.GET_STATE, get_state=records.whole(state))


def agents(state: State) -> v1_master.Response:
    """GET_AGENTS."""
    return _Response(type=_Kind.GET_AGENTS, get_agents=records.agents(state))


def frameworks(state: State) -> v1_master.Response:
    """GET_FRAMEWORKS."""
    return _Response(type=_Kind.GET_FRAMEWORKS, get_frameworks=records.frameworks(state))


def executors(state: State) -> v1_master.Response:
    """GET_EXECUTORS."""
    return _Response(type=_Kind.GET_EXECUTORS, get_executors=records.executors(state))


def operations(state: State) -> v1_master.Response:
    """GET_OPERATIONS."""
    return _Response(type=_Kind.GET_OPERATIONS, get_operations=records.operations(state))


def tasks(state: State) -> v1_master.Response:
    """GET_TASKS."""
    return _Response(type=_Kind.GET_TASKS, get_tasks=records.tasks(state))


def roles(state: State) -> v1_master.Response:
    """GET_ROLES."""
    table = RoleTable(state)
    return _Response(
        type=_Kind.GET_ROLES,
        get_roles=v1_master.Response_GetRoles(
            roles=tuple(_role(state, table, name) for name in table.names)
        ),
    )


def _role(state: State, table: RoleTable, name: str) -> v1.Role:
    held = (table.allocated(name) + table.offered(name)).scalars()
    return v1.Role(
        name=name,
        weight=state.weights.get(name, 1.0),
        frameworks=tuple(v1.FrameworkID(value=one) for one in table.frameworks(name)),
        resources=tuple(_scalar(kind, units.from_milli(held[kind])) for kind in sorted(held)),
    )


def _scalar(name: str, value: float) -> v1.Resource:
    return v1.Resource(name=name, type=v1.Value_Type.SCALAR, scalar=v1.Value_Scalar(value=value))


def weights(state: State) -> v1_master.Response:
    """GET_WEIGHTS; when there are none the original leaves even the frame out."""
    shown = weight_infos(state)
    return _Response(
        type=_Kind.GET_WEIGHTS,
        get_weights=v1_master.Response_GetWeights(weight_infos=shown) if shown else None,
    )


def weight_infos(state: State) -> tuple[v1.WeightInfo, ...]:
    """The weights that operators gave."""
    return tuple(v1.WeightInfo(weight=weight, role=role) for role, weight in state.weights.items())


def quota(state: State) -> v1_master.Response:
    """GET_QUOTA."""
    return _Response(
        type=_Kind.GET_QUOTA, get_quota=v1_master.Response_GetQuota(status=quota_status(state))
    )


def quota_status(state: State) -> v1_quota.QuotaStatus:
    """The quotas in the old form and in the new one."""
    configs = tuple(state.quotas.values())
    return v1_quota.QuotaStatus(
        infos=tuple(
            v1_quota.QuotaInfo(
                role=one.role,
                guarantee=tuple(
                    _scalar(name, amount.value) for name, amount in sorted(one.guarantees.items())
                ),
            )
            for one in configs
        ),
        configs=configs,
    )


def schedule(state: State) -> v1_master.Response:
    """GET_MAINTENANCE_SCHEDULE."""
    return _Response(
        type=_Kind.GET_MAINTENANCE_SCHEDULE,
        get_maintenance_schedule=v1_master.Response_GetMaintenanceSchedule(schedule=state.schedule),
    )


def maintenance(state: State, statuses: InverseStatuses) -> v1_master.Response:
    """GET_MAINTENANCE_STATUS."""
    return _Response(
        type=_Kind.GET_MAINTENANCE_STATUS,
        get_maintenance_status=v1_master.Response_GetMaintenanceStatus(
            status=maintenance_status(state, statuses)
        ),
    )


def maintenance_status(state: State, statuses: InverseStatuses) -> v1_maintenance.ClusterStatus:
    """Machines that wait for their maintenance, with what frameworks say to it; and those down."""
    said: dict[v1.MachineID, list[v1_allocator.InverseOfferStatus]] = {}
    for agent_id, answers in statuses.items():
        agent = state.agents.get(agent_id)
        if agent is not None:
            said.setdefault(agent.machine, []).extend(answers.values())
    return v1_maintenance.ClusterStatus(
        draining_machines=tuple(
            v1_maintenance.ClusterStatus_DrainingMachine(
                id=machine, statuses=tuple(said.get(machine, ()))
            )
            for machine in state.unavailability
            if machine not in state.down_machines
        ),
        down_machines=tuple(
            machine for machine in state.unavailability if machine in state.down_machines
        ),
    )


READS: Final[Mapping[v1_master.Call_Type, Callable[[State], v1_master.Response]]] = {
    _Type.GET_HEALTH: health,
    _Type.GET_FLAGS: all_flags,
    _Type.GET_VERSION: spoken_version,
    _Type.GET_MASTER: master,
    _Type.GET_STATE: whole,
    _Type.GET_AGENTS: agents,
    _Type.GET_FRAMEWORKS: frameworks,
    _Type.GET_EXECUTORS: executors,
    _Type.GET_OPERATIONS: operations,
    _Type.GET_TASKS: tasks,
    _Type.GET_ROLES: roles,
    _Type.GET_WEIGHTS: weights,
    _Type.GET_QUOTA: quota,
    _Type.GET_MAINTENANCE_SCHEDULE: schedule,
}
