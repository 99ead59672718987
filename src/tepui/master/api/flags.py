"""``/flags``: every setting in effect, as text."""

from collections.abc import Mapping
from typing import Final

from tepui.base import settings
from tepui.master.api import rendering
from tepui.master.settings import MasterSettings

#: Flags of the original that cannot be set here yet, with what is true of this master.
_FIXED: Final[Mapping[str, str]] = {
    "allocator": "hierarchical",
    "framework_sorter": "drf",
    "role_sorter": "drf",
}


def texts(of: MasterSettings) -> dict[str, str]:
    """The flags by name, in order of names; what has no value is left out."""
    shown = dict(_FIXED) | settings.dump(of)
    return {name: shown[name] for name in sorted(shown) if shown[name] or name in _FIXED}


def render(of: MasterSettings) -> bytes:
    """``/flags``."""
    return rendering.encode({"flags": texts(of)})
