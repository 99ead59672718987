"""The seam between master and allocator.

A policy owns one question: who is offered what. The master tells it every change of agents,
frameworks and allocations; ``allocate`` answers with what to offer now, and counts that as
allocated until ``recover`` returns it. A policy is pure: no clock (time is an argument), no I/O,
randomness from the injected Rng, so operators can write their own and the simulator can run it.

Resources that a framework holds (``Allocation.resources``, ``used``, ``recover``,
``update_allocation``) are allocated to their role (``Resources.allocate``); an agent's total is
not.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from tepui.base.clock import Instant
from tepui.model.resources import Resources


@dataclass(frozen=True, slots=True)
class Allocation:
    """Offer these resources of the agent to the framework in this role."""

    framework_id: str
    role: str
    agent_id: str
    resources: Resources


@dataclass(frozen=True, slots=True, kw_only=True)
class AgentView:
    """What the allocator needs to know of an agent."""

    id: str
    hostname: str
    total: Resources
    capabilities: frozenset[str]


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


class Policy(Protocol):
    """An allocation policy."""

    def add_agent(self, agent: AgentView, used: Mapping[str, Resources]) -> None:
        """A new or returned agent; ``used`` is framework id -> allocated resources there."""
        ...

    def update_agent(self, agent: AgentView) -> None:
        """Its total or capabilities changed; filters for it are dropped."""
        ...

    def remove_agent(self, agent_id: str) -> None:
        """Forget the agent with all that is allocated on it."""
        ...

    def activate_agent(self, agent_id: str) -> None:
        """It may be offered."""
        ...

    def deactivate_agent(self, agent_id: str) -> None:
        """It may not be offered; what is allocated there stays so."""
        ...

    def add_framework(
        self, framework: FrameworkView, used: Mapping[str, Resources], *, active: bool
    ) -> None:
        """A new framework; ``used`` is agent id -> allocated resources (agents already added)."""
        ...

    def update_framework(self, framework: FrameworkView) -> None:
        """Roles, suppressed roles or capabilities changed."""
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
        """An operation turned allocated resources into others (RESERVE, CREATE …)."""
        ...

    def allocate(self, now: Instant, agent_ids: Iterable[str] | None = None) -> list[Allocation]:
        """One cycle over the named agents, or over all."""
        ...
