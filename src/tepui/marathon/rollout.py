"""Bringing the instances of an app to what is wanted: deployments under way, and the steady state.

Whenever something about an app changes, ``look`` compares what there is with what should be and
does what is missing: kill, and say how many launches are wanted. It keeps no plan of its own
between looks beyond the few numbers in ``Progress``, so that it does not matter which event was the
cause, nor that a new life begins a deployment again.

An app that a deployment has not reached yet is held at its original definition, one that it is done
with at the new one. A replacement follows the upgrade strategy: some old instances go at once; for
each new one that becomes ready another old one goes; new ones start as capacity allows.
"""

from collections.abc import Iterable

from tepui.marathon import (
    backoff,
    deployment,
    kill_selection,
    kills,
    launch_queue,
    store,
    tracker,
    upgrade,
)
from tepui.marathon.app import App
from tepui.marathon.instance import Instance
from tepui.marathon.state import Action, ActionKind, Deployment, Plan, Progress, State
from tepui.marathon.turn import Turn


def start(turn: Turn, plan: Plan) -> None:
    """Begin a plan that is stored; its apps are locked from now on."""
    state = turn.state
    begun = Deployment(plan)
    state.deployments[plan.id] = begun
    state.count("deployments.counter")
    for app_id in sorted(plan.affected):
        state.locks[app_id] = begun
    _begin_step(turn, begun)


def resume(turn: Turn, begun: Deployment) -> None:
    """Begin a stored deployment again in a new life, from its first step."""
    start(turn, begun.plan)


def cancel(turn: Turn, begun: Deployment, reason: str) -> None:
    """Drop a deployment and leave everything as it stands."""
    state = turn.state
    _forget(turn, begun)
    state.count("deployments.dismissed.counter")
    turn.publish(
        "deployment_failed", id=begun.plan.id, plan=deployment.light(begun.plan), reason=reason
    )


def look(turn: Turn, app_id: str) -> None:
    """Do what the app needs now."""
    state = turn.state
    begun = state.locks.get(app_id)
    progress = begun.progress.get(app_id) if begun else None
    if begun is None or progress is None or progress.done:
        _hold(turn, app_id, begun)
        return
    match progress.action.kind:
        case ActionKind.START:
            progress.done = True
        case ActionKind.STOP:
            _stop(turn, app_id, progress)
        case ActionKind.SCALE:
            _scale(turn, state.apps[app_id], progress)
        case ActionKind.RESTART:
            _replace(turn, state.apps[app_id], progress)
    if progress.done and all(one.done for one in begun.progress.values()):
        _end_step(turn, begun)


def _begin_step(turn: Turn, begun: Deployment) -> None:
    state, plan = turn.state, begun.plan
    step = plan.steps[begun.step]
    begun.progress = {action.app_id: _progress(state, action) for action in step.actions}
    turn.publish(
        "deployment_info", plan=deployment.light(plan), currentStep=deployment.light_step(step)
    )
    for action in step.actions:
        if action.kind in (ActionKind.RESTART, ActionKind.STOP):
            backoff.reset(turn, action.app_id)
        turn.touch(action.app_id)


def _progress(state: State, action: Action) -> Progress:
    since = 0
    if action.kind is ActionKind.RESTART:
        since = state.apps[action.app_id].last_config_change_at
    ready = tracker.ready_since(state, action.app_id, since)
    return Progress(action, since_version=since, ready=ready)


def _end_step(turn: Turn, begun: Deployment) -> None:
    plan = begun.plan
    light = deployment.light(plan)
    turn.publish(
        "deployment_step_success",
        plan=light,
        currentStep=deployment.light_step(plan.steps[begun.step]),
    )
    begun.step += 1
    if begun.step < len(plan.steps):
        _begin_step(turn, begun)
        return
    _forget(turn, begun)
    turn.publish("deployment_success", id=plan.id, plan=light)


def _forget(turn: Turn, begun: Deployment) -> None:
    state, plan = turn.state, begun.plan
    del state.deployments[plan.id]
    store.forget_deployment(turn, plan.id)
    for app_id in sorted(plan.affected):
        if state.locks.get(app_id) is begun:
            del state.locks[app_id]
        turn.touch(app_id)


def _hold(turn: Turn, app_id: str, begun: Deployment | None) -> None:
    """Keep an app that no action works on at the number of instances it should have."""
    app = turn.state.apps.get(app_id)
    if begun and _reached_later(begun, app_id):
        app = begun.plan.original.get(app_id)
    if app is None:
        launch_queue.drop(turn, app_id)
        kills.kill(turn, _present(turn.state, app_id))
        return
    counts = tracker.tally(turn.state, app_id)
    _kill_surplus(turn, app, counts.present - app.instances)
    launch_queue.want(turn, app, app.instances - counts.present)


