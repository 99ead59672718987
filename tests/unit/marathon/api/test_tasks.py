"""Tasks: listing them, and killing them with and without replacement."""

import pytest


async def test_list(world):
    await world.running(id="/a")
    await world.running(id="/b", instances=2)
    assert [task["appId"] for task in (await world.get("/v2/tasks")).json["tasks"]] == [
        "/a",
        "/b",
        "/b",
    ]
    assert len((await world.get("/v2/apps/b/tasks")).json["tasks"]) == 2
    assert len((await world.get("/v2/apps/*/tasks")).json["tasks"]) == 3


async def test_list_by_status(world):
    await world.running(id="/a")
    await world.create(id="/b")
    await world.offer()

    async def apps(query):
        return [task["appId"] for task in (await world.get(f"/v2/tasks?{query}")).json["tasks"]]

    assert await apps("status=running") == ["/a"]
    assert await apps("status=staging") == ["/b"]
    assert await apps("status[]=running&status[]=staging") == ["/a", "/b"]
    assert await apps("status=whatever") == ["/a", "/b"]


async def test_kill_one_task_which_is_replaced(world):
    (task_id,) = await world.running()
    answer = await world.delete(f"/v2/apps/x/tasks/{task_id}")
    assert answer.status == 200
    assert answer.json["task"]["id"] == task_id
    assert world.killed == [task_id]
    await world.update(task_id, "TASK_KILLED")
    assert len(await world.run_all()) == 1


async def test_kill_and_scale(world):
    first, second = await world.running(instances=2)
    answer = await world.delete(f"/v2/apps/x/tasks/{first}?scale=true")
    assert set(answer.json) == {"version", "deploymentId"}
    await world.update(first, "TASK_KILLED")
    app = (await world.get("/v2/apps/x")).json["app"]
    assert app["instances"] == 1
    assert [task["id"] for task in app["tasks"]] == [second]


async def test_kill_all_and_by_host(world):
    ids = await world.running(instances=2)
    assert (await world.delete("/v2/apps/x/tasks?host=elsewhere")).json == {"tasks": []}
    answer = await world.delete("/v2/apps/x/tasks?host=agent.example")
    assert sorted(task["id"] for task in answer.json["tasks"]) == sorted(ids)
    assert sorted(world.killed) == sorted(ids)


async def test_unknown_task(world):
    await world.running()
    answer = await world.delete("/v2/apps/x/tasks/x.instance-0._app.1")
    assert answer.status == 404
    assert answer.json == {"message": "Task 'x.instance-0._app.1' does not exist"}


async def test_a_task_of_another_app_is_unknown(world):
    (task_id,) = await world.running(id="/a")
    await world.running(id="/b")
    assert (await world.delete(f"/v2/apps/b/tasks/{task_id}")).status == 404
    assert world.killed == []


async def test_delete_by_ids(world):
    ids = await world.running(instances=3)
    uuid = "00000000-0000-4000-8000-000000000000"
    known = [f"gone.{uuid}", f"gone.marathon-{uuid}", f"gone.instance-{uuid}._app.7"]
    answer = await world.post("/v2/tasks/delete", {"ids": [ids[0], *known]})
    assert [task["id"] for task in answer.json["tasks"]] == [ids[0]]
    scaled = await world.post("/v2/tasks/delete?scale=true", {"ids": ids[1:]})
    assert set(scaled.json) == {"version", "deploymentId"}
    assert (await world.get("/v2/apps/x")).json["app"]["instances"] == 1


@pytest.mark.parametrize(
    ("body", "status", "part"),
    [
        ({"ids": ["nonsense"]}, 400, "Invalid task id 'nonsense'."),
        ({}, 422, "error.path.missing"),
        ({"ids": "x"}, 422, "error.expected.jsarray"),
        ({"ids": [3]}, 422, "error.expected.jsstring"),
        ([], 400, "Please specify data in JSON format"),
    ],
)
async def test_delete_by_bad_ids(world, body, status, part):
    answer = await world.post("/v2/tasks/delete", body)
    assert answer.status == status
    assert part in answer.body.decode()


@pytest.mark.parametrize("target", ["/v2/apps/x/tasks", "/v2/apps/x/tasks/y"])
async def test_scale_and_wipe_exclude_each_other(world, target):
    await world.running()
    answer = await world.delete(f"{target}?scale=true&wipe=true")
    assert answer.status == 400
    assert answer.json == {"message": "You cannot use scale and wipe at the same time."}


async def test_health_results_of_a_task(world):
    from tepui.marathon import events

    (task_id,) = await world.running(healthChecks=[{"path": "/h", "gracePeriodSeconds": 0}])
    instance_id = task_id.partition("._app")[0]

    async def report(alive, cause=None):
        world.driver.post(
            events.HealthResult(instance_id=instance_id, index=0, alive=alive, cause=cause)
        )
        await world.driver.settle()
        return (await world.get("/v2/apps/x")).json["app"]

    app = await report(alive=True)
    (result,) = app["tasks"][0]["healthCheckResults"]
    assert result == {
        "alive": True,
        "consecutiveFailures": 0,
        "firstSuccess": "2015-06-01T08:00:00.000Z",
        "lastSuccess": "2015-06-01T08:00:00.000Z",
        "lastFailure": None,
        "lastFailureCause": None,
        "instanceId": instance_id,
    }
    assert (app["tasksHealthy"], app["tasksUnhealthy"]) == (1, 0)
    world.advance(1)
    app = await report(alive=False, cause="HTTP status 500")
    (result,) = app["tasks"][0]["healthCheckResults"]
    assert (result["alive"], result["lastFailureCause"]) == (False, "HTTP status 500")
    assert (app["tasksHealthy"], app["tasksUnhealthy"]) == (0, 1)
