"""The endpoints beside those of an original with the same tasks (golden/busy/agent)."""

import json
from pathlib import Path

import msgspec
import pytest

from tepui.agent import cgroups
from tepui.agent.api import metrics, reads
from tepui.base import clock
from tepui.wire import jsonpb
from tepui.wire.generated import v1

GOLDEN = Path(__file__).parents[2] / "golden"
NOW = clock.Now(clock.Instant(0), 1_795_353_838_000_000_000)
#: Not known here, or not built yet.
MISSING = {"git_sha", "log_dir"}


def golden(path):
    return json.loads((GOLDEN / path).read_text())["response"]["json"]


def as_json(value):
    return json.loads(msgspec.json.encode(value))


@pytest.fixture
def busy(world, tools):
    """A running, a finished and unacknowledged, and a failed and acknowledged task."""
    framework = jsonpb.from_builtins(
        v1.FrameworkInfo,
        {
            "user": "root",
            "name": "golden",
            "id": {"value": "m-0000"},
            "failover_timeout": 60.0,
            "checkpoint": True,
            "hostname": "sched.example",
            "principal": "p1",
            "capabilities": [{"type": "MULTI_ROLE"}, {"type": "PARTITION_AWARE"}],
            "roles": ["dev"],
        },
    )
    labels = v1.Labels(labels=(v1.Label(key="k", value="v"), v1.Label(key="only")))
    discovery = v1.DiscoveryInfo(
        visibility=v1.DiscoveryInfo_Visibility.CLUSTER,
        name="svc",
        environment="prod",
        location="loc",
        version="v1",
        ports=v1.Ports(ports=(v1.Port(number=8080, name="http", protocol="tcp"),)),
    )
    world.run_task("t2", framework=framework)
    world.started("t2")
    world.run_task(
        "t1",
        framework=framework,
        command=v1.CommandInfo(value="echo hello; echo err >&2; sleep 1"),
        labels=labels,
        discovery=discovery,
    )
    world.started("t1")
    world.run_task("t3", framework=framework, command=v1.CommandInfo(value="exit 3"))
    world.started("t3")
    world.exited("t3", status=3 << 8)
    world.acknowledge_all()
    world.exited("t1")
    return world.state


def shape(value):
    """Names and kinds of everything, without what differs from one run to the next."""
    if isinstance(value, dict):
        return {key: shape(inner) for key, inner in value.items() if key not in MISSING}
    if isinstance(value, list):
        return [shape(inner) for inner in value]
    return value if isinstance(value, bool | type(None)) else type(value).__name__


def test_state_has_the_shape_of_the_originals(busy):
    ours, theirs = as_json(reads.state(busy)), golden("busy/agent/state.json")
    for shown in (ours, theirs):
        for root in ("flags", "capabilities", "attributes", "unreserved_resources_full"):
            del shown[root]
        for name in ("resources", "unreserved_resources"):
            del shown[name]
    assert shape(ours) == shape(theirs)
    assert [key for key in ours if key not in MISSING] == [
        key for key in theirs if key not in MISSING
    ]


def test_tasks_are_told_as_the_original_tells_them(busy):
    def plain(state):
        (framework,) = state["frameworks"]
        executors = framework["executors"] + framework["completed_executors"]
        return [
            {
                "executor": executor["id"],
                "name": executor["name"],
                "resources": executor["resources"],
                "tasks": [
                    (task["id"], task["state"], [s["state"] for s in task["statuses"]])
                    for task in executor["tasks"]
                ],
                "completed": [
                    (task["id"], task["state"], task["resources"], task.get("labels"))
                    for task in executor["completed_tasks"]
                ],
            }
            for executor in executors
        ]

    ours = plain(as_json(reads.state(busy)))
    theirs = plain(golden("busy/agent/state.json"))
    for executor in ours + theirs:
        # The original's executor outlives its task for a moment; ours is gone with it.
        if not executor["tasks"]:
            del executor["resources"]
    assert ours == theirs


def test_containers(busy):
    usage = cgroups.Usage(cpu_user_s=0.5, cpu_system_s=0.25, memory_bytes=1 << 20)
    (ours,) = as_json(reads.containers(busy, NOW, lambda _: usage))
    (theirs,) = golden("busy/agent/containers.json")
    assert shape(ours) == shape(theirs)
    assert ours["statistics"] == {
        "cpus_soft_limit": 0.2,
        "cpus_system_time_secs": 0.25,
        "cpus_user_time_secs": 0.5,
        "mem_limit_bytes": 64 << 20,
        "mem_rss_bytes": 1 << 20,
        "mem_soft_limit_bytes": 64 << 20,
        "timestamp": 1_795_353_838.0,
    }


def test_statistics(busy):
    usage = cgroups.Usage(cpu_user_s=0.5, cpu_system_s=0.25, memory_bytes=1 << 20)
    (ours,) = as_json(reads.statistics(busy, NOW, lambda _: usage))
    theirs = golden("busy/agent/monitor_statistics.json")[0]
    assert shape(ours) == shape(theirs)


def test_metrics(busy):
    shown = metrics.snapshot(busy, NOW, {"cpus_total": 2.0}, (3, 1))
    assert shown["slave/tasks_running"] == 1
    assert shown["slave/tasks_finished"] == 1
    assert shown["slave/tasks_failed"] == 1
    assert shown["slave/executors_running"] == 1
    assert shown["slave/cpus_used"] == 0.2
    assert shown["slave/registered"] == 1
    assert shown["containerizer/fetcher/task_fetches_failed"] == 1
    names = set(golden("idle/agent/metrics_snapshot.json"))
    assert set(shown) <= names


def test_a_fresh_agent_can_be_looked_at(fresh):
    fresh.start()
    shown = reads.state(fresh.state)
    assert (shown["id"], shown["frameworks"]) == ("", [])
    assert reads.containers(fresh.state, NOW, lambda _: None) == []
