"""``/registrar(1)/registry``: what is durable, as the original's registrar shows it.

Made from the state, which never knows less than the store. A part that is empty is left out.
"""

from typing import Final

import msgspec

from tepui.master.state import State
from tepui.wire import jsonpb
from tepui.wire import resources as wire_resources
from tepui.wire.generated import internal, v1

PATH: Final = "/registrar(1)/registry"


def render(state: State) -> bytes:
    """The registry with keys in order, as a message of the internal protocol."""
    record = internal.Registry(
        master=internal.Registry_Master(info=state.master_info),
        slaves=_slaves(state),
        unreachable=_unreachable(state),
        gone=_gone(state),
        machines=_machines(state),
        schedules=(state.schedule,) if state.schedule.windows else (),
        quota_configs=tuple(state.quotas.values()),
        weights=tuple(
            internal.Registry_Weight(info=v1.WeightInfo(weight=weight, role=role))
            for role, weight in sorted(state.weights.items())
        ),
    )
    return msgspec.json.encode(jsonpb.to_v0_builtins(record), order="sorted")


def _slaves(state: State) -> internal.Registry_Slaves | None:
    admitted = [agent.info for agent in state.agents.values()]
    admitted += state.recovered_agents.values()
    slaves = tuple(
        internal.Registry_Slave(
            info=_unrefined(info),
            drain_info=_drain_info(state, info.id.value if info.id else ""),
            deactivated=bool(info.id and info.id.value in state.deactivated_agents),
        )
        for info in admitted
    )
    return internal.Registry_Slaves(slaves=slaves) if slaves else None


def _unreachable(state: State) -> internal.Registry_UnreachableSlaves | None:
    slaves = tuple(
        internal.Registry_UnreachableSlave(
            id=v1.AgentID(value=agent_id),
            timestamp=v1.TimeInfo(nanoseconds=since),
            drain_info=_drain_info(state, agent_id),
            deactivated=agent_id in state.deactivated_agents,
        )
        for agent_id, since in state.unreachable_agents.items()
    )
    return internal.Registry_UnreachableSlaves(slaves=slaves) if slaves else None


def _gone(state: State) -> internal.Registry_GoneSlaves | None:
    slaves = tuple(
        internal.Registry_GoneSlave(
            id=v1.AgentID(value=agent_id), timestamp=v1.TimeInfo(nanoseconds=since)
        )
        for agent_id, since in state.gone_agents.items()
    )
    return internal.Registry_GoneSlaves(slaves=slaves) if slaves else None


def _machines(state: State) -> internal.Registry_Machines | None:
    modes = v1.MachineInfo_Mode
    machines = tuple(
        internal.Registry_Machine(
            info=v1.MachineInfo(
                id=machine,
                mode=modes.DOWN if machine in state.down_machines else modes.DRAINING,
                unavailability=unavailability,
            )
        )
        for machine, unavailability in state.unavailability.items()
    )
    return internal.Registry_Machines(machines=machines) if machines else None


def _drain_info(state: State, agent_id: str) -> v1.DrainInfo | None:
    drain = state.drains.get(agent_id)
    return v1.DrainInfo(state=drain.state, config=drain.config) if drain else None


def _unrefined(info: v1.AgentInfo) -> v1.AgentInfo:
    """Resources as older masters read them, as far as that goes."""
    held = wire_resources.from_wire(info.resources)
    return msgspec.structs.replace(
        info, resources=wire_resources.to_wire(held, refined=_is_refined(info))
    )


def _is_refined(info: v1.AgentInfo) -> bool:
    return any(len(one.reservations) > 1 for one in info.resources)
