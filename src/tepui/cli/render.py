"""Everything the command line prints: colours only on a terminal, JSON with ``--json``."""

import json
import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from typing import Any, Final

import click

#: A last column with less room than this is not cut but left to the terminal to wrap.
_ROOM_MIN: Final = 8


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
    """Print rows under their column names; ``empty`` says what to do when there are none.

    On a terminal the last column is cut where the line ends, so that a row stays a line.
    """
    data = [tuple(row) for row in rows]
    if not data:
        note(empty)
        return
    on_terminal = sys.stdout.isatty()
    width = shutil.get_terminal_size().columns if on_terminal else None
    heading, *lines = aligned((tuple(c.upper() for c in columns), *data), width)
    click.echo(click.style(heading, bold=True) if on_terminal and not _plain() else heading)
    for text in lines:
        click.echo(text)


def aligned(rows: Sequence[Sequence[str]], width: int | None) -> list[str]:
    """Rows as lines with their columns below each other, the last one cut to ``width`` if given."""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]) - 1)]
    room = None if width is None else width - sum(widths) - 2 * len(widths)
    lines: list[str] = []
    for *cells, last in rows:
        padded = [cell.ljust(size) for cell, size in zip(cells, widths, strict=True)]
        cut = last if room is None or room < _ROOM_MIN else shortened(last, room)
        lines.append("  ".join([*padded, cut]).rstrip())
    return lines


def shortened(text: str, length: int) -> str:
    """The text, or its beginning and an ellipsis."""
    return text if len(text) <= length else text[: length - 1] + "…"


def _plain() -> bool:
    return bool(os.environ.get("NO_COLOR"))


def failure(message: str, hint: str = "") -> None:
    """Say what went wrong, and what to do."""
    click.secho(f"error: {message}", fg=None if _plain() else "red", err=True)
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
            text = shortened(text, shutil.get_terminal_size().columns - 1)
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
        self._several = False
        self._partial: dict[str, bytes] = {}
        self._out = sys.stdout.buffer

    def expect(self, sources: int) -> None:
        """Say how many sources there are before they write."""
        self._several = self._several or sources > 1

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
        prefix = f"{source}: ".encode() if self._several or len(self._partial) > 1 else b""
        self._out.write(prefix + text + b"\n")
