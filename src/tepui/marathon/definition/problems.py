"""What is wrong with a definition, collected rather than raised at the first fault.

A client gets all faults of its document in one answer: a list of paths, each with its messages.
Paths are written as the original writes them: slashes between keys, positions in parentheses, and
``/`` for the document itself (spec marathon.md section 1.0).
"""

from dataclasses import dataclass, field
from typing import Any, Final

from tepui.base import errors

#: Title when the structure is wrong: a missing field, a wrong type, a schema bound.
INVALID_JSON: Final = "Invalid JSON"
#: Title when the structure is right and the meaning is not.
INVALID_OBJECT: Final = "Object is not valid"


@dataclass(slots=True)
class Problems:
    """A growing list of faults, grouped by the path they were found at."""

    found: dict[str, list[str]] = field(default_factory=dict[str, list[str]])

    def add(self, path: str, message: str) -> None:
        """Note one fault; saying the same thing twice about one path counts once."""
        messages = self.found.setdefault(path or "/", [])
        if message not in messages:
            messages.append(message)

    def below(self, path: str) -> "Problems":
        """The same faults in a document that stands at ``path`` of a bigger one."""
        if not path:
            return self
        return Problems(
            {path if at == "/" else path + at: messages for at, messages in self.found.items()}
        )

    def __bool__(self) -> bool:
        return bool(self.found)

    def raise_if_any(self, title: str) -> None:
        """Raise InvalidDefinitionError with everything found, or return when nothing was."""
        if self.found:
            raise InvalidDefinitionError(title, self.found)


class InvalidDefinitionError(errors.UserError):
    """The document was refused: status 422, all faults in ``details``."""

    def __init__(self, title: str, found: dict[str, list[str]]) -> None:
        summary = "; ".join(f"{path}: {', '.join(messages)}" for path, messages in found.items())
        super().__init__(f"{title} ({summary})", status=422)
        self.title = title
        self.details: list[dict[str, Any]] = [
            {"path": path, "errors": list(messages)} for path, messages in found.items()
        ]


def refuse(path: str, message: str) -> InvalidDefinitionError:
    """The error for a single semantic fault."""
    return InvalidDefinitionError(INVALID_OBJECT, {path: [message]})


def key(path: str, name: str) -> str:
    """The path of a key below ``path``."""
    return f"{path}/{name}"


def position(path: str, index: int) -> str:
    """The path of a list item below ``path``."""
    return f"{path}({index})"
