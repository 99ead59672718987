"""JSON Web Tokens (RFC 7519) in ``Authorization: Bearer``, signed with HS256 and no other way.

The claims of a token become the claims of the principal; ``sub``, if there, its name. The times
``exp`` and ``nbf`` are compared with the time the caller gives, because this room has no clock.
"""

from math import inf
from typing import Any, Final, cast, final

import jwt

from tepui.base import errors
from tepui.security.principals import Principal, Refused
from tepui.security.secret import Secret

#: Its types mention an optional package that is not there, so they count as unknown.
_LIBRARY: Final[Any] = cast("Any", jwt)
_SCHEME: Final = "bearer"
_ALGORITHM: Final = "HS256"
#: A shorter key could be guessed (RFC 7518 section 3.2).
KEY_BYTES_MIN: Final = 32
#: Time is checked here; nobody issues tokens for somebody else's audience with our key.
_OPTIONS: Final[Any] = {
    "verify_exp": False,
    "verify_nbf": False,
    "verify_iat": False,
    "verify_aud": False,
    "verify_iss": False,
    "enforce_minimum_key_length": True,
}


@final
class BearerAuthenticator:
    """Checks ``Authorization: Bearer …`` of one realm."""

    __slots__ = ("_key", "_realm")

    def __init__(self, realm: str, key: Secret) -> None:
        """Raises UserError for a key that is too short."""
        check_key(key)
        self._realm = realm
        self._key = key

    def authenticate(self, header: str, now_s: float) -> Principal | Refused:
        """Who sent a request with this header, at this time in seconds since the epoch."""
        scheme, _, token = header.partition(" ")
        if scheme.lower() != _SCHEME:
            return Refused(f'Bearer realm="{self._realm}"')
        try:
            claims: dict[str, Any] = _LIBRARY.decode(
                token.strip(), self._key.reveal(), algorithms=[_ALGORITHM], options=_OPTIONS
            )
        except (jwt.PyJWTError, ValueError, RecursionError):
            return self._invalid("the token does not read, or its signature is not ours")
        if _is_out_of_time(claims, now_s):
            return self._invalid("the token has expired or is not valid yet")
        return _principal(claims)

    def _invalid(self, why: str) -> Refused:
        return Refused(
            f'Bearer realm="{self._realm}", error="invalid_token", error_description="{why}"'
        )


def check_key(key: Secret) -> None:
    """Raise UserError for a key that is too short to be safe."""
    if len(key.reveal().encode()) < KEY_BYTES_MIN:
        raise errors.UserError(f"the key for tokens has less than {KEY_BYTES_MIN} bytes")


def _is_out_of_time(claims: dict[str, Any], now_s: float) -> bool:
    until, since = _time(claims.get("exp"), inf), _time(claims.get("nbf"), -inf)
    return until is None or since is None or not since <= now_s < until


def _time(value: Any, absent: float) -> float | None:
    """Seconds since the epoch; ``absent`` when not given, None when it is no number."""
    if value is None:
        return absent
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return float(value) if is_number else None


def _principal(claims: dict[str, Any]) -> Principal:
    name = claims.get("sub")
    texts = {key: _text(value) for key, value in claims.items()}
    return Principal(name if isinstance(name, str) and name else None, texts)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else str(value)


def issue(key: Secret, claims: dict[str, Any]) -> str:
    """A token with these claims; ``exp`` and ``nbf`` are seconds since the epoch."""
    token: str = _LIBRARY.encode(claims, key.reveal(), algorithm=_ALGORITHM)
    return token
