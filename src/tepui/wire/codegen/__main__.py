"""Writes ``wire/generated`` from ``wire/proto``.

    python -m tepui.wire.codegen

Needs the development dependencies grpcio-tools and protobuf, and no network. The output is
committed; a test compares it with what this program writes.
"""

import pathlib

from tepui.wire.codegen import definitions, output

GENERATED = pathlib.Path(__file__).parent.parent / "generated"


def main() -> None:
    """Write every generated module and remove those that are no longer generated."""
    files = output.render_all(definitions.load())
    for stale in set(GENERATED.glob("*.py")) - {GENERATED / name for name in files}:
        stale.unlink()
    for name, text in files.items():
        (GENERATED / name).write_text(text)


if __name__ == "__main__":
    main()
