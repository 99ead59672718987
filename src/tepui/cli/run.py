"""`tepui run`: run a command once in the cluster."""

import getpass
import secrets

import click

from tepui.base import errors
from tepui.cli import options, running
from tepui.framework import once
from tepui.wire.generated import v1


@click.command(epilog="Example:  tepui run --cpus 1 --mem 256 'make -C /src test'")
@click.argument("command")
@click.option("--cpus", default=0.1, show_default=True, help="Processors it needs.")
@click.option("--mem", default=32.0, show_default=True, help="MiB of memory it needs.")
@click.option("--env", "-e", multiple=True, metavar="NAME=VALUE", help="Environment; repeatable.")
@click.option("--user", help="User to run it as.  [default: you]")
@click.option("--role", default="*", show_default=True, help="Role whose resources it may use.")
@click.option("--name", help="Name of the task.  [default: run-RANDOM]")
@options.master_option
@options.json_option
def run(
    *,
    command: str,
    cpus: float,
    mem: float,
    env: tuple[str, ...],
    user: str | None,
    role: str,
    name: str | None,
    master: str,
    as_json: bool,
) -> int:
    """Run COMMAND once, print its output, and exit with its code.

    Ctrl-C stops the command. With --json its result is printed as JSON after the output. The exit
    code is 128 + n when signal n ended it, 1 when it could not be run, 69 without a master.
    """
    task_id = name or f"run-{secrets.token_hex(4)}"
    work = once.Work(
        task_id=task_id,
        command=v1.CommandInfo(value=command, environment=_environment(env)),
        cpus=cpus,
        mem=mem,
    )
    return running.run_here(
        work, master, user=user or getpass.getuser(), role=role, as_json=as_json
    )


def _environment(pairs: tuple[str, ...]) -> v1.Environment | None:
    variables: list[v1.Environment_Variable] = []
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not equals or not name:
            raise errors.UserError(f"'{pair}' is no variable", hint="write --env NAME=VALUE")
        variables.append(v1.Environment_Variable(name=name, value=value))
    return v1.Environment(variables=tuple(variables)) if variables else None
