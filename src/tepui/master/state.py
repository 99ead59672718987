"""Everything a master knows: plain records with explicit indices.

Only the handlers that ``machine.py`` lists change these; the read API renders them and never
writes. What is rarely read (a task's labels, container, discovery) is kept encoded in ``cold``, as
measured in DESIGN section 4: a running task costs its slim record and a few hundred bytes.
"""

from collections import OrderedDict, deque
from dataclasses import dataclass, field

from tepui.base import randomness
from tepui.master.settings import MESOS_VERSION, MasterSettings
from tepui.model.attributes import Attributes
from tepui.model.resources import Resources
from tepui.security import crammd5, viewing
from tepui.wire.generated import v1, v1_maintenance, v1_quota, v1_scheduler
from tepui.wire.libprocess import Upid


@dataclass(slots=True)
class Task:
    """One task, from ACCEPT until the terminal update is acknowledged; then it is history."""

    id: str
    name: str
    framework_id: str
    agent_id: str
    #: Empty for a command task, as the endpoints show it.
    executor_id: str
    #: Role the resources are allocated to.
    role: str
    resources: Resources
    #: Newest state known, from ``latest_state``; resources are released when it is terminal.
    state: v1.TaskState
    #: State and uuid of the newest update forwarded to the framework; None before the first.
    update_state: v1.TaskState | None = None
    update_uuid: bytes | None = None
    #: One entry per consecutive state, without ``data`` (spec Appendix A 19).
    statuses: list[v1.TaskStatus] = field(default_factory=list[v1.TaskStatus])
    #: ``mesos.v1.Task`` as protobuf, without state and statuses: what only endpoints read.
    cold: bytes = b""


@dataclass(slots=True)
class Executor:
    """A custom executor on an agent; command tasks have none here."""

    info: v1.ExecutorInfo
    #: Role the resources are allocated to.
    role: str
    resources: Resources


@dataclass(slots=True)
class Offer:
    """Resources of one agent, held for one framework and role until used or returned."""

    id: str
    framework_id: str
    agent_id: str
    role: str
    resources: Resources


@dataclass(slots=True)
class Operation:
    """An operation that an agent was asked for, until its end is acknowledged."""

    uuid: bytes
    info: v1.Offer_Operation
    agent_id: str
    #: None when an operator asked for it.
    framework_id: str | None
    #: PENDING until the agent says more.
    latest: v1.OperationStatus
    #: What the agent said, oldest first, each state once.
    statuses: list[v1.OperationStatus] = field(default_factory=list[v1.OperationStatus])
    #: The agent has told what it has since it was asked: nothing is taken for granted any more.
    settled: bool = False

    @property
    def id(self) -> str | None:
        """The name its framework gave it, when it wants to hear of it."""
        return self.info.id.value if self.info.id else None


@dataclass(slots=True)
class Framework:
    """A framework, connected or not. Invariant: ``active`` implies ``connected``."""

    id: str
    info: v1.FrameworkInfo
    capabilities: frozenset[str]
    #: Roles subscribed to; of an old-style framework its one ``role``.
    roles: tuple[str, ...]
    suppressed: set[str] = field(default_factory=set[str])
    offer_constraints: v1_scheduler.OfferConstraints | None = None
    connected: bool = False
    active: bool = False
    #: Known from agents after a master restart, not yet subscribed again.
    recovered: bool = False
    stream_id: str | None = None
    #: Seconds since the epoch; 0 while it never was.
    registered_time: float = 0.0
    reregistered_time: float = 0.0
    unregistered_time: float = 0.0
    tasks: dict[str, Task] = field(default_factory=dict[str, Task])
    unreachable_tasks: OrderedDict[str, Task] = field(default_factory=OrderedDict[str, Task])
    completed_tasks: deque[Task] = field(default_factory=deque[Task])
    offers: dict[str, Offer] = field(default_factory=dict[str, Offer])
    #: Operations that it gave an id, by that id.
    operations: dict[str, Operation] = field(default_factory=dict[str, Operation])
    #: agent id -> executor id -> executor
    executors: dict[str, dict[str, Executor]] = field(
        default_factory=dict[str, dict[str, Executor]]
    )

    def can(self, capability: str) -> bool:
        """Whether the framework declared the capability, e.g. ``PARTITION_AWARE``."""
        return capability in self.capabilities


