"""A simple framework that keeps a number of tasks running, whatever happens around it.

It is written with the SDK like anybody's scheduler, does what a careful one must (reconcile, repeat
kills, kill what it does not know), and no more. Its *book* outlives it, as a store would.
"""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from tepui.base import clock, errors
from tepui.base.randomness import Rng
from tepui.framework import calls, once, scheduler
from tepui.model import task_states
from tepui.sim import coroutines
from tepui.sim.timeline import Timeline
from tepui.wire.generated import v1, v1_scheduler

_PATROL: Final = 20 * clock.SECOND
#: A task that nobody has heard of for this long is asked about, and killed after twice the time.
_SILENCE: Final = 60 * clock.SECOND
_TASKS_PER_OFFER: Final = 5


@dataclass(slots=True)
class Entry:
    """One task that has not ended as far as we know."""

    agent_id: str
    #: Virtual nanoseconds.
    launched_at: int
    state: str = "TASK_STAGING"
    killing: bool = False

    @property
    def counts(self) -> bool:
        """It runs, or is about to."""
        return not self.killing and task_states.is_active(self.state)


@dataclass(slots=True)
class Book:
    """What the scheduler must not forget. Change tasks by its methods only: they keep count."""

    #: Tasks to keep.
    wanted: int
    tasks: dict[str, Entry] = field(default_factory=dict[str, Entry])
    #: Task id -> last state.
    ended: dict[str, str] = field(default_factory=dict[str, str])
    launched: int = 0
    #: The framework is to be torn down.
    leaving: bool = False
    #: Tasks that count.
    counted: int = 0

    @property
    def missing(self) -> int:
        """Tasks to launch; negative when there are too many."""
        return 0 if self.leaving else self.wanted - self.counted

    def add(self, task_id: str, entry: Entry) -> None:
        """A task is launched."""
        self.launched += 1
        self.tasks[task_id] = entry
        self.counted += entry.counts

    def change(self, task_id: str, *, state: str | None = None, killing: bool = False) -> None:
        """Something is new about a task."""
        entry = self.tasks[task_id]
        self.counted -= entry.counts
        entry.state = state or entry.state
        entry.killing = killing or entry.killing
        self.counted += entry.counts

    def end(self, task_id: str, state: str) -> None:
        """A task is over."""
        self.counted -= self.tasks.pop(task_id).counts
        self.ended[task_id] = state


@dataclass(frozen=True, slots=True, kw_only=True)
class Diet:
    """What the tasks are."""

    name: str = "keeper"
    cpus: float = 0.5
    mem: float = 64.0
    #: Picks the command of the next task; see ``sim.containers.shell_words``.
    command: Callable[[Rng], str] = lambda _rng: "serve"


