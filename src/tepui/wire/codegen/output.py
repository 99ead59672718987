"""Which files are generated, and by which renderer."""

from tepui.wire.codegen import definitions, fills, protobuf, records, tables


def render_all(everything: definitions.Definitions) -> dict[str, str]:
    """File name to text for the whole of ``wire/generated``."""
    files = {"__init__.py": ""}
    for module in dict.fromkeys(definitions.MODULES.values()):
        files[f"{module}.py"] = records.render(module, everything)
    files["schema_tables.py"] = tables.render(everything)
    files["protobuf_codec.py"] = protobuf.render(everything)
    files["json_defaults.py"] = fills.render(everything)
    return files