@dataclass(slots=True)
class Authentication:
    """A CRAM-MD5 exchange under way."""

    #: The process that wants to be known by a principal.
    subject: Upid
    #: The process that speaks for it.
    speaker: Upid
    session: crammd5.ServerSession


@dataclass(slots=True)
class Drain:
    """How far the draining of an agent is; kept while the agent is away."""

    config: v1.DrainConfig
    state: v1.DrainState = v1.DrainState.DRAINING
    #: Seconds since the epoch; 0 when an earlier master began it.
    started: float = 0.0


@dataclass(slots=True)
class Agent:
    """A registered agent. Invariant: offered + used of it never exceed ``total``."""

    id: str
    info: v1.AgentInfo
    pid: Upid
    version: str
    capabilities: frozenset[str]
    total: Resources
    attributes: Attributes
    #: Where its HTTP endpoints are; part of every offer.
    url: v1.URL
    registered_time: float
    reregistered_time: float = 0.0
    #: The socket stands; a disconnected agent keeps its tasks and gets no offers.
    connected: bool = True
    #: Offers may be made of it.
    active: bool = True
    #: Taken out of service by the operator.
    deactivated: bool = False
    #: The same record as in ``State.drains``.
    drain: Drain | None = None
    resource_version_uuid: bytes | None = None
    #: framework id -> task id -> task, including terminal ones not yet acknowledged.
    tasks: dict[str, dict[str, Task]] = field(default_factory=dict[str, dict[str, Task]])
    #: framework id -> executor id -> executor
    executors: dict[str, dict[str, Executor]] = field(
        default_factory=dict[str, dict[str, Executor]]
    )
    #: framework id -> resources of its live tasks and executors here.
    used: dict[str, Resources] = field(default_factory=dict[str, Resources])
    offers: dict[str, Offer] = field(default_factory=dict[str, Offer])
    #: By uuid; those of removed frameworks and of operators, too.
    operations: dict[bytes, Operation] = field(default_factory=dict[bytes, Operation])
    #: framework id -> ids of tasks asked to be killed, repeated when the agent comes back.
    killed: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    #: Process id of its ping sender, ``slave-observer(N)``.
    observer: str = ""
    #: Pings in a row that were not answered before the next was due.
    pings_missed: int = 0
    #: A pong came since the last ping.
    ponged: bool = True

    @property
    def machine(self) -> v1.MachineID:
        """The machine it runs on, as maintenance schedules name it."""
        return v1.MachineID(hostname=self.info.hostname.lower(), ip=self.pid.ip)


