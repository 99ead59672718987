"""What every node of a simulated cluster shares, and who may watch them.

A ``Watcher`` sees every step of every machine, every call of a framework and every container that
begins or ends. Checkers are watchers; so is whoever wants figures.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from tepui.base import clock
from tepui.base.randomness import Rng
from tepui.sim.network import Network
from tepui.sim.timeline import Timeline
from tepui.sim.trace import Trace
from tepui.wire.generated import v1_scheduler
from tepui.wire.internal import InternalMessage


class Watcher:
    """Override what you want to see. Raise BugError for what must not be."""

    def stepped(self, node: str, now: clock.Now, event: object, effects: Sequence[object]) -> None:
        """The machine of ``node`` took a step; its effects are not performed yet."""

    def sent(self, node: str, message: InternalMessage) -> None:
        """The agent ``node`` sends a message; what it depends on is durable."""

    def called(self, framework: str, call: v1_scheduler.Call) -> None:
        """The framework on node ``framework`` sends a call to the master."""

    def heard(self, framework: str, event: v1_scheduler.Event) -> None:
        """The framework on node ``framework`` is handed an event of the master."""

    def container_started(self, node: str, container_id: str) -> None:
        """A container runs on ``node``."""

    def container_ended(self, node: str, container_id: str) -> None:
        """No process of the container is left."""


@dataclass(slots=True)
class World:
    """Time, network, chance and memory of one simulation."""

    timeline: Timeline
    network: Network
    trace: Trace
    rng: Rng
    #: Whether what travels is encoded and decoded on the way, as between real processes.
    encode: bool = True
    watchers: list[Watcher] = field(default_factory=list[Watcher])

    def stepped(
        self, node: str, now: clock.Now, event: object, effects: tuple[object, ...]
    ) -> None:
        """Tell everybody of a step."""
        self.trace.step(now.mono, node, event, effects)
        for watcher in self.watchers:
            watcher.stepped(node, now, event, effects)

    def note(self, text: str) -> None:
        """Write what is done to the world into the story."""
        self.trace.note(self.timeline.mono, text)
