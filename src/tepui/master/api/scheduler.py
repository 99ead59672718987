"""``POST /api/v1/scheduler``: the door of frameworks.

Here are the checks that need no state, in the original's order and words (spec mesos.md section
1.1, steps 4 to 8); the machine makes the others. What passes becomes an event, and the machine's
answer, which is nearly always there when ``post`` returns, becomes the response.
"""

from collections.abc import Awaitable, Callable
from typing import Final, final

from tepui.base import errors
from tepui.master import events
from tepui.master.api import exchanges, negotiation
from tepui.master.validation import calls
from tepui.net import http_messages, router
from tepui.wire.generated import v1_scheduler

PATH: Final = "/api/v1/scheduler"

_Type = v1_scheduler.Call_Type
#: Calls whose answer has a body, so that ``Accept`` matters.
_ANSWERED_IN_BODY: Final = (_Type.SUBSCRIBE, _Type.RECONCILE_OPERATIONS)
_STREAM_ID: Final = "Mesos-Stream-Id"

Post = Callable[[events.SchedulerSubscribed | events.SchedulerCalled], None]


@final
class SchedulerApi:
    """The endpoint as a handler."""

    def __init__(self, post: Post, open_exchanges: exchanges.Exchanges) -> None:
        self._post = post
        self._exchanges = open_exchanges

    def add_routes(self, routes: router.Router) -> None:
        """Serve the endpoint."""
        routes.add(PATH, self.handle, ("POST",))

    def handle(
        self, request: http_messages.Request
    ) -> http_messages.Answer | Awaitable[http_messages.Answer]:
        """Answer one call."""
        caller = request.caller
        if request.principal is not None and caller is None:
            return http_messages.text(403, "The token names no principal: 'sub' is missing")
        call = negotiation.read_call(request, v1_scheduler.Call)
        if isinstance(call, http_messages.Response):
            return call
        problem = calls.validate(call, caller)
        if problem is not None:
            return http_messages.text(400, f"Failed to validate scheduler::Call: {problem}")
        media = negotiation.JSON
        if call.type in _ANSWERED_IN_BODY:
            wanted = negotiation.accepted(request)
            if wanted is None:
                return negotiation.NOT_ACCEPTABLE
            media = wanted
        stream_id = request.headers.get(_STREAM_ID) or None
        if call.type is not _Type.SUBSCRIBE:
            return self._ask(lambda number: events.SchedulerCalled(number, call, stream_id, caller))
        if stream_id is not None:
            return http_messages.text(
                400, f"Subscribe calls should not include the '{_STREAM_ID}' header"
            )
        return self._ask(lambda number: events.SchedulerSubscribed(number, call, media, caller))

    def _ask(
        self, event: Callable[[int], events.SchedulerSubscribed | events.SchedulerCalled]
    ) -> http_messages.Answer | Awaitable[http_messages.Answer]:
        waiting = self._exchanges.begin()
        try:
            self._post(event(waiting.id))
        except errors.UnavailableError:
            self._exchanges.abandon(waiting)
            raise
        return waiting.answer if waiting.answer is not None else waiting.wait()
