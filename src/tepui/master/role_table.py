"""Who shares the cluster, role by role: what ``/roles`` and GET_ROLES are rendered from.

A role is known while a framework is in it, something is allocated, offered or reserved for it, or
an operator gave it a weight or a quota; then the roles above it are known, too.
"""

from tepui.master.state import State
from tepui.model import roles
from tepui.model.resources import EMPTY, Resources


class RoleTable:
    """Added up once for all roles of a state."""

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
        mentioned.update(state.weights, state.quotas)
        #: Every role, sorted.
        self.names: list[str] = sorted(
            role
            for role in mentioned.union(*(roles.ancestors(role) for role in mentioned))
            if state.viewer.sees_role(role)
        )

    def frameworks(self, role: str) -> list[str]:
        """Ids of the frameworks in the role."""
        return self._frameworks.get(role, [])

    def allocated(self, role: str) -> Resources:
        """What tasks and executors of the role use."""
        return Resources.sum(self._allocated.get(role, ()))

    def offered(self, role: str) -> Resources:
        """What is offered to the role."""
        return Resources.sum(self._offered.get(role, ()))

    def reserved(self, role: str) -> Resources:
        """What is reserved for the role, in use or not."""
        return Resources.sum(self._reserved.get(role, ()))

    def consumed(self, role: str) -> Resources:
        """What counts against a quota: reservations, used or not, and what else is used."""
        held = EMPTY
        for name in self.names:
            if name == role or roles.is_subrole(name, role):
                held += self.reserved(name)
                held += self.allocated(name).unreserved()
        return held.nonrevocable()
