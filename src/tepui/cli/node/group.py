"""`tepui node`: the machines of the cluster."""

import click

from tepui.cli.main import LazyGroup


@click.group(
    cls=LazyGroup,
    commands={"list": "tepui.cli.node.list:list_"},
    epilog="Example:  tepui node list",
)
def node() -> None:
    """Machines: what they have and what of it is in use."""
