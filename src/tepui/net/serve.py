"""Running a daemon: uvloop, signals, a clean stop, a crash that shows its trace.

Never use uvloop's subprocess support in a daemon: its launches fall to ten a second under a large
parent (DESIGN section 4). Child processes are started by the agent's launcher.
"""

import asyncio
import gc
import logging
import signal
from collections.abc import Awaitable, Callable
from typing import Any, Final, TypeAlias, final

import uvloop

from tepui.base import errors

log = logging.getLogger(__name__)

#: Exit codes: a request of the user that cannot be met, and a bug (EX_SOFTWARE of sysexits.h).
EXIT_REFUSED: Final = 1
EXIT_CRASHED: Final = 70

#: Ends what ``Start`` began.
Close: TypeAlias = Callable[[], Awaitable[None]]


@final
class Stop:
    """How a running daemon is told to end; good as ``fatal`` of drivers and servers."""

    def __init__(self) -> None:
        self._called = asyncio.Event()
        #: Why the daemon crashes; None for a clean stop.
        self.error: BaseException | None = None

    def __call__(self, error: BaseException | None = None) -> None:
        """Stop; with an error: crash with its trace. The first error wins."""
        if error is not None and self.error is None:
            self.error = error
            log.critical("the daemon crashes", exc_info=error)
        self._called.set()

    async def wait(self) -> None:
        """Until called."""
        await self._called.wait()


#: Brings a daemon up and returns what ends it.
Start: TypeAlias = Callable[[Stop], Awaitable[Close]]


def run(start: Start, *, stop_timeout_s: float = 10.0) -> int:
    """Run a daemon until SIGTERM, SIGINT or a fatal error; returns the exit code.

    After ``start(stop)`` has brought everything up, the garbage collector is frozen over it. 0
    after a signal, 70 after a crash, 1 when start raised UserError or UnavailableError (shown
    without trace). An exception that nobody caught in a callback of the loop is a crash, too.
    """
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(_run(start, stop_timeout_s))


async def _run(start: Start, stop_timeout_s: float) -> int:
    loop = asyncio.get_running_loop()
    stop = Stop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop)
    loop.set_exception_handler(lambda _, context: _uncaught(stop, context))
    try:
        close = await start(stop)
    except (errors.UserError, errors.UnavailableError) as error:
        log.error("cannot start: %s", error)  # noqa: TRY400  the user's fault needs no trace
        return EXIT_REFUSED
    gc.collect()
    gc.freeze()
    await stop.wait()
    try:
        async with asyncio.timeout(stop_timeout_s):
            await close()
    except TimeoutError:
        log.warning("stopping took longer than %s s; leaving", stop_timeout_s)
    return EXIT_CRASHED if stop.error is not None else 0


def _uncaught(stop: Stop, context: dict[str, Any]) -> None:
    error = context.get("exception")
    if isinstance(error, OSError):
        # A socket that broke in a way nobody listens for; the loop has closed it.
        log.debug("%s: %s", context.get("message"), error)
        return
    stop(error or errors.BugError(str(context.get("message"))))
