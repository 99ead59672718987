"""Operations that change resources: RESERVE … SHRINK_VOLUME (spec mesos.md section 1.5).

Asked for by a framework, or by an operator; what differs is who may name which role and principal.
Whether the resources are there at all is found out when the operation is performed. Texts that an
original was seen to send are in golden/scheduler/operations.json.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from tepui.base import errors, units
from tepui.master.state import Agent, Framework
from tepui.master.validation import resources as resource_validation
from tepui.model import conversions, roles
from tepui.model.kinds import ReservationType, SourceType, VolumeMode
from tepui.model.resources import Resource, Resources
from tepui.wire import resources as wire_resources
from tepui.wire.generated import v1

_Type = v1.Offer_Operation_Type


@dataclass(frozen=True, slots=True)
class Request:
    """Who asks for an operation, and where."""

    agent: Agent
    #: None when an operator asks.
    framework: Framework | None = None
    #: Who reservations and volumes have to name; of a framework its own.
    principal: str | None = None

    @staticmethod
    def of_framework(agent: Agent, framework: Framework) -> "Request":
        """What a framework asks for in an ACCEPT."""
        return Request(agent, framework, framework.info.principal)


Rule = Callable[[v1.Offer_Operation, Request], str | None]


def validate(operation: v1.Offer_Operation, request: Request) -> str | None:
    """Why this operation cannot be performed, or None.

    Resources are in post-refinement form; those of a framework carry allocation_info.
    """
    rule = _RULES.get(operation.type) if operation.type else None
    if rule is None:
        return f"Operations of type {operation.type} are not supported"
    return rule(operation, request)


# --- what they share ---


def _resources_problem(records: Sequence[v1.Resource], request: Request) -> str | None:
    """What is wrong with the resources whatever is done with them."""
    try:
        read = [wire_resources.one_from_wire(one) for one in records]
    except errors.UserError as error:
        return str(error)
    if request.framework is None:
        for one in read:
            if one.kind.allocation_role is not None:
                return f"Resource {one} must not be allocated to a role"
    providers = {one.kind.provider_id for one in read}
    if len(providers) > 1:
        return "The resources of an operation must have a single resource provider"
    if providers - {None}:
        return "Resources of resource providers are not supported"
    return None


def _read(records: Sequence[v1.Resource]) -> list[Resource]:
    return [wire_resources.one_from_wire(one) for one in records]


def _is_dynamic(one: Resource) -> bool:
    layers = one.kind.reservations
    return bool(layers) and layers[-1].type is ReservationType.DYNAMIC


# --- reservations ---


def _reserve_problem(operation: v1.Offer_Operation, request: Request) -> str | None:
    wanted = operation.reserve
    if wanted is None:
        return "Expecting 'reserve' to be present"
    if wanted.source and request.framework is not None:
        return "Reservation updates are not yet implemented"
    problem = _resources_problem((*wanted.resources, *wanted.source), request)
    if problem is not None:
        return problem
    return next(
        (found for one in _read(wanted.resources) if (found := _reservation_problem(one, request))),
        None,
    )


def _reservation_problem(one: Resource, request: Request) -> str | None:
    if not _is_dynamic(one):
        return f"Resource {one} is not dynamically reserved"
    if one.kind.persistent:
        return f"A persistent volume {one} must already be reserved"
    if one.kind.revocable:
        return f"Revocable resource {one} cannot be reserved"
    return (
        _capability_problem(one, request.agent)
        or _principal_problem(one, request.principal)
        or _role_problem(one, request.framework)
    )


def _capability_problem(one: Resource, agent: Agent) -> str | None:
    if "/" in one.kind.role and "HIERARCHICAL_ROLE" not in agent.capabilities:
        return f"Resource {one} has a hierarchical role, which agent {agent.id} does not support"
    if len(one.kind.reservations) > 1 and "RESERVATION_REFINEMENT" not in agent.capabilities:
        return f"Resource {one} has a refined reservation, which agent {agent.id} does not support"
    return None


def _principal_problem(one: Resource, principal: str | None) -> str | None:
    named = one.kind.reservations[-1].principal
    if principal is None or named == principal:
        return None
    if named is None:
        return f"A reserve operation of principal '{principal}' must name it in resource {one}"
    return f"A reserve operation of principal '{principal}' names '{named}' in resource {one}"


def _role_problem(one: Resource, framework: Framework | None) -> str | None:
    if framework is None:
        return None
    role, allocated = one.kind.role, one.kind.allocation_role
    if role != allocated:
        return (
            f"A resource allocated to role '{allocated}' cannot be reserved for role '{role}' "
            f"in {one}"
        )
    if role not in framework.roles:
        return f"The framework is not subscribed to role '{role}' of resource {one}"
    return None


def _unreserve_problem(operation: v1.Offer_Operation, request: Request) -> str | None:
    wanted = operation.unreserve
    if wanted is None:
        return "Expecting 'unreserve' to be present"
    problem = _resources_problem(wanted.resources, request)
    if problem is not None:
        return problem
    for one in _read(wanted.resources):
        if not _is_dynamic(one):
            return f"Resource {one} is not dynamically reserved"
        if one.kind.persistent:
            return f"A dynamically reserved persistent volume {one} cannot be unreserved directly"
    return None


# --- volumes ---


def _create_problem(operation: v1.Offer_Operation, request: Request) -> str | None:
    wanted = operation.create
    if wanted is None:
        return "Expecting 'create' to be present"
    problem = _resources_problem(wanted.volumes, request)
    if problem is not None:
        return problem
    volumes = _read(wanted.volumes)
    if request.framework is not None:
        problem = resource_validation.validate(wanted.volumes)
    else:
        # Operators name no allocation, which that validation insists on.
        given = wire_resources.to_wire(Resources(volumes).allocate(roles.DEFAULT))
        problem = resource_validation.validate(given)
    if problem is not None:
        return problem
    existing = request.agent.total.persistent_volumes()
    return next(
        (found for one in volumes if (found := _volume_problem(one, request))), None
    ) or resource_validation.persistence_problem((*existing, *volumes))


def _volume_problem(one: Resource, request: Request) -> str | None:
    disk = one.kind.disk
    if disk is None or disk.persistence is None:
        return f"{one} is not a persistent volume"
    if disk.volume is None or disk.volume.mode is VolumeMode.RO:
        return f"Persistent volume {one} must be created with mode RW"
    if one.kind.shared and request.framework and not request.framework.can("SHARED_RESOURCES"):
        return f"Creating the shared volume {one} needs the framework capability SHARED_RESOURCES"
    named = disk.persistence.principal
    if request.principal is not None and named != request.principal:
        return (
            f"A create operation of principal '{request.principal}' must name it in "
            f"'disk.persistence.principal' of {one}, not '{named or ''}'"
        )
    return None


def _destroy_problem(operation: v1.Offer_Operation, request: Request) -> str | None:
    wanted = operation.destroy
    if wanted is None:
        return "Expecting 'destroy' to be present"
    problem = _resources_problem(wanted.volumes, request)
    if problem is not None:
        return problem
    volumes = Resources(_read(wanted.volumes)).unallocate()
    if any(not kind.persistent for kind in volumes.kinds()):
        return f"{volumes} are not persistent volumes"
    if not request.agent.total.contains(volumes):
        return "Persistent volumes not found"
    for used in request.agent.used.values():
        if any(kind in volumes.amounts for kind in used.unallocate().kinds()):
            return "Persistent volumes in use"
    return None


def _grow_problem(operation: v1.Offer_Operation, request: Request) -> str | None:
    wanted = operation.grow_volume
    if wanted is None:
        return "Expecting 'grow_volume' to be present"
    problem = _resources_problem((wanted.volume, wanted.addition), request)
    if problem is not None:
        return problem
    volume, addition = _read((wanted.volume, wanted.addition))
    if not addition.value:
        return "The size of 'addition' must be greater than zero"
    problem = _resizable_problem(volume, request.agent)
    if problem is not None:
        return problem
    try:
        conversions.grow(volume, addition)
    except errors.UserError:
        return f"Incompatible resources in 'volume' and 'addition': {volume} and {addition}"
    return None


def _shrink_problem(operation: v1.Offer_Operation, request: Request) -> str | None:
    wanted = operation.shrink_volume
    if wanted is None:
        return "Expecting 'shrink_volume' to be present"
    problem = _resources_problem((wanted.volume,), request)
    if problem is not None:
        return problem
    (volume,) = _read((wanted.volume,))
    problem = _resizable_problem(volume, request.agent)
    if problem is not None:
        return problem
    source = volume.kind.disk.source if volume.kind.disk else None
    if source is not None and source.type is SourceType.MOUNT:
        return "A volume on a MOUNT disk cannot be made smaller"
    try:
        conversions.shrink(volume, units.milli(wanted.subtract.value))
    except (errors.UserError, ValueError, OverflowError):
        return "The size to subtract must be greater than zero and less than that of the volume"
    return None


def _resizable_problem(volume: Resource, agent: Agent) -> str | None:
    if not volume.kind.persistent:
        return f"{volume} is not a persistent volume"
    if volume.kind.shared:
        return f"The shared volume {volume} cannot be resized"
    if "RESIZE_VOLUME" not in agent.capabilities:
        return f"Agent {agent.id} does not support resizing volumes"
    return None


_RULES: Final[dict[v1.Offer_Operation_Type, Rule]] = {
    _Type.RESERVE: _reserve_problem,
    _Type.UNRESERVE: _unreserve_problem,
    _Type.CREATE: _create_problem,
    _Type.DESTROY: _destroy_problem,
    _Type.GROW_VOLUME: _grow_problem,
    _Type.SHRINK_VOLUME: _shrink_problem,
}
