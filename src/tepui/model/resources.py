"""Collections of resources: the currency of master, allocator, agent and frameworks.

``Resources`` is immutable. Inside it is one dictionary from ``Kind`` (interned, so lookups go by
address) to the amount: milli for scalars, ``Ranges``, a ``frozenset``, or a count for what is only
taken whole (``kind.atomic``: persistent volumes, MOUNT disks, shared resources …). Empty amounts
are never kept. Iteration is in the order of first insertion; equality and hashing ignore it.

Arithmetic is Mesos's: scalars add up, ranges and sets unite, atomic resources are counted, so a
volume of 64 MB is not contained in one of 100 MB. ``a - b`` insists that ``b`` is there and raises
BugError otherwise, because accounting that goes below zero is a bug; ``a.without(b)`` takes away
what there is. What a caller may get wrong is asked first with ``a.contains(b)``.

This module knows no wire format (``wire.resources``), no text form (``model.text``) and no rules
about what a valid resource is (``model.validation``).
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypedDict, Unpack, final

from tepui.base import errors
from tepui.model.kinds import Disk, Kind, Reservation
from tepui.model.ranges import Ranges
from tepui.model.values import Value, ValueType, format_value, type_of


class Identity(TypedDict, total=False):
    """The keyword arguments that say what kind of resource is meant; see ``kinds.Kind``."""

    reservations: tuple[Reservation, ...]
    allocation_role: str | None
    disk: Disk | None
    revocable: bool
    shared: bool
    provider_id: str | None


@final
@dataclass(frozen=True, slots=True)
class Resource:
    """An amount of one kind. Made by ``resource``; ``kind`` carries the size when it is atomic."""

    kind: Kind
    value: Value

    def __post_init__(self) -> None:
        if self.kind.atomic:
            object.__setattr__(self, "kind", self.kind.sized(self.value))

    @property
    def name(self) -> str:
        """``cpus``, ``mem``, ``ports`` …"""
        return self.kind.name

    def with_kind(self, kind: Kind) -> "Resource":
        """The same amount of another kind."""
        return Resource(kind, self.value)

    def __str__(self) -> str:
        """As Mesos prints it: ``disk(reservations: [(DYNAMIC,dev,ops)])[v1:data]:64``."""
        return f"{describe(self.kind)}:{format_value(self.value)}"


def resource(name: str, value: Value, **identity: Unpack[Identity]) -> Resource:
    """A resource of this name, amount (scalars in milli) and identity."""
    return Resource(Kind.of(name, type_of(value), **identity), value)


@final
class Resources:
    """An immutable collection of resources."""

    __slots__ = ("amounts",)

    #: Read only. Values, or counts for atomic kinds. Any, because the type of an amount goes with
    #: its kind, which the type system cannot say, and checking it would cost what we save.
    amounts: dict[Kind, Any]

    def __init__(self, resources: Iterable[Resource] = ()) -> None:
        """Add up ``resources``; empty ones vanish. Raises BugError for a negative scalar."""
        items: dict[Kind, Any] = {}
        for one in resources:
            if not one.value:
                continue
            if isinstance(one.value, int) and one.value < 0:
                raise errors.BugError(f"a resource below zero: {one}")
            kind = one.kind
            amount = 1 if kind.atomic else one.value
            old = items.get(kind)
            items[kind] = amount if old is None else _add(old, amount)
        self.amounts = items

    @staticmethod
    def of(*resources: Resource) -> "Resources":
        """The sum of these resources."""
        return Resources(resources)

    @staticmethod
    def of_scalars(milli: Mapping[str, int], **identity: Unpack[Identity]) -> "Resources":
        """Scalars by name, in milli, all of one identity: ``of_scalars({"cpus": 1500})``."""
        return Resources(resource(name, value, **identity) for name, value in milli.items())

    @staticmethod
    def sum(collections: Iterable["Resources"]) -> "Resources":
        """All of ``collections`` together, without building every partial sum."""
        items: dict[Kind, Any] = {}
        for collection in collections:
            _add_into(items, collection.amounts)
        return _wrap(items)

    def __iter__(self) -> Iterator[Resource]:
        """The resources in order; one that is counted comes as often as it is there."""
        for kind, amount in self.amounts.items():
            if kind.whole is None:
                yield Resource(kind, amount)
            else:
                whole = Resource(kind, kind.whole)
                for _ in range(amount):
                    yield whole

    def __bool__(self) -> bool:
        return bool(self.amounts)

    def __len__(self) -> int:
        """The number of different kinds."""
        return len(self.amounts)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Resources) and self.amounts == other.amounts

    def __hash__(self) -> int:
        return hash(frozenset(self.amounts.items()))

    def __str__(self) -> str:
        """As Mesos prints it; empty when there is nothing."""
        return "; ".join(str(one) for one in self)

    def __repr__(self) -> str:
        return f"Resources({str(self)!r})"

    def kinds(self) -> Iterable[Kind]:
        """The kinds there are, in order."""
        return self.amounts.keys()

    def contains(self, other: "Resources") -> bool:
        """True when all of ``other`` is here; what is atomic must be here as a whole."""
        mine = self.amounts
        for kind, amount in other.amounts.items():
            have = mine.get(kind)
            if have is None or not have >= amount:
                return False
        return True

    def count(self, one: Resource) -> int:
        """How often an atomic resource is here; for the others 1 when it is contained, else 0."""
        have = self.amounts.get(one.kind)
        if have is None:
            return 0
        return have if one.kind.atomic else int(have >= one.value)

    def scalars(self) -> dict[str, int]:
        """Milli of each scalar name over all identities; a shared resource counts once."""
        totals: dict[str, int] = {}
        for kind, amount in self.amounts.items():
            if kind.type is ValueType.SCALAR:
                totals[kind.name] = totals.get(kind.name, 0) + _total(kind, amount)
        return totals

    def totals(self) -> dict[str, Value]:
        """The value of each name over all identities; a shared resource counts once."""
        totals: dict[str, Value] = {}
        for kind, amount in self.amounts.items():
            value = _total(kind, amount)
            old = totals.get(kind.name)
            totals[kind.name] = _add(old, value) if type(old) is type(value) else value
        return totals

    def quantities(self) -> dict[str, int]:
        """``totals`` in milli; ranges and sets by their count: 101 ports are 101000."""
        return {name: _measure(value) for name, value in self.totals().items()}

    def scalar(self, name: str) -> int:
        """Milli of one scalar name over all identities; 0 when there is none."""
        return self.scalars().get(name, 0)

    @property
    def cpus(self) -> int:
        """Milli-CPUs."""
        return self.scalar("cpus")

    @property
    def mem(self) -> int:
        """Memory in milli-MB."""
        return self.scalar("mem")

    @property
    def disk(self) -> int:
        """Disk in milli-MB."""
        return self.scalar("disk")

    @property
    def gpus(self) -> int:
        """Milli-GPUs."""
        return self.scalar("gpus")

    def ranges(self, name: str) -> Ranges:
        """The ranges of one name over all identities; none when it is no ranges resource."""
        value = self.totals().get(name)
        return value if isinstance(value, Ranges) else Ranges()

    def ports(self) -> Ranges:
        """All ports, reserved or not."""
        return self.ranges("ports")

    def __add__(self, other: "Resources") -> "Resources":
        mine, theirs = self.amounts, other.amounts
        if not theirs:
            return self
        if not mine:
            return other
        items = mine.copy()
        for kind, amount in theirs.items():
            old = items.get(kind)
            if old is None:
                items[kind] = amount
            elif amount.__class__ is frozenset:
                items[kind] = old | amount
            else:
                items[kind] = old + amount
        return _wrap(items)

    def __sub__(self, other: "Resources") -> "Resources":
        """What is left without ``other``; BugError unless all of ``other`` is here."""
        if not other.amounts:
            return self
        items = self.amounts.copy()
        for kind, amount in other.amounts.items():
            have = items.get(kind)
            if have is None or not have >= amount:
                raise errors.BugError(f"{self} does not contain {other}")
            if have == amount:
                del items[kind]
            else:
                items[kind] = have - amount
        return _wrap(items)

    def without(self, other: "Resources") -> "Resources":
        """What is left when ``other`` is taken as far as it is here."""
        if not other.amounts:
            return self
        items = self.amounts.copy()
        for kind, amount in other.amounts.items():
            have = items.get(kind)
            if have is None:
                continue
            left = have - amount
            # A negative scalar or count is truthy; an empty Ranges or set is not.
            if not left or (left.__class__ is int and left < 0):
                del items[kind]
            else:
                items[kind] = left
        return _wrap(items)

    def apply(self, consumed: "Resources", converted: "Resources") -> "Resources":
        """Exchange ``consumed`` for ``converted`` (see ``model.conversions``).

        Raises UserError (status 409, Mesos's words) unless all of ``consumed`` is here.
        """
        if not self.contains(consumed):
            raise errors.UserError(f"{self} does not contain {consumed}", status=409)
        return (self - consumed) + converted

    def find(self, target: "Resources") -> "Resources | None":
        """Pick enough for ``target``, whatever is reserved: None when there is not enough.

        For each resource of ``target`` first from its own reservation, then from the unreserved,
        then from any other; the answer tells what was picked.
        """
        remaining = self
        picked: dict[Kind, Any] = {}
        for want in target:
            found = remaining._pick(want)
            if found is None:
                return None
            remaining -= found
            _add_into(picked, found.amounts)
        return _wrap(picked)

    def _pick(self, want: Resource) -> "Resources | None":
        stuff = want.kind.reserved_as(())
        candidates = [kind for kind in self.amounts if kind.reserved_as(()) == stuff]
        candidates.sort(key=lambda kind: (kind.role != want.kind.role, kind.reserved))
        missing: Any = 1 if want.kind.atomic else want.value
        picked: dict[Kind, Any] = {}
        for kind in candidates:
            have = self.amounts[kind]
            part = min(have, missing) if have.__class__ is int else have & missing
            if part:
                picked[kind] = part
                missing = missing - part
            if not missing:
                return _wrap(picked)
        return None

    def filter(self, keep: Callable[[Kind], bool]) -> "Resources":
        """The resources whose kind ``keep`` accepts."""
        items = {kind: amount for kind, amount in self.amounts.items() if keep(kind)}
        return self if len(items) == len(self.amounts) else _wrap(items)

    def unreserved(self) -> "Resources":
        """What no role has reserved."""
        return self.filter(lambda kind: not kind.reserved)

    def reserved(self, role: str | None = None) -> "Resources":
        """What is reserved, or reserved to exactly ``role`` (innermost reservation)."""
        if role is None:
            return self.filter(lambda kind: kind.reserved)
        return self.filter(lambda kind: kind.reserved and kind.role == role)

    def reservations(self) -> "dict[str, Resources]":
        """What is reserved, by role, in order of appearance."""
        groups: dict[str, dict[Kind, Any]] = {}
        for kind, amount in self.amounts.items():
            if kind.reserved:
                groups.setdefault(kind.role, {})[kind] = amount
        return {role: _wrap(items) for role, items in groups.items()}

    def allocations(self) -> "dict[str | None, Resources]":
        """Everything by the role it is allocated to; None is what is not allocated."""
        groups: dict[str | None, dict[Kind, Any]] = {}
        for kind, amount in self.amounts.items():
            groups.setdefault(kind.allocation_role, {})[kind] = amount
        return {role: _wrap(items) for role, items in groups.items()}

    def allocatable_to(self, role: str) -> "Resources":
        """What ``role`` may be offered: unreserved, or reserved to it or to an ancestor."""
        return self.filter(lambda kind: kind.allocatable_to(role))

    def revocable(self) -> "Resources":
        """What may be taken back from its user at any time."""
        return self.filter(lambda kind: kind.revocable)

    def nonrevocable(self) -> "Resources":
        """What its user keeps."""
        return self.filter(lambda kind: not kind.revocable)

    def shared(self) -> "Resources":
        """What several tasks may use at once, with its counts."""
        return self.filter(lambda kind: kind.shared)

    def nonshared(self) -> "Resources":
        """What one task uses at a time."""
        return self.filter(lambda kind: not kind.shared)

    def once(self) -> "Resources":
        """The same with every shared resource counted once."""
        if not any(kind.shared for kind in self.amounts):
            return self
        return _wrap({kind: 1 if kind.shared else n for kind, n in self.amounts.items()})

    def persistent_volumes(self) -> "Resources":
        """The disks that outlive their tasks."""
        return self.filter(lambda kind: kind.persistent)

    def named(self, *names: str) -> "Resources":
        """The resources with these names."""
        return self.filter(lambda kind: kind.name in names)

    def allocate(self, role: str) -> "Resources":
        """The same resources, allocated to ``role``."""
        return self._map(lambda kind: kind.allocated_to(role))

    def unallocate(self) -> "Resources":
        """The same resources, allocated to nobody."""
        return self._map(lambda kind: kind.allocated_to(None))

    def to_unreserved(self) -> "Resources":
        """The same resources without any reservation."""
        return self._map(lambda kind: kind.reserved_as(()))

    def push_reservation(self, reservation: Reservation) -> "Resources":
        """The same resources, refined by one more reservation."""
        return self._map(lambda kind: kind.reserved_as((*kind.reservations, reservation)))

    def pop_reservation(self) -> "Resources":
        """The same resources without their innermost reservation, if they have one."""
        return self._map(lambda kind: kind.reserved_as(kind.reservations[:-1]))

    def _map(self, change: Callable[[Kind], Kind]) -> "Resources":
        items: dict[Kind, Any] = {}
        for kind, amount in self.amounts.items():
            changed = change(kind)
            old = items.get(changed)
            items[changed] = amount if old is None else _add(old, amount)
        return _wrap(items)


_new = object.__new__


def _wrap(items: dict[Kind, Any]) -> Resources:
    """A collection over amounts that are already in normal form."""
    resources = _new(Resources)
    resources.amounts = items
    return resources


def _add(left: Any, right: Any) -> Any:
    """The sum of two amounts of one kind."""
    return left | right if left.__class__ is frozenset else left + right


def _total(kind: Kind, amount: Any) -> Any:
    """The value that an amount stands for: atomic scalars times their count, unless shared."""
    whole = kind.whole
    if whole is None:
        return amount
    return whole * amount if isinstance(whole, int) and not kind.shared else whole


def _measure(value: Value) -> int:
    """A value in milli: of itself, or of how many things it lists."""
    if isinstance(value, int):
        return value
    return 1000 * (value.count() if isinstance(value, Ranges) else len(value))


def _add_into(items: dict[Kind, Any], more: dict[Kind, Any]) -> None:
    for kind, amount in more.items():
        old = items.get(kind)
        items[kind] = amount if old is None else _add(old, amount)


EMPTY = Resources()


def describe(kind: Kind) -> str:
    """Name and identity as Mesos prints them before the colon and the amount."""
    parts = [kind.name]
    if kind.allocation_role is not None:
        parts.append(f"(allocated: {kind.allocation_role})")
    if kind.reservations:
        layers = ",".join(_describe_reservation(layer) for layer in kind.reservations)
        parts.append(f"(reservations: [{layers}])")
    if kind.disk:
        parts.append(f"[{_describe_disk(kind.disk)}]")
    if kind.revocable:
        parts.append("{REV}")
    if kind.shared:
        parts.append("<SHARED>")
    return "".join(parts)


def _describe_reservation(layer: Reservation) -> str:
    parts = [layer.type.value, layer.role]
    if layer.principal is not None:
        parts.append(layer.principal)
    if layer.labels:
        texts = (key if value is None else f"{key}: {value}" for key, value in layer.labels)
        parts.append("{" + ", ".join(texts) + "}")
    return f"({','.join(parts)})"


def _describe_disk(disk: Disk) -> str:
    parts: list[str] = []
    if disk.source:
        about = ",".join(
            part for part in (disk.source.vendor, disk.source.id, disk.source.profile) if part
        )
        root = f":{disk.source.root}" if disk.source.root is not None else ""
        parts.append(disk.source.type.value + (f"({about})" if about else "") + root)
    if disk.persistence:
        parts.append(disk.persistence.id)
    text = ",".join(parts)
    return f"{text}:{disk.volume.container_path}" if disk.volume else text
