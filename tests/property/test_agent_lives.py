"""Whatever happens to an agent, in whatever order, and however often it dies:

* a task that arrived ends with exactly one last state, and the scheduler learns of it;
* states only move forward;
* an update that waits has a timer that sends it again;
* at the end nothing is left, neither on disk nor at the launcher.
"""

from hypothesis import given, settings
from hypothesis import strategies as st

from tepui.agent import containers, events, timers
from tepui.agent.effects import SendMessage
from tepui.agent.state import Phase
from tepui.model import task_states
from tepui.wire.generated import internal, v1
from tests.support.agent_world import MASTER, World, framework_info

ORDER = ["TASK_STAGING", "TASK_STARTING", "TASK_RUNNING", "TASK_KILLING"]


class Story:
    """An agent, a launcher that obeys when told to, and a scheduler that keeps a diary."""

    def __init__(self):
        self.world = World()
        self.world.register()
        self.mark = len(self.world.effects)
        #: Launched, not answered yet.
        self.wanted = []
        #: Container id to wait status; None while it runs.
        self.launched = {}
        self.accepted = {}
        #: Task id to the states acknowledged, in order.
        self.diary = {}
        self.count = 0

    def watch(self):
        """Do for the launcher what the agent asked since the last look."""
        effects, self.mark = self.world.effects[self.mark :], len(self.world.effects)
        for effect in effects:
            match effect:
                case containers.StartContainer(spec):
                    self.wanted.append(spec.container_id)
                case containers.ForgetContainer(container_id):
                    self.launched.pop(container_id, None)
                case containers.DestroyContainer(container_id) if container_id in self.wanted:
                    self.wanted.remove(container_id)
                    stage = containers.Stage.DESTROYED
                    self.world.step(containers.ContainerFailed(container_id, stage, "destroyed"))
                case containers.DestroyContainer(container_id):
                    self.exit(container_id, 9)
                case _:
                    pass
        if len(self.world.effects) > self.mark:
            self.watch()

    def exit(self, container_id, status):
        if self.launched.get(container_id, 0) is None:
            self.launched[container_id] = status
            self.world.step(containers.ContainerExited(container_id, status))

    def check(self):
        state = self.world.state
        for stream in state.streams.values():
            assert stream.pending
            key = timers.RetryUpdate(stream.framework_id, stream.task_id)
            assert state.phase is not Phase.RUNNING or key in self.world.timers
        for framework in state.frameworks.values():
            assert framework.executors or any(k[0] == framework.id for k in state.streams)
            for executor in framework.executors.values():
                if executor.container_gone:
                    assert all(task.terminal for task in executor.tasks.values())
        for states in self.diary.values():
            live = [ORDER.index(s) for s in states if s in ORDER]
            assert live == sorted(live)
            assert sum(task_states.is_terminal(s) for s in states) <= 1

    # What can happen.

    def launch(self, pick):
        task_id = f"t{self.count}"
        self.count += 1
        checkpoint = pick % 4 != 0
        framework_id = "m-0000" if checkpoint else "m-0001"
        framework = framework_info(checkpoint=checkpoint, framework_id=framework_id)
        effects = self.world.run_task(task_id, framework=framework)
        # A message that arrives before the agent knows its master, say, was never taken.
        if any(isinstance(effect, containers.StartContainer) for effect in effects):
            self.accepted[task_id] = framework_id

    def start(self, pick):
        if self.wanted:
            container_id = self.wanted.pop(pick % len(self.wanted))
            self.launched[container_id] = None
            self.world.step(containers.ContainerStarted(container_id, 100 + pick))

    def fail(self, pick):
        if self.wanted:
            container_id = self.wanted.pop(pick % len(self.wanted))
            stage = list(containers.Stage)[pick % 3]
            self.world.step(containers.ContainerFailed(container_id, stage, "why"))

    def end(self, pick):
        running = [c for c, status in self.launched.items() if status is None]
        if running:
            self.exit(running[pick % len(running)], (pick % 3) << 8)

    def kill(self, pick):
        """A master kills no task whose end it has passed on."""
        live = [
            task_id
            for task_id in self.accepted
            if not any(task_states.is_terminal(s) for s in self.diary.get(task_id, []))
        ]
        if live:
            task_id = live[pick % len(live)]
            self.world.kill(task_id, framework_id=self.accepted[task_id])

    def acknowledge(self, pick):
        streams = list(self.world.state.streams.values())
        if streams and self.world.state.phase is Phase.RUNNING:
            stream = streams[pick % len(streams)]
            head = stream.pending[0]
            self.diary.setdefault(stream.task_id, []).append(str(head.state))
            self.world.receive(
                internal.StatusUpdateAcknowledgementMessage(
                    slave_id=v1.AgentID(value="m-S0"),
                    framework_id=v1.FrameworkID(value=stream.framework_id),
                    task_id=head.task_id,
                    uuid=head.uuid or b"",
                )
            )

    def wait(self, pick):
        self.world.advance(pick % 50)

    def lose_master(self, _pick):
        self.world.step(events.PeerExited(MASTER.address))

    def find_master(self, _pick):
        self.world.step(events.MasterDetected(MASTER))
        self.world.advance(1)
        if self.world.state.phase is Phase.DISCONNECTED:
            self.world.receive(self.world.registered())

    def crash(self, _pick):
        """The agent dies; what was only being prepared dies with it, tasks do not."""
        self.wanted.clear()
        reports = [
            containers.ContainerReport(c, 7, exited=status is not None)
            for c, status in self.launched.items()
        ]
        self.world = self.world.restarted(*reports)
        self.mark = 0
        for container_id, status in list(self.launched.items()):
            if status is not None:
                self.world.step(containers.ContainerExited(container_id, status))

    def settle(self):
        """Everything ends, and the scheduler listens to the last word."""
        self.find_master(0)
        for _ in range(20):
            self.watch()
            for framework_id, framework in list(self.world.state.frameworks.items()):
                for task in list(framework.tasks()):
                    if not task.terminal:
                        self.world.kill(task.id, framework_id=framework_id)
            self.watch()
            self.world.advance(5)
            for container_id, status in list(self.launched.items()):
                if status is None:
                    self.exit(container_id, 15)
            self.watch()
            while self.world.state.streams:
                self.acknowledge(0)
            if not (self.world.state.frameworks or self.launched):
                return


