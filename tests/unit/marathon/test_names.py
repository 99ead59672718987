"""Names derived from app ids (spec section 3.10)."""

from tepui.marathon import names


def test_safe_and_back():
    assert names.safe("/a/b/c-d.e") == "a_b_c-d.e"
    assert names.unsafe("a_b_c-d.e") == "/a/b/c-d.e"


def test_parents():
    assert names.parent("/a/b/c") == "/a/b"
    assert names.parent("/a") == "/"


def test_task_name():
    assert names.reversed_path("/prod/web/app") == "app.web.prod"
    assert names.reversed_path("/app") == "app"


def test_ids():
    instance = names.instance_id("/prod/web", "1-2-3")
    assert instance == "prod_web.instance-1-2-3"
    task = names.task_id(instance)
    assert task == "prod_web.instance-1-2-3._app.1"
    assert names.instance_of(task) == names.instance_of(instance) == instance
    assert names.app_of(task) == names.app_of(instance) == "/prod/web"
    assert names.app_of("prod_web.1-2-3") is None
    assert names.app_of(".instance-1") is None
