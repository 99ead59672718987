import asyncio
import json
import logging
import re

import pytest

from tepui.base import errors
from tepui.net import logs


@pytest.fixture
def root():
    """The root logger as it was, afterwards."""
    logger = logging.getLogger()
    before = (list(logger.handlers), logger.level)
    yield logger
    logger.handlers[:], _ = before
    logger.setLevel(before[1])


log = logging.getLogger("tepui.net.somewhere")


def lines(capsys):
    return capsys.readouterr().err.splitlines()


def test_one_line_per_record(root, capsys):
    logs.set_up("INFO")
    log.debug("not this")
    log.info("two\nlines", extra=logs.fields(agent="a-S0", reason='said "no"', size=3))
    (line,) = lines(capsys)
    assert re.fullmatch(
        r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z INFO net\.somewhere agent=a-S0"
        r' reason="said \\"no\\"" size=3 msg="two\\nlines"',
        line,
    )


def test_the_cause_is_named(root, capsys):
    logs.set_up("INFO")
    token = logs.CAUSE.set(17)
    log.info("x")
    logs.CAUSE.reset(token)
    assert " cause=17 " in lines(capsys)[0]


def test_a_trace_stays_on_the_line(root, capsys):
    logs.set_up("warn")
    try:
        int("no")
    except ValueError:
        log.exception("failed")
    (line,) = lines(capsys)
    trace = json.loads(line.partition("trace=")[2])
    assert trace.startswith("Traceback")
    assert "ValueError: invalid literal" in trace


def test_colour_is_asked_for_or_absent(root, capsys):
    logs.set_up("INFO", colour=True)
    log.error("x")
    log.info("x")
    red, plain = lines(capsys)
    assert red.startswith("\033[31m")
    assert red.endswith("\033[0m")
    assert "\033" not in plain
    logs.set_up("INFO")
    log.error("x")
    assert "\033" not in lines(capsys)[0]


def test_an_unknown_level_is_the_users_fault(root):
    with pytest.raises(errors.UserError, match="LOUD"):
        logs.set_up("LOUD")


async def test_lines_of_a_turn_are_written_together_and_warnings_at_once(root, capsys):
    logs.set_up("INFO", colour=False)
    log.info("one")
    log.info("two")
    assert lines(capsys) == []
    await asyncio.sleep(0)
    assert [line.split("msg=")[1] for line in lines(capsys)] == ['"one"', '"two"']
    log.info("three")
    log.warning("four")
    assert [line.split("msg=")[1] for line in lines(capsys)] == ['"three"', '"four"']
