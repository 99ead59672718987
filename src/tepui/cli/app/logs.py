"""`tepui app logs`."""

import click

from tepui.base import errors
from tepui.cli import options, render
from tepui.cli.client import logs as client_logs
from tepui.cli.client.marathon import Marathon
from tepui.cli.client.master import Document, Master


@click.command(epilog="Example:  tepui app logs -f hello")
@click.argument("app_id")
@click.option("-f", "--follow", is_flag=True, help="Go on as the output grows.")
@click.option("--stderr", is_flag=True, help="The error output.")
@options.marathon_option
@options.master_option
def logs(*, app_id: str, follow: bool, stderr: bool, marathon_url: str, master: str) -> None:
    """Print what the instances of an app write; each line behind its instance if several."""
    marathon, nodes = Marathon(marathon_url), Master(master)
    framework_id = marathon.framework_id()
    marathon.app(app_id)
    output = render.Prefixed()

    def instances() -> list[Document]:
        found = [
            {
                "id": task["id"],
                "slave_id": task["slaveId"],
                "framework_id": framework_id,
                "executor_id": "",
                "state": task["state"],
            }
            for task in marathon.tasks(app_id)
            if task.get("slaveId")
        ]
        output.expect(len(found))
        return found

    if not instances() and not follow:
        raise errors.UserError(f"{app_id} has no instance", hint=f"see: tepui app show {app_id}")
    client_logs.follow(
        nodes,
        instances,
        "stderr" if stderr else "stdout",
        lambda task, data: output.write(task["id"].rpartition("instance-")[2][:8], data),
        forever=follow,
    )
    output.close()
