"""Running a daemon: uvloop, signals, a clean stop, a crash that shows its trace."""

from collections.abc import Awaitable, Callable
from typing import Protocol


class Stop(Protocol):
    """How a running daemon is told to end."""

    def __call__(self, error: BaseException | None = None) -> None:
        """Stop; with an error: crash with its trace (exit code 70). Good as ``fatal``."""
        ...


#: Starts the daemon and returns the coroutine function that ends it.
Start = Callable[[Stop], Awaitable[Callable[[], Awaitable[None]]]]


def run(start: Start, *, stop_timeout_s: float = 10.0) -> int:
    """Run a daemon until SIGTERM, SIGINT or a fatal error; returns the exit code.

    ``start(stop)`` brings everything up; after it the garbage collector is frozen. 0 after a
    signal, 70 after a crash, 1 when start raised UserError or UnavailableError (shown without
    trace).
    """
    raise NotImplementedError
