"""Offers meeting the queue: who fits, who does not, and what is remembered of it."""

import pytest

from tepui.marathon import pool
from tepui.marathon.app import (
    Constraint,
    Container,
    Operator,
    PersistentVolume,
    PortDefinition,
    Volume,
)
from tepui.model import kinds, resources
from tepui.wire.generated import v1, v1_scheduler
from tests.support.marathon_world import World


@pytest.fixture
def world():
    world = World()
    world.subscribe()
    return world


def rejects(world, app_id="/a"):
    return dict(world.state.queue[app_id].rejects)


@pytest.mark.parametrize(
    ("offered", "reason"),
    [
        ("cpus:0.9;mem:128;ports:[1-1]", "InsufficientCpus"),
        ("cpus:1;mem:127;ports:[1-1]", "InsufficientMemory"),
        ("cpus:1;mem:128", "InsufficientPorts"),
        ("cpus:1;mem:128;ports:[1-1];gpus:1", "DeclinedScarceResources"),
        ("cpus(other):5;mem:128;ports:[1-1]", "InsufficientCpus"),
    ],
)
def test_why_an_offer_does_not_suit(world, offered, reason):
    world.create(port_definitions=(PortDefinition(),))
    assert not world.offer(resources=offered)
    assert rejects(world) == {reason: 1}
    (call,) = world.calls("DECLINE")
    assert call.decline.filters.refuse_seconds == 120


def test_disk_and_gpus_when_asked_for(world):
    world.create("/a", disk_milli=1000)
    world.create("/b", gpus=1)
    assert not world.offer(resources="cpus:4;mem:512")
    assert rejects(world, "/a") == {"InsufficientDisk": 1}
    assert rejects(world, "/b") == {"InsufficientGpus": 1}
    assert len(world.offer(resources="cpus:4;mem:512;disk:1")) == 1
    assert len(world.offer(resources="cpus:4;mem:512;gpus:1")) == 1


def test_waste_of_gpus_can_be_allowed(world):
    world.create(labels={"GPU_SCHEDULING_BEHAVIOR": "unrestricted"})
    assert world.offer(resources="cpus:1;mem:128;gpus:1")


def test_offers_of_another_role(world):
    world.create()
    assert not world.offer(role="other")
    assert rejects(world) == {"UnfulfilledRole": 1}


def test_reserved_resources_first(world):
    world.create(role="dev", cpus_milli=2000, mem_milli=100_000)
    (task,) = world.offer(resources="cpus:8;mem:100;cpus(dev):1.5", role="dev")
    parts = {
        (one.name, one.reservations[0].role if one.reservations else "*"): one.scalar.value
        for one in task.resources
    }
    assert parts == {("cpus", "dev"): 1.5, ("cpus", "*"): 0.5, ("mem", "*"): 100.0}


def test_accepted_roles(world):
    world.create(role="dev", accepted_resource_roles=("dev",))
    assert not world.offer(resources="cpus:8;mem:512", role="dev")
    assert world.offer(resources="cpus(dev):8;mem(dev):512", role="dev")
    unreserved = World(accepted_resource_roles_default_behavior="unreserved")
    unreserved.subscribe()
    unreserved.create(role="dev")
    assert not unreserved.offer(resources="cpus(dev):8;mem:512", role="dev")
    assert unreserved.offer(resources="cpus:8;mem:512", role="dev")


def test_what_belongs_to_others_is_left_alone():
    labelled = kinds.Reservation("dev", labels=(("owner", "other"),))
    volume = kinds.Disk(persistence=kinds.Persistence("data"))
    offered = resources.Resources.of(
        resources.resource("cpus", 1000, revocable=True),
        resources.resource("mem", 512_000, reservations=(labelled,)),
        resources.resource("disk", 10_000, disk=volume),
        resources.resource("cpus", 2000),
    )
    assert pool.Pool.of(offered).missing({"cpus": 2001, "mem": 1, "disk": 1}, ("dev", "*")) == [
        "cpus",
        "mem",
        "disk",
    ]
    assert pool.Pool.of(offered).missing({"cpus": 2000}, ("dev", "*")) == []


