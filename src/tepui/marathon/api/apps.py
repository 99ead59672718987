"""``/v2/apps``: create, read, change, scale, restart and delete services (spec marathon.md 1.1)."""

from collections.abc import Awaitable, Callable, Iterable
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tepui.base import errors
from tepui.marathon import app as apps
from tepui.marathon import effects, events, timestamps, versions
from tepui.marathon.api import (
    app_paths,
    app_tasks,
    app_view,
    group_view,
    label_selector,
    requests,
    responses,
    service,
)
from tepui.marathon.api.app_paths import AppPath, Kind
from tepui.marathon.definition import ids, parse, render, update
from tepui.marathon.definition import problems as faults

Handler = Callable[[Request, AppPath], Awaitable[Response]]
#: HEAD is answered as GET; the server leaves the body out.
_METHODS: Final = {"HEAD": "GET"}
_COLLECTION: Final = "GET, HEAD, POST, PUT, PATCH, OPTIONS"


def routes(services: service.Service) -> list[Route]:
    """The routes of this resource."""
    resource = Apps(services)
    every = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
    return [
        Route("/v2/apps", resource.collection, methods=every),
        Route("/v2/apps/{rest:path}", resource.member, methods=every),
    ]


def missing(app_id: str) -> errors.UserError:
    """The 404 for an app."""
    return errors.UserError(f"App '{app_id}' does not exist", status=404)


