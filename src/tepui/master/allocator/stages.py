"""A cycle with quotas: guarantees first, then everything else within limits and head-room.

In the first stage, roles that lack something of their guarantee get that, with all that is theirs
on the agent anyway (reservations, ports, revocable resources) and with what nobody else has a claim
to. In the second, everybody gets what is left, as far as the role's limits allow and the head-room
of other roles remains. The guarantee of a role is for the frameworks in it and in the roles below.

What is cut to a quota may be too little to offer, or refused though the whole is not; that is found
out every time, for it changes with every allocation anywhere. For equal machines it is found out
once per cycle: cut forms are remembered.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from tepui.base.randomness import Rng
from tepui.master.allocator import ledger, quota
from tepui.master.allocator.cycle import Cycle
from tepui.master.allocator.ledger import Agent, Bounds, Client, Form
from tepui.master.allocator.policy import Allocation
from tepui.master.allocator.roster import Role
from tepui.master.allocator.sorter import Node
from tepui.model.resources import Resources

#: Agents for which it is not worth while to look at every role first.
_FEW: Final = 8
#: Cut forms remembered per form.
_CHOPPED_MAX: Final = 64

_Worth = Callable[[Client, Resources], bool]


class Stages:
    """One run of both stages."""

    def __init__(self, cycle: Cycle, book: quota.Book, rng: Rng) -> None:
        self._cycle = cycle
        self._book = book
        self._rng = rng
        self._roles = cycle.roster.roles
        self._sorter = cycle.roster.role_sorter
        #: Nobody has a minimum of its own.
        self._ordinary = True
        #: No candidate has anything that limits do not hold back.
        self._plain = True

    def run(self, candidates: list[Agent]) -> list[Allocation]:
        """Give away what is free of these agents; they have names."""
        self._book.refresh()
        granted = self._guarantee(candidates)
        rest = [agent for agent in candidates if agent.free.amounts]
        if rest:
            granted += self._share(rest)
        return _merged(granted, {agent.id: agent for agent in candidates})

    # --- guarantees ---

    def _guarantee(self, agents: list[Agent]) -> list[Allocation]:
        lacking = self._book.lacking
        if not lacking:
            return []
        names = [name for name, role in self._roles.items() if role.top in lacking]
        if not names or not self._cycle.begin(agents, names):
            return []
        return self._run(agents, self._satisfy)

    def _run(
        self, agents: list[Agent], stage: Callable[[Agent], Allocation | None]
    ) -> list[Allocation]:
        self._rng.shuffle(agents)
        granted: list[Allocation] = []
        live = self._sorter.root
        for agent in agents:
            while agent.free.amounts and live.live and (one := stage(agent)) is not None:
                granted.append(one)
            if not live.live:
                break
        return granted

    def _satisfy(self, agent: Agent) -> Allocation | None:
        """Give to the first whose role lacks something of its guarantee that is here."""
        surplus = self._book.surplus()
        satisfied: list[Node] = []
        granted: Allocation | None = None
        for role_node in self._sorter.order():
            role: Role = role_node.payload
            lacks = self._book.unsatisfied(role.top)
            if not lacks:
                satisfied.append(role_node)
                continue
            allowed = {name: milli + lacks.get(name, 0) for name, milli in surplus.items()}
            bounds = _bounds(agent.form, allowed, self._book.left(role.top))
            granted = self._first(agent, role_node, bounds, _helps(lacks))
            if granted is not None:
                break
        for node in satisfied:
            self._sorter.retire(node)
        return granted

    # --- everything else ---

    def _share(self, agents: list[Agent]) -> list[Allocation]:
        self._plain = all(agent.form.plain for agent in agents)
        self._ordinary = not any(role.special for role in self._roles.values())
        names: Iterable[str] = self._roles
        if len(agents) > _FEW:  # of few, those who have had enough are met in passing, if at all
            names = [name for name, role in self._roles.items() if not self._is_spent(role)]
        return self._run(agents, self._spread) if self._cycle.begin(agents, names) else []

    def _is_spent(self, role: Role) -> bool:
        """Whether the role's limits leave nothing that is worth an offer."""
        if not (self._plain and not role.special and self._cycle.minimum):
            return False
        left = self._book.left(role.top)
        return bool(left) and all(
            any(left.get(name, milli) < milli for name, milli in alternative.items())
            for alternative in self._cycle.minimum
        )

    def _spread(self, agent: Agent) -> Allocation | None:
        """Give to the first who may have it, within limits and leaving the head-room."""
        form = agent.form
        surplus = self._book.surplus()
        if form.plain and self._ordinary and not self._is_any(form, _bounds(form, surplus, {})):
            return None  # all of it is head-room
        spent: list[Node] = []
        granted: Allocation | None = None
        for role_node in self._sorter.order():
            role: Role = role_node.payload
            bounds = _bounds(form, surplus, self._book.left(role.top))
            if form.plain and not role.special and not self._is_any(form, bounds):
                if self._is_spent(role):
                    spent.append(role_node)
                continue
            granted = self._first(agent, role_node, bounds, _is_enough)
            if granted is not None:
                break
        for node in spent:
            self._sorter.retire(node)
        return granted

    # --- both ---

    def _first(
        self, agent: Agent, role_node: Node, bounds: Bounds, worth: _Worth
    ) -> Allocation | None:
        """Give to the first client of a role for whom the part within ``bounds`` is worth it."""
        for node, client, offered in self._cycle.eligible(agent, role_node.payload):
            part = self._part(agent.form, offered, bounds)
            if not worth(client, part):
                continue
            if part is not offered and client.refusals.refuse(agent.id, part):
                continue
            self._cycle.charge(agent, role_node, node, part)
            allocation = self._cycle.take(agent, client, part)
            self._book.held(client.role, part, 1)
            self._book.changed(agent)
            self._book.refresh()
            return allocation
        return None

    def _part(self, form: Form, offered: Resources, bounds: Bounds) -> Resources:
        if not bounds:
            return offered
        if offered is form.offerable:
            return self._cut(form, bounds)[0]
        return quota.chop(offered, dict(bounds))

    def _is_any(self, form: Form, bounds: Bounds) -> bool:
        """Whether what ``bounds`` leave of a form reaches the cluster's minimum."""
        return self._cut(form, bounds)[1] if bounds else form.enough

    def _cut(self, form: Form, bounds: Bounds) -> tuple[Resources, bool]:
        cut = form.chopped.get(bounds)
        if cut is None:
            if len(form.chopped) >= _CHOPPED_MAX:
                form.chopped.clear()
            part = quota.chop(form.offerable, dict(bounds))
            enough = bool(part.amounts) and ledger.is_enough(part.scalars(), self._cycle.minimum)
            cut = form.chopped[bounds] = part, enough
        return cut


