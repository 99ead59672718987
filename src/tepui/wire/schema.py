"""What a record looks like on the wire, as data.

The generated codecs do the daily work. Whatever has to be careful rather than fast works from these
tables: the lenient JSON decoder, the decoder of unusual protobuf, the tests.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

import msgspec

from tepui.base import errors

Label = Literal["required", "optional", "repeated", "map"]
Kind = Literal[
    "bool", "bytes", "double", "enum", "int32", "int64", "message", "string", "uint32", "uint64"
]


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a message."""

    name: str
    number: int
    label: Label
    #: Kind of the value; of a map, the kind of its values (keys are strings).
    kind: Kind
    #: The record of a message field.
    record: type[msgspec.Struct] | None = None
    #: The enum of an enum field.
    enum: type[StrEnum] | None = None
    #: The explicit proto default, None without one. Never applied to the attribute.
    default: object = None
    deprecated: bool = False
    #: Carried by protobuf, absent from JSON.
    wire_only: bool = False
    #: Printed in JSON even when it is empty.
    always_listed: bool = False
    #: The oneof it belongs to, empty if none.
    oneof: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """A message: its full proto name and its fields in declaration order."""

    full_name: str
    fields: tuple[Field, ...]


class Tables:
    """The schema of all generated records, filled by ``generated.schema_tables``."""

    def __init__(
        self,
        messages: Mapping[type[msgspec.Struct], Message],
        numbers: Mapping[type[StrEnum], Mapping[str, int]],
    ) -> None:
        self.messages = messages
        #: Of each enum, its values' numbers by name.
        self.numbers = numbers
        self.members: Mapping[type[StrEnum], Mapping[int, StrEnum]] = {
            # Of two names for one number the first declared is the one that prints.
            enum: {by_name[name]: enum(name) for name in reversed(list(by_name))}
            for enum, by_name in numbers.items()
        }

    def message(self, record: type[msgspec.Struct]) -> Message:
        """The schema of a record class."""
        found = self.messages.get(record)
        if found is None:
            raise errors.BugError(f"{record.__name__} is no wire message")
        return found

    def member(self, field: Field, number: int) -> StrEnum | None:
        """The enum value of that number, None if the field's enum has none."""
        return self.members[field.enum].get(number) if field.enum else None
