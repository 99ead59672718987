"""Inverse offers: which frameworks were asked to leave which agents, and what they said.

A framework with resources on an agent of which maintenance is planned is asked once, and again
when its answer's refusal ends or the plan changes. This module remembers plans, questions and
answers; who has resources where, the caller knows. Answers change nothing by themselves: operators
read them before they take a machine down (spec mesos.md sections 1.9 and 5).
"""

from collections.abc import Iterable, Mapping

from tepui.base.clock import Instant
from tepui.master.allocator.policy import InverseAllocation
from tepui.wire.generated import v1, v1_allocator


class _Plan:
    __slots__ = ("outstanding", "refused", "statuses", "unavailability")

    def __init__(self, unavailability: v1.Unavailability) -> None:
        self.unavailability = unavailability
        #: Framework ids that have been asked and have not answered.
        self.outstanding: set[str] = set()
        #: Framework id -> until when it is not to be asked.
        self.refused: dict[str, Instant] = {}
        self.statuses: dict[str, v1_allocator.InverseOfferStatus] = {}


class Maintenance:
    """The plans there are, by agent."""

    __slots__ = ("_plans",)

    def __init__(self) -> None:
        self._plans: dict[str, _Plan] = {}

    def plan(self, agent_id: str, unavailability: v1.Unavailability | None) -> None:
        """Set or drop the plan of an agent; a new one is a new question to everybody."""
        self._plans.pop(agent_id, None)
        if unavailability is not None:
            self._plans[agent_id] = _Plan(unavailability)

    def planned(self, agent_ids: Iterable[str] | None = None) -> list[str]:
        """The agents with a plan, or those of ``agent_ids``, in a defined order."""
        if agent_ids is None:
            return sorted(self._plans)
        return sorted(self._plans.keys() & set(agent_ids)) if self._plans else []

    def ask(
        self, now: Instant, agent_id: str, framework_ids: Iterable[str]
    ) -> list[InverseAllocation]:
        """Ask those who neither have been asked nor refused; the agent has a plan."""
        plan = self._plans[agent_id]
        asked: list[InverseAllocation] = []
        for framework_id in framework_ids:
            if framework_id in plan.outstanding:
                continue
            if plan.refused.get(framework_id, now) > now:
                continue
            plan.refused.pop(framework_id, None)
            plan.outstanding.add(framework_id)
            asked.append(InverseAllocation(framework_id, agent_id, plan.unavailability))
        return asked

    def answer(
        self,
        agent_id: str,
        framework_id: str,
        status: v1_allocator.InverseOfferStatus | None,
        refuse_until: Instant | None,
    ) -> None:
        """A question was answered, or ended; without a plan there is nothing to note."""
        plan = self._plans.get(agent_id)
        if plan is None:
            return
        plan.outstanding.discard(framework_id)
        if status is not None:
            plan.statuses[framework_id] = status
        if refuse_until is not None:
            plan.refused[framework_id] = refuse_until

    def drop_refusals(self, framework_id: str) -> None:
        """The framework went away for a while; when it is back it is asked again."""
        for plan in self._plans.values():
            plan.refused.pop(framework_id, None)

    def forget_framework(self, framework_id: str) -> None:
        """The framework is no more."""
        for plan in self._plans.values():
            plan.outstanding.discard(framework_id)
            plan.refused.pop(framework_id, None)
            plan.statuses.pop(framework_id, None)

    def statuses(self) -> Mapping[str, Mapping[str, v1_allocator.InverseOfferStatus]]:
        """The last answers, by agent and framework."""
        return {agent_id: dict(plan.statuses) for agent_id, plan in sorted(self._plans.items())}
