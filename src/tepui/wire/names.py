"""Which record travels under which name in libprocess.

The name in the request's path says how to read the body. Only messages that the originals send by
libprocess are listed; whatever else arrives has no record and is ignored by the receiver.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import msgspec

from tepui.base import errors
from tepui.wire.generated import internal, v0_scheduler, v1_scheduler
from tepui.wire.generated.schema_tables import TABLES

#: Message name to record: ``mesos.internal.RegisterSlaveMessage`` …
RECORDS: Final[Mapping[str, type[msgspec.Struct]]] = MappingProxyType(
    {
        **{
            message.full_name: record
            for record, message in TABLES.messages.items()
            if record.__module__ == internal.__name__
        },
        "mesos.scheduler.Call": v0_scheduler.Call,
        # The v0 event is the v1 event in everything but its name.
        "mesos.scheduler.Event": v1_scheduler.Event,
    }
)
_NAMES: Final[Mapping[type[msgspec.Struct], str]] = {
    record: name for name, record in RECORDS.items()
}


def name_of(message: msgspec.Struct) -> str:
    """The name under which a message travels. Raises BugError if it never does."""
    name = _NAMES.get(type(message))
    if name is None:
        raise errors.BugError(f"{type(message).__name__} does not travel by libprocess")
    return name
