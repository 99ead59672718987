"""The master in the simulator: its production machine, a registry on a disk, one address."""

from typing import Final, assert_never

from tepui.base import errors, randomness
from tepui.base import machine as base_machine
from tepui.master import effects, events
from tepui.master import machine as master_machine
from tepui.master import state as master_state
from tepui.master.allocator import drf
from tepui.master.settings import MasterSettings
from tepui.master.validation import calls
from tepui.sim import exchanges, messages
from tepui.sim.driver import SimulatedDriver
from tepui.sim.network import End
from tepui.sim.node import Node
from tepui.sim.world import World
from tepui.wire.generated import v1_scheduler
from tepui.wire.libprocess import Upid

PID: Final = Upid("master", "10.0.0.1", 5050)

_Driver = SimulatedDriver[events.Event, effects.Effect]


class MasterNode(Node):
    """One master, always at the same address."""

    def __init__(self, world: World, settings: MasterSettings) -> None:
        super().__init__(world, "master")
        self._settings: Final = settings
        world.network.assign(PID.address, self.name)

    _driver: _Driver
    _messenger: messages.Messenger
    #: Of the present life, or of the last one.
    state: master_state.State

    def boot(self) -> None:
        """See ``Node``."""
        now = self.world.timeline.now
        rng = self.rng.fork()
        ids = randomness.IdSource(rng.fork())
        self.state = master_state.initial(self._settings, ids, PID, "master.sim", now.timestamp())
        core = self.machine(ids, rng.fork())
        self._last_request = 0
        self._waiting: dict[int, End] = {}
        self._streams: dict[str, End] = {}
        self._messenger = messages.Messenger(self.world, self.name, self._peer_exited)
        self._driver = SimulatedDriver(self.world, self.name, core, self._perform, disk=self.disk)
        self.world.network.listen(PID.address, self._accept)
        self._driver.post(events.Started(self.disk.load()))

    def machine(
        self, ids: randomness.IdSource, rng: randomness.Rng
    ) -> base_machine.Machine[events.Event, effects.Effect]:
        """The machine of this life; tests put a broken one in its place."""
        return master_machine.Master(self.state, drf.DrfPolicy(self._settings, rng), ids)

    def halt(self) -> None:
        """See ``Node``."""
        self._messenger.close()

    def drivers(self) -> tuple[_Driver, ...]:
        """See ``Node``."""
        return (self._driver,)

    @property
    def timers(self) -> int:
        """Timers set."""
        return len(self._driver.timers)

    # what arrives

    def _accept(self, end: End) -> None:
        end.on_receive = lambda payload: self._receive(end, payload)

    def _receive(self, end: End, payload: object) -> None:
        if isinstance(payload, messages.Letter):
            message = messages.open_letter(payload)
            self._driver.post(events.MessageReceived(payload.sender, payload.receiver, message))
        elif isinstance(payload, exchanges.Request):
            self._request(end, payload)
        else:
            errors.unreachable(payload)

    def _peer_exited(self, address: str) -> None:
        self._driver.post(events.PeerExited(address))

    def _request(self, end: End, request: exchanges.Request) -> None:
        call = exchanges.unpack_call(request.body)
        problem = calls.validate(call)
        if problem is not None:
            text = f"Failed to validate scheduler::Call: {problem}"
            end.send(exchanges.Answer(400, text))
            return
        self._last_request += 1
        number = self._last_request
        self._waiting[number] = end
        if call.type is v1_scheduler.Call_Type.SUBSCRIBE:
            self._driver.post(events.SchedulerSubscribed(number, call, "application/json"))
        else:
            self._driver.post(events.SchedulerCalled(number, call, request.stream_id))

    # what goes out

    def _perform(self, effect: effects.Effect) -> None:
        match effect:
            case effects.SendMessage(receiver, message, sender):
                pid = PID if sender == PID.id else Upid(sender, PID.ip, PID.port)
                self._messenger.send(pid, receiver, message)
            case effects.SendEvent(stream_id, event):
                if end := self._streams.get(stream_id):
                    body = exchanges.pack_event(event, encode=self.world.encode)
                    end.send(exchanges.StreamRecord(body))
            case effects.Respond(request_id, status, body):
                self._waiting.pop(request_id).send(exchanges.Answer(status, body))
            case effects.OpenStream(request_id, stream_id):
                self._open(self._waiting.pop(request_id), stream_id)
            case effects.CloseStream(stream_id):
                if end := self._streams.pop(stream_id, None):
                    end.close()
            case effects.Link(target):
                self._messenger.link(target)
            case effects.Publish():
                pass  # nobody subscribes to the operators' stream here
            case base_machine.Persist() | base_machine.SetTimer() | base_machine.CancelTimer():
                errors.unreachable(effect)
            case _:
                assert_never(effect)

    def _open(self, end: End, stream_id: str) -> None:
        self._streams[stream_id] = end
        end.on_closed = lambda _reason: self._closed(stream_id)
        end.send(exchanges.StreamHead(stream_id))
        if end.is_closed:  # it ended while the machine was at it
            self._closed(stream_id)

    def _closed(self, stream_id: str) -> None:
        if self.is_up and self._streams.pop(stream_id, None):
            self._driver.post(events.StreamClosed(stream_id))
