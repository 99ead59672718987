"""The endpoints behind their paths."""

import json

import pytest

from tepui.base.clock import Instant, Now
from tepui.base.randomness import Rng
from tepui.master.allocator.drf import DrfPolicy
from tepui.master.api import reads
from tepui.master.settings import MasterSettings
from tepui.net import http_messages, router
from tests.unit.master.api.conftest import body, response

NOW = Now(Instant(5), 1_795_353_837_000_000_000)
STATS = {"avg_load_1min": 0.5, "cpus_total": 2, "mem_free_bytes": 7}


@pytest.fixture
def ask(busy):
    routes = router.Router("master")
    policy = DrfPolicy(MasterSettings(), Rng(1))
    reads.ReadApi(lambda: busy, lambda: NOW, system=lambda: STATS, allocator=policy).add_routes(
        routes
    )

    def ask(target, method="GET"):
        request = http_messages.Request(
            method, target, http_messages.Headers(), b"", ("127.0.0.1", 1)
        )
        answer = routes(request)
        assert isinstance(answer, http_messages.Response)
        return answer

    return ask


@pytest.mark.parametrize(
    "path",
    [
        "/state",
        "/state-summary",
        "/slaves",
        "/frameworks",
        "/tasks",
        "/roles",
        "/flags",
        "/version",
        "/metrics/snapshot",
        "/system/stats.json",
    ],
)
def test_json(ask, path):
    answer = ask(path)
    assert (answer.status, answer.content_type) == (200, "application/json")
    assert json.loads(answer.body)
    wrapped = ask(f"{path}?jsonp=cb")
    assert (wrapped.content_type, wrapped.body) == ("text/javascript", b"cb(" + answer.body + b")")
    assert ask(f"/master{path}").body == answer.body


@pytest.mark.parametrize("path", ["/slaves?slave_id=nope", "/frameworks?framework_id=nope"])
def test_parameters(ask, path):
    name = path[1:].partition("?")[0]
    assert json.loads(ask(path).body) == body(f"busy/master/{name}_filter_none")


def test_task_parameters(ask):
    page = json.loads(ask("/tasks?limit=1&offset=0&order=asc").body)
    assert [task["id"] for task in page["tasks"]] == ["t1"]


def test_health(ask):
    answer = ask("/health")
    assert (answer.status, answer.body, answer.content_type) == (200, b"", None)


def test_redirect(ask):
    recorded = response("busy/master/redirect")
    answer = ask("/redirect")
    assert answer.status == recorded["status"]
    assert answer.header("Location") == dict(recorded["headers"])["Location"]
    assert ask("/redirect/x").status == 404


def test_methods(ask):
    """Recorded: the original answers a POST like a GET (golden/errors/master_post_state.json)."""
    assert ask("/state", "POST").status == 200
    assert ask("/state", "HEAD").status == 200
    refused = ask("/flags", "POST")
    assert (refused.status, refused.header("Allow")) == (405, "GET")
    assert ask("/nope").status == 404


def test_bad_timeout(ask):
    recorded = response("busy/master/metrics_bad_timeout")
    answer = ask("/metrics/snapshot?timeout=abc")
    assert (answer.status, answer.body.decode()) == (recorded["status"], recorded["body"])
    assert answer.content_type == dict(recorded["headers"])["Content-Type"]
    assert ask("/metrics/snapshot?timeout=2secs").status == 200
