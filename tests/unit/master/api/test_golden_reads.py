"""What the endpoints say in recorded situations: every key in its place, every value the same."""

import json

import pytest

from tepui.master.api import agents, frameworks, roles, tasks, version
from tepui.master.api import state as whole
from tests.unit.master.api.conftest import body, response

#: What is ours to say: build and flags. Whether the right ones are said has its own test.
OWN = ("version", "git_sha", "build_date", "build_time", "build_user", "flags")
RENDER = {
    "state": whole.render,
    "state-summary": whole.render_summary,
    "slaves": agents.render,
    "frameworks": frameworks.render,
    "tasks": lambda state: tasks.render(state, tasks.Query()),
    "roles": roles.render,
}


def arranged(page):
    """The page as text, without what is ours, lists that the original hashes put in order."""
    page = {name: value for name, value in page.items() if name not in OWN}
    for name in ("frameworks", "completed_frameworks", "slaves", "recovered_slaves"):
        if name in page:
            page[name] = sorted(page[name], key=lambda one: one["id"])
    for framework in (*page.get("frameworks", ()), *page.get("completed_frameworks", ())):
        for name in ("tasks", "unreachable_tasks"):
            if name in framework:
                framework[name] = sorted(framework[name], key=lambda one: one["id"])
    return json.dumps(page, indent=1)


@pytest.mark.parametrize("endpoint", RENDER)
def test_empty(empty, endpoint):
    rendered = json.loads(RENDER[endpoint](empty))
    assert arranged(rendered) == arranged(body(f"empty/master/{endpoint}"))


@pytest.mark.parametrize("endpoint", RENDER)
def test_busy(busy, endpoint):
    rendered = json.loads(RENDER[endpoint](busy))
    assert arranged(rendered) == arranged(body(f"busy/master/{endpoint}"))


@pytest.mark.parametrize("endpoint", ["slaves", "roles", "state-summary"])
def test_busy_to_the_octet(busy, endpoint):
    """Numbers are written the same way too; only the 17th digit of a timestamp may differ."""
    assert RENDER[endpoint](busy).decode() == response(f"busy/master/{endpoint}")["body"]


def test_pod(pod):
    rendered, recorded = json.loads(whole.render(pod)), body("group/master/state")
    for page in (rendered, recorded):
        for framework in page["completed_frameworks"]:
            framework["completed_tasks"] = []  # history of other recordings
            del framework["webui_url"], framework["capabilities"], framework["name"]
    assert arranged(rendered) == arranged(recorded)


def test_volume(volume):
    rendered = json.loads(agents.render(volume))
    assert arranged(rendered) == arranged(body("ops/master/slaves_with_volume"))
    assert json.loads(roles.render(volume)) == body("ops/master/roles")


@pytest.mark.parametrize("endpoint", ["state", "state-summary", "tasks"])
def test_unreachable(unreachable, endpoint):
    name = {"state": "state", "state-summary": "state_summary", "tasks": "tasks"}[endpoint]
    recorded = body(f"failure/master/{name}_unreachable")
    rendered = json.loads(RENDER[endpoint](unreachable))
    assert arranged(rendered) == arranged(recorded)


def test_root_has_the_keys_of_the_original(busy):
    recorded = [name for name in body("busy/master/state") if name != "git_sha"]
    assert list(json.loads(whole.render(busy))) == recorded


def test_version():
    recorded = body("busy/master/version")
    rendered = json.loads(version.render())
    assert list(rendered) == [name for name in recorded if name != "git_sha"]
    assert rendered["version"] == recorded["version"]
