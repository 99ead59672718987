"""``/v2/apps``: the life of an app as a client sees it."""

import pytest


async def test_create_answers_the_whole_app(world):
    answer = await world.post(
        "/v2/apps", {"id": "basic-0", "cmd": "sleep 5", "cpus": 0.1, "mem": 10.0}
    )
    assert answer.status == 201
    app = answer.json
    (deployment,) = app["deployments"]
    assert answer.headers["marathon-deployment-id"] == deployment["id"]
    assert answer.headers["location"] == "/basic-0"
    assert answer.headers["content-type"] == "application/json"
    assert (app["id"], app["cpus"], app["mem"], app["instances"]) == ("/basic-0", 0.1, 10, 1)
    assert app["tasks"] == []
    assert app["version"] == app["versionInfo"]["lastScalingAt"] == "2015-06-01T08:00:00.000Z"
    assert [app[f"tasks{kind}"] for kind in ("Staged", "Running", "Healthy", "Unhealthy")] == [
        0
    ] * 4
    (definition,) = app["portDefinitions"]
    assert 10000 <= definition["port"] <= 20000


async def test_a_running_app_with_its_task(world):
    (task_id,) = await world.running()
    app = (await world.get("/v2/apps//x")).json["app"]
    assert (app["tasksStaged"], app["tasksRunning"], app["deployments"]) == (0, 1, [])
    (task,) = app["tasks"]
    assert task["id"] == task_id
    assert task["appId"] == "/x"
    assert task["state"] == "TASK_RUNNING"
    assert task["host"] == "agent.example"
    assert task["slaveId"] == "agent-1"
    assert task["version"] == app["version"]
    assert len(task["ports"]) == 1
    assert task["servicePorts"] == [app["portDefinitions"][0]["port"]]
    assert task["startedAt"].endswith("Z")
    assert task["healthCheckResults"] == []


async def test_creating_twice_conflicts(world):
    await world.create()
    answer = await world.post("/v2/apps", {"id": "x", "cmd": "a"})
    assert answer.status == 409
    assert answer.json == {"message": "An app with id [/x] already exists."}


@pytest.mark.parametrize("app_id", ["/a/b/c", "/a"])
async def test_an_app_cannot_be_a_group(world, app_id):
    await world.create(id="/a/b")
    answer = await world.post("/v2/apps", {"id": app_id, "cmd": "a"})
    assert answer.status == 422
    assert answer.json["message"] == "Object is not valid"
    assert answer.json["details"][0]["errors"] == [
        "Groups and Applications may not have the same identifier."
    ]


async def test_list_filters(world):
    await world.create(id="/web/front", cmd="nginx", labels={"env": "prod"})
    await world.create(id="/web/back", cmd="Python app", labels={"env": "dev"})
    await world.create(id="/db", cmd="postgres")

    async def found(query):
        return [app["id"] for app in (await world.get(f"/v2/apps{query}")).json["apps"]]

    assert await found("") == ["/db", "/web/back", "/web/front"]
    assert await found("?id=WEB") == ["/web/back", "/web/front"]
    assert await found("?cmd=python") == ["/web/back"]
    assert await found("?label=env==prod") == ["/web/front"]
    assert await found("?label=env&id=back") == ["/web/back"]
    assert await found("?label=env%20notin%20(prod)") == ["/web/back"]
    bad = await world.get("/v2/apps?label=env==")
    assert bad.status == 422
    assert bad.json["message"].startswith("Can not parse label selector env==. Reason: ")


async def test_list_embeds(world):
    await world.running()
    (plain,) = (await world.get("/v2/apps")).json["apps"]
    assert "tasks" not in plain
    assert plain["tasksRunning"] == 1
    for value in ("apps.tasks", "app.tasks", "tasks", "apps.failures"):
        (app,) = (await world.get(f"/v2/apps?embed={value}&embed=nonsense")).json["apps"]
        assert len(app["tasks"]) == 1


async def test_task_stats(world):
    await world.running(instances=2)
    world.advance(10)
    (app,) = (await world.get("/v2/apps?embed=apps.taskStats")).json["apps"]
    stats = app["taskStats"]
    assert set(stats) == {"startedAfterLastScaling", "withLatestConfig", "totalSummary"}
    assert stats["totalSummary"]["stats"] == {
        "counts": {"staged": 0, "running": 2, "healthy": 0, "unhealthy": 0},
        "lifeTime": {"averageSeconds": 10, "medianSeconds": 10},
    }


