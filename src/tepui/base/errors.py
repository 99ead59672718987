"""The error tree, by whose fault it is.

Inside machines an expected outcome is an effect, not an exception. Exceptions are for shells and
for parsing, and every one of ours hangs on this tree, so that a caller can decide what to do from
the branch alone. Library exceptions are translated where they enter and kept as ``__cause__``.
"""

from typing import Never


class TepuiError(Exception):
    """Root of all errors raised by this package. Raise one of its branches, not the root."""


class UserError(TepuiError):
    """The caller asked for something wrong: a 4xx in HTTP, exit code 2 on the command line.

    The message says what is wrong; ``hint``, when given, says what to change.
    """

    def __init__(self, message: str, *, hint: str = "", status: int = 400) -> None:
        super().__init__(message)
        self.hint = hint
        #: HTTP status that fits when the error reaches an API.
        self.status = status


class PeerError(TepuiError):
    """The other side broke the protocol; the connection is of no further use."""


class UnavailableError(TepuiError):
    """It may work later: nothing listens, no leader, a time-out."""

    def __init__(self, message: str, *, retry_after_s: float | None = None, hint: str = "") -> None:
        super().__init__(message)
        #: What a person may do about it.
        self.hint = hint
        #: Seconds after which trying again makes sense; None when unknown.
        self.retry_after_s = retry_after_s


class CorruptionError(TepuiError):
    """What we stored does not read back. The daemon stops rather than guess."""


class BugError(TepuiError):
    """An invariant of ours does not hold. The daemon crashes with the trace."""


def check(condition: object, message: str) -> None:
    """Raise BugError when an invariant is broken; unlike ``assert``, also under ``python -O``."""
    if not condition:
        raise BugError(message)


def unreachable(what: object) -> Never:
    """Mark a branch that the types exclude but data from outside could still reach."""
    raise BugError(f"unreachable: {what!r}")
