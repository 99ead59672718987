"""Placement constraints: may this app have one more instance on this agent?

Pure questions over texts: what the agent has (``attributes``: its own, plus ``hostname``,
``@hostname``, ``@region``, ``@zone``) and what the agents of the app's present instances have. Only
instances of the current config are given, so an upgrade is not held up by what it replaces (spec
marathon.md section 3.7). An agent that lacks the field suits nobody but UNLIKE.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Final

from tepui.marathon.app import Constraint, Operator
from tepui.model.attributes import Attribute, AttributeValue

_Question = Callable[[str | None, str, Sequence[str]], bool]

#: Names that mean the host name of the agent.
_HOSTNAME: Final = ("hostname", "@hostname")


def agent_fields(
    hostname: str,
    attributes: Iterable[Attribute],
    *,
    region: str | None = None,
    zone: str | None = None,
) -> dict[str, str]:
    """Everything about an agent that constraints can name, as text; the first of a name counts."""
    fields: dict[str, str] = dict.fromkeys(_HOSTNAME, hostname)
    domain = {"@region": region, "@zone": zone}
    fields.update({name: value for name, value in domain.items() if value is not None})
    for one in attributes:
        fields.setdefault(one.name, one.text())
    return fields


def attribute_text(value: AttributeValue) -> str:
    """An attribute's value as constraints compare it."""
    return Attribute("", value).text()


def satisfied(
    constraints: Iterable[Constraint],
    fields: Mapping[str, str],
    peers: Sequence[Mapping[str, str]],
) -> bool:
    """Whether an agent with ``fields`` suits beside instances on agents with ``peers``."""
    return all(_satisfied(constraint, fields, peers) for constraint in constraints)


def _satisfied(
    constraint: Constraint, fields: Mapping[str, str], peers: Sequence[Mapping[str, str]]
) -> bool:
    mine = fields.get(constraint.field)
    if mine is None:
        return constraint.operator is Operator.UNLIKE
    theirs = [peer[constraint.field] for peer in peers if constraint.field in peer]
    return _QUESTIONS[constraint.operator](constraint.value, mine, theirs)


def _unique(_value: str | None, mine: str, theirs: Sequence[str]) -> bool:
    return mine not in theirs


def _cluster(value: str | None, mine: str, theirs: Sequence[str]) -> bool:
    if value:
        return mine == value
    return not theirs or mine == theirs[0]


def _group_by(value: str | None, mine: str, theirs: Sequence[str]) -> bool:
    counts = Counter(theirs)
    if mine not in counts:
        return True
    wanted = max(0, _integer(value) or 0)
    return len(counts) >= wanted and counts[mine] == min(counts.values())


def _max_per(value: str | None, mine: str, theirs: Sequence[str]) -> bool:
    most = _integer(value)
    return most is not None and theirs.count(mine) < most


def _like(value: str | None, mine: str, _theirs: Sequence[str]) -> bool:
    pattern = _pattern(value or "")
    return pattern is not None and pattern.fullmatch(mine) is not None


def _unlike(value: str | None, mine: str, _theirs: Sequence[str]) -> bool:
    pattern = _pattern(value or "")
    return pattern is not None and pattern.fullmatch(mine) is None


def _is(value: str | None, mine: str, _theirs: Sequence[str]) -> bool:
    value = value or ""
    return mine == value or (_number(mine) is not None and _number(mine) == _number(value))


_QUESTIONS: Final[Mapping[Operator, _Question]] = {
    Operator.UNIQUE: _unique,
    Operator.CLUSTER: _cluster,
    Operator.GROUP_BY: _group_by,
    Operator.MAX_PER: _max_per,
    Operator.LIKE: _like,
    Operator.UNLIKE: _unlike,
    Operator.IS: _is,
}


@lru_cache(1024)
def _pattern(text: str) -> re.Pattern[str] | None:
    """A pattern that does not compile suits nothing; validation refuses it before."""
    try:
        return re.compile(text)
    except re.error:
        return None


def _integer(text: str | None) -> int | None:
    try:
        return int(text) if text else None
    except ValueError:
        return None


def _number(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None
