"""Tasks: updates, acknowledgements, kills, and when resources are free."""

from tepui.wire.generated import internal, v1, v1_scheduler


def _running(cluster, *task_ids, **info):
    agent = cluster.add_agent()
    scheduler = cluster.subscribe(**info)
    scheduler.launch(*(task_ids or ("t1",)))
    agent.messages.clear()
    return agent, scheduler


def _task(cluster, scheduler, task_id="t1"):
    return cluster.state.frameworks[scheduler.id].tasks.get(task_id)


def test_update_is_passed_on_and_acknowledged(cluster):
    agent, scheduler = _running(cluster)
    sent = agent.update(scheduler.id, "t1", "TASK_RUNNING")
    (status,) = scheduler.statuses()
    assert (status.state, status.uuid) == ("TASK_RUNNING", sent.uuid)
    assert status.executor_id.value == "t1"
    assert scheduler.acknowledge(status).status == 202
    (message,) = agent.take(internal.StatusUpdateAcknowledgementMessage)
    assert (message.task_id.value, message.uuid) == ("t1", sent.uuid)


def test_resources_are_free_when_the_agent_says_so(cluster):
    agent, scheduler = _running(cluster)
    agent.update(scheduler.id, "t1", "TASK_RUNNING", latest="TASK_FINISHED")
    task = _task(cluster, scheduler)
    assert (task.state, task.update_state) == ("TASK_FINISHED", "TASK_RUNNING")
    assert not cluster.state.agents[agent.id].used


def test_task_is_history_when_its_end_is_acknowledged(cluster):
    agent, scheduler = _running(cluster)
    running = agent.update(scheduler.id, "t1", "TASK_RUNNING", latest="TASK_FINISHED")
    scheduler.acknowledge(running)
    assert _task(cluster, scheduler) is not None
    end = agent.update(scheduler.id, "t1", "TASK_FINISHED")
    scheduler.acknowledge(running)
    assert _task(cluster, scheduler) is not None
    scheduler.acknowledge(end)
    assert _task(cluster, scheduler) is None
    (task,) = cluster.state.frameworks[scheduler.id].completed_tasks
    assert (task.id, task.state) == ("t1", "TASK_FINISHED")
    assert cluster.state.counters["tasks_finished"] == 1


def test_history_is_bounded(make_cluster):
    cluster = make_cluster(max_completed_tasks_per_framework=2)
    agent, scheduler = _running(cluster, "a", "b", "c")
    for task_id in ("a", "b", "c"):
        scheduler.acknowledge(agent.update(scheduler.id, task_id, "TASK_FINISHED"))
    completed = cluster.state.frameworks[scheduler.id].completed_tasks
    assert [task.id for task in completed] == ["b", "c"]


def test_statuses_keep_one_per_state_and_no_data(cluster):
    agent, scheduler = _running(cluster)
    agent.update(scheduler.id, "t1", "TASK_RUNNING", data=b"x" * 100)
    agent.update(scheduler.id, "t1", "TASK_RUNNING", healthy=True)
    agent.update(scheduler.id, "t1", "TASK_KILLING")
    statuses = _task(cluster, scheduler).statuses
    assert [one.state for one in statuses] == ["TASK_RUNNING", "TASK_KILLING"]
    assert statuses[0].healthy is True
    assert all(one.data is None for one in statuses)
    assert scheduler.statuses()[0].data == b"x" * 100


def test_late_update_does_not_revive_a_task(cluster):
    agent, scheduler = _running(cluster)
    agent.update(scheduler.id, "t1", "TASK_FINISHED")
    agent.update(scheduler.id, "t1", "TASK_RUNNING")
    assert _task(cluster, scheduler).state == "TASK_FINISHED"


