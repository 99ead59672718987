"""Marathon in the simulator: its production machine, a store on a disk, the SDK's session.

``request`` is what the HTTP API does with a well-formed request: a command goes in, an outcome
comes out when the change is durable. Health checks run on virtual time and find what ``probe``
says.
"""

from collections.abc import Callable
from typing import Any, Final, assert_never

from tepui.base import clock, errors
from tepui.base import machine as base_machine
from tepui.marathon import effects, events, registration
from tepui.marathon import machine as marathon_machine
from tepui.marathon import state as marathon_state
from tepui.marathon.app import App
from tepui.marathon.definition import parse
from tepui.marathon.definition.rules import Rules
from tepui.marathon.settings import MarathonSettings
from tepui.sim.driver import SimulatedDriver
from tepui.sim.node import Node
from tepui.sim.scheduler_client import SimulatedClient
from tepui.sim.timeline import Alarm
from tepui.sim.world import World
from tepui.wire.generated import v1_scheduler

_FIRST_CHECK_MAX: Final = 5 * clock.SECOND
_RULES: Final = Rules()

#: Whether the instance behind a check answers; None reports nothing.
HealthProbe = Callable[[effects.StartHealthCheck], bool | None]


def app(document: dict[str, Any]) -> App:
    """The app that a JSON document of the API describes. Raises InvalidDefinitionError."""
    return parse.complete_app(document, _RULES)


class MarathonNode(Node):
    """One Marathon."""

    def __init__(self, world: World, settings: MarathonSettings, probe: HealthProbe) -> None:
        super().__init__(world, "marathon")
        self._settings: Final = settings
        self._probe = probe
        self._last_request = 0
        #: Outcome of each request so far, by number.
        self.outcomes: dict[int, effects.Outcome] = {}
        #: What the event stream carried, by type: how often.
        self.published: dict[str, int] = {}

    client: SimulatedClient
    _driver: SimulatedDriver[events.Event, effects.Effect]
    _machine: marathon_machine.Marathon

    @property
    def state(self) -> marathon_state.State:
        """Of the present life, or of the last one."""
        return self._machine.state

    def boot(self) -> None:
        """See ``Node``."""
        self._checks: dict[tuple[str, int], Alarm] = {}
        self._machine = self.machine()
        self._driver = SimulatedDriver(
            self.world, self.name, self._machine, self._perform, disk=self.disk
        )
        self._driver.post(events.Recovered(self.disk.load()))
        info = registration.framework_info(
            self._settings, self.state.framework_id, self.state.roles
        )
        driver = self._driver
        self.client = SimulatedClient(
            self.world,
            self.name,
            info,
            self.rng.fork(),
            lambda event: driver.post(events.SchedulerEvent(event)),
            lambda _reason: driver.post(events.Disconnected()),
        )
        self.client.start()

    def machine(self) -> marathon_machine.Marathon:
        """The machine of this life; tests put a broken one in its place."""
        return marathon_machine.Marathon(self._settings, self.rng.fork())

    def halt(self) -> None:
        """See ``Node``."""
        self.client.close()
        for alarm in self._checks.values():
            alarm.cancel()

    def drivers(self) -> tuple[SimulatedDriver[Any, Any], ...]:
        """See ``Node``."""
        return (self._driver, self.client.driver)

    def request(self, command: events.Command) -> int | None:
        """Ask for something; the number under which ``outcomes`` will hold the answer.

        None when Marathon is down and nobody took the request.
        """
        if not self.is_up:
            return None
        self._last_request += 1
        number = self._last_request
        self._driver.post(events.Requested(request_id=number, command=command))
        return number

    def _perform(self, effect: effects.Effect) -> None:
        match effect:
            case effects.Call(call):
                self._send(call)
            case effects.Reply(request_id, outcome):
                self.outcomes[request_id] = outcome
            case effects.Publish():
                self.published[effect.event_type] = self.published.get(effect.event_type, 0) + 1
            case effects.StartHealthCheck():
                self._start_check(effect)
            case effects.StopHealthChecks(instance_id):
                for key in [key for key in self._checks if key[0] == instance_id]:
                    self._checks.pop(key).cancel()
            case effects.UpdateFramework(info):
                self.client.change_framework(info)
            case base_machine.Persist() | base_machine.SetTimer() | base_machine.CancelTimer():
                errors.unreachable(effect)
            case _:
                assert_never(effect)

    def _send(self, call: v1_scheduler.Call) -> None:
        try:
            self.client.send(call)
        except errors.UnavailableError:
            self.world.note(f"{self.name}: {call.type} is lost, there is no subscription")

    def _start_check(self, check: effects.StartHealthCheck) -> None:
        key = (check.instance_id, check.index)
        running = self._checks.pop(key, None)
        if running is not None:
            running.cancel()
        interval = max(round(check.check.interval_s * clock.SECOND), clock.SECOND)
        self._arm(check, min(interval, _FIRST_CHECK_MAX), interval)

    def _arm(self, check: effects.StartHealthCheck, delay: int, interval: int) -> None:
        def run() -> None:
            self._arm(check, interval, interval)
            alive = self._probe(check)
            if alive is not None:
                cause = None if alive else "no answer"
                result = events.HealthResult(
                    instance_id=check.instance_id, index=check.index, alive=alive, cause=cause
                )
                self._driver.post(result)

        self._checks[check.instance_id, check.index] = self.world.timeline.after(delay, run)
