"""The ASGI application: all resources behind one front."""

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from tepui.base import errors
from tepui.marathon.api import (
    apps,
    deployments,
    events,
    front,
    groups,
    queue,
    responses,
    service,
    system,
    tasks,
)


def application(services: service.Service) -> ASGIApp:
    """Everything that listens on Marathon's port."""
    settings = services.settings
    app: ASGIApp = Starlette(
        routes=[
            Route("/", _home, methods=["GET"]),
            *system.routes(services),
            *apps.routes(services),
            *tasks.routes(services),
            *deployments.routes(services),
            *queue.routes(services),
            *groups.routes(services),
            *events.routes(services),
        ],
        exception_handlers={
            HTTPException: _http_error,
            errors.UserError: _error,
            errors.UnavailableError: _error,
            # Anything else is a bug of ours: answered, and logged with its trace by the server.
            Exception: _error,
        },
    )
    if settings.compression:
        app = GZipMiddleware(app, minimum_size=1024, compresslevel=3)
    return front.Front(
        app,
        front.FrontSettings(
            leader_url=f"http://{settings.address}",
            allow_origin=settings.allow_origin,
            concurrent_max=settings.concurrent_max,
        ),
    )


async def _home(_request: Request) -> Response:
    return RedirectResponse("/ui/", 302)


async def _error(_request: Request, error: Exception) -> Response:
    return responses.of_error(error)


async def _http_error(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    if status == 404:
        return responses.not_found(request.url.path)
    if status == 405:
        allowed = (error.headers or {}).get("Allow", "") if isinstance(error, HTTPException) else ""
        if request.method == "OPTIONS":
            return Response(headers={"Allow": f"{allowed}, OPTIONS"})
        return responses.method_not_allowed(allowed)
    return responses.message(status, str(getattr(error, "detail", error)))
