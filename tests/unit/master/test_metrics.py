"""``/metrics/snapshot``: the original's names, and figures that follow the state."""

import json
from pathlib import Path

import pytest

from tepui.base import clock
from tepui.master import metrics

GOLDEN = Path(__file__).parents[2] / "golden" / "busy" / "master" / "metrics_snapshot.json"


@pytest.fixture
def recorded():
    return json.loads(json.loads(GOLDEN.read_text())["response"]["body"])


def figures(cluster, **more):
    return metrics.snapshot(cluster.state, cluster.now(), **more)


def test_names_are_the_originals(cluster, recorded):
    """What we say under ``master/`` the original says too, and nothing common is forgotten."""
    ours = {name for name in figures(cluster) if name.startswith("master/")}
    theirs = {name for name in recorded if name.startswith("master/")}
    not_yet = {name for name in theirs if "/frameworks/" in name}
    assert ours == theirs - not_yet


def test_gauges(cluster):
    cluster.add_agent()
    scheduler = cluster.subscribe()
    agent_id = scheduler.launch("t", written="cpus:1;mem:32")
    shown = figures(
        cluster,
        system={"avg_load_1min": 0.5, "cpus_total": 2},
        dominant_shares={"dev": 0.25},
        offer_filters={"dev": 3},
    )
    assert agent_id in cluster.state.agents
    expected = {
        "master/cpus_total": 4.0,
        "master/cpus_used": 1.0,
        "master/cpus_percent": 0.25,
        "master/mem_used": 32.0,
        "master/tasks_staging": 1.0,
        "master/frameworks_active": 1.0,
        "master/frameworks_inactive": 0.0,
        "master/slaves_connected": 1.0,
        "master/outstanding_offers": 0.0,
        "master/messages_register_slave": 1.0,
        "master/messages_launch_tasks": 1.0,
        "allocator/mesos/resources/cpus/total": 4.0,
        "allocator/mesos/resources/cpus/offered_or_allocated": 1.0,
        "allocator/mesos/roles/dev/shares/dominant": 0.25,
        "allocator/mesos/offer_filters/roles/dev/active": 3.0,
        "system/load_1min": 0.5,
        "system/cpus_total": 2.0,
    }
    assert {name: shown[name] for name in expected} == expected
    assert list(shown) == sorted(shown)
    assert shown["allocator/mesos/allocation_runs"] >= 1


def test_disconnected(cluster):
    agent = cluster.add_agent()
    scheduler = cluster.subscribe()
    agent.exit()
    scheduler.disconnect()
    shown = figures(cluster)
    names = (
        "slaves_disconnected",
        "slaves_inactive",
        "frameworks_disconnected",
        "frameworks_active",
    )
    assert [shown[f"master/{name}"] for name in names] == [1.0, 1.0, 1.0, 0.0]


def test_uptime(cluster):
    before = figures(cluster)["master/uptime_secs"]
    cluster.advance(90)
    assert figures(cluster)["master/uptime_secs"] - before == pytest.approx(90)
    assert clock.to_seconds(cluster.mono) >= 90
