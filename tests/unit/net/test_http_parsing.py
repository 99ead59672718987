"""The request reader under arbitrary splits and arbitrary bytes."""

import gzip
import itertools
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tepui.net import http_parsing

PEER = ("10.0.0.1", 4242)
BOUNDS = http_parsing.Bounds(head=2000, body=5000)


class Received:
    """Collects what a reader hands on."""

    def __init__(self):
        self.requests = []
        self.refused = []

    def accept(self, request):
        self.requests.append(request)

    def refuse(self, _request, answer):
        self.refused.append(answer)


def read(*pieces, budget=None):
    received = Received()
    budget = budget or http_parsing.Budget(1 << 20)
    reader = http_parsing.RequestReader(received, BOUNDS, budget, PEER)
    for piece in pieces:
        reader.feed(piece)
    return received, reader


def split(data, cuts):
    edges = [0, *sorted({cut % (len(data) + 1) for cut in cuts}), len(data)]
    return [data[a:b] for a, b in itertools.pairwise(edges) if a != b]


def visible(request):
    return (
        request.method,
        request.target,
        list(request.headers),
        request.body,
        request.version,
        request.keep_alive,
        request.is_message,
    )


token = st.text("abcdefghijklmnopqrstuvwxyz-", min_size=1, max_size=10)
header_value = st.text("abc DEF/=;,*0123", max_size=30).map(str.strip)


@st.composite
def encoded_request(draw):
    method = draw(st.sampled_from(["GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS"]))
    path = "/" + draw(st.text("abc/()%20.~", max_size=20)).replace("%", "%41")
    query = draw(st.sampled_from(["", "?a=1&b=%20x", "?jsonp=cb;x", "?"]))
    headers = draw(st.lists(st.tuples(token.map("x-{}".format), header_value), max_size=5))
    body = draw(st.binary(max_size=200))
    lines = [f"{method} {path}{query} HTTP/1.1", *(f"{name}: {value}" for name, value in headers)]
    framing = draw(st.sampled_from(["length", "chunked", "none"]))
    if framing == "none":
        return ("\r\n".join(lines) + "\r\n\r\n").encode(), b""
    if framing == "length":
        lines.append(f"Content-Length: {len(body)}")
        return ("\r\n".join(lines) + "\r\n\r\n").encode() + body, body
    lines.append("Transfer-Encoding: chunked")
    data = ("\r\n".join(lines) + "\r\n\r\n").encode()
    for piece in split(body, draw(st.lists(st.integers(0, 200), max_size=4))):
        data += b"%x\r\n%b\r\n" % (len(piece), piece)
    return data + b"0\r\n\r\n", body


@given(st.lists(encoded_request(), min_size=1, max_size=5), st.lists(st.integers(0, 5000)))
@settings(deadline=None)
def test_splitting_changes_nothing(requests, cuts):
    data = b"".join(encoded for encoded, _ in requests)
    whole, _ = read(data)
    in_pieces, _ = read(*split(data, cuts))
    assert [request.body for request in whole.requests] == [body for _, body in requests]
    assert [*map(visible, in_pieces.requests)] == [*map(visible, whole.requests)]


@given(st.lists(st.binary(max_size=300), max_size=6))
@settings(deadline=None)
def test_random_bytes_never_fail(pieces):
    read(*pieces)


@given(encoded_request(), st.integers(0, 5000), st.binary(min_size=1, max_size=20))
@settings(deadline=None)
def test_damaged_requests_never_fail(request, where, damage):
    data, _ = request
    where %= len(data)
    read(data[:where] + damage + data[where + len(damage) :])


def test_a_body_above_the_bound_is_refused_before_it_is_sent():
    received, reader = read(b"POST / HTTP/1.1\r\nContent-Length: 5001\r\n\r\n")
    assert [answer.status for answer in received.refused] == [413]
    assert reader.is_over
    assert reader.in_body


def test_a_chunked_body_above_the_bound_is_refused_once():
    chunk = b"3e8\r\n" + b"x" * 1000 + b"\r\n"
    received, _ = read(
        b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", *[chunk] * 20, b"0\r\n\r\n"
    )
    assert [answer.status for answer in received.refused] == [413]
    assert received.requests == []


def test_a_body_at_the_bound_is_accepted():
    received, _ = read(b"POST / HTTP/1.1\r\nContent-Length: 5000\r\n\r\n" + b"x" * 5000)
    assert len(received.requests[0].body) == 5000


@pytest.mark.parametrize("step", [1, 100, 10_000])
def test_a_head_above_the_bound_ends_the_connection(step):
    data = b"GET / HTTP/1.1\r\nX: " + b"a" * 3000 + b"\r\n\r\n"
    received, reader = read(*[data[i : i + step] for i in range(0, len(data), step)])
    assert received.requests == []
    assert received.refused == []
    assert reader.is_over


