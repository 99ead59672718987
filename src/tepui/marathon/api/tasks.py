"""``/v2/tasks``: the tasks of all apps (spec marathon.md section 1.2)."""

import re
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tepui.base import errors
from tepui.marathon import effects, events
from tepui.marathon.api import app_tasks, app_view, requests, responses, service
from tepui.marathon.definition import problems as faults
from tepui.marathon.definition import reading
from tepui.marathon.instance import Condition, Instance

_UUID: Final = r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
#: The generations of task ids: 0.x, 1.0-1.7, and since 1.8; pods too.
_TASK_ID: Final = re.compile(rf".+[._](?:instance-|marathon-)?{_UUID}(?:\..+)?")
_BODY: Final = reading.record({"ids": reading.listing(reading.text(at_least=1))}, required=("ids",))
_STATUSES: Final = {
    "running": frozenset({Condition.RUNNING}),
    "staging": frozenset({Condition.PROVISIONED, Condition.STAGING, Condition.STARTING}),
}


def routes(services: service.Service) -> list[Route]:
    """The routes of this resource."""
    resource = Tasks(services)
    return [
        Route("/v2/tasks", resource.show, methods=["GET"]),
        Route("/v2/tasks/delete", resource.kill, methods=["POST"]),
    ]


class Tasks:
    """Handlers."""

    def __init__(self, services: service.Service) -> None:
        self._service = services

    async def show(self, request: Request) -> Response:
        """All tasks, or those of the statuses asked for."""
        query = request.query_params
        wanted = [*query.getlist("status"), *query.getlist("status[]")]
        conditions = [_STATUSES[name] for name in wanted if name in _STATUSES]
        state = self._service.state
        tasks = [
            app_view.task(state, instance)
            for app_id in sorted(state.fleets)
            for instance in app_view.instances_of(state, app_id)
            if not conditions or any(instance.condition in some for some in conditions)
        ]
        return responses.json({"tasks": tasks})

    async def kill(self, request: Request) -> Response:
        """Kill the tasks named in the body; unknown ones are ignored."""
        query = request.query_params
        app_tasks.check_kill_options(query)
        body = await requests.json_object(request, self._service.settings.body_max)
        problems = faults.Problems()
        ids: list[str] = _BODY(body, "", problems).get("ids", [])
        problems.raise_if_any(faults.INVALID_JSON)
        for task_id in ids:
            if not _TASK_ID.fullmatch(task_id):
                raise errors.UserError(
                    f"Invalid task id '{task_id}'. Expected <app>.instance-<uuid>._app.<number>",
                    status=400,
                )
        outcome = await self._service.ask(
            events.KillTasks(
                ids=tuple(ids),
                scale=requests.flag(query, "scale"),
                force=requests.flag(query, "force"),
            )
        )
        if isinstance(outcome, effects.Killed):
            return responses.json({"tasks": self._tasks(outcome.instances)})
        return service.deployment_result(outcome)

    def _tasks(self, instances: tuple[Instance, ...]) -> list[dict[str, Any]]:
        return [app_view.task(self._service.state, one) for one in instances]
