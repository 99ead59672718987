"""Laws of the allocator, whatever happens to it: nothing twice, nothing to the wrong one, fair."""

import itertools
from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st

from tepui.base import clock
from tepui.base.clock import Instant
from tepui.base.randomness import Rng
from tepui.master.allocator.drf import DrfPolicy
from tepui.master.allocator.policy import AgentView, Allocation, FrameworkView
from tepui.master.settings import MasterSettings
from tepui.model import text
from tepui.model.resources import Resources

CAPABILITIES = frozenset({"MULTI_ROLE", "HIERARCHICAL_ROLE", "RESERVATION_REFINEMENT"})
ROLES = ("a", "a/x", "b", "c/y/z", "*")
TOTALS = (
    "cpus:4;mem:4096;ports:[1-9]",
    "cpus:1;mem:16384",
    "cpus(a):2;mem(a):512;cpus:2;mem:512",
    "cpus(b):1;mem(b):64;cpus(c):1;mem(c):64",
)
STEPS = (
    "allocate",
    "decline",
    "use_part",
    "wait",
    "suppress",
    "revive",
    "remove",
    "lose",
    "resize",
)


@dataclass
class World:
    """A policy and what it was told, kept independently of it."""

    policy: DrfPolicy
    now: int = 0
    totals: dict[str, Resources] = field(default_factory=dict)
    wants: dict[str, set[str]] = field(default_factory=dict)
    held: list[Allocation] = field(default_factory=list)
    #: (framework, role, agent, resources, until)
    refused: list[tuple[str, str, str, Resources, int]] = field(default_factory=list)
    log: list[tuple[str, str, str, str]] = field(default_factory=list)

    def add_agent(self, name: str, total: str) -> None:
        self.totals[name] = text.parse(total)
        view = AgentView(id=name, hostname=name, total=self.totals[name], capabilities=CAPABILITIES)
        self.policy.add_agent(view, {})

    def add_framework(self, name: str, roles: list[str]) -> None:
        self.wants[name] = set(roles)
        self.policy.add_framework(view(name, roles), {}, active=True)

    def allocate(self) -> list[Allocation]:
        free = {name: self.free(name) for name in self.totals}
        allocations = self.policy.allocate(Instant(self.now))
        for one in allocations:
            self.check(one)
            free[one.agent_id] -= one.resources.unallocate()  # or BugError: more than there is
            self.log.append((one.framework_id, one.role, one.agent_id, str(one.resources)))
        self.held += allocations
        self.check_capacity()
        return allocations

    def check(self, one: Allocation) -> None:
        """Nobody gets what is not for them."""
        assert one.resources, "an empty offer"
        assert one.role in self.wants[one.framework_id]
        assert one.resources == one.resources.allocate(one.role)
        for kind in one.resources.kinds():
            assert (
                not kind.reserved or one.role == kind.role or one.role.startswith(f"{kind.role}/")
            )
        for framework, role, agent, resources, until in self.refused:
            if (framework, role, agent) == (one.framework_id, one.role, one.agent_id):
                covered = resources.contains(one.resources)
                assert not covered or until <= self.now, "offered what was refused"

    def free(self, name: str) -> Resources:
        """What must be free of an agent; it may have come back with less than is held."""
        taken = Resources.sum(a.resources.unallocate() for a in self.held if a.agent_id == name)
        return self.totals[name].without(taken)

    def check_capacity(self) -> None:
        for name in self.totals:
            assert self.policy.free(name) == self.free(name)

    def resize(self, name: str, total: str) -> None:
        self.totals[name] = text.parse(total)
        self.refused = [r for r in self.refused if r[2] != name]
        view = AgentView(id=name, hostname=name, total=self.totals[name], capabilities=CAPABILITIES)
        self.policy.update_agent(view)

    def decline(self, one: Allocation, refuse_ns: int) -> None:
        self.held.remove(one)
        until = Instant(self.now + refuse_ns) if refuse_ns else None
        if until is not None:
            self.refused.append(
                (one.framework_id, one.role, one.agent_id, one.resources.unallocate(), until)
            )
        self.policy.recover(
            one.framework_id, one.role, one.agent_id, one.resources, refuse_until=until
        )

    def revive(self, name: str, role: str) -> None:
        self.wants[name].add(role)
        self.refused = [r for r in self.refused if r[:2] != (name, role)]
        self.policy.revive(name, [role])

    def suppress(self, name: str, role: str) -> None:
        self.wants[name].discard(role)
        self.policy.suppress(name, [role])


