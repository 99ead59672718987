"""What operations of the wire mean for resources."""

import pytest

from tepui.base import errors
from tepui.wire import operations, resources
from tepui.wire.generated import v1
from tests.support import offer_operations as ops

VOLUME, SPACE = ops.volume(100), ops.reserved("disk", 100)


@pytest.mark.parametrize(
    ("operation", "consumed", "made"),
    [
        (ops.reserve(SPACE), [ops.plain("disk", 100)], [SPACE]),
        (ops.unreserve(SPACE), [SPACE], [ops.plain("disk", 100)]),
        (ops.create(VOLUME), [SPACE], [VOLUME]),
        (ops.destroy(VOLUME), [VOLUME], [SPACE]),
        (ops.grow(VOLUME, SPACE), [VOLUME, SPACE], [ops.volume(200)]),
        (ops.shrink(VOLUME, 40), [VOLUME], [ops.volume(60), ops.reserved("disk", 40)]),
    ],
)
def test_what_is_consumed_and_made(operation, consumed, made):
    found = operations.conversion_of(operation)
    assert found.consumed == resources.from_wire(consumed)
    assert found.converted == resources.from_wire(made)


def test_an_operator_may_reserve_what_is_reserved_already():
    body = v1.Offer_Operation_Reserve(source=(SPACE,), resources=(ops.reserved("disk", 100, "x"),))
    found = operations.conversion_of(v1.Offer_Operation(type=ops.Type.RESERVE, reserve=body))
    assert found.consumed == resources.from_wire([SPACE])


@pytest.mark.parametrize("kind", [ops.Type.LAUNCH, ops.Type.CREATE_DISK, ops.Type.RESERVE, None])
def test_what_is_no_such_operation(kind):
    with pytest.raises(errors.UserError, match="not supported"):
        operations.conversion_of(v1.Offer_Operation(type=kind))


def test_every_resource_of_an_operation_is_changed():
    renamed = ops.plain("cpus", 1)
    for operation in (
        ops.reserve(SPACE, SPACE),
        ops.unreserve(SPACE),
        ops.create(VOLUME),
        ops.destroy(VOLUME),
        ops.grow(VOLUME, SPACE),
        ops.shrink(VOLUME, 1),
    ):
        changed = operations.map_resources(operation, lambda found: (renamed,) * len(found))
        assert changed.type == operation.type
        assert "name='disk'" not in str(changed)
