"""What survives what: a killed agent, a silent agent, a stopped cluster."""

import urllib.error
import urllib.request

import psutil
import pytest

from tests.support.cluster import cluster, eventually

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(300), pytest.mark.xdist_group("survival")]

#: Silence of three seconds makes an agent unreachable, instead of 75.
QUICK = {
    "MESOS_AGENT_PING_TIMEOUT": "1secs",
    "MESOS_MAX_AGENT_PING_TIMEOUTS": "3",
}
WEB = {
    "id": "/web",
    "cmd": "python3 -m http.server $PORT0",
    "cpus": 0.1,
    "mem": 64,
    "instances": 2,
    "healthChecks": [
        {
            "protocol": "HTTP",
            "path": "/",
            "portIndex": 0,
            "gracePeriodSeconds": 30,
            "intervalSeconds": 1,
            "timeoutSeconds": 5,
        }
    ],
}


@pytest.fixture
def running(tmp_path):
    with cluster(tmp_path / "state", agents=2, environment=QUICK) as it:
        yield it


def healthy(running, app_id: str, count: int):
    """The tasks, once ``count`` of them run and pass their check."""

    def found():
        tasks = running.marathon_api.get(f"/v2/apps/{app_id}/tasks")["tasks"]
        return [
            task
            for task in tasks
            if task["state"] == "TASK_RUNNING"
            and task.get("healthCheckResults")
            and all(result["alive"] for result in task["healthCheckResults"])
        ]

    return eventually(found, lambda tasks: len(tasks) == count, within_s=60)


def answers(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=2) as response:
            return response.status == 200
    except (OSError, urllib.error.URLError):
        return False


def server(running, port: int) -> psutil.Process:
    """The task's own process, not the shell around it."""
    (found,) = running.processes("http.server", str(port))
    return found


def test_a_killed_agent_finds_its_tasks_again(running):
    running.marathon_api.call("POST", "/v2/apps", WEB)
    before = healthy(running, "web", 2)
    task = before[0]
    port = task["ports"][0]
    process = server(running, port)
    name = f"agent-{(port - 31000) // 1000 + 1}"
    running.daemon(name).kill()
    assert answers(port), "the task ended with its agent"
    running.wait_for("ready", name)
    after = healthy(running, "web", 2)
    assert {t["id"] for t in after} == {t["id"] for t in before}
    assert server(running, port).pid == process.pid
    assert running.tepui("task", "list", "--json").stdout.count("TASK_RUNNING") >= 2
    # adopted, not only left alone: the agent can still end it
    done = running.tepui("app", "scale", "web", "0")
    assert done.returncode == 0, done.stderr
    eventually(process.is_running, lambda alive: not alive)


def test_an_agent_that_stays_away_is_replaced(running):
    running.marathon_api.call("POST", "/v2/apps", WEB | {"instances": 1})
    (task,) = healthy(running, "web", 1)
    home = (task["ports"][0] - 31000) // 1000 + 1
    agent = running.daemon(f"agent-{home}")
    agent.suspend()
    try:
        moved = eventually(
            lambda: healthy(running, "web", 1)[0], lambda now: now["id"] != task["id"], within_s=60
        )
        assert moved["slaveId"] != task["slaveId"]
        assert (moved["ports"][0] - 31000) // 1000 + 1 != home
    finally:
        agent.resume()
    # the agent is back with a task too many: Marathon's kill selection ends the youngest
    ports = [task["ports"][0], moved["ports"][0]]
    eventually(lambda: [answers(port) for port in ports].count(True), lambda n: n == 1, within_s=60)
    assert len(healthy(running, "web", 1)) == 1


def test_an_exit_while_the_agent_is_away_is_reported(running):
    running.marathon_api.call(
        "POST",
        "/v2/apps",
        {"id": "/short", "cmd": "sleep 1000 & wait", "cpus": 0.1, "mem": 32, "backoffSeconds": 1},
    )

    def the_task():
        tasks = running.marathon_api.get("/v2/apps/short/tasks")["tasks"]
        return [t for t in tasks if t["state"] == "TASK_RUNNING"]

    (task,) = eventually(the_task, lambda tasks: len(tasks) == 1)
    agents = [running.daemon(f"agent-{n}") for n in (1, 2)]
    shells = running.processes("sleep 1000 & wait")
    for agent in agents:
        agent.kill()
    for shell in shells:
        shell.kill()
    failure = eventually(
        lambda: running.marathon_api.get("/v2/apps/short")["app"].get("lastTaskFailure"),
        within_s=60,
    )
    assert failure["taskId"] == task["id"]
    assert failure["state"] == "TASK_FAILED"
    assert "signal" in failure["message"].lower()
    eventually(the_task, lambda tasks: len(tasks) == 1 and tasks[0]["id"] != task["id"])


def test_a_stopped_cluster_resumes(tmp_path):
    app = {"id": "/kept", "cmd": "sleep 1234567", "cpus": 0.1, "mem": 32, "instances": 2}

    with cluster(tmp_path / "state") as first:
        first.marathon_api.call("POST", "/v2/apps", app)
        eventually(lambda: first.processes("sleep", "1234567"), lambda found: len(found) == 2)
        assert first.stop() == 0
        assert first.processes("sleep", "1234567") == [], "tasks were left behind"
    with cluster(tmp_path / "state") as second:
        kept = second.marathon_api.get("/v2/apps/kept")["app"]
        assert kept["instances"] == 2
        eventually(
            lambda: second.processes("sleep", "1234567"), lambda found: len(found) == 2, within_s=60
        )
