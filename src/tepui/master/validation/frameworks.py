"""FrameworkInfo of SUBSCRIBE and UPDATE_FRAMEWORK (spec mesos.md sections 1.2 and 1.3)."""

from collections.abc import Iterable

from tepui.master.settings import MasterSettings
from tepui.wire.generated import v1


def roles_of(info: v1.FrameworkInfo) -> tuple[str, ...]:
    """Roles the framework subscribes to; of one without MULTI_ROLE its single ``role``."""
    raise NotImplementedError


def validate(info: v1.FrameworkInfo, settings: MasterSettings) -> str | None:
    """What is wrong with a FrameworkInfo on its own, or None."""
    raise NotImplementedError


def validate_suppressed(info: v1.FrameworkInfo, suppressed: Iterable[str]) -> str | None:
    """What is wrong with the suppressed roles of a SUBSCRIBE or UPDATE_FRAMEWORK, or None."""
    raise NotImplementedError


def validate_update(old: v1.FrameworkInfo, new: v1.FrameworkInfo) -> str | None:
    """Why UPDATE_FRAMEWORK may not turn ``old`` into ``new``, or None."""
    raise NotImplementedError


def validate_resubscribe(old: v1.FrameworkInfo, new: v1.FrameworkInfo) -> str | None:
    """Why SUBSCRIBE may not turn ``old`` into ``new`` (only the principal is held), or None."""
    raise NotImplementedError


def keep_fixed(old: v1.FrameworkInfo, new: v1.FrameworkInfo) -> v1.FrameworkInfo:
    """``new`` with what a SUBSCRIBE cannot change (user, checkpoint) taken from ``old``."""
    raise NotImplementedError


def validate_call_roles(subscribed: Iterable[str], roles: Iterable[str]) -> str | None:
    """Why the roles of a REVIVE or SUPPRESS make the call a no-op, or None."""
    raise NotImplementedError
