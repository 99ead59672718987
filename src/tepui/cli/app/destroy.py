"""`tepui app destroy`."""

import click

from tepui.cli import options, render
from tepui.cli.app import waiting
from tepui.cli.client.marathon import Marathon


@click.command(epilog="Example:  tepui app destroy web")
@click.argument("app_id")
@waiting.wait_option
@waiting.timeout_option
@options.marathon_option
@options.json_option
def destroy(*, app_id: str, wait: bool, timeout: float, marathon_url: str, as_json: bool) -> None:
    """Stop every instance of an app and forget it."""
    client = Marathon(marathon_url)
    deployment = client.destroy(app_id)
    waiting.finish(client, deployment, wait=wait, timeout=timeout)
    if as_json:
        render.as_json({"deploymentId": deployment})
    else:
        render.line(f"{app_id} is {'destroyed' if wait else 'being destroyed'}")
