"""The master's shell: binds the machine to its store, its sockets and its clock.

One listening socket serves HTTP and libprocess messages alike, as the original's does. Everything
that decides is in ``machine``; here events are made of what arrives and effects become bytes.
"""

import asyncio
import dataclasses
import logging
import os
import socket
from collections.abc import Awaitable
from pathlib import Path
from typing import Final, assert_never, final

from tepui.base import errors, machine, randomness
from tepui.master import effects, events
from tepui.master import machine as master_machine
from tepui.master.allocator.drf import DrfPolicy
from tepui.master.api import access, exchanges, logging_level, operator, reads, scheduler, v0_writes
from tepui.master.settings import MasterSettings
from tepui.master.state import State, initial
from tepui.net import (
    clock,
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
    store,
    system,
    tls,
)
from tepui.security.secret import Secret
from tepui.security.viewing import Viewer
from tepui.wire import errors as wire_errors
from tepui.wire import names, protobuf
from tepui.wire.internal import InternalMessage
from tepui.wire.libprocess import Upid

log = logging.getLogger(__name__)

PROCESS: Final = "master"
_REGISTRY_FILE: Final = "registry.sqlite"
#: Where the log is found by ``/files``, and its name in ``log_dir`` as glog has it.
_LOG_PATH: Final = "/master/log"
_LOG_FILE: Final = "mesos-master.INFO"
#: Seconds until an event that found the queue full tries again.
_RETRY_S: Final = 0.1


def main(settings: MasterSettings) -> int:
    """Run a master until it is told to stop; returns the exit code."""
    logs.set_up(settings.logging_level)
    return serve.run(lambda stop: start(settings, stop))


async def start(settings: MasterSettings, stop: serve.Stop) -> serve.Close:
    """Bring a master up; returns what ends it. Raises UnavailableError, CorruptionError."""
    daemon = MasterDaemon(settings, stop)
    await daemon.start()
    return daemon.close


def initial_state(
    settings: MasterSettings, ids: randomness.IdSource, ip: str, port: int, started: float
) -> State:
    """The state of a master that begins its life at ``ip:port``."""
    hostname = settings.hostname or _hostname_of(ip)
    return initial(settings, ids, Upid(PROCESS, ip, port), hostname, started)


def _open_store(settings: MasterSettings) -> store.Store:
    if settings.work_dir is None:
        return store.MemoryStore()
    directory = Path(settings.work_dir)
    directory.mkdir(parents=True, exist_ok=True)
    return store.SqliteStore(directory / _REGISTRY_FILE)


def _hostname_of(ip: str) -> str:
    try:
        return socket.gethostbyaddr(ip)[0]
    except OSError:
        return ip


def _own_ip() -> str:
    """The address that other machines most likely reach us by."""
    try:
        return socket.gethostbyname(socket.gethostname())
    except OSError:
        return "127.0.0.1"


