"""The agent's endpoints: which path shows what.

Reading is all there is; whatever changes an agent comes from its master.
"""

import os
from collections.abc import Callable

import msgspec

from tepui.agent.api import metrics, reads
from tepui.agent.cgroups import Usage
from tepui.agent.state import State
from tepui.net import clock, files, http_messages, router


def add(
    routes: router.Router,
    state: State,
    tree: files.FileTree,
    usage: Callable[[str], Usage | None],
    fetches: Callable[[], tuple[int, int]],
) -> None:
    """Add every endpoint. ``usage`` is of a container by its id."""

    def get(path: str, show: Callable[[], object]) -> None:
        def answer(request: http_messages.Request) -> http_messages.Response:
            return http_messages.json_endpoint(request, msgspec.json.encode(show()))

        routes.add(path, answer, ("GET",))

    get("/state", lambda: reads.state(state))
    get("/version", reads.version)
    get("/flags", lambda: {"flags": state.settings.flags()})
    get("/containers", lambda: reads.containers(state, clock.read(), usage))
    get("/monitor/statistics", lambda: reads.statistics(state, clock.read(), usage))
    get("/system/stats.json", system_stats)
    get(
        "/metrics/snapshot",
        lambda: metrics.snapshot(state, clock.read(), system(), fetches()),
    )
    routes.add("/health", lambda _: http_messages.Response(200), ("GET",))
    tree.add_routes(routes)


def system() -> dict[str, float]:
    """The machine's load and memory, named as in ``/metrics/snapshot``."""
    load = os.getloadavg()
    page = os.sysconf("SC_PAGE_SIZE")
    return {
        "cpus_total": float(os.cpu_count() or 1),
        "load_1min": load[0],
        "load_5min": load[1],
        "load_15min": load[2],
        "mem_total_bytes": float(os.sysconf("SC_PHYS_PAGES") * page),
        "mem_free_bytes": float(os.sysconf("SC_AVPHYS_PAGES") * page),
    }


def system_stats() -> dict[str, float]:
    """The same, named as in ``/system/stats.json``."""
    return {
        f"avg_{name}" if name.startswith("load") else name: value
        for name, value in system().items()
    }
