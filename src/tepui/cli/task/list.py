"""`tepui task list`."""

from datetime import UTC, datetime
from typing import Any

import click

from tepui.cli import options, render
from tepui.cli.client.logs import is_live
from tepui.cli.client.master import Master


@click.command("list", epilog="Example:  tepui task list --all")
@click.option("-a", "--all", "everything", is_flag=True, help="Ended ones too.")
@options.master_option
@options.json_option
def list_(*, everything: bool, master: str, as_json: bool) -> None:
    """List the tasks that run, newest first."""
    client = Master(master)
    tasks = [t for t in client.tasks() if everything or is_live(t)]
    if as_json:
        render.as_json(tasks)
        return
    nodes = {node["id"]: node["hostname"] for node in client.nodes()}
    render.table(
        ("id", "name", "state", "node", "cpus", "mem", "since"),
        (
            (
                task["id"],
                task["name"],
                task["state"],
                nodes.get(task["slave_id"], task["slave_id"]),
                f"{task['resources']['cpus']:g}",
                f"{task['resources']['mem']:g}",
                _since(task),
            )
            for task in tasks
        ),
        empty="No task runs. Start one:  tepui run 'echo hello'",
    )


def _since(task: dict[str, Any]) -> str:
    if not task["statuses"]:
        return "-"
    moment = datetime.fromtimestamp(task["statuses"][-1]["timestamp"], UTC).astimezone()
    return moment.strftime("%Y-%m-%d %H:%M:%S")
