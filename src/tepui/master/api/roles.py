"""``/roles``: who shares the cluster, and what they have of it."""

from collections.abc import Iterable
from typing import Any

from tepui.base import units
from tepui.master.api import rendering
from tepui.master.state import State
from tepui.model import roles
from tepui.model.resources import EMPTY, Resources


def render(state: State) -> bytes:
    """``/roles``: the roles that frameworks are in or resources are reserved for."""
    table = _Table(state)
    return rendering.encode({"roles": [table.row(role) for role in sorted(table.names)]})


class _Table:
    def __init__(self, state: State) -> None:
        self._frameworks: dict[str, list[str]] = {}
        self._allocated: dict[str, list[Resources]] = {}
        self._offered: dict[str, list[Resources]] = {}
        self._reserved: dict[str, list[Resources]] = {}
        for framework in state.frameworks.values():
            for role in framework.roles:
                self._frameworks.setdefault(role, []).append(framework.id)
        for agent in state.agents.values():
            for resources in agent.used.values():
                for role, part in resources.allocations().items():
                    self._allocated.setdefault(role or roles.DEFAULT, []).append(part)
            for offer in agent.offers.values():
                self._offered.setdefault(offer.role, []).append(offer.resources)
            for role, part in agent.total.reservations().items():
                self._reserved.setdefault(role, []).append(part)
        tables = (self._frameworks, self._allocated, self._offered, self._reserved)
        mentioned = {role for table in tables for role in table}
        #: Every role, and the roles above.
        self.names = mentioned.union(*(roles.ancestors(role) for role in mentioned))

    def row(self, role: str) -> dict[str, Any]:
        """One role."""
        allocated = Resources.sum(self._allocated.get(role, ()))
        offered = Resources.sum(self._offered.get(role, ()))
        return {
            "name": role,
            "weight": 1.0,
            "quota": {
                "role": role,
                "guarantee": {},
                "limit": {},
                "consumed": _numbers(self._consumed(role).scalars()),
            },
            "resources": _numbers((allocated + offered).quantities()),
            "allocated": _numbers(allocated.quantities()),
            "offered": _numbers(offered.quantities()),
            "reserved": _numbers(Resources.sum(self._reserved.get(role, ())).quantities()),
            "frameworks": self._frameworks.get(role, []),
        }

    def _consumed(self, role: str) -> Resources:
        """What counts against a quota: reservations, used or not, and what else is used."""
        held = EMPTY
        for name in self.names:
            if name == role or roles.is_subrole(name, role):
                held += Resources.sum(self._reserved.get(name, ()))
                held += Resources.sum(self._allocated.get(name, ())).unreserved()
        return held.nonrevocable()


def _numbers(amounts: dict[str, int]) -> dict[str, float]:
    names: Iterable[str] = sorted(amounts)
    return {name: units.from_milli(amounts[name]) for name in names}
