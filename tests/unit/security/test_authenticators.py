import base64

import pytest

from tepui.base import errors
from tepui.security import basic, bearer, credentials
from tepui.security.authenticators import Combined
from tepui.security.principals import Principal, Refused
from tepui.security.secret import Secret

KEY = Secret("k" * 32)
KNOWN = credentials.parse(
    '{"credentials": [{"principal": "alice", "secret": "pw:with colon"},'
    ' {"principal": "ö", "secret": "ü"}]}'
)
NOW = 1_000_000.0


def header(text, scheme="Basic"):
    return f"{scheme} {base64.b64encode(text.encode()).decode()}"


@pytest.mark.parametrize("scheme", ["Basic", "basic", "BASIC"])
def test_basic_accepts_what_the_file_says(scheme):
    asked = basic.BasicAuthenticator("r", KNOWN)
    assert asked.authenticate(header("alice:pw:with colon", scheme), NOW) == Principal("alice")
    assert asked.authenticate(header("ö:ü", scheme), NOW) == Principal("ö")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Basic",
        "Basic ",
        "Basic !!!",
        "Basic YWxpY2U=",
        header("alice:"),
        header("alice:pw"),
        header(":"),
        header("bob:pw:with colon"),
        "Basic " + base64.b64encode(b"\xff\xfe:\xff").decode(),
        header("alice:pw:with colon", "Bearer"),
    ],
)
def test_basic_refuses_everything_else(text):
    asked = basic.BasicAuthenticator("mesos-master-readonly", KNOWN)
    assert asked.authenticate(text, NOW) == Refused('Basic realm="mesos-master-readonly"')


def test_the_header_we_send_is_the_header_we_read():
    one = credentials.parse_one('{"principal": "alice", "secret": "pw:with colon"}')
    name, value = basic.header_of(one)
    assert name == "Authorization"
    assert basic.read(value) == ("alice", "pw:with colon")


def token(**claims):
    return f"Bearer {bearer.issue(KEY, claims)}"


def test_a_token_makes_claims():
    asked = bearer.BearerAuthenticator("r", KEY)
    assert asked.authenticate(token(sub="alice", fid="f1"), NOW) == Principal(
        "alice", {"sub": "alice", "fid": "f1"}
    )
    assert asked.authenticate(token(fid="f1", n=3), NOW) == Principal(None, {"fid": "f1", "n": "3"})


@pytest.mark.parametrize(
    ("claims", "is_good"),
    [
        ({"exp": NOW + 1}, True),
        ({"exp": NOW}, False),
        ({"exp": NOW - 1}, False),
        ({"nbf": NOW}, True),
        ({"nbf": NOW + 1}, False),
        ({"exp": "never"}, False),
        ({"exp": True}, False),
        ({}, True),
    ],
)
def test_a_token_has_its_time(claims, is_good):
    outcome = bearer.BearerAuthenticator("r", KEY).authenticate(token(**claims), NOW)
    assert isinstance(outcome, Principal) is is_good
    if isinstance(outcome, Refused):
        assert 'error="invalid_token"' in outcome.challenge


def unsigned():
    def part(text):
        return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")

    return ".".join((part('{"alg":"none"}'), part('{"sub":"alice"}'), ""))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Bearer",
        "Bearer a.b.c",
        "Bearer " + "[" * 60_000,
        f"Bearer {bearer.issue(Secret('x' * 32), {'sub': 'alice'})}",
        f"Bearer {bearer.issue(KEY, {'sub': 'alice'})[:-2]}",
        f"Bearer {base64.urlsafe_b64encode(b'[' * 40_000).decode()}.e30.e30",
    ],
)
def test_a_token_that_is_not_ours_is_refused(text):
    outcome = bearer.BearerAuthenticator("r", KEY).authenticate(text, NOW)
    assert isinstance(outcome, Refused)
    assert outcome.challenge.startswith('Bearer realm="r"')


def test_an_unsigned_token_is_refused():
    outcome = bearer.BearerAuthenticator("r", KEY).authenticate(f"Bearer {unsigned()}", NOW)
    assert isinstance(outcome, Refused)


def test_a_short_key_is_refused():
    with pytest.raises(errors.UserError):
        bearer.BearerAuthenticator("r", Secret("short"))


def test_several_ways_are_tried_in_order():
    asked = Combined((basic.BasicAuthenticator("r", KNOWN), bearer.BearerAuthenticator("r", KEY)))
    assert asked.authenticate(header("ö:ü"), NOW) == Principal("ö")
    assert asked.authenticate(token(sub="x"), NOW) == Principal("x", {"sub": "x"})
    assert asked.authenticate("", NOW) == Refused('Basic realm="r", Bearer realm="r"')
