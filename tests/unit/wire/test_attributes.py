import json
from pathlib import Path

import msgspec
import pytest

from tepui.base import errors
from tepui.model.attributes import Attribute, Attributes
from tepui.wire import attributes as wire_attributes
from tepui.wire.generated import v1

GOLDEN = Path(__file__).parents[2] / "golden"
RECORDED = "rack:r1;zone:z1;num:3;rng:[1-5]"


def test_written_as_in_recorded_offers():
    transcript = json.loads((GOLDEN / "scheduler/operations.json").read_text())["transcript"]
    offer = next(
        entry["json"]["offers"]["offers"][0]
        for entry in transcript
        if "offers" in entry.get("json", {})
    )
    written = wire_attributes.to_wire(Attributes.parse(RECORDED))
    assert msgspec.json.decode(msgspec.json.encode(written)) == offer["attributes"]
    assert wire_attributes.from_wire(written) == Attributes.parse(RECORDED)


def test_summary_as_recorded():
    body = json.loads((GOLDEN / "busy/master/slaves.json").read_text())["response"]["body"]
    recorded = json.loads(body)["slaves"][0]["attributes"]
    summary = wire_attributes.summary(Attributes.parse(RECORDED))
    assert json.dumps(summary) == json.dumps(recorded)


def test_sets_pass_through():
    sets = Attributes([Attribute("s", frozenset({"b", "a"}))])
    assert wire_attributes.from_wire(wire_attributes.to_wire(sets)) == sets
    assert wire_attributes.summary(sets) == {"s": "{a, b}"}


@pytest.mark.parametrize("kind", v1.Value_Type)
def test_an_attribute_without_its_value_is_refused(kind):
    with pytest.raises(errors.UserError) as caught:
        wire_attributes.from_wire([v1.Attribute(name="a", type=kind)])
    assert str(caught.value) == f"Attribute 'a' has no {kind.value} value"
