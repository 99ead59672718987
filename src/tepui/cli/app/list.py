"""`tepui app list`."""

import click

from tepui.cli import options, render
from tepui.cli.client.marathon import Marathon


@click.command("list", epilog="Example:  tepui app list --json")
@options.marathon_option
@options.json_option
def list_(*, marathon_url: str, as_json: bool) -> None:
    """List the apps."""
    apps = Marathon(marathon_url).apps()
    if as_json:
        render.as_json(apps)
        return
    render.table(
        ("id", "running", "healthy", "cpus", "mem", "state", "command"),
        (
            (
                app["id"],
                f"{app['tasksRunning']}/{app['instances']}",
                str(app["tasksHealthy"]) if app.get("healthChecks") else "-",
                f"{app['cpus']:g}",
                f"{app['mem']:g}",
                _state(app),
                _short(app.get("cmd") or " ".join(app.get("args") or ())),
            )
            for app in apps
        ),
        empty="There are no apps yet. Create one:  tepui app create --help",
    )


def _state(app: dict[str, object]) -> str:
    if app["deployments"]:
        return "deploying"
    if app["instances"] == 0:
        return "suspended"
    return "running" if app["tasksRunning"] == app["instances"] else "waiting"


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 40 else text[:39] + "…"
