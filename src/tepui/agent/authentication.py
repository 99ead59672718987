"""The agent proves to its master who it is, before every registration (CRAM-MD5).

Without a credential there is nothing to prove. With one, an attempt to register begins with the
exchange of ``security.crammd5`` and goes on with the registration once the master is satisfied; an
exchange that stalls is begun anew with the next attempt. A master that says no ends the agent: the
secret will not become right by trying again. Source: spec mesos.md section 10.
"""

from collections.abc import Iterator
from typing import Final

from tepui.agent import registration, timers
from tepui.agent.effects import Effect, Level, Link, Log, SendMessage, Terminate
from tepui.agent.state import Phase, State
from tepui.base import clock
from tepui.base.machine import SetTimer
from tepui.security import crammd5
from tepui.wire.generated import internal
from tepui.wire.libprocess import Upid

#: Least time for an exchange before the next attempt.
_PATIENCE: Final = clock.seconds(5)

#: What a master says in an exchange.
Message = (
    internal.AuthenticationMechanismsMessage
    | internal.AuthenticationStepMessage
    | internal.AuthenticationCompletedMessage
    | internal.AuthenticationFailedMessage
    | internal.AuthenticationErrorMessage
)


def on_register_timer(state: State) -> Iterator[Effect]:
    """Time to register: authenticate first, if there is anything to do it with."""
    if state.phase is not Phase.DISCONNECTED or state.master is None:
        return
    if state.credential is None:
        yield from registration.register(state)
        return
    state.authentication = crammd5.ClientSession(state.credential)
    yield Link(state.master)
    yield SendMessage(state.master, internal.AuthenticateMessage(pid=str(state.pid)))
    wait = _PATIENCE + state.rng.below(state.registration_backoff + 1)
    yield SetTimer(timers.Register(), wait)


def on_message(state: State, sender: Upid, message: Message) -> Iterator[Effect]:
    """The master's side of the exchange speaks."""
    session = state.authentication
    if session is None or not _is_our_masters(state, sender):
        yield Log(Level.WARNING, f"Ignored {type(message).__name__} from {sender}: not expected")
        return
    match message:
        case internal.AuthenticationCompletedMessage():
            state.authentication = None
            yield Log(Level.INFO, f"Authenticated with master {state.master}")
            yield from registration.register(state)
        case internal.AuthenticationFailedMessage():
            state.authentication = None
            text = f"Master {state.master} refused authentication"
            yield Log(Level.ERROR, text)
            yield Terminate(text)
        case internal.AuthenticationErrorMessage():
            state.authentication = None
            yield Log(Level.WARNING, f"Failed to authenticate: {message.error or ''}; trying again")
        case _:
            answer = session.receive(message)
            if answer is not None:
                yield SendMessage(sender, answer)


def _is_our_masters(state: State, sender: Upid) -> bool:
    """Whether the process belongs to the master that we are registering with."""
    master = state.master
    if master is None or state.phase is not Phase.DISCONNECTED:
        return False
    return sender.address == master.address or (
        not state.master_exact and sender.port == master.port
    )
