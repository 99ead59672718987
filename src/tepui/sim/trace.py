"""What happened: a bounded log of steps, told when a check fails, and a digest of all of them.

A *story* is the log in words, one line a step: when, who, which event, which effects. The digest
covers every step since the world began, so two runs that differ anywhere differ in it.
"""

import enum
import hashlib
from collections import deque
from collections.abc import Iterable
from typing import Final, final

import msgspec

from tepui.base import clock, randomness
from tepui.base.machine import CancelTimer, Persist, SetTimer, TimerFired

_LINE_MAX: Final = 400
#: Fields worth a place in a line, wherever they are in an event.
_TELLING: Final = frozenset(
    {
        "agent_id",
        "agent_ids",
        "app_id",
        "connected",
        "container_id",
        "framework_id",
        "id",
        "instance_id",
        "key",
        "latest_state",
        "master",
        "message",
        "outcome",
        "reason",
        "request_id",
        "slave_id",
        "state",
        "status",
        "stream_id",
        "task_id",
        "task_infos",
        "tasks",
        "text",
        "type",
        "uuid",
    }
)
_UUID_SHOWN: Final = 8


@final
class Trace:
    """The log of a world."""

    def __init__(self, *, keep: int = 2_000, digest: bool = False) -> None:
        """Remember the last ``keep`` steps; ``digest`` costs about as much as the steps."""
        self._steps: deque[tuple[int, str, object, tuple[object, ...]]] = deque(maxlen=keep)
        self._hash = hashlib.blake2b(digest_size=16) if digest else None
        self.count = 0

    def step(self, at: int, node: str, event: object, effects: tuple[object, ...]) -> None:
        """A machine took a step."""
        self.count += 1
        self._steps.append((at, node, event, effects))
        if self._hash is not None:
            self._hash.update(repr((at, node, event, effects)).encode())

    def note(self, at: int, text: str) -> None:
        """Something happened to the world: a fault, a command."""
        self.step(at, "world", text, ())

    def digest(self) -> str:
        """Hexadecimal digest of every step so far; empty unless asked for at the start."""
        return self._hash.hexdigest() if self._hash is not None else ""

    def story(self, *, last: int | None = None, about: Iterable[str] = ()) -> list[str]:
        """The newest steps in words, oldest first; ``about`` keeps lines with one of these words.

        What faults did is told in any case.
        """
        words = tuple(about)
        lines: list[str] = []
        for at, node, event, effects in self._steps:
            line = _line(at, node, event, effects)
            if not words or node == "world" or any(word in line for word in words):
                lines.append(line if len(line) <= _LINE_MAX else f"{line[: _LINE_MAX - 1]}…")
        return lines if last is None else lines[-last:]


def _line(at: int, node: str, event: object, effects: tuple[object, ...]) -> str:
    told = ", ".join(describe(e) for e in effects if not isinstance(e, CancelTimer))
    when = f"{at / clock.SECOND:10.3f}s"
    return f"{when}  {node:<12} {describe(event)}{' -> ' if told else ''}{told}"


def describe(thing: object) -> str:
    """One event or effect in a few words."""
    match thing:
        case str():
            return thing
        case TimerFired(key):
            return f"⏰{_brief(key)}"
        case SetTimer(key, delay):
            return f"⏱{_brief(key)}+{delay / clock.SECOND:g}s"
        case Persist(key, value):
            return f"{'drop' if value is None else 'save'} {key}"
        case _:
            return _brief(thing)


def _brief(value: object) -> str:
    match value:
        case None:
            return ""
        case enum.Enum():
            return str(value.value)
        case bytes():
            return randomness.uuid_text(value)[:_UUID_SHOWN] if len(value) == 16 else "…"
        case str() | int() | float():
            return str(value)
        case tuple():
            items: tuple[object, ...] = value  # pyright: ignore[reportUnknownVariableType]  any tuple
            return f"[{' '.join(_brief(one) for one in items)}]"
        case _:
            return _record(value)


def _record(value: object) -> str:
    names: Iterable[str]
    if isinstance(value, msgspec.Struct):
        names = value.__struct_fields__
    else:
        names = getattr(value, "__dataclass_fields__", ())
    if tuple(names) == ("value",):
        return _brief(getattr(value, "value", None))
    told: list[str] = []
    for name in names:
        part = getattr(value, name)
        if part is None or part == ():
            continue
        if isinstance(part, msgspec.Struct) or name in _TELLING:
            text = _brief(part)
            if text:
                told.append(f"{name}={text}" if name in _TELLING else text)
    return f"{type(value).__name__}({' '.join(told)})" if told else type(value).__name__
