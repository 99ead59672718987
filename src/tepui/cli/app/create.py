"""`tepui app create`."""

import json
from typing import Any, TextIO

import click

from tepui.base import errors
from tepui.cli import options, render
from tepui.cli.app import waiting
from tepui.cli.client.marathon import Marathon


@click.command(
    epilog="Examples:  tepui app create app.json   |   tepui app create --id web "
    "--cmd 'python3 -m http.server $PORT0' --instances 2",
)
@click.argument("file", type=click.File(), required=False)
@click.option("--id", "app_id", help="Name of the app; may be a path such as /shop/web.")
@click.option("--cmd", help="Shell command to run.")
@click.option("--cpus", type=float, help="Processors of each instance.")
@click.option("--mem", type=float, help="MiB of memory of each instance.")
@click.option("--instances", type=int, help="How many to run.")
@waiting.wait_option
@waiting.timeout_option
@options.marathon_option
@options.json_option
def create(
    *,
    file: TextIO | None,
    app_id: str | None,
    cmd: str | None,
    cpus: float | None,
    mem: float | None,
    instances: int | None,
    wait: bool,
    timeout: float,
    marathon_url: str,
    as_json: bool,
) -> None:
    """Create an app from a Marathon JSON FILE (- for standard input), from options, or both.

    Options win over the file.
    """
    definition = _read(file) if file else {}
    given = {"id": app_id, "cmd": cmd, "cpus": cpus, "mem": mem, "instances": instances}
    definition |= {key: value for key, value in given.items() if value is not None}
    if "id" not in definition:
        raise errors.UserError("the app needs an id", hint="add --id NAME, or name a JSON file")
    client = Marathon(marathon_url)
    app = client.create(definition)
    waiting.finish(client, app["deployments"][0]["id"], wait=wait, timeout=timeout)
    if as_json:
        render.as_json(client.app(app["id"]) if wait else app)
    elif wait:
        render.line(f"{app['id']} is running; see: tepui app show {app['id']}")
    else:
        render.line(f"{app['id']} is being deployed; see: tepui app show {app['id']}")


def _read(file: TextIO) -> dict[str, Any]:
    try:
        document = json.load(file)
    except ValueError as error:
        raise errors.UserError(f"{file.name} is not JSON: {error}") from error
    if not isinstance(document, dict):
        raise errors.UserError(f"{file.name} holds no app: a JSON object is wanted")
    return document  # pyright: ignore[reportUnknownVariableType] (checked by the server)
