"""The simulated network: hosts, connections, and what goes wrong between them.

A connection behaves like TCP. What one end sends arrives at the other in order, after a latency
drawn from the seed, or the connection ends; nothing is lost in the middle of it. Loss, as machines
know it, is a connection that ended with things on their way.

* A *cut* between two hosts holds what is on its way. After ``heal`` it arrives, late. If the cut
  lasts too long the sending end gives up, and the other learns of it only when it sends something:
  until then it is half open.
* A process that *dies* has its connections closed by its kernel; the peers notice soon.
* A host that *loses power* says nothing. Peers that send give up after a while, or are told when
  the host is back and knows nothing of the connection.

Addresses are ``ip:port`` as in ``wire.libprocess``. Every address belongs to a host.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, final

from tepui.base import clock, errors
from tepui.base.randomness import Rng
from tepui.sim.timeline import Alarm, Timeline

_OPEN: Final = object()
_FIN: Final = object()


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkSettings:
    """Times of the network, in nanoseconds, drawn evenly between minimum and maximum."""

    latency_min: int = 200 * clock.MICROSECOND
    latency_max: int = 5 * clock.MILLISECOND
    #: How long a connection attempt waits for an answer.
    connect_timeout: int = 10 * clock.SECOND
    #: How long a sender repeats what nobody confirms before it gives the connection up.
    give_up_min: int = 20 * clock.SECOND
    give_up_max: int = 15 * clock.MINUTE
    #: How long it takes to find a healed cut healed.
    retransmit_max: int = 3 * clock.SECOND


def _ignore(_what: object) -> None:
    """Until the owner of an end says what to do."""


@final
class End:
    """One end of a connection. Set ``on_receive`` and ``on_closed`` as soon as you have it."""

    __slots__ = (
        "_pipe",
        "address",
        "host",
        "is_closed",
        "is_established",
        "on_closed",
        "on_receive",
    )

    def __init__(self, host: str, address: str) -> None:
        self.host: Final = host
        #: The address that was connected to.
        self.address: Final = address
        self.on_receive: Callable[[object], None] = _ignore
        #: Told once why the connection ended, unless this end closed it.
        self.on_closed: Callable[[str], None] = _ignore
        self.is_closed = False
        #: The other side has taken the connection.
        self.is_established = False

    _pipe: "_Pipe"

    def attach(self, pipe: "_Pipe") -> None:
        """What this end sends goes into ``pipe``."""
        self._pipe = pipe

    @property
    def other_host(self) -> str:
        """The host at the other end."""
        return self._pipe.target.host

    def send(self, payload: object) -> None:
        """Send to the other end; into a closed connection it is lost."""
        if not self.is_closed:
            self._pipe.push(payload)

    def close(self) -> None:
        """End the connection after what was sent; ``on_closed`` is not called."""
        if not self.is_closed:
            self._pipe.push(_FIN)
            self._pipe.network.forget(self)

    def lose(self, reason: str) -> None:
        """The connection is found broken."""
        if not self.is_closed:
            self._pipe.network.forget(self)
            self.on_closed(reason)


@final
class _Pipe:
    """One direction of a connection."""

    __slots__ = ("arrives", "give_up", "held", "network", "source", "target")

    def __init__(self, network: "Network", source: End, target: End) -> None:
        self.network: Final = network
        self.source: Final = source
        self.target: Final = target
        #: When the last thing sent arrives; nothing overtakes it.
        self.arrives = 0
        #: What a cut holds back, oldest first.
        self.held: list[object] = []
        self.give_up: Alarm | None = None

    def push(self, payload: object) -> None:
        network = self.network
        self.arrives = max(self.arrives, network.timeline.mono + network.latency())
        network.timeline.at(self.arrives, lambda: self._arrive(payload))

    def _arrive(self, payload: object) -> None:
        if self.network.is_off(self.source.host):
            return
        if self.held or not self.network.reaches(self.source.host, self.target.host):
            self.held.append(payload)
            self.network.hold(self)
        else:
            self._deliver(payload)

    def flush(self) -> None:
        """Deliver what was held."""
        held, self.held = self.held, []
        for payload in held:
            self._deliver(payload)

    def _deliver(self, payload: object) -> None:
        if payload is _OPEN:
            if not self.source.is_closed:
                self.network.accept(self.source, self.target)
        elif self.target.is_closed:
            # What follows a refused attempt is refused with it.
            if payload is not _FIN and self.source.is_established:
                self.network.reset(self.source, self.target.host)
        elif payload is _FIN:
            self.target.lose("the other side closed the connection")
        else:
            self.target.on_receive(payload)


@final
class Network:
    """All hosts and connections of one world."""

    def __init__(self, timeline: Timeline, rng: Rng, settings: NetworkSettings) -> None:
        self.timeline: Final = timeline
        self._rng = rng
        self._settings = settings
        self._host_of: dict[str, str] = {}
        self._listeners: dict[str, Callable[[End], None]] = {}
        #: Host -> its open ends; a dict keeps their order.
        self._ends: dict[str, dict[End, None]] = {}
        #: Pairs of hosts that do not reach each other -> number of cuts between them.
        self._cuts: dict[tuple[str, str], int] = {}
        self._off: dict[str, None] = {}
        #: Pipes with something held, oldest first.
        self._holding: dict[_Pipe, None] = {}
        #: Pair of hosts -> probability that a message between them is lost without a trace.
        self._losses: dict[tuple[str, str], float] = {}
        self.messages_lost = 0

    # using it

    def assign(self, address: str, host: str) -> None:
        """``address`` is on ``host``, whether anybody listens or not."""
        self._host_of[address] = host

    def listen(self, address: str, accept: Callable[[End], None]) -> None:
        """Take connections to ``address``; ``accept`` sets up the near end of each."""
        errors.check(address in self._host_of, f"{address} is on no host")
        self._listeners[address] = accept

    def connect(self, host: str, address: str) -> End:
        """Open a connection; what is sent meanwhile waits, and ``on_closed`` tells of failure."""
        near = End(host, address)
        far = End(self._host_of.get(address, host), address)
        near.attach(_Pipe(self, near, far))
        far.attach(_Pipe(self, far, near))
        far.is_closed = True
        self._ends.setdefault(host, {})[near] = None
        near.send(_OPEN)
        self.timeline.after(self._settings.connect_timeout, lambda: _time_out(near))
        return near

    # breaking it

    def cut(self, one: str, other: str) -> None:
        """Nothing passes between two hosts from now on; cuts add up."""
        pair = _pair(one, other)
        self._cuts[pair] = self._cuts.get(pair, 0) + 1

    def heal(self, one: str, other: str) -> None:
        """Take one cut back."""
        pair = _pair(one, other)
        left = self._cuts.pop(pair, 1) - 1
        if left:
            self._cuts[pair] = left
        else:
            self._resume()

    def power_off(self, host: str) -> None:
        """The host is gone without a word."""
        self._off[host] = None
        for end in list(self._ends.get(host, ())):
            self.forget(end)
        for pipe in self._holding:
            if pipe.source.host == host:
                pipe.held = []
        self._stop_listening(host)

    def power_on(self, host: str) -> None:
        """The host is back, and knows of no connection."""
        self._off.pop(host, None)
        self._resume()

    def process_died(self, host: str) -> None:
        """The only process of the host ended; its kernel closes its connections."""
        for end in list(self._ends.get(host, ())):
            end.close()
        self._stop_listening(host)

    def break_connections(self, one: str, other: str) -> None:
        """Every connection between two hosts is reset; both sides are told."""
        for host, peer in ((one, other), (other, one)):
            for end in list(self._ends.get(host, ())):
                if end.other_host == peer:
                    self._lose_soon(end, "connection reset")

    def lose_messages(self, one: str, other: str, probability: float) -> None:
        """From now on libprocess messages between two hosts get lost with this probability."""
        pair = _pair(one, other)
        self._losses.pop(pair, None)
        if probability > 0:
            self._losses[pair] = probability

    # asked by pipes and transports

    def latency(self) -> int:
        """How long something takes from here to there."""
        settings = self._settings
        return self._rng.between(settings.latency_min, settings.latency_max)

    def is_off(self, host: str) -> bool:
        """The host has no power."""
        return host in self._off

    def reaches(self, one: str, other: str) -> bool:
        """Whether something sent now would arrive."""
        return (not self._cuts or _pair(one, other) not in self._cuts) and other not in self._off

    def loses(self, one: str, other: str) -> bool:
        """Roll the dice for one message."""
        probability = self._losses.get(_pair(one, other)) if self._losses else None
        if probability is None or not self._rng.chance(probability):
            return False
        self.messages_lost += 1
        return True

    # the life of connections; called by ends and pipes

    def accept(self, near: End, far: End) -> None:
        """A connection attempt arrived."""
        accept = self._listeners.get(near.address)
        if accept is None:
            self._lose_soon(near, "connection refused")
            return
        near.is_established = far.is_established = True
        far.is_closed = False
        self._ends.setdefault(far.host, {})[far] = None
        accept(far)

    def reset(self, end: End, by_host: str) -> None:
        """``by_host`` knows nothing of the connection of ``end``, and says so."""
        if self.reaches(by_host, end.host):
            self._lose_soon(end, "connection reset")

    def forget(self, end: End) -> None:
        """The end is closed."""
        end.is_closed = True
        self._ends[end.host].pop(end, None)

    def hold(self, pipe: _Pipe) -> None:
        """Something in this pipe cannot arrive now."""
        self._holding[pipe] = None
        if pipe.give_up is None:
            patience = self._rng.between(self._settings.give_up_min, self._settings.give_up_max)
            pipe.give_up = self.timeline.after(patience, lambda: self._give_up(pipe))

    def _give_up(self, pipe: _Pipe) -> None:
        pipe.held = []
        self._holding.pop(pipe, None)
        pipe.source.lose("connection timed out")

    def _resume(self) -> None:
        """Somebody can be reached again: what was held arrives a little later."""
        for pipe in self._holding:
            if self.reaches(pipe.source.host, pipe.target.host):
                pause = self._rng.below(self._settings.retransmit_max + 1)
                self.timeline.after(pause, lambda pipe=pipe: self._flush(pipe))

    def _flush(self, pipe: _Pipe) -> None:
        if pipe not in self._holding or not self.reaches(pipe.source.host, pipe.target.host):
            return
        del self._holding[pipe]
        if pipe.give_up is not None:
            pipe.give_up.cancel()
            pipe.give_up = None
        pipe.flush()

    def _lose_soon(self, end: End, reason: str) -> None:
        self.timeline.after(self.latency(), lambda: end.lose(reason))

    def _stop_listening(self, host: str) -> None:
        for address in [a for a in self._listeners if self._host_of[a] == host]:
            del self._listeners[address]


def _pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one <= other else (other, one)


def _time_out(near: End) -> None:
    if not near.is_established:
        near.lose("connection timed out")
