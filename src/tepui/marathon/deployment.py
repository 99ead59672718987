"""Plans: what has to happen, in which order, to get from the apps there are to those wanted.

A plan names what it stops, then goes up the levels of dependency, one step per level; actions of a
step run side by side (spec marathon.md section 3.2). Everything here is pure computation over
definitions; ``rollout`` executes.
"""

from collections.abc import Mapping, Sequence

from tepui.marathon import app as apps_module
from tepui.marathon import dependencies
from tepui.marathon.app import App
from tepui.marathon.state import Action, ActionKind, Plan, Step


def compute(
    plan_id: str,
    version: int,
    original: Mapping[str, App],
    target: Mapping[str, App],
    changed: Sequence[str],
    sentenced: Mapping[str, tuple[str, ...]] | None = None,
) -> Plan:
    """The plan that takes the apps in ``changed`` from ``original`` to ``target``.

    Both maps hold all apps, because dependencies may lead anywhere; the plan keeps those it
    touches. Raises UserError (422) for cyclic dependencies.
    """
    sentenced = sentenced or {}
    removed = [app_id for app_id in changed if app_id not in target]
    idle = [
        app_id
        for app_id in changed
        if app_id in target and app_id not in original and target[app_id].instances == 0
    ]
    groups: list[list[Action]] = [
        [Action(kind=ActionKind.STOP, app_id=app_id) for app_id in removed],
        [Action(kind=ActionKind.START, app_id=app_id) for app_id in idle],
    ]
    levels = dependencies.levels(target, changed)
    for level in sorted(set(levels.values())):
        actions = (
            _action(original.get(app_id), target[app_id], sentenced.get(app_id, ()))
            for app_id in changed
            if levels.get(app_id) == level
        )
        groups.append([action for action in actions if action])
    return Plan(
        id=plan_id,
        version=version,
        original={app_id: original[app_id] for app_id in changed if app_id in original},
        target={app_id: target[app_id] for app_id in changed if app_id in target},
        steps=tuple(Step(tuple(actions)) for actions in groups if actions),
    )


def revert(plan: Plan) -> dict[str, App | None]:
    """The changes that undo a plan: old definitions put back, added apps removed (None)."""
    touched = dict.fromkeys((*plan.original, *plan.target))
    return {app_id: plan.original.get(app_id) for app_id in touched}


def light(plan: Plan) -> dict[str, object]:
    """The plan as the event stream shows it."""
    return {
        "id": plan.id,
        "version": plan.version,
        "steps": [light_step(step) for step in plan.steps],
    }


def light_step(step: Step) -> dict[str, object]:
    """A step as the event stream shows it."""
    actions = [{"action": action.kind.value, "app": action.app_id} for action in step.actions]
    return {"actions": actions}


def _action(old: App | None, new: App, sentenced: tuple[str, ...]) -> Action | None:
    if old is None:
        return Action(kind=ActionKind.SCALE, app_id=new.id)
    if apps_module.is_scale_change(old, new) or 0 in (old.instances, new.instances):
        if old.version == new.version:
            return None
        return Action(kind=ActionKind.SCALE, app_id=new.id, sentenced=sentenced)
    if old.version != new.version:
        return Action(kind=ActionKind.RESTART, app_id=new.id)
    return None
