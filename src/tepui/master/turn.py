"""One step of the master in the making: the state, the tools, and the effects collected so far.

Every handler takes the turn first. It reads and changes ``turn.state``, tells ``turn.allocator``
about it, and says by ``emit`` and its shorthands what the shell shall do, in order.
"""

from dataclasses import dataclass, field

from tepui.base.clock import Now
from tepui.base.randomness import IdSource
from tepui.master import effects, views
from tepui.master.allocator.policy import Policy
from tepui.master.security import OPEN, Security
from tepui.master.state import Agent, Framework, State
from tepui.security.viewing import Viewer
from tepui.wire.generated import v1, v1_master, v1_scheduler
from tepui.wire.internal import InternalMessage


@dataclass(slots=True)
class Turn:
    """What a handler works with."""

    state: State
    allocator: Policy
    ids: IdSource
    now: Now
    #: Who may do what.
    security: Security = OPEN
    #: What the shell has to do, in order.
    collected: list[effects.Effect] = field(default_factory=list[effects.Effect])

    def emit(self, effect: effects.Effect) -> None:
        """Ask the shell for something, after all that was asked for before."""
        self.collected.append(effect)

    def send(self, framework: Framework, event: v1_scheduler.Event) -> None:
        """Send an event to a framework; nothing happens while it is not connected."""
        if framework.stream_id is not None:
            self.collected.append(effects.SendEvent(framework.stream_id, event))

    def update(self, framework: Framework, status: v1.TaskStatus) -> None:
        """Send an UPDATE event with this status to a framework."""
        self.send(
            framework,
            v1_scheduler.Event(
                type=v1_scheduler.Event_Type.UPDATE,
                update=v1_scheduler.Event_Update(status=status),
            ),
        )

    def publish(self, event: v1_master.Event) -> None:
        """Let operators who follow the master know; see ``operator_events``."""
        authorizer, subscribers = self.security.authorizer, self.state.subscribers
        if authorizer.is_open:
            self.collected.append(effects.Publish(tuple(subscribers), event))
            return
        for stream_id, principal in subscribers.items():
            viewer = Viewer(authorizer, principal)
            if views.sees_event(self.state, viewer, event):
                self.collected.append(effects.Publish((stream_id,), views.narrowed(viewer, event)))

    def tell(self, agent: Agent, message: InternalMessage) -> None:
        """Send a message to an agent; it may get lost."""
        self.collected.append(effects.SendMessage(agent.pid, message))
