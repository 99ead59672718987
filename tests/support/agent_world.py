"""An agent machine on virtual time, with scripted containers and a master that answers by hand."""

from dataclasses import dataclass, field

from tepui.agent import containers, events, machine, probes
from tepui.agent.effects import DetectMaster, Log, SendMessage, Terminate
from tepui.agent.settings import AgentSettings
from tepui.base import clock, randomness
from tepui.base.machine import CancelTimer, Persist, SetTimer, TimerFired
from tepui.wire.generated import internal, v1
from tepui.wire.libprocess import Upid

MASTER = Upid("master", "127.0.0.1", 5050)
OBSERVER = Upid("slave-observer(1)", "127.0.0.1", 5050)
AGENT = Upid("slave(1)", "127.0.0.1", 5051)
AGENT_ID = v1.AgentID(value="m-S0")
SETTINGS = AgentSettings(master="127.0.0.1:5050", work_dir="/work")
START_WALL_NS = 1_795_353_836_000_000_000


def scalar(name, value, role="dev"):
    return v1.Resource(
        name=name,
        type=v1.Value_Type.SCALAR,
        scalar=v1.Value_Scalar(value=value),
        allocation_info=v1.Resource_AllocationInfo(role=role),
    )


def agent_info():
    return v1.AgentInfo(
        hostname="localhost",
        port=5051,
        resources=(
            v1.Resource(name="cpus", type=v1.Value_Type.SCALAR, scalar=v1.Value_Scalar(value=4.0)),
        ),
        checkpoint=True,
    )


def framework_info(*capabilities, checkpoint=True, framework_id="m-0000", user="root"):
    return v1.FrameworkInfo(
        user=user,
        name="golden",
        id=v1.FrameworkID(value=framework_id),
        checkpoint=checkpoint,
        roles=("dev",),
        capabilities=tuple(
            v1.FrameworkInfo_Capability(type=v1.FrameworkInfo_Capability_Type(name))
            for name in capabilities or ("MULTI_ROLE", "PARTITION_AWARE", "TASK_KILLING_STATE")
        ),
    )


