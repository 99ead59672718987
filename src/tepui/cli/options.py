"""Options that many commands share."""

from collections.abc import Callable
from typing import Any

import click

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]

json_option: Decorator = click.option("--json", "as_json", is_flag=True, help="Print JSON.")

master_option: Decorator = click.option(
    "--master",
    default="127.0.0.1:5050",
    show_default=True,
    envvar="TEPUI_MASTER",
    show_envvar=True,
    metavar="HOST:PORT",
    help="Where the master listens.",
)

marathon_option: Decorator = click.option(
    "--marathon",
    "marathon_url",
    default="http://127.0.0.1:8080",
    show_default=True,
    envvar="TEPUI_MARATHON",
    show_envvar=True,
    metavar="URL",
    help="Where Marathon listens.",
)
