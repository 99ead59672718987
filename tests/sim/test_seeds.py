"""Two hundred histories with every kind of fault: nothing breaks, and everything comes to rest.

When one fails: ``python -m tepui.sim --seeds N`` tells its story.
"""

import pytest

from tepui.sim import scenario

SEEDS = 200
CHUNK = 4


@pytest.mark.parametrize("first", range(0, SEEDS, CHUNK))
def test_a_cluster_survives(first):
    for seed in range(first, first + CHUNK):
        scenario.run(seed)


#: Seeds that found something once.
FOUND = (
    18,  # Marathon waited for an unreachable instance anew each time it heard of it
    41,  # updates of a task the master knew to be over were never acknowledged
    140,  # a launch held up by a partition ran with nobody to look after it
)


@pytest.mark.parametrize("seed", FOUND)
def test_what_was_found_stays_found(seed):
    scenario.run(seed)
