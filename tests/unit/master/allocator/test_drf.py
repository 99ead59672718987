"""Who is offered what, case by case; the laws are in tests/property/test_drf.py."""

import pytest

from tepui.base import clock
from tepui.base.clock import Instant
from tepui.base.randomness import Rng
from tepui.master.allocator.drf import DrfPolicy
from tepui.master.allocator.policy import AgentView, FrameworkView
from tepui.master.settings import MasterSettings
from tepui.model import text
from tepui.model.kinds import Reservation, ReservationType
from tepui.model.resources import Resources, resource

ALL = frozenset({"MULTI_ROLE", "HIERARCHICAL_ROLE", "RESERVATION_REFINEMENT"})
SMALL = "cpus:2;mem:1024"


class World:
    def __init__(self, **settings):
        self.policy = DrfPolicy(MasterSettings(**settings), Rng(1))
        self.now = 0

    def agent(self, name="a", total: str | Resources = SMALL, capabilities=ALL, used=None):
        held = text.parse(total) if isinstance(total, str) else total
        view = AgentView(id=name, hostname=name, total=held, capabilities=frozenset(capabilities))
        self.policy.add_agent(view, used or {})
        return view

    def framework(self, name="f", roles=("r",), capabilities=ALL, active=True, used=None, **more):
        view = FrameworkView(
            id=name,
            roles=frozenset(roles),
            suppressed=frozenset(more.pop("suppressed", ())),
            capabilities=frozenset(capabilities),
            **more,
        )
        self.policy.add_framework(view, used or {}, active=active)
        return view

    def offers(self, *agents):
        """(framework, role, agent, resources as text) of one cycle."""
        found = self.policy.allocate(Instant(self.now), agents or None)
        return [
            (one.framework_id, one.role, one.agent_id, str(one.resources.unallocate()))
            for one in found
        ]

    def back(self, written=SMALL, framework="f", role="r", agent="a", refuse=0):
        resources = text.parse(written).allocate(role)
        until = Instant(self.now + refuse * clock.SECOND) if refuse else None
        self.policy.recover(framework, role, agent, resources, refuse_until=until)


@pytest.fixture
def world():
    return World()


def test_one_offer(world):
    world.agent()
    assert world.offers() == []
    world.framework()
    assert world.offers() == [("f", "r", "a", SMALL.replace(";", "; "))]
    assert world.offers() == []


def test_ports_and_reservations_are_offered_before_plain_scalars(world):
    """The order is the original's (golden/ops/master/slaves_with_volume.json)."""
    world.agent(total="cpus:2;mem:64;ports:[1-2];cpus(r):1")
    world.framework()
    [(_, _, _, offered)] = world.offers()
    assert offered == "ports:[1-2]; cpus(reservations: [(STATIC,r)]):1; cpus:2; mem:64"


def test_only_named_agents(world):
    world.agent("a")
    world.agent("b")
    world.framework()
    assert [one[2] for one in world.offers("b", "unknown")] == ["b"]


def test_inactive_agents_and_frameworks_wait(world):
    world.agent()
    world.framework(active=False)
    world.policy.deactivate_agent("a")
    assert world.offers() == []
    world.policy.activate_framework("f")
    assert world.offers() == []
    world.policy.activate_agent("a")
    assert len(world.offers()) == 1
    world.back()
    world.policy.deactivate_framework("f")
    assert world.offers() == []


def test_refused_until(world):
    world.agent()
    world.framework()
    world.offers()
    world.back(refuse=5)
    world.now = 5 * clock.SECOND - 1
    assert world.offers() == []
    world.now += 1
    assert len(world.offers()) == 1


def test_more_than_was_refused_is_offered(world):
    world.agent()
    world.framework()
    world.offers()
    world.back("cpus:1;mem:512", refuse=60)
    assert world.offers() == []
    world.back("cpus:1;mem:512")
    assert len(world.offers()) == 1


def test_others_get_what_one_refused(world):
    world.agent()
    world.framework("f")
    world.framework("g")
    world.offers()
    world.back(framework="f", refuse=60)
    assert [one[0] for one in world.offers()] == ["g"]
    world.back(framework="g")
    assert [one[0] for one in world.offers()] == ["g"]


@pytest.mark.parametrize("how", ["revive", "reconnect", "agent update", "agent return"])
def test_refusals_are_forgotten(world, how):
    view = world.agent()
    world.framework()
    world.offers()
    world.back(refuse=600)
    assert world.policy.active_filters() == {"r": 1}
    assert world.offers() == []
    match how:
        case "revive":
            world.policy.revive("f", ["r"])
        case "reconnect":
            world.policy.deactivate_framework("f")
            world.policy.activate_framework("f")
        case "agent update":
            world.policy.update_agent(view)
        case _:
            world.policy.remove_agent("a")
            world.agent()
    assert len(world.offers()) == 1
    assert world.policy.active_filters() == {"r": 0}


