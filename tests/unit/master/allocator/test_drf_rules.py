"""The rules of spec mesos.md section 5 that are not about shares: who may see what, and when."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tepui.base import clock, errors
from tepui.base.clock import Instant
from tepui.base.randomness import Rng
from tepui.master.allocator.drf import DrfPolicy
from tepui.master.allocator.policy import AgentView, Domain, FrameworkView, Quota
from tepui.master.settings import MasterSettings
from tepui.model import text
from tepui.model.kinds import Disk, DiskSource, Persistence, Reservation, SourceType
from tepui.model.resources import EMPTY, Resources, resource
from tepui.wire.generated import v1, v1_allocator

BASIC = ("MULTI_ROLE", "HIERARCHICAL_ROLE", "RESERVATION_REFINEMENT")
START = Instant(0)


def policy(*, region: str | None = None, **settings) -> DrfPolicy:
    return DrfPolicy(MasterSettings(**settings), Rng(7), region=region)


def add_agent(
    to, name="a1", total: str | Resources = "cpus:4;mem:1024", *, hostname="", domain=None
):
    view = AgentView(
        id=name,
        hostname=hostname or name,
        total=text.parse(total) if isinstance(total, str) else total,
        capabilities=frozenset(BASIC),
        domain=domain,
    )
    to.add_agent(view, {})


def add_framework(to, name="f1", roles=("r",), capabilities=(), **about):
    view = FrameworkView(
        id=name,
        roles=frozenset(roles),
        suppressed=frozenset(),
        capabilities=frozenset(BASIC + tuple(capabilities)),
        **about,
    )
    to.add_framework(view, {}, active=True)


def offered(to, now=0):
    """What is offered now: framework and agent of each."""
    return sorted((one.framework_id, one.agent_id) for one in to.allocate(Instant(now)))


def give_back(to, *allocations):
    for one in allocations:
        to.recover(one.framework_id, one.role, one.agent_id, one.resources)


# --- who may see an agent ---


def test_agents_of_other_regions_are_for_those_who_know_of_regions():
    made = policy(region="eu")
    add_agent(made, "here", domain=Domain("eu", "1"))
    add_agent(made, "far", domain=Domain("us", "1"))
    add_agent(made, "nowhere")
    add_framework(made, "old")
    assert offered(made) == [("old", "here"), ("old", "nowhere")]
    add_framework(made, "new", capabilities=["REGION_AWARE"])
    assert offered(made) == [("new", "far")]


def test_without_a_region_of_the_master_nothing_is_far():
    made = policy()
    add_agent(made, "far", domain=Domain("us", "1"))
    add_framework(made)
    assert offered(made) == [("f1", "far")]


def test_constraints_are_per_role():
    made = policy()
    add_agent(made, "a1")
    add_framework(made, roles=["r", "s"], constraints={"r": lambda agent: agent.hostname != "a1"})
    (one,) = made.allocate(START)
    assert one.role == "s"


def test_the_whitelist_goes_by_hostname():
    made = policy()
    add_agent(made, "a1", hostname="h1")
    add_framework(made)
    made.update_whitelist(["h2"])
    add_agent(made, "a2", hostname="h2")
    add_agent(made, "a3", hostname="h3")
    assert offered(made) == [("f1", "a2")]
    made.update_whitelist(None)
    assert offered(made) == [("f1", "a1"), ("f1", "a3")]


# --- sorters ---


def test_excluded_names_are_nobodys_share():
    made = policy(fair_sharing_excluded_resource_names=("mem",))
    add_agent(made, "a1", "cpus:1;mem:100000")
    add_framework(made, "f1", ["r"])
    made.allocate(START)
    add_agent(made, "a2", "cpus:3;mem:1")
    assert made.dominant_shares() == {"r": 0.25}


def test_chances_are_by_weight():
    made = policy(role_sorter="random", framework_sorter="random")
    made.update_weights({"heavy": 3.0})
    add_framework(made, "f1", ["heavy"])
    add_framework(made, "f2", ["light"])
    for number in range(2000):
        add_agent(made, f"a{number}")
    heavy = sum(one.role == "heavy" for one in made.allocate(START))
    assert 1400 < heavy < 1600


def test_chances_below_a_role_add_up_to_the_roles():
    made = policy(role_sorter="random")
    for number, role in enumerate(["a/1", "a/2", "a/3", "b"]):
        add_framework(made, f"f{number}", [role])
    for number in range(2000):
        add_agent(made, f"a{number}")
    assert 900 < sum(one.role == "b" for one in made.allocate(START)) < 1100


def test_a_sorter_that_is_not_there():
    with pytest.raises(errors.UserError):
        policy(role_sorter="best")


# --- quotas: what properties are too blunt for ---


def test_deactivated_agents_are_no_headroom():
    made = policy()
    add_agent(made, "a1")
    add_agent(made, "a2")
    add_framework(made)
    made.update_quota("other", Quota({"cpus": 4000, "mem": 1_024_000}))
    (one,) = made.allocate(START)
    (left,) = {"a1", "a2"} - {one.agent_id}
    give_back(made, one)
    made.deactivate_agent(left)
    assert offered(made) == []
    made.activate_agent(left)
    assert len(offered(made)) == 1


def test_a_mount_disk_is_given_whole_or_not_at_all():
    mount = Disk(source=DiskSource(SourceType.MOUNT, root="/mnt"))
    total = text.parse("cpus:1;mem:64") + Resources.of(resource("disk", 500_000, disk=mount))
    for limit, disk in ((499_999, 0), (500_000, 500_000)):
        made = policy()
        add_agent(made, total=total)
        add_framework(made)
        made.update_quota("r", Quota({}, {"disk": limit}))
        (one,) = made.allocate(START)
        assert one.resources.disk == disk


def test_revocable_resources_count_for_nothing():
    total = text.parse("cpus:1;mem:64") + Resources.of(resource("cpus", 9000, revocable=True))
    made = policy()
    add_agent(made, total=total)
    add_framework(made, capabilities=["REVOCABLE_RESOURCES"])
    made.update_quota("r", Quota({}, {"cpus": 500}))
    (one,) = made.allocate(START)
    assert one.resources.revocable().cpus == 9000
    assert one.resources.nonrevocable().cpus == 500
    assert made.quota_consumption("r") == {"cpus": 500, "mem": 64_000}


def test_both_stages_make_one_offer():
    """Unguaranteed processors come with the guarantee or after it, never in a second offer."""
    made = policy()
    add_agent(made, "a1", "cpus:4;mem:1024;ports:[1-5]")
    add_framework(made)
    made.update_quota("r", Quota({"cpus": 1000}))
    (one,) = made.allocate(START)
    assert one.resources.unallocate() == text.parse("cpus:4;mem:1024;ports:[1-5]")


def test_reservations_of_a_role_consume_its_guarantee():
    made = policy()
    add_agent(made, "a1", "cpus(r):2;cpus:2;mem:64")
    add_framework(made, "f1", ["other"])
    made.update_quota("r", Quota({"cpus": 3000}))
    (one,) = made.allocate(START)
    assert one.resources.cpus == 1000
    assert made.quota_consumption("r") == {"cpus": 2000}


# --- after a failover ---


def test_nothing_before_enough_agents_are_back():
    made = policy()
    made.update_quota("r", Quota({"cpus": 1000}))
    made.expect_agents(5, Instant(clock.MINUTE))
    add_framework(made)
    for number in range(3):
        add_agent(made, f"a{number}")
    assert offered(made) == []
    add_agent(made, "a3")
    assert len(offered(made)) == 4


def test_nothing_before_time_is_over():
    made = policy()
    made.update_quota("r", Quota({"cpus": 1000}))
    made.expect_agents(5, Instant(clock.MINUTE))
    add_framework(made)
    add_agent(made)
    assert offered(made, clock.MINUTE - 1) == []
    assert len(offered(made, clock.MINUTE)) == 1


def test_without_quotas_nobody_waits():
    made = policy()
    made.expect_agents(5, Instant(clock.MINUTE))
    add_framework(made)
    add_agent(made)
    assert len(offered(made)) == 1


# --- maintenance ---


PLAN = v1.Unavailability(start=v1.TimeInfo(nanoseconds=1))


def asked(to, now=0):
    return [one.framework_id for one in to.inverse_offers(Instant(now))]


def planned():
    made = policy()
    add_agent(made)
    add_framework(made, "f1")
    made.allocate(START)
    add_framework(made, "f2")
    made.update_unavailability("a1", PLAN)
    return made


def test_only_those_with_resources_are_asked_and_once():
    made = planned()
    (one,) = made.inverse_offers(START)
    assert (one.framework_id, one.agent_id, one.unavailability) == ("f1", "a1", PLAN)
    assert asked(made) == []


def test_asked_again_when_the_refusal_ends_or_the_plan_changes():
    made = planned()
    assert asked(made) == ["f1"]
    status = v1_allocator.InverseOfferStatus(
        status=v1_allocator.InverseOfferStatus_Status.DECLINE,
        framework_id=v1.FrameworkID(value="f1"),
        timestamp=v1.TimeInfo(nanoseconds=2),
    )
    made.update_inverse_offer("a1", "f1", status=status, refuse_until=Instant(10))
    assert made.inverse_offer_statuses() == {"a1": {"f1": status}}
    assert asked(made, 9) == []
    assert asked(made, 10) == ["f1"]
    made.update_inverse_offer("a1", "f1", status=status, refuse_until=Instant(99))
    made.update_unavailability("a1", PLAN)
    assert asked(made, 11) == ["f1"]
    made.update_unavailability("a1", None)
    made.update_inverse_offer("a1", "f1", status=None)
    assert asked(made, 12) == []


def test_inactive_frameworks_are_not_asked():
    made = planned()
    made.deactivate_framework("f1")
    assert asked(made) == []
    made.activate_framework("f1")
    assert asked(made) == ["f1"]


def test_a_new_plan_drops_refusals_of_the_agent():
    made = policy()
    add_agent(made)
    add_framework(made)
    (one,) = made.allocate(START)
    made.recover("f1", "r", "a1", one.resources, refuse_until=Instant(100))
    assert offered(made) == []
    made.update_unavailability("a1", PLAN)
    assert offered(made) == [("f1", "a1")]


# --- shared volumes and operators' operations ---


def volume(*, shared: bool) -> Resources:
    return Resources.of(
        resource(
            "disk",
            64_000,
            reservations=(Reservation("r"),),
            disk=Disk(persistence=Persistence("v")),
            shared=shared,
        )
    )


def test_a_shared_volume_is_offered_once_per_cycle_and_again_in_the_next():
    shared = volume(shared=True)
    made = policy()
    add_agent(made, "a1", text.parse("cpus:1;mem:64") + shared)
    for name in ("f1", "f2"):
        add_framework(made, name, capabilities=["SHARED_RESOURCES"], min_allocatable={"r": ()})
    (first,) = made.allocate(START)
    (second,) = made.allocate(START)
    assert {first.framework_id, second.framework_id} == {"f1", "f2"}
    assert second.resources.unallocate() == shared
    give_back(made, first, second)
    assert made.free("a1") == text.parse("cpus:1;mem:64") + shared


def test_copies_of_a_shared_volume_are_held_one_by_one():
    shared = volume(shared=True)
    made = policy()
    add_agent(made, "a1", text.parse("cpus:1;mem:64") + shared)
    add_framework(made, capabilities=["SHARED_RESOURCES"])
    made.allocate(START)
    made.update_allocation("f1", "r", "a1", EMPTY, shared.allocate("r"))
    assert made.offered_or_allocated("r")["disk"] == 64_000
    for _ in range(2):
        made.recover("f1", "r", "a1", shared.allocate("r"))
    assert made.offered_or_allocated("r").get("disk", 0) == 0
    assert made.free("a1") == shared


def test_without_the_capability_a_shared_volume_is_not_seen():
    made = policy()
    add_agent(made, "a1", text.parse("cpus:1;mem:64") + volume(shared=True))
    add_framework(made)
    (one,) = made.allocate(START)
    assert one.resources.unallocate() == text.parse("cpus:1;mem:64")


def test_an_operator_changes_what_is_free():
    made = policy()
    add_agent(made, "a1", "cpus:2;mem:64")
    add_framework(made, "f1", ["other"])
    made.update_quota("r", Quota({"cpus": 1000}))
    before = text.parse("cpus:1")
    made.update_available("a1", before, text.parse("cpus(r):1"))
    (one,) = made.allocate(START)
    assert one.resources.unallocate() == text.parse("cpus:1;mem:64")
    with pytest.raises(errors.BugError):
        made.update_available("a1", before, EMPTY)


# --- the same everywhere ---

SCRIPT = """
from tepui.base.clock import Instant
from tepui.base.randomness import Rng
from tepui.master.allocator.drf import DrfPolicy
from tepui.master.allocator.policy import AgentView, FrameworkView, Quota
from tepui.master.settings import MasterSettings
from tepui.model import text
for sorter in ("drf", "random"):
    made = DrfPolicy(MasterSettings(role_sorter=sorter, framework_sorter=sorter), Rng(3))
    for n in range(9):
        total = text.parse("cpus:4;mem:512;ports:[1-9]" if n % 2 else "cpus(a):1;cpus:1;mem:99")
        made.add_agent(
            AgentView(id=f"a{n}", hostname="h", total=total, capabilities=frozenset()), {}
        )
    for n in range(6):
        roles = frozenset({"a", "b/x", f"c{n}"})
        view = FrameworkView(
            id=f"f{n}", roles=roles, suppressed=frozenset(), capabilities=frozenset()
        )
        made.add_framework(view, {}, active=True)
    for quota in (None, Quota({"cpus": 3000}, {"cpus": 5000})):
        if quota:
            made.update_quota("a", quota)
        for one in made.allocate(Instant(0)):
            print(one)
            made.recover(one.framework_id, one.role, one.agent_id, one.resources)
"""


@pytest.mark.timeout(30)
def test_equal_seeds_give_equal_offers_whatever_the_hash_seed():
    outputs = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            cwd=Path(__file__).parent,
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("0", "1", "4711")
    }
    assert len(outputs) == 1
    assert outputs.pop().count("Allocation(") > 20
