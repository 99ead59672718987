"""Which health checks run against which instance, and where they connect.

Checks that we execute run while an instance is running and wanted; the shell runs them, this module
says start and stop. Where to connect follows from the networking of the app (spec marathon.md
section 3.9): the host port where there is one, else the container's own port on its own address.
"""

from tepui.marathon import effects, versions
from tepui.marathon.app import App, HealthCheck, PortMapping
from tepui.marathon.instance import Condition, Goal, Instance
from tepui.marathon.turn import Turn


def follow(turn: Turn, old: Instance | None, new: Instance | None) -> None:
    """Start or stop the checks of an instance that changed; None is before and after its life."""
    before = old is not None and _checked(old)
    after = new is not None and _checked(new)
    if before and not after and old:
        turn.out.append(effects.StopHealthChecks(old.id))
    elif after and not before and new:
        _start(turn, new)


def port(app: App, check: HealthCheck, instance: Instance) -> int | None:
    """The port that a check asks; None when the check names none that exists."""
    if check.port is not None:
        return check.port
    index = check.port_index or 0
    if app.host_networking:
        return instance.ports[index] if index < len(instance.ports) else None
    if index >= len(app.port_mappings):
        return None
    mapping = app.port_mappings[index]
    if mapping.host_port is None:
        return mapping.container_port or None
    position = sum(one.host_port is not None for one in app.port_mappings[:index])
    return instance.ports[position] if position < len(instance.ports) else None


def host(app: App, check: HealthCheck, instance: Instance) -> str:
    """The name or address that a check connects to."""
    if instance.ip_addresses and not _has_host_port(app, check):
        wanted = [ip for protocol, ip in instance.ip_addresses if protocol == check.ip_protocol]
        return wanted[0] if wanted else instance.ip_addresses[0][1]
    return instance.host


def _checked(instance: Instance) -> bool:
    return (
        bool(instance.health)
        and instance.condition is Condition.RUNNING
        and instance.goal is Goal.RUNNING
    )


def _start(turn: Turn, instance: Instance) -> None:
    app = versions.of_instance(turn.state, instance)
    for index, check in enumerate(app.health_checks if app else ()):
        where = port(app, check, instance) if app else None
        if app and where is not None and not check.runs_on_agent:
            turn.out.append(
                effects.StartHealthCheck(
                    instance_id=instance.id,
                    index=index,
                    check=check,
                    host=host(app, check, instance),
                    port=where,
                )
            )


def _has_host_port(app: App, check: HealthCheck) -> bool:
    if app.host_networking:
        return True
    mappings: tuple[PortMapping, ...] = app.port_mappings
    index = check.port_index or 0
    if check.port is not None or index >= len(mappings):
        return False
    return mappings[index].host_port is not None
