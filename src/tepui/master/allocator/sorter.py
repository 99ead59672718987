"""Who is furthest below a fair share: a tree of clients kept in the order of dominant shares.

A client's dominant share is the largest of its parts of the cluster's scalars, divided by its
weight (Ghodsi et al., "Dominant Resource Fairness", 2011). Siblings are ordered by share, then by
how often they have been allocated to, then by path (spec mesos.md section 5). Roles form a tree: an
inner node stands for its whole subtree and competes with its siblings as one. A role that is both
a client and a parent competes with its own children through a leaf of its own. The frameworks of
a role are a tree of one level.

Amounts are vectors: lists of milli, one place per resource name in the order in which names
appeared, so that a share is one division per place in C. A vector may be shorter than another; what
it lacks is zero.

Two lists are kept per inner node. ``ranked`` holds all children and is brought up to date at the
start of a cycle. ``live`` holds those that may get something in this cycle; ``charge`` moves nodes
within it by bisection, so that one allocation costs two bisections per level.
"""

import math
import operator
from bisect import bisect_left, insort
from collections.abc import Callable, Iterator, Mapping
from itertools import zip_longest
from typing import Any, Final

#: Share, allocations, path and the node; paths are unique, so two nodes are never compared.
Rank = tuple[float, int, str, "Node"]

#: Milli by the places of ``Totals``.
Vector = list[int]

_OWN: Final = "."

#: Exact to the last bit, so that equal parts of different resources tie.
_part: Callable[[int, float], float] = operator.truediv  # pyright: ignore - open in the stub


class Totals:
    """The cluster's scalars: what shares are shares of. One for all sorters of an allocator."""

    __slots__ = ("_amounts", "_excluded", "_places", "divisors")

    def __init__(self, excluded: frozenset[str] = frozenset()) -> None:
        """``excluded`` names count for nobody's share."""
        self._excluded = excluded
        self._places: dict[str, int] = {}
        self._amounts: Vector = []
        #: The totals, infinite where there is nothing to have a share of.
        self.divisors: list[float] = []

    def vector(self, amounts: Mapping[str, int]) -> Vector:
        """``amounts`` (milli by name) as a vector; new names get a place."""
        for name in amounts:
            if name not in self._places:
                self._places[name] = len(self._places)
                self._amounts.append(0)
                self.divisors.append(math.inf)
        return [amounts.get(name, 0) for name in self._places]

    def change(self, vector: Vector, sign: int) -> None:
        """An agent came (1) or went (-1); tell every sorter by ``totals_changed``."""
        for (name, place), amount in zip(self._places.items(), vector, strict=False):
            self._amounts[place] = total = self._amounts[place] + sign * amount
            self.divisors[place] = math.inf if name in self._excluded else total or math.inf


class Node:
    """A client (leaf) or a group of clients (inner node)."""

    __slots__ = (
        "amounts",
        "children",
        "count",
        "live",
        "name",
        "parent",
        "path",
        "payload",
        "rank",
        "ranked",
        "stale",
        "weight",
    )

    def __init__(self, name: str, path: str, parent: "Node | None", weight: float) -> None:
        #: Last component of ``path``; the key in the parent's ``children``.
        self.name = name
        self.path = path
        self.parent = parent
        self.weight = weight
        #: Allocated in this subtree.
        self.amounts: Vector = []
        #: How often something was allocated in this subtree; never goes down.
        self.count = 0
        #: By last path component; empty for a leaf.
        self.children: dict[str, Node] = {}
        self.ranked: list[Rank] = []
        #: ``ranked`` has to be made again.
        self.stale = False
        self.live: list[Rank] = []
        self.rank: Rank = (0.0, 0, path, self)
        #: What the owner of the tree hangs on a client.
        self.payload: Any = None


