"""A scheduler that runs one command once: what `tepui run` and later job runners are made of."""

from collections.abc import Callable
from dataclasses import dataclass

from tepui.framework import calls, scheduler
from tepui.model import task_states
from tepui.wire.generated import v1

#: Seconds a refused offer stays away: short, because the next one may fit.
_REFUSE_S = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What to run and what it needs. ``cpus`` processors, ``mem`` and ``disk`` MiB."""

    task_id: str
    command: v1.CommandInfo
    cpus: float = 0.1
    mem: float = 32.0
    disk: float = 0.0

    def needs(self) -> dict[str, float]:
        """Scalars by resource name, without those of zero."""
        amounts = {"cpus": self.cpus, "mem": self.mem, "disk": self.disk}
        return {name: amount for name, amount in amounts.items() if amount}


def take(resources: tuple[v1.Resource, ...], needs: dict[str, float]) -> list[v1.Resource] | None:
    """The part of an offer's scalars that covers the needs; None when they do not suffice."""
    left = {name: round(amount * 1000) for name, amount in needs.items()}
    taken: list[v1.Resource] = []
    for resource in resources:
        wanted = left.get(resource.name, 0)
        if wanted <= 0 or resource.scalar is None or resource.revocable is not None:
            continue
        amount = min(wanted, round(resource.scalar.value * 1000))
        if amount <= 0:
            continue
        left[resource.name] = wanted - amount
        taken.append(_with_amount(resource, amount))
    return None if any(amount > 0 for amount in left.values()) else taken


def _with_amount(resource: v1.Resource, milli: int) -> v1.Resource:
    return v1.Resource(
        name=resource.name,
        type=resource.type,
        scalar=v1.Value_Scalar(value=milli / 1000),
        role=resource.role,
        reservation=resource.reservation,
        reservations=resource.reservations,
        allocation_info=resource.allocation_info,
    )


class RunOnce(scheduler.Scheduler):
    """Launches the work on the first offer that fits and stops when it has ended."""

    def __init__(self, work: Work, on_status: Callable[[v1.TaskStatus], None]) -> None:
        self._work = work
        self._on_status = on_status
        self._launched = False
        #: Offers that did not fit, so that waiting can say why.
        self.offers_refused = 0
        #: The last update; None before the first.
        self.status: v1.TaskStatus | None = None
        self.agent_id: str | None = None

    @property
    def ended(self) -> bool:
        """Whether the task has reached its end."""
        return self.status is not None and self.status.state in task_states.TERMINAL

    async def on_subscribed(self, framework_id: str, master: v1.MasterInfo | None) -> None:
        """Ask what became of the task if this is not the first time."""
        del framework_id, master
        if self._launched:
            self.client.send(calls.reconcile([(self._work.task_id, self.agent_id)]))

    async def on_offers(self, offers: tuple[v1.Offer, ...]) -> None:
        """Launch on the first offer that fits, decline the others."""
        rest: list[v1.Offer] = []
        for offer in offers:
            taken = None if self._launched else take(offer.resources, self._work.needs())
            if taken is None:
                rest.append(offer)
                continue
            self._launched = True
            self.agent_id = offer.agent_id.value
            task = v1.TaskInfo(
                name=self._work.task_id,
                task_id=v1.TaskID(value=self._work.task_id),
                agent_id=offer.agent_id,
                resources=tuple(taken),
                command=self._work.command,
            )
            self.launch(offer, [task])
        if rest:
            self.offers_refused += len(rest) if not self._launched else 0
            self.client.send(calls.decline(rest, refuse_seconds=_REFUSE_S))
        if self._launched:
            self.client.send(calls.suppress())

    async def on_update(self, status: v1.TaskStatus) -> None:
        """Tell the status."""
        self.status = status
        self._on_status(status)

    def cancel(self) -> None:
        """Ask for the end of the task; its last status follows. Before the launch, stop at once."""
        if self._launched:
            self.client.send(calls.kill(self._work.task_id, self.agent_id))
        else:
            self.stop()
