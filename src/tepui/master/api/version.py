"""``/version``: the Mesos version that we speak, since that is what clients compare."""

from typing import Any, Final

from tepui.master.api import rendering
from tepui.master.settings import MESOS_VERSION

#: The keys of the original. The build is the release of the version spoken, not of this package.
BUILD: Final[dict[str, Any]] = {
    "build_date": "2026-11-22 00:00:00 UTC",
    "build_time": 1795305600.0,
    "build_user": "tepui",
}


def render() -> bytes:
    """``/version``."""
    return rendering.encode(BUILD | {"version": MESOS_VERSION})
