import json
from pathlib import Path

import msgspec
import pytest

from tepui.base import errors
from tepui.model.kinds import (
    Disk,
    DiskSource,
    Persistence,
    Reservation,
    ReservationType,
    SourceType,
)
from tepui.model.resources import Resources, resource
from tepui.model.text import parse
from tepui.wire import resources as wire_resources
from tepui.wire.generated import v1

GOLDEN = Path(__file__).parents[2] / "golden"


def record(**fields):
    """A wire resource from its JSON."""
    return msgspec.convert({"name": "cpus", "type": "SCALAR"} | fields, v1.Resource)


def scalar(value=1.0, **fields):
    return record(scalar={"value": value}, **fields)


def recorded_slave(name):
    body = json.loads((GOLDEN / name).read_text())["response"]["body"]
    (slave,) = json.loads(body)["slaves"]
    return slave


def as_json(records):
    return msgspec.json.decode(msgspec.json.encode(records))


@pytest.mark.parametrize("name", ["busy/master/slaves.json", "ops/master/slaves_with_volume.json"])
def test_endpoint_forms_are_as_recorded(name):
    slave = recorded_slave(name)
    groups = [("unreserved", slave["unreserved_resources_full"])]
    groups += [("reserved", full) for full in slave["reserved_resources_full"].values()]
    groups += [("used", slave["used_resources_full"]), ("offered", slave["offered_resources_full"])]
    for _, full in groups:
        without_roles = [
            {key: value for key, value in one.items() if key not in ("role", "reservation")}
            for one in full
        ]
        resources = wire_resources.from_wire(msgspec.convert(without_roles, list[v1.Resource]))
        written = as_json(wire_resources.full(resources))
        assert written == full
        assert [list(one) for one in written] == [list(one) for one in full]


@pytest.mark.parametrize("name", ["busy/master/slaves.json", "ops/master/slaves_with_volume.json"])
def test_summaries_are_as_recorded(name):
    slave = recorded_slave(name)
    total = parse("cpus:4;mem:2048;disk:4096;ports:[31000-31100]")
    layers = (Reservation("dev", principal="p1", labels=(("x", "y"),)),)
    reserved = parse("cpus:1;disk:100").push_reservation(layers[0])
    for resources, summary in [
        (total, slave["resources"]),
        *[(reserved, summary) for summary in slave["reserved_resources"].values()],
    ]:
        written = wire_resources.summary(resources)
        assert json.dumps(written) == json.dumps(summary)
    if not slave["used_resources_full"]:
        assert json.dumps(wire_resources.summary(Resources())) == json.dumps(
            slave["used_resources"]
        )


def test_summary_of_the_rest():
    rest = parse("zones:{b,a};ports(dev):[1-2];ports:[4-4];bandwidth:1.5") + Resources.of(
        resource("cpus", 500, revocable=True)
    )
    assert list(wire_resources.summary(rest).items())[3:] == [
        ("cpus", 0.0),
        ("bandwidth", 1.5),
        ("cpus_revocable", 0.5),
        ("ports", "[1-2, 4-4]"),
        ("zones", "{a, b}"),
    ]


def test_recorded_offers_round_trip():
    transcript = json.loads((GOLDEN / "scheduler/operations.json").read_text())["transcript"]
    seen = 0
    for entry in transcript:
        for offer in entry.get("json", {}).get("offers", {}).get("offers", []):
            records = msgspec.convert(offer["resources"], tuple[v1.Resource, ...])
            resources = wire_resources.from_wire(records)
            assert as_json(wire_resources.to_wire(resources)) == offer["resources"]
            seen += 1
    assert seen > 5


