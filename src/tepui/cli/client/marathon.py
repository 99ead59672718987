"""What the command line asks of Marathon."""

import time
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

from tepui.base import errors
from tepui.cli.client import reasons
from tepui.cli.client.json_http import Api

_POLL_S = 0.2
#: What runs sooner than this needs no explanation.
_PATIENCE_S = 1.0

App = dict[str, Any]


class Marathon:
    """A Marathon, ours or an original one."""

    def __init__(self, url: str) -> None:
        self._api = Api(url, "Marathon")

    def apps(self) -> list[App]:
        """Every app."""
        return self._api.get("/v2/apps")["apps"]

    def app(self, app_id: str) -> App:
        """One app with its tasks."""
        return self._api.get(_path(app_id))["app"]

    def create(self, definition: App) -> App:
        """Create an app."""
        return self._api.call("POST", "/v2/apps", definition)

    def update(self, app_id: str, change: App, *, force: bool = False) -> str:
        """Change an app; the id of the deployment."""
        return self._api.call("PUT", _path(app_id) + _force(force), change)["deploymentId"]

    def restart(self, app_id: str, *, force: bool = False) -> str:
        """Replace every instance; the id of the deployment."""
        path = f"{_path(app_id)}/restart{_force(force)}"
        return self._api.call("POST", path)["deploymentId"]

    def destroy(self, app_id: str) -> str:
        """Remove an app; the id of the deployment."""
        return self._api.call("DELETE", _path(app_id))["deploymentId"]

    def tasks(self, app_id: str) -> list[App]:
        """The tasks of an app."""
        return self._api.get(f"{_path(app_id)}/tasks")["tasks"]

    def queue(self) -> list[App]:
        """What waits to be launched, and what was wrong with the offers so far."""
        return self._api.get("/v2/queue")["queue"]

    def kill_task(self, task_id: str) -> bool:
        """Kill a task, to be replaced; False when Marathon does not know it."""
        return bool(self._api.call("POST", "/v2/tasks/delete", {"ids": [task_id]})["tasks"])

    def framework_id(self) -> str | None:
        """The framework's id at the master."""
        return self._api.get("/v2/info").get("frameworkId")

    def wait(self, deployment_id: str, *, timeout_s: float, report: Callable[[str], None]) -> None:
        """Wait until the deployment is over, telling how far it is; raises UnavailableError."""
        began = time.monotonic()
        while True:
            deployments = self._api.get("/v2/deployments")
            current = next((d for d in deployments if d["id"] == deployment_id), None)
            if current is None:
                return
            waited = time.monotonic() - began
            report(self._progress(current, with_queue=waited > _PATIENCE_S))
            if waited > timeout_s:
                raise errors.UnavailableError(
                    f"deployment {deployment_id} is not done after {timeout_s:g} s;"
                    f" it goes on: {self._progress(current, with_queue=True)}"
                )
            time.sleep(_POLL_S)

    def _progress(self, deployment: App, *, with_queue: bool) -> str:
        queue = {q["app"]["id"]: q for q in self.queue() if "app" in q} if with_queue else {}
        parts = [f"step {deployment['currentStep']} of {deployment['totalSteps']}"]
        for app_id in deployment["affectedApps"]:
            try:
                app = self.app(app_id)
            except errors.UserError:
                continue
            running, wanted = app["tasksRunning"], app["instances"]
            reason = reasons.missing(app, queue.get(app_id)) if running < wanted else ""
            parts.append(f"{app_id} {running} of {wanted} running{reason and f' ({reason})'}")
        return ", ".join(parts)


def _path(app_id: str) -> str:
    return f"/v2/apps/{quote(app_id.strip('/'))}"


def _force(force: bool) -> str:
    return "?force=true" if force else ""
