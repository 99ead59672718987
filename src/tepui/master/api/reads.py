"""The read endpoints of a master: their paths and what renders them.

``routes`` is all that the daemon needs; the sibling modules are pure functions from ``State`` to
bytes, one per endpoint.
"""

from collections.abc import Callable, Mapping

from tepui.base.clock import Now
from tepui.master.state import State


def routes(
    state: Callable[[], State],
    now: Callable[[], Now],
    system: Callable[[], Mapping[str, float]],
) -> None:
    """Routes of every GET endpoint, each also under ``/master/``; for ``net.router``.

    ``system`` reads the machine's load and memory under the names of ``/system/stats.json``.
    """
    raise NotImplementedError
