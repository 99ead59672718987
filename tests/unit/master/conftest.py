"""A bare master on virtual time, with scripted schedulers and agents around it.

Every step is followed by the invariants. What the master asked of its shell is in ``effects``;
schedulers and agents keep what was sent to them.
"""

import itertools
from dataclasses import dataclass, field
from typing import Any

import msgspec
import pytest

from tepui.base import clock, machine, randomness
from tepui.master import effects, events, invariants
from tepui.master import machine as master_machine
from tepui.master.allocator.drf import DrfPolicy
from tepui.master.settings import MasterSettings
from tepui.master.state import State
from tepui.model import text
from tepui.wire import resources as wire_resources
from tepui.wire.generated import internal, v1, v1_scheduler
from tepui.wire.libprocess import Upid

MASTER_ID = "11111111-2222-4333-8444-555555555555"
CAPABILITIES = ("MULTI_ROLE", "PARTITION_AWARE", "TASK_KILLING_STATE", "RESERVATION_REFINEMENT")
AGENT_CAPABILITIES = (
    "MULTI_ROLE",
    "HIERARCHICAL_ROLE",
    "RESERVATION_REFINEMENT",
    "TASK_RESOURCE_LIMITS",
)
#: What an agent needs that performs operations and tells how they end.
OPERATING = (
    *AGENT_CAPABILITIES,
    "RESOURCE_PROVIDER",
    "RESIZE_VOLUME",
    "AGENT_OPERATION_FEEDBACK",
)
Call = v1_scheduler.Call_Type


def resources(written):
    """Wire resources from their text form."""
    return wire_resources.to_wire(text.parse(written))


def task_info(task_id, agent_id, written="cpus:1;mem:32", **more):
    """A command task."""
    fields: dict[str, Any] = {"command": v1.CommandInfo(value="sleep 1000")} | more
    return v1.TaskInfo(
        name=task_id,
        task_id=v1.TaskID(value=task_id),
        agent_id=v1.AgentID(value=agent_id),
        resources=resources(written),
        **fields,
    )


def launch(*infos):
    """A LAUNCH operation."""
    return v1.Offer_Operation(
        type=v1.Offer_Operation_Type.LAUNCH, launch=v1.Offer_Operation_Launch(task_infos=infos)
    )


@dataclass
class Scheduler:
    """A framework's scheduler on its stream."""

    cluster: "Cluster"
    info: v1.FrameworkInfo
    id: str = ""
    stream_id: str = ""
    is_closed: bool = False
    events: list = field(default_factory=list)

    def receive(self, event):
        if event.subscribed is not None:
            self.id = event.subscribed.framework_id.value
        self.events.append(event)

    def take(self, kind):
        """Remove and return the events of one type so far."""
        found = [event for event in self.events if event.type == kind]
        self.events = [event for event in self.events if event.type != kind]
        return found

    def offers(self):
        """Offers received since last asked."""
        return [offer for event in self.take("OFFERS") for offer in event.offers.offers]

    def statuses(self):
        """Statuses received since last asked."""
        return [event.update.status for event in self.take("UPDATE")]

    def call(self, kind, **body):
        """Make a call; returns the Respond effect."""
        call = v1_scheduler.Call(
            framework_id=v1.FrameworkID(value=self.id), type=Call(kind), **body
        )
        number = next(self.cluster.numbers)
        asked = self.cluster.step(events.SchedulerCalled(number, call, self.stream_id))
        (answer,) = [one for one in asked if isinstance(one, effects.Respond)]
        assert answer.request_id == number
        return answer

    def accept(self, offers, *operations, refuse=0.0):
        return self.call(
            "ACCEPT",
            accept=v1_scheduler.Call_Accept(
                offer_ids=tuple(offer.id for offer in offers),
                operations=operations,
                filters=v1.Filters(refuse_seconds=refuse),
            ),
        )

    def decline(self, offers, refuse=0.0):
        return self.call(
            "DECLINE",
            decline=v1_scheduler.Call_Decline(
                offer_ids=tuple(offer.id for offer in offers),
                filters=v1.Filters(refuse_seconds=refuse),
            ),
        )

    def acknowledge(self, status):
        return self.call(
            "ACKNOWLEDGE",
            acknowledge=v1_scheduler.Call_Acknowledge(
                agent_id=status.agent_id, task_id=status.task_id, uuid=status.uuid
            ),
        )

    def kill(self, task_id, agent_id=None):
        agent = v1.AgentID(value=agent_id) if agent_id else None
        return self.call(
            "KILL",
            kill=v1_scheduler.Call_Kill(task_id=v1.TaskID(value=task_id), agent_id=agent),
        )

    def reconcile(self, *tasks):
        return self.call(
            "RECONCILE",
            reconcile=v1_scheduler.Call_Reconcile(
                tasks=tuple(
                    v1_scheduler.Call_Reconcile_Task(
                        task_id=v1.TaskID(value=task_id),
                        agent_id=v1.AgentID(value=agent_id) if agent_id else None,
                    )
                    for task_id, agent_id in tasks
                )
            ),
        )

    def launch(self, *task_ids, written="cpus:1;mem:32"):
        """Launch tasks on the first offer there is; returns its agent's id."""
        self.cluster.advance(1)
        offer = self.offers()[0]
        agent_id = offer.agent_id.value
        self.accept([offer], launch(*(task_info(one, agent_id, written) for one in task_ids)))
        return agent_id

    def disconnect(self):
        self.is_closed = True
        self.cluster.step(events.StreamClosed(self.stream_id))


