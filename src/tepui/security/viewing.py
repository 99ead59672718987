"""What one caller may see: the authorizer's answers in the words of the read endpoints.

What is not visible is left out silently; only whole endpoints are refused. A task or executor is
judged by the user it runs as, a framework by its own.
"""

from dataclasses import dataclass
from typing import Final

from tepui.security import authorizer as authorizing
from tepui.security.actions import Action


@dataclass(frozen=True, slots=True)
class Viewer:
    """One caller before what is to be seen."""

    authorizer: authorizing.Authorizer
    #: None for a caller without a name.
    principal: str | None = None

    @property
    def sees_everything(self) -> bool:
        """Whether nothing needs to be filtered."""
        return self.authorizer.is_open

    def sees_framework(self, user: str) -> bool:
        """A framework that runs its tasks as ``user``."""
        return self.authorizer.allowed(self.principal, Action.VIEW_FRAMEWORK, user)

    def sees_task(self, user: str) -> bool:
        """A task that runs as ``user``; whoever shows it has asked for its framework, too."""
        return self.authorizer.allowed(self.principal, Action.VIEW_TASK, user)

    def sees_executor(self, user: str) -> bool:
        """An executor that runs as ``user``."""
        return self.authorizer.allowed(self.principal, Action.VIEW_EXECUTOR, user)

    def sees_role(self, role: str) -> bool:
        """A role, and what is reserved for it."""
        return self.authorizer.allowed(self.principal, Action.VIEW_ROLE, role)

    def sees_quota(self, role: str) -> bool:
        """A role's quota."""
        return self.authorizer.allowed(self.principal, Action.GET_QUOTA, role)

    def sees_flags(self) -> bool:
        """The flags, and what is known from them."""
        return self.authorizer.allowed(self.principal, Action.VIEW_FLAGS)

    def sees_logs(self) -> bool:
        """The daemon's own log file."""
        return self.authorizer.allowed(self.principal, Action.ACCESS_MESOS_LOG)

    def sees_sandbox(self, user: str) -> bool:
        """The files of what runs as ``user``."""
        return self.authorizer.allowed(self.principal, Action.ACCESS_SANDBOX, user)

    def sees_machine(self, machine: str) -> bool:
        """A machine's maintenance status."""
        return self.authorizer.allowed(self.principal, Action.GET_MAINTENANCE_STATUS, machine)

    def sees_schedule(self, machine: str) -> bool:
        """A machine's planned maintenance."""
        return self.authorizer.allowed(self.principal, Action.GET_MAINTENANCE_SCHEDULE, machine)

    def may_get(self, path: str) -> bool:
        """An endpoint that is allowed or refused as a whole."""
        return self.authorizer.allowed(self.principal, Action.GET_ENDPOINT_WITH_PATH, path)


#: Sees everything.
EVERYBODY: Final = Viewer(authorizing.EVERYTHING)
