"""Clients of Marathon that create, change and delete apps at random moments, and keep promises.

What Marathon accepted is a promise: it holds after any crash. A request that nobody answered may
or may not have been carried out, and then nothing is promised about its app.
"""

from typing import Any, Final, final

from tepui.base import clock
from tepui.base.randomness import Rng
from tepui.marathon import effects, events
from tepui.sim import marathon_node
from tepui.sim.cluster import Cluster

_APPS: Final = ("/front", "/back/api", "/back/db", "/batch")


@final
class Clients:
    """Some requests over a while."""

    def __init__(self, cluster: Cluster, rng: Rng, *, until: int, count: int) -> None:
        """``count`` requests before the instant ``until``."""
        self._cluster: Final = cluster
        self._rng: Final = rng
        self._until = until
        #: Request number -> (app, instances wanted then; None when deleted).
        self._asked: dict[int, tuple[str, int | None]] = {}
        for i in range(count):
            # The first ones come early, so that there is something to disturb.
            at = rng.between(0, 30 * clock.SECOND if i < 2 else until - clock.SECOND)
            cluster.world.timeline.at(min(at, until), self._act)

    def broken_promises(self) -> list[str]:
        """Accepted changes that are not there."""
        outcomes = self._cluster.marathon.outcomes
        apps = self._cluster.marathon.state.apps
        wanted: dict[str, int | None] = {}
        uncertain: set[str] = set()
        for number, (app_id, instances) in self._asked.items():
            outcome = outcomes.get(number)
            if outcome is None:
                uncertain.add(app_id)
            elif isinstance(outcome, effects.Accepted):
                wanted[app_id] = instances
                uncertain.discard(app_id)
        return [
            f"{app_id} was promised to have {instances} instances"
            for app_id, instances in wanted.items()
            if app_id not in uncertain
            and (apps[app_id].instances if app_id in apps else None) != instances
        ]

    def _act(self) -> None:
        node, rng = self._cluster.marathon, self._rng
        if not node.is_up:
            return
        app_id = rng.choice(_APPS)
        app = node.state.apps.get(app_id)
        force = rng.chance(0.3)
        command: events.Command
        instances: int | None
        if app is None:
            instances = rng.between(1, 4)
            command = events.CreateApp(app=self._definition(app_id, instances), force=force)
        else:
            what = rng.below(10)
            instances = app.instances
            if what < 2:
                instances = None
                command = events.DeleteApp(app_id=app_id, force=force)
            elif what < 4:
                command = events.RestartApp(app_id=app_id, force=force)
            elif what < 6:
                command = events.KillTasks(app_id=app_id)
            else:
                instances = rng.between(0, 5)
                changed = self._definition(app_id, instances)
                command = events.UpdateApps(apps=(changed,), force=force)
        number = node.request(command)
        if number is not None and not isinstance(command, events.KillTasks):
            self._asked[number] = (app_id, instances)

    def _definition(self, app_id: str, instances: int) -> Any:
        rng = self._rng
        document: dict[str, Any] = {
            "id": app_id,
            "cmd": "serve",
            "cpus": rng.choice([0.1, 0.25]),
            "mem": 64,
            "instances": instances,
            "backoffSeconds": 1,
            "maxLaunchDelaySeconds": rng.between(5, 60),
            "upgradeStrategy": {
                "minimumHealthCapacity": rng.choice([0, 0.5, 1]),
                "maximumOverCapacity": rng.choice([0, 0.5, 1]),
            },
        }
        if rng.chance(0.5):
            document["unreachableStrategy"] = {
                "inactiveAfterSeconds": rng.between(0, 60),
                "expungeAfterSeconds": rng.between(60, 120),
            }
        if rng.chance(0.3):
            constraint = rng.choice([["rack", "GROUP_BY"], ["rack", "LIKE", "r[0-9]"]])
            document["constraints"] = [constraint]
        if rng.chance(0.4):
            document["healthChecks"] = [self._health_check()]
        return marathon_node.app(document)

    def _health_check(self) -> dict[str, Any]:
        rng = self._rng
        protocol = rng.choice(["HTTP", "TCP", "COMMAND", "MESOS_TCP"])
        check: dict[str, Any] = {
            "protocol": protocol,
            "gracePeriodSeconds": 10,
            "intervalSeconds": rng.between(2, 20),
            "maxConsecutiveFailures": rng.between(1, 3),
        }
        if protocol == "COMMAND":
            check["command"] = {"value": "true"}
        return check
