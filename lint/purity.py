"""An import-linter contract: every module is pure unless it is named as a shell.

Listing the pure modules would let a new one slip through; listing the shells does not. A module is
pure when it imports none of the forbidden modules directly (DESIGN.md section 3).
"""

from __future__ import annotations

from fnmatch import fnmatch
from typing import TYPE_CHECKING

from importlinter import Contract, ContractCheck, fields, output

if TYPE_CHECKING:
    from grimp import ImportGraph


class PurityContract(Contract):
    """``root``: the package; ``forbidden``: what pure modules may not import; ``shells``: globs."""

    root = fields.StringField()
    forbidden = fields.SetField(subfield=fields.StringField())
    shells = fields.ListField(subfield=fields.StringField())

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:  # noqa: ARG002, FBT001 (base class)
        """Collect the forbidden imports of modules that no glob names as a shell."""
        broken: list[tuple[str, str]] = []
        for module in sorted(graph.modules):
            if not module.startswith(f"{self.root}."):
                continue
            if any(fnmatch(module, pattern) for pattern in self.shells):
                continue
            broken.extend(
                (module, imported)
                for imported in sorted(graph.find_modules_directly_imported_by(module))
                if imported in self.forbidden
            )
        return ContractCheck(kept=not broken, metadata={"broken": broken})

    def render_broken_contract(self, check: ContractCheck) -> None:
        """Name each import and what to do about it."""
        for module, imported in check.metadata["broken"]:
            output.print_error(f"{module} imports {imported}", bold=True)
        output.print_error(
            "Pure modules take time, ids and I/O results as data. Move the I/O into the room's"
            " shell, or name the module as a shell in .importlinter."
        )