def test_a_head_that_never_ends_is_not_collected():
    received, reader = read(b"GET / HTTP/1.1\r\n", *[b"X: aaaaaaaaaaaaaaaaaaaaaaa\r\n"] * 200)
    assert reader.is_over
    assert received.requests == []


def test_many_requests_whose_heads_straddle_reads_are_no_long_head():
    request = b"GET /a-rather-long-path HTTP/1.1\r\nHost: somewhere\r\n\r\n"
    data = request * 200
    received, reader = read(*[data[i : i + 71] for i in range(0, len(data), 71)])
    assert len(received.requests) == 200
    assert not reader.is_over


def test_endless_trailers_end_the_connection():
    received, reader = read(
        b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n",
        *[b"X: aaaaaaaaaaaaaaaaaaaaaaa\r\n"] * 200,
    )
    assert reader.is_over
    assert received.requests == []


def test_trailers_are_ignored():
    received, _ = read(
        b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\nHost: evil\r\n\r\n"
    )
    assert "host" not in received.requests[0].headers
    assert received.requests[0].body == b"x"


def test_length_and_chunks_together_are_no_request():
    received, reader = read(
        b"POST / HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
    )
    assert received.requests == []
    assert reader.is_over


def test_nothing_is_read_after_connection_close():
    get = b"GET / HTTP/1.1\r\n"
    received, _ = read(get + b"Connection: close\r\n\r\n" + get + b"\r\n")
    assert len(received.requests) == 1
    assert not received.requests[0].keep_alive


def test_an_offered_upgrade_is_declined():
    received, _ = read(
        b"GET /a HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\nGET /b HTTP/1.1\r\n\r\n"
    )
    assert [request.target for request in received.requests] == ["/a", "/b"]


def test_connect_is_no_request_of_ours():
    received, reader = read(b"CONNECT host:80 HTTP/1.1\r\n\r\n")
    assert received.requests == []
    assert reader.is_over


@pytest.mark.parametrize(
    ("head", "is_message"),
    [
        ("POST /master/m HTTP/1.1\r\nUser-Agent: libprocess/a@1.2.3.4:5", True),
        ("POST /master/m HTTP/1.1\r\nLibprocess-From: a@1.2.3.4:5", True),
        ("GET /master/m HTTP/1.1\r\nLibprocess-From: a@1.2.3.4:5", False),
        ("POST /master/m HTTP/1.1\r\nUser-Agent: curl/8", False),
        ("POST /master/m HTTP/1.1\r\nX: libprocess/a@1.2.3.4:5", False),
    ],
)
def test_recognises_libprocess_messages(head, is_message):
    received, _ = read(head.encode() + b"\r\n\r\n")
    assert received.requests[0].is_message is is_message


def gzipped(packed):
    return b"POST / HTTP/1.1\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n%b" % (
        len(packed),
        packed,
    )


def test_gzip_bodies_are_decoded():
    received, _ = read(gzipped(gzip.compress(b"hello", mtime=0)))
    assert received.requests[0].body == b"hello"


@pytest.mark.parametrize(
    "packed", [b"abc", gzip.compress(b"hello", mtime=0)[:-1], zlib.compress(b"hello")]
)
def test_a_body_that_is_not_gzip_is_answered_500_and_the_connection_lives(packed):
    received, reader = read(gzipped(packed), b"GET / HTTP/1.1\r\n\r\n")
    assert [(answer.status, answer.body) for answer in received.refused] == [
        (500, b"failed to decode body")
    ]
    assert len(received.requests) == 1
    assert not reader.is_over


def test_a_gzip_bomb_is_refused():
    received, reader = read(gzipped(gzip.compress(b"\0" * 1_000_000)))
    assert [answer.status for answer in received.refused] == [413]
    assert reader.is_over


def test_wants_continue_until_the_body_begins():
    _, reader = read(b"POST / HTTP/1.1\r\nExpect: 100-Continue\r\nContent-Length: 2\r\n\r\n")
    assert reader.wants_continue
    reader.feed(b"x")
    assert not reader.wants_continue


def test_half_received_bodies_share_a_budget():
    budget = http_parsing.Budget(2500)
    half = b"POST / HTTP/1.1\r\nContent-Length: 2000\r\n\r\n" + b"x" * 1000
    first, one = read(half, budget=budget)
    second, two = read(half, budget=budget)
    assert budget.used == 2000
    third, _ = read(half, budget=budget)
    assert [answer.status for answer in third.refused] == [503]
    assert budget.used == 2000
    one.feed(b"x" * 1000)
    assert len(first.requests[0].body) == 2000
    assert budget.used == 1000
    two.stop()
    assert budget.used == 0
    assert second.requests == []


def test_a_request_knows_its_peer():
    received, _ = read(b"GET / HTTP/1.1\r\n\r\n")
    assert received.requests[0].peer == PEER
