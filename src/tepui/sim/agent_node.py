"""An agent in the simulator: its machine, a checkpoint on a disk, scripted containers."""

from typing import Final, assert_never

from tepui.agent import containers, effects, events, probes, volumes
from tepui.agent import machine as agent_machine
from tepui.agent import state as agent_state
from tepui.agent.settings import AgentSettings
from tepui.base import clock, errors
from tepui.base import machine as base_machine
from tepui.model import attributes as model_attributes
from tepui.model import text
from tepui.model.resources import Resources
from tepui.sim import master_node, messages
from tepui.sim.containers import Launcher, Workload
from tepui.sim.driver import SimulatedDriver
from tepui.sim.network import End
from tepui.sim.node import Node
from tepui.sim.world import World
from tepui.wire import attributes, resources
from tepui.wire.generated import v1
from tepui.wire.internal import InternalMessage
from tepui.wire.libprocess import Upid

_Driver = SimulatedDriver[events.Event, effects.Effect]

#: What a probe of something healthy finds.
_HEALTHY: Final[dict[type[probes.Probe], int]] = {
    probes.CommandProbe: 0,
    probes.HttpProbe: 200,
    probes.TcpProbe: 1,
}

#: How long finding the master takes.
_DETECTION: Final = 5 * clock.MILLISECOND


class AgentNode(Node):
    """Agent number ``number``, counted from 0."""

    def __init__(
        self, world: World, number: int, workload: Workload, *, resources: str, attributes: str = ""
    ) -> None:
        super().__init__(world, f"agent-{number}")
        self.pid: Final = Upid("slave(1)", f"10.1.{number >> 8}.{number & 255}", 5051)
        self._settings: Final = AgentSettings(
            master=master_node.PID.address,
            work_dir="/sim",
            hostname=self.name,
            resources=resources,
            attributes=attributes,
        )
        self.launcher: Final = Launcher(world, self.name, self.rng.fork(), workload)
        #: What the agent offers.
        self.info: Final = _info(self._settings, self.pid)
        world.network.assign(self.pid.address, self.name)

    _driver: _Driver
    _messenger: messages.Messenger
    _machine: agent_machine.AgentMachine

    @property
    def state(self) -> agent_state.State:
        """Of the present life, or of the last one."""
        return self._machine.state

    def boot(self) -> None:
        """See ``Node``."""
        self._machine = self.machine()
        self._messenger = messages.Messenger(self.world, self.name, self._peer_exited)
        self._driver = driver = _Driver(
            self.world, self.name, self._machine, self._perform, disk=self.disk
        )
        self.world.network.listen(self.pid.address, self._accept)
        reports = self.launcher.attach(driver.post)
        driver.post(events.Started(self.disk.load(), reports))

    def machine(self) -> agent_machine.AgentMachine:
        """The machine of this life; tests put a broken one in its place."""
        return agent_machine.AgentMachine(self._settings, self.info, self.pid, self.rng.fork())

    def halt(self) -> None:
        """See ``Node``."""
        self.launcher.detach()
        self._messenger.close()

    def power_off(self) -> None:
        """See ``Node``; the containers go, too."""
        super().power_off()
        self.launcher.lose_power()

    def drivers(self) -> tuple[_Driver, ...]:
        """See ``Node``."""
        return (self._driver,)

    def _accept(self, end: End) -> None:
        end.on_receive = self._receive

    def _receive(self, payload: object) -> None:
        if isinstance(payload, messages.Letter):
            self._driver.post(events.MessageReceived(payload.sender, messages.open_letter(payload)))
        else:
            errors.unreachable(payload)

    def _peer_exited(self, address: str) -> None:
        self._driver.post(events.PeerExited(address))

    def _perform(self, effect: effects.Effect) -> None:
        match effect:
            case effects.SendMessage(receiver, message):
                self._send(receiver, message)
            case effects.Link(target):
                self._messenger.link(target)
            case effects.DetectMaster():
                self._later(_DETECTION, events.MasterDetected(master_node.PID))
            case effects.Terminate(message):
                self._terminate(message)
            case containers.StartContainer(spec):
                self.launcher.start(spec)
            case containers.SignalContainer(container_id, signal):
                self.launcher.signal(container_id, signal)
            case containers.DestroyContainer(container_id):
                self.launcher.destroy(container_id)
            case containers.ForgetContainer(container_id):
                self.launcher.forget(container_id)
            case probes.RunProbe():
                self._probe(effect)
            case effects.Log() | volumes.MakeVolume() | volumes.RemoveVolume():
                pass  # it is in the trace, like every effect; nobody reads volumes here
            case base_machine.Persist() | base_machine.SetTimer() | base_machine.CancelTimer():
                errors.unreachable(effect)
            case _:
                assert_never(effect)

    def _send(self, receiver: Upid, message: InternalMessage) -> None:
        for watcher in self.world.watchers:
            watcher.sent(self.name, message)
        self._messenger.send(self.pid, receiver, message)

    def _later(self, delay: int, event: events.Event) -> None:
        driver = self._driver
        self.world.timeline.after(delay, lambda: driver.post(event))

    def _probe(self, wanted: probes.RunProbe) -> None:
        container = self.launcher.live().get(wanted.container_id)
        result = None
        if container is not None:
            result = container.script.probe_result
            result = _HEALTHY[type(wanted.probe)] if result is None else result
        finished = probes.ProbeFinished(wanted.container_id, wanted.kind, result)
        self._later(self.rng.between(1, 50) * clock.MILLISECOND, finished)

    def _terminate(self, message: str) -> None:
        """The machine ends its own life; whoever supervises the process starts the next."""
        self.world.note(f"{self.name} ends: {message}")
        life = self.lives
        self.crash()
        self.world.timeline.after(
            clock.SECOND, lambda: self.start() if self.lives == life and not self.is_up else None
        )


def _info(settings: AgentSettings, pid: Upid) -> v1.AgentInfo:
    total = Resources(text.parse_entries(settings.resources or "", settings.default_role))
    described = model_attributes.Attributes.parse(settings.attributes or "")
    return v1.AgentInfo(
        hostname=settings.hostname or "",
        port=pid.port,
        resources=resources.to_wire(total),
        attributes=attributes.to_wire(described),
        checkpoint=True,
    )