def test_suppressing_keeps_the_rest(world):
    world.agent()
    world.framework(roles=("r", "s"), suppressed=("r",))
    assert [one[1] for one in world.offers()] == ["s"]
    world.back(role="s")
    world.policy.suppress("f", ["s"])
    assert world.offers() == []
    world.policy.revive("f", ["r"])
    assert [one[1] for one in world.offers()] == ["r"]


def test_a_role_given_up_gets_nothing_but_keeps_what_it_has(world):
    world.agent("a")
    world.framework(roles=("r",))
    world.offers()
    world.agent("b")
    update = FrameworkView(id="f", roles=frozenset({"s"}), suppressed=frozenset(), capabilities=ALL)
    world.policy.update_framework(update)
    assert [one[1:3] for one in world.offers()] == [("s", "b")]
    assert world.policy.dominant_shares() == {"r": 0.5, "s": 0.5}
    world.back()
    assert [one[1:3] for one in world.offers()] == [("s", "a")]


@pytest.mark.parametrize(
    ("total", "expected"),
    [("cpus:0.009;mem:31", 0), ("cpus:0.01", 1), ("mem:32", 1), ("ports:[1-9]", 0)],
)
def test_too_little_is_not_offered(world, total, expected):
    world.agent(total=total)
    world.framework()
    assert len(world.offers()) == expected


def test_a_framework_can_say_what_is_too_little(world):
    world.agent("a", "cpus:8;mem:64")
    world.agent("b", "ports:[1-9]")
    picky = {"r": ({"cpus": 4000, "mem": 128_000}, {"gpus": 1000})}
    world.framework("f", min_allocatable=picky)
    assert world.offers() == []
    world.framework("g", min_allocatable={"r": ()})
    assert sorted(one[2] for one in world.offers()) == ["a", "b"]


def test_a_bad_minimum_is_the_operators_fault():
    with pytest.raises(Exception, match="cpus"):
        World(min_allocatable_resources="cpus")


def test_gpus_are_for_those_who_say_so(world):
    world.agent(total="cpus:2;mem:1024;gpus:1")
    world.framework("f")
    assert world.offers() == []
    world.framework("g", capabilities=ALL | {"GPU_RESOURCES"})
    assert [one[0] for one in world.offers()] == ["g"]
    relaxed = World(filter_gpu_resources=False)
    relaxed.agent(total="cpus:2;gpus:1")
    relaxed.framework("f")
    assert len(relaxed.offers()) == 1


@pytest.mark.parametrize(
    ("role", "capability"), [("r", "MULTI_ROLE"), ("a/b", "HIERARCHICAL_ROLE")]
)
def test_agents_that_cannot(world, role, capability):
    world.agent("a", capabilities=ALL - {capability})
    world.framework(roles=(role,))
    assert world.offers() == []
    world.agent("b")
    assert [one[2] for one in world.offers()] == ["b"]


def test_what_a_framework_cannot_take_is_left_out(world):
    layers = (Reservation("r", ReservationType.STATIC), Reservation("r/x"))
    total = Resources.of(
        resource("cpus", 1000),
        resource("cpus", 2000, revocable=True),
        resource("cpus", 4000, reservations=layers),
    )
    world.agent(total=total)
    world.framework("f", roles=("r/x",), capabilities={"MULTI_ROLE"})
    [(_, _, _, offered)] = world.offers()
    assert offered == "cpus:1"
    world.framework("g", roles=("r/x",), capabilities=ALL | {"REVOCABLE_RESOURCES"})
    [(name, _, _, offered)] = world.offers()
    assert name == "g"
    assert "{REV}:2" in offered
    assert "(STATIC,r),(DYNAMIC,r/x)])" in offered


def test_reservations_go_to_the_role_and_below(world):
    world.agent(total="cpus(r):1;mem(r):64;cpus(s):2;mem(s):64")
    world.framework("below", roles=("r/x",))
    world.framework("beside", roles=("s",))
    world.framework("other", roles=("t",))
    offers = sorted((one[0], one[1]) for one in world.offers())
    assert offers == [("below", "r/x"), ("beside", "s")]


