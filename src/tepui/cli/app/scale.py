"""`tepui app scale`."""

import click

from tepui.cli import options, render
from tepui.cli.app import waiting
from tepui.cli.client.marathon import Marathon


@click.command(epilog="Example:  tepui app scale web 3      (0 suspends it)")
@click.argument("app_id")
@click.argument("instances", type=click.IntRange(min=0))
@click.option("--force", is_flag=True, help="Even while another deployment of it is running.")
@waiting.wait_option
@waiting.timeout_option
@options.marathon_option
@options.json_option
def scale(
    *,
    app_id: str,
    instances: int,
    force: bool,
    wait: bool,
    timeout: float,
    marathon_url: str,
    as_json: bool,
) -> None:
    """Run this many instances of an app; 0 suspends it."""
    client = Marathon(marathon_url)
    deployment = client.update(app_id, {"instances": instances}, force=force)
    waiting.finish(client, deployment, wait=wait, timeout=timeout)
    if as_json:
        render.as_json({"deploymentId": deployment})
    else:
        render.line(f"{app_id}: {instances} instances{'' if wait else ' wanted'}")
