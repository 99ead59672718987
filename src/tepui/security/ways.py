"""The ways to authenticate by their names in settings: ``basic`` and ``jwt``."""

from collections.abc import Sequence

from tepui.base import errors
from tepui.security import basic, bearer
from tepui.security.authenticators import Authenticator, Combined
from tepui.security.credentials import Credentials
from tepui.security.secret import Secret


def make(
    names: Sequence[str], realm: str, known: Credentials | None, key: Secret | None
) -> Authenticator:
    """The ways in this order, for one realm. Raises UserError for what is missing or unknown."""
    if not names:
        raise errors.UserError("HTTP authentication needs at least one authenticator")
    return Combined([_one(name, realm, known, key) for name in names])


def _one(name: str, realm: str, known: Credentials | None, key: Secret | None) -> Authenticator:
    match name:
        case "basic":
            if known is None:
                raise errors.UserError("HTTP authentication by 'basic' needs credentials")
            return basic.BasicAuthenticator(realm, known)
        case "jwt":
            if key is None:
                raise errors.UserError("HTTP authentication by 'jwt' needs --jwt_secret_key")
            return bearer.BearerAuthenticator(realm, key)
        case _:
            raise errors.UserError(f"'{name}' is no HTTP authenticator: there are basic and jwt")