def test_the_recorded_complaint_about_a_missing_volume_names_the_pool():
    transcript = json.loads((GOLDEN / "scheduler/operations.json").read_text())["transcript"]
    accept, status = find_failed_unreserve(transcript)
    offers = [
        offer["resources"]
        for entry in transcript[: transcript.index(accept)]
        for offer in entry.get("json", {}).get("offers", {}).get("offers", [])
    ]
    (operation,) = json.loads(accept["request"]["body"])["accept"]["operations"]
    pool, wanted = (
        wire_resources.from_wire(msgspec.convert(listed, tuple[v1.Resource, ...]))
        for listed in (offers[-1], operation["unreserve"]["resources"])
    )
    with pytest.raises(errors.UserError) as caught:
        pool.apply(wanted, Resources())
    assert str(caught.value) == status["message"]


def find_failed_unreserve(transcript):
    """The call with operation op-u0 and the status that answered it."""
    (call,) = (
        entry
        for entry in transcript
        if entry["kind"] == "call" and '"ACCEPT"' in entry["request"]["body"]
        if '"op-u0"' in entry["request"]["body"]
    )
    (status,) = (
        found
        for entry in transcript
        if (found := entry.get("json", {}).get("update_operation_status", {}).get("status"))
        if found.get("operation_id") == {"value": "op-u0"} and "message" in found
    )
    return call, status


def test_the_old_form_is_read():
    static = scalar(role="dev")
    dynamic = scalar(
        role="dev", reservation={"principal": "p", "labels": {"labels": [{"key": "k"}]}}
    )
    assert wire_resources.from_wire([static, dynamic, scalar(role="*"), scalar()]) == Resources.of(
        resource("cpus", 1000, reservations=(Reservation("dev", ReservationType.STATIC),)),
        resource(
            "cpus", 1000, reservations=(Reservation("dev", principal="p", labels=(("k", None),)),)
        ),
        resource("cpus", 2000),
    )


def test_the_old_form_is_written():
    resources = parse("cpus:1;mem(dev):2") + parse("disk:3").push_reservation(Reservation("ops"))
    assert as_json(wire_resources.to_wire(resources, refined=False)) == [
        {"name": "cpus", "type": "SCALAR", "scalar": {"value": 1.0}, "role": "*"},
        {"name": "mem", "type": "SCALAR", "scalar": {"value": 2.0}, "role": "dev"},
        {
            "name": "disk",
            "type": "SCALAR",
            "scalar": {"value": 3.0},
            "role": "ops",
            "reservation": {},
        },
    ]


def test_a_refined_reservation_has_no_old_form():
    refined = parse("cpus(a):1").push_reservation(Reservation("a/b"))
    with pytest.raises(errors.BugError, match="has no pre-refinement form"):
        wire_resources.to_wire(refined, refined=False)
    (written,) = as_json(wire_resources.full(refined))
    assert "role" not in written
    assert [layer["role"] for layer in written["reservations"]] == ["a", "a/b"]


def test_scalars_are_rounded_to_thousandths():
    assert wire_resources.from_wire([scalar(0.1), scalar(0.2)]) == parse("cpus:0.3")
    assert wire_resources.from_wire([scalar(0.0004)]) == Resources()
    assert wire_resources.one_from_wire(scalar(0)).value == 0


@pytest.mark.parametrize(
    "one",
    [
        resource("disk", 1, disk=Disk(source=DiskSource(SourceType.PATH, "/d", vendor="v"))),
        resource(
            "disk", 1, disk=Disk(source=DiskSource(SourceType.MOUNT, "/d", metadata=(("k", "v"),)))
        ),
        resource("disk", 1, disk=Disk(source=DiskSource(SourceType.MOUNT))),
        resource("disk", 1, disk=Disk(source=DiskSource(SourceType.RAW, id="i", profile="p"))),
        resource("disk", 1, disk=Disk(Persistence("v")), shared=True),
        resource("disk", 1, disk=Disk()),
        resource("cpus", 1, revocable=True, provider_id="rp", allocation_role="r"),
    ],
)
def test_identities_round_trip(one):
    (written,) = wire_resources.to_wire(Resources.of(one))
    back = wire_resources.one_from_wire(written)
    assert back == one
    assert back.kind is one.kind


