"""The agent's shell: binds the machine to its store, its sockets, its launcher and its clock.

One listening socket serves HTTP and libprocess messages alike, as the original's does. Everything
that decides is in ``machine``; here events are made of what arrives, and effects are done. Stopping
the daemon leaves the tasks running; the next one finds them again. SIGUSR1 ends them and takes the
agent out of the cluster, as with the original.
"""

import asyncio
import logging
import os
import signal
from collections.abc import Awaitable
from pathlib import Path
from typing import Final, assert_never, final

from tepui.agent import (
    containers,
    detection,
    detector,
    effects,
    events,
    machine,
    paths,
    prober,
    probes,
    sandbox,
    volumes,
)
from tepui.agent.api import access
from tepui.agent.api import routes as api_routes
from tepui.agent.launcher import containerizer
from tepui.agent.settings import AgentSettings
from tepui.agent.state import State
from tepui.base import clock, errors
from tepui.base import machine as base_machine
from tepui.net import clock as wall_clock
from tepui.net import (
    driver,
    entropy,
    files,
    gate,
    http_messages,
    http_server,
    libprocess,
    logs,
    router,
    serve,
    setting_files,
    store,
    tls,
)
from tepui.wire import errors as wire_errors
from tepui.wire import names, protobuf
from tepui.wire.generated import internal
from tepui.wire.libprocess import Upid

log = logging.getLogger(__name__)

PROCESS: Final = "slave(1)"
_ANY_ADDRESS: Final = "0.0.0.0"
_NOT_READY: Final = http_messages.text(503, "Agent has not finished recovery")
_LEVELS: Final = {
    effects.Level.INFO: logging.INFO,
    effects.Level.WARNING: logging.WARNING,
    effects.Level.ERROR: logging.ERROR,
}
#: Seconds until an event that found the queue full tries again.
_RETRY_S: Final = 0.1


def main(settings: AgentSettings) -> int:
    """Run an agent until it is told to stop; returns the exit code."""
    logs.set_up(settings.logging_level)
    return serve.run(lambda stop: start(settings, stop, with_signals=True))


async def start(
    settings: AgentSettings, stop: serve.Stop, *, with_signals: bool = False
) -> serve.Close:
    """Bring an agent up; returns what ends it (its tasks go on).

    Raises UserError, UnavailableError, CorruptionError.
    """
    daemon = AgentDaemon(settings, stop)
    await daemon.start()
    if with_signals:
        loop = asyncio.get_running_loop()
        loop.add_signal_handler(signal.SIGUSR1, daemon.shut_down, "Received SIGUSR1")
    return daemon.close


