"""``/frameworks``, and how a framework looks wherever it is shown."""

from typing import Any

from tepui.master.api import rendering, tasks
from tepui.master.state import Executor, Framework, Offer, State
from tepui.model.resources import Resources
from tepui.wire import jsonpb
from tepui.wire.generated import v1


class Usage:
    """What every framework uses, added up once for all that is rendered of one state."""

    def __init__(self, state: State) -> None:
        self._parts: dict[str, list[Resources]] = {}
        for agent in state.agents.values():
            for framework_id, resources in agent.used.items():
                self._parts.setdefault(framework_id, []).append(resources)

    def of(self, framework: Framework) -> Resources:
        """What a framework uses on all agents."""
        return Resources.sum(self._parts.get(framework.id, ()))


def render(state: State, framework_id: str | None = None) -> bytes:
    """``/frameworks``: all that are known, or one."""
    usage = Usage(state)

    def shown(known: dict[str, Framework]) -> list[bytes]:
        found = (one for one in known.values() if framework_id in (None, one.id))
        return [fragment(one, usage) for one in found]

    return rendering.page(
        {},
        [
            ("frameworks", shown(state.frameworks)),
            ("completed_frameworks", shown(state.completed_frameworks)),
            ("unregistered_frameworks", ()),
        ],
    )


def offered(framework: Framework) -> Resources:
    """What is offered to it."""
    return Resources.sum(offer.resources for offer in framework.offers.values())


def summary(framework: Framework, usage: Usage) -> dict[str, Any]:
    """What all endpoints show of a framework."""
    info = framework.info
    return {
        "id": framework.id,
        "name": info.name,
        "used_resources": rendering.resources(usage.of(framework)),
        "offered_resources": rendering.resources(offered(framework)),
        "capabilities": [one.type for one in info.capabilities if one.type is not None],
        "hostname": info.hostname or "",
        "webui_url": info.webui_url or "",
        "active": framework.active,
        "connected": framework.connected,
        "recovered": framework.recovered,
    }


def fragment(framework: Framework, usage: Usage) -> bytes:
    """One framework with everything it has."""
    shown = summary(framework, usage) | _details(framework, usage)
    shown |= {
        "tasks": rendering.raw(map(tasks.fragment, framework.tasks.values())),
        "unreachable_tasks": rendering.raw(
            map(tasks.fragment, framework.unreachable_tasks.values())
        ),
        "completed_tasks": rendering.raw(map(tasks.fragment, framework.completed_tasks)),
        "offers": rendering.raw(map(_offer, framework.offers.values())),
        "executors": [
            _executor(executor, framework.id, agent_id)
            for agent_id, executors in framework.executors.items()
            for executor in executors.values()
        ],
    }
    shown |= rendering.labels(framework.info.labels)
    shown["offer_constraints"] = (
        jsonpb.to_v0_builtins(framework.offer_constraints) if framework.offer_constraints else {}
    )
    return rendering.encode(shown)


def _details(framework: Framework, usage: Usage) -> dict[str, Any]:
    info = framework.info
    shown: dict[str, Any] = {
        "user": info.user,
        "failover_timeout": info.failover_timeout or 0.0,
        "checkpoint": bool(info.checkpoint),
        "registered_time": framework.registered_time,
        "unregistered_time": framework.unregistered_time,
    }
    if info.principal is not None:
        shown["principal"] = info.principal
    shown["resources"] = rendering.resources(usage.of(framework) + offered(framework))
    if framework.reregistered_time not in (0.0, framework.registered_time):
        shown["reregistered_time"] = framework.reregistered_time
    if framework.can("MULTI_ROLE"):
        shown["roles"] = list(framework.roles)
    else:
        shown["role"] = framework.roles[0]
    return shown


def _offer(offer: Offer) -> bytes:
    return rendering.encode(
        {
            "id": offer.id,
            "framework_id": offer.framework_id,
            "allocation_info": {"role": offer.role},
            "slave_id": offer.agent_id,
            "resources": rendering.resources(offer.resources),
        }
    )


def _executor(executor: Executor, framework_id: str, agent_id: str) -> dict[str, Any]:
    info = executor.info
    shown: dict[str, Any] = {
        "executor_id": info.executor_id.value,
        "name": info.name or "",
        "framework_id": framework_id,
        "command": _command(info.command),
        "resources": rendering.resources(executor.resources),
        "role": executor.role,
    }
    shown |= rendering.labels(info.labels)
    if info.type is not None:
        shown["type"] = info.type
    shown["slave_id"] = agent_id
    return shown


def _command(command: v1.CommandInfo | None) -> dict[str, Any]:
    if command is None:
        return {"argv": [], "uris": []}
    shown: dict[str, Any] = {} if command.shell is None else {"shell": command.shell}
    if command.value is not None:
        shown["value"] = command.value
    shown["argv"] = list(command.arguments)
    if command.environment is not None:
        shown["environment"] = jsonpb.to_v0_builtins(command.environment)
    shown["uris"] = [
        {"value": uri.value, "executable": bool(uri.executable)} for uri in command.uris
    ]
    return shown
