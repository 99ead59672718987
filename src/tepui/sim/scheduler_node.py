"""A framework in the simulator: any scheduler written with the SDK, unchanged.

Handlers run one at a time in the order of the events, as ``framework.scheduler.run`` does it, and
an update is acknowledged when its handler has returned. A scheduler that is slow takes ``think``
nanoseconds before each event. A life that ends takes the waiting events with it.
"""

from collections import deque
from collections.abc import Callable, Coroutine
from typing import Any, cast, final

import msgspec

from tepui.base import errors
from tepui.framework import client as framework_client
from tepui.framework import scheduler as sdk
from tepui.sim import coroutines
from tepui.sim.driver import SimulatedDriver
from tepui.sim.node import Node
from tepui.sim.scheduler_client import SimulatedClient
from tepui.sim.world import World
from tepui.wire.generated import v1, v1_scheduler


@final
class Connection:
    """What ``self.client`` is to a scheduler in the simulator; see ``framework.client``."""

    def __init__(self, client: SimulatedClient) -> None:
        self._client = client

    @property
    def framework_id(self) -> str | None:
        """The framework's id, once the master gave one."""
        return self._client.framework_id

    @property
    def subscribed(self) -> bool:
        """Whether calls reach a master now."""
        return self._client.subscribed

    def send(self, call: v1_scheduler.Call) -> None:
        """Queue a call. Raises UnavailableError while there is no subscription."""
        self._client.send(call)

    async def call(self, call: v1_scheduler.Call) -> None:
        """Send a call and wait for the master's word. Raises UserError, UnavailableError."""

        def begin(resume: coroutines.Resume) -> None:
            try:
                self._client.send(call, resume)
            except errors.UnavailableError as error:
                resume(error)

        await coroutines.Waiting(begin)

    def change_framework(self, info: v1.FrameworkInfo) -> None:
        """Subscribe with this description from the next time on."""
        self._client.change_framework(info)

    def stop(self) -> None:
        """End the session."""
        self._client.stop()

    def stop_when_sent(self) -> None:
        """Like ``stop``, once every call made so far is sent."""
        self._client.stop_when_sent()


@final
class SchedulerNode(Node):
    """One framework. ``make`` is asked for a new scheduler at the start of each life."""

    def __init__(
        self,
        world: World,
        name: str,
        make: Callable[[], sdk.Scheduler],
        info: v1.FrameworkInfo,
        *,
        background: Callable[[sdk.Scheduler], Coroutine[Any, Any, None]] | None = None,
    ) -> None:
        """``background`` is run beside the handlers from the start of each life."""
        super().__init__(world, name)
        self._make = make
        self._info = info
        self._background = background
        #: How long the scheduler takes before it looks at an event, in nanoseconds.
        self.think = 0

    client: SimulatedClient
    #: Of the present life, or of the last one.
    scheduler: sdk.Scheduler

    @property
    def framework_id(self) -> str | None:
        """The framework's id, once the master gave one."""
        return self._info.id.value if self._info.id else None

    def boot(self) -> None:
        """See ``Node``."""
        self._inbox: deque[v1_scheduler.Event | str] = deque()
        self._is_busy = False
        life = self.lives
        self._is_alive = lambda: self.is_up and self.lives == life
        self.client = SimulatedClient(
            self.world, self.name, self._info, self.rng.fork(), self._arrived, self._arrived
        )
        self.scheduler = self._make()
        self.scheduler.client = cast("framework_client.SchedulerClient", Connection(self.client))
        self.client.start()
        if self._background is not None:
            coroutines.run(self._background(self.scheduler), _nothing, self._is_alive)

    def halt(self) -> None:
        """See ``Node``."""
        self._inbox.clear()
        self.client.close()

    def drivers(self) -> tuple[SimulatedDriver[Any, Any], ...]:
        """See ``Node``."""
        return (self.client.driver,)

    @property
    def is_idle(self) -> bool:
        """No event waits for the scheduler."""
        return not self._inbox and not self._is_busy

    def _arrived(self, event: v1_scheduler.Event | str) -> None:
        """An event, or the reason of a disconnection."""
        if not isinstance(event, str) and event.subscribed:
            # What a scheduler has to remember in any case, so that its tasks are its own.
            self._info = msgspec.structs.replace(self._info, id=event.subscribed.framework_id)
        self._inbox.append(event)
        self._next()

    def _next(self) -> None:
        if self._is_busy or not self._inbox:
            return
        self._is_busy = True
        if not self.think:
            self._handle()
            return
        is_alive = self._is_alive
        self.world.timeline.after(self.think, lambda: self._handle() if is_alive() else None)

    def _handle(self) -> None:
        event = self._inbox.popleft()
        if isinstance(event, str):
            handling = self.scheduler.on_disconnected(event)
        else:
            handling = sdk.dispatch(self.scheduler, event)
        coroutines.run(handling, self._handled, self._is_alive)

    def _handled(self) -> None:
        self._is_busy = False
        if self._inbox:
            # Not from inside: a long inbox must not become a deep stack.
            is_alive = self._is_alive
            self.world.timeline.after(0, lambda: self._next() if is_alive() else None)


def _nothing() -> None:
    """A background coroutine that ends has nothing to tell."""
