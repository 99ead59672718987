"""Wire resources of a call as everything behind it expects them.

Schedulers may leave out the allocation and may write a reservation the old way; after this, nobody
has to know.
"""

from collections.abc import Sequence

import msgspec

from tepui.model import roles
from tepui.wire import resources as wire_resources
from tepui.wire.generated import v1


def allocated(resources: Sequence[v1.Resource], role: str) -> tuple[v1.Resource, ...]:
    """The resources in post-refinement form, allocated to ``role`` unless they say otherwise."""
    allocation = v1.Resource_AllocationInfo(role=role)
    return tuple(
        refined(one)
        if one.allocation_info is not None
        else msgspec.structs.replace(refined(one), allocation_info=allocation)
        for one in resources
    )


def refined(one: v1.Resource) -> v1.Resource:
    """The resource with ``reservations`` in place of ``role`` and ``reservation``."""
    if one.role is None and one.reservation is None:
        return one
    if wire_resources.problem(one) is not None:
        return one  # validation says what is wrong with it
    if one.role in (None, roles.DEFAULT):
        return msgspec.structs.replace(one, role=None)
    return wire_resources.one_to_wire(wire_resources.one_from_wire(one))
