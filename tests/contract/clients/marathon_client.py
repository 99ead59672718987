"""Drives a Marathon through thefactory's client library; prints one line per thing that worked.

Runs in an environment of its own: ``marathon_client.py URL STEP...``; without steps, all of them.
Left out are groups, the queue and typed events: release 0.13.0 of the library does not know what
Marathon has said there since 1.7 (light plans) and 1.9 (``enforceRole``, ``role``) and fails on it.
"""

import collections
import collections.abc
import json
import sys
import threading
import time

# The library is older than Python 3.10, which removed this name.
collections.Iterable = collections.abc.Iterable  # type: ignore[attr-defined]

import marathon  # noqa: E402
from marathon.models import MarathonApp, MarathonHealthCheck  # noqa: E402

ID = "contract/sleeper"


def until(probe, within_s=30):
    deadline = time.monotonic() + within_s
    while True:
        value = probe()
        if value:
            return value
        if time.monotonic() > deadline:
            raise SystemExit(f"not in time; last answer {value!r}")
        time.sleep(0.1)


def settled(client):
    return until(lambda: not client.list_deployments() and "settled")


def info(client):
    found = client.get_info()
    assert found.name == "marathon"
    assert client.ping() in (b"pong", b'"pong"')
    assert client.get_leader()["leader"]
    assert "gauges" in client.get_metrics()


def listen(client, seen):
    try:
        for data in client.event_stream(raw=True):
            seen.append(json.loads(data)["eventType"])
    except Exception as error:  # noqa: BLE001 - the stream ends with the process
        seen.append(repr(error))


def life(client):
    seen = []
    threading.Thread(target=listen, args=(client, seen), daemon=True).start()
    until(lambda: "event_stream_attached" in seen)
    app = MarathonApp(
        cmd="exec python3 -m http.server $PORT0",
        cpus=0.1,
        mem=16,
        instances=1,
        labels={"team": "contract"},
        constraints=[],
        health_checks=[MarathonHealthCheck(protocol="TCP", interval_seconds=1)],
    )
    created = client.create_app(ID, app)
    assert created.id == f"/{ID}", created
    assert created.deployments
    print("created")
    until(lambda: client.get_app(ID).tasks_running == 1)
    print("running")
    settled(client)
    assert [found.id for found in client.list_apps(label="team==contract")] == [f"/{ID}"]
    result = client.scale_app(ID, instances=3)
    assert result["deploymentId"]
    until(lambda: client.get_app(ID).tasks_running == 3)
    settled(client)
    print("scaled")
    tasks = client.list_tasks(ID)
    assert len(tasks) == 3
    killed = client.kill_task(ID, tasks[0].id)
    assert killed.id == tasks[0].id
    until(lambda: tasks[0].id not in {task.id for task in client.list_tasks(ID)})
    until(lambda: client.get_app(ID).tasks_running == 3)
    print("replaced")
    client.kill_given_tasks([client.list_tasks(ID)[0].id], scale=True, force=True)
    until(lambda: client.get_app(ID).instances == 2)
    settled(client)
    print("shrunk")
    client.update_app(ID, MarathonApp(env={"NEW": "value"}))
    until(lambda: client.get_app(ID).env == {"NEW": "value"})
    settled(client)
    versions = sorted(client.list_versions(ID))
    assert len(versions) >= 2
    assert client.get_version(ID, versions[0]).instances == 1
    client.rollback_app(ID, versions[0], force=True)
    until(lambda: client.get_app(ID).instances == 1)
    settled(client)
    print("rolled-back")
    client.restart_app(ID)
    settled(client)
    print("restarted")
    result = client.delete_app(ID)
    assert result["deploymentId"]
    until(lambda: not [found for found in client.list_apps() if found.id == f"/{ID}"])
    settled(client)
    print("deleted")
    wanted = {"api_post_event", "deployment_info", "status_update_event", "deployment_success"}
    until(lambda: wanted <= set(seen))
    print("heard")


def failure(call):
    """The library's exception."""
    try:
        call()
    except marathon.MarathonHttpError as error:
        return error
    raise SystemExit("no exception")


def errors(client):
    for call in (
        lambda: client.get_app("nope"),
        lambda: client.delete_app("nope"),
        lambda: client.delete_deployment("nope"),
        lambda: client.kill_task("nope", "x.1"),
    ):
        missing = failure(call)
        assert isinstance(missing, marathon.NotFoundError)
        assert "does not exist" in missing.error_message
    wrong = failure(lambda: client.create_app("bad", MarathonApp(cmd="a", instances=-1)))
    assert wrong.status_code == 422
    assert wrong.error_message == "Object is not valid"


STEPS = {"info": info, "errors": errors, "life": life}

if __name__ == "__main__":
    url, *names = sys.argv[1:]
    the_client = marathon.MarathonClient(url)
    for name in names or STEPS:
        STEPS[name](the_client)
        print(name)
