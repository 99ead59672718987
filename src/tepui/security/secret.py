"""A text that nobody may see: passwords, keys.

It shows itself only to code that asks with ``reveal``. Its ``repr``, ``str`` and ``format`` are the
same for every secret, it does not pickle, and no encoder of ours knows it; so it stays out of logs,
traces, ``/flags`` and error messages even where somebody prints what contains it.
"""

import hmac
from typing import Final, Never, final

_SHOWN: Final = "<secret>"


@final
class Secret:
    """One secret text."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The text itself; for the one place that needs it."""
        return self._value

    def matches(self, given: str) -> bool:
        """Whether ``given`` is the same text; takes the same time wherever they differ."""
        return hmac.compare_digest(self._value.encode(), given.encode())

    def __repr__(self) -> str:
        return _SHOWN

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return format(_SHOWN, spec)

    def __bool__(self) -> bool:
        return bool(self._value)

    def __reduce__(self) -> Never:
        raise TypeError("a secret does not leave the process")
