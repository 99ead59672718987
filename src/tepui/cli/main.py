"""The `tepui` command: nouns and verbs, one file each, loaded when they are called."""

import sys
from collections.abc import Mapping
from typing import Final

import click

from tepui.base import errors
from tepui.cli import render
from tepui.cli.groups import LazyGroup, Place

#: Exit codes: 1 it failed, 2 it was asked wrongly, 69 the cluster cannot be reached, 130 Ctrl-C.
EXIT_FAILED: Final = 1
EXIT_USAGE: Final = 2
EXIT_UNAVAILABLE: Final = 69
EXIT_INTERRUPTED: Final = 130


_COMMANDS: Final[Mapping[str, Place]] = {
    "up": Place("tepui.cli.up:up", "Start a whole cluster on this machine."),
    "run": Place("tepui.cli.run:run", "Run a command once in the cluster."),
    "app": Place("tepui.cli.app.group:app", "Services: create, scale, restart, watch them."),
    "task": Place("tepui.cli.task.group:task", "Tasks of every framework."),
    "node": Place("tepui.cli.node.group:node", "Machines and what of them is in use."),
    "master": Place("tepui.cli.master:master", "Run a master (the daemon)."),
    "agent": Place("tepui.cli.agent:agent", "Run an agent (the daemon)."),
    "marathon": Place("tepui.cli.marathon:marathon", "Run Marathon (the daemon)."),
    "completion": Place("tepui.cli.completion:completion", "Teach your shell to complete."),
}


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
    """Run the command line and exit."""
    run(cli, "tepui")


def run(command: click.Command, name: str) -> None:
    """Run a command of ours and exit; errors of ours are shown without a trace."""
    try:
        sys.exit(command.main(prog_name=name, standalone_mode=False) or 0)
    except click.UsageError as error:
        path = error.ctx.command_path if error.ctx else name
        render.failure(error.format_message(), f"see: {path} --help")
        sys.exit(EXIT_USAGE)
    except click.ClickException as error:
        render.failure(error.format_message())
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(EXIT_INTERRUPTED)
    except errors.UserError as error:
        render.failure(str(error), error.hint)
        sys.exit(EXIT_USAGE)
    except errors.UnavailableError as error:
        render.failure(str(error), error.hint)
        sys.exit(EXIT_UNAVAILABLE)
    except errors.TepuiError as error:
        render.failure(str(error))
        sys.exit(EXIT_FAILED)
    except BrokenPipeError:
        sys.stderr.close()  # the reader of our output is gone; nothing to say and nobody to hear
        sys.exit(EXIT_FAILED)


if __name__ == "__main__":
    main()
