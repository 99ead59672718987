"""Hierarchical dominant resource fairness: the allocation policy of the original."""

from tepui.base.randomness import Rng
from tepui.master.settings import MasterSettings


class DrfPolicy:
    """``Policy`` by dominant resource fairness over roles, then over a role's frameworks."""

    def __init__(self, settings: MasterSettings, rng: Rng) -> None:
        raise NotImplementedError
