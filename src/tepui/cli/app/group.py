"""`tepui app`: long-running services, kept by Marathon."""

import click

from tepui.cli.main import LazyGroup


@click.group(
    cls=LazyGroup,
    commands={
        "create": "tepui.cli.app.create:create",
        "list": "tepui.cli.app.list:list_",
        "show": "tepui.cli.app.show:show",
        "scale": "tepui.cli.app.scale:scale",
        "restart": "tepui.cli.app.restart:restart",
        "destroy": "tepui.cli.app.destroy:destroy",
        "logs": "tepui.cli.app.logs:logs",
    },
    epilog="Example:  tepui app create --id hello --cmd 'while true; do echo hi; sleep 5; done'",
)
def app() -> None:
    """Services: create, scale, restart and watch them."""
