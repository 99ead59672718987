"""App ids as paths: making them absolute, and what they may look like (spec marathon.md 2.2)."""

import re
from collections.abc import Iterable
from typing import Final

from tepui.marathon.definition import problems as faults

SEGMENT: Final = (
    r"^(([a-z0-9]|[a-z0-9][a-z0-9\-]*[a-z0-9])\.)*([a-z0-9]|[a-z0-9][a-z0-9\-]*[a-z0-9])|(\.|\.\.)$"
)
_LABEL: Final = r"(?:[a-z0-9]|[a-z0-9][a-z0-9\-]*[a-z0-9])"
_segment: Final = re.compile(rf"(?:{_LABEL}\.)*{_LABEL}|\.\.?")
#: Last segments that would hide behind sub-resources of the API.
RESERVED: Final = ("restart", "tasks", "versions", ".", "..")


def absolute(text: str, base: str = "/") -> str:
    """``text`` seen from the group ``base``: ``.`` dropped, ``..`` resolved, slashes collapsed."""
    parts = text.split("/")
    resolved = [] if text.startswith("/") else [part for part in base.split("/") if part]
    for part in parts:
        if part == "..":
            resolved = resolved[:-1]
        elif part not in ("", "."):
            resolved.append(part)
    return "/" + "/".join(resolved)


def examine(app_id: str, path: str, problems: faults.Problems) -> None:
    """Note what is wrong with an absolute app id."""
    if app_id == "/":
        problems.add(path, "Path must contain at least one path element")
        return
    segments = app_id[1:].split("/")
    if any(not _segment.fullmatch(segment) for segment in segments):
        problems.add(path, f"must fully match regular expression '{SEGMENT}'")
    if segments[-1] in RESERVED:
        reserved = ", ".join(RESERVED)
        problems.add(path, f"must not end with any of the following reserved keywords: {reserved}")


def clashes(app_id: str, others: Iterable[str]) -> bool:
    """Whether the app would be a group of one of the others, or one of them its group."""
    below = app_id + "/"
    return any(other.startswith(below) or app_id.startswith(other + "/") for other in others)
