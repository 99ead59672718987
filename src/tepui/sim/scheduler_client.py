"""A framework's connection to the master: the twin of ``framework.client``.

The production session machine decides when to subscribe, to which master, and when a silent stream
is dead. Calls go out in order, one at a time, on a connection of their own. What the application
sees is what the real client gives it.
"""

from collections import deque
from collections.abc import Callable
from typing import Final, assert_never, final

import msgspec

from tepui.base import clock, errors
from tepui.base import machine as base_machine
from tepui.base.randomness import Rng
from tepui.framework import session
from tepui.sim import exchanges, master_node
from tepui.sim.driver import SimulatedDriver
from tepui.sim.network import End
from tepui.sim.timeline import Alarm
from tepui.sim.world import World
from tepui.wire.generated import v1, v1_scheduler

#: From a request to the head of its answer, as in ``net.http_client``.
_ANSWER_TIMEOUT: Final = 30 * clock.SECOND
_QUEUE_MAX: Final = 10_000

#: Told None when the master took the call, else why not.
Answered = Callable[[errors.TepuiError | None], None]


@final
class SimulatedClient:
    """One framework's connection, for one life of its process."""

    def __init__(
        self,
        world: World,
        host: str,
        info: v1.FrameworkInfo,
        rng: Rng,
        on_event: Callable[[v1_scheduler.Event], None],
        on_disconnected: Callable[[str], None],
    ) -> None:
        self._world: Final = world
        self._host: Final = host
        self._on_event = on_event
        self._on_disconnected = on_disconnected
        settings = session.SessionSettings(masters=(master_node.PID.address,))
        self._session = session.Session(settings, info, rng)
        self.driver: Final[SimulatedDriver[session.SessionEvent, session.SessionEffect]] = (
            SimulatedDriver(world, f"{host}/session", self._session, self._perform)
        )
        self._stream: End | None = None
        self._calling: End | None = None
        self._queue: deque[tuple[v1_scheduler.Call, Answered | None]] = deque()
        self._outstanding: Answered | None = None
        self._is_sending = False
        self._patience: Alarm | None = None
        self._patience_for_head: Alarm | None = None
        self._is_draining = False
        #: Why the session is over for good; None while it is not.
        self.over: str | None = None

    @property
    def framework_id(self) -> str | None:
        """The framework's id, once the master gave one."""
        return self._session.framework_id

    @property
    def subscribed(self) -> bool:
        """Whether calls reach a master now."""
        return self._session.phase is session.Phase.SUBSCRIBED

    def start(self) -> None:
        """Begin to subscribe."""
        self.driver.post(session.Started())

    def stop(self) -> None:
        """End the session."""
        self.driver.post(session.Stopped())

    def stop_when_sent(self) -> None:
        """Like ``stop``, once every call made so far is answered."""
        self._is_draining = True
        if not self._queue and not self._is_sending:
            self.stop()

    def change_framework(self, info: v1.FrameworkInfo) -> None:
        """Subscribe with this description from the next time on."""
        self.driver.post(session.FrameworkChanged(info))

    def send(self, call: v1_scheduler.Call, answered: Answered | None = None) -> None:
        """Queue a call. Raises UnavailableError while there is no subscription."""
        if not self.subscribed:
            raise errors.UnavailableError("not subscribed at a master")
        if len(self._queue) >= _QUEUE_MAX:
            raise errors.UnavailableError(f"{_QUEUE_MAX} calls wait for the master already")
        self._queue.append((call, answered))
        self._send_next()

    def close(self) -> None:
        """The process is no more."""
        self.driver.close()
        self._queue.clear()
        self._outstanding = None
        for alarm in (self._patience, self._patience_for_head):
            if alarm:
                alarm.cancel()

    # the session

    def _perform(self, effect: session.SessionEffect) -> None:
        match effect:
            case session.Subscribe(master, call):
                self._subscribe(master, call)
            case session.Hangup():
                if self._stream:
                    self._stream.close()
                    self._stream = None
            case session.Deliver(event):
                for watcher in self._world.watchers:
                    watcher.heard(self._host, event)
                self._on_event(event)
            case session.ReportDisconnected(reason):
                self._drop_calls(reason)
                self._on_disconnected(reason)
            case session.GiveUp(reason):
                self.over = reason
            case base_machine.SetTimer() | base_machine.CancelTimer():
                errors.unreachable(effect)
            case _:
                assert_never(effect)

    def _subscribe(self, master: str, call: v1_scheduler.Call) -> None:
        self._stream = end = self._world.network.connect(self._host, master)
        end.on_receive = lambda payload: self._streamed(end, payload)
        end.on_closed = lambda reason: self._stream_ended(end, reason)
        end.send(exchanges.Request(exchanges.pack_call(call, encode=self._world.encode)))
        self._patience_for_head = self._world.timeline.after(
            _ANSWER_TIMEOUT, lambda: self._no_head(end)
        )

    def _no_head(self, end: End) -> None:
        end.close()
        self._stream_ended(end, "no answer in time")

    def _streamed(self, end: End, payload: object) -> None:
        if end is not self._stream:
            return
        if self._patience_for_head:
            self._patience_for_head.cancel()
            self._patience_for_head = None
        match payload:
            case exchanges.StreamHead(stream_id):
                self.driver.post(session.StreamOpened(stream_id))
            case exchanges.StreamRecord(body):
                self.driver.post(session.EventReceived(exchanges.unpack_event(body)))
            case exchanges.Answer(status, body):
                self.driver.post(session.Refused(status, body))
            case _:
                errors.unreachable(payload)

    def _stream_ended(self, end: End, reason: str) -> None:
        if end is self._stream:
            self._stream = None
            if self._patience_for_head:
                self._patience_for_head.cancel()
            self.driver.post(session.StreamEnded(reason))

    # calls

    def _send_next(self) -> None:
        if self._is_sending or not self._queue:
            if self._is_draining and not self._is_sending:
                self.stop()
            return
        call, self._outstanding = self._queue.popleft()
        stream_id, framework_id = self._session.stream_id, self._session.framework_id
        self._is_sending = True
        if stream_id is None or framework_id is None:
            self._answered(errors.UnavailableError("not subscribed at a master"))
            return
        call = msgspec.structs.replace(call, framework_id=v1.FrameworkID(value=framework_id))
        for watcher in self._world.watchers:
            watcher.called(self._host, call)
        end = self._call_connection()
        end.send(exchanges.Request(exchanges.pack_call(call, encode=self._world.encode), stream_id))
        self._patience = self._world.timeline.after(
            _ANSWER_TIMEOUT, lambda: self._call_failed(end, "no answer in time")
        )

    def _call_connection(self) -> End:
        if self._calling is None:
            self._calling = end = self._world.network.connect(self._host, self._session.master)
            end.on_receive = lambda payload: self._call_answered(end, payload)
            end.on_closed = lambda reason: self._call_failed(end, reason)
        return self._calling

    def _call_answered(self, end: End, payload: object) -> None:
        if end is not self._calling or not isinstance(payload, exchanges.Answer):
            return
        refused = payload.status >= 300
        self._answered(errors.UserError(payload.body) if refused else None)

    def _call_failed(self, end: End, reason: str) -> None:
        if end is not self._calling:
            return
        self._calling = None
        end.close()
        if self._is_sending:
            self._answered(errors.UnavailableError(reason))

    def _answered(self, problem: errors.TepuiError | None) -> None:
        if self._patience:
            self._patience.cancel()
            self._patience = None
        self._is_sending = False
        answered, self._outstanding = self._outstanding, None
        if answered:
            answered(problem)
        self._send_next()

    def _drop_calls(self, reason: str) -> None:
        dropped = list(self._queue)
        self._queue.clear()
        for _, answered in dropped:
            if answered:
                answered(errors.UnavailableError(reason))
