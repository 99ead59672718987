"""Resources between the wire and the model.

The wire has three forms. *Pre-refinement* says ``role`` and ``reservation`` and knows one layer;
*post-refinement* says ``reservations``; the *endpoint* form, only ever written, says both where it
can. Both of the first are read, but not mixed in one resource. Scalars become whole thousandths
here and floats again here, nowhere else.
"""

from collections.abc import Iterable
from functools import lru_cache

import msgspec

from tepui.base import errors, units
from tepui.model import kinds, roles, validation
from tepui.model.ranges import Ranges
from tepui.model.resources import Resource, Resources
from tepui.model.values import Value, ValueType, format_value
from tepui.wire.generated import v1

_REVOCABLE = v1.Resource_RevocableInfo()
_SHARED = v1.Resource_SharedInfo()

#: In the order in which Mesos writes them; always there.
_SUMMARY_SCALARS = ("disk", "mem", "gpus", "cpus")
_SUMMARY_TYPES: dict[type, int] = {int: 0, Ranges: 1, frozenset: 2}

#: The forms to write.
_REFINED, _UNREFINED, _ENDPOINT = range(3)

#: Bound on the kinds whose wire form is remembered.
_KINDS_MAX = 1 << 14


def from_wire(records: Iterable[v1.Resource]) -> Resources:
    """Read resources of either form; UserError in Mesos's words for the first invalid one."""
    return Resources(map(one_from_wire, records))


def one_from_wire(record: v1.Resource) -> Resource:
    """Read one resource, also an empty one; UserError when it is invalid."""
    if _is_plain(record):
        allocation = record.allocation_info
        kind = _plain_kind(record.name, record.type, allocation.role if allocation else None)
        return Resource(kind, _value(record))
    found = problem(record)
    if found:
        raise errors.UserError(f"Resource '{_text(record)}' is invalid: {found}")
    return Resource(_kind(record), _value(record))


def problem(record: v1.Resource) -> str | None:
    """The first thing wrong with a resource, or None (spec mesos.md section 1.5)."""
    return (
        _payload_problem(record)
        or _format_problem(record)
        or (_disk_problem(record.disk) if record.disk else None)
        or validation.kind_problem(_kind(record))
    )


def _is_plain(record: v1.Resource) -> bool:
    """True for the bulk of resources, which are valid at a glance; the rest takes the long way."""
    return (
        not record.reservations
        and (record.role is None or record.role == roles.DEFAULT)
        and record.disk is None
        and record.reservation is None
        and record.revocable is None
        and record.shared is None
        and record.provider_id is None
        and record.name != ""
        and _payload_problem(record) is None
    )


@lru_cache(_KINDS_MAX)
def _plain_kind(name: str, type_name: str, allocation_role: str | None) -> kinds.Kind:
    return kinds.Kind.of(name, ValueType(type_name), allocation_role=allocation_role)


def _payload_problem(record: v1.Resource) -> str | None:
    scalar, ranges, items = record.scalar, record.ranges, record.set
    match record.type:
        case v1.Value_Type.SCALAR:
            if scalar is None or ranges is not None or items is not None:
                return "Invalid scalar resource"
            return validation.scalar_problem(scalar.value)
        case v1.Value_Type.RANGES:
            if ranges is None or scalar is not None or items is not None:
                return "Invalid ranges resource"
            return validation.ranges_problem((one.begin, one.end) for one in ranges.range)
        case v1.Value_Type.SET:
            if items is None or scalar is not None or ranges is not None:
                return "Invalid set resource"
            return validation.items_problem(items.item)
        case _:
            return f"Unsupported resource type: {record.type}"


def _format_problem(record: v1.Resource) -> str | None:
    if not record.reservations:
        return _pre_refinement_problem(record) if record.reservation else None
    if record.role is not None:
        return "'Resource.role' must not be set together with 'Resource.reservations'"
    if record.reservation is not None:
        return "'Resource.reservation' must not be set together with 'Resource.reservations'"
    for layer in record.reservations:
        if layer.type in (None, v1.Resource_ReservationInfo_Type.UNKNOWN):
            return "Invalid reservation: 'Resource.ReservationInfo.type' must be set"
        if layer.role is None:
            return "Invalid reservation: 'Resource.ReservationInfo.role' must be set"
    return None


def _pre_refinement_problem(record: v1.Resource) -> str | None:
    if record.role in (None, roles.DEFAULT):
        return 'Invalid reservation: role "*" cannot be dynamically reserved'
    if record.reservation and record.reservation.type is not None:
        return "'Resource.ReservationInfo.type' must not be set for 'Resource.reservation'"
    if record.reservation and record.reservation.role is not None:
        return "'Resource.ReservationInfo.role' must not be set for 'Resource.reservation'"
    return None


