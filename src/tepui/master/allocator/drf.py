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
from tepui.master.allocator.maintenance import Maintenance
from tepui.master.allocator.policy import (
    AgentView,
    Allocation,
    FrameworkView,
    InverseAllocation,
    Quota,
)
from tepui.master.allocator.roster import Framework, Roster
from tepui.master.allocator.sorter import Sorter, Totals, Vector
from tepui.master.settings import MasterSettings
from tepui.model import quantities, roles
from tepui.model.resources import EMPTY, Resources
from tepui.wire.generated import v1, v1_allocator

#: Tokens remembered per client for every agent; beyond, all are forgotten and found out again.
_CLOSED_PER_AGENT_MAX: Final = 8


class DrfPolicy:
    """``Policy`` by dominant resource fairness over roles, then over a role's frameworks."""

    def __init__(self, settings: MasterSettings, rng: Rng) -> None:
        """Raises UserError when ``min_allocatable_resources`` does not read."""
        self._rng = rng
        self._filter_gpus = settings.filter_gpu_resources
        self._minimum = quantities.parse_alternatives(settings.min_allocatable_resources)
        self._agents: dict[str, Agent] = {}
        self._totals = Totals()
        self._forms = ledger.Forms(self._minimum, self._totals)
        totals = self._totals
        self._roster = Roster(self._minimum, Sorter(totals), lambda: Sorter(totals))
        self._expiries = filters.Expiries()
        self._quotas: dict[str, Quota] = {}
        self._maintenance = Maintenance()

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
        self._roster.drop_refusals(agent.id)

    def remove_agent(self, agent_id: str) -> None:
        """See ``Policy.remove_agent``."""
        record = self._agents.pop(agent_id, None)
        if record is None:
            return
        for holder, resources in record.held.items():
            self._adjust_shares(holder, resources, -1)
        self._change_totals(record.whole.vector, -1)
        self._maintenance.plan(agent_id, None)
        self._roster.drop_refusals(agent_id)

    def activate_agent(self, agent_id: str) -> None:
        """See ``Policy.activate_agent``."""
        if record := self._agents.get(agent_id):
            record.active = True

    def deactivate_agent(self, agent_id: str) -> None:
        """See ``Policy.deactivate_agent``."""
        if record := self._agents.get(agent_id):
            record.active = False

    def update_whitelist(self, hostnames: Iterable[str] | None) -> None:
        """See ``Policy.update_whitelist``."""

    def update_unavailability(
        self, agent_id: str, unavailability: v1.Unavailability | None
    ) -> None:
        """See ``Policy.update_unavailability``."""
        if agent_id in self._agents:
            self._maintenance.plan(agent_id, unavailability)
            self._roster.drop_refusals(agent_id)

    def update_available(self, agent_id: str, before: Resources, after: Resources) -> None:
        """See ``Policy.update_available``."""
        record = self._agents[agent_id]
        free = record.free - before
        self._change_totals(record.whole.vector, -1)
        record.set_total(record.total.without(before) + after, self._forms)
        self._change_totals(record.whole.vector, 1)
        record.set_free(free + after)

    # --- frameworks ---

    def add_framework(
        self, framework: FrameworkView, used: Mapping[str, Resources], *, active: bool
    ) -> None:
        """See ``Policy.add_framework``; what the agents already said is not counted twice."""
        self.remove_framework(framework.id)
        self._roster.frameworks[framework.id] = Framework(framework, active=active)
        for agent_id in used:
            if record := self._agents.get(agent_id):
                self._claim(record, framework.id, used[agent_id])
        for record in self._agents.values():
            for holder, resources in record.held.items():
                if holder[0] == framework.id:
                    self._roster.client(holder)
                    self._adjust_shares(holder, resources, 1)
        self._roster.subscribe(framework.id)

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
        if record := self._roster.frameworks.get(framework.id):
            record.view = framework
            self._roster.subscribe(framework.id)

    def remove_framework(self, framework_id: str) -> None:
        """See ``Policy.remove_framework``; what it still holds stays taken until recovered."""
        if framework_id not in self._roster.frameworks:
            return
        for agent in self._agents.values():
            for holder, resources in agent.held.items():
                if holder[0] == framework_id:
                    self._roster.role_sorter.adjust(holder[1], self._vector(resources), -1)
        self._roster.remove(framework_id)
        self._maintenance.forget_framework(framework_id)

    def activate_framework(self, framework_id: str) -> None:
        """See ``Policy.activate_framework``."""
        if record := self._roster.frameworks.get(framework_id):
            record.active = True
            self._roster.subscribe(framework_id)

    def deactivate_framework(self, framework_id: str) -> None:
        """See ``Policy.deactivate_framework``."""
        if record := self._roster.frameworks.get(framework_id):
            record.active = False
            for client in record.clients.values():
                client.wanted = False
                client.refusals.clear()
            self._maintenance.drop_refusals(framework_id)

    def suppress(self, framework_id: str, roles: Iterable[str]) -> None:
        """See ``Policy.suppress``."""
        if record := self._roster.frameworks.get(framework_id):
            suppressed = record.view.suppressed | frozenset(roles)
            self._roster.set_suppressed(record, suppressed)

    def revive(self, framework_id: str, roles: Iterable[str]) -> None:
        """See ``Policy.revive``."""
        if record := self._roster.frameworks.get(framework_id):
            revived = frozenset(roles)
            self._roster.set_suppressed(record, record.view.suppressed - revived)
            for role in revived & record.clients.keys():
                record.clients[role].refusals.clear()

    # --- roles ---

    def update_weights(self, weights: Mapping[str, float]) -> None:
        """See ``Policy.update_weights``."""
        for role, weight in weights.items():
            self._roster.role_sorter.set_weight(role, weight)

    def update_quota(self, role: str, quota: Quota) -> None:
        """See ``Policy.update_quota``."""
        self._quotas[role] = quota

    def remove_quota(self, role: str) -> None:
        """See ``Policy.remove_quota``."""
        self._quotas.pop(role, None)

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
        framework = self._roster.frameworks.get(framework_id)
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

    def inverse_offers(
        self, now: Instant, agent_ids: Iterable[str] | None = None
    ) -> list[InverseAllocation]:
        """See ``Policy.inverse_offers``."""
        asked: list[InverseAllocation] = []
        for agent_id in self._maintenance.planned(agent_ids):
            if record := self._agents.get(agent_id):
                using = sorted({holder[0] for holder in record.held})
                known = self._roster.frameworks
                active = [name for name in using if name in known and known[name].active]
                asked += self._maintenance.ask(now, agent_id, active)
        return asked

    def update_inverse_offer(
        self,
        agent_id: str,
        framework_id: str,
        *,
        status: v1_allocator.InverseOfferStatus | None,
        refuse_until: Instant | None = None,
    ) -> None:
        """See ``Policy.update_inverse_offer``."""
        self._maintenance.answer(agent_id, framework_id, status, refuse_until)

    def expect_agents(self, registered: int, until: Instant) -> None:
        """See ``Policy.expect_agents``."""

    # --- what others may look at ---

    def dominant_shares(self) -> dict[str, float]:
        """See ``Policy.dominant_shares``."""
        return self._roster.dominant_shares()

    def active_filters(self) -> dict[str, int]:
        """See ``Policy.active_filters``."""
        return self._roster.active_filters()

    def offered_or_allocated(self, role: str) -> dict[str, int]:
        """See ``Policy.offered_or_allocated``."""
        parts = [
            resources
            for agent in self._agents.values()
            for holder, resources in agent.held.items()
            if holder[1] == role or roles.is_subrole(holder[1], role)
        ]
        return Resources.sum(parts).scalars()

    def quotas(self) -> Mapping[str, Quota]:
        """See ``Policy.quotas``."""
        return self._quotas

    def quota_consumption(self, role: str) -> dict[str, int]:
        """See ``Policy.quota_consumption``."""
        return self.offered_or_allocated(role)

    def inverse_offer_statuses(
        self,
    ) -> Mapping[str, Mapping[str, v1_allocator.InverseOfferStatus]]:
        """See ``Policy.inverse_offer_statuses``."""
        return self._maintenance.statuses()

    def free(self, agent_id: str) -> Resources:
        """See ``Policy.free``."""
        agent = self._agents.get(agent_id)
        return agent.free if agent else EMPTY

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
        for name, role in self._roster.roles.items():
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
            self._roster.role_sorter.begin(live_roles)
        return bool(live_roles)

    def _offer(self, agent: Agent) -> Allocation | None:
        """Give what is free, or a part of it, to the first who may have it."""
        token = agent.token
        for role_node in self._roster.role_sorter.order():
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
                self._roster.role_sorter.charge(role_node, vector)
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
        if resources.amounts:
            self._roster.adjust(holder, self._vector(resources), sign)

    def _vector(self, resources: Resources) -> Vector:
        return self._totals.vector(resources.scalars())

    def _change_totals(self, vector: Vector, sign: int) -> None:
        self._totals.change(vector, sign)
        self._roster.totals_changed()
