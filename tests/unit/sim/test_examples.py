"""Schedulers that were not written for the simulator run in it as they are."""

from examples import hello_scheduler
from tepui.base import clock
from tepui.framework import once
from tepui.sim.cluster import Cluster
from tepui.wire.generated import v1


def test_the_example_of_the_sdk(capsys):
    cluster = Cluster(seed=1, agents=2)
    node = cluster.add_scheduler("hello", lambda: hello_scheduler.Hello("sleep 1", 3))
    assert cluster.run_until(lambda: node.client.over is not None, limit=clock.MINUTE)
    assert capsys.readouterr().out.count("TASK_FINISHED") == 3
    cluster.run_for(clock.SECOND)
    assert not cluster.master.state.frameworks


def test_a_task_run_once_survives_a_crash_of_its_agent():
    cluster = Cluster(seed=2, agents=1)
    states = []
    work = once.Work(task_id="once", command=v1.CommandInfo(value="sleep 60"))
    node = cluster.add_scheduler(
        "once", lambda: once.RunOnce(work, lambda status: states.append(status.state.value))
    )
    cluster.run_for(10 * clock.SECOND)
    cluster.agents[0].crash()
    cluster.run_for(5 * clock.SECOND)
    cluster.agents[0].start()
    scheduler = node.scheduler
    assert isinstance(scheduler, once.RunOnce)
    assert cluster.run_until(lambda: scheduler.ended, limit=5 * clock.MINUTE)
    assert states == ["TASK_STARTING", "TASK_RUNNING", "TASK_FINISHED"]
