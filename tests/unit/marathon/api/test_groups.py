"""Groups, as far as they can be read."""


async def test_the_root_of_nothing(world):
    group = (await world.get("/v2/groups")).json
    assert (group["id"], group["apps"], group["groups"], group["pods"]) == ("/", [], [], [])


async def test_the_tree(world):
    for app_id in ("/top", "/a/one", "/a/b/two"):
        await world.create(id=app_id)
    root = (await world.get("/v2/groups")).json
    assert [app["id"] for app in root["apps"]] == ["/top"]
    (a,) = root["groups"]
    assert (a["id"], [app["id"] for app in a["apps"]]) == ("/a", ["/a/one"])
    assert [app["id"] for app in a["groups"][0]["apps"]] == ["/a/b/two"]
    assert (await world.get("/v2/groups/a/b")).json["id"] == "/a/b"
    assert [app["id"] for app in (await world.get("/v2/groups/a/apps")).json] == [
        "/a/b/two",
        "/a/one",
    ]
    assert (await world.get("/v2/groups/versions")).json == [root["version"]]


async def test_embeds_are_exclusive(world):
    await world.create(id="/a/one")
    apps_only = (await world.get("/v2/groups?embed=group.apps")).json
    assert "groups" not in apps_only
    both = await world.get("/v2/groups?embed=group.groups&embed=group.apps&embed=group.apps.counts")
    (app,) = both.json["groups"][0]["apps"]
    assert app["tasksRunning"] == 0
    assert "deployments" not in app


async def test_unknown_group(world):
    for path in ("/v2/groups/nope", "/v2/groups/nope/apps", "/v2/groups/nope/versions"):
        answer = await world.get(path)
        assert answer.status == 404
        assert answer.json == {"message": "Group '/nope' does not exist"}
