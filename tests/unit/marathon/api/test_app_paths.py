"""Which resource a path below /v2/apps/ names."""

import pytest

from tepui.marathon.api import app_paths
from tepui.marathon.api.app_paths import Kind


@pytest.mark.parametrize(
    ("rest", "method", "kind", "app_id", "item"),
    [
        ("x", "GET", Kind.APP, "/x", ""),
        ("/x", "GET", Kind.APP, "/x", ""),
        ("a/b/c/", "PUT", Kind.APP, "/a/b/c", ""),
        ("a/*", "GET", Kind.GROUP_APPS, "/a", ""),
        ("*", "GET", Kind.GROUP_APPS, "/", ""),
        ("a/b/restart", "POST", Kind.RESTART, "/a/b", ""),
        ("a/b/restart", "DELETE", Kind.APP, "/a/b/restart", ""),
        ("a/versions", "GET", Kind.VERSIONS, "/a", ""),
        ("a/b/versions/2015-01-01T00:00:00.000Z", "GET", Kind.VERSION, "/a/b",
         "2015-01-01T00:00:00.000Z"),
        ("a/tasks", "DELETE", Kind.TASKS, "/a", ""),
        ("a/*/tasks", "GET", Kind.GROUP_TASKS, "/a", ""),
        ("a/tasks/a.123", "DELETE", Kind.TASK, "/a", "a.123"),
        ("tasks/a", "GET", Kind.APP, "/tasks/a", ""),
        ("versions", "GET", Kind.APP, "/versions", ""),
        ("restart", "POST", Kind.APP, "/restart", ""),
    ],
)  # fmt: skip
def test_parse(rest, method, kind, app_id, item):
    assert app_paths.parse(rest, method) == app_paths.AppPath(kind, app_id, item)
