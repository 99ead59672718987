"""Write a scheduler as a class: override what you need, then ``await run(...)``.

Handlers run one at a time, in the order of the events. A status update is acknowledged after
``on_update`` has returned; when it raises, the update is not acknowledged and the error ends
``run``, so nothing is lost: the agent sends it again to the next life of the scheduler.
"""

import asyncio
import ssl
from collections.abc import Iterable

from tepui.base import errors
from tepui.framework import calls, client, session
from tepui.wire.generated import v1, v1_scheduler

#: Events that may wait for a slow handler before the connection is given up.
_BACKLOG_MAX = 100_000


class Scheduler:
    """Base class of schedulers. Every handler may use ``self.client``."""

    client: client.SchedulerClient

    async def on_subscribed(self, framework_id: str, master: v1.MasterInfo | None) -> None:
        """Subscribed, for the first time or again; reconcile here what you know of."""

    async def on_disconnected(self, reason: str) -> None:
        """The master is gone; offers held are void. ``on_subscribed`` follows when it is back."""

    async def on_offers(self, offers: tuple[v1.Offer, ...]) -> None:
        """Offers to use or decline. The default declines them for a minute."""
        self.client.send(calls.decline(offers, refuse_seconds=60.0))

    async def on_rescinded(self, offer_id: str) -> None:
        """An offer is void."""

    async def on_update(self, status: v1.TaskStatus) -> None:
        """A task changed state. Acknowledged when this returns."""

    async def on_message(self, agent_id: str, executor_id: str, data: bytes) -> None:
        """An executor sent bytes."""

    async def on_failure(
        self, agent_id: str | None, executor_id: str | None, status: int | None
    ) -> None:
        """An agent is lost, or an executor of it exited with the wait status."""

    async def on_event(self, event: v1_scheduler.Event) -> None:
        """Any other event: inverse offers, operation feedback."""

    def launch(
        self, offer: v1.Offer, tasks: Iterable[v1.TaskInfo], *, refuse_seconds: float | None = None
    ) -> None:
        """Launch tasks on an offer; the rest of it is declined for ``refuse_seconds``."""
        self.client.send(calls.launch(offer, tasks, refuse_seconds=refuse_seconds))

    def stop(self, *, teardown: bool = True) -> None:
        """End ``run``; ``teardown`` also ends the framework and its tasks."""
        if teardown and self.client.subscribed:
            self.client.send(calls.teardown())
        self.client.stop_when_sent()


class _Disconnected:
    def __init__(self, reason: str) -> None:
        self.reason = reason


async def run(
    scheduler: Scheduler,
    masters: str,
    info: v1.FrameworkInfo,
    *,
    credential: client.Credential | None = None,
    tls: ssl.SSLContext | None = None,
) -> None:
    """Subscribe at one of ``masters`` (``host:port``, comma-separated) until the scheduler stops.

    With ``tls`` by HTTPS.

    Raises SessionOverError when the master ends the framework.
    """
    inbox: asyncio.Queue[v1_scheduler.Event | _Disconnected] = asyncio.Queue(_BACKLOG_MAX)
    scheduler.client = client.SchedulerClient(
        session.SessionSettings(masters=tuple(masters.split(","))),
        info,
        inbox.put_nowait,
        on_disconnected=lambda reason: inbox.put_nowait(_Disconnected(reason)),
        credential=credential,
        tls=tls,
    )
    handlers = asyncio.create_task(_handle(scheduler, inbox))
    connection = asyncio.create_task(scheduler.client.run())
    try:
        done, _ = await asyncio.wait((handlers, connection), return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        handlers.cancel()
        connection.cancel()
        await asyncio.gather(handlers, connection, return_exceptions=True)


async def _handle(
    scheduler: Scheduler, inbox: asyncio.Queue[v1_scheduler.Event | _Disconnected]
) -> None:
    while True:
        item = await inbox.get()
        if isinstance(item, _Disconnected):
            await scheduler.on_disconnected(item.reason)
        else:
            await dispatch(scheduler, item)


async def dispatch(scheduler: Scheduler, event: v1_scheduler.Event) -> None:
    """Call the handler of one event; an update is acknowledged when its handler has returned."""
    match event:
        case v1_scheduler.Event(subscribed=v1_scheduler.Event_Subscribed() as it):
            await scheduler.on_subscribed(it.framework_id.value, it.master_info)
        case v1_scheduler.Event(offers=v1_scheduler.Event_Offers() as it):
            await scheduler.on_offers(it.offers)
        case v1_scheduler.Event(rescind=v1_scheduler.Event_Rescind() as it):
            await scheduler.on_rescinded(it.offer_id.value)
        case v1_scheduler.Event(update=v1_scheduler.Event_Update() as it):
            await scheduler.on_update(it.status)
            _acknowledge(scheduler.client, it.status)
        case v1_scheduler.Event(message=v1_scheduler.Event_Message() as it):
            await scheduler.on_message(it.agent_id.value, it.executor_id.value, it.data)
        case v1_scheduler.Event(failure=v1_scheduler.Event_Failure() as it):
            await scheduler.on_failure(
                it.agent_id.value if it.agent_id else None,
                it.executor_id.value if it.executor_id else None,
                it.status,
            )
        case _:
            await scheduler.on_event(event)


def _acknowledge(connection: client.SchedulerClient, status: v1.TaskStatus) -> None:
    call = calls.acknowledge(status)
    if call is None:
        return
    try:
        connection.send(call)
    except errors.UnavailableError:
        return  # not acknowledged: the agent repeats the update when we are back
