"""What the generated ``json_defaults`` calls for repeated and map fields."""

from collections.abc import Callable
from typing import Any

#: A generated function: the record and whether to keep fields that v1 lacks.
Fill = Callable[[Any, bool], Any]


def fill_all(
    fill: Fill,
    items: tuple[Any, ...],
    wire_only: bool,  # noqa: FBT001 (called by generated code, where keywords only cost)
) -> tuple[Any, ...]:
    """The items filled; the same tuple if none needed it."""
    # Mostly nothing is missing, so look before building anything.
    for item in items:
        if fill(item, wire_only) is not item:
            return tuple([fill(each, wire_only) for each in items])
    return items


def fill_map(
    fill: Fill,
    items: dict[str, Any],
    wire_only: bool,  # noqa: FBT001 (as above)
) -> dict[str, Any]:
    """The values filled; the same dict if none needed it."""
    filled = {key: fill(value, wire_only) for key, value in items.items()}
    same = all(filled[key] is value for key, value in items.items())
    return items if same else filled
