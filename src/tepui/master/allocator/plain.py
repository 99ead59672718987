"""A policy that keeps the books and gives nothing away: where a policy of one's own begins.

A subclass writes ``allocate``. It asks what is free and who wants something, and gives by
``offer``; the rest of the seam is done here, the slow and simple way. Weights and quotas are kept
for the subclass to respect or not. What the built-in policy knows beyond this (shares, constraints,
regions, head-room) is no part of it. See docs/reference/allocator.md.
"""

from abc import abstractmethod
from collections.abc import Iterable, Iterator, Mapping

from tepui.base.clock import Instant
from tepui.master.allocator.maintenance import Maintenance
from tepui.master.allocator.policy import (
    AgentView,
    Allocation,
    FrameworkView,
    InverseAllocation,
    Policy,
    Quota,
)
from tepui.model import roles
from tepui.model.resources import EMPTY, Resources
from tepui.wire.generated import v1, v1_allocator

_Client = tuple[str, str]


class PlainPolicy(Policy):
    """Books for subclasses; read ``agents``, ``frameworks``, ``held``, ``weights`` at will."""

    def __init__(self) -> None:
        self.agents: dict[str, AgentView] = {}
        self.frameworks: dict[str, FrameworkView] = {}
        #: Agent id -> (framework id, role) -> resources without allocation role.
        self.held: dict[str, dict[_Client, Resources]] = {}
        self.weights: dict[str, float] = {}
        self._quotas: dict[str, Quota] = {}
        self._inactive: set[str] = set()
        self._whitelist: frozenset[str] | None = None
        self._suppressed: dict[str, frozenset[str]] = {}
        #: (framework id, role) -> agent id -> what was refused, until when.
        self._refused: dict[_Client, dict[str, list[tuple[Resources, Instant]]]] = {}
        self._maintenance = Maintenance()

    # --- for subclasses ---

    @abstractmethod
    def allocate(self, now: Instant, agent_ids: Iterable[str] | None = None) -> list[Allocation]:
        """See ``Policy.allocate``."""

    def candidates(self, agent_ids: Iterable[str] | None) -> list[AgentView]:
        """The agents of these (or of all) that may be offered and have something free."""
        names = self.agents if agent_ids is None else sorted(set(agent_ids) & self.agents.keys())
        listed = self._whitelist
        return [
            agent
            for agent in (self.agents[name] for name in names)
            if agent.id not in self._inactive
            and (listed is None or agent.hostname in listed)
            and self.free(agent.id)
        ]

    def clients(self) -> Iterator[_Client]:
        """The frameworks and roles that want offers, in order of arrival."""
        for name, framework in self.frameworks.items():
            if name not in self._inactive:
                for role in sorted(framework.roles - self._suppressed[name]):
                    yield name, role

    def wanted(self, client: _Client, agent_id: str, now: Instant) -> Resources:
        """What of the agent's free resources the client may have and has not refused."""
        free = self.free(agent_id).allocatable_to(client[1]).nonrevocable()
        refused = self._refused.get(client, {}).get(agent_id, [])
        covered = any(until > now and part.contains(free) for part, until in refused)
        return EMPTY if covered else free

    def offer(self, client: _Client, agent_id: str, resources: Resources) -> Allocation:
        """Count the resources as held, and say so to the master."""
        held = self.held[agent_id]
        held[client] = held.get(client, EMPTY) + resources
        return Allocation(client[0], client[1], agent_id, resources.allocate(client[1]))

    # --- agents ---

    def add_agent(self, agent: AgentView, used: Mapping[str, Resources]) -> None:
        """See ``Policy.add_agent``."""
        self.remove_agent(agent.id)
        self.agents[agent.id] = agent
        self.held[agent.id] = {
            (framework_id, role or roles.DEFAULT): part.unallocate()
            for framework_id, resources in used.items()
            for role, part in resources.allocations().items()
        }

    def update_agent(self, agent: AgentView) -> None:
        """See ``Policy.update_agent``."""
        if agent.id in self.agents:
            self.agents[agent.id] = agent
            self._drop_refusals(agent.id)

    def remove_agent(self, agent_id: str) -> None:
        """See ``Policy.remove_agent``."""
        self.agents.pop(agent_id, None)
        self.held.pop(agent_id, None)
        self._inactive.discard(agent_id)
        self._maintenance.plan(agent_id, None)
        self._drop_refusals(agent_id)

    def activate_agent(self, agent_id: str) -> None:
        """See ``Policy.activate_agent``."""
        self._inactive.discard(agent_id)

    def deactivate_agent(self, agent_id: str) -> None:
        """See ``Policy.deactivate_agent``."""
        self._inactive.add(agent_id)

    def update_whitelist(self, hostnames: Iterable[str] | None) -> None:
        """See ``Policy.update_whitelist``."""
        self._whitelist = None if hostnames is None else frozenset(hostnames)

    def update_unavailability(
        self, agent_id: str, unavailability: v1.Unavailability | None
    ) -> None:
        """See ``Policy.update_unavailability``."""
        if agent_id in self.agents:
            self._maintenance.plan(agent_id, unavailability)
            self._drop_refusals(agent_id)

    def update_available(self, agent_id: str, before: Resources, after: Resources) -> None:
        """See ``Policy.update_available``."""
        self._convert(agent_id, before, after)

    def free(self, agent_id: str) -> Resources:
        """See ``Policy.free``."""
        if agent_id not in self.agents:
            return EMPTY
        return self.agents[agent_id].total.without(Resources.sum(self.held[agent_id].values()))

    def _convert(self, agent_id: str, before: Resources, after: Resources) -> None:
        agent = self.agents[agent_id]
        self.agents[agent_id] = AgentView(
            id=agent.id,
            hostname=agent.hostname,
            total=agent.total - before + after,
            capabilities=agent.capabilities,
            attributes=agent.attributes,
            domain=agent.domain,
        )

    def _drop_refusals(self, agent_id: str) -> None:
        for refused in self._refused.values():
            refused.pop(agent_id, None)

    # --- frameworks ---

    def add_framework(
        self, framework: FrameworkView, used: Mapping[str, Resources], *, active: bool
    ) -> None:
        """See ``Policy.add_framework``."""
        for agent_id, resources in used.items():
            for role, part in resources.allocations().items():
                client = (framework.id, role or roles.DEFAULT)
                self.held.get(agent_id, {}).setdefault(client, part.unallocate())
        self._inactive.discard(framework.id)
        self.update_framework(framework)
        if not active:
            self.deactivate_framework(framework.id)

    def update_framework(self, framework: FrameworkView) -> None:
        """See ``Policy.update_framework``."""
        self.frameworks[framework.id] = framework
        self._suppressed[framework.id] = framework.suppressed

    def remove_framework(self, framework_id: str) -> None:
        """See ``Policy.remove_framework``."""
        self.deactivate_framework(framework_id)
        self._inactive.discard(framework_id)
        self.frameworks.pop(framework_id, None)
        self._maintenance.forget_framework(framework_id)

    def activate_framework(self, framework_id: str) -> None:
        """See ``Policy.activate_framework``."""
        self._inactive.discard(framework_id)

    def deactivate_framework(self, framework_id: str) -> None:
        """See ``Policy.deactivate_framework``."""
        self._inactive.add(framework_id)
        for client in [one for one in self._refused if one[0] == framework_id]:
            del self._refused[client]
        self._maintenance.drop_refusals(framework_id)

    def suppress(self, framework_id: str, roles: Iterable[str]) -> None:
        """See ``Policy.suppress``."""
        self._suppressed[framework_id] = self._suppressed[framework_id] | frozenset(roles)

    def revive(self, framework_id: str, roles: Iterable[str]) -> None:
        """See ``Policy.revive``."""
        revived = frozenset(roles)
        self._suppressed[framework_id] = self._suppressed[framework_id] - revived
        for role in revived:
            self._refused.pop((framework_id, role), None)

    # --- roles ---

    def update_weights(self, weights: Mapping[str, float]) -> None:
        """See ``Policy.update_weights``."""
        self.weights |= weights

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
        """See ``Policy.recover``."""
        client, back = (framework_id, role), resources.unallocate()
        held = self.held.get(agent_id)
        if held is None:
            return
        left = held.pop(client, EMPTY).without(back)
        if left:
            held[client] = left
        if refuse_until is not None:
            refused = self._refused.setdefault(client, {}).setdefault(agent_id, [])
            refused.append((back, refuse_until))

    def update_allocation(
        self, framework_id: str, role: str, agent_id: str, before: Resources, after: Resources
    ) -> None:
        """See ``Policy.update_allocation``."""
        if agent_id in self.agents:
            held, client = self.held[agent_id], (framework_id, role)
            gone, new = before.unallocate(), after.unallocate()
            self._convert(agent_id, gone, new)
            held[client] = held.get(client, EMPTY).without(gone) + new

    def inverse_offers(
        self, now: Instant, agent_ids: Iterable[str] | None = None
    ) -> list[InverseAllocation]:
        """See ``Policy.inverse_offers``."""
        asked: list[InverseAllocation] = []
        for agent_id in self._maintenance.planned(agent_ids):
            using = {name for name, _ in self.held.get(agent_id, ())}
            active = sorted(using & self.frameworks.keys() - self._inactive)
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
        """Nothing to wait for: there are no promises."""

    # --- figures ---

    def dominant_shares(self) -> dict[str, float]:
        """See ``Policy.dominant_shares``."""
        return {}

    def active_filters(self) -> dict[str, int]:
        """See ``Policy.active_filters``."""
        counts: dict[str, int] = {}
        for (_, role), refused in self._refused.items():
            counts[role] = counts.get(role, 0) + sum(map(len, refused.values()))
        return counts

    def offered_or_allocated(self, role: str) -> dict[str, int]:
        """See ``Policy.offered_or_allocated``."""
        return Resources.sum(
            resources
            for held in self.held.values()
            for client, resources in held.items()
            if client[1] == role or roles.is_subrole(client[1], role)
        ).scalars()

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
