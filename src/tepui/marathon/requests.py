"""What clients ask for: checks the state, makes the change durable, and begins its deployment.

Every change of apps goes through ``change``: versions and service ports are given out, the plan is
computed, locks are respected or broken, everything is stored, and only then is the world told. The
answer comes when the deployment has been accepted, not when it is over (spec section 3.1).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tepui.base import errors
from tepui.marathon import app as apps_module
from tepui.marathon import (
    backoff,
    deployment,
    effects,
    events,
    kills,
    names,
    registration,
    rollout,
    service_ports,
    store,
    tracker,
    versions,
)
from tepui.marathon.app import App
from tepui.marathon.instance import Instance
from tepui.marathon.state import Deployment, Plan, State
from tepui.marathon.turn import Turn

_LOCKED = (
    "App is locked by one or more deployments. Override with the option '?force=true'. "
    "View details at '/v2/deployments/<DEPLOYMENT_ID>'."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Change:
    """What a request does to the apps: new definition by id, None removes."""

    updates: Mapping[str, App | None]
    force: bool = False
    #: Replace the instances although the definition is the same.
    restart: bool = False
    sentenced: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])


def handle(turn: Turn, request: events.Requested) -> None:
    """Do what was asked, or say why not."""
    match request.command:
        case events.CreateApp():
            outcome = _create(turn, request, request.command)
        case events.UpdateApps(apps=apps, force=force):
            updates = {app.id: app for app in apps}
            outcome = _change(turn, request, _Change(updates=updates, force=force))
        case events.DeleteApp():
            outcome = _delete(turn, request, request.command)
        case events.RestartApp():
            outcome = _restart(turn, request, request.command)
        case events.KillTasks():
            outcome = _kill_tasks(turn, request, request.command)
        case events.CancelDeployment():
            outcome = _cancel_deployment(turn, request, request.command)
        case events.ResetDelay(app_id=app_id):
            outcome = _reset_delay(turn, app_id)
    if outcome:
        turn.out.append(effects.Reply(request.request_id, outcome))


def _create(
    turn: Turn, request: events.Requested, command: events.CreateApp
) -> effects.Outcome | None:
    app = command.app
    if app.id in turn.state.apps:
        return effects.Refused(status=409, message=f"An app with id [{app.id}] already exists.")
    return _change(turn, request, _Change(updates={app.id: app}, force=command.force))


def _delete(
    turn: Turn, request: events.Requested, command: events.DeleteApp
) -> effects.Outcome | None:
    if command.app_id not in turn.state.apps:
        return _no_app(command.app_id)
    return _change(turn, request, _Change(updates={command.app_id: None}, force=command.force))


def _restart(
    turn: Turn, request: events.Requested, command: events.RestartApp
) -> effects.Outcome | None:
    app = turn.state.apps.get(command.app_id)
    if app is None:
        return _no_app(command.app_id)
    change = _Change(updates={app.id: app}, force=command.force, restart=True)
    return _change(turn, request, change)


def _kill_tasks(
    turn: Turn, request: events.Requested, command: events.KillTasks
) -> effects.Outcome | None:
    state = turn.state
    if command.app_id is not None and command.app_id not in state.apps:
        return _no_app(command.app_id)
    found = _find(state, command)
    if not command.scale:
        kills.kill(turn, found)
        return effects.Killed(tuple(found))
    sentenced: dict[str, tuple[str, ...]] = {}
    for instance in found:
        sentenced[instance.app_id] = (*sentenced.get(instance.app_id, ()), instance.id)
    updates: dict[str, App | None] = {}
    for app_id, ids in sentenced.items():
        app = state.apps.get(app_id)
        if app:
            updates[app_id] = apps_module.scaled(app, max(0, app.instances - len(ids)))
    change = _Change(updates=updates, force=command.force, sentenced=sentenced)
    return _change(turn, request, change)


def _find(state: State, command: events.KillTasks) -> list[Instance]:
    if command.ids is not None:
        wanted = dict.fromkeys(names.instance_of(one) for one in command.ids)
        found = [state.instances[one] for one in wanted if one in state.instances]
    elif command.app_id is not None:
        found = tracker.instances_of(state, command.app_id)
    else:
        found = []
    return [
        instance
        for instance in found
        if (command.app_id is None or instance.app_id == command.app_id)
        and (command.host is None or instance.host == command.host)
    ]


def _cancel_deployment(
    turn: Turn, request: events.Requested, command: events.CancelDeployment
) -> effects.Outcome | None:
    begun = turn.state.deployments.get(command.deployment_id)
    if begun is None:
        message = f"DeploymentPlan {command.deployment_id} does not exist"
        return effects.Refused(status=404, message=message)
    if command.force:
        rollout.cancel(turn, begun, "cancelled on request")
        return effects.Done()
    change = _Change(updates=deployment.revert(begun.plan), force=True)
    return _change(turn, request, change)


def _reset_delay(turn: Turn, app_id: str) -> effects.Outcome:
    if app_id not in turn.state.queue:
        message = f"Application {app_id} not found in tasks queue."
        return effects.Refused(status=404, message=message)
    backoff.reset(turn, app_id)
    return effects.Done()


def _no_app(app_id: str) -> effects.Refused:
    return effects.Refused(status=404, message=f"App '{app_id}' does not exist")


def _change(turn: Turn, request: events.Requested, change: _Change) -> effects.Outcome | None:
    """Carry out a change; None when the answer is already among the effects."""
    state = turn.state
    version = versions.new_version(turn)
    try:
        target, changed = _target(turn, change, version)
        plan = deployment.compute(
            turn.ids.uuid(), version, state.apps, target, changed, change.sentenced
        )
    except errors.UserError as error:
        details = (("/", str(error)),)
        return effects.Refused(status=error.status, message="Object is not valid", details=details)
    in_the_way = _conflicts(state, changed)
    refusal = _refuse(state, in_the_way, force=change.force)
    if refusal:
        return refusal
    _carry_out(turn, request, plan, in_the_way)
    return None


def _target(turn: Turn, change: _Change, version: int) -> tuple[Mapping[str, App], list[str]]:
    """All apps as they are to be, and the ids of those that differ from what they are."""
    state = turn.state
    target = dict(state.apps)
    changed: list[str] = []
    used: set[int] | None = None
    for app_id, update in change.updates.items():
        old = state.apps.get(app_id)
        if update is None:
            if target.pop(app_id, None):
                changed.append(app_id)
            continue
        if 0 in update.service_ports and used is None:
            used = service_ports.used_by(state.apps.values())
        assigned = service_ports.assign(
            update, old, set() if used is None else used, state.settings, turn.rng
        )
        new = (
            apps_module.restarted(assigned, version)
            if change.restart
            else apps_module.stamp(old, assigned, version)
        )
        if new is not old:
            target[app_id] = new
            changed.append(app_id)
    return target, changed


def _conflicts(state: State, changed: list[str]) -> list[Deployment]:
    found = {begun.plan.id: begun for app_id in changed if (begun := state.locks.get(app_id))}
    return list(found.values())


def _refuse(state: State, in_the_way: list[Deployment], *, force: bool) -> effects.Refused | None:
    if in_the_way and not force:
        ids = tuple(begun.plan.id for begun in in_the_way)
        return effects.Refused(status=409, message=_LOCKED, deployments=ids)
    most = state.settings.max_running_deployments
    if len(state.deployments) - len(in_the_way) >= most:
        message = (
            f"Max number ({most}) of running deployments is achieved. Wait for existing "
            "deployments to complete or cancel one"
            "using force=true parameter. You can increase max deployment number by using "
            "--max_running_deployments parameter but be advised that this can have negative "
            "effects on the performance."
        )
        return effects.Refused(status=403, message=message)
    return None


def _carry_out(
    turn: Turn, request: events.Requested, plan: Plan, in_the_way: list[Deployment]
) -> None:
    state = turn.state
    for begun in in_the_way:
        rollout.cancel(turn, begun, "cancelled by a forced deployment")
    state.root_version = plan.version
    if plan.steps:
        store.save_deployment(turn, plan)
    for app in plan.target.values():
        versions.record(turn, app)
    for app_id in plan.original.keys() - plan.target.keys():
        versions.forget(turn, app_id)
    store.save_root(turn)
    _tell(turn, request, plan)
    created = tuple(app_id for app_id in plan.target if app_id not in plan.original)
    outcome = effects.Accepted(version=plan.version, deployment_id=plan.id, created=created)
    turn.out.append(effects.Reply(request.request_id, outcome))
    registration.add_roles(turn, (app.role for app in plan.target.values()))
    if plan.steps:
        rollout.start(turn, plan)
    else:
        turn.publish("deployment_success", id=plan.id, plan=deployment.light(plan))


def _tell(turn: Turn, request: events.Requested, plan: Plan) -> None:
    touched = list(dict.fromkeys((*plan.original, *plan.target)))
    group = names.parent(touched[0]) if touched else "/"
    turn.publish("group_change_success", groupId=group, version=plan.version)
    client = request.client
    if client and len(touched) == 1:
        turn.publish(
            "api_post_event",
            clientIp=client.ip,
            uri=client.uri,
            appDefinition=plan.target.get(touched[0]) or plan.original.get(touched[0]),
        )
    for app_id in touched:
        _tell_of_checks(turn, plan.original.get(app_id), plan.target.get(app_id))


def _tell_of_checks(turn: Turn, old: App | None, new: App | None) -> None:
    if new is None:
        if old and old.health_checks:
            turn.publish("remove_health_check_event", appId=old.id)
        return
    if old is None or old.last_config_change_at != new.last_config_change_at:
        for check in new.health_checks:
            turn.publish(
                "add_health_check_event", appId=new.id, version=new.version, healthCheck=check
            )
