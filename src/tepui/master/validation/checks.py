"""CheckInfo and HealthCheck (spec mesos.md section 1.5, points 6 and 7)."""

from typing import Final

from tepui.master.validation import commands
from tepui.wire.generated import v1

_DURATIONS: Final = ("delay_seconds", "interval_seconds", "timeout_seconds")


def validate_check(check: v1.CheckInfo) -> str | None:
    """The first thing wrong with a check, or None."""
    command = check.command.command if check.command else None
    return (
        _type_problem(check.type, check, "check")
        or _command_problem(command, check.type, "check")
        or _path_problem(check.http.path if check.http else None, check.type)
        or _duration_problem(check, _DURATIONS)
    )


def validate_health_check(check: v1.HealthCheck) -> str | None:
    """The first thing wrong with a health check, or None."""
    return (
        _type_problem(check.type, check, "health check")
        or _command_problem(check.command, check.type, "health check")
        or _scheme_problem(check)
        or _path_problem(check.http.path if check.http else None, check.type)
        or _duration_problem(check, (*_DURATIONS, "grace_period_seconds"))
    )


def _type_problem(
    kind: v1.CheckInfo_Type | v1.HealthCheck_Type | None,
    check: v1.CheckInfo | v1.HealthCheck,
    noun: str,
) -> str | None:
    """Source of the last text: golden/scheduler/basic.json (bad_health, bad_check)."""
    if kind is None:
        return f"{noun.capitalize()} must specify 'type'"
    if kind.value == "UNKNOWN":
        return f"'UNKNOWN' is not a valid {noun} type"
    field = kind.value.lower()
    if getattr(check, field) is None:
        return f"Expecting '{field}' to be set for {kind} {noun}"
    return None


def _command_problem(command: v1.CommandInfo | None, kind: str | None, noun: str) -> str | None:
    if kind != "COMMAND" or command is None:
        return None
    if command.value is None:
        what = "Command" if command.shell is not False else "Executable"
        return f"{what} of COMMAND {noun} must be given in 'value'"
    problem = commands.validate(command)
    return f"{noun.capitalize()}'s `CommandInfo` is invalid: {problem}" if problem else None


def _scheme_problem(check: v1.HealthCheck) -> str | None:
    if check.type is not v1.HealthCheck_Type.HTTP or check.http is None:
        return None
    scheme = check.http.scheme
    if scheme in (None, "http", "https"):
        return None
    return f"Unsupported HTTP health check scheme: '{scheme}'"


def _path_problem(path: str | None, kind: str | None) -> str | None:
    if kind != "HTTP" or path is None or path.startswith("/"):
        return None
    return f"The path '{path}' of HTTP check must start with '/'"


def _duration_problem(check: v1.CheckInfo | v1.HealthCheck, names: tuple[str, ...]) -> str | None:
    for name in names:
        value = getattr(check, name)
        if value is not None and not value >= 0:  # NaN compares false
            return f"Expecting '{name}' to be non-negative"
    return None
