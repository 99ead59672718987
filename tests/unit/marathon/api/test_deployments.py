"""Deployments: how they show, and the two ways to stop one."""


async def test_nothing_to_show(world):
    assert (await world.get("/v2/deployments")).json == []


async def test_a_deployment_under_way(world):
    app = await world.create(instances=2)
    (deployment,) = (await world.get("/v2/deployments")).json
    assert deployment == {
        "id": app["deployments"][0]["id"],
        "version": app["version"],
        "affectedApps": ["/x"],
        "affectedPods": [],
        "steps": [{"actions": [{"action": "ScaleApplication", "app": "/x"}]}],
        "currentActions": [
            {"action": "ScaleApplication", "app": "/x", "readinessCheckResults": []}
        ],
        "currentStep": 1,
        "totalSteps": 1,
    }
    shown = (await world.get("/v2/apps/x")).json["app"]
    assert shown["deployments"] == [{"id": deployment["id"]}]
    await world.run_all()
    assert (await world.get("/v2/deployments")).json == []


async def test_cancel_rolls_back_by_a_new_deployment(world):
    await world.running(cmd="one")
    await world.put("/v2/apps/x", {"cmd": "two"})
    (deployment,) = (await world.get("/v2/deployments")).json
    answer = await world.delete(f"/v2/deployments/{deployment['id']}")
    assert answer.status == 200
    assert answer.json["deploymentId"] != deployment["id"]
    assert (await world.get("/v2/apps/x")).json["app"]["cmd"] == "one"


async def test_forced_cancel_leaves_everything_half_way(world):
    await world.create(instances=3)
    (deployment,) = (await world.get("/v2/deployments")).json
    answer = await world.delete(f"/v2/deployments/{deployment['id']}?force=true")
    assert (answer.status, answer.body) == (202, b"")
    assert (await world.get("/v2/deployments")).json == []
    assert (await world.get("/v2/apps/x")).json["app"]["instances"] == 3


async def test_unknown_deployment(world):
    answer = await world.delete("/v2/deployments/nope")
    assert answer.status == 404
    assert answer.json == {"message": "DeploymentPlan nope does not exist"}
