"""Settings: frozen dataclasses filled from flags, environment, files and defaults.

A component's settings are one frozen dataclass; its field names are the original's flag names. The
type of a field says how its text is read: ``clock.Duration`` takes ``10secs``, ``units.Bytes``
takes ``2GB``, ``bool`` takes ``true`` or ``false``, ``tuple[str, ...]`` a comma-separated list, and
``X | None`` means the setting may be absent. ``load`` reads every source and reports all mistakes
at once. This module does no I/O: sources come as mappings from field name to text.
"""

import dataclasses
import types
import typing
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from tepui.base import clock, errors, units

SettingsT = TypeVar("SettingsT")


@dataclasses.dataclass(frozen=True, slots=True)
class Source:
    """Where texts come from, e.g. ``flag``, ``environment``, ``/etc/mesos-master``."""

    name: str
    texts: Mapping[str, str]


@dataclasses.dataclass(frozen=True, slots=True)
class FieldSpec:
    """How one setting is written outside."""

    name: str
    #: The type without ``| None``.
    kind: Any
    required: bool
    #: Text of the default, None where there is none.
    default: str | None

    @property
    def is_switch(self) -> bool:
        """True for booleans, which may be given as ``--name`` and ``--no-name``."""
        return self.kind is bool

    @property
    def metavar(self) -> str:
        """What help shows in the place of a value."""
        names: dict[Any, str] = {
            clock.Duration: "DURATION",
            clock.DurationFromMs: "MILLISECONDS",
            clock.DurationFromS: "SECONDS",
            units.Bytes: "SIZE",
            int: "NUMBER",
            float: "NUMBER",
            bool: "BOOL",
        }
        return names.get(self.kind, "LIST" if typing.get_origin(self.kind) is tuple else "TEXT")


def _read_bool(text: str) -> bool:
    words = {
        "true": True,
        "1": True,
        "yes": True,
        "": True,
        "false": False,
        "0": False,
        "no": False,
    }
    if text.lower() not in words:
        raise errors.UserError(f"'{text}' is not true or false")
    return words[text.lower()]


def _read_int(text: str) -> int:
    try:
        return int(text)
    except ValueError as error:
        raise errors.UserError(f"'{text}' is not a whole number") from error


def _read_float(text: str) -> float:
    try:
        return float(text)
    except ValueError as error:
        raise errors.UserError(f"'{text}' is not a number") from error


def _read_list(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


#: Durations written as bare numbers, and the unit of the number.
_BARE: dict[Any, int] = {
    clock.DurationFromMs: clock.MILLISECOND,
    clock.DurationFromS: clock.SECOND,
}


def _read_bare(unit: int) -> Callable[[str], int]:
    """Read a bare number of units; ``10secs`` is understood as well."""

    def read(text: str) -> int:
        try:
            return round(float(text) * unit)
        except ValueError:
            return units.parse_duration(text)

    return read


def _write(value: Any, kind: Any) -> str:
    if kind is clock.Duration:
        return units.format_duration(value)
    if kind in _BARE:
        return f"{value / _BARE[kind]:g}"
    if kind is units.Bytes:
        return units.format_bytes(value)
    if kind is bool:
        return "true" if value else "false"
    if isinstance(value, tuple):
        return ",".join(str(part) for part in typing.cast("tuple[Any, ...]", value))
    return str(value)


_READERS: dict[Any, Callable[[str], Any]] = {
    clock.Duration: units.parse_duration,
    **{kind: _read_bare(unit) for kind, unit in _BARE.items()},
    units.Bytes: units.parse_bytes,
    bool: _read_bool,
    int: _read_int,
    float: _read_float,
    str: str,
}


def _without_none(hint: Any) -> Any:
    if typing.get_origin(hint) in (types.UnionType, typing.Union):
        rest = [part for part in typing.get_args(hint) if part is not types.NoneType]
        return rest[0] if len(rest) == 1 else hint
    return hint


def fields(cls: type[object]) -> list[FieldSpec]:
    """Every setting of a settings class, in order."""
    hints = typing.get_type_hints(cls, include_extras=True)
    specs: list[FieldSpec] = []
    for field in dataclasses.fields(typing.cast("Any", cls)):
        kind = _without_none(hints[field.name])
        default = field.default
        required = default is dataclasses.MISSING
        text = None if required or default is None else _write(default, kind)
        specs.append(FieldSpec(field.name, kind, required, text))
    return specs


def dump(settings: object) -> dict[str, str]:
    """Every setting that has a value, as text: what ``/flags`` shows."""
    values = ((s, getattr(settings, s.name)) for s in fields(type(settings)))
    return {spec.name: _write(value, spec.kind) for spec, value in values if value is not None}


def load(cls: type[SettingsT], sources: Sequence[Source]) -> SettingsT:
    """Build the settings; an earlier source wins over a later one.

    Raises UserError that lists every mistake, each with the place it came from.
    """
    values: dict[str, Any] = {}
    mistakes: list[str] = []
    specs = {spec.name: spec for spec in fields(cls)}
    for source in sources:
        mistakes.extend(
            f"{source.name}: there is no setting '{name}'"
            for name in source.texts
            if name not in specs
        )
    for spec in specs.values():
        source = next((s for s in sources if spec.name in s.texts), None)
        if source is None:
            if spec.required:
                mistakes.append(f"'{spec.name}' is required")
            continue
        reader = _READERS.get(spec.kind, _read_list)
        try:
            values[spec.name] = reader(source.texts[spec.name])
        except errors.UserError as error:
            hint = f" ({error.hint})" if error.hint else ""
            mistakes.append(f"{source.name}: {spec.name}: {error}{hint}")
    if mistakes:
        raise errors.UserError("; ".join(mistakes))
    return cls(**values)
