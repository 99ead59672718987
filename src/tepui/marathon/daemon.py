"""Marathon's shell: binds the machine to its store, the scheduler client, HTTP and health checks.

Order of a start: read the store, let the machine recover, listen, then look for the master. So the
API answers from the first moment with what was known, and nothing is launched before it is known
what runs already. Order of a stop: no more requests, the machine finishes, the store closes; the
framework stays registered, and its tasks run on until we are back (``failover_timeout``).
"""

import asyncio
import contextlib
import dataclasses
import logging
from pathlib import Path
from typing import Final, assert_never, final

from tepui.base import clock, errors
from tepui.base import machine as base_machine
from tepui.framework import client as framework_client
from tepui.framework import session
from tepui.marathon import effects, events, health_probes, registration
from tepui.marathon import machine as marathon_machine
from tepui.marathon.api import application, event_view, server, service
from tepui.marathon.daemon_settings import DaemonSettings
from tepui.marathon.state import State
from tepui.net import clock as net_clock
from tepui.net import driver, entropy, logs, serve
from tepui.net import store as net_store
from tepui.wire.generated import v1_scheduler

log = logging.getLogger(__name__)

_STATE_FILE: Final = "marathon.sqlite"
#: Seconds between giving up leadership and the end of the process.
_ABDICATION_S: Final = 0.5
#: Seconds until an event that found the queue full tries again.
_RETRY_S: Final = 0.1


def main(settings: DaemonSettings) -> int:
    """Run Marathon until it is told to stop; returns the exit code."""
    logs.set_up(settings.logging_level)
    return serve.run(lambda stop: start(settings, stop))


async def start(settings: DaemonSettings, stop: serve.Stop) -> serve.Close:
    """Bring Marathon up; returns what ends it. Raises UnavailableError, CorruptionError."""
    daemon = MarathonDaemon(settings, stop)
    await daemon.start()
    return daemon.close