def _disk_problem(disk: v1.Resource_DiskInfo) -> str | None:
    source = disk.source
    if source is None:
        return None
    if source.type is v1.Resource_DiskInfo_Source_Type.UNKNOWN:
        return "Unsupported 'DiskInfo.Source.Type'"
    if source.path is not None and source.type is not v1.Resource_DiskInfo_Source_Type.PATH:
        return f"'DiskInfo.Source.path' must not be set for a source of type {source.type}"
    if source.mount is not None and source.type is not v1.Resource_DiskInfo_Source_Type.MOUNT:
        return f"'DiskInfo.Source.mount' must not be set for a source of type {source.type}"
    return None


def _value(record: v1.Resource) -> Value:
    if record.scalar is not None:
        return units.milli(record.scalar.value)
    if record.ranges is not None:
        return Ranges((one.begin, one.end) for one in record.ranges.range)
    return frozenset(record.set.item if record.set else ())


def _kind(record: v1.Resource) -> kinds.Kind:
    allocation = record.allocation_info
    return kinds.Kind.of(
        record.name,
        ValueType(record.type),
        reservations=_reservations(record),
        allocation_role=allocation.role if allocation else None,
        disk=_disk(record.disk) if record.disk else None,
        revocable=record.revocable is not None,
        shared=record.shared is not None,
        provider_id=record.provider_id.value if record.provider_id else None,
    )


def _reservations(record: v1.Resource) -> tuple[kinds.Reservation, ...]:
    if record.reservations:
        return tuple(
            kinds.Reservation(
                role=layer.role or "",
                type=kinds.ReservationType(layer.type or kinds.ReservationType.DYNAMIC),
                principal=layer.principal,
                labels=_labels(layer.labels),
            )
            for layer in record.reservations
        )
    if record.role is None or record.role == roles.DEFAULT:
        return ()
    made = record.reservation
    if made is None:
        return (kinds.Reservation(record.role, kinds.ReservationType.STATIC),)
    return (
        kinds.Reservation(
            record.role, kinds.ReservationType.DYNAMIC, made.principal, _labels(made.labels)
        ),
    )


def _disk(disk: v1.Resource_DiskInfo) -> kinds.Disk:
    persistence, volume, source = disk.persistence, disk.volume, disk.source
    return kinds.Disk(
        persistence=persistence and kinds.Persistence(persistence.id, persistence.principal),
        volume=volume
        and kinds.Volume(volume.container_path, kinds.VolumeMode(volume.mode), volume.host_path),
        source=source and _source(source),
    )


def _source(source: v1.Resource_DiskInfo_Source) -> kinds.DiskSource:
    directory = source.path or source.mount
    return kinds.DiskSource(
        type=kinds.SourceType(source.type),
        root=directory.root if directory else None,
        id=source.id,
        profile=source.profile,
        vendor=source.vendor,
        metadata=_labels(source.metadata),
    )


def _labels(labels: v1.Labels | None) -> kinds.Labels:
    return tuple((label.key, label.value) for label in labels.labels) if labels else ()


def _text(record: v1.Resource) -> str:
    """An invalid resource for a message about it; only name and value, which say most."""
    if record.scalar is not None:
        return f"{record.name}:{record.scalar.value:g}"
    if record.ranges is not None:
        listed = ", ".join(f"{one.begin}-{one.end}" for one in record.ranges.range)
        return f"{record.name}:[{listed}]"
    return f"{record.name}:{{{', '.join(record.set.item if record.set else ())}}}"


def to_wire(resources: Resources, *, refined: bool = True) -> tuple[v1.Resource, ...]:
    """Write resources; ``refined=False`` for who lacks RESERVATION_REFINEMENT.

    Raises BugError for a refined reservation that is to be written unrefined: whoever sends to such
    a receiver filters them out before.
    """
    return tuple(one_to_wire(one, refined=refined) for one in resources)


def one_to_wire(one: Resource, *, refined: bool = True) -> v1.Resource:
    """Write one resource; see ``to_wire``."""
    return _record(one, _REFINED if refined else _UNREFINED)


def full(resources: Resources) -> tuple[v1.Resource, ...]:
    """The endpoint form, for ``*_resources_full``: both forms at once where one layer allows."""
    return tuple(_record(one, _ENDPOINT) for one in resources)


