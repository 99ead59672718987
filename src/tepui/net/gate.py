"""The gate in front of the routes: who is asking, and may they come in at all.

Every path belongs to a realm; a realm asks for authentication or does not. What no table names
belongs to the default realm, so that a new endpoint is closed until somebody opens it. Some paths
are allowed or refused as a whole (GET_ENDPOINT_WITH_PATH); everything finer is for handlers, which
find the caller in ``request.principal``. Source: spec mesos.md sections 4 and 9, golden/auth.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Final, final

from tepui.net import http_messages
from tepui.security import authorizer as authorizing
from tepui.security import principals
from tepui.security.actions import Action
from tepui.security.authenticators import Authenticator

#: The realm of paths that everybody may see.
OPEN: Final = ""
_FORBIDDEN: Final = http_messages.refusal(403)


@dataclass(frozen=True, slots=True)
class Plan:
    """What the gate of one server has to do."""

    #: Path -> realm; the longest path that a route is at or below counts.
    realms: Mapping[str, str]
    #: Realm of everything else.
    default: str
    #: Realm -> who tells its callers; a realm that is not here asks nobody.
    authenticators: Mapping[str, Authenticator] = field(default_factory=dict[str, Authenticator])
    authorizer: authorizing.Authorizer = authorizing.EVERYTHING
    #: Paths that are allowed or refused as a whole.
    endpoints: frozenset[str] = frozenset()


@final
class Gate:
    """Guards routes; give ``guard`` to a ``Router``."""

    def __init__(self, plan: Plan, wall_s: Callable[[], float]) -> None:
        """``wall_s`` reads the wall clock, seconds since the epoch."""
        self._plan = plan
        self._wall_s = wall_s

    def realm_of(self, path: str) -> str:
        """The realm that a route belongs to."""
        while path:
            realm = self._plan.realms.get(path)
            if realm is not None:
                return realm
            path = path.rpartition("/")[0]
        return self._plan.default

    def guard(self, path: str, handler: http_messages.Handler) -> http_messages.Handler:
        """The handler behind the gate; the same one where nothing needs to be asked."""
        asked = self._plan.authenticators.get(self.realm_of(path))
        is_judged = path in self._plan.endpoints and not self._plan.authorizer.is_open
        if asked is None and not is_judged:
            return handler

        def guarded(
            request: http_messages.Request,
        ) -> http_messages.Answer | Awaitable[http_messages.Answer]:
            if asked is not None:
                outcome = asked.authenticate(request.headers.get("Authorization"), self._wall_s())
                if isinstance(outcome, principals.Refused):
                    return _unauthorized(outcome)
                request.principal = outcome
            if is_judged and not self._may_get(request.principal, path):
                return _FORBIDDEN
            return handler(request)

        return guarded

    def _may_get(self, principal: principals.Principal | None, path: str) -> bool:
        name = principal.value if principal else None
        return self._plan.authorizer.allowed(name, Action.GET_ENDPOINT_WITH_PATH, path)


def _unauthorized(refused: principals.Refused) -> http_messages.Response:
    return http_messages.refusal(401, (("WWW-Authenticate", refused.challenge),))
