"""The life of a scheduler's subscription, as a pure machine.

It decides which master to ask, when to try again, when silence means the connection is dead, and
when to give up; ``client.py`` does what it says. One session is one framework.

    idle -> connecting -> subscribed -> (stream ends) -> waiting -> connecting ...
                 |             |
                 +-------------+--> over   (removed, failed over, not allowed, stopped)

Facts: spec mesos.md sections 1.1, 1.2 and Appendix A 2, 4, 7.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import msgspec

from tepui.base import clock
from tepui.base.machine import CancelTimer, SetTimer, TimerFired
from tepui.base.randomness import Rng
from tepui.wire.generated import v1, v1_scheduler

_RETRY: Final = "retry"
_SILENCE: Final = "silence"
#: Redirects followed without a pause before we treat the masters as confused.
_REDIRECTS_MAX: Final = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionSettings:
    """How patient a session is. Durations are nanoseconds."""

    #: Masters to try in turn, each ``host:port``.
    masters: tuple[str, ...]
    #: First pause before connecting again; doubles up to ``backoff_max``, each time jittered.
    backoff_min: int = 250 * clock.MILLISECOND
    backoff_max: int = 15 * clock.SECOND
    #: Heartbeats that may be missing before the stream counts as dead.
    missed_heartbeats_max: int = 3
    #: Heartbeat interval assumed until the master names its own.
    heartbeat_interval: int = 15 * clock.SECOND


class Phase(StrEnum):
    """Where a session stands."""

    IDLE = "idle"
    CONNECTING = "connecting"
    SUBSCRIBED = "subscribed"
    WAITING = "waiting"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Started:
    """Begin."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """The application has had enough; ``teardown`` also removes the framework."""


@dataclass(frozen=True, slots=True)
class StreamOpened:
    """The master answered 200 and events will follow."""

    stream_id: str


@dataclass(frozen=True, slots=True)
class Redirected:
    """The master named another one in ``Location``."""

    location: str


@dataclass(frozen=True, slots=True)
class Refused:
    """The master answered SUBSCRIBE with an error status."""

    status: int
    reason: str


@dataclass(frozen=True, slots=True)
class StreamEnded:
    """No connection, or the one we had closed."""

    reason: str


@dataclass(frozen=True, slots=True)
class EventReceived:
    """One event of the stream."""

    event: v1_scheduler.Event


@dataclass(frozen=True, slots=True)
class FrameworkChanged:
    """Subscribe with this description from now on."""

    info: v1.FrameworkInfo


SessionEvent = (
    Started
    | Stopped
    | StreamOpened
    | Redirected
    | Refused
    | StreamEnded
    | EventReceived
    | FrameworkChanged
    | TimerFired
)


@dataclass(frozen=True, slots=True)
class Subscribe:
    """Open the stream at this master; answer with one of the events above."""

    master: str
    call: v1_scheduler.Call


@dataclass(frozen=True, slots=True)
class Hangup:
    """Close the connection under the stream, without reporting ``StreamEnded`` for it."""


@dataclass(frozen=True, slots=True)
class Deliver:
    """Hand the event to the application."""

    event: v1_scheduler.Event


@dataclass(frozen=True, slots=True)
class ReportDisconnected:
    """Tell the application that calls go nowhere until the next SUBSCRIBED."""

    reason: str


@dataclass(frozen=True, slots=True)
class GiveUp:
    """The session is over for good."""

    reason: str


SessionEffect = Subscribe | Hangup | Deliver | ReportDisconnected | GiveUp | SetTimer | CancelTimer


class Session:
    """The machine. ``framework_id`` and ``stream_id`` are what calls need."""

    def __init__(self, settings: SessionSettings, info: v1.FrameworkInfo, rng: Rng) -> None:
        self._settings = settings
        self._info = info
        self._rng = rng
        self._phase = Phase.IDLE
        self._failures = 0
        self._redirects = 0
        self._next_master = 0
        self._silence_limit = settings.heartbeat_interval * settings.missed_heartbeats_max
        self.master = settings.masters[0]
        self.framework_id = info.id.value if info.id else None
        self.stream_id: str | None = None

    @property
    def phase(self) -> Phase:
        """Where the session stands."""
        return self._phase

    @property
    def info(self) -> v1.FrameworkInfo:
        """The framework's description, with its id once the master gave one."""
        return self._info

    def step(self, now: clock.Now, event: SessionEvent) -> Iterator[SessionEffect]:
        """Take one event; see the picture in the module's docstring."""
        del now
        if self._phase is Phase.OVER:
            return
        match event:
            case Started():
                yield self._subscribe()
            case Stopped():
                yield from self._end("stopped")
            case StreamOpened(stream_id):
                self.stream_id = stream_id
                self._redirects = 0
                yield SetTimer(_SILENCE, self._silence_limit)
            case Redirected(location):
                yield from self._follow(location)
            case Refused(status, reason):
                yield from self._refused(status, reason)
            case StreamEnded(reason):
                yield from self._retry(reason)
            case EventReceived(received):
                yield from self._receive(received)
            case FrameworkChanged(info):
                self._info = info
            case TimerFired(key):
                yield from self._timer(key)

    def _subscribe(self) -> Subscribe:
        self._phase = Phase.CONNECTING
        framework_id = v1.FrameworkID(value=self.framework_id) if self.framework_id else None
        self._info = msgspec.structs.replace(self._info, id=framework_id)
        call = v1_scheduler.Call(
            type=v1_scheduler.Call_Type.SUBSCRIBE,
            framework_id=framework_id,
            subscribe=v1_scheduler.Call_Subscribe(framework_info=self._info),
        )
        return Subscribe(self.master, call)

    def _follow(self, location: str) -> Iterator[SessionEffect]:
        self._redirects += 1
        master = master_of(location)
        if master is None or self._redirects > _REDIRECTS_MAX:
            yield from self._retry(f"master redirects to '{location}'")
            return
        self.master = master
        yield self._subscribe()

    def _refused(self, status: int, reason: str) -> Iterator[SessionEffect]:
        if status in (400, 401, 403, 406, 415):
            yield from self._end(f"master refused the subscription with {status}: {reason}")
        else:
            yield from self._retry(f"master answered {status}: {reason}")

    def _receive(self, event: v1_scheduler.Event) -> Iterator[SessionEffect]:
        if event.type is v1_scheduler.Event_Type.SUBSCRIBED and event.subscribed:
            self._phase = Phase.SUBSCRIBED
            self._failures = 0
            self.framework_id = event.subscribed.framework_id.value
            interval = event.subscribed.heartbeat_interval_seconds
            if interval:
                self._silence_limit = clock.seconds(interval * self._settings.missed_heartbeats_max)
        yield SetTimer(_SILENCE, self._silence_limit)
        if event.type is not v1_scheduler.Event_Type.HEARTBEAT:
            yield Deliver(event)
        if event.type is v1_scheduler.Event_Type.ERROR:
            yield from self._end(event.error.message if event.error else "unknown error")

    def _timer(self, key: object) -> Iterator[SessionEffect]:
        if key == _RETRY and self._phase is Phase.WAITING:
            yield self._subscribe()
        elif key == _SILENCE and self._phase in (Phase.CONNECTING, Phase.SUBSCRIBED):
            yield Hangup()
            yield from self._retry("no heartbeat from the master")

    def _retry(self, reason: str) -> Iterator[SessionEffect]:
        was_subscribed = self._phase is Phase.SUBSCRIBED
        self._phase = Phase.WAITING
        self.stream_id = None
        yield CancelTimer(_SILENCE)
        if was_subscribed:
            yield ReportDisconnected(reason)
        masters = self._settings.masters
        self._next_master = (self._next_master + 1) % len(masters)
        self.master = masters[self._next_master]
        ceiling = min(self._settings.backoff_min << self._failures, self._settings.backoff_max)
        self._failures = min(self._failures + 1, 16)
        yield SetTimer(_RETRY, self._rng.between(ceiling // 2, ceiling))

    def _end(self, reason: str) -> Iterator[SessionEffect]:
        self._phase = Phase.OVER
        self.stream_id = None
        yield CancelTimer(_SILENCE)
        yield CancelTimer(_RETRY)
        yield Hangup()
        yield GiveUp(reason)


def master_of(location: str) -> str | None:
    """The ``host:port`` in a redirect's ``Location``, which is usually protocol-relative."""
    _, separator, rest = location.partition("//")
    authority = rest.partition("/")[0]
    return authority if separator and authority else None
