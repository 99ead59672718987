"""The front door: clusters, frameworks written with the SDK, Marathon, faults by hand."""

import pytest

from tepui.base import clock, errors
from tepui.framework import calls, once, scheduler
from tepui.marathon import effects, events
from tepui.model import task_states
from tepui.sim import coroutines, marathon_node
from tepui.sim.cluster import CheckFailed, Cluster, ClusterSettings, framework_info
from tepui.wire.generated import v1


class Keeper(scheduler.Scheduler):
    """Keeps one task running, and counts."""

    def __init__(self):
        self.launched = 0
        self.running = None
        self.states = []

    async def on_offers(self, offers):
        for offer in offers:
            if self.running is None:
                self.launched += 1
                self.running = f"task-{self.launched}"
                taken = once.take(offer.resources, {"cpus": 1.0, "mem": 64.0})
                task = v1.TaskInfo(
                    name="one",
                    task_id=v1.TaskID(value=self.running),
                    agent_id=offer.agent_id,
                    resources=tuple(taken or ()),
                    command=v1.CommandInfo(value="serve"),
                )
                self.launch(offer, [task])
            else:
                self.client.send(calls.decline([offer], refuse_seconds=1.0))

    async def on_update(self, status):
        self.states.append(status.state.value)
        gone = status.state is v1.TaskState.TASK_UNREACHABLE
        if status.task_id.value == self.running and (gone or task_states.is_terminal(status.state)):
            self.running = None


def agent_of(cluster, task_id):
    return next(
        agent
        for agent in cluster.agents
        for container in agent.launcher.live().values()
        if container.task[1] == task_id
    )


def test_a_scheduler_is_served_and_its_task_replaced_when_a_host_is_lost():
    cluster = Cluster(seed=1, agents=3)
    node = cluster.add_scheduler("mine", Keeper)
    mine = node.scheduler
    assert isinstance(mine, Keeper)
    assert cluster.run_until(lambda: "TASK_RUNNING" in mine.states, limit=10 * clock.SECOND)
    agent_of(cluster, "task-1").power_off()
    assert cluster.run_until(lambda: mine.launched == 2, limit=5 * clock.MINUTE)
    assert "TASK_UNREACHABLE" in mine.states


def test_tasks_survive_every_daemon():
    cluster = Cluster(seed=2, agents=1)
    mine = cluster.add_scheduler("mine", Keeper).scheduler
    assert isinstance(mine, Keeper)
    cluster.run_for(5 * clock.SECOND)
    for node in (cluster.master, cluster.agents[0]):
        node.crash()
        cluster.run_for(5 * clock.SECOND)
        node.start()
        cluster.run_for(clock.MINUTE)
    assert mine.launched == 1
    assert agent_of(cluster, "task-1") is cluster.agents[0]


def test_a_framework_keeps_its_id_over_its_lives():
    cluster = Cluster(seed=3, agents=1)
    node = cluster.add_scheduler("mine", Keeper)
    cluster.run_for(5 * clock.SECOND)
    before = node.framework_id
    first = node.scheduler
    node.crash()
    cluster.run_for(clock.SECOND)
    node.start()
    cluster.run_for(clock.MINUTE)
    assert node.framework_id == before
    assert node.scheduler is not first
    assert len(cluster.master.state.frameworks) == 1


def test_a_slow_scheduler_is_slow():
    cluster = Cluster(seed=4, agents=1)
    node = cluster.add_scheduler("mine", Keeper)
    node.think = 30 * clock.SECOND
    cluster.run_for(50 * clock.SECOND)
    assert isinstance(node.scheduler, Keeper)
    assert node.scheduler.launched == 0
    assert not node.is_idle
    cluster.run_for(clock.MINUTE)
    assert node.scheduler.launched == 1


