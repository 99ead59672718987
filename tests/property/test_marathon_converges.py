"""Whatever clients, agents and crashes do: once they stop, every app runs as its definition says.

A cluster of three scripted agents plays with Marathon: launches, runs, fails and loses tasks, goes
out of reach and returns. Clients create, change, restart, scale, kill and cancel at random. What
must always hold is checked after every step; then everybody behaves, and no deployment and no stray
task may be left.
"""

from dataclasses import dataclass, field

import pytest

from tepui.base import randomness
from tepui.marathon import effects, events
from tepui.marathon.app import App, HealthCheck, UnreachableStrategy, UpgradeStrategy
from tests.support import marathon_world

SEEDS = range(40)
STEPS = 250
STRATEGIES = [(1.0, 1.0), (1.0, 0.0), (0.5, 0.0), (0.0, 0.0), (0.75, 0.25)]
RUNNING = "TASK_RUNNING"


@dataclass
class Agent:
    host: str
    reachable: bool = True
    #: Task id -> state.
    tasks: dict[str, str] = field(default_factory=dict)


class Cluster:
    """Three agents, and clients, doing what the dice say."""

    def __init__(self, seed):
        self.rng = randomness.Rng(seed)
        self.world = marathon_world.World(seed, revive_spacing=0, kill_chunk_size=3)
        self.agents = [Agent(f"h{i}") for i in range(3)]
        self.versions = 0
        self.heard = 0
        self.subscribe()

    def subscribe(self):
        self.world.subscribe()
        self.listen()

    def listen(self):
        """Carry out the calls that Marathon has made since we last listened."""
        calls = [one.call for one in self.world.log if isinstance(one, effects.Call)]
        for call in calls[self.heard :]:
            for task in marathon_world.tasks_of(call):
                agent = self.agent(task.agent_id.value)
                assert task.task_id.value not in agent.tasks
                agent.tasks[task.task_id.value] = "TASK_STAGING"
            if call.kill:
                self.kill(call.kill)
        self.heard = len(calls)

    def agent(self, agent_id):
        return next(one for one in self.agents if agent_id == f"agent-{one.host}")

    def kill(self, kill):
        agent = self.agent(kill.agent_id.value)
        if agent.reachable and kill.task_id.value in agent.tasks:
            agent.tasks[kill.task_id.value] = "TASK_KILLING"

    # --- what happens ---

    def act(self):
        deeds = [
            *[self.offer] * 6,
            *[self.progress] * 12,
            *[self.pass_time] * 3,
            self.fail,
            self.change,
            self.change,
            self.restart,
            self.kill_some,
            self.delete,
            self.cancel,
            self.lose_agent,
            self.return_agent,
            self.crash,
            self.disconnect,
            self.check_health,
        ]
        self.rng.choice(deeds)()
        if self.world.state.subscribed:
            self.listen()

    def offer(self):
        agent = self.rng.choice(self.agents)
        room = 8 - len(agent.tasks)
        if self.world.state.subscribed and agent.reachable and room > 0:
            first = 31000 + self.rng.below(900)
            ports = f"ports:[{first}-{first + room}]"
            self.world.offer(agent.host, f"cpus:{room};mem:{room * 1024};{ports}")

    def progress(self):
        """Move one task on and tell Marathon, if it listens."""
        agent = self.rng.choice(self.agents)
        moving = [task for task, state in agent.tasks.items() if state != RUNNING]
        if not moving or not agent.reachable or not self.world.state.subscribed:
            return
        task = self.rng.choice(moving)
        state = agent.tasks[task]
        if state == "TASK_KILLING":
            self.end(agent, task, "TASK_KILLED")
        else:
            agent.tasks[task] = RUNNING
            self.world.status(task, RUNNING, host=agent.host)

    def end(self, agent, task, state):
        del agent.tasks[task]
        self.world.status(task, state, host=agent.host)

    def fail(self):
        agent = self.rng.choice(self.agents)
        if agent.tasks and agent.reachable and self.world.state.subscribed:
            state = self.rng.choice(["TASK_FAILED", "TASK_FINISHED", "TASK_DROPPED", "TASK_GONE"])
            self.end(agent, self.rng.choice(list(agent.tasks)), state)

    def lose_agent(self):
        agent = self.rng.choice(self.agents)
        if agent.reachable and self.world.state.subscribed:
            agent.reachable = False
            for task in list(agent.tasks):
                self.world.status(task, "TASK_UNREACHABLE", host=agent.host)

    def return_agent(self):
        for agent in self.agents:
            if not agent.reachable and self.world.state.subscribed:
                agent.reachable = True
                for task, state in list(agent.tasks.items()):
                    self.world.status(task, state, host=agent.host)
                    self.listen()

    def check_health(self):
        for instance in list(self.world.state.instances.values()):
            alive = self.rng.chance(0.7)
            for index in range(len(instance.health)):
                self.world.do(
                    events.HealthResult(instance_id=instance.id, index=index, alive=alive)
                )

    def pass_time(self):
        self.world.advance(self.rng.choice([0.01, 1, 20, 400]))

    def crash(self):
        self.world.crash()
        self.subscribe()
        self.reconcile()

    def disconnect(self):
        self.world.do(events.Disconnected())
        self.pass_time()
        self.subscribe()

    def reconcile(self):
        """What agents and master tell sooner or later."""
        everywhere = {task for agent in self.agents for task in agent.tasks}
        for agent in self.agents:
            for task, state in list(agent.tasks.items()):
                known = state if agent.reachable else "TASK_UNREACHABLE"
                self.world.status(task, known, host=agent.host)
                self.listen()
        for instance in list(self.world.state.instances.values()):
            if instance.task_id not in everywhere:
                self.world.status(instance, "TASK_GONE")

    # --- clients ---

    def app_id(self):
        return self.rng.choice(["/a", "/b", "/g/c"])

    def define(self, app_id):
        self.versions += 1
        least, over = self.rng.choice(STRATEGIES)
        return App(
            id=app_id,
            cmd=f"run {self.versions if self.rng.chance(0.5) else 0}",
            instances=self.rng.below(5),
            dependencies=("/a",) if app_id != "/a" and self.rng.chance(0.5) else (),
            health_checks=(HealthCheck(port_index=0),) if self.rng.chance(0.3) else (),
            upgrade_strategy=UpgradeStrategy(
                minimum_health_capacity=least, maximum_over_capacity=over
            ),
            unreachable_strategy=self.rng.choice(
                [UnreachableStrategy(), UnreachableStrategy(inactive_after_s=5, expunge_after_s=30)]
            ),
        )

    def change(self):
        app = self.define(self.app_id())
        self.request(events.UpdateApps(apps=(app,), force=self.rng.chance(0.5)))

    def restart(self):
        self.request(events.RestartApp(app_id=self.app_id(), force=self.rng.chance(0.5)))

    def delete(self):
        self.request(events.DeleteApp(app_id=self.app_id(), force=self.rng.chance(0.5)))

    def kill_some(self):
        ids = tuple(one for one in self.world.state.instances if self.rng.chance(0.2))
        command = events.KillTasks(ids=ids, scale=self.rng.chance(0.5), force=self.rng.chance(0.5))
        self.request(command)

    def cancel(self):
        if self.world.state.deployments:
            deployment = self.rng.choice(list(self.world.state.deployments))
            force = self.rng.chance(0.5)
            self.request(events.CancelDeployment(deployment_id=deployment, force=force))

    def request(self, command):
        outcome = self.world.request(command)
        if isinstance(outcome, effects.Refused):
            assert outcome.status in (404, 409)

    # --- the end ---

    def calm_down(self):
        self.return_agent()
        for _ in range(200):
            if not self.world.state.subscribed:
                self.subscribe()
            for agent in self.agents:
                for task, state in list(agent.tasks.items()):
                    if state == "TASK_KILLING":
                        self.end(agent, task, "TASK_KILLED")
                    elif state != RUNNING:
                        agent.tasks[task] = RUNNING
                        self.world.status(task, RUNNING, host=agent.host)
                    self.listen()
            for instance in list(self.world.state.instances.values()):
                for index in range(len(instance.health)):
                    self.world.do(
                        events.HealthResult(instance_id=instance.id, index=index, alive=True)
                    )
            self.listen()
            self.offer()
            self.listen()
            self.world.advance(10)
            self.listen()
            if self.is_calm():
                return
        self.explain()

    def is_calm(self):
        state = self.world.state
        return (
            not state.deployments
            and not state.queue
            and not state.kills
            and all(one == RUNNING for agent in self.agents for one in agent.tasks.values())
        )

    def explain(self):
        state = self.world.state
        facts = [state.deployments, state.queue, state.kills, self.agents]
        raise AssertionError(f"never calms down: {facts}")


@pytest.mark.parametrize("seed", SEEDS)
def test_converges(seed):
    cluster = Cluster(seed)
    for _ in range(STEPS):
        cluster.act()
    cluster.calm_down()
    state = cluster.world.state
    tasks = sorted(task for agent in cluster.agents for task in agent.tasks)
    assert tasks == sorted(one.task_id for one in state.instances.values())
    for app_id, app in state.apps.items():
        instances = cluster.world.instances(app_id)
        assert len(instances) == app.instances
        assert all(one.ready for one in instances)
    assert sum(len(cluster.world.instances(one)) for one in state.apps) == len(state.instances)


def test_same_seed_same_life():
    first, second = Cluster(7), Cluster(7)
    for cluster in (first, second):
        for _ in range(STEPS):
            cluster.act()
    assert first.world.log == second.world.log