@final
class MasterDaemon:
    """A running master. Embed it in a loop of your own with ``start`` and ``close``."""

    def __init__(self, settings: MasterSettings, stop: serve.Stop) -> None:
        self._settings = settings
        self._stop = stop
        self._store: store.Store = store.MemoryStore()
        self._routes: http_messages.Handler = router.Router(PROCESS)
        #: The message sent last, its name and its bytes.
        self._encoded: tuple[InternalMessage | None, str, bytes] = (None, "", b"")
        self._is_closing = False
        self._level = logging_level.LoggingLevel()
        self._exchanges = exchanges.Exchanges(self._stream_closed)
        self._tls = tls.from_environment(os.environ)
        key = Secret(entropy.system_key())
        self._access = access.load(settings, key, settings.hostname or socket.gethostname())
        self._server = http_server.HttpServer(
            self._handle,
            tls=self._tls.server if self._tls else None,
            settings=http_server.ServerSettings(
                max_body=settings.max_body, max_stream_buffer=settings.max_stream_buffer
            ),
            fatal=stop,
        )

    _transport: libprocess.LibprocessTransport
    _driver: driver.MachineDriver[events.Event, effects.Effect]
    state: State

    @property
    def address(self) -> tuple[str, int]:
        """The bound (host, port)."""
        return self._server.address

    async def start(self) -> None:
        """Open the store, listen, and begin."""
        settings = self._settings
        self._store = _open_store(settings)
        registry = self._store.load()
        bound = await self._server.start(settings.ip or "0.0.0.0", settings.port)
        ip = settings.advertise_ip or settings.ip or _own_ip()
        if ip == "0.0.0.0":
            ip = _own_ip()
        port = settings.advertise_port or bound[1]
        rng = entropy.system_rng()
        ids = randomness.IdSource(rng.fork())
        now = clock.read()
        shown = dataclasses.replace(settings, acls=self._access.acls)
        self.state = initial_state(shown, ids, ip, port, now.timestamp())
        allocator = DrfPolicy(settings, rng.fork())
        core = master_machine.Master(self.state, allocator, ids, self._access.security)
        self._transport = libprocess.LibprocessTransport(
            (ip, port),
            self._dispatch,
            self._peer_exited,
            tls=self._tls.client if self._tls else None,
        )
        self._driver = driver.MachineDriver(core, self._store, self._perform, fatal=self._stop)
        self._routes = self._make_routes(allocator)
        self._driver.post(events.Started(registry))
        log.info("master is up", extra=logs.fields(id=self.state.id, pid=self.state.pid))

    def _make_routes(self, allocator: DrfPolicy) -> router.Router:
        wall = gate.Gate(self._access.plan, lambda: clock.read().timestamp())
        authorizer = self._access.security.authorizer
        routes = router.Router(PROCESS, wall.guard)
        scheduler.SchedulerApi(self._driver.post, self._exchanges).add_routes(routes)
        pages = reads.ReadApi(
            lambda: self.state,
            clock.read,
            system=system.stats,
            allocator=allocator,
            authorizer=authorizer,
        )
        pages.add_routes(routes)
        tree = files.FileTree()
        if self._settings.log_dir is not None:
            tree.attach(
                _LOG_PATH,
                Path(self._settings.log_dir) / _LOG_FILE,
                lambda caller: Viewer(authorizer, caller).sees_logs(),
            )
        tree.add_routes(routes)
        calls = operator.OperatorApi(
            self._driver.post,
            self._exchanges,
            lambda: self.state,
            metrics=pages.figures,
            tree=tree,
            inverse_offers=allocator,
            level=self._level,
            authorizer=authorizer,
        )
        calls.add_routes(routes)
        self._level.add_routes(routes)
        v0_writes.WriteApi(calls.change, lambda: self.state, allocator, authorizer).add_routes(
            routes
        )
        return routes

    async def close(self) -> None:
        """Stop listening, finish what is being written, close the store."""
        self._is_closing = True
        self._level.reset()
        await self._server.close()
        await self._driver.close()
        await self._transport.close()
        self._store.close()

    # what arrives

    def _handle(
        self, request: http_messages.Request
    ) -> http_messages.Answer | Awaitable[http_messages.Answer]:
        if request.is_message:
            return self._transport.handle(request)
        return self._routes(request)

    def _dispatch(self, sender: Upid, process: str, name: str, body: bytes) -> bool:
        if process != PROCESS and not self._has_process(process):
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
        self._post(events.MessageReceived(sender, process, message))
        return True

    def _has_process(self, process: str) -> bool:
        """Whether it is one of the small processes that the machine talks through."""
        return process in self.state.observers or process in self.state.authentications

    def _peer_exited(self, address: str) -> None:
        self._insist(events.PeerExited(address))

    def _stream_closed(self, stream_id: str) -> None:
        log.info("scheduler's stream closed", extra=logs.fields(stream=stream_id))
        self._insist(events.StreamClosed(stream_id))

    def _post(self, event: events.MessageReceived) -> None:
        """Hand a message over; under overload it is lost, as messages may be."""
        try:
            self._driver.post(event)
        except errors.UnavailableError as error:
            log.warning("dropped a message: %s", error, extra=logs.fields(sender=event.sender))

    def _insist(self, event: events.PeerExited | events.StreamClosed) -> None:
        """Hand over what nobody would repeat."""
        if self._is_closing:
            return
        try:
            self._driver.post(event)
        except errors.UnavailableError:
            asyncio.get_running_loop().call_later(_RETRY_S, self._insist, event)

    # what goes out

    def _perform(self, effect: effects.Effect) -> None:
        match effect:
            case effects.SendEvent():
                self._exchanges.send(effect)
            case effects.Respond():
                self._exchanges.respond(effect)
            case effects.Publish():
                self._exchanges.publish(effect)
            case effects.SendMessage():
                self._send(effect.sender, effect.receiver, effect.message)
            case effects.OpenStream():
                self._exchanges.open(effect)
            case effects.CloseStream():
                self._exchanges.close(effect)
            case effects.Link():
                log.info("agent linked", extra=logs.fields(pid=effect.target))
                link = self._transport.relink if effect.is_fresh else self._transport.link
                link(effect.target)
            case machine.Persist() | machine.SetTimer() | machine.CancelTimer():
                errors.unreachable(effect)
            case _:
                assert_never(effect)

    def _send(self, sender: str, receiver: Upid, message: InternalMessage) -> None:
        own = self.state.pid
        pid = own if sender == PROCESS else Upid(sender, own.ip, own.port)
        # A broadcast is the same record for every receiver; encode it once.
        if self._encoded[0] is not message:
            self._encoded = (message, names.name_of(message), protobuf.encode(message))
        self._transport.send(pid, receiver, self._encoded[1], self._encoded[2])
