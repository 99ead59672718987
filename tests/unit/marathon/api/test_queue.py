"""The launch queue: what waits, why, and since when."""


async def test_waiting_for_an_offer_is_called_overdue(world):
    await world.create(instances=2, cpus=100)
    await world.offer()
    (entry,) = (await world.get("/v2/queue")).json["queue"]
    assert entry["app"]["id"] == "/x"
    assert (entry["count"], entry["role"]) == (2, "*")
    assert entry["delay"] == {"timeLeftSeconds": 0, "overdue": True}
    assert entry["since"] == "2015-06-01T08:00:00.000Z"
    summary = entry["processedOffersSummary"]
    assert (summary["processedOffersCount"], summary["unusedOffersCount"]) == (1, 1)
    assert summary["lastUnusedOfferAt"] == "2015-06-01T08:00:00.000Z"
    rows = {row["reason"]: row for row in summary["rejectSummaryLaunchAttempt"]}
    assert next(iter(rows)) == "UnfulfilledRole"
    assert rows["InsufficientCpus"] == {
        "reason": "InsufficientCpus",
        "declined": 1,
        "processed": 1,
    }
    assert rows["InsufficientMemory"]["processed"] == 0
    assert "lastUnusedOffers" not in entry


async def test_offers_on_request(world):
    await world.create(cpus=100)
    await world.offer()
    (entry,) = (await world.get("/v2/queue?embed=lastUnusedOffers")).json["queue"]
    (unused,) = entry["lastUnusedOffers"]
    assert unused["reason"] == ["InsufficientCpus"]
    offer = unused["offer"]
    assert (offer["id"], offer["agentId"], offer["hostname"]) == (
        "offer-1",
        "agent-1",
        "agent.example",
    )
    assert {"name": "cpus", "role": "*", "scalar": 8} in offer["resources"]
    assert offer["resources"][-1]["ranges"] == [{"begin": 31000, "end": 32000}]


async def test_a_delayed_app_and_the_reset_of_its_delay(world):
    (task_id,) = await world.running(backoffSeconds=30)
    await world.update(task_id, "TASK_FAILED")
    (entry,) = (await world.get("/v2/queue")).json["queue"]
    assert entry["delay"] == {"timeLeftSeconds": 30, "overdue": False}
    world.advance(10.5)
    (entry,) = (await world.get("/v2/queue")).json["queue"]
    assert entry["delay"] == {"timeLeftSeconds": 20, "overdue": False}
    answer = await world.delete("/v2/queue//x/delay")
    assert (answer.status, answer.body) == (204, b"")
    (entry,) = (await world.get("/v2/queue")).json["queue"]
    assert entry["delay"] == {"timeLeftSeconds": 0, "overdue": True}


async def test_reset_of_what_does_not_wait(world):
    answer = await world.delete("/v2/queue/a/b/delay")
    assert answer.status == 404
    assert answer.json == {"message": "Application /a/b not found in tasks queue."}
