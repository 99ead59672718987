"""The allocator: whole cycles, cycles with nothing to give, one agent coming free, quotas.

The size axis: agents x frameworks, every framework in a role of its own up to 100 roles, agents
equal and idle. ``all offered`` gives every agent away. ``all refused`` is the usual state of a big
cluster: every framework refused every agent, nothing can be given (up to 200 frameworks;
preparing more takes minutes). ``one agent`` is an offer declined and the agent allocated again.

Then the original's parameter sets (spec mesos.md section 11.1): DeclineOffers (every framework
uses cpus:16;mem:2014;disk:1024 of agents and declines the rest for ever; one batch cycle after
each round), NonQuotaVsQuota and LargeAndSmallQuota (until all quotas are satisfied), each for the
sorters drf and random.

Processor time, and of several runs the smallest: the machine is shared.
"""

import time
from collections.abc import Callable

from bench.report import Report
from tepui.base import clock
from tepui.base.clock import Instant
from tepui.base.randomness import Rng
from tepui.master.allocator.drf import DrfPolicy
from tepui.master.allocator.policy import AgentView, Allocation, FrameworkView, Quota
from tepui.master.settings import MasterSettings
from tepui.model import text
from tepui.model.resources import Resources

_AGENTS = (1_000, 10_000)
_FRAMEWORKS = (1, 50, 200, 1_000)
_REFUSED_MAX = 2_000_000
_ROLES_MAX = 100
_TOTAL = text.parse("cpus:24;mem:65536;disk:1048576;ports:[31000-32000]")
_SMALL_AGENT = text.parse("cpus:5;mem:5120;disk:5120")
_CAPABILITIES = frozenset({"MULTI_ROLE", "HIERARCHICAL_ROLE", "RESERVATION_REFINEMENT"})
_DECLINE_USED = text.parse("cpus:16;mem:2014;disk:1024")
_DECLINE_SIZES = ((1_000, 1), (1_000, 50), (1_000, 200), (5_000, 50), (10_000, 50))
_QUOTA_SIZES = ((25, 5, 1), (250, 50, 1), (2_500, 500, 1))
_SORTERS = ("drf", "random")


def build(agents: int, frameworks: int, *, roles: int = _ROLES_MAX) -> DrfPolicy:
    """An idle cluster."""
    return cluster(MasterSettings(), agents, frameworks, _TOTAL, roles=roles)


def cluster(
    settings: MasterSettings, agents: int, frameworks: int, total: Resources, *, roles: int
) -> DrfPolicy:
    """An idle cluster of equal agents with ``total``."""
    policy = DrfPolicy(settings, Rng(1))
    for number in range(agents):
        view = AgentView(
            id=f"agent-{number}", hostname="h", total=total, capabilities=_CAPABILITIES
        )
        policy.add_agent(view, {})
    for number in range(frameworks):
        view = FrameworkView(
            id=f"framework-{number}",
            roles=frozenset({_role(number, roles)}),
            suppressed=frozenset(),
            capabilities=_CAPABILITIES,
        )
        policy.add_framework(view, {}, active=True)
    return policy


def _role(framework: int, roles: int = _ROLES_MAX) -> str:
    return f"role-{framework % roles:02}"


def _milliseconds(run: Callable[[], object]) -> float:
    start = time.process_time_ns()
    run()
    return (time.process_time_ns() - start) / 1e6


def decline(policy: DrfPolicy, offer: Allocation, until: Instant | None = None) -> None:
    """Give an offer back."""
    policy.recover(
        offer.framework_id, offer.role, offer.agent_id, offer.resources, refuse_until=until
    )


def all_offered(policy: DrfPolicy) -> float:
    """A cycle that gives everything away."""
    times: list[float] = []
    for _ in range(5):
        offers: list[Allocation] = []
        times.append(_milliseconds(lambda to=offers: to.extend(policy.allocate(Instant(0)))))
        for offer in offers:
            decline(policy, offer)
    return min(times)


def one_agent(policy: DrfPolicy) -> float:
    """One offer declined, and its agent allocated again."""
    offer = policy.allocate(Instant(0))[0]

    def again() -> None:
        nonlocal offer
        decline(policy, offer)
        [offer] = policy.allocate(Instant(0), [offer.agent_id])

    return min(_milliseconds(again) for _ in range(50))


def all_refused(agents: int, frameworks: int) -> float:
    """A cycle with nothing to give."""
    policy = build(agents, frameworks)
    until = Instant(clock.MINUTE)
    for framework in range(frameworks):
        for agent in range(agents):
            policy.recover(
                f"framework-{framework}",
                _role(framework),
                f"agent-{agent}",
                _TOTAL,
                refuse_until=until,
            )
    policy.allocate(Instant(0))
    return min(_milliseconds(lambda: policy.allocate(Instant(0))) for _ in range(3))


