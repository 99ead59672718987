"""A process on a host of its own, as far as faults are concerned.

``start`` begins a life, ``crash`` ends it as ``kill -9`` does, ``power_off`` as pulling the plug
does; what is on the node's disk stays. Subclasses build a life in ``boot`` and take it down in
``halt``; everything a life owns is made anew by the next.
"""

from typing import Any, Final

from tepui.base import errors
from tepui.base.randomness import Rng
from tepui.sim.disk import Disk
from tepui.sim.driver import SimulatedDriver
from tepui.sim.world import World


class Node:
    """Base of all nodes. The name is also the host's."""

    def __init__(self, world: World, name: str) -> None:
        self.world: Final = world
        self.name: Final = name
        self.rng: Final[Rng] = world.rng.fork()
        self.disk: Final = Disk(world.timeline, self.rng.fork())
        self.is_up = False
        #: How often it has been started.
        self.lives = 0
        self._stalls = 0

    def boot(self) -> None:
        """Begin a life."""
        raise NotImplementedError

    def halt(self) -> None:
        """Take the life down; nothing may be sent any more."""
        raise NotImplementedError

    def drivers(self) -> tuple[SimulatedDriver[Any, Any], ...]:
        """The drivers of this life."""
        raise NotImplementedError

    def start(self) -> None:
        """Begin a life, on a host with power."""
        errors.check(not self.is_up, f"{self.name} is up already")
        self.world.network.power_on(self.name)
        self.is_up = True
        self.lives += 1
        self._stalls = 0
        self.boot()

    def crash(self) -> None:
        """End the process at once; its kernel tells the peers. No error when it is down."""
        if self.is_up:
            self.world.note(f"{self.name} crashes")
            self._end()
            self.world.network.process_died(self.name)

    def power_off(self) -> None:
        """End the host at once; nobody is told. No error when it is down."""
        if self.is_up:
            self.world.note(f"{self.name} loses power")
            self._end()
        self.world.network.power_off(self.name)

    def stall(self, duration: int) -> None:
        """Take no step for ``duration`` nanoseconds; the connections stay."""
        if not self.is_up:
            return
        self.world.note(f"{self.name} stands still for {duration / 1e9:.3g}s")
        life = self.lives
        self._stalls += 1
        for driver in self.drivers():
            driver.pause()
        self.world.timeline.after(duration, lambda: self._go_on(life))

    def _go_on(self, life: int) -> None:
        if not self.is_up or life != self.lives:
            return
        self._stalls -= 1
        if not self._stalls:
            for driver in self.drivers():
                driver.resume()

    def _end(self) -> None:
        self.is_up = False
        self.disk.crash()
        for driver in self.drivers():
            driver.close()
        self.halt()
