"""The query language of ``?label=``: which apps have the labels asked for.

    selector := term ("," term)*
    term     := key | key "==" value | key "!=" value
              | key "in" "(" value ("," value)* ")" | key "notin" "(" ... ")"

Words are letters, digits, ``-``, ``_``, ``.`` and anything escaped by a backslash. ``!=`` and
``notin`` match only what has the label at all (spec marathon.md section 1.1).
"""

import re
from collections.abc import Callable, Mapping
from typing import Final

from tepui.base import errors

Selector = Callable[[Mapping[str, str]], bool]

_TOKEN: Final = re.compile(r"\s*(?:(?P<word>(?:[-A-Za-z0-9_.]|\\.)+)|(?P<sign>==|!=|[(),]))\s*")
_END: Final = ""


def parse(text: str) -> Selector:
    """The selector that ``text`` describes; UserError 422 when it is not one."""
    return _Parser(text).selector()


class _Parser:
    """Recursive descent over at most a few hundred characters."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = self._split(text)
        self._at = 0

    def selector(self) -> Selector:
        terms = [self._term()]
        while self._peek() == ",":
            self._take()
            terms.append(self._term())
        if self._peek() != _END:
            raise self._error(f"',' expected but '{self._peek()}' found")
        return lambda labels: all(term(labels) for term in terms)

    def _term(self) -> Selector:
        key = self._word()
        match self._peek():
            case "==":
                return self._compare(key, wanted=True)
            case "!=":
                return self._compare(key, wanted=False)
            case "in" | "notin" as word:
                self._take()
                values = self._values()
                wanted = word == "in"
                return lambda labels: key in labels and (labels[key] in values) == wanted
            case _:
                return lambda labels: key in labels

    def _compare(self, key: str, *, wanted: bool) -> Selector:
        self._take()
        value = self._word()
        return lambda labels: key in labels and (labels[key] == value) == wanted

    def _values(self) -> frozenset[str]:
        self._sign("(")
        values = {self._word()}
        while self._peek() == ",":
            self._take()
            values.add(self._word())
        self._sign(")")
        return frozenset(values)

    def _word(self) -> str:
        token = self._peek()
        if token in (_END, "==", "!=", "(", ")", ","):
            raise self._error(f"a label or value expected but '{token or 'end of text'}' found")
        self._take()
        return re.sub(r"\\(.)", r"\1", token)

    def _sign(self, sign: str) -> None:
        if self._peek() != sign:
            raise self._error(f"'{sign}' expected but '{self._peek() or 'end of text'}' found")
        self._take()

    def _peek(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else _END

    def _take(self) -> None:
        self._at += 1

    def _split(self, text: str) -> list[str]:
        tokens: list[str] = []
        position = 0
        while position < len(text):
            match = _TOKEN.match(text, position)
            if match is None:
                raise self._error(f"unexpected '{text[position]}' at position {position + 1}")
            tokens.append(match["word"] or match["sign"])
            position = match.end()
        return tokens

    def _error(self, reason: str) -> errors.UserError:
        return errors.UserError(
            f"Can not parse label selector {self._text}. Reason: {reason}", status=422
        )
