"""Which files are generated, and by which renderer."""

from tepui.wire.codegen import definitions, records


def render_all(everything: definitions.Definitions) -> dict[str, str]:
    """File name to text for the whole of ``wire/generated``."""
    files = {"__init__.py": ""}
    for module in dict.fromkeys(definitions.MODULES.values()):
        files[f"{module}.py"] = records.render(module, everything)
    return files
