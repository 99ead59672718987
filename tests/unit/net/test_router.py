import pytest

from tepui.base import errors
from tepui.net import http_messages, router


def answering(name):
    return lambda _: http_messages.text(200, name)


@pytest.fixture
def routes():
    table = router.Router("slave(1)")
    table.add("/state", answering("state"))
    table.add("/quota", answering("quota"), ("GET", "POST", "DELETE"))
    table.add("/api/v1", answering("v1"), ("POST",))
    table.add("/api/v1/scheduler", answering("scheduler"), ("POST",))
    table.add("/", answering("root"), ("GET",), exact=True)
    return table


def ask(routes, target, method="GET"):
    request = http_messages.Request(method, target, http_messages.Headers(), b"", ("127.0.0.1", 1))
    answer = routes(request)
    return answer.status, answer.body.decode()


@pytest.mark.parametrize(
    ("target", "name"),
    [
        ("/state", "state"),
        ("/state?x=1", "state"),
        ("//state/", "state"),
        ("/state/below/it", "state"),
        ("/slave(1)/state", "state"),
        ("/slave%281%29/state", "state"),
        ("http://host/state", "state"),
        ("/quota/role", "quota"),
        ("/", "root"),
        ("/slave(1)", "root"),
    ],
)
def test_finds(routes, target, name):
    assert ask(routes, target) == (200, name)


def test_the_longest_route_wins(routes):
    assert ask(routes, "/api/v1/scheduler", "POST") == (200, "scheduler")
    assert ask(routes, "/api/v1/other", "POST") == (200, "v1")


@pytest.mark.parametrize(
    "target",
    [
        "/nope",
        "/%73tate",
        "/stat",
        "/master/state",
        "/state/../quota",
        "/slave%2/state",
        "*",
        "/api",
    ],
)
def test_finds_nothing(routes, target):
    assert ask(routes, target) == (404, "404 Not Found.")


def test_refuses_another_method_as_recorded(routes):
    request = http_messages.Request("PUT", "/quota", http_messages.Headers(), b"", ("127.0.0.1", 1))
    answer = routes(request)
    assert answer.status == 405
    assert answer.headers == (("Allow", "GET, POST, DELETE"),)
    assert answer.body == (
        b"405 Method Not Allowed. Expecting one of { 'GET', 'POST', 'DELETE' }, but received 'PUT'."
    )


def test_head_goes_where_get_goes(routes):
    assert ask(routes, "/quota", "HEAD") == (200, "quota")
    assert ask(routes, "/api/v1", "HEAD")[0] == 405


def test_a_route_is_added_once(routes):
    with pytest.raises(errors.BugError, match="twice"):
        routes.add("/state/", answering("other"))
