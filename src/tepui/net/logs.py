"""Structured logging: one line per record, ``key=value``, to stderr.

Shells log; machines never do. Modules use ``logging.getLogger(__name__)`` and pass fields by
``extra={"fields": {...}}`` or with ``fields(...)``; ``CAUSE`` (the number of the machine step being
performed) is added to every line logged while one is.
"""

from contextvars import ContextVar
from typing import Final

#: Number of the machine step whose effects are being performed; 0 outside.
CAUSE: Final[ContextVar[int]] = ContextVar("tepui_cause", default=0)


def set_up(level: str = "INFO", *, colour: bool | None = None) -> None:
    """Send all records to stderr. ``colour`` None means: when stderr is a terminal.

    Raises UserError for an unknown level.
    """
    raise NotImplementedError


def fields(**values: object) -> dict[str, dict[str, object]]:
    """Fields of a record, to be passed as ``extra``: ``log.info("x", extra=fields(agent=id))``."""
    return {"fields": values}
