"""Options: those that many commands share, and those made from a settings class.

A daemon's options are its settings: one option per field, under the original's name, with the
field's docstring as help. Sources, first wins: flag, ``<PREFIX>_NAME`` in the environment, a file
per flag in ``/etc/<daemon>`` as the originals' packages have it, the default.
"""

import ast
import dataclasses
import inspect
import itertools
import os
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from tepui.base import settings

SettingsT = TypeVar("SettingsT")
Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]

json_option: Decorator = click.option("--json", "as_json", is_flag=True, help="Print JSON.")

master_option: Decorator = click.option(
    "--master",
    default="127.0.0.1:5050",
    show_default=True,
    envvar="TEPUI_MASTER",
    metavar="HOST:PORT",
    help="Where the master listens.",
)

marathon_option: Decorator = click.option(
    "--marathon",
    "marathon_url",
    default="http://127.0.0.1:8080",
    show_default=True,
    envvar="TEPUI_MARATHON",
    metavar="URL",
    help="Where Marathon listens.",
)


def _documentation(cls: type[Any]) -> dict[str, str]:
    """What is written about each field: the docstring below it, or the ``#:`` comment above it."""
    texts: dict[str, str] = {}
    for base in reversed(cls.__mro__[:-1]):
        texts |= _own_documentation(base)
    return texts


def _own_documentation(cls: type[Any]) -> dict[str, str]:
    source = textwrap.dedent(inspect.getsource(cls))
    lines = source.splitlines()
    tree = ast.parse(source).body[0]
    body = tree.body if isinstance(tree, ast.ClassDef) else []
    texts: dict[str, str] = {}
    for field, after in itertools.zip_longest(body, body[1:]):
        match field, after:
            case (
                ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str() as text)),
            ):
                texts[name] = " ".join(text.split())
            case ast.AnnAssign(target=ast.Name(id=name), lineno=number), _:
                texts[name] = _comment_above(lines, number)
            case _:
                pass
    return texts


def _comment_above(lines: list[str], number: int) -> str:
    above = itertools.takewhile(
        lambda text: text.strip().startswith("#:"), reversed(lines[: number - 1])
    )
    return " ".join(text.strip().removeprefix("#:").strip() for text in reversed(list(above)))


class _SettingsCommand(click.Command):
    """A command whose options come from a settings class; help texts are read on demand."""

    settings_class: type[Any]

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        texts = _documentation(self.settings_class)
        for parameter in self.params:
            if isinstance(parameter, click.Option) and parameter.name in texts:
                parameter.help = texts[parameter.name]
        super().format_options(ctx, formatter)


def daemon_command(
    cls: type[SettingsT], *, name: str, environment: str, directory: str, epilog: str
) -> Callable[[Callable[[SettingsT], int | None]], click.Command]:
    """Make a command that calls the function with settings from every source."""

    def decorate(function: Callable[[SettingsT], int | None]) -> click.Command:
        def callback(**given: str | None) -> int | None:
            flags = {key: text for key, text in given.items() if text is not None}
            return function(load(cls, flags, environment, directory))

        command = _SettingsCommand(
            name, callback=callback, params=_parameters(cls), help=function.__doc__, epilog=epilog
        )
        command.settings_class = cls
        return command

    return decorate


def _parameters(cls: type[Any]) -> list[click.Parameter]:
    parameters: list[click.Parameter] = []
    for spec in settings.fields(cls):
        dashed = spec.name.replace("_", "-")
        names = [spec.name, f"--{spec.name}"] + ([f"--{dashed}"] if dashed != spec.name else [])
        default = "required" if spec.required else spec.default
        if spec.is_switch:
            parameters.append(
                click.Option(
                    names, is_flag=False, flag_value="true", metavar="[BOOL]", show_default=default
                )
            )
            parameters.append(_negation(spec.name))
        else:
            parameters.append(
                click.Option(names, metavar=spec.metavar, show_default=default or False)
            )
    return parameters


def _negation(name: str) -> click.Option:
    """``--no-name``, which the originals take for every switch."""

    def turn_off(ctx: click.Context, _parameter: click.Parameter, value: bool) -> None:
        if value:
            ctx.params[name] = "false"

    return click.Option(
        [f"--no-{name}"], is_flag=True, expose_value=False, hidden=True, callback=turn_off
    )


def load(
    cls: type[SettingsT], flags: dict[str, str], environment: str, directory: str
) -> SettingsT:
    """Settings from flags, environment and a directory of files. Raises UserError."""
    names = [spec.name for spec in settings.fields(cls)]
    variables = {
        name: os.environ[f"{environment}_{name.upper()}"]
        for name in names
        if f"{environment}_{name.upper()}" in os.environ
    }
    files = {
        name: path.read_text().strip()
        for name in names
        if (path := Path(directory) / name).is_file()
    }
    sources = [
        settings.Source("flag", flags),
        settings.Source("environment", variables),
        settings.Source(directory, files),
    ]
    return settings.load(cls, [dataclasses.replace(source) for source in sources])
