"""RecordIO framing, in pieces of every size."""

import pytest

from tepui.base import errors
from tepui.wire import recordio

RECORDS = [b"first", b"", b"x" * 300, b"3\nabc"]
STREAM = b"".join(recordio.encode(record) for record in RECORDS)


def test_encode():
    assert recordio.encode(b"abc") == b"3\nabc"
    assert recordio.encode(b"") == b"0\n"


@pytest.mark.parametrize("size", [1, 2, 3, 7, len(STREAM)])
def test_records_come_out_whole_whatever_the_pieces(size):
    decoder = recordio.Decoder()
    found = []
    for start in range(0, len(STREAM), size):
        found += decoder.feed(STREAM[start : start + size])
    assert found == RECORDS
    assert not decoder.pending


def test_pending_tells_an_end_inside_a_record():
    decoder = recordio.Decoder()
    assert decoder.feed(b"5\nab") == []
    assert decoder.pending


@pytest.mark.parametrize("garbage", [b"abc\n", b"-1\n", b"\n", b"1x\n", b"1" * 30, b" 5\nabcde"])
def test_a_bad_length_is_the_peers_fault(garbage):
    with pytest.raises(errors.PeerError):
        recordio.Decoder().feed(garbage)


def test_a_record_may_not_exceed_the_limit():
    decoder = recordio.Decoder(max_record=4)
    assert decoder.feed(b"4\nabcd") == [b"abcd"]
    with pytest.raises(errors.PeerError, match="5 bytes, 4 are allowed"):
        decoder.feed(b"5\n")
