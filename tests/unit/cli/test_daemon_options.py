"""The originals' flags, variables and files: what they become."""

import click
import pytest

from tepui.agent.settings import AgentSettings
from tepui.base import clock, errors, settings
from tepui.cli import daemon_options, foreign_flags
from tepui.marathon.daemon_settings import DaemonSettings
from tepui.master.settings import MasterSettings

DAEMONS = {"master": MasterSettings, "agent": AgentSettings, "marathon": DaemonSettings}


def read(daemon, *arguments, environment="TEST", directory="/nowhere"):
    """The settings a daemon would get."""
    got = []
    command = daemon_options.daemon_command(
        DAEMONS[daemon], name=daemon, environment=environment, directory=directory, epilog=""
    )(got.append)
    command.main(list(arguments), prog_name=daemon, standalone_mode=False)
    return got[0]


def test_marathon_counts_in_milliseconds_and_seconds():
    got = read("marathon", "--decline_offer_duration", "60000", "--failover_timeout", "3600")
    assert got.decline_offer_duration == clock.MINUTE
    assert got.failover_timeout == clock.HOUR


def test_mesos_writes_units():
    got = read("agent", "--master=m:5050", "--work_dir=/w", "--gc_delay=1days")
    assert got.gc_delay == clock.DAY
    with pytest.raises(errors.UserError, match="'1' is not a duration"):
        read("agent", "--master=m:5050", "--work_dir=/w", "--gc_delay=1")


@pytest.mark.parametrize(
    "written",
    [
        ("--no-checkpoint",),
        ("--checkpoint=false",),
        ("--disable_checkpoint",),
        ("--no_checkpoint",),
    ],
)
def test_a_switch_turned_off(written):
    assert read("marathon", *written).checkpoint is False


def test_a_switch_turned_on_takes_no_following_flag():
    got = read("agent", "--no-strict", "--strict", "--master=m:5050", "--work-dir=/w")
    assert got.work_dir == "/w"


def test_names_from_before_the_renaming():
    got = read("master", "--slave_ping_timeout=20secs", "--max_slave_ping_timeouts=3")
    assert got.total_ping_timeout == clock.MINUTE


def test_a_flag_without_meaning_is_said_to_be_ignored(capsys):
    assert read("master", "--quiet", "--logbufsecs=1", "--port=1").port == 1
    assert capsys.readouterr().err.splitlines() == [
        "--quiet has no meaning here and is ignored",
        "--logbufsecs has no meaning here and is ignored",
    ]


def test_an_unknown_flag_names_the_one_that_was_meant():
    with pytest.raises(click.NoSuchOption, match="--gc_dely") as caught:
        read("agent", "--gc_dely=1days")
    assert "--gc_delay" in caught.value.format_message()


def test_sources_in_order(tmp_path, monkeypatch):
    (tmp_path / "cluster").write_text("from a file\n")
    (tmp_path / "port").write_text("1")
    (tmp_path / "?no-root_submissions").touch()
    (tmp_path / "secret").write_text("named\n")
    monkeypatch.setenv("TEST_PORT", "2")
    monkeypatch.setenv("TEST_HOSTNAME", f"file://{tmp_path}/secret")
    got = read("master", directory=str(tmp_path))
    assert (got.port, got.cluster, got.root_submissions) == (2, "from a file", False)
    assert got.hostname == "named"
    assert read("master", "--port=3", directory=str(tmp_path)).port == 3


def test_a_file_that_cannot_be_read_is_named(tmp_path):
    with pytest.raises(errors.UserError, match=f"cannot read {tmp_path}/missing"):
        read("master", f"--hostname=file://{tmp_path}/missing")
    assert read("master", "--credentials=file:///c").credentials == "file:///c"


@pytest.mark.parametrize("daemon", DAEMONS)
def test_every_flag_is_explained(daemon):
    texts = daemon_options.documentation(DAEMONS[daemon])
    names = [spec.name for spec in settings.fields(DAEMONS[daemon])]
    assert [name for name in names if not texts.get(name)] == []
    assert [name for name in names if "None" in texts[name]] == []


@pytest.mark.parametrize("daemon", DAEMONS)
def test_what_is_ignored_is_no_setting(daemon):
    names = {spec.name for spec in settings.fields(DAEMONS[daemon])}
    assert names.isdisjoint(foreign_flags.IGNORED[daemon])
