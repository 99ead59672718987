"""``/tasks``: which tasks, how many, in which order."""

import json

import pytest

from tepui.master.api import tasks
from tests.unit.master.api.conftest import body


def ids(state, **parameters):
    page = json.loads(tasks.render(state, tasks.Query.of(parameters)))
    return [task["id"] for task in page["tasks"]]


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ({}, ["t2", "t3", "t1"]),
        ({"order": "asc"}, ["t1", "t3", "t2"]),
        ({"order": "xyz"}, ["t2", "t3", "t1"]),
        ({"limit": "1"}, ["t2"]),
        ({"limit": "abc"}, ["t2", "t3", "t1"]),
        ({"limit": "-1"}, ["t2", "t3", "t1"]),
        ({"limit": "0"}, []),
        ({"offset": "1"}, ["t3", "t1"]),
        ({"offset": "9"}, []),
        ({"limit": "1", "offset": "0", "order": "asc"}, ["t1"]),
        ({"task_id": "t3"}, ["t3"]),
        ({"task_id": "nope"}, []),
        ({"framework_id": "nope"}, []),
    ],
)
def test_queries(busy, parameters, expected):
    assert ids(busy, **parameters) == expected


def test_recorded_queries(busy):
    for name, parameters in (
        ("tasks_limit", {"limit": "1", "offset": "0", "order": "asc"}),
        ("tasks_bad_limit", {"limit": "abc"}),
        ("tasks_bad_order", {"order": "xyz"}),
    ):
        recorded = [task["id"] for task in body(f"busy/master/{name}")["tasks"]]
        assert ids(busy, **parameters) == recorded


def test_a_task_without_a_status_is_the_newest(busy):
    [framework] = busy.frameworks.values()
    framework.tasks["t2"].statuses.clear()
    assert ids(busy)[0] == ids(busy, order="asc")[-1] == "t2"


def test_history_of_completed_frameworks_counts(busy):
    [framework] = busy.frameworks.values()
    busy.completed_frameworks[framework.id] = busy.frameworks.pop(framework.id)
    assert ids(busy, framework_id=framework.id) == ["t2", "t3", "t1"]
