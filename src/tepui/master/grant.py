"""The resources of one ACCEPT while its operations use them up and change them.

``left`` is what the next operation may use. Everything in it, and in ``set_aside``, is held by the
framework in the allocator; ``close`` gives it back. What an operation made goes back as if it had
never been offered; the rest of the offers comes back refused, as the call wishes.
"""

from tepui.base.clock import Instant
from tepui.master.state import Agent, Framework, Offer
from tepui.master.turn import Turn
from tepui.model.conversions import Conversion
from tepui.model.resources import EMPTY, Resources


class Grant:
    """What one framework holds of one agent in one role for the length of a call."""

    def __init__(self, turn: Turn, framework: Framework, taken: list[Offer]) -> None:
        self.turn = turn
        self.framework = framework
        self.agent: Agent = turn.state.agents[taken[0].agent_id]
        self.role: str = taken[0].role
        self.offered: Resources = Resources.sum(offer.resources for offer in taken)
        #: What no operation has used so far.
        self.left: Resources = self.offered
        #: What later operations of the call may not use.
        self.set_aside: Resources = EMPTY

    def use(self, resources: Resources) -> None:
        """Give resources to a task or executor, which answers for them from now on.

        A shared volume stays for the next one, too.
        """
        shared = resources.shared()
        self.left -= resources.nonshared()
        if shared:
            self.turn.allocator.update_allocation(
                self.framework.id, self.role, self.agent.id, EMPTY, shared
            )

    def convert(self, conversion: Conversion, *, usable: bool = True) -> None:
        """Exchange resources here, on the agent, and in the allocator.

        ``usable`` says whether later operations may use the result. Raises UserError (409) when
        what is consumed is not left; nothing is changed then.
        """
        left = conversion.apply_to(self.left)
        self.turn.allocator.update_allocation(
            self.framework.id,
            self.role,
            self.agent.id,
            conversion.consumed,
            conversion.converted,
        )
        change_total(self.agent, conversion)
        if usable:
            self.left = left
        else:
            self.left -= conversion.consumed
            self.set_aside += conversion.converted

    def close(self, refuse_until: Instant | None) -> None:
        """Give back what is left."""
        made = self.left.without(self.offered) + self.set_aside
        untouched = self.left - self.left.without(self.offered)
        self._recover(made, None)
        self._recover(untouched, refuse_until)

    def _recover(self, resources: Resources, refuse_until: Instant | None) -> None:
        if resources:
            self.turn.allocator.recover(
                self.framework.id,
                self.role,
                self.agent.id,
                resources,
                refuse_until=refuse_until,
            )


def change_total(agent: Agent, conversion: Conversion) -> None:
    """Exchange resources of the agent itself, whoever holds them."""
    consumed, converted = conversion.consumed.unallocate(), conversion.converted.unallocate()
    agent.total = agent.total.apply(consumed, converted)