class KeepRunning(scheduler.Scheduler):
    """Keeps ``book.wanted`` tasks running."""

    def __init__(self, book: Book, diet: Diet, timeline: Timeline, rng: Rng) -> None:
        self.book = book
        self._diet = diet
        self._timeline = timeline
        self._rng = rng
        self._is_suppressed = False

    async def on_subscribed(self, framework_id: str, master: v1.MasterInfo | None) -> None:
        """Ask about everything: much may have happened since the last time."""
        del framework_id, master
        self._is_suppressed = False
        self._reconcile()

    async def on_offers(self, offers: tuple[v1.Offer, ...]) -> None:
        """Launch what is missing, decline the rest."""
        rest: list[v1.Offer] = []
        for offer in offers:
            tasks = self._fill(offer)
            if tasks:
                self._send(calls.launch(offer, tasks, refuse_seconds=1.0))
            else:
                rest.append(offer)
        if rest:
            self._send(calls.decline(rest, refuse_seconds=5.0))
        self._say_what_we_need()

    async def on_update(self, status: v1.TaskStatus) -> None:
        """Keep the book."""
        task_id, state = status.task_id.value, status.state.value
        entry = self.book.tasks.get(task_id)
        over = task_states.is_terminal(state) or state == "TASK_UNKNOWN"
        if entry is None:
            if not over and state != "TASK_UNREACHABLE":
                self._kill(task_id, status.agent_id.value if status.agent_id else None)
            return
        if over:
            self.book.end(task_id, state)
        else:
            self.book.change(task_id, state=state)
        self._trim()
        self._say_what_we_need()

    async def patrol(self) -> None:
        """From time to time, look after what got stuck."""
        while True:
            await coroutines.sleep(self._timeline, _PATROL)
            if self.book.leaving:
                await self._leave()
                continue
            now = self._timeline.mono
            for task_id, entry in self.book.tasks.items():
                stuck = entry.state == "TASK_STAGING" and now - entry.launched_at > 2 * _SILENCE
                if entry.killing or stuck:
                    self._kill(task_id, entry.agent_id)
            self._trim()
            self._reconcile()
            # Said again, because the call may have been lost.
            self._is_suppressed = self.book.missing > 0
            self._say_what_we_need()

    async def _leave(self) -> None:
        """Tear the framework down; tried again at the next patrol unless the master heard it."""
        with contextlib.suppress(errors.UnavailableError, errors.UserError):
            await self.client.call(calls.teardown())

    def _fill(self, offer: v1.Offer) -> list[v1.TaskInfo]:
        tasks: list[v1.TaskInfo] = []
        left = offer.resources
        needs = {"cpus": self._diet.cpus, "mem": self._diet.mem}
        while self.book.missing > 0 and len(tasks) < _TASKS_PER_OFFER:
            taken = once.take(left, needs)
            if taken is None:
                break
            left = _without(left, needs)
            task_id = f"{self._diet.name}.{self.book.launched + 1}"
            self.book.add(task_id, Entry(offer.agent_id.value, self._timeline.mono))
            tasks.append(
                v1.TaskInfo(
                    name=self._diet.name,
                    task_id=v1.TaskID(value=task_id),
                    agent_id=offer.agent_id,
                    resources=tuple(taken),
                    command=v1.CommandInfo(value=self._diet.command(self._rng)),
                )
            )
        return tasks

    def _say_what_we_need(self) -> None:
        """Have no offers while there is nothing to launch."""
        if self.book.missing > 0 and self._is_suppressed:
            self._is_suppressed = False
            self._send(calls.revive())
        elif self.book.missing <= 0 and not self._is_suppressed:
            self._is_suppressed = True
            self._send(calls.suppress())

    def _trim(self) -> None:
        """Kill the youngest of too many: some that were given up have come back."""
        if self.book.missing >= 0:
            return
        counted = [task_id for task_id, entry in self.book.tasks.items() if entry.counts]
        for task_id in counted[self.book.wanted :]:
            self.book.change(task_id, killing=True)
            self._kill(task_id, self.book.tasks[task_id].agent_id)

    def _reconcile(self) -> None:
        if self.book.tasks:
            known = [(task_id, entry.agent_id) for task_id, entry in self.book.tasks.items()]
            self._send(calls.reconcile(known))
        self._send(calls.reconcile())

    def _kill(self, task_id: str, agent_id: str | None) -> None:
        self._send(calls.kill(task_id, agent_id))

    def _send(self, call: v1_scheduler.Call) -> None:
        try:
            self.client.send(call)
        except errors.UnavailableError:
            return  # the next SUBSCRIBED brings a reconciliation, the next patrol the kills


def _without(left: tuple[v1.Resource, ...], needs: dict[str, float]) -> tuple[v1.Resource, ...]:
    """What is left of an offer when ``needs`` are taken from it."""
    wanted = {name: round(amount * 1000) for name, amount in needs.items()}
    rest: list[v1.Resource] = []
    for one in left:
        if one.scalar is None:
            rest.append(one)
            continue
        have = round(one.scalar.value * 1000)
        used = min(have, wanted.get(one.name, 0))
        wanted[one.name] = wanted.get(one.name, 0) - used
        if have > used:
            scalar = v1.Value_Scalar(value=(have - used) / 1000)
            rest.append(
                v1.Resource(
                    name=one.name,
                    type=one.type,
                    scalar=scalar,
                    role=one.role,
                    reservations=one.reservations,
                    allocation_info=one.allocation_info,
                )
            )
    return tuple(rest)
