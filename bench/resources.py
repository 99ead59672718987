"""Arithmetic of resources, on values as agents and tasks have them."""

import timeit
from collections.abc import Callable

import msgspec

from bench.report import Report
from tepui.model.kinds import Reservation
from tepui.model.ranges import Ranges
from tepui.model.resources import Resources, resource
from tepui.model.text import parse
from tepui.wire import resources as wire_resources

_AIM = "aim: 1-2 µs"
_CALLS = 20_000


def run() -> Report:
    """Microseconds per operation, the best of five."""
    agent = parse("cpus:4;mem:2048;disk:4096;ports:[31000-32000]")
    scalars = parse("cpus:4;mem:2048;disk:4096")
    fragments = Ranges((31000 + 4 * i, 31002 + 4 * i) for i in range(100))
    fragmented = scalars + Resources.of(resource("ports", fragments))
    mixed = agent + parse("cpus:1;disk:64").push_reservation(Reservation("dev", principal="ops"))
    task = parse("cpus:0.1;mem:32")
    full = parse("cpus:0.1;mem:32;disk:1;ports:[31005-31006]")
    records = wire_resources.to_wire(full)
    encoded = msgspec.json.encode(records)

    report = Report("Resources")
    cases: list[tuple[str, Callable[[], object], str]] = [
        ("agent + task (2 scalars)", lambda: agent + task, _AIM),
        ("agent - task (2 scalars)", lambda: agent - task, _AIM),
        ("agent contains task (2 scalars)", lambda: agent.contains(task), _AIM),
        ("scalars + scalars (3)", lambda: scalars + scalars, _AIM),
        ("agent + task with ports", lambda: agent + full, _AIM),
        ("agent - task with ports", lambda: agent - full, _AIM),
        ("agent without task with ports", lambda: agent.without(full), _AIM),
        ("agent contains task with ports", lambda: agent.contains(full), _AIM),
        ("the same, ports in 100 pieces, +", lambda: fragmented + full, ""),
        ("the same, ports in 100 pieces, -", lambda: fragmented.without(full), ""),
        ("equal", lambda: agent == mixed, ""),
        ("scalars by name", agent.scalars, ""),
        ("allocate to a role", lambda: agent.allocate("dev"), ""),
        ("allocatable to a role (6 kinds)", lambda: mixed.allocatable_to("dev"), ""),
        ("by reservation (6 kinds)", mixed.reservations, ""),
        ("from wire (4 resources)", lambda: wire_resources.from_wire(records), ""),
        ("to wire (4 resources)", lambda: wire_resources.to_wire(full), ""),
        ("JSON to records, for comparison", lambda: _DECODER.decode(encoded), ""),
    ]
    for what, call, compare in cases:
        best = min(timeit.repeat(call, number=_CALLS, repeat=5)) / _CALLS
        report.add(what, best * 1e6, "µs", compare)
    return report


_DECODER = msgspec.json.Decoder(tuple[wire_resources.v1.Resource, ...])
