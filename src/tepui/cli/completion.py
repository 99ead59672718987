"""`tepui completion`: completion for the shell."""

import click
from click.shell_completion import get_completion_class

from tepui.cli import render


@click.command(epilog='Example:  eval "$(tepui completion bash)"')
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> None:
    """Print the script that teaches your shell to complete tepui's commands."""
    found = get_completion_class(shell)
    if found is not None:
        root = ctx.find_root()
        render.line(found(root.command, {}, "tepui", "_TEPUI_COMPLETE").source())
