"""The checkers can fail: bugs planted into machines are found within a few seeds."""

import pytest

from tepui.agent import machine as agent_machine
from tepui.base import clock
from tepui.base.machine import Persist
from tepui.marathon import machine as marathon_machine
from tepui.master import effects as master_effects
from tepui.master import machine as master_machine
from tepui.model import task_states
from tepui.sim import faults, scenario
from tepui.sim.agent_node import AgentNode
from tepui.sim.cluster import CheckFailed
from tepui.sim.marathon_node import MarathonNode
from tepui.sim.master_node import MasterNode
from tepui.wire.generated import internal, v1


class ForgetfulAgent(AgentNode):
    """Does not write down what became of its tasks."""

    def machine(self):
        class Machine(agent_machine.AgentMachine):
            def step(self, now, event):
                return tuple(
                    effect
                    for effect in super().step(now, event)
                    if not (isinstance(effect, Persist) and effect.key.startswith("progress/"))
                )

        return Machine(self._settings, self.info, self.pid, self.rng.fork())


class HastyAgent(AgentNode):
    """Says things before they are durable."""

    def machine(self):
        class Machine(agent_machine.AgentMachine):
            def step(self, now, event):
                effects = super().step(now, event)
                return tuple(sorted(effects, key=lambda effect: isinstance(effect, Persist)))

        return Machine(self._settings, self.info, self.pid, self.rng.fork())


class _Filtered(MasterNode):
    """A master whose messages to agents pass through ``change``."""

    def machine(self, ids, rng):
        node, core = self, super().machine(ids, rng)

        class Machine:
            def step(self, now, event):
                for effect in core.step(now, event):
                    if isinstance(effect, master_effects.SendMessage):
                        yield from node.change(effect)
                    else:
                        yield effect

        assert isinstance(core, master_machine.Master)
        return Machine()

    def change(self, effect):
        raise NotImplementedError


class MasterSkipsAcknowledgements(_Filtered):
    """Keeps the acknowledgement of terminal updates to itself."""

    def change(self, effect):
        message = effect.message
        if isinstance(message, internal.StatusUpdateAcknowledgementMessage):
            framework = self.state.frameworks.get(message.framework_id.value)
            if framework is None or message.task_id.value not in framework.tasks:
                return
        yield effect


class MasterLaunchesTwice(_Filtered):
    """Sends every launch to another agent as well."""

    def change(self, effect):
        yield effect
        if isinstance(effect.message, internal.RunTaskMessage):
            for agent in self.state.agents.values():
                if agent.pid != effect.receiver:
                    task = effect.message.task
                    moved = v1.AgentID(value=agent.id)
                    copy = internal.RunTaskMessage(
                        framework=effect.message.framework,
                        pid=effect.message.pid,
                        task=type(task)(
                            name=task.name,
                            task_id=task.task_id,
                            agent_id=moved,
                            resources=task.resources,
                            command=task.command,
                        ),
                    )
                    yield master_effects.SendMessage(agent.pid, copy)
                    return


class MasterTurnsBack(_Filtered):
    """Not the messages to agents but the tasks' states are wrong: what ended runs again."""

    def change(self, effect):
        for framework in self.state.frameworks.values():
            for task in framework.tasks.values():
                if task_states.is_terminal(task.state):
                    task.state = v1.TaskState.TASK_RUNNING
        yield effect


class MarathonForgetsApps(MarathonNode):
    """Accepts apps without storing them."""

    def machine(self):
        class Machine(marathon_machine.Marathon):
            def step(self, now, event):
                return [
                    effect
                    for effect in super().step(now, event)
                    if not (isinstance(effect, Persist) and effect.key.startswith("app:"))
                ]

        return Machine(self._settings, self.rng.fork())


CASES = [
    ({"agent_node": ForgetfulAgent}, {faults.Kind.AGENT_CRASH}),
    ({"agent_node": HastyAgent}, {faults.Kind.AGENT_CRASH, faults.Kind.SLOW_DISK}),
    ({"master_node": MasterSkipsAcknowledgements}, set()),
    ({"master_node": MasterLaunchesTwice}, set()),
    ({"master_node": MasterTurnsBack}, set()),
    ({"marathon_node": MarathonForgetsApps}, {faults.Kind.MARATHON_CRASH}),
]


def play(seeds, options):
    for seed in seeds:
        scenario.run(seed, options)


NAMES = [next(iter(broken.values())).__name__ for broken, _ in CASES]


@pytest.mark.parametrize(("broken", "kinds"), CASES, ids=NAMES)
def test_a_planted_bug_is_found(broken, kinds):
    options = scenario.Options(
        kinds=frozenset(kinds),
        faults=40,
        rough=2 * clock.MINUTE,
        settle=10 * clock.MINUTE,
        **broken,
    )
    with pytest.raises(CheckFailed) as found:
        play(range(30), options)
    assert found.value.story
    assert str(found.value).startswith(f"seed {found.value.seed}: ")
