"""Settings that stand in files: a path or ``file://`` URL in the place of the text itself.

Errors name the setting and the path, never what is in the file.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

from tepui.base import errors
from tepui.security import credentials
from tepui.security.secret import Secret

ParsedT = TypeVar("ParsedT")

_URL: Final = "file://"


def text(setting: str, value: str) -> str:
    """What the setting says: the contents of its file, or JSON as it stands. Raises UserError."""
    return value if value.lstrip().startswith(("{", "[")) else _read(setting, value)


def secret(setting: str, value: str) -> Secret:
    """The secret in a file, without a line end. Raises UserError."""
    return Secret(_read(setting, value).rstrip("\r\n"))


def known_credentials(setting: str, value: str) -> credentials.Credentials:
    """The principals in a file. Raises UserError."""
    return _parsed(setting, value, credentials.parse)


def own_credential(setting: str, value: str) -> credentials.Credential:
    """A client's own credential in a file. Raises UserError."""
    return _parsed(setting, value, credentials.parse_one)


def _parsed(setting: str, value: str, parse: Callable[[str], ParsedT]) -> ParsedT:
    try:
        return parse(_read(setting, value))
    except errors.UserError as error:
        raise errors.UserError(f"--{setting}: {error}") from None


def _read(setting: str, value: str) -> str:
    if value.lstrip().startswith("{"):
        # The command line of a process is for everybody to read, and /flags shows it.
        raise errors.UserError(f"--{setting} takes the path of a file, not the secret itself")
    path = Path(value.removeprefix(_URL))
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "no text"
        raise errors.UserError(f"--{setting}: cannot read {path}: {reason}") from None
