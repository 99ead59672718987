"""What outlives a master: which agents were admitted, are unreachable, or are gone; and what
operators decided: weights, quotas, maintenance, which agents are drained or out of service.

Frameworks, tasks and offers are not here; agents and frameworks bring them back (spec mesos.md
section 7.2). Keys are ``agents/<id>`` (an AgentInfo as protobuf), ``unreachable/<id>`` and
``gone/<id>`` (wall time in nanoseconds as text), ``weights/<role>`` (a WeightInfo),
``quotas/<role>`` (a QuotaConfig), ``draining/<id>`` (a DrainInfo), ``deactivated/<id>`` (empty),
``maintenance/schedule`` (a Schedule) and ``maintenance/down`` (a ClusterStatus). Every function
returns effects that go out before the message that tells anybody.
"""

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Final

from tepui.base import errors
from tepui.base.machine import Persist
from tepui.wire import protobuf
from tepui.wire.errors import DecodeError
from tepui.wire.generated import v1, v1_maintenance, v1_quota

_AGENTS: Final = "agents/"
_UNREACHABLE: Final = "unreachable/"
_GONE: Final = "gone/"


@dataclass(frozen=True, slots=True)
class Contents:
    """The registry, read back."""

    agents: dict[str, v1.AgentInfo] = field(default_factory=dict[str, v1.AgentInfo])
    unreachable: OrderedDict[str, int] = field(default_factory=OrderedDict[str, int])
    gone: OrderedDict[str, int] = field(default_factory=OrderedDict[str, int])
    weights: dict[str, float] = field(default_factory=dict[str, float])
    quotas: dict[str, v1_quota.QuotaConfig] = field(default_factory=dict[str, v1_quota.QuotaConfig])
    drains: dict[str, v1.DrainInfo] = field(default_factory=dict[str, v1.DrainInfo])
    deactivated: set[str] = field(default_factory=set[str])
    #: At most one each.
    schedule: list[v1_maintenance.Schedule] = field(default_factory=list[v1_maintenance.Schedule])
    down: list[v1.MachineID] = field(default_factory=list[v1.MachineID])


def read(entries: dict[str, bytes]) -> Contents:
    """Read what ``Persist`` wrote; other keys are left alone. Raises CorruptionError."""
    contents = Contents()
    for key, value in sorted(entries.items(), key=lambda entry: _age(entry[0], entry[1])):
        try:
            _take(contents, key, value)
        except (DecodeError, ValueError) as error:
            raise errors.CorruptionError(f"registry entry '{key}' does not read back") from error
    return contents


def _take(contents: Contents, key: str, value: bytes) -> None:
    kind, _, name = key.partition("/")
    match f"{kind}/":
        case "agents/":
            contents.agents[name] = protobuf.decode(v1.AgentInfo, value)
        case "unreachable/":
            contents.unreachable[name] = int(value)
        case "gone/":
            contents.gone[name] = int(value)
        case "weights/":
            contents.weights[name] = protobuf.decode(v1.WeightInfo, value).weight
        case "quotas/":
            contents.quotas[name] = protobuf.decode(v1_quota.QuotaConfig, value)
        case "draining/":
            contents.drains[name] = protobuf.decode(v1.DrainInfo, value)
        case "deactivated/":
            contents.deactivated.add(name)
        case "maintenance/" if name == "schedule":
            contents.schedule.append(protobuf.decode(v1_maintenance.Schedule, value))
        case "maintenance/" if name == "down":
            status = protobuf.decode(v1_maintenance.ClusterStatus, value)
            contents.down.extend(status.down_machines)
        case _:
            pass


def _age(key: str, value: bytes) -> tuple[int, bytes, str]:
    """Sorts times as numbers, oldest first."""
    timed = key.startswith((_UNREACHABLE, _GONE))
    return (len(value), value, key) if timed else (0, b"", key)


def admit(agent_id: str, info: v1.AgentInfo) -> tuple[Persist, ...]:
    """The agent is one of ours, whatever it was before."""
    return (
        Persist(f"{_AGENTS}{agent_id}", protobuf.encode(info)),
        Persist(f"{_UNREACHABLE}{agent_id}", None),
    )


def mark_unreachable(agent_id: str, wall_ns: int) -> tuple[Persist, ...]:
    """The agent is not to be reached since then."""
    return (
        Persist(f"{_AGENTS}{agent_id}", None),
        Persist(f"{_UNREACHABLE}{agent_id}", str(wall_ns).encode()),
    )


def remove(agent_id: str) -> tuple[Persist, ...]:
    """The agent left for good; it may come back as a new one."""
    return (Persist(f"{_AGENTS}{agent_id}", None),)


def forget_unreachable(agent_id: str) -> tuple[Persist, ...]:
    """The agent has been unreachable for so long that others pushed it out of memory."""
    return (Persist(f"{_UNREACHABLE}{agent_id}", None),)


def mark_gone(agent_id: str, wall_ns: int) -> tuple[Persist, ...]:
    """The agent is never coming back."""
    return (
        Persist(f"{_AGENTS}{agent_id}", None),
        Persist(f"{_UNREACHABLE}{agent_id}", None),
        Persist(f"{_GONE}{agent_id}", str(wall_ns).encode()),
    )


def forget_gone(agent_id: str) -> Persist:
    """So many are gone that this one is no longer remembered."""
    return Persist(f"{_GONE}{agent_id}", None)


# --- what operators decided ---


def weigh(role: str, weight: float) -> Persist:
    """The role has this weight."""
    return Persist(f"weights/{role}", protobuf.encode(v1.WeightInfo(role=role, weight=weight)))


def grant(role: str, config: v1_quota.QuotaConfig | None) -> Persist:
    """The role has this quota, or none."""
    return Persist(f"quotas/{role}", None if config is None else protobuf.encode(config))


def drain(agent_id: str, info: v1.DrainInfo | None) -> Persist:
    """The agent is being drained so, or not at all."""
    return Persist(f"draining/{agent_id}", None if info is None else protobuf.encode(info))


def deactivate(agent_id: str, *, deactivated: bool) -> Persist:
    """The agent is out of service, or back in it."""
    return Persist(f"deactivated/{agent_id}", b"" if deactivated else None)


def plan(schedule: v1_maintenance.Schedule) -> Persist:
    """This maintenance is planned."""
    value = protobuf.encode(schedule) if schedule.windows else None
    return Persist("maintenance/schedule", value)


def take_down(machines: tuple[v1.MachineID, ...]) -> Persist:
    """The maintenance of these machines, and of no other, has begun."""
    status = v1_maintenance.ClusterStatus(down_machines=machines)
    return Persist("maintenance/down", protobuf.encode(status) if machines else None)
