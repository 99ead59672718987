"""Hierarchical dominant resource fairness: the allocation policy of the original.

One cycle walks the agents that have something free, in random order. Each agent goes, whole, to
the first framework that may have it: roles in the order of their dominant shares, then the role's
frameworks in the order of theirs. What that framework may not have (reservations of other roles)
goes on to the next. Shares move with every allocation (spec mesos.md section 5).

A framework is passed over for an agent when the agent or the framework lacks a capability, when too
little would be offered to be worth it, or when the framework refused these resources (``filters``).
That is remembered by token; whoever changes what a framework may have drops its tokens, whoever
changes an agent drops the agent's (``ledger``).

Invariant: what is held (offered or in use) of an agent plus what is free is its total, unless the
agent came back with less than is held; then nothing of that is free until enough is recovered.

Not here yet: quota guarantees and limits (a stage before ``_offer`` in ``allocate``), inverse
offers, and offering one shared volume to several frameworks at once.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from tepui.base.clock import Instant
from tepui.base.randomness import Rng
from tepui.master.allocator import filters, ledger
from tepui.master.allocator.ledger import Agent, Client, Holder
from tepui.master.allocator.policy import AgentView, Allocation, FrameworkView
from tepui.master.allocator.sorter import Sorter, Totals, Vector
from tepui.master.settings import MasterSettings
from tepui.model import quantities
from tepui.model.resources import EMPTY, Resources

#: Tokens remembered per client for every agent; beyond, all are forgotten and found out again.
_CLOSED_PER_AGENT_MAX: Final = 8


class _Framework:
    __slots__ = ("active", "clients", "view")

    def __init__(self, view: FrameworkView, *, active: bool) -> None:
        self.view = view
        self.active = active
        #: By role: subscribed to, or still holding something.
        self.clients: dict[str, Client] = {}


class _Role:
    __slots__ = ("clients", "sorter")

    def __init__(self, totals: Totals) -> None:
        #: By framework id.
        self.clients: dict[str, Client] = {}
        self.sorter = Sorter(totals)


class DrfPolicy:
    """``Policy`` by dominant resource fairness over roles, then over a role's frameworks."""

    def __init__(self, settings: MasterSettings, rng: Rng) -> None:
        """Raises UserError when ``min_allocatable_resources`` does not read."""
        self._rng = rng
        self._filter_gpus = settings.filter_gpu_resources
        self._minimum = quantities.parse_alternatives(settings.min_allocatable_resources)
        self._agents: dict[str, Agent] = {}
        self._frameworks: dict[str, _Framework] = {}
        self._roles: dict[str, _Role] = {}
        self._totals = Totals()
        self._forms = ledger.Forms(self._minimum, self._totals)
        self._role_sorter = Sorter(self._totals)
        self._expiries = filters.Expiries()

    # --- agents ---

    def add_agent(self, agent: AgentView, used: Mapping[str, Resources]) -> None:
        """See ``Policy.add_agent``."""
        self.remove_agent(agent.id)
        record = self._agents[agent.id] = Agent(agent, self._forms)
        for framework_id, resources in used.items():
            for role, part in resources.allocations().items():
                self._hold(record, (framework_id, role or "*"), part.unallocate())
        record.recompute_free()
        self._change_totals(record.whole.vector, 1)

    def update_agent(self, agent: AgentView) -> None:
        """See ``Policy.update_agent``."""
        record = self._agents.get(agent.id)
        if record is None:
            return
        self._change_totals(record.whole.vector, -1)
        record.configure(agent, self._forms)
        self._change_totals(record.whole.vector, 1)
        self._drop_refusals(agent.id)

    def remove_agent(self, agent_id: str) -> None:
        """See ``Policy.remove_agent``."""
        record = self._agents.pop(agent_id, None)
        if record is None:
            return
        for holder, resources in record.held.items():
            self._adjust_shares(holder, resources, -1)
        self._change_totals(record.whole.vector, -1)
        self._drop_refusals(agent_id)

    def activate_agent(self, agent_id: str) -> None:
        """See ``Policy.activate_agent``."""
        if record := self._agents.get(agent_id):
            record.active = True

    def deactivate_agent(self, agent_id: str) -> None:
        """See ``Policy.deactivate_agent``."""
        if record := self._agents.get(agent_id):
            record.active = False

    # --- frameworks ---

    def add_framework(
        self, framework: FrameworkView, used: Mapping[str, Resources], *, active: bool
    ) -> None:
        """See ``Policy.add_framework``; what the agents already said is not counted twice."""
        self.remove_framework(framework.id)
        self._frameworks[framework.id] = _Framework(framework, active=active)
        for agent_id in used:
            if record := self._agents.get(agent_id):
                self._claim(record, framework.id, used[agent_id])
        for record in self._agents.values():
            for holder, resources in record.held.items():
                if holder[0] == framework.id:
                    self._client(holder)
                    self._adjust_shares(holder, resources, 1)
        self._subscribe(framework.id)

    def _claim(self, record: Agent, framework_id: str, used: Resources) -> None:
        """Count what the framework uses on an agent that does not know of it yet."""
        for role, part in used.allocations().items():
            holder = (framework_id, role or "*")
            unknown = part.unallocate().without(record.held.get(holder, EMPTY))
            if unknown:
                record.hold(holder, unknown)
                record.recompute_free()

    def update_framework(self, framework: FrameworkView) -> None:
        """See ``Policy.update_framework``."""
        if record := self._frameworks.get(framework.id):
            record.view = framework
            self._subscribe(framework.id)

    def remove_framework(self, framework_id: str) -> None:
        """See ``Policy.remove_framework``; what it still holds stays taken until recovered."""
        record = self._frameworks.pop(framework_id, None)
        if record is None:
            return
        for agent in self._agents.values():
            for holder, resources in agent.held.items():
                if holder[0] == framework_id:
                    self._role_sorter.adjust(holder[1], self._vector(resources), -1)
        for client in record.clients.values():
            self._forget(client)

    def activate_framework(self, framework_id: str) -> None:
        """See ``Policy.activate_framework``."""
        if record := self._frameworks.get(framework_id):
            record.active = True
            self._subscribe(framework_id)

    def deactivate_framework(self, framework_id: str) -> None:
        """See ``Policy.deactivate_framework``."""
        if record := self._frameworks.get(framework_id):
            record.active = False
            for client in record.clients.values():
                client.wanted = False
                client.refusals.clear()

    def suppress(self, framework_id: str, roles: Iterable[str]) -> None:
        """See ``Policy.suppress``."""
        if record := self._frameworks.get(framework_id):
            suppressed = record.view.suppressed | frozenset(roles)
            self._set_suppressed(record, suppressed)

    def revive(self, framework_id: str, roles: Iterable[str]) -> None:
        """See ``Policy.revive``."""
        if record := self._frameworks.get(framework_id):
            revived = frozenset(roles)
            self._set_suppressed(record, record.view.suppressed - revived)
            for role in revived & record.clients.keys():
                record.clients[role].refusals.clear()

    def update_weights(self, weights: Mapping[str, float]) -> None:
        """Give roles these weights (positive); a role not named keeps its own, 1 at first."""
        for role, weight in weights.items():
            self._role_sorter.set_weight(role, weight)

    # --- resources ---

    def recover(
        self,
        framework_id: str,
        role: str,
        agent_id: str,
        resources: Resources,
        *,
        refuse_until: Instant | None = None,
    ) -> None:
        """See ``Policy.recover``; unknown agents and what is not held are ignored."""
        record = self._agents.get(agent_id)
        if record is None:
            return
        holder = (framework_id, role)
        resources = resources.unallocate()
        back = record.release(holder, resources)
        self._adjust_shares(holder, back, -1)
        if record.overcommitted:
            record.recompute_free()
        else:
            record.set_free(record.free + back)
        framework = self._frameworks.get(framework_id)
        if refuse_until is None or framework is None:
            return
        if framework.active and role in framework.view.roles:
            refusals = framework.clients[role].refusals
            refused = record.total if resources == record.total else resources
            refusal = filters.Refusal(agent_id, refused, refuse_until)
            refusals.add(refusal)
            self._expiries.add(refusals, refusal)

    def update_allocation(
        self, framework_id: str, role: str, agent_id: str, before: Resources, after: Resources
    ) -> None:
        """See ``Policy.update_allocation``."""
        record = self._agents.get(agent_id)
        if record is None:
            return
        holder = (framework_id, role)
        gone, new = before.unallocate(), after.unallocate()
        self._adjust_shares(holder, record.release(holder, gone), -1)
        self._hold(record, holder, new)
        self._change_totals(record.whole.vector, -1)
        record.set_total(record.total.without(gone) + new, self._forms)
        self._change_totals(record.whole.vector, 1)
        record.recompute_free()

    def allocate(self, now: Instant, agent_ids: Iterable[str] | None = None) -> list[Allocation]:
        """See ``Policy.allocate``."""
        self._expiries.run(now)
        candidates = self._candidates(agent_ids)
        if not candidates or not self._begin({agent.token for agent in candidates}):
            return []
        self._rng.shuffle(candidates)
        allocations: list[Allocation] = []
        for agent in candidates:
            while agent.free.amounts and (one := self._offer(agent)) is not None:
                allocations.append(one)
        return allocations

    # --- what others may look at ---

    def dominant_shares(self) -> dict[str, float]:
        """The share of every role that has a framework, for metrics."""
        sorter = self._role_sorter
        return {role: sorter.share(role) for role in sorted(self._roles)}

    def active_filters(self) -> dict[str, int]:
        """How many refusals stand per role, for metrics."""
        return {
            role: sum(len(client.refusals) for client in self._roles[role].clients.values())
            for role in sorted(self._roles)
        }

    def free(self, agent_id: str) -> Resources:
        """What nobody holds of an agent."""
        return self._agents[agent_id].free

    # --- a cycle ---

    def _candidates(self, agent_ids: Iterable[str] | None) -> list[Agent]:
        """The agents that may be offered and have something worth it, in a defined order."""
        if agent_ids is None:
            agents: Iterable[Agent] = self._agents.values()
        else:
            known = self._agents
            agents = [known[agent_id] for agent_id in sorted(agent_ids) if agent_id in known]
        candidates = [agent for agent in agents if agent.active and agent.free.amounts]
        for agent in candidates:
            if not agent.token:
                agent.name(self._forms)
        return candidates

    def _begin(self, tokens: set[int]) -> bool:
        """Tell the sorters who may get something of these tokens; False when nobody may."""
        remembered = _CLOSED_PER_AGENT_MAX * (len(self._agents) + 128)
        live_roles: set[str] = set()
        for name, role in self._roles.items():
            live: set[str] = set()
            for framework_id, client in role.clients.items():
                closed = client.refusals.closed
                if len(closed) > remembered:
                    closed.clear()
                if client.wanted and not (closed and closed.issuperset(tokens)):
                    live.add(framework_id)
            if live:
                role.sorter.begin(live)
                live_roles.add(name)
        if live_roles:
            self._role_sorter.begin(live_roles)
        return bool(live_roles)

    def _offer(self, agent: Agent) -> Allocation | None:
        """Give what is free, or a part of it, to the first who may have it."""
        token = agent.token
        for role_node in self._role_sorter.order():
            sorter: Sorter = role_node.payload.sorter
            for rank in sorter.root.live:  # a tree of one level
                client: Client = rank[3].payload
                closed = client.refusals.closed
                if token in closed:
                    continue
                offered = self._offerable(agent, client)
                if offered is None:
                    closed.add(token)
                    continue
                form = agent.form
                vector = form.vector if offered is form.offerable else self._vector(offered)
                sorter.charge(rank[3], vector)
                self._role_sorter.charge(role_node, vector)
                return self._take(agent, client, offered)
        return None

    def _offerable(self, agent: Agent, client: Client) -> Resources | None:
        """What the client may be offered of the agent now; None for nothing."""
        if not client.needs <= agent.capabilities:
            return None
        if agent.gpus and self._filter_gpus and not client.takes_gpus:
            return None
        form = agent.form
        offered = form.offerable if form.plain else form.offerable.filter(client.may_have)
        if offered is form.offerable and client.minimum is self._minimum:
            enough = form.enough
        else:
            enough = bool(offered.amounts) and ledger.is_enough(offered.scalars(), client.minimum)
        if not enough or client.refusals.covers(agent.id, offered, agent.token):
            return None
        return offered

    def _take(self, agent: Agent, client: Client, offered: Resources) -> Allocation:
        form = agent.form
        agent.hold((client.framework_id, client.role), offered)
        if offered is form.offerable:
            agent.free = EMPTY
            agent.token = 0
            resources = form.allocated(client.role)
        else:
            agent.set_free(agent.free - offered)
            agent.name(self._forms)
            resources = offered.allocate(client.role)
        return Allocation(client.framework_id, client.role, agent.id, resources)

    # --- bookkeeping ---

    def _hold(self, record: Agent, holder: Holder, resources: Resources) -> None:
        if resources:
            record.hold(holder, resources)
            self._adjust_shares(holder, resources, 1)

    def _adjust_shares(self, holder: Holder, resources: Resources, sign: int) -> None:
        """Move the shares of a holder that is known; those of others are counted when they come."""
        framework = self._frameworks.get(holder[0])
        if framework is None or not resources.amounts:
            return
        vector = self._vector(resources)
        self._client(holder)
        self._roles[holder[1]].sorter.adjust(holder[0], vector, sign)
        self._role_sorter.adjust(holder[1], vector, sign)

    def _vector(self, resources: Resources) -> Vector:
        return self._totals.vector(resources.scalars())

    def _change_totals(self, vector: Vector, sign: int) -> None:
        self._totals.change(vector, sign)
        self._role_sorter.totals_changed()
        for role in self._roles.values():
            role.sorter.totals_changed()

    def _client(self, holder: Holder) -> Client:
        """The client, made if needed; its framework is known."""
        framework_id, role_name = holder
        framework = self._frameworks[framework_id]
        client = framework.clients.get(role_name)
        if client is None:
            client = framework.clients[role_name] = Client(framework_id, role_name)
            client.configure(framework.view, self._minimum)
            role = self._roles.get(role_name)
            if role is None:
                role = self._roles[role_name] = _Role(self._totals)
                self._role_sorter.add(role_name, role, nested=True)
            role.clients[framework_id] = client
            role.sorter.add(framework_id, client, nested=False)
        return client

    def _subscribe(self, framework_id: str) -> None:
        """Bring the framework's clients in line with its view."""
        record = self._frameworks[framework_id]
        for role in sorted(record.view.roles):
            self._client((framework_id, role))
        for role, client in list(record.clients.items()):
            client.configure(record.view, self._minimum)
            if role not in record.view.roles:
                client.refusals.clear()
                if not any(self._roles[role].sorter.clients[framework_id].amounts):
                    del record.clients[role]
                    self._forget(client)
        self._update_wanted(record)

    def _set_suppressed(self, record: _Framework, suppressed: frozenset[str]) -> None:
        view = record.view
        record.view = FrameworkView(
            id=view.id,
            roles=view.roles,
            suppressed=suppressed,
            capabilities=view.capabilities,
            min_allocatable=view.min_allocatable,
        )
        self._update_wanted(record)

    def _update_wanted(self, record: _Framework) -> None:
        view = record.view
        for role, client in record.clients.items():
            client.wanted = record.active and role in view.roles and role not in view.suppressed

    def _forget(self, client: Client) -> None:
        """Take a client out of its role, and the role out of the tree with its last client."""
        client.refusals.clear()
        role = self._roles[client.role]
        del role.clients[client.framework_id]
        role.sorter.remove(client.framework_id)
        if not role.clients:
            del self._roles[client.role]
            self._role_sorter.remove(client.role)

    def _drop_refusals(self, agent_id: str) -> None:
        for role in self._roles.values():
            for client in role.clients.values():
                client.refusals.drop_agent(agent_id)
