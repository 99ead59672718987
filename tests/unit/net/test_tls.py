"""TLS over loopback: who is let in, and which settings are refused."""

import asyncio
import ssl

import pytest

from tepui.base import errors
from tepui.net import http_client, http_messages, http_server, libprocess, tls
from tepui.wire import libprocess as wire
from tests.support import certificates
from tests.unit.net.wire_client import until


@pytest.fixture(scope="session")
def ours(tmp_path_factory):
    return certificates.make(tmp_path_factory.mktemp("tls"))


@pytest.fixture(scope="session")
def theirs(tmp_path_factory):
    return certificates.make(tmp_path_factory.mktemp("strangers"), "stranger")


def settings(of, **more):
    made = tls.from_environment(of.environment(**more))
    assert made is not None
    return made


async def get(server, context, host="127.0.0.1", scheme="https"):
    client = http_client.HttpClient(tls=context)
    try:
        url = f"{scheme}://{host}:{server.address[1]}/x"
        return (await client.request("GET", url)).status
    finally:
        await client.close()


@pytest.fixture
async def serving_tls():
    servers = []

    async def start(context):
        server = http_server.HttpServer(lambda _: http_messages.Response(200), tls=context)
        await server.start("127.0.0.1", 0)
        servers.append(server)
        return server

    yield start
    for server in servers:
        await server.close(grace_s=0)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
async def test_both_sides_of_one_cluster_understand_each_other(ours, serving_tls, host):
    mutual = settings(ours, VERIFY_CERT="true", REQUIRE_CERT="true")
    assert await get(await serving_tls(mutual.server), mutual.client, host) == 200


async def test_a_strangers_certificate_is_not_accepted(ours, theirs, serving_tls):
    server = await serving_tls(settings(theirs).server)
    assert await get(server, settings(ours).client) == 200  # nobody verifies
    with pytest.raises(errors.UnavailableError):
        await get(server, settings(ours, VERIFY_SERVER_CERT="1").client)


async def test_a_caller_without_our_certificate_is_cut_off(ours, theirs, serving_tls):
    server = await serving_tls(settings(ours, REQUIRE_CLIENT_CERT="1").server)
    naked = ssl.create_default_context(cafile=str(ours.authority))
    for context in (naked, settings(theirs).client):
        with pytest.raises((errors.UnavailableError, errors.PeerError)):
            await get(server, context)


async def test_plain_text_gets_no_answer(ours, serving_tls):
    server = await serving_tls(settings(ours).server)
    with pytest.raises((errors.UnavailableError, errors.PeerError)):
        await get(server, None, scheme="http")


async def test_libprocess_messages_are_encrypted_too(ours):
    mutual = settings(ours, VERIFY_CERT="true", REQUIRE_CERT="true")
    received = []

    def dispatch(_sender, _process, name, body):
        received.append((name, body))
        return True

    transports = []

    def handle(request):
        return transports[0].handle(request)

    server = http_server.HttpServer(handle, tls=mutual.server)
    host, port = await server.start("127.0.0.1", 0)
    for context in (mutual.client, None):
        transports.append(
            libprocess.LibprocessTransport(
                (host, port if not transports else 1), dispatch, lambda _: None, tls=context
            )
        )
    sender = libprocess.LibprocessTransport(
        ("127.0.0.1", 1), dispatch, lambda _: None, tls=mutual.client
    )
    upid = wire.Upid("p", host, port)
    transports[1].send(wire.Upid("q", "127.0.0.1", 1), upid, "plain", b"lost")
    for number in range(100):
        sender.send(wire.Upid("q", "127.0.0.1", 1), upid, "m", b"%d" % number)
    await until(lambda: len(received) == 100)
    assert received == [("m", b"%d" % number) for number in range(100)]
    for transport in (*transports, sender):
        await transport.close()
    await server.close(grace_s=0)
    await asyncio.sleep(0)


def test_off_by_default():
    assert tls.from_environment({}) is None
    assert tls.from_environment({"LIBPROCESS_SSL_ENABLED": "false"}) is None


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"SUPPORT_DOWNGRADE": "true"}, "LIBPROCESS_SSL_SUPPORT_DOWNGRADE=true is not supported"),
        ({"ENABLE_SSL_V3": "1"}, "LIBPROCESS_SSL_ENABLE_SSL_V3=1 is not supported"),
        ({"VERIFY_DEPTH": "2"}, "LIBPROCESS_SSL_VERIFY_DEPTH=2 is not supported"),
        ({"KEY_FILE": ""}, "LIBPROCESS_SSL_KEY_FILE is missing"),
        ({"KEY_FILE": "/nowhere"}, "the TLS key /nowhere is no file"),
        ({"CA_FILE": "/nowhere"}, "/nowhere do not load"),
        ({"CIPHERS": "NONSENSE"}, "NONSENSE"),
        ({"ECDH_CURVES": "nonsense"}, "nonsense"),
        ({"ENABLED": "perhaps"}, "neither true nor false"),
    ],
)
def test_what_we_cannot_do_is_refused(ours, change, complaint):
    with pytest.raises(errors.UserError) as raised:
        tls.from_environment(ours.environment(**change))
    assert complaint in str(raised.value)


def test_the_oldest_version_spoken_is_1_2(ours):
    made = settings(ours, ENABLE_TLS_V1_3="false")
    assert made.server.minimum_version is ssl.TLSVersion.TLSv1_2
    assert made.server.maximum_version is ssl.TLSVersion.TLSv1_2