@final
class MarathonDaemon:
    """A running Marathon. Embed it in a loop of your own with ``start`` and ``close``."""

    def __init__(self, settings: DaemonSettings, stop: serve.Stop) -> None:
        self._settings = settings
        self._stop = stop
        self._is_closing = False
        self._server = server.HttpServer()
        self._probe: health_probes.NetworkProbe
        self._probes: health_probes.HealthProbes
        self._store: net_store.Store
        self._driver: driver.MachineDriver[events.Event, effects.Effect]
        self._service: service.Service
        self._client: framework_client.SchedulerClient
        self._session: asyncio.Task[None]

    #: The bound (host, port).
    address: tuple[str, int]
    #: What the machine knows, to be read between steps.
    state: State

    async def start(self) -> None:
        """Recover, listen, and connect to the master in the background."""
        masters = tuple(_authority(master) for master in self._settings.master)
        self.address = self._server.bind(self._settings.http_address, self._settings.http_port)
        settings = self._settings = _advertised(self._settings, self.address[1])
        self._store = _open_store(settings)
        core = marathon_machine.Marathon(settings, entropy.system_rng())
        self.state = core.state
        self._driver = driver.MachineDriver(core, self._store, self._perform, fatal=self._stop)
        self._probe = health_probes.NetworkProbe()
        self._probes = health_probes.HealthProbes(
            self._driver.post,
            self._probe,
            parallel_max=settings.max_concurrent_marathon_health_checks,
        )
        self._service = service.Service(
            self.state,
            self._driver.post,
            _api_settings(settings),
            net_clock.read,
            self._abdicate,
        )
        self._driver.post(events.Recovered(self._store.load()))
        await self._driver.settle()
        self._client = self._make_client(masters)
        await self._server.serve(application.application(self._service))
        self._session = asyncio.create_task(self._keep_session(), name="scheduler session")
        log.info("marathon is up", extra=logs.fields(url=settings.webui_url))

    def _abdicate(self) -> None:
        """Stop, once the client has its answer."""
        log.info("leadership abdicated on request")
        asyncio.get_running_loop().call_later(_ABDICATION_S, self._stop)

    async def close(self) -> None:
        """Answer no more, let the machine finish, close the store."""
        self._is_closing = True
        self._service.close()
        await self._server.close()
        self._client.stop_when_sent()
        with contextlib.suppress(asyncio.CancelledError, TimeoutError):
            await asyncio.wait_for(self._session, timeout=5)
        await self._probes.close()
        await self._probe.close()
        await self._driver.close()
        self._store.close()

    # the master

    def _make_client(self, masters: tuple[str, ...]) -> framework_client.SchedulerClient:
        info = registration.framework_info(
            self._settings, self.state.framework_id, self.state.roles
        )
        return framework_client.SchedulerClient(
            session.SessionSettings(masters=masters),
            info,
            lambda event: self._insist(events.SchedulerEvent(event)),
            on_disconnected=lambda _reason: self._insist(events.Disconnected()),
        )

    async def _keep_session(self) -> None:
        try:
            await self._client.run()
        except framework_client.SessionOverError as error:
            # The master will not have this framework id any more. Going on would mean to answer
            # clients and never launch anything: better to end, visibly.
            self._stop(errors.UnavailableError(f"the master ended our registration: {error}"))

    def _insist(self, event: events.SchedulerEvent | events.Disconnected) -> None:
        """Hand over what nobody would repeat."""
        if self._is_closing:
            return
        try:
            self._driver.post(event)
        except errors.UnavailableError:
            asyncio.get_running_loop().call_later(_RETRY_S, self._insist, event)

    # what the machine wants

    def _perform(self, effect: effects.Effect) -> None:
        match effect:
            case effects.Call(call):
                self._send(call)
            case effects.Reply():
                self._service.reply(effect)
            case effects.Publish():
                # Rendering costs; mostly nobody listens.
                if len(self._service.hub):
                    self._service.hub.publish(event_view.event(effect))
            case effects.StartHealthCheck():
                self._probes.start(effect)
            case effects.StopHealthChecks(instance_id):
                self._probes.stop(instance_id)
            case effects.UpdateFramework(info):
                self._client.change_framework(info)
            case base_machine.Persist() | base_machine.SetTimer() | base_machine.CancelTimer():
                errors.unreachable(effect)
            case _:
                assert_never(effect)

    def _send(self, call: v1_scheduler.Call) -> None:
        try:
            self._client.send(call)
        except errors.UnavailableError as error:
            # The next SUBSCRIBED makes the machine reconcile, which brings back what is lost here.
            log.info("a call is lost: %s", error, extra=logs.fields(type=call.type))


def _open_store(settings: DaemonSettings) -> net_store.Store:
    if settings.state_dir is None:
        return net_store.MemoryStore()
    directory = Path(settings.state_dir)
    directory.mkdir(parents=True, exist_ok=True)
    return net_store.SqliteStore(directory / _STATE_FILE)


def _advertised(settings: DaemonSettings, port: int) -> DaemonSettings:
    """The settings with the address under which others find us."""
    url = settings.webui_url or f"http://{settings.hostname}:{port}"
    return dataclasses.replace(settings, http_port=port, webui_url=url)


def _authority(master: str) -> str:
    """``host:port`` of a master that may be written as a URL."""
    if master.startswith("zk://"):
        raise errors.UserError(
            f"cannot find a master by ZooKeeper yet: '{master}'", hint="name it as host:port"
        )
    address = master.removeprefix("http://").rstrip("/")
    return address if ":" in address else f"{address}:5050"


def _api_settings(settings: DaemonSettings) -> service.ApiSettings:
    return service.ApiSettings(
        address=f"{settings.hostname}:{settings.http_port}",
        http_port=settings.http_port,
        master=",".join(settings.master),
        features=settings.enable_features,
        default_network_name=settings.default_network_name,
        allow_origin=",".join(settings.access_control_allow_origin),
        body_max=settings.http_max_body,
        concurrent_max=settings.http_max_concurrent_requests,
        accept_timeout_s=clock.to_seconds(settings.accept_timeout),
        stream_pending_max=settings.event_stream_max_outstanding_messages,
        compression=settings.http_compression,
    )
