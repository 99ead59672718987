"""A bare Marathon on virtual time, with a scripted master and clients around it.

Every step is followed by the invariants. Effects of the last step are in ``effects``; what was made
durable is in ``store``, from which ``crash`` starts a new life.
"""

import dataclasses
from typing import Any

from tepui.base import clock, machine, randomness
from tepui.marathon import effects, events, invariants, names
from tepui.marathon.app import App
from tepui.marathon.machine import Marathon
from tepui.marathon.settings import MarathonSettings
from tepui.model import text
from tepui.wire import resources as wire_resources
from tepui.wire.generated import v1, v1_scheduler

#: 2020-01-01T00:00:00Z
EPOCH_MS = 1_577_836_800_000
FRAMEWORK = v1.FrameworkID(value="framework-1")


class World:
    def __init__(self, seed=1, **settings):
        self.settings = MarathonSettings(**settings)
        self.rng = randomness.Rng(seed)
        self.mono = 0
        self.store = {}
        self.offers_made = 0
        self.requests_made = 0
        self.log = []
        self._begin()

    def _begin(self):
        self.timers = {}
        self.machine = Marathon(self.settings, self.rng.fork())
        self.state = self.machine.state
        self.do(events.Recovered(dict(self.store)))

    @property
    def now(self):
        wall = EPOCH_MS * clock.MILLISECOND + self.mono
        return clock.Now(clock.Instant(self.mono), wall)

    @property
    def now_ms(self):
        return EPOCH_MS + self.mono // clock.MILLISECOND

    def do(self, event):
        """Take one step; returns its effects."""
        self.effects = self.machine.step(self.now, event)
        invariants.check(self.state)
        for effect in self.effects:
            match effect:
                case machine.SetTimer(key, delay):
                    self.timers[key] = self.mono + delay
                case machine.CancelTimer(key):
                    self.timers.pop(key, None)
                case machine.Persist(key, None):
                    self.store.pop(key, None)
                case machine.Persist(key, value):
                    self.store[key] = value
                case effects.Call():
                    assert self.state.subscribed, "a call while disconnected"
                case _:
                    pass
        self.log.extend(self.effects)
        return self.effects

    def advance(self, seconds):
        """Let time pass, firing timers as they come due; returns all effects."""
        end = self.mono + clock.seconds(seconds)
        happened = []
        while self.timers:
            key = min(self.timers, key=lambda one: (self.timers[one], repr(one)))
            due = self.timers[key]
            if due > end:
                break
            self.mono = max(self.mono, due)
            del self.timers[key]
            happened += self.do(machine.TimerFired(key))
        self.mono = end
        return happened

    def crash(self):
        """Lose everything that is not durable, and start again."""
        self._begin()

    # --- the master ---

    def subscribe(self):
        return self.scheduler(
            type="SUBSCRIBED",
            subscribed=v1_scheduler.Event_Subscribed(
                framework_id=FRAMEWORK,
                master_info=v1.MasterInfo(id="m", ip=0, port=5050, hostname="master"),
            ),
        )

    def scheduler(self, **event):
        kind = v1_scheduler.Event_Type(event.pop("type"))
        return self.do(events.SchedulerEvent(v1_scheduler.Event(type=kind, **event)))

    def offer(
        self,
        host="h1",
        resources="cpus:8;mem:8192;ports:[31000-31999]",
        attributes=None,
        role="*",
    ) -> list[Any]:
        """One offer of the agent on ``host``; returns the TaskInfos launched from it."""
        self.offers_made += 1
        self.scheduler(
            type="OFFERS",
            offers=v1_scheduler.Event_Offers(
                offers=(
                    v1.Offer(
                        id=v1.OfferID(value=f"O{self.offers_made}"),
                        framework_id=FRAMEWORK,
                        agent_id=v1.AgentID(value=f"agent-{host}"),
                        hostname=host,
                        resources=wire_resources.to_wire(text.parse(resources).allocate(role)),
                        attributes=tuple(
                            v1.Attribute(
                                name=name,
                                type=v1.Value_Type.TEXT,
                                text=v1.Value_Text(value=value),
                            )
                            for name, value in (attributes or {}).items()
                        ),
                        allocation_info=v1.Resource_AllocationInfo(role=role),
                    ),
                )
            ),
        )
        return self.launched()

    def launched(self) -> list[Any]:
        return [task for call in self.calls("ACCEPT") for task in tasks_of(call)]

    def status(self, instance, state, *, acked=True, host="h1", **fields):
        """A status update; ``instance`` is a record, an instance id or a task id."""
        instance_id = getattr(instance, "id", instance)
        known = self.state.instances.get(names.instance_of(instance_id))
        task_id = known.task_id if known else instance_id
        agent = known.agent_id if known else f"agent-{host}"
        return self.scheduler(
            type="UPDATE",
            update=v1_scheduler.Event_Update(
                status=v1.TaskStatus(
                    task_id=v1.TaskID(value=task_id),
                    agent_id=v1.AgentID(value=agent),
                    state=v1.TaskState(state),
                    uuid=b"0123456789abcdef" if acked else None,
                    **fields,
                )
            ),
        )

    def run_all(self, app_id=None, rounds=100):
        """Offer and report RUNNING or KILLED until nothing is wanted of the master any more."""
        for _ in range(rounds):
            if app_id is None or app_id in self.state.queue:
                self.offer()
            busy = False
            for instance in list(self.state.instances.values()):
                if instance.id in self.state.kills:
                    self.status(instance, "TASK_KILLED")
                    busy = True
                elif instance.condition.value in ("Provisioned", "Staging", "Starting"):
                    self.status(instance, "TASK_RUNNING")
                    busy = True
            if not busy and not self.state.queue:
                return
            self.advance(0.1)
        raise AssertionError("never settles")

    # --- clients ---

    def request(self, command, **fields) -> Any:
        """One request; returns its outcome."""
        self.requests_made += 1
        self.do(events.Requested(request_id=self.requests_made, command=command, **fields))
        replies = [one for one in self.effects if isinstance(one, effects.Reply)]
        assert [one.request_id for one in replies] == [self.requests_made]
        return replies[0].outcome

    def create(self, app_id="/a", *, force=False, **fields) -> Any:
        return self.request(events.CreateApp(app=App(id=app_id, **fields), force=force))

    def update(self, app_id="/a", *, force=False, **fields) -> Any:
        app = dataclasses.replace(self.state.apps[app_id], **fields)
        return self.request(events.UpdateApps(apps=(app,), force=force))

    def running(self, app_id="/a", **fields):
        """Create an app and bring all its instances up; they are returned."""
        self.create(app_id, **fields)
        self.run_all(app_id)
        return self.instances(app_id)

    # --- looking ---

    def instances(self, app_id="/a"):
        fleet = self.state.fleets.get(app_id)
        return list(fleet.instances.values()) if fleet else []

    def calls(self, kind, among=None) -> list[Any]:
        return [
            one.call
            for one in (self.effects if among is None else among)
            if isinstance(one, effects.Call) and one.call.type == kind
        ]

    def published(self, event_type, among=None):
        return [
            one.fields
            for one in (self.effects if among is None else among)
            if isinstance(one, effects.Publish) and one.event_type == event_type
        ]


def tasks_of(call):
    """The tasks that a call launches."""
    operations = call.accept.operations if call.accept else ()
    return [task for one in operations if one.launch for task in one.launch.task_infos]
