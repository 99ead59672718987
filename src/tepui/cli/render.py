"""Everything the command line prints: colours only on a terminal, JSON with ``--json``."""

import json
import sys
from collections.abc import Iterable, Sequence
from typing import Any

import click


def as_json(value: Any) -> None:
    """Print a document for programs."""
    click.echo(json.dumps(value, indent=2, ensure_ascii=False))


def json_line(value: Any) -> None:
    """Print one document of many on a line of its own, at once."""
    click.echo(json.dumps(value, ensure_ascii=False))
    sys.stdout.flush()


def line(text: str) -> None:
    """Print a line for people."""
    click.echo(text)


def note(text: str) -> None:
    """Print a remark that is no result, to stderr."""
    click.echo(text, err=True)


def table(columns: Sequence[str], rows: Iterable[Sequence[str]], *, empty: str) -> None:
    """Print rows under their column names; ``empty`` says what to do when there are none."""
    data = [tuple(row) for row in rows]
    if not data:
        note(empty)
        return
    if sys.stdout.isatty():
        _rich_table(columns, data)
        return
    widths = [max(len(c), *(len(r[i]) for r in data)) for i, c in enumerate(columns)]
    for row in (tuple(c.upper() for c in columns), *data):
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        click.echo("  ".join(cells).rstrip())


def _rich_table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    from rich import box, console, table  # noqa: PLC0415 (a tenth of a second, on terminals only)

    shown = table.Table(*columns, box=box.SIMPLE_HEAD, pad_edge=False)
    for row in rows:
        shown.add_row(*row)
    console.Console().print(shown)


def failure(message: str, hint: str = "") -> None:
    """Say what went wrong, and what to do."""
    click.secho(f"error: {message}", fg="red", err=True)
    if hint:
        click.echo(f"  {hint}", err=True)


class Progress:
    """A line that is rewritten while work goes on; on anything but a terminal, a line a change."""

    def __init__(self) -> None:
        self._last = ""
        self._live = sys.stderr.isatty()

    def show(self, text: str) -> None:
        """Say how far it is."""
        if text == self._last:
            return
        self._last = text
        if self._live:
            click.echo(f"\r\x1b[K{text}", err=True, nl=False)
        else:
            click.echo(text, err=True)

    def done(self) -> None:
        """Leave the line."""
        if self._live and self._last:
            click.echo("\r\x1b[K", err=True, nl=False)


class Prefixed:
    """Output of several sources: whole lines, behind the source's name once there are two."""

    def __init__(self) -> None:
        self._partial: dict[str, bytes] = {}
        self._out = sys.stdout.buffer

    def write(self, source: str, data: bytes) -> None:
        """Add bytes of a source; they appear when their line is complete."""
        *lines, rest = (self._partial.get(source, b"") + data).split(b"\n")
        self._partial[source] = rest
        for text in lines:
            self._print(source, text)
        self._out.flush()

    def close(self) -> None:
        """Print what never got its line end."""
        for source, rest in self._partial.items():
            if rest:
                self._print(source, rest)
        self._out.flush()

    def _print(self, source: str, text: bytes) -> None:
        prefix = f"{source}: ".encode() if len(self._partial) > 1 else b""
        self._out.write(prefix + text + b"\n")
