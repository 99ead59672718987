"""What operations do to resources: which they consume and which they give back.

An operation is a pair handed to ``Resources.apply``. Whether somebody may do it, and whether it
makes sense, is checked by the master before (spec mesos.md section 1.5); these functions only
raise UserError for what has no meaning at all.
"""

from dataclasses import dataclass

from tepui.base import errors
from tepui.model.kinds import Disk, Kind, ReservationType
from tepui.model.resources import Resource, Resources


@dataclass(frozen=True, slots=True)
class Conversion:
    """An exchange of resources; the amounts on both sides are equal."""

    consumed: Resources
    converted: Resources

    def apply_to(self, pool: Resources) -> Resources:
        """``pool`` after the exchange; UserError (409) when it lacks what is consumed."""
        return pool.apply(self.consumed, self.converted)


def reserve(resources: Resources, source: Resources | None = None) -> Conversion:
    """RESERVE: take them with one reservation less, or take ``source`` (operators may)."""
    return Conversion(resources.pop_reservation() if source is None else source, resources)


def unreserve(resources: Resources) -> Conversion:
    """UNRESERVE: drop the innermost reservation."""
    return Conversion(resources, resources.pop_reservation())


def create(volumes: Resources) -> Conversion:
    """CREATE: make persistent volumes out of the space below them."""
    return Conversion(Resources(space_of(volume) for volume in volumes), volumes)


def destroy(volumes: Resources) -> Conversion:
    """DESTROY: give the space of persistent volumes back."""
    return Conversion(volumes, Resources(space_of(volume) for volume in volumes))


def grow(volume: Resource, addition: Resource) -> Conversion:
    """GROW_VOLUME: add space of the volume's own kind to it."""
    size, more = _size(volume), _size(addition)
    if space_of(volume).kind.sized(0) != addition.kind.sized(0):
        raise errors.UserError(f"{addition} cannot be added to {volume}")
    grown = Resource(volume.kind, size + more)
    return Conversion(Resources.of(volume, addition), Resources.of(grown))


def shrink(volume: Resource, subtract: int) -> Conversion:
    """SHRINK_VOLUME: give ``subtract`` milli-MB of the volume's space back."""
    size = _size(volume)
    if not 0 < subtract < size:
        raise errors.UserError(f"{volume} cannot be made smaller by that much")
    freed = Resource(space_of(volume).kind, subtract)
    return Conversion(
        Resources.of(volume), Resources.of(Resource(volume.kind, size - subtract), freed)
    )


def is_checkpointed(kind: Kind) -> bool:
    """Whether it was made at run time, so that its agent must remember it across lives."""
    return kind.persistent or any(
        layer.type is ReservationType.DYNAMIC for layer in kind.reservations
    )


def checkpointed(total: Resources) -> Resources:
    """The part of an agent's total that it must remember."""
    return total.filter(is_checkpointed)


def restore(base: Resources, remembered: Resources) -> Resources:
    """The total of an agent that starts with ``base`` and remembers what was made of it.

    Raises UserError (409) when ``base`` is too small for that.
    """
    total = base
    for one in remembered:
        total = total.apply(Resources.of(_origin(one)), Resources.of(one))
    return total


def _origin(one: Resource) -> Resource:
    """What a checkpointed resource was made of: only what the agent's flags said is left."""
    space = space_of(one) if one.kind.persistent else one
    static = tuple(
        layer for layer in space.kind.reservations if layer.type is ReservationType.STATIC
    )
    return space.with_kind(space.kind.reserved_as(static))


def space_of(volume: Resource) -> Resource:
    """The disk space that a persistent volume is made of."""
    return Resource(_space_kind(volume.kind), volume.value)


def _space_kind(kind: Kind) -> Kind:
    source = kind.disk.source if kind.disk else None
    return kind.changed(disk=Disk(source=source) if source else None, shared=False, whole=None)


def _size(disk: Resource) -> int:
    if not isinstance(disk.value, int):
        raise errors.UserError(f"{disk} is not a scalar")
    return disk.value