def view(name: str, roles: list[str]) -> FrameworkView:
    return FrameworkView(
        id=name, roles=frozenset(roles), suppressed=frozenset(), capabilities=CAPABILITIES
    )


def world(seed: int, agents: list[str], frameworks: list[list[str]]) -> World:
    made = World(DrfPolicy(MasterSettings(), Rng(seed)))
    for number, total in enumerate(agents):
        made.add_agent(f"agent{number}", total)
    for number, roles in enumerate(frameworks):
        made.add_framework(f"framework{number}", roles)
    return made


seeds = st.integers(0, 2**32)
agent_lists = st.lists(st.sampled_from(TOTALS), min_size=1, max_size=6)
framework_lists = st.lists(
    st.lists(st.sampled_from(ROLES), min_size=1, max_size=3, unique=True), min_size=1, max_size=4
)
steps = st.lists(
    st.tuples(
        st.sampled_from(
            [
                "allocate",
                "decline",
                "use_part",
                "wait",
                "suppress",
                "revive",
                "remove",
                "lose",
                "resize",
            ]
        ),
        st.integers(0, 1000),
    ),
    max_size=30,
)


def run(made: World, script: list[tuple[str, int]]) -> None:
    """Do the steps, checking after each; ``choice`` picks among what there is."""
    for step, choice in script:
        match step:
            case "allocate":
                made.allocate()
            case "wait":
                made.now += choice * clock.SECOND // 100
            case "decline" | "use_part" if made.held:
                one = made.held[choice % len(made.held)]
                if step == "decline":
                    made.decline(one, choice % 4 * clock.SECOND)
                else:
                    use_part(made, one)
            case "lose" | "resize":
                change_agent(made, step, choice)
            case "suppress" | "revive" | "remove":
                change_framework(made, step, choice)
            case _:
                pass
        made.check_capacity()


def change_agent(made: World, step: str, choice: int) -> None:
    name = sorted(made.totals)[choice % len(made.totals)]
    if step == "resize":
        made.resize(name, TOTALS[choice % len(TOTALS)])
    elif len(made.totals) > 1:
        del made.totals[name]
        made.held = [a for a in made.held if a.agent_id != name]
        made.policy.remove_agent(name)


def change_framework(made: World, step: str, choice: int) -> None:
    frameworks = sorted(made.wants)
    name = frameworks[choice % len(frameworks)]
    if step == "suppress":
        made.suppress(name, ROLES[choice % len(ROLES)])
    elif step == "revive":
        for role in sorted(made.wants[name]):
            made.revive(name, role)
    elif len(frameworks) > 1:
        for one in [a for a in made.held if a.framework_id == name]:
            made.decline(one, 0)
        del made.wants[name]
        made.policy.remove_framework(name)


