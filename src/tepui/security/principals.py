"""Who is asking: the outcome of authentication, whatever its method."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Principal:
    """An authenticated caller: a name, claims about it, or both."""

    #: None for a token that only makes claims.
    value: str | None
    claims: Mapping[str, str] = field(default_factory=dict[str, str])

    def __str__(self) -> str:
        return self.value or "(claims only)"


@dataclass(frozen=True, slots=True)
class Refused:
    """The caller could not be authenticated."""

    #: Value of ``WWW-Authenticate``: what would help.
    challenge: str
