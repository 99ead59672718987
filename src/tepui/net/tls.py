"""TLS of a daemon, from the variables that libprocess reads: ``LIBPROCESS_SSL_…``.

One certificate serves both directions: it is shown to whoever connects, and to whom we connect.
With ``VERIFY_CERT`` the other side's certificate is checked against the CA, and against the name or
address we connected to; with ``REQUIRE_CERT`` whoever connects must show one. TLS 1.2 and 1.3 are
spoken and nothing older. What the original can and we cannot is refused by name: a setting that
silently does less than it says is worse than none. Source: spec mesos.md section 9.
"""

import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tepui.base import errors

_PREFIX: Final = "LIBPROCESS_SSL_"
_WORDS: Final = {"1": True, "true": True, "0": False, "false": False, "": False}

#: Settings that would need something we do not have, unless they have this value.
_REFUSED: Final[Mapping[str, tuple[str, ...]]] = {
    "SUPPORT_DOWNGRADE": ("0", "false"),
    "ENABLE_SSL_V3": ("0", "false"),
    "ENABLE_TLS_V1_0": ("0", "false"),
    "ENABLE_TLS_V1_1": ("0", "false"),
    "VERIFY_DEPTH": ("4",),
}


@dataclass(frozen=True, slots=True)
class Tls:
    """The two directions of a daemon's connections."""

    #: For those that come.
    server: ssl.SSLContext
    #: For those that we open.
    client: ssl.SSLContext


def from_environment(environment: Mapping[str, str]) -> Tls | None:
    """TLS as the environment says; None when it is not enabled.

    Raises UserError that names everything wrong.
    """
    settings = _Settings(environment)
    if not settings.flag("ENABLED"):
        return None
    problems = [
        f"{_PREFIX}{name}={value} is not supported"
        for name, allowed in _REFUSED.items()
        if (value := settings.text(name)) and value.lower() not in allowed
    ]
    problems += [
        f"{_PREFIX}{name} is missing"
        for name in ("KEY_FILE", "CERT_FILE")
        if not settings.text(name)
    ]
    is_verifying = settings.flag("VERIFY_SERVER_CERT", "VERIFY_CERT")
    is_requiring = settings.flag("REQUIRE_CLIENT_CERT", "REQUIRE_CERT")
    if problems:
        raise errors.UserError("; ".join(problems))
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    client = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    client.check_hostname = is_verifying
    client.verify_mode = ssl.CERT_REQUIRED if is_verifying else ssl.CERT_NONE
    if is_requiring:
        server.verify_mode = ssl.CERT_REQUIRED
    elif is_verifying:
        server.verify_mode = ssl.CERT_OPTIONAL
    for context in (server, client):
        _set_up(context, settings)
    return Tls(server, client)


class _Settings:
    """The variables; the newer name of two wins."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = environment

    def text(self, *names: str) -> str:
        found = (self._environment.get(_PREFIX + name, "") for name in names)
        return next((text for text in found if text), "")

    def flag(self, *names: str) -> bool:
        text = self.text(*names)
        known = _WORDS.get(text.lower())
        if known is None:
            raise errors.UserError(f"{_PREFIX}{names[0]}={text} is neither true nor false")
        return known


def _set_up(context: ssl.SSLContext, settings: _Settings) -> None:
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if settings.text("ENABLE_TLS_V1_3") and not settings.flag("ENABLE_TLS_V1_3"):
        context.maximum_version = ssl.TLSVersion.TLSv1_2
    certificate, key = settings.text("CERT_FILE"), settings.text("KEY_FILE")
    for what, path in (("certificate", certificate), ("key", key)):
        if not Path(path).is_file():
            raise errors.UserError(f"the TLS {what} {path} is no file")
    _try(
        f"the TLS certificate {certificate} and key {key} do not load",
        lambda: context.load_cert_chain(certificate, key),
    )
    authority, directory = settings.text("CA_FILE"), settings.text("CA_DIR")
    if authority or directory:
        _try(
            f"the certificate authorities in {authority or directory} do not load",
            lambda: context.load_verify_locations(authority or None, directory or None),
        )
    elif context.verify_mode is not ssl.CERT_NONE:
        context.load_default_certs(
            ssl.Purpose.SERVER_AUTH
            if context.protocol is ssl.PROTOCOL_TLS_CLIENT
            else ssl.Purpose.CLIENT_AUTH
        )
    if ciphers := settings.text("CIPHERS"):
        _try(f"the TLS ciphers {ciphers} do not exist", lambda: context.set_ciphers(ciphers))
    curve = settings.text("ECDH_CURVES")
    if curve and curve != "auto":
        _try(f"the TLS curve {curve} does not exist", lambda: context.set_ecdh_curve(curve))


def _try(problem: str, action: Callable[[], None]) -> None:
    try:
        action()
    except (OSError, ValueError) as error:  # ssl.SSLError is an OSError
        raise errors.UserError(f"{problem}: {error}") from error
