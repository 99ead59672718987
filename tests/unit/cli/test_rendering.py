"""What people see: tables, shortened texts, lines of several sources, exit codes of tasks."""

import pytest

from tepui.base import errors
from tepui.cli import render, running
from tepui.cli.execute import scalars
from tepui.wire.generated import v1

ROWS = (("ID", "STATE", "COMMAND"), ("/web", "running", "python3 -m http.server"))


def test_columns_stand_below_each_other():
    assert render.aligned(ROWS, None) == [
        "ID    STATE    COMMAND",
        "/web  running  python3 -m http.server",
    ]


def test_the_last_column_is_cut_where_the_terminal_ends():
    lines = render.aligned(ROWS, 30)
    assert lines[1] == "/web  running  python3 -m htt…"
    assert max(len(line) for line in lines) == 30


def test_a_terminal_too_narrow_for_that_wraps_by_itself():
    assert render.aligned(ROWS, 20) == render.aligned(ROWS, None)


def test_lines_of_several_sources_stay_whole(capsysbinary):
    output = render.Prefixed()
    output.write("a", b"one ")
    output.write("b", b"two\nthr")
    output.write("a", b"line\n")
    output.close()
    assert capsysbinary.readouterr().out == b"b: two\na: one line\nb: thr\n"


def test_one_source_has_no_name_and_the_first_of_several_has(capsysbinary):
    output = render.Prefixed()
    output.expect(1)
    output.write("a", b"alone\n")
    output.expect(2)
    output.write("a", b"not alone\n")
    assert capsysbinary.readouterr().out == b"alone\na: not alone\n"


@pytest.mark.parametrize(
    ("state", "message", "code"),
    [
        ("TASK_FINISHED", "Command exited with status 0", 0),
        ("TASK_FAILED", "Command exited with status 3", 3),
        ("TASK_FAILED", "Command terminated with signal Killed", 137),
        ("TASK_KILLED", "Command terminated with signal Terminated", 143),
        ("TASK_KILLED", "", 130),
        ("TASK_FAILED", "Failed to launch container: no", 1),
        ("TASK_LOST", "", 1),
    ],
)
def test_exit_codes(state, message, code):
    status = v1.TaskStatus(task_id=v1.TaskID(value="t"), state=v1.TaskState(state), message=message)
    assert running.exit_code(status) == code


def test_resources_of_mesos_execute():
    assert scalars("cpus:0.5;mem:128") == {"cpus": 0.5, "mem": 128.0}
    with pytest.raises(errors.UserError, match="'cpus=1' is no resource"):
        scalars("cpus=1")