async def test_last_task_failure(world):
    (task_id,) = await world.running()
    await world.update(task_id, "TASK_FAILED", message="exit 3")
    failure = (await world.get("/v2/apps/x")).json["app"]["lastTaskFailure"]
    assert failure["taskId"] == task_id
    assert (failure["state"], failure["message"]) == ("TASK_FAILED", "exit 3")
    assert (failure["appId"], failure["host"], failure["slaveId"]) == (
        "/x",
        "agent.example",
        "agent-1",
    )


async def test_unknown_app(world):
    for method in ("GET", "DELETE", "PATCH"):
        answer = await world.ask(method, "/v2/apps/nope", {})
        assert answer.status == 404
        assert answer.json == {"message": "App '/nope' does not exist"}
    assert (await world.get("/v2/apps/nope/versions")).status == 404
    assert (await world.get("/v2/apps/nope/tasks")).status == 404
    assert (await world.post("/v2/apps/nope/restart", b"")).status == 404


@pytest.mark.parametrize(
    "path", ["/v2/apps/a/b", "/v2/apps//a/b", "/v2/apps/%2Fa%2Fb", "/v2/apps/a/b/"]
)
async def test_the_ways_to_write_an_id(world, path):
    await world.create(id="/a/b")
    assert (await world.get(path)).json["app"]["id"] == "/a/b"


async def test_apps_of_a_group(world):
    for app_id in ("/a/b", "/a/c/d", "/e"):
        await world.create(id=app_id)
    answer = await world.get("/v2/apps/a/*")
    assert [app["id"] for app in answer.json["*"]] == ["/a/b", "/a/c/d"]
    assert len((await world.get("/v2/apps/*")).json["*"]) == 3


async def test_scale_by_put(world):
    await world.running()
    answer = await world.put("/v2/apps/x", {"instances": 3})
    assert answer.status == 200
    assert set(answer.json) == {"version", "deploymentId"}
    assert answer.headers["marathon-deployment-id"] == answer.json["deploymentId"]
    assert len(await world.run_all()) == 2
    app = (await world.get("/v2/apps/x")).json["app"]
    assert (app["instances"], app["tasksRunning"]) == (3, 3)
    assert app["versionInfo"]["lastScalingAt"] != app["versionInfo"]["lastConfigChangeAt"]


async def test_put_creates_what_is_not_there(world):
    answer = await world.put("/v2/apps/new/one", {"cmd": "sleep 1"})
    assert answer.status == 201
    assert set(answer.json) == {"version", "deploymentId"}
    assert (await world.get("/v2/apps/new/one")).status == 200


async def test_put_of_the_same_is_an_empty_deployment(world):
    await world.running(labels={"a": "b"})
    before = (await world.get("/v2/apps/x")).json["app"]
    answer = await world.put("/v2/apps/x", {"labels": {"a": "b"}})
    assert answer.status == 200
    assert answer.json["deploymentId"]
    assert (await world.get("/v2/deployments")).json == []
    assert (await world.get("/v2/apps/x")).json["app"] == before


async def test_replace_takes_defaults_for_what_is_missing(world):
    await world.running(instances=2, env={"A": "b"})
    got = (await world.get("/v2/apps/x")).json["app"]
    answer = await world.put(
        "/v2/apps/x?partialUpdate=false", {"id": "/x", "cmd": "other", "version": got["version"]}
    )
    assert answer.status == 200
    app = (await world.get("/v2/apps/x")).json["app"]
    assert (app["cmd"], app["instances"], app["mem"], "env" in app) == ("other", 1, 128, False)


async def test_patch_changes_but_never_creates(world):
    await world.running()
    assert (await world.patch("/v2/apps/x", {"instances": 2})).status == 200
    assert (await world.patch("/v2/apps", [{"id": "x", "instances": 4}])).status == 409
    assert (await world.patch("/v2/apps?force=true", [{"id": "x", "instances": 4}])).status == 200
    assert (await world.patch("/v2/apps", [{"id": "y", "instances": 4}])).status == 404


