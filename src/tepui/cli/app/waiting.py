"""The options and the progress line of commands that start a deployment."""

from collections.abc import Callable
from typing import Any

import click

from tepui.cli import render
from tepui.cli.client.marathon import Marathon

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]

wait_option: Decorator = click.option(
    "--wait/--no-wait", default=True, show_default=True, help="Wait until the change is done."
)
timeout_option: Decorator = click.option(
    "--timeout", default=300.0, show_default=True, help="Seconds to wait at most."
)


def finish(client: Marathon, deployment_id: str, *, wait: bool, timeout: float) -> None:
    """Wait for the deployment with a progress line, if wanted. Ctrl-C ends the wait only."""
    if not wait:
        return
    progress = render.Progress()
    try:
        client.wait(deployment_id, timeout_s=timeout, report=progress.show)
    except KeyboardInterrupt:
        progress.done()
        render.note(f"not waited for; deployment {deployment_id} goes on")
        raise click.Abort from None
    finally:
        progress.done()
