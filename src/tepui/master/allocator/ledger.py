"""The allocator's records: clients, agents, and the forms that free resources take.

A *form* is a collection of free resources, made ready for offers once and shared by all agents
that have the same (most clusters are racks of equal machines). What an agent has free is named by
a *token*, one number per agent and form; what a client was passed over for is remembered by it
(``filters``). When an offer comes back declined, the agent has its old form and token again, and
everything known about it is still known.
"""

from typing import Final

from tepui.master.allocator import filters
from tepui.master.allocator.policy import AgentView, FrameworkView, OfferConstraint
from tepui.master.allocator.sorter import Totals
from tepui.model import quantities
from tepui.model.kinds import Kind
from tepui.model.resources import EMPTY, Resources
from tepui.model.values import ValueType

#: Who holds something of an agent: framework id and role.
Holder = tuple[str, str]

#: Alternatives, one of which an offer must reach; none means that anything will do.
Minimum = tuple[quantities.Quantities, ...]

#: The most that may be given, milli by name; names without a bound are left out.
Bounds = tuple[tuple[str, int], ...]

#: Forms remembered in all, tokens remembered per agent, roles remembered per form.
_FORMS_MAX: Final = 4096
_TOKENS_MAX: Final = 32
_ROLES_MAX: Final = 256


class Client:
    """One framework in one role."""

    __slots__ = (
        "constraint",
        "framework_id",
        "holder",
        "minimum",
        "needs",
        "refusals",
        "role",
        "special",
        "takes_gpus",
        "takes_refined",
        "takes_remote",
        "takes_revocable",
        "takes_shared",
        "wanted",
    )

    def __init__(self, framework_id: str, role: str) -> None:
        self.framework_id = framework_id
        self.role = role
        self.holder: Holder = (framework_id, role)
        self.refusals = filters.Refusals()
        #: Offers are wanted: subscribed, not suppressed, framework active.
        self.wanted = False
        self.takes_gpus = self.takes_refined = self.takes_revocable = self.takes_shared = False
        self.takes_remote = False
        #: Capabilities that an agent must have.
        self.needs: frozenset[str] = frozenset()
        self.minimum: Minimum = ()
        #: The minimum is its own.
        self.special = False
        #: Which agents it wants to see; None is all of them.
        self.constraint: OfferConstraint | None = None

    def configure(self, view: FrameworkView, default_minimum: Minimum) -> None:
        """Take over the framework's capabilities and wishes."""
        can = view.capabilities
        self.takes_gpus = "GPU_RESOURCES" in can
        self.takes_refined = "RESERVATION_REFINEMENT" in can
        self.takes_revocable = "REVOCABLE_RESOURCES" in can
        self.takes_shared = "SHARED_RESOURCES" in can
        self.takes_remote = "REGION_AWARE" in can
        multi_role = {"MULTI_ROLE"} if "MULTI_ROLE" in can else set[str]()
        nested = {"HIERARCHICAL_ROLE"} if "/" in self.role else set[str]()
        self.needs = frozenset(multi_role | nested)
        self.minimum = view.min_allocatable.get(self.role, default_minimum)
        self.special = self.minimum is not default_minimum
        self.constraint = view.constraints.get(self.role)
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


def is_enough(amounts: quantities.Quantities, minimum: Minimum) -> bool:
    """Whether these amounts are worth an offer."""
    if not minimum:
        return True
    return any(quantities.contains(amounts, alternative) for alternative in minimum)


class Form:
    """Free resources, ready to be offered."""

    __slots__ = (
        "_allocated",
        "amounts",
        "chopped",
        "counted",
        "enough",
        "offerable",
        "plain",
        "shared",
        "vector",
    )

    def __init__(self, free: Resources, total: Resources, minimum: Minimum, totals: Totals) -> None:
        #: In the order of an offer.
        self.offerable = in_order_of_offer(free, total)
        #: Scalars of it, milli by name.
        self.amounts = free.scalars()
        #: The same for sorters.
        self.vector = totals.vector(self.amounts)
        #: They reach the cluster's minimum.
        self.enough = is_enough(self.amounts, minimum)
        #: No part is for some clients only.
        self.plain = not any(
            kind.reserved or kind.revocable or kind.shared for kind in free.amounts
        )
        #: What several may be offered at once.
        self.shared = EMPTY if self.plain else free.shared().once()
        self._allocated: dict[str, Resources] = {}
        #: What the quota stages may give of it: by bounds, with whether that is enough.
        self.chopped: dict[Bounds, tuple[Resources, bool]] = {}
        #: Scalars that count against quotas, milli by name.
        self.counted = self.amounts if self.plain else free.filter(counts).scalars()

    def allocated(self, role: str) -> Resources:
        """All of it, allocated to ``role``."""
        found = self._allocated.get(role)
        if found is None:
            if len(self._allocated) >= _ROLES_MAX:
                self._allocated.clear()
            found = self._allocated[role] = self.offerable.allocate(role)
        return found


