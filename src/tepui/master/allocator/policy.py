"""The seam between master and allocator.

A policy owns one question: who is offered what. The master tells it every change of agents,
frameworks, roles and allocations; ``allocate`` answers with what to offer now, and counts that as
allocated until ``recover`` returns it. A policy is pure: no clock (time is an argument), no I/O,
randomness from the injected Rng, so operators can write their own and the simulator can run it.
``plain.PlainPolicy`` is a start for that: it keeps the books, a subclass says who gets what.

Resources that a framework holds (``Allocation.resources``, ``used``, ``recover``,
``update_allocation``) are allocated to their role (``Resources.allocate``); an agent's total is
not. A shared volume may be held by several frameworks at once; each holds it as often as it uses
it.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

import msgspec

from tepui.base.clock import Instant
from tepui.model.attributes import Attributes
from tepui.model.resources import Resources
from tepui.wire.generated import v1, v1_allocator


class Allocation(msgspec.Struct, frozen=True, gc=False):
    """Offer these resources of the agent to the framework in this role.

    A struct, because a cycle makes ten thousand of them: made faster, and no garbage to trace.
    """

    framework_id: str
    role: str
    agent_id: str
    resources: Resources


@dataclass(frozen=True, slots=True)
class InverseAllocation:
    """Ask the framework to leave the agent, which will be unavailable."""

    framework_id: str
    agent_id: str
    unavailability: v1.Unavailability


@dataclass(frozen=True, slots=True)
class Domain:
    """Where an agent stands."""

    region: str
    zone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AgentView:
    """What the allocator needs to know of an agent."""

    id: str
    hostname: str
    total: Resources
    capabilities: frozenset[str]
    attributes: Attributes = field(default_factory=Attributes)
    #: None is nowhere in particular: such an agent is remote to nobody.
    domain: Domain | None = None


#: Whether an agent may be offered; compiled by ``constraints.compile_constraints``.
OfferConstraint = Callable[[AgentView], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameworkView:
    """What the allocator needs to know of a framework."""

    id: str
    roles: frozenset[str]
    suppressed: frozenset[str]
    capabilities: frozenset[str]
    #: Role -> alternatives (milli by name), one of which an offer must reach, in place of
    #: ``--min_allocatable_resources``; no alternatives means that anything may be offered.
    min_allocatable: Mapping[str, tuple[Mapping[str, int], ...]] = field(
        default_factory=dict[str, tuple[Mapping[str, int], ...]]
    )
    #: Role -> which agents it wants to see; a role that is missing sees all.
    constraints: Mapping[str, OfferConstraint] = field(default_factory=dict[str, OfferConstraint])


@dataclass(frozen=True, slots=True)
class Quota:
    """What a top-level role gets at least and at most, in milli by name, with all below it.

    A missing guarantee is nothing, a missing limit is none.
    """

    guarantees: Mapping[str, int] = field(default_factory=dict[str, int])
    limits: Mapping[str, int] = field(default_factory=dict[str, int])


class Agents(Protocol):
    """What the master tells of agents."""

    def add_agent(self, agent: AgentView, used: Mapping[str, Resources]) -> None:
        """A new or returned agent; ``used`` is framework id -> allocated resources there."""
        ...

    def update_agent(self, agent: AgentView) -> None:
        """Its total, capabilities, attributes or domain changed; filters for it are dropped."""
        ...

    def remove_agent(self, agent_id: str) -> None:
        """Forget the agent with all that is allocated on it, planned for it, and refused of it."""
        ...

    def activate_agent(self, agent_id: str) -> None:
        """It may be offered."""
        ...

    def deactivate_agent(self, agent_id: str) -> None:
        """It may not be offered; what is allocated there stays so."""
        ...

    def update_whitelist(self, hostnames: Iterable[str] | None) -> None:
        """Only agents with these hostnames may be offered; None lifts that."""
        ...

    def update_unavailability(
        self, agent_id: str, unavailability: v1.Unavailability | None
    ) -> None:
        """Maintenance of the agent is planned, or no longer; filters for it are dropped."""
        ...

    def update_available(self, agent_id: str, before: Resources, after: Resources) -> None:
        """An operator turned what nobody holds into something else (RESERVE, CREATE …).

        Raises BugError unless ``before`` is free: the caller recovers offers first, and answers
        409 when that was not enough (``free``).
        """
        ...

    def free(self, agent_id: str) -> Resources:
        """What nobody holds of the agent; nothing of one that is unknown."""
        ...


class Frameworks(Protocol):
    """What the master tells of frameworks."""

    def add_framework(
        self, framework: FrameworkView, used: Mapping[str, Resources], *, active: bool
    ) -> None:
        """A new framework; ``used`` is agent id -> allocated resources (agents already added)."""
        ...

    def update_framework(self, framework: FrameworkView) -> None:
        """Roles, suppressed roles, capabilities, constraints or minima changed."""
        ...

    def remove_framework(self, framework_id: str) -> None:
        """Forget the framework; the caller has recovered its resources before."""
        ...

    def activate_framework(self, framework_id: str) -> None:
        """It may be offered resources."""
        ...

    def deactivate_framework(self, framework_id: str) -> None:
        """No offers, and its filters are dropped."""
        ...

    def suppress(self, framework_id: str, roles: Iterable[str]) -> None:
        """Stop offers for these roles."""
        ...

    def revive(self, framework_id: str, roles: Iterable[str]) -> None:
        """Drop the filters of these roles and offer them again."""
        ...


class Roles(Protocol):
    """What operators say about roles; none of it asks for a run."""

    def update_weights(self, weights: Mapping[str, float]) -> None:
        """Give roles these weights (positive); a role not named keeps its own, 1 at first."""
        ...

    def update_quota(self, role: str, quota: Quota) -> None:
        """Set the quota of a top-level role in place of the one it has."""
        ...

    def remove_quota(self, role: str) -> None:
        """Back to no guarantee and no limit."""
        ...


class Policy(Agents, Frameworks, Roles, Protocol):
    """An allocation policy."""

    def recover(
        self,
        framework_id: str,
        role: str,
        agent_id: str,
        resources: Resources,
        *,
        refuse_until: Instant | None = None,
    ) -> None:
        """Resources are free again; until ``refuse_until`` do not offer them to this framework.

        A filter matches every later offer for the same role and agent that these resources
        contain (spec mesos.md section 1.8).
        """
        ...

    def update_allocation(
        self, framework_id: str, role: str, agent_id: str, before: Resources, after: Resources
    ) -> None:
        """An operation turned allocated resources into others (RESERVE, CREATE …).

        Further copies of a shared volume are taken by ``after`` without ``before``.
        """
        ...

    def update_inverse_offer(
        self,
        agent_id: str,
        framework_id: str,
        *,
        status: v1_allocator.InverseOfferStatus | None,
        refuse_until: Instant | None = None,
    ) -> None:
        """An inverse offer was answered, or ended without an answer (``status`` None).

        The framework is not asked again until ``refuse_until``.
        """
        ...

    def expect_agents(self, registered: int, until: Instant) -> None:
        """After a failover: ``registered`` agents are in the registry and will come back.

        Called after the quotas are known. A policy with quotas makes no offers before enough of
        them are here, or ``until``; otherwise who returns first would get what is guaranteed to
        others.
        """
        ...

    def allocate(self, now: Instant, agent_ids: Iterable[str] | None = None) -> list[Allocation]:
        """One cycle over the named agents, or over all."""
        ...

    def inverse_offers(
        self, now: Instant, agent_ids: Iterable[str] | None = None
    ) -> list[InverseAllocation]:
        """Whom to ask to leave agents with planned maintenance; call it after ``allocate``.

        What is returned counts as outstanding until ``update_inverse_offer``.
        """
        ...

    # --- figures for endpoints and metrics ---

    def dominant_shares(self) -> dict[str, float]:
        """The share of every role that has a framework."""
        ...

    def active_filters(self) -> dict[str, int]:
        """How many refusals stand per role."""
        ...

    def offered_or_allocated(self, role: str) -> dict[str, int]:
        """Scalars (milli) offered or allocated to the role and all below it."""
        ...

    def quotas(self) -> Mapping[str, Quota]:
        """The quotas that were set, by role."""
        ...

    def quota_consumption(self, role: str) -> dict[str, int]:
        """What counts against the role's quota, in milli by name.

        That is all reservations for the role and below, held or not, and what it holds of
        unreserved scalars; revocable resources never count.
        """
        ...

    def inverse_offer_statuses(
        self,
    ) -> Mapping[str, Mapping[str, v1_allocator.InverseOfferStatus]]:
        """The last answers to inverse offers: agent id -> framework id -> status."""
        ...
