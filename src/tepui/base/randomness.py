"""Randomness and ids as data.

``Rng`` is SplitMix64 (Steele, Lea, Flood 2014): one 64-bit word of state, good enough for jitter,
shuffles and random identifiers, and the same on every platform, so a seed replays a whole cluster.
It is no source of secrets. Shells seed it from the operating system, the simulator from its seed.
"""

from collections.abc import MutableSequence, Sequence
from typing import TypeVar

T = TypeVar("T")

_MASK = (1 << 64) - 1


class Rng:
    """A seeded stream of random numbers."""

    __slots__ = ("_state",)

    def __init__(self, seed: int) -> None:
        self._state = seed & _MASK

    def bits64(self) -> int:
        """The next 64 random bits."""
        self._state = state = (self._state + 0x9E3779B97F4A7C15) & _MASK
        z = state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & _MASK
        return z ^ (z >> 31)

    def below(self, limit: int) -> int:
        """A whole number in ``[0, limit)``; ``limit`` must be positive."""
        return (self.bits64() * limit) >> 64

    def between(self, low: int, high: int) -> int:
        """A whole number in ``[low, high]``."""
        return low + self.below(high - low + 1)

    def fraction(self) -> float:
        """A float in ``[0, 1)``."""
        return (self.bits64() >> 11) / (1 << 53)

    def chance(self, probability: float) -> bool:
        """True with the given probability."""
        return self.fraction() < probability

    def choice(self, items: Sequence[T]) -> T:
        """One of ``items``, which must not be empty."""
        return items[self.below(len(items))]

    def shuffle(self, items: MutableSequence[T]) -> None:
        """Shuffle in place (Fisher-Yates)."""
        state = self._state
        for i in range(len(items) - 1, 0, -1):
            # ``below(i + 1)``, written out: a cluster's agents are shuffled every second.
            state = (state + 0x9E3779B97F4A7C15) & _MASK
            z = ((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
            z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & _MASK
            j = ((z ^ (z >> 31)) * (i + 1)) >> 64
            items[i], items[j] = items[j], items[i]
        self._state = state

    def fork(self) -> "Rng":
        """An independent stream, so that one consumer's appetite does not shift another's draws."""
        return Rng(self.bits64())


class IdSource:
    """Random version 4 UUIDs (RFC 9562 section 5.4) drawn from an Rng."""

    __slots__ = ("_rng",)

    def __init__(self, rng: Rng) -> None:
        self._rng = rng

    def uuid_bytes(self) -> bytes:
        """A UUID as its 16 raw bytes, as status updates carry it."""
        number = (self._rng.bits64() << 64) | self._rng.bits64()
        number &= ~(0xF000 << 64) & ~(0xC000 << 48)
        number |= (0x4000 << 64) | (0x8000 << 48)
        return number.to_bytes(16, "big")

    def uuid(self) -> str:
        """A UUID as text."""
        return uuid_text(self.uuid_bytes())


def uuid_text(raw: bytes) -> str:
    """The 8-4-4-4-12 form of 16 raw bytes."""
    h = raw.hex()
    return f"{h[:8]}-{h[8:12]}-{h[12:16]}-{h[16:20]}-{h[20:]}"
