"""Coroutines on virtual time, without an event loop.

The handlers of an SDK scheduler are ``async``; in production asyncio runs them. Here they may await
what the simulator provides (``sleep``, ``client.call``) and each other. Awaiting anything of
asyncio fails: there is no loop, and what waits for real time has no place in a simulation.
"""

from collections.abc import Callable, Coroutine, Generator
from typing import Any, TypeAlias

from tepui.base import errors
from tepui.sim.timeline import Timeline

#: Called once when what was awaited is there; an error is raised in the coroutine.
Resume: TypeAlias = Callable[[errors.TepuiError | None], None]
_Begin: TypeAlias = Callable[[Resume], None]


class Waiting:
    """Something to await: ``begin`` is given what to call when it is over."""

    __slots__ = ("_begin",)

    def __init__(self, begin: _Begin) -> None:
        self._begin = begin

    def __await__(self) -> Generator[_Begin, errors.TepuiError | None, None]:
        """Hand ``begin`` to ``run``."""
        problem = yield self._begin
        if problem is not None:
            raise problem


async def sleep(timeline: Timeline, duration: int) -> None:
    """Wait for ``duration`` nanoseconds of virtual time."""
    await Waiting(lambda resume: void(timeline.after(duration, lambda: resume(None))))


def void(_value: object) -> None:
    """For lambdas whose value nobody wants."""


def run(
    coroutine: Coroutine[Any, Any, None],
    done: Callable[[], None],
    is_alive: Callable[[], bool],
) -> None:
    """Run a coroutine until it waits, and on from there; drop it when its process is gone.

    What it raises comes out of here, or out of whatever resumed it.
    """

    def advance(problem: errors.TepuiError | None) -> None:
        if not is_alive():
            coroutine.close()
            return
        try:
            begin: object = coroutine.send(problem)
        except StopIteration:
            done()
            return
        errors.check(callable(begin), "a handler may only await what the simulator provides")
        begin(advance)  # pyright: ignore[reportCallIssue]  checked above

    advance(None)
