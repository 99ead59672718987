"""The gate: who comes in where."""

import base64

import pytest

from tepui.net import gate, http_messages, router
from tepui.security import acl, basic, credentials
from tepui.security.authorizer import AclAuthorizer

KNOWN = credentials.parse(
    '{"credentials": [{"principal": "alice", "secret": "pw"},'
    ' {"principal": "bob", "secret": "pw2"}]}'
)
ACLS = acl.parse(
    '{"permissive": false, "get_endpoints":'
    ' [{"principals": {"values": ["alice"]}, "paths": {"type": "ANY"}}]}'
)
REALMS = {"/read": "ro", "/read/more": "rw", "/open": gate.OPEN, "/": gate.OPEN, "/quiet": "quiet"}


def whoami(request):
    return http_messages.text(200, str(request.principal))


def routes(endpoints=(), **plan):
    plan = {
        "realms": REALMS,
        "default": "rw",
        "authenticators": {realm: basic.BasicAuthenticator(realm, KNOWN) for realm in ("ro", "rw")},
        "endpoints": frozenset(endpoints),
    } | plan
    table = router.Router("master", gate.Gate(gate.Plan(**plan), lambda: 0.0).guard)
    for path in ("/", "/read", "/read/more", "/read/more/still", "/open", "/new", "/quiet"):
        table.add(path, whoami, ("GET",), exact=path == "/")
    return table


def ask(table, target, user="", method="GET"):
    encoded = base64.b64encode(user.encode())
    lines = [(b"Authorization", b"Basic " + encoded)] if user else []
    answer = table(
        http_messages.Request(method, target, http_messages.Headers(lines), b"", ("127.0.0.1", 1))
    )
    assert isinstance(answer, http_messages.Response)
    return answer


@pytest.mark.parametrize(
    ("target", "realm"),
    [
        ("/read", "ro"),
        ("/read/below", "ro"),
        ("/read/more", "rw"),
        ("/read/more/still", "rw"),
        ("/new", "rw"),
        ("//new/", "rw"),
        ("/master/read", "ro"),
        ("/%6daster/read", "ro"),
        ("/new?x=/open", "rw"),
        ("/new#/open", "rw"),
        ("http://host/new", "rw"),
        ("/master/new/open", "rw"),
    ],
)
@pytest.mark.parametrize("user", ["", "alice:", "alice:wrong", "carol:pw", "alice"])
def test_a_stranger_is_refused_with_the_realm(target, realm, user):
    answer = ask(routes(), target, user)
    assert (answer.status, answer.body) == (401, b"401 Unauthorized.")
    assert answer.header("WWW-Authenticate") == f'Basic realm="{realm}"'


@pytest.mark.parametrize("target", ["/open", "/open/below", "/", "/quiet"])
def test_open_paths_ask_nobody(target):
    answer = ask(routes(), target, "alice:wrong")
    assert (answer.status, answer.body) == (200, b"None")


def test_the_handler_learns_who_asks():
    assert ask(routes(), "/read", "alice:pw").body == b"alice"


def test_methods_are_told_only_to_those_who_may_ask():
    assert ask(routes(), "/new", method="POST").status == 401
    assert ask(routes(), "/new", "alice:pw", "POST").status == 405


def test_some_paths_are_refused_as_a_whole():
    table = routes(("/read",), authorizer=AclAuthorizer(ACLS))
    assert ask(table, "/read", "alice:pw").status == 200
    refused = ask(table, "/read", "bob:pw2")
    assert (refused.status, refused.body) == (403, b"403 Forbidden.")
    assert ask(table, "/new", "bob:pw2").status == 200
    assert ask(table, "/read", "bob:wrong").status == 401


def test_where_nobody_authenticates_acls_still_judge():
    table = routes(("/read",), authorizer=AclAuthorizer(ACLS), authenticators={})
    assert ask(table, "/read").status == 403
    assert ask(table, "/new").status == 200


def test_nothing_to_ask_costs_nothing():
    gated = gate.Gate(gate.Plan(REALMS, "rw"), lambda: 0.0)
    assert gated.guard("/new", whoami) is whoami
