"""Regular expressions that take linear time: what frameworks send must not stop the master.

Python's ``re`` tries alternatives one after the other, so that a pattern of twenty characters can
take years. Here all alternatives are followed at once (Thompson, "Regular expression search
algorithm", 1968): the time is bounded by the length of the text times the size of the program, and
the size of the program is bounded by a flag. The syntax is the part of RE2's that has a use for
attributes: no named Unicode or POSIX classes, no back references and no look-around, which RE2 does
not have either. Groups are for grouping only.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, final

from tepui.base import errors

_LENGTH_MAX: Final = 4096
_DEPTH_MAX: Final = 50
_REPEAT_MAX: Final = 1000
_REMEMBERED_MAX: Final = 4096

_Test = Callable[[str], bool]
_Ranges = tuple[tuple[str, str], ...]

_DIGIT: Final[_Ranges] = (("0", "9"),)
_WORD: Final[_Ranges] = (("0", "9"), ("A", "Z"), ("_", "_"), ("a", "z"))
_SPACE: Final[_Ranges] = (("\t", "\n"), ("\f", "\r"), (" ", " "))
_CLASSES: Final[dict[str, _Ranges]] = {"d": _DIGIT, "w": _WORD, "s": _SPACE}
_CONTROLS: Final = {"a": "\a", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}


@dataclass(slots=True)
class _Step:
    """An instruction: test one character, or go on without one."""

    #: For a step that takes a character.
    test: _Test | None = None
    #: For a step that looks at the place: one of ``^ $ b B``.
    place: str = ""
    #: Where to go on; two for a choice.
    out: tuple[int, ...] = ()


def _test(ranges: _Ranges, *, negated: bool, fold: bool) -> _Test:
    def has(character: str) -> bool:
        return any(low <= character <= high for low, high in ranges)

    def test(character: str) -> bool:
        found = has(character) or (fold and (has(character.lower()) or has(character.upper())))
        return found is not negated

    return test


@final
class Pattern:
    """A compiled pattern."""

    __slots__ = ("_remembered", "_steps")

    def __init__(self, source: str, *, size_max: int) -> None:
        """Raises UserError when it does not read or needs more than ``size_max`` instructions."""
        self._steps = _Compiler(source, size_max).run()
        self._remembered: dict[str, bool] = {}

    def matches(self, text: str) -> bool:
        """Whether all of ``text`` is described."""
        found = self._remembered.get(text)
        if found is None:
            if len(self._remembered) >= _REMEMBERED_MAX:
                self._remembered.clear()
            found = self._remembered[text] = self._run(text)
        return found

    def _run(self, text: str) -> bool:
        current = self._follow([0], text, 0)
        for position, character in enumerate(text):
            taken: list[int] = []
            for index in current:
                step = self._steps[index]
                if step.test is not None and step.test(character):
                    taken += step.out
            if not taken:
                return False
            current = self._follow(taken, text, position + 1)
        return len(self._steps) - 1 in current

    def _follow(self, starts: list[int], text: str, position: int) -> set[int]:
        """All steps that can be reached without taking a character."""
        reached: set[int] = set()
        pending = starts
        while pending:
            index = pending.pop()
            if index in reached:
                continue
            reached.add(index)
            step = self._steps[index]
            if step.test is None and (not step.place or _holds(step.place, text, position)):
                pending += step.out
        return reached


def _holds(place: str, text: str, position: int) -> bool:
    if place == "^":
        return position == 0
    if place == "$":
        return position == len(text)
    word = _test(_WORD, negated=False, fold=False)
    before = position > 0 and word(text[position - 1])
    after = position < len(text) and word(text[position])
    return (before != after) is (place == "b")


#: Emits a part of the program that goes on at the given step; returns where the part begins.
_Part = Callable[[int], int]


class _Compiler:
    """Recursive descent; builds the program from its end, so that every step knows its next."""

    def __init__(self, source: str, size_max: int) -> None:
        if len(source) > _LENGTH_MAX:
            raise errors.UserError(f"a pattern of more than {_LENGTH_MAX} characters")
        self._source = source
        self._at = 0
        self._depth = self._repeats = 0
        self._size_max = size_max
        self._fold = self._dot_all = False
        self._steps: list[_Step] = []

    def run(self) -> list[_Step]:
        part = self._alternatives()
        if self._at < len(self._source):
            raise self._error("a closing parenthesis too many")
        start = part(self._emit(_Step()))
        # Turn around: the entry is the first step, the end the last.
        steps = self._steps
        steps.append(_Step(out=(start,)))
        last = len(steps) - 1
        for step in steps:
            step.out = tuple(last - index for index in step.out)
        return steps[::-1]

    def _error(self, problem: str) -> errors.UserError:
        return errors.UserError(f"'{self._source}' is no pattern that can be used: {problem}")

    def _emit(self, step: _Step) -> int:
        if len(self._steps) >= self._size_max:
            raise self._error("it is too large")
        self._steps.append(step)
        return len(self._steps) - 1

    def _peek(self, text: str) -> bool:
        return self._source.startswith(text, self._at)

    def _accept(self, text: str) -> bool:
        if not self._peek(text):
            return False
        self._at += len(text)
        return True

    def _next(self) -> str:
        if self._at >= len(self._source):
            raise self._error("it ends too soon")
        self._at += 1
        return self._source[self._at - 1]

    def _alternatives(self) -> _Part:
        parts = [self._sequence()]
        while self._accept("|"):
            parts.append(self._sequence())
        if len(parts) == 1:
            return parts[0]
        return lambda after: self._emit(_Step(out=tuple(part(after) for part in parts)))

    def _sequence(self) -> _Part:
        parts: list[_Part] = []
        while self._at < len(self._source) and not self._peek("|") and not self._peek(")"):
            parts.append(self._repeated(self._atom()))

        def emit(after: int) -> int:
            for part in reversed(parts):
                after = part(after)
            return after

        return emit

    def _repeated(self, part: _Part) -> _Part:
        bounds = self._bounds()
        if bounds is None:
            return part
        self._accept("?")  # laziness makes no difference to whether all matches
        if self._bounds() is not None:
            raise self._error("a repetition of a repetition")
        least, most = bounds

        def emit(after: int) -> int:
            if most is None:
                loop = self._emit(_Step())
                self._steps[loop].out = (part(loop), after)
                after = loop
            else:
                end = after
                for _ in range(most - least):
                    after = self._emit(_Step(out=(part(after), end)))
            for _ in range(least):
                self._repeats += 1  # of what may be nothing, so the size does not bound it
                if self._repeats > _REPEAT_MAX:
                    raise self._error("it repeats too much")
                after = part(after)
            return after

        return emit

    def _bounds(self) -> tuple[int, int | None] | None:
        """Read ``*``, ``+``, ``?`` or ``{2,5}``; None when there is no repetition here."""
        for sign, bounds in (("*", (0, None)), ("+", (1, None)), ("?", (0, 1))):
            if self._accept(sign):
                return bounds
        end = self._source.find("}", self._at)
        if not self._peek("{") or end < 0:
            return None
        low, comma, high = self._source[self._at + 1 : end].partition(",")
        if not (low.isdecimal() and (high.isdecimal() or not high)):
            return None  # braces are themselves then
        self._at = end + 1
        least = int(low[:5])
        most = least if not comma else int(high[:5]) if high else None
        if max(least, most or 0) > _REPEAT_MAX or (most is not None and most < least):
            raise self._error("a repetition that cannot be")
        return least, most

    def _atom(self) -> _Part:
        character = self._next()
        if character == "(":
            return self._group()
        if character in "^$":
            return self._placed(character)
        if character in "*+?":
            raise self._error("nothing to repeat")
        if character == "[":
            return self._class()
        if character == "\\":
            return self._escape()
        if character == ".":
            return self._tested(() if self._dot_all else (("\n", "\n"),), negated=True)
        return self._tested(((character, character),))

    def _tested(self, ranges: _Ranges, *, negated: bool = False) -> _Part:
        test = _test(ranges, negated=negated, fold=self._fold)
        return lambda after: self._emit(_Step(test=test, out=(after,)))

    def _placed(self, place: str) -> _Part:
        return lambda after: self._emit(_Step(place=place, out=(after,)))

    def _group(self) -> _Part:
        self._depth += 1
        if self._depth > _DEPTH_MAX:
            raise self._error("too many parentheses in each other")
        flags = self._fold, self._dot_all
        if self._accept("?") and self._flags():  # for the rest of the group around it
            self._depth -= 1
            return lambda after: after
        part = self._alternatives()
        if not self._accept(")"):
            raise self._error("a closing parenthesis is missing")
        self._fold, self._dot_all = flags
        self._depth -= 1
        return part

    def _flags(self) -> bool:
        """Read what follows ``(?``; true when the group has nothing but flags."""
        if self._accept("P<") or (self._peek("<") and not self._peek("<=") and self._accept("<")):
            if self._source[self._at : self._at + 1] == "!" or ">" not in self._source[self._at :]:
                raise self._error("a group that is unknown")
            self._at = self._source.index(">", self._at) + 1
            return False
        on = True
        while (flag := self._next()) not in ":)":
            if flag == "-":
                on = False
            elif flag == "i":
                self._fold = on
            elif flag == "s":
                self._dot_all = on
            else:
                raise self._error(f"a group that begins with '?{flag}'")
        return flag == ")"

    def _escape(self) -> _Part:
        character = self._next()
        if character.lower() in _CLASSES:
            return self._tested(_CLASSES[character.lower()], negated=character.isupper())
        places = {"A": "^", "z": "$", "b": "b", "B": "B"}
        if character in places:
            return self._placed(places[character])
        literal = self._escaped(character)
        return self._tested(((literal, literal),))

    def _escaped(self, character: str) -> str:
        """The one character that an escape stands for."""
        if character in _CONTROLS:
            return _CONTROLS[character]
        if character == "x":
            digits = self._next() + self._next()
            try:
                return chr(int(digits, 16))
            except ValueError as e:
                raise self._error(f"'\\x{digits}' is no character") from e
        if character.isalnum():
            raise self._error(f"'\\{character}' means nothing here")
        return character

    def _class(self) -> _Part:
        negated = self._accept("^")
        ranges: list[tuple[str, str]] = []
        first = True
        while first or not self._peek("]"):
            first = False
            low = self._next()
            if low == "\\":
                escaped = self._next()
                if escaped in _CLASSES:
                    ranges += _CLASSES[escaped]
                    continue
                low = self._escaped(escaped)
            elif low == "[" and self._peek(":"):
                raise self._error("named classes are not known here")
            high = low
            if self._peek("-") and not self._peek("-]") and self._accept("-"):
                high = self._next()
                high = self._escaped(self._next()) if high == "\\" else high
            if high < low:
                raise self._error(f"'{low}-{high}' is no range")
            ranges.append((low, high))
        self._next()
        return self._tested(tuple(ranges), negated=negated)
