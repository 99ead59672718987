"""`tepui app`: long-running services, kept by Marathon."""

import click

from tepui.cli.groups import LazyGroup, Place


@click.group(
    cls=LazyGroup,
    commands={
        "create": Place(
            "tepui.cli.app.create:create", "Create an app from a file or from options."
        ),
        "list": Place("tepui.cli.app.list:list_", "List the apps."),
        "show": Place("tepui.cli.app.show:show", "Show an app and its instances."),
        "scale": Place("tepui.cli.app.scale:scale", "Change how many instances run."),
        "restart": Place("tepui.cli.app.restart:restart", "Replace every instance."),
        "destroy": Place("tepui.cli.app.destroy:destroy", "Stop an app and forget it."),
        "logs": Place("tepui.cli.app.logs:logs", "Print what the instances write."),
    },
    epilog="Example:  tepui app create --id hello --cmd 'while true; do echo hi; sleep 5; done'",
)
def app() -> None:
    """Services: create, scale, restart and watch them."""