@dataclass
class World:
    """Feeds the machine and keeps what it asked for; timers fire as time is advanced."""

    settings: AgentSettings = SETTINGS
    seed: int = 1
    now_ns: int = 1_000 * clock.SECOND
    timers: dict = field(default_factory=dict)
    disk: dict = field(default_factory=dict)
    effects: list = field(default_factory=list)

    def __post_init__(self):
        self.machine = machine.AgentMachine(
            self.settings, agent_info(), AGENT, randomness.Rng(self.seed)
        )

    @property
    def state(self):
        return self.machine.state

    def step(self, event):
        """One step; returns its effects after doing those that are about time and disk."""
        now = clock.Now(clock.Instant(self.now_ns), START_WALL_NS + self.now_ns)
        effects = self.machine.step(now, event)
        for effect in effects:
            match effect:
                case SetTimer(key, delay):
                    assert delay >= 0
                    self.timers[key] = self.now_ns + delay
                case CancelTimer(key):
                    self.timers.pop(key, None)
                case Persist(key, None):
                    self.disk.pop(key, None)
                case Persist(key, value):
                    self.disk[key] = value
                case _:
                    pass
        self.effects += effects
        return effects

    def advance(self, seconds):
        """Let time pass; every timer that runs out fires. Returns the effects."""
        end = self.now_ns + clock.seconds(seconds)
        mark = len(self.effects)
        while self.timers:
            key = min(self.timers, key=self.timers.__getitem__)
            if self.timers[key] > end:
                break
            self.now_ns = self.timers.pop(key)
            self.step(TimerFired(key))
        self.now_ns = end
        return self.effects[mark:]

    def receive(self, message, sender=MASTER):
        return self.step(events.MessageReceived(sender, message))

    def start(self, *reports):
        return self.step(events.Started(dict(self.disk), tuple(reports)))

    def register(self):
        """From nothing to RUNNING."""
        self.start()
        self.step(events.MasterDetected(MASTER))
        self.advance(0)
        return self.receive(self.registered())

    def registered(self):
        connection = internal.MasterSlaveConnection(total_ping_timeout_seconds=75.0)
        if self.state.info.id:
            return internal.SlaveReregisteredMessage(slave_id=AGENT_ID, connection=connection)
        return internal.SlaveRegisteredMessage(slave_id=AGENT_ID, connection=connection)

    def restarted(self, *reports):
        """The next life of this agent, up to its first look for a master."""
        world = World(self.settings, self.seed + 1, self.now_ns, disk=dict(self.disk))
        world.start(*reports)
        return world

    def run_task(self, task_id="t1", *, command=None, framework=None, **fields):
        """Send RunTask; returns the effects."""
        info = v1.TaskInfo(
            name=task_id,
            task_id=v1.TaskID(value=task_id),
            agent_id=AGENT_ID,
            resources=fields.pop("resources", (scalar("cpus", 0.1), scalar("mem", 32.0))),
            command=command or v1.CommandInfo(value="sleep 1000", shell=True),
            **fields,
        )
        message = internal.RunTaskMessage(
            framework=framework or framework_info(), pid="@0.0.0.0:0", task=info
        )
        return self.receive(message)

    def container(self, task_id="t1"):
        """The container of a task that is not history."""
        return next(
            container_id
            for container_id, executor in self.state.containers.items()
            if executor.id == task_id
        )

    def started(self, task_id="t1", pid=8770):
        return self.step(containers.ContainerStarted(self.container(task_id), pid))

    def exited(self, task_id="t1", status=0, limitation=None):
        event = containers.ContainerExited(self.container(task_id), status, limitation)
        return self.step(event)

    def kill(self, task_id="t1", grace_s=None, framework_id="m-0000"):
        policy = None
        if grace_s is not None:
            duration = v1.DurationInfo(nanoseconds=clock.seconds(grace_s))
            policy = v1.KillPolicy(grace_period=duration)
        return self.receive(
            internal.KillTaskMessage(
                framework_id=v1.FrameworkID(value=framework_id),
                task_id=v1.TaskID(value=task_id),
                kill_policy=policy,
            )
        )

    def probed(self, kind, result, task_id="t1"):
        return self.step(probes.ProbeFinished(self.container(task_id), kind, result))

    def acknowledge(self, update):
        return self.receive(
            internal.StatusUpdateAcknowledgementMessage(
                slave_id=AGENT_ID,
                framework_id=update.framework_id,
                task_id=update.status.task_id,
                uuid=update.uuid,
            )
        )

    def acknowledge_all(self):
        """Acknowledge whatever is outstanding until nothing is; returns the updates in order."""
        seen = []
        while streams := [stream for stream in self.state.streams.values() if stream.pending]:
            for stream in streams:
                status = stream.pending[0]
                seen.append(status)
                self.receive(
                    internal.StatusUpdateAcknowledgementMessage(
                        slave_id=AGENT_ID,
                        framework_id=v1.FrameworkID(value=stream.framework_id),
                        task_id=status.task_id,
                        uuid=status.uuid or b"",
                    )
                )
        return seen


def sent(effects, kind=None):
    """The messages among ``effects``."""
    messages = [effect.message for effect in effects if isinstance(effect, SendMessage)]
    return [message for message in messages if kind is None or isinstance(message, kind)]


def updates_in(effects):
    """The status updates that were sent."""
    messages = sent(effects)
    return [m.update for m in messages if isinstance(m, internal.StatusUpdateMessage)]


def only(effects, kind):
    """The effects of one kind."""
    return [effect for effect in effects if isinstance(effect, kind)]


class Tools:
    """What unit tests share besides the world itself."""

    MASTER = MASTER
    OBSERVER = OBSERVER
    AGENT_ID = AGENT_ID
    World = World
    sent = staticmethod(sent)
    updates_in = staticmethod(updates_in)
    only = staticmethod(only)
    SETTINGS = SETTINGS
    scalar = staticmethod(scalar)
    framework_info = staticmethod(framework_info)
    DetectMaster = DetectMaster
    Log = Log
    Terminate = Terminate
