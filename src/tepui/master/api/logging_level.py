"""How much the master logs, as operators set it for a while.

Level 0 is what the settings say, anything above is everything. The original's levels tell its
components apart; ours have no levels among the details.
"""

import asyncio
import logging
from typing import Final, final

from tepui.base import clock, errors, units
from tepui.net import http_messages, router

_ROOT: Final = logging.getLogger()


@final
class LoggingLevel:
    """The level, and its way back."""

    def __init__(self) -> None:
        self.level = 0
        self._usual: int = logging.INFO
        self._revert: asyncio.TimerHandle | None = None

    def raise_to(self, level: int, duration: int) -> None:
        """Log at ``level`` for ``duration`` nanoseconds, then as usual again."""
        if self.level == 0:
            self._usual = _ROOT.level
        self.level = level
        _ROOT.setLevel(logging.DEBUG if level else self._usual)
        if self._revert is not None:
            self._revert.cancel()
        loop = asyncio.get_running_loop()
        self._revert = loop.call_later(clock.to_seconds(duration), self.reset)

    def reset(self) -> None:
        """Log as usual."""
        if self.level:
            self.level = 0
            _ROOT.setLevel(self._usual)
        if self._revert is not None:
            self._revert.cancel()
            self._revert = None

    # --- ``/logging/toggle`` ---

    def add_routes(self, routes: router.Router) -> None:
        """Serve the older endpoint."""
        routes.add("/logging/toggle", self.toggle)

    def toggle(self, request: http_messages.Request) -> http_messages.Response:
        """Tell the level; with ``level`` and ``duration``, set it for that time."""
        level, duration = request.query.get("level"), request.query.get("duration")
        if level is None and duration is None:
            return http_messages.text(200, f"{self.level}\n")
        if level is None:
            raise errors.UserError("Expecting 'level=value' in query.\n")
        if duration is None:
            raise errors.UserError("Expecting 'duration=value' in query.\n")
        if not (level.isascii() and level.isdigit()):
            raise errors.UserError(f"Failed to convert '{level}' to number.\n")
        self.raise_to(int(level), units.parse_duration(duration))
        return http_messages.Response(200)
