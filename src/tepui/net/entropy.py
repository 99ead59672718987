"""The operating system's randomness, for shells; machines get an ``Rng``."""

import os

from tepui.base import randomness


def system_rng() -> randomness.Rng:
    """A stream of random numbers that nobody can have seen before."""
    return randomness.Rng(int.from_bytes(os.urandom(8), "big"))


def system_key() -> str:
    """A key that nobody can guess, as text."""
    return os.urandom(32).hex()
