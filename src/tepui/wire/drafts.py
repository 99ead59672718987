"""Messages under construction by the careful decoders.

A record cannot exist without its required fields, and the complaint about missing ones has to name
all of them at once. So the careful decoders collect what they find in drafts and finish them at the
end.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import msgspec

from tepui.wire import errors, schema
from tepui.wire.generated.schema_tables import TABLES


@dataclass(slots=True)
class Draft:
    """What is known of a message so far."""

    record: type[msgspec.Struct]
    #: By field name; a message is a Draft, a repeated field a list, a map a dict.
    values: dict[str, Any] = field(default_factory=dict[str, Any])


def finish(draft: Draft) -> Any:
    """The record. Raises DecodeError, listing required fields that are missing."""
    absent = ", ".join(_missing(draft))
    if absent:
        raise errors.DecodeError(f"Missing required fields: {absent}")
    return _build(draft)


def _missing(draft: Draft) -> Iterator[str]:
    # A message's own fields come before those of what it contains, as the original lists them.
    fields = TABLES.message(draft.record).fields
    for one in fields:
        if one.label == "required" and one.name not in draft.values:
            yield one.name
    for one in sorted(fields, key=lambda f: f.number):
        value = draft.values.get(one.name)
        if one.kind == "message" and value is not None:
            for position, child in _children(one, value):
                yield from (f"{one.name}{position}.{path}" for path in _missing(child))


def _children(one: schema.Field, value: Any) -> Iterator[tuple[str, Draft]]:
    if one.label == "repeated":
        yield from ((f"[{index}]", child) for index, child in enumerate(value))
    elif one.label == "map":
        yield from ((f"[{index}].value", child) for index, child in enumerate(value.values()))
    else:
        yield "", value


def _build(draft: Draft) -> Any:
    arguments: dict[str, Any] = {}
    for one in TABLES.message(draft.record).fields:
        value = draft.values.get(one.name)
        if value is None:
            continue
        if one.label == "repeated":
            value = tuple(_build(v) for v in value) if one.kind == "message" else tuple(value)
        elif one.label == "map" and one.kind == "message":
            value = {key: _build(v) for key, v in value.items()}
        elif one.kind == "message" and one.label != "map":
            value = _build(value)
        arguments[one.name] = value
    return draft.record(**arguments)
