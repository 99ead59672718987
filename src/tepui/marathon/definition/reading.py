"""Strict reading of decoded JSON into plain values of known shape.

A reader is a function ``(value, path, problems) -> value``. Readers are put together from a few
kinds (``text``, ``whole``, ``number``, ``listing``, ``mapping``, ``record`` …) and never stop at a
fault: they note it and go on, so that one answer names everything. After a fault the value they
return is of no use; callers look at the problems first.

Two rules of the original hold everywhere: unknown keys are ignored, and JSON null means absent.
The error codes are facts of the API (spec marathon.md section 1.0).
"""

import re
from collections.abc import Callable, Mapping
from typing import Any, Final, cast

from tepui.marathon.definition import problems as faults

Reader = Callable[[Any, str, faults.Problems], Any]

MISSING: Final = "error.path.missing"
#: Largest value of the int32 fields of the schema.
INT32_MAX: Final = (1 << 31) - 1


def text(*, at_least: int = 0, at_most: int | None = None, pattern: str | None = None) -> Reader:
    """A string; ``pattern`` must match all of it."""
    expression = re.compile(pattern) if pattern is not None else None

    def read(value: Any, path: str, problems: faults.Problems) -> str:
        if not isinstance(value, str):
            problems.add(path, "error.expected.jsstring")
            return ""
        if len(value) < at_least:
            problems.add(path, "error.minLength")
        if at_most is not None and len(value) > at_most:
            problems.add(path, "error.maxLength")
        if expression is not None and not expression.fullmatch(value):
            problems.add(path, "error.pattern")
        return value

    return read


def whole(*, at_least: int | None = None, at_most: int = INT32_MAX) -> Reader:
    """An integer; ``3.0`` counts as one, as in the original."""

    def read(value: Any, path: str, problems: faults.Problems) -> int:
        if isinstance(value, bool) or not isinstance(value, int | float):
            problems.add(path, "error.expected.jsnumber")
            return 0
        if abs(value) > INT32_MAX or int(value) != value:
            problems.add(path, "error.expected.int")
            return 0
        if at_least is not None and value < at_least:
            problems.add(path, "error.min")
        if value > at_most:
            problems.add(path, "error.max")
        return int(value)

    return read


def number(*, at_least: float | None = None, at_most: float | None = None) -> Reader:
    """A number, as float."""

    def read(value: Any, path: str, problems: faults.Problems) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float):
            problems.add(path, "error.expected.jsnumber")
            return 0.0
        # Written as a negation so that a huge integer is refused before float() overflows.
        if not abs(value) <= 1e15:
            problems.add(path, "error.max" if value > 0 else "error.min")
            return 0.0
        if at_least is not None and value < at_least:
            problems.add(path, "error.min")
        if at_most is not None and value > at_most:
            problems.add(path, "error.max")
        return float(value)

    return read


def boolean(value: Any, path: str, problems: faults.Problems) -> bool:
    """True or false, nothing that merely resembles them."""
    if not isinstance(value, bool):
        problems.add(path, "error.expected.jsboolean")
        return False
    return value


def choice(*words: str, any_case: bool = False) -> Reader:
    """One of ``words``; with ``any_case`` the spelling of the table is returned."""
    by_lower = {word.lower(): word for word in words}

    def read(value: Any, path: str, problems: faults.Problems) -> str:
        if not isinstance(value, str):
            problems.add(path, "error.expected.jsstring")
            return ""
        found = by_lower.get(value.lower()) if any_case else value
        if found not in words:
            problems.add(path, "error.unknown.enum.literal")
            return ""
        return found

    return read


def listing(item: Reader, *, at_least: int = 0) -> Reader:
    """An array, as list; null items are faults of the item's reader."""

    def read(value: Any, path: str, problems: faults.Problems) -> list[Any]:
        if not isinstance(value, list):
            problems.add(path, "error.expected.jsarray")
            return []
        items = cast("list[Any]", value)
        if len(items) < at_least:
            problems.add(path, "error.minLength")
        return [
            item(entry, faults.position(path, index), problems) for index, entry in enumerate(items)
        ]

    return read


def mapping(item: Reader) -> Reader:
    """An object with free keys; keys whose value is null are left out."""

    def read(value: Any, path: str, problems: faults.Problems) -> dict[str, Any]:
        if not isinstance(value, dict):
            problems.add(path, "error.expected.jsobject")
            return {}
        entries = cast("dict[str, Any]", value)
        return {
            name: item(entry, faults.key(path, name), problems)
            for name, entry in entries.items()
            if entry is not None
        }

    return read


def record(fields: Mapping[str, Reader], *, required: tuple[str, ...] = ()) -> Reader:
    """An object with known keys; returns those present and not null."""

    def read(value: Any, path: str, problems: faults.Problems) -> dict[str, Any]:
        if not isinstance(value, dict):
            problems.add(path, "error.expected.jsobject")
            return {}
        entries = cast("dict[str, Any]", value)
        for name in required:
            if entries.get(name) is None:
                problems.add(faults.key(path, name), MISSING)
        return {
            name: reader(entries[name], faults.key(path, name), problems)
            for name, reader in fields.items()
            if entries.get(name) is not None
        }

    return read


def either(decide: Callable[[Any], bool], when_true: Reader, when_false: Reader) -> Reader:
    """One of two readers, chosen by looking at the value."""

    def read(value: Any, path: str, problems: faults.Problems) -> Any:
        return (when_true if decide(value) else when_false)(value, path, problems)

    return read


def anything(value: Any, path: str, problems: faults.Problems) -> Any:
    """Whatever stands there, as it stands, as long as it can be stored."""
    match value:
        case bool():
            pass
        case int() if not -(1 << 63) <= value < 1 << 63:
            problems.add(path, "error.max" if value > 0 else "error.min")
        case dict():
            return mapping(anything)(value, path, problems)
        case list():
            return listing(anything)(value, path, problems)
        case _:
            pass
    return value
