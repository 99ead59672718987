"""CRAM-MD5 (RFC 2195) between agents and v0 frameworks and their master, both sides, without I/O.

Who wants in says so (AuthenticateMessage); the master's session offers its mechanisms, sends a
challenge, and checks the keyed digest that comes back (spec mesos.md section 10). Each side takes a
message and gives the one to send; which process sends it where, and time-outs, are the caller's.

A challenge must not be guessable, and machines draw only from a seed. So challenges are made from a
key that the shell takes from the operating system, and a number that never comes again.
"""

import enum
import hmac
from typing import Final, final

from tepui.security.credentials import Credential, Credentials
from tepui.security.secret import Secret
from tepui.wire.generated import internal

MECHANISM: Final = "CRAM-MD5"

#: What the server sends.
ServerMessage = (
    internal.AuthenticationMechanismsMessage
    | internal.AuthenticationStepMessage
    | internal.AuthenticationCompletedMessage
    | internal.AuthenticationFailedMessage
    | internal.AuthenticationErrorMessage
)
#: What the client sends after the AuthenticateMessage.
ClientMessage = internal.AuthenticationStartMessage | internal.AuthenticationStepMessage

COMPLETED: Final = internal.AuthenticationCompletedMessage()
FAILED: Final = internal.AuthenticationFailedMessage()
_NOBODY: Final = Secret("")


def digest(secret: Secret, challenge: bytes) -> bytes:
    """The keyed digest of a challenge, as hexadecimal text."""
    return hmac.new(secret.reveal().encode(), challenge, "md5").hexdigest().encode()


@final
class Challenges:
    """A stream of challenges that nobody can foresee without the key."""

    __slots__ = ("_count", "_host", "_key")

    def __init__(self, key: Secret, host: str) -> None:
        self._key = key
        self._host = host
        self._count = 0

    def next(self) -> bytes:
        """The next one."""
        self._count += 1
        text = hmac.new(self._key.reveal().encode(), b"%d" % self._count, "sha256").hexdigest()
        return f"<{text[:32]}@{self._host}>".encode()


class Phase(enum.Enum):
    """Of either side."""

    OFFERED = "mechanisms offered"
    CHALLENGED = "challenge sent"
    DONE = "over"


@final
class ServerSession:
    """The master's side of one exchange. Any message out of turn ends it with an error."""

    __slots__ = ("_challenge", "_credentials", "_phase", "principal")

    def __init__(self, credentials: Credentials, challenge: bytes) -> None:
        self._credentials = credentials
        self._challenge = challenge
        self._phase = Phase.OFFERED
        #: Who it is; None until, and unless, that is proved.
        self.principal: str | None = None

    @property
    def is_over(self) -> bool:
        """Whether nothing more is to come."""
        return self._phase is Phase.DONE

    def offer(self) -> internal.AuthenticationMechanismsMessage:
        """The first message."""
        return internal.AuthenticationMechanismsMessage(mechanisms=(MECHANISM,))

    def receive(self, message: ClientMessage) -> ServerMessage:
        """Take a message of the client; the answer to send."""
        match message, self._phase:
            case internal.AuthenticationStartMessage(), Phase.OFFERED:
                return self._start(message)
            case internal.AuthenticationStepMessage(), Phase.CHALLENGED:
                return self._step(message)
            case _:
                return self._error("the message came out of turn")

    def _start(self, message: internal.AuthenticationStartMessage) -> ServerMessage:
        if message.mechanism != MECHANISM:
            return self._error(f"mechanism '{message.mechanism}' was not offered")
        self._phase = Phase.CHALLENGED
        return internal.AuthenticationStepMessage(data=self._challenge)

    def _step(self, message: internal.AuthenticationStepMessage) -> ServerMessage:
        self._phase = Phase.DONE
        name, _, given = message.data.rpartition(b" ")
        principal = name.decode("utf-8", "replace")
        secret = self._credentials.secret_of(principal)
        expected = digest(secret or _NOBODY, self._challenge)
        if not hmac.compare_digest(expected, given) or secret is None:
            return FAILED
        self.principal = principal
        return COMPLETED

    def _error(self, text: str) -> ServerMessage:
        self._phase = Phase.DONE
        return internal.AuthenticationErrorMessage(error=text)


@final
class ClientSession:
    """An agent's or framework's side of one exchange."""

    __slots__ = ("_credential", "_phase")

    def __init__(self, credential: Credential) -> None:
        self._credential = credential
        self._phase = Phase.OFFERED

    def receive(
        self,
        message: internal.AuthenticationMechanismsMessage | internal.AuthenticationStepMessage,
    ) -> ClientMessage | None:
        """Take a message of the server; the answer, or None when there is none to give."""
        match message, self._phase:
            case internal.AuthenticationMechanismsMessage(), Phase.OFFERED:
                if MECHANISM not in message.mechanisms:
                    return None
                self._phase = Phase.CHALLENGED
                return internal.AuthenticationStartMessage(mechanism=MECHANISM)
            case internal.AuthenticationStepMessage(), Phase.CHALLENGED:
                self._phase = Phase.DONE
                proof = digest(self._credential.secret, message.data)
                name = self._credential.principal.encode()
                return internal.AuthenticationStepMessage(data=name + b" " + proof)
            case _:
                return None
