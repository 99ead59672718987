"""Daemons as processes: signals, crashes, refusals."""

import signal
import subprocess
import sys

import pytest

DAEMON = """
import asyncio, sys
from tepui.base import errors
from tepui.net import logs, serve

async def start(stop):
    loop = asyncio.get_running_loop()
    def boom():
        raise ValueError("boom")
    async def close():
        print("closed", flush=True)
        if sys.argv[1] == "stuck":
            await asyncio.sleep(60)
    match sys.argv[1]:
        case "refuse":
            raise errors.UserError("no such flag")
        case "crash":
            loop.call_soon(stop, errors.BugError("impossible"))
        case "uncaught":
            loop.call_soon(boom)
    print(type(loop).__module__, flush=True)
    return close

logs.set_up("INFO")
sys.exit(serve.run(start, stop_timeout_s=0.1))
"""


def daemon(how):
    return subprocess.Popen(
        [sys.executable, "-c", DAEMON, how],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("how", ["clean", "stuck"])
def test_a_signal_stops_it_cleanly(number, how):
    process = daemon(how)
    assert process.stdout is not None
    assert process.stdout.readline() == "uvloop\n"
    process.send_signal(number)
    out, err = process.communicate(timeout=20)
    assert out == "closed\n"
    assert process.returncode == 0
    assert ("took longer" in err) == (how == "stuck")


@pytest.mark.parametrize(("how", "text"), [("crash", "impossible"), ("uncaught", "boom")])
def test_a_bug_crashes_it_with_the_trace(how, text):
    process = daemon(how)
    out, err = process.communicate(timeout=20)
    assert process.returncode == 70
    assert out.endswith("closed\n")
    assert "CRITICAL" in err
    assert text in err


def test_a_refused_start_shows_no_trace():
    process = daemon("refuse")
    out, err = process.communicate(timeout=20)
    assert process.returncode == 1
    assert out == ""
    assert "no such flag" in err
    assert "Traceback" not in err