def test_constraints(world):
    world.create(instances=3, constraints=(Constraint(field="hostname", operator=Operator.UNIQUE),))
    assert len(world.offer("h1")) == 1
    assert not world.offer("h1")
    assert rejects(world) == {"UnfulfilledConstraint": 1}
    assert len(world.offer("h2")) == 1


def test_constraints_on_attributes(world):
    like = Constraint(field="rack", operator=Operator.LIKE, value="r[12]")
    world.create(constraints=(like,))
    assert not world.offer("h1")
    assert not world.offer("h1", attributes={"rack": "r3"})
    assert world.offer("h1", attributes={"rack": "r2"})


def test_old_instances_do_not_stand_in_the_way_of_new_ones(world):
    unique = (Constraint(field="hostname", operator=Operator.UNIQUE),)
    world.create(constraints=unique)
    world.run_all()
    world.update(cmd="newer")
    assert len(world.offer("h1")) == 1


def test_at_most_five_from_one_offer(world):
    world.create(instances=8)
    assert len(world.offer(resources="cpus:100;mem:9999")) == 5
    (call,) = world.calls("ACCEPT")
    assert call.accept.filters.refuse_seconds == 0
    assert len(world.offer(resources="cpus:100;mem:9999")) == 3
    (call,) = world.calls("ACCEPT")
    assert call.accept.filters.refuse_seconds == 120


def test_apps_share_an_offer_evenly(world):
    world.create("/a", instances=5)
    world.create("/b", instances=5)
    tasks = world.offer(resources="cpus:100;mem:9999")
    names = sorted(task.name for task in tasks)
    assert names in (["a"] * 3 + ["b"] * 2, ["a"] * 2 + ["b"] * 3)


def test_what_is_taken_is_taken(world):
    world.create("/a", instances=5, port_definitions=(PortDefinition(),))
    tasks = world.offer(resources="cpus:3.5;mem:9999;ports:[31000-31009]")
    assert len(tasks) == 3
    ports = [one.ranges.range[0].begin for task in tasks for one in task.resources if one.ranges]
    assert len(set(ports)) == 3
    assert rejects(world) == {}
    assert world.state.queue["/a"].count == 2


def test_residents_wait_instead_of_losing_data(world):
    volume = Volume(container_path="data", persistent=PersistentVolume(size_milli=1000))
    world.create(container=Container(volumes=(volume,)))
    assert not world.offer()
    assert rejects(world) == {"NoCorrespondingReservationFound": 1}


def test_agents_in_maintenance_are_not_used(world):
    world.create()
    offer = v1.Offer(
        id=v1.OfferID(value="O"),
        framework_id=v1.FrameworkID(value="F"),
        agent_id=v1.AgentID(value="S"),
        hostname="h",
        unavailability=v1.Unavailability(start=v1.TimeInfo(nanoseconds=world.now.wall_ns)),
    )
    world.scheduler(type="OFFERS", offers=v1_scheduler.Event_Offers(offers=(offer,)))
    assert rejects(world) == {"AgentMaintenance": 1}


def test_diagnostics_are_bounded(world):
    world.create()
    for _ in range(15):
        world.offer(resources="cpus:0.1;mem:1")
    entry = world.state.queue["/a"]
    assert (entry.processed_offers, entry.unused_offers) == (15, 15)
    assert len(entry.recent) == 10
    assert entry.recent[-1].reasons == ("InsufficientCpus",)
    assert entry.recent[-1].offer.id.value == "O15"


def test_launch_tokens():
    world = World(launch_tokens=2)
    world.subscribe()
    world.create(instances=5)
    assert len(world.offer()) == 2
    assert not world.offer()
    (call,) = world.calls("DECLINE")
    assert call.decline.filters.refuse_seconds == 30
    # A running task gives its token back.
    world.status(world.instances()[0], "TASK_RUNNING")
    assert len(world.offer()) == 1
    world.advance(31)
    assert len(world.offer()) == 2
