"""Who takes part: frameworks, their clients (one per role), the roles, and the sorters over them.

A role exists while it has a client, and a client while its framework is subscribed to the role or
still holds something in it. What a client holds moves its place in two trees: that of the roles
and that of its role's frameworks. Which resources there are and who holds what is ``ledger``'s.
"""

from collections.abc import Callable, Iterable

from tepui.master.allocator import quota
from tepui.master.allocator.ledger import Client, Holder, Minimum
from tepui.master.allocator.policy import FrameworkView
from tepui.master.allocator.sorter import Sorter, Vector


class Framework:
    """A framework that is known, active or not."""

    __slots__ = ("active", "clients", "view")

    def __init__(self, view: FrameworkView, *, active: bool) -> None:
        self.view = view
        self.active = active
        #: By role: subscribed to, or still holding something.
        self.clients: dict[str, Client] = {}


class Role:
    """A role with at least one client."""

    __slots__ = ("clients", "live", "sorter", "special", "top")

    def __init__(self, name: str, sorter: Sorter) -> None:
        self.top = quota.top(name)
        #: By framework id.
        self.clients: dict[str, Client] = {}
        self.sorter = sorter
        #: Ids of those who may get something in this cycle; None once ``sorter`` knows them.
        self.live: set[str] | None = None
        #: How many of them are not content with the cluster's minimum.
        self.special = 0


class Roster:
    """All of them. ``role_sorter`` orders the roles, each role's sorter its frameworks."""

    def __init__(
        self, minimum: Minimum, role_sorter: Sorter, framework_sorter: Callable[[], Sorter]
    ) -> None:
        self._minimum = minimum
        self._framework_sorter = framework_sorter
        self.role_sorter = role_sorter
        self.frameworks: dict[str, Framework] = {}
        self.roles: dict[str, Role] = {}

    # --- frameworks ---

    def subscribe(self, framework_id: str) -> None:
        """Bring the framework's clients in line with its view."""
        record = self.frameworks[framework_id]
        for role in sorted(record.view.roles):
            self.client((framework_id, role))
        for role, client in list(record.clients.items()):
            self._configure(client, record.view)
            if role not in record.view.roles:
                client.refusals.clear()
                if not any(self.roles[role].sorter.clients[framework_id].amounts):
                    del record.clients[role]
                    self._forget(client)
        self._update_wanted(record)

    def set_suppressed(self, record: Framework, suppressed: frozenset[str]) -> None:
        """The framework wants no offers for these of its roles, and for the others again."""
        view = record.view
        record.view = FrameworkView(
            id=view.id,
            roles=view.roles,
            suppressed=suppressed,
            capabilities=view.capabilities,
            min_allocatable=view.min_allocatable,
            constraints=view.constraints,
        )
        self._update_wanted(record)

    def _update_wanted(self, record: Framework) -> None:
        view = record.view
        for role, client in record.clients.items():
            client.wanted = record.active and role in view.roles and role not in view.suppressed

    def remove(self, framework_id: str) -> Framework | None:
        """Forget a framework; what it holds has been taken off the role sorter before."""
        record = self.frameworks.pop(framework_id, None)
        if record is not None:
            for client in record.clients.values():
                self._forget(client)
        return record

    # --- clients ---

    def client(self, holder: Holder) -> Client:
        """The client, made if needed; its framework is known."""
        framework_id, role_name = holder
        framework = self.frameworks[framework_id]
        client = framework.clients.get(role_name)
        if client is None:
            client = framework.clients[role_name] = Client(framework_id, role_name)
            role = self.roles.get(role_name)
            if role is None:
                role = self.roles[role_name] = Role(role_name, self._framework_sorter())
                self.role_sorter.add(role_name, role, nested=True)
            role.clients[framework_id] = client
            role.sorter.add(framework_id, client, nested=False)
            self._configure(client, framework.view)
        return client

    def _configure(self, client: Client, view: FrameworkView) -> None:
        role = self.roles[client.role]
        role.special -= client.special
        client.configure(view, self._minimum)
        role.special += client.special

    def clients(self) -> Iterable[Client]:
        """Every client."""
        for role in self.roles.values():
            yield from role.clients.values()

    def _forget(self, client: Client) -> None:
        """Take a client out of its role, and the role out of the tree with its last client."""
        client.refusals.clear()
        role = self.roles[client.role]
        del role.clients[client.framework_id]
        role.special -= client.special
        role.sorter.remove(client.framework_id)
        if not role.clients:
            del self.roles[client.role]
            self.role_sorter.remove(client.role)

    # --- shares ---

    def adjust(self, holder: Holder, vector: Vector, sign: int) -> None:
        """Move the shares of a holder that is known; those of others are counted when they come."""
        if holder[0] in self.frameworks:
            self.client(holder)
            self.roles[holder[1]].sorter.adjust(holder[0], vector, sign)
            self.role_sorter.adjust(holder[1], vector, sign)

    def totals_changed(self) -> None:
        """The cluster grew or shrank: every share is another."""
        self.role_sorter.totals_changed()
        for role in self.roles.values():
            role.sorter.totals_changed()

    def dominant_shares(self) -> dict[str, float]:
        """The share of every role, by name."""
        return {role: self.role_sorter.share(role) for role in sorted(self.roles)}

    def active_filters(self) -> dict[str, int]:
        """How many refusals stand per role."""
        return {
            role: sum(len(client.refusals) for client in self.roles[role].clients.values())
            for role in sorted(self.roles)
        }

    def drop_refusals(self, agent_id: str) -> None:
        """Forget all refusals of an agent."""
        for client in self.clients():
            client.refusals.drop_agent(agent_id)