class Apps:
    """Handlers; a path is taken apart by ``app_paths``."""

    def __init__(self, services: service.Service) -> None:
        self._service = services
        tasks = app_tasks.AppTasks(services)
        self._handlers: Final[dict[tuple[Kind, str], Handler]] = {
            (Kind.APP, "GET"): self._show,
            (Kind.APP, "PUT"): self._put,
            (Kind.APP, "PATCH"): self._patch,
            (Kind.APP, "DELETE"): self._delete,
            (Kind.GROUP_APPS, "GET"): self._show_group,
            (Kind.RESTART, "POST"): self._restart,
            (Kind.VERSIONS, "GET"): self._versions,
            (Kind.VERSION, "GET"): self._version,
            (Kind.TASKS, "GET"): tasks.show,
            (Kind.TASKS, "DELETE"): tasks.kill_all,
            (Kind.GROUP_TASKS, "GET"): tasks.show,
            (Kind.TASK, "DELETE"): tasks.kill_one,
        }

    async def collection(self, request: Request) -> Response:
        """``/v2/apps`` itself."""
        match request.method:
            case "GET" | "HEAD":
                return self._list(request)
            case "POST":
                return await self._create(request)
            case "PUT":
                return await self._change_many(request, create=True)
            case "PATCH":
                return await self._change_many(request, create=False)
            case "OPTIONS":
                return Response(headers={"Allow": _COLLECTION})
            case _:
                return responses.method_not_allowed(_COLLECTION)

    async def member(self, request: Request) -> Response:
        """Everything below ``/v2/apps/``."""
        path = app_paths.parse(request.path_params["rest"], request.method)
        if path.app_id == "/" and path.kind is Kind.APP:
            return await self.collection(request)
        handler = self._handlers.get((path.kind, _METHODS.get(request.method, request.method)))
        if handler is not None:
            return await handler(request, path)
        allowed = [method for kind, method in self._handlers if kind is path.kind]
        allow = ", ".join([*allowed, *(["HEAD"] if "GET" in allowed else []), "OPTIONS"])
        if request.method == "OPTIONS":
            return Response(headers={"Allow": allow})
        return responses.method_not_allowed(allow)

    def _list(self, request: Request) -> Response:
        wanted = app_view.embed(request.query_params.getlist("embed"), app_view.LIST_EMBED)
        found = self._select(request)
        return responses.json({"apps": self._infos(found, wanted)})

    def _select(self, request: Request) -> list[apps.App]:
        query = request.query_params
        command, name = query.get("cmd", "").lower(), query.get("id", "").lower()
        selector = label_selector.parse(query["label"]) if query.get("label") else None
        return [
            app
            for _, app in sorted(self._service.state.apps.items())
            if command in (app.cmd or "").lower()
            and name in app.id.lower()
            and (selector is None or selector(app.labels))
        ]

    def _infos(self, found: Iterable[apps.App], wanted: frozenset[str]) -> list[dict[str, Any]]:
        now = self._service.now()
        return [app_view.app_info(self._service.state, app, now, wanted) for app in found]

    async def _show(self, request: Request, path: AppPath) -> Response:
        app = self._service.state.apps.get(path.app_id)
        if app is None:
            raise missing(path.app_id)
        wanted = app_view.embed(request.query_params.getlist("embed"), app_view.SINGLE_EMBED)
        return responses.json({"app": self._infos([app], wanted)[0]})

    async def _show_group(self, request: Request, path: AppPath) -> Response:
        wanted = app_view.embed(request.query_params.getlist("embed"), app_view.LIST_EMBED)
        members = group_view.members_of(self._service.state, path.app_id)
        return responses.json({"*": self._infos(members, wanted)})

    async def _versions(self, _request: Request, path: AppPath) -> Response:
        history = self._service.state.versions.get(path.app_id)
        if not history:
            raise missing(path.app_id)
        newest_first = [timestamps.text(app.version) for app in reversed(history)]
        return responses.json({"versions": newest_first})

    async def _version(self, _request: Request, path: AppPath) -> Response:
        version = timestamps.parse(path.item)
        app = versions.at(self._service.state, path.app_id, version)
        if app is None:
            raise missing_version(path.app_id, version)
        return responses.json(render.render(app))

    async def _create(self, request: Request) -> Response:
        body = await requests.json_object(request, self._service.settings.body_max)
        app = parse.complete_app(body, self._service.rules)
        command = events.CreateApp(app=app, force=requests.flag(request.query_params, "force"))
        async with self._service.changing():
            self._check_place((app,))
            outcome = await self._service.ask(command, request)
        if not isinstance(outcome, effects.Accepted):
            return service.deployment_result(outcome)
        created = self._service.state.apps.get(app.id, app)
        info = self._infos([created], app_view.SINGLE_EMBED)[0]
        # The deployment may be over already; the client gets its id in any case.
        info["deployments"] = [{"id": outcome.deployment_id}]
        return responses.started(outcome.deployment_id, info, status=201, location=app.id)

    async def _put(self, request: Request, path: AppPath) -> Response:
        if requests.flag(request.query_params, "partialUpdate", default=True):
            return await self._change(request, path, create=True)
        body = await requests.json_object(request, self._service.settings.body_max)
        # A complete definition may carry the version it was read with.
        change = update.read(body | {"version": None}, self._service.rules)
        app = update.apply(change, None, path.app_id, self._service.rules)
        async with self._service.changing():
            return await self._send(request, (app,))

    async def _patch(self, request: Request, path: AppPath) -> Response:
        return await self._change(request, path, create=False)

    async def _change(self, request: Request, path: AppPath, *, create: bool) -> Response:
        body = await requests.json_object(request, self._service.settings.body_max)
        change = update.read(body, self._service.rules)
        async with self._service.changing():
            app = self._changed(change, path.app_id, create=create)
            return await self._send(request, (app,))

    async def _change_many(self, request: Request, *, create: bool) -> Response:
        body = await requests.json_array(request, self._service.settings.body_max)
        changes = [
            update.read(item, self._service.rules, path=f"({index})", id_required=True)
            for index, item in enumerate(body)
        ]
        async with self._service.changing():
            changed = [
                self._changed(change, change.app_id or "/", create=create, path=f"({index})")
                for index, change in enumerate(changes)
            ]
            return await self._send(request, tuple(changed))

    def _changed(
        self, change: update.AppUpdate, app_id: str, *, create: bool, path: str = ""
    ) -> apps.App:
        stored = self._service.state.apps.get(app_id)
        if stored is None and not create:
            raise missing(app_id)
        if change.version is not None:
            found = versions.at(self._service.state, app_id, change.version)
            if found is None:
                raise missing_version(app_id, change.version)
            return found
        return update.apply(change, stored, app_id, self._service.rules, path=path)

    async def _send(self, request: Request, changed: tuple[apps.App, ...]) -> Response:
        self._check_place(changed)
        force = requests.flag(request.query_params, "force")
        single = request if len(changed) == 1 else None
        outcome = await self._service.ask(events.UpdateApps(apps=changed, force=force), single)
        new = isinstance(outcome, effects.Accepted) and single is not None and outcome.created
        response = service.deployment_result(outcome, status=201 if new else 200)
        if new:
            response.headers["Location"] = changed[0].id
        return response

    def _check_place(self, changed: tuple[apps.App, ...]) -> None:
        known = self._service.state.apps
        together = known.keys() | {app.id for app in changed}
        for app in changed:
            if app.id not in known and ids.clashes(app.id, together):
                raise faults.refuse(
                    "/id", "Groups and Applications may not have the same identifier."
                )

    async def _delete(self, request: Request, path: AppPath) -> Response:
        # The one route whose force is on unless said otherwise.
        force = requests.flag(request.query_params, "force", default=True)
        command = events.DeleteApp(app_id=path.app_id, force=force)
        return service.deployment_result(await self._service.ask(command, request))

    async def _restart(self, request: Request, path: AppPath) -> Response:
        force = requests.flag(request.query_params, "force")
        command = events.RestartApp(app_id=path.app_id, force=force)
        return service.deployment_result(await self._service.ask(command, request))


def missing_version(app_id: str, version: int) -> errors.UserError:
    """The 404 for a version of an app."""
    text = timestamps.text(version)
    return errors.UserError(f"App '{app_id}' does not exist in version {text}", status=404)
