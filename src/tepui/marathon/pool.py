"""What is left of one offer while tasks are being cut from it.

Scalars may be put together from several roles, reserved resources first. What belongs to somebody
else is not even looked at: disks with an identity, revocable and shared resources, and dynamic
reservations with labels, which only their owner uses (spec marathon.md section 3.8).
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from tepui.model.kinds import Kind
from tepui.model.ranges import Ranges
from tepui.model.resources import Resource, Resources
from tepui.model.values import ValueType


@dataclass(slots=True)
class Pool:
    """The usable rest of an offer."""

    scalars: dict[str, dict[Kind, int]] = field(default_factory=dict[str, dict[Kind, int]])
    ports: dict[Kind, Ranges] = field(default_factory=dict[Kind, Ranges])

    @staticmethod
    def of(resources: Resources) -> "Pool":
        """All of an offer that a plain task can use, reserved resources first."""
        pool = Pool()
        ordered = sorted(resources.amounts.items(), key=lambda item: not item[0].reserved)
        for kind, amount in ordered:
            if not _usable(kind):
                continue
            if kind.type is ValueType.SCALAR:
                pool.scalars.setdefault(kind.name, {})[kind] = amount
            elif kind.name == "ports" and kind.type is ValueType.RANGES:
                pool.ports[kind] = amount
        return pool

    def scalar(self, name: str, roles: Collection[str]) -> int:
        """Milli of a scalar that these roles may use."""
        parts = self.scalars.get(name, {})
        return sum(amount for kind, amount in parts.items() if kind.role in roles)

    def missing(self, needs: Mapping[str, int], roles: Collection[str]) -> list[str]:
        """The scalars of which there is less than ``needs`` (milli by name)."""
        return [name for name, need in needs.items() if self.scalar(name, roles) < need]

    def take(self, needs: Mapping[str, int], roles: Collection[str]) -> list[Resource]:
        """Take scalars of which nothing is ``missing``."""
        taken: list[Resource] = []
        for name, need in needs.items():
            left = need
            parts = self.scalars.get(name, {})
            for kind in list(parts):
                if left <= 0:
                    break
                part = min(left, parts[kind]) if kind.role in roles else 0
                if part:
                    taken.append(Resource(kind, part))
                    parts[kind] -= part
                    left -= part
        return taken

    def port_ranges(self, roles: Collection[str]) -> list[Ranges]:
        """The ports that these roles may use, by reservation."""
        return [ranges for kind, ranges in self.ports.items() if kind.role in roles]

    def take_ports(self, numbers: Collection[int], roles: Collection[str]) -> list[Resource]:
        """Take ports that are there."""
        wanted = Ranges.of(*numbers)
        taken: list[Resource] = []
        for kind, ranges in list(self.ports.items()):
            part = ranges & wanted if kind.role in roles else None
            if part:
                taken.append(Resource(kind, part))
                self.ports[kind] = ranges - part
                wanted -= part
        return taken


def _usable(kind: Kind) -> bool:
    labelled = any(reservation.labels for reservation in kind.reservations)
    return not (kind.revocable or kind.shared or kind.disk or kind.provider_id or labelled)
