"""When to start, restart and stop the daemons of a local cluster: a pure machine.

    starting -> ready -> (exits) -> waiting -> starting ...

All daemons start at once; each waits for its peers by itself. One that exits is started again after
a pause that doubles while it keeps failing. Stopping goes one daemon at a time in reverse order,
frameworks first, so that what they ask for last still reaches the agents.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tepui.base import clock
from tepui.base.machine import CancelTimer, SetTimer, TimerFired
from tepui.local.plan import Daemon

_PAUSE_MIN = 500 * clock.MILLISECOND
_PAUSE_MAX = 30 * clock.SECOND
#: A daemon that ran this long starts afresh with the shortest pause.
_STEADY = clock.MINUTE
#: How long a daemon may take to stop before it is killed.
_STOP_LIMIT = 15 * clock.SECOND
#: Exits before ever being ready, after which the cluster gives up: the settings are wrong.
_EARLY_EXITS_MAX = 3


@dataclass(frozen=True, slots=True)
class Started:
    """Begin."""


@dataclass(frozen=True, slots=True)
class Ready:
    """The daemon answered."""

    name: str


@dataclass(frozen=True, slots=True)
class Exited:
    """The process ended."""

    name: str
    status: int


@dataclass(frozen=True, slots=True)
class StopRequested:
    """The user wants it to end; asked a second time, at once."""


SupervisionEvent = Started | Ready | Exited | StopRequested | TimerFired


@dataclass(frozen=True, slots=True)
class Launch:
    """Start the process and watch it: ``Ready`` and ``Exited`` follow."""

    daemon: Daemon


@dataclass(frozen=True, slots=True)
class Terminate:
    """Ask the process to end."""

    name: str


@dataclass(frozen=True, slots=True)
class Kill:
    """End the process now."""

    name: str


@dataclass(frozen=True, slots=True)
class Announce:
    """Tell the user. ``after`` is the time since the start, in nanoseconds."""

    name: str
    what: str
    after: int


@dataclass(frozen=True, slots=True)
class AllReady:
    """Everything answered for the first time."""

    after: int


@dataclass(frozen=True, slots=True)
class Done:
    """Everything has ended; ``failed`` names the daemon that would not start."""

    failed: str | None


SupervisionEffect = Launch | Terminate | Kill | Announce | AllReady | Done | SetTimer | CancelTimer


@dataclass(slots=True)
class _Child:
    daemon: Daemon
    running: bool = False
    ready: bool = False
    ever_ready: bool = False
    failures: int = 0
    since: int = 0


@dataclass(slots=True)
class Supervision:
    """The machine."""

    daemons: Sequence[Daemon]
    _children: dict[str, _Child] = field(init=False)
    _began: int = 0
    _announced: bool = False
    _stopping: bool = False
    _failed: str | None = None

    def __post_init__(self) -> None:
        self._children = {daemon.name: _Child(daemon) for daemon in self.daemons}

    def step(self, now: clock.Now, event: SupervisionEvent) -> Iterator[SupervisionEffect]:
        """Take one event; see the picture in the module's docstring."""
        match event:
            case Started():
                self._began = now.mono
                for child in self._children.values():
                    yield self._launch(now, child)
            case Ready(name):
                yield from self._ready(now, self._children[name])
            case Exited(name, status):
                yield from self._exited(now, self._children[name], status)
            case StopRequested():
                yield from self._stop()
            case TimerFired(("restart", str() as name)):
                if not self._stopping:
                    yield self._launch(now, self._children[name])
            case TimerFired(("stop", str() as name)):
                yield Kill(name)
            case TimerFired():
                pass

    def _launch(self, now: clock.Now, child: _Child) -> Launch:
        child.running, child.ready, child.since = True, False, now.mono
        return Launch(child.daemon)

    def _ready(self, now: clock.Now, child: _Child) -> Iterator[SupervisionEffect]:
        child.ready = child.ever_ready = True
        after = now.mono - self._began
        yield Announce(child.daemon.name, "ready", after)
        if not self._announced and all(c.ready for c in self._children.values()):
            self._announced = True
            yield AllReady(after)

    def _exited(self, now: clock.Now, child: _Child, status: int) -> Iterator[SupervisionEffect]:
        name = child.daemon.name
        child.running = child.ready = False
        yield CancelTimer(("stop", name))
        if self._stopping:
            yield from self._stop_next()
            return
        if now.mono - child.since > _STEADY:
            child.failures = 0
        child.failures += 1
        yield Announce(name, f"exited with {status}", now.mono - self._began)
        if not child.ever_ready and child.failures >= _EARLY_EXITS_MAX:
            self._failed = name
            yield from self._stop()
            return
        pause = min(_PAUSE_MIN << (child.failures - 1), _PAUSE_MAX)
        yield SetTimer(("restart", name), pause)

    def _stop(self) -> Iterator[SupervisionEffect]:
        if self._stopping:
            for child in self._children.values():
                if child.running:
                    yield Kill(child.daemon.name)
            return
        self._stopping = True
        yield from self._stop_next()

    def _stop_next(self) -> Iterator[SupervisionEffect]:
        """Frameworks, then agents together, then the master: a group ends before the next."""
        for kind in ("marathon", "agent", "master"):
            group = [
                child
                for name, child in self._children.items()
                if name.startswith(kind) and child.running
            ]
            if group:
                for child in group:
                    yield Terminate(child.daemon.name)
                    yield SetTimer(("stop", child.daemon.name), _STOP_LIMIT)
                return
        yield Done(self._failed)
