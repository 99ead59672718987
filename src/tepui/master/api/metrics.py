"""``/metrics/snapshot``."""

import re
from collections.abc import Mapping
from typing import Final

from tepui.base import errors, units
from tepui.master.api import rendering

_LEADING_NUMBER: Final = re.compile(r"[0-9.]*")


def render(figures: Mapping[str, float]) -> bytes:
    """A flat object of numbers."""
    return rendering.encode(figures)


def timeout_problem(text: str) -> str | None:
    """What is wrong with ``?timeout=``; it is checked and has no effect, as nothing here waits.

    Source: golden/busy/master/metrics_bad_timeout.json.
    """
    try:
        units.parse_duration(text)
    except errors.UserError:
        found = _LEADING_NUMBER.match(text)
        number = found[0] if found else ""
        return f"Invalid timeout '{text}': Failed to convert '{number}' to number.\n"
    return None
