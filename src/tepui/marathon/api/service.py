"""What the resources of the API share: the machine behind them, and how a change is asked for.

Reads look at the machine's state directly; they are synchronous, so they see it between two steps.
Changes are ``Command``s. Whoever merges a change with what is stored does so inside ``changing()``:
it lets one change be read, merged, sent and answered at a time, because the machine may still have
other requests in its queue while a commit runs.
"""

import asyncio
import itertools
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from tepui.base import clock, errors
from tepui.marathon import effects, events, timestamps
from tepui.marathon.api import event_stream, responses
from tepui.marathon.definition import problems
from tepui.marathon.definition.rules import Rules
from tepui.marathon.state import State


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiSettings:
    """How the API presents itself, and its bounds."""

    #: ``host:port`` under which clients reach this Marathon.
    address: str
    http_port: int = 8080
    #: Master as given on the command line, shown in ``/v2/info``.
    master: str = ""
    #: Version shown in ``/v2/info``; clients decide by it which dialect to speak.
    version: str = "1.11.0"
    #: Names given to ``--enable_features``.
    features: tuple[str, ...] = ()
    default_network_name: str = ""
    #: Value of ``--access_control_allow_origin``.
    allow_origin: str = ""
    #: Largest request body in bytes.
    body_max: int = 1 << 20
    #: Requests worked on at once; 0 for no bound.
    concurrent_max: int = 0
    #: Seconds a change may wait for its acceptance before the client gets a 503.
    accept_timeout_s: float = 30.0
    #: Events kept for a slow reader of the event stream.
    stream_pending_max: int = 1024
    #: Seconds of silence after which the event stream shows a sign of life.
    stream_keep_alive_s: float = 10.0
    #: Whether answers are compressed for clients that ask.
    compression: bool = True


class Service:
    """The API's side of the machine."""

    def __init__(
        self,
        state: State,
        post: Callable[[events.Event], None],
        settings: ApiSettings,
        read_clock: Callable[[], clock.Now],
        abdicate: Callable[[], None] = lambda: None,
    ) -> None:
        self.state = state
        self.settings = settings
        self.rules = Rules(
            role=state.settings.mesos_role,
            features=frozenset(settings.features),
            default_network_name=settings.default_network_name,
            bridge_name=state.settings.mesos_bridge_name,
        )
        self.hub = event_stream.EventHub(
            pending_max=settings.stream_pending_max, keep_alive_s=settings.stream_keep_alive_s
        )
        self.now = read_clock
        #: Give up leadership soon: the process ends, and its supervisor starts the next.
        self.abdicate = abdicate
        self._post = post
        self._ids = itertools.count(1)
        self._open: dict[int, asyncio.Future[effects.Outcome]] = {}
        self._changes = asyncio.Lock()

    @asynccontextmanager
    async def changing(self) -> AsyncGenerator[None]:
        """Hold off other changes from reading the state until this one is answered."""
        async with self._changes:
            yield

    async def ask(self, command: events.Command, request: Request | None = None) -> effects.Outcome:
        """Have the machine carry out ``command``; UnavailableError when it takes too long.

        With ``request`` the event stream tells who asked.
        """
        request_id = next(self._ids)
        answer: asyncio.Future[effects.Outcome] = asyncio.get_running_loop().create_future()
        self._open[request_id] = answer
        try:
            self._post(
                events.Requested(
                    request_id=request_id,
                    command=command,
                    client=_client(request) if request is not None else None,
                )
            )
            async with asyncio.timeout(self.settings.accept_timeout_s):
                return await answer
        except TimeoutError as error:
            raise errors.UnavailableError("The change was not accepted in time") from error
        finally:
            self._open.pop(request_id, None)

    def reply(self, effect: effects.Reply) -> None:
        """Take the machine's answer; one that nobody waits for any more is dropped."""
        answer = self._open.get(effect.request_id)
        if answer is not None and not answer.done():
            answer.set_result(effect.outcome)

    def close(self) -> None:
        """End the event streams and refuse what still waits."""
        self.hub.close()
        for answer in self._open.values():
            if not answer.done():
                answer.set_exception(errors.UnavailableError("Marathon is shutting down"))


def _client(request: Request) -> events.Client:
    return events.Client(ip=client_address(request), uri=request.url.path)


def client_address(request: Request) -> str:
    """Where a request comes from."""
    return request.client.host if request.client else "unknown"


def refused(outcome: effects.Refused) -> Response:
    """The answer to a change that the machine would not make."""
    more: dict[str, object] = {}
    if outcome.deployments:
        more["deployments"] = [{"id": deployment_id} for deployment_id in outcome.deployments]
    if outcome.details:
        found = problems.Problems()
        for path, text in outcome.details:
            found.add(path, text)
        more["details"] = problems.InvalidDefinitionError(outcome.message, found.found).details
    return responses.message(outcome.status, outcome.message, **more)


def deployment_result(outcome: effects.Outcome, *, status: int = 200) -> Response:
    """``{"version", "deploymentId"}``, or the refusal."""
    match outcome:
        case effects.Accepted():
            body = {
                "version": timestamps.text(outcome.version),
                "deploymentId": outcome.deployment_id,
            }
            return responses.started(outcome.deployment_id, body, status=status)
        case effects.Refused():
            return refused(outcome)
        case _:
            raise errors.BugError(f"no deployment in {outcome!r}")
