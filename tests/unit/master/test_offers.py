"""Offers: what is in them, when they come, and how they go.

Excluded: who gets what (tests/unit/master/allocator).
"""

from tepui.base import clock


def test_what_an_offer_says(cluster):
    agent = cluster.add_agent()
    scheduler = cluster.subscribe()
    cluster.settle()
    (offer,) = scheduler.offers()
    assert offer.id.value == f"{cluster.state.id}-O0"
    assert offer.framework_id.value == scheduler.id
    assert offer.agent_id.value == agent.id == f"{cluster.state.id}-S0"
    assert (offer.hostname, offer.allocation_info.role) == ("a1", "dev")
    assert (offer.url.scheme, offer.url.path) == ("http", "/slave(1)")
    assert (offer.url.address.hostname, offer.url.address.ip) == ("a1", "10.0.0.2")
    assert {one.name for one in offer.resources} == {"cpus", "mem", "ports"}
    assert all(one.allocation_info.role == "dev" for one in offer.resources)
    assert all(one.role is None for one in offer.resources)


def test_old_frameworks_see_roles_and_no_allocation(cluster):
    cluster.add_agent()
    scheduler = cluster.subscribe(capabilities=())
    cluster.settle()
    (offer,) = scheduler.offers()
    assert offer.allocation_info is None
    assert all(one.allocation_info is None for one in offer.resources)
    assert all(one.role == "*" for one in offer.resources)


def test_one_event_per_run_holds_all_offers(cluster):
    for number in range(3):
        cluster.add_agent(host=f"a{number}", ip=f"10.0.1.{number}")
    scheduler = cluster.subscribe()
    cluster.settle()
    (event,) = scheduler.take("OFFERS")
    assert len(event.offers.offers) == 3


def test_a_new_agent_is_offered_at_once(cluster):
    scheduler = cluster.subscribe()
    cluster.settle()
    cluster.add_agent()
    cluster.settle()
    assert len(scheduler.offers()) == 1


def test_declined_resources_come_back_with_the_next_batch(cluster):
    cluster.add_agent()
    scheduler = cluster.subscribe()
    cluster.advance(0.5)
    scheduler.decline(scheduler.offers())
    cluster.advance(0.4)
    assert not scheduler.offers()
    cluster.advance(0.1)
    assert scheduler.offers()


def test_refused_resources_stay_away(cluster):
    cluster.add_agent()
    scheduler = cluster.subscribe()
    cluster.settle()
    scheduler.decline(scheduler.offers(), refuse=5.0)
    cluster.advance(4.5)
    assert not scheduler.offers()
    cluster.advance(1.5)
    assert scheduler.offers()


def test_declining_nonsense_is_accepted(cluster):
    cluster.add_agent()
    scheduler = cluster.subscribe()
    cluster.settle()
    offers = scheduler.offers()
    assert scheduler.decline(offers + offers).status == 202
    assert scheduler.decline(offers).status == 202


def test_nobody_declines_for_another(cluster):
    cluster.add_agent()
    first = cluster.subscribe()
    cluster.settle()
    second = cluster.subscribe()
    offers = first.offers()
    second.decline(offers)
    assert offers[0].id.value in cluster.state.offers


def test_offers_expire_only_when_told_to(make_cluster):
    for timeout, expected in ((None, 0), (clock.seconds(10), 1)):
        cluster = make_cluster(offer_timeout=timeout)
        cluster.add_agent()
        scheduler = cluster.subscribe()
        cluster.settle()
        cluster.advance(10)
        assert len(scheduler.take("RESCIND")) == expected


def test_runs_asked_for_together_are_one(cluster):
    for number in range(5):
        cluster.add_agent(host=f"a{number}", ip=f"10.0.1.{number}")
    scheduler = cluster.subscribe()
    scheduler.call("REVIVE")
    before = cluster.state.counters.get("allocator/mesos/allocation_runs", 0)
    cluster.settle()
    assert cluster.state.counters["allocator/mesos/allocation_runs"] == before + 1
