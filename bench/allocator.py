"""The allocator: a whole cycle, a cycle with nothing to give, and one agent coming free.

Every framework has a role of its own, up to 100 roles; agents are equal and idle. ``all offered``
gives every agent away. ``all refused`` is the usual state of a big cluster: every framework
refused every agent, nothing can be given (up to 200 frameworks; preparing more takes minutes).
``one agent`` is an offer declined and the agent allocated again. The smallest of several runs
counts, because the machine is shared.
"""

import time
from collections.abc import Callable

from bench.report import Report
from tepui.base import clock
from tepui.base.clock import Instant
from tepui.base.randomness import Rng
from tepui.master.allocator.drf import DrfPolicy
from tepui.master.allocator.policy import AgentView, Allocation, FrameworkView
from tepui.master.settings import MasterSettings
from tepui.model import text

_AGENTS = (1_000, 10_000)
_FRAMEWORKS = (1, 50, 200, 1_000)
_REFUSED_MAX = 2_000_000
_ROLES_MAX = 100
_TOTAL = text.parse("cpus:24;mem:65536;disk:1048576;ports:[31000-32000]")
_CAPABILITIES = frozenset({"MULTI_ROLE", "HIERARCHICAL_ROLE", "RESERVATION_REFINEMENT"})


def build(agents: int, frameworks: int) -> DrfPolicy:
    """An idle cluster."""
    policy = DrfPolicy(MasterSettings(), Rng(1))
    for number in range(agents):
        view = AgentView(
            id=f"agent-{number}", hostname="h", total=_TOTAL, capabilities=_CAPABILITIES
        )
        policy.add_agent(view, {})
    for number in range(frameworks):
        view = FrameworkView(
            id=f"framework-{number}",
            roles=frozenset({_role(number)}),
            suppressed=frozenset(),
            capabilities=_CAPABILITIES,
        )
        policy.add_framework(view, {}, active=True)
    return policy


def _role(framework: int) -> str:
    return f"role-{framework % _ROLES_MAX:02}"


def _milliseconds(run: Callable[[], object]) -> float:
    start = time.perf_counter()
    run()
    return (time.perf_counter() - start) * 1000


def decline(policy: DrfPolicy, offer: Allocation, until: Instant | None = None) -> None:
    """Give an offer back."""
    policy.recover(
        offer.framework_id, offer.role, offer.agent_id, offer.resources, refuse_until=until
    )


def all_offered(policy: DrfPolicy) -> float:
    """A cycle that gives everything away."""
    times: list[float] = []
    for _ in range(3):
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


def run() -> Report:
    """Measure."""
    report = Report("allocator")
    for agents in _AGENTS:
        for frameworks in _FRAMEWORKS:
            size = f"{agents} agents, {frameworks} frameworks"
            policy = build(agents, frameworks)
            aim = "aim: 80" if agents == 10_000 else ""
            report.add(f"all offered, {size}", all_offered(policy), "ms", aim)
            report.add(f"one agent, {size}", one_agent(policy), "ms", "aim: 1")
            if agents * frameworks <= _REFUSED_MAX:
                report.add(f"all refused, {size}", all_refused(agents, frameworks), "ms")
    return report
