"""What an operation of the wire means: which resources it consumes and which it makes.

Master and agent read operations with the same eyes; whether one is allowed is not decided here.
"""

from collections.abc import Callable

import msgspec

from tepui.base import errors, units
from tepui.model import conversions
from tepui.model.conversions import Conversion
from tepui.wire import resources as wire_resources
from tepui.wire.generated import v1

_Type = v1.Offer_Operation_Type


def conversion_of(operation: v1.Offer_Operation) -> Conversion:
    """What an operation consumes and makes; UserError when it makes no sense."""
    if operation.reserve is not None and operation.type is _Type.RESERVE:
        source = wire_resources.from_wire(operation.reserve.source)
        return conversions.reserve(
            wire_resources.from_wire(operation.reserve.resources), source or None
        )
    if operation.unreserve is not None and operation.type is _Type.UNRESERVE:
        return conversions.unreserve(wire_resources.from_wire(operation.unreserve.resources))
    if operation.create is not None and operation.type is _Type.CREATE:
        return conversions.create(wire_resources.from_wire(operation.create.volumes))
    if operation.destroy is not None and operation.type is _Type.DESTROY:
        return conversions.destroy(wire_resources.from_wire(operation.destroy.volumes))
    if operation.grow_volume is not None and operation.type is _Type.GROW_VOLUME:
        wanted = operation.grow_volume
        return conversions.grow(
            wire_resources.one_from_wire(wanted.volume),
            wire_resources.one_from_wire(wanted.addition),
        )
    if operation.shrink_volume is not None and operation.type is _Type.SHRINK_VOLUME:
        volume = wire_resources.one_from_wire(operation.shrink_volume.volume)
        return conversions.shrink(volume, units.milli(operation.shrink_volume.subtract.value))
    raise errors.UserError(f"Operations of type {operation.type} are not supported")


def map_resources(
    operation: v1.Offer_Operation,
    change: Callable[[tuple[v1.Resource, ...]], tuple[v1.Resource, ...]],
) -> v1.Offer_Operation:
    """The operation with ``change`` applied to every resource in it."""

    def one(record: v1.Resource) -> v1.Resource:
        return change((record,))[0]

    replace = msgspec.structs.replace
    reserve, unreserve = operation.reserve, operation.unreserve
    create, destroy = operation.create, operation.destroy
    grow, shrink = operation.grow_volume, operation.shrink_volume
    return replace(
        operation,
        reserve=reserve
        and replace(reserve, source=change(reserve.source), resources=change(reserve.resources)),
        unreserve=unreserve and replace(unreserve, resources=change(unreserve.resources)),
        create=create and replace(create, volumes=change(create.volumes)),
        destroy=destroy and replace(destroy, volumes=change(destroy.volumes)),
        grow_volume=grow and replace(grow, volume=one(grow.volume), addition=one(grow.addition)),
        shrink_volume=shrink and replace(shrink, volume=one(shrink.volume)),
    )
