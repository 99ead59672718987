"""The sorter ``random``: a lottery in which weights are the chances, whoever holds what.

Every leaf has a chance: its weight among its siblings, times that of its parent among its own,
and so on. Each agent is drawn for anew. Drawing is a race: every client has an exponential waiting
time with its chance as the rate, and the order of arrival is a weighted shuffle (Efraimidis and
Spirakis, "Weighted random sampling with a reservoir", 2006). Waiting times have no memory, so
after an allocation only those who have arrived race again; the others are as good as newly drawn.
That makes a draw cost what was looked at, not all there is.
"""

import math
from bisect import bisect_left, insort

from tepui.base.randomness import Rng
from tepui.master.allocator.sorter import Node, Sorter, Totals, Vector, added


class Lottery(Sorter):
    """A ``Sorter`` in random order; shares are kept for the metrics only."""

    __slots__ = ("_chances", "_rng")

    def __init__(self, totals: Totals, rng: Rng) -> None:
        super().__init__(totals)
        self._rng = rng
        #: Of the live leaves.
        self._chances: dict[Node, float] = {}

    def begin(self, clients: set[str]) -> None:
        """See ``Sorter.begin``."""
        self._touched.clear()
        self._chances.clear()
        live = {self.clients[path] for path in clients}
        for node in list(live):  # with all above: the groups that take part
            parent = node.parent
            while parent and parent not in live:
                live.add(parent)
                parent = parent.parent
        self._spread(self.root, 1.0, live)
        for node in self._chances:
            self._enter(node, 0.0)
        self.root.live = sorted(node.rank for node in self._chances)

    def _spread(self, node: Node, chance: float, live: set[Node]) -> None:
        """Divide a chance among the children that take part."""
        children = [child for child in node.children.values() if child in live]
        if not children:
            self._chances[node] = chance
            return
        total = math.fsum(child.weight for child in children)
        for child in children:
            self._spread(child, chance * child.weight / total, live)

    def _enter(self, node: Node, start: float) -> None:
        waiting = -math.log(1.0 - self._rng.fraction()) / self._chances[node]
        node.rank = (start + waiting, 0, node.path, node)

    def charge(self, leaf: Node, amounts: Vector) -> None:
        """See ``Sorter.charge``."""
        node: Node | None = leaf
        while node:
            node.amounts = added(node.amounts, amounts)
            node.count += 1
            node = node.parent
        live = self.root.live
        now = leaf.rank[0]
        place = bisect_left(live, leaf.rank) + 1
        arrived = [rank[3] for rank in live[:place]]
        del live[:place]
        for one in arrived:
            self._enter(one, now)
            insort(live, one.rank)

    def retire(self, leaf: Node) -> None:
        """See ``Sorter.retire``."""
        live = self.root.live
        place = bisect_left(live, leaf.rank)
        if place < len(live) and live[place][3] is leaf:
            del live[place]
