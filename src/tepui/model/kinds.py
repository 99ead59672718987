"""What makes two resources the same stuff: everything about a resource except how much.

A ``Kind`` is a name, a value type and an identity (reservations, allocation, disk, revocable,
shared, provider). Kinds are interned: ``Kind.of`` returns the same object for the same identity, so
that kinds compare and hash by address and the arithmetic in ``resources`` is dictionary work. The
table of kinds holds them weakly. Nothing may depend on the order of a set of kinds.

Two things follow Mesos and are easy to trip over:

* The *volume* of a disk (where a task mounts it) says how the disk is used, not what it is. It is
  carried along but two kinds that differ only in the volume are equal.
* Some disks are only ever taken whole: persistent volumes, MOUNT and BLOCK disks, RAW disks with an
  id, and whatever is shared. Their size is part of the identity (``whole``), and a collection
  counts them instead of adding them up.
"""

import enum
from dataclasses import dataclass
from functools import lru_cache
from typing import Final
from weakref import WeakValueDictionary

from tepui.model.values import Value, ValueType

#: Key and optional value; kept sorted, since Mesos compares labels without regard to order.
Labels = tuple[tuple[str, str | None], ...]

#: Bound on the remembered derivations (allocate, unreserve …) of kinds.
_DERIVED_MAX: Final = 1 << 16


class ReservationType(enum.StrEnum):
    """Who made a reservation: the agent's flags, or somebody at run time."""

    __hash__ = str.__hash__

    STATIC = "STATIC"
    DYNAMIC = "DYNAMIC"


class SourceType(enum.StrEnum):
    """Where disk space comes from."""

    __hash__ = str.__hash__

    PATH = "PATH"
    MOUNT = "MOUNT"
    BLOCK = "BLOCK"
    RAW = "RAW"


class VolumeMode(enum.StrEnum):
    """Whether a task may write to a volume."""

    __hash__ = str.__hash__

    RW = "RW"
    RO = "RO"


def sorted_labels(labels: Labels) -> Labels:
    """The same labels in the order that makes equal ones compare equal."""
    return tuple(sorted(labels, key=lambda label: (label[0], label[1] is not None, label[1] or "")))


@dataclass(frozen=True, slots=True)
class Reservation:
    """One layer of a reservation; later layers refine earlier ones to sub-roles."""

    role: str
    type: ReservationType = ReservationType.DYNAMIC
    principal: str | None = None
    labels: Labels = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "labels", sorted_labels(self.labels))


@dataclass(frozen=True, slots=True)
class Persistence:
    """What turns disk space into a persistent volume."""

    id: str
    principal: str | None = None


@dataclass(frozen=True, slots=True)
class Volume:
    """Where and how a task sees a persistent volume."""

    container_path: str
    mode: VolumeMode = VolumeMode.RW
    host_path: str | None = None


@dataclass(frozen=True, slots=True)
class DiskSource:
    """The device or directory behind disk space; ``root`` is that of PATH and MOUNT."""

    type: SourceType
    root: str | None = None
    id: str | None = None
    profile: str | None = None
    vendor: str | None = None
    metadata: Labels = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "metadata", sorted_labels(self.metadata))


@dataclass(frozen=True, slots=True)
class Disk:
    """What is special about a disk resource; plain disk space has none."""

    persistence: Persistence | None = None
    volume: Volume | None = None
    source: DiskSource | None = None

    def indivisible(self) -> bool:
        """True when the disk can only be taken as a whole."""
        if self.persistence:
            return True
        if not self.source or self.source.type is SourceType.PATH:
            return False
        return self.source.type is not SourceType.RAW or self.source.id is not None


