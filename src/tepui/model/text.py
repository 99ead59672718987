"""Resources as people write them in flags: ``cpus(eng):2;ports:[31000-31005];zones:{a,b}``.

The text knows names, values and one static reservation each; everything richer is written as JSON
(``wire.resources``). A role in parentheses reserves; without one, the default role does.
"""

import re
from typing import Final

from tepui.base import errors
from tepui.model import roles, validation
from tepui.model.kinds import Reservation, ReservationType
from tepui.model.resources import Resource, Resources, resource
from tepui.model.values import format_value, parse_value

_ENTRY: Final = re.compile(r"\s*([^:()]*?)\s*(?:\(([^()]*)\))?\s*:(.*)", re.DOTALL)
_HINT: Final = "write name:value or name(role):value, separated by semicolons, e.g. cpus:2;mem:1024"


def parse(text: str, default_role: str = roles.DEFAULT) -> Resources:
    """Read the text; what is worth nothing vanishes. Raises UserError naming what is wrong."""
    return Resources(parse_entries(text, default_role))


def parse_entries(text: str, default_role: str = roles.DEFAULT) -> tuple[Resource, ...]:
    """Like ``parse``, entry by entry and with empty ones (``gpus:0`` turns detection off)."""
    return tuple(_parse_entry(entry, default_role) for entry in text.split(";") if entry.strip())


def format_text(resources: Resources) -> str:
    """The text that ``parse`` reads back; UserError when the text form cannot say it."""
    return ";".join(_format_entry(one) for one in resources)


def _parse_entry(entry: str, default_role: str) -> Resource:
    match = _ENTRY.fullmatch(entry)
    if not match:
        raise errors.UserError(f"'{entry.strip()}' is not a resource", hint=_HINT)
    name, role, value_text = match[1], match[2], match[3].strip()
    role = default_role if role is None else role.strip()
    value = parse_value(value_text)
    if value is None:
        raise errors.UserError(f"'{value_text}' is no value for resource '{name}'", hint=_HINT)
    layers = () if role == roles.DEFAULT else (Reservation(role, ReservationType.STATIC),)
    parsed = resource(name, value, reservations=layers)
    if found := validation.validate(parsed):
        raise errors.UserError(f"Resource '{entry.strip()}' is invalid: {found}", hint=_HINT)
    return parsed


def _format_entry(one: Resource) -> str:
    kind = one.kind
    layers = () if kind.role == roles.DEFAULT else (Reservation(kind.role, ReservationType.STATIC),)
    plain = resource(kind.name, one.value, reservations=layers)
    if plain != one:
        raise errors.UserError(f"'{one}' has no text form", hint="write it as JSON")
    role = f"({kind.role})" if layers else ""
    return f"{kind.name}{role}:{format_value(one.value)}"
