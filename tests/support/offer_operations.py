"""Offer operations and their resources, and what is said about them, in few words."""

from typing import Any

from tepui.wire.generated import internal, v1, v1_scheduler

Type = v1.Offer_Operation_Type
_DYNAMIC = v1.Resource_ReservationInfo_Type.DYNAMIC


def plain(name: str, amount: float, **more: Any) -> v1.Resource:
    """An unreserved scalar."""
    return v1.Resource(
        name=name, type=v1.Value_Type.SCALAR, scalar=v1.Value_Scalar(value=amount), **more
    )


def reserved(
    name: str, amount: float, *roles: str, principal: str | None = None, **more: Any
) -> v1.Resource:
    """A dynamically reserved scalar; each further role refines the reservation."""
    layers = tuple(
        v1.Resource_ReservationInfo(type=_DYNAMIC, role=role, principal=principal)
        for role in roles or ("dev",)
    )
    return plain(name, amount, reservations=layers, **more)


def volume(
    amount: float, name: str = "v", *roles: str, principal: str | None = None, shared: bool = False
) -> v1.Resource:
    """A persistent volume."""
    disk = v1.Resource_DiskInfo(
        persistence=v1.Resource_DiskInfo_Persistence(id=name, principal=principal),
        volume=v1.Volume(mode=v1.Volume_Mode.RW, container_path="data"),
    )
    more = {"shared": v1.Resource_SharedInfo()} if shared else {}
    return reserved("disk", amount, *roles, principal=principal, disk=disk, **more)


def _id(name: str | None) -> v1.OperationID | None:
    return None if name is None else v1.OperationID(value=name)


def reserve(*resources: v1.Resource, name: str | None = None) -> v1.Offer_Operation:
    body = v1.Offer_Operation_Reserve(resources=resources)
    return v1.Offer_Operation(type=Type.RESERVE, id=_id(name), reserve=body)


def unreserve(*resources: v1.Resource, name: str | None = None) -> v1.Offer_Operation:
    body = v1.Offer_Operation_Unreserve(resources=resources)
    return v1.Offer_Operation(type=Type.UNRESERVE, id=_id(name), unreserve=body)


def create(*volumes: v1.Resource, name: str | None = None) -> v1.Offer_Operation:
    body = v1.Offer_Operation_Create(volumes=volumes)
    return v1.Offer_Operation(type=Type.CREATE, id=_id(name), create=body)


def destroy(*volumes: v1.Resource, name: str | None = None) -> v1.Offer_Operation:
    body = v1.Offer_Operation_Destroy(volumes=volumes)
    return v1.Offer_Operation(type=Type.DESTROY, id=_id(name), destroy=body)


def grow(volume: v1.Resource, addition: v1.Resource, name: str | None = None) -> v1.Offer_Operation:
    body = v1.Offer_Operation_GrowVolume(volume=volume, addition=addition)
    return v1.Offer_Operation(type=Type.GROW_VOLUME, id=_id(name), grow_volume=body)


def shrink(volume: v1.Resource, subtract: float, name: str | None = None) -> v1.Offer_Operation:
    body = v1.Offer_Operation_ShrinkVolume(volume=volume, subtract=v1.Value_Scalar(value=subtract))
    return v1.Offer_Operation(type=Type.SHRINK_VOLUME, id=_id(name), shrink_volume=body)


# --- conversations ---


def offered(cluster, scheduler, after=1):
    cluster.advance(after)
    (offer,) = scheduler.offers()
    return offer


def amounts(offer):
    """(name, reserved role or None, volume or None) -> amount of an offer's scalars."""
    return {
        (
            one.name,
            one.reservations[-1].role if one.reservations else None,
            one.disk.persistence.id if one.disk else None,
        ): one.scalar.value
        for one in offer.resources
    }


def operation_statuses(scheduler):
    events = scheduler.take("UPDATE_OPERATION_STATUS")
    return [event.update_operation_status.status for event in events]


def problems(scheduler):
    return [(one.state, one.message) for one in operation_statuses(scheduler)]


def applied(agent):
    return agent.take(internal.ApplyOperationMessage)


def tell(agent, message, state="OPERATION_FINISHED", uuid: bytes | None = b"s" * 16):
    """The agent tells how an operation ended."""
    status = v1.OperationStatus(
        operation_id=message.operation_info.id,
        state=v1.OperationState(state),
        uuid=v1.UUID(value=uuid) if uuid else None,
        agent_id=v1.AgentID(value=agent.id),
    )
    agent.say(
        internal.UpdateOperationStatusMessage(
            framework_id=message.framework_id,
            slave_id=v1.AgentID(value=agent.id),
            status=status,
            latest_status=status,
            operation_uuid=message.operation_uuid,
        )
    )


def acknowledge(scheduler, agent, name, uuid=b"s" * 16):
    scheduler.call(
        "ACKNOWLEDGE_OPERATION_STATUS",
        acknowledge_operation_status=v1_scheduler.Call_AcknowledgeOperationStatus(
            agent_id=v1.AgentID(value=agent.id),
            uuid=uuid,
            operation_id=v1.OperationID(value=name),
        ),
    )


def reconcile(scheduler, *asked):
    scheduler.call(
        "RECONCILE_OPERATIONS",
        reconcile_operations=v1_scheduler.Call_ReconcileOperations(
            operations=tuple(
                v1_scheduler.Call_ReconcileOperations_Operation(
                    operation_id=v1.OperationID(value=name),
                    agent_id=v1.AgentID(value=agent_id) if agent_id else None,
                )
                for name, agent_id in asked
            )
        ),
    )
    return [one.state for one in operation_statuses(scheduler)]


def listed(agent, *messages):
    """UpdateSlaveMessage with the operations that these messages were about, ended well."""
    records = []
    for message in messages:
        status = v1.OperationStatus(
            operation_id=message.operation_info.id,
            state=v1.OperationState.OPERATION_FINISHED,
            uuid=v1.UUID(value=b"s" * 16),
        )
        records.append(
            v1.Operation(
                framework_id=message.framework_id,
                info=message.operation_info,
                latest_status=status,
                statuses=(status,),
                uuid=message.operation_uuid,
            )
        )
    agent.say(
        internal.UpdateSlaveMessage(
            slave_id=v1.AgentID(value=agent.id),
            operations=internal.UpdateSlaveMessage_Operations(operations=tuple(records)),
            resource_version_uuid=v1.UUID(value=agent.version),
        )
    )
