"""The allocator's records of agents and clients: what is where, and who may have it.

An agent's free resources carry a *token*, a number that names them until they change; what a client
was passed over for is remembered by it (``filters``). Same free resources, same token: when an
offer comes back declined, everything known about the agent is still known.
"""

from typing import Final

from tepui.master.allocator import filters
from tepui.master.allocator.policy import AgentView, FrameworkView
from tepui.model import quantities
from tepui.model.kinds import Kind
from tepui.model.resources import EMPTY, Resources
from tepui.model.values import ValueType

#: What a framework holds of one agent in one role, and who it is.
Holder = tuple[str, str]

#: Different free resources of one agent whose tokens are remembered.
_SHAPES_MAX: Final = 32


class Client:
    """One framework in one role."""

    __slots__ = (
        "framework_id",
        "minimum",
        "needs",
        "refusals",
        "role",
        "takes_gpus",
        "takes_refined",
        "takes_revocable",
        "takes_shared",
        "wanted",
    )

    def __init__(self, framework_id: str, role: str) -> None:
        self.framework_id = framework_id
        self.role = role
        self.refusals = filters.Refusals()
        #: Offers are wanted: subscribed, not suppressed, framework active.
        self.wanted = False
        self.takes_gpus = self.takes_refined = self.takes_revocable = self.takes_shared = False
        #: Capabilities that an agent must have.
        self.needs: frozenset[str] = frozenset()
        #: Alternatives, one of which an offer must reach; none means anything will do.
        self.minimum: tuple[quantities.Quantities, ...] = ()

    def configure(
        self, view: FrameworkView, default_minimum: tuple[quantities.Quantities, ...]
    ) -> None:
        """Take over the framework's capabilities and wishes."""
        can = view.capabilities
        self.takes_gpus = "GPU_RESOURCES" in can
        self.takes_refined = "RESERVATION_REFINEMENT" in can
        self.takes_revocable = "REVOCABLE_RESOURCES" in can
        self.takes_shared = "SHARED_RESOURCES" in can
        multi_role = {"MULTI_ROLE"} if "MULTI_ROLE" in can else set[str]()
        nested = {"HIERARCHICAL_ROLE"} if "/" in self.role else set[str]()
        self.needs = frozenset(multi_role | nested)
        self.minimum = view.min_allocatable.get(self.role, default_minimum)
        self.refusals.closed.clear()

    def may_have(self, kind: Kind) -> bool:
        """Whether resources of this kind may be offered to it."""
        if kind.reserved and not (
            kind.allocatable_to(self.role) and (self.takes_refined or len(kind.reservations) == 1)
        ):
            return False
        return (self.takes_revocable or not kind.revocable) and (
            self.takes_shared or not kind.shared
        )

    def is_enough(self, amounts: quantities.Quantities) -> bool:
        """Whether these amounts are worth an offer."""
        if not self.minimum:
            return True
        return any(quantities.contains(amounts, alternative) for alternative in self.minimum)


class Agent:
    """What is where on one agent. ``free`` is ``total`` less what is held, and never less."""

    __slots__ = (
        "active",
        "amounts",
        "capabilities",
        "free",
        "gpus",
        "held",
        "id",
        "offerable",
        "plain",
        "shapes",
        "token",
        "total",
        "total_amounts",
    )

    def __init__(self, view: AgentView) -> None:
        self.id = view.id
        self.active = True
        self.free = EMPTY
        #: Without allocation role; never empty ones.
        self.held: dict[Holder, Resources] = {}
        #: Names ``free``; 0 when it changed and has no name yet.
        self.token = 0
        self.shapes: dict[Resources, int] = {}
        #: ``free`` in the order of an offer; set with the token, as are the next two.
        self.offerable = EMPTY
        #: Scalars of ``offerable``.
        self.amounts: dict[str, int] = {}
        #: Nothing of ``offerable`` is for some clients only.
        self.plain = True
        self.configure(view)

    def configure(self, view: AgentView) -> None:
        """Take over total and capabilities."""
        self.total = view.total
        self.total_amounts = view.total.scalars()
        self.capabilities = view.capabilities
        self.gpus = bool(self.total_amounts.get("gpus"))
        self.shapes.clear()
        self.recompute_free()

    def recompute_free(self) -> None:
        """Find out from scratch what is free, for when more may be held than there is."""
        self.set_free(self.total.without(Resources.sum(self.held.values())))

    def set_free(self, free: Resources) -> None:
        """Change what is free."""
        self.free = free
        self.token = 0

    def arrange(self, next_token: int) -> bool:
        """Give ``free`` its token, ``next_token`` if it is new, and prepare it for offers.

        Returns whether ``next_token`` was taken.
        """
        free = self.free
        self.offerable = _in_order_of_offer(self.total, free)
        self.amounts = self.total_amounts if free == self.total else free.scalars()
        self.plain = not any(
            kind.reserved or kind.revocable or kind.shared for kind in free.amounts
        )
        known = self.shapes.get(free)
        if known is not None:
            self.token = known
            return False
        if len(self.shapes) >= _SHAPES_MAX:
            self.shapes.clear()
        self.shapes[free] = self.token = next_token
        return True

    def hold(self, holder: Holder, resources: Resources) -> None:
        """Count ``resources`` (free, or held from before we knew) as held."""
        self.held[holder] = self.held.get(holder, EMPTY) + resources

    def release(self, holder: Holder, resources: Resources) -> Resources:
        """Count ``resources`` as held no more; returns how much of them was."""
        held = self.held.get(holder, EMPTY)
        left = held.without(resources)
        if left:
            self.held[holder] = left
        else:
            self.held.pop(holder, None)
        return resources if held.contains(resources) else held - left


def _in_order_of_offer(total: Resources, free: Resources) -> Resources:
    """The order in which the original offers: plain scalars last, otherwise as in ``total``."""
    amounts = free.amounts
    kinds = [kind for kind in total.amounts if kind in amounts]
    first = [kind for kind in kinds if not _is_plain_scalar(kind)]
    arranged = Resources()
    arranged.amounts = {kind: amounts[kind] for kind in first}
    arranged.amounts.update((kind, amounts[kind]) for kind in kinds if _is_plain_scalar(kind))
    return arranged


def _is_plain_scalar(kind: Kind) -> bool:
    return kind.type is ValueType.SCALAR and not kind.reserved and not kind.revocable
