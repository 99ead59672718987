"""Who goes when there are too many (spec marathon.md section 3.6).

First the sentenced; then, with GROUP_BY, whoever keeps the spread even; then the least useful by
condition, and among equals the youngest or the oldest. Other constraints do not matter here.
"""

from collections import Counter
from collections.abc import Collection, Iterable
from typing import Final

from tepui.marathon.app import App, KillSelection, Operator
from tepui.marathon.instance import Condition, Instance

_WEIGHTS: Final = {
    Condition.UNREACHABLE: 0,
    Condition.PROVISIONED: 1,
    Condition.STAGING: 1,
    Condition.STARTING: 2,
    Condition.RUNNING: 3,
}


def choose(
    app: App, instances: Iterable[Instance], count: int, sentenced: Collection[str] = ()
) -> list[Instance]:
    """The ``count`` instances to kill, of those given."""
    if count <= 0:
        return []
    ordered = sorted(instances, key=lambda one: _usefulness(app, one))
    chosen = [one for one in ordered if one.id in sentenced][:count]
    rest = [one for one in ordered if one.id not in sentenced]
    fields = [one.field for one in app.constraints if one.operator is Operator.GROUP_BY]
    while fields and len(chosen) < count and rest:
        victim = _most_crowded(fields, rest)
        chosen.append(victim)
        rest.remove(victim)
    return chosen + rest[: count - len(chosen)]


def unhealthy_first(app: App, instances: Iterable[Instance], count: int) -> list[Instance]:
    """The ``count`` instances to replace first: what does not serve, then as ``choose``."""
    ordered = sorted(instances, key=lambda one: (one.ready, _usefulness(app, one)))
    return ordered[: max(0, count)]


def _usefulness(app: App, instance: Instance) -> tuple[int, int, str]:
    born = instance.started_at or instance.staged_at
    sign = -1 if app.kill_selection is KillSelection.YOUNGEST_FIRST else 1
    return (_WEIGHTS.get(instance.condition, 4), sign * born, instance.id)


def _most_crowded(fields: list[str], instances: list[Instance]) -> Instance:
    """The first instance in the fullest group of the most uneven distribution."""
    spreads: list[tuple[int, str, Counter[str]]] = []
    for field in fields:
        groups = Counter(one.attributes.get(field, "") for one in instances)
        spreads.append((max(groups.values()) - min(groups.values()), field, groups))
    spread, field, groups = max(spreads, key=lambda entry: entry[0])
    if spread == 0:
        return instances[0]
    largest = max(groups.values())
    return next(one for one in instances if groups[one.attributes.get(field, "")] == largest)