def test_a_reservation_stays_with_its_holder(world):
    """RESERVE: what is held turns into something else, and so does the agent's total."""
    world.agent()
    world.framework("f")
    world.framework("g", roles=("other",))
    [(name, role, _, _)] = world.offers()
    before = text.parse("cpus:1").allocate(role)
    after = Resources(one.with_kind(one.kind.reserved_as((Reservation(role),))) for one in before)
    world.policy.update_allocation(name, role, "a", before, after)
    world.policy.recover(name, role, "a", after + text.parse("cpus:1;mem:1024").allocate(role))
    offers = {one[1]: one[3] for one in world.offers()}
    assert "DYNAMIC" not in offers.get("other" if role == "r" else "r", "")
    assert "DYNAMIC" in offers[role]


def test_what_is_used_already_is_not_offered(world):
    world.agent(used={"f": text.parse("cpus:1;mem:24").allocate("r")})
    world.framework("f", used={"a": text.parse("cpus:1;mem:24").allocate("r")})
    assert world.offers() == [("f", "r", "a", "cpus:1; mem:1000")]
    assert world.policy.dominant_shares() == {"r": 1.0}


def test_a_framework_may_tell_of_its_use_after_the_agent(world):
    world.agent()
    world.framework("f", used={"a": text.parse("cpus:1").allocate("r")})
    assert world.policy.dominant_shares() == {"r": 0.5}
    assert world.offers() == [("f", "r", "a", "cpus:1; mem:1024")]


def test_a_shrunken_agent_gives_nothing_until_enough_came_back(world):
    world.agent()
    world.framework()
    world.offers()
    smaller = AgentView(id="a", hostname="a", total=text.parse("cpus:1;mem:1024"), capabilities=ALL)
    world.policy.update_agent(smaller)
    world.back("cpus:1;mem:24")
    assert world.policy.free("a") == text.parse("mem:24")
    world.back("cpus:0.5")
    assert world.policy.free("a") == text.parse("cpus:0.5;mem:24")
    world.back("cpus:0.5;mem:1000")
    assert world.policy.free("a") == text.parse("cpus:1;mem:1024")


def test_what_a_removed_framework_held_stays_taken_until_recovered(world):
    world.agent()
    world.framework("f")
    world.offers()
    world.policy.remove_framework("f")
    world.framework("g")
    assert world.offers() == []
    world.back(framework="f")
    assert [one[0] for one in world.offers()] == ["g"]


def test_unknown_names_are_ignored(world):
    for call in (
        world.policy.activate_agent,
        world.policy.deactivate_agent,
        world.policy.remove_agent,
        world.policy.activate_framework,
        world.policy.deactivate_framework,
        world.policy.remove_framework,
    ):
        call("nobody")
    world.policy.suppress("nobody", ["r"])
    world.policy.revive("nobody", ["r"])
    world.back()
    world.agent()
    world.back(framework="nobody", refuse=1)
    assert world.policy.free("a") == text.parse(SMALL)


def test_shares_decide(world):
    """Two frameworks, two agents: nobody gets both."""
    for name in "ab":
        world.agent(name)
    world.framework("f", roles=("x",))
    world.framework("g", roles=("y",))
    assert sorted(one[0] for one in world.offers()) == ["f", "g"]


def test_weights_decide(world):
    for number in range(4):
        world.agent(f"a{number}")
    world.framework("f", roles=("x",))
    world.framework("g", roles=("y",))
    world.policy.update_weights({"x": 3.0})
    assert sorted(one[0] for one in world.offers()) == ["f", "f", "f", "g"]


def test_a_new_resource_name_does_not_disturb_shares(world):
    world.agent("a")
    world.framework("f")
    world.offers()
    world.agent("b", "cpus:1;widgets:3")
    world.framework("g", roles=("s",))
    assert [one[:3] for one in world.offers()] == [("g", "s", "b")]
    assert world.policy.dominant_shares() == {"r": 1.0, "s": 1.0}


def test_a_framework_that_learns_is_offered_what_it_was_passed_over_for(world):
    world.agent(total="cpus:2;mem:1024;gpus:1")
    world.framework("f")
    assert world.offers() == []
    update = FrameworkView(
        id="f",
        roles=frozenset({"r"}),
        suppressed=frozenset(),
        capabilities=ALL | {"GPU_RESOURCES"},
    )
    world.policy.update_framework(update)
    assert len(world.offers()) == 1


def test_an_agent_that_learns_is_offered_to_whom_it_was_not(world):
    old = world.agent(capabilities=())
    world.framework()
    assert world.offers() == []
    world.policy.update_agent(AgentView(id="a", hostname="a", total=old.total, capabilities=ALL))
    assert len(world.offers()) == 1
