"""May this principal do that? The port that machines and endpoints ask, and its two answers.

``Everything`` allows all, for clusters without ACLs; ``AclAuthorizer`` asks an ACL file. Both are
pure and answer at once, so that a step never waits for them.
"""

from typing import Final, Protocol, final

from tepui.security import actions
from tepui.security.acl import Acls
from tepui.security.actions import Action

#: Different questions whose answer is remembered; users, roles and principals are few.
_REMEMBERED: Final = 1 << 14


class Authorizer(Protocol):
    """Decides. ``principal`` is None for a caller without a name."""

    @property
    def is_open(self) -> bool:
        """Whether everything is allowed to everybody, so that nobody needs to ask."""
        ...

    def allowed(
        self, principal: str | None, action: Action, what: str | None = None, /, *, parent: str = ""
    ) -> bool:
        """Whether the principal may do this to ``what``: a role, a user, a path …

        None is no particular object. ``parent`` is the user of the container that a nested one is
        launched in.
        """
        ...


@final
class Everything:
    """Without ACLs everybody may do everything."""

    @property
    def is_open(self) -> bool:
        """Yes."""
        return True

    def allowed(
        self,
        _principal: str | None,
        _action: Action,
        _what: str | None = None,
        /,
        *,
        parent: str = "",  # noqa: ARG002  the port's
    ) -> bool:
        """Yes."""
        return True


EVERYTHING: Final = Everything()


@final
class AclAuthorizer:
    """Decides by an ACL file."""

    __slots__ = ("_acls", "_known")

    def __init__(self, acls: Acls) -> None:
        self._acls = acls
        self._known: dict[tuple[str | None, Action, str | None], bool] = {}

    @property
    def is_open(self) -> bool:
        """No: somebody wrote rules."""
        return False

    def allowed(
        self, principal: str | None, action: Action, what: str | None = None, /, *, parent: str = ""
    ) -> bool:
        """As the first matching entry of the action's list says."""
        question = (principal, action, what)
        answer = self._known.get(question)
        if answer is None:
            answer = self._acls.decide(actions.DECIDED_BY[action], principal, what)
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[question] = answer
        if answer and action in actions.UNDER_PARENT:
            return self._acls.decide(actions.UNDER_PARENT[action], principal, parent or None)
        return answer

    def __repr__(self) -> str:
        return "AclAuthorizer"
