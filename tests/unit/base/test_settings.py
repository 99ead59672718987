"""Settings from several sources. Excluded: reading the sources (the command line tests that)."""

from dataclasses import dataclass

import pytest

from tepui.base import clock, errors, settings, units


@dataclass(frozen=True, kw_only=True)
class Sample:
    work_dir: str
    port: int = 5050
    timeout: clock.Duration = 15 * clock.SECOND
    body: units.Bytes = 2 << 30
    verbose: bool = False
    roles: tuple[str, ...] = ()
    offer_timeout: clock.Duration | None = None


def load(**texts: str) -> Sample:
    return settings.load(Sample, [settings.Source("flag", texts)])


def test_defaults_and_required():
    assert load(work_dir="/w") == Sample(work_dir="/w")
    with pytest.raises(errors.UserError, match="'work_dir' is required"):
        load()


def test_each_type_has_its_text():
    got = load(
        work_dir="/w",
        port="1",
        timeout="2mins",
        body="1KB",
        verbose="true",
        roles="a, b",
        offer_timeout="3secs",
    )
    assert got == Sample(
        work_dir="/w",
        port=1,
        timeout=120 * clock.SECOND,
        body=1024,
        verbose=True,
        roles=("a", "b"),
        offer_timeout=3 * clock.SECOND,
    )


def test_the_first_source_wins():
    got = settings.load(
        Sample,
        [
            settings.Source("flag", {"port": "1"}),
            settings.Source("environment", {"port": "2", "work_dir": "/e"}),
        ],
    )
    assert (got.port, got.work_dir) == (1, "/e")


def test_all_mistakes_are_reported_at_once_with_their_place():
    with pytest.raises(errors.UserError) as caught:
        load(port="x", timeout="15", nonsense="1")
    text = str(caught.value)
    assert "flag: there is no setting 'nonsense'" in text
    assert "flag: port: 'x' is not a whole number" in text
    assert "flag: timeout: '15' is not a duration" in text
    assert "'work_dir' is required" in text


def test_dump_is_what_load_reads():
    original = Sample(work_dir="/w", roles=("a", "b"), verbose=True)
    texts = settings.dump(original)
    assert texts["timeout"] == "15secs"
    assert texts["body"] == "2GB"
    assert "offer_timeout" not in texts
    assert settings.load(Sample, [settings.Source("flag", texts)]) == original


def test_help_knows_types_and_defaults():
    specs = {spec.name: spec for spec in settings.fields(Sample)}
    assert specs["work_dir"].required
    assert specs["timeout"].metavar == "DURATION"
    assert specs["timeout"].default == "15secs"
    assert specs["verbose"].is_switch
    assert specs["roles"].metavar == "LIST"
