"""The same seed is the same history, to the last effect, in any process."""

import os
import subprocess
import sys

from tepui.base import clock
from tepui.sim import scenario

SEEDS = range(1000, 1004)
PROGRAM = """
import sys
from tepui.base import clock
from tepui.sim import scenario
for seed in map(int, sys.argv[1:]):
    print(scenario.run(seed, scenario.Options(digest=True, rough=3 * clock.MINUTE)).digest)
"""


def digests_of_a_process(hash_seed):
    """What another process finds, whose sets and dicts of strings are ordered differently."""
    found = subprocess.run(
        [sys.executable, "-c", PROGRAM, *map(str, SEEDS)],
        env=os.environ | {"PYTHONHASHSEED": str(hash_seed)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert found.returncode == 0, found.stderr
    return found.stdout.split()


def test_processes_agree():
    one, other = digests_of_a_process(1), digests_of_a_process(4242)
    assert len(set(one)) == len(SEEDS)
    assert one == other


def test_runs_in_one_process_agree():
    options = scenario.Options(digest=True, rough=clock.MINUTE)
    assert scenario.run(7, options).digest == scenario.run(7, options).digest


def test_looking_changes_nothing():
    with_digest = scenario.run(5, scenario.Options(digest=True, rough=clock.MINUTE))
    without = scenario.run(5, scenario.Options(rough=clock.MINUTE, story_max=10))
    assert (with_digest.steps, with_digest.duration) == (without.steps, without.duration)