def test_update_of_a_forgotten_task_is_still_passed_on(cluster):
    agent, scheduler = _running(cluster)
    end = agent.update(scheduler.id, "t1", "TASK_FINISHED")
    scheduler.acknowledge(end)
    scheduler.statuses()
    # The acknowledgement got lost, so the agent repeats.
    agent.update(scheduler.id, "t1", "TASK_FINISHED", uuid=end.uuid)
    (status,) = scheduler.statuses()
    scheduler.acknowledge(status)
    assert len(agent.take(internal.StatusUpdateAcknowledgementMessage)) == 2


def test_acknowledgement_goes_nowhere_when_the_agent_is_away(cluster):
    agent, scheduler = _running(cluster)
    end = agent.update(scheduler.id, "t1", "TASK_FINISHED")
    agent.exit()
    assert scheduler.acknowledge(end).status == 202
    assert _task(cluster, scheduler) is not None
    assert not agent.take(internal.StatusUpdateAcknowledgementMessage)


def test_acknowledgement_before_any_update_is_dropped(cluster):
    agent, scheduler = _running(cluster)
    answer = scheduler.call(
        "ACKNOWLEDGE",
        acknowledge=v1_scheduler.Call_Acknowledge(
            agent_id=v1.AgentID(value=agent.id), task_id=v1.TaskID(value="t1"), uuid=b"u" * 16
        ),
    )
    assert answer.status == 202
    assert not agent.take(internal.StatusUpdateAcknowledgementMessage)


def test_kill_is_repeated_as_often_as_asked(cluster):
    agent, scheduler = _running(cluster)
    scheduler.kill("t1")
    scheduler.kill("t1", agent.id)
    assert len(agent.take(internal.KillTaskMessage)) == 2


def test_kill_with_the_wrong_agent_is_ignored(cluster):
    agent, scheduler = _running(cluster)
    assert scheduler.kill("t1", "other").status == 202
    assert not agent.take(internal.KillTaskMessage)


def test_kill_waits_for_a_disconnected_agent(cluster):
    agent, scheduler = _running(cluster)
    agent.exit()
    scheduler.kill("t1")
    assert not agent.take(internal.KillTaskMessage)
    framework = cluster.state.frameworks[scheduler.id]
    task = v1.Task(
        name="t1",
        task_id=v1.TaskID(value="t1"),
        framework_id=v1.FrameworkID(value=scheduler.id),
        agent_id=v1.AgentID(value=agent.id),
        state=v1.TaskState.TASK_RUNNING,
        resources=cluster.resources("cpus:1;mem:32"),
    )
    agent.reregister(tasks=[task], frameworks=[framework.info])
    (message,) = agent.take(internal.KillTaskMessage)
    assert message.task_id.value == "t1"


def test_kill_of_an_unknown_task_is_reconciled(cluster):
    agent, scheduler = _running(cluster)
    scheduler.kill("never-was", agent.id)
    (status,) = scheduler.statuses()
    assert (status.state, status.reason) == ("TASK_GONE", "REASON_RECONCILIATION")


def test_update_without_uuid_ends_the_task_at_once(cluster):
    agent, scheduler = _running(cluster)
    agent.update(scheduler.id, "t1", "TASK_LOST", uuid=b"")
    (status,) = scheduler.statuses()
    assert status.uuid is None
    assert _task(cluster, scheduler) is None


def test_earlier_updates_of_a_task_that_is_over_can_be_acknowledged(cluster):
    agent, scheduler = _running(cluster)
    agent.update(scheduler.id, "t1", "TASK_STARTING", latest="TASK_FINISHED")
    running = agent.update(scheduler.id, "t1", "TASK_RUNNING", latest="TASK_FINISHED")
    task = _task(cluster, scheduler)
    assert (task.state, task.update_state) == ("TASK_FINISHED", "TASK_RUNNING")
    scheduler.acknowledge(running)
    assert len(agent.take(internal.StatusUpdateAcknowledgementMessage)) == 1
    agent.update(scheduler.id, "t1", "TASK_FINISHED")
    agent.update(scheduler.id, "t1", "TASK_RUNNING", uuid=running.uuid)
    assert task.update_state == "TASK_FINISHED"
