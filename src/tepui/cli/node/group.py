"""`tepui node`: the machines of the cluster."""

import click

from tepui.cli.groups import LazyGroup, Place


@click.group(
    cls=LazyGroup,
    commands={"list": Place("tepui.cli.node.list:list_", "List the agents.")},
    epilog="Example:  tepui node list",
)
def node() -> None:
    """Machines: what they have and what of it is in use."""
