"""Rules of the house that no linter has: sizes, names, documents that must agree with the code."""

import ast
import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
SOURCE = ROOT / "src" / "tepui"
MODULES = [
    path
    for path in sorted(SOURCE.rglob("*.py"))
    if "generated" not in path.relative_to(SOURCE).parts
]
BANNED_NAMES = re.compile(r"^(utils?|helpers?|common|misc|.*_tools)$")


def test_there_are_modules_to_check():
    assert len(MODULES) > 50


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(SOURCE)))
def test_a_module_is_small_named_and_introduced(path: Path):
    text = path.read_text()
    lines = text.count("\n")
    assert lines <= 500, f"{lines} lines: look for the second topic in it"
    assert not BANNED_NAMES.match(path.stem), "name the module after its topic"
    tree = ast.parse(text)
    if path.name == "__init__.py":
        logic = [n for n in tree.body if not isinstance(n, ast.Expr | ast.Import | ast.ImportFrom)]
        assert not logic, "__init__.py only re-exports"
    else:
        assert ast.get_docstring(tree), "say why the module exists"


def test_dependencies_have_a_reason():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    document = (ROOT / "docs" / "dependencies.md").read_text()
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    for requirement in wanted:
        name, _, version = requirement.partition("==")
        assert version, f"{name} is not pinned"
        assert re.search(rf"\b{re.escape(name)}\b", document), f"{name} is not in the document"
        assert version in document, f"{name} has another version in the document"


def test_documents_link_to_what_exists():
    for document in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]:
        for target in re.findall(r"\]\(([^)#:]+)[^):]*\)", document.read_text()):
            assert (document.parent / target).exists(), f"{document.name} links to {target}"


def test_purity_names_only_shells_that_exist():
    text = (ROOT / ".importlinter").read_text()
    shells = text.partition("shells =")[2].split()
    names = {
        ".".join(("tepui", *path.relative_to(SOURCE).with_suffix("").parts))
        for path in SOURCE.rglob("*.py")
    }
    packages = {name.removesuffix(".__init__") for name in names}
    from fnmatch import fnmatch

    for shell in shells:
        assert any(fnmatch(name, shell) for name in packages), f"{shell} matches no module"


def test_the_reference_of_machines_is_current():
    from lint import reference

    assert reference.TARGET.read_text() == reference.render(), "run: python -m lint.reference"
