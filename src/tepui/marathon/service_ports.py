"""Service ports: the cluster-wide numbers by which others ask for an app (spec section 2.5).

A port of 0 asks for one. An app that is updated gets its previous numbers back in order before new
ones are taken. Explicit numbers are nobody's business here; two apps may share one.
"""

import dataclasses
from collections.abc import Iterable, Iterator

from tepui.base import errors
from tepui.base.randomness import Rng
from tepui.marathon.app import App
from tepui.marathon.settings import MarathonSettings

#: Random tries before looking at every port of the range.
_TRIES = 16


def used_by(apps: Iterable[App]) -> set[int]:
    """All service ports of these apps."""
    return {port for app in apps for port in app.service_ports}


def assign(
    app: App, previous: App | None, used: set[int], settings: MarathonSettings, rng: Rng
) -> App:
    """``app`` with every asked-for port filled in; they are added to ``used``.

    Raises UserError when the range is exhausted.
    """
    wanted = app.service_ports
    if 0 not in wanted:
        used.update(wanted)
        return app
    kept = [port for port in (previous.service_ports if previous else ()) if port not in wanted]
    reusable = iter([port for port in kept if port])
    numbers = [port or _next(reusable, used, settings, rng) for port in wanted]
    used.update(numbers)
    return _with_ports(app, numbers)


def _next(reusable: Iterator[int], used: set[int], settings: MarathonSettings, rng: Rng) -> int:
    again = next(reusable, None)
    if again is not None:
        return again
    low, high = settings.local_port_min, settings.local_port_max
    for _ in range(_TRIES):
        port = rng.between(low, high)
        if port not in used:
            used.add(port)
            return port
    for port in range(low, high + 1):
        if port not in used:
            used.add(port)
            return port
    raise errors.UserError(f"All ports in the range [{low}-{high}) are already in use", status=422)


def _with_ports(app: App, numbers: list[int]) -> App:
    if app.host_networking:
        definitions = tuple(
            dataclasses.replace(definition, port=number)
            for definition, number in zip(app.port_definitions, numbers, strict=True)
        )
        return dataclasses.replace(app, port_definitions=definitions)
    if app.container is None:
        return app
    mappings = tuple(
        dataclasses.replace(mapping, service_port=number)
        for mapping, number in zip(app.container.port_mappings, numbers, strict=True)
    )
    return dataclasses.replace(
        app, container=dataclasses.replace(app.container, port_mappings=mappings)
    )
