"""A master without sockets, as its operators see it: the machine behind the real endpoints.

Agents and schedulers are messages that a test makes up; what the master sends them is kept.
"""

import inspect
import itertools
import json
from typing import Any

from tepui.base import clock, errors, machine, randomness
from tepui.base.clock import Instant, Now
from tepui.master import effects, events, invariants
from tepui.master import machine as master_machine
from tepui.master.allocator.drf import DrfPolicy
from tepui.master.api import exchanges, logging_level, operator, reads, v0_writes
from tepui.master.settings import MasterSettings
from tepui.master.state import State
from tepui.net import files, http_messages, router
from tepui.wire import recordio
from tepui.wire.generated import internal, v1, v1_scheduler
from tepui.wire.libprocess import Upid

WALL_NS = 1_795_353_837_000_000_000


class Stream:
    """The body of a streaming answer, as its reader gets it."""

    def __init__(self):
        self._decoder = recordio.Decoder()
        self.records: list[Any] = []
        self.closed = False
        self.buffered = 0
        self._on_close = lambda: None

    def write(self, data):
        self.records += [json.loads(one) for one in self._decoder.feed(data)]

    def close(self):
        self.closed = True

    abort = close

    def on_close(self, callback):
        self._on_close = callback

    def leave(self):
        self._on_close()

    async def drained(self):
        return

    def take(self):
        """What came since last asked."""
        taken, self.records = self.records, []
        return taken


class Operators:
    """The endpoints over a machine on virtual time."""

    def __init__(self, state: State | None = None, registry=None, **settings):
        self.mono = 0
        self.registry: dict[str, bytes] = dict(registry or {})
        self.timers: dict[Any, int] = {}
        self.sent: list[tuple[Upid, Any]] = []
        #: Events of schedulers, by stream.
        self.events: dict[str, list[Any]] = {}
        self._numbers = itertools.count(1_000_000)
        self.state = state or State(
            settings=MasterSettings(**settings),
            id="master",
            pid=Upid("master", "127.0.0.1", 15050),
            master_info=v1.MasterInfo(id="master", ip=16777343, port=15050, hostname="localhost"),
            start_time=1.0,
            elected_time=1.0,
        )
        self.policy = policy = DrfPolicy(self.state.settings, randomness.Rng(1))
        ids = randomness.IdSource(randomness.Rng(2))
        self._machine = master_machine.Master(self.state, policy, ids)
        self._exchanges = exchanges.Exchanges(
            lambda stream_id: self.step(events.StreamClosed(stream_id))
        )
        self.routes = router.Router("master")
        self.tree = files.FileTree()
        self.level = logging_level.LoggingLevel()
        pages = reads.ReadApi(lambda: self.state, self.now, allocator=policy)
        pages.add_routes(self.routes)
        calls = operator.OperatorApi(
            self.step,
            self._exchanges,
            lambda: self.state,
            metrics=pages.figures,
            tree=self.tree,
            inverse_offers=policy,
            level=self.level,
        )
        calls.add_routes(self.routes)
        self.level.add_routes(self.routes)
        v0_writes.WriteApi(calls.change, lambda: self.state, policy).add_routes(self.routes)
        if state is None:
            self.step(events.Started(dict(self.registry)))

    def now(self):
        return Now(Instant(self.mono), WALL_NS + self.mono)

    def step(self, event):
        for effect in self._machine.step(self.now(), event):
            self._perform(effect)
        invariants.check_invariants(self.state)

    def _perform(self, effect):
        match effect:
            case machine.Persist(key, None):
                self.registry.pop(key, None)
            case machine.Persist(key, bytes() as value):
                self.registry[key] = value
            case machine.SetTimer(key, delay):
                self.timers[key] = self.mono + delay
            case machine.CancelTimer(key):
                self.timers.pop(key, None)
            case effects.Respond(request_id) if request_id < 1_000_000:
                self._exchanges.respond(effect)
            case effects.OpenStream(request_id, stream_id) if request_id >= 1_000_000:
                self.events[stream_id] = []
            case effects.OpenStream():
                self._exchanges.open(effect)
            case effects.SendEvent(stream_id, event):
                self.events[stream_id].append(event)
            case effects.Publish():
                self._exchanges.publish(effect)
            case effects.CloseStream():
                self._exchanges.close(effect)
            case effects.SendMessage(receiver, message):
                self.sent.append((receiver, message))

    def advance(self, seconds):
        end = self.mono + clock.seconds(seconds)
        while self.timers and (key := min(self.timers, key=lambda one: self.timers[one])):
            if self.timers[key] > end:
                break
            self.mono = max(self.mono, self.timers.pop(key))
            self.step(machine.TimerFired(key))
        self.mono = end

    async def ask(self, method, target, body: bytes | str = b"", headers=()) -> Any:
        """Make a request; the answer, with a ``Stream`` opened if it is one."""
        data = body if isinstance(body, bytes) else body.encode()
        lines = [(key.encode(), value.encode()) for key, value in headers]
        request = http_messages.Request(
            method, target, http_messages.Headers(lines), data, ("127.0.0.1", 1)
        )
        try:
            answer = self.routes(request)
            if inspect.isawaitable(answer):
                answer = await answer
        except errors.TepuiError as error:
            return http_messages.from_error(error)
        return answer

    async def call(self, kind, **body) -> Any:
        """Make an operator call; its answer."""
        headers = (("Content-Type", "application/json"), ("Accept", "application/json"))
        return await self.ask("POST", "/api/v1", json.dumps({"type": kind} | body), headers)

    async def follow(self) -> Stream:
        """Subscribe; the stream."""
        answer: Any = await self.call("SUBSCRIBE")
        stream = Stream()
        answer.on_open(stream)
        return stream

    # --- those around ---

    def say(self, pid, message):
        """A message of an agent."""
        self.step(events.MessageReceived(pid, "master", message))

    def told(self, kind):
        """Messages of a class that the master sent since last asked."""
        found = [one for _, one in self.sent if isinstance(one, kind)]
        self.sent = [one for one in self.sent if not isinstance(one[1], kind)]
        return found

    def subscribe(self, info):
        """A scheduler subscribes; its stream id."""
        call = v1_scheduler.Call(
            framework_id=info.id,
            type=v1_scheduler.Call_Type.SUBSCRIBE,
            subscribe=v1_scheduler.Call_Subscribe(framework_info=info),
        )
        self.step(events.SchedulerSubscribed(next(self._numbers), call, "application/json"))
        return list(self.events)[-1]

    def scheduler_calls(self, stream_id, call):
        self.step(events.SchedulerCalled(next(self._numbers), call, stream_id))

    def register(self, pid, info, capabilities=("MULTI_ROLE", "RESERVATION_REFINEMENT")):
        kinds = tuple(
            v1.AgentInfo_Capability(type=v1.AgentInfo_Capability_Type(one)) for one in capabilities
        )
        self.say(
            pid,
            internal.RegisterSlaveMessage(slave=info, version="1.12.0", agent_capabilities=kinds),
        )
        return next(one.id for one in self.state.agents.values() if one.pid == pid)
