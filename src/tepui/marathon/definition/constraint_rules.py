"""Placement constraints: which operators there are and what value each takes (spec 2.6)."""

import re
from typing import Final

from tepui.marathon.definition import problems as faults

OPERATORS: Final = ("UNIQUE", "CLUSTER", "GROUP_BY", "LIKE", "MAX_PER", "UNLIKE", "IS")
_SCALAR: Final = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_TEXT: Final = re.compile(r"[a-zA-Z0-9_/.-]+")
_WHOLE: Final = re.compile(r"[0-9]{1,9}")


def examine(constraint: list[str], path: str, problems: faults.Problems) -> None:
    """Note what is wrong with ``[field, operator, value?]``."""
    if len(constraint) not in (2, 3):
        problems.add(path, "Each constraint must have either 2 or 3 fields")
        return
    field, operator = constraint[:2]
    value = constraint[2] if len(constraint) == 3 else None
    if not field:
        problems.add(f"{path}(0)", "must not be empty")
    if operator not in OPERATORS:
        problems.add(
            f"{path}(1)",
            "operator must be one of the following "
            "UNIQUE, CLUSTER, GROUP_BY, LIKE, MAX_PER, UNLIKE or IS",
        )
        return
    fault = _fault(operator, value)
    if fault:
        problems.add(path, fault)


def _fault(operator: str, value: str | None) -> str:
    match operator:
        case "UNIQUE" if value is not None:
            return "UNIQUE does not accept a value"
        case "GROUP_BY" if value is not None and not _WHOLE.fullmatch(value):
            return "GROUP BY must define an integer value or else no value at all"
        case "MAX_PER" if value is None or not _WHOLE.fullmatch(value):
            return "MAX_PER requires an integer value"
        case "LIKE" | "UNLIKE" if not value:
            return "LIKE and UNLIKE require a non-empty, regular expression value"
        case "LIKE" | "UNLIKE":
            return _expression_fault(value or "")
        case "IS" if value is None or not (_TEXT.fullmatch(value) or _SCALAR.fullmatch(value)):
            return (
                "IS only supports Mesos text and float values "
                "(see https://mesos.apache.org/documentation/latest/attributes-resources/)"
            )
        case _:
            return ""


def _expression_fault(value: str) -> str:
    try:
        re.compile(value)
    except re.error:
        return f"'{value}' is not a valid regular expression"
    return ""
