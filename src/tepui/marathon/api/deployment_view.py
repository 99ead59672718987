"""Deployments as a GET shows them (spec marathon.md section 1.4)."""

from typing import Any

from tepui.marathon import timestamps
from tepui.marathon.state import Action, Deployment, Step

Document = dict[str, Any]


def deployment(item: Deployment) -> Document:
    """One deployment; ``currentStep`` counts from 1."""
    steps = item.plan.steps
    current = steps[item.step].actions if item.step < len(steps) else ()
    return {
        "id": item.plan.id,
        "version": timestamps.text(item.plan.version),
        "affectedApps": sorted(item.plan.affected),
        "affectedPods": [],
        "steps": [step(one) for one in steps],
        "currentActions": [
            action(one) | {"readinessCheckResults": list[Document]()} for one in current
        ],
        "currentStep": item.step + 1,
        "totalSteps": len(steps),
    }


def step(item: Step) -> Document:
    """The actions of one step."""
    return {"actions": [action(one) for one in item.actions]}


def action(item: Action) -> Document:
    """One action on one app."""
    return {"action": item.kind.value, "app": item.app_id}
