"""`tepui task logs`."""

import click

from tepui.cli import options, render
from tepui.cli.client import logs as client_logs
from tepui.cli.client.master import Master


@click.command(epilog="Example:  tepui task logs -f run-1f0c")
@click.argument("task_id")
@click.option("-f", "--follow", is_flag=True, help="Go on as the output grows.")
@click.option("--stderr", is_flag=True, help="The error output.")
@click.option("--file", help="Another file of the sandbox.")
@options.master_option
def logs(*, task_id: str, follow: bool, stderr: bool, file: str | None, master: str) -> None:
    """Print what a task writes. The beginning of its id is enough."""
    client = Master(master)
    full_id = client.task(task_id)["id"]
    output = render.Prefixed()
    client_logs.follow(
        client,
        lambda: [client.task(full_id)],
        file or ("stderr" if stderr else "stdout"),
        lambda task, data: output.write(task["id"], data),
        forever=follow,
    )
    output.close()
