"""``/v2/queue``: what waits to be launched, and why (spec marathon.md section 1.5)."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tepui.marathon import effects, events
from tepui.marathon.api import queue_view, responses, service
from tepui.marathon.definition import ids


def routes(services: service.Service) -> list[Route]:
    """The routes of this resource."""
    resource = Queue(services)
    return [
        Route("/v2/queue", resource.show, methods=["GET"]),
        Route("/v2/queue/{id:path}/delay", resource.reset_delay, methods=["DELETE"]),
    ]


class Queue:
    """Handlers."""

    def __init__(self, services: service.Service) -> None:
        self._service = services

    async def show(self, request: Request) -> Response:
        """All apps that want launches."""
        offers = "lastUnusedOffers" in request.query_params.getlist("embed")
        now, state = self._service.now(), self._service.state
        entries = [
            queue_view.entry(state, item, now, offers=offers) for item in state.queue.values()
        ]
        return responses.json({"queue": entries})

    async def reset_delay(self, request: Request) -> Response:
        """Let a delayed app be launched at once."""
        app_id = ids.absolute("/" + request.path_params["id"])
        outcome = await self._service.ask(events.ResetDelay(app_id=app_id))
        if isinstance(outcome, effects.Done):
            return Response(status_code=204)
        return service.deployment_result(outcome)