class Sorter:
    """A tree of clients. Change it between cycles; within a cycle only ``charge``."""

    __slots__ = ("_all_stale", "_totals", "_touched", "_weights", "clients", "root")

    def __init__(self, totals: Totals) -> None:
        self._totals = totals
        self.root = Node("", "", None, 1.0)
        #: The leaf of every client, by path.
        self.clients: dict[str, Node] = {}
        self._weights: dict[str, float] = {}
        #: Every share has to be computed again before the next cycle.
        self._all_stale = False
        #: Nodes whose amounts changed since the last cycle.
        self._touched: dict[Node, None] = {}

    # --- clients ---

    def add(self, path: str, payload: object, *, nested: bool) -> None:
        """Make client ``path``; ``nested`` splits the path at slashes into groups."""
        parts = path.split("/") if nested else [path]
        node = self.root
        for depth, part in enumerate(parts, 1):
            node = self._child(node, part, "/".join(parts[:depth]))
        if node.children:
            node = self._child(node, _OWN, f"{path}/{_OWN}")
        node.payload = payload
        self.clients[path] = node

    def _child(self, parent: Node, name: str, path: str) -> Node:
        child = parent.children.get(name)
        if child is None:
            if self.clients.get(parent.path) is parent:
                self._give_own_leaf(parent)
            child = parent.children[name] = Node(name, path, parent, self._weights.get(path, 1.0))
            self._rerank(child)
        return child

    def _give_own_leaf(self, node: Node) -> None:
        """A client becomes a parent: what it holds as a client moves to a leaf below it."""
        own = node.children[_OWN] = Node(_OWN, f"{node.path}/{_OWN}", node, 1.0)
        own.payload, node.payload = node.payload, None
        own.amounts = node.amounts
        own.count = node.count
        self.clients[node.path] = own
        self._rerank(own)

    def remove(self, path: str) -> None:
        """Forget a client that holds nothing any more, and the groups it leaves empty."""
        node = self.clients.pop(path)
        while node.parent and not node.children:
            del node.parent.children[node.name]
            node.parent.stale = True
            node = node.parent

    def set_weight(self, path: str, weight: float) -> None:
        """Give the subtree at ``path`` this weight, now or when it appears."""
        self._weights[path] = weight
        node = self.root
        for part in path.split("/"):
            found = node.children.get(part)
            if found is None:
                return
            node = found
        node.weight = weight
        self._rerank(node)

    # --- amounts ---

    def totals_changed(self) -> None:
        """The shares' denominators changed."""
        self._all_stale = True

    def adjust(self, path: str, amounts: Vector, sign: int = 1) -> None:
        """Count ``amounts`` as allocated to a client, or with sign -1 no longer, between cycles."""
        node: Node | None = self.clients[path]
        while node:
            node.amounts = (
                added(node.amounts, amounts) if sign > 0 else _taken(node.amounts, amounts)
            )
            if sign > 0:
                node.count += 1
            self._touched[node] = None
            node = node.parent

    def share(self, path: str) -> float:
        """The dominant share of a client, by weight."""
        return self._share(self.clients[path])

    def _share(self, node: Node) -> float:
        return max(map(_part, node.amounts, self._totals.divisors), default=0.0) / node.weight

    def _rerank(self, node: Node) -> None:
        if node.parent:
            node.rank = (self._share(node), node.count, node.path, node)
            node.parent.stale = True

    # --- a cycle ---

    def begin(self, clients: set[str]) -> None:
        """Start a cycle in which only ``clients`` (paths) may get something."""
        if self._all_stale:
            self._rerank_below(self.root)
            self._all_stale = False
        else:
            for node in self._touched:
                self._rerank(node)
        self._touched.clear()
        self._enliven(self.root, {self.clients[path] for path in clients})

    def _rerank_below(self, node: Node) -> None:
        for child in node.children.values():
            self._rerank(child)
            self._rerank_below(child)

    def _enliven(self, node: Node, clients: set[Node]) -> bool:
        if node.stale:
            node.ranked = sorted(child.rank for child in node.children.values())
            node.stale = False
        node.live = [
            rank
            for rank in node.ranked
            if (self._enliven(rank[3], clients) if rank[3].children else rank[3] in clients)
        ]
        return bool(node.live)

    def order(self) -> Iterator[Node]:
        """The clients of this cycle, least served first; not to be continued after ``charge``."""
        return _walk(self.root)

    def charge(self, leaf: Node, amounts: Vector) -> None:
        """Count ``amounts`` as allocated to a client of this cycle and put it in its new place."""
        node = leaf
        parent = node.parent
        divisors = self._totals.divisors
        while parent:
            held = node.amounts
            if len(held) == len(amounts):
                held = list(map(operator.add, held, amounts))
            else:
                held = added(held, amounts)
            node.amounts = held
            node.count += 1
            live = parent.live
            if len(live) == 1:  # no competition, so its place can wait for the next cycle
                self._touched[node] = None
            else:
                del live[bisect_left(live, node.rank)]
                share = max(map(_part, held, divisors), default=0.0) / node.weight
                node.rank = (share, node.count, node.path, node)
                insort(live, node.rank)
                parent.stale = True
            node = parent
            parent = node.parent

    def retire(self, leaf: Node) -> None:
        """Nothing more for this client in this cycle."""
        node = leaf
        parent = node.parent
        while parent:
            live = parent.live
            place = bisect_left(live, node.rank)
            if place < len(live) and live[place][3] is node:
                del live[place]
            if live:
                return
            node = parent
            parent = node.parent


def added(left: Vector, right: Vector) -> Vector:
    """The sum of two vectors of whatever length."""
    if len(left) == len(right):
        return list(map(operator.add, left, right))
    return [a + b for a, b in zip_longest(left, right, fillvalue=0)]


def _taken(left: Vector, right: Vector) -> Vector:
    if len(left) == len(right):
        return list(map(operator.sub, left, right))
    return [a - b for a, b in zip_longest(left, right, fillvalue=0)]


def _walk(node: Node) -> Iterator[Node]:
    for rank in node.live:
        child = rank[3]
        if child.children:
            yield from _walk(child)
        else:
            yield child