def _reached_later(begun: Deployment, app_id: str) -> bool:
    later = begun.plan.steps[begun.step + 1 :]
    return any(action.app_id == app_id for step in later for action in step.actions)


def _stop(turn: Turn, app_id: str, progress: Progress) -> None:
    launch_queue.drop(turn, app_id)
    left = tracker.instances_of(turn.state, app_id)
    kills.kill(turn, [one for one in left if one.present or not one.alive])
    if not tracker.instances_of(turn.state, app_id):
        turn.publish("app_terminated_event", appId=app_id)
        progress.done = True


def _scale(turn: Turn, app: App, progress: Progress) -> None:
    state = turn.state
    if not progress.started:
        progress.started = True
        progress.growing = tracker.tally(state, app.id).present < app.instances
        sentenced = set(progress.action.sentenced)
        kills.kill(turn, [one for one in _present(state, app.id) if one.id in sentenced])
    _kill_surplus(turn, app, tracker.tally(state, app.id).present - app.instances)
    counts = tracker.tally(state, app.id)
    launch_queue.want(turn, app, app.instances - counts.present)
    settled = counts.present == app.instances and counts.alive == counts.present
    enough_ready = not progress.growing or len(progress.ready) >= app.instances
    progress.done = settled and enough_ready


def _replace(turn: Turn, app: App, progress: Progress) -> None:
    state, since = turn.state, progress.since_version
    if not progress.started:
        _begin_replacement(state, app, progress)
    all_ready = len(progress.ready) >= app.instances
    newly_ready = len(progress.ready) - progress.ready_at_start
    progress.kill_allowance = max(
        progress.kill_allowance, progress.kill_at_start + max(0, newly_ready)
    )
    stale = tracker.tally(state, app.id, before=since)
    allowed = stale.present if all_ready else progress.kill_allowance - progress.old_killed
    _kill_old(turn, app, progress, allowed)
    _unblock(turn, app, progress)
    fresh = tracker.tally(state, app.id, since=since)
    stale = tracker.tally(state, app.id, before=since)
    room = progress.max_capacity - stale.alive - fresh.alive
    launch_queue.want(turn, app, min(app.instances - fresh.present, room))
    if all_ready and stale.alive == 0:
        # Old instances that cannot be reached and count no more go with the rest.
        known = tracker.instances_of(state, app.id)
        kills.kill(turn, [one for one in known if one.version < since and not one.alive])
        progress.done = True


def _kill_old(turn: Turn, app: App, progress: Progress, count: int) -> None:
    if count <= 0:
        return
    old = [one for one in _present(turn.state, app.id) if one.version < progress.since_version]
    victims = kill_selection.unhealthy_first(app, old, count)
    progress.old_killed += len(victims)
    kills.kill(turn, victims)


def _unblock(turn: Turn, app: App, progress: Progress) -> None:
    """Make room where the numbers leave none and nothing under way will.

    The original waits for ever when old instances that do not work fill the capacity. They may go
    beyond the allowance, and so may working ones above the minimum; else one more is let in.
    """
    since = progress.since_version
    fresh = tracker.tally(turn.state, app.id, since=since)
    stale = tracker.tally(turn.state, app.id, before=since)
    missing = 1 + stale.alive + fresh.alive - progress.max_capacity
    under_way = stale.alive > stale.present or fresh.alive > len(progress.ready)
    if missing <= 0 or under_way or fresh.present >= app.instances:
        return
    least = upgrade.least_healthy(app.upgrade_strategy, app.instances)
    spare = stale.present - stale.ready + max(0, stale.ready + fresh.ready - least)
    if min(spare, stale.present) > 0:
        _kill_old(turn, app, progress, min(spare, missing))
    else:
        progress.max_capacity += missing


def _begin_replacement(state: State, app: App, progress: Progress) -> None:
    counts = tracker.tally(state, app.id)
    old = tracker.tally(state, app.id, before=progress.since_version).present
    numbers = upgrade.compute(
        app.upgrade_strategy,
        app.instances,
        upgrade.Present(old=old, healthy=counts.ready),
        resident=app.resident,
    )
    progress.kill_at_start = numbers.kill_now
    progress.max_capacity = numbers.max_capacity
    progress.ready_at_start = len(progress.ready)
    progress.started = True


def _kill_surplus(turn: Turn, app: App, surplus: int) -> None:
    if surplus > 0:
        present = _present(turn.state, app.id)
        kills.kill(turn, kill_selection.choose(app, present, surplus))


def _present(state: State, app_id: str) -> Iterable[Instance]:
    return [one for one in tracker.instances_of(state, app_id) if one.present]
