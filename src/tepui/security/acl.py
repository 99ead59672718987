"""Access control lists: reading the original's JSON, and what an entry says of a request.

A list is read from the top; the first entry whose principals and objects both match decides, and it
allows unless one of the two is NONE. Where no entry matches, ``permissive`` decides. A request
without a principal, or about no particular object, asks for ANY, and only ANY grants that.

An unknown list or a mistyped word is an error here, where the original ignores it: a rule that
nobody applies is worse than a master that does not start.
"""

import enum
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, cast

import msgspec

from tepui.base import errors
from tepui.security import actions

_BELOW: Final = "/%"


class Kind(enum.StrEnum):
    """How an entity matches."""

    SOME = "SOME"
    ANY = "ANY"
    NONE = "NONE"


class Entity(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A set of principals or objects."""

    type: Kind = Kind.SOME
    values: tuple[str, ...] = ()

    def matches(self, value: str | None, *, of_roles: bool = False) -> bool:
        """Whether the entry is about this value; None is everybody and everything."""
        if self.type is not Kind.SOME:
            return True
        return value is not None and any(_is_in(value, one, of_roles) for one in self.values)

    def allows(self, value: str | None, *, of_roles: bool = False) -> bool:
        """Whether it grants what it matches."""
        return self.type is not Kind.NONE and self.matches(value, of_roles=of_roles)


def _is_in(value: str, pattern: str, of_roles: bool) -> bool:  # noqa: FBT001  not an interface
    if of_roles and pattern.endswith(_BELOW):
        return value.startswith(pattern[:-1]) and len(value) > len(pattern) - 1
    return value == pattern


@dataclass(frozen=True, slots=True)
class Entry:
    """One rule."""

    principals: Entity
    objects: Entity


@dataclass(frozen=True, slots=True)
class Acls:
    """A whole ACL file."""

    permissive: bool
    #: By name of the list, entries from the top.
    lists: Mapping[str, tuple[Entry, ...]]
    #: What ``/flags`` shows.
    text: str

    def decide(self, name: str, principal: str | None, what: str | None) -> bool:
        """What the list says of a principal and an object."""
        of_roles = actions.LISTS[name].is_of_roles
        for entry in self.lists.get(name, ()):
            if entry.principals.matches(principal) and entry.objects.matches(
                what, of_roles=of_roles
            ):
                return entry.principals.allows(principal) and entry.objects.allows(
                    what, of_roles=of_roles
                )
        return self.permissive


def parse(text: bytes | str) -> Acls:
    """Read an ACL file. Raises UserError that names everything wrong."""
    try:
        found = msgspec.json.decode(text)
    except msgspec.DecodeError as error:
        raise errors.UserError(f"the ACLs are no JSON: {error}") from error
    if not isinstance(found, dict):
        raise errors.UserError("the ACLs are no JSON object")
    document = cast("dict[str, Any]", found)
    permissive = document.pop("permissive", None)
    problems: list[str] = []
    if not isinstance(permissive, bool | None):
        problems.append("'permissive' is not true or false")
    lists: dict[str, tuple[Entry, ...]] = {}
    for name, given in document.items():
        try:
            lists[name] = tuple(_entries(name, given))
        except errors.UserError as error:
            problems.append(str(error))
    if problems:
        raise errors.UserError("the ACLs cannot be used: " + "; ".join(problems))
    return Acls(permissive is not False, lists, "".join(_shown(permissive, lists)))


def _entries(name: str, given: Any) -> Iterator[Entry]:
    kind = actions.LISTS.get(name)
    if kind is None:
        raise errors.UserError(f"there is no list '{name}'")
    # A lone object passes for a list of one, as everywhere in the original's JSON.
    entries = cast("list[Any]", given) if isinstance(given, list) else [given]
    for number, entry in enumerate(entries):
        where = f"{name}[{number}]"
        if not isinstance(entry, dict) or set(cast("dict[str, Any]", entry)) != {
            "principals",
            kind.objects,
        }:
            raise errors.UserError(f"{where} needs 'principals' and '{kind.objects}', no more")
        try:
            parts = msgspec.convert(entry, dict[str, Entity])
        except msgspec.ValidationError as error:
            raise errors.UserError(f"{where}: {error}") from error
        if kind.is_of_roles:
            _check_roles(where, parts[kind.objects])
        yield Entry(parts["principals"], parts[kind.objects])


def _check_roles(where: str, entity: Entity) -> None:
    """``%`` stands alone behind the last slash or not at all."""
    for pattern in entity.values:
        role = pattern.removesuffix(_BELOW)
        if "%" in role or not role:
            raise errors.UserError(f"{where}: '%' may only end a role, as in 'a/%': '{pattern}'")


# --- as /flags shows it ---


def _shown(
    permissive: bool | None,  # noqa: FBT001  a value of the file
    lists: Mapping[str, tuple[Entry, ...]],
) -> Iterator[str]:
    """The text form of protocol buffers; source: golden/auth/alice/flags.json."""
    if permissive is not None:
        yield f"permissive: {str(permissive).lower()}\n"
    for name in sorted(lists, key=lambda known: actions.LISTS[known].number):
        for entry in lists[name]:
            yield f"{name} {{\n"
            yield from _shown_entity("principals", entry.principals)
            yield from _shown_entity(actions.LISTS[name].objects, entry.objects)
            yield "}\n"


def _shown_entity(name: str, entity: Entity) -> Iterator[str]:
    yield f"  {name} {{\n"
    if entity.type is not Kind.SOME:
        yield f"    type: {entity.type}\n"
    for value in entity.values:
        yield f"    values: {msgspec.json.encode(value).decode()}\n"
    yield "  }\n"