@final
class AgentDaemon:
    """A running agent. Embed it in a loop of your own with ``start`` and ``close``."""

    def __init__(self, settings: AgentSettings, stop: serve.Stop) -> None:
        settings.check()
        self._settings = settings
        self._stop = stop
        self._is_closing = False
        self._is_ready = False
        wall = gate.Gate(access.plan(settings), lambda: wall_clock.read().timestamp())
        self._routes = router.Router(PROCESS, wall.guard)
        self._files = files.FileTree()
        self._tls = tls.from_environment(os.environ)
        self._credential = (
            setting_files.own_credential("credential", settings.credential)
            if settings.credential is not None
            else None
        )
        self._server = http_server.HttpServer(
            self._handle, fatal=stop, tls=self._tls.server if self._tls else None
        )
        self._collecting: asyncio.Task[None] | None = None

    _store: store.Store
    _transport: libprocess.LibprocessTransport
    _driver: driver.MachineDriver[events.Event, effects.Effect]
    _containers: containerizer.Containerizer
    _prober: prober.Prober
    _detector: detector.MasterDetector
    state: State

    @property
    def address(self) -> tuple[str, int]:
        """The bound (host, port)."""
        return self._server.address

    async def start(self) -> None:
        """Open the store, find what runs, listen, and begin."""
        settings = self._settings
        meta = Path(settings.work_dir) / "meta"
        meta.mkdir(parents=True, exist_ok=True)
        self._store = store.SqliteStore(meta / "agent.db")
        checkpoint = self._store.load()
        bound = await self._server.start(settings.ip or _ANY_ADDRESS, settings.port)
        ip = settings.advertise_ip or settings.ip or detection.own_ip()
        if ip == _ANY_ADDRESS:
            ip = detection.own_ip()
        pid = Upid(PROCESS, ip, settings.advertise_port or bound[1])
        info = detection.agent_info(settings, ip, pid.port)
        core = machine.AgentMachine(settings, info, pid, entropy.system_rng(), self._credential)
        self.state = core.state
        self._transport = libprocess.LibprocessTransport(
            (ip, pid.port),
            self._dispatch,
            self._peer_exited,
            tls=self._tls.client if self._tls else None,
        )
        self._driver = driver.MachineDriver(core, self._store, self._perform, fatal=self._stop)
        self._prober = prober.Prober(self._insist)
        self._detector = detector.FixedMaster(settings.master, self._detected)
        self._containers = containerizer.Containerizer(settings, self._insist)
        api_routes.add(
            self._routes,
            self.state,
            self._files,
            self._containers.usage,
            lambda: self._containers.fetches,
        )
        reports, ended = await self._containers.start()
        for virtual, real in await asyncio.to_thread(
            lambda: list(sandbox.existing(settings.work_dir))
        ):
            self._attach(virtual, real)
        self._is_ready = True
        self._driver.post(events.Started(checkpoint, tuple(reports)))
        for container_id, executor in self.state.containers.items():
            self._containers.adopt(container_id, executor.directory)
        self._containers.replay(ended)
        self._collecting = asyncio.create_task(self._collect())
        log.info("agent is up", extra=logs.fields(pid=pid, containers=len(reports)))

    def shut_down(self, message: str) -> None:
        """End every task and leave the cluster for good."""
        self._insist(events.ShutdownRequested(message))

    async def close(self) -> None:
        """Stop listening, finish what is being written; tasks go on."""
        self._is_closing = True
        if self._collecting:
            self._collecting.cancel()
        await self._server.close()
        await self._driver.close()
        await self._detector.close()
        await self._prober.close()
        await self._containers.close()
        await self._transport.close()
        self._store.close()

    # What arrives.

    def _handle(
        self, request: http_messages.Request
    ) -> http_messages.Answer | Awaitable[http_messages.Answer]:
        if not self._is_ready:
            return _NOT_READY
        if request.is_message:
            return self._transport.handle(request)
        return self._routes(request)

    def _dispatch(self, sender: Upid, process: str, name: str, body: bytes) -> bool:
        if process != PROCESS:
            return False
        record = names.RECORDS.get(name)
        if record is None:
            log.warning("unknown message", extra=logs.fields(name=name, sender=sender))
            return True
        try:
            message = protobuf.decode(record, body)
        except wire_errors.DecodeError as error:
            log.warning("malformed message: %s", error, extra=logs.fields(sender=sender))
            return True
        log.debug("received", extra=logs.fields(name=name, sender=sender))
        try:
            self._driver.post(events.MessageReceived(sender, message))
        except errors.UnavailableError as error:
            log.warning("dropped a message: %s", error, extra=logs.fields(sender=sender))
        return True

    def _peer_exited(self, address: str) -> None:
        self._insist(events.PeerExited(address))

    def _detected(self, master: Upid | None) -> None:
        self._insist(events.MasterDetected(master, exact=False))

    def _insist(self, event: events.Event) -> None:
        """Hand over what nobody would repeat."""
        if self._is_closing:
            return
        try:
            self._driver.post(event)
        except errors.UnavailableError:
            asyncio.get_running_loop().call_later(_RETRY_S, self._insist, event)

    # What goes out.

    def _perform(self, effect: effects.Effect) -> None:
        match effect:
            case effects.SendMessage():
                if isinstance(effect.message, internal.StatusUpdateMessage):
                    _log_update(effect.message.update)
                name = names.name_of(effect.message)
                body = protobuf.encode(effect.message)
                self._transport.send(self.state.pid, effect.receiver, name, body)
            case effects.Link():
                self._transport.link(effect.target)
            case effects.DetectMaster():
                self._detector.detect()
            case effects.Terminate():
                log.info("terminating: %s", effect.message)
                self._stop()
            case effects.Log():
                log.log(_LEVELS[effect.level], "%s", effect.text)
            case probes.RunProbe():
                self._probe(effect)
            case volumes.MakeVolume() | volumes.RemoveVolume():
                self._change_volume(effect)
            case base_machine.Persist() | base_machine.SetTimer() | base_machine.CancelTimer():
                errors.unreachable(effect)
            case _:
                self._contain(effect)

    def _contain(
        self,
        effect: containers.StartContainer
        | containers.SignalContainer
        | containers.DestroyContainer
        | containers.ForgetContainer,
    ) -> None:
        match effect:
            case containers.StartContainer(spec):
                log.info("starting container", extra=logs.fields(container=spec.container_id))
                executor = self.state.containers.get(spec.container_id)
                if executor:
                    virtual = paths.virtual(executor.framework_id, executor.id)
                    self._attach(virtual, executor.directory)
                self._containers.start_container(effect)
            case containers.SignalContainer():
                self._containers.signal(effect)
            case containers.DestroyContainer():
                self._containers.destroy(effect)
            case containers.ForgetContainer():
                self._containers.forget(effect)
            case _:
                assert_never(effect)

    def _change_volume(self, effect: volumes.Effect) -> None:
        try:
            if isinstance(effect, volumes.MakeVolume):
                discarded = sandbox.make_volume(effect.path, is_new=effect.is_new)
            else:
                discarded = sandbox.remove_volume(effect.path)
        except OSError as error:
            log.error("volume %s: %s", effect.path, error.strerror)  # noqa: TRY400 - no bug of ours
            return
        if discarded:
            asyncio.get_running_loop().run_in_executor(None, sandbox.discard, discarded)

    def _probe(self, effect: probes.RunProbe) -> None:
        if isinstance(effect.probe, probes.CommandProbe):
            self._containers.run_command(effect, effect.probe)
        else:
            self._prober.run(effect, effect.probe)

    def _attach(self, virtual: str, directory: str) -> None:
        """Show a sandbox under its own path, as the latest run, and under the virtual path."""
        for shown in (virtual, directory, paths.latest(directory)):
            self._files.attach(shown, Path(directory))

    async def _collect(self) -> None:
        """Remove old sandboxes from time to time."""
        settings = self._settings
        while True:
            await asyncio.sleep(clock.to_seconds(settings.disk_watch_interval))
            live = [executor.directory for executor in self.state.containers.values()]
            removed = await asyncio.to_thread(
                sandbox.collect,
                settings.work_dir,
                live,
                settings.gc_delay,
                settings.gc_disk_headroom,
            )
            for directory in removed:
                log.info("removed the sandbox %s", directory)
                self._files.detach(directory)


def _log_update(update: internal.StatusUpdate) -> None:
    status = update.status
    shown = logs.fields(
        task=status.task_id.value, state=status.state, framework=update.framework_id.value
    )
    log.info("task update%s", f": {status.message}" if status.message else "", extra=shown)
