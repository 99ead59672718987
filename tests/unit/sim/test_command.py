"""``python -m tepui.sim``."""

import json

import pytest
from click.testing import CliRunner

from tepui.base import errors
from tepui.sim import __main__ as command
from tepui.sim import scenario
from tepui.sim.cluster import CheckFailed


def run(*arguments):
    return CliRunner().invoke(command.main, arguments)


def test_seeds_are_one_or_a_range():
    assert command.seeds_of("7") == range(7, 8)
    assert command.seeds_of("3:9") == range(3, 9)
    for wrong in ("", "x", "1:", ":2", "1:x", "-1"):
        with pytest.raises(errors.UserError):
            command.seeds_of(wrong)


def test_good_seeds():
    done = run("--seeds", "0:2", "--minutes", "0.5", "--agents", "3", "--faults", "2")
    assert done.exit_code == 0, done.output
    assert "2 seeds" in done.output
    assert "all good" in done.output


def test_json_is_a_document_for_each_seed():
    done = run("--seeds", "0:2", "--minutes", "0.5", "--json", "--digest", "--no-marathon")
    found = [json.loads(line) for line in done.output.splitlines()]
    assert [one["seed"] for one in found] == [0, 1]
    assert all(one["digest"] and one["steps"] > 100 for one in found)


def test_wrong_seeds_are_a_usage_error():
    done = run("--seeds", "many")
    assert done.exit_code == 2
    assert "write 7 or 0:200" in done.output


@pytest.mark.parametrize("as_json", [False, True])
def test_a_failure_tells_seed_and_story(monkeypatch, as_json):
    def fail(self):
        self.cluster.run_for(10_000_000_000)
        raise CheckFailed(self.cluster.seed, "nothing holds", ())

    monkeypatch.setattr(scenario.Scenario, "run", fail)
    done = run("--seeds", "5:9", "--story", "4", *(["--json"] if as_json else []))
    assert done.exit_code == 1
    if as_json:
        told = json.loads(done.output)
        assert (told["seed"], told["failure"], len(told["story"])) == (5, "nothing holds", 4)
    else:
        assert "seed 5 FAILED: nothing holds" in done.output
        assert "--seeds 5" in done.output
