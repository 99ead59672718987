"""`tepui task`: whatever runs, whoever launched it."""

import click

from tepui.cli.main import LazyGroup


@click.group(
    cls=LazyGroup,
    commands={
        "list": "tepui.cli.task.list:list_",
        "logs": "tepui.cli.task.logs:logs",
        "stop": "tepui.cli.task.stop:stop",
    },
    epilog="Example:  tepui task list",
)
def task() -> None:
    """Tasks of every framework: list them, read their output, stop them."""
