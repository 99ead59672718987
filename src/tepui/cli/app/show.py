"""`tepui app show`."""

import click

from tepui.cli import options, render
from tepui.cli.client.marathon import Marathon


@click.command(epilog="Example:  tepui app show /shop/web")
@click.argument("app_id")
@options.marathon_option
@options.json_option
def show(*, app_id: str, marathon_url: str, as_json: bool) -> None:
    """Show an app and its instances."""
    app = Marathon(marathon_url).app(app_id)
    if as_json:
        render.as_json(app)
        return
    render.line(f"{app['id']}: {app['tasksRunning']} of {app['instances']} running")
    render.line(f"  command  {app.get('cmd') or ' '.join(app.get('args') or ())}")
    render.line(f"  needs    {app['cpus']:g} cpus, {app['mem']:g} MiB each")
    render.line(f"  version  {app['version']}")
    for deployment in app["deployments"]:
        render.line(f"  deploying, deployment {deployment['id']}")
    failure = app.get("lastTaskFailure")
    if failure:
        render.line(
            f"  last failure  {failure['timestamp']} {failure['state']} {failure['message']}"
        )
    render.table(
        ("task", "state", "node", "ports", "healthy", "since"),
        (
            (
                task["id"],
                task["state"],
                task["host"],
                ",".join(str(port) for port in task["ports"]),
                _health(task),
                task.get("startedAt") or "-",
            )
            for task in app["tasks"]
        ),
        empty="No instance exists." if app["instances"] == 0 else "No instance has started yet.",
    )


def _health(task: dict[str, list[dict[str, bool]]]) -> str:
    results = task.get("healthCheckResults") or []
    if not results:
        return "-"
    return "yes" if all(result["alive"] for result in results) else "no"
