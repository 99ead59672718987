"""``POST /api/v1``: the door of operators.

Here is the pipeline of checks that need no state, in the original's order (spec mesos.md section
3.1): method, media type, validation, ``Accept``, unknown type. Reads are answered on the spot from
the state between two steps; whatever changes something becomes an event.
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import Final, Protocol, final

from tepui.base import errors
from tepui.master import events, views
from tepui.master.api import exchanges, logging_level, negotiation, operator_json, operator_reads
from tepui.master.state import State
from tepui.master.validation import operator as validation
from tepui.net import file_tree, files, http_messages, router
from tepui.security import authorizer as authorizing
from tepui.security.actions import Action
from tepui.security.viewing import Viewer
from tepui.wire.generated import v1, v1_allocator, v1_master

PATH: Final = "/api/v1"

_Type = v1_master.Call_Type
_Response = v1_master.Response
_Kind = v1_master.Response_Type

Post = Callable[[events.OperatorCalled | events.OperatorSubscribed], None]
_FORBIDDEN: Final = http_messages.refusal(403)
_Answer = http_messages.Answer | Awaitable[http_messages.Answer]


class InverseOffers(Protocol):
    """What an allocator knows of frameworks' answers to planned maintenance."""

    def inverse_offer_statuses(
        self,
    ) -> Mapping[str, Mapping[str, v1_allocator.InverseOfferStatus]]:
        """Agent id -> framework id -> status."""
        ...


@final
class OperatorApi:
    """The endpoint as a handler."""

    def __init__(  # noqa: PLR0913  one port for each thing it shows
        self,
        post: Post,
        open_exchanges: exchanges.Exchanges,
        state: Callable[[], State],
        *,
        metrics: Callable[[], Mapping[str, float]],
        tree: files.FileTree,
        inverse_offers: InverseOffers,
        level: logging_level.LoggingLevel,
        authorizer: authorizing.Authorizer = authorizing.EVERYTHING,
    ) -> None:
        self._post = post
        self._exchanges = open_exchanges
        self._state = state
        self._metrics = metrics
        self._tree = tree
        self._inverse_offers = inverse_offers
        self._level = level
        self._authorizer = authorizer
        self._reads: Final[Mapping[_Type, Callable[[State], v1_master.Response]]] = {
            _Type.GET_METRICS: self._get_metrics,
            _Type.GET_LOGGING_LEVEL: self._get_logging_level,
            _Type.GET_MAINTENANCE_STATUS: self._get_maintenance_status,
        }

    def add_routes(self, routes: router.Router) -> None:
        """Serve the endpoint."""
        routes.add(PATH, self.handle, ("POST",))

    def handle(self, request: http_messages.Request) -> _Answer:
        """Answer one call."""
        if request.principal is not None and request.principal.value is None:
            return http_messages.text(403, "The token names no principal: 'sub' is missing")
        call = negotiation.read_call(request, v1_master.Call)
        if isinstance(call, http_messages.Response):
            return call
        problem = validation.validate(call)
        if problem is not None:
            return http_messages.text(400, f"Failed to validate master::Call: {problem}")
        media = negotiation.accepted(request)
        if media is None:
            return negotiation.NOT_ACCEPTABLE
        return self._perform(call, media, request)

    def _perform(self, call: v1_master.Call, media: str, request: http_messages.Request) -> _Answer:
        kind = call.type
        if kind is None or kind is _Type.UNKNOWN:
            return http_messages.refusal(501)
        caller = request.caller
        read = operator_reads.READS.get(kind) or self._reads.get(kind)
        if read is not None:
            viewer = Viewer(self._authorizer, caller)
            if kind is _Type.GET_FLAGS and not viewer.sees_flags():
                return _FORBIDDEN
            return _page(read(views.visible(self._state(), viewer)), media)
        match kind:
            case _Type.SUBSCRIBE:
                return self._ask(lambda number: events.OperatorSubscribed(number, media, caller))
            case _Type.SET_LOGGING_LEVEL:
                return self._set_logging_level(call, caller)
            case _Type.LIST_FILES:
                return self._list_files(call, media, request)
            case _Type.READ_FILE:
                return self._read_file(call, media, request)
            case _:
                return self.change(call, caller)

    def change(self, call: v1_master.Call, caller: str | None = None) -> _Answer:
        """Hand a call that changes something to the machine; v0 endpoints do so, too."""
        return self._ask(lambda number: events.OperatorCalled(number, call, caller))

    def _ask(
        self, event: Callable[[int], events.OperatorCalled | events.OperatorSubscribed]
    ) -> _Answer:
        waiting = self._exchanges.begin()
        try:
            self._post(event(waiting.id))
        except errors.UnavailableError:
            self._exchanges.abandon(waiting)
            raise
        return waiting.answer if waiting.answer is not None else waiting.wait()

    # --- reads of more than the state ---

    def _get_metrics(self, _state: State) -> v1_master.Response:
        figures = self._metrics().items()
        return _Response(
            type=_Kind.GET_METRICS,
            get_metrics=v1_master.Response_GetMetrics(
                metrics=tuple(v1.Metric(name=name, value=value) for name, value in figures)
            ),
        )

    def _get_logging_level(self, _state: State) -> v1_master.Response:
        return _Response(
            type=_Kind.GET_LOGGING_LEVEL,
            get_logging_level=v1_master.Response_GetLoggingLevel(level=self._level.level),
        )

    def _get_maintenance_status(self, state: State) -> v1_master.Response:
        statuses = self._inverse_offers.inverse_offer_statuses()
        return operator_reads.maintenance(state, statuses)

    def _set_logging_level(
        self, call: v1_master.Call, caller: str | None
    ) -> http_messages.Response:
        if not self._authorizer.allowed(caller, Action.SET_LOG_LEVEL):
            return _FORBIDDEN
        wanted = call.set_logging_level
        if wanted is not None:
            self._level.raise_to(wanted.level, wanted.duration.nanoseconds)
        return http_messages.Response(200)

    async def _list_files(
        self, call: v1_master.Call, media: str, request: http_messages.Request
    ) -> http_messages.Answer:
        path = call.list_files.path if call.list_files else ""
        try:
            self._tree.check(path, request.principal)
            entries = await self._tree.entries(path)
        except file_tree.NotFoundError:
            return http_messages.text(404)
        return _page(
            _Response(
                type=_Kind.LIST_FILES,
                list_files=v1_master.Response_ListFiles(file_infos=tuple(map(_file_info, entries))),
            ),
            media,
        )

    async def _read_file(
        self, call: v1_master.Call, media: str, request: http_messages.Request
    ) -> http_messages.Answer:
        wanted = call.read_file
        if wanted is None:
            return http_messages.text(404)
        try:
            self._tree.check(wanted.path, request.principal)
            size, data = await self._tree.piece(wanted.path, wanted.offset, wanted.length)
        except file_tree.NotFoundError:
            return http_messages.text(404)
        return _page(
            _Response(
                type=_Kind.READ_FILE,
                read_file=v1_master.Response_ReadFile(size=size, data=data),
            ),
            media,
        )


def _file_info(entry: file_tree.Entry) -> v1.FileInfo:
    whole_seconds = entry.mtime_ns // 1_000_000_000 * 1_000_000_000
    return v1.FileInfo(
        path=entry.path,
        nlink=entry.nlink,
        size=entry.size,
        mtime=v1.TimeInfo(nanoseconds=whole_seconds),
        mode=entry.mode,
        uid=entry.user,
        gid=entry.group,
    )


def _page(response: v1_master.Response, media: str) -> http_messages.Response:
    return http_messages.Response(200, operator_json.encode(response, media), content_type=media)
