"""``/v2/deployments``: what is being changed, and stopping it (spec marathon.md section 1.4)."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tepui.marathon import effects, events
from tepui.marathon.api import deployment_view, requests, responses, service


def routes(services: service.Service) -> list[Route]:
    """The routes of this resource."""
    resource = Deployments(services)
    return [
        Route("/v2/deployments", resource.show, methods=["GET"]),
        Route("/v2/deployments/{id}", resource.cancel, methods=["DELETE"]),
    ]


class Deployments:
    """Handlers."""

    def __init__(self, services: service.Service) -> None:
        self._service = services

    async def show(self, _request: Request) -> Response:
        """All deployments under way, oldest first."""
        running = self._service.state.deployments.values()
        return responses.json([deployment_view.deployment(item) for item in running])

    async def cancel(self, request: Request) -> Response:
        """Deploy the way back, or with ``force`` leave everything as it stands."""
        force = requests.flag(request.query_params, "force")
        outcome = await self._service.ask(
            events.CancelDeployment(deployment_id=request.path_params["id"], force=force)
        )
        if isinstance(outcome, effects.Done):
            return Response(status_code=202)
        return service.deployment_result(outcome)
