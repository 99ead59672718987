"""What must hold of the state between steps. Simulator and tests check it after every step.

Violations raise BugError. The cost grows with the state; production does not run this.
"""

from tepui.base import errors
from tepui.marathon import tracker
from tepui.marathon.instance import TERMINAL, Goal
from tepui.marathon.state import State, Tally


def check(state: State) -> None:
    """Raise BugError for the first invariant that does not hold."""
    _registers(state)
    _tallies(state)
    _locks(state)
    _queue(state)
    _kills(state)
    errors.check(not state.dirty, "apps are left to be looked at")
    for app_id, app in state.apps.items():
        history = state.versions.get(app_id, [])
        errors.check(
            bool(history) and history[-1] == app, f"{app_id}: history does not end with the app"
        )
        errors.check(
            app.last_config_change_at <= app.version <= state.root_version,
            f"{app_id}: versions out of order",
        )


def _registers(state: State) -> None:
    filed = {id(one) for fleet in state.fleets.values() for one in fleet.instances.values()}
    errors.check(
        filed == {id(one) for one in state.instances.values()}, "fleets and instances differ"
    )
    for instance_id, instance in state.instances.items():
        errors.check(instance.id == instance_id, f"{instance_id}: filed under another id")
        errors.check(instance.condition not in TERMINAL, f"{instance_id}: is over and still filed")


def _tallies(state: State) -> None:
    for app_id, fleet in state.fleets.items():
        errors.check(bool(fleet.instances), f"{app_id}: an empty fleet")
        total = tracker.tally(state, app_id)
        instances = fleet.instances.values()
        expected = Tally(
            alive=sum(one.alive for one in instances),
            present=sum(one.present for one in instances),
            ready=sum(one.ready for one in instances),
            staged=total.staged,
            running=total.running,
            healthy=total.healthy,
            unhealthy=total.unhealthy,
        )
        errors.check(total == expected, f"{app_id}: counts {total} should be {expected}")
        known = sum(part.known for part in fleet.tallies.values())
        errors.check(known == len(fleet.instances), f"{app_id}: tallies count {known} records")


def _locks(state: State) -> None:
    for deployment_id, begun in state.deployments.items():
        errors.check(begun.plan.id == deployment_id, f"{deployment_id}: filed under another id")
        for app_id in begun.plan.affected:
            errors.check(state.locks.get(app_id) is begun, f"{app_id}: not locked by its plan")
        for app_id, progress in begun.progress.items():
            fleet = state.fleets.get(app_id)
            known = fleet.instances.keys() if fleet else set[str]()
            errors.check(progress.ready <= known, f"{app_id}: counts instances that are gone")
    for app_id, begun in state.locks.items():
        errors.check(begun.plan.id in state.deployments, f"{app_id}: locked by nothing")


def _queue(state: State) -> None:
    for app_id, entry in state.queue.items():
        errors.check(entry.count > 0, f"{app_id}: queued for nothing")
        errors.check(entry.app.id == app_id, f"{app_id}: queued under another id")
        present = tracker.tally(state, app_id).present
        bound = 2 * entry.app.instances + 1
        errors.check(entry.count + present <= max(bound, present), f"{app_id}: wants too many")


def _kills(state: State) -> None:
    errors.check(
        len(state.kills) <= state.settings.kill_chunk_size, "more kills in flight than allowed"
    )
    for instance_id in (*state.kills, *state.kills_waiting):
        instance = state.instances.get(instance_id)
        errors.check(instance is not None, f"{instance_id}: to be killed and unknown")
        errors.check(
            instance is not None and instance.goal is not Goal.RUNNING,
            f"{instance_id}: to be killed and wanted",
        )