def _bounds(form: Form, surplus: Mapping[str, int], left: Mapping[str, int]) -> Bounds:
    """Where either bound is below what the form has."""
    bounds: list[tuple[str, int]] = []
    for name, milli in form.counted.items():
        bound = min(surplus.get(name, milli), left.get(name, milli))
        if bound < milli:
            bounds.append((name, bound))
    return tuple(bounds)


def _helps(lacks: Mapping[str, int]) -> _Worth:
    """Worth it is what brings a guarantee nearer, or the role's own reservations."""

    def worth(_client: Client, part: Resources) -> bool:
        return any(
            kind.reserved or (kind.name in lacks and ledger.counts(kind)) for kind in part.amounts
        )

    return worth


def _is_enough(client: Client, part: Resources) -> bool:
    return bool(part.amounts) and ledger.is_enough(part.scalars(), client.minimum)


def _merged(granted: list[Allocation], agents: Mapping[str, Agent]) -> list[Allocation]:
    """One allocation per framework, role and agent: both stages may have given."""
    together: dict[tuple[str, str, str], list[Allocation]] = {}
    for one in granted:
        together.setdefault((one.framework_id, one.role, one.agent_id), []).append(one)
    return [
        parts[0] if len(parts) == 1 else _sum(parts, agents[parts[0].agent_id])
        for parts in together.values()
    ]


def _sum(parts: list[Allocation], agent: Agent) -> Allocation:
    first = parts[0]
    resources = Resources.sum(one.resources for one in parts).unallocate()
    ordered = ledger.in_order_of_offer(resources, agent.total).allocate(first.role)
    return Allocation(first.framework_id, first.role, first.agent_id, ordered)
