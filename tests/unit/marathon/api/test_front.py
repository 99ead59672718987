"""What every answer carries, and the bound on requests at work."""

import asyncio
import gzip


async def test_headers_of_every_answer(world):
    for path in ("/v2/apps", "/v2/apps/nope", "/nope"):
        headers = (await world.get(path)).headers
        assert headers["cache-control"] == "no-cache, no-store, must-revalidate"
        assert headers["pragma"] == "no-cache"
        assert headers["expires"] == "0"
        assert headers["x-marathon-leader"] == "http://marathon.example:8080"
        assert headers["x-frame-options"] == "DENY"
        assert headers["x-xss-protection"] == "1; mode=block"
        assert "access-control-allow-origin" not in headers


async def test_cross_origin(worlds):
    async with worlds(allow_origin="http://a, http://b") as world:
        answer = await world.ask(
            "OPTIONS", "/v2/apps", headers={"access-control-request-headers": "X-One"}
        )
        assert answer.headers["access-control-allow-origin"] == "http://b"
        assert answer.headers["access-control-allow-headers"] == "X-One"
        assert answer.headers["access-control-allow-methods"] == "GET, HEAD, OPTIONS"
        assert answer.headers["access-control-max-age"] == "86400"


async def test_compression_for_those_who_ask(world):
    for number in range(5):
        await world.create(id=f"/x{number}")
    plain = await world.get("/v2/apps")
    packed = await world.get("/v2/apps", **{"accept-encoding": "gzip"})
    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed.body) == plain.body


async def test_too_many_requests_at_once(worlds):
    async with worlds(concurrent_max=1) as world:
        slow, task = world.exchange("POST", "/v2/apps", [])
        await asyncio.sleep(0)
        answer = await world.get("/v2/apps")
        assert answer.status == 503
        assert answer.json == {"message": "Too many concurrent requests! Allowed: 1."}
        slow.gone.set()
        await asyncio.gather(task, return_exceptions=True)
        assert (await world.get("/v2/apps")).status == 200
