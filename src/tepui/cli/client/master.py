"""What the command line asks of the master and its agents."""

from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import quote, urlencode

from tepui.base import errors
from tepui.cli.client.json_http import Api

Document = dict[str, Any]

#: Most bytes of a binary file that are taken at once.
_DOWNLOAD_MAX: Final = 16 << 20


@dataclass(frozen=True, slots=True)
class Sandbox:
    """Where a task's files are: an agent and the path it serves them under."""

    agent: str
    path: str


class Master:
    """A master, ours or an original one."""

    def __init__(self, address: str) -> None:
        self._api = Api(address, "the master")
        self._agents: dict[str, Api] = {}

    @property
    def url(self) -> str:
        """Its address."""
        return self._api.url

    def check(self) -> None:
        """Raise UnavailableError unless a master answers."""
        self._api.get("/version")

    def tasks(self) -> list[Document]:
        """Tasks, newest first: running, unreachable and completed."""
        return self._api.get("/tasks?limit=10000")["tasks"]

    def task(self, task_id: str) -> Document:
        """The newest task of this id, or whose id begins so. Raises UserError."""
        found = [t for t in self.tasks() if t["id"].startswith(task_id)]
        exact = [t for t in found if t["id"] == task_id]
        if not found:
            raise errors.UserError(f"there is no task '{task_id}'", hint="see: tepui task list")
        if len({t["id"] for t in found}) > 1 and not exact:
            names = ", ".join(sorted({t["id"] for t in found})[:5])
            raise errors.UserError(f"'{task_id}' fits several tasks", hint=f"{names} …")
        return (exact or found)[0]

    def nodes(self) -> list[Document]:
        """The agents."""
        return self._api.get("/slaves")["slaves"]

    def frameworks(self) -> list[Document]:
        """The frameworks, without their tasks' details."""
        return self._api.get("/frameworks")["frameworks"]

    def sandbox(self, task: Document) -> Sandbox:
        """Where the files of a task are. Raises UnavailableError when its agent is away."""
        agent = next((n for n in self.nodes() if n["id"] == task["slave_id"]), None)
        if agent is None:
            raise errors.UnavailableError(f"the agent of task '{task['id']}' is not there")
        executor = task["executor_id"] or task["id"]
        path = f"/frameworks/{task['framework_id']}/executors/{executor}/runs/latest"
        return Sandbox(agent["pid"].partition("@")[2], path)

    def read(self, sandbox: Sandbox, file: str, offset: int, length: int) -> bytes:
        """Bytes of a file in a sandbox; empty at its end. Raises UserError when it is not there.

        Text comes as JSON, which cannot carry other bytes: where some were replaced, the file is
        downloaded, and more than ``length`` bytes may come.
        """
        api = self._agents.get(sandbox.agent)
        if api is None:
            api = self._agents[sandbox.agent] = Api(sandbox.agent, "the agent")
        query = urlencode(
            {"path": f"{sandbox.path}/{file}", "offset": offset, "length": length}, quote_via=quote
        )
        text: str = api.get(f"/files/read?{query}")["data"]
        if "\ufffd" not in text:
            return text.encode("utf-8", "surrogatepass")
        query = urlencode({"path": f"{sandbox.path}/{file}"}, quote_via=quote)
        return api.download(f"/files/download?{query}", offset, max(length, _DOWNLOAD_MAX))
