"""From what a client posted to an ``App``: read, normalise, complete, validate, build.

Two stages of refusal, as in the original: first the structure (title ``Invalid JSON``), then the
meaning (``Object is not valid``). Each reports everything it found.
"""

from typing import Any

from tepui.marathon import app as apps
from tepui.marathon.definition import build, defaults, normalise, schema, validate
from tepui.marathon.definition import problems as faults
from tepui.marathon.definition.rules import Rules

Document = dict[str, Any]


def complete_app(value: Any, rules: Rules, *, path: str = "") -> apps.App:
    """The app that a complete definition describes; InvalidDefinitionError when it is none.

    ``path`` is where the definition stands in the client's document, for the messages.
    """
    problems = faults.Problems()
    document = schema.APP(value, path, problems)
    problems.raise_if_any(faults.INVALID_JSON)
    document.pop("version", None)
    return finish(canonical(document, rules, problems), rules, problems, path=path)


def canonical(document: Document, rules: Rules, problems: faults.Problems) -> Document:
    """What the client sent, in the stored dialect."""
    return normalise.normalise(
        document,
        problems,
        default_network_name=rules.default_network_name,
        bridge_name=rules.bridge_name,
    )


def finish(
    document: Document, rules: Rules, problems: faults.Problems, *, path: str = ""
) -> apps.App:
    """Complete, validate and build a canonical document."""
    document = defaults.complete(document, role=rules.role, network_name=rules.default_network_name)
    validate.validate(document, rules, problems)
    problems.below(path).raise_if_any(faults.INVALID_OBJECT)
    return build.build(document)
