"""`mesos-execute`: `tepui run` with the flags of the original."""

import getpass
import secrets

import click
import msgspec

from tepui.base import errors
from tepui.cli import running
from tepui.framework import once
from tepui.wire.generated import v1


@click.command(
    epilog="Example:  mesos-execute --master=127.0.0.1:5050 --name=hello --command='echo hello'"
)
@click.option("--master", required=True, metavar="HOST:PORT", help="Where the master listens.")
@click.option("--name", help="Name of the task.  [default: execute-RANDOM]")
@click.option("--command", required=True, help="Shell command to run.")
@click.option(
    "--resources",
    default="cpus:1;mem:128",
    show_default=True,
    help="What it needs: scalars; mem and disk in MiB.",
)
@click.option("--env", help="JSON object of environment variables.  [default: none]")
@click.option("--role", default="*", show_default=True, help="Role whose resources it may use.")
@click.option("--user", help="User to run it as.  [default: you]")
def execute(
    *,
    master: str,
    name: str | None,
    command: str,
    resources: str,
    env: str | None,
    role: str,
    user: str | None,
) -> int:
    """Run a command once, print its output, and exit with its code."""
    needs = scalars(resources)
    work = once.Work(
        task_id=name or f"execute-{secrets.token_hex(4)}",
        command=v1.CommandInfo(value=command, environment=_environment(env)),
        cpus=needs.pop("cpus", 0.0),
        mem=needs.pop("mem", 0.0),
        disk=needs.pop("disk", 0.0),
    )
    if needs:
        raise errors.UserError(f"cannot ask for {', '.join(needs)}", hint="cpus, mem and disk only")
    return running.run_here(work, master, user=user or getpass.getuser(), role=role, as_json=False)


def scalars(text: str) -> dict[str, float]:
    """Read ``cpus:1;mem:128``. Raises UserError."""
    found: dict[str, float] = {}
    for part in filter(None, text.split(";")):
        name, _, value = part.partition(":")
        try:
            found[name.strip()] = float(value)
        except ValueError:
            raise errors.UserError(
                f"'{part}' is no resource", hint="write --resources='cpus:1;mem:128'"
            ) from None
    return found


def _environment(text: str | None) -> v1.Environment | None:
    if text is None:
        return None
    try:
        variables = msgspec.json.decode(text, type=dict[str, str])
    except msgspec.MsgspecError as error:
        raise errors.UserError(f"--env is no JSON object of strings: {error}") from error
    pairs = (v1.Environment_Variable(name=name, value=value) for name, value in variables.items())
    return v1.Environment(variables=tuple(pairs))
