"""Events of the machine as the stream writes them (spec marathon.md section 4)."""

from typing import Any, Final, cast

from tepui.marathon import app as apps
from tepui.marathon import effects, timestamps
from tepui.marathon.definition import render

#: Fields that hold milliseconds wherever they occur.
_TIMES: Final = frozenset({"version", "runSpecVersion", "timestamp"})


def event(published: effects.Publish) -> dict[str, Any]:
    """The JSON values of one event, ``eventType`` and ``timestamp`` included."""
    fields = {name: _value(name, value) for name, value in published.fields.items()}
    return fields | {
        "eventType": published.event_type,
        "timestamp": timestamps.text(published.at),
    }


def _value(name: str, value: object) -> object:
    match value:
        case apps.App():
            return render.render(value)
        case apps.HealthCheck():
            return render.health_check(value)
        case int() if name in _TIMES and not isinstance(value, bool):
            return timestamps.text(value)
        case dict():
            entries = cast("dict[str, object]", value)
            return {key: _value(key, entry) for key, entry in entries.items()}
        case list() | tuple():
            items = cast("list[object]", value)
            return [_value("", item) for item in items]
        case _:
            return value
