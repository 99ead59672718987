"""The example of docs/reference/allocator.md runs in a master as it is written there."""

import re
from pathlib import Path
from typing import Any

import pytest

from tepui.master.allocator.policy import Policy, Quota
from tepui.master.machine import Master

PAGE = Path(__file__).parents[4] / "docs" / "reference" / "allocator.md"


@pytest.fixture
def policy() -> Policy:
    (source,) = re.findall(r"```python\n(.*?)```", PAGE.read_text(), re.DOTALL)
    names: dict[str, Any] = {}
    exec(compile(source, str(PAGE), "exec"), names)
    return names["PackingPolicy"](at_once=2)


@pytest.fixture
def packed(cluster, policy):
    cluster.master = Master(cluster.state, policy, cluster.ids)
    for number, cpus in enumerate([8, 2, 4, 6]):
        cluster.add_agent(written=f"cpus:{cpus};mem:512", host=f"a{number}", ip=f"10.0.1.{number}")
    return cluster


def test_the_fullest_agents_are_offered_first(packed):
    scheduler = packed.subscribe()
    packed.settle()
    assert [offer.hostname for offer in scheduler.offers()] == ["a1", "a2"]


def test_tasks_run_and_what_is_refused_is_not_offered_again(packed):
    scheduler = packed.subscribe()
    packed.settle()
    first, second = scheduler.offers()
    task = packed.task_info("t1", first.agent_id.value)
    scheduler.accept([first], packed.launch(task))
    assert list(packed.state.frameworks[scheduler.id].tasks) == ["t1"]
    scheduler.decline([second], refuse=60.0)
    packed.advance(1)
    offers = scheduler.offers()
    assert [offer.hostname for offer in offers] == ["a1", "a3"]  # a1 has a processor left
    scheduler.decline(offers, refuse=60.0)
    packed.advance(1)
    assert [offer.hostname for offer in scheduler.offers()] == ["a0"]


def test_limits_are_respected(packed, policy):
    policy.update_quota("dev", Quota({}, {"cpus": 3000}))
    scheduler = packed.subscribe()
    packed.settle()
    assert [offer.hostname for offer in scheduler.offers()] == ["a1"]


def test_it_is_a_whole_policy(policy):
    """Every method of the seam is there, and answers when nothing is."""
    names = [name for name in dir(Policy) if not name.startswith("_")]
    assert all(callable(getattr(policy, name)) for name in names)
    assert policy.dominant_shares() == policy.active_filters() == {}
    assert policy.free("nobody") == type(policy.free("nobody"))()
