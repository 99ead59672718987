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