def use_part(made: World, one: Allocation) -> None:
    """Launch something: half of the scalars stay held, the rest comes back."""
    kept = Resources(
        r.__class__(r.kind, r.value // 2) for r in one.resources if isinstance(r.value, int)
    )
    made.held.remove(one)
    made.held.append(Allocation(one.framework_id, one.role, one.agent_id, kept))
    made.policy.recover(one.framework_id, one.role, one.agent_id, one.resources - kept)


@given(seeds, agent_lists, framework_lists, steps)
@settings(deadline=None)
def test_nothing_is_given_twice_or_to_the_wrong_one(seed, agents, frameworks, script):
    run(world(seed, agents, frameworks), script)


@given(seeds, agent_lists, framework_lists, steps)
@settings(deadline=None, max_examples=30)
def test_a_seed_repeats_itself(seed, agents, frameworks, script):
    once, again = world(seed, agents, frameworks), world(seed, agents, frameworks)
    run(once, script)
    run(again, script)
    assert once.log == again.log


@given(seeds, agent_lists, framework_lists)
@settings(deadline=None)
def test_what_comes_back_is_offered_again(seed, agents, frameworks):
    made = world(seed, agents, frameworks)
    first = made.allocate()
    for one in first:
        made.decline(one, 0)
    second = made.allocate()
    assert everything(first) == everything(second)


def everything(allocations: list[Allocation]) -> Resources:
    """All that was given, whoever got it."""
    return Resources.sum(one.resources.unallocate() for one in allocations)


@given(seeds, agent_lists, framework_lists)
@settings(deadline=None)
def test_refused_by_all_means_offered_to_none_until_it_ends(seed, agents, frameworks):
    made = world(seed, agents, frameworks)
    first = made.allocate()
    while offers := made.held.copy():
        for one in offers:
            made.decline(one, 2 * clock.SECOND)
        made.allocate()
    assert not made.allocate()
    made.now += 2 * clock.SECOND
    again = made.allocate()
    assert everything(again) == everything(first)


@given(seeds, agent_lists, framework_lists)
@settings(deadline=None, max_examples=30)
def test_suppressed_get_nothing(seed, agents, frameworks):
    made = world(seed, agents, frameworks)
    for name, roles in list(made.wants.items()):
        for role in sorted(roles):
            made.suppress(name, role)
    assert not made.allocate()
    made.wants = {name: set() for name in made.wants}
    for number, roles in enumerate(frameworks):
        for role in roles:
            made.revive(f"framework{number}", role)
    offered = made.allocate()
    assert everything(offered) == everything(world(seed, agents, frameworks).allocate())


@given(seeds, st.integers(1, 40), st.integers(1, 8))
@settings(deadline=None)
def test_equal_demands_get_equal_shares(seed, agents, frameworks):
    made = world(seed, [TOTALS[0]] * agents, [["a"]] * frameworks)
    counts = dict.fromkeys(made.wants, 0)
    for one in made.allocate():
        counts[one.framework_id] += 1
    assert max(counts.values()) - min(counts.values()) <= 1


@given(seeds, st.lists(st.sampled_from([1, 2, 3]), min_size=2, max_size=4), st.integers(10, 40))
@settings(deadline=None)
def test_roles_get_shares_by_weight(seed, weights, agents):
    made = world(seed, [TOTALS[0]] * agents, [[f"r{n}"] for n in range(len(weights))])
    made.policy.update_weights({f"r{n}": float(w) for n, w in enumerate(weights)})
    counts = [0] * len(weights)
    for one in made.allocate():
        counts[int(one.role[1:])] += 1
    for (left, left_weight), (right, right_weight) in itertools.permutations(
        zip(counts, weights, strict=True), 2
    ):
        # Nobody could give up an agent and still be no worse off by weight than another.
        assert (left - 1) / left_weight <= right / right_weight


@given(seeds, st.integers(2, 30))
@settings(deadline=None)
def test_a_tree_of_roles_shares_at_every_level(seed, agents):
    """``a`` and ``b`` get half each, however many roles are below ``a``."""
    made = world(seed, [TOTALS[0]] * agents, [["a/1"], ["a/2"], ["a/3"], ["a"], ["b"]])
    counts = dict.fromkeys(["a", "a/1", "a/2", "a/3", "b"], 0)
    for one in made.allocate():
        counts[one.role] += 1
    b = counts.pop("b")
    assert abs(sum(counts.values()) - b) <= 1
    assert max(counts.values()) - min(counts.values()) <= 1


@given(seeds, st.integers(1, 60))
@settings(deadline=None, max_examples=30)
def test_nobody_falls_below_a_fair_share_when_all_is_given(seed, agents):
    """The share guarantee of dominant resource fairness: 1/n, up to one agent's worth."""
    made = world(seed, [TOTALS[i % 2] for i in range(agents)], [["a"], ["b"], ["c/y/z"]])
    made.allocate()
    totals = Resources.sum(made.totals.values()).scalars()
    for name in made.wants:
        mine = Resources.sum(a.resources for a in made.held if a.framework_id == name).scalars()
        share = max(mine.get(n, 0) / total for n, total in totals.items())
        largest = max(
            total.scalars()[n] / totals[n] for total in made.totals.values() for n in totals
        )
        assert share + largest >= 1 / 3 - 1e-9


@given(seeds, st.lists(st.booleans(), min_size=1, max_size=40), st.integers(1, 4))
@settings(deadline=None)
def test_suppressing_and_reviving_brings_nobody_ahead(seed, wants, others):
    """Agents come one by one and stay taken; whoever was away catches up, and no more."""
    made = world(seed, [], [["a"]] * (others + 1))
    counts = dict.fromkeys(made.wants, 0)
    for number, wanted in enumerate(wants):
        if wanted:
            made.revive("framework0", "a")
        else:
            made.suppress("framework0", "a")
        made.add_agent(f"agent{number}", TOTALS[0])
        for one in made.allocate():
            counts[one.framework_id] += 1
        mine, rest = counts["framework0"], [n for f, n in counts.items() if f != "framework0"]
        assert mine <= min(rest) + 1
        assert max(rest) - min(rest) <= 1
        if all(wants[: number + 1]):
            assert mine >= max(rest) - 1
