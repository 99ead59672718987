"""Structured logging: one line per record, ``key=value``, to stderr.

Shells log; machines never do. Modules use ``logging.getLogger(__name__)`` and pass fields with
``extra=fields(...)``; ``CAUSE``, the number of the machine step being performed, is added to every
line logged while one is. A line reads::

    2026-11-22T13:47:07.123456Z INFO master.daemon cause=17 agent="…-S0" msg="agent registered"
"""

import asyncio
import contextlib
import json
import logging
import re
import sys
import time
from contextvars import ContextVar
from typing import Final, TextIO, final

from tepui.base import errors

#: Number of the machine step whose effects are being performed; 0 outside.
CAUSE: Final[ContextVar[int]] = ContextVar("tepui_cause", default=0)

_BARE: Final = re.compile(r"[A-Za-z0-9_.:@/()+-]+")
_COLOURS: Final = {
    logging.DEBUG: "\033[2m",
    logging.WARNING: "\033[33m",
    logging.ERROR: "\033[31m",
    logging.CRITICAL: "\033[1;31m",
}
_PLAIN: Final = "\033[0m"
#: Level names people type, the originals' included.
_LEVELS: Final = {
    "DEBUG": logging.DEBUG,
    "INFO": logging.INFO,
    "WARNING": logging.WARNING,
    "WARN": logging.WARNING,
    "ERROR": logging.ERROR,
}


def set_up(level: str = "INFO", *, colour: bool | None = None) -> None:
    """Send all records to stderr. ``colour`` None means: when stderr is a terminal.

    Raises UserError for an unknown level.
    """
    number = _LEVELS.get(level.upper())
    if number is None:
        raise errors.UserError(
            f"'{level}' is not a logging level", hint="use DEBUG, INFO, WARNING or ERROR"
        )
    handler = _TurnHandler(sys.stderr)
    handler.setFormatter(_Lines(colour=sys.stderr.isatty() if colour is None else colour))
    logging.basicConfig(level=number, handlers=[handler], force=True)


def fields(**values: object) -> dict[str, dict[str, object]]:
    """Fields of a record, to be passed as ``extra``: ``log.info("x", extra=fields(agent=id))``."""
    return {"fields": values}


@final
class _TurnHandler(logging.StreamHandler[TextIO]):
    """Writes the lines of one loop turn together; warnings, and lines outside a loop, at once."""

    def __init__(self, stream: TextIO) -> None:
        super().__init__(stream)
        self._lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        try:
            self._lines.append(self.format(record))
            loop = asyncio.get_running_loop() if record.levelno < logging.WARNING else None
        except RuntimeError:
            loop = None
        if loop is None:
            self.flush()
        elif len(self._lines) == 1:
            loop.call_soon(self.flush)

    def flush(self) -> None:
        with self.lock or contextlib.nullcontext():
            lines, self._lines = self._lines, []
            if lines:
                self.stream.write("\n".join(lines) + "\n")
            self.stream.flush()


@final
class _Lines(logging.Formatter):
    """Renders a record as one line; a trace goes escaped into its last field."""

    def __init__(self, *, colour: bool) -> None:
        super().__init__()
        self._colour = colour

    def format(self, record: logging.LogRecord) -> str:
        seconds = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created))
        parts = [
            f"{seconds}.{int(record.created % 1 * 1_000_000):06d}Z",
            record.levelname,
            record.name.removeprefix("tepui."),
        ]
        if cause := CAUSE.get():
            parts.append(f"cause={cause}")
        values: dict[str, object] = getattr(record, "fields", {})
        parts += [f"{key}={_value(value)}" for key, value in values.items()]
        parts.append(f"msg={_value(record.getMessage(), always_quote=True)}")
        if record.exc_info:
            parts.append(f"trace={_value(self.formatException(record.exc_info))}")
        line = " ".join(parts)
        colour = _COLOURS.get(record.levelno, "") if self._colour else ""
        return f"{colour}{line}{_PLAIN}" if colour else line


def _value(value: object, *, always_quote: bool = False) -> str:
    rendered = str(value)
    if not always_quote and _BARE.fullmatch(rendered):
        return rendered
    return json.dumps(rendered, ensure_ascii=False)
