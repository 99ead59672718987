"""Flags of an agent."""

import json
from pathlib import Path

import pytest

from tepui.agent.settings import AgentSettings
from tepui.base import clock, errors, settings

GOLDEN = Path(__file__).parents[2] / "golden" / "idle" / "agent"


def test_every_problem_is_named_at_once():
    bad = AgentSettings(
        master="nowhere",
        work_dir="relative",
        port=70000,
        recover="maybe",
        gc_disk_headroom=2.0,
        executor_environment_variables="[]",
    )
    with pytest.raises(errors.UserError) as caught:
        bad.check()
    named = ("--master", "--work_dir", "--port", "--recover", "--gc_disk_headroom", "variables")
    for flag in named:
        assert flag in str(caught.value)


def test_good_settings_pass():
    AgentSettings(master="[::1]:5050", work_dir="/w").check()


def test_flags_are_read_as_the_original_writes_them():
    texts = {"master": "m:1", "work_dir": "/w", "gc_delay": "2days", "switch_user": "false"}
    read = settings.load(AgentSettings, [settings.Source("flag", texts)])
    assert (read.gc_delay, read.switch_user) == (2 * clock.DAY, False)


def test_defaults_are_the_originals():
    """Every flag that an idle original shows and we have, except where ours differs on purpose."""
    golden = json.loads((GOLDEN / "flags.json").read_text())["response"]["json"]["flags"]
    ours = AgentSettings(master="127.0.0.1:15050", work_dir="/w").flags()
    on_purpose = {"master", "work_dir", "port", "ip", "resources", "attributes"}
    shared = (set(ours) & set(golden)) - on_purpose
    assert len(shared) > 15
    assert {name: ours[name] for name in shared} == {name: golden[name] for name in shared}


def test_variables():
    given = AgentSettings(
        master="m:1", work_dir="/w", executor_environment_variables='{"LANG":"C"}'
    )
    assert given.variables() == {"LANG": "C"}