@pytest.mark.parametrize(
    ("bad", "complaint"),
    [
        (scalar(-1), "Resource 'cpus:-1' is invalid: Invalid scalar resource: value <= 0"),
        (scalar(name=""), "Resource ':1' is invalid: Empty resource name"),
        (record(), "Resource 'cpus:{}' is invalid: Invalid scalar resource"),
        (
            scalar(ranges={"range": []}),
            "Resource 'cpus:1' is invalid: Invalid scalar resource",
        ),
        (scalar(type="RANGES"), "Resource 'cpus:1' is invalid: Invalid ranges resource"),
        (scalar(type="SET"), "Resource 'cpus:1' is invalid: Invalid set resource"),
        (scalar(type="TEXT"), "Resource 'cpus:1' is invalid: Unsupported resource type: TEXT"),
        (
            record(
                type="RANGES", ranges={"range": [{"begin": 1, "end": 3}, {"begin": 3, "end": 4}]}
            ),
            "Resource 'cpus:[1-3, 3-4]' is invalid: Invalid ranges resource: overlapping ranges",
        ),
        (
            record(type="SET", set={"item": ["a", "a"]}),
            "Resource 'cpus:{a, a}' is invalid: Invalid set resource: item 'a' is repeated",
        ),
        (
            scalar(role="dev", reservations=[{"type": "DYNAMIC", "role": "dev"}]),
            "Resource 'cpus:1' is invalid: "
            "'Resource.role' must not be set together with 'Resource.reservations'",
        ),
        (
            scalar(reservation={}, reservations=[{"type": "DYNAMIC", "role": "dev"}]),
            "Resource 'cpus:1' is invalid: "
            "'Resource.reservation' must not be set together with 'Resource.reservations'",
        ),
        (
            scalar(reservations=[{"role": "dev"}]),
            "Resource 'cpus:1' is invalid: "
            "Invalid reservation: 'Resource.ReservationInfo.type' must be set",
        ),
        (
            scalar(reservations=[{"type": "STATIC"}]),
            "Resource 'cpus:1' is invalid: "
            "Invalid reservation: 'Resource.ReservationInfo.role' must be set",
        ),
        (
            scalar(reservation={}),
            "Resource 'cpus:1' is invalid: "
            'Invalid reservation: role "*" cannot be dynamically reserved',
        ),
        (
            scalar(role="dev", reservation={"type": "DYNAMIC"}),
            "Resource 'cpus:1' is invalid: "
            "'Resource.ReservationInfo.type' must not be set for 'Resource.reservation'",
        ),
        (
            scalar(role="dev", reservation={"role": "dev"}),
            "Resource 'cpus:1' is invalid: "
            "'Resource.ReservationInfo.role' must not be set for 'Resource.reservation'",
        ),
        (
            scalar(role=".."),
            "Resource 'cpus:1' is invalid: "
            "Invalid reservation: Role '..' cannot include '..' as a component",
        ),
        (
            scalar(name="disk", disk={"source": {"type": "UNKNOWN"}}),
            "Resource 'disk:1' is invalid: Unsupported 'DiskInfo.Source.Type'",
        ),
        (
            scalar(name="disk", disk={"source": {"type": "MOUNT", "path": {}}}),
            "Resource 'disk:1' is invalid: "
            "'DiskInfo.Source.path' must not be set for a source of type MOUNT",
        ),
        (
            scalar(name="disk", disk={"source": {"type": "PATH", "mount": {}}}),
            "Resource 'disk:1' is invalid: "
            "'DiskInfo.Source.mount' must not be set for a source of type PATH",
        ),
        (
            scalar(shared={}),
            "Resource 'cpus:1' is invalid: Only persistent volumes can be shared",
        ),
        (
            scalar(revocable={}, reservations=[{"type": "DYNAMIC", "role": "dev"}]),
            "Resource 'cpus:1' is invalid: Revocable resources cannot be dynamically reserved",
        ),
    ],
)
def test_bad_resources_are_named(bad, complaint):
    with pytest.raises(errors.UserError) as caught:
        wire_resources.from_wire([scalar(), bad])
    assert str(caught.value) == complaint
