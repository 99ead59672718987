"""HTTP Basic (RFC 7617): a principal and its secret in every request."""

import base64
import binascii
from typing import Final, final

from tepui.security.credentials import Credential, Credentials
from tepui.security.principals import Principal, Refused

_SCHEME: Final = "basic"


@final
class BasicAuthenticator:
    """Checks ``Authorization: Basic …`` of one realm."""

    __slots__ = ("_credentials", "_refused")

    def __init__(self, realm: str, credentials: Credentials) -> None:
        self._credentials = credentials
        self._refused = Refused(f'Basic realm="{realm}"')

    def authenticate(self, header: str, _now_s: float) -> Principal | Refused:
        """Who sent a request with this ``Authorization`` header (empty when there was none)."""
        given = read(header)
        if given is None or not self._credentials.verify(*given):
            return self._refused
        return Principal(given[0])


def read(header: str) -> tuple[str, str] | None:
    """Principal and secret of a header; None when it is no Basic header."""
    scheme, _, encoded = header.partition(" ")
    if scheme.lower() != _SCHEME:
        return None
    try:
        text = base64.b64decode(encoded.strip(), validate=True).decode()
    except (binascii.Error, ValueError):
        return None
    principal, colon, secret = text.partition(":")
    return (principal, secret) if colon else None


def header_of(credential: Credential) -> tuple[str, str]:
    """The header line that proves a credential."""
    pair = f"{credential.principal}:{credential.secret.reveal()}".encode()
    return ("Authorization", f"Basic {base64.b64encode(pair).decode()}")
