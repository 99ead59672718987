"""The connection of a scheduler to the master: the shell around ``session.Session``.

``SchedulerClient`` keeps the subscription alive and sends calls in the order they were made, one
at a time on one connection, so that a KILL never overtakes the ACCEPT it is about. Calls made while
there is no subscription are refused: the scheduler reconciles when it is back (spec mesos.md
section 12 tells why it must).

Most frameworks want ``scheduler.run`` instead, which calls methods of a class.
"""

import asyncio
import base64
import contextlib
import logging
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

import msgspec

from tepui.base import errors
from tepui.framework import session
from tepui.net import driver, entropy, http_client, logs, store
from tepui.wire import jsonpb, recordio
from tepui.wire.generated import v1, v1_scheduler

log = logging.getLogger(__name__)

_PATH: Final = "/api/v1/scheduler"
_JSON: Final = "application/json"


@dataclass(frozen=True, slots=True)
class Credential:
    """HTTP Basic credentials of the framework."""

    principal: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ClientSettings:
    """Bounds of one client."""

    #: Calls that may wait to be sent; one more is refused with UnavailableError.
    queue_max: int = 10_000
    #: Seconds one call may take.
    call_timeout_s: float = 30.0
    #: Largest event in bytes.
    event_max: int = 64 << 20


class SessionOverError(errors.TepuiError):
    """The master will not have this framework any more, or it was stopped; the text says why."""


@dataclass(slots=True)
class _Pending:
    call: v1_scheduler.Call
    done: asyncio.Future[None] | None


