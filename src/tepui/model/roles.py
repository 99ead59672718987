"""Roles: names of groups that share a cluster, nested with slashes (``eng/web``)."""

from collections.abc import Iterable, Iterator
from typing import Final

#: The role of everybody; stands for "unreserved" where a reservation's role is asked.
DEFAULT: Final = "*"

#: Tab, line feed, vertical tab, form feed, carriage return, space, delete.
_FORBIDDEN: Final = frozenset("\t\n\v\f\r \x7f")


def problem(role: str) -> str | None:
    """What is wrong with the syntax of a role, in Mesos's words where recorded; None when fine."""
    if role == DEFAULT:
        return None
    if not role:
        return "Role names cannot be the empty string"
    if role.startswith("/") or role.endswith("/"):
        return f"Role '{role}' cannot start or end with a slash"
    for component in role.split("/"):
        if not component:
            return f"Role '{role}' cannot have two slashes in a row"
        if component in (".", "..", "*"):
            return f"Role '{role}' cannot include '{component}' as a component"
        if component.startswith("-"):
            return f"Role component '{component}' is invalid because it starts with a dash"
        if not _FORBIDDEN.isdisjoint(component):
            return f"Role component '{component}' is invalid because it contains white space or DEL"
    return None


def first_problem(roles: Iterable[str]) -> str | None:
    """The first problem among several roles; None when all are fine."""
    return next((found for role in roles if (found := problem(role))), None)


def ancestors(role: str) -> Iterator[str]:
    """The roles above, nearest first: ``a/b/c`` has ``a/b`` and ``a``."""
    while "/" in role:
        role = role.rpartition("/")[0]
        yield role


def is_subrole(role: str, ancestor: str) -> bool:
    """True when ``role`` is strictly below ``ancestor``."""
    return role.startswith(ancestor + "/")
