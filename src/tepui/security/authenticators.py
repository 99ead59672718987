"""Authenticators side by side: tried in order, the first that knows the caller decides."""

from collections.abc import Sequence
from typing import Protocol, final

from tepui.security.principals import Principal, Refused


class Authenticator(Protocol):
    """One way to tell who sent a request."""

    def authenticate(self, header: str, now_s: float, /) -> Principal | Refused:
        """Who sent a request with this ``Authorization`` header, at this wall clock time."""
        ...


@final
class Combined:
    """Several ways; a refusal names them all."""

    __slots__ = ("_members",)

    def __init__(self, members: Sequence[Authenticator]) -> None:
        self._members = tuple(members)

    def authenticate(self, header: str, now_s: float, /) -> Principal | Refused:
        """As the first member that accepts says."""
        challenges: list[str] = []
        for member in self._members:
            outcome = member.authenticate(header, now_s)
            if isinstance(outcome, Principal):
                return outcome
            challenges.append(outcome.challenge)
        return Refused(", ".join(challenges))
