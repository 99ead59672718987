"""What the master knows about who may do what: the port through which machines ask.

Filled by the shell once, from files; ``OPEN`` is a master that asks nobody.
"""

from dataclasses import dataclass
from typing import Final

from tepui.security import authorizer as authorizing
from tepui.security.crammd5 import Challenges
from tepui.security.credentials import Credentials


@dataclass(frozen=True, slots=True)
class Security:
    """How agents and frameworks are told apart, and what they may do."""

    authorizer: authorizing.Authorizer = authorizing.EVERYTHING
    #: Whom CRAM-MD5 knows; without them nobody can authenticate so.
    credentials: Credentials | None = None
    challenges: Challenges | None = None


OPEN: Final = Security()