class SchedulerClient:
    """One framework's connection.

    ``on_event`` is called for every event but heartbeats, in order, from the event loop.
    ``on_disconnected`` is called when the subscription is lost; SUBSCRIBED tells of its return.
    """

    def __init__(
        self,
        session_settings: session.SessionSettings,
        info: v1.FrameworkInfo,
        on_event: Callable[[v1_scheduler.Event], None],
        *,
        on_disconnected: Callable[[str], None] = lambda _reason: None,
        credential: Credential | None = None,
        settings: ClientSettings | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        """With ``tls`` the master is spoken to by HTTPS."""
        self._session = session.Session(session_settings, info, entropy.system_rng())
        self._on_event = on_event
        self._on_disconnected = on_disconnected
        self._settings = settings or ClientSettings()
        self._headers = _headers(credential)
        self._http = http_client.HttpClient(tls=tls)
        self._scheme = "https" if tls else "http"
        self._calls: asyncio.Queue[_Pending] = asyncio.Queue(self._settings.queue_max)
        self._sending = False
        self._draining = False
        self._over: asyncio.Future[str] | None = None
        self._stream_task: asyncio.Task[None] | None = None
        self._driver: driver.MachineDriver[session.SessionEvent, session.SessionEffect] = (
            driver.MachineDriver(
                self._session, store.MemoryStore(), self._perform, fatal=self._fatal
            )
        )

    @property
    def framework_id(self) -> str | None:
        """The framework's id, once the master gave one."""
        return self._session.framework_id

    @property
    def subscribed(self) -> bool:
        """Whether calls reach a master now."""
        return self._session.phase is session.Phase.SUBSCRIBED

    @property
    def master(self) -> str:
        """``host:port`` of the master in use or tried next."""
        return self._session.master

    async def run(self) -> None:
        """Keep the subscription until ``stop``; raise SessionOverError when the master ends it."""
        self._over = asyncio.get_running_loop().create_future()
        sender = asyncio.create_task(self._send_calls())
        self._driver.post(session.Started())
        try:
            reason = await self._over
        finally:
            sender.cancel()
            await self._hang_up()
            await self._driver.close()
            await self._http.close()
            with contextlib.suppress(asyncio.CancelledError):
                await sender
        if reason != "stopped":
            raise SessionOverError(reason)

    def stop(self) -> None:
        """End ``run``; the framework stays registered until its failover time-out."""
        self._driver.post(session.Stopped())

    def stop_when_sent(self) -> None:
        """Like ``stop``, once every call made so far is sent."""
        self._draining = True
        if self._calls.empty() and not self._sending:
            self.stop()

    def change_framework(self, info: v1.FrameworkInfo) -> None:
        """Subscribe with this description from the next time on; UPDATE_FRAMEWORK tells it now."""
        self._driver.post(session.FrameworkChanged(info))

    def send(self, call: v1_scheduler.Call) -> None:
        """Queue a call; refusals by the master are logged. Raises UnavailableError."""
        self._enqueue(_Pending(call, None))

    async def call(self, call: v1_scheduler.Call) -> None:
        """Send a call and wait for the master's word.

        Raises UserError when the master refuses it, UnavailableError when there is none.
        """
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._enqueue(_Pending(call, done))
        await done

    def _enqueue(self, pending: _Pending) -> None:
        if not self.subscribed:
            raise errors.UnavailableError("not subscribed at a master")
        try:
            self._calls.put_nowait(pending)
        except asyncio.QueueFull as error:
            raise errors.UnavailableError(
                f"{self._settings.queue_max} calls wait for the master already"
            ) from error

    def _perform(self, effect: session.SessionEffect) -> None:
        match effect:
            case session.Subscribe(master, call):
                self._stream_task = asyncio.create_task(self._subscribe(master, call))
            case session.Hangup():
                if self._stream_task:
                    self._stream_task.cancel()
                    self._stream_task = None
            case session.Deliver(event):
                self._on_event(event)
            case session.ReportDisconnected() if self._draining:
                self.stop()  # the master closes the stream in answer to TEARDOWN
            case session.ReportDisconnected(reason):
                log.warning("lost the master", extra=logs.fields(reason=reason))
                self._drop_calls(reason)
                self._on_disconnected(reason)
            case session.GiveUp(reason):
                if self._over and not self._over.done():
                    self._over.set_result(reason)
            case _:
                errors.unreachable(effect)

    def _fatal(self, error: BaseException) -> None:
        if self._over and not self._over.done():
            self._over.set_exception(error)

    async def _hang_up(self) -> None:
        if self._stream_task:
            self._stream_task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._stream_task

    async def _subscribe(self, master: str, call: v1_scheduler.Call) -> None:
        try:
            response = await self._http.stream(
                "POST", f"{self._scheme}://{master}{_PATH}", self._headers, jsonpb.encode(call)
            )
            async with response:
                await self._read_stream(response)
        except (errors.UnavailableError, errors.PeerError, errors.UserError) as error:
            self._driver.post(session.StreamEnded(str(error)))

    async def _read_stream(self, response: http_client.StreamedResponse) -> None:
        if response.status in (301, 302, 307, 308):
            self._driver.post(session.Redirected(response.headers.get("Location")))
            return
        if response.status != 200:
            reason = (await response.read(4096)).decode("utf-8", "replace")
            self._driver.post(session.Refused(response.status, reason))
            return
        self._driver.post(session.StreamOpened(response.headers.get("Mesos-Stream-Id")))
        decoder = recordio.Decoder(max_record=self._settings.event_max)
        async for chunk in response:
            for record in decoder.feed(chunk):
                event = jsonpb.decode(v1_scheduler.Event, record)
                self._driver.post(session.EventReceived(event))
        self._driver.post(session.StreamEnded("the master closed the stream"))

    async def _send_calls(self) -> None:
        while True:
            pending = await self._calls.get()
            self._sending = True
            try:
                await self._post(pending.call)
            except errors.TepuiError as error:
                if pending.done is None:
                    log.warning(
                        "call failed", extra=logs.fields(type=pending.call.type, error=str(error))
                    )
                elif not pending.done.done():
                    pending.done.set_exception(error)
            else:
                if pending.done is not None and not pending.done.done():
                    pending.done.set_result(None)
            self._sending = False
            if self._draining and self._calls.empty():
                self.stop()

    async def _post(self, call: v1_scheduler.Call) -> None:
        stream_id, framework_id = self._session.stream_id, self._session.framework_id
        if stream_id is None or framework_id is None:
            raise errors.UnavailableError("not subscribed at a master")
        call = msgspec.structs.replace(call, framework_id=v1.FrameworkID(value=framework_id))
        response = await self._http.request(
            "POST",
            f"{self._scheme}://{self._session.master}{_PATH}",
            (*self._headers, ("Mesos-Stream-Id", stream_id)),
            jsonpb.encode(call),
            timeout_s=self._settings.call_timeout_s,
        )
        if response.status >= 500:
            raise errors.UnavailableError(f"the master answered {response.status}")
        if response.status >= 300:
            text = response.body[:4096].decode("utf-8", "replace")
            raise errors.UserError(text or f"the master answered {response.status}")

    def _drop_calls(self, reason: str) -> None:
        while not self._calls.empty():
            pending = self._calls.get_nowait()
            if pending.done is not None and not pending.done.done():
                pending.done.set_exception(errors.UnavailableError(reason))


def _headers(credential: Credential | None) -> tuple[tuple[str, str], ...]:
    headers = (("Content-Type", _JSON), ("Accept", _JSON))
    if credential is None:
        return headers
    token = base64.b64encode(f"{credential.principal}:{credential.secret}".encode()).decode()
    return (*headers, ("Authorization", f"Basic {token}"))
