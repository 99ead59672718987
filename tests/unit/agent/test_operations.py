"""Operations on the agent: durable, told until acknowledged, remembered across lives."""

from typing import Any

import msgspec
import pytest

from tepui.agent import events, operations, volumes
from tepui.agent.effects import SendMessage
from tepui.base.machine import Persist
from tepui.model import text
from tepui.wire import resources as wire_resources
from tepui.wire.generated import internal, v1
from tests.support.agent_world import MASTER, World, agent_info

Type = v1.Offer_Operation_Type
PATH = "/work/volumes/roles/dev/v1"


@pytest.fixture
def world():
    world = World()
    info = msgspec.structs.replace(
        agent_info(), resources=wire_resources.to_wire(text.parse("cpus:4;disk:1000"))
    )
    world.machine.state.info = info
    world.register()
    return world


def reserved(amount=100.0, name="disk", **more):
    fields: dict[str, Any] = {"allocation_info": v1.Resource_AllocationInfo(role="dev")} | more
    return v1.Resource(
        name=name,
        type=v1.Value_Type.SCALAR,
        scalar=v1.Value_Scalar(value=amount),
        reservations=(
            v1.Resource_ReservationInfo(
                type=v1.Resource_ReservationInfo_Type.DYNAMIC, role="dev", principal="p"
            ),
        ),
        **fields,
    )


def volume(amount=100.0):
    return reserved(
        amount,
        disk=v1.Resource_DiskInfo(
            persistence=v1.Resource_DiskInfo_Persistence(id="v1", principal="p"),
            volume=v1.Volume(mode=v1.Volume_Mode.RW, container_path="data"),
        ),
    )


def reserve(*resources):
    return v1.Offer_Operation(
        type=Type.RESERVE, reserve=v1.Offer_Operation_Reserve(resources=resources)
    )


def create(*found):
    return v1.Offer_Operation(type=Type.CREATE, create=v1.Offer_Operation_Create(volumes=found))


def destroy(*found):
    return v1.Offer_Operation(type=Type.DESTROY, destroy=v1.Offer_Operation_Destroy(volumes=found))


def apply(world, info, uuid=b"u" * 16, version=None):
    version = world.state.resource_version if version is None else version
    return world.receive(
        internal.ApplyOperationMessage(
            framework_id=v1.FrameworkID(value="m-0000"),
            operation_info=info,
            operation_uuid=v1.UUID(value=uuid),
            resource_version_uuid=internal.ResourceVersionUUID(uuid=v1.UUID(value=version)),
        )
    )


def sent(effects, kind):
    messages: list[Any] = [one.message for one in effects if isinstance(one, SendMessage)]
    return [one for one in messages if isinstance(one, kind)]


def told(effects):
    return sent(effects, internal.UpdateOperationStatusMessage)


def states(effects):
    return [message.status.state for message in told(effects)]


def acknowledge(world, uuid, status_uuid):
    return world.receive(
        internal.AcknowledgeOperationStatusMessage(status_uuid=status_uuid, operation_uuid=uuid)
    )


def test_a_reservation_is_durable_before_it_is_told(world):
    effects = apply(world, reserve(reserved()))
    assert states(effects) == ["OPERATION_FINISHED"]
    kinds = [type(one) for one in effects if isinstance(one, Persist | SendMessage)]
    assert kinds == [Persist, Persist, SendMessage]
    total = operations.total(world.state)
    assert total.reserved("dev").disk == 100_000
    assert total.disk == 1_000_000


def test_the_end_is_told_until_acknowledged(world):
    (first,) = told(apply(world, reserve(reserved())))
    assert states(world.advance(10)) == ["OPERATION_FINISHED"]
    assert states(world.advance(19)) == []
    assert states(world.advance(1)) == ["OPERATION_FINISHED"]
    acknowledge(world, first.operation_uuid, first.status.uuid)
    assert states(world.advance(3600)) == []
    assert not world.state.operations
    assert not any(key.startswith("operation/") for key in world.disk)


def test_an_acknowledgement_of_something_else_changes_nothing(world):
    (first,) = told(apply(world, reserve(reserved())))
    acknowledge(world, first.operation_uuid, v1.UUID(value=b"x" * 16))
    assert world.state.operations


def test_the_same_message_twice_is_performed_once(world):
    apply(world, reserve(reserved()))
    assert states(apply(world, reserve(reserved()))) == ["OPERATION_FINISHED"]
    assert operations.total(world.state).reserved("dev").disk == 100_000


def test_one_from_before_a_disconnection_is_dropped(world):
    effects = apply(world, reserve(reserved()), version=b"o" * 16)
    assert states(effects) == ["OPERATION_DROPPED"]
    assert not world.state.checkpointed


def test_one_that_cannot_be_performed_is_an_error(world):
    assert states(apply(world, reserve(reserved(9999.0)))) == ["OPERATION_ERROR"]
    assert not world.state.checkpointed


def test_volumes_come_and_go(world):
    apply(world, reserve(reserved()), b"1" * 16)
    made = apply(world, create(volume()), b"2" * 16)
    assert volumes.MakeVolume(PATH, is_new=True) in made
    assert operations.total(world.state).persistent_volumes().disk == 100_000
    gone = apply(world, destroy(volume()), b"3" * 16)
    assert volumes.RemoveVolume(PATH) in gone
    assert operations.total(world.state).reserved("dev").disk == 100_000


def test_a_new_life_remembers_everything(world):
    apply(world, reserve(reserved()), b"1" * 16)
    apply(world, create(volume()), b"2" * 16)
    again = World(world.settings, 2, world.now_ns, disk=dict(world.disk))
    again.machine.state.info = msgspec.structs.replace(world.state.info, id=None)
    assert volumes.MakeVolume(PATH, is_new=False) in again.start()
    again.step(events.MasterDetected(MASTER))
    registration = sent(again.advance(1), internal.ReregisterSlaveMessage)[0]
    (kept,) = registration.checkpointed_resources
    assert kept.disk.persistence.id == "v1"
    assert [one.name for one in registration.slave.resources] == ["cpus", "disk"]
    registered = again.receive(again.registered())
    assert states(registered) == ["OPERATION_FINISHED"] * 2
    (update,) = sent(registered, internal.UpdateSlaveMessage)
    assert [one.uuid.value[:1] for one in update.operations.operations] == [b"1", b"2"]


def test_reconciliation(world):
    apply(world, reserve(reserved()), b"1" * 16)
    effects = world.receive(
        internal.ReconcileOperationsMessage(
            operations=tuple(
                internal.ReconcileOperationsMessage_Operation(operation_uuid=v1.UUID(value=uuid))
                for uuid in (b"1" * 16, b"2" * 16)
            )
        )
    )
    assert states(effects) == ["OPERATION_FINISHED", "OPERATION_DROPPED"]


def test_resources_to_remember_from_an_old_master(world):
    for amount in (100.0, 5000.0):  # there is less than the second wants
        wanted = reserved(amount, allocation_info=None)
        world.receive(internal.CheckpointResourcesMessage(resources=(wanted,)))
        assert operations.total(world.state).reserved("dev").disk == 100_000


def test_a_task_sees_its_volume(world):
    apply(world, reserve(reserved()), b"1" * 16)
    apply(world, create(volume()), b"2" * 16)
    world.run_task(resources=(reserved(1.0, name="cpus"), volume()))
    (executor,) = world.state.containers.values()
    assert executor.spec.volumes == (("data", PATH),)
