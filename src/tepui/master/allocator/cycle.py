"""One allocation cycle: agents in random order, each to the first who may have it.

Without quotas there is one stage: all that a client may have of an agent, to the first client in
the order of the sorters. With quotas there are two (``stages``), of the same parts.

Why a client gets nothing of an agent is remembered by token (``filters``) as long as it has
nothing to do with quotas: capabilities, constraints, minima and refusals of all that is free. What
is refused as a whole is refused in part too, so a closed token holds in every stage.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from tepui.base.randomness import Rng
from tepui.master.allocator import ledger
from tepui.master.allocator.ledger import Agent, Client
from tepui.master.allocator.policy import Allocation
from tepui.master.allocator.roster import Role, Roster
from tepui.master.allocator.sorter import Node
from tepui.model.resources import EMPTY, Resources

#: Tokens remembered per client for every agent; beyond, all are forgotten and found out again.
_CLOSED_PER_AGENT_MAX: Final = 8


class Cycle:
    """What every stage is made of; holds nothing between cycles but the memory of clients."""

    def __init__(self, roster: Roster, forms: ledger.Forms, rng: Rng, *, filter_gpus: bool) -> None:
        self.roster = roster
        self._forms = forms
        self._rng = rng
        self._filter_gpus = filter_gpus
        #: What an offer must reach unless its framework says otherwise.
        self.minimum = forms.minimum

    def run(self, candidates: list[Agent]) -> list[Allocation]:
        """Give away what is free of these agents, without regard to quotas."""
        if not self.begin(candidates, self.roster.roles):
            return []
        self._rng.shuffle(candidates)
        allocations: list[Allocation] = []
        for agent in candidates:
            while agent.free.amounts and (one := self._offer(agent)) is not None:
                allocations.append(one)
        return allocations

    def prepare(self, candidates: list[Agent], agents: int) -> None:
        """Give what is free a name, and forget what nobody will ask for; ``agents`` in all."""
        for agent in candidates:
            if not agent.token:
                agent.name(self._forms)
        if len(candidates) == 1:
            return
        remembered = _CLOSED_PER_AGENT_MAX * (agents + 128)
        for client in self.roster.clients():
            if len(client.refusals.closed) > remembered:
                client.refusals.closed.clear()

    def begin(self, candidates: Iterable[Agent], roles: Iterable[str]) -> bool:
        """Tell the sorters who may get something of these agents; False when nobody may."""
        tokens = {agent.token for agent in candidates}
        live_roles: set[str] = set()
        for name in roles:
            role = self.roster.roles[name]
            live = {
                framework_id
                for framework_id, client in role.clients.items()
                if client.wanted and not client.refusals.closed.issuperset(tokens)
            }
            if live:
                role.live = live
                live_roles.add(name)
        if live_roles:
            self.roster.role_sorter.begin(live_roles)
        return bool(live_roles)

    def _offer(self, agent: Agent) -> Allocation | None:
        """Give what is free, or a part of it, to the first who may have it."""
        token = agent.token
        for role_node in self.roster.role_sorter.order():
            role: Role = role_node.payload
            if role.live is not None:
                self._open(role)
            for rank in role.sorter.root.live:  # as ``eligible``, without its overhead
                client: Client = rank[3].payload
                if token in client.refusals.closed:
                    continue
                offered = self._offerable(agent, client)
                if offered is not None:
                    self.charge(agent, role_node, rank[3], offered)
                    return self.take(agent, client, offered)
                client.refusals.closed.add(token)
        return None

    def _open(self, role: Role) -> None:
        """The role is looked at for the first time in this cycle."""
        role.sorter.begin(role.live or set())
        role.live = None

    def eligible(self, agent: Agent, role: Role) -> Iterator[tuple[Node, Client, Resources]]:
        """The role's clients that may have something of the agent, in order, with what.

        Not to be continued after ``charge``.
        """
        if role.live is not None:
            self._open(role)
        token = agent.token
        for rank in role.sorter.root.live:  # a tree of one level
            client: Client = rank[3].payload
            closed = client.refusals.closed
            if token in closed:
                continue
            offered = self._offerable(agent, client)
            if offered is None:
                closed.add(token)
            else:
                yield rank[3], client, offered

    def _offerable(self, agent: Agent, client: Client) -> Resources | None:
        """What the client may be offered of the agent, quotas aside; None for nothing."""
        if not self._may_see(agent, client):
            return None
        form = agent.form
        offered = form.offerable if form.plain else form.offerable.filter(client.may_have)
        if offered is form.offerable and client.minimum is self.minimum:
            enough = form.enough
        else:
            enough = bool(offered.amounts) and ledger.is_enough(offered.scalars(), client.minimum)
        if not enough or client.refusals.covers(agent.id, offered, agent.token):
            return None
        return offered

    def _may_see(self, agent: Agent, client: Client) -> bool:
        """Whether the client is to know of the agent at all."""
        if not client.needs <= agent.capabilities:
            return False
        if agent.gpus and self._filter_gpus and not client.takes_gpus:
            return False
        if agent.remote and not client.takes_remote:
            return False
        return client.constraint is None or client.constraint(agent.view)

    def charge(self, agent: Agent, role_node: Node, node: Node, offered: Resources) -> None:
        """Move the shares of a client and its role, before ``take``."""
        form = agent.form
        if offered is form.offerable and not form.shared.amounts:
            vector = form.vector
        else:
            client: Client = node.payload
            counted = agent.uncounted(client.holder, offered)
            vector = self._forms.totals.vector(counted.scalars())
        role: Role = role_node.payload
        role.sorter.charge(node, vector)
        self.roster.role_sorter.charge(role_node, vector)

    def take(self, agent: Agent, client: Client, offered: Resources) -> Allocation:
        """Count what is offered as held."""
        form = agent.form
        agent.hold(client.holder, offered)
        if offered is form.offerable:
            agent.free = EMPTY
            agent.token = 0
            resources = form.allocated(client.role)
        else:
            agent.set_free(agent.free - offered)
            agent.name(self._forms)
            resources = offered.allocate(client.role)
        return Allocation(client.framework_id, client.role, agent.id, resources)
