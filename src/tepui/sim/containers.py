"""Containers as scripts: the twin of the launcher, answering the port ``agent.containers``.

A ``Script`` says how a container behaves; a ``Workload`` picks one from what is asked to run. The
default one reads the few shell words a test needs (``sleep 30``, ``exit 3``, ``trap '' TERM``).
Containers outlive the agent's process, as with the real launcher, and end with the host's power.
The promises of the port hold: an exit is told to every life of the agent until one forgets it.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, final

from tepui.agent import containers as port
from tepui.base import clock
from tepui.base.randomness import Rng
from tepui.sim.timeline import Alarm
from tepui.sim.world import World

_SIGKILL: Final = 9
_SIGTERM: Final = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """The life of one container. Durations are nanoseconds."""

    #: From being asked to being started: sandbox, fetching.
    prepare: int = 50 * clock.MILLISECOND
    #: The stage that fails instead of starting; None starts.
    fails_at: port.Stage | None = None
    #: How long it runs by itself; None for ever.
    run_for: int | None = None
    #: wait(2) status when it ends by itself; 256 times the exit code.
    status: int = 0
    #: From SIGTERM to its end; None ignores the signal.
    stop_after: int | None = 100 * clock.MILLISECOND
    #: Result of every probe, as ``agent.probes.ProbeFinished`` has it; None is a healthy one.
    probe_result: int | None = None


#: Picks the script of a container.
Workload = Callable[[port.ContainerSpec, Rng], Script]

Event = port.ContainerStarted | port.ContainerFailed | port.ContainerExited


def shell_words(spec: port.ContainerSpec, rng: Rng) -> Script:
    """The script of a simple shell command: ``sleep``, ``exit``, ``true``, ``false``, ``trap``.

    A command with none of the words that end it (``exit``, ``true``, ``false``, ``sleep``) runs for
    ever, as servers do.
    """
    text = " ".join(spec.argv)
    slept = [round(float(s) * clock.SECOND) for s in re.findall(r"\bsleep (\d+(?:\.\d+)?)", text)]
    code = re.search(r"\bexit (\d+)|\b(false)\b", text)
    ends = slept or code or re.search(r"\btrue\b", text)
    return Script(
        prepare=rng.between(10, 500) * clock.MILLISECOND,
        run_for=sum(slept) if ends else None,
        status=(int(code[1] or 1) << 8) if code else 0,
        stop_after=None if "trap ''" in text else rng.between(1, 500) * clock.MILLISECOND,
    )


@final
class Container:
    """A container that was started and is not forgotten."""

    __slots__ = ("end", "exited", "pid", "script", "spec", "status")

    def __init__(self, spec: port.ContainerSpec, script: Script, pid: int) -> None:
        self.spec: Final = spec
        self.script: Final = script
        self.pid: Final = pid
        self.exited = False
        self.status: int | None = None
        self.end: Alarm | None = None

    @property
    def task(self) -> tuple[str, str]:
        """Framework and task id of a command task."""
        names = dict(self.spec.environment)
        return names.get("MESOS_FRAMEWORK_ID", ""), names.get("MESOS_EXECUTOR_ID", "")


@final
class Launcher:
    """All containers of one host."""

    def __init__(self, world: World, host: str, rng: Rng, workload: Workload) -> None:
        self._world: Final = world
        self._host: Final = host
        self._rng: Final = rng
        self._workload = workload
        self._next_pid = 1000
        #: Asked for by the agent's present life, not yet started.
        self._preparing: dict[str, Alarm] = {}
        self.containers: dict[str, Container] = {}
        self._deliver: Callable[[Event], None] | None = None

    # the agent's lives

    def attach(self, deliver: Callable[[Event], None]) -> tuple[port.ContainerReport, ...]:
        """A life of the agent begins: what there is; exits nobody has forgotten are told again."""
        self._deliver = deliver
        known = tuple(self.containers.items())
        for container_id, container in known:
            if container.exited:
                self._tell(port.ContainerExited(container_id, container.status))
        return tuple(
            port.ContainerReport(container_id, container.pid, container.exited)
            for container_id, container in known
        )

    def detach(self) -> None:
        """The agent's process is gone; what it was preparing is never started."""
        self._deliver = None
        for alarm in self._preparing.values():
            alarm.cancel()
        self._preparing.clear()

    def lose_power(self) -> None:
        """Every process of the host is gone; only exits noted before are remembered."""
        for container_id, container in list(self.containers.items()):
            if not container.exited:
                if container.end is not None:
                    container.end.cancel()
                del self.containers[container_id]
                self._ended(container_id)

    # the port

    def start(self, spec: port.ContainerSpec) -> None:
        """StartContainer."""
        script = self._workload(spec, self._rng)
        self._preparing[spec.container_id] = self._world.timeline.after(
            script.prepare, lambda: self._run(spec, script)
        )

    def signal(self, container_id: str, number: int) -> None:
        """SignalContainer."""
        container = self.containers.get(container_id)
        if container is None or container.exited:
            return
        if number == _SIGKILL:
            self._end_after(container, self._short(), _SIGKILL)
        elif number == _SIGTERM and container.script.stop_after is not None:
            self._end_after(container, container.script.stop_after, _SIGTERM)

    def destroy(self, container_id: str) -> None:
        """DestroyContainer."""
        alarm = self._preparing.pop(container_id, None)
        if alarm is not None:
            alarm.cancel()
            failed = port.ContainerFailed(
                container_id, port.Stage.DESTROYED, "the container was destroyed"
            )
            self._tell(failed)
            return
        self.signal(container_id, _SIGKILL)

    def forget(self, container_id: str) -> None:
        """ForgetContainer."""
        container = self.containers.get(container_id)
        if container is not None and container.exited:
            del self.containers[container_id]

    # what is observed

    def live(self) -> dict[str, Container]:
        """Containers with a process, by id."""
        return {k: one for k, one in self.containers.items() if not one.exited}

    def _run(self, spec: port.ContainerSpec, script: Script) -> None:
        del self._preparing[spec.container_id]
        if script.fails_at is not None:
            self._tell(port.ContainerFailed(spec.container_id, script.fails_at, "as scripted"))
            return
        self._next_pid += 1
        container = Container(spec, script, self._next_pid)
        self.containers[spec.container_id] = container
        for watcher in self._world.watchers:
            watcher.container_started(self._host, spec.container_id)
        self._tell(port.ContainerStarted(spec.container_id, container.pid))
        if script.run_for is not None:
            self._end_after(container, script.run_for, script.status)

    def _end_after(self, container: Container, delay: int, status: int) -> None:
        at = self._world.timeline.mono + delay
        if container.end is not None:
            if container.end.at <= at:
                return
            container.end.cancel()
        container.end = self._world.timeline.at(at, lambda: self._end(container, status))

    def _end(self, container: Container, status: int) -> None:
        container.exited = True
        container.status = status
        self._ended(container.spec.container_id)
        self._tell(port.ContainerExited(container.spec.container_id, status))

    def _ended(self, container_id: str) -> None:
        for watcher in self._world.watchers:
            watcher.container_ended(self._host, container_id)

    def _tell(self, event: Event) -> None:
        """Over a local socket: soon, in order, and only to the life that listens now."""
        deliver = self._deliver
        if deliver is None:
            return

        def arrive() -> None:
            if self._deliver is deliver:
                deliver(event)

        self._world.timeline.after(clock.MILLISECOND, arrive)

    def _short(self) -> int:
        return self._rng.between(1, 50) * clock.MILLISECOND
