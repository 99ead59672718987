"""Resources that a task or an executor asks for (spec mesos.md section 1.5, point 8).

Whether a resource is well formed at all is decided in ``wire.resources``; here is what may be asked
for, and what goes together.
"""

from collections.abc import Iterable, Sequence

from tepui.base import errors
from tepui.model import identifiers
from tepui.model.kinds import Kind
from tepui.model.resources import Resource, Resources
from tepui.wire import resources as wire_resources
from tepui.wire.generated import v1


def validate(resources: Sequence[v1.Resource]) -> str | None:
    """What is wrong with the resources on their own, or None."""
    try:
        read = [wire_resources.one_from_wire(one) for one in resources]
    except errors.UserError as error:
        return str(error)
    return (
        _gpus_problem(read)
        or next((found for one in read if (found := _disk_problem(one.kind))), None)
        or persistence_problem(read)
        or _allocation_problem(read)
        or revocable_problem(read)
    )


def persistence_problem(resources: Iterable[Resource]) -> str | None:
    """The first persistent volume that is named twice in one role, or None."""
    seen: set[tuple[str, str]] = set()
    for one in resources:
        disk = one.kind.disk
        if disk is None or disk.persistence is None:
            continue
        volume = (one.kind.role, disk.persistence.id)
        if volume in seen:
            return f"Persistence ID '{disk.persistence.id}' is not unique"
        seen.add(volume)
    return None


def revocable_problem(resources: Iterable[Resource]) -> str | None:
    """The first name that is asked for both revocable and not, or None."""
    collection = Resources(resources)
    revocable = {kind.name for kind in collection.revocable().kinds()}
    firm = {kind.name for kind in collection.nonrevocable().kinds()}
    mixed = sorted(revocable & firm)
    return (
        f"Cannot use both revocable and non-revocable '{mixed[0]}' at the same time"
        if mixed
        else None
    )


def overlap_problem(collections: Sequence[Resources]) -> str | None:
    """The first ranges or set items (a port, say) that two of the collections ask for, or None."""
    taken = Resources()
    for collection in collections:
        for kind, amount in collection.amounts.items():
            before = taken.amounts.get(kind)
            if before is None or isinstance(amount, int):
                continue
            # What two value sets have in common vanishes when one is taken from the other.
            if before - amount != before:
                return f"Resource '{kind.name}' is used more than once"
        taken += collection
    return None


def _gpus_problem(resources: Iterable[Resource]) -> str | None:
    if Resources(resources).gpus % 1000:
        return "The 'gpus' resource must be an unsigned integer"
    return None


def _disk_problem(kind: Kind) -> str | None:
    disk = kind.disk
    if disk is None:
        return None
    if disk.persistence is None:
        if disk.volume is not None:
            return "Non-persistent volume not supported"
        return None if disk.source else "DiskInfo is set but empty"
    if not kind.reserved:
        return "Persistent volumes cannot be created from unreserved resources"
    if disk.volume is None:
        return "Expecting 'volume' to be set for persistent volume"
    if disk.volume.host_path is not None:
        return "Expecting 'host_path' to be unset for persistent volume"
    problem = identifiers.problem(disk.persistence.id)
    return f"Invalid persistence ID for persistent volume: {problem}" if problem else None


def _allocation_problem(resources: Iterable[Resource]) -> str | None:
    found = sorted({one.kind.allocation_role or "" for one in resources})
    if "" in found:
        return "Expecting all resources to be allocated to a role"
    if len(found) > 1:
        return f"The resources are allocated to more than one role: {', '.join(found)}"
    return None
