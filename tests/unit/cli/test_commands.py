"""Every command explains itself; lists say what the commands say."""

from collections.abc import Iterator

import click
import pytest
from click.testing import CliRunner

from tepui.cli import main
from tepui.cli.execute import execute
from tepui.cli.groups import LazyGroup


def walk(command: click.Command, path: tuple[str, ...]) -> Iterator[tuple[str, click.Command]]:
    yield " ".join(path), command
    if isinstance(command, LazyGroup):
        context = click.Context(command)
        for name in command.places:
            child = command.get_command(context, name)
            assert child, name
            yield from walk(child, (*path, name))


COMMANDS = [*walk(main.cli, ("tepui",)), ("mesos-execute", execute)]


@pytest.mark.parametrize(("path", "command"), COMMANDS, ids=[path for path, _ in COMMANDS])
def test_help_has_an_example_and_explains_every_option(path, command):
    shown = CliRunner().invoke(command, ["--help"], prog_name=path)
    assert shown.exit_code == 0
    assert "Example" in shown.output or path == "tepui"
    assert "None" not in shown.output
    assert "((" not in shown.output
    assert "[default: (" not in shown.output
    for parameter in command.params:
        if isinstance(parameter, click.Option) and not parameter.hidden:
            assert parameter.help, f"{path} {parameter.name} has no help"


@pytest.mark.parametrize(("path", "command"), COMMANDS, ids=[path for path, _ in COMMANDS])
def test_what_prints_can_print_json(path, command):
    names = {parameter.name for parameter in command.params}
    streams = {"logs", "completion", "mesos-execute", "master", "agent", "marathon"}
    if not isinstance(command, click.Group) and path.split()[-1] not in streams:
        assert "as_json" in names


def test_listing_loads_nothing():
    """`tepui --help` takes a tenth of a second because of this."""
    import subprocess
    import sys

    code = (
        "import sys; from tepui.cli import main; main.cli.main(['--help'], standalone_mode=False);"
        "print([m for m in sys.modules if m.startswith(('tepui.master', 'tepui.wire', 'asyncio'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=30
    )
    assert done.stdout.splitlines()[-1] == "[]"


def test_completion_knows_commands_and_options():
    from click.shell_completion import BashComplete

    complete = BashComplete(main.cli, {}, "tepui", "_TEPUI_COMPLETE")
    assert [i.value for i in complete.get_completions([], "ma")] == ["master", "marathon"]
    assert [i.value for i in complete.get_completions(["app"], "s")] == ["show", "scale"]
    assert "--json" in [i.value for i in complete.get_completions(["app", "list"], "--")]