async def test_put_of_several(world):
    await world.running()
    answer = await world.put("/v2/apps", [{"id": "x", "instances": 2}, {"id": "/y", "cmd": "a"}])
    assert answer.status == 200
    (deployment,) = (await world.get("/v2/deployments")).json
    assert deployment["affectedApps"] == ["/x", "/y"]
    bad = await world.put("/v2/apps", [{"id": "x"}, {"instances": 2}])
    assert bad.status == 422
    assert bad.json["details"] == [{"path": "(1)/id", "errors": ["error.path.missing"]}]


async def test_a_locked_app(world):
    await world.create()
    (deployment,) = (await world.get("/v2/deployments")).json
    answer = await world.put("/v2/apps/x", {"instances": 5})
    assert answer.status == 409
    assert answer.json == {
        "message": "App is locked by one or more deployments. Override with the option "
        "'?force=true'. View details at '/v2/deployments/<DEPLOYMENT_ID>'.",
        "deployments": [{"id": deployment["id"]}],
    }
    assert (await world.put("/v2/apps/x?force=True", {"instances": 5})).status == 200
    assert (await world.post("/v2/apps/x/restart", b"")).status == 409
    # Deleting is the one thing that forces unless told not to.
    assert (await world.delete("/v2/apps/x?force=false")).status == 409
    assert (await world.delete("/v2/apps/x")).status == 200


async def test_delete_kills_and_forgets(world):
    (task_id,) = await world.running()
    answer = await world.delete("/v2/apps/x")
    assert set(answer.json) == {"version", "deploymentId"}
    assert (await world.get("/v2/apps/x")).status == 404
    assert world.killed == [task_id]
    await world.update(task_id, "TASK_KILLED")
    assert (await world.get("/v2/deployments")).json == []


async def test_restart_replaces(world):
    (old,) = await world.running()
    world.advance(1)
    answer = await world.post("/v2/apps/x/restart", b"")
    assert answer.status == 200
    (new,) = await world.run_all()
    assert new != old
    assert old in world.killed


async def test_versions_and_going_back(world):
    await world.running(env={"A": "1"})
    first = (await world.get("/v2/apps/x")).json["app"]["version"]
    world.advance(1)
    await world.put("/v2/apps/x", {"env": {"A": "2"}})
    versions = (await world.get("/v2/apps/x/versions")).json["versions"]
    assert len(versions) == 2
    assert versions[1] == first
    old = (await world.get(f"/v2/apps/x/versions/{first}")).json
    assert (old["id"], old["env"], old["version"]) == ("/x", {"A": "1"}, first)
    assert "tasksRunning" not in old
    answer = await world.put("/v2/apps/x?force=true", {"version": first})
    assert answer.status == 200
    assert (await world.get("/v2/apps/x")).json["app"]["env"] == {"A": "1"}


async def test_unknown_versions(world):
    await world.create()
    missing = await world.get("/v2/apps/x/versions/2001-01-01T00:00:00.000Z")
    assert missing.status == 404
    assert missing.json["message"] == (
        "App '/x' does not exist in version 2001-01-01T00:00:00.000Z"
    )
    bad = await world.get("/v2/apps/x/versions/latest")
    assert bad.status == 422
    assert bad.json["message"] == (
        "Invalid timestamp provided 'latest'. Expecting ISO-8601 datetime string."
    )
    put = await world.put("/v2/apps/x", {"version": "2001-01-01T00:00:00.000Z"})
    assert put.status == 404


async def test_cyclic_dependencies(world):
    await world.create(id="/a", dependencies=["/b"])
    answer = await world.post("/v2/apps", {"id": "/b", "cmd": "a", "dependencies": ["/a"]})
    assert answer.status == 422
    assert "Dependency graph has cyclic dependencies" in answer.body.decode()


async def test_changes_of_one_app_do_not_overtake_each_other(world):
    """Partial updates are merged one at a time, so none is lost."""
    import asyncio

    await world.running()
    await asyncio.gather(
        world.put("/v2/apps/x?force=true", {"instances": 7}),
        world.put("/v2/apps/x?force=true", {"labels": {"a": "b"}}),
        world.put("/v2/apps/x?force=true", {"env": {"c": "d"}}),
    )
    app = (await world.get("/v2/apps/x")).json["app"]
    assert (app["instances"], app["labels"], app["env"]) == (7, {"a": "b"}, {"c": "d"})