def summary(resources: Resources) -> dict[str, float | str]:
    """The short form of endpoints: numbers by name, the rest as text, in Mesos's order."""
    entries: dict[str, float | str] = dict.fromkeys(_SUMMARY_SCALARS, 0.0)
    totals = resources.nonrevocable().totals()
    for name, value in resources.revocable().totals().items():
        totals[f"{name}_revocable"] = value
    for name, value in sorted(totals.items(), key=lambda total: _SUMMARY_TYPES[type(total[1])]):
        number = units.from_milli(value) if isinstance(value, int) else None
        entries[name] = format_value(value) if number is None else number
    return entries


def _record(one: Resource, form: int) -> v1.Resource:
    kind, value = one.kind, one.value
    # Equality of kinds ignores the volume, so a remembered record could be somebody else's.
    template = _template(kind, form) if kind.canonical is kind else _kind_record(kind, form)
    if isinstance(value, int):
        scalar = v1.Value_Scalar(value=units.from_milli(value))
        return msgspec.structs.replace(template, scalar=scalar)
    if isinstance(value, Ranges):
        return msgspec.structs.replace(template, ranges=_ranges_record(value))
    items = v1.Value_Set(item=tuple(sorted(value)))
    return msgspec.structs.replace(template, set=items)


def _kind_record(kind: kinds.Kind, form: int) -> v1.Resource:
    """A resource without its value."""
    layers = len(kind.reservations)
    role = reservation = None
    if form == _UNREFINED:
        errors.check(layers <= 1, f"{kind} has no pre-refinement form")
    if form != _REFINED and layers <= 1:
        role, reservation = _unrefined(kind)
    provider, allocation = kind.provider_id, kind.allocation_role
    return v1.Resource(
        provider_id=None if provider is None else v1.ResourceProviderID(value=provider),
        name=kind.name,
        type=v1.Value_Type(kind.type),
        role=role,
        allocation_info=None if allocation is None else v1.Resource_AllocationInfo(role=allocation),
        reservation=reservation,
        reservations=()
        if form == _UNREFINED
        else tuple(map(_reservation_record, kind.reservations)),
        disk=_disk_record(kind.disk) if kind.disk else None,
        revocable=_REVOCABLE if kind.revocable else None,
        shared=_SHARED if kind.shared else None,
    )


_template = lru_cache(_KINDS_MAX)(_kind_record)


def _unrefined(kind: kinds.Kind) -> tuple[str, v1.Resource_ReservationInfo | None]:
    """``role`` and ``reservation`` of what has at most one layer."""
    if not kind.reservations or kind.reservations[0].type is kinds.ReservationType.STATIC:
        return kind.role, None
    made = kind.reservations[0]
    return kind.role, v1.Resource_ReservationInfo(
        principal=made.principal, labels=_labels_record(made.labels)
    )


def _reservation_record(layer: kinds.Reservation) -> v1.Resource_ReservationInfo:
    return v1.Resource_ReservationInfo(
        type=v1.Resource_ReservationInfo_Type(layer.type),
        role=layer.role,
        principal=layer.principal,
        labels=_labels_record(layer.labels),
    )


def _ranges_record(ranges: Ranges) -> v1.Value_Ranges:
    return v1.Value_Ranges(
        range=tuple(v1.Value_Range(begin=begin, end=end) for begin, end in ranges.intervals())
    )


def _disk_record(disk: kinds.Disk) -> v1.Resource_DiskInfo:
    persistence, volume, source = disk.persistence, disk.volume, disk.source
    return v1.Resource_DiskInfo(
        persistence=persistence
        and v1.Resource_DiskInfo_Persistence(id=persistence.id, principal=persistence.principal),
        volume=volume
        and v1.Volume(
            mode=v1.Volume_Mode(volume.mode),
            container_path=volume.container_path,
            host_path=volume.host_path,
        ),
        source=source and _source_record(source),
    )


def _source_record(source: kinds.DiskSource) -> v1.Resource_DiskInfo_Source:
    path = source.type is kinds.SourceType.PATH and source.root is not None
    mount = source.type is kinds.SourceType.MOUNT and source.root is not None
    return v1.Resource_DiskInfo_Source(
        type=v1.Resource_DiskInfo_Source_Type(source.type),
        path=v1.Resource_DiskInfo_Source_Path(root=source.root) if path else None,
        mount=v1.Resource_DiskInfo_Source_Mount(root=source.root) if mount else None,
        vendor=source.vendor,
        id=source.id,
        metadata=_labels_record(source.metadata),
        profile=source.profile,
    )


def _labels_record(labels: kinds.Labels) -> v1.Labels | None:
    if not labels:
        return None
    return v1.Labels(labels=tuple(v1.Label(key=key, value=value) for key, value in labels))