class Kind:
    """An interned identity. Get one from ``Kind.of``; the fields are read-only by convention."""

    __slots__ = (
        "__weakref__",
        "allocation_role",
        "atomic",
        "canonical",
        "disk",
        "name",
        "persistent",
        "provider_id",
        "reservations",
        "reserved",
        "revocable",
        "role",
        "shared",
        "type",
        "whole",
    )

    name: str
    type: ValueType
    #: Outermost (first made) reservation first; empty when unreserved.
    reservations: tuple[Reservation, ...]
    #: The role it is offered or allocated to; None for what nobody was offered.
    allocation_role: str | None
    disk: Disk | None
    revocable: bool
    shared: bool
    #: The resource provider that manages it; None for the agent itself.
    provider_id: str | None
    #: The size of what is only taken whole; None for everything divisible.
    whole: Value | None

    # Derived, for speed.
    #: The role of the innermost reservation, or ``*``.
    role: str
    reserved: bool
    #: Only taken whole; a collection counts it.
    atomic: bool
    #: A persistent volume.
    persistent: bool
    #: The kind without its volume; equality goes by it.
    canonical: "Kind"

    @staticmethod
    def of(  # noqa: PLR0913 - these are the parts of an identity
        name: str,
        type: ValueType = ValueType.SCALAR,  # noqa: A002 - Mesos's name for it
        *,
        reservations: tuple[Reservation, ...] = (),
        allocation_role: str | None = None,
        disk: Disk | None = None,
        revocable: bool = False,
        shared: bool = False,
        provider_id: str | None = None,
        whole: Value | None = None,
    ) -> "Kind":
        """The one kind with this identity. ``whole`` is for atomic kinds; see ``sized``."""
        identity = (
            name,
            type,
            reservations,
            allocation_role,
            disk,
            revocable,
            shared,
            provider_id,
            whole,
        )
        return _KINDS.get(identity) or _make(identity)

    def sized(self, whole: Value) -> "Kind":
        """The kind with its size, when it is only taken whole; itself otherwise."""
        return self.changed(whole=whole) if self.atomic and self.whole != whole else self

    def allocated_to(self, role: str | None) -> "Kind":
        """The same stuff allocated to ``role``; None takes the allocation away."""
        if self.allocation_role == role:
            return self
        if self.canonical is not self:  # equality ignores the volume, a cache would lose it
            return self.changed(allocation_role=role)
        return _allocated(self, role)

    def reserved_as(self, reservations: tuple[Reservation, ...]) -> "Kind":
        """The same stuff under another stack of reservations; ``()`` makes it unreserved."""
        if self.reservations == reservations:
            return self
        if self.canonical is not self:
            return self.changed(reservations=reservations)
        return _reserved(self, reservations)

    def allocatable_to(self, role: str) -> bool:
        """True when ``role`` may get it: unreserved, or reserved to it or to an ancestor."""
        return not self.reserved or role == self.role or role.startswith(self.role + "/")

    def changed(self, **changes: object) -> "Kind":
        """The same kind but for the named fields; ``whole`` must fit the rest."""
        fields: dict[str, object] = {name: getattr(self, name) for name in _FIELDS}
        return Kind.of(**(fields | changes))  # pyright: ignore[reportArgumentType] - same fields

    def __copy__(self) -> "Kind":
        return self

    def __deepcopy__(self, memo: object) -> "Kind":
        return self

    def __repr__(self) -> str:
        parts = {name: getattr(self, name) for name in _FIELDS[2:] if getattr(self, name)}
        return f"Kind({self.name!r}, {self.type}, {parts})"


_FIELDS: Final = (
    "name",
    "type",
    "reservations",
    "allocation_role",
    "disk",
    "revocable",
    "shared",
    "provider_id",
    "whole",
)
_Identity = tuple[
    str,
    ValueType,
    tuple[Reservation, ...],
    str | None,
    Disk | None,
    bool,
    bool,
    str | None,
    Value | None,
]
_KINDS: "Final[WeakValueDictionary[_Identity, Kind]]" = WeakValueDictionary()


class _VolumeKind(Kind):
    """A kind with a volume, which equality ignores."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Kind) and other.canonical is self.canonical

    def __hash__(self) -> int:
        return hash(self.canonical)


def _make(identity: _Identity) -> Kind:
    disk = identity[4]
    kind = _VolumeKind() if disk and disk.volume else Kind()
    for name, value in zip(_FIELDS, identity, strict=True):
        setattr(kind, name, value)
    kind.reserved = bool(kind.reservations)
    kind.role = kind.reservations[-1].role if kind.reservations else "*"
    kind.atomic = kind.shared or (disk is not None and disk.indivisible())
    kind.persistent = disk is not None and disk.persistence is not None
    kind.canonical = kind
    if disk and disk.volume:
        kind.canonical = kind.changed(disk=Disk(disk.persistence, None, disk.source))
    _KINDS[identity] = kind
    return kind


@lru_cache(_DERIVED_MAX)
def _allocated(kind: Kind, role: str | None) -> Kind:
    return kind.changed(allocation_role=role)


@lru_cache(_DERIVED_MAX)
def _reserved(kind: Kind, reservations: tuple[Reservation, ...]) -> Kind:
    return kind.changed(reservations=reservations)
