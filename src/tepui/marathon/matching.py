"""Does this app fit into this offer, and if not, why not?

The reasons are those of the launch queue's API, in the order of its funnel: the first one that
holds is the one that counts.
"""

import enum
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from tepui.base.randomness import Rng
from tepui.marathon import constraints, ports
from tepui.marathon.app import App
from tepui.marathon.pool import Pool
from tepui.marathon.settings import MarathonSettings
from tepui.model.resources import Resource, Resources
from tepui.wire import attributes as wire_attributes
from tepui.wire import resources as wire_resources
from tepui.wire.generated import v1


class Reason(enum.StrEnum):
    """Why an offer was not used, in funnel order."""

    UNFULFILLED_ROLE = "UnfulfilledRole"
    UNFULFILLED_CONSTRAINT = "UnfulfilledConstraint"
    NO_RESERVATION = "NoCorrespondingReservationFound"
    AGENT_MAINTENANCE = "AgentMaintenance"
    INSUFFICIENT_CPUS = "InsufficientCpus"
    INSUFFICIENT_MEMORY = "InsufficientMemory"
    INSUFFICIENT_DISK = "InsufficientDisk"
    INSUFFICIENT_GPUS = "InsufficientGpus"
    INSUFFICIENT_PORTS = "InsufficientPorts"
    SCARCE = "DeclinedScarceResources"


_SCALARS = {
    "cpus": Reason.INSUFFICIENT_CPUS,
    "mem": Reason.INSUFFICIENT_MEMORY,
    "disk": Reason.INSUFFICIENT_DISK,
    "gpus": Reason.INSUFFICIENT_GPUS,
}


@dataclass(frozen=True, slots=True)
class Offered:
    """An offer, read once for all apps; ``pool`` shrinks as tasks are cut from it."""

    offer: v1.Offer
    role: str
    fields: dict[str, str]
    pool: Pool
    has_gpus: bool
    #: The agent goes, or has gone, into maintenance.
    maintenance: bool


@dataclass(frozen=True, slots=True)
class Match:
    """What an instance gets."""

    resources: Resources
    #: For each port definition or mapping its host port, None where it wants none.
    host_ports: tuple[int | None, ...]


def read(offer: v1.Offer, now_ns: int) -> Offered:
    """Prepare an offer for matching; ``now_ns`` is the wall clock."""
    resources = wire_resources.from_wire(offer.resources)
    fault_domain = offer.domain.fault_domain if offer.domain else None
    start = offer.unavailability.start.nanoseconds if offer.unavailability else None
    return Offered(
        offer=offer,
        role=(offer.allocation_info.role if offer.allocation_info else None) or "*",
        fields=constraints.agent_fields(
            offer.hostname,
            wire_attributes.from_wire(offer.attributes),
            region=fault_domain.region.name if fault_domain else None,
            zone=fault_domain.zone.name if fault_domain else None,
        ),
        pool=Pool.of(resources),
        has_gpus=resources.gpus > 0,
        maintenance=start is not None and start <= now_ns,
    )


def match(
    offered: Offered,
    app: App,
    peers: Sequence[dict[str, str]],
    settings: MarathonSettings,
    rng: Rng,
) -> Match | Reason:
    """Cut an instance of ``app`` out of the offer, or say why that cannot be.

    ``peers`` are the agent fields of the app's instances of its current config.
    """
    refusal = _refuse_agent(offered, app, peers)
    if refusal:
        return refusal
    roles = accepted_roles(app, settings)
    needs = {
        "cpus": app.cpus_milli,
        "mem": app.mem_milli,
        "disk": app.disk_milli,
        "gpus": app.gpus * 1000,
    }
    missing = offered.pool.missing(needs, roles)
    if missing:
        return _SCALARS[missing[0]]
    numbers = ports.assign(ports.requested(app), offered.pool.port_ranges(roles), rng)
    if numbers is None:
        return Reason.INSUFFICIENT_PORTS
    if offered.has_gpus and not app.gpus and not _may_waste_gpus(app):
        return Reason.SCARCE
    return _cut(offered, needs, roles, numbers)


def accepted_roles(app: App, settings: MarathonSettings) -> tuple[str, ...]:
    """The roles whose resources the app takes."""
    if app.accepted_resource_roles is not None:
        return app.accepted_resource_roles
    match settings.accepted_resource_roles_default_behavior:
        case "unreserved":
            return ("*",)
        case "reserved":
            return (app.role,)
        case _:
            return (app.role, "*")


def _refuse_agent(offered: Offered, app: App, peers: Sequence[dict[str, str]]) -> Reason | None:
    if offered.role != app.role:
        return Reason.UNFULFILLED_ROLE
    if not constraints.satisfied(app.constraints, offered.fields, peers):
        return Reason.UNFULFILLED_CONSTRAINT
    if app.resident:
        # Volumes are a later issue; launching without them would lose data.
        return Reason.NO_RESERVATION
    return Reason.AGENT_MAINTENANCE if offered.maintenance else None


def _may_waste_gpus(app: App) -> bool:
    return app.labels.get("GPU_SCHEDULING_BEHAVIOR") == "unrestricted"


def _cut(
    offered: Offered, needs: dict[str, int], roles: Collection[str], numbers: list[int | None]
) -> Match:
    taken: list[Resource] = offered.pool.take(needs, roles)
    used = [number for number in numbers if number is not None]
    if used:
        taken += offered.pool.take_ports(used, roles)
    return Match(Resources(taken), tuple(numbers))