def in_order_of_offer(free: Resources, total: Resources) -> Resources:
    """The order in which the original offers: plain scalars last, otherwise as in ``total``."""
    kinds = [kind for kind in total.amounts if kind in free.amounts]
    kinds.sort(key=counts)
    arranged = Resources()
    arranged.amounts = {kind: free.amounts[kind] for kind in kinds}
    return arranged


def counts(kind: Kind) -> bool:
    """Whether resources of this kind count against quota and head-room when somebody holds them."""
    return kind.type is ValueType.SCALAR and not kind.reserved and not kind.revocable


class Forms:
    """The forms there are, and the next token."""

    __slots__ = ("_by_resources", "_next_token", "minimum", "totals")

    def __init__(self, minimum: Minimum, totals: Totals) -> None:
        self.minimum = minimum
        self.totals = totals
        self._by_resources: dict[Resources, Form] = {}
        self._next_token = 1

    def of(self, free: Resources, total: Resources) -> Form:
        """The form of ``free``, which is part of ``total``."""
        form = self._by_resources.get(free)
        if form is None:
            if len(self._by_resources) >= _FORMS_MAX:
                self._by_resources.clear()
            form = self._by_resources[free] = Form(free, total, self.minimum, self.totals)
        return form

    def new_token(self) -> int:
        """A number not given out before."""
        self._next_token += 1
        return self._next_token


class Agent:
    """What is where on one agent. ``free`` is ``total`` less what is held, and never less."""

    __slots__ = (
        "active",
        "capabilities",
        "form",
        "free",
        "gpus",
        "headroom",
        "held",
        "id",
        "listed",
        "overcommitted",
        "remote",
        "shared",
        "token",
        "tokens",
        "total",
        "view",
        "whole",
    )

    def __init__(self, view: AgentView, forms: Forms) -> None:
        self.id = view.id
        #: Not deactivated, and on the whitelist.
        self.active = self.listed = True
        #: In another region than the master: for frameworks that know of regions.
        self.remote = False
        self.free = EMPTY
        #: What of ``free`` counts as head-room now; None while it is not counted (``quota``).
        self.headroom: dict[str, int] | None = None
        #: Without allocation role; never empty ones.
        self.held: dict[Holder, Resources] = {}
        #: Names ``free``; 0 while it has no name yet. ``form`` goes with it.
        self.token = 0
        self.tokens: dict[Form, int] = {}
        #: More is held than there is: the agent came back smaller.
        self.overcommitted = False
        self.configure(view, forms)

    @property
    def offerable(self) -> bool:
        """Whether anybody may be offered it."""
        return self.active and self.listed

    def configure(self, view: AgentView, forms: Forms) -> None:
        """Take over total and capabilities."""
        self.view = view
        self.capabilities = view.capabilities
        self.set_total(view.total, forms)
        self.recompute_free()

    def set_total(self, total: Resources, forms: Forms) -> None:
        """Change what there is in all, not yet what is free."""
        #: The form of an agent of which nothing is held.
        self.whole = self.form = forms.of(total, total)
        self.total = total
        #: Offered to one framework per run, whoever holds it already.
        self.shared = self.whole.shared
        self.gpus = bool(self.whole.amounts.get("gpus"))
        self.tokens.clear()
        self.token = 0

    def recompute_free(self) -> None:
        """Find out from scratch what is free, and whether more is held than there is."""
        held = Resources.sum(self.held.values()).nonshared()
        self.overcommitted = not self.total.contains(held)
        self.set_free(self.total.without(held))

    def set_free(self, free: Resources) -> None:
        """Change what is free."""
        # Equal resources become one object: refusals and forms keep them.
        self.free = self.total if free == self.total else free
        self.token = 0

    def name(self, forms: Forms) -> None:
        """Give what is free its form and token."""
        self.form = self.whole if self.free is self.total else forms.of(self.free, self.total)
        token = self.tokens.get(self.form)
        if token is None:
            if len(self.tokens) >= _TOKENS_MAX:
                self.tokens.clear()
            token = self.tokens[self.form] = forms.new_token()
        self.token = token

    def uncounted(self, holder: Holder, resources: Resources) -> Resources:
        """``resources`` without the shared ones of which the holder has others: those count."""
        if not self.shared.amounts:
            return resources
        held = self.held.get(holder, EMPTY).amounts
        return resources.filter(lambda kind: not kind.shared or kind not in held)

    def hold(self, holder: Holder, resources: Resources) -> None:
        """Count ``resources`` as held."""
        held = self.held.get(holder)
        self.held[holder] = resources if held is None else held + resources

    def release(self, holder: Holder, resources: Resources) -> Resources:
        """Count ``resources`` as held no more; returns how much of them was."""
        held = self.held.get(holder, EMPTY)
        if held == resources:
            self.held.pop(holder, None)
            return resources
        left = held.without(resources)
        if left:
            self.held[holder] = left
        else:
            self.held.pop(holder, None)
        return resources if held.contains(resources) else held - left
