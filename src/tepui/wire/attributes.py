"""Attributes between the wire and the model."""

from collections.abc import Iterable

from tepui.base import errors
from tepui.model.attributes import Attribute, Attributes, AttributeValue
from tepui.model.ranges import Ranges
from tepui.model.values import format_value
from tepui.wire.generated import v1


def from_wire(records: Iterable[v1.Attribute]) -> Attributes:
    """Read attributes; UserError when one has not the value that its type promises."""
    return Attributes(Attribute(record.name, _value(record)) for record in records)


def to_wire(attributes: Attributes) -> tuple[v1.Attribute, ...]:
    """Write attributes, in order."""
    return tuple(map(_record, attributes))


def summary(attributes: Attributes) -> dict[str, float | str]:
    """The short form of endpoints: a number for a scalar, text for the rest; the last name wins."""
    return {one.name: _entry(one.value) for one in attributes}


def _value(record: v1.Attribute) -> AttributeValue:
    match record.type:
        case v1.Value_Type.SCALAR if record.scalar:
            return float(record.scalar.value)
        case v1.Value_Type.RANGES if record.ranges:
            return Ranges((one.begin, one.end) for one in record.ranges.range)
        case v1.Value_Type.SET if record.set:
            return frozenset(record.set.item)
        case v1.Value_Type.TEXT if record.text:
            return record.text.value
        case _:
            raise errors.UserError(f"Attribute '{record.name}' has no {record.type} value")


def _record(one: Attribute) -> v1.Attribute:
    value = one.value
    if isinstance(value, str):
        text = v1.Value_Text(value=value)
        return v1.Attribute(name=one.name, type=v1.Value_Type.TEXT, text=text)
    if isinstance(value, Ranges):
        listed = tuple(v1.Value_Range(begin=first, end=last) for first, last in value.intervals())
        ranges = v1.Value_Ranges(range=listed)
        return v1.Attribute(name=one.name, type=v1.Value_Type.RANGES, ranges=ranges)
    if isinstance(value, frozenset):
        items = v1.Value_Set(item=tuple(sorted(value)))
        return v1.Attribute(name=one.name, type=v1.Value_Type.SET, set=items)
    scalar = v1.Value_Scalar(value=value)
    return v1.Attribute(name=one.name, type=v1.Value_Type.SCALAR, scalar=scalar)


def _entry(value: AttributeValue) -> float | str:
    return format_value(value) if isinstance(value, Ranges | frozenset) else value