@dataclass(slots=True)
class State:
    """The master's whole memory."""

    settings: MasterSettings
    #: UUID of this life; prefix of every id it gives out.
    id: str
    pid: Upid
    master_info: v1.MasterInfo
    start_time: float
    elected_time: float
    frameworks: dict[str, Framework] = field(default_factory=dict[str, Framework])
    #: Framework by the stream it is subscribed on.
    streams: dict[str, Framework] = field(default_factory=dict[str, Framework])
    completed_frameworks: OrderedDict[str, Framework] = field(
        default_factory=OrderedDict[str, Framework]
    )
    agents: dict[str, Agent] = field(default_factory=dict[str, Agent])
    #: Agents by ``ip:port`` and then by the name of their process there.
    agents_by_address: dict[str, dict[str, Agent]] = field(
        default_factory=dict[str, dict[str, Agent]]
    )
    #: Agent id by the process id of its ping sender.
    observers: dict[str, str] = field(default_factory=dict[str, str])
    #: In the registry, not yet returned after this master started.
    recovered_agents: dict[str, v1.AgentInfo] = field(default_factory=dict[str, v1.AgentInfo])
    #: Agent id -> wall time in nanoseconds when it was marked so. Oldest first, bounded.
    unreachable_agents: OrderedDict[str, int] = field(default_factory=OrderedDict[str, int])
    gone_agents: OrderedDict[str, int] = field(default_factory=OrderedDict[str, int])
    removed_agents: OrderedDict[str, int] = field(default_factory=OrderedDict[str, int])
    offers: dict[str, Offer] = field(default_factory=dict[str, Offer])
    #: Weights that operators gave to roles; other roles weigh 1.
    weights: dict[str, float] = field(default_factory=dict[str, float])
    #: By role.
    quotas: dict[str, v1_quota.QuotaConfig] = field(default_factory=dict[str, v1_quota.QuotaConfig])
    #: Planned maintenance, and the same by machine.
    schedule: v1_maintenance.Schedule = field(default_factory=v1_maintenance.Schedule)
    unavailability: dict[v1.MachineID, v1.Unavailability] = field(
        default_factory=dict[v1.MachineID, v1.Unavailability]
    )
    #: Machines of the schedule whose maintenance has begun.
    down_machines: set[v1.MachineID] = field(default_factory=set[v1.MachineID])
    #: Agents being or having been drained, here or away.
    drains: dict[str, Drain] = field(default_factory=dict[str, Drain])
    #: Those among them that are not empty yet.
    draining: set[str] = field(default_factory=set[str])
    #: Agents taken out of service by an operator, here or away.
    deactivated_agents: set[str] = field(default_factory=set[str])
    #: Streams of operators that follow the master's events and their principals, oldest first.
    subscribers: dict[str, str | None] = field(default_factory=dict[str, str | None])
    next_framework: int = 0
    next_agent: int = 0
    next_offer: int = 0
    next_observer: int = 1
    #: Agents to allocate in the next run; None is all of them.
    candidates: set[str] | None = field(default_factory=set[str])
    #: The timer of that run is set.
    allocation_due: bool = False
    #: Counters under the original's metric names, without the ``master/`` prefix.
    counters: dict[str, int] = field(default_factory=dict[str, int])
    #: CRAM-MD5 exchanges under way, by the name of our process in them.
    authentications: dict[str, Authentication] = field(default_factory=dict[str, Authentication])
    #: Principals of processes that proved who they are, as long as their connection stands.
    authenticated: dict[Upid, str] = field(default_factory=dict[Upid, str])
    next_authentication: int = 1
    #: Whom this picture is for; the master's own state is for everybody. See ``views``.
    viewer: viewing.Viewer = viewing.EVERYBODY

    def count(self, name: str, by: int = 1) -> None:
        """Add to a counter of ``/metrics/snapshot``."""
        self.counters[name] = self.counters.get(name, 0) + by


def initial(
    settings: MasterSettings, ids: randomness.IdSource, pid: Upid, hostname: str, started: float
) -> State:
    """The memory of a master that begins its life as ``pid``; ``started`` is in seconds."""
    master_id = ids.uuid()
    # The address as the original packs it; of IPv6 there is no such form.
    packed = bytes(int(part) for part in pid.ip.split(".")) if ":" not in pid.ip else b""
    kinds = v1.MasterInfo_Capability_Type
    info = v1.MasterInfo(
        id=master_id,
        ip=int.from_bytes(packed, "little"),
        port=pid.port,
        pid=str(pid),
        hostname=hostname,
        version=MESOS_VERSION,
        address=v1.Address(hostname=hostname, ip=pid.ip, port=pid.port),
        capabilities=tuple(
            v1.MasterInfo_Capability(type=kind)
            for kind in (kinds.AGENT_UPDATE, kinds.AGENT_DRAINING, kinds.QUOTA_V2)
        ),
    )
    return State(
        settings=settings,
        id=master_id,
        pid=pid,
        master_info=info,
        start_time=started,
        elected_time=started,
    )
