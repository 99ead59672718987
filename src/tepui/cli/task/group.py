"""`tepui task`: whatever runs, whoever launched it."""

import click

from tepui.cli.groups import LazyGroup, Place


@click.group(
    cls=LazyGroup,
    commands={
        "list": Place("tepui.cli.task.list:list_", "List the tasks that run."),
        "logs": Place("tepui.cli.task.logs:logs", "Print what a task writes."),
        "stop": Place("tepui.cli.task.stop:stop", "Stop a task of an app."),
    },
    epilog="Example:  tepui task list",
)
def task() -> None:
    """Tasks of every framework: list them, read their output, stop them."""