def test_handlers_may_wait_for_the_master_and_for_time():
    cluster = Cluster(seed=5, agents=0)
    told = []

    class Careful(scheduler.Scheduler):
        async def on_subscribed(self, framework_id, master):
            del framework_id, master
            await coroutines.sleep(cluster.world.timeline, 5 * clock.SECOND)
            await self.client.call(calls.suppress())
            told.append(cluster.now)
            try:
                await self.client.call(
                    calls.update_framework(
                        v1.FrameworkInfo(user="root", name="x", id=v1.FrameworkID(value="other"))
                    )
                )
            except errors.UserError as error:
                told.append(str(error))

    cluster.add_scheduler("careful", Careful)
    cluster.run_for(10 * clock.SECOND)
    at, refusal = told
    assert at > 5 * clock.SECOND
    assert "framework_info.id" in refusal


def test_waiting_for_real_time_is_told():
    cluster = Cluster(seed=6, agents=0)

    class Wrong(scheduler.Scheduler):
        async def on_subscribed(self, framework_id, master):
            del framework_id, master

            class Forever:
                def __await__(self):
                    yield None

            await Forever()

    cluster.add_scheduler("wrong", Wrong)
    with pytest.raises(CheckFailed, match="only await what the simulator provides"):
        cluster.run_for(clock.SECOND)


def test_an_error_in_a_handler_is_told_with_seed_and_story():
    cluster = Cluster(seed=7, agents=1)

    class Broken(scheduler.Scheduler):
        async def on_offers(self, offers):
            del offers
            raise ZeroDivisionError

    cluster.add_scheduler("broken", Broken)
    with pytest.raises(CheckFailed) as caught:
        cluster.run_for(10 * clock.SECOND)
    assert caught.value.seed == 7
    assert "ZeroDivisionError" in caught.value.failure
    assert any("OFFERS" in line for line in caught.value.story)


def test_marathon_deploys_and_remembers():
    cluster = Cluster(seed=8, agents=2)
    node = cluster.add_marathon()
    app = marathon_node.app({"id": "/web", "cmd": "serve", "cpus": 0.1, "mem": 32, "instances": 3})
    outcome = cluster.request(events.CreateApp(app=app))
    assert isinstance(outcome, effects.Accepted)
    assert cluster.run_until(lambda: cluster.running("/web") == 3, limit=clock.MINUTE)
    node.crash()
    assert cluster.request(events.DeleteApp(app_id="/web")) is None
    node.start()
    cluster.run_for(clock.MINUTE)
    assert cluster.running("/web") == 3
    assert sum(len(agent.launcher.live()) for agent in cluster.agents) == 3


def test_a_partition_that_heals():
    cluster = Cluster(seed=9, agents=1)
    mine = cluster.add_scheduler("mine", Keeper).scheduler
    assert isinstance(mine, Keeper)
    cluster.run_for(5 * clock.SECOND)
    cluster.partition(cluster.master, cluster.agents[0], 3 * clock.MINUTE)
    assert cluster.run_until(lambda: "TASK_UNREACHABLE" in mine.states, limit=3 * clock.MINUTE)
    assert not cluster.master.state.agents
    assert cluster.run_until(lambda: len(cluster.master.state.agents) == 1, limit=5 * clock.MINUTE)


def test_without_encoding_the_history_is_the_same():
    def moments(*, encode):
        cluster = Cluster(seed=10, agents=2, settings=ClusterSettings(encode=encode))
        cluster.add_scheduler("mine", Keeper, framework_info("mine"))
        cluster.run_for(clock.MINUTE)
        return [line.split()[:2] for line in cluster.world.trace.story()]

    assert moments(encode=True) == moments(encode=False)


def test_at_most_one_marathon():
    cluster = Cluster(seed=11, agents=0)
    with pytest.raises(errors.BugError, match="no Marathon"):
        _ = cluster.marathon
    cluster.add_marathon()
    with pytest.raises(errors.BugError, match="a Marathon already"):
        cluster.add_marathon()
