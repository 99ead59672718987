"""Refusals: what a framework does not want to be offered again for a while.

A refusal is made per (framework, role, agent) and covers every later offer that the refused
resources contain (spec mesos.md section 1.8). This module turns what a scheduler wrote into a
point in time and keeps the refusals of one framework in one role; it decides nothing about shares.

The allocator asks the same question again every second: a hundred frameworks that refused ten
thousand agents are a million answers. So answers are remembered as *tokens*: the allocator names
the free resources of an agent by a number that changes whenever they do, and ``closed`` holds the
numbers that are known to hold nothing for this framework. A cycle then needs one set operation per
framework instead of one comparison of resources per agent and framework.
"""

import heapq
from dataclasses import dataclass, field
from typing import Final

from tepui.base import clock
from tepui.base.clock import Instant, Now
from tepui.model.resources import Resources

_DEFAULT_REFUSAL_S: Final = 5.0
_LONGEST_REFUSAL_S: Final = 365 * 24 * 3600.0
#: Refusals remembered per framework, role and agent; the oldest goes first.
_REFUSALS_PER_AGENT_MAX: Final = 32


def refuse_until(
    now: Now, refuse_seconds: float | None, allocation_interval: int
) -> Instant | None:
    """When a refusal of ``Filters.refuse_seconds`` ends; None when nothing is to be refused.

    Unset, negative and NaN mean the default of 5 s, more than 365 days mean 365 days, and a
    refusal shorter than ``allocation_interval`` ns is lengthened to it (spec section 1.4 and trap
    22). Machines call this before ``Policy.recover``.
    """
    if refuse_seconds is None or not refuse_seconds >= 0:  # NaN compares false
        refuse_seconds = _DEFAULT_REFUSAL_S
    if refuse_seconds == 0:
        return None
    length = clock.seconds(min(refuse_seconds, _LONGEST_REFUSAL_S))
    return now.after(max(length, allocation_interval))


@dataclass(slots=True)
class Refusal:
    """One refusal; it covers whatever ``resources`` contain."""

    agent_id: str
    resources: Resources
    until: Instant
    #: Tokens closed because of it, to be opened again when it ends.
    tokens: list[int] = field(default_factory=list[int])
    #: Dropped before its time; its place in the expiry heap is void.
    dropped: bool = False


class Refusals:
    """The refusals of one framework in one role, and the tokens closed to it."""

    __slots__ = ("_by_agent", "closed")

    def __init__(self) -> None:
        self._by_agent: dict[str, list[Refusal]] = {}
        #: Free resources (by token) that hold nothing for this framework. A cache: dropping any
        #: token costs time, never correctness.
        self.closed: set[int] = set()

    def __len__(self) -> int:
        """How many refusals stand."""
        return sum(map(len, self._by_agent.values()))

    def add(self, refusal: Refusal) -> None:
        """Remember a refusal; earlier ones that it covers and outlasts are dropped."""
        standing = self._by_agent.setdefault(refusal.agent_id, [])
        for old in list(standing):
            if old.until <= refusal.until and refusal.resources.contains(old.resources):
                self._drop(old)
        if len(standing) >= _REFUSALS_PER_AGENT_MAX:
            self._drop(standing[0])
        self._by_agent.setdefault(refusal.agent_id, []).append(refusal)

    def covers(self, agent_id: str, offered: Resources, token: int) -> bool:
        """Whether a standing refusal contains ``offered``; if so, ``token`` is closed by it."""
        standing = self._by_agent.get(agent_id)
        if standing is None:
            return False
        for refusal in standing:
            if refusal.resources.contains(offered):
                refusal.tokens.append(token)
                self.closed.add(token)
                return True
        return False

    def refuse(self, agent_id: str, offered: Resources) -> bool:
        """Whether a standing refusal contains ``offered``; remembers nothing."""
        standing = self._by_agent.get(agent_id, ())
        return any(refusal.resources.contains(offered) for refusal in standing)

    def expire(self, refusal: Refusal) -> None:
        """End a refusal whose time has come; one dropped before is no error."""
        if not refusal.dropped:
            self._drop(refusal)

    def drop_agent(self, agent_id: str) -> None:
        """Forget the refusals of one agent."""
        for refusal in list(self._by_agent.get(agent_id, ())):
            self._drop(refusal)

    def clear(self) -> None:
        """Forget everything."""
        for standing in self._by_agent.values():
            for refusal in standing:
                refusal.dropped = True
        self._by_agent.clear()
        self.closed.clear()

    def _drop(self, refusal: Refusal) -> None:
        refusal.dropped = True
        self.closed.difference_update(refusal.tokens)
        standing = self._by_agent[refusal.agent_id]
        standing.remove(refusal)
        if not standing:
            del self._by_agent[refusal.agent_id]


class Expiries:
    """When refusals end, over all frameworks."""

    __slots__ = ("_heap", "_sequence")

    def __init__(self) -> None:
        self._heap: list[tuple[Instant, int, Refusals, Refusal]] = []
        self._sequence = 0

    def add(self, refusals: Refusals, refusal: Refusal) -> None:
        """Note when ``refusal``, one of ``refusals``, ends."""
        self._sequence += 1  # keeps the heap from comparing refusals
        heapq.heappush(self._heap, (refusal.until, self._sequence, refusals, refusal))

    def run(self, now: Instant) -> None:
        """End every refusal whose time has come."""
        heap = self._heap
        while heap and (heap[0][0] <= now or heap[0][3].dropped):
            _, _, refusals, refusal = heapq.heappop(heap)
            refusals.expire(refusal)
