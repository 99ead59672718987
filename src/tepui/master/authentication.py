"""Who is at the other end of libprocess: the master's side of CRAM-MD5 (spec mesos.md section 10).

A process says which process it speaks for and goes through the exchange of ``security.crammd5``
with a process of ours that exists for that alone. What it proved holds for the process it spoke
for, until the connection to that breaks. An exchange ends after 15 s, and only so many are under
way at once; one more is answered with an error.

An agent that may not come is told to shut down only while it is new. One that comes back with
tasks is not answered: a mistake in the master's settings must not end what runs.
"""

from typing import Final

from tepui.base import clock
from tepui.base.machine import CancelTimer, SetTimer
from tepui.master import authorization, effects, events, timers
from tepui.master.state import Authentication
from tepui.master.turn import Turn
from tepui.security import crammd5
from tepui.wire import errors
from tepui.wire.generated import internal, v1
from tepui.wire.internal import InternalMessage
from tepui.wire.libprocess import Upid, parse_upid

#: First characters of the name of every process of ours in an exchange.
SESSION: Final = "crammd5-authenticator-session("
_TIME_OUT: Final = clock.seconds(15)
#: Exchanges under way at once.
_SESSIONS_MAX: Final = 10_000


def receive(turn: Turn, event: events.MessageReceived) -> bool:
    """Take a message of an exchange; False when it is about something else."""
    message = event.message
    if event.receiver.startswith(SESSION):
        if isinstance(
            message, internal.AuthenticationStartMessage | internal.AuthenticationStepMessage
        ):
            _go_on(turn, event.receiver, event.sender, message)
        return True
    if isinstance(message, internal.AuthenticateMessage):
        _begin(turn, event.sender, message)
        return True
    return False


def expired(turn: Turn, timer: timers.AuthenticationDue) -> None:
    """The exchange took too long."""
    turn.state.authentications.pop(timer.process, None)


def forget(turn: Turn, address: str) -> None:
    """The connection to an address broke: who is there now has to prove it again."""
    known = turn.state.authenticated
    for pid in [pid for pid in known if pid.address == address]:
        del known[pid]


def agent_problem(turn: Turn, sender: Upid, info: v1.AgentInfo) -> str | None:
    """Why an agent may not register."""
    principal = turn.state.authenticated.get(sender)
    if principal is None and turn.state.settings.authenticate_agents:
        return "Agent is not authenticated"
    return authorization.agent_problem(turn.security.authorizer, principal, info)


def _begin(turn: Turn, sender: Upid, message: internal.AuthenticateMessage) -> None:
    state, security = turn.state, turn.security
    state.count("messages_authenticate")
    try:
        subject = parse_upid(message.pid)
    except errors.DecodeError:
        state.count("dropped_messages")
        return
    if subject.address != sender.address:
        # Nobody speaks for a process elsewhere.
        state.count("dropped_messages")
        return
    state.authenticated.pop(subject, None)
    for process in [name for name, one in state.authentications.items() if one.subject == subject]:
        _end(turn, process)
    if security.credentials is None or security.challenges is None:
        _refuse(turn, sender, "No authenticator loaded")
        return
    if len(state.authentications) >= _SESSIONS_MAX:
        _refuse(turn, sender, "Too many authentications under way")
        return
    process = f"{SESSION}{state.next_authentication})"
    state.next_authentication += 1
    session = crammd5.ServerSession(security.credentials, security.challenges.next())
    state.authentications[process] = Authentication(subject, sender, session)
    turn.emit(SetTimer(timers.AuthenticationDue(process), _TIME_OUT))
    _say(turn, sender, session.offer(), process)


def _go_on(turn: Turn, process: str, sender: Upid, message: crammd5.ClientMessage) -> None:
    state = turn.state
    found = state.authentications.get(process)
    if found is None or found.speaker != sender:
        state.count("dropped_messages")
        return
    answer = found.session.receive(message)
    if found.session.is_over:
        _end(turn, process)
    if found.session.principal is not None:
        state.authenticated[found.subject] = found.session.principal
        # A new connection: the old one may be a dead process's, and its end would undo this.
        turn.emit(effects.Link(found.subject, is_fresh=True))
    _say(turn, sender, answer, process)


def _end(turn: Turn, process: str) -> None:
    del turn.state.authentications[process]
    turn.emit(CancelTimer(timers.AuthenticationDue(process)))


def _refuse(turn: Turn, receiver: Upid, why: str) -> None:
    _say(turn, receiver, internal.AuthenticationErrorMessage(error=why), "master")


def _say(turn: Turn, receiver: Upid, message: InternalMessage, process: str) -> None:
    turn.emit(effects.SendMessage(receiver, message, process))
