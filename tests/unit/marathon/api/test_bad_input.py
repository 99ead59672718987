"""What clients do wrong, and what they are told; never a 500."""

import asyncio

import pytest

from tepui.marathon.api import requests


@pytest.mark.parametrize("body", [b"{", b'{"id":}', b"\xff\xfe", b"nonsense", b'{"a":1}x'])
async def test_malformed_json(world, body):
    answer = await world.post("/v2/apps", body)
    assert answer.status == 400
    assert answer.json["message"] == "Invalid JSON"
    assert isinstance(answer.json["details"], str)


@pytest.mark.parametrize("body", [b"", b"  ", b"[]", b'"x"', b"3", b"null"])
async def test_json_of_the_wrong_kind(world, body):
    for method, target in (("POST", "/v2/apps"), ("PUT", "/v2/apps/x"), ("PATCH", "/v2/apps/x")):
        answer = await world.ask(method, target, body)
        assert answer.status == 400
        assert answer.json == {"message": "Please specify data in JSON format"}
    assert (await world.ask("PUT", "/v2/apps", b"{}")).status == 400


async def test_deep_json(world):
    answer = await world.post("/v2/apps", b"[" * 100_000)
    assert answer.status == 400


async def test_structure_faults(world):
    answer = await world.post(
        "/v2/apps", {"cpus": "1", "container": {"portMappings": [{"name": 1}]}}
    )
    assert answer.status == 422
    assert answer.json == {
        "message": "Invalid JSON",
        "details": [
            {"path": "/id", "errors": ["error.path.missing"]},
            {"path": "/cpus", "errors": ["error.expected.jsnumber"]},
            {"path": "/container/portMappings(0)/name", "errors": ["error.expected.jsstring"]},
        ],
    }


async def test_semantic_faults(world):
    answer = await world.post(
        "/v2/apps", {"id": "Bad_Id", "cmd": "a", "upgradeStrategy": {"minimumHealthCapacity": 1.2}}
    )
    assert answer.status == 422
    assert answer.json["message"] == "Object is not valid"
    faults = {fault["path"]: fault["errors"] for fault in answer.json["details"]}
    assert faults["/upgradeStrategy/minimumHealthCapacity"] == [
        "got 1.2, expected between 0.0 and 1.0"
    ]
    assert faults["/id"][0].startswith("must fully match regular expression")
    assert (await world.get("/v2/apps")).json == {"apps": []}


async def test_a_bad_id_in_the_path(world):
    answer = await world.put("/v2/apps/Bad_Id", {"cmd": "a"})
    assert answer.status == 422
    assert answer.json["details"][0]["path"] == "/id"


async def test_a_body_announced_too_large(world):
    answer = await world.ask("POST", "/v2/apps", b"x", {"content-length": str(100 << 20)})
    assert answer.status == 413
    assert answer.json == {"message": "Request body is larger than 1048576 bytes"}
    assert answer.headers["connection"] == "close"


async def test_a_body_that_grows_too_large(worlds):
    async with worlds(body_max=1000) as world:
        answer = await world.ask("POST", "/v2/apps", [b"x" * 400] * 1000)
        assert answer.status == 413
        within = await world.post("/v2/apps", b'{"id":"x","cmd":"a"}' + b" " * 900)
        assert within.status == 201


async def test_a_body_that_never_ends(world, monkeypatch):
    monkeypatch.setattr(requests, "READ_S_MAX", 0.01)
    exchange, task = world.exchange("POST", "/v2/apps", [])
    async with asyncio.timeout(2):
        await task
    assert exchange.out.get_nowait()["status"] == 408
    assert b"did not arrive within 0.01 s" in exchange.out.get_nowait()["body"]


async def test_unknown_routes(world):
    for path in ("/v2/nope", "/nope", "/v2/pods/x", "/v2/app", "/v1/apps"):
        for method in ("GET", "POST", "DELETE"):
            answer = await world.ask(method, path)
            assert answer.status == 404
            assert answer.json == {"message": f"URI not found: {path}"}


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("DELETE", "/v2/apps"),
        ("POST", "/v2/apps/x"),
        ("PUT", "/v2/apps/x/versions"),
        ("POST", "/v2/apps/x/tasks"),
        ("GET", "/v2/apps/x/tasks/y"),
        ("POST", "/v2/deployments"),
        ("PUT", "/v2/queue"),
        ("POST", "/v2/groups"),
        ("DELETE", "/ping"),
        ("POST", "/v2/info"),
    ],
)
async def test_wrong_methods(world, method, path):
    answer = await world.ask(method, path)
    assert answer.status == 405
    assert answer.json == {"message": "Method Not Allowed"}
    assert "OPTIONS" in answer.headers["allow"] or "GET" in answer.headers["allow"]


@pytest.mark.parametrize("path", ["/v2/apps", "/v2/apps/x", "/v2/apps/x/tasks", "/v2/info"])
async def test_options(world, path):
    answer = await world.ask("OPTIONS", path)
    assert answer.status == 200
    assert "GET" in answer.headers["allow"]


async def test_head(world):
    await world.create()
    for path in ("/v2/apps", "/v2/apps/x", "/v2/info", "/v2/deployments", "/ping"):
        assert (await world.ask("HEAD", path)).status == 200
    assert (await world.ask("HEAD", "/v2/apps/nope")).status == 404


async def test_a_machine_that_does_not_answer(worlds):
    async with worlds(accept_timeout_s=0.01) as world:
        world.silent = True
        answer = await world.post("/v2/apps", {"id": "x", "cmd": "a"})
        assert answer.status == 503
        assert answer.json == {"message": "The change was not accepted in time"}


async def test_a_client_that_leaves_does_no_harm(world):
    exchange, task = world.exchange("POST", "/v2/apps", [b'{"id":"x"', b',"cmd":"a"}'])
    await asyncio.sleep(0)
    exchange.gone.set()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert (await world.get("/v2/apps")).status == 200
