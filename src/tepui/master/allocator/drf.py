"""The built-in policy: dominant resource fairness over a tree of roles, with quotas.

This is the table of contents: what the master says goes to the records it concerns. Agents and who
holds what of them are in ``ledger``, frameworks and their places in the order in ``roster`` and
``sorter`` (or ``lottery``), refusals in ``filters``, quotas in ``quota``, plans for agents in
``maintenance``; who gets what is decided in ``cycle`` and ``stages`` (spec mesos.md section 5).

Invariant: what is held (offered or in use) of an agent plus what is free is its total, unless the
agent came back with less than is held; then nothing of that is free until enough is recovered.
Shared volumes are apart from that: held by many, and free again at the start of every cycle.
"""

from collections.abc import Callable, Iterable, Mapping

from tepui.base import errors
from tepui.base.clock import Instant
from tepui.base.randomness import Rng
from tepui.master.allocator import filters, ledger, quota, stages
from tepui.master.allocator.cycle import Cycle
from tepui.master.allocator.ledger import Agent, Form, Holder
from tepui.master.allocator.lottery import Lottery
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


class DrfPolicy:
    """``Policy`` by dominant resource fairness over roles, then over a role's frameworks."""

    def __init__(self, settings: MasterSettings, rng: Rng, *, region: str | None = None) -> None:
        """``region`` is the master's. Raises UserError when a setting does not read."""
        minimum = quantities.parse_alternatives(settings.min_allocatable_resources)
        totals = Totals(frozenset(settings.fair_sharing_excluded_resource_names))
        self._region = region
        self._rng = rng
        self._agents: dict[str, Agent] = {}
        self._totals = totals
        self._forms = ledger.Forms(minimum, totals)
        self._roster = Roster(
            minimum,
            _sorter(settings.role_sorter, totals, rng)(),
            _sorter(settings.framework_sorter, totals, rng),
        )
        self._book = quota.Book(self._agents)
        self._cycle = Cycle(
            self._roster, self._forms, rng, filter_gpus=settings.filter_gpu_resources
        )
        self._expiries = filters.Expiries()
        self._maintenance = Maintenance()
        self._whitelist: frozenset[str] | None = None
        self._recovery_factor = settings.allocator_agent_recovery_factor
        #: Nothing is offered before so many agents are here, or until then.
        self._awaited: tuple[int, Instant] | None = None

    # --- agents ---

    def add_agent(self, agent: AgentView, used: Mapping[str, Resources]) -> None:
        """See ``Policy.add_agent``."""
        self.remove_agent(agent.id)
        record = self._agents[agent.id] = Agent(agent, self._forms)
        self._place(record)
        self._change_total(record, EMPTY, None)
        for framework_id, resources in used.items():
            for role, part in resources.allocations().items():
                self._hold(record, (framework_id, role or "*"), part.unallocate())
        record.recompute_free()

    def update_agent(self, agent: AgentView) -> None:
        """See ``Policy.update_agent``."""
        record = self._agents.get(agent.id)
        if record is None:
            return
        before, whole = record.total, record.whole
        record.configure(agent, self._forms)
        self._place(record)
        self._change_total(record, before, whole)
        self._roster.drop_refusals(agent.id)

    def _place(self, record: Agent) -> None:
        """Find out from where the agent can be seen."""
        domain = record.view.domain
        record.remote = bool(self._region and domain and domain.region != self._region)
        record.listed = self._whitelist is None or record.view.hostname in self._whitelist
        self._book.changed(record)

    def remove_agent(self, agent_id: str) -> None:
        """See ``Policy.remove_agent``."""
        record = self._agents.pop(agent_id, None)
        if record is None:
            return
        self._book.gone(record)
        for holder in list(record.held):
            held = record.held.pop(holder)
            self._adjust_shares(record, holder, held, -1)
        self._totals.change(record.whole.vector, -1)
        self._roster.totals_changed()
        self._maintenance.plan(agent_id, None)
        self._roster.drop_refusals(agent_id)

    def activate_agent(self, agent_id: str) -> None:
        """See ``Policy.activate_agent``."""
        if record := self._agents.get(agent_id):
            record.active = True
            self._book.changed(record)

    def deactivate_agent(self, agent_id: str) -> None:
        """See ``Policy.deactivate_agent``."""
        if record := self._agents.get(agent_id):
            record.active = False
            self._book.changed(record)

    def update_whitelist(self, hostnames: Iterable[str] | None) -> None:
        """See ``Policy.update_whitelist``."""
        self._whitelist = None if hostnames is None else frozenset(hostnames)
        for record in self._agents.values():
            self._place(record)

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
        free = record.free - before  # or BugError
        total, whole = record.total, record.whole
        record.set_total(total.without(before) + after, self._forms)
        record.set_free(free + after)
        self._change_total(record, total, whole)

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
                    self._roster.adjust(holder, self._vector(resources.once()), 1)
        self._roster.subscribe(framework.id)

    def _claim(self, record: Agent, framework_id: str, used: Resources) -> None:
        """Count what the framework uses on an agent that does not know of it yet."""
        for role, part in used.allocations().items():
            holder = (framework_id, role or "*")
            unknown = part.unallocate().without(record.held.get(holder, EMPTY))
            if unknown:
                record.hold(holder, unknown)
                record.recompute_free()
                self._book.held(holder[1], unknown, 1)
                self._book.changed(record)

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
        self._book.set(role, quota)

    def remove_quota(self, role: str) -> None:
        """See ``Policy.remove_quota``."""
        self._book.drop(role)

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
        resources = resources.unallocate()
        back = self._release(record, (framework_id, role), resources)
        if record.overcommitted or record.shared.amounts:
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
        total, whole = record.total, record.whole
        self._release(record, holder, gone)
        # Of a shared volume there is one, however many copies are held.
        record.set_total((total.without(gone) + new).once(), self._forms)
        self._hold(record, holder, new)
        self._change_total(record, total, whole)
        record.recompute_free()

    def allocate(self, now: Instant, agent_ids: Iterable[str] | None = None) -> list[Allocation]:
        """See ``Policy.allocate``."""
        self._expiries.run(now)
        if self._is_held_off(now):
            return []
        candidates = self._candidates(agent_ids)
        if not candidates:
            return []
        self._cycle.prepare(candidates, len(self._agents))
        if self._book.quotas:
            return stages.Stages(self._cycle, self._book, self._rng).run(candidates)
        return self._cycle.run(candidates)

    def _candidates(self, agent_ids: Iterable[str] | None) -> list[Agent]:
        """The agents that may be offered and have something free, in a defined order."""
        if agent_ids is None:
            agents: Iterable[Agent] = self._agents.values()
        else:
            known = self._agents
            agents = [known[agent_id] for agent_id in sorted(agent_ids) if agent_id in known]
        candidates: list[Agent] = []
        for agent in agents:
            if agent.shared.amounts:
                agent.recompute_free()  # offered once per cycle, whoever holds it
            if agent.free.amounts and agent.active and agent.listed:
                candidates.append(agent)
        return candidates

    def _is_held_off(self, now: Instant) -> bool:
        """Whether too few agents are back for promises to be kept."""
        if self._awaited is not None:
            count, until = self._awaited
            if len(self._agents) < count and now < until:
                return True
            self._awaited = None
        return False

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
        if self._book.quotas:
            self._awaited = int(registered * self._recovery_factor), until

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
        return self._book.quotas

    def quota_consumption(self, role: str) -> dict[str, int]:
        """See ``Policy.quota_consumption``."""
        return self._book.consumption(role)

    def inverse_offer_statuses(
        self,
    ) -> Mapping[str, Mapping[str, v1_allocator.InverseOfferStatus]]:
        """See ``Policy.inverse_offer_statuses``."""
        return self._maintenance.statuses()

    def free(self, agent_id: str) -> Resources:
        """See ``Policy.free``."""
        agent = self._agents.get(agent_id)
        return agent.free if agent else EMPTY

    # --- bookkeeping ---

    def _hold(self, record: Agent, holder: Holder, resources: Resources) -> None:
        if resources.amounts:
            self._adjust_shares(record, holder, resources, 1)
            record.hold(holder, resources)
            self._book.held(holder[1], resources, 1)
            self._book.changed(record)

    def _release(self, record: Agent, holder: Holder, resources: Resources) -> Resources:
        """Count ``resources`` as held no more; returns how much of them was."""
        back = record.release(holder, resources)
        self._adjust_shares(record, holder, back, -1)
        self._book.held(holder[1], back, -1)
        self._book.changed(record)
        return back

    def _adjust_shares(
        self, record: Agent, holder: Holder, resources: Resources, sign: int
    ) -> None:
        """Before ``resources`` are held, or after they are not."""
        if resources.amounts:
            counted = record.uncounted(holder, resources)
            self._roster.adjust(holder, self._vector(counted), sign)

    def _vector(self, resources: Resources) -> Vector:
        return self._totals.vector(resources.scalars())

    def _change_total(self, record: Agent, before: Resources, whole: Form | None) -> None:
        """The agent's total is another than before (``whole`` is the form of that)."""
        self._book.total(before, record.total)
        self._book.changed(record)
        vector = record.whole.vector
        if whole is not None and whole.vector == vector:
            return  # reserved or made a volume: as much as before
        if whole is not None:
            self._totals.change(whole.vector, -1)
        self._totals.change(vector, 1)
        self._roster.totals_changed()


def _sorter(name: str, totals: Totals, rng: Rng) -> Callable[[], Sorter]:
    if name == "drf":
        return lambda: Sorter(totals)
    if name == "random":
        return lambda: Lottery(totals, rng)
    raise errors.UserError(f"There is no sorter '{name}'", hint="write drf or random")
