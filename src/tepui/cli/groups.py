"""Groups of commands that load a command only when it is used: help and completion stay quick."""

import importlib
from collections.abc import Mapping
from typing import NamedTuple

import click
from click import shell_completion


class Place(NamedTuple):
    """Where a command is defined and what lists say about it, so that lists need not load it."""

    target: str
    about: str


class LazyGroup(click.Group):
    """A group that imports a command's module only when the command is used."""

    def __init__(self, *args: object, commands: Mapping[str, Place], **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # pyright: ignore[reportArgumentType] (click's own)
        self.places = commands

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names in the order of the table, which is the order of a first visit."""
        del ctx
        return list(self.places)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command."""
        del ctx
        place = self.places.get(cmd_name)
        if place is None:
            return None
        module, _, name = place.target.partition(":")
        return getattr(importlib.import_module(module), name)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without loading them."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, place.about) for name, place in self.places.items()])

    def shell_complete(
        self, ctx: click.Context, incomplete: str
    ) -> list[shell_completion.CompletionItem]:
        """Complete names without loading the commands."""
        named = [
            shell_completion.CompletionItem(name, help=place.about)
            for name, place in self.places.items()
            if name.startswith(incomplete)
        ]
        return [*named, *click.Command.shell_complete(self, ctx, incomplete)]
