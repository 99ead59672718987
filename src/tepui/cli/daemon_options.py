"""The options of daemons: one per setting, under the original's name.

The settings class says everything: names, types, defaults, and in the text beside each field what
it is for. Sources, first wins: flag, ``<PREFIX>_NAME`` in the environment, a file per flag in
``/etc/<daemon>`` as the originals' packages have it, the default. Flags are taken with ``_`` or
``-``; switches as ``--name``, ``--name=false``, ``--no-name`` and, where the original has it,
``--disable_name``. What the original has and has no meaning here is in ``foreign_flags``.
"""

import ast
import inspect
import itertools
import os
import textwrap
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

import click

from tepui.base import errors, settings
from tepui.cli import foreign_flags, render

SettingsT = TypeVar("SettingsT")


def daemon_command(
    cls: type[SettingsT], *, name: str, environment: str, directory: str, epilog: str
) -> Callable[[Callable[[SettingsT], int | None]], click.Command]:
    """Make a command that calls the function with settings from every source."""

    def decorate(function: Callable[[SettingsT], int | None]) -> click.Command:
        def callback(**given: str | None) -> int | None:
            flags = {key: text for key, text in given.items() if text is not None}
            return function(load(cls, flags, environment, directory))

        command = _DaemonCommand(
            name,
            callback=callback,
            params=[*_parameters(cls, name), *_ignored(name)],
            help=function.__doc__,
            epilog=epilog,
        )
        command.settings_class = cls
        return command

    return decorate


class _DaemonCommand(click.Command):
    """A command whose options come from a settings class; help texts are read on demand."""

    settings_class: type[Any]

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        texts = documentation(self.settings_class)
        defaults = {spec.name: _default(spec) for spec in settings.fields(self.settings_class)}
        for parameter in self.params:
            if isinstance(parameter, click.Option) and parameter.name in defaults:
                text = texts.get(parameter.name, "").replace("``", "")
                parameter.help = f"{text}  [{defaults[parameter.name]}]".strip()
        super().format_options(ctx, formatter)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        return super().parse_args(ctx, [_underscored(argument) for argument in args])


def _underscored(argument: str) -> str:
    """The originals' flags have underscores; people write dashes."""
    name, equals, value = argument.partition("=")
    return "--" + name[2:].replace("-", "_") + equals + value if name[:2] == "--" else argument


def _default(spec: settings.FieldSpec) -> str:
    if spec.required:
        return "required"
    if spec.default == "":
        return "default: empty"
    return "default: unset" if spec.default is None else f"default: {spec.default}"


def _parameters(cls: type[Any], daemon: str) -> Iterator[click.Parameter]:
    for spec in settings.fields(cls):
        aliases = foreign_flags.ALIASES.get(spec.name, ())
        if spec.is_switch:
            yield click.Option(
                [spec.name, f"--{spec.name}"], is_flag=False, flag_value="true", metavar="[BOOL]"
            )
            yield _negation(spec.name, daemon)
        else:
            yield click.Option([spec.name, f"--{spec.name}"], metavar=spec.metavar)
        for alias in aliases:
            yield click.Option(
                [f"--{alias}"], hidden=True, expose_value=False, callback=_stands_for(spec.name)
            )


def _negation(name: str, daemon: str) -> click.Option:
    """``--no-name``, which the originals take for every switch; Marathon says ``disable_``."""

    def turn_off(ctx: click.Context, _parameter: click.Parameter, value: bool) -> None:
        if value:
            ctx.params[name] = "false"

    names = [f"--no_{name}", *([f"--disable_{name}"] if daemon == "marathon" else [])]
    return click.Option(names, is_flag=True, expose_value=False, hidden=True, callback=turn_off)


def _stands_for(name: str) -> Callable[[click.Context, click.Parameter, str | None], None]:
    def take(ctx: click.Context, _parameter: click.Parameter, value: str | None) -> None:
        if value is not None:
            ctx.params[name] = value

    return take


def _ignored(daemon: str) -> Iterator[click.Option]:
    def tell(_ctx: click.Context, parameter: click.Parameter, value: str | None) -> None:
        if value is not None:
            render.note(f"--{parameter.name} has no meaning here and is ignored")

    for name in foreign_flags.IGNORED.get(daemon, ()):
        yield click.Option(
            [name, f"--{name}", f"--no_{name}", f"--disable_{name}"],
            is_flag=False,
            flag_value="",
            expose_value=False,
            hidden=True,
            callback=tell,
        )


def load(
    cls: type[SettingsT], flags: Mapping[str, str], environment: str, directory: str
) -> SettingsT:
    """Settings from flags, environment and a directory of files. Raises UserError."""
    specs = settings.fields(cls)
    return settings.load(
        cls,
        [
            settings.Source("flag", {name: _read(name, text) for name, text in flags.items()}),
            settings.Source("environment", dict(_variables(specs, environment))),
            settings.Source(directory, dict(_files(specs, Path(directory)))),
        ],
    )


def _variables(specs: list[settings.FieldSpec], prefix: str) -> Iterator[tuple[str, str]]:
    for spec in specs:
        text = os.environ.get(f"{prefix}_{spec.name.upper()}")
        if text is not None:
            yield spec.name, _read(spec.name, text)
        elif spec.is_switch and f"{prefix}_DISABLE_{spec.name.upper()}" in os.environ:
            yield spec.name, "false"


def _files(specs: list[settings.FieldSpec], directory: Path) -> Iterator[tuple[str, str]]:
    """``flag`` holds its value; ``?flag`` and ``?no-flag`` turn a switch by being there."""
    for spec in specs:
        if (directory / spec.name).is_file():
            yield spec.name, _content(directory / spec.name)
        elif spec.is_switch and (directory / f"?{spec.name}").is_file():
            yield spec.name, "true"
        elif spec.is_switch and any(
            (directory / f"?{no}{spec.name}").is_file() for no in ("no-", "disable_")
        ):
            yield spec.name, "false"


def _read(name: str, text: str) -> str:
    """The value itself, or what the file holds that ``file:///path`` names."""
    if name in foreign_flags.FROM_FILES and text.startswith("file:///"):
        return _content(Path(text.removeprefix("file://")))
    return text


def _content(path: Path) -> str:
    try:
        return path.read_text().strip()
    except (OSError, UnicodeDecodeError) as error:
        raise errors.UserError(f"cannot read {path}: {error}") from error


def documentation(cls: type[Any]) -> dict[str, str]:
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