OPERATIONS = (
    "launch",
    "start",
    "fail",
    "end",
    "kill",
    "acknowledge",
    "wait",
    "lose_master",
    "find_master",
    "crash",
)
#: Launches, starts and acknowledgements are what most days consist of.
WEIGHTED = OPERATIONS + ("launch", "start", "acknowledge") * 2


@settings(deadline=None, max_examples=150)
@given(st.lists(st.tuples(st.sampled_from(WEIGHTED), st.integers(0, 99)), max_size=60))
def test_every_task_ends_once_and_nothing_is_left(day):
    story = Story()
    for what, pick in day:
        getattr(story, what)(pick)
        story.watch()
        story.check()
    story.settle()
    story.check()
    assert list(story.world.disk) == ["agent/info"]
    assert not story.launched
    assert not story.world.state.containers
    left = [key for key in story.world.timers if not isinstance(key, timers.PingTimeout)]
    assert left == []
    for task_id, framework_id in story.accepted.items():
        if framework_id == "m-0000":  # the others may have been given up in silence
            ends = [s for s in story.diary.get(task_id, []) if task_states.is_terminal(s)]
            assert len(ends) == 1, (task_id, story.diary.get(task_id))


def test_a_message_never_goes_out_before_its_record():
    story = Story()
    story.launch(1)
    story.watch()
    story.start(0)
    kinds = [type(effect).__name__ for effect in story.world.effects[-6:]]
    assert kinds.index("Persist") < kinds.index(SendMessage.__name__)
