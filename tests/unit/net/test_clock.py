import time

from tepui.net import clock, entropy


def test_both_clocks_are_read():
    first, second = clock.read(), clock.read()
    assert first.mono <= second.mono
    assert abs(first.wall_ns - time.time_ns()) < 60 * 10**9


def test_two_streams_of_randomness_differ():
    assert entropy.system_rng().bits64() != entropy.system_rng().bits64()
