import pytest

from tepui.base import errors
from tepui.net import http_encoding, http_messages


def request(target="/", headers=()):
    return http_messages.Request(
        "GET", target, http_messages.Headers(headers), b"", ("127.0.0.1", 1)
    )


@pytest.mark.parametrize(
    ("target", "path", "query"),
    [
        ("/state", "/state", {}),
        ("/a%20b?x=%2Fa+b&y=2", "/a b", {"x": "/a b", "y": "2"}),
        ("/a+b", "/a+b", {}),
        ("/a?x=1&x=2;z", "/a", {"x": "2", "z": ""}),
        ("/a#frag?x=1", "/a", {}),
        ("/a?x=1#frag", "/a", {"x": "1"}),
        ("http://host:80/a?x=1", "/a", {"x": "1"}),
        ("http://host", "/", {}),
        ("/a?u=http://x/y", "/a", {"u": "http://x/y"}),
        ("*", "*", {}),
        ("/a?=1&&x", "/a", {"": "1", "x": ""}),
        ("/%ff", "/\ufffd", {}),
    ],
)
def test_target_taken_apart(target, path, query):
    got = request(target)
    assert got.path == path
    assert got.query == query


@pytest.mark.parametrize("escape", ["%", "%2", "%zz", "%2g"])
def test_a_bad_escape_is_the_users_fault(escape):
    with pytest.raises(errors.UserError, match="percent escape"):
        _ = request(f"/a?x={escape}").query


def test_headers_ignore_case_and_keep_order():
    headers = http_messages.Headers([(b"Host", b"x"), (b"A", b"1"), (b"a", b"2")])
    assert headers.get("HOST") == "x"
    assert headers.get("a") == "2"
    assert headers.get_all("A") == ["1", "2"]
    assert headers.get("b") == ""
    assert headers.get("b", "-") == "-"
    assert "host" in headers
    assert "b" not in headers
    assert list(headers) == [("Host", "x"), ("A", "1"), ("a", "2")]
    assert len(headers) == 3


def test_jsonp_wraps():
    plain = http_messages.json_endpoint(request("/x"), b"{}")
    wrapped = http_messages.json_endpoint(request("/x?jsonp=cb"), b"{}")
    assert (plain.body, plain.content_type) == (b"{}", "application/json")
    assert (wrapped.body, wrapped.content_type) == (b"cb({})", "text/javascript")


@pytest.mark.parametrize(
    ("error", "status", "headers"),
    [
        (errors.UserError("no"), 400, ()),
        (errors.UserError("no", status=409), 409, ()),
        (errors.UnavailableError("no"), 503, ()),
        (errors.UnavailableError("no", retry_after_s=2.4), 503, (("Retry-After", "2"),)),
        (errors.CorruptionError("no"), 500, ()),
    ],
)
def test_errors_say_whose_fault_it_is(error, status, headers):
    answer = http_messages.from_error(error)
    assert (answer.status, answer.body, answer.headers) == (status, b"no", headers)


def test_response_header_lookup():
    answer = http_messages.Response(200, headers=(("Location", "a"), ("location", "b")))
    assert answer.header("LOCATION") == "b"
    assert answer.header("x") == ""


@pytest.mark.parametrize(
    ("accepted", "allows"),
    [
        ("gzip", True),
        ("gzip, deflate", True),
        ("deflate", False),
        ("GZIP;q=0.5", True),
        ("gzip;q=0", False),
        ("gzip;q=0.0, *", False),
        ("*", True),
        ("*;q=0", False),
        ("identity", False),
        ("gzip;q=x", False),
        ("", False),
    ],
)
def test_accept_encoding(accepted, allows):
    assert http_encoding.accepts_gzip(accepted) is allows


def test_a_line_break_cannot_smuggle_a_header():
    lines = http_encoding.header_lines([("Location", "/a\r\nSet-Cookie: x")])
    assert lines == [b"Location: /a  Set-Cookie: x\r\n"]
