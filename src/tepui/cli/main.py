"""The `tepui` command: nouns and verbs, one file each, loaded when they are called."""

import importlib
import sys
from typing import Final

import click

from tepui.base import errors
from tepui.cli import render

#: Exit codes: 1 it failed, 2 it was asked wrongly, 69 the cluster cannot be reached.
EXIT_FAILED: Final = 1
EXIT_USAGE: Final = 2
EXIT_UNAVAILABLE: Final = 69

_COMMANDS: Final = {
    "up": "tepui.cli.up:up",
    "run": "tepui.cli.run:run",
    "app": "tepui.cli.app.group:app",
    "task": "tepui.cli.task.group:task",
    "node": "tepui.cli.node.group:node",
    "master": "tepui.cli.master:master",
    "agent": "tepui.cli.agent:agent",
    "marathon": "tepui.cli.marathon:marathon",
    "completion": "tepui.cli.completion:completion",
}


class LazyGroup(click.Group):
    """A group that imports a command's module only when the command is used or listed."""

    def __init__(self, *args: object, commands: dict[str, str], **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # pyright: ignore[reportArgumentType] (click's own)
        self._lazy = commands

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names in the order of the table, which is the order of a first visit."""
        del ctx
        return list(self._lazy)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command."""
        del ctx
        place = self._lazy.get(cmd_name)
        if place is None:
            return None
        module, _, name = place.partition(":")
        return getattr(importlib.import_module(module), name)


@click.group(
    cls=LazyGroup,
    commands=_COMMANDS,
    context_settings={"help_option_names": ["-h", "--help"], "auto_envvar_prefix": "TEPUI"},
    epilog="Start with:  tepui up     Then:  tepui run 'echo hello'",
)
@click.version_option(package_name="tepui", message="tepui %(version)s")
def cli() -> None:
    """A datacenter operating system: services, jobs and batch in one pool of machines."""


def main() -> None:
    """Run the command line and exit; errors of ours are shown without a trace."""
    try:
        sys.exit(cli.main(standalone_mode=False) or 0)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except click.Abort:
        sys.exit(130)
    except errors.UserError as error:
        render.failure(str(error), error.hint)
        sys.exit(EXIT_USAGE)
    except errors.UnavailableError as error:
        render.failure(str(error), "is the cluster running? start one with: tepui up")
        sys.exit(EXIT_UNAVAILABLE)
    except errors.TepuiError as error:
        render.failure(str(error))
        sys.exit(EXIT_FAILED)
    except BrokenPipeError:
        sys.stderr.close()  # the reader of our output is gone; nothing to say and nobody to hear
        sys.exit(EXIT_FAILED)


if __name__ == "__main__":
    main()
