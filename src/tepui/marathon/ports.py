"""Which host ports an instance gets from an offer (spec marathon.md section 3.8).

Host networking takes random ports, in sequence from a random start, or with ``require_ports``
exactly the defined ones. Container networking takes a port only where the mapping asks for one.
"""

from collections.abc import Sequence
from typing import Final

from tepui.base.randomness import Rng
from tepui.marathon.app import App
from tepui.model.ranges import Ranges

#: A request for any port, as definitions and mappings write it.
ANY: Final = 0


def requested(app: App) -> list[int | None]:
    """For each definition or mapping: None for no host port, ANY, or a fixed number."""
    if not app.host_networking:
        return [mapping.host_port for mapping in app.port_mappings]
    if app.require_ports:
        return [definition.port for definition in app.port_definitions]
    return [ANY for _ in app.port_definitions]


def assign(
    wanted: Sequence[int | None], offered: Sequence[Ranges], rng: Rng
) -> list[int | None] | None:
    """Numbers for ``wanted``, from the ports offered; None when they do not suffice."""
    fixed = [number for number in wanted if number]
    if len(set(fixed)) != len(fixed):
        return None
    if not all(any(number in ranges for ranges in offered) for number in fixed):
        return None
    taken = Ranges.of(*fixed)
    intervals = [interval for ranges in offered for interval in (ranges - taken).intervals()]
    random = _random(intervals, sum(number == ANY for number in wanted), rng)
    if random is None:
        return None
    numbers = iter(random)
    return [next(numbers) if number == ANY else number for number in wanted]


def _random(intervals: list[tuple[int, int]], count: int, rng: Rng) -> list[int] | None:
    total = sum(last - first + 1 for first, last in intervals)
    if count > total:
        return None
    if not count:
        return []
    rng.shuffle(intervals)
    start = rng.below(total)
    return [_nth(intervals, (start + i) % total) for i in range(count)]


def _nth(intervals: Sequence[tuple[int, int]], index: int) -> int:
    for first, last in intervals:
        size = last - first + 1
        if index < size:
            return first + index
        index -= size
    raise IndexError(index)
