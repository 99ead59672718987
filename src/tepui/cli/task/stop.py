"""`tepui task stop`."""

import click

from tepui.base import errors
from tepui.cli import options, render
from tepui.cli.client.marathon import Marathon
from tepui.cli.client.master import Master


@click.command(epilog="Example:  tepui task stop hello.instance-1f0c")
@click.argument("task_id")
@options.master_option
@options.marathon_option
@options.json_option
def stop(*, task_id: str, master: str, marathon_url: str, as_json: bool) -> None:
    """Stop a task of an app; Marathon starts another in its place.

    Only the framework that launched a task can end it, so tasks of others are refused.
    """
    found = Master(master).task(task_id)
    marathon = Marathon(marathon_url)
    if found["framework_id"] != marathon.framework_id():
        raise errors.UserError(
            f"task '{found['id']}' belongs to framework {found['framework_id']}, not to Marathon",
            hint="stop it where it was started; a `tepui run` ends with Ctrl-C",
        )
    if not marathon.kill_task(found["id"]):
        raise errors.UserError(f"Marathon does not run '{found['id']}' any more")
    if as_json:
        render.as_json({"id": found["id"]})
    else:
        render.line(f"{found['id']} is being stopped; another takes its place")
