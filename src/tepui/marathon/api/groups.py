"""``/v2/groups``, to read only: the tree of apps (spec marathon.md section 1.3).

Changing groups is a later issue; until then every change answers 405.
"""

from functools import partial
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tepui.base import errors
from tepui.marathon import timestamps
from tepui.marathon.api import app_view, group_view, responses, service
from tepui.marathon.app import App
from tepui.marathon.definition import ids

_PARTS: Final = {"groups": "group.groups", "apps": "group.apps", "pods": "group.pods"}


def routes(services: service.Service) -> list[Route]:
    """The routes of this resource."""
    resource = Groups(services)
    return [
        Route("/v2/groups", resource.show, methods=["GET"]),
        Route("/v2/groups/{rest:path}", resource.show, methods=["GET"]),
    ]


class Groups:
    """Handlers."""

    def __init__(self, services: service.Service) -> None:
        self._service = services

    async def show(self, request: Request) -> Response:
        """A group, its apps, or its versions."""
        rest = [part for part in request.path_params.get("rest", "").split("/") if part]
        match rest:
            case [*group, "apps"]:
                return responses.json(self._apps(request, _id(group)))
            case [*group, "versions"]:
                self._require(_id(group))
                return responses.json([timestamps.text(self._service.state.root_version)])
            case _:
                return responses.json(self._group(request, _id(rest)))

    def _group(self, request: Request, group_id: str) -> dict[str, Any]:
        values = request.query_params.getlist("embed")
        document = group_view.group(self._service.state, group_id, self._show(values))
        if document is None:
            raise _missing(group_id)
        if values:
            _only(document, {name for name, value in _PARTS.items() if value in values})
        return document

    def _apps(self, request: Request, group_id: str) -> list[dict[str, Any]]:
        self._require(group_id)
        show = self._show(request.query_params.getlist("embed"))
        return [show(app) for app in group_view.members_of(self._service.state, group_id)]

    def _show(self, values: list[str]) -> "partial[dict[str, Any]]":
        parts = [value.removeprefix("group.apps.") for value in values]
        wanted = app_view.embed(parts, frozenset() if values else app_view.LIST_EMBED)
        return partial(self._info, now=self._service.now(), wanted=wanted)

    def _info(self, app: App, **options: Any) -> dict[str, Any]:
        return app_view.app_info(self._service.state, app, **options)

    def _require(self, group_id: str) -> None:
        if group_id != "/" and not group_view.members_of(self._service.state, group_id):
            raise _missing(group_id)


def _only(document: dict[str, Any], parts: set[str]) -> None:
    for name in _PARTS:
        if name not in parts:
            document.pop(name, None)
    for child in document.get("groups", ()):
        _only(child, parts)


def _id(parts: list[str]) -> str:
    return ids.absolute("/" + "/".join(parts))


def _missing(group_id: str) -> errors.UserError:
    return errors.UserError(f"Group '{group_id}' does not exist", status=404)
