"""The API with the real machine behind it, in memory: no socket, a scripted master, own clocks.

``world`` is the whole arrangement: ``await world.get("/v2/apps")`` asks the ASGI application,
``world.offer()`` and ``world.tell(...)`` play the master, ``world.calls`` is what it was sent.
"""

import asyncio
import contextlib
import urllib.parse
from dataclasses import dataclass, field

import msgspec
import pytest

from tepui.base import clock, randomness
from tepui.base import machine as base_machine
from tepui.marathon import effects, events
from tepui.marathon import machine as marathon_machine
from tepui.marathon.api import application, event_view, service
from tepui.marathon.settings import MarathonSettings
from tepui.net import driver, store
from tepui.wire.generated import v1, v1_scheduler

FRAMEWORK = v1.FrameworkID(value="framework-1")
AGENT = v1.AgentID(value="agent-1")


@dataclass
class Answer:
    """One response."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self):
        return msgspec.json.decode(self.body)


@dataclass
class Exchange:
    """One request under way, as a server would hold it."""

    chunks: list[bytes]
    out: asyncio.Queue = field(default_factory=asyncio.Queue)
    gone: asyncio.Event = field(default_factory=asyncio.Event)

    async def receive(self):
        if self.chunks:
            body = self.chunks.pop(0)
            return {"type": "http.request", "body": body, "more_body": bool(self.chunks)}
        await self.gone.wait()
        return {"type": "http.disconnect"}


class World:
    """See the module's docstring."""

    def __init__(self, settings=None, **api):
        self.machine = marathon_machine.Marathon(
            settings or MarathonSettings(min_revive_offers_interval=clock.MILLISECOND),
            randomness.Rng(1),
        )
        self.state = self.machine.state
        self.store = store.MemoryStore()
        self.calls: list[v1_scheduler.Call] = []
        self.checks: list[object] = []
        self.mono = 1_000 * clock.SECOND
        self.wall = 1_433_145_600 * clock.SECOND
        self.failures: list[BaseException] = []
        self.silent = False
        self.driver = driver.MachineDriver(
            self.machine, self.store, self._perform, fatal=self.failures.append, clock=self.now
        )
        self.service = service.Service(
            self.state,
            self.driver.post,
            service.ApiSettings(address="marathon.example:8080", master="m:5050", **api),
            self.now,
        )
        self.app = application.application(self.service)
        self.driver.post(events.Recovered({}))
        self._offers = 0

    def now(self):
        return clock.Now(clock.Instant(self.mono), self.wall)

    def advance(self, seconds):
        self.mono += round(seconds * clock.SECOND)
        self.wall += round(seconds * clock.SECOND)

    def _perform(self, effect):
        match effect:
            case effects.Call(call):
                self.calls.append(call)
            case effects.Reply():
                if not self.silent:
                    self.service.reply(effect)
            case effects.Publish():
                self.service.hub.publish(event_view.event(effect))
            case effects.StartHealthCheck() | effects.StopHealthChecks():
                self.checks.append(effect)
            case effects.UpdateFramework():
                pass
            case base_machine.Persist():
                raise AssertionError("the driver keeps these")

    # the master

    def tell(self, **event):
        """Deliver a scheduler event."""
        (name,) = event
        kind = v1_scheduler.Event_Type[name.upper()]
        self.driver.post(events.SchedulerEvent(v1_scheduler.Event(type=kind, **event)))

    async def subscribe(self):
        self.tell(
            subscribed=v1_scheduler.Event_Subscribed(
                framework_id=FRAMEWORK,
                master_info=v1.MasterInfo(id="m", ip=0, port=5050, hostname="m.example"),
            )
        )
        await self.driver.settle()

    async def offer(self, cpus=8.0, mem=8192.0):
        """Offer an agent's resources; returns the tasks launched on it."""
        self._offers += 1
        before = len(self.calls)
        scalars = {"cpus": cpus, "mem": mem, "disk": 10_000.0}
        allocation = v1.Resource_AllocationInfo(role="*")
        resources = [
            v1.Resource(
                name=name,
                type=v1.Value_Type.SCALAR,
                scalar=v1.Value_Scalar(value=value),
                role="*",
                allocation_info=allocation,
            )
            for name, value in scalars.items()
        ]
        ports = v1.Value_Ranges(range=(v1.Value_Range(begin=31000, end=32000),))
        resources.append(
            v1.Resource(
                name="ports",
                type=v1.Value_Type.RANGES,
                ranges=ports,
                role="*",
                allocation_info=allocation,
            )
        )
        offer = v1.Offer(
            id=v1.OfferID(value=f"offer-{self._offers}"),
            framework_id=FRAMEWORK,
            agent_id=AGENT,
            hostname="agent.example",
            resources=tuple(resources),
            allocation_info=allocation,
        )
        self.tell(offers=v1_scheduler.Event_Offers(offers=(offer,)))
        await self.driver.settle()
        return [
            task
            for call in self.calls[before:]
            if call.accept
            for operation in call.accept.operations
            if operation.launch
            for task in operation.launch.task_infos
        ]

    async def update(self, task_id, state, **more):
        """Deliver a status update of a task."""
        status = v1.TaskStatus(
            task_id=v1.TaskID(value=task_id),
            state=v1.TaskState[state],
            agent_id=AGENT,
            uuid=b"0123456789abcdef",
            timestamp=self.wall / 1e9,
            **more,
        )
        self.tell(update=v1_scheduler.Event_Update(status=status))
        await self.driver.settle()

    async def run_all(self):
        """Offer until nothing more is launched, and let everything run; returns the task ids."""
        launched = []
        while tasks := await self.offer():
            for task in tasks:
                launched.append(task.task_id.value)
                await self.update(task.task_id.value, "TASK_RUNNING")
        return launched

    @property
    def killed(self):
        """Tasks that the master was told to kill."""
        return [call.kill.task_id.value for call in self.calls if call.kill]

    # the clients

    def exchange(self, method, target, body=b"", headers=()):
        """Begin a request; returns it and the task that serves it."""
        path, _, query = target.partition("?")
        chunks = body if isinstance(body, list) else [body]
        exchange = Exchange(list(chunks))
        scope = {
            "type": "http",
            "asgi": {"version": "3.0", "spec_version": "2.3"},
            "http_version": "1.1",
            "method": method,
            "scheme": "http",
            "path": urllib.parse.unquote(path),
            "raw_path": path.encode(),
            "query_string": query.encode(),
            "root_path": "",
            "headers": [(k.lower().encode(), v.encode()) for k, v in dict(headers).items()],
            "client": ("192.0.2.7", 40000),
            "server": ("marathon.example", 8080),
        }
        task = asyncio.ensure_future(self.app(scope, exchange.receive, exchange.out.put))
        return exchange, task

    async def ask(self, method, target, body=b"", headers=()):
        """A whole request; ``body`` may be JSON values, bytes, or a list of chunks."""
        if not isinstance(body, bytes) and not (
            isinstance(body, list) and body and isinstance(body[0], bytes)
        ):
            body = msgspec.json.encode(body)
        exchange, task = self.exchange(method, target, body, headers)
        await task
        start = exchange.out.get_nowait()
        parts = []
        while not exchange.out.empty():
            parts.append(exchange.out.get_nowait().get("body", b""))
        names = {name.decode(): value.decode() for name, value in start["headers"]}
        return Answer(start["status"], names, b"".join(parts))

    async def get(self, target, **headers):
        return await self.ask("GET", target, headers={"accept": "application/json", **headers})

    async def post(self, target, body):
        return await self.ask("POST", target, body)

    async def put(self, target, body):
        return await self.ask("PUT", target, body)

    async def patch(self, target, body):
        return await self.ask("PATCH", target, body)

    async def delete(self, target):
        return await self.ask("DELETE", target)

    async def create(self, **fields):
        """Post an app and expect success."""
        answer = await self.post("/v2/apps", {"id": "/x", "cmd": "sleep 100", "mem": 32} | fields)
        assert answer.status == 201, answer.body
        return answer.json

    async def running(self, **fields):
        """An app all of whose instances run; returns their task ids."""
        await self.create(**fields)
        return await self.run_all()

    async def close(self):
        self.service.close()
        await self.driver.close()


@contextlib.asynccontextmanager
async def make_world(**options):
    """A world with other settings than the fixture's."""
    world = World(**options)
    await world.subscribe()
    yield world
    await world.close()
    assert not world.failures, world.failures


@pytest.fixture
async def world():
    async with make_world() as it:
        yield it


@pytest.fixture
def worlds():
    """``async with worlds(body_max=10) as world``."""
    return make_world
