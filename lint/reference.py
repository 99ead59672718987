"""Write docs/reference/machines.md: the language of every machine, from its own docstrings.

Run ``python -m lint.reference`` after changing an event or an effect; a test compares.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "docs" / "reference" / "machines.md"
#: Title, then the modules that define events and effects, in reading order.
MACHINES = {
    "Master": ("master/events.py", "master/effects.py"),
    "Agent": (
        "agent/events.py",
        "agent/containers.py",
        "agent/probes.py",
        "agent/volumes.py",
        "agent/effects.py",
    ),
    "Marathon": ("marathon/events.py", "marathon/effects.py"),
    "Scheduler session": ("framework/session.py",),
    "Local cluster": ("local/supervision.py",),
}
HEAD = """# The language of the machines

What each machine understands (events, past tense) and asks for (effects, imperative), from the
docstrings of the code. Shared by all: `TimerFired` in; `SetTimer`, `CancelTimer`, `Persist` out
(`base/machine.py`). Written by `python -m lint.reference`; do not edit.
"""


def union(tree: ast.Module, suffix: str) -> list[str]:
    """The names in the closed union whose name ends with ``suffix``."""
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.BinOp() as value) if (
                name.endswith(suffix)
            ):
                return list(_members(value))
            case _:
                pass
    return []


def _members(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.BinOp(left=left, right=right):
            yield from _members(left)
            yield from _members(right)
        case ast.Attribute(attr=name) | ast.Name(id=name):
            yield name
        case _:
            pass


def records(tree: ast.Module) -> dict[str, tuple[str, str]]:
    """Class name to (fields, first sentence of the docstring)."""
    found: dict[str, tuple[str, str]] = {}
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            fields = ", ".join(
                f"`{item.target.id}`"
                for item in node.body
                if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name)
            )
            text = (ast.get_docstring(node) or "").split("\n\n")[0]
            found[node.name] = (fields, " ".join(text.split()))
    return found


def render() -> str:
    """The whole document."""
    parts = [HEAD]
    for title, files in MACHINES.items():
        trees = [ast.parse((ROOT / "src" / "tepui" / name).read_text()) for name in files]
        known = {k: v for tree in trees for k, v in records(tree).items()}
        parts.append(f"\n## {title}\n")
        for heading, suffix in (("Events", "Event"), ("Effects", "Effect")):
            names = [n for tree in trees for n in union(tree, suffix) if n in known]
            parts.append(f"\n### {heading}\n\n| name | fields | meaning |\n|---|---|---|")
            for name in dict.fromkeys(names):
                fields, text = known[name]
                parts.append(f"| {name} | {fields} | {text.replace('|', '/')} |")
            parts.append("")
    return "\n".join(parts)


if __name__ == "__main__":
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(render())
