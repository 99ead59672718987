"""`tepui app restart`."""

import click

from tepui.cli import options, render
from tepui.cli.app import waiting
from tepui.cli.client.marathon import Marathon


@click.command(epilog="Example:  tepui app restart web")
@click.argument("app_id")
@click.option("--force", is_flag=True, help="Even while another deployment of it is running.")
@waiting.wait_option
@waiting.timeout_option
@options.marathon_option
@options.json_option
def restart(
    *, app_id: str, force: bool, wait: bool, timeout: float, marathon_url: str, as_json: bool
) -> None:
    """Replace every instance of an app, as its upgrade strategy says."""
    client = Marathon(marathon_url)
    deployment = client.restart(app_id, force=force)
    waiting.finish(client, deployment, wait=wait, timeout=timeout)
    if as_json:
        render.as_json({"deploymentId": deployment})
    else:
        render.line(f"{app_id} is {'restarted' if wait else 'restarting'}")