@dataclass
class Agent:
    """An agent that does what the test says."""

    cluster: "Cluster"
    info: v1.AgentInfo
    pid: Upid
    id: str = ""
    messages: list = field(default_factory=list)
    answers_pings: bool = True
    capabilities: tuple = AGENT_CAPABILITIES
    #: Version of its resources; None says none.
    version: bytes | None = None
    #: What it remembers of reservations and volumes.
    checkpointed: tuple = ()

    def receive(self, sender, message):
        self.messages.append(message)
        match message:
            case internal.SlaveRegisteredMessage():
                self.id = message.slave_id.value
            case internal.PingSlaveMessage() if self.answers_pings:
                self.cluster.queue(
                    events.MessageReceived(self.pid, sender, internal.PongSlaveMessage())
                )

    def take(self, kind):
        """Remove and return the messages of one class so far."""
        found = [one for one in self.messages if isinstance(one, kind)]
        self.messages = [one for one in self.messages if not isinstance(one, kind)]
        return found

    def say(self, message):
        return self.cluster.step(events.MessageReceived(self.pid, "master", message))

    def register(self):
        return self.say(internal.RegisterSlaveMessage(slave=self.info, **self._fields()))

    def reregister(self, tasks=(), frameworks=(), executors=()):
        info = msgspec.structs.replace(self.info, id=v1.AgentID(value=self.id))
        return self.say(
            internal.ReregisterSlaveMessage(
                slave=info,
                tasks=tuple(tasks),
                frameworks=tuple(frameworks),
                executor_infos=tuple(executors),
                **self._fields(),
            )
        )

    def _fields(self):
        version = None if self.version is None else v1.UUID(value=self.version)
        fields: dict[str, Any] = {
            "version": "1.12.0",
            "agent_capabilities": _capabilities(self.capabilities),
            "checkpointed_resources": self.checkpointed,
            "resource_version_uuid": version,
        }
        return fields

    def update(self, framework_id, task_id, state, *, latest=None, uuid=None, **more):
        """Send a status update; returns its status."""
        uuid = self.cluster.ids.uuid_bytes() if uuid is None else uuid
        timestamp = self.cluster.now().timestamp()
        status = v1.TaskStatus(
            task_id=v1.TaskID(value=task_id),
            state=v1.TaskState(state),
            source=v1.TaskStatus_Source.SOURCE_EXECUTOR,
            agent_id=v1.AgentID(value=self.id),
            timestamp=timestamp,
            uuid=uuid,
            **more,
        )
        self.say(
            internal.StatusUpdateMessage(
                update=internal.StatusUpdate(
                    framework_id=v1.FrameworkID(value=framework_id),
                    executor_id=v1.ExecutorID(value=task_id),
                    slave_id=v1.AgentID(value=self.id),
                    status=status,
                    timestamp=timestamp,
                    uuid=uuid,
                    latest_state=v1.TaskState(latest or state),
                ),
                pid=str(self.pid),
            )
        )
        return status

    def exit(self):
        """The connection to the agent breaks."""
        self.answers_pings = False
        self.cluster.step(events.PeerExited(self.pid.address))


def _capabilities(names):
    return tuple(v1.AgentInfo_Capability(type=v1.AgentInfo_Capability_Type(name)) for name in names)


