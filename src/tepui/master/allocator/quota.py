"""Quota: what a top-level role is promised at least, what it may have at most, and the head-room.

A role *consumes* what is reserved for it or for a role below it, held or not, and what they hold
of unreserved scalars. Its guarantee is unsatisfied as far as it consumes less. Unreserved scalars
on agents that may be offered are the *available* head-room; the sum of what is unsatisfied is the
*required* head-room. What is available beyond that is surplus, and only that may go to roles that
have no claim to it (spec mesos.md section 5). Revocable resources never count.

All of it is kept up to date by difference while there are quotas, and not at all while there are
none. Amounts are milli by name.
"""

from collections.abc import Mapping

from tepui.master.allocator.ledger import Agent, counts
from tepui.master.allocator.policy import Quota
from tepui.model import roles
from tepui.model.kinds import Kind
from tepui.model.resources import EMPTY, Resources

Amounts = dict[str, int]


def counted(resources: Resources) -> Amounts:
    """The unreserved scalars that are not revocable."""
    return resources.filter(counts).scalars()


def top(role: str) -> str:
    """The top-level role that a role belongs to."""
    return role.partition("/")[0]


def chop(offered: Resources, allowed: Mapping[str, int]) -> Resources:
    """``offered`` with its counted scalars cut down to ``allowed``; a missing name is no bound.

    What is only taken whole (MOUNT disks) is taken whole or not at all.
    """
    left = dict(allowed)
    parts: dict[Kind, object] = {}
    for kind, amount in offered.amounts.items():
        bound = left.get(kind.name) if counts(kind) else None
        if bound is None:
            parts[kind] = amount
            continue
        unit = kind.whole if kind.atomic and isinstance(kind.whole, int) else 1
        part = min(amount, bound // unit)
        if part:
            parts[kind] = part
            left[kind.name] = bound - part * unit
    chopped = Resources()
    chopped.amounts = parts
    return chopped


class Book:
    """Quotas and what counts against them."""

    __slots__ = ("_agents", "_consumed", "_dirty", "available", "lacking", "quotas", "required")

    def __init__(self, agents: Mapping[str, Agent]) -> None:
        self._agents = agents
        self.quotas: dict[str, Quota] = {}
        self._consumed: dict[str, Amounts] = {}
        #: Agents whose free resources changed since ``refresh``; in order, so a dict.
        self._dirty: dict[Agent, None] = {}
        self.available: Amounts = {}
        self.required: Amounts = {}
        #: Roles whose guarantee is not satisfied; in order, so a dict.
        self.lacking: dict[str, None] = {}

    # --- operators ---

    def set(self, role: str, quota: Quota) -> None:
        """Give a role this quota."""
        first = not self.quotas
        self.drop(role)
        self.quotas[role] = quota
        self._consumed[role] = self._count(role)
        self._require(role, 1)
        self._find_lacking(role)
        if first or len(self.quotas) == 1:
            self._start()

    def drop(self, role: str) -> None:
        """Take its quota from a role; no error when it has none."""
        if role not in self.quotas:
            return
        self._require(role, -1)
        del self.quotas[role], self._consumed[role]
        self.lacking.pop(role, None)
        if not self.quotas:
            self._start()

    def _start(self) -> None:
        """Count all agents anew."""
        self.available = {}
        for agent in self._agents.values():
            agent.headroom = None
        self._dirty = dict.fromkeys(self._agents.values()) if self.quotas else {}

    def consumption(self, role: str) -> Amounts:
        """What counts against a quota of this role, whether it has one or not."""
        consumed = self._consumed.get(role)
        return self._count(role) if consumed is None else dict(consumed)

    def _count(self, role: str) -> Amounts:
        total: Amounts = {}
        for agent in self._agents.values():
            for name, reserved in agent.total.reservations().items():
                if _within(name, role):
                    _add(total, reserved.scalars(), 1)
            for (_, holder), held in agent.held.items():
                if _within(holder, role):
                    _add(total, counted(held), 1)
        return total

    # --- what happens to agents ---

    def changed(self, agent: Agent) -> None:
        """What is free of the agent, or whether it may be offered, changed."""
        if self.quotas:
            self._dirty[agent] = None

    def held(self, role: str, resources: Resources, sign: int) -> None:
        """``resources`` are held in ``role``, or with sign -1 no longer."""
        if self.quotas and (name := top(role)) in self.quotas:
            self._consume(name, counted(resources), sign)

    def total(self, before: Resources, after: Resources) -> None:
        """The total of an agent changed; EMPTY when it comes or goes."""
        if not self.quotas:
            return
        for resources, sign in ((before, -1), (after, 1)):
            for role, reserved in resources.reservations().items():
                if (name := top(role)) in self.quotas:
                    self._consume(name, reserved.scalars(), sign)

    def gone(self, agent: Agent) -> None:
        """The agent is no more, with all that is held there."""
        if self.quotas:
            for (_, role), resources in agent.held.items():
                self.held(role, resources, -1)
            self.total(agent.total, EMPTY)
            self._dirty.pop(agent, None)
            if agent.headroom is not None:
                _add(self.available, agent.headroom, -1)
                agent.headroom = None

    def _consume(self, role: str, amounts: Mapping[str, int], sign: int) -> None:
        consumed = self._consumed[role]
        guarantees = self.quotas[role].guarantees
        for name, amount in amounts.items():
            before = consumed.get(name, 0)
            consumed[name] = after = before + sign * amount
            guarantee = guarantees.get(name, 0)
            if guarantee:
                change = max(0, guarantee - after) - max(0, guarantee - before)
                self.required[name] = self.required.get(name, 0) + change
        if guarantees:
            self._find_lacking(role)

    def _find_lacking(self, role: str) -> None:
        if self.unsatisfied(role):
            self.lacking[role] = None
        else:
            self.lacking.pop(role, None)

    def _require(self, role: str, sign: int) -> None:
        _add(self.required, self.unsatisfied(role), sign)

    # --- a cycle ---

    def refresh(self) -> None:
        """Bring ``available`` up to date."""
        for agent in self._dirty:
            if agent.headroom is not None:
                _add(self.available, agent.headroom, -1)
            agent.headroom = None
            if agent.offerable:
                whole = agent.free is agent.total
                agent.headroom = agent.whole.counted if whole else counted(agent.free)
                _add(self.available, agent.headroom, 1)
        self._dirty.clear()

    def unsatisfied(self, role: str) -> Amounts:
        """What a role lacks of its guarantee; empty when it lacks nothing or has no quota."""
        quota = self.quotas.get(role)
        if quota is None:
            return {}
        consumed = self._consumed[role]
        return {
            name: lacks
            for name, milli in quota.guarantees.items()
            if (lacks := milli - consumed.get(name, 0)) > 0
        }

    def left(self, role: str) -> Amounts:
        """What a role may still get of what is limited."""
        quota = self.quotas.get(role)
        if quota is None:
            return {}
        consumed = self._consumed[role]
        return {name: max(0, milli - consumed.get(name, 0)) for name, milli in quota.limits.items()}

    def surplus(self) -> Amounts:
        """What may go to anybody, of the names that are guaranteed to somebody."""
        available = self.available
        return {
            name: max(0, available.get(name, 0) - milli)
            for name, milli in self.required.items()
            if milli > 0
        }


def _within(role: str, ancestor: str) -> bool:
    return role == ancestor or roles.is_subrole(role, ancestor)


def _add(total: Amounts, amounts: Mapping[str, int], sign: int) -> None:
    for name, milli in amounts.items():
        total[name] = total.get(name, 0) + sign * milli
