"""Health checks against real sockets."""

import asyncio
import socket
import ssl
from typing import Any

import pytest
from aiohttp import web

from tepui.marathon import effects, health_probes
from tepui.marathon.app import CheckProtocol, HealthCheck

pytestmark = pytest.mark.e2e


@pytest.fixture
async def port():
    async def answer(request):
        if request.path == "/slow":
            await asyncio.sleep(5)
        if request.path == "/moved":
            raise web.HTTPFound("/200")
        return web.Response(status=int(request.path.strip("/")), text="x" * 100_000)

    app = web.Application()
    app.router.add_get("/{path:.*}", answer)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    yield runner.addresses[0][1]
    await runner.cleanup()


@pytest.fixture
async def probe():
    it = health_probes.NetworkProbe()
    yield it
    await it.close()


def check(port, **fields: Any):
    return effects.StartHealthCheck(
        instance_id="i",
        index=0,
        check=HealthCheck(**{"timeout_s": 1, **fields}),
        host="127.0.0.1",
        port=port,
    )


def unused_port():
    with socket.socket() as it:
        it.bind(("127.0.0.1", 0))
        return it.getsockname()[1]


@pytest.mark.parametrize(
    ("path", "alive"),
    [("/200", True), ("/204", True), ("/399", True), ("/moved", True), ("/404", False)],
)
async def test_statuses(probe, port, path, alive):
    assert (await probe(check(port, path=path))).alive is alive


async def test_the_cause_of_a_failure(probe, port):
    finding = await probe(check(port, path="/503"))
    assert finding.cause == "HTTP status 503 Service Unavailable"


async def test_silence_is_a_failure(probe, port):
    finding = await probe(check(port, path="/slow"))
    assert (finding.alive, finding.cause) == (False, "no answer within 1 s")


async def test_tcp(probe, port):
    assert (await probe(check(port, protocol=CheckProtocol.TCP))).alive is True
    finding = await probe(check(unused_port(), protocol=CheckProtocol.TCP))
    assert finding.alive is False
    assert "refused" in finding.cause.lower()


async def test_nobody_listens(probe):
    finding = await probe(check(unused_port()))
    assert finding.alive is False
    assert finding.cause


async def test_plain_text_where_tls_was_expected(probe, port):
    finding = await probe(check(port, protocol=CheckProtocol.HTTPS, path="/200"))
    assert finding.alive is False


async def test_a_path_that_is_no_path(probe, port):
    finding = await probe(check(port, path="/\x00 \n"))
    assert finding.alive is False


async def test_any_certificate_will_do(probe, tmp_path):
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    made = await asyncio.create_subprocess_exec(
        *("openssl", "req", "-x509", "-nodes", "-newkey", "rsa:2048", "-days", "1"),
        *("-subj", "/CN=somebody.else", "-keyout", str(key), "-out", str(certificate)),
        stderr=asyncio.subprocess.DEVNULL,
    )
    assert await made.wait() == 0
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    runner = web.AppRunner(web.Application(), shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context).start()
    started = check(runner.addresses[0][1], protocol=CheckProtocol.HTTPS, timeout_s=5)
    finding = await probe(started)
    await runner.cleanup()
    assert finding.cause == "HTTP status 404 Not Found"
