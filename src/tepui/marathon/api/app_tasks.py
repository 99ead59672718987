"""``/v2/apps/{id}/tasks``: the tasks of one app, and killing them (spec marathon.md 1.1)."""

from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import Response

from tepui.base import errors
from tepui.marathon import effects, events, names
from tepui.marathon.api import app_view, group_view, requests, responses, service
from tepui.marathon.api.app_paths import AppPath, Kind


def check_kill_options(query: QueryParams) -> None:
    """Refuse what cannot go together."""
    if requests.flag(query, "scale") and requests.flag(query, "wipe"):
        raise errors.UserError("You cannot use scale and wipe at the same time.", status=400)


class AppTasks:
    """Handlers for the tasks below an app or a group."""

    def __init__(self, services: service.Service) -> None:
        self._service = services

    async def show(self, _request: Request, path: AppPath) -> Response:
        """List the tasks."""
        state = self._service.state
        if path.kind is Kind.GROUP_TASKS:
            ids = [app.id for app in group_view.members_of(state, path.app_id)]
        else:
            self._require(path.app_id)
            ids = [path.app_id]
        tasks = [
            app_view.task(state, instance)
            for app_id in ids
            for instance in app_view.instances_of(state, app_id)
        ]
        return responses.json({"tasks": tasks})

    async def kill_all(self, request: Request, path: AppPath) -> Response:
        """Kill the tasks of the app, or those on one host."""
        query = request.query_params
        check_kill_options(query)
        self._require(path.app_id)
        outcome = await self._service.ask(
            events.KillTasks(
                app_id=path.app_id,
                host=query.get("host") or None,
                scale=requests.flag(query, "scale"),
                force=requests.flag(query, "force"),
            )
        )
        if isinstance(outcome, effects.Killed):
            return responses.json({"tasks": self._tasks(outcome)})
        return service.deployment_result(outcome)

    async def kill_one(self, request: Request, path: AppPath) -> Response:
        """Kill one task."""
        query = request.query_params
        check_kill_options(query)
        self._require(path.app_id)
        instance_id = names.instance_of(path.item)
        instance = self._service.state.instances.get(instance_id)
        if instance is None or instance.app_id != path.app_id:
            raise errors.UserError(f"Task '{path.item}' does not exist", status=404)
        outcome = await self._service.ask(
            events.KillTasks(
                app_id=path.app_id,
                ids=(instance.task_id,),
                scale=requests.flag(query, "scale"),
                force=requests.flag(query, "force"),
            )
        )
        if isinstance(outcome, effects.Killed):
            return responses.json({"task": app_view.task(self._service.state, instance)})
        return service.deployment_result(outcome)

    def _require(self, app_id: str) -> None:
        if app_id not in self._service.state.apps:
            raise errors.UserError(f"App '{app_id}' does not exist", status=404)

    def _tasks(self, outcome: effects.Killed) -> list[dict[str, object]]:
        return [app_view.task(self._service.state, one) for one in outcome.instances]
