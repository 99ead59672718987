"""The book's first service through every layer: create, see, scale, replace, suspend, destroy."""

import json
import subprocess
import sys

import psutil
import pytest

from tests.support.cluster import cluster, eventually

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(300), pytest.mark.xdist_group("first")]

BASIC_0 = {
    "id": "basic-0",
    "cmd": "while [ true ] ; do echo 'Hello Marathon' ; sleep 5 ; done",
    "cpus": 0.1,
    "mem": 10.0,
    "instances": 1,
}


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    with cluster(tmp_path_factory.mktemp("cluster"), agents=2) as it:
        yield it


def loops(running) -> list[psutil.Process]:
    """The shells of the app, as the operating system sees them."""
    return running.processes(BASIC_0["cmd"])


def tasks(running, count):
    def running_tasks():
        found = running.marathon_api.get("/v2/apps/basic-0")["app"]["tasks"]
        return [t for t in found if t["state"] == "TASK_RUNNING"]

    return eventually(running_tasks, lambda found: len(found) == count)


def test_the_whole_life_of_the_books_app(running):
    created = running.marathon_api.call("POST", "/v2/apps", BASIC_0)
    assert created["id"] == "/basic-0"
    assert created["deployments"]
    (task,) = tasks(running, 1)
    assert len(eventually(lambda: loops(running), lambda found: len(found) == 1)) == 1

    # visible: by the master, and in the sandbox of its agent
    (seen,) = (t for t in running.master_api.get("/tasks")["tasks"] if t["id"] == task["id"])
    assert seen["state"] == "TASK_RUNNING"
    assert seen["name"] == "basic-0"

    # its output, followed
    follow = subprocess.Popen(
        [sys.executable, "-m", "tepui.cli.main", "app", "logs", "-f", "basic-0"],
        stdout=subprocess.PIPE,
        text=True,
        env=running.environment
        | {"TEPUI_MASTER": running.master, "TEPUI_MARATHON": running.marathon},
    )
    assert follow.stdout
    with follow, follow.stdout:
        assert [follow.stdout.readline() for _ in range(2)] == ["Hello Marathon\n"] * 2
        follow.kill()

    # scaled to three
    done = running.tepui("app", "scale", "basic-0", "3")
    assert done.returncode == 0, done.stderr
    assert len(tasks(running, 3)) == 3
    assert len(loops(running)) == 3

    # one killed by hand is replaced
    before = {t["id"] for t in tasks(running, 3)}
    loops(running)[0].kill()
    replaced = eventually(
        lambda: {t["id"] for t in tasks(running, 3)}, lambda ids: len(ids - before) == 1
    )
    assert len(replaced & before) == 2

    # suspended, resumed
    assert running.tepui("app", "scale", "basic-0", "0").returncode == 0
    assert tasks(running, 0) == []
    eventually(lambda: loops(running), lambda found: not found)
    assert running.tepui("app", "scale", "basic-0", "1").returncode == 0
    tasks(running, 1)

    # destroyed
    done = running.tepui("app", "destroy", "basic-0")
    assert done.returncode == 0, done.stderr
    assert running.marathon_api.get("/v2/apps")["apps"] == []
    eventually(lambda: loops(running), lambda found: not found)


def test_the_command_line_shows_what_there_is(running):
    nodes = json.loads(running.tepui("node", "list", "--json").stdout)
    assert len(nodes) == 2
    assert {node["resources"]["cpus"] for node in nodes} == {4.0}
    table = running.tepui("node", "list")
    assert table.stdout.splitlines()[0].split()[:3] == ["ID", "ADDRESS", "STATE"]
    assert "\x1b" not in table.stdout


def test_a_command_runs_once_with_its_output_and_code(running):
    done = running.tepui("run", "echo out; echo err >&2; exit 3")
    assert done.stdout == "out\n"
    assert done.stderr.endswith("err\n")
    assert done.returncode == 3
    done = running.tepui("run", "--env", "WHO=world", "echo hello $WHO")
    assert (done.stdout, done.returncode) == ("hello world\n", 0)
    done = running.tepui("run", "kill -9 $$")
    assert done.returncode == 137


def test_errors_say_what_to_do(running):
    done = running.tepui("app", "show", "nothing")
    assert done.returncode == 2
    assert "App '/nothing' does not exist" in done.stderr
    done = running.tepui("app", "create", "--id", "Bad_Id", "--cmd", "true")
    assert done.returncode == 2
    assert "/id: must fully match regular expression" in done.stderr
    done = running.tepui("task", "logs", "nothing")
    assert done.returncode == 2
    assert "there is no task 'nothing'" in done.stderr
    done = running.tepui("--nonsense")
    assert done.returncode == 2


def test_no_cluster_is_said_so():
    done = subprocess.run(
        [sys.executable, "-m", "tepui.cli.main", "node", "list", "--master", "127.0.0.1:1"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 69
    assert "cannot reach the master at http://127.0.0.1:1" in done.stderr
    assert "tepui up" in done.stderr
