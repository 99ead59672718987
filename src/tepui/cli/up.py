"""`tepui up`: a whole cluster on this machine."""

import asyncio
import getpass
import os
from pathlib import Path

import click

from tepui.base import errors
from tepui.cli import render
from tepui.local import plan, processes, supervision


def _default_state_dir() -> str:
    base = os.environ.get("XDG_STATE_HOME") or str(Path.home() / ".local" / "state")
    return str(Path(base) / "tepui")


@click.command(
    epilog="Example:  tepui up --agents 2 --cpus 1 --mem 512",
)
@click.option("--agents", default=1, show_default=True, help="How many agents to run.")
@click.option("--cpus", type=float, help="Processors of each agent.  [default: an equal share]")
@click.option("--mem", type=float, help="MiB of memory of each agent.  [default: an equal share]")
@click.option("--ip", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--master-port", default=5050, show_default=True, help="Port of the master.")
@click.option("--agent-port", default=5051, show_default=True, help="Port of the first agent.")
@click.option("--marathon-port", default=8080, show_default=True, help="Port of Marathon.")
@click.option(
    "--state-dir",
    default=_default_state_dir,
    help="Where everything is kept; a second run resumes.  [default: ~/.local/state/tepui]",
)
@click.option("--json", "as_json", is_flag=True, help="Print a JSON document per line.")
def up(
    *,
    agents: int,
    cpus: float | None,
    mem: float | None,
    ip: str,
    master_port: int,
    agent_port: int,
    marathon_port: int,
    state_dir: str,
    as_json: bool,
) -> int:
    """Start a master, agents and Marathon on this machine, and keep them running.

    Prints each address as it becomes ready. Ctrl-C stops everything, tasks included; starting again
    with the same state directory resumes: apps come back.
    """
    request = plan.Request(
        agents=agents,
        cpus=cpus,
        mem=mem,
        ip=ip,
        master_port=master_port,
        agent_port=agent_port,
        marathon_port=marathon_port,
        state_dir=str(Path(state_dir).absolute()),
    )
    daemons = plan.plan(request, processes.this_machine())
    urls = {daemon.name: daemon.url for daemon in daemons}

    def report(event: supervision.Announce | supervision.AllReady) -> None:
        if as_json:
            render.json_line(_as_dict(event, urls))
        else:
            render.line(_as_text(event, urls))
            if isinstance(event, supervision.AllReady) and os.geteuid():
                render.note(
                    f"Not root: tasks run as {getpass.getuser()}, without limits of cpu and memory."
                )

    directory = Path(request.state_dir)
    failed = asyncio.run(processes.run(daemons, directory, report))
    if failed:
        raise errors.UserError(
            f"{failed} does not start", hint=f"its log: {processes.log_path(directory, failed)}"
        )
    if not as_json:
        render.line("Stopped. Start again with the same --state-dir to resume.")
    return 0


def _as_text(event: supervision.Announce | supervision.AllReady, urls: dict[str, str]) -> str:
    after = processes.elapsed(event.after)
    match event:
        case supervision.Announce(name, "ready"):
            return f"  {name:<10} {urls[name]:<28} ready after {after}"
        case supervision.Announce(name, what):
            return f"  {name:<10} {what}"
        case supervision.AllReady():
            return (
                f"The cluster is up after {after}. Ctrl-C stops it.\n"
                "In another terminal:  tepui run 'echo hello'   or   tepui app --help"
            )


def _as_dict(
    event: supervision.Announce | supervision.AllReady, urls: dict[str, str]
) -> dict[str, object]:
    seconds = round(event.after / 1e9, 3)
    match event:
        case supervision.Announce(name, what):
            return {"event": what, "name": name, "url": urls[name], "seconds": seconds}
        case supervision.AllReady():
            return {"event": "up", "seconds": seconds}