def give_quotas(policy: DrfPolicy, agents: int, roles: int) -> None:
    """Guarantee half of the cluster to the roles in equal parts, and limit each to twice that."""
    whole = _TOTAL.scalars()
    part = {name: milli * agents // 2 // roles for name, milli in whole.items()}
    for role in range(roles):
        limits = {name: 4 * milli for name, milli in part.items()}
        policy.update_quota(f"role-{role:02}", Quota(part, limits))


def declined_offers(agents: int, frameworks: int) -> float:
    """DeclineOffers: the mean of ``2 x frameworks`` rounds (20 at most)."""
    policy = build(agents, frameworks)
    offers = policy.allocate(Instant(0))
    for offer in offers:  # a launch leaves the rest
        used = _DECLINE_USED.allocate(offer.role)
        policy.recover(offer.framework_id, offer.role, offer.agent_id, offer.resources - used)
    rounds = min(2 * frameworks, 20)
    spent = 0.0
    for _ in range(rounds):
        offered: list[Allocation] = []
        spent += _milliseconds(lambda to=offered: to.extend(policy.allocate(Instant(0))))
        for offer in offered:
            decline(policy, offer, Instant(clock.DAY))
    return spent / rounds


def quota_or_not(sorter: str, roles: int, *, quota: bool) -> float:
    """NonQuotaVsQuota: two agents and two frameworks per role; all offered in one cycle."""
    settings = MasterSettings(role_sorter=sorter, framework_sorter=sorter)
    policy = cluster(settings, 2 * roles, 2 * roles, _TOTAL, roles=roles)
    if quota:
        for role in range(roles):
            amounts = {name: 2 * milli for name, milli in _TOTAL.scalars().items()}
            policy.update_quota(_role(role, roles), Quota(amounts, amounts))
    return all_offered(policy)


def large_and_small(sorter: str, small: int, large: int, per_role: int) -> tuple[float, int]:
    """LargeAndSmallQuota: milliseconds until all quotas are satisfied, and cycles for that."""
    settings = MasterSettings(role_sorter=sorter, framework_sorter=sorter)
    roles = small + large
    policy = cluster(settings, small // 5 + large * 5, roles * per_role, _SMALL_AGENT, roles=roles)
    for number in range(roles):
        factor = 1 if number < small else 25  # a fifth of an agent, or five agents
        amounts = {"cpus": 1000 * factor, "mem": 1_024_000 * factor, "disk": 1_024_000 * factor}
        policy.update_quota(_role(number, roles), Quota(amounts, amounts))
    spent = 0.0
    for cycle in range(1, 20):
        spent += _milliseconds(lambda: policy.allocate(Instant(0)))
        if all(
            policy.quota_consumption(role) == quota.guarantees
            for role, quota in policy.quotas().items()
        ):
            return spent, cycle
    return float("nan"), 0


def run() -> Report:
    """Measure."""
    report = Report("allocator")
    for agents in _AGENTS:
        for frameworks in _FRAMEWORKS:
            _add_size(report, agents, frameworks)
    for agents, frameworks in _DECLINE_SIZES:
        size = f"{agents} agents, {frameworks} frameworks"
        report.add(f"DeclineOffers, {size}", declined_offers(agents, frameworks), "ms a round")
    for sorter in _SORTERS:
        for roles in (10, 100, 1_000):
            for quota in (False, True):
                what = f"NonQuotaVsQuota, {sorter}, {roles} roles, {'with' if quota else 'without'}"
                report.add(what, quota_or_not(sorter, roles, quota=quota), "ms")
    for sorter in _SORTERS:
        for size in _QUOTA_SIZES:
            spent, cycles = large_and_small(sorter, *size)
            report.add(f"LargeAndSmallQuota, {sorter}, {size}", spent, "ms", f"{cycles} cycle(s)")
    return report


def _add_size(report: Report, agents: int, frameworks: int) -> None:
    size = f"{agents} agents, {frameworks} frameworks"
    policy = build(agents, frameworks)
    report.add(f"all offered, {size}", all_offered(policy), "ms")
    report.add(f"one agent, {size}", one_agent(policy), "ms", "aim: 1")
    roles = min(frameworks, _ROLES_MAX)
    policy = build(agents, frameworks)
    give_quotas(policy, agents, roles)
    aim = "aim: 1000" if agents == 10_000 else ""
    report.add(f"all offered with quotas, {size}", all_offered(policy), "ms", aim)
    report.add(f"one agent with quotas, {size}", one_agent(policy), "ms", "aim: 1")
    if agents * frameworks <= _REFUSED_MAX:
        report.add(f"all refused, {size}", all_refused(agents, frameworks), "ms")
