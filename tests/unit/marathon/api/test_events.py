"""The event stream: who may attach, what comes first, filters, silence, slow readers."""

import asyncio

import msgspec
import pytest

STREAM = {"accept": "text/event-stream"}


class Stream:
    """An attached client."""

    def __init__(self, world, query=""):
        self.exchange, self.task = world.exchange("GET", f"/v2/events{query}", headers=STREAM)
        self.buffer = b""

    async def start(self):
        message = await self.exchange.out.get()
        return message["status"], {k.decode(): v.decode() for k, v in message["headers"]}

    async def chunk(self):
        async with asyncio.timeout(2):
            return (await self.exchange.out.get())["body"]

    async def event(self):
        name, data, *rest = (await self.chunk()).split(b"\r\n")
        assert rest == [b"", b""]
        value = msgspec.json.decode(data.removeprefix(b"data: "))
        assert name == b"event: " + value["eventType"].encode()
        return value

    async def events_until(self, event_type):
        seen = []
        while not seen or seen[-1]["eventType"] != event_type:
            seen.append(await self.event())
        return seen

    async def leave(self):
        self.exchange.gone.set()
        await asyncio.gather(self.task, return_exceptions=True)


async def attach(world, query=""):
    stream = Stream(world, query)
    status, headers = await stream.start()
    assert status == 200
    assert headers["content-type"] == "text/event-stream;charset=UTF-8"
    assert "content-encoding" not in headers
    assert headers["cache-control"] == "no-cache, no-store, must-revalidate"
    return stream


@pytest.mark.parametrize("accept", ["*/*", "application/json", "text/event-stream, */*", ""])
async def test_accept_must_be_exact(world, accept):
    answer = await world.get("/v2/events", accept=accept)
    assert answer.status == 405
    assert answer.json == {"message": "Method Not Allowed"}


async def test_the_first_event_is_ones_own(world):
    stream = await attach(world)
    assert await stream.event() == {
        "eventType": "event_stream_attached",
        "timestamp": "2015-06-01T08:00:00.000Z",
        "remoteAddress": "192.0.2.7",
    }
    await stream.leave()
    assert len(world.service.hub) == 0


async def test_the_life_of_an_app(world):
    stream = await attach(world)
    await world.running(healthChecks=[{"path": "/"}])
    events = await stream.events_until("instance_changed_event")
    names = [event["eventType"] for event in events]
    assert names[1:3] == ["group_change_success", "api_post_event"]
    posted = events[2]
    assert posted["clientIp"] == "192.0.2.7"
    assert posted["uri"] == "/v2/apps"
    assert posted["appDefinition"]["id"] == "/x"
    assert events[1]["version"] == posted["appDefinition"]["version"]
    checked = next(event for event in events if event["eventType"] == "add_health_check_event")
    assert checked["healthCheck"]["path"] == "/"
    assert checked["version"].endswith("Z")
    status = (await stream.events_until("status_update_event"))[-1]
    assert status["taskStatus"] == "TASK_RUNNING"
    assert status["version"] == posted["appDefinition"]["version"]
    await stream.leave()


async def test_a_deployment_on_the_stream(world):
    stream = await attach(world, "?event_type=deployment_info&event_type=deployment_success")
    await world.running()
    info = await stream.event()
    assert info["eventType"] == "deployment_info"
    action = {"actions": [{"action": "ScaleApplication", "app": "/x"}]}
    assert info["currentStep"] == action
    assert info["plan"]["steps"] == [action]
    assert info["plan"]["version"].endswith("Z")
    assert (await stream.event())["id"] == info["plan"]["id"]
    await stream.leave()


async def test_silence_is_broken_by_an_empty_line(worlds):
    async with worlds(stream_keep_alive_s=0.01) as world:
        stream = await attach(world)
        await stream.event()
        assert await stream.chunk() == b"\r\n"
        assert await stream.chunk() == b"\r\n"
        await stream.leave()


async def test_a_slow_reader_loses_events_and_stays(worlds):
    async with worlds(stream_pending_max=3) as world:
        subscriber = world.service.hub.attach("192.0.2.9", frozenset({"app_terminated_event"}))
        for number in range(10):
            world.service.hub.publish({"eventType": "app_terminated_event", "appId": number})
        assert subscriber.dropped == 7
        chunks = subscriber.chunks(10.0)
        got = [await anext(chunks) for _ in range(3)]
        assert [b'"appId":%d' % n in chunk for n, chunk in enumerate(got)] == [True] * 3
        world.service.hub.publish({"eventType": "app_terminated_event", "appId": 10})
        assert b'"appId":10' in await anext(chunks)
        await chunks.aclose()


async def test_streams_end_with_the_daemon(world):
    stream = await attach(world)
    world.service.close()
    async with asyncio.timeout(2):
        await stream.task
    await stream.leave()


async def test_head_does_not_attach(world):
    answer = await world.ask("HEAD", "/v2/events", headers=STREAM)
    assert answer.status == 200
    assert len(world.service.hub) == 0
