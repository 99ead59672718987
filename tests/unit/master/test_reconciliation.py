"""RECONCILE: the table of answers (spec mesos.md section 1.3)."""

import pytest


def _one(scheduler):
    (status,) = scheduler.statuses()
    assert status.source == "SOURCE_MASTER"
    assert status.reason == "REASON_RECONCILIATION"
    assert status.uuid is None
    return status


def test_known_task(cluster):
    agent = cluster.add_agent()
    scheduler = cluster.subscribe()
    scheduler.launch("t1")
    agent.update(scheduler.id, "t1", "TASK_RUNNING", healthy=True)
    scheduler.statuses()
    scheduler.reconcile(("t1", None))
    status = _one(scheduler)
    assert (status.state, status.message) == ("TASK_RUNNING", "Reconciliation: Latest task state")
    assert status.agent_id.value == agent.id
    assert status.executor_id is None
    assert status.healthy is True


def test_implicit_is_about_all_tasks_not_acknowledged_as_over(cluster):
    agent = cluster.add_agent()
    scheduler = cluster.subscribe()
    scheduler.launch("a", "b", "c")
    agent.update(scheduler.id, "b", "TASK_FINISHED")
    scheduler.acknowledge(agent.update(scheduler.id, "c", "TASK_FINISHED"))
    scheduler.statuses()
    scheduler.reconcile()
    answers = {one.task_id.value: one.state for one in scheduler.statuses()}
    assert answers == {"a": "TASK_STAGING", "b": "TASK_FINISHED"}


@pytest.mark.parametrize(
    ("capabilities", "gone", "unknown"),
    [(("PARTITION_AWARE",), "TASK_GONE", "TASK_UNKNOWN"), ((), "TASK_LOST", "TASK_LOST")],
)
def test_unknown_tasks(cluster, capabilities, gone, unknown):
    agent = cluster.add_agent()
    scheduler = cluster.subscribe(capabilities=capabilities)
    scheduler.reconcile(("x", agent.id), ("y", "no-such-agent"), ("z", None))
    answers = [(one.task_id.value, one.state, one.message) for one in scheduler.statuses()]
    assert answers == [
        ("x", gone, "Reconciliation: Task is unknown to the agent"),
        ("y", unknown, "Reconciliation: Task is unknown"),
        ("z", unknown, "Reconciliation: Task is unknown"),
    ]


def test_unreachable_agent(cluster):
    agent = cluster.add_agent()
    scheduler = cluster.subscribe()
    agent.answers_pings = False
    cluster.advance(100)
    scheduler.statuses()
    scheduler.reconcile(("x", agent.id))
    status = _one(scheduler)
    assert status.state == "TASK_UNREACHABLE"
    assert status.unreachable_time is not None


def test_no_answer_while_agents_may_come_back(cluster):
    agent = cluster.add_agent()
    later = cluster.restart()
    scheduler = later.subscribe()
    scheduler.reconcile(("x", agent.id), ("y", None), ("z", "never-heard-of"))
    assert _one(scheduler).task_id.value == "z"
    agent.reregister()
    scheduler.reconcile(("x", agent.id), ("y", None))
    assert [one.state for one in scheduler.statuses()] == ["TASK_GONE", "TASK_UNKNOWN"]