class Cluster:
    """A master, its clock, and everybody who talks to it."""

    task_info = staticmethod(task_info)
    launch = staticmethod(launch)
    resources = staticmethod(resources)

    def __init__(self, registry=None, seed=1, **settings):
        self.settings = MasterSettings(**settings)
        self.ids = randomness.IdSource(randomness.Rng(seed))
        self.mono = 0
        self.numbers = itertools.count(1)
        self.registry = dict(registry or {})
        self.timers = {}
        self.effects = []
        self.agents = {}
        self.schedulers = {}
        self._queue = []
        self._is_stepping = False
        self.state = State(
            settings=self.settings,
            id=MASTER_ID,
            pid=Upid("master", "10.0.0.1", 5050),
            master_info=v1.MasterInfo(id=MASTER_ID, ip=16777226, port=5050),
            start_time=1.0,
            elected_time=1.0,
        )
        policy = DrfPolicy(self.settings, randomness.Rng(seed + 1))
        self.master = master_machine.Master(self.state, policy, self.ids)
        self.step(events.Started(dict(self.registry)))

    def now(self):
        return clock.Now(clock.Instant(self.mono), 1_700_000_000_000_000_000 + self.mono)

    def step(self, event):
        """One step with all its consequences; returns its effects."""
        asked = self.master.step(self.now(), event)
        for effect in asked:
            self._perform(effect)
        invariants.check_invariants(self.state)
        self.effects.extend(asked)
        while self._queue and not self._is_stepping:
            self._is_stepping = True
            self.step(self._queue.pop(0))
            self._is_stepping = False
        return asked

    def queue(self, event):
        self._queue.append(event)

    def _perform(self, effect):
        match effect:
            case machine.SetTimer(key, delay):
                self.timers.pop(key, None)
                self.timers[key] = self.mono + delay
            case machine.CancelTimer(key):
                self.timers.pop(key, None)
            case machine.Persist(key, None):
                self.registry.pop(key, None)
            case machine.Persist(key, value):
                self.registry[key] = value
            case effects.OpenStream(request_id, stream_id):
                scheduler = self.schedulers[request_id]
                scheduler.stream_id = stream_id
                self.schedulers[stream_id] = scheduler
            case effects.SendEvent(stream_id, event):
                self.schedulers[stream_id].receive(event)
            case effects.CloseStream(stream_id):
                self.schedulers[stream_id].is_closed = True
            case effects.SendMessage(receiver, message, sender):
                if receiver in self.agents:
                    self.agents[receiver].receive(sender, message)

    def advance(self, seconds):
        """Let time pass, firing the timers that become due."""
        end = self.mono + round(seconds * clock.SECOND)
        while True:
            key = min(self.timers, key=lambda one: self.timers[one], default=None)
            if key is None or self.timers[key] > end:
                break
            self.mono = max(self.mono, self.timers.pop(key))
            self.step(machine.TimerFired(key))
        self.mono = end

    def settle(self):
        """Fire what is due now."""
        self.advance(0)

    def subscribe(self, roles=("dev",), capabilities=CAPABILITIES, suppressed=(), **info):
        """A scheduler subscribes; refused or not, it is returned."""
        fields: dict[str, Any] = {
            "user": "root",
            "name": "test",
            "checkpoint": True,
            "failover_timeout": 60.0,
        }
        fields |= {"roles": tuple(roles)} if "MULTI_ROLE" in capabilities else {}
        fields |= info
        record = v1.FrameworkInfo(
            capabilities=tuple(
                v1.FrameworkInfo_Capability(type=v1.FrameworkInfo_Capability_Type(name))
                for name in capabilities
            ),
            **fields,
        )
        number = next(self.numbers)
        scheduler = self.scheduler(record, number)
        call = v1_scheduler.Call(
            framework_id=record.id,
            type=Call.SUBSCRIBE,
            subscribe=v1_scheduler.Call_Subscribe(
                framework_info=record, suppressed_roles=tuple(suppressed)
            ),
        )
        self.step(events.SchedulerSubscribed(number, call, "application/json"))
        return scheduler

    def scheduler(self, info, number):
        """A scheduler that request ``number`` will subscribe."""
        self.schedulers[number] = scheduler = Scheduler(self, info)
        return scheduler

    def resubscribe(self, scheduler, **changes):
        """The same framework subscribes on a new stream."""
        return self.resubscribe_as(
            msgspec.structs.replace(
                scheduler.info, id=v1.FrameworkID(value=scheduler.id), **changes
            )
        )

    def resubscribe_as(self, info):
        """A framework that has an id subscribes on a new stream."""
        number = next(self.numbers)
        again = self.scheduler(info, number)
        again.id = info.id.value
        call = v1_scheduler.Call(
            framework_id=info.id,
            type=Call.SUBSCRIBE,
            subscribe=v1_scheduler.Call_Subscribe(framework_info=info),
        )
        self.step(events.SchedulerSubscribed(number, call, "application/json"))
        return again

    def new_agent(self, written="cpus:4;mem:1024;ports:[31000-31100]", host="a1", ip="10.0.0.2"):
        """An agent that has not registered yet."""
        info = v1.AgentInfo(hostname=host, port=5051, resources=resources(written), checkpoint=True)
        agent = Agent(self, info, Upid("slave(1)", ip, 5051))
        self.agents[agent.pid] = agent
        return agent

    def add_operating_agent(self, **about):
        """A registered agent that performs operations."""
        agent = self.new_agent(**about)
        agent.capabilities, agent.version = OPERATING, self.ids.uuid_bytes()
        agent.register()
        return agent

    def add_agent(self, **about):
        """A registered agent."""
        agent = self.new_agent(**about)
        agent.register()
        return agent

    def restart(self, **settings):
        """Another master on the same registry, with the same agents and nobody subscribed."""
        other = Cluster(self.registry, seed=self.ids.uuid_bytes()[0], **settings)
        other.state.id = self.ids.uuid()
        for agent in self.agents.values():
            agent.cluster = other
            other.agents[agent.pid] = agent
        other.mono = self.mono
        return other


@pytest.fixture
def cluster():
    return Cluster()


@pytest.fixture
def make_cluster():
    return Cluster
