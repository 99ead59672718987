"""Credentials: who may call itself what, from the original's JSON files.

A master reads ``{"credentials": [{"principal": …, "secret": …}]}``; an agent that authenticates at
its master reads one ``{"principal": …, "secret": …}``. The texts come from the shell; mistakes are
told without quoting the file, which holds secrets.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, TypeVar, final

import msgspec

from tepui.base import errors
from tepui.security.secret import Secret

EntryT = TypeVar("EntryT")

#: Compared with when a principal is unknown, so that the answer takes as long.
_NOBODY: Final = Secret("")


@dataclass(frozen=True, slots=True)
class Credential:
    """What a client proves its name with."""

    principal: str
    secret: Secret


class _Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    principal: str
    secret: str = ""


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    credentials: tuple[_Entry, ...]


@final
class Credentials:
    """All principals a server knows."""

    __slots__ = ("_secrets",)

    def __init__(self, secrets: Mapping[str, Secret]) -> None:
        self._secrets = dict(secrets)

    def secret_of(self, principal: str) -> Secret | None:
        """The secret of a principal, None when it is unknown."""
        return self._secrets.get(principal)

    def verify(self, principal: str, secret: str) -> bool:
        """Whether the secret is the principal's."""
        known = self._secrets.get(principal)
        return (known or _NOBODY).matches(secret) and known is not None

    def __len__(self) -> int:
        return len(self._secrets)

    def __repr__(self) -> str:
        return f"Credentials({len(self._secrets)} principals)"


def parse(text: bytes | str) -> Credentials:
    """Read a credentials file. Raises UserError."""
    entries = _decode(text, _File, "the credentials").credentials
    secrets: dict[str, Secret] = {}
    for entry in entries:
        _check(entry)
        if entry.principal in secrets:
            raise errors.UserError(f"the credentials name principal '{entry.principal}' twice")
        secrets[entry.principal] = Secret(entry.secret)
    return Credentials(secrets)


def parse_one(text: bytes | str) -> Credential:
    """Read the file with a client's own credential. Raises UserError."""
    entry = _decode(text, _Entry, "the credential")
    _check(entry)
    return Credential(entry.principal, Secret(entry.secret))


def _check(entry: _Entry) -> None:
    if not entry.principal or ":" in entry.principal:
        raise errors.UserError("a principal is empty or contains a colon, which Basic cannot carry")


def _decode(text: bytes | str, kind: type[EntryT], what: str) -> EntryT:
    try:
        return msgspec.json.decode(text, type=kind)
    except msgspec.ValidationError as error:
        # Names fields and types, never a value.
        raise errors.UserError(f"{what} cannot be used: {error}") from None
    except msgspec.DecodeError:
        raise errors.UserError(f"{what} cannot be read: no JSON") from None
