"""`tepui node list`."""

from typing import Any

import click

from tepui.cli import options, render
from tepui.cli.client.master import Master


@click.command("list", epilog="Example:  tepui node list --json")
@options.master_option
@options.json_option
def list_(*, master: str, as_json: bool) -> None:
    """List the agents."""
    nodes = Master(master).nodes()
    if as_json:
        render.as_json(nodes)
        return
    render.table(
        ("id", "address", "state", "cpus", "mem", "disk", "attributes"),
        (
            (
                node["id"],
                node["pid"].partition("@")[2],
                "active" if node["active"] else "inactive",
                _part(node, "cpus"),
                _part(node, "mem"),
                _part(node, "disk"),
                ", ".join(f"{k}={v}" for k, v in node["attributes"].items()) or "-",
            )
            for node in nodes
        ),
        empty="No agent has registered. Start one:  tepui agent --help",
    )


def _part(node: dict[str, Any], name: str) -> str:
    return f"{node['used_resources'][name]:g}/{node['resources'][name]:g}"
