"""Info, leader, ping and metrics."""


async def test_ping(world):
    assert (await world.get("/ping", accept="*/*")).body == b"pong"
    assert (await world.get("/ping", accept="application/json")).body == b'"pong"'
    assert (await world.get("/ping", accept="image/png")).status == 204


async def test_leader(world):
    assert (await world.get("/v2/leader")).json == {"leader": "marathon.example:8080"}


async def test_abdication(world):
    asked = []
    world.service.abdicate = lambda: asked.append(True)
    answer = await world.delete("/v2/leader")
    assert (answer.status, answer.json) == (200, {"message": "Leadership abdicated"})
    assert asked == [True]


async def test_info(world):
    info = (await world.get("/v2/info")).json
    assert info["name"] == "marathon"
    assert info["frameworkId"] == "framework-1"
    assert info["elected"] is True
    assert info["leader"] == "marathon.example:8080"
    assert info["http_config"]["http_port"] == 8080
    config = info["marathon_config"]
    assert config["master"] == "m:5050"
    assert config["mesos_leader_ui_url"] == "http://m.example:5050/"
    assert (config["local_port_min"], config["local_port_max"]) == (10000, 20000)
    assert config["failover_timeout"] == 604800


async def test_metrics(world):
    await world.running()
    metrics = (await world.get("/metrics")).json
    assert metrics["version"] == "4.0.0"
    assert metrics["gauges"]["marathon.apps.active.gauge"] == {"value": 1}
    assert metrics["gauges"]["marathon.instances.running.gauge"] == {"value": 1}
    assert metrics["counters"]["marathon.mesos.task-updates.task-running.counter"] == {"count": 1}
    text = (await world.get("/metrics/prometheus")).body.decode()
    assert "# TYPE marathon_apps_active_gauge gauge\nmarathon_apps_active_gauge 1\n" in text


async def test_home_leads_to_the_interface(world):
    answer = await world.get("/")
    assert (answer.status, answer.headers["location"]) == (302, "/ui/")
